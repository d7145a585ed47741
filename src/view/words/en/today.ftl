### Today: the session, rest, the daily check, times away.

# No session today.
rest-today = Rest today
# Today's session is ended.
done-today = Done for today
# Why there is nothing to do.
rest-why = Rest is where the work turns into strength.
# Before the session that is next.
next-session = Next
# The program has not begun.
starts = Your program starts with the session below.
# No session is left before the goal.
only-goal = Every session is done. Be fresh on the day.
# Trains a session of another day.
instead = Train it today instead
# Goes on with an open session.
go-on = Go on
# Ends it.
end-it = End it
# The day of the goal.
goal-day = This is the day
# Between the two goals on that day.
second-day = { $first } Your second goal, on another day this week when you are rested: { $second }
# The program is over.
ended = The program is done
# What to do then.
ended-text = Rest a week. Then a new goal with a date, from where you stand now.
# A session that cannot be done.
away = It falls out: it counts neither as done nor as missed.
# A day of illness.
get-well = Get well first
# Why there is nothing to do on it.
get-well-why = Nothing is asked of you, and nothing counts as missed.
# Says of a time away.
away-new = Ill or hurt?
# What cannot be done.
away-what = What is it?
# Its last day.
away-until = Until
# Lays the program around it.
plan-around = Plan around it
# Ends it.
well-again = I am well again
# Asks for the daily check.
check = How are you today?
# What the check does.
check-full = Good: train as planned
# One thing is bad.
check-little = A little less today. Next time as before.
# More than one is.
check-half = Much less today. Next time as before.
# Parts of the check, each with what it can be
sleep = Sleep
sleep-good = Good
sleep-so-so = So-so
sleep-bad = Bad
soreness = Soreness
soreness-none = None
soreness-some = Some
soreness-bad = Bad
stress = Stress
stress-low = Low
stress-some = Some
stress-high = High

### A session, its lines and its end.

# There is no session on that day.
no-session = No session is planned for that day
# Ends the session.
end-session = End the session
# Leaves the session out.
skip-session = I can’t train this one
# Moves a session to another day.
move-to = Move to…
# The session lies ahead.
ahead = This one lies ahead. Its numbers follow from what you log until then, so they may still move.
# The session is over.
over = This session is over. A line can still be corrected.
# Leads to what comes next.
what-next = What it leads to
# Logs a line as prescribed.
done = Done
# The last set of a wave.
amrap = Open set
# A line is logged.
logged = Logged
# A line was tried and nothing of it done.
missed = Missed
# Logs that.
missed-it = Missed it
# Before the first set.
warm-up = Warm up
# Cap and rest.
how = How
# A cue.
think = Think
# What was asked in the past.
asked = asked
# The steps of a tempo run.
offers = One step, never two. You choose:
# How hard a set was.
rpe = RPE: 10 nothing left, 8 two more
# The form was not sound.
form-broke = The form broke
# The end of a session.
how-was-it = How was it?
# What to think of.
how-hard = The whole session, not its hardest minute.
# The scale of a session.
effort = Effort, 0 to 10
# None was chosen.
effort-missing = Choose how hard it was, from 0 to 10.
effort-as-last = Chosen is what the last session of this kind was. Tap another if it was not so.
# The athlete's own words.
note = A note, if you like
# Ends the session for good.
save-session = Save the session
# Leads back.
back-to-session = Back to the session
# Nothing was logged.
skip-title = Not this one?
# What leaving it out does.
skip-lead = Nothing is logged. Leave it out, and the next one takes it from where you are.
# The reason.
skip-why = Why? It helps to see a pattern.
# Leaves it out.
skip = Leave it out
# The session is kept.
kept = Kept
# The session will not be done.
left-out = Left out
# What follows.
next-lead = What the next ones ask, and why:

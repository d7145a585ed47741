### The road to the goal.

# Names the picture
road-weeks = Weeks to the goal
goal = Goal
road-next-week = Next week
road-week-before = The week before
# A day without a session
road-rest = Rest
road-open = Open the session
road-look-back = Look back at it
road-move = Move
road-move-it = Move it
road-leave-it = Leave it
road-move-to = To which day?
road-choose-day = Choose a day.
# Of a session that lies ahead
road-ahead = Numbers as they stand today: they follow from what you log until then.
# In legends
to-come = To come
road-missed = Missed or left out
lighter-on-purpose = Lighter on purpose
# How far the goal is: two days or more, two weeks or more
road-behind = It is behind you
road-days-left = { $days } days to go
road-weeks-left = { $weeks } weeks to go
# A week for who does not see the picture
road-week = Week { $number }: { $kind }, { $span }, { $done } of { $of } done
road-this-week = Week { $number }, this week: { $kind }, { $span }, { $done } of { $of } done
road-lighter = About half the work, to grow on what was done.
about-minutes = about { $minutes } min
road-move-title = Move { $purpose }
# What moving a session to a day does
road-own-day = Its own day again.
road-free = Free, and nothing hard stands against it.
road-same-day = Another session stands there: two on one day.
road-beside = Hard work on { $day } too: no rest between.
road-moved = { $purpose } stands on { $day } now.

### How a session of the plan stands, and what is needed of a body.

state-open = begun
state-skipped = left out
state-done = done
state-missed = missed
state-dropped = dropped
state-moved = moved
body-goal = { $to } is the goal.
body-needed = { $rate } a week from here reaches { $to }

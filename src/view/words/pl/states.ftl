### How a session of the plan stands, and what is needed of a body.

state-open = zaczęta
state-skipped = pominięta
state-done = zrobiona
state-missed = opuszczona
state-dropped = odpada
state-moved = przeniesiona
body-goal = Celem jest { $to }.
body-needed = { $rate } na tydzień stąd prowadzi do { $to }

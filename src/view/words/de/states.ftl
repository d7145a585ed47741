### How a session of the plan stands, and what is needed of a body.

state-open = begonnen
state-skipped = ausgelassen
state-done = gemacht
state-missed = verpasst
state-dropped = entfallen
state-moved = verschoben
body-goal = { $to } ist das Ziel.
body-needed = { $rate } pro Woche führen von hier zu { $to }

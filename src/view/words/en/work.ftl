### Work, as asked and as done.

seconds = { $count } s
a-side = { $count } a side
circuit-asked = { $rounds } rounds in { $within }, { $reps } reps of each
rounds-asked = { $rounds } rounds: { $work } s hard, { $rest } s easy
rounds-done = { $rounds } rounds
run-walk = { $repeats } × { $run } running, { $walk } walking
rest-sets = RPE { $cap } at most · rest { $rest }
rest-circuit = RPE { $cap } at most · pauses as you need them
rest-rounds = RPE { $cap } at most · { $time } in all
run-warm-up = warm up { $run }
run-cool-down = cool down { $run }
run-jog = jog { $jog } between
run-no-faster = no faster than { $pace }
run-all-out = all out, and even
run-band = { $fastest } to { $slowest }
with-form-broken = form broke
run-pulse = pulse { $beats }
run-line = { $distance } in { $time }, { $pace }
slot-easy = Easy run
slot-long = Long run
slot-tempo = Tempo run
slot-intervals = Intervals
slot-run-walk = Run and walk
slot-walk = Brisk walk
slot-race-pace = Race pace
slot-repetitions = Repetitions
slot-time-trial = Time trial
offer-longer = Longer
offer-faster = Faster
offer-much-faster = Much faster
# Of the whole session
session-place = Week { $week } of { $weeks } · { $phase }
lighter-week = lighter week
line-set = Set { $number }
line-repeat = Repeat { $number }
line-walk = Walk
line-run = Run
line-rounds = Rounds
offer-asks = asks { $vdot } VDOT more
# What a line is typed in
typed-reps = Reps
typed-seconds = Seconds
typed-metres = Metres
typed-weight = Weight, { $unit }
typed-distance = Distance, { $unit }
typed-time = Time
typed-rounds = Rounds
# In the plural, after `a whole number of`
counted-reps = reps
counted-seconds = seconds
counted-metres = metres
counted-rounds = rounds

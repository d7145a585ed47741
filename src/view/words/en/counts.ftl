### Words around numbers.

lines-left = { $count ->
    [one] 1 line is not logged: it counts as not done.
   *[other] { $count } lines are not logged: they count as not done.
}
step-up = { $label }: more
step-down = { $label }: less
doubted-less = That is { $by } less than last time. If it is right, save it again.
doubted-more = That is { $by } more than last time. If it is right, save it again.
saved-measure = Saved: { $last }.
most-a-week = Down by { $rate } a week at the most: faster costs muscle
weight-in = Weight today, { $unit }
edit-line = { $name }, { $text }: change
# A noun in the plural, and the most there may be
whole-up-to = Enter a whole number of { $noun }, { $most } at most.
doubt-unasked = { $what } where no weight was asked. Save again if it is right.
doubt = { $what } is { $times } times what was asked. Save again if it is right.
effort-least = rest
effort-most = all I had
rpe-unsaid = not said
week = Week { $number }
weeks-from-now = { $count } weeks
weeks = Weeks { $first }–{ $last }
gate = { $rung } from week { $week }
# What a program has to do without
left-out-base = Left out: a base phase; there is no time to lay one
left-out-peak = Left out: weeks at the goal’s own intensity
left-out-taper = Left out: a taper of { $of } weeks; it has { $weeks }
left-out-lighter-week = Left out: a lighter week to grow on
left-out-hard-running = Left out: hard running; your week is too short for it
left-out-long-run = Left out: a long run of { $of }; it reaches { $reaches }
left-out-rung-weeks = Left out: three weeks on each rung; there are { $weeks }
extent = { $weeks } weeks, { $sessions ->
    [one] one session
   *[other] up to { $sessions } sessions
} a week
first-session = It starts on { $first }.
step = Step { $number } of { $of }
restored = { $count ->
    [one] One entry that the browser had lost was restored.
   *[other] { $count } entries that the browser had lost were restored.
}
entries = { $count ->
    [0] Nothing is recorded yet.
    [one] 1 entry in the diary.
   *[other] { $count } entries in the diary.
}

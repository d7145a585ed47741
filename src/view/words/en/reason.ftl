### Why a slot asks what it asks, as a good coach would say it.

reason-picked = As you chose on { $day }: { $answer }.
reason-holds = No more than four weeks ago: it holds, it does not grow.
reason-back = { $since ->
    [0] After { $days } days missed
   *[other] Day { $since } of the way back from { $days } days missed
}
# Hard rounds and circuits
rounds-first = The first time: short rounds with twice the rest.
rounds-one-more = All { $from } rounds done, so one more.
rounds-less-rest = As many rounds as fit, so less rest than { $from } s.
rounds-more-work = The rest is as short as it gets, so longer work than { $from } s.
rounds-enough = As much as this kind of work should ever be.
circuit-first = The first time: all movements in turn, pauses as you need them, sound to the last rep.
circuit-more = { $from } rounds done with something left, so more in the same time.
circuit-less-time = All done with little left, so the same in a minute less than { $from }.
circuit-longer = { $from } hold no more, so longer at the same density.
rounds-lighter = Fewer rounds this week: fatigue goes, sharpness stays.
rounds-repeat = Rounds were missing, or it was too hard. The same again.
rounds-back-off = { $from } rounds were missed twice running: fewer, and up again.
rounds-return = { $back }: fewer rounds to begin with.
# Runs
trend-unknown = Easy minutes that cost little. Weigh-ins will steer them.
trend-on-course = The trend moves { $doing } % a week: on course, so as much again.
trend-short = The trend moves { $doing } % a week and the goal needs { $needed }: five easy minutes more.
trend-too-fast = The trend moves { $doing } % a week; over 1 % costs muscle: five minutes less.
step-longer = Longer before faster
step-faster = As long as it should get, so a little faster
chose-longer = Longer, as you chose
chose-faster = Faster, as you chose
chose-much-faster = Much faster, as you chose
run-fitness = The pace follows from your race: VDOT { $vdot }.
run-guess = No race to go by yet: a guess held low, VDOT { $vdot }. Add a race and it gets exact.
run-trial = The pace is a guess, VDOT { $vdot }: run it even and all out, as fast as it goes.
run-planned = This week’s share of the distance, at the easy pace of VDOT { $vdot }.
run-held-to-longest = Your longest run of the last 30 days is { $longest }: a tenth more is as far as is safe.
run-held-to-time = As far as { $limit } goes: no run of this kind is longer for you.
run-too-fast = The last one was run at { $ran }, and { $fastest } is where easy ends: it missed its purpose. Slower, no farther.
run-repeat-distance = { $percent } % of it was done last time. No farther until it is whole.
run-repeat = Short of its distance or its pace last time. The same again.
run-back-off = Missed twice running: a little less, and up again.
run-tempo-step = { $distance } @ { $pace } done as prescribed. { $step }: it asks for { $asks } VDOT more.
run-at-threshold = As much, and as fast, as VDOT { $vdot } gives. Hold it: four good weeks raise it by one.
run-more-repeats = All { $from } done at their pace, so one more.
run-faster-repeats = As many as the week allows, all at { $from }, so a little faster.
run-less-rest = As many and as fast as they may be, so less than { $from } between them.
run-next-mix = Done twice, so one step on.
run-same-mix = Done. Once more before it grows: legs learn slower than lungs.
run-at-race-pace = The pace of the day, as far as VDOT { $vdot } gives it; a little longer each time.
run-lighter = Shorter at the same pace: legs freshen, speed stays.
run-return = { $back }: { $volume } % of the distance.
run-return-slower = { $back }: { $volume } % of the distance, at the paces of { $lost } % less fitness.
# Sets
sets-novice-start = The first time: light enough to learn it well. What you log sets the next one.
sets-from-mark = Your { $load } × { $reps } @ { $rpe } stands for about { $max } once. This is its share for these reps.
sets-from-related = Your { $movement } suggests about { $max } once here, { $held_back } % held back. What you log sets it right.
sets-new-range = A new range: your last sets stand for about { $max } once, and { $reps } at RPE { $cap } is this share of it.
sets-by-rpe = Your last sets stand for about { $max } once: { $reps } at RPE { $cap } is this share of it.
wave-share = { $percent } % of your training max of { $max }: nine tenths of { $best }, your best once. The open set decides what comes next.
wave-same = { $percent } % of your training max of { $max }, which stands for this wave.
wave-grown = { $percent } % of your training max of { $max }, { $before } four weeks ago: your open sets earned it.
wave-held = { $percent } % of your training max of { $max }, as four weeks ago: the open sets stood for no more.
wave-missed = { $percent } % of your training max of { $max }, a tenth off: the last set was missed.
sets-more = All sets of { $from } done, so { $to } now.
sets-heavier = All sets of { $top } done at { $from }, so the load steps up to { $to }.
sets-too-easy = RPE { $rpe } where { $cap } is meant: too easy to grow on, so { $to } now.
sets-two-for-two = Two reps over in the last set, twice running: { $from } has become light. { $to } now.
sets-top-again = { $top } in all sets: the top of the range. Once more to be sure, then on.
owned-until = You own this one. Keep it sharp: the { $next } comes in week { $week }.
owned-beyond = You own this one. Keep it sharp: the { $next } lies beyond this program.
owned-top = You own this one. Keep it sharp: there is no higher rung to go to here.
sets-repeat-partial = { $percent } % of it was done last time. The same again, all of it.
sets-repeat-missed = { $percent } % of it was done last time. The same load, from the bottom of the range.
sets-repeat-too-hard = All done, but at RPE { $rpe } where { $cap } was the limit. The same again until it is easier.
sets-too-hard-twice = Done twice, and too hard both times: { $to }, and up again.
sets-too-hard-fewer = Done twice, and too hard both times: fewer, and up again.
sets-repeat-form = The form broke last time. The same again: it counts when it looks right.
sets-from-lighter = You used { $used } in place of { $asked }, so on from { $used }.
sets-back-off = Missed { $misses ->
    [2] twice
   *[other] three times
} running at { $from }: a tenth off, to { $to }, and up again from there.
sets-back-to-bottom = Missed { $misses ->
    [2] twice
   *[other] three times
} running: back to the bottom of the range, and up again.
sets-new-rung = Two sound sessions at the top of the { $rung }: a new rung.
sets-rung-down = The { $rung } was missed four times running. One rung down to build it again.
sets-lighter = Fewer sets and reps at the same load: strength stays, fatigue goes.
sets-return = { $back }: nothing heavier, { $volume } % of the sets.
sets-return-lighter = { $back }: { $load } % of the load, { $volume } % of the sets.
# The daily check
bad-sleep = bad sleep
bad-soreness = sore
bad-stress = stressed
bad-all-round = so-so all round
eased = Lighter today ({ $bad }): { $left }.
eased-sets-at = { $sets ->
    [one] { $sets } set
   *[other] { $sets } sets
}, { $load }, RPE { $cap } at most
eased-sets = { $sets ->
    [one] { $sets } set
   *[other] { $sets } sets
}, RPE { $cap } at most
eased-times = { $left } times are enough
eased-shorter = { $percent } % of it
eased-easy-run = an easy run in its place

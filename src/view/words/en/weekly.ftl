### The weekly review, as a good coach would say it.

review-done = Done
review-nothing-off = Nothing is off.
review-week = The last seven days
review-change = The one thing to change
count-of-weeks = { $count ->
    [1] one week
    [2] two weeks
    [3] three weeks
    [4] four weeks
    [5] five weeks
    [6] six weeks
    [7] seven weeks
    [8] eight weeks
    [9] nine weeks
    [10] ten weeks
   *[other] { $count } weeks
}
unit-fat = % of fat
unit-rungs = rungs
course-unknown = Needed { $needed } { $unit } a week. { $why }
course-early = { $weeks } early
course-on-time = on time
course-late = { $weeks } late
course-away = that does not get there
course-rung = The { $rung } is due from week { $week }: { $verdict }.
course = Needed { $needed } { $unit } a week, doing { $doing }: { $verdict }.
reached-rungs = The top rung is yours to train: own it by the date.
reached-body = You are there: hold it.
reached-longest-run = The longest run is done: you can go the distance.
reached = By what you have shown you are there. The day proves it.
unknown-too-early = Too early to say what you are doing: a trend takes weeks.
unknown-no-race = No race or time trial yet: nobody knows where you stand.
unknown-no-weigh-ins = Too few weigh-ins to see a trend.
unknown-no-tape = The tape was taken too seldom to see a trend.
unknown-over = The date has come.
strength-kept = Strength over { $lifts ->
    [one] one lift
   *[other] { $lifts } lifts
}: { $percent } % of the start, { $by_bodyweight } % by bodyweight.
way-rungs = { $rung } now. The top rung is due by { $by }.
gate-holds = The rungs after it keep their time.
gate-compresses = The rungs after it get { $weeks } weeks each, where three are usual.
gate-at-risk = Less than two weeks a rung are left: the date is at risk.
way-one-rep = One rep, by your sets
way-fitness = The race, by your fitness
way-longest-run = The longest run
way-weight = Bodyweight, by its trend
way-waist = The waist, by its trend
way-body-fat = Body fat by the tape, which is off by 3 to 4 points for one in three
way-start = { $value } at the start
way-now = { $value } now
way-by = { $value } by { $by }
chance-sure = well within reach
chance-likely = likely, not certain
chance-unlikely = possible, not likely
chance-no = out of reach like this
projection = If it goes on like this { $at } by then, four times in five { $low } to { $high }: { $chance }.
compliance-none = No session was due.
compliance = { $done } of { $due } sessions done, { $percent } % of the work.
about-off = { $percent } % of it was off its load, pace or effort: the purpose decides.
about-moved = { $count } on another day than planned.
about-extra = { $count } outside the plan.
about-month = Four weeks: { $done } of { $due }, { $percent } % of the work.
about-training = { $percent } % of it was training: a purpose, a phase, and numbers that follow from before.
stopped = { $what }: not moving
hard-rounds = Hard rounds
circuit = Circuit
runs-tempo = tempo runs
runs-intervals = intervals
runs-easy = easy runs
runs-walk = walks
runs-race-pace = runs at race pace
runs-repetitions = repetitions
runs-time-trial = time trials
cause-too-few = { $done } of { $due } sessions in that time: too few to move on from.
cause-same-work = It was the same each time: nothing asked for more.
cause-too-hard = Too hard too often: { $hard } of them at RPE 9.5 or more.
cause-monotony = Days all alike (monotony { $monotony }) and no lighter week.
cause-unclear = No cause stands out.
plateau-span = { $times } times in { $weeks }: no best, no rise beyond the noise
answer-do-sessions = do the sessions before changing the work
answer-step-to = step up to { $to }, from the bottom of the range
answer-step = take the next step up, a small one
answer-ten-off-to = a tenth off, to { $to }, and climb again
answer-ten-off = a tenth off, and climb again
answer-new-range = sets of { $low } to { $high }
answer-neighbour-to = the { $movement } for a block
answer-neighbour = a close relative of it for a block
answer-lighter-week = a week at half the volume
answer-other-run = { $run } in its place for a block
review-choice = The first is my choice. The pick is yours, and is checked in two weeks.
review-take = Do it
review-leave = Leave it as it is
decided-taken = You chose it on { $day }
decided-left = You left it on { $day }
outcome-unknown = Not known yet
outcome = { $before } before, { $now } now
outcome-due = Two weeks show it: checked on { $day }.
outcome-rose = It moves again: go on like this.
outcome-no-rise = No rise in two weeks: it was not that. Another pick, or more time.
well-all-done = { $done ->
    [one] The one session that was due is done.
   *[other] All { $done } sessions done.
}
well-on-purpose = { $percent } % of what you did served its purpose.
well-on-course = The goal is on its way.
off-missed = { $missed } of { $due } sessions missed.
off-purpose = { $percent } % of what you did was off its load, pace or effort.
off-behind = The goal is { $weeks } behind.
off-no-nearer = The goal comes no nearer.
off-monotonous = Every day weighs the same: monotony { $monotony }.
change-nothing = Nothing. It works: keep going.
change-keep-logging = Nothing yet: train, log, and let a trend show.
change-do-sessions = Get the sessions done. If the week has no room for them, plan fewer days.
change-keep-to-purpose = Keep to what is asked: easy stays easy, hard sets end at their cap.
change-weigh = Weigh yourself most mornings: the trend needs it.
change-tape = Take the tape once a week, on the same morning: the trend needs it.
change-race = Race 5 km, or run it alone all out, and set the result in the setup.
change-vary-days = Let the days differ: make the easy ones easier.
change-move-goal = Move the goal: a target in reach by the date, or a later date.

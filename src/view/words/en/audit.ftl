### The audit: how much of a history was training, as a good coach would say it.

audit = Training or working out?
audit-days = { $sessions ->
    [one] One session
   *[other] { $sessions } sessions
}, weeks with work: { $weeks }. { $first } to { $last }.
audit-score = { $score } of 100
audit-sum = { $points } of the { $most } points that your history can speak to. The score is the sum of the marks below, and nothing else.
audit-training = This is training.
audit-more-training = More training than working out.
audit-more-working-out = More working out than training.
audit-working-out = So far, this is working out.
# What is looked at
audit-reach = How far back
audit-recent = Half a year
audit-whole = All of it
# The three things that a coach would say
audit-good = What was good
audit-cost = What costs you most
audit-next = What your program does about it
audit-came = You came, { $sessions } times. All else can be built on that.
audit-cost-none = Nothing that is worth changing.
audit-next-none = It goes on from there, one step at a time.
audit-good-goal = You trained for a day that you had chosen.
audit-good-system = What you do comes back from week to week. There is a system in it.
audit-good-follow = Your sessions follow from one another. That is what training is.
audit-good-rungs = You have built up from simple movements to advanced ones.
audit-good-balance = Push and pull, squat and hinge hold each other in balance.
audit-good-easy = Your easy days are easy, so that your hard days can be hard.
audit-good-lighter = You give your body lighter weeks to grow in.
audit-good-gaps = You came, week after week. All else can be built on that.
audit-good-stalls = What you train is still moving.
audit-cost-goal = No goal with a date stands behind it, so nothing says what comes next.
audit-cost-system = Too little comes back. What is done once cannot grow.
audit-cost-follow = Too little follows from last week and from four weeks ago. Work goes up and down, or stays as it was.
audit-cost-rungs = Movements change up and down, where they could build from simple to advanced.
audit-cost-balance = One side gets far more work than the one that balances it.
audit-cost-easy = Too few of your minutes are easy, so your hard days cannot be as hard as they should.
audit-cost-easy-alike = Your runs are all of one effort. Easy ones and hard ones do more for you than the same again.
audit-cost-lighter = Work and lighter weeks have no rhythm, and it is in the lighter ones that work becomes strength.
audit-cost-gaps = Gaps take back what the weeks before them had built.
audit-cost-stalls = Some of your work has stood still for weeks. The hours are there. They can do more for you.
audit-next-goal = It starts with a goal and its date, and counts back from there to today.
audit-next-system = It keeps the same movements for weeks, so that they can grow.
audit-next-follow = Every session asks for exact loads and paces that follow from what you did last week and four weeks ago.
audit-next-rungs = It climbs rung by rung, and gets to the top one right before your date.
audit-next-balance = What lags gets more work, and gets it first.
audit-next-easy = Every run has a purpose and a pace: easy is easy by your own race, and hard is hard.
audit-next-lighter = Every third to fifth week is lighter, on purpose.
audit-next-gaps = It asks for the days that you really have, and leads you back after a gap.
audit-next-stalls = It says when something stops, and changes one thing: the load, the reps or the movement.
# The marks
audit-marks = Mark by mark
audit-points = { $points } of { $most }
audit-mark-goal = A goal with a date
audit-mark-system = A system
audit-mark-follow = One follows from the other
audit-mark-rungs = From simple to advanced
audit-mark-balance = Balance
audit-mark-easy = Easy days, hard days
audit-mark-lighter = Lighter weeks
audit-mark-gaps = Week after week
audit-mark-stalls = Plateaus
audit-silent = Left out of the sum, because your history does not say: { $marks }.
audit-goal = Weeks on the way to a date: { $toward } of { $weeks }.
audit-goal-named = Weeks on the way to a date: { $toward } of { $weeks }. The goal: { $goal }.
audit-goal-none = None that can be seen. Files from other apps hold no goal, so perhaps you had one in mind.
audit-system = { $percent } % of what you did in a week belongs to three weeks running. Different movements and runs: { $kinds }, done in one week only: { $once }.
audit-system-most = Most often: { $what }. Weeks: { $count } of { $weeks }.
audit-follow = { $up } of { $all } performances went beyond last time or four weeks ago, by no more than they should.
audit-held = As before: { $count }
audit-fell = Less, with nothing to say why: { $count }
audit-jumped = More by over a tenth at once: { $count }
audit-anew = Nothing in the six weeks before to follow from: { $count }
audit-grown = { $what }: from { $from } to { $to }, by { $day }.
audit-jump = The boldest jump, on { $day }: { $what } from { $from } to { $to }.
audit-rungs = Ladders that go up or stand at the top: { $good } of { $all }.
audit-climbed = { $ladder }: from { $from } up to { $to }.
audit-top = { $ladder }: { $to }, high on the ladder all along.
audit-stayed = { $ladder }: { $to } all along. The next rung waits.
audit-hopped = { $ladder }: up and down between { $from } and { $to }.
audit-hopped-one = { $ladder }: up and down, with { $to } as the highest.
audit-balance = Sets: push { $push }, pull { $pull }. Squat { $squat }, hinge { $hinge }. By reps: { $few } of 1 to 5, { $middle } of 6 to 12, { $many } of more.
audit-easy = { $percent } % of your running minutes were easy. About 80 % is what works for most.
audit-easy-never = Of { $runs } runs none was easy. For most, about 80 % of the minutes should be.
audit-easy-ceiling = You ran { $run }, on { $day }: VDOT { $vdot }. By that, easy is slower than { $pace }.
audit-easy-alike = All { $runs } runs were of about one effort. Either no day was easy or none was hard: times alone do not say which. Race 5 km once, and you know.
audit-lighter = Lighter weeks: { $count } of { $weeks }. The longest time without one: { $longest }.
audit-lighter-none = Not one in { $weeks }. One in four to six lets the work of the others sink in.
audit-lighter-often = Lighter weeks: { $count } of { $weeks }. That is up and down rather than a rhythm.
audit-gaps = Weeks without training: { $empty } of { $weeks }. The longest gap: { $longest }, { $span }.
audit-gaps-none = Not one week without training in { $weeks }.
audit-often = Sessions in a week: { $sessions }.
audit-stalls-none = Movements that you train now and that still move: all { $trained }.
audit-stalls = Movements that have stopped: { $stalled } of { $trained }.
audit-stall = { $what }: nothing above { $best } since { $day }. Times since: { $times }. { $cause }
audit-same-work = The same load each time: nothing asked for more.
audit-too-hard = At least half of them at RPE 9.5 or more: too hard to grow from.
audit-too-seldom = Less than once a week: too seldom to grow.
audit-unclear = No one cause stands out.
# The picture
audit-picture = Week by week
audit-picture-how = A row for what you did, a column for each week. A system shows as lines, random work as confetti.
audit-row = { $what }: weeks { $count } of { $weeks }
audit-others = More that had no room here: { $count }
# What comes of it
audit-make = Make my program from this
audit-make-text = Answers that your history gives: { $count }. What you lift and run, your days, your equipment. The setup shows you all of it, and you can change it.
audit-make-none = The setup asks for your goal and where you stand.
# Too little
audit-nothing = Nothing is recorded yet. Bring in what another app has of you, or train for three weeks: then there is something to say.
audit-too-little = Too little to judge so far. Sessions: { $sessions }, weeks with work: { $weeks }. From six sessions in three weeks on there is something to say.

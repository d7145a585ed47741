### Why a session is there.

why-base-for-strength = Muscle and practice first: the base that a heavier { $lift } stands on.
why-strength-for-goal = Heavier sets with few reps teach the force your { $lift } needs.
why-peak-for-goal = Close to the real thing: few reps, long rests, to show your { $lift } on the day.
why-climb-to-goal = The next rung toward the { $rung }: owned with sound form before it gets harder.
why-weak = Your weak point first: { $weak }. Then what holds the rest together.
why-balance = The patterns beside the goal, so that nothing falls behind.
why-aerobic-base = Easy running builds the engine: talk all the way, and leave fresh.
why-distance = Time on your feet, easy all the way: what { $race } rests on.
why-threshold-for-race = Comfortably hard: it raises the pace you can hold, and no faster is better.
why-ceiling-for-race = Hard repeats raise the ceiling that every other pace is a share of.
why-race-pace-for-race = The pace of the day, rehearsed: it should feel like home by then.
why-speed-for-race = Short and fast with full rest: a quicker, cheaper stride at every pace.
why-pace-unknown = No race to go by yet: an even run, all out, sets every pace that follows.
why-learn-to-run = Running and walking in turn: legs need weeks to learn what lungs learn in days.
why-keep-strength = Muscle stays when it is asked to lift: keep the loads while the weight falls.
why-burn-hard = Short and hard with rest between: energy cost, kept apart from easy work.
why-burn-easy = Easy work you can do often: energy cost without getting tired.
why-support-running = Stronger legs, hips and trunk: fewer injuries and a cheaper stride.
why-lighter-week = A lighter week: about half the work, so that the last weeks turn into strength.
why-freshen = Less work at the same intensity: you get fresh, nothing is lost.
why-second = Then your second goal.
why-with-hard = Hard work on a hard day, so that easy days stay easy.
why-before-key = { $days } days before the next key session, so that your legs are fresh for it.
why-room = This day has room for it.

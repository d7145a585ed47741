### The names of things.

# What a session is for
purpose-easy-aerobic = Easy aerobic
purpose-long = Long run
purpose-threshold = Threshold
purpose-vo2max = VO2max
purpose-speed = Speed
purpose-max-strength = Max strength
purpose-hypertrophy = Muscle
purpose-power = Power
purpose-metabolic = Metabolic
purpose-movement-skill = Movement skill
purpose-mobility = Mobility
purpose-recovery = Recovery
# Phases
phase-general = General
phase-build = Build
phase-peak = Peak
phase-taper = Taper
phase-purpose-general = Breadth: volume, skill, weak points.
phase-purpose-build = The goal’s own qualities, a little more each week.
phase-purpose-peak = The goal itself, close to its real demands.
phase-purpose-taper = Less volume, same intensity: fitness shows.
# How a week differs from the others
week-lighter = lighter
week-taper = taper
# Ladders
ladder-squat = Squat
ladder-single-leg = Single leg
ladder-hinge = Hinge
ladder-horizontal-push = Push
ladder-vertical-push = Overhead push
ladder-horizontal-pull = Pull
ladder-vertical-pull = Pull-up
ladder-core = Core
ladder-carry = Carry
ladder-jump = Jump
# What is to be reached
target-strength = { $lift } { $load }
in-time = { $distance } in { $time }
target-finish = Finish { $distance }
target-weight = { $from } to { $to }
target-waist = Waist { $from } to { $to }
target-fat = Body fat { $from } to { $to }
target-rung = Own the { $rung }
# What to think of in a movement of the athlete's own
own-cue = Your own movement: as you know it.

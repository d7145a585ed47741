### Clocks: rests, holds, rounds and the watch of a run.

# Names the clock of a rest.
rest-clock = Rest
# A rest has ended.
rest-over = Rest over
# Makes a rest longer.
rest-longer = 15 seconds more
# Makes a rest shorter.
rest-shorter = 15 seconds less
# Ends a rest.
rest-skip = Skip
# Takes the clock of a rest that is over away.
rest-hide = Hide
# What comes after a rest
rest-next-set = Next: set { $set }, { $work }
rest-next-movement = Next: { $movement }, { $work }
# What a page cannot do, told once.
clock-locked = A web page cannot ring on a locked phone: keep the screen on. Rung does so during a session where the browser lets it.
# The browser does not keep the screen on.
screen-refused = The browser does not keep the screen on just now; clocks go on.
# It never does.
screen-absent = This browser cannot keep the screen on; clocks go on.
# Heads the choices.
signals = Clocks
# What goes with them in Settings.
signals-text = A clock keeps time even where it cannot ring: a web page cannot ring on a locked phone. Keep the screen on, and the sound up.
# Words outside the page are forbidden.
notify-denied = Notifications are blocked for this page: the browser’s settings change that.
# This page cannot show them.
notify-absent = This browser shows no notifications for a page; on an iPhone, add Rung to the home screen.
# Choices
signal-sound = Sound when a clock ends
signal-vibration = Vibration
signal-notification = Notification while another app is open
signal-screen = Keep the screen on during a session
# Ways to a clock
open-watch = Open the watch
open-clock = Open the clock
time-hold = Time the hold
# A clock runs, seen from another page.
clock-runs = Your clock is running
# Leads to it.
clock-open = Open it
# A slot without a clock, or one that is done.
clock-none = There is nothing to time here now.
# Another clock runs.
clock-other = Another clock is still running; starting this one ends it.
# Steps of a clock
clock-ready = Get ready
clock-switch = Other side
clock-paused = Paused
clock-warm-up = Warm up
clock-cool-down = Cool down
clock-jog = Jog
clock-walk = Walk
clock-easy = Rest
clock-circuit = Circuit
clock-hold = Hold
clock-minute = Minute { $round } of { $rounds }
clock-round = Round { $round } of { $rounds }
clock-side = Side { $round } of { $rounds }
clock-repeat = Repeat { $round } of { $rounds }
# What each of many alike steps is called
clock-repeats = Repeats
clock-hard = Hard
clock-minutes = Each minute
# How long a stretch of a distance takes at its pace.
clock-about = about { $time }
# What comes after a step
clock-next = Next: { $step }, { $amount }
clock-next-pace = Next: { $step }, { $amount } @ { $pace }
clock-last = Then you are done
# What a treadmill is set to
treadmill-flat = Treadmill { $speed } { $unit }, flat
treadmill-graded = Treadmill { $speed } { $unit }, 1 % grade
# Buttons of a clock
clock-start = Start
clock-pause = Pause
clock-resume = Go on
clock-end = End it here
clock-let-go = Let go
clock-next-step = Done, next
clock-skip-step = Next step
clock-tap-round = Tap for each round
# Behind how many rounds are done
clock-of-rounds = of { $rounds ->
    [one] { $rounds } round
   *[other] { $rounds } rounds
}
# A clock has ended.
clock-done = Well done
# A clock has ended before anything was done.
clock-nothing = Nothing measured
# Logs what a clock has measured.
clock-log = Log it
# Goes on with a clock that was ended.
clock-back = Back to the clock
# Throws it away.
clock-discard = Discard
# Really.
clock-discard-sure = Really discard it?
# Repeats are corrected one by one.
clock-repeats-later = Each can be corrected in the session.
# How hard rounds were.
clock-how-hard = How hard (RPE)
# The heart rate of a run.
pulse = Average heart rate
# What it is counted in.
pulse-help = Beats a minute, if you know it.
# Times of each kilometre or mile.
splits = Splits
# How they are typed.
splits-help = Of each kilometre or mile, such as 7:15 7:10 7:08.
# More splits than a run has.
splits-most = Enter { $most } splits at most.

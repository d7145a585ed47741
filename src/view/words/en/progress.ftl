### Progress: charts, their facts, and the calendar.

progress = Progress
progress-topics = What to look at
progress-reach = How far back
reach-quarter = 3 months
reach-year = 1 year
reach-all = All
# Topics
topic-strength = Strength
topic-running = Running
topic-volume = Volume
topic-load = Load
topic-body = Body
topic-calendar = Calendar
# Heads the choice within a topic
choice-movement = Movement
choice-run = Kind of run
choice-measure = Measure
choice-body = What was measured
# Heads the facts beside a chart
facts-goal = The way there
facts-running = In numbers
facts-now = Now
best-sets = Best sets
# A chart and its numbers
chart-day = Day
chart-table = As a table
chart-more-rows = More rows
chart-how-to-look = Arrows go from day to day, plus and minus look closer and farther, 0 shows all.
chart-coming = The chart is on its way…
chart-unfetched = The chart could not be loaded. Its numbers are in the table below.
# What is to come
no-sets = No sets in these days. A movement shows here once it was done twice.
no-second-time = Done once so far. The next time there is a line to see.
no-runs = No runs in these days. Paces and fitness show here with the first ones.
no-race-run = No race or time trial yet, so nobody knows your fitness. Race 5 km, or run it all out, and set the result in the setup.
no-volume = Nothing was done in these days. The first session you end shows here.
no-load = No session was ended in these days. Load is effort times minutes: say how hard it was at the end.
no-weigh-ins = No weigh-ins yet. Where the goal is a bodyweight or a waist, Today asks for them, and they show here.
no-goal-points = Nothing is shown yet. The first sessions put points beside the line that is needed.
# Rows of charts
one-rep-max = One rep max
best-set = Best set
best-so-far = Best so far
fastest-asked = Fastest asked
slowest-asked = Slowest asked
run-pace = Pace
longest-run = Longest
bodyweight = Bodyweight
weighed = Weighed
trend = Trend
needed = Needed
shown = Shown
at-least = At least
at-most = At most
four-in-five = Four times in five
rungs-climbed = Rungs climbed
day-load = Load of the day
fitness-of-42 = Fitness, 42 days
fatigue-of-7 = Fatigue, 7 days
week-load = Load of the last seven days
monotony = Monotony
monotony-means = Above 2 the days are all alike.
load-means = Load is effort times minutes. Fitness is its average over 42 days, fatigue over 7: train so that fitness climbs, and let fatigue fall before the day.
week-slope = A week, now
week-slope-means = By the trend of the last 20 days.
# Choices and titles
fitness-and-races = Fitness and races
fitness-title = Running fitness: VDOT
load-title = Training load
by-purpose = By purpose
by-pattern = By pattern
run-distance = Distance
minutes-title = Minutes a week, by purpose
sets-title = Sets a week, by pattern
distance-title = Distance a week
pattern-row = Row
runs-long = long runs
# A kind of runs
pace-of = { $runs }: pace
half-marathon = Half marathon
marathon = Marathon
at-the-start = { $time } at the start
stands-for = stands for { $load }
# Within "in ..." and "... ago": two or more
within-day = a day
within-days = { $days } days
within-weeks = { $weeks } weeks
changed = { $by } in { $time }, from { $from } to { $to }.
pace-same = { $pace } now, as { $time } ago.
pace-faster = { $by } faster in { $time }, from { $from } to { $to }.
pace-slower = { $by } slower in { $time }, from { $from } to { $to }.
last-week = Last week { $last }.
last-week-mean = Last week { $last }; the weeks before it { $mean } each.
load-form = Fitness { $fitness }, fatigue { $fatigue }.
load-form-then = Fitness { $fitness }, fatigue { $fatigue }; four weeks ago { $was } and { $tired }.
# The calendar; Monday first
weekdays-short = Mo Tu We Th Fr Sa Su
month-names = January February March April May June July August September October November December
month-done = { $done } of { $due } sessions done, { $percent } %.
earlier = Earlier
later = Later

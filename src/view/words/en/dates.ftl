### Days and how long ago they were.

# Monday first
weekdays = Mon Tue Wed Thu Fri Sat Sun
months = Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec
date = { $weekday } { $day } { $month }
date-year = { $date } { $year }
date-short = { $day } { $month }
date-span = { $first } – { $last } { $month }
still-open = The session of { $day } is still open
# By the weekday, counted from Monday
still-open-of = { $weekday ->
    [0] Monday
    [1] Tuesday
    [2] Wednesday
    [3] Thursday
    [4] Friday
    [5] Saturday
   *[other] Sunday
}’s session is still open
missed-on = Missed on { $day }. Do it today, or leave it out.
ago-today = today
ago-yesterday = yesterday
ago-days = { $days } days ago
ago-week = last week
ago-weeks = { $weeks } weeks ago
tomorrow = Tomorrow
in-one-day = tomorrow
was-on = was on { $day }
in-days = in { $days } days
in-weeks = in { $weeks } weeks, { $day }

### What files of other apps and watches hold, before it comes in.

# Heads the page, for it takes more than backups.
found-bring = Bring your history
# How.
found-bring-text = Choose the file another app exported: Strong, Hevy, FitNotes, StrongLifts, Liftosaur, LiftLog, Garmin, Strava, any table, or your watch’s FIT, TCX and GPX files, many at once. A backup of Rung, too. You see what is in it before anything changes.
# A way to it for who is new here.
found-have-history = I have trained elsewhere, or have a backup
# How far the reading is.
found-reading = Reading… { $percent } %
# What a file of a watch is from.
found-watch = Files of a watch
# What a table is from.
found-table = A table
found-sessions = { $sessions ->
    [one] 1 session
   *[other] { $sessions } sessions
}
found-sets = { $sets ->
    [one] 1 set
   *[other] { $sets } sets
}
found-runs = { $runs ->
    [one] 1 run or walk
   *[other] { $runs } runs and walks
}
found-rows = In { $rows ->
    [one] 1 row
   *[other] { $rows } rows
} of the file.
found-files = In { $rows ->
    [one] 1 file
   *[other] { $rows } files
}.
# Heads what is left out.
found-left = Left out
# How often, with why.
found-left-row = { $count } × { $why }
found-left-rest = a rest timer, which is no set
found-left-nothing = a row without reps, time or distance
found-left-no-day = a row without a day that can be read
found-left-no-name = a row without an exercise
found-left-unreadable = a row that cannot be read
found-left-sport = { $sport }: neither strength nor running nor walking
found-left-unfinished = planned or begun, and never done
found-left-file = { $file } cannot be read
found-left-said = an exercise you leave out, or a set without what it is counted by
found-left-none = Nothing is left out.
# Asks for units.
found-ask-mass = Its loads do not say a unit. They are in
found-ask-distance = Its distances do not say a unit. They are in
found-ask-day = 3/4/2024 is
found-day-first = day, month, year
found-month-first = month, day, year
# Heads the columns of a table.
found-columns = What is in each column?
found-columns-text = Rung needs the day, the exercise, and reps, a time or a distance.
found-column-none = Leave out
found-column-day = Day
found-column-session = Session
found-column-exercise = Exercise
found-column-load = Load
found-column-reps = Reps
found-column-sets = Number of sets
found-column-time = Time
found-column-distance = Distance
found-column-rpe = RPE
found-column-note = Note
# Heads the exercises that are asked for.
found-unsure = Which are these?
found-unsure-text = Rung is not sure about { $count ->
    [one] 1 exercise
   *[other] { $count } exercises
}. What you say is remembered.
# Heads the others.
found-sure = { $count ->
    [one] 1 exercise
   *[other] { $count } exercises
} Rung knows
found-own = Your own movement “{ $name }”
found-nothing = Leave it out
found-other = Another movement…
# What an exercise of the file is here.
found-is = { $name } is
# Brings all of it in.
found-bring-in = Bring in { $sessions ->
    [one] 1 session
   *[other] { $sessions } sessions
}
found-known = { $count ->
    [one] 1 session is here already and stays as it is.
   *[other] { $count } sessions are here already and stay as they are.
}
found-same = { $count ->
    [one] 1 run is here already from elsewhere.
   *[other] { $count } runs are here already from elsewhere.
}
found-all-known = All of it is here already: nothing has changed.
found-in = { $sessions ->
    [one] 1 session is
   *[other] { $sessions } sessions are
} in your diary now, with { $sets ->
    [one] 1 set
   *[other] { $sets } sets
} and { $runs ->
    [0] no run
    [one] 1 run
   *[other] { $runs } runs
}.
# The reader does not come, or fails.
found-failed = The file could not be read here. Reload, and choose it again.
# Why there is nothing to bring in
read-empty = This file is empty.
read-too-large = This is more than 64 MB: choose fewer files at once.
read-too-many = This table has more rows than anyone has done sets.
read-unknown = Rung does not know this kind of file. Export a table (CSV) from the app that made it.
read-no-rows = There is no session in this file.
read-broken = This file was cut short or changed, and cannot be read.
read-mixed = These files are of different kinds: bring them in one after the other.
read-backup = This is a backup of Rung, and comes in alone: choose it without other files.
read-archive = There is nothing in this archive that Rung can read.
read-database = This is an app’s database: export a table from that app instead.

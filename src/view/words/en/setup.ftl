### The questions before a program.

# The first option of a list.
choose = Choose…
# The sets of lifts beside the goal's.
more-lifts = More lifts you know
# Loads of lifts beside the goal's.
also-lifts = More lifts for that day, as at a meet
# A goal beside the first.
second-goal = A second goal by the same day
# A race to hold against the first.
another-race = Another race
# What a set of a lift is.
mark-help = From the last weeks; empty if you do not know. RPE 10 is nothing left, 8 is two more reps; empty is 10.
# Days to choose with one tap.
quick-dates = From today
# Starts the program.
adopt = Start this program
# A program is there already.
replaces = This takes the place of the program you have. What you logged stays in the diary.
# Leads to the goal's questions.
change-goal = Change goal or date
# Leads to the questions about days and equipment.
change-means = Change what you have
# Answers are missing.
faults = Still to answer
# The program cannot be laid out.
lapsed = The program needs you
# Leads to the setup.
open-setup = Open the setup
# A new program.
new-program = A new program
# What that does.
new-program-text = Another goal or other days: your answers are kept, change what has changed.

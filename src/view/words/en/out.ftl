### What goes out beside the backup: files for other apps, and a week on paper.

out = Other ways out
out-text = The backup is everything, and Rung reads it again. These are for other apps, and for paper.
# Leads there, under the backup
out-link = Also as a table, for a calendar, for a watch, on paper
out-save = Save
out-taken = { $name }: it is out.
out-refused = The browser did not take the file. Try it once more.
out-table = Table (CSV)
out-table-text = Every set and every run, a row each, for a spreadsheet.
out-strong = Table as Strong has it (CSV)
out-strong-text = The same in the columns that many training apps read, in { $mass } and { $distance }.
out-calendar = Calendar
out-calendar-text = Each session on its day, with what it asks. Take it in again later: what was moved follows, what is gone is crossed out.
# The program's calendar
calendar-name = Rung: { $goal }
calendar-exact = Exact as of { $day }: what you log until then may change it.
calendar-planned = As planned. The exact weights and paces follow from what you do until then.
out-watch = Run on a watch
out-watch-text = A run with its steps and paces, as a workout for Garmin Connect and others (TCX).
out-no-runs = No run in the next days.
send-to-watch = Send to a watch
# Steps of a run, 15 letters at most
step-warm-up = Warm-up
step-work = Run
step-recovery = Recovery
step-cool-down = Cool-down
# Of a session whose numbers follow later
planned-run = about { $distance }, { $limit } at most
planned-sets = { $sets ->
    [one] { $sets } set
   *[other] { $sets } sets
}
out-print = On paper
out-print-text = A week with its sessions, boxes to tick and room to write.
print-open = See the week
print-it = Print
print-before = Week before
print-after = Week after
print-follows = As the numbers stand today: what is done changes those that come after.
print-notes = Notes
print-none = Nothing stands in this week.

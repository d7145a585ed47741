### Sessions of the past.

past-sessions = Past sessions
# One of which no purpose is known
past-session = Session
past-search = Find a movement, a kind of session or a note
past-none-found = Nothing of that is in your diary.
past-none-in-month = No session in this month.
past-none-on-day = Nothing was done on that day
past-more = Show more
past-to-list = All of this month
# Heads what was asked
as-asked = Asked
# A line that was not done
past-not-done = not done
# Two days
past-when = { $on }, planned for { $planned }
past-effort = effort { $effort } of 10
# What can be corrected of a session
past-correct = Correct it
past-day = The day it was done on
past-how-hard = How hard it was, and the note
past-saved = Corrected. What comes next follows from it.
past-take-out = Take it out of the diary
past-sure = All that was logged of it counts no more, in trends and in what is asked next. A backup made before still has it.
past-take-it-out = Yes, take it out
past-keep = Keep it
past-taken-out = It is out of the diary.
past-from = from { $from }
past-watch = a watch
past-table = a table

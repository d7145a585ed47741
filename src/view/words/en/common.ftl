### What is on every page.

# Names the bar of places.
places = Places
# The first page.
today = Today
# The road to the goal.
plan = Program
# Looking back over the week.
review = Looking back
# Data and a new program.
settings = Settings
# Goes on.
next = Next
# Goes back.
back = Back
# Leads to Today.
to-today = To Today
# The version of the app.
version = Rung
# A newer version is ready.
newer = A newer version of Rung is ready.
# Lets it in.
update = Update
# Tries again: to store, to fetch.
retry = Try again
# The code of a page is on its way.
coming = Loading this page…
# It did not come.
unfetched = This page could not be loaded
# What to do then.
unfetched-text = It needs the network once. Training and logging go on without it. If trying again does not help, reload.
# Takes note of something.
understood = OK
# Saves what was edited.
save = Save
# Takes back the last change.
undo = Undo
# Leaves it as it was.
cancel = Cancel

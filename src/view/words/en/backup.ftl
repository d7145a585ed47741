### Copies, what is brought in, what is lost.

# Where it is.
data-text = It is on this device alone, in this browser. Keep a copy elsewhere: only a copy survives a lost phone or cleared browser data.
# A copy was made.
data-exported = A copy of everything is out.
# It was not.
data-refused = The browser did not share it. Save it as a file instead.
# Saves it as a file.
data-save-file = Save as a file
# No copy was ever made.
data-never = No copy yet.
# Heads what is brought in.
data-bring = Bring in a backup
# Before a file is chosen.
data-choose-file = Choose a file
# Takes what was copied.
data-paste = Paste a diary
# Where the browser does not tell what was copied.
data-paste-here = Paste it here
# What is chosen is looked at.
data-reading = Reading…
# What was copied is nothing.
data-not-read = The browser could not read this file. Choose it again.
# Brings it in.
data-bring-in = Bring in
# Brings it in where another program comes with it.
data-bring-in-changed = Bring in and change program
# Leaves it.
data-leave = Not now
# Heads the preview.
data-preview = What is in it
# There is nothing new in it.
data-nothing-new = There is nothing in it that is not here already.
# The last import.
data-last-import = The last import
# Takes it back.
data-take-back = Take back the last import
# Asks once more.
data-take-back-sure = Everything that came in with it goes out again. What was here before, or logged since, stays.
# Does it.
data-take-back-yes = Take it back
# It was done.
data-taken-back = The import is taken back.
# The app on the home screen has nothing yet.
data-installed = Did you use Rung in Safari before?
# Why.
data-installed-text = An app on the home screen starts empty, whatever is in the browser. Export there, and bring your diary in here.
# Brings it.
data-installed-bring = Bring your diary
# A diary is gone.
data-missing = Your diary is not here any more
# What happened.
data-missing-text = There was a diary in this browser, and now its storage is empty. That comes of clearing site data, or the browser did it by itself: Safari after a week without a visit, others when the device is full. Rung sends nothing anywhere, so it has no copy of its own.
# What to do first.
data-missing-backup = If you have a backup, bring it in: everything is as it was when it was made.
# And then.
data-missing-elsewhere = Look where else you used Rung: another browser, or the app on the home screen. Each has a diary of its own.
# Starts with nothing.
data-anew = Start anew
# Asks once more.
data-anew-sure = This begins an empty diary here. A backup can still be brought in later.
# Does it.
data-anew-yes = Start with an empty diary
# Heads how safe it is.
data-safety = How safe it is
# Its second copy works.
data-safe = Every set is saved twice on this device. A crash loses nothing.
# It does not.
data-failing = The second save does not work just now. A crash can take the newest sets.
# There is none.
data-absent = Saved once on this device. A crash can take the last minute, so make a copy more often.
# The browser promises to keep it.
data-promised = The browser has promised to keep it, also when the device is short of space.
# It does not.
data-unpromised = The browser has not promised to keep it: when space is short, or after a long time without a visit, it may delete it without asking.
# It does not say.
data-promise-unknown = This browser does not say whether it may delete it by itself: take it that it may.
# Asks for it.
data-ask-promise = Ask the browser to keep it
# Makes room.
data-make-room = Make room
# It is made.
data-room-made = Everything is packed.
# The way to the home screen.
data-install = Install on the home screen
# Why, and what to know first.
data-install-text = Safari may delete a site’s data after a week without a visit; the data of an app on the home screen stays. But that app starts empty: take your diary along.
# Copies it.
data-copy = Copy the diary
# It is copied.
data-copied = It is copied. Now step 2.
# It is not.
data-not-copied = The browser did not copy it. Export it as a file instead.
# A session is open while that happens.
data-still-open = Your session is still open: end it first, or end it from Today after that.
# A program that cannot be laid out would be in force.
data-lapsed = Its program cannot be laid out by this version: you would check the setup’s answers.
# How it goes out again.
data-can-go-back = If that was a mistake, take it back in Settings or here later.
# Their names.
data-damaged-keys = Which
# What making room does.
data-room-text = Pack old sessions tighter. Nothing is deleted.
# The browser was asked to keep it, and does not.
data-asked-in-vain = The browser said no. It may say yes once Rung is on the home screen.
# What was copied is nothing.
data-nothing-copied = Nothing is copied yet. Copy the diary first.
# The way to the home screen
install-step-1 = Copy your diary, or export it as a file.
install-step-2 = Tap Safari’s share button, then “Add to Home Screen”.
install-step-3 = Open Rung from there, tap “Bring your diary”, and paste it or choose the file.
last-copy = The last copy is from { $days ->
    [0] today
    [one] yesterday
   *[other] { $days } days ago
}; { $sessions ->
    [0] no session was ended since
    [one] one session was ended since
   *[other] { $sessions } sessions were ended since
}.
copy-due-never = { $sessions ->
    [one] 1 session is
   *[other] { $sessions } sessions are
} on this device alone: keep a copy.
copy-due-old = Your last copy is { $days } days old.
copy-due-sessions = { $sessions ->
    [one] 1 session is
   *[other] { $sessions } sessions are
} in no copy yet.
copy-due = Your last copy is { $days } days old: { $sessions ->
    [one] 1 session is
   *[other] { $sessions } sessions are
} not in it.
coming-in = { $entries ->
    [one] 1 entry
   *[other] { $entries } entries
} to bring in, { $sessions ->
    [0] no session among them
    [one] of 1 session
   *[other] of { $sessions } sessions
}.
all-from = All from { $day }.
from-to = From { $first } to { $last }.
known-entries = { $count ->
    [one] 1 entry is here already and stays as it is.
   *[other] { $count } entries are here already and stay as they are.
}
unreadable = { $count ->
    [one] 1 record in it is damaged and stays out.
   *[other] { $count } records in it are damaged and stay out.
}
in-force = Your program would then be the one from { $start }: { $goal }.
program-changes = Your program changes: from { $from } to { $to }. What you logged stays.
brought-in = { $entries ->
    [one] 1 entry is
   *[other] { $entries } entries are
} in your diary now.
brought-on = It came in on { $day }.
takes-space = It takes { $percent ->
    [0] less than 1
   *[other] about { $percent }
} % of its space.
damaged = { $count ->
    [one] 1 record in your diary cannot be read. It stays as it is and goes into every export.
   *[other] { $count } records in your diary cannot be read. They stay as they are and go into every export.
}
# Why there is nothing to bring in
import-empty = This file is empty.
import-too-large = This file is too large to be a backup of Rung: ten years of training take one megabyte.
import-foreign = This is no backup of Rung: choose the file that “Export everything” made.
import-broken = This backup was cut short or changed, and cannot be read. Choose another copy of it.
import-newer = A newer version of Rung made this backup. Update Rung, then bring it in.
import-unreadable = None of the records in this backup can be read.
import-impossible = This file says more than any diary could hold: it is no backup that Rung made.
store-blocked = This browser does not let Rung store anything. Allow site data for this page, or export what you log before you leave.
store-not-stored = This was not saved: the browser's space for this site is full or refused. Export your data, then make room.
store-newer = A newer version of Rung has written here. Reload to update before you log.
program-lapsed = Your program cannot be laid out from its answers any more. Everything you logged is still here: open the setup, check the answers, and start it again.

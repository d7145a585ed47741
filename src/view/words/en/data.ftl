### The diary: where it is, copies, what is brought in, what is lost.

# The athlete's data.
data = Your data
# Saves all of it as a file.
export = Export everything
# A newer version has written here.
read-only = A newer version of Rung has written here. This one shows your diary and records nothing: update it first.
# The browser keeps nothing for this page.
blocked = This browser saves nothing: all is gone when you close it. Make a copy first, or allow site data in its settings.
# It keeps the black box alone.
blocked-beside = This browser saves your diary in one place only. Make a copy now and then.
# There is no room, and no black box.
full = Rung’s space is full: what you log now is not saved. Make a copy, then make room.
# There is no room but in the black box.
full-beside = Rung’s space is full. New sets are saved in one place only: make a copy, then make room.
# The space held back is in use.
tight = Rung’s space is nearly full. Your open session still fits: make a copy soon, then make room.
# Nothing more can be packed.
no-room = There is no more to pack. Make a copy, then remove other sites’ data.
# Packs what can be packed.
make-room = Make room
# The black box fails.
failing = Your sets are saved, but not yet for certain: the device may be full. A crash could take the newest.
# There is no black box.
less-safe = Your sets are saved, but a crash could take the last minute.
# Beside a line that is on its way to the disk.
saving = Saving…
# Beside a line that is nowhere but in memory.
not-saved = Not saved

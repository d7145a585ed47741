### Bests, and the picture of them.

best-title = Never before
best-rung = A new rung
best-longest = The longest run
best-fastest = The fastest over as much
best-count = Never as many with as much
best-once = { $load }, good for once
best-before = It was { $load }
best-reps = { $count } reps
picture-make = Make a picture of it
picture-parts = Only what you tick is in it
picture-name = The name Rung
picture-photo = A photo of your own
picture-no-photo = Without the photo
picture-share = Share it
picture-keep = Save it as a file
picture-failed = This browser could not make the picture.

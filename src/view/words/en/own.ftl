### Movements of the athlete's own.

own-title = Movements of your own
own-text = One that trains its pattern takes the place of that pattern’s ladder beside your goal, the first of each. A program takes it in when you start it.
own-name = Name
own-preferred = Trains its pattern
own-add = Add it
own-new = Add a movement
own-remove = Remove
own-name-fault = Give it a name of 1 to 40 letters.
own-part-pattern = Pattern
own-part-like = Most like
own-part-implement = With
own-part-measure = Counted in
own-part-sides = Sides
implement-bodyweight = Body alone
implement-barbell = Barbell
implement-trap-bar = Trap bar
implement-dumbbell = One dumbbell
implement-dumbbells = Two dumbbells
implement-kettlebell = Kettlebell
implement-belt = Weight on a belt
implement-stack = Cable or machine
measure-reps = Reps
measure-hold = Seconds held
measure-carry = Metres carried
sides-both = Both at once
sides-each = Each side

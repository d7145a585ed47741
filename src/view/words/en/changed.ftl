### What the athlete changes of a session.

put-instead = You put it in the place of the { $movement }, which goes on from where it was next time.
put-added = You added it.
# Why what was left is asked again as it was
again-pain = It hurt last time, so nothing more is asked than then. Stop again if it does: that is no miss.
again-busy = What it needs was taken last time. The same again, all of it.
again-time = Time ran out last time. The same again, all of it.
again-other = You left the rest of it last time. The same again, all of it.
# A slot was left
left-pain = Left: it hurt
left-busy = Left: taken
left-time = Left: no time
left-other = Left
last-noted = Last time you noted: { $note }
come-back = Come back to it
# Names the button that opens what can be done with a slot
more-of = Swap, skip or note: { $name }
# In what a movement is like the one it stands in for
like-spares = Works the same muscles and spares the rest.
like-both = Same pattern, same muscles, { $rungs }.
like-pattern = Same pattern, { $rungs }.
rungs-same = same rung
rungs-higher = one rung higher
rungs-lower = { $count ->
    [one] one rung lower
   *[other] { $count } rungs lower
}
swap-title = Do another one
swap-spare = Stop there. These spare it
swap-none = Nothing you have does the same.
# Leaves a slot
leave-title = Leave it for today
leave-pain = It hurts
leave-busy = It’s taken
leave-time = No time
leave-other = Something else
leave-help = What is done of it counts. What is left is no miss, and the next one asks the same again.
give-back = Back to what was planned
take-out = Take it out again
# Two slots in turn
pair-with = In turn with: { $next }
pair-help = A set of this, a set of that, then rest: it saves time where they do not tire the same muscles.
pair-tires = They tire the same muscles: better one after the other.
in-turn = In turn with the one above: its sets stand there, between the others.
# Notes
note-slot = A note to this movement, shown next time
note-line = A note to this set
note-session = A note to this session
noted = Noted
# A session's own menu
add-movement = Add a movement
choose-one = Choose…
more-of-session = Add a movement or a note
close = Close
# The bar and the plates that are there
kit-title = My bar and plates
kit-plates = Plates there are
kit-bar = The bar, { $unit }
# The pad
erase = Erase
reps-left = { $count } left

### A movement's own page.

movement-works = Works
movement-needs = Needs
movement-sides = Counted
movement-each-side = each side, logged once
movement-ladder = The ladder
movement-here = You train here
movement-bests = Best sets
movement-once = Good for once, about
movement-heaviest = Heaviest
movement-most = Most
movement-history = Every time
movement-never = You have not done it yet. It starts light, and what you log sets the next one.
movement-back = Back to training
movement-earlier = { $count ->
    [one] and one time before
   *[other] and { $count } times before
}
muscle-quads = quads
muscle-glutes = glutes
muscle-hamstrings = hamstrings
muscle-adductors = inner thighs
muscle-calves = calves
muscle-chest = chest
muscle-shoulders = shoulders
muscle-rear-delts = rear shoulders
muscle-lats = lats
muscle-upper-back = upper back
muscle-lower-back = lower back
muscle-biceps = biceps
muscle-triceps = triceps
muscle-trunk = trunk
muscle-grip = grip

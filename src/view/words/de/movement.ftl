movement-works = Trainiert
movement-needs = Braucht
movement-sides = Gezählt
movement-each-side = je Seite, einmal eingetragen
movement-ladder = Die Leiter
movement-here = Hier trainierst du
movement-bests = Beste Sätze
movement-once = Gut für einmal, etwa
movement-heaviest = Am schwersten
movement-most = Am meisten
movement-history = Jedes Mal
movement-never = Noch nie gemacht. Es beginnt leicht, und was du einträgst, bestimmt das nächste Mal.
movement-back = Zurück zum Training
movement-earlier = { $count ->
    [one] und einmal davor
   *[other] und { $count }-mal davor
}
muscle-quads = Oberschenkelvorderseite
muscle-glutes = Gesäß
muscle-hamstrings = Oberschenkelrückseite
muscle-adductors = Oberschenkelinnenseite
muscle-calves = Waden
muscle-chest = Brust
muscle-shoulders = Schultern
muscle-rear-delts = hintere Schultern
muscle-lats = Latissimus
muscle-upper-back = oberer Rücken
muscle-lower-back = unterer Rücken
muscle-biceps = Bizeps
muscle-triceps = Trizeps
muscle-trunk = Rumpf
muscle-grip = Griffkraft

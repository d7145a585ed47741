movement-works = Pracują
movement-needs = Sprzęt
movement-sides = Liczenie
movement-each-side = na każdą stronę, zapis raz
movement-ladder = Drabina
movement-here = Tu trenujesz
movement-bests = Najlepsze serie
movement-once = Na raz około
movement-heaviest = Najcięższa
movement-most = Najdłuższa
movement-history = Za każdym razem
movement-never = Jeszcze tego nie było. Zaczyna się lekko, a to, co zapiszesz, ustawi następny raz.
movement-back = Wróć do treningu
movement-earlier = { $count ->
    [one] i raz wcześniej
    [few] i { $count } razy wcześniej
    [many] i { $count } razy wcześniej
   *[other] i { $count } razu wcześniej
}
muscle-quads = przód uda
muscle-glutes = pośladki
muscle-hamstrings = tył uda
muscle-adductors = wewnętrzna strona uda
muscle-calves = łydki
muscle-chest = klatka
muscle-shoulders = barki
muscle-rear-delts = tył barków
muscle-lats = najszerszy grzbietu
muscle-upper-back = góra pleców
muscle-lower-back = dół pleców
muscle-biceps = biceps
muscle-triceps = triceps
muscle-trunk = tułów
muscle-grip = chwyt

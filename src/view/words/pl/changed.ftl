put-instead = Wstawiasz to zamiast: { $movement }. Tamto następnym razem ruszy od miejsca, w którym było.
put-added = Dodane przez ciebie.
again-pain = Ostatnio bolało, więc nie ma więcej niż wtedy. Jeśli znów zaboli, przerwij: to nie liczy się jako porażka.
again-busy = Ostatnio sprzęt był zajęty. To samo jeszcze raz, w całości.
again-time = Ostatnio zabrakło czasu. To samo jeszcze raz, w całości.
again-other = Ostatnio reszta została pominięta. To samo jeszcze raz, w całości.
left-pain = Pominięte: ból
left-busy = Pominięte: zajęte
left-time = Pominięte: brak czasu
left-other = Pominięte
last-noted = Twoja ostatnia notatka: { $note }
come-back = Wróć do tego
more-of = Zamień, pomiń lub zanotuj: { $name }
like-spares = Te same mięśnie, reszta oszczędzona.
like-both = Ten sam wzorzec, te same mięśnie, { $rungs }.
like-pattern = Ten sam wzorzec, { $rungs }.
rungs-same = ten sam szczebel
rungs-higher = szczebel wyżej
rungs-lower = { $count ->
    [one] szczebel niżej
    [few] { $count } szczeble niżej
    [many] { $count } szczebli niżej
   *[other] { $count } szczebla niżej
}
swap-title = Zrób coś innego
swap-spare = Przerwij. To oszczędza bolące miejsce
swap-none = Z tym, co masz, nic tego nie zastąpi.
leave-title = Pomiń na dziś
leave-pain = Boli
leave-busy = Zajęte
leave-time = Brak czasu
leave-other = Coś innego
leave-help = To, co zrobione, się liczy. Reszta nie jest porażką, a następnym razem będzie to samo.
give-back = Wróć do planu
take-out = Usuń z sesji
pair-with = Na zmianę z: { $next }
pair-help = Seria tego, seria tamtego, potem przerwa: oszczędza czas, gdy nie męczą tych samych mięśni.
pair-tires = Męczą te same mięśnie: lepiej jedno po drugim.
in-turn = Na zmianę z ćwiczeniem powyżej: serie są tam, pomiędzy tamtymi.
note-slot = Notatka do tego ćwiczenia, widoczna następnym razem
note-line = Notatka do tej serii
note-session = Notatka do tej sesji
noted = Zanotowane
add-movement = Dodaj ćwiczenie
choose-one = Wybierz…
more-of-session = Dodaj ćwiczenie lub notatkę
close = Zamknij
kit-title = Moja sztanga i talerze
kit-plates = Dostępne talerze
kit-bar = Gryf, { $unit }
erase = Usuń znak
reps-left = zapas { $count }

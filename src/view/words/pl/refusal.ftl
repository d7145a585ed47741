### What is out of reach, and what is in reach instead.

refused-time = Nie w tym czasie
refused-means = Nie z tym, co masz
refused-there = Już tam jesteś
refused-date = Nie do tej daty
longer-day = Daj najdłuższemu dniu { $minutes } min
refusal-horizon = Program trwa od trzech tygodni do roku. Wybierz datę w tym czasie.
refusal-equipment = Do tego ({ $movement }) potrzeba: { $missing }. Dodaj to do tego, co masz, albo wybierz inny cel.
refusal-lifted = { $lift }: na raz dźwigasz około { $now }. Wybierz cel, który jest przed tobą.
refusal-room = Twoje dni nie mieszczą tego wszystkiego co tydzień. Daj więcej dni lub minut albo trenuj mniej rzeczy naraz.
refusal-owned = To już masz opanowane: { $rung }. Wybierz cel, który jest przed tobą.
refusal-strength = { $lift }: od około { $now } dziś do { $goal } na ten dzień potrzeba co tydzień { $needed } { $unit } więcej; na dłuższą metę da się { $sane } { $unit }. { $instead }
refusal-race-time = Dzisiejsza forma daje { $now }. { $goal } wymaga więcej, niż { $weeks ->
    [one] da { $weeks } tydzień
    [few] dadzą { $weeks } tygodnie
   *[many] da { $weeks } tygodni
}. { $instead }
refusal-race-distance = Od najdłuższego biegu { $longest } do { $race } w { $weeks ->
    [one] { $weeks } tydzień
    [few] { $weeks } tygodnie
   *[many] { $weeks } tygodni
} to wzrost szybszy, niż znoszą nogi. W zasięgu do { $date }.
refusal-long-day = { $race } wymaga długich biegów, a twój najdłuższy dzień nie ma na nie czasu. W twoim spokojnym tempie trwają { $minutes } min.
refusal-body = { $what } { $way ->
    [losing] mniej
   *[other] więcej
} do tego czasu to { $about ->
    [yes] około { $percent }
   *[other] { $percent }
} % masy ciała na tydzień. Więcej niż { $most } % { $way ->
    [losing] kosztuje mięśnie
   *[other] daje głównie tłuszcz
}. { $instead }
refusal-rung = Opanowanie stopnia zajmuje około czterech sesji. { $instead }
refusal-instead = Do tej daty w zasięgu jest { $in_reach } albo { $goal } do { $date }.
take-in-reach = Weź { $in_reach } do tego czasu
keep-goal = Zostaw { $goal }, do { $date }
the-rung = „{ $rung }”
lost-waist = { $less } w talii
lost-fat = { $points } p.p. tłuszczu
and = i

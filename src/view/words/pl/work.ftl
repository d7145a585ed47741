### Work, as asked and as done.

seconds = { $count } s
a-side = { $count } na stronę
circuit-asked = { $rounds ->
    [one] { $rounds } runda
    [few] { $rounds } rundy
   *[many] { $rounds } rund
} w { $within }, po { $reps } powt.
rounds-asked = { $rounds ->
    [one] { $rounds } runda
    [few] { $rounds } rundy
   *[many] { $rounds } rund
}: { $work } s mocno, { $rest } s lekko
rounds-done = { $rounds ->
    [one] { $rounds } runda
    [few] { $rounds } rundy
   *[many] { $rounds } rund
}
run-walk = { $repeats } × { $run } biegu, { $walk } marszu
rest-sets = RPE najwyżej { $cap } · przerwa { $rest }
rest-circuit = RPE najwyżej { $cap } · przerwy według potrzeby
rest-rounds = RPE najwyżej { $cap } · { $time } łącznie
run-warm-up = rozgrzewka { $run }
run-cool-down = schłodzenie { $run }
run-jog = pomiędzy trucht { $jog }
run-no-faster = nie szybciej niż { $pace }
run-all-out = na maksa i równo
run-band = { $fastest } do { $slowest }
with-form-broken = technika siadła
run-pulse = tętno { $beats }
run-line = { $distance } w { $time }, { $pace }
slot-easy = Spokojny bieg
slot-long = Długi bieg
slot-tempo = Bieg progowy
slot-intervals = Interwały
slot-run-walk = Bieg i marsz
slot-walk = Szybki marsz
slot-race-pace = Tempo startowe
slot-repetitions = Odcinki rytmowe
slot-time-trial = Sprawdzian
offer-longer = Dłużej
offer-faster = Szybciej
offer-much-faster = Dużo szybciej
session-place = Tydzień { $week } z { $weeks } · { $phase }
lighter-week = lżejszy tydzień
line-set = Seria { $number }
line-repeat = Odcinek { $number }
line-walk = Marsz
line-run = Bieg
line-rounds = Rundy
offer-asks = wymaga { $vdot } VDOT więcej
typed-reps = Powtórzenia
typed-seconds = Sekundy
typed-metres = Metry
typed-weight = Ciężar, { $unit }
typed-distance = Dystans, { $unit }
typed-time = Czas
typed-rounds = Rundy
counted-reps = powtórzenia
counted-seconds = sekundy
counted-metres = metry
counted-rounds = rundy

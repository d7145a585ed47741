### Work, as asked and as done.

seconds = { $count } s
a-side = { $count } je Seite
circuit-asked = { $rounds } Runden in { $within }, je { $reps } Wiederholungen
rounds-asked = { $rounds } Runden: { $work } s hart, { $rest } s locker
rounds-done = { $rounds ->
    [one] { $rounds } Runde
   *[other] { $rounds } Runden
}
run-walk = { $repeats } × { $run } Laufen, { $walk } Gehen
rest-sets = RPE höchstens { $cap } · Pause { $rest }
rest-circuit = RPE höchstens { $cap } · Pausen, wie du sie brauchst
rest-rounds = RPE höchstens { $cap } · { $time } insgesamt
run-warm-up = einlaufen { $run }
run-cool-down = auslaufen { $run }
run-jog = dazwischen { $jog } traben
run-no-faster = nicht schneller als { $pace }
run-all-out = voller Einsatz, gleichmäßig
run-band = { $fastest } bis { $slowest }
with-form-broken = Technik gebrochen
run-pulse = Puls { $beats }
run-line = { $distance } in { $time }, { $pace }
slot-easy = Lockerer Lauf
slot-long = Langer Lauf
slot-tempo = Schwellenlauf
slot-intervals = Intervalle
slot-run-walk = Laufen und Gehen
slot-walk = Zügiges Gehen
slot-race-pace = Wettkampftempo
slot-repetitions = Wiederholungsläufe
slot-time-trial = Testlauf
offer-longer = Länger
offer-faster = Schneller
offer-much-faster = Viel schneller
session-place = Woche { $week } von { $weeks } · { $phase }
lighter-week = leichtere Woche
line-set = Satz { $number }
line-repeat = Wiederholung { $number }
line-walk = Gehen
line-run = Lauf
line-rounds = Runden
offer-asks = verlangt { $vdot } VDOT mehr
typed-reps = Wiederholungen
typed-seconds = Sekunden
typed-metres = Meter
typed-weight = Gewicht, { $unit }
typed-distance = Strecke, { $unit }
typed-time = Zeit
typed-rounds = Runden
counted-reps = Wiederholungen
counted-seconds = Sekunden
counted-metres = Meter
counted-rounds = Runden

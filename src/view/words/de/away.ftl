### Times away from training.

ailment-ill = Krank
ailment-running = Kein Laufen
ailment-movement = Ohne: { $movement }
no-squat = Gar keine Kniebeugen
no-hinge = Gar keine Hüftbeuge
no-horizontal-push = Gar kein Drücken
no-vertical-push = Nichts über Kopf
no-horizontal-pull = Gar kein Rudern
no-vertical-pull = Kein Hängen, keine Klimmzüge
no-lunge = Nichts Einbeiniges
no-carry = Kein Tragen
no-core = Keine Rumpfübungen
no-jump = Kein Springen
away-spell = { $what } bis { $day }
until-weeks = bis { $day } · { $weeks ->
    [one] { $weeks } Woche
   *[other] { $weeks } Wochen
}
until-days = bis { $day } · { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}
cost-lost = { $count ->
    [one] 1 Einheit fällt aus.
   *[other] { $count } Einheiten fallen aus.
}
cost-changed = { $count ->
    [one] 1 Einheit enthält andere Arbeit.
   *[other] { $count } Einheiten enthalten andere Arbeit.
}
cost-later = { $rung } in Woche { $now }, nicht { $then }.
cost-at-risk = Das Datum bleibt, ist aber gefährdet: Der Weg zurück dauert so lange wie die Pause.
cost-nothing = In so wenigen Tagen geht nichts verloren.
cost-way-back = Das Datum bleibt: Der Weg zurück dauert so lange wie die Pause.

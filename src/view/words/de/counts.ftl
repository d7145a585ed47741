### Words around numbers.

lines-left = { $count ->
    [one] 1 Zeile ist nicht eingetragen: Sie zählt als nicht gemacht.
   *[other] { $count } Zeilen sind nicht eingetragen: Sie zählen als nicht gemacht.
}
step-up = { $label }: mehr
step-down = { $label }: weniger
doubted-less = Das ist { $by } weniger als letztes Mal. Wenn es stimmt, speichere es noch einmal.
doubted-more = Das ist { $by } mehr als letztes Mal. Wenn es stimmt, speichere es noch einmal.
saved-measure = Gespeichert: { $last }.
most-a-week = Höchstens { $rate } pro Woche herunter: Schneller kostet Muskeln
weight-in = Gewicht heute, { $unit }
edit-line = { $name }, { $text }: ändern
whole-up-to = Gib eine ganze Zahl ein: { $noun }, höchstens { $most }.
doubt-unasked = { $what }, obwohl kein Gewicht verlangt war. Speichere noch einmal, wenn es stimmt.
doubt = { $what } ist das { $times }-Fache von dem, was verlangt war. Speichere noch einmal, wenn es stimmt.
effort-least = Ruhe
effort-most = alles gegeben
rpe-unsaid = ohne
week = Woche { $number }
weeks-from-now = { $count } Wochen
weeks = Woche { $first }–{ $last }
gate = { $rung } ab Woche { $week }
left-out-base = Entfällt: eine Grundlagenphase; dafür fehlt die Zeit
left-out-peak = Entfällt: Wochen mit der Intensität des Ziels
left-out-taper = Entfällt: ein Tapering von { $of } Wochen; es hat { $weeks }
left-out-lighter-week = Entfällt: eine leichtere Woche zum Wachsen
left-out-hard-running = Entfällt: hartes Laufen; deine Woche ist dafür zu kurz
left-out-long-run = Entfällt: ein langer Lauf von { $of }; er kommt auf { $reaches }
left-out-rung-weeks = Entfällt: drei Wochen auf jeder Stufe; es sind { $weeks }
extent = { $weeks } Wochen, { $sessions ->
    [one] eine Einheit
   *[other] bis zu { $sessions } Einheiten
} pro Woche
first-session = Es beginnt am { $first }.
step = Schritt { $number } von { $of }
restored = { $count ->
    [one] Ein Eintrag, den der Browser verloren hatte, wurde wiederhergestellt.
   *[other] { $count } Einträge, die der Browser verloren hatte, wurden wiederhergestellt.
}
entries = { $count ->
    [0] Noch ist nichts eingetragen.
    [one] 1 Eintrag im Tagebuch.
   *[other] { $count } Einträge im Tagebuch.
}

### Was außer der Sicherung hinausgeht: Dateien für andere Apps und eine Woche auf Papier.

out = Andere Wege hinaus
out-text = Die Sicherung ist alles, und Rung liest sie wieder. Diese hier sind für andere Apps und für Papier.
out-link = Auch als Tabelle, für den Kalender, für die Uhr, auf Papier
out-save = Speichern
out-taken = { $name }: ist draußen.
out-refused = Der Browser hat die Datei nicht genommen. Versuche es noch einmal.
out-table = Tabelle (CSV)
out-table-text = Jeder Satz und jeder Lauf, je eine Zeile, für die Tabellenkalkulation.
out-strong = Tabelle wie von Strong (CSV)
out-strong-text = Dasselbe in den Spalten, die viele Trainings-Apps lesen, in { $mass } und { $distance }.
out-calendar = Kalender
out-calendar-text = Jede Einheit an ihrem Tag, mit dem, was sie verlangt. Lies ihn später neu ein: Verschobenes zieht mit, was entfällt, wird gestrichen.
calendar-name = Rung: { $goal }
calendar-exact = Genau nach dem Stand vom { $day }: Was du bis dahin einträgst, kann es ändern.
calendar-planned = Wie geplant. Die genauen Gewichte und Tempi folgen aus dem, was du bis dahin tust.
out-watch = Lauf auf die Uhr
out-watch-text = Ein Lauf mit seinen Schritten und Tempi, als Workout für Garmin Connect und andere (TCX).
out-no-runs = Kein Lauf in den nächsten Tagen.
send-to-watch = An die Uhr senden
step-warm-up = Einlaufen
step-work = Lauf
step-recovery = Erholung
step-cool-down = Auslaufen
planned-run = etwa { $distance }, höchstens { $limit }
planned-sets = { $sets ->
    [one] { $sets } Satz
   *[other] { $sets } Sätze
}
out-print = Auf Papier
out-print-text = Eine Woche mit ihren Einheiten, Kästchen zum Abhaken und Platz zum Schreiben.
print-open = Die Woche ansehen
print-it = Drucken
print-before = Woche davor
print-after = Woche danach
print-follows = Zahlen nach dem Stand von heute: Was getan wird, ändert die folgenden.
print-notes = Notizen
print-none = In dieser Woche steht nichts an.

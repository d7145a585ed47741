### Movements of the athlete's own.

own-title = Eigene Übungen
own-text = Eine, die ihr Muster trainiert, tritt neben deinem Ziel an die Stelle der Leiter dieses Musters, jeweils die erste. Ein Programm nimmt sie auf, wenn du es startest.
own-name = Name
own-preferred = Trainiert ihr Muster
own-add = Hinzufügen
own-new = Übung hinzufügen
own-remove = Entfernen
own-name-fault = Gib ihr einen Namen mit 1 bis 40 Buchstaben.
own-part-pattern = Muster
own-part-like = Am ähnlichsten
own-part-implement = Mit
own-part-measure = Gezählt in
own-part-sides = Seiten
implement-bodyweight = Nur Körper
implement-barbell = Langhantel
implement-trap-bar = Trap-Bar
implement-dumbbell = Eine Kurzhantel
implement-dumbbells = Zwei Kurzhanteln
implement-kettlebell = Kettlebell
implement-belt = Gewicht am Gürtel
implement-stack = Kabel oder Maschine
measure-reps = Wiederholungen
measure-hold = Sekunden gehalten
measure-carry = Meter getragen
sides-both = Beide zugleich
sides-each = Je Seite

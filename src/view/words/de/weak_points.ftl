### Weak points.

weak-found = Was deine Zahlen sagen
weak-take = Mehr trainieren
weak-lags = { $weak }: hinkt hinterher
weak-mended = { $weak }: jetzt im Gleichgewicht
weak-races = { $short }, { $long }. Im Gleichgewicht liegen sie höchstens { $apart } auseinander.
weak-lifts = { $part } gegenüber { $whole }: { $percent } %. Im Gleichgewicht: { $balance }.
weak-rungs = { $first } gegenüber { $then }: { $behind ->
    [0] gleich weit vom Ende der Leiter entfernt
    [one] eine Stufe weiter vom Ende der Leiter entfernt
   *[other] { $behind } Stufen weiter vom Ende der Leiter entfernt
}.
weak-race = { $distance } in { $time } ist VDOT { $vdot }
weak-or-more = { $percent } % oder mehr
weak-source-races = Gleicher VDOT heißt gleiche Leistung (Daniels); wie weit sie auseinander liegen dürfen, ist Konvention.
weak-source-meets = Nach 809.986 Starts bei Wettkämpfen; ab wann es hinkt, ist Konvention.
weak-source-tests = Nach Tests mit Trainierten; ab wann es hinkt, ist Konvention.
weak-source-convention = Eine Konvention unter Trainern, kein Befund.
weak-source-rungs = Dass zwei Stufen Rückstand sind, ist Konvention.
weak-change-ladder = Es bekommt 4 Sätze statt 3, gleich nach der Arbeit für das Ziel, und öfter, wo die Woche es erlaubt.
weak-change-speed = Intervalle kommen zuerst, und öfter als Tempoläufe.
weak-change-endurance = Tempoläufe treten an die Stelle von etwa jeder zweiten Intervalleinheit.
weak-tested = Getestet am Ende der Phase { $phase }
weak-found-at-start = Am Anfang gefunden
weak-untested = Seither nicht neu gezeigt: Es braucht zwei volle Einheiten von beidem oder einen neuen Wettkampf in der Einrichtung. Es bleibt, wie es war.
weak-usual-share = Ab Woche { $week } hat es wieder seinen normalen Anteil.
weak-untrained = Das Programm bleibt, wie es ist: Du lehnst es ab, sagst etwas anderes, oder anderes geht vor.
weak-still = Noch schwach: Es behält seine zusätzliche Arbeit.
weak-holds = { $change } Das gilt ab Woche { $week }.
weak-before = Vorher: { $numbers }

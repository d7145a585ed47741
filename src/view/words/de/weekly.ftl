### The weekly review, as a good coach would say it.

review-done = Gemacht
review-nothing-off = Alles im Lot.
review-week = Die letzten sieben Tage
review-change = Das Eine, was zu ändern ist
count-of-weeks = { $count ->
    [one] eine Woche
    [2] zwei Wochen
    [3] drei Wochen
    [4] vier Wochen
    [5] fünf Wochen
    [6] sechs Wochen
   *[other] { $count } Wochen
}
unit-fat = % Fett
unit-rungs = Stufen
course-unknown = Nötig { $needed } { $unit } pro Woche. { $why }
course-early = { $weeks } zu früh
course-on-time = im Plan
course-late = { $weeks } zu spät
course-away = so kommst du nicht hin
course-rung = Ab Woche { $week } dran ({ $rung }): { $verdict }.
course = Nötig { $needed } { $unit } pro Woche, es sind { $doing }: { $verdict }.
reached-rungs = Die oberste Stufe ist jetzt dran: Beherrsche sie bis zum Datum.
reached-body = Du bist da: Halte es.
reached-longest-run = Der längste Lauf ist geschafft: Du kannst die Strecke.
reached = Nach dem, was du gezeigt hast, bist du da. Der Tag beweist es.
unknown-too-early = Zu früh, um zu sagen, wie es läuft: Ein Trend braucht Wochen.
unknown-no-race = Noch kein Wettkampf oder Testlauf: Niemand weiß, wo du stehst.
unknown-no-weigh-ins = Zu selten gewogen, um einen Trend zu sehen.
unknown-no-tape = Zu selten gemessen, um einen Trend zu sehen.
unknown-over = Das Datum ist da.
strength-kept = Kraft über { $lifts ->
    [one] eine Übung
   *[other] { $lifts } Übungen
}: { $percent } % vom Anfang, { $by_bodyweight } % nach Körpergewicht.
way-rungs = Jetzt: { $rung }. Die oberste Stufe ist fällig bis { $by }.
gate-holds = Die Stufen danach behalten ihre Zeit.
gate-compresses = Die Stufen danach bekommen je { $weeks } Wochen, wo drei üblich sind.
gate-at-risk = Es bleiben weniger als zwei Wochen pro Stufe: Das Datum ist gefährdet.
way-one-rep = Eine Wiederholung, nach deinen Sätzen
way-fitness = Der Wettkampf, nach deiner Form
way-longest-run = Der längste Lauf
way-weight = Körpergewicht, nach seinem Trend
way-waist = Die Taille, nach ihrem Trend
way-body-fat = Körperfett mit dem Maßband, das bei einem von dreien um 3 bis 4 Punkte daneben liegt
way-start = { $value } am Anfang
way-now = { $value } jetzt
way-by = { $value } bis { $by }
chance-sure = gut in Reichweite
chance-likely = wahrscheinlich, nicht sicher
chance-unlikely = möglich, nicht wahrscheinlich
chance-no = so außer Reichweite
projection = Wenn es so weitergeht, { $at } bis dahin, in vier von fünf Fällen { $low } bis { $high }: { $chance }.
compliance-none = Keine Einheit war fällig.
compliance = { $done } von { $due } Einheiten gemacht, { $percent } % der Arbeit.
about-off = { $percent } % davon lagen neben Last, Tempo oder Anstrengung: Der Zweck entscheidet.
about-moved = { $count } an einem anderen Tag als geplant.
about-extra = { $count } außerhalb des Plans.
about-month = Vier Wochen: { $done } von { $due }, { $percent } % der Arbeit.
about-training = { $percent } % davon waren Training: ein Zweck, eine Phase und Zahlen, die aus dem Vorher folgen.
stopped = { $what }: bewegt sich nicht
hard-rounds = Harte Runden
circuit = Zirkel
runs-tempo = Tempoläufe
runs-intervals = Intervalle
runs-easy = lockere Läufe
runs-walk = Gehen
runs-race-pace = Läufe im Wettkampftempo
runs-repetitions = Wiederholungsläufe
runs-time-trial = Testläufe
cause-too-few = { $done } von { $due } Einheiten in dieser Zeit: zu wenig, um voranzukommen.
cause-same-work = Es war jedes Mal dasselbe: Nichts verlangte mehr.
cause-too-hard = Zu oft zu hart: { $hard } davon mit RPE 9,5 oder mehr.
cause-monotony = Alle Tage gleich (Monotonie { $monotony }) und keine leichtere Woche.
cause-unclear = Keine Ursache sticht hervor.
plateau-span = { $times } Mal, Zeitraum { $weeks }: kein Bestwert, kein Anstieg über das Rauschen hinaus
answer-do-sessions = erst die Einheiten machen, dann die Arbeit ändern
answer-step-to = auf { $to } steigern, vom unteren Ende des Bereichs an
answer-step = den nächsten Schritt nach oben nehmen, einen kleinen
answer-ten-off-to = ein Zehntel weniger, auf { $to }, und wieder hinauf
answer-ten-off = ein Zehntel weniger und wieder hinauf
answer-new-range = Sätze zu { $low } bis { $high }
answer-neighbour-to = einen Block lang: { $movement }
answer-neighbour = einen Block lang eine eng verwandte Übung
answer-lighter-week = eine Woche mit halbem Umfang
answer-other-run = einen Block lang stattdessen { $run }
review-choice = Das Erste würde ich wählen. Die Wahl ist deine und wird in zwei Wochen geprüft.
review-take = Mach es
review-leave = So lassen
decided-taken = Gewählt am { $day }
decided-left = So gelassen am { $day }
outcome-unknown = Noch nicht bekannt
outcome = { $before } vorher, { $now } jetzt
outcome-due = Zwei Wochen zeigen es: Geprüft wird am { $day }.
outcome-rose = Es bewegt sich wieder: Mach so weiter.
outcome-no-rise = Kein Anstieg in zwei Wochen: Daran lag es nicht. Etwas anderes wählen oder mehr Zeit geben.
well-all-done = { $done ->
    [one] Die eine Einheit, die fällig war, ist gemacht.
   *[other] Alle { $done } Einheiten gemacht.
}
well-on-purpose = { $percent } % von dem, was du gemacht hast, dienten ihrem Zweck.
well-on-course = Das Ziel ist auf dem Weg.
off-missed = { $missed } von { $due } Einheiten verpasst.
off-purpose = { $percent } % von dem, was du gemacht hast, lagen neben Last, Tempo oder Anstrengung.
off-behind = Du liegst { $weeks } zurück.
off-no-nearer = Das Ziel kommt nicht näher.
off-monotonous = Jeder Tag wiegt gleich: Monotonie { $monotony }.
change-nothing = Nichts. Es wirkt: Mach weiter.
change-keep-logging = Noch nichts: Trainiere, trag ein und lass einen Trend entstehen.
change-do-sessions = Mach die Einheiten. Wenn die Woche keinen Platz dafür hat, plane weniger Tage.
change-keep-to-purpose = Halte dich an das, was verlangt ist: Locker bleibt locker, harte Sätze enden an ihrer Grenze.
change-weigh = Wieg dich fast jeden Morgen: Der Trend braucht es.
change-tape = Nimm einmal pro Woche das Maßband, immer am selben Morgen: Der Trend braucht es.
change-race = Lauf 5 km im Wettkampf oder allein mit vollem Einsatz und trag das Ergebnis in der Einrichtung ein.
change-vary-days = Lass die Tage verschieden sein: Mach die leichten leichter.
change-move-goal = Verschiebe das Ziel: eines, das bis zum Datum erreichbar ist, oder ein späteres Datum.

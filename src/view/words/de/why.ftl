### Why a session is there.

why-base-for-strength = Erst Muskeln und Übung: die Grundlage für mehr Gewicht ({ $lift }).
why-strength-for-goal = Schwerere Sätze mit wenigen Wiederholungen lehren die Kraft, die du dafür brauchst ({ $lift }).
why-peak-for-goal = Nah am Ernstfall: wenige Wiederholungen, lange Pausen, um es am Tag selbst zu zeigen ({ $lift }).
why-climb-to-goal = Die nächste Stufe auf dem Weg ({ $rung }): sauber beherrscht, bevor es schwerer wird.
why-weak = Zuerst deine Schwachstelle: { $weak }. Dann, was den Rest zusammenhält.
why-balance = Die Muster neben dem Ziel, damit nichts zurückbleibt.
why-aerobic-base = Lockeres Laufen baut den Motor: Reden können bis zum Schluss und frisch ankommen.
why-distance = Zeit auf den Beinen, durchgehend locker: Darauf ruht { $race }.
why-threshold-for-race = Angenehm hart: Das hebt das Tempo, das du halten kannst; schneller ist nicht besser.
why-ceiling-for-race = Harte Wiederholungen heben die Decke, an der sich jedes andere Tempo misst.
why-race-pace-for-race = Das Tempo des Tages, geprobt: Bis dahin soll es sich wie zu Hause anfühlen.
why-speed-for-race = Kurz und schnell mit voller Pause: ein flinkerer, sparsamerer Schritt in jedem Tempo.
why-pace-unknown = Noch kein Wettkampf als Maß: Ein gleichmäßiger Lauf mit vollem Einsatz legt jedes weitere Tempo fest.
why-learn-to-run = Laufen und Gehen im Wechsel: Beine brauchen Wochen für das, was Lungen in Tagen lernen.
why-keep-strength = Muskeln bleiben, wenn sie heben müssen: Halte die Lasten, während das Gewicht fällt.
why-burn-hard = Kurz und hart mit Pausen: Energieverbrauch, getrennt von lockerer Arbeit.
why-burn-easy = Lockere Arbeit, die oft geht: Energieverbrauch ohne Ermüdung.
why-support-running = Stärkere Beine, Hüften und Rumpf: weniger Verletzungen und ein sparsamerer Schritt.
why-lighter-week = Eine leichtere Woche: etwa die halbe Arbeit, damit aus den letzten Wochen Kraft wird.
why-freshen = Weniger Arbeit bei gleicher Intensität: Du wirst frisch, nichts geht verloren.
why-second = Dann dein zweites Ziel.
why-with-hard = Harte Arbeit an einem harten Tag, damit leichte Tage leicht bleiben.
why-before-key = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
} vor der nächsten Schlüsseleinheit, damit deine Beine dafür frisch sind.
why-room = Dieser Tag hat Platz dafür.

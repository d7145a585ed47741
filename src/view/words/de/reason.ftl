### Why a slot asks what it asks, as a good coach would say it.

reason-picked = Wie du gewählt hast ({ $day }): { $answer }.
reason-holds = Nicht mehr als vor vier Wochen: Es hält, es wächst nicht.
reason-back = { $since ->
    [0] Nach { $days } verpassten Tagen
   *[other] Tag { $since } des Wegs zurück nach { $days } verpassten Tagen
}
rounds-first = Das erste Mal: kurze Runden mit doppelter Pause.
rounds-one-more = Alle { $from } Runden gemacht, also eine mehr.
rounds-less-rest = So viele Runden, wie passen, also weniger Pause als { $from } s.
rounds-more-work = Die Pause ist so kurz, wie es geht, also längere Arbeit als { $from } s.
rounds-enough = So viel, wie diese Art Arbeit je sein sollte.
circuit-first = Das erste Mal: alle Übungen der Reihe nach, Pausen, wie du sie brauchst, sauber bis zur letzten Wiederholung.
circuit-more = { $from } Runden gemacht und noch etwas übrig, also mehr in derselben Zeit.
circuit-less-time = Alles gemacht und wenig übrig, also dasselbe in einer Minute weniger als { $from }.
circuit-longer = { $from } fassen nicht mehr, also länger bei gleicher Dichte.
rounds-lighter = Weniger Runden diese Woche: Die Müdigkeit geht, die Schärfe bleibt.
rounds-repeat = Runden fehlten, oder es war zu hart. Noch einmal dasselbe.
rounds-back-off = { $from } Runden wurden zweimal hintereinander verfehlt: weniger, und wieder hinauf.
rounds-return = { $back }: zunächst weniger Runden.
trend-unknown = Lockere Minuten, die wenig kosten. Die Waage wird sie steuern.
trend-on-course = Der Trend bewegt sich { $doing } % pro Woche: auf Kurs, also noch einmal so viel.
trend-short = Der Trend bewegt sich { $doing } % pro Woche, das Ziel braucht { $needed }: fünf lockere Minuten mehr.
trend-too-fast = Der Trend bewegt sich { $doing } % pro Woche; über 1 % kostet Muskeln: fünf Minuten weniger.
step-longer = Erst länger, dann schneller
step-faster = So lang, wie er werden sollte, also etwas schneller
chose-longer = Länger, wie du gewählt hast
chose-faster = Schneller, wie du gewählt hast
chose-much-faster = Viel schneller, wie du gewählt hast
run-fitness = Das Tempo folgt aus deinem Wettkampf: VDOT { $vdot }.
run-guess = Noch kein Wettkampf als Maß: vorsichtig geschätzt, VDOT { $vdot }. Mit einem Wettkampf wird es genau.
run-trial = Das Tempo ist geschätzt, VDOT { $vdot }: Lauf gleichmäßig und mit vollem Einsatz, so schnell es geht.
run-planned = Der Anteil dieser Woche an der Strecke, im lockeren Tempo von VDOT { $vdot }.
run-held-to-longest = Dein längster Lauf der letzten 30 Tage ist { $longest }: Ein Zehntel mehr ist so weit, wie es sicher ist.
run-held-to-time = So weit, wie { $limit } reichen: Kein Lauf dieser Art ist für dich länger.
run-too-fast = Der letzte war in { $ran }, und bei { $fastest } endet locker: Er hat seinen Zweck verfehlt. Langsamer, nicht weiter.
run-repeat-distance = { $percent } % davon waren es letztes Mal. Nicht weiter, bis er ganz ist.
run-repeat = Letztes Mal zu kurz oder zu langsam. Noch einmal dasselbe.
run-back-off = Zweimal hintereinander verfehlt: etwas weniger, und wieder hinauf.
run-tempo-step = { $distance } @ { $pace } wie verlangt gemacht. { $step }: Das verlangt { $asks } VDOT mehr.
run-at-threshold = So viel und so schnell, wie VDOT { $vdot } hergibt. Halte es: Vier gute Wochen heben ihn um eins.
run-more-repeats = Alle { $from } in ihrem Tempo gemacht, also einer mehr.
run-faster-repeats = So viele, wie die Woche erlaubt, alle in { $from }, also etwas schneller.
run-less-rest = So viele und so schnell, wie sie sein dürfen, also weniger als { $from } dazwischen.
run-next-mix = Zweimal gemacht, also einen Schritt weiter.
run-same-mix = Gemacht. Noch einmal, bevor es wächst: Beine lernen langsamer als Lungen.
run-at-race-pace = Das Tempo des Tages, so weit VDOT { $vdot } es hergibt; jedes Mal etwas länger.
run-lighter = Kürzer im selben Tempo: Die Beine werden frisch, das Tempo bleibt.
run-return = { $back }: { $volume } % der Strecke.
run-return-slower = { $back }: { $volume } % der Strecke, im Tempo von { $lost } % weniger Form.
sets-novice-start = Das erste Mal: leicht genug, um es gut zu lernen. Was du einträgst, bestimmt das nächste.
sets-from-mark = Deine { $load } × { $reps } @ { $rpe } stehen für etwa { $max } einmal. Das ist ihr Anteil für diese Wiederholungen.
sets-from-related = Nach dem, was du kannst ({ $movement }), sind es hier etwa { $max } einmal, { $held_back } % zurückgehalten. Was du einträgst, rückt es zurecht.
sets-new-range = Ein neuer Bereich: Deine letzten Sätze stehen für etwa { $max } einmal, und { $reps } bei RPE { $cap } sind dieser Anteil davon.
sets-by-rpe = Deine letzten Sätze stehen für etwa { $max } einmal: { $reps } bei RPE { $cap } sind dieser Anteil davon.
wave-share = { $percent } % deines Trainingsmaximums von { $max }: neun Zehntel von { $best }, deinem Besten einmal. Der offene Satz entscheidet, was folgt.
wave-same = { $percent } % deines Trainingsmaximums von { $max }, das für diese Welle gilt.
wave-grown = { $percent } % deines Trainingsmaximums von { $max }, vor vier Wochen { $before }: Deine offenen Sätze haben es verdient.
wave-held = { $percent } % deines Trainingsmaximums von { $max }, wie vor vier Wochen: Die offenen Sätze standen für nicht mehr.
wave-missed = { $percent } % deines Trainingsmaximums von { $max }, ein Zehntel weniger: Der letzte Satz wurde verfehlt.
sets-more = Alle Sätze mit { $from } gemacht, also jetzt { $to }.
sets-heavier = Alle Sätze mit { $top } bei { $from } gemacht, also steigt die Last auf { $to }.
sets-too-easy = RPE { $rpe }, wo { $cap } gemeint ist: zu leicht, um daran zu wachsen, also jetzt { $to }.
sets-two-for-two = Zweimal hintereinander zwei Wiederholungen mehr im letzten Satz: { $from } sind leicht geworden. Jetzt { $to }.
sets-top-again = { $top } in allen Sätzen: das obere Ende des Bereichs. Zur Sicherheit noch einmal, dann weiter.
owned-until = Die beherrschst du. Halte sie scharf: In Woche { $week } kommt die nächste ({ $next }).
owned-beyond = Die beherrschst du. Halte sie scharf: Die nächste ({ $next }) liegt jenseits dieses Programms.
owned-top = Die beherrschst du. Halte sie scharf: Höher geht es hier nicht.
sets-repeat-partial = { $percent } % davon waren es letztes Mal. Noch einmal dasselbe, alles.
sets-repeat-missed = { $percent } % davon waren es letztes Mal. Dieselbe Last, vom unteren Ende des Bereichs an.
sets-repeat-too-hard = Alles gemacht, aber mit RPE { $rpe }, wo { $cap } die Grenze war. Noch einmal dasselbe, bis es leichter geht.
sets-too-hard-twice = Zweimal gemacht und beide Male zu hart: { $to }, und wieder hinauf.
sets-too-hard-fewer = Zweimal gemacht und beide Male zu hart: weniger, und wieder hinauf.
sets-repeat-form = Letztes Mal brach die Technik. Noch einmal dasselbe: Es zählt, wenn es richtig aussieht.
sets-from-lighter = Du hast { $used } statt { $asked } genommen, also von { $used } aus weiter.
sets-back-off = { $misses ->
    [2] Zweimal
   *[other] Dreimal
} hintereinander verfehlt bei { $from }: ein Zehntel weniger, auf { $to }, und von da wieder hinauf.
sets-back-to-bottom = { $misses ->
    [2] Zweimal
   *[other] Dreimal
} hintereinander verfehlt: zurück ans untere Ende des Bereichs, und wieder hinauf.
sets-new-rung = Zwei saubere Einheiten am oberen Ende ({ $rung }): eine neue Stufe.
sets-rung-down = Viermal hintereinander verfehlt ({ $rung }). Eine Stufe zurück, um es neu aufzubauen.
sets-lighter = Weniger Sätze und Wiederholungen bei gleicher Last: Die Kraft bleibt, die Müdigkeit geht.
sets-return = { $back }: nichts Schwereres, { $volume } % der Sätze.
sets-return-lighter = { $back }: { $load } % der Last, { $volume } % der Sätze.
bad-sleep = schlechter Schlaf
bad-soreness = Muskelkater
bad-stress = Stress
bad-all-round = alles mittelmäßig
eased = Heute leichter ({ $bad }): { $left }.
eased-sets-at = { $sets ->
    [one] { $sets } Satz
   *[other] { $sets } Sätze
}, { $load }, RPE höchstens { $cap }
eased-sets = { $sets ->
    [one] { $sets } Satz
   *[other] { $sets } Sätze
}, RPE höchstens { $cap }
eased-times = { $left ->
    [one] { $left } Mal genügt
   *[other] { $left } Mal genügen
}
eased-shorter = { $percent } % davon
eased-easy-run = stattdessen ein lockerer Lauf

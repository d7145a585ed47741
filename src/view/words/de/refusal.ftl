### What is out of reach, and what is in reach instead.

refused-time = Nicht in dieser Zeit
refused-means = Nicht mit dem, was du hast
refused-there = Du bist schon da
refused-date = Nicht bis zu diesem Datum
longer-day = Dem längsten Tag { $minutes } Minuten geben
refusal-horizon = Ein Programm dauert drei Wochen bis ein Jahr. Wähle ein Datum in dieser Zeit.
refusal-equipment = Dafür brauchst du ({ $movement }): { $missing }. Füge es zu dem hinzu, was du hast, oder wähle ein anderes Ziel.
refusal-lifted = { $lift }: Du hebst einmal etwa { $now }. Wähle ein Ziel, das vor dir liegt.
refusal-room = Deine Tage haben nicht jede Woche Platz für alles. Gib mehr Tage oder Minuten, oder trainiere für weniger zugleich.
refusal-owned = Das beherrschst du schon: { $rung }. Wähle ein Ziel, das vor dir liegt.
refusal-strength = { $lift }: Von etwa { $now } heute auf { $goal } bis dahin braucht es jede Woche { $needed } { $unit } mehr; { $sane } { $unit } halten auf Dauer. { $instead }
refusal-race-time = Heute würdest du { $now } laufen. { $goal } verlangt mehr, als { $weeks } Wochen geben können. { $instead }
refusal-race-distance = Von { $longest } als längstem Lauf auf { $race } in { $weeks } Wochen, das wächst schneller, als Beine es vertragen. In Reichweite ist es bis { $date }.
refusal-long-day = { $race } braucht lange Läufe, und dein längster Tag hat keine Zeit dafür. In deinem lockeren Tempo dauern sie { $minutes } Minuten.
refusal-body = { $what } { $way ->
    [losing] weniger
   *[other] mehr
} bis dahin, das { $about ->
    [yes] sind etwa { $percent }
   *[other] sind { $percent }
} % des Körpergewichts pro Woche. Mehr als { $most } % { $way ->
    [losing] kostet Muskeln
   *[other] wird vor allem Fett
}. { $instead }
refusal-rung = Eine Stufe zu beherrschen dauert etwa vier Einheiten. { $instead }
refusal-instead = Bis zu diesem Datum ist { $in_reach } in Reichweite, oder { $goal } bis { $date }.
take-in-reach = { $in_reach } bis dahin nehmen
keep-goal = { $goal } behalten, bis { $date }
the-rung = „{ $rung }“
lost-waist = { $less } Taille
lost-fat = { $points } Punkte Fett
and = und

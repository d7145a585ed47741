### What files of other apps and watches hold, before it comes in.

found-bring = Bring deine Geschichte mit
found-bring-text = Wähle die Datei, die eine andere App exportiert hat: Strong, Hevy, FitNotes, StrongLifts, Liftosaur, LiftLog, Garmin, Strava, eine beliebige Tabelle oder die FIT-, TCX- und GPX-Dateien deiner Uhr, auch viele auf einmal. Auch ein Backup von Rung. Du siehst, was darin ist, bevor sich etwas ändert.
found-have-history = Ich habe anderswo trainiert oder habe ein Backup
found-reading = Lese… { $percent } %
found-watch = Dateien einer Uhr
found-table = Eine Tabelle
found-sessions = { $sessions ->
    [one] 1 Einheit
   *[other] { $sessions } Einheiten
}
found-sets = { $sets ->
    [one] 1 Satz
   *[other] { $sets } Sätze
}
found-runs = { $runs ->
    [one] 1 Lauf oder Gang
   *[other] { $runs } Läufe und Gänge
}
found-rows = In { $rows ->
    [one] 1 Zeile
   *[other] { $rows } Zeilen
} der Datei.
found-files = In { $rows ->
    [one] 1 Datei
   *[other] { $rows } Dateien
}.
found-left = Ausgelassen
found-left-row = { $count } × { $why }
found-left-rest = eine Pausenuhr, die kein Satz ist
found-left-nothing = eine Zeile ohne Wiederholungen, Zeit oder Strecke
found-left-no-day = eine Zeile ohne lesbaren Tag
found-left-no-name = eine Zeile ohne Übung
found-left-unreadable = eine Zeile, die nicht zu lesen ist
found-left-sport = { $sport }: weder Kraft noch Laufen noch Gehen
found-left-unfinished = geplant oder begonnen und nie gemacht
found-left-file = { $file } ist nicht zu lesen
found-left-said = eine Übung, die du auslässt, oder ein Satz ohne das, worin er zählt
found-left-none = Nichts wird ausgelassen.
found-ask-mass = Die Lasten nennen keine Einheit. Sie sind in
found-ask-distance = Die Strecken nennen keine Einheit. Sie sind in
found-ask-day = 3/4/2024 ist
found-day-first = Tag, Monat, Jahr
found-month-first = Monat, Tag, Jahr
found-columns = Was steht in jeder Spalte?
found-columns-text = Rung braucht den Tag, die Übung und Wiederholungen, eine Zeit oder eine Strecke.
found-column-none = Auslassen
found-column-day = Tag
found-column-session = Einheit
found-column-exercise = Übung
found-column-load = Last
found-column-reps = Wiederholungen
found-column-sets = Zahl der Sätze
found-column-time = Zeit
found-column-distance = Strecke
found-column-rpe = RPE
found-column-note = Notiz
found-unsure = Welche sind das?
found-unsure-text = Bei { $count ->
    [one] 1 Übung
   *[other] { $count } Übungen
} ist Rung nicht sicher. Was du sagst, wird gemerkt.
found-sure = { $count ->
    [one] 1 Übung
   *[other] { $count } Übungen
}, die Rung kennt
found-own = Deine eigene Übung „{ $name }“
found-nothing = Auslassen
found-other = Eine andere Übung…
found-is = { $name } ist
found-bring-in = { $sessions ->
    [one] 1 Einheit
   *[other] { $sessions } Einheiten
} übernehmen
found-known = { $count ->
    [one] 1 Einheit ist schon hier und bleibt, wie sie ist.
   *[other] { $count } Einheiten sind schon hier und bleiben, wie sie sind.
}
found-same = { $count ->
    [one] 1 Lauf ist schon von anderswo hier.
   *[other] { $count } Läufe sind schon von anderswo hier.
}
found-all-known = Das alles ist schon hier: Nichts hat sich geändert.
found-in = { $sessions ->
    [one] 1 Einheit ist
   *[other] { $sessions } Einheiten sind
} jetzt in deinem Tagebuch, mit { $sets ->
    [one] 1 Satz
   *[other] { $sets } Sätzen
} und { $runs ->
    [0] keinem Lauf
    [one] 1 Lauf
   *[other] { $runs } Läufen
}.
found-failed = Die Datei ließ sich hier nicht lesen. Lade neu und wähle sie noch einmal.
read-empty = Diese Datei ist leer.
read-too-large = Das sind mehr als 64 MB: Wähle weniger Dateien auf einmal.
read-too-many = Diese Tabelle hat mehr Zeilen, als irgendwer Sätze gemacht hat.
read-unknown = Rung kennt diese Art von Datei nicht. Exportiere eine Tabelle (CSV) aus der App, von der sie ist.
read-no-rows = In dieser Datei ist keine Einheit.
read-broken = Diese Datei ist abgeschnitten oder verändert und nicht zu lesen.
read-mixed = Diese Dateien sind von verschiedener Art: Bring sie nacheinander mit.
read-backup = Das ist ein Backup von Rung und kommt allein: Wähle es ohne andere Dateien.
read-archive = In diesem Archiv ist nichts, das Rung lesen kann.
read-database = Das ist die Datenbank einer App: Exportiere stattdessen eine Tabelle aus ihr.

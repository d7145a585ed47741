### Sessions of the past.

past-sessions = Frühere Einheiten
past-session = Einheit
past-search = Finde eine Übung, eine Art von Einheit oder eine Notiz
past-none-found = Nichts davon steht in deinem Tagebuch.
past-none-in-month = Keine Einheit in diesem Monat.
past-none-on-day = An diesem Tag wurde nichts gemacht
past-more = Mehr zeigen
past-to-list = Alle dieses Monats
as-asked = Verlangt
past-not-done = nicht gemacht
past-when = { $on }, geplant für { $planned }
past-effort = Anstrengung { $effort } von 10
past-correct = Berichtigen
past-day = Der Tag, an dem sie gemacht wurde
past-how-hard = Wie hart es war, und die Notiz
past-saved = Berichtigt. Was als Nächstes kommt, folgt daraus.
past-take-out = Aus dem Tagebuch nehmen
past-sure = Alles, was dazu eingetragen wurde, zählt nicht mehr: weder im Trend noch für das, was als Nächstes verlangt wird. Eine ältere Sicherung hat es noch.
past-take-it-out = Ja, herausnehmen
past-keep = Behalten
past-taken-out = Sie steht nicht mehr im Tagebuch.
past-from = aus { $from }
past-watch = einer Uhr
past-table = einer Tabelle

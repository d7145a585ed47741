### Copies, what is brought in, what is lost.

data-text = Sie sind nur auf diesem Gerät, in diesem Browser. Heb anderswo eine Kopie auf: Nur eine Kopie übersteht ein verlorenes Handy oder gelöschte Browserdaten.
data-exported = Eine Kopie von allem ist draußen.
data-refused = Der Browser hat es nicht geteilt. Speichere es stattdessen als Datei.
data-save-file = Als Datei speichern
data-never = Noch keine Kopie.
data-bring = Eine Sicherung einlesen
data-choose-file = Datei wählen
data-paste = Tagebuch einfügen
data-paste-here = Hier einfügen
data-reading = Wird gelesen…
data-not-read = Der Browser konnte diese Datei nicht lesen. Wähle sie noch einmal.
data-bring-in = Einlesen
data-bring-in-changed = Einlesen und Programm wechseln
data-leave = Jetzt nicht
data-preview = Was darin ist
data-nothing-new = Es ist nichts darin, was nicht schon hier ist.
data-last-import = Das letzte Einlesen
data-take-back = Das letzte Einlesen zurücknehmen
data-take-back-sure = Alles, was damit hereinkam, geht wieder hinaus. Was vorher hier war oder seither eingetragen wurde, bleibt.
data-take-back-yes = Zurücknehmen
data-taken-back = Das Einlesen ist zurückgenommen.
data-installed = Hast du Rung vorher in Safari benutzt?
data-installed-text = Eine App auf dem Home-Bildschirm fängt leer an, was immer im Browser ist. Exportiere dort und bring dein Tagebuch hierher.
data-installed-bring = Dein Tagebuch herbringen
data-missing = Dein Tagebuch ist nicht mehr hier
data-missing-text = In diesem Browser gab es ein Tagebuch, und jetzt ist sein Speicher leer. Das kommt vom Löschen der Websitedaten, oder der Browser hat es von sich aus getan: Safari nach einer Woche ohne Besuch, andere, wenn das Gerät voll ist. Rung schickt nirgendwohin etwas, hat also selbst keine Kopie.
data-missing-backup = Wenn du eine Sicherung hast, lies sie ein: Alles ist, wie es war, als sie gemacht wurde.
data-missing-elsewhere = Sieh nach, wo du Rung sonst benutzt hast: in einem anderen Browser oder in der App auf dem Home-Bildschirm. Jedes hat ein eigenes Tagebuch.
data-anew = Neu anfangen
data-anew-sure = Damit beginnt hier ein leeres Tagebuch. Eine Sicherung lässt sich auch später noch einlesen.
data-anew-yes = Mit leerem Tagebuch anfangen
data-safety = Wie sicher sie sind
data-safe = Jeder Satz wird auf diesem Gerät zweimal gespeichert. Bei einem Absturz geht nichts verloren.
data-failing = Das zweite Speichern klappt gerade nicht. Ein Absturz kann die neuesten Sätze kosten.
data-absent = Auf diesem Gerät einmal gespeichert. Ein Absturz kann die letzte Minute kosten, also mach öfter eine Kopie.
data-promised = Der Browser hat versprochen, sie zu behalten, auch wenn der Platz auf dem Gerät knapp wird.
data-unpromised = Der Browser hat nicht versprochen, sie zu behalten: Wenn der Platz knapp ist oder nach langer Zeit ohne Besuch kann er sie ungefragt löschen.
data-promise-unknown = Dieser Browser sagt nicht, ob er sie von sich aus löschen darf: Geh davon aus, dass er es darf.
data-ask-promise = Den Browser bitten, sie zu behalten
data-make-room = Platz schaffen
data-room-made = Alles ist gepackt.
data-install = Auf dem Home-Bildschirm installieren
data-install-text = Safari löscht die Daten einer Website vielleicht nach einer Woche ohne Besuch; die Daten einer App auf dem Home-Bildschirm bleiben. Aber diese App fängt leer an: Nimm dein Tagebuch mit.
data-copy = Tagebuch kopieren
data-copied = Es ist kopiert. Jetzt Schritt 2.
data-not-copied = Der Browser hat es nicht kopiert. Exportiere es stattdessen als Datei.
data-still-open = Deine Einheit ist noch offen: Beende sie zuerst oder danach auf der Seite Heute.
data-lapsed = Ihr Programm lässt sich mit dieser Version nicht auslegen: Du würdest die Antworten der Einrichtung prüfen.
data-can-go-back = Wenn das ein Versehen war, nimm es später in den Einstellungen oder hier zurück.
data-damaged-keys = Welche
data-room-text = Alte Einheiten enger packen. Nichts wird gelöscht.
data-asked-in-vain = Der Browser hat nein gesagt. Vielleicht sagt er ja, wenn Rung auf dem Home-Bildschirm ist.
data-nothing-copied = Noch ist nichts kopiert. Kopiere zuerst das Tagebuch.
install-step-1 = Kopiere dein Tagebuch oder exportiere es als Datei.
install-step-2 = Tippe in Safari auf Teilen, dann auf „Zum Home-Bildschirm“.
install-step-3 = Öffne Rung von dort, tippe auf „Dein Tagebuch herbringen“ und füge es ein oder wähle die Datei.
last-copy = Die letzte Kopie ist von { $days ->
    [0] heute
    [one] gestern
   *[other] vor { $days } Tagen
}; { $sessions ->
    [0] seither wurde keine Einheit beendet
    [one] seither wurde eine Einheit beendet
   *[other] seither wurden { $sessions } Einheiten beendet
}.
copy-due-never = { $sessions ->
    [one] 1 Einheit ist
   *[other] { $sessions } Einheiten sind
} nur auf diesem Gerät: Mach eine Kopie.
copy-due-old = Deine letzte Kopie ist { $days } Tage alt.
copy-due-sessions = { $sessions ->
    [one] 1 Einheit ist
   *[other] { $sessions } Einheiten sind
} noch in keiner Kopie.
copy-due = Deine letzte Kopie ist { $days } Tage alt: { $sessions ->
    [one] 1 Einheit ist
   *[other] { $sessions } Einheiten sind
} nicht darin.
coming-in = { $entries ->
    [one] 1 Eintrag
   *[other] { $entries } Einträge
} einzulesen, { $sessions ->
    [0] keine Einheit darunter
    [one] aus 1 Einheit
   *[other] aus { $sessions } Einheiten
}.
all-from = Alles vom { $day }.
from-to = Vom { $first } bis { $last }.
known-entries = { $count ->
    [one] 1 Eintrag ist schon hier und bleibt, wie er ist.
   *[other] { $count } Einträge sind schon hier und bleiben, wie sie sind.
}
unreadable = { $count ->
    [one] 1 Datensatz darin ist beschädigt und bleibt draußen.
   *[other] { $count } Datensätze darin sind beschädigt und bleiben draußen.
}
in-force = Dein Programm wäre dann das vom { $start }: { $goal }.
program-changes = Dein Programm ändert sich: von { $from } zu { $to }. Was du eingetragen hast, bleibt.
brought-in = { $entries ->
    [one] 1 Eintrag ist
   *[other] { $entries } Einträge sind
} jetzt in deinem Tagebuch.
brought-on = Eingelesen am { $day }.
takes-space = Sie nehmen { $percent ->
    [0] weniger als 1
   *[other] etwa { $percent }
} % ihres Platzes ein.
damaged = { $count ->
    [one] 1 Datensatz in deinem Tagebuch ist nicht lesbar. Er bleibt, wie er ist, und geht in jeden Export ein.
   *[other] { $count } Datensätze in deinem Tagebuch sind nicht lesbar. Sie bleiben, wie sie sind, und gehen in jeden Export ein.
}
import-empty = Diese Datei ist leer.
import-too-large = Diese Datei ist zu groß für eine Sicherung von Rung: Zehn Jahre Training brauchen ein Megabyte.
import-foreign = Das ist keine Sicherung von Rung: Wähle die Datei, die „Alles exportieren“ erzeugt hat.
import-broken = Diese Sicherung wurde abgeschnitten oder verändert und ist nicht lesbar. Wähle eine andere Kopie davon.
import-newer = Eine neuere Version von Rung hat diese Sicherung gemacht. Aktualisiere Rung und lies sie dann ein.
import-unreadable = Keiner der Datensätze in dieser Sicherung ist lesbar.
import-impossible = Diese Datei sagt mehr, als ein Tagebuch fassen könnte: Rung hat diese Sicherung nicht gemacht.
store-blocked = Dieser Browser lässt Rung nichts speichern. Erlaube Websitedaten für diese Seite oder exportiere, was du einträgst, bevor du gehst.
store-not-stored = Das wurde nicht gespeichert: Der Platz des Browsers für diese Website ist voll oder verweigert. Exportiere deine Daten und schaffe dann Platz.
store-newer = Eine neuere Version von Rung hat hier geschrieben. Lade neu, um zu aktualisieren, bevor du einträgst.
program-lapsed = Dein Programm lässt sich aus seinen Antworten nicht mehr auslegen. Alles, was du eingetragen hast, ist noch da: Öffne die Einrichtung, prüfe die Antworten und starte es neu.

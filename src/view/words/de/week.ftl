### What becomes of a session that is missed or moved.

missed-moves = Verpasst am { $planned }. Es ist eine Schlüsseleinheit, also rückt sie auf { $to }.
missed-replaces = Verpasst am { $planned }. Es ist eine Schlüsseleinheit, also ersetzt sie die leichte vom { $to }.
missed-easy = Verpasst am { $planned }. Es ist keine Schlüsseleinheit: Sie entfällt, und nichts ist verloren.
missed-no-room = Verpasst am { $planned }. Eine Schlüsseleinheit, aber kein Tag mehr mit Ruhe davor und danach: Mach von hier aus weiter.
dropped-for = Entfällt: Die Schlüsseleinheit vom { $key } hat ihren Platz.
moved-from = Verschoben vom { $planned }.
moved-from-but = Verschoben vom { $planned }: { $clash }.
clash-same-day = zwei Einheiten an einem Tag
clash-beside = auch am { $day } harte Arbeit, keine Ruhe dazwischen

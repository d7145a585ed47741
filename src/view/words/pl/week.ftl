### What becomes of a session that is missed or moved.

missed-moves = Opuszczona { $planned }. To sesja kluczowa, więc przechodzi na { $to }.
missed-replaces = Opuszczona { $planned }. To sesja kluczowa, więc zastępuje lekką: { $to }.
missed-easy = Opuszczona { $planned }. To nie jest sesja kluczowa: odpada i nic nie przepada.
missed-no-room = Opuszczona { $planned }. Kluczowa, ale nie ma już dnia z odpoczynkiem przed nią i po niej: idź dalej stąd.
dropped-for = Odpada: jej miejsce zajęła kluczowa sesja z { $key }.
moved-from = Przeniesiona z { $planned }.
moved-from-but = Przeniesiona z { $planned }: { $clash }.
clash-same-day = dwie sesje jednego dnia
clash-beside = ciężka praca także { $day }, bez odpoczynku pomiędzy

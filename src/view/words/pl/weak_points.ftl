### Weak points.

weak-found = Co mówią twoje liczby
weak-take = Trenuj to więcej
weak-lags = { $weak }: zostaje w tyle
weak-mended = { $weak }: teraz w równowadze
weak-races = { $short }, { $long }. W równowadze różnią się najwyżej o { $apart }.
weak-lifts = { $part } wobec { $whole }: { $percent } %. W równowadze: { $balance }.
weak-rungs = { $first } wobec { $then }: { $behind ->
    [0] tak samo daleko od szczytu drabiny
    [one] o jeden stopień dalej od szczytu drabiny
    [few] o { $behind } stopnie dalej od szczytu drabiny
   *[many] o { $behind } stopni dalej od szczytu drabiny
}.
weak-race = { $distance } w { $time } to VDOT { $vdot }
weak-or-more = { $percent } % lub więcej
weak-source-races = Równy VDOT to równy poziom (Daniels); jak bardzo mogą się różnić, to konwencja.
weak-source-meets = Według 809 986 startów na zawodach; od kiedy odstaje, to konwencja.
weak-source-tests = Według testów osób trenujących; od kiedy odstaje, to konwencja.
weak-source-convention = Konwencja wśród trenerów, nie wynik badań.
weak-source-rungs = To, że dwa stopnie to zaległość, jest konwencją.
weak-change-ladder = Dostaje 4 serie zamiast 3, zaraz po pracy na cel, i częściej, gdy tydzień pozwala.
weak-change-speed = Interwały są pierwsze i częściej niż biegi tempowe.
weak-change-endurance = Biegi tempowe zastępują mniej więcej co drugą sesję interwałów.
weak-tested = Sprawdzone na koniec fazy: { $phase }
weak-found-at-start = Wykryte na początku
weak-untested = Od tamtej pory nie pokazane: trzeba dwóch pełnych sesji obu albo nowego startu w ustawieniach programu. Zostaje, jak było.
weak-usual-share = Od tygodnia { $week } ma swój zwykły udział.
weak-untrained = Program zostaje, jaki jest: odrzucasz to, mówisz inaczej albo coś innego jest pierwsze.
weak-still = Nadal słabe: zachowuje dodatkową pracę.
weak-holds = { $change } Tak jest od tygodnia { $week }.
weak-before = Przedtem: { $numbers }

### What files of other apps and watches hold, before it comes in.

found-bring = Przenieś swoją historię
found-bring-text = Wybierz plik z innej aplikacji: Strong, Hevy, FitNotes, StrongLifts, Liftosaur, LiftLog, Garmin, Strava, dowolną tabelę albo pliki FIT, TCX i GPX z zegarka, także wiele naraz. Również kopię Rung. Zobaczysz, co w nim jest, zanim cokolwiek się zmieni.
found-have-history = Mam treningi z innej aplikacji albo kopię
found-reading = Czytanie… { $percent } %
found-watch = Pliki z zegarka
found-table = Tabela
found-sessions = { $sessions ->
    [one] 1 sesja
    [few] { $sessions } sesje
    [many] { $sessions } sesji
   *[other] { $sessions } sesji
}
found-sets = { $sets ->
    [one] 1 seria
    [few] { $sets } serie
    [many] { $sets } serii
   *[other] { $sets } serii
}
found-runs = { $runs ->
    [one] 1 bieg lub marsz
    [few] { $runs } biegi i marsze
    [many] { $runs } biegów i marszów
   *[other] { $runs } biegów i marszów
}
found-rows = W pliku: { $rows ->
    [one] 1 wiersz
    [few] { $rows } wiersze
    [many] { $rows } wierszy
   *[other] { $rows } wierszy
}.
found-files = Razem { $rows ->
    [one] 1 plik
    [few] { $rows } pliki
    [many] { $rows } plików
   *[other] { $rows } plików
}.
found-left = Pominięte
found-left-row = { $count } × { $why }
found-left-rest = stoper przerwy, który nie jest serią
found-left-nothing = wiersz bez powtórzeń, czasu i dystansu
found-left-no-day = wiersz bez czytelnego dnia
found-left-no-name = wiersz bez ćwiczenia
found-left-unreadable = wiersz, którego nie da się odczytać
found-left-sport = { $sport }: ani siła, ani bieg, ani marsz
found-left-unfinished = zaplanowane lub zaczęte i nigdy nie zrobione
found-left-file = pliku { $file } nie da się odczytać
found-left-said = ćwiczenie, które pomijasz, albo seria bez tego, czym się ją liczy
found-left-none = Nic nie zostaje pominięte.
found-ask-mass = Obciążenia nie podają jednostki. Są w
found-ask-distance = Dystanse nie podają jednostki. Są w
found-ask-day = 3/4/2024 to
found-day-first = dzień, miesiąc, rok
found-month-first = miesiąc, dzień, rok
found-columns = Co jest w każdej kolumnie?
found-columns-text = Rung potrzebuje dnia, ćwiczenia oraz powtórzeń, czasu albo dystansu.
found-column-none = Pomiń
found-column-day = Dzień
found-column-session = Sesja
found-column-exercise = Ćwiczenie
found-column-load = Obciążenie
found-column-reps = Powtórzenia
found-column-sets = Liczba serii
found-column-time = Czas
found-column-distance = Dystans
found-column-rpe = RPE
found-column-note = Notatka
found-unsure = Które to są?
found-unsure-text = { $count ->
    [one] 1 ćwiczenia Rung nie jest pewny
    [few] { $count } ćwiczeń Rung nie jest pewny
    [many] { $count } ćwiczeń Rung nie jest pewny
   *[other] { $count } ćwiczeń Rung nie jest pewny
}. Twoja odpowiedź zostanie zapamiętana.
found-sure = { $count ->
    [one] 1 ćwiczenie
    [few] { $count } ćwiczenia
    [many] { $count } ćwiczeń
   *[other] { $count } ćwiczeń
} znanych Rung
found-own = Twoje własne ćwiczenie „{ $name }”
found-nothing = Pomiń
found-other = Inne ćwiczenie…
found-is = { $name } to
found-bring-in = Przenieś { $sessions ->
    [one] 1 sesję
    [few] { $sessions } sesje
    [many] { $sessions } sesji
   *[other] { $sessions } sesji
}
found-known = { $count ->
    [one] 1 sesja już tu jest i zostaje bez zmian.
    [few] { $count } sesje już tu są i zostają bez zmian.
    [many] { $count } sesji już tu jest i zostaje bez zmian.
   *[other] { $count } sesji już tu jest i zostaje bez zmian.
}
found-same = { $count ->
    [one] 1 bieg już tu jest z innego źródła.
    [few] { $count } biegi już tu są z innego źródła.
    [many] { $count } biegów już tu jest z innego źródła.
   *[other] { $count } biegów już tu jest z innego źródła.
}
found-all-known = Wszystko to już tu jest: nic się nie zmieniło.
found-in = W twoim dzienniku { $sessions ->
    [one] jest teraz 1 nowa sesja
    [few] są teraz { $sessions } nowe sesje
    [many] jest teraz { $sessions } nowych sesji
   *[other] jest teraz { $sessions } nowych sesji
}: { $sets ->
    [one] 1 seria
    [few] { $sets } serie
    [many] { $sets } serii
   *[other] { $sets } serii
}, { $runs ->
    [0] bez biegów
    [one] 1 bieg
    [few] { $runs } biegi
    [many] { $runs } biegów
   *[other] { $runs } biegów
}.
found-failed = Nie udało się odczytać pliku. Odśwież stronę i wybierz go ponownie.
read-empty = Ten plik jest pusty.
read-too-large = To ponad 64 MB: wybierz mniej plików naraz.
read-too-many = Ta tabela ma więcej wierszy, niż ktokolwiek zrobił serii.
read-unknown = Rung nie zna tego rodzaju pliku. Wyeksportuj tabelę (CSV) z aplikacji, z której pochodzi.
read-no-rows = W tym pliku nie ma żadnej sesji.
read-broken = Ten plik został ucięty lub zmieniony i nie da się go odczytać.
read-mixed = Te pliki są różnego rodzaju: przenieś je jeden po drugim.
read-backup = To kopia Rung i wchodzi sama: wybierz ją bez innych plików.
read-archive = W tym archiwum nie ma nic, co Rung umie odczytać.
read-database = To baza danych aplikacji: wyeksportuj z niej tabelę.

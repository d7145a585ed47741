### The road to the goal.

road-weeks = Tygodnie do celu
goal = Cel
road-next-week = Następny tydzień
road-week-before = Poprzedni tydzień
road-rest = Odpoczynek
road-open = Otwórz sesję
road-look-back = Spójrz na nią wstecz
road-move = Przenieś
road-move-it = Przenieś
road-leave-it = Zostaw
road-move-to = Na który dzień?
road-choose-day = Wybierz dzień.
road-ahead = Liczby według stanu na dziś: wynikną z tego, co do tego czasu zapiszesz.
to-come = Jeszcze przed tobą
road-missed = Opuszczone lub pominięte
lighter-on-purpose = Celowo lżej
road-behind = To już za tobą
road-days-left = Jeszcze { $days } dni
road-weeks-left = Jeszcze { $weeks ->
    [one] { $weeks } tydzień
    [few] { $weeks } tygodnie
   *[many] { $weeks } tygodni
}
road-week = Tydzień { $number }: { $kind }, { $span }, zrobione { $done } z { $of }
road-this-week = Tydzień { $number }, ten tydzień: { $kind }, { $span }, zrobione { $done } z { $of }
road-lighter = Mniej więcej połowa pracy, by urosnąć na tym, co zrobione.
about-minutes = około { $minutes } min
road-move-title = Przenieś: { $purpose }
road-own-day = Znów dzień z planu.
road-free = Wolny dzień, a obok nic ciężkiego.
road-same-day = Jest tam już inna sesja: dwie jednego dnia.
road-beside = Ciężka praca także { $day }: bez odpoczynku pomiędzy.
road-moved = { $purpose }: teraz { $day }.

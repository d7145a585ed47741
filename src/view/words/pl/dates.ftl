### Days and how long ago they were.

weekdays = pon. wt. śr. czw. pt. sob. niedz.
months = sty lut mar kwi maj cze lip sie wrz paź lis gru
date = { $weekday } { $day } { $month }
date-year = { $date } { $year }
date-short = { $day } { $month }
date-span = { $first } – { $last } { $month }
still-open = Sesja z { $day } jest jeszcze otwarta
still-open-of = Sesja { $weekday ->
    [0] z poniedziałku
    [1] z wtorku
    [2] ze środy
    [3] z czwartku
    [4] z piątku
    [5] z soboty
   *[other] z niedzieli
} jest jeszcze otwarta
missed-on = Opuszczona { $day }. Zrób ją dziś albo pomiń.
ago-today = dzisiaj
ago-yesterday = wczoraj
ago-days = { $days } dni temu
ago-week = tydzień temu
ago-weeks = { $weeks ->
    [one] { $weeks } tydzień
    [few] { $weeks } tygodnie
   *[many] { $weeks } tygodni
} temu
tomorrow = Jutro
in-one-day = jutro
was-on = było { $day }
in-days = { $days ->
    [one] za { $days } dzień
    [few] za { $days } dni
   *[many] za { $days } dni
}
in-weeks = za { $weeks ->
    [one] { $weeks } tydzień
    [few] { $weeks } tygodnie
   *[many] { $weeks } tygodni
}, { $day }

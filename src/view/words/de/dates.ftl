### Days and how long ago they were.

weekdays = Mo Di Mi Do Fr Sa So
months = Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.
date = { $weekday } { $day }. { $month }
date-year = { $date } { $year }
date-short = { $day }. { $month }
date-span = { $first }. – { $last }. { $month }
still-open = Die Einheit vom { $day } ist noch offen
still-open-of = Die Einheit vom { $weekday ->
    [0] Montag
    [1] Dienstag
    [2] Mittwoch
    [3] Donnerstag
    [4] Freitag
    [5] Samstag
   *[other] Sonntag
} ist noch offen
missed-on = Verpasst am { $day }. Hol sie heute nach oder lass sie aus.
ago-today = heute
ago-yesterday = gestern
ago-days = vor { $days } Tagen
ago-week = letzte Woche
ago-weeks = vor { $weeks } Wochen
tomorrow = Morgen
in-one-day = morgen
was-on = war am { $day }
in-days = in { $days } Tagen
in-weeks = in { $weeks } Wochen, { $day }

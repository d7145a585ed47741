### Words around numbers.

lines-left = { $count ->
    [one] 1 linia nie jest zapisana: liczy się jako niezrobiona.
    [few] { $count } linie nie są zapisane: liczą się jako niezrobione.
   *[many] { $count } linii nie jest zapisanych: liczą się jako niezrobione.
}
step-up = { $label }: więcej
step-down = { $label }: mniej
doubted-less = To o { $by } mniej niż ostatnio. Jeśli się zgadza, zapisz jeszcze raz.
doubted-more = To o { $by } więcej niż ostatnio. Jeśli się zgadza, zapisz jeszcze raz.
saved-measure = Zapisano: { $last }.
most-a-week = Najwyżej { $rate } w dół na tydzień: szybciej kosztuje mięśnie
weight-in = Waga dzisiaj, { $unit }
edit-line = { $name }, { $text }: zmień
whole-up-to = Wpisz liczbę całkowitą: { $noun }, najwyżej { $most }.
doubt-unasked = { $what }, choć nie było mowy o ciężarze. Zapisz jeszcze raz, jeśli się zgadza.
doubt = { $what } to { $times } razy tyle, ile trzeba. Zapisz jeszcze raz, jeśli się zgadza.
effort-least = luz
effort-most = na maksa
rpe-unsaid = brak
week = Tydzień { $number }
weeks-from-now = { $count ->
    [one] { $count } tydzień
    [few] { $count } tygodnie
   *[many] { $count } tygodni
}
weeks = Tygodnie { $first }–{ $last }
gate = { $rung } od tygodnia { $week }
left-out-base = Pominięto: faza bazowa; nie ma na nią czasu
left-out-peak = Pominięto: tygodnie z intensywnością celu
left-out-taper = Pominięto: tapering (tygodnie: { $of }); tu ma { $weeks }
left-out-lighter-week = Pominięto: lżejszy tydzień, na którym się rośnie
left-out-hard-running = Pominięto: mocne bieganie; twój tydzień jest na nie za krótki
left-out-long-run = Pominięto: długi bieg { $of }; dochodzi do { $reaches }
left-out-rung-weeks = Pominięto: trzy tygodnie na każdym stopniu; jest { $weeks }
extent = { $weeks ->
    [one] { $weeks } tydzień
    [few] { $weeks } tygodnie
   *[many] { $weeks } tygodni
}, { $sessions ->
    [one] jedna sesja
    [few] do { $sessions } sesji
   *[many] do { $sessions } sesji
} na tydzień
first-session = Zaczyna się { $first }.
step = Krok { $number } z { $of }
restored = { $count ->
    [one] Przywrócono jeden wpis, który przeglądarka zgubiła.
    [few] Przywrócono { $count } wpisy, które przeglądarka zgubiła.
   *[many] Przywrócono { $count } wpisów, które przeglądarka zgubiła.
}
entries = { $count ->
    [0] Nic jeszcze nie zapisano.
    [one] 1 wpis w dzienniku.
    [few] { $count } wpisy w dzienniku.
   *[many] { $count } wpisów w dzienniku.
}

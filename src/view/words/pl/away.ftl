### Times away from training.

ailment-ill = Choroba
ailment-running = Bez biegania
ailment-movement = Bez: { $movement }
no-squat = Żadnych przysiadów
no-hinge = Żadnego zginania w biodrach
no-horizontal-push = Żadnego wyciskania
no-vertical-push = Nic nad głowę
no-horizontal-pull = Żadnego wiosłowania
no-vertical-pull = Bez zwisów i podciągania
no-lunge = Nic na jednej nodze
no-carry = Bez noszenia
no-core = Bez ćwiczeń tułowia
no-jump = Bez skoków
away-spell = { $what } do { $day }
until-weeks = do { $day } · { $weeks ->
    [one] { $weeks } tydzień
    [few] { $weeks } tygodnie
   *[many] { $weeks } tygodni
}
until-days = do { $day } · { $days ->
    [one] { $days } dzień
    [few] { $days } dni
   *[many] { $days } dni
}
cost-lost = { $count ->
    [one] Wypada 1 sesja.
    [few] Wypadają { $count } sesje.
   *[many] Wypada { $count } sesji.
}
cost-changed = { $count ->
    [one] 1 sesja ma inną pracę.
    [few] { $count } sesje mają inną pracę.
   *[many] { $count } sesji ma inną pracę.
}
cost-later = { $rung } w tygodniu { $now }, nie { $then }.
cost-at-risk = Termin zostaje, ale jest zagrożony: powrót trwa tyle, co przerwa.
cost-nothing = W tak mało dni nic nie przepada.
cost-way-back = Termin zostaje: powrót trwa tyle, co przerwa.

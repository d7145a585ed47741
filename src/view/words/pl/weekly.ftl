### The weekly review, as a good coach would say it.

review-done = Zrobione
review-nothing-off = Nic nie odstaje.
review-week = Ostatnie siedem dni
review-change = Jedna rzecz do zmiany
count-of-weeks = { $count ->
    [one] { $count } tydzień
    [few] { $count } tygodnie
   *[many] { $count } tygodni
}
unit-fat = % tłuszczu
unit-rungs = st.
course-unknown = Potrzeba { $needed } { $unit } na tydzień. { $why }
course-early = przed czasem o { $weeks }
course-on-time = na czas
course-late = spóźnienie: { $weeks }
course-away = tak się nie dojdzie
course-rung = Od tygodnia { $week } kolej na: { $rung }. Stan: { $verdict }.
course = Potrzeba { $needed } { $unit } na tydzień, jest { $doing }: { $verdict }.
reached-rungs = Najwyższy stopień jest twój do treningu: opanuj go do daty.
reached-body = Jesteś u celu: utrzymaj.
reached-longest-run = Najdłuższy bieg za tobą: dasz radę na dystansie.
reached = Po dotychczasowych wynikach jesteś u celu. Dzień to potwierdzi.
unknown-too-early = Za wcześnie, by powiedzieć, jak idzie: trend wymaga tygodni.
unknown-no-race = Nie ma jeszcze startu ani sprawdzianu: nikt nie wie, gdzie jesteś.
unknown-no-weigh-ins = Za mało ważeń, by zobaczyć trend.
unknown-no-tape = Za mało pomiarów, by zobaczyć trend.
unknown-over = Termin nadszedł.
strength-kept = Siła w { $lifts ->
    [one] jednym boju
    [few] { $lifts } bojach
   *[many] { $lifts } bojach
}: { $percent } % z początku, { $by_bodyweight } % względem masy ciała.
way-rungs = Teraz: { $rung }. Najwyższy stopień do { $by }.
gate-holds = Następne stopnie zachowują swój czas.
gate-compresses = Następne stopnie dostają po { $weeks } tyg., a zwykle są trzy.
gate-at-risk = Zostało mniej niż dwa tygodnie na stopień: termin jest zagrożony.
way-one-rep = Jedno powtórzenie, według twoich serii
way-fitness = Start, według twojej formy
way-longest-run = Najdłuższy bieg
way-weight = Masa ciała, według trendu
way-waist = Talia, według trendu
way-body-fat = Tkanka tłuszczowa z miarki, która u co trzeciej osoby myli się o 3–4 punkty
way-start = { $value } na początku
way-now = { $value } teraz
way-by = { $value } do { $by }
chance-sure = spokojnie w zasięgu
chance-likely = prawdopodobne, niepewne
chance-unlikely = możliwe, mało prawdopodobne
chance-no = w ten sposób poza zasięgiem
projection = Jeśli tak dalej pójdzie, { $at } do tego czasu, cztery razy na pięć od { $low } do { $high }: { $chance }.
compliance-none = Żadna sesja nie wypadała.
compliance = Zrobione sesje: { $done } z { $due }, { $percent } % pracy.
about-off = { $percent } % z tego odbiegało ciężarem, tempem lub wysiłkiem: decyduje cel sesji.
about-moved = { $count } w innym dniu niż w planie.
about-extra = { $count } poza planem.
about-month = Cztery tygodnie: { $done } z { $due }, { $percent } % pracy.
about-training = { $percent } % z tego to trening: cel, faza i liczby wynikające z tego, co było.
stopped = { $what }: stoi w miejscu
hard-rounds = Mocne rundy
circuit = Obwód
runs-tempo = biegi tempowe
runs-intervals = interwały
runs-easy = spokojne biegi
runs-walk = marsze
runs-race-pace = biegi w tempie startowym
runs-repetitions = odcinki rytmowe
runs-time-trial = sprawdziany
cause-too-few = { $done } z { $due } sesji w tym czasie: za mało, by ruszyć dalej.
cause-same-work = Za każdym razem to samo: nic nie wymagało więcej.
cause-too-hard = Za ciężko za często: { $hard } z nich przy RPE 9,5 lub więcej.
cause-monotony = Wszystkie dni takie same (monotonia { $monotony }) i bez lżejszego tygodnia.
cause-unclear = Żadna przyczyna się nie wyróżnia.
plateau-span = { $times } razy, okres: { $weeks }: bez rekordu, bez wzrostu ponad szum
answer-do-sessions = najpierw robić sesje, potem zmieniać pracę
answer-step-to = podnieść do { $to }, od dołu zakresu
answer-step = zrobić następny krok w górę, mały
answer-ten-off-to = jedna dziesiąta mniej, do { $to }, i znów w górę
answer-ten-off = jedna dziesiąta mniej i znów w górę
answer-new-range = serie po { $low }–{ $high }
answer-neighbour-to = przez jeden blok: { $movement }
answer-neighbour = przez jeden blok bliski krewny tego ćwiczenia
answer-lighter-week = tydzień z połową objętości
answer-other-run = przez jeden blok zamiast tego: { $run }
review-choice = Pierwsze to mój wybór. Decyzja jest twoja i zostanie sprawdzona za dwa tygodnie.
review-take = Zrób to
review-leave = Zostaw, jak jest
decided-taken = Wybrano { $day }
decided-left = Zostawiono { $day }
outcome-unknown = Jeszcze nie wiadomo
outcome = { $before } przedtem, { $now } teraz
outcome-due = Pokażą to dwa tygodnie: sprawdzenie { $day }.
outcome-rose = Znów idzie do przodu: tak trzymaj.
outcome-no-rise = Bez wzrostu w dwa tygodnie: to nie to. Inny wybór albo więcej czasu.
well-all-done = { $done ->
    [one] Jedyna zaplanowana sesja zrobiona.
    [few] Wszystkie { $done } sesje zrobione.
   *[many] Wszystkie { $done } sesji zrobione.
}
well-on-purpose = { $percent } % tego, co zrobione, służyło celowi.
well-on-course = Cel jest w drodze.
off-missed = Opuszczone sesje: { $missed } z { $due }.
off-purpose = { $percent } % tego, co zrobione, odbiegało ciężarem, tempem lub wysiłkiem.
off-behind = Cel jest opóźniony o { $weeks }.
off-no-nearer = Cel się nie przybliża.
off-monotonous = Każdy dzień waży tyle samo: monotonia { $monotony }.
change-nothing = Nic. Działa: tak dalej.
change-keep-logging = Jeszcze nic: trenuj, zapisuj i poczekaj, aż pokaże się trend.
change-do-sessions = Rób sesje. Jeśli tydzień ich nie mieści, zaplanuj mniej dni.
change-keep-to-purpose = Trzymaj się tego, co zadane: lekko zostaje lekko, ciężkie serie kończą się na limicie.
change-weigh = Waż się prawie co rano: trend tego potrzebuje.
change-tape = Mierz się raz w tygodniu, tego samego ranka: trend tego potrzebuje.
change-race = Pobiegnij 5 km na zawodach albo w pojedynkę na maksa i wpisz wynik w ustawieniach programu.
change-vary-days = Niech dni się różnią: lekkie niech będą lżejsze.
change-move-goal = Przesuń cel: taki, który jest w zasięgu do daty, albo późniejszą datę.

### Why a slot asks what it asks, as a good coach would say it.

reason-picked = Zgodnie z twoim wyborem ({ $day }): { $answer }.
reason-holds = Nie więcej niż cztery tygodnie temu: trzyma, nie rośnie.
reason-back = { $since ->
    [0] Po przerwie (dni: { $days })
   *[other] Dzień { $since } powrotu po przerwie (dni: { $days })
}
rounds-first = Pierwszy raz: krótkie rundy z podwójną przerwą.
rounds-one-more = Wszystkie rundy zrobione ({ $from }), więc jedna więcej.
rounds-less-rest = Rund tyle, ile się mieści, więc przerwa krótsza niż { $from } s.
rounds-more-work = Przerwa jest już najkrótsza, więc praca dłuższa niż { $from } s.
rounds-enough = Tyle, ile tej pracy w ogóle powinno być.
circuit-first = Pierwszy raz: wszystkie ćwiczenia po kolei, przerwy według potrzeby, czysto do ostatniego powtórzenia.
circuit-more = Zrobione rundy: { $from }, i coś zostało, więc więcej w tym samym czasie.
circuit-less-time = Wszystko zrobione prawie na styk, więc to samo o minutę krócej niż { $from }.
circuit-longer = W { $from } więcej się nie zmieści, więc dłużej przy tej samej gęstości.
rounds-lighter = Mniej rund w tym tygodniu: zmęczenie znika, ostrość zostaje.
rounds-repeat = Zabrakło rund albo było za ciężko. Jeszcze raz to samo.
rounds-back-off = Rundy ({ $from }) nie wyszły dwa razy z rzędu: mniej i znów w górę.
rounds-return = { $back }: na początek mniej rund.
trend-unknown = Lekkie minuty, które mało kosztują. Pokieruje nimi waga.
trend-on-course = Trend zmienia się o { $doing } % na tydzień: zgodnie z kursem, więc znów tyle samo.
trend-short = Trend zmienia się o { $doing } % na tydzień, a cel wymaga { $needed }: pięć lekkich minut więcej.
trend-too-fast = Trend zmienia się o { $doing } % na tydzień; ponad 1 % kosztuje mięśnie: pięć minut mniej.
step-longer = Najpierw dłużej, potem szybciej
step-faster = Dłuższy już nie powinien być, więc trochę szybciej
chose-longer = Dłużej, zgodnie z twoim wyborem
chose-faster = Szybciej, zgodnie z twoim wyborem
chose-much-faster = Dużo szybciej, zgodnie z twoim wyborem
run-fitness = Tempo wynika z twojego startu: VDOT { $vdot }.
run-guess = Brak startu jako odniesienia: ostrożny szacunek, VDOT { $vdot }. Dodaj start, a będzie dokładnie.
run-trial = Tempo to szacunek, VDOT { $vdot }: biegnij równo i na maksa, najszybciej jak się da.
run-planned = Część dystansu na ten tydzień, w spokojnym tempie VDOT { $vdot }.
run-held-to-longest = Twój najdłuższy bieg z ostatnich 30 dni to { $longest }: o jedną dziesiątą więcej to bezpieczna granica.
run-held-to-time = Tyle, na ile starczy { $limit }: żaden bieg tego rodzaju nie jest dla ciebie dłuższy.
run-too-fast = Ostatni był w { $ran }, a lekko kończy się na { $fastest }: minął się z celem. Wolniej, nie dalej.
run-repeat-distance = Ostatnio zrobione { $percent } % z tego. Nie dalej, dopóki nie będzie w całości.
run-repeat = Ostatnio za krótko albo za wolno. Jeszcze raz to samo.
run-back-off = Nie wyszło dwa razy z rzędu: trochę mniej i znów w górę.
run-tempo-step = { $distance } @ { $pace } zrobione zgodnie z planem. { $step }: wymaga { $asks } VDOT więcej.
run-at-threshold = Tyle i tak szybko, ile daje VDOT { $vdot }. Utrzymaj: cztery dobre tygodnie podniosą go o jeden.
run-more-repeats = Wszystkie ({ $from }) w swoim tempie, więc jeden więcej.
run-faster-repeats = Tyle, na ile pozwala tydzień, wszystkie w { $from }, więc trochę szybciej.
run-less-rest = Tyle i tak szybko, jak wolno, więc mniej niż { $from } pomiędzy.
run-next-mix = Zrobione dwa razy, więc krok dalej.
run-same-mix = Zrobione. Jeszcze raz, zanim urośnie: nogi uczą się wolniej niż płuca.
run-at-race-pace = Tempo startowe, na ile pozwala VDOT { $vdot }; za każdym razem trochę dłużej.
run-lighter = Krócej w tym samym tempie: nogi nabierają świeżości, szybkość zostaje.
run-return = { $back }: { $volume } % dystansu.
run-return-slower = { $back }: { $volume } % dystansu, w tempie jak przy formie niższej o { $lost } %.
sets-novice-start = Pierwszy raz: tak lekko, by się dobrze nauczyć. To, co zapiszesz, ustali następny.
sets-from-mark = Twoje { $load } × { $reps } @ { $rpe } odpowiada około { $max } na raz. To jego część na tyle powtórzeń.
sets-from-related = Sądząc po tym ćwiczeniu ({ $movement }), tu jest to około { $max } na raz, z zapasem { $held_back } %. To, co zapiszesz, wszystko ustawi.
sets-new-range = Nowy zakres: twoje ostatnie serie odpowiadają około { $max } na raz, a { $reps } przy RPE { $cap } to ta część.
sets-by-rpe = Twoje ostatnie serie odpowiadają około { $max } na raz: { $reps } przy RPE { $cap } to ta część.
wave-share = { $percent } % twojego maksimum treningowego { $max }: dziewięć dziesiątych z { $best }, twojego maksimum na raz. Otwarta seria zdecyduje, co dalej.
wave-same = { $percent } % twojego maksimum treningowego { $max }, które obowiązuje w tej fali.
wave-grown = { $percent } % twojego maksimum treningowego { $max }, cztery tygodnie temu { $before }: zasłużyły na to otwarte serie.
wave-held = { $percent } % twojego maksimum treningowego { $max }, jak cztery tygodnie temu: otwarte serie nie dały więcej.
wave-missed = { $percent } % twojego maksimum treningowego { $max }, o jedną dziesiątą mniej: ostatnia seria nie wyszła.
sets-more = Wszystkie serie po { $from } zrobione, więc teraz { $to }.
sets-heavier = Wszystkie serie po { $top } przy { $from } zrobione, więc ciężar rośnie do { $to }.
sets-too-easy = RPE { $rpe } tam, gdzie ma być { $cap }: za lekko, by na tym rosnąć, więc teraz { $to }.
sets-two-for-two = Dwa razy z rzędu dwa powtórzenia ponad plan w ostatniej serii: { $from } stało się lekkie. Teraz { $to }.
sets-top-again = { $top } we wszystkich seriach: góra zakresu. Jeszcze raz dla pewności, potem dalej.
owned-until = To masz opanowane. Utrzymaj formę: w tygodniu { $week } przyjdzie kolej na { $next }.
owned-beyond = To masz opanowane. Utrzymaj formę: { $next } jest już poza tym programem.
owned-top = To masz opanowane. Utrzymaj formę: wyższego stopnia tu nie ma.
sets-repeat-partial = Ostatnio zrobione { $percent } % z tego. Jeszcze raz to samo, w całości.
sets-repeat-missed = Ostatnio zrobione { $percent } % z tego. Ten sam ciężar, od dołu zakresu.
sets-repeat-too-hard = Wszystko zrobione, ale przy RPE { $rpe }, a granicą było { $cap }. Jeszcze raz to samo, aż będzie lżej.
sets-too-hard-twice = Zrobione dwa razy i za każdym razem za ciężko: { $to } i znów w górę.
sets-too-hard-fewer = Zrobione dwa razy i za każdym razem za ciężko: mniej i znów w górę.
sets-repeat-form = Ostatnio siadła technika. Jeszcze raz to samo: liczy się, gdy wygląda dobrze.
sets-from-lighter = Było { $used } zamiast { $asked }, więc dalej od { $used }.
sets-back-off = Nie wyszło { $misses ->
    [2] dwa razy
   *[other] trzy razy
} z rzędu przy { $from }: jedna dziesiąta mniej, do { $to }, i stamtąd znów w górę.
sets-back-to-bottom = Nie wyszło { $misses ->
    [2] dwa razy
   *[other] trzy razy
} z rzędu: z powrotem na dół zakresu i znów w górę.
sets-new-rung = Dwie czyste sesje na górze zakresu ({ $rung }): nowy stopień.
sets-rung-down = Nie wyszło cztery razy z rzędu ({ $rung }). Stopień niżej, by zbudować to od nowa.
sets-lighter = Mniej serii i powtórzeń przy tym samym ciężarze: siła zostaje, zmęczenie znika.
sets-return = { $back }: nic cięższego, { $volume } % serii.
sets-return-lighter = { $back }: { $load } % ciężaru, { $volume } % serii.
bad-sleep = zły sen
bad-soreness = zakwasy
bad-stress = stres
bad-all-round = wszystko tak sobie
eased = Dziś lżej ({ $bad }): { $left }.
eased-sets-at = { $sets ->
    [one] { $sets } seria
    [few] { $sets } serie
   *[many] { $sets } serii
}, { $load }, RPE najwyżej { $cap }
eased-sets = { $sets ->
    [one] { $sets } seria
    [few] { $sets } serie
   *[many] { $sets } serii
}, RPE najwyżej { $cap }
eased-times = wystarczy { $left ->
    [one] { $left } raz
    [few] { $left } razy
   *[many] { $left } razy
}
eased-shorter = { $percent } % z tego
eased-easy-run = zamiast tego spokojny bieg

### Why a session is there.

why-base-for-strength = Najpierw mięśnie i wprawa: podstawa większego ciężaru ({ $lift }).
why-strength-for-goal = Cięższe serie o małej liczbie powtórzeń uczą siły, której tu potrzebujesz ({ $lift }).
why-peak-for-goal = Blisko prawdziwej próby: mało powtórzeń, długie przerwy, by pokazać to w tym dniu ({ $lift }).
why-climb-to-goal = Następny stopień na drodze ({ $rung }): opanowany czysto, zanim będzie trudniej.
why-weak = Najpierw słaby punkt: { $weak }. Potem to, co trzyma resztę.
why-balance = Wzorce obok celu, żeby nic nie zostało w tyle.
why-aerobic-base = Spokojne bieganie buduje silnik: rozmawiaj cały czas i skończ świeżo.
why-distance = Czas na nogach, cały czas spokojnie: na tym stoi { $race }.
why-threshold-for-race = Przyjemnie ciężko: podnosi tempo, które utrzymasz; szybciej nie znaczy lepiej.
why-ceiling-for-race = Mocne odcinki podnoszą sufit, od którego zależy każde inne tempo.
why-race-pace-for-race = Tempo startowe na próbę: do tego dnia ma być jak u siebie.
why-speed-for-race = Krótko i szybko z pełną przerwą: szybszy, tańszy krok w każdym tempie.
why-pace-unknown = Nie ma jeszcze startu jako punktu odniesienia: równy bieg na maksa ustali każde kolejne tempo.
why-learn-to-run = Bieg na przemian z marszem: nogi potrzebują tygodni na to, czego płuca uczą się w dni.
why-keep-strength = Mięśnie zostają, gdy muszą dźwigać: utrzymaj ciężary, gdy waga spada.
why-burn-hard = Krótko i mocno z przerwami: wydatek energii, z dala od lekkiej pracy.
why-burn-easy = Lekka praca, którą można robić często: wydatek energii bez zmęczenia.
why-support-running = Mocniejsze nogi, biodra i tułów: mniej kontuzji i tańszy krok.
why-lighter-week = Lżejszy tydzień: około połowy pracy, by ostatnie tygodnie zamieniły się w siłę.
why-freshen = Mniej pracy przy tej samej intensywności: nabierasz świeżości, nic nie przepada.
why-second = Potem twój drugi cel.
why-with-hard = Ciężka praca w ciężkim dniu, żeby lekkie dni były lekkie.
why-before-key = { $days ->
    [one] { $days } dzień
    [few] { $days } dni
   *[many] { $days } dni
} przed następną sesją kluczową, żeby nogi były na nią świeże.
why-room = Ten dzień ma na to miejsce.

### Co wychodzi prócz kopii zapasowej: pliki dla innych aplikacji i tydzień na papierze.

out = Inne drogi na zewnątrz
out-text = Kopia zapasowa to wszystko i Rung znów ją odczyta. Te są dla innych aplikacji i na papier.
out-link = Także jako tabela, do kalendarza, na zegarek, na papier
out-save = Zapisz
out-taken = { $name }: gotowe.
out-refused = Przeglądarka nie przyjęła pliku. Spróbuj jeszcze raz.
out-table = Tabela (CSV)
out-table-text = Każda seria i każdy bieg w osobnym wierszu, do arkusza.
out-strong = Tabela jak ze Strong (CSV)
out-strong-text = To samo w kolumnach, które czyta wiele aplikacji, w { $mass } i { $distance }.
out-calendar = Kalendarz
out-calendar-text = Każda sesja w swoim dniu, z tym, czego wymaga. Wczytaj go później ponownie: przesunięte się przesunie, odwołane zostanie skreślone.
calendar-name = Rung: { $goal }
calendar-exact = Dokładnie według stanu na { $day }: to, co do tego czasu zapiszesz, może to zmienić.
calendar-planned = Według planu. Dokładne ciężary i tempa wynikną z tego, co zrobisz do tego czasu.
out-watch = Bieg na zegarek
out-watch-text = Bieg z krokami i tempem jako trening dla Garmin Connect i innych (TCX).
out-no-runs = W najbliższych dniach nie ma biegu.
send-to-watch = Wyślij na zegarek
step-warm-up = Rozgrzewka
step-work = Bieg
step-recovery = Odpoczynek
step-cool-down = Wyciszenie
planned-run = około { $distance }, najwyżej { $limit }
planned-sets = { $sets ->
    [one] { $sets } seria
    [few] { $sets } serie
   *[many] { $sets } serii
}
out-print = Na papierze
out-print-text = Tydzień z sesjami, polami do odhaczenia i miejscem na notatki.
print-open = Zobacz tydzień
print-it = Drukuj
print-before = Poprzedni tydzień
print-after = Następny tydzień
print-follows = Liczby według stanu na dziś: to, co zrobisz, zmieni następne.
print-notes = Notatki
print-none = W tym tygodniu nic nie ma.

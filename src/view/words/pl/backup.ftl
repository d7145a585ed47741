### Copies, what is brought in, what is lost.

data-text = Są tylko na tym urządzeniu, w tej przeglądarce. Trzymaj kopię gdzie indziej: tylko kopia przetrwa zgubiony telefon albo wyczyszczone dane przeglądarki.
data-exported = Kopia wszystkiego gotowa.
data-refused = Przeglądarka tego nie udostępniła. Zapisz jako plik.
data-save-file = Zapisz jako plik
data-never = Nie ma jeszcze kopii.
data-bring = Wczytaj kopię zapasową
data-choose-file = Wybierz plik
data-paste = Wklej dziennik
data-paste-here = Wklej tutaj
data-reading = Czytanie…
data-not-read = Przeglądarka nie mogła odczytać tego pliku. Wybierz go jeszcze raz.
data-bring-in = Wczytaj
data-bring-in-changed = Wczytaj i zmień program
data-leave = Nie teraz
data-preview = Co w niej jest
data-nothing-new = Nie ma w niej nic, czego tu jeszcze nie ma.
data-last-import = Ostatnie wczytanie
data-take-back = Cofnij ostatnie wczytanie
data-take-back-sure = Wszystko, co wtedy przyszło, zniknie. To, co było przedtem lub zapisano później, zostaje.
data-take-back-yes = Cofnij
data-taken-back = Wczytanie cofnięte.
data-installed = Czy Rung działał wcześniej w Safari?
data-installed-text = Aplikacja na ekranie początkowym zaczyna pusta, cokolwiek jest w przeglądarce. Wyeksportuj tam i przenieś dziennik tutaj.
data-installed-bring = Przenieś swój dziennik
data-missing = Twojego dziennika już tu nie ma
data-missing-text = W tej przeglądarce był dziennik, a teraz jej pamięć jest pusta. To skutek wyczyszczenia danych witryny albo przeglądarka zrobiła to sama: Safari po tygodniu bez wizyty, inne, gdy urządzenie jest pełne. Rung niczego nigdzie nie wysyła, więc nie ma własnej kopii.
data-missing-backup = Jeśli masz kopię zapasową, wczytaj ją: wszystko będzie tak, jak w chwili jej zrobienia.
data-missing-elsewhere = Sprawdź, gdzie jeszcze jest Rung: w innej przeglądarce albo w aplikacji na ekranie początkowym. Każda ma własny dziennik.
data-anew = Zacznij od nowa
data-anew-sure = To zacznie tu pusty dziennik. Kopię zapasową można wczytać także później.
data-anew-yes = Zacznij z pustym dziennikiem
data-safety = Jak są bezpieczne
data-safe = Każda seria jest zapisywana na tym urządzeniu dwa razy. Awaria niczego nie zabierze.
data-failing = Drugi zapis teraz nie działa. Awaria może zabrać najnowsze serie.
data-absent = Zapisane na tym urządzeniu raz. Awaria może zabrać ostatnią minutę, więc częściej rób kopię.
data-promised = Przeglądarka obiecała je zachować, także gdy na urządzeniu brakuje miejsca.
data-unpromised = Przeglądarka nie obiecała ich zachować: gdy brakuje miejsca albo po długim czasie bez wizyty może je usunąć bez pytania.
data-promise-unknown = Ta przeglądarka nie mówi, czy może je sama usunąć: przyjmij, że może.
data-ask-promise = Poproś przeglądarkę, by je zachowała
data-make-room = Zrób miejsce
data-room-made = Wszystko spakowane.
data-install = Zainstaluj na ekranie początkowym
data-install-text = Safari może usunąć dane witryny po tygodniu bez wizyty; dane aplikacji na ekranie początkowym zostają. Ale ta aplikacja zaczyna pusta: zabierz dziennik ze sobą.
data-copy = Kopiuj dziennik
data-copied = Skopiowane. Teraz krok 2.
data-not-copied = Przeglądarka tego nie skopiowała. Wyeksportuj jako plik.
data-still-open = Twoja sesja jest jeszcze otwarta: najpierw ją zakończ albo zrób to potem na stronie Dzisiaj.
data-lapsed = Tego programu nie da się ułożyć w tej wersji: trzeba by sprawdzić odpowiedzi w ustawieniach programu.
data-can-go-back = Jeśli to pomyłka, cofnij to później w ustawieniach albo tutaj.
data-damaged-keys = Które
data-room-text = Spakuj stare sesje ciaśniej. Nic nie zostanie usunięte.
data-asked-in-vain = Przeglądarka odmówiła. Może się zgodzi, gdy Rung będzie na ekranie początkowym.
data-nothing-copied = Nic jeszcze nie skopiowano. Najpierw skopiuj dziennik.
install-step-1 = Skopiuj dziennik albo wyeksportuj go jako plik.
install-step-2 = Stuknij w Safari przycisk udostępniania, potem „Do ekranu początkowego”.
install-step-3 = Otwórz stamtąd Rung, stuknij „Przenieś swój dziennik” i wklej go albo wybierz plik.
last-copy = Ostatnia kopia: { $days ->
    [0] dzisiaj
    [one] wczoraj
    [few] { $days } dni temu
   *[many] { $days } dni temu
}; { $sessions ->
    [0] od tego czasu nie zakończono żadnej sesji
    [one] od tego czasu zakończono jedną sesję
    [few] od tego czasu zakończono { $sessions } sesje
   *[many] od tego czasu zakończono { $sessions } sesji
}.
copy-due-never = { $sessions ->
    [one] 1 sesja jest
    [few] { $sessions } sesje są
   *[many] { $sessions } sesji jest
} tylko na tym urządzeniu: zrób kopię.
copy-due-old = Twoja ostatnia kopia ma { $days ->
    [one] { $days } dzień
    [few] { $days } dni
   *[many] { $days } dni
}.
copy-due-sessions = { $sessions ->
    [one] 1 sesji
    [few] { $sessions } sesji
   *[many] { $sessions } sesji
} nie ma jeszcze w żadnej kopii.
copy-due = Twoja ostatnia kopia ma { $days ->
    [one] { $days } dzień
    [few] { $days } dni
   *[many] { $days } dni
}: { $sessions ->
    [one] brakuje w niej 1 sesji
    [few] brakuje w niej { $sessions } sesji
   *[many] brakuje w niej { $sessions } sesji
}.
coming-in = Do wczytania: { $entries ->
    [one] 1 wpis
    [few] { $entries } wpisy
   *[many] { $entries } wpisów
}, { $sessions ->
    [0] bez żadnej sesji
    [one] z 1 sesji
    [few] z { $sessions } sesji
   *[many] z { $sessions } sesji
}.
all-from = Wszystko z { $day }.
from-to = Od { $first } do { $last }.
known-entries = { $count ->
    [one] 1 wpis już tu jest i zostaje bez zmian.
    [few] { $count } wpisy już tu są i zostają bez zmian.
   *[many] { $count } wpisów już tu jest i zostaje bez zmian.
}
unreadable = { $count ->
    [one] 1 rekord jest uszkodzony i zostaje pominięty.
    [few] { $count } rekordy są uszkodzone i zostają pominięte.
   *[many] { $count } rekordów jest uszkodzonych i zostaje pominiętych.
}
in-force = Twoim programem byłby wtedy ten z { $start }: { $goal }.
program-changes = Twój program się zmienia: z { $from } na { $to }. To, co zapisano, zostaje.
brought-in = { $entries ->
    [one] 1 wpis jest
    [few] { $entries } wpisy są
   *[many] { $entries } wpisów jest
} teraz w twoim dzienniku.
brought-on = Wczytano { $day }.
takes-space = Zajmują { $percent ->
    [0] mniej niż 1
   *[other] około { $percent }
} % swojego miejsca.
damaged = { $count ->
    [one] 1 rekordu w twoim dzienniku nie da się odczytać. Zostaje, jaki jest, i trafia do każdego eksportu.
    [few] { $count } rekordów w twoim dzienniku nie da się odczytać. Zostają, jakie są, i trafiają do każdego eksportu.
   *[many] { $count } rekordów w twoim dzienniku nie da się odczytać. Zostają, jakie są, i trafiają do każdego eksportu.
}
import-empty = Ten plik jest pusty.
import-too-large = Ten plik jest za duży na kopię zapasową Rung: dziesięć lat treningu zajmuje jeden megabajt.
import-foreign = To nie jest kopia zapasowa Rung: wybierz plik utworzony przez „Eksportuj wszystko”.
import-broken = Ta kopia została ucięta lub zmieniona i nie da się jej odczytać. Wybierz inny jej egzemplarz.
import-newer = Tę kopię zrobiła nowsza wersja Rung. Zaktualizuj Rung, potem ją wczytaj.
import-unreadable = Żadnego z rekordów w tej kopii nie da się odczytać.
import-impossible = W tym pliku jest więcej, niż zmieści jakikolwiek dziennik: to nie Rung zrobił tę kopię.
store-blocked = Ta przeglądarka nie pozwala Rung niczego zapisać. Zezwól na dane witryny dla tej strony albo wyeksportuj to, co zapisujesz, zanim wyjdziesz.
store-not-stored = Tego nie zapisano: miejsce przeglądarki dla tej witryny jest pełne lub niedostępne. Wyeksportuj dane, potem zrób miejsce.
store-newer = Pisała tu nowsza wersja Rung. Odśwież, by zaktualizować, zanim coś zapiszesz.
program-lapsed = Twojego programu nie da się już ułożyć z odpowiedzi. Wszystko, co zapisano, nadal tu jest: otwórz ustawienia programu, sprawdź odpowiedzi i zacznij go od nowa.

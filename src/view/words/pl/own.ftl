### Movements of the athlete's own.

own-title = Własne ćwiczenia
own-text = To, które trenuje swój wzorzec, zastępuje obok twojego celu drabinę tego wzorca, pierwsze z każdego. Program uwzględni je, gdy go zaczniesz.
own-name = Nazwa
own-preferred = Trenuje swój wzorzec
own-add = Dodaj
own-new = Dodaj ćwiczenie
own-remove = Usuń
own-name-fault = Nadaj mu nazwę od 1 do 40 liter.
own-part-pattern = Wzorzec
own-part-like = Najbardziej podobne
own-part-implement = Sprzęt
own-part-measure = Liczone w
own-part-sides = Strony
implement-bodyweight = Samo ciało
implement-barbell = Sztanga
implement-trap-bar = Trap bar
implement-dumbbell = Jeden hantel
implement-dumbbells = Dwa hantle
implement-kettlebell = Kettlebell
implement-belt = Ciężar przy pasie
implement-stack = Wyciąg lub maszyna
measure-reps = Powtórzenia
measure-hold = Sekundy trzymania
measure-carry = Metry niesienia
sides-both = Obie naraz
sides-each = Każda osobno

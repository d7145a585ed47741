### What the goal's own day asks.

goal-day-attempts = Rozgrzej się jak zawsze. Zacznij od { $first }: to pójdzie bez względu na dzień. Potem { $second }, potem { $third }.
goal-day-openers = Rozgrzej się jak zawsze. Każde pierwsze podejście pójdzie bez względu na dzień.
goal-day-lift = { $lift }: { $first }, potem { $second }, potem { $third }.
goal-day-race = { $pace } od startu, nawet na świeżych nogach: połowa w { $half }, całość w { $finish }.
goal-day-finish = Celem jest meta: nie szybciej niż { $fastest }, a gdzie to pomaga, idź. Końcówka jest twoja.
goal-day-scale = Stań na wadze jak co rano i zapisz wynik: o to właśnie chodziło.
goal-day-tape = Weź miarkę jak każdego ranka pomiaru i zapisz wynik: o to właśnie chodziło.
goal-day-show = Dobrze się rozgrzej, zacznij spokojnie i zaufaj tygodniom, które masz za sobą.

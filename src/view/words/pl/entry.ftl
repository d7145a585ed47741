entry-hint = Na klawiaturze da się naraz: 100x8@9, 8@9, bw+10x5
entry-count-missing = Brakuje powtórzeń. Napisz na przykład 100x8@9.
entry-no-count = „{ $text }” to nie liczba powtórzeń. Napisz na przykład 100x8@9.
entry-no-load = „{ $text }” to nie ciężar. To, co wisi na pasie, zapisz jak bw+10x5.
entry-twice = Jedna seria naraz: „{ $text }” to za dużo. Napisz na przykład 100x8@9.

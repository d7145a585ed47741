### A set in one line.

entry-hint = A keyboard takes it in one: 100x8@9, 8@9, bw+10x5
entry-count-missing = The reps are missing. Write it like 100x8@9.
entry-no-count = “{ $text }” is no number of reps. Write it like 100x8@9.
entry-no-load = “{ $text }” is no weight. Write what hangs from the belt like bw+10x5.
entry-twice = One set at a time: “{ $text }” is too much. Write it like 100x8@9.

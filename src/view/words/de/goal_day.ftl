### What the goal's own day asks.

goal-day-attempts = Wärm dich auf wie immer. Beginne mit { $first }: Das geht hoch, wie der Tag auch ist. Dann { $second }, dann { $third }.
goal-day-openers = Wärm dich auf wie immer. Jeder erste Versuch geht hoch, wie der Tag auch ist.
goal-day-lift = { $lift }: { $first }, dann { $second }, dann { $third }.
goal-day-race = { $pace } von Anfang an, so frisch du dich auch fühlst: die Hälfte in { $half }, das Ganze in { $finish }.
goal-day-finish = Ankommen ist das Ziel: nicht schneller als { $fastest }, und geh, wo es hilft. Das letzte Stück gehört dir.
goal-day-scale = Steig auf die Waage wie jeden Morgen und schreib es auf: Darum ging es.
goal-day-tape = Nimm das Maßband wie an jedem Messmorgen und schreib es auf: Darum ging es.
goal-day-show = Wärm dich gut auf, fang ruhig an und vertrau den Wochen hinter dir.

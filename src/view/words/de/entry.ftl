entry-hint = Auf der Tastatur geht es in einem: 100x8@9, 8@9, bw+10x5
entry-count-missing = Die Wiederholungen fehlen. Schreib es wie 100x8@9.
entry-no-count = „{ $text }“ ist keine Zahl von Wiederholungen. Schreib es wie 100x8@9.
entry-no-load = „{ $text }“ ist kein Gewicht. Was am Gürtel hängt, schreibst du wie bw+10x5.
entry-twice = Ein Satz auf einmal: „{ $text }“ ist zu viel. Schreib es wie 100x8@9.

### Settings, and what is said once.

settings-training = Wie du trainierst
settings-units = Einheiten
settings-days = Tage
settings-equipment = Geräte und Scheiben
settings-minutes = { $minutes } min pro Tag
settings-change = Ändern
settings-follow = Eine Änderung gilt mit dem Programm, das du daraus startest.
settings-device = Dieses Gerät
theme = Design
theme-system = Wie das Gerät
theme-light = Hell
theme-dark = Dunkel
language = Sprache
hint-done = Tippe auf Gemacht, wenn es wie verlangt war. Der Stift ist für alles andere.

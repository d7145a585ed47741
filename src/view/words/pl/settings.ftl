### Settings, and what is said once.

settings-training = Jak trenujesz
settings-units = Jednostki
settings-days = Dni
settings-equipment = Sprzęt i talerze
settings-minutes = { $minutes } min dziennie
settings-change = Zmień
settings-follow = Zmiana zadziała z programem, który z niej zaczniesz.
settings-device = To urządzenie
theme = Motyw
theme-system = Jak urządzenie
theme-light = Jasny
theme-dark = Ciemny
language = Język
hint-done = Stuknij Zrobione, jeśli poszło zgodnie z planem. Ołówek jest do reszty.

### Sessions of the past.

past-sessions = Minione sesje
past-session = Sesja
past-search = Znajdź ćwiczenie, rodzaj sesji lub notatkę
past-none-found = W dzienniku nie ma niczego takiego.
past-none-in-month = W tym miesiącu nie ma sesji.
past-none-on-day = Tego dnia nic nie zrobiono
past-more = Pokaż więcej
past-to-list = Wszystkie z tego miesiąca
as-asked = Zadane
past-not-done = niezrobiona
past-when = { $on }, w planie na { $planned }
past-effort = wysiłek { $effort } z 10
past-correct = Popraw
past-day = Dzień, w którym ją zrobiono
past-how-hard = Jak ciężko było, i notatka
past-saved = Poprawiono. Z tego wyniknie, co będzie dalej.
past-take-out = Usuń z dziennika
past-sure = Wszystko, co w niej zapisano, przestanie się liczyć: w trendach i w tym, co będzie zadane. Wcześniejsza kopia nadal to ma.
past-take-it-out = Tak, usuń
past-keep = Zostaw
past-taken-out = Nie ma jej już w dzienniku.
past-from = źródło: { $from }
past-watch = zegarek
past-table = tabela

plates-none = Sam gryf
plates-side = { $plates } { $unit } na stronę
plates-not-made = { $load } nie złożysz ze swoich talerzy: można { $below } albo { $above }.
held-hands = { $load } w każdej ręce
held-belt = { $load } na pasie
held-stack = { $load } na stosie

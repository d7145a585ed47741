### What becomes of a session that is missed or moved.

missed-moves = Missed on { $planned }. It is a key one, so it moves to { $to }.
missed-replaces = Missed on { $planned }. It is a key one, so it takes the place of the easy one of { $to }.
missed-easy = Missed on { $planned }. It is no key one: it is dropped, and nothing is lost.
missed-no-room = Missed on { $planned }. A key one, but no day is left that gives it rest on both sides: go on from here.
dropped-for = Dropped: the key session of { $key } has its place.
moved-from = Moved from { $planned }.
moved-from-but = Moved from { $planned }: { $clash }.
clash-same-day = two sessions on one day
clash-beside = hard work on { $day } too, no rest between

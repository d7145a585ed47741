### What the goal's own day asks.

goal-day-attempts = Warm up as always. Open with { $first }: it goes up whatever the day is like. Then { $second }, then { $third }.
goal-day-openers = Warm up as always. Each opener goes up whatever the day is like.
goal-day-lift = { $lift }: { $first }, then { $second }, then { $third }.
goal-day-race = { $pace } from the start, however fresh you feel: half of it in { $half }, all of it in { $finish }.
goal-day-finish = To finish is the goal: no faster than { $fastest }, and walk where it helps. The last part is yours.
goal-day-scale = Step on the scale as on every morning, and write it down: that is what it was about.
goal-day-tape = Take the tape as on every morning you did, and write it down: that is what it was about.
goal-day-show = Warm up well, start calm, and trust the weeks behind you.

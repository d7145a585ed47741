### Weak points.

weak-found = What your numbers say
weak-take = Train it more
weak-lags = { $weak } lags
weak-mended = { $weak }: in balance now
weak-races = { $short }, { $long }. In balance they are within { $apart }.
weak-lifts = { $part } against { $whole }: { $percent } %. In balance is { $balance }.
weak-rungs = { $first } against { $then }: { $behind ->
    [0] as far from the top of its ladder
    [one] one rung further from the top of its ladder
   *[other] { $behind } rungs further from the top of its ladder
}.
weak-race = { $distance } in { $time } is VDOT { $vdot }
weak-or-more = { $percent } % or more
weak-source-races = Equal VDOTs are equal races (Daniels); how far apart they may be is convention.
weak-source-meets = By 809,986 entries at meets; where it lags is convention.
weak-source-tests = By tests of trained athletes; where it lags is convention.
weak-source-convention = A convention among coaches, no finding.
weak-source-rungs = That two rungs lag is a convention.
weak-change-ladder = It gets 4 sets in place of 3, right after the goal’s own work, and more often where the week allows.
weak-change-speed = Intervals come first, and more often than tempo runs.
weak-change-endurance = Tempo runs take the place of about every other interval session.
weak-tested = Tested at the end of { $phase }
weak-found-at-start = Found at the start
weak-untested = Not shown anew since: it takes two full sessions of both, or a new race in the setup. It stands as it was.
weak-usual-share = From week { $week } on it has its usual share.
weak-untrained = The program stays as it is: you decline it, say otherwise, or something else comes first.
weak-still = Still weak: it keeps its extra work.
weak-holds = { $change } That holds from week { $week } on.
weak-before = Before: { $numbers }

### Times away from training.

ailment-ill = Ill
ailment-running = No running
ailment-movement = No { $movement }
no-squat = No squatting at all
no-hinge = No hinging at all
no-horizontal-push = No pushing at all
no-vertical-push = No overhead work
no-horizontal-pull = No rowing at all
no-vertical-pull = No hanging or pull-ups
no-lunge = No one-leg work
no-carry = No carrying
no-core = No trunk work
no-jump = No jumping
away-spell = { $what } until { $day }
until-weeks = until { $day } · { $weeks } weeks
until-days = until { $day } · { $days } days
cost-lost = { $count ->
    [one] 1 session falls out.
   *[other] { $count } sessions fall out.
}
cost-changed = { $count ->
    [one] 1 session holds other work.
   *[other] { $count } sessions hold other work.
}
cost-later = { $rung } in week { $now }, not { $then }.
cost-at-risk = The date stays, and is at risk: the way back takes as long as the time away.
cost-nothing = Nothing is lost in so few days.
cost-way-back = The date stays: the way back takes as long as the time away.

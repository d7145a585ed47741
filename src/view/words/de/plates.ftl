plates-none = Die leere Stange
plates-side = { $plates } { $unit } je Seite
plates-not-made = { $load } gehen mit deinen Scheiben nicht, { $below } oder { $above } schon.
held-hands = { $load } in jeder Hand
held-belt = { $load } am Gürtel
held-stack = { $load } am Gerät

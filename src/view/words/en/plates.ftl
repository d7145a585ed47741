### What is on the bar, or in the hands.

plates-none = The empty bar
plates-side = { $plates } { $unit } a side
plates-not-made = { $load } cannot be made with your plates: { $below } or { $above } can.
held-hands = { $load } in each hand
held-belt = { $load } hung from the belt
held-stack = { $load } on the stack

### What is out of reach, and what is in reach instead.

refused-time = Not in that time
refused-means = Not with what you have
refused-there = You are there already
refused-date = Not by that date
longer-day = Give the longest day { $minutes } minutes
refusal-horizon = A program takes three weeks to a year. Choose a date in that time.
refusal-equipment = The { $movement } needs { $missing }. Add it to what you have, or choose another goal.
refusal-lifted = { $lift }: you lift about { $now } for one rep. Choose a goal that is ahead of you.
refusal-room = Your days have no room for all of it every week. Give more days or minutes, or train for fewer things at once.
refusal-owned = You own the { $rung }. Choose a goal that is ahead of you.
refusal-strength = { $lift }: from about { $now } today, { $goal } by then needs { $needed } { $unit } more every week; { $sane } { $unit } is what lasts. { $instead }
refusal-race-time = Today you would run { $now }. { $goal } asks for more than { $weeks } weeks can give. { $instead }
refusal-race-distance = From a longest run of { $longest }, { $race } in { $weeks } weeks means growing faster than legs can take. It is in reach by { $date }.
refusal-long-day = { $race } wants long runs, and your longest day has no time for them. At your easy pace they take { $minutes } minutes.
refusal-body = { $way ->
    [losing] Losing
   *[other] Gaining
} { $what } by then is { $about ->
    [yes] about { $percent }
   *[other] { $percent }
} % of bodyweight a week. More than { $most } % { $way ->
    [losing] costs muscle
   *[other] adds mostly fat
}. { $instead }
refusal-rung = A rung takes about four sessions to own. { $instead }
refusal-instead = By that date { $in_reach } is in reach, or { $goal } by { $date }.
take-in-reach = Take { $in_reach } by then
keep-goal = Keep { $goal }, by { $date }
the-rung = the { $rung }
lost-waist = { $less } of waist
lost-fat = { $points } points of fat
and = and

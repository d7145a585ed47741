//! Toward a rung: the ladder is climbed by gates laid back from the goal date.

use super::rota::Rota;
use super::{place, slots};
use crate::training::{
    Athlete, Gate, Goal, Ladder, MovementId, PlannedSession, Purpose, Week, WeekKind, Why,
};
use chrono::NaiveDate;

/// The most weeks on the goal's own rung: it is reached right before the date, not long before
/// (the coach's example: three to four weeks a rung).
const LONGEST_AT_TOP: usize = 4;

/// Fills the weeks of a movement program, with the gates of its ladder.
pub(super) fn weeks(
    athlete: &Athlete,
    goal: &Goal,
    (ladder, rung): (Ladder, MovementId),
    mut frame: Vec<Week>,
) -> (Vec<Week>, Vec<Gate>) {
    use Ladder::{Core, Hinge, HorizontalPull, HorizontalPush, SingleLeg, Squat, VerticalPull};
    let gates = gates(athlete, ladder, rung, &frame);
    let order = [
        HorizontalPush,
        HorizontalPull,
        Hinge,
        Core,
        Squat,
        SingleLeg,
        VerticalPull,
    ];
    let order = slots::beside(athlete, Some(ladder), &order);
    let lagging = order
        .first()
        .copied()
        .filter(|first| athlete.is_weak(*first));
    let mut rota = Rota::default();
    let mut climbed: Option<NaiveDate> = None;
    for week in &mut frame {
        let due = due(&gates, week, rung);
        let days = place::days(athlete, week, goal.date);
        let mut sessions = Vec::new();
        for day in days.iter().copied() {
            // The goal's ladder rests on the day after it was climbed, but for who has two days.
            let rested = climbed.and_then(|day| day.succ_opt()) != Some(day);
            let climbs = athlete.days.count() <= 2 || rested;
            let climb = climbs.then(|| slots::climb_slot(ladder, due, 4));
            if climbs {
                climbed = Some(day);
            }
            // What is trained today is not trained tomorrow: something is left for it.
            let tomorrow = day.succ_opt().is_some_and(|next| days.contains(&next));
            let most = if tomorrow { 3 } else { 5 };
            let others = rota.next(athlete, (week, day), (&order, most));
            let all = climb.into_iter().chain(others).collect();
            sessions.push(PlannedSession {
                day,
                purpose: if climbs {
                    Purpose::MovementSkill
                } else {
                    Purpose::Hypertrophy
                },
                why: match week.kind {
                    WeekKind::Lighter => Why::LighterWeek,
                    WeekKind::Taper => Why::Freshen,
                    WeekKind::Loading if climbs => Why::ClimbToGoal { rung },
                    WeekKind::Loading => Why::Balance { weak: lagging },
                },
                beside: None,
                slots: rota.fit(athlete, week, all),
            });
        }
        week.sessions = sessions;
    }
    (frame, gates)
}

/// The rung that a week's gates allow, the highest that who is ready may take already, and when a
/// higher one is due.
pub(super) fn due(
    gates: &[Gate],
    week: &Week,
    rung: MovementId,
) -> (MovementId, MovementId, Option<u16>) {
    let mut behind = gates.iter().rev().filter(|gate| gate.week <= week.number);
    let due = behind.next().map_or(rung, |gate| gate.rung);
    let mut ahead = gates.iter().filter(|gate| gate.week > week.number);
    let next = ahead.next();
    // The goal's own rung comes right before the date, however ready the athlete is.
    let soon = next.filter(|gate| gate.rung != rung && slots::is_soon(week, gate.week));
    let open = soon.map_or(due, |gate| gate.rung);
    (due, open, next.map(|gate| gate.week))
}

/// The rungs from the one owned to the goal's, spread over the weeks before the taper.
pub(super) fn gates(
    athlete: &Athlete,
    ladder: Ladder,
    rung: MovementId,
    frame: &[Week],
) -> Vec<Gate> {
    let climb = athlete
        .rung(ladder)
        .map(|owned| ladder.climb(owned, rung, athlete.equipment));
    lay(climb.unwrap_or_default(), frame)
}

/// Rungs spread over some weeks before the taper, the first of them from the start.
pub(super) fn lay(climb: Vec<MovementId>, frame: &[Week]) -> Vec<Gate> {
    // A new rung never comes in a lighter week.
    let loading: Vec<_> = frame
        .iter()
        .filter(|week| week.kind == WeekKind::Loading)
        .map(|week| week.number)
        .collect();
    let weeks = loading.len();
    let first = loading.first().copied().unwrap_or(1);
    let Some(steps) = climb.len().checked_sub(1).filter(|steps| *steps > 0) else {
        return climb
            .into_iter()
            .map(|rung| Gate { rung, week: first })
            .collect();
    };
    let at_top = (weeks / climb.len()).clamp(1, LONGEST_AT_TOP);
    let before = weeks.saturating_sub(at_top);
    // The top is reached in the last month, counted by the calendar.
    let weeks = frame.last().map_or(0, |week| week.number);
    let last_month = |number: &&u16| **number + LONGEST_AT_TOP as u16 > weeks;
    let late = loading.iter().find(last_month).copied();
    climb
        .into_iter()
        .enumerate()
        .map(|(step, rung)| {
            let spread = loading.get(step * before / steps).copied().unwrap_or(first);
            let week = match late.filter(|_| step == steps) {
                Some(late) => late.max(spread),
                None => spread,
            };
            Gate { rung, week }
        })
        .collect()
}

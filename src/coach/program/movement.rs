//! Toward a rung: the ladder is climbed by gates laid back from the goal date.

use super::{place, slots};
use crate::training::{
    Athlete, Gate, Goal, Ladder, MovementId, Phase, PlannedSession, Purpose, Week, WeekKind, Why,
};

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
    let gates = gates(athlete, ladder, rung, &frame);
    for week in &mut frame {
        let due = gates
            .iter()
            .rev()
            .find(|gate| gate.week <= week.number)
            .map_or(rung, |gate| gate.rung);
        let mut ahead = gates.iter().filter(|gate| gate.week > week.number);
        let higher = ahead.next().map(|gate| gate.week);
        let days = place::days(athlete, week, goal.date);
        let count = days.len();
        week.sessions = days
            .into_iter()
            .enumerate()
            .map(|(place, day)| {
                session(
                    athlete,
                    ladder,
                    ((due, higher), rung),
                    week,
                    (place, count),
                    day,
                )
            })
            .collect();
    }
    (frame, gates)
}

/// The rungs from the one owned to the goal's, spread over the weeks before the taper.
pub(super) fn gates(
    athlete: &Athlete,
    ladder: Ladder,
    rung: MovementId,
    frame: &[Week],
) -> Vec<Gate> {
    let Some(owned) = athlete.rung(ladder) else {
        return Vec::new();
    };
    let climb = ladder.climb(owned, rung, athlete.equipment);
    let weeks = frame
        .iter()
        .filter(|week| week.phase != Phase::Taper)
        .count();
    let Some(steps) = climb.len().checked_sub(1).filter(|steps| *steps > 0) else {
        return climb
            .into_iter()
            .map(|rung| Gate { rung, week: 1 })
            .collect();
    };
    let at_top = (weeks / climb.len()).clamp(1, LONGEST_AT_TOP);
    let before = weeks.saturating_sub(at_top);
    climb
        .into_iter()
        .enumerate()
        .map(|(step, rung)| Gate {
            rung,
            week: (step * before / steps) as u16 + 1,
        })
        .collect()
}

/// The goal's ladder comes first, in up to four sessions a week; with more days every other
/// session is left to the patterns beside it.
fn session(
    athlete: &Athlete,
    ladder: Ladder,
    (due, rung): ((MovementId, Option<u16>), MovementId),
    week: &Week,
    (place, count): (usize, usize),
    day: chrono::NaiveDate,
) -> PlannedSession {
    use Ladder::{Core, Hinge, HorizontalPull, HorizontalPush, SingleLeg, Squat, VerticalPull};
    let climbs = count <= 4 || place % 2 == 0;
    let order = [
        HorizontalPush,
        HorizontalPull,
        Hinge,
        Core,
        Squat,
        SingleLeg,
        VerticalPull,
    ];
    let beside = slots::beside(athlete, Some(ladder), &order);
    let lagging = beside
        .first()
        .copied()
        .filter(|first| athlete.is_weak(*first));
    let climb = climbs.then(|| slots::climb_slot(ladder, due, slots::sets_in(week, 4)));
    let others = beside
        .into_iter()
        .filter_map(|ladder| slots::balance(athlete, ladder, week));
    PlannedSession {
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
        slots: slots::fit(athlete, climb.into_iter().chain(others).collect()),
    }
}

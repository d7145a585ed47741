//! Toward a load on a lift: volume first, then load, then few and heavy.

use super::{place, slots};
use crate::training::{
    Athlete, Goal, Ladder, MovementId, Pattern, Phase, PlannedSession, PlannedSlot, Purpose, Week,
    WeekKind, Why,
};

/// Fills the weeks of a strength program.
pub(super) fn weeks(
    athlete: &Athlete,
    goal: &Goal,
    lift: MovementId,
    mut frame: Vec<Week>,
) -> Vec<Week> {
    let mut week_of_block = 0;
    for week in &mut frame {
        let block = week_of_block;
        week_of_block = if week.kind == WeekKind::Loading {
            week_of_block + 1
        } else {
            0
        };
        let days = place::days(athlete, week, goal.date);
        let count = days.len();
        week.sessions = days
            .into_iter()
            .enumerate()
            .map(|(place, day)| PlannedSession {
                day,
                purpose: match week.phase {
                    Phase::General => Purpose::Hypertrophy,
                    Phase::Build | Phase::Peak | Phase::Taper => Purpose::MaxStrength,
                },
                why: why(week, lift),
                slots: session(athlete, lift, (week, block), (place, count)),
            })
            .collect();
    }
    frame
}

fn why(week: &Week, lift: MovementId) -> Why {
    match (week.kind, week.phase) {
        (WeekKind::Lighter, _) => Why::LighterWeek,
        (WeekKind::Taper, _) | (_, Phase::Taper) => Why::Freshen,
        (_, Phase::General) => Why::BaseForStrength { lift },
        (_, Phase::Build) => Why::StrengthForGoal { lift },
        (_, Phase::Peak) => Why::PeakForGoal { lift },
    }
}

/// The goal's lift stands first in two or three sessions of the week, heavy and lighter in
/// turn; the others go to the patterns beside it.
fn session(
    athlete: &Athlete,
    lift: MovementId,
    (week, block): (&Week, u16),
    (place, count): (usize, usize),
) -> Vec<PlannedSlot> {
    let trains_goal = count <= 3 || place.is_multiple_of(2);
    let heavy = place == 0 || place % 4 == 2;
    let goal = trains_goal.then(|| slots::lift(lift, week, heavy, (athlete.experience, block)));
    let order = beside(lift.movement().pattern);
    let ladders = slots::beside(athlete, own_ladder(lift), &order);
    // Weak points come every time; the rest take turns, so that the days differ.
    let lagging = ladders
        .iter()
        .filter(|ladder| athlete.is_weak(**ladder))
        .count();
    let (first, rest) = ladders.split_at(lagging);
    let turn = if rest.is_empty() {
        0
    } else {
        place % rest.len()
    };
    let others = first
        .iter()
        .chain(&rest[turn..])
        .chain(&rest[..turn])
        .take(4)
        .filter_map(|ladder| slots::balance(athlete, *ladder, week));
    slots::fit(athlete, goal.into_iter().chain(others).collect())
}

/// The ladder a lift stands on, which the lift itself trains.
fn own_ladder(lift: MovementId) -> Option<Ladder> {
    Ladder::ALL
        .into_iter()
        .find(|ladder| ladder.place(lift).is_some())
        .or(match lift.movement().pattern {
            Pattern::VerticalPush => Some(Ladder::VerticalPush),
            _ => None,
        })
}

/// What carries a lift, the most useful first (convention).
fn beside(pattern: Pattern) -> [Ladder; 6] {
    use Ladder::{
        Carry, Core, Hinge, HorizontalPull, HorizontalPush, SingleLeg, Squat, VerticalPull,
    };
    match pattern {
        Pattern::Squat => [
            Hinge,
            HorizontalPush,
            HorizontalPull,
            SingleLeg,
            Core,
            VerticalPull,
        ],
        Pattern::Hinge => [
            Squat,
            HorizontalPull,
            HorizontalPush,
            Core,
            SingleLeg,
            Carry,
        ],
        Pattern::HorizontalPush | Pattern::VerticalPush => {
            [HorizontalPull, Squat, VerticalPull, Hinge, Core, SingleLeg]
        }
        _ => [Squat, HorizontalPush, Hinge, Core, SingleLeg, Carry],
    }
}

//! Toward a load on a lift: volume first, then load, then few and heavy.

use super::rota::Rota;
use super::{place, slots};
use crate::training::{
    Athlete, Goal, Ladder, MovementId, Pattern, Phase, PlannedSession, Purpose, Week, WeekKind, Why,
};
use chrono::NaiveDate;

/// Days before the goal on which nothing but its lift is trained.
const LAST_DAYS: i64 = 4;

/// Fills the weeks of a strength program.
pub(super) fn weeks(
    athlete: &Athlete,
    goal: &Goal,
    lift: MovementId,
    mut frame: Vec<Week>,
) -> Vec<Week> {
    let order = slots::beside(athlete, own_ladder(lift), &beside(lift.movement().pattern));
    let mut rota = Rota::default();
    let mut last_heavy = None;
    for week in &mut frame {
        let days = place::days(athlete, week, goal.date);
        let lift_days = lift_days(&days, &mut last_heavy);
        let mut sessions = Vec::new();
        for (day, lifts) in days.into_iter().zip(lift_days) {
            let goal_slot = lifts.map(|heavy| slots::lift(lift, week, heavy, athlete.experience));
            let last = goal.date.signed_duration_since(day).num_days() <= LAST_DAYS;
            let most = if last && goal_slot.is_some() { 0 } else { 4 };
            let others = rota.next(athlete, (week, day), (&order, most));
            let all = goal_slot.into_iter().chain(others).collect();
            sessions.push(PlannedSession {
                day,
                purpose: match week.phase {
                    Phase::General => Purpose::Hypertrophy,
                    Phase::Build | Phase::Peak | Phase::Taper => Purpose::MaxStrength,
                },
                why: why(week, lift),
                slots: rota.fit(athlete, week, all),
            });
        }
        week.sessions = sessions;
    }
    frame
}

/// On which days the goal's lift stands first, up to four, heavy or lighter: never heavy on the
/// day after a heavy one, nor more than twice a week.
fn lift_days(days: &[NaiveDate], last_heavy: &mut Option<NaiveDate>) -> Vec<Option<bool>> {
    let mut heavy_days = 0;
    let spread = days.len() > 4;
    days.iter()
        .enumerate()
        .map(|(place, day)| {
            // Of five days or more the third is free of it, and the sixth and seventh.
            if spread && (place == 2 || place > 4) {
                return None;
            }
            let rested = last_heavy.is_none_or(|last| (*day - last).num_days() > 1);
            let turn = place == 0 || (days.len() < 3 && heavy_days == 0) || place >= 2;
            let heavy = rested && turn && heavy_days < 2;
            if heavy {
                heavy_days += 1;
                *last_heavy = Some(*day);
            }
            Some(heavy)
        })
        .collect()
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

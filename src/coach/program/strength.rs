//! Toward loads on lifts: volume first, then load, then few and heavy.

use super::rota::Rota;
use super::{meet, place, slots};
use crate::training::{
    Athlete, Goal, Ladder, MovementId, Pattern, Phase, PlannedSession, PlannedSlot, Purpose, Track,
    Week, WeekKind, Why,
};
use chrono::NaiveDate;

/// Days before the goal on which nothing but its lift is trained.
pub(super) const LAST_DAYS: i64 = 4;

/// Fills the weeks of a strength program; the first of the goal's lifts leads.
pub(super) fn weeks(athlete: &Athlete, goal: &Goal, mut frame: Vec<Week>) -> Vec<Week> {
    let mut lifts = Vec::new();
    for goal in goal.target.lifts() {
        lifts.push(goal.lift);
    }
    let Some(lead) = lifts.first().copied() else {
        return frame;
    };
    let mut order = slots::beside(athlete, None, &beside(lead.movement().pattern));
    let several = lifts.len() > 1;
    if several {
        order.extend(slots::beside(athlete, None, &[Ladder::VerticalPush]));
    }
    order.retain(|ladder| lifts.iter().all(|lift| own_ladder(*lift) != Some(*ladder)));
    let mut rota = Rota::default();
    let mut last_heavy = None;
    for week in &mut frame {
        let days = place::days(athlete, week, goal.date);
        let goal_slots = if several {
            let when = (&*week, goal.date);
            meet::week(athlete, when, (&days, &lifts), &mut last_heavy)
        } else {
            let single = |heavy: bool| slots::lift(athlete, lead, week, heavy);
            let lift_days = lift_days(&days, &mut last_heavy).into_iter();
            let slots = lift_days.map(|heavy| heavy.map(single).into_iter().collect());
            slots.collect()
        };
        let mut sessions: Vec<PlannedSession> = Vec::new();
        let mut in_week: Vec<PlannedSlot> = goal_slots.iter().flatten().cloned().collect();
        for (day, mut all) in days.iter().copied().zip(goal_slots) {
            let last = goal.date.signed_duration_since(day).num_days() <= LAST_DAYS;
            let first = all.first().map(PlannedSlot::track);
            // What is trained today is not trained tomorrow: something is left for it.
            let tomorrow = || day.succ_opt().is_some_and(|next| days.contains(&next));
            let most = match () {
                () if last && !all.is_empty() => 0,
                () if several && tomorrow() => 2,
                () => 4,
            };
            let order = if several {
                &meet::carry(&order, &all)
            } else {
                &order
            };
            for next in rota.next(athlete, (week, day), (order, most)) {
                if !several || slots::has_use(&in_week, &next) {
                    in_week.push(next.clone());
                    all.push(next);
                }
            }
            sessions.push(PlannedSession {
                day,
                purpose: purpose(week),
                why: why(
                    week,
                    match first {
                        Some(Track::Movement(lift)) => lift,
                        _ => lead,
                    },
                ),
                beside: None,
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

/// What a week's sets of a lift are for.
pub(super) const fn purpose(week: &Week) -> Purpose {
    match week.phase {
        Phase::General => Purpose::Hypertrophy,
        Phase::Build | Phase::Peak | Phase::Taper => Purpose::MaxStrength,
    }
}

/// Why a week trains a lift.
pub(super) const fn why(week: &Week, lift: MovementId) -> Why {
    match (week.kind, week.phase) {
        (WeekKind::Lighter, _) => Why::LighterWeek,
        (WeekKind::Taper, _) | (_, Phase::Taper) => Why::Freshen,
        (_, Phase::General) => Why::BaseForStrength { lift },
        (_, Phase::Build) => Why::StrengthForGoal { lift },
        (_, Phase::Peak) => Why::PeakForGoal { lift },
    }
}

/// The ladder a lift stands on, which the lift itself trains.
pub(super) fn own_ladder(lift: MovementId) -> Option<Ladder> {
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

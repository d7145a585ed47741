//! Making room on a day: what stands beside the leading goal gives way first, then the length of
//! its runs, never its own sets nor its long run.

use super::is_main;
use super::part::{Effort, Part, floor};
use crate::coach::program::{slots, volume};
use crate::training::units::{Distance, Duration};
use crate::training::{Athlete, Goal, PlannedSession, PlannedSlot, PlannedWork, RunKind, RunPlan};

/// Metres that a minute of running and walking in turn covers (convention, as where it is planned).
const METRES_A_MINUTE: f64 = 130.0;

/// A day with room for a part.
pub(super) struct Room {
    /// What stays of the day's own work.
    pub(super) slots: Vec<PlannedSlot>,
    /// Minutes for the part.
    pub(super) minutes: f64,
    /// Minutes that the day's own work loses.
    pub(super) lost: f64,
}

/// Makes room for a part; `None` where the day has too little.
pub(super) fn make(
    athlete: &Athlete,
    goal: &Goal,
    session: &PlannedSession,
    part: &Part,
) -> Option<Room> {
    let mut slots = session.slots.clone();
    if part.is_run() {
        // One run a day: an easy one makes way for one that is for something.
        slots.retain(|slot| run(slot).is_none());
    }
    let long = |slot: &PlannedSlot| run(slot).is_some_and(|run| run.kind == RunKind::Long);
    let day = if part.effort == Effort::Long || slots.iter().any(long) {
        athlete.longest_day
    } else {
        athlete.minutes
    };
    // A run before them warms up for sets, too.
    let warm = if slots
        .first()
        .map_or(part.is_run(), |slot| run(slot).is_some())
    {
        0.0
    } else {
        slots::GENERAL_WARM_UP
    };
    let day = f64::from(day) - warm;
    let speed = volume::easy_speed(athlete);
    let need = |slot: &PlannedSlot| match run(slot) {
        Some(run) => (run.distance.metres() / speed)
            .clamp(floor(run.kind), run.limit.minutes().max(floor(run.kind))),
        None => slots::minutes(slot),
    };
    let mut lost = 0.0;
    let mut room = day - slots.iter().map(need).sum::<f64>();
    while room < part.want {
        let Some(place) = slots.iter().rposition(|slot| !is_main(goal, slot)) else {
            break;
        };
        let minutes = need(&slots.remove(place));
        room += minutes;
        lost += minutes;
    }
    // Then a run is shorter, but for the long one.
    let gives = |slot: &PlannedSlot| match run(slot) {
        Some(run) if run.kind != RunKind::Long => need(slot) - floor(run.kind),
        _ => 0.0,
    };
    let short = (part.want - room).clamp(0.0, slots.iter().map(gives).sum::<f64>().max(0.0));
    let minutes = (room + short).min(part.most);
    if minutes < part.least {
        return None;
    }
    let sets: f64 = slots
        .iter()
        .filter(|slot| run(slot).is_none())
        .map(need)
        .sum();
    for PlannedSlot { work } in &mut slots {
        if let PlannedWork::Run(run) = work {
            let left = (day - sets - minutes).min(run.limit.minutes());
            run.limit = Duration::from_minutes(left as u32);
            // Nor does the plan count on what the day has no time for any more.
            let easy = match run.kind {
                RunKind::Easy => speed,
                RunKind::RunWalk => METRES_A_MINUTE,
                _ => continue,
            };
            let metres = run.distance.metres().min(run.limit.minutes() * easy);
            run.distance = Distance::from_metres(metres, run.distance.unit());
        }
    }
    Some(Room {
        slots,
        minutes,
        lost: lost + short,
    })
}

/// How many slots at the front are what the leading goal is about.
pub(super) fn mains(goal: &Goal, slots: &[PlannedSlot]) -> usize {
    slots.iter().take_while(|slot| is_main(goal, slot)).count()
}

const fn run(slot: &PlannedSlot) -> Option<&RunPlan> {
    match &slot.work {
        PlannedWork::Run(run) => Some(run),
        _ => None,
    }
}

//! Slots of strength work, and fitting them into a day's minutes.

use crate::training::units::{Duration, Rpe};
use crate::training::{
    Athlete, Climb, Experience, Implement, Ladder, Lift, Measure, Method, MovementId, Phase,
    PlannedSlot, PlannedWork, RepRange, Rule, Week, WeekKind,
};

/// What a lift of the goal asks in a phase.
pub(super) struct Scheme {
    pub(super) sets: u8,
    pub(super) range: RepRange,
    pub(super) cap: Rpe,
    pub(super) rest: Duration,
}

/// Sets, reps and rest of the goal's lift by phase (ACSM 2009: hypertrophy 6-12 reps, rest 1-3
/// min; max strength 1-6 reps at 80-100 %, rest 3-5 min), the heavier day or the lighter one. From
/// the build on, sets by reps stay within Prilepin's for what the reps and the cap weigh.
pub(super) fn scheme(phase: Phase, heavy: bool) -> Scheme {
    let (sets, low, high, halves, rest) = match (phase, heavy) {
        (Phase::General, true) => (4, 6, 8, 16, 150),
        (Phase::General, false) => (3, 8, 10, 15, 120),
        (Phase::Build, true) => (4, 4, 6, 16, 180),
        (Phase::Build, false) => (3, 6, 8, 15, 150),
        (Phase::Peak, true) => (4, 2, 3, 17, 240),
        (Phase::Peak, false) => (3, 4, 6, 15, 180),
        (Phase::Taper, true) => (4, 2, 3, 16, 240),
        (Phase::Taper, false) => (2, 4, 6, 14, 180),
    };
    Scheme {
        sets,
        range: RepRange { low, high },
        cap: Rpe::clamped(halves),
        rest: Duration::from_seconds(rest),
    }
}

/// About half the sets in a lighter week, and in a taper (Bell 2022; Travis 2020: 30-70 %).
fn sets_in(week: &Week, sets: u8) -> u8 {
    match week.kind {
        WeekKind::Loading => sets,
        WeekKind::Lighter | WeekKind::Taper => sets.div_ceil(2),
    }
}

/// What the lift of a novice asks: five reps, and a step of load each time (SCIENCE: linear).
const fn novice_scheme() -> Scheme {
    Scheme {
        sets: 3,
        range: RepRange { low: 5, high: 5 },
        cap: Rpe::clamped(17),
        rest: Duration::from_seconds(180),
    }
}

/// What a wave asks: three sets, the last of them as many as are good.
const fn wave_scheme() -> Scheme {
    Scheme {
        cap: Rpe::clamped(19),
        ..novice_scheme()
    }
}

/// How the heavy days of a lift grow where the athlete has not chosen: the novice's by a step of
/// load each time while the loads are light, the seasoned's by RPE once they are heavy, everybody
/// else's by reps and load in turn (convention).
const fn usual(experience: Experience, phase: Phase) -> Method {
    match (experience, phase) {
        (Experience::New, Phase::General | Phase::Build) => Method::Linear,
        (Experience::Seasoned, Phase::Build | Phase::Peak | Phase::Taper) => Method::Rpe,
        _ => Method::Double,
    }
}

/// The goal's lift. Its lighter days grow by reps and load in turn; the few and heavy sets of the
/// peak are no matter for steps of fives or waves. By RPE there are fewer reps each week of a
/// block.
pub(super) fn lift(
    athlete: &Athlete,
    movement: MovementId,
    week: &Week,
    heavy: bool,
) -> PlannedSlot {
    let mut scheme = scheme(week.phase, heavy);
    let usual = usual(athlete.experience, week.phase);
    let rule = match athlete.method.unwrap_or(usual) {
        _ if !heavy => Rule::Double,
        Method::Linear if week.phase <= Phase::Build => {
            scheme = novice_scheme();
            Rule::Linear
        }
        Method::Wave if week.phase <= Phase::Build => {
            scheme = wave_scheme();
            Rule::Wave
        }
        Method::Rpe => Rule::Rpe {
            reps: scheme
                .range
                .high
                .saturating_sub(week.block.week)
                .max(scheme.range.low),
        },
        Method::Double | Method::Linear | Method::Wave => Rule::Double,
    };
    PlannedSlot {
        work: PlannedWork::Lift(Lift {
            movement,
            rule,
            sets: scheme.sets,
            range: scheme.range,
            cap: scheme.cap,
            rest: scheme.rest,
        }),
    }
}

/// Whether a lift is a goal's, rather than one that stands in for a ladder beside it.
pub(super) fn is_goals(lift: &Lift) -> bool {
    lift.rest > REST_BESIDE
}

/// Whether a lift is its goal's heavy day in a phase.
pub(super) fn is_heavy(lift: &Lift, phase: Phase) -> bool {
    is_goals(lift) && lift.range != scheme(phase, false).range
}

/// A ladder that is trained beside the goal: climbed by its gates from the rung owned, a rung a
/// block of loading weeks at most, until the peak: no new movement there; or what stands in for
/// it. `None` where nothing of its pattern can be done.
pub(super) fn balance(athlete: &Athlete, ladder: Ladder, week: &Week) -> Option<PlannedSlot> {
    let sets = if athlete.is_weak(ladder) { 4 } else { 3 };
    if let Some(movement) = athlete.stand_in(ladder) {
        return Some(stand_in(movement, sets));
    }
    let owned = athlete.rung(ladder)?;
    let top = *ladder.rungs().last()?;
    let climb = ladder.climb(owned, top, athlete.equipment);
    let climbs = week.phase <= Phase::Build;
    let place = if climbs {
        usize::from(week.block.index)
    } else {
        0
    };
    let place = place.min(climb.len().saturating_sub(1));
    let due = climb.get(place).copied().unwrap_or(owned);
    let higher = climb.get(place + 1).filter(|_| climbs);
    let next = week.block.next.filter(|next| is_soon(week, *next));
    let open = higher.and(next).and(climb.get(place + 1)).copied();
    let higher = higher.and(week.block.next);
    Some(climb_slot(ladder, (due, open.unwrap_or(due), higher), sets))
}

/// A movement in place of a ladder, in the ranges of the rungs; the body alone, which grows by
/// reps only, has two more of them.
pub(in crate::coach) fn stand_in(movement: MovementId, sets: u8) -> PlannedSlot {
    let known = movement.movement();
    let (low, high) = match (known.measure, known.implement) {
        (Measure::Hold, _) => (20, 30),
        (Measure::Carry, _) => (20, 40),
        (Measure::Reps, Implement::Bodyweight) => (8, 12),
        (Measure::Reps, _) => (8, 10),
    };
    PlannedSlot {
        work: PlannedWork::Lift(Lift {
            movement,
            rule: Rule::Double,
            sets,
            range: RepRange { low, high },
            cap: CAP_BESIDE,
            rest: REST_BESIDE,
        }),
    }
}

/// What is trained beside the goal leaves two reps, and rests shortly between sets.
const CAP_BESIDE: Rpe = Rpe::clamped(16);
const REST_BESIDE: Duration = Duration::from_seconds(90);

/// Weeks before its gate from which a rung is open to who owns the one below (convention).
const EARLY: u16 = 2;

/// Whether a gate is near enough for who is ready.
pub(super) const fn is_soon(week: &Week, gate: u16) -> bool {
    gate <= week.number + EARLY
}

/// A climb to the rung that is due.
pub(super) fn climb_slot(
    ladder: Ladder,
    (due, open, higher): (MovementId, MovementId, Option<u16>),
    sets: u8,
) -> PlannedSlot {
    PlannedSlot {
        work: PlannedWork::Climb(Climb {
            ladder,
            due,
            open,
            higher,
            sets,
            cap: CAP_BESIDE,
            rest: REST_BESIDE,
        }),
    }
}

/// The ladders to train beside the goal's, weak points first, in the order or not; those that
/// stand nearest to the goal's own pattern are left to it.
pub(super) fn beside(athlete: &Athlete, goal: Option<Ladder>, order: &[Ladder]) -> Vec<Ladder> {
    // Where the ladder ends at its drill for want of equipment, one leg at a time does more.
    let only_drill = |ladder: Ladder| {
        let has = |rung: &&MovementId| athlete.equipment.items.has_all(rung.movement().needs);
        let doable = ladder.rungs().iter().filter(has);
        ladder == Ladder::Squat && doable.count() == 1
    };
    let beyond = Ladder::ALL.into_iter();
    let beyond = beyond.filter(|ladder| athlete.is_weak(*ladder) && !order.contains(ladder));
    let (mut weak, rest): (Vec<_>, Vec<_>) = order
        .iter()
        .copied()
        .chain(beyond)
        .filter(|ladder| {
            let trained = || athlete.rung(*ladder).or_else(|| athlete.stand_in(*ladder));
            Some(*ladder) != goal && !only_drill(*ladder) && trained().is_some()
        })
        .partition(|ladder| athlete.is_weak(*ladder));
    weak.extend(rest);
    weak
}

/// Minutes that a slot of sets takes: warm-up, sets and rests. A rep takes 4 s (convention).
pub(super) fn minutes(slot: &PlannedSlot) -> f64 {
    let straight = |sets: u8, seconds: f64, rest: Duration, warm_up: f64| {
        warm_up + f64::from(sets) * (seconds / 60.0 + rest.minutes())
    };
    match &slot.work {
        PlannedWork::Lift(lift) => {
            let seconds = seconds(lift.movement, lift.range.high);
            // What stands in for a ladder comes after the goal's lift has warmed the body.
            let warm_up = if is_goals(lift) { 4.0 } else { 1.0 };
            straight(lift.sets, seconds, lift.rest, warm_up)
        }
        PlannedWork::Climb(climb) => {
            let seconds = seconds(climb.due, 12);
            straight(climb.sets, seconds, climb.rest, 1.0)
        }
        PlannedWork::Run(run) => run.limit.minutes(),
        PlannedWork::Rounds(rounds) => rounds.limit.minutes(),
    }
}

/// Seconds of a set of `reps`, or of one that is held or carried.
fn seconds(movement: MovementId, reps: u16) -> f64 {
    match movement.movement().measure {
        Measure::Reps => f64::from(reps) * 4.0,
        Measure::Hold | Measure::Carry => 40.0,
    }
}

/// The most hard sets of a muscle that a week is planned with (Baz-Valle 2022: 12 to 20).
const MOST_OF_A_MUSCLE: u32 = 20;

/// What a slot of sets trains, and in how many of them.
fn trained(slot: &PlannedSlot) -> Option<(MovementId, u8)> {
    match &slot.work {
        PlannedWork::Lift(lift) => Some((lift.movement, lift.sets)),
        PlannedWork::Climb(climb) => Some((climb.due, climb.sets)),
        PlannedWork::Run(_) | PlannedWork::Rounds(_) => None,
    }
}

/// The sets of a slot; none where it has none.
pub(super) fn sets(slot: &PlannedSlot) -> u16 {
    trained(slot).map_or(0, |(_, sets)| u16::from(sets))
}

/// Whether a week that holds some slots has use for one more: none of its muscles gets too much.
pub(super) fn has_use(week: &[PlannedSlot], next: &PlannedSlot) -> bool {
    let Some((movement, sets)) = trained(next) else {
        return true;
    };
    for muscle in movement.movement().muscles.iter() {
        let mut planned = u32::from(sets);
        for slot in week {
            if let Some((other, sets)) = trained(slot) {
                planned += u32::from(sets) * u32::from(other.movement().muscles.has(muscle));
            }
        }
        if planned > MOST_OF_A_MUSCLE {
            return false;
        }
    }
    true
}

/// Minutes before the first slot of sets (convention).
pub(super) const GENERAL_WARM_UP: f64 = 3.0;

/// Minutes that a session takes, with its general warm-up.
pub(super) fn all_minutes(slots: &[PlannedSlot]) -> f64 {
    GENERAL_WARM_UP + slots.iter().map(minutes).sum::<f64>()
}

/// Keeps the first slots that fit the day, at most six; the first loses sets before it goes. What
/// is kept is lightened only then, so that a lighter week has the same slots as the others.
pub(super) fn fit(athlete: &Athlete, week: &Week, mut slots: Vec<PlannedSlot>) -> Vec<PlannedSlot> {
    slots.truncate(6);
    let over = |slots: &[PlannedSlot]| all_minutes(slots) > f64::from(athlete.minutes);
    while slots.len() > 1 && over(&slots) {
        slots.pop();
    }
    while over(&slots) {
        let Some(PlannedSlot { work }) = slots.first_mut() else {
            break;
        };
        match work {
            PlannedWork::Lift(Lift { sets, .. }) | PlannedWork::Climb(Climb { sets, .. })
                if *sets > 1 =>
            {
                *sets -= 1;
            }
            _ => break,
        }
    }
    lighten(week, &mut slots);
    slots
}

/// Fewer sets in a lighter week, and in a taper.
pub(super) fn lighten(week: &Week, slots: &mut [PlannedSlot]) {
    for PlannedSlot { work } in slots {
        // A wave has a light week of its own.
        if matches!(work, PlannedWork::Lift(lift) if lift.rule == Rule::Wave) {
            continue;
        }
        if let PlannedWork::Lift(Lift { sets, .. }) | PlannedWork::Climb(Climb { sets, .. }) = work
        {
            *sets = sets_in(week, *sets);
        }
    }
}

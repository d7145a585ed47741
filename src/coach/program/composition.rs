//! Toward a bodyweight, a waist or a share of fat: strength is kept, hard rounds and easy work stand apart.

use super::rota::Rota;
use super::{place, slots};
use crate::training::units::{Distance, Duration, Rpe};
use crate::training::{
    Athlete, Goal, HARD_ROUNDS, Ladder, Measure, MovementId, Pattern, PlannedSession, PlannedSlot,
    PlannedWork, Purpose, RoundsPlan, RunKind, RunPlan, Sides, Target, Week, WeekKind, Why,
};
use chrono::{Datelike, NaiveDate};

/// Minutes under which no walk is worth its while, and the part of those left that it starts with
/// (convention).
const LEAST_WALK: f64 = 10.0;
const FIRST_OF_WALK: f64 = 0.75;

/// Slots of a strength session: a third of the work keeps muscle (Bickel 2011), and the walk takes
/// what is left of the day.
const MOST_STRENGTH: usize = 5;

/// Minutes of a day that running and walking in turn take at first, and at the most: the rest is
/// walked.
const FIRST_RUN_WALK: f64 = 24.0;
const RUN_WALK_MINUTES: f64 = 30.0;

/// What a day of the week is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Strength,
    Rounds,
    Circuit,
    Easy,
}

/// Fills the weeks of a composition program.
pub(super) fn weeks(athlete: &Athlete, goal: &Goal, mut frame: Vec<Week>) -> Vec<Week> {
    let count = frame.len();
    let mut rota = Rota::default();
    for week in &mut frame {
        let days = place::days(athlete, week, goal.date);
        let kinds = kinds(week, &days);
        let share = share(week, count);
        week.sessions = days
            .into_iter()
            .zip(kinds)
            .enumerate()
            .map(|(place, (day, kind))| {
                session(athlete, week, (place, day), (kind, share), &mut rota)
            })
            .collect();
    }
    frame
}

/// The kinds of a week's sessions. Two of strength where there are three days (muscle is kept by
/// its load: Bickel 2011); hard rounds at most twice, and never on the eve of strength work.
fn kinds(week: &Week, days: &[NaiveDate]) -> Vec<Kind> {
    use Kind::{Circuit, Easy, Rounds, Strength};
    // By weeks of loading, so that lighter weeks fall on neither alone.
    let turn = if week.loaded % 2 == 1 { Easy } else { Rounds };
    let mut kinds = match days.len() {
        0 => vec![],
        1 => vec![Strength],
        2 => vec![Strength, turn],
        3 => vec![Strength, turn, Strength],
        4 => vec![Strength, Easy, Strength, Rounds],
        5 => vec![Strength, Easy, Strength, Easy, Rounds],
        6 => vec![Strength, Rounds, Easy, Strength, Easy, Rounds],
        _ => vec![Strength, Rounds, Easy, Strength, Easy, Rounds, Easy],
    };
    // Of two the second is a circuit: the same muscles in another way.
    let second = kinds.iter().rposition(|kind| *kind == Rounds);
    if let Some(second) = second.filter(|second| kinds[..*second].contains(&Rounds)) {
        kinds[second] = Circuit;
    }
    // The days recur: the day after the last is the first of the next week.
    let gap = |from: usize, to: usize| {
        let number = |place: usize| days[place].weekday().num_days_from_monday();
        (number(to) + 7 - number(from)) % 7
    };
    for place in 0..kinds.len() {
        let next = (place + 1) % kinds.len();
        let eve = kinds[next] == Strength && gap(place, next) == 1;
        if matches!(kinds[place], Rounds | Circuit) && eve {
            kinds[place] = Easy;
        }
    }
    kinds
}

/// How much of its full length an easy session has: from 75 % to all of it over the program,
/// a third less in a lighter week (convention).
fn share(week: &Week, count: usize) -> f64 {
    let way = f64::from(week.number - 1) / (count.max(2) - 1) as f64;
    let full = 0.75 + 0.25 * way;
    match week.kind {
        WeekKind::Loading | WeekKind::Taper => full,
        WeekKind::Lighter => full * 2.0 / 3.0,
    }
}

fn session(
    athlete: &Athlete,
    week: &Week,
    (place, day): (usize, NaiveDate),
    (kind, share): (Kind, f64),
    rota: &mut Rota,
) -> PlannedSession {
    let lighter = week.kind == WeekKind::Lighter;
    let (purpose, why, slots) = match kind {
        Kind::Strength => (
            Purpose::Hypertrophy,
            Why::KeepStrength,
            strength(athlete, week, (place, day), rota),
        ),
        Kind::Circuit | Kind::Rounds if !burn(athlete, kind).movements.is_empty() => {
            let work = PlannedWork::Rounds(burn(athlete, kind));
            (
                Purpose::Metabolic,
                Why::BurnHard,
                vec![PlannedSlot { work }],
            )
        }
        Kind::Circuit | Kind::Rounds | Kind::Easy => (
            Purpose::EasyAerobic,
            Why::BurnEasy,
            vec![easy(athlete, week, share)],
        ),
    };
    PlannedSession {
        day,
        purpose,
        why: if lighter { Why::LighterWeek } else { why },
        beside: None,
        slots,
    }
}

/// Walks in the minutes that are left of the days, where weight is to be lost: most of the energy
/// for the least of the load. A part of them at first; weigh-ins steer the rest.
pub(super) fn walks(athlete: &Athlete, goal: &Goal, weeks: &mut [Week]) {
    if !matches!(goal.target, Target::Composition { from, to } if to.loses(from)) {
        return;
    }
    for week in weeks {
        for session in &mut week.sessions {
            let slots = &session.slots;
            let is_run = |slot: &PlannedSlot| matches!(slot.work, PlannedWork::Run(_));
            let hard = |slot: &PlannedSlot| matches!(slot.work, PlannedWork::Rounds(_));
            if slots.is_empty() || slots.iter().any(hard) {
                continue;
            }
            // A lighter week has half the sets: its walks are no longer for that.
            let halved = week.kind == WeekKind::Lighter && !slots.iter().all(is_run);
            let times = if halved { 2.0 } else { 1.0 };
            let left = f64::from(athlete.minutes) - slots::all_minutes(slots) * times;
            if left >= LEAST_WALK {
                session.slots.push(walk(athlete, left));
            }
        }
    }
}

fn walk(athlete: &Athlete, minutes: f64) -> PlannedSlot {
    let unit = athlete.units.distance.distance_unit();
    PlannedSlot {
        work: PlannedWork::Run(RunPlan {
            kind: RunKind::Walk,
            distance: Distance::from_metres(minutes * FIRST_OF_WALK * 100.0, unit),
            quality: Distance::from_metres(0.0, unit),
            limit: Duration::from_minutes(minutes as u32),
        }),
    }
}

fn strength(
    athlete: &Athlete,
    week: &Week,
    (place, day): (usize, NaiveDate),
    rota: &mut Rota,
) -> Vec<PlannedSlot> {
    use Ladder::{Core, Hinge, HorizontalPull, HorizontalPush, SingleLeg, Squat, VerticalPull};
    // The four big patterns each time: it is they that keep their strength.
    let big = if place == 0 {
        [Squat, HorizontalPush, HorizontalPull, Hinge]
    } else {
        [Hinge, HorizontalPull, HorizontalPush, Squat]
    };
    let rest = [Core, SingleLeg, VerticalPull];
    let mut next = |order: &[Ladder], most| {
        let order = slots::beside(athlete, None, order);
        rota.next(athlete, (week, day), (&order, most))
    };
    let mut all = next(&big, 4);
    let left = MOST_STRENGTH.saturating_sub(all.len());
    all.extend(next(&rest, left));
    rota.fit(athlete, week, all)
}

/// The movements of hard rounds: a hinge that is made for them, or else a squat, and the trunk.
pub(super) fn hard(athlete: &Athlete) -> Vec<MovementId> {
    let nearest = |pattern| athlete.equipment.nearest(pattern, usize::from(HARD_ROUNDS));
    nearest(Pattern::Hinge)
        .filter(is_made_for_rounds)
        .or_else(|| nearest(Pattern::Squat))
        .into_iter()
        .chain(nearest(Pattern::Core))
        .collect()
}

fn is_made_for_rounds(movement: &MovementId) -> bool {
    movement.movement().level == HARD_ROUNDS
}

/// The movements of a circuit: the body alone, a step under what the athlete masters, so that form
/// lasts when breath does not.
pub(super) fn circuit(athlete: &Athlete) -> Vec<MovementId> {
    use Ladder::{Core, Hinge, HorizontalPush, Squat};
    let mut movements = Vec::new();
    for ladder in [Squat, HorizontalPush, Hinge, Core] {
        let level = athlete.place(ladder).saturating_sub(1);
        let mut best: Option<(usize, MovementId)> = None;
        for movement in athlete.equipment.alternatives(ladder.pattern()) {
            let bare = movement.novice_kg <= 0.0
                && movement.measure == Measure::Reps
                && movement.sides == Sides::Both
                && movement.level < HARD_ROUNDS;
            let at = usize::from(movement.level);
            let distance = at.abs_diff(level) * 2 + usize::from(at > level);
            if bare && best.is_none_or(|(nearest, _)| distance < nearest) {
                best = Some((distance, movement.id));
            }
        }
        movements.extend(best.map(|(_, movement)| movement));
    }
    movements
}

/// Hard rounds with what there is, two movements in turn; a circuit where it is the turn of one,
/// or where no big movement that can be done is made for going all out.
fn burn(athlete: &Athlete, kind: Kind) -> RoundsPlan {
    let (rounds, circuit) = (hard(athlete), circuit(athlete));
    let is_circuit = circuit.len() > 1
        && (kind == Kind::Circuit || !rounds.first().is_some_and(is_made_for_rounds));
    RoundsPlan {
        movements: if is_circuit { circuit } else { rounds },
        circuit: is_circuit,
        limit: Duration::from_minutes(u32::from(athlete.minutes - 5).clamp(10, 30)),
        cap: Rpe::clamped(18),
    }
}

/// Easy work: running for who runs, as far as the legs bear at the start; else running and
/// walking in turn. It is planned by time, at the 130 m that an easy minute covers (convention).
pub(super) fn easy(athlete: &Athlete, week: &Week, share: f64) -> PlannedSlot {
    let unit = athlete.units.distance.distance_unit();
    let day = f64::from(athlete.minutes);
    let (kind, most) = match athlete.benchmarks.running {
        Some(running) => (RunKind::Easy, running.longest.metres() * 1.1 / 130.0),
        None => (RunKind::RunWalk, RUN_WALK_MINUTES),
    };
    let most = most.max(day / 2.0);
    // Who learns to run gets a little more with each week of loading; the share of it that is done
    // grows, too.
    let grown = match kind {
        RunKind::RunWalk => FIRST_RUN_WALK.max(day / 2.0) * (1.0 + 0.03 * f64::from(week.loaded)),
        _ => day,
    };
    let limit = if day - most < LEAST_WALK + 3.0 {
        day.min(grown)
    } else {
        most.min(grown)
    };
    PlannedSlot {
        work: PlannedWork::Run(RunPlan {
            kind,
            distance: Distance::from_metres(limit.min(60.0) * share * 130.0, unit),
            quality: Distance::from_metres(0.0, unit),
            limit: Duration::from_minutes(limit as u32),
        }),
    }
}

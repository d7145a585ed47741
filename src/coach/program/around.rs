//! A program laid around times away from training: what cannot be done falls out or is trained
//! otherwise, and the goal's rungs are laid again to the same date.

use super::{movement, slots};
use crate::coach::progression::Absence;
use crate::training::{
    Ailment, Athlete, Climb, Cost, Ladder, Means, Movement, MovementId, Pattern, Phase,
    PlannedSession, PlannedSlot, PlannedWork, Program, Purpose, Sidelined, Target, Week, Why,
};
use chrono::{Days, NaiveDate};

/// The level of what stands in for a whole session: sound work for anybody (convention).
const IN_ITS_PLACE: usize = 2;

/// A rung takes two weeks at the least: two sessions at its top, and some to get there
/// (convention).
const WEEKS_A_RUNG: usize = 2;

/// The program around the times, in their order.
pub fn around(mut program: Program, athlete: &Athlete, spans: &[Sidelined]) -> Program {
    for span in spans {
        let (mut lost, mut changed) = (0, 0);
        for week in &mut program.weeks {
            for session in &mut week.sessions {
                if !span.has(session.day) || session.slots.is_empty() {
                    continue;
                }
                let touched = spare(session, athlete, span.ailment);
                if session.slots.is_empty() {
                    lost += 1;
                } else if touched {
                    changed += 1;
                }
            }
        }
        let (later, squeezed) = climb_again(&mut program, athlete, span);
        let cost = Cost {
            span: *span,
            lost,
            changed,
            later,
            at_risk: squeezed || comes_late(&program, span, lost + changed > 0),
        };
        program.away.push(cost);
    }
    program
}

/// Whether the way back, as long as the time away, is not over when the taper begins.
fn comes_late(program: &Program, span: &Sidelined, hits: bool) -> bool {
    let taper = program.weeks.iter().find(|week| week.phase == Phase::Taper);
    let ready = taper.map_or(program.goal.date, |week| week.first_day);
    let back = Days::new(u64::try_from(span.days()).unwrap_or(0));
    hits && span.days() > Absence::NOTHING && span.until + back >= ready
}

/// Takes what cannot be done out of a session; what stands in for it has its pattern, or else
/// another that the session lacks. Says whether there was anything.
pub fn spare(session: &mut PlannedSession, athlete: &Athlete, ailment: Ailment) -> bool {
    if ailment == Ailment::Illness {
        session.slots.clear();
        return true;
    }
    let forbidden = |movement: &MovementId| ailment.forbids(*movement);
    let avoided =
        |row: &&Movement| athlete.equipment.avoided.has(row.id) || ailment.forbids(row.id);
    let means = Means {
        avoided: Movement::all()
            .iter()
            .filter(avoided)
            .map(|row| row.id)
            .collect(),
        ..athlete.equipment
    };
    let mut slots: Vec<PlannedSlot> = Vec::new();
    let mut any = false;
    for (place, slot) in session.slots.iter().enumerate() {
        let stand_in = |movement: MovementId, sets: u8| {
            let taken = |pattern| {
                let has = |slot: &PlannedSlot| pattern_of(slot) == Some(pattern);
                slots.iter().any(has) || session.slots.iter().any(has)
            };
            let other = other(movement, means, taken)?;
            Some(slots::stand_in(other, sets))
        };
        let touches = match &slot.work {
            PlannedWork::Run(_) => ailment == Ailment::Running,
            PlannedWork::Rounds(rounds) => rounds.movements.iter().any(forbidden),
            PlannedWork::Lift(lift) => forbidden(&lift.movement),
            PlannedWork::Climb(climb) => below(climb.ladder, climb.due).any(forbidden),
        };
        let kept = match &slot.work {
            _ if !touches => Some(slot.clone()),
            PlannedWork::Run(_) => None,
            PlannedWork::Rounds(rounds) => {
                let mut rounds = rounds.clone();
                rounds.movements.retain(|movement| !forbidden(movement));
                let some = !rounds.movements.is_empty();
                some.then_some(PlannedSlot {
                    work: PlannedWork::Rounds(rounds),
                })
            }
            PlannedWork::Lift(lift) => stand_in(lift.movement, lift.sets),
            PlannedWork::Climb(climb) => lower(climb, ailment, means)
                .map(|climb| PlannedSlot {
                    work: PlannedWork::Climb(climb),
                })
                .or_else(|| stand_in(climb.due, climb.sets)),
        };
        any |= touches;
        let climbs = matches!(&kept, Some(slot) if matches!(slot.work, PlannedWork::Climb(_)));
        if place == 0 && touches && !climbs {
            session.purpose = Purpose::Hypertrophy;
            session.why = Why::Balance { weak: None };
        }
        slots.extend(kept);
    }
    if slots.is_empty() {
        slots = in_its_place(athlete, means);
    }
    session.slots = slots;
    any
}

/// What is done where nothing of a session is left: up to three patterns that can be trained, as
/// far as the day has minutes for them.
fn in_its_place(athlete: &Athlete, means: Means) -> Vec<PlannedSlot> {
    use Pattern::{Core, Hinge, HorizontalPull, HorizontalPush, Squat};
    let mut slots: Vec<PlannedSlot> = Vec::new();
    for pattern in [HorizontalPull, HorizontalPush, Core, Hinge, Squat] {
        let Some(movement) = means.nearest(pattern, IN_ITS_PLACE) else {
            continue;
        };
        slots.push(slots::stand_in(movement, 3));
        if slots::all_minutes(&slots) > f64::from(athlete.minutes) || slots.len() > 3 {
            slots.pop();
        }
    }
    slots
}

fn pattern_of(slot: &PlannedSlot) -> Option<Pattern> {
    match &slot.work {
        PlannedWork::Lift(lift) => Some(lift.movement.movement().pattern),
        PlannedWork::Climb(climb) => Some(climb.ladder.pattern()),
        PlannedWork::Run(_) | PlannedWork::Rounds(_) => None,
    }
}

/// The same climb up to the highest rung below what cannot be done: its loads go on from there.
/// `None` where there is no such rung.
fn lower(climb: &Climb, ailment: Ailment, means: Means) -> Option<Climb> {
    let due = below(climb.ladder, climb.due)
        .take_while(|rung| !ailment.forbids(**rung))
        .filter(|rung| means.can_do(**rung))
        .last()?;
    Some(Climb {
        due: *due,
        open: *due,
        higher: None,
        ..*climb
    })
}

/// The rungs of a ladder up to one: an athlete may stand on any of them.
fn below(ladder: Ladder, due: MovementId) -> impl Iterator<Item = &'static MovementId> {
    let most = ladder.place(due).map_or(0, |place| place + 1);
    ladder.rungs().iter().take(most)
}

/// What is trained in place of a movement: the nearest of its pattern, or of another one that
/// the session lacks.
fn other(
    movement: MovementId,
    means: Means,
    taken: impl Fn(Pattern) -> bool,
) -> Option<MovementId> {
    use Pattern::{Core, Hinge, HorizontalPull, HorizontalPush, Lunge, Squat, VerticalPull};
    let row = movement.movement();
    let level = usize::from(row.level);
    let others = [
        Hinge,
        HorizontalPull,
        HorizontalPush,
        Core,
        Squat,
        Lunge,
        VerticalPull,
    ];
    means.nearest(row.pattern, level).or_else(|| {
        let mut free = others.into_iter().filter(|pattern| !taken(*pattern));
        // Another pattern is begun low: nothing is known of it.
        free.find_map(|pattern| means.nearest(pattern, 1))
    })
}

/// Lays the goal's rungs again from the one that was due before the time, where it could not be
/// climbed: what comes later, and whether the rungs have too little time.
fn climb_again(
    program: &mut Program,
    athlete: &Athlete,
    span: &Sidelined,
) -> (Option<(MovementId, u16, u16)>, bool) {
    let Target::Movement { ladder, rung } = program.goal.target else {
        return (None, false);
    };
    if span.days() <= Absence::NOTHING
        || !below(ladder, rung).any(|rung| span.ailment.forbids(*rung))
    {
        return (None, false);
    }
    let back = span.until + Days::new(1);
    let Some(from) = number_of(&program.weeks, span.from) else {
        return (None, false);
    };
    let Some(again) = number_of(&program.weeks, back) else {
        return (None, true);
    };
    let old = std::mem::take(&mut program.gates);
    let (mut gates, ahead): (Vec<_>, Vec<_>) = old.into_iter().partition(|gate| gate.week <= from);
    let Some(due) = gates.last().map(|gate| gate.rung) else {
        program.gates = ahead;
        return (None, false);
    };
    let climb = ladder.climb(due, rung, athlete.equipment);
    let rungs = climb.len();
    let frame = &program.weeks[usize::from(again) - 1..];
    let laid = movement::lay(climb, frame);
    let later = laid.iter().skip(1).zip(&ahead);
    let mut later = later.map(|(now, then)| (now.rung, then.week, now.week));
    let later = later.find(|(_, then, now)| now > then);
    let squeezed = rungs > 1 && frame.len() < rungs * WEEKS_A_RUNG;
    gates.extend(laid.into_iter().skip(1));
    let week_due = |week: u16| gates.iter().rev().find(|gate| gate.week <= week);
    for week in &mut program.weeks[usize::from(again) - 1..] {
        let number = week.number;
        let slots = week
            .sessions
            .iter_mut()
            .flat_map(|session| &mut session.slots);
        for slot in slots {
            if let PlannedWork::Climb(climb) = &mut slot.work
                && climb.ladder == ladder
                && let Some(gate) = week_due(number)
            {
                climb.due = gate.rung;
                let next = gates.iter().find(|gate| gate.week > number);
                climb.higher = next.map(|gate| gate.week);
            }
        }
    }
    program.gates = gates;
    (later, squeezed)
}

/// The number of the week of a day, where the program has one.
fn number_of(weeks: &[Week], day: NaiveDate) -> Option<u16> {
    let mut weeks = weeks.iter();
    weeks
        .find(|week| (week.first_day..=week.last_day).contains(&day))
        .map(|week| week.number)
}

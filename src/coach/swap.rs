//! What can stand in for a movement in a session that is begun, and what can be added to it.

use super::program;
use super::progression::{self, Next};
use super::session::Standing;
use crate::diary::GivenSlot;
use crate::training::{
    Amount, HARD_ROUNDS, Implement, Lift, Measure, Movement, MovementId, PlannedWork, Prescription,
    Rule, SetsWork, Track,
};
use chrono::NaiveDate;

/// Why a movement stands in for another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Likeness {
    /// Whether it trains the same pattern; else it spares it and works muscles of it.
    pub same_pattern: bool,
    /// Whether it works the same muscles first.
    pub same_muscles: bool,
    /// Rungs above it, or below where negative.
    pub rungs: i16,
}

/// A movement that can stand in for another, with what it would ask.
#[derive(Debug, Clone, PartialEq)]
pub struct Neighbour {
    /// The movement.
    pub movement: MovementId,
    /// In what it is like the other.
    pub like: Likeness,
    /// Its work.
    pub next: Next,
}

impl Neighbour {
    /// As a session is given it: on a line of its own, so that the line it stands in for goes on
    /// from where it was.
    pub fn given(&self) -> GivenSlot {
        given(self.movement, &self.next)
    }
}

fn given(movement: MovementId, next: &Next) -> GivenSlot {
    GivenSlot {
        track: Track::Movement(movement),
        stress: next.stress,
        prescription: next.prescription.clone(),
    }
}

/// So many are offered.
const OFFERED: usize = 6;

/// What can stand in for a movement with what is at hand, the nearest first: of the same pattern, by
/// muscles, rung and load. What hurts is spared: by what is lighter to do, or works the same
/// muscles in another pattern. What the session has already is left out.
pub fn neighbours(
    standing: &Standing<'_>,
    day: NaiveDate,
    asked: &SetsWork,
    hurts: bool,
) -> Vec<Neighbour> {
    let taken = taken(standing, day);
    let mut ranked: Vec<_> = at_hand(standing)
        .filter(|movement| *movement != asked.movement && !taken.contains(movement))
        .filter_map(|movement| {
            let like = likeness(asked.movement, movement);
            Some((rank(asked.movement, movement, like, hurts)?, movement, like))
        })
        .collect();
    ranked.sort_by_key(|(rank, ..)| *rank);
    let nearest = ranked.into_iter().take(OFFERED);
    nearest
        .filter_map(|(_, movement, like)| {
            let next = work(standing, day, movement, Some(asked))?;
            Some(Neighbour {
                movement,
                like,
                next,
            })
        })
        .collect()
}

/// All that can be done with what is at hand and is done in sets, the athlete's own first.
pub fn at_hand<'a>(standing: &Standing<'a>) -> impl Iterator<Item = MovementId> + use<'a> {
    let own = standing.diary.own_movements();
    let own = own.into_iter().map(|own| own.movement);
    let library = Movement::all().iter().map(|row| row.id);
    let athlete = standing.athlete;
    own.chain(library).filter(move |movement| {
        movement.movement().level != HARD_ROUNDS && athlete.can_do(*movement)
    })
}

/// What a movement asks that is put into a session, as its own past has it.
pub fn added(standing: &Standing<'_>, day: NaiveDate, movement: MovementId) -> Option<GivenSlot> {
    Some(given(movement, &work(standing, day, movement, None)?))
}

/// The movements that a session has.
fn taken(standing: &Standing<'_>, day: NaiveDate) -> Vec<MovementId> {
    let session = standing.prescribe(day);
    let slots = session.map_or_else(Vec::new, |session| session.slots);
    let movement = |work: Prescription| match work {
        Prescription::Sets(work) => Some(work.movement),
        Prescription::Run(_) | Prescription::Rounds(_) => None,
    };
    let work = slots.into_iter().map(|slot| slot.next.prescription);
    work.filter_map(movement).collect()
}

fn likeness(was: MovementId, now: MovementId) -> Likeness {
    let (was, now) = (was.movement(), now.movement());
    Likeness {
        same_pattern: was.pattern == now.pattern,
        same_muscles: was.muscles == now.muscles,
        rungs: i16::from(now.level) - i16::from(was.level),
    }
}

/// How far a movement is from another, the nearest least; `None` where it does not stand in for it.
fn rank(was: MovementId, now: MovementId, like: Likeness, hurts: bool) -> Option<u16> {
    let (was, now) = (was.movement(), now.movement());
    let shared = now.muscles.iter().filter(|muscle| was.muscles.has(*muscle));
    let (shared, all) = (shared.count(), was.muscles.iter().count());
    let missing = all.saturating_sub(shared) as u16;
    let rungs = like.rungs.unsigned_abs();
    // A harder one is no stand-in on the spot, and who hurts wants less.
    let above = u16::from(like.rungs > 0);
    let unloaded = u16::from(now.novice_kg <= 0.0 && was.novice_kg > 0.0);
    let counted = u16::from(now.measure != was.measure);
    if hurts {
        let lighter = like.rungs < 0 || now.implement == Implement::Stack;
        let spares = !like.same_pattern && shared > 0;
        let stays = u16::from(like.same_pattern && now.implement == was.implement);
        return (spares || (like.same_pattern && lighter))
            .then(|| missing * 4 + counted * 6 + stays * 5 + u16::from(spares) * 2 + rungs.min(3));
    }
    (like.same_pattern && like.rungs <= 1)
        .then(|| missing * 4 + rungs * 3 + above * 4 + unloaded * 4 + counted * 6)
}

/// The work of a movement that was not planned: with the sets, reps and effort of what it stands in
/// for where those are of its kind, and the load that its own past gives, or the pattern's.
fn work(
    standing: &Standing<'_>,
    day: NaiveDate,
    movement: MovementId,
    instead_of: Option<&SetsWork>,
) -> Option<Next> {
    let sets = instead_of.map_or(SETS, |asked| {
        asked.sets.saturating_add(asked.ramp.len() as u8)
    });
    let PlannedWork::Lift(mut lift) = program::stand_in(movement, sets.clamp(1, MOST_SETS)).work
    else {
        return None;
    };
    if let Some(asked) = instead_of.filter(|asked| is_alike(asked, movement)) {
        lift = Lift {
            rule: Rule::Double,
            range: asked.range,
            cap: asked.cap,
            rest: asked.rest,
            ..lift
        };
    }
    let context = standing.context_of(day)?;
    let mut next = progression::stand_in(&lift, &context);
    if let Prescription::Sets(work) = &mut next.prescription {
        // Sets were counted for the kind of week already.
        work.sets = lift.sets;
    }
    Some(next)
}

/// Sets of what is added, and the most of what stands in for a long ramp.
const SETS: u8 = 3;
const MOST_SETS: u8 = 5;

/// Whether the counts of some work can be asked of a movement, too: heavy triples are for barbells.
fn is_alike(asked: &SetsWork, movement: MovementId) -> bool {
    let movement = movement.movement();
    let counted = matches!(
        (asked.amount, movement.measure),
        (Amount::Reps(_), Measure::Reps)
            | (Amount::Hold(_), Measure::Hold)
            | (Amount::Carry(_), Measure::Carry)
    );
    let heavy = matches!(movement.implement, Implement::Barbell | Implement::TrapBar);
    counted && (heavy || asked.range.low >= 5 && movement.implement != Implement::Bodyweight)
}

/// Whether two slots of sets can be done in turn without the one tiring what the other needs: other
/// patterns with no muscle in common, and neither asks for the whole of the grip or the trunk.
pub fn pairs_well(one: &Prescription, other: &Prescription) -> bool {
    let (Prescription::Sets(one), Prescription::Sets(other)) = (one, other) else {
        return false;
    };
    let (one, other) = (one.movement.movement(), other.movement.movement());
    let shared = one.muscles.iter().any(|muscle| other.muscles.has(muscle));
    one.pattern != other.pattern && !shared
}

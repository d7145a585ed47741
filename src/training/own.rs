//! Movements that the library does not have: an athlete's own, and those that another version of
//! it had.
//!
//! The id of an own movement says all that it is: `own:aaab4:Zercher_squat`. So whatever names it
//! can be read without anything else, in whatever order; nothing is looked up elsewhere, and what
//! was removed from the athlete's list still stands in their past. A new name keeps the first one
//! in the id (`own:aaab4:Zercher_squat:Zercher`): the two are one movement.

use super::equipment::{Equipment, EquipmentSet, Implement};
use super::movement::{Measure, Movement, MovementId, Pattern, Sides};
use super::movements::MOVEMENTS;
use super::muscle::Muscles;
use super::said;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// What such ids start with.
pub(super) const PREFIX: &str = "own:";

/// The longest name, in characters.
const LONGEST: usize = 40;

/// The longest id: an own one has two names.
const LONGEST_ID: usize = 100;

/// Patterns by the letter they have in ids; only ever added to.
pub const PATTERNS: [Pattern; 10] = [
    Pattern::Squat,
    Pattern::Hinge,
    Pattern::HorizontalPush,
    Pattern::VerticalPush,
    Pattern::HorizontalPull,
    Pattern::VerticalPull,
    Pattern::Lunge,
    Pattern::Carry,
    Pattern::Core,
    Pattern::Jump,
];

/// Measures by their letter.
pub const MEASURES: [Measure; 3] = [Measure::Reps, Measure::Hold, Measure::Carry];

/// Sides by their letter.
pub const SIDES: [Sides; 2] = [Sides::Both, Sides::Each];

/// Implements by their letter.
pub const IMPLEMENTS: [Implement; 8] = [
    Implement::Bodyweight,
    Implement::Barbell,
    Implement::TrapBar,
    Implement::Dumbbell,
    Implement::Dumbbells,
    Implement::Kettlebell,
    Implement::Belt,
    Implement::Stack,
];

/// What an own movement is, but for its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Own {
    /// What the body does.
    pub pattern: Pattern,
    /// How a set is counted.
    pub measure: Measure,
    /// Once, or on each side.
    pub sides: Sides,
    /// What carries the load.
    pub implement: Implement,
    /// How much it demands, as a place on its pattern's ladder, 0 to 9.
    pub level: u8,
}

impl Own {
    /// The movement of this kind and name; `None` where the name is empty or longer than 40
    /// characters.
    pub fn named(self, name: &str) -> Option<MovementId> {
        let letters = [
            letter(&PATTERNS, &self.pattern),
            letter(&MEASURES, &self.measure),
            letter(&SIDES, &self.sides),
            letter(&IMPLEMENTS, &self.implement),
        ];
        let letters: String = letters.into_iter().collect();
        let name = written(name)?;
        MovementId::find(&format!("{PREFIX}{letters}{}:{name}", self.level.min(9)))
    }

    /// What the id of an own movement says, with the name to show.
    fn read(id: &str) -> Option<(Self, &str)> {
        let mut parts = id.strip_prefix(PREFIX)?.split(':');
        let (kind, name) = (parts.next()?, parts.next()?);
        let shown = parts.next().unwrap_or(name);
        let is_name = |name: &str| written(name).as_deref() == Some(name);
        if parts.next().is_some() || !is_name(name) || !is_name(shown) {
            return None;
        }
        let &[pattern, measure, sides, implement, level @ b'0'..=b'9'] = kind.as_bytes() else {
            return None;
        };
        let own = Self {
            pattern: value(&PATTERNS, pattern)?,
            measure: value(&MEASURES, measure)?,
            sides: value(&SIDES, sides)?,
            implement: value(&IMPLEMENTS, implement)?,
            level: level - b'0',
        };
        Some((own, shown))
    }

    /// All that the coach needs to know of it. Where the library has no movement of its kind to
    /// start from, it starts at the least load.
    fn movement(self, id: MovementId, name: &'static str) -> Movement {
        let away = |row: &&Movement| row.level.abs_diff(self.level);
        let like = MOVEMENTS
            .iter()
            .filter(|row| row.pattern == self.pattern && row.implement == self.implement)
            .min_by_key(away);
        Movement {
            id,
            name,
            pattern: self.pattern,
            level: self.level,
            measure: self.measure,
            sides: self.sides,
            implement: self.implement,
            needs: needs(self.implement),
            novice_kg: like.map_or(0.0, |like| like.novice_kg),
            share: like.map_or(0.0, |like| like.share),
            muscles: like.map_or(Muscles::of(&[]), |like| like.muscles),
            cue: "",
        }
    }
}

const fn needs(implement: Implement) -> EquipmentSet {
    match implement {
        Implement::Bodyweight | Implement::Belt => EquipmentSet::of(&[]),
        Implement::Barbell => EquipmentSet::of(&[Equipment::Barbell]),
        Implement::TrapBar => EquipmentSet::of(&[Equipment::TrapBar]),
        Implement::Dumbbell | Implement::Dumbbells => EquipmentSet::of(&[Equipment::Dumbbells]),
        Implement::Kettlebell => EquipmentSet::of(&[Equipment::Kettlebells]),
        Implement::Stack => EquipmentSet::of(&[Equipment::Machines]),
    }
}

fn letter<T: PartialEq>(all: &[T], value: &T) -> char {
    let place = all.iter().position(|one| one == value).unwrap_or(0);
    char::from(b'a' + place as u8)
}

fn value<T: Copy>(all: &[T], letter: u8) -> Option<T> {
    let place = letter.checked_sub(b'a')?;
    all.get(usize::from(place)).copied()
}

/// A name as ids write it: without spaces, for answers set them between ids, and without what
/// cannot be seen.
fn written(name: &str) -> Option<String> {
    if name
        .chars()
        .any(|letter| letter.is_control() && !letter.is_whitespace())
    {
        return None;
    }
    let name = said::line(name);
    let mut text = String::new();
    for (place, word) in name
        .split([' ', '_', ':'])
        .filter(|word| !word.is_empty())
        .enumerate()
    {
        if place > 0 {
            text.push('_');
        }
        text.push_str(word);
    }
    let plain = !text.chars().any(char::is_whitespace);
    (plain && !text.is_empty() && text.chars().count() <= LONGEST).then_some(text)
}

/// The part of an id by which two are the same movement: all but a later name.
pub(super) fn key(id: &str) -> &str {
    if !id.starts_with(PREFIX) {
        return id;
    }
    id.match_indices(':')
        .nth(2)
        .map_or(id, |(end, _)| &id[..end])
}

/// Movements beside the library's that were named so far, each once: an id is a name alone, and
/// what is known of it stays where it is. A file may name any number of them.
static KNOWN: Mutex<BTreeMap<&'static str, &'static Movement>> = Mutex::new(BTreeMap::new());

/// The movement of an id beside the library, if it was named.
pub(super) fn known(id: &str) -> Option<&'static Movement> {
    let known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    known.get(id).copied()
}

fn keep(id: &str, make: impl FnOnce(MovementId) -> Movement) -> MovementId {
    if let Some(known) = known(id) {
        return known.id;
    }
    let id = MovementId(String::from(id).leak());
    let movement = Box::leak(Box::new(make(id)));
    KNOWN
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .insert(id.0, movement);
    id
}

/// The own movement of an id.
pub(super) fn find(id: &str) -> Option<MovementId> {
    if !id.starts_with(PREFIX) {
        return None;
    }
    let id = said::line(id);
    let (own, name) = Own::read(&id)?;
    let name = name.replace('_', " ");
    Some(keep(&id, |id| own.movement(id, name.leak())))
}

/// A movement of which nothing but its id is known: it is kept and shown, and nothing follows.
pub(super) fn unknown(id: &str) -> Option<MovementId> {
    let id = said::line(id);
    if id.is_empty() || id.chars().count() > LONGEST_ID {
        return None;
    }
    let name = id.replace(['-', '_'], " ");
    let own = Own {
        pattern: Pattern::Core,
        measure: Measure::Reps,
        sides: Sides::Both,
        implement: Implement::Bodyweight,
        level: 0,
    };
    Some(keep(&id, |id| Movement {
        share: 0.0,
        ..own.movement(id, name.leak())
    }))
}

impl MovementId {
    /// Whether it is an athlete's own.
    pub fn is_own(self) -> bool {
        self.0.starts_with(PREFIX)
    }

    /// The same own movement by another name; `None` where the name cannot be one, or this is
    /// none: what only starts as an own one does would become another movement.
    pub fn renamed(self, name: &str) -> Option<Self> {
        Own::read(self.0)?;
        let name = written(name)?;
        Self::find(&format!("{}:{name}", key(self.0))).filter(|id| id.is_own())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::training::{Ladder, Means};

    const ZERCHER: Own = Own {
        pattern: Pattern::Squat,
        measure: Measure::Reps,
        sides: Sides::Both,
        implement: Implement::Barbell,
        level: 4,
    };

    #[test]
    fn the_id_says_all() {
        let id = ZERCHER.named(" Zercher  squat ").expect("a name");
        assert_eq!(id.as_str(), "own:aaab4:Zercher_squat");
        let known = id.movement();
        assert_eq!((known.name, known.level), ("Zercher squat", 4));
        assert_eq!(known.pattern, Pattern::Squat);
        assert_eq!(known.implement, Implement::Barbell);
        assert!(known.novice_kg > 0.0 && known.share > 0.0);
        assert_eq!(MovementId::find(id.as_str()), Some(id));
        assert!(!Means::default().can_do(id), "it takes a barbell");
        assert!(Ladder::ALL.iter().all(|ladder| ladder.place(id).is_none()));
    }

    #[test]
    fn every_kind_reads_back() {
        for pattern in PATTERNS {
            for measure in MEASURES {
                for sides in SIDES {
                    for implement in IMPLEMENTS {
                        let own = Own {
                            pattern,
                            measure,
                            sides,
                            implement,
                            level: 9,
                        };
                        let id = own.named("\u{e7}a: b").expect("a name");
                        assert_eq!(Own::read(id.as_str()), Some((own, "\u{e7}a_b")));
                    }
                }
            }
        }
    }

    #[test]
    fn another_name_is_the_same_movement() {
        let id = ZERCHER.named("Zercher squat").expect("a name");
        let short = id.renamed("Zercher").expect("a name");
        assert_eq!(short, id);
        assert_eq!(short.cmp(&id), std::cmp::Ordering::Equal);
        assert_eq!(short.movement().name, "Zercher");
        let again = short.renamed("Elbow squat").expect("a name");
        assert_eq!(again.as_str(), "own:aaab4:Zercher_squat:Elbow_squat");
        let other = Own {
            level: 3,
            ..ZERCHER
        };
        assert_ne!(other.named("Zercher squat"), Some(id));
        let library = MovementId::find("back-squat").expect("a movement");
        assert_eq!(library.renamed("Squat"), None);
        let nameless = MovementId::read("own:jbbh9").expect("an id");
        assert_eq!(nameless.renamed("Squat"), None);
    }

    #[test]
    fn what_is_no_name_or_no_kind_is_none() {
        assert_eq!(ZERCHER.named(" "), None);
        assert_eq!(ZERCHER.named(&"x".repeat(41)), None);
        assert_eq!(ZERCHER.named("bell\u{7}"), None);
        for id in [
            "own:",
            "own:aaab4",
            "own:aaab4:",
            "own:zaab4:x",
            "own:aaab44:x",
            "own:aaab4:a b",
            "own:aaab4:a:b:c",
            "own:aaabx:x",
            "back-squats",
        ] {
            assert_eq!(MovementId::find(id), None, "{id}");
        }
    }

    #[test]
    fn what_another_version_named_is_kept_as_it_is() {
        let id = MovementId::read("hover-squat").expect("an id");
        assert_eq!(id.as_str(), "hover-squat");
        assert_eq!(id.movement().name, "hover squat");
        assert_eq!(MovementId::read("hover-squat"), Some(id));
        assert_eq!(
            MovementId::find("hover-squat"),
            None,
            "it is not to be chosen"
        );
        let squat = MovementId::read("back-squat").expect("an id");
        assert_eq!(squat.movement().name, "back squat");
        assert_eq!(MovementId::read(&"x".repeat(101)), None);
        assert_eq!(MovementId::read("\u{200b}"), None);
    }

    #[test]
    fn what_cannot_be_seen_is_in_no_name() {
        let plain = ZERCHER.named("Zercher").expect("a name");
        let odd = "Zer\u{200b}cher\u{202e}";
        assert_eq!(
            ZERCHER.named(odd).map(MovementId::as_str),
            Some(plain.as_str())
        );
        let stored = MovementId::read(&format!("own:aaab4:{odd}\u{7}")).expect("an id");
        assert_eq!(stored.as_str(), plain.as_str());
    }
}

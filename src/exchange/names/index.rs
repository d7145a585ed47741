//! All names there are, to look one up: whole, with a slip of the pen, or the nearest.

use super::aliases::TABLES;
use super::{Meaning, guess, runs, words};
use crate::training::{Equipment, Implement, Movement, MovementId};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// Most candidates that are shown.
const MOST: usize = 5;

/// Of two names, twice what they share over what both have: less than this is another thing.
const ALIKE: f64 = 0.6;

/// Words for what bears the load.
const IMPLEMENTS: &[&str] = &[
    "band",
    "barbell",
    "bodyweight",
    "cable",
    "dumbbell",
    "ez",
    "kettlebell",
    "landmine",
    "machine",
    "plate",
    "plateloaded",
    "ring",
    "smith",
    "trapbar",
    "weighted",
];

/// Words that make another of a movement, and are none themselves.
const MANNERS: &[&str] = &[
    "alternating",
    "arm",
    "assisted",
    "back",
    "bent",
    "chest",
    "close",
    "competition",
    "decline",
    "deep",
    "deficit",
    "double",
    "elevated",
    "feet",
    "flat",
    "foot",
    "front",
    "full",
    "grip",
    "half",
    "hand",
    "high",
    "incline",
    "inclinado",
    "iso",
    "kneeling",
    "lateral",
    "leg",
    "low",
    "lying",
    "narrow",
    "neutral",
    "over",
    "overhand",
    "pause",
    "plano",
    "rear",
    "reverse",
    "romanian",
    "seated",
    "sentado",
    "side",
    "single",
    "sko",
    "slow",
    "speed",
    "stiff",
    "standing",
    "straight",
    "strict",
    "supported",
    "tempo",
    "underhand",
    "wide",
];

/// How far a name was mended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slips {
    /// By a letter in long words, or not at all.
    Small,
    /// By more, so that it may be another word.
    Some,
}

/// The words of a name as numbers, in order and each once.
type Bag = Vec<u16>;

/// All names.
pub(super) struct Index {
    words: Vec<String>,
    names: BTreeMap<Bag, Meaning>,
}

impl Index {
    /// The only one, made when it is first asked for.
    pub(super) fn get() -> &'static Self {
        static INDEX: OnceLock<Index> = OnceLock::new();
        INDEX.get_or_init(Self::new)
    }

    fn new() -> Self {
        let names = names();
        let mut all: Vec<String> = names.iter().flat_map(|(words, _)| words).cloned().collect();
        let apart = IMPLEMENTS.iter().chain(MANNERS).copied();
        all.extend(
            apart
                .chain(guess::words())
                .chain(runs::words())
                .map(String::from),
        );
        all.sort_unstable();
        all.dedup();
        let mut index = Self {
            words: all,
            names: BTreeMap::new(),
        };
        for (words, meaning) in names {
            let bag = index.bag(&words);
            index.names.entry(bag).or_insert(meaning);
        }
        index
    }

    /// The words that are known, and one number for all others.
    fn bag(&self, words: &[String]) -> Bag {
        let mut bag: Bag = words
            .iter()
            .map(|word| self.place(word).map_or(u16::MAX, |place| place as u16))
            .collect();
        bag.sort_unstable();
        bag.dedup();
        bag
    }

    fn place(&self, word: &str) -> Option<usize> {
        self.words
            .binary_search_by(|known| known.as_str().cmp(word))
            .ok()
    }

    /// What just these words mean.
    pub(super) fn sure(&self, words: &[String]) -> Option<Meaning> {
        if words.is_empty() {
            return None;
        }
        self.names.get(&self.bag(words)).copied()
    }

    /// Puts the word that was meant for each that is not known.
    pub(super) fn mend(&self, words: &mut [String]) -> Slips {
        let mut slips = Slips::Small;
        for word in words {
            if self.place(word).is_some() {
                continue;
            }
            if let Some((meant, far)) = self.meant(word) {
                if far > 1 || word.len() < 6 {
                    slips = Slips::Some;
                }
                *word = meant;
            }
        }
        slips
    }

    /// The one word that is nearest, and how many letters away: one, or two of a long word. The
    /// first letter is right.
    fn meant(&self, word: &str) -> Option<(String, usize)> {
        let bound = match word.chars().count() {
            0..4 => return None,
            4..8 => 1,
            _ => 2,
        };
        let first = word.chars().next()?;
        let from = self
            .words
            .partition_point(|known| known.chars().next() < Some(first));
        let alike = self.words[from..]
            .iter()
            .take_while(|known| known.starts_with(first))
            .filter(|known| known.len() > 4 && known.len().abs_diff(word.len()) <= bound);
        // A letter too many or too few is far; two that changed places are less so.
        let far = |known: &String| {
            let far = strsim::osa_distance(known, word);
            (far, sorted(known) != sorted(word))
        };
        let mut near: Vec<_> = alike
            .map(|known| (far(known), known))
            .filter(|((far, _), _)| *far <= bound)
            .collect();
        near.sort_unstable();
        let ((far, other), known) = *near.first()?;
        let twice = near.get(1).is_some_and(|(next, _)| *next == (far, other));
        (!twice).then(|| (known.clone(), far))
    }

    /// What the words may mean, the best first.
    pub(super) fn near(&self, words: &[String]) -> Vec<Meaning> {
        let bag = self.bag(words);
        let mut best: Vec<(Meaning, f64)> = Vec::new();
        for (name, meaning) in &self.names {
            let score = self.likeness(&bag, name);
            if score < ALIKE {
                continue;
            }
            match best.iter_mut().find(|(known, _)| known == meaning) {
                Some((_, known)) => *known = known.max(score),
                None => best.push((*meaning, score)),
            }
        }
        // Of two that are as near the more usual one is first.
        let place = |meaning: &Meaning| {
            let is_it = |row: &Movement| Meaning::Movement(row.id) == *meaning;
            Movement::all().iter().position(is_it)
        };
        best.sort_by(|(first, one), (second, other)| {
            let nearer = other.total_cmp(one);
            nearer.then_with(|| place(first).cmp(&place(second)))
        });
        best.truncate(MOST);
        best.into_iter().map(|(meaning, _)| meaning).collect()
    }

    /// How alike two names are, from 0 to 1; 0 where they share no word that names a movement.
    fn likeness(&self, one: &Bag, other: &Bag) -> f64 {
        let weigh = |bag: &Bag| bag.iter().map(|word| self.weight(*word)).sum::<u32>();
        let shared = || one.iter().filter(|word| other.binary_search(word).is_ok());
        if !shared().any(|word| self.weight(*word) == NAMING) {
            return 0.0;
        }
        let common: u32 = shared().map(|word| self.weight(*word)).sum();
        f64::from(2 * common) / f64::from(weigh(one) + weigh(other))
    }

    fn weight(&self, word: u16) -> u32 {
        let Some(word) = self.words.get(usize::from(word)) else {
            return 2;
        };
        if IMPLEMENTS.contains(&word.as_str()) {
            2
        } else if MANNERS.contains(&word.as_str()) {
            1
        } else {
            NAMING
        }
    }
}

/// The letters of a word in the order of the alphabet.
fn sorted(word: &str) -> Vec<u8> {
    let mut letters = word.as_bytes().to_vec();
    letters.sort_unstable();
    letters
}

/// What a word weighs that names a movement.
const NAMING: u32 = 4;

/// Each name with what it means: the library's own first.
fn names() -> Vec<(Vec<String>, Meaning)> {
    let own = Movement::all().iter().map(|row| (row.id, row.name));
    let others = TABLES.iter().copied().flatten().flat_map(|(id, names)| {
        let id = MovementId::find(id);
        names.split('|').filter_map(move |name| Some((id?, name)))
    });
    let mut all = Vec::new();
    for (id, name) in own.chain(others) {
        let words = words::of(name);
        let bare = !words.iter().any(|word| IMPLEMENTS.contains(&word.as_str()));
        if bare {
            let with = words.iter().cloned().chain([carrier(id)]).collect();
            all.push((with, Meaning::Movement(id)));
        }
        all.push((words, Meaning::Movement(id)));
    }
    all
}

/// The word for what bears a movement's load.
fn carrier(id: MovementId) -> String {
    let movement = id.movement();
    String::from(match movement.implement {
        Implement::Bodyweight => "bodyweight",
        Implement::Barbell => "barbell",
        Implement::TrapBar => "trapbar",
        Implement::Dumbbell | Implement::Dumbbells => "dumbbell",
        Implement::Kettlebell => "kettlebell",
        Implement::Belt => "weighted",
        Implement::Stack if movement.needs.has(Equipment::Cable) => "cable",
        Implement::Stack => "machine",
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_alias_names_a_movement_and_no_two_differ() {
        for (id, names) in TABLES.iter().copied().flatten() {
            assert!(MovementId::find(id).is_some(), "{id}");
            for name in names.split('|') {
                assert!(!words::of(name).is_empty(), "{id}: {name}");
            }
        }
        for word in IMPLEMENTS.iter().chain(MANNERS) {
            assert_eq!(words::of(word), [*word]);
        }
        let index = Index::get();
        for (words, meaning) in names() {
            assert_eq!(index.sure(&words), Some(meaning), "{}", words.join(" "));
        }
    }
}

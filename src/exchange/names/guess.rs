//! What a name is that is none of ours, as far as its words tell.

mod rules;

use crate::training::Implement::{
    Barbell, Belt, Bodyweight, Dumbbell, Dumbbells, Kettlebell, Stack, TrapBar,
};
use crate::training::Measure::{Hold, Reps};
use crate::training::Pattern::{Core, Lunge};
use crate::training::Sides::{Both, Each};
use crate::training::own::Own;
use rules::{LAST, OTHERS, OURS, Rule};

/// Of which nothing is known.
const NOTHING: Own = Own {
    pattern: Core,
    measure: Reps,
    sides: Both,
    implement: Bodyweight,
    level: 0,
};

fn all() -> impl Iterator<Item = &'static Rule> {
    OTHERS.iter().chain(OURS).chain(LAST)
}

/// All words that are known here.
pub(super) fn words() -> impl Iterator<Item = &'static str> {
    all().flat_map(|(names, ..)| names.split(['|', ' ']))
}

/// Whether a word is of a movement.
pub(super) fn knows(word: &str) -> bool {
    words().any(|known| known == word)
}

/// What the words tell, and whether the library has some of its kind.
pub(super) fn own(words: &[String]) -> (Own, bool) {
    let find = |rules: &'static [Rule]| rules.iter().find(|(names, ..)| fits(names, words));
    let (rule, ours) = match (find(OTHERS), find(OURS)) {
        (Some(rule), _) => (Some(rule), false),
        (None, Some(rule)) => (Some(rule), true),
        (None, None) => (find(LAST), false),
    };
    match rule {
        Some((_, own)) => (told(*own, words), ours),
        None => (told(NOTHING, words), true),
    }
}

fn has(words: &[String], word: &str) -> bool {
    words.iter().any(|said| said == word)
}

fn fits(names: &str, words: &[String]) -> bool {
    names
        .split('|')
        .any(|name| name.split(' ').all(|word| has(words, word)))
}

/// The same with what its words say of sides, time and what bears the load.
fn told(own: Own, words: &[String]) -> Own {
    let any = |list: &[&str]| list.iter().any(|word| has(words, word));
    let sides = if any(&[
        "single",
        "alternating",
        "einarmig",
        "einbeinig",
        "jednoracz",
        "jednonoz",
    ]) {
        Each
    } else {
        own.sides
    };
    let measure = match own.measure {
        Reps if any(&["hold", "isometric", "static"]) => Hold,
        measure => measure,
    };
    let bears = |word: &str| match word {
        "dumbbell" if sides == Each && own.pattern != Lunge => Some(Dumbbell),
        "dumbbell" => Some(Dumbbells),
        "barbell" | "ez" | "landmine" | "tbar" => Some(Barbell),
        "trapbar" => Some(TrapBar),
        "kettlebell" => Some(Kettlebell),
        "cable" | "machine" | "smith" | "plateloaded" => Some(Stack),
        "band" | "bodyweight" | "ring" | "trx" | "suspension" | "ball" | "assisted" => {
            Some(Bodyweight)
        }
        "plate" => Some(Dumbbell),
        "weighted" => Some(if own.implement == Bodyweight {
            Belt
        } else {
            own.implement
        }),
        _ => None,
    };
    let implement = words.iter().find_map(|word| bears(word));
    Own {
        sides,
        measure,
        implement: implement.unwrap_or(own.implement),
        ..own
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::names::words::of;

    #[test]
    fn every_word_is_spelled_as_names_are() {
        let names = all().flat_map(|(names, ..)| names.split('|'));
        let other: Vec<_> = names.filter(|name| of(name).join(" ") != *name).collect();
        assert_eq!(other, Vec::<&str>::new());
    }
}

//! The name of an exercise in another app or language, and which of our movements it means.
//!
//! A name is a set of words: spelled alike, in any order, with one word for each thing. What is
//! the same set as one of the [aliases] is sure, and so is one whose longest words have one wrong
//! letter. A dumbbell's load is that of each dumbbell here as in the apps that are read, so that
//! `Bench Press (Dumbbell)` is the same movement with its load counted the same way. A word too
//! many (`Smith Machine`, `Decline`, `Seated`) makes it another movement: then there are only
//! candidates, or none, and a guess of what it is.

mod aliases;
mod guess;
mod index;
mod runs;
mod words;

use crate::training::{MovementId, Own, RunKind};
use index::Index;

/// What a name means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// A movement.
    Movement(MovementId),
    /// A run or a walk.
    Run(RunKind),
}

/// How well a name is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Match {
    /// It means this: the same movement, the same implement, the load counted the same way.
    Sure(Meaning),
    /// It may mean one of these; the best first, one at least and five at most.
    Unsure(Vec<Meaning>),
    /// It is none of ours; what it is, as far as its words tell.
    Unknown(Own),
}

/// What a name means. `known` is what the athlete said of names before: that goes first.
pub fn find(name: &str, known: &[(String, MovementId)]) -> Match {
    let said = known.iter().find(|(known, _)| words::alike(known, name));
    if let Some((_, movement)) = said {
        return Match::Sure(Meaning::Movement(*movement));
    }
    let index = Index::get();
    let mut words = words::of(name);
    if let Some(meaning) = index.sure(&words) {
        return Match::Sure(meaning);
    }
    let slips = index.mend(&mut words);
    if let Some(meaning) = index.sure(&words) {
        return match slips {
            index::Slips::Small => Match::Sure(meaning),
            index::Slips::Some => Match::Unsure(vec![meaning]),
        };
    }
    match runs::kind(&words) {
        Some((kind, true)) => return Match::Sure(Meaning::Run(kind)),
        Some((kind, false)) => return Match::Unsure(vec![Meaning::Run(kind)]),
        None => {}
    }
    let (own, ours) = guess::own(&words);
    let near = if ours { index.near(&words) } else { Vec::new() };
    if near.is_empty() {
        Match::Unknown(own)
    } else {
        Match::Unsure(near)
    }
}

/// The kind of a run by what it is called: an easy one where its name says nothing of that.
pub fn run_kind(title: &str) -> RunKind {
    runs::named(&words::of(title)).unwrap_or(RunKind::Easy)
}

/// What a name is, as far as its words tell: for who says that it is none of ours.
pub fn own(name: &str) -> Own {
    let mut words = words::of(name);
    Index::get().mend(&mut words);
    guess::own(&words).0
}

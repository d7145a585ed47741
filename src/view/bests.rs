//! What a session was first in, to be told quietly and to be put in a picture.

use super::words::{self, say};
use crate::coach::review::bests::{self, Best};
use crate::coach::session::Standing;
use crate::diary::{SessionKey, SessionRecord};

/// A best in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BestView {
    /// What it is about.
    pub of: String,
    /// The best itself.
    pub text: String,
    /// What it stands against.
    pub before: String,
}

/// What a picture may say, each for itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Celebration {
    /// The bests of the session.
    pub bests: Vec<BestView>,
    /// What the session was for.
    pub purpose: String,
    /// When it was.
    pub day: String,
}

/// The bests of a session; `None` where there is none.
pub fn celebration(standing: &Standing<'_>, session: SessionKey) -> Option<Celebration> {
    let bests: Vec<_> = bests::bests(standing, session).iter().map(best).collect();
    let record = standing.diary.session(session);
    let purpose = record.and_then(SessionRecord::given)?.purpose;
    let day = record.and_then(SessionRecord::day_done);
    (!bests.is_empty()).then(|| Celebration {
        bests,
        purpose: words::purpose(purpose).to_owned(),
        day: words::long_day(day.unwrap_or(session.day)),
    })
}

fn best(best: &Best) -> BestView {
    let (of, text, before) = match best {
        Best::Rung(movement) => (
            say!(best_rung).to_owned(),
            words::movement(*movement),
            String::new(),
        ),
        Best::Estimate {
            movement,
            now,
            before,
        } => (
            words::movement(*movement),
            words::bests::once(*now),
            words::bests::before(*before),
        ),
        Best::Count {
            movement,
            amount,
            load,
        } => (
            words::movement(*movement),
            words::bests::count(*movement, *amount, *load),
            say!(best_count).to_owned(),
        ),
        Best::Longest { distance } => (
            say!(best_longest).to_owned(),
            words::decimal(distance.to_string()),
            String::new(),
        ),
        Best::Fastest { distance, time, .. } => (
            say!(best_fastest).to_owned(),
            words::run_line(*distance, *time),
            String::new(),
        ),
    };
    BestView { of, text, before }
}

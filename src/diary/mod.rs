//! What was done: an append-only set of entries, folded as they arrive, in any order, into
//! what the coach asks about the past. Counters are derived here, never stored.

mod aside;
mod brought;
mod check;
mod decision;
mod entry;
mod exposure;
mod fold;
mod question;
mod register;
mod session;
mod sorted;

pub use aside::{About, Left, LeftWhy, Measures};
pub use brought::{Brought, BroughtLift, BroughtPart, BroughtRun, BroughtSet, Origin, SetKind};
pub use check::{Check, Feel};
pub use decision::{Advice, Decision, Pick};
pub use entry::{Body, Entry, EntryId, LineRef, Moment, SessionKey, Writer};
pub use exposure::Exposure;
pub use fold::{Adopted, Diary, OwnMovement};
pub use question::{Answers, Question};
pub use session::{Finish, Given, GivenSlot, SessionRecord, Stress};

//! Rung, a training coach in a static web page. This is the map of the house.
//!
//! Each module is a floor and uses only those below it:
//!
//! - `app`: what the athlete touches: pages and parts, and `record`, the
//!   one place that records. Browser only.
//! - [`view`]: what a page shows, as plain data made from diary and coach, with its words.
//! - [`exchange`]: what comes and goes: files of other apps and of watches, calendars, tables.
//! - `browser`: every call to the browser, in bytes and strings. Browser only.
//! - [`storage`]: what lasts, over a small trait: keys, formats by version, packing, imports, and
//!   the meeting of the two stores.
//! - [`coach`]: what is decided. Pure: the same past gives the same next session.
//! - [`diary`]: what was done: an append-only set of entries, and their fold.
//! - [`training`]: the field's words as plain types with their invariants.
//!
//! The flow goes one way round: a tap becomes an entry, `storage` appends it, the diary folds it
//! in, the coach derives, and the view that shows it changes. Nothing else is ever stored: no
//! program, no counter, no next target. They follow from the entries, so mending an old set mends
//! all that came of it.
//!
//! A first visit fetches what leads from the first question to a program. The other pages
//! (`app::later`), with all of `view` and `coach` that they alone use, are wasm files of their own
//! over the same memory: those of training come with the setup's last step, what a running session
//! opens beside the session, the road and the settings when the first of their pages is opened;
//! `tools/split.mjs` cuts them off. Nothing below `app` knows: what is reached from one part alone
//! moves by itself.
//!
//! Deliberately absent: a clock or chance below `app` (both are arguments), floats in what is
//! stored, panics, a server.

#[cfg(all(target_arch = "wasm32", feature = "app"))]
pub mod app;
#[cfg(all(target_arch = "wasm32", feature = "app"))]
pub mod browser;
pub mod coach;
pub mod diary;
pub mod exchange;
pub mod storage;
pub mod training;
pub mod view;

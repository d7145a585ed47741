//! What comes and goes: files of other apps and of watches, calendars, tables.
//!
//! What comes goes one way: `read` makes of bytes what they say, in their own names ([`Found`]);
//! `names` tells which of our movements a name means; `bring` makes entries of both. What goes
//! is `write`n from the diary, or from what `view` shows. No clock, no browser.

pub mod bring;
pub mod found;
pub mod names;
pub mod news;
pub mod read;
pub mod survey;
pub mod write;

pub use found::Found;

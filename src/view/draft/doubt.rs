//! A slip of the finger is asked about before it becomes the record.

use super::Draft;
use crate::training::Done;
use crate::training::units::Load;
use crate::view::words;

/// A load so many times what was asked is doubted,
const DOUBTED: f64 = 1.5;
/// where it is so many kilograms more, too,
const DOUBTED_KG: f64 = 10.0;
/// or so many where none was asked.
const DOUBTED_ALONE_KG: f64 = 60.0;

impl Draft {
    /// What makes it look like a slip of the finger beside what was asked, in a sentence; `None`
    /// where nothing does, or where it cannot be used anyway.
    pub fn doubt(&self, asked: &Done) -> Option<String> {
        let (what, times) = match (self.read().ok()?, asked) {
            (Done::Set(done), Done::Set(asked)) => doubted_load(done.load, asked.load)
                .or_else(|| self.doubted_count(done.amount.count(), asked.amount.count())),
            (Done::Rounds { rounds: done, .. }, Done::Rounds { rounds: asked, .. }) => {
                self.doubted_count(u32::from(done), u32::from(*asked))
            }
            _ => None,
        }?;
        Some(words::doubt(&what, times))
    }

    fn doubted_count(&self, done: u32, asked: u32) -> Option<(String, f64)> {
        let doubted = asked > 0 && done > asked.saturating_mul(2);
        let times = f64::from(done) / f64::from(asked.max(1));
        doubted.then(|| (format!("{done} {}", self.measure().0), times))
    }
}

/// A load that is far above what was asked, and how many times it is that; 0 where none was.
fn doubted_load(done: Option<Load>, asked: Option<Load>) -> Option<(String, f64)> {
    let done = done?;
    let asked = asked.map_or(0.0, Load::kilograms);
    let kilograms = done.kilograms();
    if asked <= 0.0 {
        return (kilograms > DOUBTED_ALONE_KG).then(|| (words::decimal(done.to_string()), 0.0));
    }
    let doubted = kilograms > asked * DOUBTED && kilograms - asked >= DOUBTED_KG;
    doubted.then(|| (words::decimal(done.to_string()), kilograms / asked))
}

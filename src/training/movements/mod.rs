//! The library: one table a file, one row a movement. Adding a movement is adding a row.

use super::movement::Movement;

/// Tables of a file: of each pattern its rows, most useful first within a level. A row: id, name;
/// level, measure, sides; implement with its novice load (kg) and its share of the pattern's
/// heaviest barbell lift where it bears one; needs; muscles; cue.
macro_rules! table {
    (@number) => { 0.0 };
    (@number $number:literal) => { $number };
    ($($pattern:ident {$(
        $id:literal, $name:literal; $level:literal $measure:ident $sides:ident;
        $implement:ident $($novice:literal $share:literal)?; [$($need:ident)*]; [$($muscle:ident)*];
        $cue:literal
    )*})*) => {
        use crate::training::equipment::{Equipment, EquipmentSet, Implement};
        use crate::training::movement::{Measure, Movement, MovementId, Pattern, Sides};
        use crate::training::muscle::{Muscle, Muscles};

        pub(super) const TABLE: &[Movement] = &[$($(Movement {
            id: MovementId($id),
            name: $name,
            pattern: Pattern::$pattern,
            level: $level,
            measure: Measure::$measure,
            sides: Sides::$sides,
            implement: Implement::$implement,
            needs: EquipmentSet::of(&[$(Equipment::$need),*]),
            novice_kg: table!(@number $($novice)?),
            share: table!(@number $($share)?),
            muscles: Muscles::of(&[$(Muscle::$muscle),*]),
            cue: $cue,
        }),*),*];
    };
}

mod carry;
mod core;
mod hinge;
mod jump;
mod lunge;
mod pull;
mod push;
mod squat;

const TABLES: [&[Movement]; 8] = [
    squat::TABLE,
    hinge::TABLE,
    push::TABLE,
    pull::TABLE,
    lunge::TABLE,
    core::TABLE,
    carry::TABLE,
    jump::TABLE,
];

/// How many movements there are.
pub(super) const COUNT: usize = {
    let (mut count, mut table) = (0, 0);
    while table < TABLES.len() {
        count += TABLES[table].len();
        table += 1;
    }
    count
};

/// The whole library, a pattern after the other.
pub(super) static MOVEMENTS: [Movement; COUNT] = {
    let mut all = [TABLES[0][0]; COUNT];
    let (mut at, mut table) = (0, 0);
    while table < TABLES.len() {
        let mut row = 0;
        while row < TABLES[table].len() {
            all[at] = TABLES[table][row];
            at += 1;
            row += 1;
        }
        table += 1;
    }
    all
};

//! Who trains, and the program they adopted: made anew from the answers it was adopted with, so
//! that no program is ever stored; and laid around the times they could not train.

use super::session::Standing;
use super::{intake, program};
use crate::diary::{Diary, EntryId};
use crate::training::{Athlete, Program};
use chrono::NaiveDate;
use thiserror::Error;

/// The program in force cannot be made of its answers any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error(
    "Your program cannot be laid out from its answers any more. Everything you logged is still here: open the setup, check the answers, and start it again."
)]
pub struct Lapsed;

/// An athlete with the program in force.
#[derive(Debug, Clone, PartialEq)]
pub struct Enrolment {
    /// Who trains.
    pub athlete: Athlete,
    /// The program.
    pub program: Program,
    /// The entry that adopted it.
    pub adopted: EntryId,
}

impl Enrolment {
    /// The athlete and the program that were adopted last; `None` where none was.
    ///
    /// # Errors
    /// Where its answers do not make a program.
    pub fn of(diary: &Diary) -> Option<Result<Self, Lapsed>> {
        let (id, adopted) = diary.program()?;
        let make = || {
            let (athlete, goal) = intake::read(&adopted.answers, adopted.start).ok()?;
            let program = program::build(&athlete, &goal, adopted.start).ok()?;
            Some(Self {
                program: program::around(program, &athlete, &diary.sidelined()),
                athlete,
                adopted: id,
            })
        };
        Some(make().ok_or(Lapsed))
    }

    /// The athlete's standing in the light of a diary, on a day.
    pub const fn standing<'a>(&'a self, diary: &'a Diary, today: NaiveDate) -> Standing<'a> {
        Standing {
            athlete: &self.athlete,
            program: &self.program,
            adopted: self.adopted,
            diary,
            today,
        }
    }
}

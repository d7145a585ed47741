//! Who trains, and the program they adopted: made anew from the answers it was adopted with, so
//! that no program is ever stored; and laid around the times they could not train.

use super::session::Standing;
use super::weak_points::{self, Said, Test};
use super::{intake, program};
use crate::diary::{Diary, EntryId, OwnMovement, Question};
use crate::training::units::MassUnit;
use crate::training::{Athlete, Kit, Program, Sidelined};
use chrono::NaiveDate;

/// The program in force cannot be made of its answers any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
    /// What they say of weak points.
    said: Said,
    /// Their own movements: one by another name is the same, but not here, where it is called.
    own: Vec<OwnMovement>,
    /// When they could not train.
    sidelined: Vec<Sidelined>,
    /// The tests that the program follows.
    tests: Vec<Test>,
}

/// The bar and the plates that are there now: what is asked is loaded with them, whatever there was
/// when the program was adopted.
fn kit(diary: &Diary, unit: MassUnit) -> Kit {
    let bar = diary.answer(Question::Bar);
    intake::kit(bar, diary.answer(Question::Plates), unit)
}

impl Enrolment {
    /// The athlete and the program that were adopted last, as they gave it; `None` where none was.
    ///
    /// # Errors
    /// Where its answers do not make a program.
    pub fn of(diary: &Diary) -> Option<Result<Self, Lapsed>> {
        let (id, adopted) = diary.program()?;
        let make = || {
            let (mut athlete, goal) = intake::read(&adopted.answers, adopted.start).ok()?;
            athlete.kit = kit(diary, athlete.units.mass);
            // What was given another name since is called by it.
            let own_movements = diary.own_movements();
            for own in &own_movements {
                for known in athlete
                    .own
                    .iter_mut()
                    .filter(|known| **known == own.movement)
                {
                    *known = own.movement;
                }
            }
            let program = program::build(&athlete, &goal, adopted.start).ok()?;
            let sidelined = diary.sidelined();
            Some(Self {
                program: program::around(program, &athlete, &sidelined),
                athlete,
                adopted: id,
                said: intake::said(&adopted.answers),
                own: own_movements,
                sidelined,
                tests: Vec::new(),
            })
        };
        Some(make().ok_or(Lapsed))
    }

    /// What stands on a day, and whether that is another than before: the diary changes with every
    /// tap, the program with an adoption, a time away, a new name, or a test that ends otherwise.
    ///
    /// # Errors
    /// Where the answers of the program in force do not make one.
    pub fn refreshed(
        before: Option<Result<Self, Lapsed>>,
        diary: &Diary,
        today: NaiveDate,
    ) -> (Option<Result<Self, Lapsed>>, bool) {
        if let Some(Ok(known)) = &before
            && diary.program().map(|(id, _)| id) == Some(known.adopted)
            && known.athlete.kit == kit(diary, known.athlete.units.mass)
            && known.own == diary.own_movements()
            && known.sidelined == diary.sidelined()
            && known.tests == known.tests(diary, today)
        {
            return (before, false);
        }
        let now = Self::of(diary).map(|given| {
            given.map(|given| {
                let tests = given.tests(diary, today);
                given.after(tests)
            })
        });
        let changed = before.is_some() || now.is_some();
        (now, changed)
    }

    /// The tests of weak points until a day.
    pub fn tests(&self, diary: &Diary, today: NaiveDate) -> Vec<Test> {
        weak_points::tests(&self.standing(diary, today))
    }

    /// The program as the tests change it: each holds from its week on, until the next.
    #[must_use]
    pub fn after(mut self, tests: Vec<Test>) -> Self {
        let goal = self.program.goal;
        for test in &tests {
            let weak = weak_points::effective(&self.said, &goal, &test.compared());
            if weak == self.athlete.weak_points {
                continue;
            }
            self.athlete.weak_points = weak;
            let from = usize::from(test.week.saturating_sub(1));
            if let Ok(built) = program::build(&self.athlete, &goal, self.program.start) {
                self.program.weeks.truncate(from);
                let built = program::around(built, &self.athlete, &self.sidelined);
                let rest = built.weeks.into_iter().skip(from);
                self.program.weeks.extend(rest);
            }
        }
        self.tests = tests;
        self
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

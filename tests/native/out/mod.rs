//! What goes out, read back by parsers of the tests' own.

mod calendar;
mod documented;
mod paper;
mod table;
mod watch;

use crate::athletes::{Trainee, start};
use crate::bounds::{How, go};
use chrono::{Days, NaiveDate};
use rung::diary::Answers;

/// Some weeks of training, a line as each says in turn.
pub fn trained(answers: &Answers, weeks: u64, how: &[How]) -> Trainee {
    let mut trainee = Trainee::new(answers);
    let mut how = how.iter().copied().cycle();
    for day in trainee.days() {
        if day < until(weeks) {
            let session = trainee.standing_on(day).prescribe(day).expect("a session");
            trainee.train(&session, |_, _, asked| go(how.next()?, asked));
        }
    }
    trainee
}

/// The day after so many weeks.
pub fn until(weeks: u64) -> NaiveDate {
    start() + Days::new(7 * weeks)
}

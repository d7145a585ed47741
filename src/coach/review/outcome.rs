//! What came of a pick about a line that had stopped: looked at after two weeks.

use super::series::{HALF_A_YEAR, last_days, score};
use crate::coach::session::Standing;
use crate::diary::Stress;
use crate::training::units::Load;
use crate::training::{Answer, MovementId, Prescription, Track};
use chrono::{Days, NaiveDate};

/// A pick is checked after so many days, and spoken of for as many more.
pub(super) const CHECKED: u64 = 14;

/// A pick, and what came of it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Outcome {
    /// The line that had stopped.
    pub track: Track,
    /// The movement that was trained since, where it is one.
    pub movement: Option<MovementId>,
    /// When it was picked.
    pub on: NaiveDate,
    /// What.
    pub answer: Answer,
    /// When it is looked at.
    pub due: NaiveDate,
    /// The estimate before, or the first one since, and the last one since: kg of a one-rep max,
    /// a count where there is no load, or VDOT. `None` before it is due and where nothing was done.
    pub scores: Option<(f64, f64)>,
    /// Whether it is a load.
    pub is_load: bool,
}

impl Outcome {
    /// Whether the line has risen since, by more than a hundredth; `None` where it is not known.
    pub fn rose(&self) -> Option<bool> {
        self.scores.map(|(before, now)| now > before * 1.01)
    }
}

/// The picks of the last four weeks, the latest of each line.
pub fn outcomes(standing: &Standing<'_>) -> Vec<Outcome> {
    let (mut found, mut seen) = (Vec::new(), Vec::new());
    let days = last_days(standing.today, 2 * CHECKED);
    for pick in standing.diary.picks() {
        let known = seen.contains(&pick.track);
        seen.push(pick.track);
        if let Some(answer) = pick.answer.filter(|_| !known && days.contains(&pick.on)) {
            found.push(outcome(standing, pick.on, pick.track, answer));
        }
    }
    found
}

fn outcome(standing: &Standing<'_>, on: NaiveDate, track: Track, answer: Answer) -> Outcome {
    let trained = match answer {
        Answer::Neighbour { to: Some(to) } => Track::Movement(to),
        Answer::OtherRun { to } => Track::Run(to),
        _ => track,
    };
    let (mut before, mut first, mut now) = (None, None, None);
    let (mut movement, mut is_load) = (None, false);
    let past = last_days(standing.today, HALF_A_YEAR);
    for exposure in standing.diary.exposures(trained, past) {
        if exposure.asked.stress != Stress::Full {
            continue;
        }
        if let (None, Prescription::Sets(work)) = (movement, &exposure.asked.prescription) {
            movement = Some(work.movement);
            is_load = work.load.is_some_and(|load: Load| !load.is_zero());
        }
        let score = score(&exposure);
        if exposure.day >= on {
            now = now.or(score);
            first = score.or(first);
        } else {
            before = before.or(score);
        }
    }
    let due = on + Days::new(CHECKED);
    let scores = before.or(first).zip(now);
    Outcome {
        track,
        movement,
        on,
        answer,
        due,
        scores: scores.filter(|_| standing.today >= due),
        is_load,
    }
}

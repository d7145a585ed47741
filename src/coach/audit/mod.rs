//! The audit: the marks by which training differs from working out, over any history, each with its
//! evidence. The score is the sum of their points and nothing else; `view` has the words.
//!
//! Points, and where they begin and end, are conventions of ours; what they are drawn from is in
//! each mark's own file, with its source where there is one. A mark that a history cannot speak to
//! is left out of both sums, and said to be.

mod balance;
mod easy;
mod follow;
mod gaps;
mod goal;
mod lighter;
mod past;
mod picture;
mod plateaus;
mod rungs;
mod system;
mod window;

pub use balance::Balance;
pub(super) use easy::shown;
pub use easy::{BestRun, Easy};
pub use follow::{Follow, Step};
pub use gaps::{Gap, Gaps};
pub use goal::GoalSeen;
pub use lighter::Lighter;
pub(super) use lighter::median;
pub use past::{Count, What};
pub(super) use past::{Past, Work, strongest};
pub use picture::{Picture, Row};
pub use plateaus::{Stall, StallCause, Stalls};
pub use rungs::{Climbed, Course, Rungs};
pub use system::System;
pub use window::Span;
pub(super) use window::Window;

use crate::diary::Diary;
use chrono::NaiveDate;

/// Under so many weeks with work, or sessions, there is nothing to judge (convention).
const LEAST_WEEKS: usize = 3;
const LEAST_SESSIONS: usize = 6;

/// A mark's evidence.
#[derive(Debug, Clone, PartialEq)]
pub enum Evidence {
    /// A goal with a date.
    Goal(GoalSeen),
    /// What comes back from week to week.
    System(System),
    /// What followed from last time and four weeks ago.
    Follow(Follow),
    /// From simple to advanced.
    Rungs(Rungs),
    /// Push and pull, squat and hinge, few reps and many.
    Balance(Balance),
    /// Easy and hard minutes.
    Easy(Easy),
    /// Lighter weeks.
    Lighter(Lighter),
    /// Weeks without training.
    Gaps(Gaps),
    /// What has stopped.
    Stalls(Stalls),
}

/// The marks by their kind, in the order in which they are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A goal with a date.
    Goal,
    /// What comes back from week to week.
    System,
    /// What followed from last time and four weeks ago.
    Follow,
    /// From simple to advanced.
    Rungs,
    /// Push and pull, squat and hinge, few reps and many.
    Balance,
    /// Easy and hard minutes.
    Easy,
    /// Lighter weeks.
    Lighter,
    /// Weeks without training.
    Gaps,
    /// What has stopped.
    Stalls,
}

impl Kind {
    /// All of them, in their order.
    pub const ALL: [Self; 9] = [
        Self::Goal,
        Self::System,
        Self::Follow,
        Self::Rungs,
        Self::Balance,
        Self::Easy,
        Self::Lighter,
        Self::Gaps,
        Self::Stalls,
    ];

    /// The most points it gives; together they are 100 (convention: what followed from what was done
    /// weighs most, for that is what a program is).
    pub const fn most(self) -> u8 {
        match self {
            Self::Follow => 20,
            Self::System => 15,
            Self::Gaps => 5,
            Self::Goal
            | Self::Rungs
            | Self::Balance
            | Self::Easy
            | Self::Lighter
            | Self::Stalls => 10,
        }
    }

    /// How much a good mark is worth a word (convention: what took the most doing; balance and rungs
    /// may come by chance).
    const fn praise(self) -> f64 {
        match self {
            Self::Follow => 1.0,
            Self::Goal | Self::System => 0.95,
            Self::Easy | Self::Gaps => 0.9,
            Self::Stalls => 0.85,
            Self::Lighter => 0.8,
            Self::Balance => 0.6,
            Self::Rungs => 0.5,
        }
    }

    /// How much a mark that is missed wants to be mended first (convention: to be there, to run easy
    /// and to build on what was done come before how it is laid out; a goal may have been had in mind).
    const fn urgency(self) -> f64 {
        match self {
            Self::Easy => 1.2,
            Self::Gaps => 1.1,
            Self::Follow | Self::Stalls => 1.0,
            Self::System => 0.95,
            Self::Rungs | Self::Balance => 0.8,
            Self::Lighter => 0.7,
            Self::Goal => 0.3,
        }
    }
}

/// A mark.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// Which.
    pub kind: Kind,
    /// Its points, of [`Kind::most`].
    pub points: u8,
    /// What they are given for.
    pub evidence: Evidence,
}

impl Mark {
    /// The share of its points, 0 to 1.
    pub fn share(&self) -> f64 {
        f64::from(self.points) / f64::from(self.kind.most())
    }

    /// How much it wants to be mended first.
    fn urgency(&self) -> f64 {
        let missed = match &self.evidence {
            // One lift that has stood for two months says more than the share of those that have.
            Evidence::Stalls(stalls) if stalls.stalled.iter().any(|stall| stall.weeks >= 8) => 0.9,
            _ => 1.0 - self.share(),
        };
        missed * self.kind.urgency()
    }
}

/// What the sum says (convention).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// Under 30 of 100.
    WorkingOut,
    /// Under 50.
    MoreWorkingOut,
    /// Under 75.
    MoreTraining,
    /// 75 or more.
    Training,
}

/// An audit.
#[derive(Debug, Clone, PartialEq)]
pub struct Audit {
    /// The days it looks at.
    pub days: (NaiveDate, NaiveDate),
    /// Weeks among them with work.
    pub weeks: u16,
    /// Sessions with work.
    pub sessions: u16,
    /// The marks that the history speaks to, in their order.
    pub marks: Vec<Mark>,
    /// Those that it cannot speak to.
    pub silent: Vec<Kind>,
    /// What was done in which week.
    pub picture: Picture,
}

impl Audit {
    /// All points that were given.
    pub fn points(&self) -> u16 {
        self.marks.iter().map(|mark| u16::from(mark.points)).sum()
    }

    /// All points that could have been given.
    pub fn most(&self) -> u16 {
        let most = |mark: &Mark| u16::from(mark.kind.most());
        self.marks.iter().map(most).sum()
    }

    /// The points in a hundred of those there are: the training share.
    pub fn score(&self) -> u16 {
        let (points, most) = (self.points(), self.most().max(1));
        (points * 100 + most / 2) / most
    }

    /// What the score says.
    pub fn verdict(&self) -> Verdict {
        match self.score() {
            ..30 => Verdict::WorkingOut,
            30..50 => Verdict::MoreWorkingOut,
            50..75 => Verdict::MoreTraining,
            75.. => Verdict::Training,
        }
    }

    /// The mark to praise first, if one was good: three fifths of its points.
    pub fn best(&self) -> Option<&Mark> {
        let good = self.marks.iter().filter(|mark| mark.share() >= 0.6);
        good.max_by(|one, other| {
            let worth = |mark: &Mark| mark.share() * mark.kind.praise();
            worth(one).total_cmp(&worth(other))
        })
    }

    /// The mark to begin with, if one costs two points or more.
    pub fn costliest(&self) -> Option<&Mark> {
        let costs = |mark: &&Mark| mark.kind.most() - mark.points >= 2;
        let costly = self.marks.iter().filter(costs);
        costly.max_by(|one, other| one.urgency().total_cmp(&other.urgency()))
    }
}

/// There is too little to judge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooLittle {
    /// Weeks with work.
    pub weeks: u16,
    /// Sessions with work.
    pub sessions: u16,
}

/// Looks at a history, up to the last week with work in it.
///
/// # Errors
/// Where there is too little of it.
pub fn audit(diary: &Diary, today: NaiveDate, span: Span) -> Result<Audit, TooLittle> {
    of(&Past::of(diary, today), diary, today, span)
}

/// The same of a history that is laid flat.
pub(super) fn of(
    past: &Past,
    diary: &Diary,
    today: NaiveDate,
    span: Span,
) -> Result<Audit, TooLittle> {
    let window = Window::of(past, today, span);
    if window.worked() < LEAST_WEEKS || window.sessions < LEAST_SESSIONS {
        return Err(TooLittle {
            weeks: short(window.worked()),
            sessions: short(window.sessions),
        });
    }
    let found = [
        Some(goal::mark(past, &window, diary)),
        system::mark(past, &window),
        follow::mark(past, &window),
        rungs::mark(past, &window),
        balance::mark(past, &window),
        easy::mark(past, &window),
        lighter::mark(&window),
        Some(gaps::mark(past, &window)),
        plateaus::mark(past, &window),
    ];
    let (mut marks, mut silent) = (Vec::new(), Vec::new());
    for (kind, found) in Kind::ALL.into_iter().zip(found) {
        match found {
            Some((points, evidence)) => marks.push(Mark {
                kind,
                points: points.min(kind.most()),
                evidence,
            }),
            None => silent.push(kind),
        }
    }
    Ok(Audit {
        days: window.days(past),
        weeks: short(window.worked()),
        sessions: short(window.sessions),
        marks,
        silent,
        picture: picture::picture(past, &window),
    })
}

/// A count, held to what is shown.
fn short(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

/// The points for a share: none up to one share, all from another on, and evenly between.
fn scaled(share: f64, (none, full): (f64, f64), most: u8) -> u8 {
    let part = ((share - none) / (full - none)).clamp(0.0, 1.0);
    (part * f64::from(most)).round() as u8
}

//! What an athlete trains for, and by when.

use super::body::BodyGoal;
use super::ladder::Ladder;
use super::movement::MovementId;
use super::units::{Distance, Duration, Load};
use chrono::NaiveDate;

/// The kinds of goal there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum GoalKind {
    /// A load on a lift.
    Strength,
    /// A distance, in a time or to the finish.
    Race,
    /// A bodyweight, a waist or a share of fat.
    Composition,
    /// A rung of a ladder.
    Movement,
}

/// A load to lift once.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LiftGoal {
    /// The lift.
    pub lift: MovementId,
    /// Its one-rep max on the day.
    pub load: Load,
}

/// The lifts of a strength goal beside the leading one: none to three.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct MoreLifts([Option<LiftGoal>; 3]);

impl MoreLifts {
    /// How many there can be.
    pub const MOST: usize = 3;
}

impl FromIterator<LiftGoal> for MoreLifts {
    fn from_iter<I: IntoIterator<Item = LiftGoal>>(lifts: I) -> Self {
        let mut more = Self::default();
        for (place, lift) in more.0.iter_mut().zip(lifts) {
            *place = Some(lift);
        }
        more
    }
}

/// What is to be reached.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Target {
    /// A single repetition of `lift` with `load`, and of others with theirs.
    Strength {
        /// The lift, the leading one where there are more.
        lift: MovementId,
        /// Its one-rep max on the day.
        load: Load,
        /// The lifts beside it, none of them the leading one.
        more: MoreLifts,
    },
    /// A race.
    Race {
        /// How far.
        distance: Distance,
        /// How fast, or just to the finish.
        time: Option<Duration>,
    },
    /// A bodyweight, a waist or a share of fat, with strength kept.
    Composition {
        /// Bodyweight when the program starts.
        from: Load,
        /// What should be measured on the day.
        to: BodyGoal,
    },
    /// A movement to own.
    Movement {
        /// The ladder it stands on.
        ladder: Ladder,
        /// The rung to reach.
        rung: MovementId,
    },
}

impl Target {
    /// The kind of goal this is.
    pub const fn kind(&self) -> GoalKind {
        match self {
            Self::Strength { .. } => GoalKind::Strength,
            Self::Race { .. } => GoalKind::Race,
            Self::Composition { .. } => GoalKind::Composition,
            Self::Movement { .. } => GoalKind::Movement,
        }
    }

    /// What can be measured alone: each lift of a strength goal, the leading one first; any other
    /// target as it is.
    pub fn each(self) -> Vec<Self> {
        let Self::Strength { lift, load, more } = self else {
            return vec![self];
        };
        let mut all = vec![single(LiftGoal { lift, load })];
        for lift in more.0.into_iter().flatten() {
            all.push(single(lift));
        }
        all
    }

    /// The lifts of a strength goal, the leading one first.
    pub fn lifts(self) -> Vec<LiftGoal> {
        let mut lifts = Vec::new();
        for each in self.each() {
            if let Self::Strength { lift, load, .. } = each {
                lifts.push(LiftGoal { lift, load });
            }
        }
        lifts
    }
}

fn single(goal: LiftGoal) -> Target {
    Target::Strength {
        lift: goal.lift,
        load: goal.load,
        more: MoreLifts::default(),
    }
}

/// A target with its date, and a second one beside it by the same day: two dates would ask for two
/// tapers, and the work of neither.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Goal {
    /// What is to be reached; it leads.
    pub target: Target,
    /// On which day.
    pub date: NaiveDate,
    /// Never of the kind that leads.
    second: Option<Target>,
}

impl Goal {
    /// A goal of one target.
    pub const fn new(target: Target, date: NaiveDate) -> Self {
        Self {
            target,
            date,
            second: None,
        }
    }

    /// The same with a second target; one of the kind that leads is none.
    #[must_use]
    pub fn with_second(self, second: Target) -> Self {
        let second = Some(second).filter(|second| second.kind() != self.target.kind());
        Self { second, ..self }
    }

    /// What is to be reached beside the leading target, if there is something.
    pub const fn second(&self) -> Option<Target> {
        self.second
    }

    /// The target of a kind, leading or second.
    pub fn find(&self, kind: GoalKind) -> Option<Target> {
        if self.target.kind() == kind {
            return Some(self.target);
        }
        self.second.filter(|second| second.kind() == kind)
    }

    /// All that can be measured alone, the leading one first.
    pub fn targets(&self) -> Vec<Target> {
        let mut all = self.target.each();
        if let Some(second) = self.second {
            all.append(&mut second.each());
        }
        all
    }
}

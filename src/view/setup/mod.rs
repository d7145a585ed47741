//! The setup: which questions stand on which step, and what each field shows.

mod field;

pub use field::{Field, Kind, field, has, id, said, shown, toggled};

use super::words;
use crate::coach::intake;
use crate::diary::{Answers, Question};
use crate::training::MovementId;
use chrono::{Days, NaiveDate};

/// A step of the setup, one screen each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Units and the kind of goal.
    Kind,
    /// The goal and its date.
    Goal,
    /// Days, minutes, equipment.
    Means,
    /// Where the athlete stands.
    Standing,
    /// What the coach makes of it.
    Review,
}

impl Step {
    /// All steps in order.
    pub const ALL: [Self; 5] = [
        Self::Kind,
        Self::Goal,
        Self::Means,
        Self::Standing,
        Self::Review,
    ];

    /// Its place, counted from 1.
    pub const fn number(self) -> usize {
        self as usize + 1
    }

    /// Its name in addresses.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::Goal => "goal",
            Self::Means => "week",
            Self::Standing => "standing",
            Self::Review => "review",
        }
    }

    /// The first step that is not answered.
    pub fn resume(answers: &Answers, today: NaiveDate) -> Self {
        let open = |step: &Self| !step.faults(answers, today).is_empty();
        Self::ALL.into_iter().find(open).unwrap_or(Self::Review)
    }

    /// Its heading.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Kind => "Train. Don\u{2019}t just work out.",
            Self::Goal => "Your goal",
            Self::Means => "Your week",
            Self::Standing => "Where you stand",
            Self::Review => "Your program",
        }
    }

    /// A sentence under the heading.
    pub const fn lead(self) -> &'static str {
        match self {
            Self::Kind => {
                "A goal with a date, a program made for you, and every session\u{2019}s numbers known before it."
            }
            Self::Goal => "What it is, and the day it counts.",
            Self::Means => "What you have: the program fits it.",
            Self::Standing => "Rough is fine. What you log will set it right.",
            Self::Review => "Made from your answers, laid back from your date.",
        }
    }

    /// The step a question stands on.
    pub const fn of(question: Question) -> Self {
        match question {
            Question::Mass | Question::Distance | Question::GoalKind => Self::Kind,
            Question::GoalDate
            | Question::GoalLift
            | Question::GoalLoad
            | Question::GoalDistance
            | Question::GoalTime
            | Question::WeightNow
            | Question::GoalWeight
            | Question::GoalLadder
            | Question::GoalRung => Self::Goal,
            Question::Days | Question::Minutes | Question::LongestDay | Question::Equipment => {
                Self::Means
            }
            Question::Declined | Question::OwnMovements => Self::Review,
            _ => Self::Standing,
        }
    }

    /// Its questions.
    pub fn questions(self, answers: &Answers) -> Vec<Question> {
        let mut asked = intake::asked(answers);
        asked.retain(|question| Self::of(*question) == self);
        asked
    }

    /// Its faults, in order.
    pub fn faults(self, answers: &Answers, today: NaiveDate) -> Vec<intake::Fault> {
        self.questions(answers)
            .into_iter()
            .filter_map(|question| intake::check(question, answers, today).err())
            .collect()
    }

    /// The step after it.
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self.number()).copied()
    }

    /// The step before it.
    pub fn back(self) -> Option<Self> {
        Self::ALL.get(self.number().checked_sub(2)?).copied()
    }
}

/// What stands on a step, from top to bottom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A question of its own.
    One(Question),
    /// A set of a lift, in one row: weight, reps, RPE.
    Mark(MovementId),
    /// The sets of lifts beside the goal's.
    More {
        /// Which lifts.
        lifts: Vec<MovementId>,
        /// Whether any of them is answered, so that they stand open.
        open: bool,
    },
    /// Another race.
    Race {
        /// Whether it is given, so that it stands open.
        open: bool,
    },
}

/// Questions as they stand on a step.
pub fn blocks(questions: &[Question], answers: &Answers) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut lifts = questions.iter().filter_map(|question| match question {
        Question::LiftLoad(lift) => Some(*lift),
        _ => None,
    });
    let (first, lifts) = (lifts.next(), lifts.collect::<Vec<_>>());
    for question in questions {
        match question {
            Question::LiftLoad(lift) if Some(*lift) == first => blocks.push(Block::Mark(*lift)),
            Question::LiftLoad(_)
            | Question::LiftReps(_)
            | Question::LiftRpe(_)
            | Question::RaceTime2 => {}
            Question::RaceDistance2 => {
                let given = |question| answers.get(question).is_some_and(|text| !text.is_empty());
                let open = OTHER_RACE.iter().any(given);
                blocks.push(Block::Race { open });
            }
            question => blocks.push(Block::One(*question)),
        }
    }
    if !lifts.is_empty() {
        let answered = |lift: &MovementId| {
            let set = mark(*lift);
            set.iter().any(|question| answers.contains_key(question))
        };
        let open = lifts.iter().any(answered);
        let place = blocks
            .iter()
            .position(|block| matches!(block, Block::Mark(_)));
        let place = place.map_or(blocks.len(), |place| place + 1);
        blocks.insert(place, Block::More { lifts, open });
    }
    blocks
}

/// The questions about another race.
pub const OTHER_RACE: [Question; 2] = [Question::RaceDistance2, Question::RaceTime2];

/// The questions about a set of a lift.
pub const fn mark(lift: MovementId) -> [Question; 3] {
    [
        Question::LiftLoad(lift),
        Question::LiftReps(lift),
        Question::LiftRpe(lift),
    ]
}

/// Days to choose as the goal's date with one tap: in words, and as typed.
pub fn quick_dates(today: NaiveDate) -> Vec<(String, String)> {
    [8, 12, 16]
        .into_iter()
        .filter_map(|weeks| {
            let date = today.checked_add_days(Days::new(7 * weeks))?;
            Some((words::weeks_from_now(weeks), date.to_string()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_goal_s_lift_stands_open() {
        let mut answers = Answers::from([
            (Question::GoalKind, "strength".to_owned()),
            (Question::GoalLift, "deadlift".to_owned()),
        ]);
        let shown = |answers: &Answers| blocks(&Step::Standing.questions(answers), answers);
        let lift = |name| MovementId::find(name).expect("a lift");
        let more = |open| Block::More {
            lifts: [
                "back-squat",
                "bench-press",
                "barbell-row",
                "front-squat",
                "rear-foot-elevated-split-squat",
            ]
            .map(lift)
            .to_vec(),
            open,
        };
        let standing = |open| {
            [
                Block::One(Question::Experience),
                Block::Mark(lift("deadlift")),
                more(open),
                Block::One(Question::Method),
                Block::One(Question::WeakPoints),
                Block::One(Question::Avoid),
            ]
        };
        assert_eq!(shown(&answers), standing(false));
        answers.insert(Question::LiftReps(lift("bench-press")), "5".to_owned());
        assert_eq!(shown(&answers), standing(true));
    }

    #[test]
    fn every_quick_date_is_one_to_train_for() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day");
        let dates = quick_dates(today);
        assert_eq!(dates[0], ("8 weeks".to_owned(), "2027-01-18".to_owned()));
        for (_, text) in dates {
            let answers = Answers::from([(Question::GoalDate, text)]);
            assert_eq!(intake::check(Question::GoalDate, &answers, today), Ok(()));
        }
    }

    #[test]
    fn every_question_stands_on_one_step() {
        for kind in ["strength", "race", "composition", "movement"] {
            let answers = Answers::from([(Question::GoalKind, kind.to_owned())]);
            let asked = intake::asked(&answers).len();
            let shown: usize = Step::ALL
                .iter()
                .map(|step| step.questions(&answers).len())
                .sum();
            assert_eq!(asked, shown);
        }
    }
}

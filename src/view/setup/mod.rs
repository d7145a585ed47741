//! The setup: which questions stand on which step, and what each field shows.

mod field;

pub use field::{Field, Kind, field, has, id, said, shown, toggled};

use super::words::{self, message, say};
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
    pub fn title(self) -> &'static str {
        match self {
            Self::Kind => message!(step_kind),
            Self::Goal => message!(step_goal),
            Self::Means => message!(step_means),
            Self::Standing => message!(step_standing),
            Self::Review => message!(step_review),
        }
        .text()
    }

    /// A sentence under the heading.
    pub fn lead(self) -> &'static str {
        match self {
            Self::Kind => message!(lead_kind),
            Self::Goal => message!(lead_goal),
            Self::Means => message!(lead_means),
            Self::Standing => message!(lead_standing),
            Self::Review => message!(lead_review),
        }
        .text()
    }

    /// The step a question stands on.
    pub const fn of(question: Question) -> Self {
        match question {
            Question::Mass | Question::Distance | Question::GoalKind | Question::SecondKind => {
                Self::Kind
            }
            Question::GoalDate
            | Question::GoalLift
            | Question::GoalLoad
            | Question::GoalDistance
            | Question::GoalTime
            | Question::WeightNow
            | Question::GoalWeight
            | Question::BodyMeasure
            | Question::WaistNow
            | Question::GoalWaist
            | Question::GoalFat
            | Question::NeckNow
            | Question::HipsNow
            | Question::Height
            | Question::Formula
            | Question::GoalLadder
            | Question::GoalRung
            | Question::AlsoLoad(_) => Self::Goal,
            Question::Days
            | Question::Minutes
            | Question::LongestDay
            | Question::Equipment
            | Question::Bar
            | Question::Plates => Self::Means,
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
    Mark {
        /// The lift.
        lift: MovementId,
        /// A word of help under it, or nothing.
        help: &'static str,
    },
    /// What most leave out: one line until it is opened.
    More {
        /// What it is called.
        name: &'static str,
        /// What it holds.
        blocks: Vec<Block>,
        /// Whether any of it is answered, so that it stands open.
        open: bool,
    },
}

impl Block {
    fn is_answered(&self, answers: &Answers) -> bool {
        let has = |question: &Question| answers.get(question).is_some_and(|text| !text.is_empty());
        match self {
            Self::One(question) => has(question),
            Self::Mark { lift, .. } => mark(*lift).iter().any(has),
            Self::More { .. } => false,
        }
    }
}

/// Questions as they stand on a step.
pub fn blocks(questions: &[Question], answers: &Answers) -> Vec<Block> {
    // Where a goal has more lifts than one, a set of each is asked for.
    let goals = intake::asked(answers);
    let goals = goals.iter().filter(|question| {
        matches!(question, Question::AlsoLoad(_)) && Block::One(**question).is_answered(answers)
    });
    let marks = 1 + goals.count();
    let (mut also, mut second, mut race) = (Vec::new(), Vec::new(), Vec::new());
    let mut blocks = Vec::new();
    let mut lifts = Vec::new();
    let mut shown = 0;
    for question in questions {
        match question {
            Question::LiftLoad(lift) if shown < marks => {
                blocks.push(Block::Mark {
                    lift: *lift,
                    help: if shown == 0 { say!(mark_help) } else { "" },
                });
                shown += 1;
            }
            Question::LiftLoad(lift) => lifts.push(Block::Mark {
                lift: *lift,
                help: "",
            }),
            Question::LiftReps(_) | Question::LiftRpe(_) => {}
            Question::AlsoLoad(_) => also.push(Block::One(*question)),
            Question::RaceDistance2 | Question::RaceTime2 => race.push(Block::One(*question)),
            Question::SecondKind => second.push(Block::One(*question)),
            question => blocks.push(Block::One(*question)),
        }
    }
    fold(&mut blocks, say!(more_lifts), lifts, answers, |block| {
        matches!(block, Block::Mark { .. })
    });
    fold(&mut blocks, say!(also_lifts), also, answers, |block| {
        *block == Block::One(Question::GoalLoad)
    });
    fold(&mut blocks, say!(another_race), race, answers, |block| {
        *block == Block::One(Question::RaceTime)
    });
    fold(&mut blocks, say!(second_goal), second, answers, |_| true);
    blocks
}

/// Puts what most leave out behind the last of the blocks that it belongs to.
fn fold(
    blocks: &mut Vec<Block>,
    name: &'static str,
    more: Vec<Block>,
    answers: &Answers,
    belongs: fn(&Block) -> bool,
) {
    if more.is_empty() {
        return;
    }
    let place = blocks.iter().rposition(belongs);
    let open = more.iter().any(|block| block.is_answered(answers));
    blocks.insert(
        place.map_or(blocks.len(), |place| place + 1),
        Block::More {
            name,
            blocks: more,
            open,
        },
    );
}

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
        let mark = |name, help| Block::Mark {
            lift: lift(name),
            help,
        };
        let more = |open| Block::More {
            name: say!(more_lifts),
            blocks: [
                "back-squat",
                "bench-press",
                "barbell-row",
                "front-squat",
                "rear-foot-elevated-split-squat",
            ]
            .map(|name| mark(name, ""))
            .into(),
            open,
        };
        let standing = |open| {
            [
                Block::One(Question::Experience),
                mark("deadlift", say!(mark_help)),
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
    fn the_goal_s_own_lifts_stand_open_and_what_most_leave_out_does_not() {
        let lift = |name| MovementId::find(name).expect("a lift");
        let mut answers = Answers::from([
            (Question::GoalKind, "strength".to_owned()),
            (Question::GoalLift, "deadlift".to_owned()),
        ]);
        let more = |answers: &Answers| {
            let blocks = blocks(&Step::Goal.questions(answers), answers);
            let open = |block: &Block| matches!(block, Block::More { open: true, .. });
            (blocks.len(), blocks.iter().any(open))
        };
        assert_eq!(more(&answers), (4, false));
        let press = lift("overhead-press");
        answers.insert(Question::AlsoLoad(press), "60".to_owned());
        assert_eq!(more(&answers), (4, true));
        let standing = blocks(&Step::Standing.questions(&answers), &answers);
        let is_mark = |block: &Block, of| matches!(block, Block::Mark { lift, .. } if *lift == of);
        assert!(is_mark(&standing[1], lift("deadlift")) && is_mark(&standing[2], press));
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

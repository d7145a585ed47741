//! Athletes of every kind, and a season of training for them.

use chrono::{Days, NaiveDate};
use rung::coach::intake;
use rung::coach::program;
use rung::coach::session::{Session, Standing};
use rung::diary::{
    Answers, Body, Diary, Entry, EntryId, Finish, Given, GivenSlot, LineRef, Moment, Question,
    Writer,
};
use rung::training::units::SessionEffort;
use rung::training::{Athlete, Done, MovementId, Program};

/// A Monday.
pub fn start() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day")
}

pub fn lift(name: &str) -> MovementId {
    MovementId::find(name).expect("a movement of the library")
}

/// Answers from pairs, with a goal date so many weeks ahead.
pub fn answers(weeks: u64, pairs: &[(Question, &str)]) -> Answers {
    let date = start() + Days::new(7 * weeks - 1);
    pairs
        .iter()
        .map(|(question, text)| (*question, (*text).to_owned()))
        .chain([(Question::GoalDate, date.to_string())])
        .collect()
}

pub fn strength(weeks: u64) -> Answers {
    let squat = lift("back-squat");
    answers(
        weeks,
        &[
            (Question::GoalKind, "strength"),
            (Question::GoalLift, "back-squat"),
            (Question::GoalLoad, "140"),
            (Question::Equipment, "barbell bench dumbbells pull-up-bar"),
            (Question::Experience, "trained"),
            (Question::LiftLoad(squat), "110"),
            (Question::LiftReps(squat), "5"),
            (Question::LiftRpe(squat), "8.5"),
            (Question::WeakPoints, "hinge"),
        ],
    )
}

pub fn race(weeks: u64) -> Answers {
    answers(
        weeks,
        &[
            (Question::GoalKind, "race"),
            (Question::Distance, "mi"),
            (Question::GoalDistance, "13.1"),
            (Question::GoalTime, "1:45:00"),
            (Question::Equipment, "dumbbells"),
            (Question::Experience, "trained"),
            (Question::Days, "mon tue thu sat sun"),
            (Question::RaceDistance, "3.107"),
            (Question::RaceTime, "23:30"),
            (Question::WeeklyDistance, "20"),
            (Question::LongestRun, "7"),
        ],
    )
}

pub fn composition(weeks: u64) -> Answers {
    answers(
        weeks,
        &[
            (Question::GoalKind, "composition"),
            (Question::WeightNow, "78"),
            (Question::GoalWeight, "72"),
            (Question::Equipment, "kettlebells dumbbells"),
            (Question::Days, "mon wed fri sat"),
            (Question::Minutes, "40"),
        ],
    )
}

pub fn movement(weeks: u64) -> Answers {
    use rung::training::Ladder;
    answers(
        weeks,
        &[
            (Question::GoalKind, "movement"),
            (Question::GoalLadder, "squat"),
            (Question::GoalRung, "back-squat"),
            (Question::Equipment, "barbell dumbbells"),
            (Question::RungOwned(Ladder::Squat), "split-squat"),
        ],
    )
}

/// The athlete and the program that answers make, where they make one.
pub fn planned(answers: &Answers) -> Option<(Athlete, Program)> {
    let (athlete, goal) = intake::read(answers, start()).ok()?;
    let program = program::build(&athlete, &goal, start()).ok()?;
    Some((athlete, program))
}

/// Somebody on the way to a goal.
pub struct Trainee {
    pub athlete: Athlete,
    pub program: Program,
    pub diary: Diary,
    pub adopted: EntryId,
}

impl Trainee {
    pub fn new(answers: &Answers) -> Self {
        let (athlete, goal) = intake::read(answers, start()).expect("answers to plan from");
        let program = program::build(&athlete, &goal, start()).expect("a goal in reach");
        let mut trainee = Self {
            athlete,
            program,
            diary: Diary::default(),
            adopted: EntryId {
                seq: 1,
                writer: Writer(7),
            },
        };
        let answers = answers.clone();
        trainee.record(
            start(),
            Body::Adopted {
                start: start(),
                answers,
            },
        );
        trainee
    }

    /// Goes on with another program from a day on; what was done stays.
    pub fn adopt(&mut self, day: NaiveDate, answers: &Answers) {
        let (athlete, goal) = intake::read(answers, day).expect("answers to plan from");
        self.program = program::build(&athlete, &goal, day).expect("a goal in reach");
        self.athlete = athlete;
        self.adopted = EntryId {
            seq: self.diary.next_seq(),
            writer: Writer(7),
        };
        let adopted = Body::Adopted {
            start: day,
            answers: answers.clone(),
        };
        self.record(day, adopted);
    }

    /// Where they stand once all that is planned lies behind.
    pub fn standing(&self) -> Standing<'_> {
        self.standing_on(NaiveDate::MAX)
    }

    /// Where they stand on a day.
    pub fn standing_on(&self, today: NaiveDate) -> Standing<'_> {
        Standing {
            athlete: &self.athlete,
            program: &self.program,
            adopted: self.adopted,
            diary: &self.diary,
            today,
        }
    }

    pub fn record(&mut self, day: NaiveDate, body: Body) {
        let noon = day.and_hms_opt(12, 0, 0).expect("noon").and_utc();
        self.diary.add(Entry {
            id: EntryId {
                seq: self.diary.next_seq(),
                writer: Writer(7),
            },
            at: Moment::new(noon.timestamp(), 0).expect("a moment"),
            body,
        });
    }

    /// Does a session on its day: each line as `how` says, given the slot, the line and what
    /// was prescribed.
    pub fn train(
        &mut self,
        session: &Session,
        mut how: impl FnMut(usize, u8, Done) -> Option<Done>,
    ) {
        let day = session.day;
        let key = self.standing().key(day);
        let given = Given {
            purpose: session.purpose,
            phase: session.phase,
            week: session.kind,
            slots: session
                .slots
                .iter()
                .map(|slot| GivenSlot {
                    track: slot.track,
                    stress: slot.next.stress,
                    prescription: slot.next.prescription.clone(),
                })
                .collect(),
        };
        self.record(
            day,
            Body::Started {
                session: key,
                given,
            },
        );
        for (place, slot) in session.slots.iter().enumerate() {
            for line in 0..slot.next.prescription.lines() {
                let prescribed = slot.next.prescription.as_prescribed(line);
                if let Some(done) = how(place, line, prescribed) {
                    let slot = u8::try_from(place).expect("few slots");
                    let line = LineRef {
                        session: key,
                        slot,
                        line,
                    };
                    self.record(day, Body::Logged { line, done });
                }
            }
        }
        let finish = Finish {
            effort: SessionEffort::new(7).expect("an effort"),
            note: String::new(),
        };
        self.record(
            day,
            Body::Finished {
                session: key,
                finish,
            },
        );
    }

    /// All sessions' days.
    pub fn days(&self) -> Vec<NaiveDate> {
        self.program
            .sessions()
            .map(|(_, session)| session.day)
            .collect()
    }
}

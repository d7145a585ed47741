//! The whole plan to the goal date: phases, weeks, sessions, slots. A plan says what each
//! slot is for and by which rule it grows; its exact numbers follow from what was done.

use super::ailment::{Ailment, Sidelined};
use super::goal::Goal;
use super::ladder::Ladder;
use super::movement::MovementId;
use super::prescription::RepRange;
use super::purpose::{Purpose, RunKind};
use super::units::{Distance, Duration, Rpe};
use chrono::NaiveDate;

/// What a stretch of weeks is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    /// Breadth: volume and skill.
    General,
    /// The goal's own qualities.
    Build,
    /// The goal itself.
    Peak,
    /// Volume falls, intensity stays, fitness shows.
    Taper,
}

/// How a week relates to its neighbours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WeekKind {
    /// Work grows.
    Loading,
    /// About half the volume, to grow on.
    Lighter,
    /// The way down to the goal date.
    Taper,
}

/// A line of progression: what an exposure is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Track {
    /// One movement.
    Movement(MovementId),
    /// The rung of a ladder, whichever it is.
    Ladder(Ladder),
    /// One kind of run.
    Run(RunKind),
    /// Hard rounds.
    Rounds,
    /// A circuit within a time.
    Circuit,
}

/// The rule by which a lift grows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// A step of load each success, at fixed reps: for who is new to it.
    Linear,
    /// Reps through a range, then load.
    Double,
    /// Shares of a training max in waves of three weeks, the last set open: 5/3/1.
    Wave,
    /// The load that these reps make as hard as the cap, by what the last sets stand for.
    Rpe {
        /// Reps of each set in this week.
        reps: u16,
    },
}

/// A lift that grows by load and reps.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Lift {
    /// The movement.
    pub movement: MovementId,
    /// By which rule it grows.
    pub rule: Rule,
    /// How many sets in this week.
    pub sets: u8,
    /// Reps, seconds or metres a set, by the movement's measure.
    pub range: RepRange,
    /// Not harder than this.
    pub cap: Rpe,
    /// Rest between sets.
    pub rest: Duration,
}

/// A place on a ladder, climbed by its gates.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Climb {
    /// The ladder.
    pub ladder: Ladder,
    /// The highest rung that this week allows; the athlete's own may be lower.
    pub due: MovementId,
    /// The rung that is open already to who owns the one below: `due`, or the next one soon
    /// before its week.
    pub open: MovementId,
    /// The week in which a higher one is due, counted from 1, if one is.
    pub higher: Option<u16>,
    /// How many sets in this week.
    pub sets: u8,
    /// Not harder than this.
    pub cap: Rpe,
    /// Rest between sets.
    pub rest: Duration,
}

/// A run.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RunPlan {
    /// Its kind.
    pub kind: RunKind,
    /// How much the plan asks of it, all stretches together; what is prescribed may be less.
    pub distance: Distance,
    /// Of that, the most at the purpose's own pace (tempo, intervals).
    pub quality: Distance,
    /// It takes no longer than this.
    pub limit: Duration,
}

/// Hard rounds.
#[derive(Debug, Clone, PartialEq)]
pub struct RoundsPlan {
    /// What is done: one movement a round, in turn, or in a circuit all of them each round.
    pub movements: Vec<MovementId>,
    /// Whether it is a circuit: rounds within a time, rather than work and rest by the clock.
    pub circuit: bool,
    /// All rounds together take no longer than this.
    pub limit: Duration,
    /// Not harder than this.
    pub cap: Rpe,
}

/// What a slot holds.
#[derive(Debug, Clone, PartialEq)]
pub enum PlannedWork {
    /// A lift.
    Lift(Lift),
    /// A rung of a ladder.
    Climb(Climb),
    /// A run.
    Run(RunPlan),
    /// Hard rounds.
    Rounds(RoundsPlan),
}

/// One slot of a session.
#[derive(Debug, Clone, PartialEq)]
pub struct PlannedSlot {
    /// What it holds.
    pub work: PlannedWork,
}

impl PlannedSlot {
    /// The line of progression it continues.
    pub const fn track(&self) -> Track {
        match &self.work {
            PlannedWork::Lift(lift) => Track::Movement(lift.movement),
            PlannedWork::Climb(climb) => Track::Ladder(climb.ladder),
            PlannedWork::Run(run) => Track::Run(run.kind),
            PlannedWork::Rounds(rounds) if rounds.circuit => Track::Circuit,
            PlannedWork::Rounds(_) => Track::Rounds,
        }
    }
}

/// Why a session stands in the program, as data; `view` has the words.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Why {
    /// Muscle and practice before heavy loads.
    BaseForStrength {
        /// The goal's lift.
        lift: MovementId,
    },
    /// Heavier, to raise the goal's lift.
    StrengthForGoal {
        /// The goal's lift.
        lift: MovementId,
    },
    /// Heavy and few, to show it on the day.
    PeakForGoal {
        /// The goal's lift.
        lift: MovementId,
    },
    /// The rung that leads to the goal's.
    ClimbToGoal {
        /// The rung to reach.
        rung: MovementId,
    },
    /// What holds the rest together; trained beside the goal.
    Balance {
        /// A weak point that it serves, if one does.
        weak: Option<Ladder>,
    },
    /// Easy running carries all the rest.
    AerobicBase,
    /// Toward the race's distance.
    Distance {
        /// The race's distance.
        race: Distance,
    },
    /// The pace that can be held.
    ThresholdForRace,
    /// A higher ceiling.
    CeilingForRace,
    /// The pace of the day, rehearsed.
    RacePaceForRace,
    /// Speed and a cheaper stride.
    SpeedForRace,
    /// Nobody knows the pace: its result sets them all.
    PaceUnknown,
    /// Tissue and breath before speed.
    LearnToRun,
    /// Strength under a falling bodyweight.
    KeepStrength,
    /// Energy cost, apart from easy work.
    BurnHard,
    /// Energy cost without fatigue.
    BurnEasy,
    /// Stronger legs for a runner.
    SupportRunning,
    /// Half the work, to grow on.
    LighterWeek,
    /// Less work, same intensity, fresh on the day.
    Freshen,
}

/// Why the second goal's work stands on a day of the leading one's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Placed {
    /// Hard days together, so that easy days stay easy.
    WithHard,
    /// So many days before the next key session: legs are fresh for it.
    BeforeKey {
        /// How many.
        days: u8,
    },
    /// There is room for it.
    Room,
    /// It is no goal of its own: strength that supports the running before it.
    After,
}

/// What a session holds beside its own work: of the second goal, or in support of the first.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Beside {
    /// Why that work stands in the program.
    pub why: Why,
    /// Why it stands on this day.
    pub placed: Placed,
}

/// One session of the plan.
#[derive(Debug, Clone, PartialEq)]
pub struct PlannedSession {
    /// Its day.
    pub day: NaiveDate,
    /// What it is for.
    pub purpose: Purpose,
    /// Why it is there.
    pub why: Why,
    /// What it holds of the second goal: the day's purpose stays the leading one's.
    pub beside: Option<Beside>,
    /// Its work, in order.
    pub slots: Vec<PlannedSlot>,
}

/// A run of loading weeks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Block {
    /// Counted from 0.
    pub index: u16,
    /// How many weeks of it lie before this one.
    pub week: u16,
    /// The number of the week in which the next one starts, if one does before the taper.
    pub next: Option<u16>,
}

/// One week of the plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Week {
    /// Counted from 1.
    pub number: u16,
    /// Its first day; the weeks are counted back from the goal date, so the first may be short.
    pub first_day: NaiveDate,
    /// Its last day.
    pub last_day: NaiveDate,
    /// Its phase.
    pub phase: Phase,
    /// How it relates to its neighbours.
    pub kind: WeekKind,
    /// Weeks of loading before it.
    pub loaded: u16,
    /// Where it stands among the blocks: runs of loading weeks, each ended by a lighter one.
    pub block: Block,
    /// Its sessions in order of day, at most one a day.
    pub sessions: Vec<PlannedSession>,
}

/// When a rung of the goal's ladder is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gate {
    /// The rung.
    pub rung: MovementId,
    /// The week in which it is first trained, counted from 1.
    pub week: u16,
}

/// What a time away from training costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    /// The time.
    pub span: Sidelined,
    /// Sessions that fall out.
    pub lost: u16,
    /// Sessions that hold something else.
    pub changed: u16,
    /// Rungs of the goal's ladder that come later: the next one, and the weeks before and now.
    pub later: Option<(MovementId, u16, u16)>,
    /// Whether the goal's date is at risk: the way back is not over when the taper begins, or a
    /// rung has less than two weeks (convention).
    pub at_risk: bool,
}

/// What a whole program has and this one does not, for want of weeks, days or minutes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum LeftOut {
    /// No base before what the goal asks.
    Base,
    /// No weeks at the goal's own intensity.
    Peak,
    /// A taper of fewer weeks than such a goal has.
    Taper {
        /// Its weeks.
        weeks: u16,
        /// As many as there should be.
        of: u16,
    },
    /// No lighter week.
    LighterWeek,
    /// Nothing run hard.
    HardRunning,
    /// A long run that stays short of what the race needs.
    LongRun {
        /// As far as it gets.
        reaches: Distance,
        /// As far as it should.
        of: Distance,
    },
    /// Fewer weeks than three on a rung.
    RungWeeks {
        /// The loading weeks there are for each.
        weeks: u16,
    },
}

/// The whole plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Program {
    /// What for, and by when.
    pub goal: Goal,
    /// Its first day.
    pub start: NaiveDate,
    /// Its weeks in order; the last one ends on the goal date or just before it.
    pub weeks: Vec<Week>,
    /// Where the goal's ladder is climbed, its gates in order.
    pub gates: Vec<Gate>,
    /// Times away from training that it is laid around; a session that falls out has no slots.
    pub away: Vec<Cost>,
    /// What it has to do without.
    pub left_out: Vec<LeftOut>,
}

impl Program {
    /// All sessions in order of day, each with its week.
    pub fn sessions(&self) -> impl DoubleEndedIterator<Item = (&Week, &PlannedSession)> {
        self.weeks
            .iter()
            .flat_map(|week| week.sessions.iter().map(move |session| (week, session)))
    }

    /// The session of a day, with its week.
    pub fn session_on(&self, day: NaiveDate) -> Option<(&Week, &PlannedSession)> {
        self.sessions().find(|(_, session)| session.day == day)
    }

    /// Whether nothing is done on a day: illness.
    pub fn is_off(&self, day: NaiveDate) -> bool {
        let mut spans = self.away.iter().map(|cost| &cost.span);
        spans.any(|span| span.ailment == Ailment::Illness && span.has(day))
    }

    /// The week of a day, if the program has reached it and not ended.
    pub fn week_of(&self, day: NaiveDate) -> Option<&Week> {
        self.weeks
            .iter()
            .rev()
            .find(|week| week.first_day <= day)
            .filter(|_| day <= self.goal.date)
    }
}

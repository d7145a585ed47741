//! The steps that a prescription has.

use crate::training::units::{Distance, Duration};
use crate::training::{
    Amount, PaceBand, Prescription, RoundsWork, RunAmount, RunWork, SetsWork, Sides, Stretch,
};

/// Before work that starts at once, in seconds.
const READY: u32 = 3;
/// To get to the other side, in seconds.
const SWITCH: u32 = 10;
/// Work and rest that fill it make it work that starts each minute.
const MINUTE: u32 = 60;

/// What a step is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Three, two, one.
    Ready,
    /// Before the work.
    WarmUp,
    /// What counts.
    Work,
    /// Between two repeats.
    Recovery,
    /// The other side.
    Switch,
    /// After the work.
    CoolDown,
}

impl Part {
    /// Its name in the page.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::WarmUp => "warm-up",
            Self::Work => "work",
            Self::Recovery => "recovery",
            Self::Switch => "switch",
            Self::CoolDown => "cool-down",
        }
    }
}

/// How long a step is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Length {
    /// It ends by itself.
    Time(Duration),
    /// It ends where the athlete says so.
    Far {
        /// How far it is.
        distance: Distance,
        /// About how long that takes.
        expected: Duration,
    },
}

/// One step.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Step {
    /// What it is for.
    pub part: Part,
    /// How long it is.
    pub length: Length,
    /// How fast, where it is run.
    pub pace: Option<PaceBand>,
    /// Which repeat it is of, counted from 1; 0 before and after them.
    pub round: u8,
}

/// What a clock looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// The watch of a run.
    Run,
    /// Work and rest in turn.
    Intervals,
    /// Work that starts each minute.
    EachMinute,
    /// Rounds within a time.
    Circuit,
    /// A hold.
    Hold,
}

impl Form {
    /// Its name in the page.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Run => "run",
            Self::Intervals => "intervals",
            Self::EachMinute => "each-minute",
            Self::Circuit => "circuit",
            Self::Hold => "hold",
        }
    }
}

/// All steps of a clock.
#[derive(Debug, Clone, PartialEq)]
pub struct Course {
    /// What it looks like.
    pub form: Form,
    /// In their order; never none.
    pub steps: Vec<Step>,
    /// How many repeats, rounds or sides there are.
    pub rounds: u8,
}

impl Step {
    /// How many milliseconds it takes, where it ends by itself.
    pub fn milliseconds(&self) -> Option<i64> {
        match self.length {
            Length::Time(time) => Some(i64::from(time.seconds()) * 1_000),
            Length::Far { .. } => None,
        }
    }

    const fn timed(part: Part, time: Duration, round: u8) -> Self {
        Self {
            part,
            length: Length::Time(time),
            pace: None,
            round,
        }
    }

    fn run(part: Part, stretch: &Stretch, round: u8) -> Self {
        let length = match stretch.amount {
            RunAmount::Time(time) => Length::Time(time),
            RunAmount::Distance(distance) => Length::Far {
                distance,
                expected: stretch.time(),
            },
        };
        Self {
            part,
            length,
            pace: stretch.pace,
            round,
        }
    }
}

impl Course {
    /// The steps of a line that has a clock, counted from 0; `None` for one that has none.
    pub fn of(asked: &Prescription, line: u8) -> Option<Self> {
        match asked {
            Prescription::Run(run) => Some(run_course(run)),
            Prescription::Rounds(work) => Some(rounds_course(work)),
            Prescription::Sets(work) => hold_course(work, line),
        }
    }
}

fn run_course(run: &RunWork) -> Course {
    let around = |part, stretch: &Option<Stretch>| {
        let stretch = stretch.as_ref();
        stretch.map(|stretch| Step::run(part, stretch, 0))
    };
    let mut steps: Vec<_> = around(Part::WarmUp, &run.warm_up).into_iter().collect();
    for round in 1..=run.repeats.max(1) {
        steps.push(Step::run(Part::Work, &run.work, round));
        let recovery = run.recovery.as_ref().filter(|_| round < run.repeats);
        steps.extend(recovery.map(|stretch| Step::run(Part::Recovery, stretch, round)));
    }
    steps.extend(around(Part::CoolDown, &run.cool_down));
    Course {
        form: Form::Run,
        steps,
        rounds: run.repeats.max(1),
    }
}

fn ready() -> Step {
    Step::timed(Part::Ready, Duration::from_seconds(READY), 0)
}

fn rounds_course(work: &RoundsWork) -> Course {
    if let Some(circuit) = work.circuit {
        return Course {
            form: Form::Circuit,
            steps: vec![ready(), Step::timed(Part::Work, circuit.within, 0)],
            rounds: work.rounds,
        };
    }
    let mut steps = vec![ready()];
    for round in 1..=work.rounds.max(1) {
        steps.push(Step::timed(Part::Work, work.work, round));
        // After the last round the rest is as long as one likes.
        if work.rest.seconds() > 0 && round < work.rounds {
            steps.push(Step::timed(Part::Recovery, work.rest, round));
        }
    }
    let is_minute = work.rest.seconds() > 0 && work.work.seconds() + work.rest.seconds() == MINUTE;
    Course {
        form: if is_minute {
            Form::EachMinute
        } else {
            Form::Intervals
        },
        steps,
        rounds: work.rounds.max(1),
    }
}

fn hold_course(work: &SetsWork, line: u8) -> Option<Course> {
    let (Amount::Hold(time), _) = work.line(line) else {
        return None;
    };
    let mut steps = vec![ready(), Step::timed(Part::Work, time, 1)];
    let sides = match work.movement.movement().sides {
        Sides::Both => 1,
        Sides::Each => {
            let switch = Duration::from_seconds(SWITCH);
            steps.push(Step::timed(Part::Switch, switch, 1));
            steps.push(Step::timed(Part::Work, time, 2));
            2
        }
    };
    Some(Course {
        form: Form::Hold,
        steps,
        rounds: sides,
    })
}

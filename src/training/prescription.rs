//! The exact work of a slot, and what was done of it.

use super::movement::MovementId;
use super::purpose::RunKind;
use super::units::{Distance, DistanceUnit, Duration, Load, Pace, Rpe};

/// How much of a movement one set holds: per side where the movement has sides.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Amount {
    /// Repetitions.
    Reps(u16),
    /// Held for a time.
    Hold(Duration),
    /// Carried over a distance.
    Carry(Distance),
}

impl Amount {
    /// The count in its own measure: reps, seconds or metres.
    pub fn count(self) -> u32 {
        match self {
            Self::Reps(reps) => u32::from(reps),
            Self::Hold(time) => time.seconds(),
            Self::Carry(distance) => distance.metres().round() as u32,
        }
    }

    /// The same measure with another count.
    #[must_use]
    pub fn with_count(self, count: u32) -> Self {
        match self {
            Self::Reps(_) => Self::Reps(u16::try_from(count).unwrap_or(u16::MAX)),
            Self::Hold(_) => Self::Hold(Duration::from_seconds(count)),
            Self::Carry(distance) => {
                Self::Carry(Distance::from_metres(f64::from(count), distance.unit()))
            }
        }
    }
}

/// The counts a set climbs through at one load, in the measure of its [`Amount`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RepRange {
    /// Where a new load starts.
    pub low: u16,
    /// Where the load steps up.
    pub high: u16,
}

/// A set on the way up to the heaviest of a wave.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RampSet {
    /// How much.
    pub amount: Amount,
    /// With what.
    pub load: Load,
}

/// Sets of one movement: straight ones, or a ramp to the heaviest.
#[derive(Debug, Clone, PartialEq)]
pub struct SetsWork {
    /// The movement.
    pub movement: MovementId,
    /// How many sets; at least one.
    pub sets: u8,
    /// How much each.
    pub amount: Amount,
    /// The range that `amount` stands in.
    pub range: RepRange,
    /// With what, where the movement bears load.
    pub load: Option<Load>,
    /// Not harder than this.
    pub cap: Rpe,
    /// Rest between sets.
    pub rest: Duration,
    /// Work sets before those, in their order, each with a load of its own.
    pub ramp: Vec<RampSet>,
    /// Whether the last set takes as many as are good, `amount` at least (AMRAP).
    pub amrap: bool,
}

impl SetsWork {
    /// How many sets there are to log, the ramp among them.
    pub fn lines(&self) -> u8 {
        u8::try_from(self.ramp.len()).map_or(u8::MAX, |ramp| ramp.saturating_add(self.sets))
    }

    /// How much one of them asks and with what, counted from 0.
    pub fn line(&self, line: u8) -> (Amount, Option<Load>) {
        self.ramp
            .get(usize::from(line))
            .map_or((self.amount, self.load), |set| (set.amount, Some(set.load)))
    }

    /// Whether a line, counted from 0, takes as many as are good.
    pub fn is_open(&self, line: u8) -> bool {
        self.amrap && line.saturating_add(1) == self.lines()
    }
}

/// How far, or for how long.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum RunAmount {
    /// How far.
    Distance(Distance),
    /// For how long.
    Time(Duration),
}

/// The pace to run at, and the paces that still serve the purpose.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PaceBand {
    /// The pace to run at.
    pub target: Pace,
    /// Faster than this is another purpose.
    pub fastest: Pace,
    /// Slower than this is short of it.
    pub slowest: Pace,
}

/// One stretch of a run.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stretch {
    /// How much.
    pub amount: RunAmount,
    /// How fast; `None` is walking.
    pub pace: Option<PaceBand>,
}

impl Stretch {
    /// How long it takes as prescribed; walking goes at 100 m a minute.
    pub fn time(&self) -> Duration {
        match self.amount {
            RunAmount::Time(time) => time,
            RunAmount::Distance(distance) => self.pace.map_or_else(
                || Duration::from_seconds((distance.metres() * 0.6) as u32),
                |band| band.target.time_for(distance),
            ),
        }
    }

    /// How many metres it is as prescribed; walking goes at 100 m a minute.
    pub fn metres(&self) -> f64 {
        match self.amount {
            RunAmount::Distance(distance) => distance.metres(),
            RunAmount::Time(time) => {
                let speed = self
                    .pace
                    .map_or(100.0, |band| band.target.metres_per_minute());
                speed * time.minutes()
            }
        }
    }
}

/// A run: what counts, with what goes before, between and after.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RunWork {
    /// What it is compared with.
    pub kind: RunKind,
    /// Before the work.
    pub warm_up: Option<Stretch>,
    /// How often the work is repeated; at least once.
    pub repeats: u8,
    /// The work: what is logged, once a repeat.
    pub work: Stretch,
    /// Between two repeats.
    pub recovery: Option<Stretch>,
    /// After the work.
    pub cool_down: Option<Stretch>,
}

impl RunWork {
    /// How long the whole run takes as prescribed.
    pub fn time(&self) -> Duration {
        Duration::from_seconds(self.sum(|stretch| f64::from(stretch.time().seconds())) as u32)
    }

    /// How many metres the whole run is as prescribed.
    pub fn metres(&self) -> f64 {
        self.sum(Stretch::metres)
    }

    /// How many lines there are to log: a repeat each, or one where running and walking take turns.
    pub const fn lines(&self) -> u8 {
        match self.kind {
            RunKind::RunWalk => 1,
            _ => self.repeats,
        }
    }

    /// The distance and the time of one line as prescribed.
    pub fn line(&self) -> (Distance, Duration) {
        let (metres, time) = match self.kind {
            RunKind::RunWalk => (self.metres(), self.time()),
            _ => (self.work.metres(), self.work.time()),
        };
        let distance = match self.work.amount {
            RunAmount::Distance(distance) => distance,
            RunAmount::Time(_) => {
                let unit = self.work.pace.map_or(DistanceUnit::Kilometre, |band| {
                    band.target.unit().distance_unit()
                });
                // A hundredth of the unit is all that a watch is good for.
                let hundredths = (metres / unit.metres() * 100.0).round();
                Distance::from_metres(hundredths / 100.0 * unit.metres(), unit)
            }
        };
        (distance, time)
    }

    fn sum(&self, measure: impl Fn(&Stretch) -> f64) -> f64 {
        let once = |stretch: &Option<Stretch>| stretch.as_ref().map_or(0.0, &measure);
        once(&self.warm_up)
            + f64::from(self.repeats) * measure(&self.work)
            + f64::from(self.repeats.saturating_sub(1)) * once(&self.recovery)
            + once(&self.cool_down)
    }
}

/// Rounds within a time, with pauses as they are needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Circuit {
    /// The time.
    pub within: Duration,
    /// Reps of each movement in each round.
    pub reps: u16,
}

/// Rounds of hard work and rest in turn, or of a circuit.
#[derive(Debug, Clone, PartialEq)]
pub struct RoundsWork {
    /// What is done: one movement a round, in turn, or in a circuit all of them each round.
    pub movements: Vec<MovementId>,
    /// How many rounds; at least one.
    pub rounds: u8,
    /// Hard, in each round; in a circuit about what a round takes.
    pub work: Duration,
    /// Easy, in each round; none in a circuit.
    pub rest: Duration,
    /// With what, where the movement bears load.
    pub load: Option<Load>,
    /// Not harder than this.
    pub cap: Rpe,
    /// The time that the rounds are done within, where they are of a circuit.
    pub circuit: Option<Circuit>,
}

impl RoundsWork {
    /// How long all rounds take.
    pub fn time(&self) -> Duration {
        if let Some(circuit) = self.circuit {
            return circuit.within;
        }
        Duration::from_seconds(u32::from(self.rounds) * (self.work.seconds() + self.rest.seconds()))
    }
}

/// The exact work of a slot.
#[derive(Debug, Clone, PartialEq)]
pub enum Prescription {
    /// Sets.
    Sets(SetsWork),
    /// A run.
    Run(RunWork),
    /// Rounds.
    Rounds(RoundsWork),
}

impl Prescription {
    /// How many lines there are to log: sets, repeats of a run, or one for all rounds and for
    /// running and walking in turn.
    pub fn lines(&self) -> u8 {
        match self {
            Self::Sets(work) => work.lines(),
            Self::Run(run) => run.lines(),
            Self::Rounds(_) => 1,
        }
    }

    /// What "done as prescribed" records for a line, counted from 0.
    pub fn as_prescribed(&self, line: u8) -> Done {
        match self {
            Self::Sets(work) => {
                let (amount, load) = work.line(line);
                Done::Set(SetDone {
                    amount,
                    load,
                    rpe: None,
                    form: Form::Sound,
                })
            }
            Self::Run(run) => {
                let (distance, time) = run.line();
                Done::Run { distance, time }
            }
            Self::Rounds(work) => Done::Rounds {
                rounds: work.rounds,
                rpe: None,
            },
        }
    }
}

/// Whether a movement was done as it should look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// As it should look.
    Sound,
    /// It broke down before the end.
    Broke,
}

/// One set as it was done.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SetDone {
    /// How much.
    pub amount: Amount,
    /// With what.
    pub load: Option<Load>,
    /// How hard, where it was said.
    pub rpe: Option<Rpe>,
    /// How it looked.
    pub form: Form,
}

/// One line as it was done.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Done {
    /// A set.
    Set(SetDone),
    /// A run, or one repeat of it.
    Run {
        /// How far.
        distance: Distance,
        /// In what time.
        time: Duration,
    },
    /// All rounds.
    Rounds {
        /// How many were done.
        rounds: u8,
        /// How hard, where it was said.
        rpe: Option<Rpe>,
    },
}

impl Done {
    /// Whether it was tried and nothing of it done.
    pub fn is_nothing(&self) -> bool {
        match self {
            Self::Set(set) => set.amount.count() == 0,
            Self::Run { .. } => false,
            Self::Rounds { rounds, .. } => *rounds == 0,
        }
    }
}

/// Metres and seconds of what was logged of a run.
pub fn ran(lines: &[Option<Done>]) -> (f64, f64) {
    let (mut metres, mut seconds) = (0.0, 0.0);
    for done in lines.iter().flatten() {
        if let Done::Run { distance, time } = done {
            metres += distance.metres();
            seconds += f64::from(time.seconds());
        }
    }
    (metres, seconds)
}

/// How a tempo run may grow: longer, or faster, never both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TempoStep {
    /// A mile or a kilometre more at the same pace.
    Longer,
    /// A few seconds faster over the same distance.
    Faster,
    /// The bold step: 15 s a mile or 10 s a kilometre faster.
    MuchFaster,
}

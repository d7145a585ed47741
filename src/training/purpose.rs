//! What a session is for.

/// The one quality a session trains. Success is judged by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Purpose {
    /// Aerobic capacity at talking pace.
    EasyAerobic,
    /// Endurance over a distance.
    Long,
    /// Lactate threshold.
    Threshold,
    /// Maximal oxygen uptake.
    Vo2Max,
    /// Running speed and economy.
    Speed,
    /// The most force against a load.
    MaxStrength,
    /// Muscle.
    Hypertrophy,
    /// Force made fast.
    Power,
    /// Hard intervals that raise energy cost and lactate tolerance.
    Metabolic,
    /// Owning a movement.
    MovementSkill,
    /// Range of motion.
    Mobility,
    /// Getting fresh.
    Recovery,
}

/// The kind of a run: what it is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RunKind {
    /// Easy running.
    Easy,
    /// The week's long run.
    Long,
    /// Steady running at threshold pace.
    Tempo,
    /// Repeats at interval pace.
    Intervals,
    /// Running and walking in turn, for who cannot run on yet.
    RunWalk,
    /// Brisk walking: easy minutes that load the legs little.
    Walk,
    /// Steady running at the pace of the race.
    RacePace,
    /// Short fast repeats with full rest.
    Repetitions,
    /// A distance all out, for its time.
    TimeTrial,
}

impl RunKind {
    /// All kinds.
    pub const ALL: [Self; 9] = [
        Self::Easy,
        Self::Long,
        Self::Tempo,
        Self::Intervals,
        Self::RunWalk,
        Self::Walk,
        Self::RacePace,
        Self::Repetitions,
        Self::TimeTrial,
    ];

    /// The kind of a name that [`Self::as_str`] gives.
    pub fn find(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == name)
    }

    /// Its name where it is one of many to choose from; storage has codes of its own.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Easy => "easy",
            Self::Long => "long",
            Self::Tempo => "tempo",
            Self::Intervals => "intervals",
            Self::RunWalk => "run-walk",
            Self::Walk => "walk",
            Self::RacePace => "race-pace",
            Self::Repetitions => "repetitions",
            Self::TimeTrial => "time-trial",
        }
    }

    /// Whether it is run at a pace of its own purpose, faster than easy.
    pub const fn is_hard(self) -> bool {
        match self {
            Self::Tempo
            | Self::Intervals
            | Self::RacePace
            | Self::Repetitions
            | Self::TimeTrial => true,
            Self::Easy | Self::Long | Self::RunWalk | Self::Walk => false,
        }
    }
}

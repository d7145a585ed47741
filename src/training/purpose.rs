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

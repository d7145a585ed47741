//! How the athlete is today, said in three taps.

/// How one thing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Feel {
    /// Nothing was said.
    #[default]
    Unsaid,
    /// As it should be.
    Good,
    /// In between.
    SoSo,
    /// Bad.
    Bad,
}

/// The daily check; each part may be left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Check {
    /// Last night.
    pub sleep: Feel,
    /// Muscles and joints.
    pub soreness: Feel,
    /// Life.
    pub stress: Feel,
}

impl Check {
    /// All three, in the order in which they are asked.
    pub const fn all(self) -> [Feel; 3] {
        [self.sleep, self.soreness, self.stress]
    }
}

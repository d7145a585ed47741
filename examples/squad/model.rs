//! How a body answers to training. Every plan is measured by this one model.
//!
//! It is **not tuned to favour anybody**. Its constants come from the literature or are round
//! numbers that were chosen before the first run; they are not to be changed to change who wins.
//!
//! **Fitness and fatigue** (Banister et al. 1975; Morton, Fitz-Clarke & Banister 1990). Each
//! quality has a fitness that fades over [`FITNESS_DAYS`] and a fatigue that fades over
//! [`FATIGUE_DAYS`]; what can be done today is the start plus fitness less fatigue. Qualities:
//! strength for each pattern, skill for each ladder, endurance as VDOT; bodyweight follows the
//! energy balance.
//!
//! **Diminishing returns**. A day's dose raises fitness by `dose / (2 x 42) x (room - fitness)`:
//! at the full dose, kept up for good, a third of the room is held, at twice the dose half of it.
//! The room is the individual's: the mean of [`strength_room`] and its like times a log-normal
//! factor with a deviation of [`RESPONSE`] (gains differ so widely: Hubal et al. 2005; HERITAGE:
//! Bouchard et al. 1999). What an athlete came with is theirs to keep: only gains fade.
//!
//! - Strength: at the full dose 20, 10 and 5 % are held for the new, the trained and the
//!   seasoned: half of the 40, 20 and 10 % that ACSM (2009) reports over up to two years.
//! - Endurance: 15 % (HERITAGE: 19 % in 20 weeks), 8 % (Daniels: one VDOT in four to six weeks)
//!   and 4 % (round) of VDOT.
//! - Skill: three rungs (round; three to four weeks a rung in a season).
//!
//! **Dose of sets**. A set counts for strength by its load's share of today's one-rep max, from
//! nothing at 50 % to all of it at 80 % (ACSM 2009), and by its reps in reserve, all of it to
//! three, nothing at eight (round). `n` such sets in a session give `n / (n + 1)`: within
//! 4 % of one, two to three, and four to six sets in Krieger (2009). The full dose is three
//! sessions of four a week. Sets without load count as the load at which as many reps are
//! possible. For skill a set counts by how near its rung is to what the athlete masters, most a
//! little above it (challenge point: Guadagnoli & Lee 2004), `1 / (1 + d^2)` with `d` in rungs.
//!
//! **Dose of a run**: TRIMP (Banister 1991), minutes x share x 0.64 e^(1.92 share), the share of
//! VDOT in place of heart-rate reserve (Swain & Leutholtz 1997). The full dose is a quarter more
//! than what the athlete is used to (round).
//!
//! **Fatigue**: the full dose costs 4 % of capacity in the long run, so that half the volume for
//! two weeks gives back some 2 % (Bosquet et al. 2007: 1.96 %). A set to failure costs half as
//! much again, one with five reps in reserve a quarter (round, after Moran-Navarro et al. 2017).
//! For skill that is a tenth of a rung, which takes as many reps.
//!
//! **Reps** possible with a load: `1 + 30 (max / load - 1)` (after Epley 1985), times an individual
//! factor (deviation 15 %), a hundredth less capacity each set (round). A set without load: twelve
//! reps on the rung that is mastered, a quarter of that a rung higher (round). The day's capacity
//! varies by 3 % (one-rep max: Grgic et al. 2020), after a bad night, one in seven, it is 5 % lower
//! (Craven et al. 2022: 7.6 % after sleep loss). Perceived effort is off by half a point (Zourdos
//! et al. 2016 and round). A loaded rung that is three quarters of a rung too high breaks the form.
//!
//! **Running**: a pace can be held as long as Daniels & Gilbert's (1979) share of VDOT lasts; half
//! of the hard minutes before count for a repeat (round). Who has run no farther than half the
//! race in six weeks fades: up to 10 % slower (round).
//!
//! **Bodyweight**: 7,700 kcal a kg; the athlete's own diet brings about three quarters of what the
//! goal needs, the same under every plan (round); running costs 1 kcal/kg/km (Margaria 1963),
//! lifting 5 and hard rounds 8 MET (Ainsworth et al. 2011), of which 28 % is saved elsewhere
//! (Careau et al. 2021); each kg lost lowers expenditure by 22 kcal a day (Hall et al. 2011).
//! Strength falls by 0.35 % for each 1 % of bodyweight lost (round: a quarter of it is lean).
//!
//! **Overload**: session load is effort x minutes (Foster 2001). Where its average over 7 days is
//! above that over 42 days (or half of what the athlete is used to) by more than an individual
//! factor, median 1.5, deviation 0.2 (round; such a ratio is disputed, Impellizzeri 2020, and no
//! plan is steered by it), four to fourteen days are lost.
//!
//! Left out: transfer between patterns, running economy from strength, interference, the risk of a
//! single run that is far longer than those before (BJSM 2025), stress other than sleep.

use crate::random::Chance;
use rung::training::{Experience, MovementId};

/// Days over which fitness fades to 37 %.
pub const FITNESS_DAYS: f64 = 42.0;
/// Days over which fatigue fades to 37 %.
pub const FATIGUE_DAYS: f64 = 7.0;
/// Of the logarithm of an individual's room.
pub const RESPONSE: f64 = 0.35;
/// A week's full dose of one pattern: three sessions of four sets.
pub const FULL_WEEK: f64 = 3.0 * 4.0 / 5.0;
/// A week's full work of one pattern, in sets.
pub const FULL_SETS: f64 = 12.0;
/// What the full dose costs of capacity, and of a rung.
pub const FATIGUE: f64 = 0.04;
pub const SKILL_FATIGUE: f64 = 0.1;
/// Energy of a kg of bodyweight.
pub const KCAL_A_KG: f64 = 7_700.0;
/// How many patterns and ladders there are.
pub const PATTERNS: usize = 10;

/// Room for strength, as a share of the start.
pub const fn strength_room(experience: Experience) -> f64 {
    match experience {
        Experience::New => 0.6,
        Experience::Trained => 0.3,
        Experience::Seasoned => 0.15,
    }
}

/// Room for endurance, as a share of VDOT.
pub const fn endurance_room(experience: Experience) -> f64 {
    match experience {
        Experience::New => 0.45,
        Experience::Trained => 0.24,
        Experience::Seasoned => 0.12,
    }
}

/// Room for skill, in rungs.
pub const SKILL_ROOM: f64 = 9.0;

/// One quality of a body.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Quality {
    /// What the athlete came with.
    pub start: f64,
    /// What a fitness or fatigue of 1 is worth.
    pub unit: f64,
    /// The most fitness there can be.
    pub room: f64,
    /// What the full dose costs in the long run.
    pub cost: f64,
    /// What training has given.
    pub fitness: f64,
    /// What training costs today.
    pub fatigue: f64,
}

impl Quality {
    /// A rested quality.
    pub const fn new(start: f64, unit: f64, room: f64, cost: f64) -> Self {
        Self {
            start,
            unit,
            room,
            cost,
            fitness: 0.0,
            fatigue: 0.0,
        }
    }

    /// What can be done today.
    pub const fn value(&self) -> f64 {
        self.start + self.unit * (self.fitness - self.fatigue)
    }

    /// What could be done without fatigue.
    pub const fn rested(&self) -> f64 {
        self.start + self.unit * self.fitness
    }

    /// A night passes.
    pub fn rest(&mut self) {
        self.fitness *= (-1.0 / FITNESS_DAYS).exp();
        self.fatigue *= (-1.0 / FATIGUE_DAYS).exp();
    }

    /// Takes a dose, and the work that it took, both in days of the full dose.
    pub fn train(&mut self, dose: f64, work: f64) {
        let left = (self.room - self.fitness).max(0.0);
        self.fitness += (dose / (2.0 * FITNESS_DAYS)).min(1.0) * left;
        self.fatigue += self.cost / FATIGUE_DAYS * work;
    }
}

/// What does not change in a season.
#[derive(Debug, Clone, PartialEq)]
pub struct Traits {
    /// Names the athlete's own streams of chance.
    pub seed: u64,
    /// Reps possible below the one-rep max, against the mean.
    pub reps: f64,
    /// How far the week's load may rise above what the body is used to.
    pub overload: f64,
    /// The share of planned sessions that is done.
    pub adherence: f64,
    /// Whether effort is logged with each set.
    pub logs_effort: bool,
    /// How much faster than asked easy runs are run, as a share.
    pub haste: f64,
    /// Session load that the body is used to, a day.
    pub used_to: f64,
    /// TRIMP of the full dose, a day.
    pub full_trimp: f64,
    /// Energy that the diet leaves out, kcal a day.
    pub diet: f64,
}

/// A body in training.
#[derive(Debug, Clone, PartialEq)]
pub struct Body {
    /// What does not change.
    pub traits: Traits,
    /// One-rep max of each pattern's heaviest barbell lift in kg.
    pub strength: [Quality; PATTERNS],
    /// The rung mastered on each ladder, counted from 0.
    pub skill: [Quality; PATTERNS],
    /// VDOT.
    pub endurance: Quality,
    /// In kg.
    pub weight: f64,
    /// Bodyweight at the start.
    pub weight_before: f64,
    /// Session load a day, over 7 days.
    pub acute: f64,
    /// And over 42.
    pub chronic: f64,
    /// Longest run of the last six weeks, by days since.
    pub runs: Vec<(u32, f64)>,
    /// Energy spent on training today.
    pub spent: f64,
}

impl Body {
    /// The one-rep max of a movement today in kg, before the day's luck. Everybody has movements
    /// that suit them: 8 % either way.
    pub fn one_rep_max(&self, movement: MovementId) -> f64 {
        let known = movement.movement();
        let name = movement.as_str().bytes().fold(7_u64, |sum, byte| {
            sum.wrapping_mul(31).wrapping_add(u64::from(byte))
        });
        let suits = Chance::of(&[self.traits.seed, name]).factor(0.08);
        self.strength[known.pattern as usize].value() * known.share * suits
    }

    /// A night passes: fitness and fatigue fade, the energy balance is drawn.
    pub fn rest(&mut self) {
        for quality in self.strength.iter_mut().chain(&mut self.skill) {
            quality.rest();
        }
        self.endurance.rest();
        let lost = self.weight_before - self.weight;
        let missing = self.traits.diet + self.spent * 0.72 - 22.0 * lost;
        if self.traits.diet > 0.0 {
            let change = missing / KCAL_A_KG;
            let share = change / self.weight;
            for quality in &mut self.strength {
                quality.start *= 1.0 - 0.35 * share.max(0.0);
            }
            self.weight -= change;
        }
        self.spent = 0.0;
        self.acute *= (-1.0 / FATIGUE_DAYS).exp();
        self.chronic *= (-1.0 / FITNESS_DAYS).exp();
        for run in &mut self.runs {
            run.0 += 1;
        }
        self.runs.retain(|(days, _)| *days <= 42);
    }

    /// Takes a session's load (effort x minutes).
    pub fn bear(&mut self, load: f64) {
        self.acute += load * (1.0 - (-1.0 / FATIGUE_DAYS).exp());
        self.chronic += load * (1.0 - (-1.0 / FITNESS_DAYS).exp());
    }

    /// Whether it is more than this body takes.
    pub fn is_overloaded(&self) -> bool {
        let used_to = self.chronic.max(self.traits.used_to / 2.0);
        self.acute > used_to * self.traits.overload
    }

    /// The longest run of the last six weeks in metres.
    pub fn longest(&self) -> f64 {
        self.runs
            .iter()
            .map(|(_, metres)| *metres)
            .fold(0.0, f64::max)
    }
}

/// Oxygen uptake at a speed in m/min (Daniels & Gilbert 1979).
pub fn uptake(speed: f64) -> f64 {
    -4.60 + 0.182_258 * speed + 0.000_104 * speed * speed
}

/// The speed in m/min at an oxygen uptake.
pub fn speed(uptake: f64) -> f64 {
    let (a, b, c) = (0.000_104, 0.182_258, -4.60 - uptake);
    (-b + (b * b - 4.0 * a * c).max(0.0).sqrt()) / (2.0 * a)
}

/// The share of VDOT that lasts so many minutes (Daniels & Gilbert 1979).
pub fn lasting(minutes: f64) -> f64 {
    0.8 + 0.189_439_3 * (-0.012_778 * minutes).exp() + 0.298_955_8 * (-0.193_260_5 * minutes).exp()
}

/// Banister's training impulse of minutes at a share of VDOT.
pub fn trimp(minutes: f64, share: f64) -> f64 {
    let share = share.clamp(0.0, 1.1);
    minutes * share * 0.64 * (1.92 * share).exp()
}

/// The speed in m/min at which a body races a distance.
pub fn race_speed(vdot: f64, metres: f64) -> f64 {
    let (mut slow, mut fast) = (50.0, 500.0);
    for _ in 0..50 {
        let middle = f64::midpoint(slow, fast);
        if uptake(middle) / lasting(metres / middle) > vdot {
            fast = middle;
        } else {
            slow = middle;
        }
    }
    slow
}

//! What is known of both sides: as the athlete told it, or as the diary shows it.

use super::lifts::{Strength, norms};
use crate::coach::estimate::one_rep_max;
use crate::diary::{Diary, Exposure, Stress};
use crate::training::{Athlete, Done, Ladder, Means, MovementId, Prescription, RaceMark, Track};
use chrono::NaiveDate;
use std::ops::Range;

/// What comparisons are made of.
#[derive(Debug, Clone, Default)]
pub(super) struct Known {
    /// One-rep maxes.
    pub(super) lifts: Vec<Strength>,
    /// Rungs.
    pub(super) rungs: Vec<(Ladder, MovementId)>,
    /// Races.
    pub(super) races: Vec<RaceMark>,
    /// What there is to climb with.
    pub(super) means: Option<Means>,
}

/// Performances of a lift that say how strong it is (convention: one may be a bad day).
const ENOUGH: usize = 2;

impl Known {
    /// What the athlete told of.
    pub(super) fn told(athlete: &Athlete) -> Self {
        let marks = &athlete.benchmarks;
        let strength = |mark: &crate::training::LiftMark| {
            let max = one_rep_max::estimate(mark.load, mark.reps, Some(mark.rpe))?;
            let lift = mark.lift;
            Some(Strength { lift, max })
        };
        Self {
            lifts: marks.lifts.iter().filter_map(strength).collect(),
            rungs: marks.rungs.clone(),
            races: marks.race.into_iter().chain(marks.other_race).collect(),
            means: Some(athlete.equipment),
        }
    }

    /// What the sessions planned within `days` show. A lift or rung that the athlete never told of
    /// starts from a guess held low, and grows as the plan lets it: what is asked of it shows the
    /// plan. It counts once the athlete says how hard its sets were, or falls short of them.
    pub(super) fn shown(athlete: &Athlete, diary: &Diary, days: Range<NaiveDate>) -> Self {
        let strength = diary.exposures_where(days, |asked| {
            matches!(asked.track, Track::Movement(_) | Track::Ladder(_))
        });
        let past: Vec<_> = strength.collect();
        let marks = &athlete.benchmarks;
        let mut known = Self {
            means: Some(athlete.equipment),
            ..Self::default()
        };
        for name in norms().flat_map(|norm| norm.lifts) {
            let Some(lift) = MovementId::find(name).filter(|lift| !known.has(*lift)) else {
                continue;
            };
            let of_it = |exposure: &&Exposure<'_>| {
                movement(exposure) == Some(lift)
                    && exposure.asked.stress == Stress::Full
                    && (marks.lifts.iter().any(|mark| mark.lift == lift) || shows(exposure))
            };
            let max = one_rep_max::recent(past.iter().filter(of_it));
            if let Some(max) = max.filter(|_| past.iter().filter(of_it).count() >= ENOUGH) {
                known.lifts.push(Strength { lift, max });
            }
        }
        for exposure in &past {
            if let (Track::Ladder(ladder), Some(rung)) = (exposure.asked.track, movement(exposure))
                && marks.rungs.iter().any(|(told, _)| *told == ladder)
                && known.rung(ladder).is_none()
            {
                known.rungs.push((ladder, rung));
            }
        }
        known
    }

    fn has(&self, lift: MovementId) -> bool {
        self.lifts.iter().any(|known| known.lift == lift)
    }

    /// The rung known on a ladder.
    pub(super) fn rung(&self, ladder: Ladder) -> Option<MovementId> {
        let known = self.rungs.iter().find(|(known, _)| *known == ladder);
        known.map(|(_, rung)| *rung)
    }
}

/// Whether a performance says by itself how strong the athlete is.
fn shows(exposure: &Exposure<'_>) -> bool {
    let Prescription::Sets(asked) = &exposure.asked.prescription else {
        return false;
    };
    exposure.done.iter().flatten().any(|done| match done {
        Done::Set(set) => set.rpe.is_some() || set.amount.count() < asked.amount.count(),
        Done::Run { .. } | Done::Rounds { .. } => false,
    })
}

fn movement(exposure: &Exposure<'_>) -> Option<MovementId> {
    match &exposure.asked.prescription {
        Prescription::Sets(asked) => Some(asked.movement),
        Prescription::Run(_) | Prescription::Rounds(_) => None,
    }
}

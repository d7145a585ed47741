//! Two lifts against each other by their one-rep max.

use super::norm::Norm;
use super::{Compared, Evidence, legs, main_lifts, pull_push};
use crate::training::{MovementId, WeakPoint};

/// The one-rep max of a lift.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Strength {
    /// The lift.
    pub lift: MovementId,
    /// Its one-rep max, in kg.
    pub max: f64,
}

/// All norms, the surest of a pair first.
pub(super) fn norms() -> impl Iterator<Item = &'static Norm> {
    let files: [&'static [Norm]; 3] = [&pull_push::NORMS, &legs::NORMS, &main_lifts::NORMS];
    files.into_iter().flatten()
}

/// Every norm of which both lifts are known.
pub(super) fn compare(known: &[Strength]) -> impl Iterator<Item = Compared> {
    let find = |name: &str| known.iter().find(|one| one.lift.as_str() == name).copied();
    norms().filter_map(move |norm| Some(against(norm, find(norm.lifts[0])?, find(norm.lifts[1])?)))
}

fn against(norm: &Norm, part: Strength, whole: Strength) -> Compared {
    let share = part.max / whole.max;
    let sides = norm.sides.map(WeakPoint::Ladder);
    let lags = if share < norm.least {
        Some(sides[0])
    } else if norm.most.is_some_and(|most| share > most) {
        Some(sides[1])
    } else {
        None
    };
    Compared {
        pair: norm.pair,
        evidence: Evidence::Lifts {
            part,
            whole,
            norm: *norm,
        },
        sides,
        lags,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::weak_points::Pair;
    use crate::training::Ladder;

    fn lags(lifts: &[(&str, f64)]) -> Vec<(Pair, Option<WeakPoint>)> {
        let known: Vec<_> = lifts
            .iter()
            .filter_map(|(name, max)| {
                let lift = MovementId::find(name)?;
                Some(Strength { lift, max: *max })
            })
            .collect();
        assert_eq!(known.len(), lifts.len());
        compare(&known).map(|one| (one.pair, one.lags)).collect()
    }

    #[test]
    fn the_middle_of_each_source_is_in_balance() {
        // van den Hoek 2024, 18-35 years, 90th percentile, in bodyweights: men, then women.
        for (squat, bench, deadlift) in [(2.83, 1.95, 3.25), (2.26, 1.35, 2.66)] {
            let all = [
                ("back-squat", squat),
                ("bench-press", bench),
                ("deadlift", deadlift),
                ("barbell-row", bench * 0.85),
                ("front-squat", squat * 0.85),
                ("barbell-reverse-lunge", squat * 0.5),
            ];
            let found = lags(&all);
            assert_eq!(found.len(), 5);
            assert!(found.iter().all(|(_, lags)| lags.is_none()), "{found:?}");
        }
    }

    #[test]
    fn what_is_far_from_its_norm_lags_on_the_one_side_or_the_other() {
        let row = |max| lags(&[("barbell-row", max), ("bench-press", 100.0)]);
        assert_eq!(
            row(65.0),
            [(
                Pair::PullPush,
                Some(WeakPoint::Ladder(Ladder::HorizontalPull))
            )]
        );
        assert_eq!(
            row(110.0),
            [(
                Pair::PullPush,
                Some(WeakPoint::Ladder(Ladder::HorizontalPush))
            )]
        );
        let deadlift = |max| lags(&[("deadlift", max), ("back-squat", 100.0)]);
        assert_eq!(
            deadlift(95.0),
            [(Pair::HingeSquat, Some(WeakPoint::Ladder(Ladder::Hinge)))]
        );
        assert_eq!(
            deadlift(145.0),
            [(Pair::HingeSquat, Some(WeakPoint::Ladder(Ladder::Squat)))]
        );
        let bench = |max| lags(&[("bench-press", max), ("back-squat", 100.0)]);
        assert_eq!(
            bench(45.0),
            [(
                Pair::PushSquat,
                Some(WeakPoint::Ladder(Ladder::HorizontalPush))
            )]
        );
        assert_eq!(
            bench(90.0),
            [(Pair::PushSquat, Some(WeakPoint::Ladder(Ladder::Squat)))]
        );
        let front = |max| lags(&[("front-squat", max), ("back-squat", 100.0)]);
        assert_eq!(
            front(70.0),
            [(Pair::FrontBack, Some(WeakPoint::Ladder(Ladder::Core)))]
        );
        assert_eq!(front(110.0), [(Pair::FrontBack, None)]);
        let legs = |max| {
            lags(&[
                ("rear-foot-elevated-split-squat", max),
                ("back-squat", 100.0),
            ])
        };
        assert_eq!(
            legs(15.0),
            [(Pair::Legs, Some(WeakPoint::Ladder(Ladder::SingleLeg)))]
        );
        assert_eq!(legs(20.0), [(Pair::Legs, None)]);
    }

    #[test]
    fn one_side_alone_says_nothing() {
        assert_eq!(lags(&[("barbell-row", 60.0), ("back-squat", 100.0)]), []);
    }

    #[test]
    fn every_norm_names_lifts_of_the_library() {
        for norm in norms() {
            for name in norm.lifts {
                assert!(MovementId::find(name).is_some(), "{name}");
            }
        }
    }
}

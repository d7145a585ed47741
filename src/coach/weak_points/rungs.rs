//! Two ladders against each other by the rungs that are owned or trained on them.

use super::known::Known;
use super::{Compared, Evidence, Pair};
use crate::training::{Ladder, MovementId, WeakPoint};

/// A ladder lags by so many rungs (convention).
const BEHIND: i8 = 2;

const PAIRS: [(Pair, [Ladder; 2]); 2] = [
    (
        Pair::PullPush,
        [Ladder::HorizontalPull, Ladder::HorizontalPush],
    ),
    (Pair::Legs, [Ladder::SingleLeg, Ladder::Squat]),
];

/// Every pair of ladders on which both rungs are known.
pub(super) fn compare(known: &Known) -> impl Iterator<Item = Compared> {
    PAIRS.into_iter().filter_map(move |(pair, ladders)| {
        let [part, whole] = ladders.map(|ladder| known.rung(ladder));
        let (part, whole) = (part?, whole?);
        let behind = to_climb(ladders[0], part)? - to_climb(ladders[1], whole)?;
        let higher = |ladder, rung| {
            known
                .means
                .is_none_or(|means| can_climb(ladder, rung, means))
        };
        let lags = if behind >= BEHIND && higher(ladders[0], part) {
            Some(ladders[0])
        } else if behind <= -BEHIND && higher(ladders[1], whole) {
            Some(ladders[1])
        } else {
            None
        };
        Some(Compared {
            pair,
            evidence: Evidence::Rungs {
                part,
                whole,
                behind,
            },
            sides: ladders.map(WeakPoint::Ladder),
            lags: lags.map(WeakPoint::Ladder),
        })
    })
}

/// Rungs from one to where strength alone leads: the single leg's last is a feat of balance.
fn to_climb(ladder: Ladder, rung: MovementId) -> Option<i8> {
    let feat = usize::from(ladder == Ladder::SingleLeg);
    let top = ladder.rungs().len() - 1 - feat;
    Some(top as i8 - ladder.place(rung)? as i8)
}

/// Whether a higher rung can be done here: without one it is the equipment that lags.
fn can_climb(ladder: Ladder, rung: MovementId, means: crate::training::Means) -> bool {
    let top = ladder.rungs().last();
    top.is_some_and(|top| {
        let climb = ladder.climb(rung, *top, means);
        climb.iter().any(|higher| *higher != rung)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::training::{Equipment, EquipmentSet, Means};

    fn lags(rungs: [(Ladder, &str); 2], items: &[Equipment]) -> Option<(i8, Option<WeakPoint>)> {
        let rungs = rungs.map(|(ladder, name)| (ladder, MovementId::find(name).expect("a rung")));
        let known = Known {
            rungs: rungs.to_vec(),
            means: Some(Means::from(EquipmentSet::of(items))),
            ..Known::default()
        };
        let compared = compare(&known).next()?;
        let Evidence::Rungs { behind, .. } = compared.evidence else {
            return None;
        };
        Some((behind, compared.lags))
    }

    const GYM: [Equipment; 4] = [
        Equipment::Barbell,
        Equipment::Bench,
        Equipment::Rings,
        Equipment::Dumbbells,
    ];

    #[test]
    fn two_rungs_behind_lag() {
        use Ladder::{HorizontalPull as Pull, HorizontalPush as Push};
        let pull = Some(WeakPoint::Ladder(Pull));
        let push = Some(WeakPoint::Ladder(Push));
        let pair = |pull, push, items: &[_]| lags([(Pull, pull), (Push, push)], items);
        assert_eq!(pair("ring-row-low", "push-up", &GYM), Some((0, None)));
        assert_eq!(pair("ring-row-high", "push-up", &GYM), Some((1, None)));
        assert_eq!(pair("band-row", "push-up", &GYM), Some((2, pull)));
        assert_eq!(pair("barbell-row", "push-up", &GYM), Some((-2, push)));
        // Without a bench no higher rung is there: nothing to find.
        assert_eq!(
            pair("barbell-row", "push-up", &[Equipment::Barbell]),
            Some((-2, None))
        );
    }

    #[test]
    fn a_leg_alone_need_not_balance() {
        use Ladder::{SingleLeg, Squat};
        let pair = |one, both| lags([(SingleLeg, one), (Squat, both)], &GYM);
        assert_eq!(pair("skater-squat", "back-squat"), Some((0, None)));
        assert_eq!(
            pair("reverse-lunge", "back-squat"),
            Some((2, Some(WeakPoint::Ladder(SingleLeg))))
        );
    }

    #[test]
    fn one_ladder_alone_says_nothing() {
        let known = Known {
            rungs: vec![(Ladder::Squat, Ladder::Squat.rungs()[0])],
            ..Known::default()
        };
        assert_eq!(compare(&known).count(), 0);
    }
}

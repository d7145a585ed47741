//! Warm-up sets: laid on the way to the work, and never counted in a trend.

use crate::training::units::Load;
use crate::training::{Amount, Kit, SetsWork};

/// Loads and reps on the way to the first set: the empty implement, then 50, 70 and 85 % of its
/// load (convention), each at least a tenth of it under the next; none without a bar.
pub fn warm_up(work: &SetsWork, kit: Kit) -> Vec<(Load, u16)> {
    let grid = kit.loads(work.movement.movement().implement);
    let (Some(grid), (Amount::Reps(_), Some(load))) = (grid, work.line(0)) else {
        return Vec::new();
    };
    let work = load.kilograms();
    let mut sets: Vec<(Load, u16)> = Vec::new();
    for (share, reps) in [(0.0, 8), (0.5, 5), (0.7, 3), (0.85, 1)] {
        let warm = grid.at_most(work * share);
        let above_last = sets
            .last()
            .is_none_or(|(last, _)| warm.kilograms() >= last.kilograms() + work * 0.1);
        if above_last && !warm.is_zero() && warm.kilograms() <= work * 0.9 {
            sets.push((warm, reps));
        }
    }
    sets
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::training::units::{Duration, MassUnit, Rpe};
    use crate::training::{MovementId, RepRange};

    fn laid(movement: &str, load: &str) -> Vec<String> {
        let work = SetsWork {
            movement: MovementId::find(movement).expect("a movement"),
            sets: 3,
            amount: Amount::Reps(5),
            range: RepRange { low: 4, high: 6 },
            load: Some(Load::parse(load, MassUnit::Kilogram).expect("a load")),
            cap: Rpe::clamped(16),
            rest: Duration::from_minutes(3),
            ramp: Vec::new(),
            amrap: false,
        };
        let sets = warm_up(&work, Kit::usual(MassUnit::Kilogram));
        sets.iter()
            .map(|(load, reps)| format!("{load} x {reps}"))
            .collect()
    }

    #[test]
    fn climbs_from_the_empty_bar_to_the_work() {
        assert_eq!(
            laid("back-squat", "100"),
            ["20 kg x 8", "50 kg x 5", "70 kg x 3", "85 kg x 1"]
        );
        assert_eq!(laid("back-squat", "30"), ["20 kg x 8", "25 kg x 1"]);
        assert_eq!(laid("back-squat", "20"), [] as [String; 0]);
    }
}

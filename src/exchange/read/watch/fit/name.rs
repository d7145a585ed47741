//! What the numbers of exercises mean.

use rustyfit::profile::typedef::{
    BenchPressExerciseName, CalfRaiseExerciseName, CarryExerciseName, ChopExerciseName,
    CoreExerciseName, CrunchExerciseName, CurlExerciseName, DeadliftExerciseName,
    ExerciseCategory as C, FlyeExerciseName, HipRaiseExerciseName, HipStabilityExerciseName,
    HipSwingExerciseName, HyperextensionExerciseName, LateralRaiseExerciseName,
    LegCurlExerciseName, LegRaiseExerciseName, LungeExerciseName, OlympicLiftExerciseName,
    PlankExerciseName, PlyoExerciseName, PullUpExerciseName, PushUpExerciseName, RowExerciseName,
    ShoulderPressExerciseName, ShoulderStabilityExerciseName, ShrugExerciseName, SitUpExerciseName,
    SquatExerciseName, TotalBodyExerciseName, TricepsExtensionExerciseName,
};

/// The name of an exercise, by the numbers of its category and of its kind in it.
pub(super) fn of(category: Option<u32>, kind: Option<u32>) -> Option<String> {
    let category = C(u16::try_from(category?).ok()?);
    let kind = kind.and_then(|kind| u16::try_from(kind).ok());
    let exact = kind.and_then(|kind| exact(category, kind));
    let name = exact.or_else(|| known(&category.to_string()))?;
    Some(name)
        .filter(|name| name != "unknown")
        .map(|name| name.replace('_', " "))
}

fn exact(category: C, kind: u16) -> Option<String> {
    known(&match category {
        C::BENCH_PRESS => BenchPressExerciseName(kind).to_string(),
        C::CALF_RAISE => CalfRaiseExerciseName(kind).to_string(),
        C::CARRY => CarryExerciseName(kind).to_string(),
        C::CHOP => ChopExerciseName(kind).to_string(),
        C::CORE => CoreExerciseName(kind).to_string(),
        C::CRUNCH => CrunchExerciseName(kind).to_string(),
        C::CURL => CurlExerciseName(kind).to_string(),
        C::DEADLIFT => DeadliftExerciseName(kind).to_string(),
        C::FLYE => FlyeExerciseName(kind).to_string(),
        C::HIP_RAISE => HipRaiseExerciseName(kind).to_string(),
        C::HIP_STABILITY => HipStabilityExerciseName(kind).to_string(),
        C::HIP_SWING => HipSwingExerciseName(kind).to_string(),
        C::HYPEREXTENSION => HyperextensionExerciseName(kind).to_string(),
        C::LATERAL_RAISE => LateralRaiseExerciseName(kind).to_string(),
        C::LEG_CURL => LegCurlExerciseName(kind).to_string(),
        C::LEG_RAISE => LegRaiseExerciseName(kind).to_string(),
        C::LUNGE => LungeExerciseName(kind).to_string(),
        C::OLYMPIC_LIFT => OlympicLiftExerciseName(kind).to_string(),
        C::PLANK => PlankExerciseName(kind).to_string(),
        C::PLYO => PlyoExerciseName(kind).to_string(),
        C::PULL_UP => PullUpExerciseName(kind).to_string(),
        C::PUSH_UP => PushUpExerciseName(kind).to_string(),
        C::ROW => RowExerciseName(kind).to_string(),
        C::SHOULDER_PRESS => ShoulderPressExerciseName(kind).to_string(),
        C::SHOULDER_STABILITY => ShoulderStabilityExerciseName(kind).to_string(),
        C::SHRUG => ShrugExerciseName(kind).to_string(),
        C::SIT_UP => SitUpExerciseName(kind).to_string(),
        C::SQUAT => SquatExerciseName(kind).to_string(),
        C::TOTAL_BODY => TotalBodyExerciseName(kind).to_string(),
        C::TRICEPS_EXTENSION => TricepsExtensionExerciseName(kind).to_string(),
        _ => return None,
    })
}

/// A number that the profile has no name for is told with its brackets.
fn known(name: &str) -> Option<String> {
    (!name.contains('(')).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exercises_have_names() {
        assert_eq!(of(Some(0), Some(1)).as_deref(), Some("barbell bench press"));
        assert_eq!(of(Some(28), None).as_deref(), Some("squat"));
        assert_eq!(of(Some(28), Some(65_000)).as_deref(), Some("squat"));
        assert_eq!(of(Some(65_534), Some(0)), None);
        assert_eq!(of(Some(4_000), None), None);
        assert_eq!(of(None, Some(1)), None);
    }
}

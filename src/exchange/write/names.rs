//! What tables call things: the library's own names, which `exchange::names` reads back.

use crate::training::{MovementId, Purpose, RunKind};

/// A movement at the start of a cell.
pub(super) fn movement(id: MovementId) -> String {
    capital(id.movement().name)
}

/// The movements of rounds.
pub(super) fn rounds(movements: &[MovementId]) -> String {
    let names: Vec<_> = movements.iter().map(|id| id.movement().name).collect();
    capital(&names.join(" / "))
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

/// A run.
pub(super) const fn run(kind: RunKind) -> &'static str {
    match kind {
        RunKind::Easy => "Easy run",
        RunKind::Long => "Long run",
        RunKind::Tempo => "Tempo run",
        RunKind::Intervals => "Interval run",
        RunKind::RunWalk => "Run/walk",
        RunKind::Walk => "Walk",
        RunKind::RacePace => "Race pace run",
        RunKind::Repetitions => "Repetition run",
        RunKind::TimeTrial => "Time trial run",
    }
}

/// What a session is for.
pub(super) const fn purpose(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::EasyAerobic => "Easy aerobic",
        Purpose::Long => "Long run",
        Purpose::Threshold => "Threshold",
        Purpose::Vo2Max => "VO2max",
        Purpose::Speed => "Speed",
        Purpose::MaxStrength => "Max strength",
        Purpose::Hypertrophy => "Hypertrophy",
        Purpose::Power => "Power",
        Purpose::Metabolic => "Metabolic",
        Purpose::MovementSkill => "Movement skill",
        Purpose::Mobility => "Mobility",
        Purpose::Recovery => "Recovery",
    }
}

/// What Strong calls a movement, where it has it.
pub(super) fn of_strong(id: MovementId) -> Option<&'static str> {
    let rows = STRONG.iter();
    let found = rows.clone().find(|(known, _)| *known == id.as_str());
    found.map(|(_, name)| *name)
}

const STRONG: &[(&str, &str)] = &[
    ("ab-wheel", "Ab Wheel"),
    ("air-squat", "Squat (Bodyweight)"),
    ("back-squat", "Squat (Barbell)"),
    ("barbell-row", "Bent Over Row (Barbell)"),
    ("bench-press", "Bench Press (Barbell)"),
    ("box-jump", "Box Jump"),
    ("box-squat", "Box Squat (Barbell)"),
    ("burpee", "Burpee"),
    ("cable-crunch", "Cable Crunch"),
    ("cable-pull-through", "Pull Through (Cable)"),
    ("cable-row", "Seated Row (Cable)"),
    ("chest-press", "Chest Press (Machine)"),
    ("chin-up", "Chin Up"),
    (
        "close-grip-bench-press",
        "Bench Press - Close Grip (Barbell)",
    ),
    ("deadlift", "Deadlift (Barbell)"),
    ("dumbbell-bench-press", "Bench Press (Dumbbell)"),
    ("dumbbell-press", "Overhead Press (Dumbbell)"),
    ("dumbbell-pullover", "Pullover (Dumbbell)"),
    ("dumbbell-romanian-deadlift", "Romanian Deadlift (Dumbbell)"),
    ("face-pull", "Face Pull (Cable)"),
    ("floor-press", "Floor Press (Barbell)"),
    ("front-plank", "Plank"),
    ("front-squat", "Front Squat (Barbell)"),
    ("glute-bridge", "Glute Bridge"),
    ("good-morning", "Good Morning (Barbell)"),
    ("handstand-push-up", "Handstand Push Up"),
    ("hanging-knee-raise", "Hanging Knee Raise"),
    ("hanging-leg-raise", "Hanging Leg Raise"),
    ("hip-thrust", "Hip Thrust (Barbell)"),
    ("incline-bench-press", "Incline Bench Press (Barbell)"),
    ("incline-dumbbell-press", "Incline Bench Press (Dumbbell)"),
    ("inverted-row", "Inverted Row (Bodyweight)"),
    ("kettlebell-goblet-squat", "Goblet Squat (Kettlebell)"),
    ("kettlebell-swing", "Kettlebell Swing"),
    ("knee-push-up", "Push Up (Knees)"),
    ("lat-pulldown", "Lat Pulldown (Cable)"),
    ("leg-curl", "Lying Leg Curl (Machine)"),
    ("leg-extension", "Leg Extension (Machine)"),
    ("leg-press", "Leg Press"),
    ("machine-row", "Seated Row (Machine)"),
    ("mountain-climber", "Mountain Climber"),
    ("one-arm-dumbbell-row", "Bent Over One Arm Row (Dumbbell)"),
    ("overhead-press", "Overhead Press (Barbell)"),
    ("pendlay-row", "Pendlay Row (Barbell)"),
    ("pistol-squat", "Pistol Squat"),
    ("pull-up", "Pull Up"),
    ("push-press", "Push Press"),
    ("push-up", "Push Up"),
    ("rear-foot-elevated-split-squat", "Bulgarian Split Squat"),
    ("romanian-deadlift", "Romanian Deadlift (Barbell)"),
    ("shoulder-press", "Shoulder Press (Machine)"),
    ("side-plank", "Side Plank"),
    ("step-up", "Step-up"),
    ("sumo-deadlift", "Sumo Deadlift (Barbell)"),
    ("trap-bar-deadlift", "Trap Bar Deadlift"),
    ("weighted-pull-up", "Pull Up (Weighted)"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::names::{Match, Meaning, find};
    use crate::training::Movement;

    #[test]
    fn what_goes_out_comes_in_again() {
        for row in Movement::all() {
            let meant = Match::Sure(Meaning::Movement(row.id));
            assert_eq!(find(&movement(row.id), &[]), meant);
            let strong = of_strong(row.id).map_or_else(|| movement(row.id), String::from);
            assert_eq!(find(&strong, &[]), meant, "{strong}");
        }
        for (id, _) in STRONG {
            assert!(MovementId::find(id).is_some(), "{id}");
        }
        for kind in RunKind::ALL {
            let meant = Match::Sure(Meaning::Run(kind));
            assert_eq!(find(run(kind), &[]), meant, "{kind:?}");
        }
    }
}

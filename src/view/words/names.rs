//! The names of things.

use crate::training::{BodyGoal, Goal, Ladder, MovementId, Phase, Purpose, Target, WeekKind};

/// A movement at the start of a line.
pub fn movement(movement: MovementId) -> String {
    capital(movement.movement().name)
}

/// The same words with a capital.
pub(super) fn capital(text: &str) -> String {
    let mut text = text.to_owned();
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}

/// What a session is for.
pub const fn purpose(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::EasyAerobic => "Easy aerobic",
        Purpose::Long => "Long run",
        Purpose::Threshold => "Threshold",
        Purpose::Vo2Max => "VO2max",
        Purpose::Speed => "Speed",
        Purpose::MaxStrength => "Max strength",
        Purpose::Hypertrophy => "Muscle",
        Purpose::Power => "Power",
        Purpose::Metabolic => "Metabolic",
        Purpose::MovementSkill => "Movement skill",
        Purpose::Mobility => "Mobility",
        Purpose::Recovery => "Recovery",
    }
}

/// A phase.
pub const fn phase(phase: Phase) -> &'static str {
    match phase {
        Phase::General => "General",
        Phase::Build => "Build",
        Phase::Peak => "Peak",
        Phase::Taper => "Taper",
    }
}

/// A phase's name for the style.
pub const fn phase_code(phase: Phase) -> &'static str {
    match phase {
        Phase::General => "general",
        Phase::Build => "build",
        Phase::Peak => "peak",
        Phase::Taper => "taper",
    }
}

/// What a phase is for.
pub const fn phase_purpose(phase: Phase) -> &'static str {
    match phase {
        Phase::General => "Breadth: volume, skill, weak points.",
        Phase::Build => "The goal\u{2019}s own qualities, a little more each week.",
        Phase::Peak => "The goal itself, close to its real demands.",
        Phase::Taper => "Less volume, same intensity: fitness shows.",
    }
}

/// How a week differs from the others; nothing where it does not.
pub const fn week_kind(kind: WeekKind) -> &'static str {
    match kind {
        WeekKind::Loading => "",
        WeekKind::Lighter => "lighter",
        WeekKind::Taper => "taper",
    }
}

/// A phase's week that holds less work.
pub fn lighter(at: Phase) -> String {
    format!("{} \u{b7} {}", phase(at), week_kind(WeekKind::Lighter))
}

/// A ladder.
pub const fn ladder(ladder: Ladder) -> &'static str {
    match ladder {
        Ladder::Squat => "Squat",
        Ladder::SingleLeg => "Single leg",
        Ladder::Hinge => "Hinge",
        Ladder::HorizontalPush => "Push",
        Ladder::VerticalPush => "Overhead push",
        Ladder::HorizontalPull => "Pull",
        Ladder::VerticalPull => "Pull-up",
        Ladder::Core => "Core",
        Ladder::Carry => "Carry",
        Ladder::Jump => "Jump",
    }
}

/// A goal without its date: all that is to be reached.
pub fn goal(goal: &Goal) -> String {
    let mut all = String::new();
    for each in goal.targets() {
        if !all.is_empty() {
            all.push_str(" + ");
        }
        all.push_str(&target(each));
    }
    all
}

/// What is measured alone of a goal.
pub fn target(target: Target) -> String {
    match target {
        Target::Strength { lift, load, .. } => format!("{} {load}", movement(lift)),
        Target::Race {
            distance,
            time: Some(time),
        } => format!("{distance} in {time}"),
        Target::Race { distance, .. } => format!("Finish {distance}"),
        Target::Composition { from, to } => match to {
            BodyGoal::Weight(to) => format!("{from} to {to}"),
            BodyGoal::Waist { from, to } => format!("Waist {from} to {to}"),
            BodyGoal::Fat { from, to, .. } => format!("Body fat {from} to {to}"),
        },
        Target::Movement { rung, .. } => format!("Own the {}", rung.movement().name),
    }
}

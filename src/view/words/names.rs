//! The names of things.

use super::say::{self, message, say};
use crate::training::{BodyGoal, Goal, Ladder, MovementId, Phase, Purpose, Target, WeekKind};

/// A movement in the middle of a line. The library has its English name; one of the athlete's own is
/// called what they call it.
pub fn name(movement: MovementId) -> &'static str {
    say::by_key("movement", movement.as_str()).unwrap_or(movement.movement().name)
}

/// What to think of while doing it.
pub fn cue(movement: MovementId) -> &'static str {
    match movement.movement().cue {
        "" => say!(own_cue),
        cue => say::by_key("cue", movement.as_str()).unwrap_or(cue),
    }
}

/// A movement at the start of a line.
pub fn movement(movement: MovementId) -> String {
    capital(name(movement))
}

/// The same words with a capital.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(upper);
    first.into_iter().chain(letters).collect()
}

/// The same words without one, where the language has it for names alone.
pub(super) fn within(text: &str) -> String {
    if say::language().keeps_capitals() {
        return text.to_owned();
    }
    let mut letters = text.chars();
    let first = letters.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(letters).collect()
}

/// Of the letters that our languages begin a word with: the tables for all there are weigh more.
const fn upper(letter: char) -> char {
    match letter {
        'ä' => 'Ä',
        'ö' => 'Ö',
        'ü' => 'Ü',
        'ć' => 'Ć',
        'ł' => 'Ł',
        'ó' => 'Ó',
        'ś' => 'Ś',
        'ź' => 'Ź',
        'ż' => 'Ż',
        _ => letter.to_ascii_uppercase(),
    }
}

/// What a session is for.
pub fn purpose(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::EasyAerobic => message!(purpose_easy_aerobic),
        Purpose::Long => message!(purpose_long),
        Purpose::Threshold => message!(purpose_threshold),
        Purpose::Vo2Max => message!(purpose_vo2max),
        Purpose::Speed => message!(purpose_speed),
        Purpose::MaxStrength => message!(purpose_max_strength),
        Purpose::Hypertrophy => message!(purpose_hypertrophy),
        Purpose::Power => message!(purpose_power),
        Purpose::Metabolic => message!(purpose_metabolic),
        Purpose::MovementSkill => message!(purpose_movement_skill),
        Purpose::Mobility => message!(purpose_mobility),
        Purpose::Recovery => message!(purpose_recovery),
    }
    .text()
}

/// A phase.
pub fn phase(phase: Phase) -> &'static str {
    match phase {
        Phase::General => message!(phase_general),
        Phase::Build => message!(phase_build),
        Phase::Peak => message!(phase_peak),
        Phase::Taper => message!(phase_taper),
    }
    .text()
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
pub fn phase_purpose(phase: Phase) -> &'static str {
    match phase {
        Phase::General => message!(phase_purpose_general),
        Phase::Build => message!(phase_purpose_build),
        Phase::Peak => message!(phase_purpose_peak),
        Phase::Taper => message!(phase_purpose_taper),
    }
    .text()
}

/// How a week differs from the others; nothing where it does not.
pub fn week_kind(kind: WeekKind) -> &'static str {
    match kind {
        WeekKind::Loading => "",
        WeekKind::Lighter => say!(week_lighter),
        WeekKind::Taper => say!(week_taper),
    }
}

/// A phase's week that holds less work.
pub fn lighter(at: Phase) -> String {
    format!("{} \u{b7} {}", phase(at), week_kind(WeekKind::Lighter))
}

/// A ladder.
pub fn ladder(ladder: Ladder) -> &'static str {
    match ladder {
        Ladder::Squat => message!(ladder_squat),
        Ladder::SingleLeg => message!(ladder_single_leg),
        Ladder::Hinge => message!(ladder_hinge),
        Ladder::HorizontalPush => message!(ladder_horizontal_push),
        Ladder::VerticalPush => message!(ladder_vertical_push),
        Ladder::HorizontalPull => message!(ladder_horizontal_pull),
        Ladder::VerticalPull => message!(ladder_vertical_pull),
        Ladder::Core => message!(ladder_core),
        Ladder::Carry => message!(ladder_carry),
        Ladder::Jump => message!(ladder_jump),
    }
    .text()
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
        Target::Strength { lift, load, .. } => {
            say!(target_strength, lift = movement(lift), load)
        }
        Target::Race {
            distance,
            time: Some(time),
        } => say!(in_time, distance, time),
        Target::Race { distance, .. } => say!(target_finish, distance),
        Target::Composition { from, to } => match to {
            BodyGoal::Weight(to) => say!(target_weight, from, to),
            BodyGoal::Waist { from, to } => say!(target_waist, from, to),
            BodyGoal::Fat { from, to, .. } => say!(target_fat, from, to),
        },
        Target::Movement { rung, .. } => say!(target_rung, rung = name(rung)),
    }
}

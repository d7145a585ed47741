//! The codes of this format, one table an enum. Codes are never changed or used again.

use crate::diary::{Advice, Feel, LeftWhy, Origin, Question, SetKind, Stress};
use crate::training::units::{DistanceUnit, MassUnit, PaceUnit};
use crate::training::{
    Ailment, Form, Ladder, MovementId, Pattern, Phase, Purpose, RunKind, TempoStep, Track, WeekKind,
};

/// Something that has a small number in this format.
pub(super) trait Coded: Copy + PartialEq + 'static {
    /// All values with their codes.
    const CODES: &'static [(Self, u8)];

    /// The code of a value.
    fn code(self) -> u8 {
        let row = Self::CODES.iter().find(|(value, _)| *value == self);
        // Every value is in its table: a test holds that.
        row.map_or(u8::MAX, |(_, code)| *code)
    }

    /// The value of a code.
    fn from_code(code: u8) -> Option<Self> {
        let row = Self::CODES.iter().find(|(_, known)| *known == code);
        row.map(|(value, _)| *value)
    }
}

macro_rules! codes {
    ($($type:ident { $($variant:ident = $code:literal),* $(,)? })*) => {
        $(impl Coded for $type {
            const CODES: &'static [(Self, u8)] = &[$((Self::$variant, $code)),*];
        }

        // A new variant does not compile until it has a code.
        const _: fn($type) = |value| match value { $($type::$variant => ()),* };)*
    };
}

codes! {
    MassUnit { Kilogram = 0, Pound = 1 }
    DistanceUnit { Metre = 0, Kilometre = 1, Mile = 2 }
    PaceUnit { Kilometre = 0, Mile = 1 }
    Form { Sound = 0, Broke = 1 }
    Stress { Full = 0, Light = 1 }
    Origin {
        Strong = 0, Hevy = 1, FitNotes = 2, StrongLifts = 3, Liftosaur = 4, LiftLog = 5, Garmin = 6,
        Strava = 7, Watch = 8, Table = 9,
    }
    SetKind { Work = 0, WarmUp = 1, Drop = 2, Failure = 3 }
    LeftWhy { Pain = 0, Busy = 1, Time = 2, Other = 3 }
    Pattern {
        Squat = 0, Hinge = 1, HorizontalPush = 2, VerticalPush = 3, HorizontalPull = 4,
        VerticalPull = 5, Lunge = 6, Carry = 7, Core = 8, Jump = 9,
    }
    Advice { DoSessions = 0, KeepToPurpose = 1, Measure = 2, VaryDays = 3, MoveGoal = 4 }
    Feel { Unsaid = 0, Good = 1, SoSo = 2, Bad = 3 }
    Phase { General = 0, Build = 1, Peak = 2, Taper = 3 }
    WeekKind { Loading = 0, Lighter = 1, Taper = 2 }
    TempoStep { Longer = 0, Faster = 1, MuchFaster = 2 }
    RunKind { Easy = 0, Long = 1, Tempo = 2, Intervals = 3, RunWalk = 4, Walk = 5, RacePace = 6, Repetitions = 7, TimeTrial = 8 }
    Purpose {
        EasyAerobic = 0, Long = 1, Threshold = 2, Vo2Max = 3, Speed = 4, MaxStrength = 5,
        Hypertrophy = 6, Power = 7, Metabolic = 8, MovementSkill = 9, Mobility = 10, Recovery = 11,
    }
}

/// A line of progression: a letter, and what it is about.
pub(super) fn track(track: Track) -> String {
    match track {
        Track::Movement(movement) => format!("m:{}", movement.as_str()),
        Track::Ladder(ladder) => format!("l:{}", ladder.code()),
        Track::Run(kind) => format!("r:{}", kind.code()),
        Track::Rounds => "o".to_owned(),
        Track::Circuit => "c".to_owned(),
    }
}

/// Reads a line of progression.
pub(super) fn read_track(text: &str) -> Option<Track> {
    match text {
        "o" => return Some(Track::Rounds),
        "c" => return Some(Track::Circuit),
        _ => {}
    }
    match text.split_once(':')? {
        ("m", movement) => MovementId::read(movement).map(Track::Movement),
        ("l", ladder) => Ladder::from_code(ladder).map(Track::Ladder),
        ("r", kind) => RunKind::from_code(kind.parse().ok()?).map(Track::Run),
        _ => None,
    }
}

/// What keeps an athlete from training: a letter, and what it is about.
pub(super) fn ailment(ailment: Ailment) -> String {
    match ailment {
        Ailment::Illness => "i".to_owned(),
        Ailment::Running => "r".to_owned(),
        Ailment::Pattern(pattern) => format!("p:{}", pattern.code()),
        Ailment::Movement(movement) => format!("m:{}", movement.as_str()),
    }
}

/// Reads what keeps an athlete from training.
pub(super) fn read_ailment(text: &str) -> Option<Ailment> {
    match (text, text.split_once(':')) {
        ("i", _) => Some(Ailment::Illness),
        ("r", _) => Some(Ailment::Running),
        (_, Some(("p", code))) => Pattern::from_code(code.parse().ok()?).map(Ailment::Pattern),
        (_, Some(("m", name))) => MovementId::find(name).map(Ailment::Movement),
        _ => None,
    }
}

/// A question; one about a movement or a ladder has its name behind a colon.
pub(super) fn question(question: Question) -> String {
    let plain = match question {
        Question::LiftLoad(lift) => return format!("lift-load:{}", lift.as_str()),
        Question::LiftReps(lift) => return format!("lift-reps:{}", lift.as_str()),
        Question::LiftRpe(lift) => return format!("lift-rpe:{}", lift.as_str()),
        Question::RungOwned(ladder) => return format!("rung:{}", ladder.code()),
        Question::AlsoLoad(lift) => return format!("also-load:{}", lift.as_str()),
        plain => plain,
    };
    let row = QUESTIONS.iter().find(|(known, _)| *known == plain);
    row.map_or_else(String::new, |(_, code)| (*code).to_owned())
}

/// Reads a question.
pub(super) fn read_question(text: &str) -> Option<Question> {
    if let Some((kind, name)) = text.split_once(':') {
        return match kind {
            "lift-load" => MovementId::read(name).map(Question::LiftLoad),
            "lift-reps" => MovementId::read(name).map(Question::LiftReps),
            "lift-rpe" => MovementId::read(name).map(Question::LiftRpe),
            "rung" => Ladder::from_code(name).map(Question::RungOwned),
            "also-load" => MovementId::find(name).map(Question::AlsoLoad),
            _ => None,
        };
    }
    let row = QUESTIONS.iter().find(|(_, code)| *code == text);
    row.map(|(question, _)| *question)
}

/// The questions that are about the athlete or the goal as a whole.
pub(super) const QUESTIONS: &[(Question, &str)] = &[
    (Question::Mass, "mass"),
    (Question::Distance, "distance"),
    (Question::GoalKind, "goal-kind"),
    (Question::GoalDate, "goal-date"),
    (Question::GoalLift, "goal-lift"),
    (Question::GoalLoad, "goal-load"),
    (Question::GoalDistance, "goal-distance"),
    (Question::GoalTime, "goal-time"),
    (Question::WeightNow, "weight-now"),
    (Question::GoalWeight, "goal-weight"),
    (Question::GoalLadder, "goal-ladder"),
    (Question::GoalRung, "goal-rung"),
    (Question::Days, "days"),
    (Question::Minutes, "minutes"),
    (Question::LongestDay, "longest-day"),
    (Question::Experience, "experience"),
    (Question::Equipment, "equipment"),
    (Question::WeeklyDistance, "weekly-distance"),
    (Question::LongestRun, "longest-run"),
    (Question::RaceDistance, "race-distance"),
    (Question::RaceTime, "race-time"),
    (Question::WeakPoints, "weak-points"),
    (Question::Avoid, "avoid"),
    (Question::Method, "method"),
    (Question::SecondKind, "second-kind"),
    (Question::RaceDistance2, "race-distance-2"),
    (Question::RaceTime2, "race-time-2"),
    (Question::Declined, "declined"),
    (Question::OwnMovements, "own-movements"),
    (Question::BodyMeasure, "body-measure"),
    (Question::WaistNow, "waist-now"),
    (Question::GoalWaist, "goal-waist"),
    (Question::GoalFat, "goal-fat"),
    (Question::NeckNow, "neck-now"),
    (Question::HipsNow, "hips-now"),
    (Question::Height, "height"),
    (Question::Formula, "formula"),
    (Question::Bar, "bar"),
    (Question::Plates, "plates"),
];

#[cfg(test)]
mod tests {
    use super::*;

    // All of them: a new one must be added above.
    const _: fn(Question) = |question| match question {
        Question::Mass
        | Question::Distance
        | Question::GoalKind
        | Question::GoalDate
        | Question::GoalLift
        | Question::GoalLoad
        | Question::GoalDistance
        | Question::GoalTime
        | Question::WeightNow
        | Question::GoalWeight
        | Question::GoalLadder
        | Question::GoalRung
        | Question::Days
        | Question::Minutes
        | Question::LongestDay
        | Question::Experience
        | Question::Equipment
        | Question::WeeklyDistance
        | Question::LongestRun
        | Question::RaceDistance
        | Question::RaceTime
        | Question::WeakPoints
        | Question::Avoid
        | Question::Method
        | Question::SecondKind
        | Question::RaceDistance2
        | Question::RaceTime2
        | Question::Declined
        | Question::OwnMovements
        | Question::BodyMeasure
        | Question::WaistNow
        | Question::GoalWaist
        | Question::GoalFat
        | Question::NeckNow
        | Question::HipsNow
        | Question::Height
        | Question::Formula
        | Question::Bar
        | Question::Plates
        | Question::LiftLoad(_)
        | Question::LiftReps(_)
        | Question::LiftRpe(_)
        | Question::RungOwned(_)
        | Question::AlsoLoad(_) => (),
    };

    fn assert_distinct<T: Coded + std::fmt::Debug>() {
        for (value, code) in T::CODES {
            assert_eq!(value.code(), *code);
            assert_eq!(T::from_code(*code), Some(*value), "two values have {code}");
        }
    }

    #[test]
    fn no_code_stands_for_two_things() {
        assert_distinct::<MassUnit>();
        assert_distinct::<DistanceUnit>();
        assert_distinct::<PaceUnit>();
        assert_distinct::<Form>();
        assert_distinct::<Stress>();
        assert_distinct::<LeftWhy>();
        assert_distinct::<Origin>();
        assert_distinct::<SetKind>();
        assert_distinct::<Feel>();
        assert_distinct::<Advice>();
        assert_distinct::<Pattern>();
        assert_distinct::<Phase>();
        assert_distinct::<WeekKind>();
        assert_distinct::<TempoStep>();
        assert_distinct::<RunKind>();
        assert_distinct::<Purpose>();
    }

    #[test]
    fn every_question_reads_back() {
        let squat = MovementId::find("back-squat").expect("a movement");
        let named = [
            Question::LiftLoad(squat),
            Question::LiftReps(squat),
            Question::LiftRpe(squat),
            Question::RungOwned(Ladder::VerticalPull),
            Question::AlsoLoad(squat),
        ];
        let plain = QUESTIONS.iter().map(|(question, _)| *question);
        for asked in plain.chain(named) {
            assert_eq!(read_question(&question(asked)), Some(asked));
        }
        assert_eq!(QUESTIONS.len(), 39);
    }
}

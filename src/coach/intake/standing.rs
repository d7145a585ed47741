//! Who trains, and where they stand.

use super::goal::has;
use super::options::day_code;
use super::read::{self, quantity, text, typed, units};
use super::{Fault, Wrong};
use crate::diary::{Answers, Question};
use crate::training::units::{Distance, Duration, Load, Rpe};
use crate::training::{
    Athlete, Benchmarks, Days, Equipment, EquipmentSet, Experience, GoalKind, Ladder, LiftMark,
    Means, Method, MovementId, RaceMark, Running, WeakPoint,
};

pub(super) fn athlete(answers: &Answers) -> Result<Athlete, Fault> {
    let (minutes, longest_day) = minutes(answers)?;
    let mut lifts = Vec::new();
    let mut rungs = Vec::new();
    for question in answers.keys() {
        match *question {
            Question::LiftLoad(movement) => lifts.extend(lift(movement, answers)?),
            Question::RungOwned(ladder) => {
                rungs.extend(rung(ladder, answers)?.map(|rung| (ladder, rung)));
            }
            _ => {}
        }
    }
    Ok(Athlete {
        units: units(answers),
        days: days(answers)?,
        minutes,
        longest_day,
        experience: experience(answers),
        equipment: Means {
            items: equipment(answers)?,
            avoided: super::avoid::avoided(answers)?,
        },
        kit: super::kit(
            Some(text(Question::Bar, answers)),
            Some(text(Question::Plates, answers)),
            units(answers).mass,
        ),
        benchmarks: Benchmarks {
            lifts,
            race: race(answers)?,
            other_race: other_race(answers)?,
            running: running(answers)?,
            rungs,
        },
        method: match text(Question::Method, answers) {
            "linear" => Some(Method::Linear),
            "double" => Some(Method::Double),
            "wave" => Some(Method::Wave),
            "rpe" => Some(Method::Rpe),
            _ => None,
        },
        own: text(Question::OwnMovements, answers)
            .split_whitespace()
            .filter_map(MovementId::find)
            .filter(|movement| movement.is_own())
            .collect(),
        weak_points: weak_points(Question::WeakPoints, answers),
    })
}

/// What the bar weighs, where it was said.
pub(super) fn bar(answers: &Answers) -> Result<Option<Load>, Fault> {
    let typed = text(Question::Bar, answers);
    if typed.is_empty() {
        return Ok(None);
    }
    super::read::load(Question::Bar, answers).map(Some)
}

/// The weak points among an answer's codes.
pub(super) fn weak_points(question: Question, answers: &Answers) -> Vec<WeakPoint> {
    text(question, answers)
        .split_whitespace()
        .filter_map(WeakPoint::from_code)
        .collect()
}

pub(super) fn experience(answers: &Answers) -> Experience {
    match text(Question::Experience, answers) {
        "seasoned" => Experience::Seasoned,
        "trained" => Experience::Trained,
        _ => Experience::New,
    }
}

pub(super) fn days(answers: &Answers) -> Result<Days, Fault> {
    let codes = text(Question::Days, answers);
    let days: Days = Days::WEEK
        .into_iter()
        .filter(|day| codes.split_whitespace().any(|code| code == day_code(*day)))
        .collect();
    if days.count() == 0 {
        return Err(Fault::new(Question::Days, Wrong::NoDays));
    }
    Ok(days)
}

/// Minutes of a training day, and of the longest day of the week.
pub(super) fn minutes(answers: &Answers) -> Result<(u16, u16), Fault> {
    let whole = |question, least: u16, most: u16| {
        let fault = || Fault::new(question, Wrong::Minutes { least, most });
        match text(question, answers).parse::<u16>() {
            Ok(minutes) if (least..=most).contains(&minutes) => Ok(minutes),
            _ => Err(fault()),
        }
    };
    let minutes = whole(Question::Minutes, 20, 180)?;
    let longest = match typed(Question::LongestDay, answers) {
        Some(_) => whole(Question::LongestDay, minutes, 300)?,
        None if has(GoalKind::Race, answers) => (minutes * 2).min(150).max(minutes),
        None => minutes,
    };
    Ok((minutes, longest))
}

pub(super) fn equipment(answers: &Answers) -> Result<EquipmentSet, Fault> {
    let Some(codes) = typed(Question::Equipment, answers) else {
        return Err(Fault::new(Question::Equipment, Wrong::NoEquipment));
    };
    Ok(codes
        .split_whitespace()
        .filter_map(Equipment::from_code)
        .collect())
}

pub(super) fn running(answers: &Answers) -> Result<Option<Running>, Fault> {
    let distance = |question| match quantity(question, answers) {
        None | Some(("" | "0", _)) => Ok(None),
        Some(_) => read::distance(question, answers).map(Some),
    };
    let weekly = distance(Question::WeeklyDistance)?;
    let longest = distance(Question::LongestRun)?;
    let too_far = |question, most: u32| Fault::new(question, Wrong::MoreThanKilometres(most));
    if weekly.is_some_and(|weekly| weekly.metres() > 300_000.0) {
        return Err(too_far(Question::WeeklyDistance, 300));
    }
    if longest.is_some_and(|longest| longest.metres() > 100_000.0) {
        return Err(too_far(Question::LongestRun, 100));
    }
    let raced = if has(GoalKind::Race, answers) {
        race(answers)?
    } else {
        None
    };
    match (weekly, longest) {
        (None, None) if raced.is_some() => {
            Err(Fault::new(Question::WeeklyDistance, Wrong::RacedButHowFar))
        }
        (None, None) => Ok(None),
        (None, Some(_)) => Err(Fault::new(
            Question::WeeklyDistance,
            Wrong::LongestButHowFar,
        )),
        // A third of the week is a usual long run where none is given; a race tells of more.
        (Some(weekly), None) => {
            let usual = weekly.metres() / 3.0;
            let shown = raced.map_or(0.0, |race| race.distance.metres());
            let longest = shown.min(weekly.metres() / 2.0).max(usual);
            Ok(Some(Running {
                weekly,
                longest: Distance::from_metres(longest, weekly.unit()),
            }))
        }
        (Some(weekly), Some(longest)) => Ok(Some(Running { weekly, longest })),
    }
}

/// The race that stands for present fitness.
pub(super) fn race(answers: &Answers) -> Result<Option<RaceMark>, Fault> {
    Ok(first_race(answers)?.or(other_race(answers)?))
}

pub(super) fn first_race(answers: &Answers) -> Result<Option<RaceMark>, Fault> {
    race_of((Question::RaceDistance, Question::RaceTime), answers)
}

pub(super) fn other_race(answers: &Answers) -> Result<Option<RaceMark>, Fault> {
    race_of((Question::RaceDistance2, Question::RaceTime2), answers)
}

fn race_of(
    (far, long): (Question, Question),
    answers: &Answers,
) -> Result<Option<RaceMark>, Fault> {
    let distance = typed(far, answers)
        .map(|_| {
            let distance = read::distance(far, answers)?;
            if (800.0..=42_200.0).contains(&distance.metres()) {
                return Ok(distance);
            }
            Err(Fault::new(far, Wrong::RaceLength))
        })
        .transpose()?;
    match (distance, typed(long, answers)) {
        (None, None) => Ok(None),
        (Some(distance), Some(text)) => {
            let time = race_time(long, text, distance)?;
            Ok(Some(RaceMark { distance, time }))
        }
        (Some(_), None) => Err(Fault::new(long, Wrong::NoRaceTime)),
        (None, Some(_)) => Err(Fault::new(far, Wrong::NoRaceDistance)),
    }
}

/// The time of a race as typed, where anybody runs it so: between faster than any record and a
/// walk. `3:30` is hours and minutes where minutes and seconds would be faster than that.
pub(super) fn race_time(
    question: Question,
    text: &str,
    distance: Distance,
) -> Result<Duration, Fault> {
    const FASTEST: f64 = 450.0;
    let speed = |time: Duration| distance.metres() / time.minutes().max(1e-6);
    let mut time = Duration::parse(text).map_err(Fault::of(question))?;
    if speed(time) > FASTEST && text.matches(':').count() == 1 {
        let hours = Duration::parse(&format!("{text}:00"));
        time = hours.map_err(Fault::of(question))?;
    }
    let speed = speed(time);
    if speed > FASTEST {
        return Err(Fault::new(
            question,
            Wrong::FasterThanRecord { distance, time },
        ));
    }
    if speed < 60.0 {
        return Err(Fault::new(
            question,
            Wrong::SlowerThanWalking { distance, time },
        ));
    }
    Ok(time)
}

pub(super) fn lift(movement: MovementId, answers: &Answers) -> Result<Option<LiftMark>, Fault> {
    let question = Question::LiftLoad(movement);
    let reps_question = Question::LiftReps(movement);
    let (load, reps) = (typed(question, answers), typed(reps_question, answers));
    if load.is_none() && reps.is_none() {
        return Ok(None);
    }
    let load = read::load(question, answers)?;
    if load.is_zero() || load.kilograms() > 600.0 {
        return Err(Fault::new(question, Wrong::NoLiftLoad));
    }
    let reps = match reps.unwrap_or("1").parse::<u16>() {
        Ok(reps) if (1..=12).contains(&reps) => reps,
        Ok(13..) => {
            return Err(Fault::new(reps_question, Wrong::TooManyReps));
        }
        Ok(_) | Err(_) => return Err(Fault::new(reps_question, Wrong::NoReps)),
    };
    let rpe_question = Question::LiftRpe(movement);
    let rpe = typed(rpe_question, answers)
        .map_or(Ok(Rpe::MAX), Rpe::parse)
        .map_err(Fault::of(rpe_question))?;
    Ok(Some(LiftMark {
        lift: movement,
        load,
        reps,
        rpe,
    }))
}

pub(super) fn rung(ladder: Ladder, answers: &Answers) -> Result<Option<MovementId>, Fault> {
    let question = Question::RungOwned(ladder);
    let Some(text) = typed(question, answers) else {
        return Ok(None);
    };
    MovementId::find(text)
        .filter(|rung| ladder.place(*rung).is_some())
        .map(Some)
        .ok_or_else(|| Fault::new(question, Wrong::ChooseRung))
}

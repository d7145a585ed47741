//! How the athlete trains: units, days, minutes, things, years, and what was left out.

use super::{Carried, HALF_A_YEAR, Source, days_to};
use crate::coach::audit::{Count, Evidence, What};
use crate::diary::Question;
use crate::training::units::MassUnit;
use crate::training::{Days, Equipment, EquipmentSet, Ladder, Pattern};
use chrono::Datelike;

/// Weeks in which a habit shows (convention).
const HABIT: u64 = 8 * 7;
/// A month of 30 days with so many sessions was one of regular training (convention: once a week).
const REGULAR: usize = 4;

pub(super) fn add(source: &Source<'_>, carried: &mut Carried) {
    carried.add([(Question::Mass, mass(source).to_owned())]);
    carried.add([(
        Question::Distance,
        super::runs::unit_code(source).to_owned(),
    )]);
    carried.add([(Question::Days, days(source))]);
    carried.add([(Question::Minutes, minutes(source))]);
    carried.add([(Question::Experience, experience(source).to_owned())]);
    carried.add([(Question::Equipment, equipment(source))]);
    carried.add([(Question::WeakPoints, neglected(source).to_owned())]);
}

/// The unit that most loads were written in; nothing where there were none.
fn mass(source: &Source<'_>) -> &'static str {
    let (mut pounds, mut all) = (0, 0);
    for work in &source.past.works {
        if let Count::Loaded(set) = work.count {
            all += 1;
            pounds += usize::from(set.load.is_some_and(|load| load.unit() == MassUnit::Pound));
        }
    }
    match all {
        0 => "",
        _ if pounds * 2 > all => "lb",
        _ => "kg",
    }
}

/// The days of the week that were trained on in half of the last eight weeks, or more.
fn days(source: &Source<'_>) -> String {
    let lately = days_to(source.last, HABIT);
    let (mut counts, mut weeks) = ([0_usize; 7], Vec::new());
    let mut seen = Vec::new();
    for sitting in source
        .past
        .sittings
        .iter()
        .filter(|sitting| lately.contains(&sitting.day))
    {
        if !weeks.contains(&sitting.week) {
            weeks.push(sitting.week);
        }
        // Twice on a day is one day.
        if !seen.contains(&sitting.day) {
            seen.push(sitting.day);
            counts[sitting.day.weekday().num_days_from_monday() as usize] += 1;
        }
    }
    // Under three weeks there is no habit.
    if weeks.len() < 3 {
        return String::new();
    }
    let usual = Days::WEEK
        .into_iter()
        .zip(counts)
        .filter(|(_, count)| count * 2 >= weeks.len());
    let codes: Vec<_> = usual
        .map(|(day, _)| crate::coach::intake::day_code(day))
        .collect();
    codes.join(" ")
}

/// The middle length of a session, to five minutes, within what the question allows.
fn minutes(source: &Source<'_>) -> String {
    let lately = days_to(source.last, HABIT);
    let within = source
        .past
        .sittings
        .iter()
        .filter(|sitting| lately.contains(&sitting.day));
    let minutes: Vec<f64> = within.map(|sitting| sitting.minutes).collect();
    if minutes.is_empty() {
        return String::new();
    }
    let middle = crate::coach::audit::median(&minutes);
    let fives = ((middle / 5.0).round() * 5.0).clamp(20.0, 180.0);
    format!("{fives:.0}")
}

/// By months of regular training: under half a year, to three years, longer.
fn experience(source: &Source<'_>) -> &'static str {
    let mut months: Vec<(i64, usize)> = Vec::new();
    for sitting in &source.past.sittings {
        let month = source.last.signed_duration_since(sitting.day).num_days() / 30;
        match months.last_mut() {
            Some((known, count)) if *known == month => *count += 1,
            _ => months.push((month, 1)),
        }
    }
    let regular = months.iter().filter(|(_, count)| *count >= REGULAR).count();
    match regular {
        0..6 => "new",
        6..36 => "trained",
        36.. => "seasoned",
    }
}

/// What the movements of the last half year need.
fn equipment(source: &Source<'_>) -> String {
    let lately = days_to(source.last, HALF_A_YEAR);
    let (mut sets, mut needed) = (false, Vec::new());
    for work in source
        .past
        .works
        .iter()
        .filter(|work| lately.contains(&work.day))
    {
        if let What::Movement(movement) = source.past.whats[work.what] {
            sets = true;
            needed.extend(movement.movement().needs.iter());
        }
    }
    let needed: EquipmentSet = needed.into_iter().collect();
    let codes: Vec<_> = needed.iter().map(Equipment::code).collect();
    match (sets, codes.is_empty()) {
        // Who only ran may have a gym, too.
        (false, _) => String::new(),
        (true, true) => "none".to_owned(),
        (true, false) => codes.join(" "),
    }
}

/// What was trained far less than what balances it.
fn neglected(source: &Source<'_>) -> &'static str {
    let marks = source.audit.map_or(&[][..], |audit| &audit.marks);
    let pattern = marks.iter().find_map(|mark| match &mark.evidence {
        Evidence::Balance(balance) => balance.neglected(),
        _ => None,
    });
    match pattern {
        Some(Pattern::HorizontalPull) => Ladder::HorizontalPull.code(),
        Some(Pattern::HorizontalPush) => Ladder::HorizontalPush.code(),
        Some(Pattern::Hinge) => Ladder::Hinge.code(),
        Some(Pattern::Squat) => Ladder::Squat.code(),
        _ => "",
    }
}

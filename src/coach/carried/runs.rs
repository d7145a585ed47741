//! What was run.

use super::{Carried, LATELY, Source, days_to};
use crate::coach::audit::{BestRun, Count, What, Work, median, shown};
use crate::diary::{Answers, Question};
use crate::training::RunKind;
use crate::training::units::{Distance, DistanceUnit, Duration, PaceUnit};

/// Days of the usual week, and of the longest run, as the questions have it.
const MONTH: u64 = 28;
const LONGEST: u64 = 30;
/// A run stands for a race where the fitness it shows is by so much above that of the middle run (as
/// the audit has it): of easy running alone nobody knows, and the coach plans a time trial.
const STANDS_OUT: f64 = 1.07;

fn run(work: &Work, source: &Source<'_>) -> Option<(f64, f64)> {
    match (work.count, source.past.whats[work.what]) {
        (Count::Run { .. }, What::Run(RunKind::Walk)) => None,
        (Count::Run { metres, seconds }, _) => Some((metres, seconds)),
        _ => None,
    }
}

pub(super) fn add(source: &Source<'_>, carried: &mut Carried) {
    let unit = match unit_code(source) {
        "mi" => PaceUnit::Mile,
        _ => PaceUnit::Kilometre,
    };
    let text = |metres: f64, step: f64| {
        let unit = unit.distance_unit();
        let rounded = (metres / unit.metres() / step).round() * step;
        Distance::from_metres(rounded * unit.metres(), unit).to_string()
    };
    let within = |days: u64| {
        let days = days_to(source.today, days);
        let works = source
            .past
            .works
            .iter()
            .filter(move |work| days.contains(&work.day));
        works.filter_map(|work| run(work, source).map(|(metres, _)| metres))
    };
    let week = within(MONTH).sum::<f64>() / 4.0;
    let longest = within(LONGEST).fold(0.0, f64::max);
    if week >= 100.0 && longest > 0.0 {
        carried.add([
            (Question::WeeklyDistance, text(week, 0.1)),
            (Question::LongestRun, text(longest, 0.1)),
        ]);
    }
    // A race without a week to stand beside it would be a fault of the week.
    let runs = |answers: &Answers| {
        let week = answers.get(&Question::WeeklyDistance);
        week.is_some_and(|text| !matches!(text.trim(), "" | "0"))
    };
    if let Some(race) = race(source).filter(|_| runs(&carried.all())) {
        carried.add([
            (Question::RaceDistance, text(race.metres, 0.01)),
            (
                Question::RaceTime,
                Duration::from_seconds(race.seconds as u32).to_string(),
            ),
        ]);
    }
}

/// The run of the last twelve weeks that shows the highest fitness: one that was raced, or stands out
/// from the others.
fn race(source: &Source<'_>) -> Option<BestRun> {
    let days = days_to(source.last, LATELY);
    let lately = source
        .past
        .works
        .iter()
        .filter(|work| days.contains(&work.day));
    let (mut raced, mut all): (Option<BestRun>, Vec<BestRun>) = (None, Vec::new());
    for work in lately.filter(|work| run(work, source).is_some()) {
        let Some(best) = shown(work) else { continue };
        all.push(best);
        let is_trial = source.past.whats[work.what] == What::Run(RunKind::TimeTrial);
        if is_trial && raced.is_none_or(|known| best.vdot > known.vdot) {
            raced = Some(best);
        }
    }
    let vdots: Vec<f64> = all.iter().map(|best| best.vdot).collect();
    let middle = median(&vdots);
    let highest = all
        .into_iter()
        .max_by(|one, other| one.vdot.total_cmp(&other.vdot))?;
    let stands_out = vdots.len() > 2 && highest.vdot >= middle * STANDS_OUT;
    match raced {
        // A better run than the last trial is the better guide.
        Some(raced) if !stands_out || raced.vdot >= highest.vdot => Some(raced),
        _ => stands_out.then_some(highest),
    }
}

/// The unit that most runs were written in; nothing where there were none.
pub(super) fn unit_code(source: &Source<'_>) -> &'static str {
    let (mut miles, mut all) = (0, 0);
    for work in &source.past.works {
        if let Some(unit) = work.unit {
            all += 1;
            miles += usize::from(unit == DistanceUnit::Mile);
        }
    }
    match all {
        0 => "",
        _ if miles * 2 > all => "mi",
        _ => "km",
    }
}

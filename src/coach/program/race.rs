//! Toward a race: easy and long running carry it, threshold and interval work sharpen it.

use super::rota::Rota;
use super::volume::{self, Weekly};
use super::{place, slots};
use crate::training::units::{Distance, Duration};
use crate::training::{
    Athlete, Beside, Goal, Ladder, Phase, Placed, PlannedSession, PlannedSlot, PlannedWork,
    Purpose, RunKind, RunPlan, WeakPoint, Week, WeekKind, Why,
};
use chrono::NaiveDate;

/// Metres a loading week from which on a part of it is run hard: below, a tenth of it is nothing
/// (convention).
const LEAST_FOR_QUALITY: f64 = 15_000.0;
/// And from which on four days hold two hard runs: below, too little of it would be easy.
const LEAST_FOR_TWO: f64 = 40_000.0;
/// And the minutes of their days: shorter ones hold too little that is easy.
const MINUTES_FOR_TWO: u16 = 45;

/// Fills the weeks of a race program.
pub(super) fn weeks(
    athlete: &Athlete,
    goal: &Goal,
    race: Distance,
    mut frame: Vec<Week>,
) -> Vec<Week> {
    let volumes = volume::weekly(athlete, race, &frame);
    let trial = trial_week(athlete, race, &frame, &volumes);
    let mut rota = Rota::default();
    for (week, volume) in frame.iter_mut().zip(volumes) {
        let days = place::race_days(athlete, week, goal.date);
        let mut kinds = kinds(athlete, race, week, (&days, volume.loading), goal.date);
        if trial == Some(week.number) {
            let hard = |kind: &&mut Option<RunKind>| kind.is_some_and(RunKind::is_hard);
            if let Some(hard) = kinds.iter_mut().find(hard) {
                *hard = Some(RunKind::TimeTrial);
            }
        }
        let combined = volume::runs_and_lifts(athlete);
        let runs = kinds
            .iter()
            .filter(|kind| combined || kind.is_some())
            .count();
        let has_long = kinds.contains(&Some(RunKind::Long));
        let hard = kinds.iter().flatten().filter(|kind| kind.is_hard()).count();
        week.sessions = days
            .iter()
            .zip(kinds)
            .map(|(day, kind)| match kind {
                Some(kind) => {
                    let metres = volume.of(kind, runs, has_long);
                    run(athlete, race, week, *day, kind, (volume, metres, hard))
                }
                None if combined => {
                    let metres = volume.of(RunKind::Easy, runs, has_long);
                    let first = run(
                        athlete,
                        race,
                        week,
                        *day,
                        easy(athlete),
                        (volume, metres, hard),
                    );
                    both(first, support(athlete, week, *day, &mut rota), athlete)
                }
                None => support(athlete, week, *day, &mut rota),
            })
            .collect();
    }
    frame
}

/// The week whose first hard run is a time trial, where no race stands behind the paces: the last
/// loading week of the base that has one, or else the first after it (convention).
fn trial_week(
    athlete: &Athlete,
    race: Distance,
    weeks: &[Week],
    volumes: &[Weekly],
) -> Option<u16> {
    if athlete.benchmarks.race.is_some() {
        return None;
    }
    let days = athlete.days.count();
    let mut found = None;
    for (week, volume) in weeks.iter().zip(volumes) {
        let whole = (week.last_day - week.first_day).num_days() == 6;
        let is_hard = !quality(athlete, race, week, (days, volume.loading)).is_empty();
        let base = week.phase == Phase::General;
        if week.phase > Phase::Build || (!base && found.is_some()) {
            break;
        }
        if whole && is_hard && week.kind == WeekKind::Loading {
            found = Some(week.number);
        }
    }
    found
}

/// The kind of run on each day, or `None` for strength support. Hard days stand as far apart as
/// the days allow.
fn kinds(
    athlete: &Athlete,
    race: Distance,
    week: &Week,
    (days, metres): (&[NaiveDate], f64),
    goal_date: NaiveDate,
) -> Vec<Option<RunKind>> {
    let easy = easy(athlete);
    let mut kinds = vec![Some(easy); days.len()];
    let mut hard = Vec::new();
    let race_week = week.last_day == goal_date;
    if let Some(long) = place::long_day(days).filter(|_| has_long(athlete, week, goal_date)) {
        kinds[long] = Some(RunKind::Long);
        hard.push(long);
    }
    for kind in quality(athlete, race, week, (days.len(), metres)) {
        // In the race's own week the one sharp session comes first.
        let place = if race_week && hard.is_empty() {
            (!days.is_empty()).then_some(0)
        } else {
            place::farthest(days, &hard)
        };
        if let Some(place) = place {
            kinds[place] = Some(kind);
            hard.push(place);
        }
    }
    let supports = days.len() >= volume::DAYS_WITH_SUPPORT && week.phase != Phase::Taper;
    if let Some(place) = place::farthest(days, &hard).filter(|_| supports) {
        kinds[place] = None;
    }
    kinds
}

/// The easy run of who runs, and of who learns to.
pub(super) const fn easy(athlete: &Athlete) -> RunKind {
    if athlete.benchmarks.running.is_some() {
        RunKind::Easy
    } else {
        RunKind::RunWalk
    }
}

/// Whether a week has a long run: not that of the race, nor a short first one, whose long run would
/// stand right before that of the next week.
pub(super) fn has_long(athlete: &Athlete, week: &Week, goal_date: NaiveDate) -> bool {
    let whole_week = (week.last_day - week.first_day).num_days() == 6;
    let runs =
        easy(athlete) == RunKind::Easy || week.phase > Phase::General || week.block.index > 1;
    week.last_day != goal_date && whole_week && runs
}

/// The week's sessions at a purpose's own pace: one, or two from four days on. The base phase
/// has threshold alone; shorter races take more of the ceiling, longer ones of the threshold
/// (Daniels), and a weak point what it lacks.
pub(super) fn quality(
    athlete: &Athlete,
    race: Distance,
    week: &Week,
    (days, metres): (usize, f64),
) -> Vec<RunKind> {
    use RunKind::{Intervals, RacePace, Repetitions, Tempo};
    let one = match week.phase {
        Phase::General => days >= 3,
        Phase::Build | Phase::Peak | Phase::Taper => days >= 2,
    };
    // Who learns to run races on easy running; so does who runs too little for a hard part.
    if !one || athlete.benchmarks.running.is_none() || metres < LEAST_FOR_QUALITY {
        return Vec::new();
    }
    let lacks = |point| athlete.weak_points.contains(&point);
    let (slow, fading) = (lacks(WeakPoint::Speed), lacks(WeakPoint::Endurance));
    let short = race.metres() <= 10_500.0;
    let odd = week.number % 2 == 1;
    // Speed before the ceiling, where the race is short or speed is what lacks; before a long one
    // the pace of the day.
    let steady = if !short && week.phase == Phase::Peak && (odd || fading) {
        RacePace
    } else {
        Tempo
    };
    let two = (days >= 5 || days == 4 && metres >= LEAST_FOR_TWO)
        && athlete.minutes >= MINUTES_FOR_TWO
        && week.kind == WeekKind::Loading
        && matches!(week.phase, Phase::Build | Phase::Peak);
    if two {
        return match (slow, fading) {
            (true, false) => vec![Intervals, if odd { Repetitions } else { steady }],
            // Threshold twice would be too much of it: the other day is for endurance, too.
            (false, true) => vec![steady],
            _ => vec![steady, Intervals],
        };
    }
    if week.phase == Phase::General {
        let speed = slow || race.metres() <= 5_500.0;
        return vec![if speed && !odd { Repetitions } else { Tempo }];
    }
    let every = match (slow, fading) {
        (true, false) => 1,
        (false, true) => 4,
        _ if short => 2,
        _ => 3,
    };
    let sharp = week.number.is_multiple_of(every);
    vec![match (sharp, slow && !odd) {
        (true, true) => Repetitions,
        (true, false) => Intervals,
        (false, _) => steady,
    }]
}

/// An easy run, and what strength the day has time for after it.
fn both(mut first: PlannedSession, support: PlannedSession, athlete: &Athlete) -> PlannedSession {
    if let Some(PlannedWork::Run(run)) = first.slots.first_mut().map(|slot| &mut slot.work) {
        // A set of a dozen on each side takes three minutes with its rest.
        let sets = support.slots.iter().take(2).map(slots::sets);
        let after = (sets.sum::<u16>() * 31).div_ceil(10);
        let after = after.max(volume::SUPPORT_AFTER);
        let left = u32::from(athlete.minutes.saturating_sub(after));
        run.limit = run.limit.min(Duration::from_minutes(left));
    }
    first.slots.extend(support.slots.into_iter().take(2));
    first.beside = Some(Beside {
        why: support.why,
        placed: Placed::After,
    });
    first
}

pub(super) fn run(
    athlete: &Athlete,
    race: Distance,
    week: &Week,
    day: NaiveDate,
    kind: RunKind,
    (volume, metres, hard): (Weekly, f64, usize),
) -> PlannedSession {
    let (purpose, why) = match kind {
        RunKind::Easy => (Purpose::EasyAerobic, Why::AerobicBase),
        RunKind::RunWalk | RunKind::Walk => (Purpose::EasyAerobic, Why::LearnToRun),
        RunKind::Long => (Purpose::Long, Why::Distance { race }),
        RunKind::Tempo => (Purpose::Threshold, Why::ThresholdForRace),
        RunKind::Intervals => (Purpose::Vo2Max, Why::CeilingForRace),
        RunKind::RacePace => (Purpose::Threshold, Why::RacePaceForRace),
        RunKind::Repetitions => (Purpose::Speed, Why::SpeedForRace),
        RunKind::TimeTrial => (Purpose::Vo2Max, Why::PaceUnknown),
    };
    let unit = athlete.units.distance.distance_unit();
    let minutes = match kind {
        // Daniels: no long run above 150 min.
        RunKind::Long => athlete.longest_day.min(150),
        _ => athlete.minutes,
    };
    // Where the day's minutes hold a run back, a lighter week is lighter in minutes too.
    let minutes = match kind {
        RunKind::Easy | RunKind::Long if week.kind == WeekKind::Lighter => {
            f64::from(minutes) * volume.share
        }
        _ => f64::from(minutes),
    };
    let plan = RunPlan {
        kind,
        distance: Distance::from_metres(metres, unit),
        quality: Distance::from_metres(volume::quality(athlete, kind, (volume.metres, hard)), unit),
        limit: Duration::from_minutes(minutes.round() as u32),
    };
    PlannedSession {
        day,
        purpose,
        why: match week.kind {
            WeekKind::Loading => why,
            WeekKind::Lighter => Why::LighterWeek,
            WeekKind::Taper => Why::Freshen,
        },
        beside: None,
        slots: vec![PlannedSlot {
            work: PlannedWork::Run(plan),
        }],
    }
}

/// Strength for a runner: one leg at a time, hips and trunk.
fn support(athlete: &Athlete, week: &Week, day: NaiveDate, rota: &mut Rota) -> PlannedSession {
    use Ladder::{Core, Hinge, HorizontalPull, HorizontalPush, SingleLeg, Squat};
    let order = [
        SingleLeg,
        Hinge,
        Core,
        Squat,
        HorizontalPush,
        HorizontalPull,
    ];
    let order = slots::beside(athlete, None, &order);
    let slots = rota.next(athlete, (week, day), (&order, 4));
    PlannedSession {
        day,
        purpose: Purpose::Hypertrophy,
        why: if week.kind == WeekKind::Lighter {
            Why::LighterWeek
        } else {
            Why::SupportRunning
        },
        beside: None,
        slots: rota.fit(athlete, week, slots),
    }
}

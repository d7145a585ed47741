//! The frame of a program: its weeks with their phases, still without sessions.

use crate::training::{Block, Goal, Phase, Target, Week, WeekKind};
use chrono::{Days, NaiveDate};

/// After this many weeks of loading one is lighter (convention: every third to fifth).
const LOADING_RUN: usize = 4;

/// The weeks of a program, counted back from the goal date so that the last one ends on it.
/// The first may be short.
pub(super) fn weeks(goal: &Goal, start: NaiveDate) -> Vec<Week> {
    let days = goal.date.signed_duration_since(start).num_days().max(0) as usize + 1;
    let count = days.div_ceil(7);
    let phases = phases(goal, count);
    let mut since_lighter = 0;
    let mut weeks: Vec<Week> = phases
        .iter()
        .enumerate()
        .map(|(index, phase)| {
            let last_day = goal.date - Days::new(7 * (count - 1 - index) as u64);
            let first_day = (last_day - Days::new(6)).max(start);
            let kind = match phase {
                Phase::Taper => WeekKind::Taper,
                _ if since_lighter + 1 == LOADING_RUN && may_be_lighter(&phases, index) => {
                    WeekKind::Lighter
                }
                // A build ends with one, before the next base.
                Phase::Build if since_lighter > 0 && ends_build(&phases, index) => {
                    WeekKind::Lighter
                }
                _ => WeekKind::Loading,
            };
            // A lighter week ends what it rests from: the next phase starts with a loading one.
            let before = phases.get(index.wrapping_sub(1)).unwrap_or(phase);
            let phase = if kind == WeekKind::Lighter {
                before
            } else {
                phase
            };
            since_lighter = if kind == WeekKind::Loading {
                since_lighter + 1
            } else {
                0
            };
            Week {
                number: index as u16 + 1,
                first_day,
                last_day,
                phase: *phase,
                kind,
                loaded: 0,
                block: Block {
                    index: 0,
                    week: 0,
                    next: None,
                },
                sessions: Vec::new(),
            }
        })
        .collect();
    number_blocks(&mut weeks);
    weeks
}

/// Counts the weeks of loading, and the blocks that lighter weeks end.
fn number_blocks(weeks: &mut [Week]) {
    let (mut loaded, mut index, mut week_of) = (0, 0, 0);
    for week in weeks.iter_mut() {
        week.loaded = loaded;
        week.block.index = index;
        week.block.week = week_of;
        match week.kind {
            WeekKind::Loading => {
                loaded += 1;
                week_of += 1;
            }
            WeekKind::Lighter => {
                index += 1;
                week_of = 0;
            }
            WeekKind::Taper => {}
        }
    }
    let mut next: Option<(u16, u16)> = None;
    for week in weeks.iter_mut().rev() {
        week.block.next = next
            .filter(|(block, _)| *block > week.block.index)
            .map(|(_, number)| number);
        if week.kind == WeekKind::Loading && week.block.week == 0 {
            next = Some((week.block.index, week.number));
        }
    }
}

fn ends_build(phases: &[Phase], index: usize) -> bool {
    phases.get(index + 1) == Some(&Phase::General)
}

/// The week before the taper, or the last one of all, stays heavy: what follows is lighter.
fn may_be_lighter(phases: &[Phase], index: usize) -> bool {
    phases
        .get(index + 1)
        .is_some_and(|next| *next != Phase::Taper)
}

/// The weeks of taper that a goal has, the longer one of two, where `count` of them have room for it.
pub(super) fn taper(goal: &Goal, count: usize) -> usize {
    let of = |target: Target| match target {
        Target::Composition { .. } => 0,
        Target::Race { distance, .. } => match distance.metres() {
            ..=10_500.0 => 1,
            ..=30_000.0 => 2,
            _ if count >= 16 => 3,
            _ => 2,
        },
        Target::Strength { .. } | Target::Movement { .. } => 1,
    };
    of(goal.target).max(goal.second().map_or(0, of))
}

/// Phases of `count` weeks. The taper follows Bosquet 2007 (race) and Travis 2020 (strength);
/// the shares of the others are a convention.
fn phases(goal: &Goal, count: usize) -> Vec<Phase> {
    let taper = taper(goal, count).min(count / 3);
    let before = count - taper;
    let peak = match goal.target {
        Target::Composition { .. } => 0,
        _ => (before / 5).clamp(usize::from(before >= 4), 4),
    };

    let mut phases = Vec::with_capacity(count);
    let mut add = |phase, weeks| phases.extend(std::iter::repeat_n(phase, weeks));
    let mut rest = before - peak;
    let builds = (rest / LEAST_OF_A_BUILD).clamp(1, MOST_BUILDS);
    for nth in 0..builds {
        let weeks = rest / (builds - nth);
        rest -= weeks;
        let general = match weeks {
            ..=2 => 0,
            // What was built stands: the base is repeated in short.
            weeks if nth > 0 => weeks / 4,
            weeks => (weeks / 3).max(1),
        };
        add(Phase::General, general);
        add(Phase::Build, weeks - general);
    }
    add(Phase::Peak, peak);
    add(Phase::Taper, taper);
    phases
}

/// A base and what is built on it take ten weeks or more; a longer way has a second one, and a
/// third, rather than a stretched one (convention; Matveyev's macrocycles, after Issurin 2010).
const LEAST_OF_A_BUILD: usize = 10;
const MOST_BUILDS: usize = 3;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::training::units::{Distance, DistanceUnit};

    fn weeks_of(frame: &[Week], phase: Phase) -> usize {
        frame.iter().filter(|week| week.phase == phase).count()
    }

    fn race(metres: f64, weeks: u64) -> Vec<Week> {
        let start = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day");
        let target = Target::Race {
            distance: Distance::from_metres(metres, DistanceUnit::Kilometre),
            time: None,
        };
        let goal = Goal::new(target, start + Days::new(7 * weeks - 1));
        super::weeks(&goal, start)
    }

    #[test]
    fn the_last_week_ends_on_the_goal_date_and_the_first_starts_today() {
        for weeks in 3..=52 {
            let frame = race(10_000.0, weeks);
            assert_eq!(frame.len(), weeks as usize);
            assert_eq!(frame[0].first_day.to_string(), "2026-11-23");
            for pair in frame.windows(2) {
                assert_eq!(pair[1].first_day, pair[0].first_day + Days::new(7));
                // Phases go on, or from a build to the next base.
                let next_base = (pair[0].phase, pair[1].phase) == (Phase::Build, Phase::General);
                assert!(pair[0].phase <= pair[1].phase || next_base);
            }
        }
    }

    #[test]
    fn a_long_way_builds_twice_and_a_year_three_times() {
        for (weeks, builds) in [(12, 1), (22, 1), (30, 2), (36, 3), (52, 3)] {
            let frame = race(10_000.0, weeks);
            let ends = frame
                .windows(2)
                .filter(|pair| pair[0].phase == Phase::Build && pair[1].phase != Phase::Build);
            let ends: Vec<_> = ends.map(|pair| pair[0].kind).collect();
            assert_eq!(ends.len(), builds, "{weeks} weeks");
            // Each but the last ends with a lighter week.
            let lighter = |kind: &WeekKind| *kind == WeekKind::Lighter;
            assert!(ends[..builds - 1].iter().all(lighter), "{weeks} weeks");
        }
    }

    #[test]
    fn a_marathon_tapers_three_weeks_and_ten_kilometres_one() {
        assert_eq!(weeks_of(&race(42_195.0, 18), Phase::Taper), 3);
        assert_eq!(weeks_of(&race(21_097.0, 18), Phase::Taper), 2);
        assert_eq!(weeks_of(&race(10_000.0, 18), Phase::Taper), 1);
    }

    #[test]
    fn never_more_than_four_weeks_load_in_a_row() {
        for weeks in 3..=52 {
            let frame = race(42_195.0, weeks);
            for run in frame.windows(5) {
                assert!(
                    run.iter().any(|week| week.kind != WeekKind::Loading),
                    "{weeks} weeks"
                );
            }
        }
    }
}

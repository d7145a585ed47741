//! A linear program week by week: the novice's 3 x 5 of Rippetoe (*Starting Strength*, 3rd edition,
//! 2011) and of Stronglifts: 2.5 kg more after each success, 5 kg where the bar is so heavy that 2.5
//! kg is no rise (under 2 %, ACSM 2009); three failures at a load, and a tenth comes off, down to
//! what the plates make. The loads are worked by hand by that rule; the lighter fourth weeks, which
//! hold the load at two sets of three, are the coach's own (SCIENCE: every third to sixth).

use crate::athletes::{self, Trainee};
use rung::diary::Question;
use rung::training::units::{Load, MassUnit};
use rung::training::{Amount, Done, Prescription, SetsWork, Track, WeekKind};

/// How the sets of a session go: all five reps, or three.
#[derive(Clone, Copy, PartialEq)]
enum How {
    Done,
    Failed,
}
use How::{Done as D, Failed as F};

/// The linear sessions of each week: sets, load, and how it goes.
type Table = [(u8, &'static str, How)];

/// From 60 kg, twice a week; three failures at 75 kg.
const FROM_60: [&Table; 9] = [
    &[(3, "60", D), (3, "62.5", D)],
    &[(3, "65", D), (3, "67.5", D)],
    &[(3, "70", D), (3, "72.5", D)],
    &[(2, "72.5", D), (2, "72.5", D)],
    &[(3, "75", F), (3, "75", F)],
    &[(3, "75", F), (3, "67.5", D)],
    &[(3, "70", D), (3, "72.5", D)],
    &[(2, "72.5", D), (2, "72.5", D)],
    &[(3, "75", D), (3, "77.5", D)],
];

/// From 120 kg, where a step grows to 5 kg; two failures, a success, then three at 137.5 kg: a tenth
/// off is 123.75 kg, which the plates make 122.5. The third stands before a lighter week.
const FROM_120: [&Table; 9] = [
    &[(3, "120", D), (3, "122.5", D)],
    &[(3, "125", D), (3, "127.5", F)],
    &[(3, "127.5", F), (3, "127.5", D)],
    &[(2, "127.5", D), (2, "127.5", D)],
    &[(3, "132.5", D), (3, "137.5", F)],
    &[(3, "137.5", F), (3, "137.5", F)],
    &[(3, "122.5", D), (3, "125", D)],
    &[(2, "125", D), (2, "125", D)],
    &[(3, "127.5", D), (3, "132.5", D)],
];

/// A season by a table: what each session asks, done as the table says.
fn held(five: &str, goal: &str, table: &[&Table]) {
    let squat = athletes::lift("back-squat");
    let mut answers = athletes::strength(30);
    for (question, text) in [
        (Question::Experience, "new"),
        (Question::GoalLoad, goal),
        (Question::LiftLoad(squat), five),
        (Question::LiftReps(squat), "5"),
        (Question::LiftRpe(squat), "8.5"),
    ] {
        answers.insert(question, text.to_owned());
    }
    let mut trainee = Trainee::new(&answers);
    let mut weeks: Vec<Vec<(SetsWork, WeekKind)>> = vec![Vec::new(); table.len()];
    for day in trainee.days() {
        let session = trainee.standing().prescribe(day).expect("a session");
        let Some(week) = weeks.get_mut(usize::from(session.week) - 1) else {
            break;
        };
        let is_squat = |track| track == Track::Movement(squat);
        let slot = session.slots.iter().position(|slot| is_squat(slot.track));
        let linear = slot.and_then(|place| match &session.slots[place].next.prescription {
            // The lighter day of the week has a range and a rule of its own.
            Prescription::Sets(work) if work.range.low == work.range.high => {
                Some((place, work.clone()))
            }
            _ => None,
        });
        let row = table[usize::from(session.week) - 1];
        let place_of = linear.as_ref().map(|(place, _)| *place);
        let how = place_of
            .and_then(|_| row.get(week.len()))
            .map(|(.., how)| *how);
        week.extend(linear.map(|(_, work)| (work, session.kind)));
        trainee.train(&session, |place, _, done| match done {
            Done::Set(mut set) if place_of == Some(place) => {
                if how == Some(F) {
                    set.amount = Amount::Reps(3);
                }
                Some(Done::Set(set))
            }
            other => Some(other),
        });
    }
    for (number, (week, row)) in (1..).zip(weeks.iter().zip(table)) {
        assert_eq!(week.len(), row.len(), "week {number}");
        for ((work, kind), (sets, load, _)) in week.iter().zip(*row) {
            let load = Load::parse(load, MassUnit::Kilogram).ok();
            let asked = (work.sets, work.amount, work.load);
            assert_eq!(asked, (*sets, Amount::Reps(5), load), "week {number}");
            assert_eq!(*kind == WeekKind::Lighter, *sets == 2, "week {number}");
        }
    }
}

#[test]
fn a_novice_s_loads_are_those_of_the_table() {
    held("60", "100", &FROM_60);
}

#[test]
fn where_loads_are_heavy_the_steps_are_larger() {
    held("120", "165", &FROM_120);
}

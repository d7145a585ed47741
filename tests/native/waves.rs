//! 5/3/1: its published weeks, and what becomes of the training max (Wendler, *5/3/1*, 2009).

use crate::athletes::{self, Trainee, lift};
use rung::coach::reason::{Reason, SetsReason, WaveMax};
use rung::coach::session::Slot;
use rung::diary::Question;
use rung::training::{Amount, Done, Prescription, SetsWork, WeekKind};

/// A squat of 111 kg once, so that the training max is 100 kg, in 5/3/1.
fn trainee() -> Trainee {
    let squat = lift("back-squat");
    let mut answers = athletes::strength(20);
    answers.insert(Question::GoalLoad, "130".to_owned());
    answers.insert(Question::Method, "wave".to_owned());
    answers.insert(Question::Days, "mon thu".to_owned());
    answers.insert(Question::LiftLoad(squat), "111".to_owned());
    answers.insert(Question::LiftReps(squat), "1".to_owned());
    answers.insert(Question::LiftRpe(squat), "10".to_owned());
    Trainee::new(&answers)
}

fn work(slot: &Slot) -> &SetsWork {
    match &slot.next.prescription {
        Prescription::Sets(work) => work,
        other => panic!("no sets: {other:?}"),
    }
}

fn is_wave(slot: &Slot) -> bool {
    matches!(slot.next.reason, Reason::Sets(SetsReason::Wave { .. }))
}

/// The sets of a wave: `65 x 5, 75 x 5, 85 x 5+`.
fn written(work: &SetsWork) -> String {
    let set = |line| match work.line(line) {
        (Amount::Reps(reps), Some(load)) => {
            let more = if work.is_open(line) { "+" } else { "" };
            format!("{} x {reps}{more}", load.kilograms())
        }
        other => panic!("no reps: {other:?}"),
    };
    (0..work.lines()).map(set).collect::<Vec<_>>().join(", ")
}

/// Weeks of waves, each once, with the open sets done as `open` says (reps more than asked).
fn weeks(open: impl Fn(u16) -> i64) -> Vec<(u16, WeekKind, String, WaveMax)> {
    let mut trainee = trainee();
    let mut weeks: Vec<(u16, WeekKind, String, WaveMax)> = Vec::new();
    for day in trainee.days() {
        let session = trainee.standing().prescribe(day).expect("a session");
        let first = &session.slots[0];
        let wave = is_wave(first);
        if let Reason::Sets(SetsReason::Wave { from, .. }) = first.next.reason
            && weeks.last().is_none_or(|last| last.0 != session.week)
        {
            weeks.push((session.week, session.kind, written(work(first)), from));
        }
        let lines = work(first).lines();
        let week = session.week;
        trainee.train(&session, |slot, line, done| match done {
            Done::Set(mut set) if slot == 0 && wave && line + 1 == lines => {
                let reps = i64::from(set.amount.count()) + open(week);
                set.amount = Amount::Reps(u16::try_from(reps.max(0)).expect("few reps"));
                Some(Done::Set(set))
            }
            other => Some(other),
        });
    }
    weeks
}

#[test]
fn the_weeks_are_those_that_were_published() {
    // A training max of 100 kg: 65/75/85, 70/80/90, 75/85/95, and 40/50/60 as the light week.
    let weeks = weeks(|_| 2);
    let written: Vec<_> = weeks.iter().map(|week| week.2.as_str()).collect();
    assert_eq!(
        written[..4],
        [
            "65 x 5, 75 x 5, 85 x 5+",
            "70 x 3, 80 x 3, 90 x 3+",
            "75 x 5, 85 x 3, 95 x 1+",
            "40 x 5, 50 x 5, 60 x 5",
        ]
    );
    assert_eq!(weeks[3].1, WeekKind::Lighter);
    assert_eq!(weeks[1].3, WaveMax::Same);
}

#[test]
fn open_sets_that_stand_for_more_raise_the_next_wave() {
    // 85 kg for 9 with nothing left stand for some 112 kg once: nine tenths of it and a step.
    let weeks = weeks(|_| 4);
    let (.., text, from) = &weeks[4];
    assert!(matches!(from, WaveMax::Grown(_)), "{from:?}");
    let top: f64 = text
        .rsplit(", ")
        .next()
        .and_then(|set| set.split(' ').next())
        .and_then(|load| load.parse().ok())
        .expect("a load");
    assert!((87.5..=93.5).contains(&top), "{text}");
}

#[test]
fn open_sets_that_stand_for_less_hold_it() {
    let weeks = weeks(|_| 0);
    assert_eq!(weeks[4].3, WaveMax::Held, "{weeks:?}");
    assert_eq!(weeks[4].2, weeks[0].2);
}

#[test]
fn a_miss_takes_a_tenth_off_and_the_wave_goes_on_from_there() {
    let weeks = weeks(|week| if week == 2 { -3 } else { 2 });
    assert_eq!(weeks[2].3, WaveMax::Missed);
    assert_eq!(weeks[2].2, "67.5 x 5, 77.5 x 3, 85 x 1+");
}

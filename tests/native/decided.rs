//! A pick about a line that has stopped: it changes what is asked, within bounds and for its time,
//! and is looked at after two weeks.

use crate::athletes::{self, Trainee, start};
use chrono::{Days, NaiveDate};
use rung::coach::reason::Reason;
use rung::coach::review::{Answer, Change, Plateau, review};
use rung::coach::session::Session;
use rung::diary::{Advice, Body, Decision};
use rung::training::units::{Load, MassUnit, Rpe};
use rung::training::{Amount, Done, Phase, Prescription, RepRange, RunKind, SetsWork, Track};
use rung::view::weekly::weekly;

fn after(days: u64) -> NaiveDate {
    start() + Days::new(days)
}

fn squat() -> Track {
    Track::Movement(athletes::lift("back-squat"))
}

/// Seven weeks of a back squat that grinds: loads go up and down, each time as hard as it gets.
fn ground() -> Trainee {
    let mut trainee = Trainee::new(&athletes::strength(20));
    for day in trainee.days().into_iter().filter(|day| *day < after(49)) {
        let week = (day - start()).num_days() / 7;
        let session = session(&trainee, day);
        trainee.train(&session, |slot, _, done| match done {
            Done::Set(mut set) if slot == 0 => {
                let (kg, reps) = if week % 2 == 0 { (105, 4) } else { (100, 5) };
                set.load = Some(Load::whole(kg, MassUnit::Kilogram));
                set.amount = Amount::Reps(if week == 0 { reps + 1 } else { reps });
                set.rpe = Some(Rpe::clamped(19));
                Some(Done::Set(set))
            }
            other => Some(other),
        });
    }
    trainee
}

fn session(trainee: &Trainee, day: NaiveDate) -> Session {
    trainee.standing_on(day).prescribe(day).expect("a session")
}

fn plateau(trainee: &Trainee, day: NaiveDate) -> Option<Plateau> {
    let found = review(&trainee.standing_on(day)).plateaus;
    found.into_iter().find(|plateau| plateau.track == squat())
}

fn pick(trainee: &mut Trainee, day: NaiveDate, answer: Option<Answer>) {
    let track = squat();
    let range = plateau(trainee, day).and_then(|plateau| plateau.range);
    trainee.record(
        day,
        Body::Decided(Decision::Picked {
            track,
            range,
            answer,
        }),
    );
}

fn sets(session: &Session) -> &SetsWork {
    match &session.slots[0].next.prescription {
        Prescription::Sets(work) => work,
        other => panic!("no sets: {other:?}"),
    }
}

/// The sessions from a day on that a filter lets through.
fn ahead(trainee: &Trainee, from: NaiveDate) -> Vec<NaiveDate> {
    let days = trainee.days().into_iter();
    days.filter(|day| *day >= from).collect()
}

#[test]
fn a_tenth_off_is_taken_once_and_climbed_from() {
    let mut trainee = ground();
    let found = plateau(&trainee, after(49)).expect("a plateau");
    let Answer::TenOff { to: Some(to) } = found.answers[0] else {
        panic!("{found:?}");
    };
    pick(&mut trainee, after(49), Some(found.answers[0]));
    // It is left two weeks to show, and the change of the week is another one.
    assert_eq!(plateau(&trainee, after(49)), None);
    let (mut loads, mut reasons) = (Vec::new(), 0);
    for day in ahead(&trainee, after(49)) {
        if day >= after(77) {
            break;
        }
        let session = session(&trainee, day);
        if session.slots[0].track == squat()
            && session.slots[0].next.stress == rung::diary::Stress::Full
        {
            if Some(sets(&session).range) == found.range {
                loads.extend(sets(&session).load);
            }
            let answer = found.answers[0];
            let chosen = Reason::Picked {
                on: after(49),
                answer,
            };
            reasons += usize::from(session.slots[0].next.reason == chosen);
        }
        trainee.train(&session, |_, _, done| Some(done));
    }
    assert_eq!(reasons, 1);
    assert_eq!(loads[0], to);
    assert!(
        loads.iter().all(|load| load.compare(to).is_ge()),
        "{loads:?}"
    );
    assert!(
        loads.iter().any(|load| load.compare(to).is_gt()),
        "{loads:?}"
    );

    // After two weeks the numbers are there.
    let outcome = review(&trainee.standing_on(after(62))).outcomes[0];
    assert_eq!((outcome.scores, outcome.due), (None, after(63)));
    let outcome = review(&trainee.standing_on(after(63))).outcomes[0];
    let (before, now) = outcome.scores.expect("numbers");
    assert!(before > 100.0 && now > 90.0, "{outcome:?}");
    let cards = weekly(&trainee.standing_on(after(63)));
    let card = cards
        .iter()
        .find(|card| card.name.starts_with("Back squat: a tenth off"));
    let card = card.expect("a card");
    assert!(
        card.asked.contains(" kg before, ") && card.asked.ends_with(" kg now"),
        "{card:?}"
    );
    assert_eq!(card.when, "You chose it on Mon 11 Jan");
    // Four weeks later it is history.
    assert_eq!(review(&trainee.standing_on(after(77))).outcomes, []);
}

#[test]
fn a_new_range_and_a_neighbour_last_a_block_and_stop_before_the_peak() {
    let to = RepRange { low: 8, high: 10 };
    let front = athletes::lift("front-squat");
    for answer in [
        Answer::NewRange { to },
        Answer::Neighbour { to: Some(front) },
    ] {
        let mut trainee = ground();
        pick(&mut trainee, after(49), Some(answer));
        let mut shaped = 0;
        for day in ahead(&trainee, after(49)) {
            let session = session(&trainee, day);
            let is_squat = matches!(&session.slots[0].next.prescription, Prescription::Sets(work)
                if [front, athletes::lift("back-squat")].contains(&work.movement));
            if is_squat {
                let work = sets(&session);
                let is_shaped = match answer {
                    Answer::NewRange { .. } => work.range == to,
                    _ => work.movement == front,
                };
                let due = day < after(77) && session.phase < Phase::Peak;
                // A lighter day may have that range of its own.
                assert!(is_shaped || !due, "{day}: {work:?}");
                if answer != (Answer::NewRange { to }) {
                    assert_eq!(is_shaped, due, "{day}");
                }
                shaped += usize::from(is_shaped);
            }
            trainee.train(&session, |_, _, done| Some(done));
        }
        assert!(shaped > 3);
    }
}

#[test]
fn a_lighter_week_is_a_week_and_a_no_changes_nothing() {
    let mut trainee = ground();
    let days = ahead(&trainee, after(49));
    let standing = trainee.standing_on(after(49));
    let full: Vec<_> = days[..6]
        .iter()
        .map(|day| standing.prescribe(*day))
        .collect();
    pick(&mut trainee, after(49), None);
    assert_eq!(plateau(&trainee, after(49)), None);
    let standing = trainee.standing_on(after(49));
    let same: Vec<_> = days[..6]
        .iter()
        .map(|day| standing.prescribe(*day))
        .collect();
    assert_eq!(same, full);

    pick(&mut trainee, after(49), Some(Answer::LighterWeek));
    let standing = trainee.standing_on(after(49));
    for (day, full) in days.iter().zip(full) {
        let light = standing.prescribe(*day);
        let (light, full) = (light.expect("a session"), full.expect("a session"));
        if full.slots[0].track != squat() {
            continue;
        }
        let (now, then) = (sets(&light), sets(&full));
        if *day < after(56) {
            assert!(now.sets <= then.sets.div_ceil(2) && now.cap < then.cap);
        } else {
            assert_eq!(now, then);
        }
    }
    // What was given before stays as it was given, with its own reason.
    let before = session(&trainee, days[0]);
    trainee.train(&before, |_, _, done| Some(done));
    pick(&mut trainee, days[0], Some(Answer::DoSessions));
    assert!(!matches!(
        session(&trainee, days[0]).slots[0].next.reason,
        Reason::Picked { .. }
    ));
}

#[test]
fn another_kind_of_run_takes_the_place_of_one_that_stopped() {
    let mut trainee = Trainee::new(&athletes::race(16));
    let tempo = Track::Run(RunKind::Tempo);
    let answer = Some(Answer::OtherRun {
        to: RunKind::Intervals,
    });
    let (track, range) = (tempo, None);
    trainee.record(
        start(),
        Body::Decided(Decision::Picked {
            track,
            range,
            answer,
        }),
    );
    let hard = |day: &NaiveDate| {
        let track = session(&trainee, *day).slots[0].track;
        matches!(track, Track::Run(RunKind::Tempo | RunKind::Intervals)).then_some(track)
    };
    let tracks: Vec<_> = ahead(&trainee, start())
        .iter()
        .take(20)
        .filter_map(hard)
        .collect();
    assert!(tracks.len() > 2);
    assert!(
        tracks
            .iter()
            .all(|track| *track == Track::Run(RunKind::Intervals))
    );
}

/// The one change of the week is taken or left, on record, and not asked again for a week.
#[test]
fn the_change_of_the_week_is_taken_or_left() {
    let mut trainee = Trainee::new(&athletes::strength(16));
    let today = after(14);
    assert_eq!(
        review(&trainee.standing_on(today)).weekly.change,
        Change::DoSessions
    );
    let card = |trainee: &Trainee, day| weekly(&trainee.standing_on(day)).pop().expect("a card");
    let choices = card(&trainee, today).choices;
    let taken = Decision::Advised {
        advice: Advice::DoSessions,
        taken: true,
    };
    assert_eq!(
        choices.iter().map(|(_, decision)| *decision).next(),
        Some(taken)
    );
    trainee.record(today, Body::Decided(taken));
    let after_it = card(&trainee, today + Days::new(6));
    assert_eq!(after_it.choices, []);
    assert!(
        after_it.reason.ends_with("You chose it on Mon 7 Dec."),
        "{}",
        after_it.reason
    );
    assert_eq!(card(&trainee, today + Days::new(7)).choices.len(), 2);
}

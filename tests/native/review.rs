//! Looking back over worked weeks.

use crate::athletes::{self, Trainee, start};
use chrono::{Days, NaiveDate};
use rung::coach::review::{
    Answer, Cause, Chance, Change, Course, LateGate, Measure, Missing, Off, Review, Well, review,
};
use rung::diary::{Answers, Body, Diary};
use rung::training::units::{Load, MassUnit, Rpe};
use rung::training::{Amount, Done, Purpose, Track};
use rung::view::weekly::{Card, weekly};

/// The Monday after so many weeks.
fn after(weeks: u64) -> NaiveDate {
    start() + Days::new(7 * weeks)
}

/// Trains all sessions until a day that `goes` lets happen, each line as `how` says.
fn train(
    trainee: &mut Trainee,
    until: NaiveDate,
    goes: impl Fn(usize) -> bool,
    mut how: impl FnMut(NaiveDate, usize, Done) -> Done,
) {
    let days = trainee.days().into_iter().filter(|day| *day < until);
    for (number, day) in days.enumerate() {
        let session = trainee.standing().prescribe(day).expect("a session");
        if goes(number) {
            trainee.train(&session, |slot, _, done| Some(how(day, slot, done)));
        }
    }
}

fn trained(answers: &Answers, weeks: u64) -> Trainee {
    let mut trainee = Trainee::new(answers);
    train(&mut trainee, after(weeks), |_| true, |_, _, done| done);
    trainee
}

fn review_after(trainee: &Trainee, weeks: u64) -> Review {
    review(&trainee.standing_on(after(weeks)))
}

fn said(trainee: &Trainee, weeks: u64) -> Vec<Card> {
    weekly(&trainee.standing_on(after(weeks)))
}

/// The goal's card is the first, what was done the second, the one thing to change the last.
fn goal(cards: &[Card]) -> (&str, &str) {
    (&cards[0].asked, &cards[0].reason)
}

fn weigh(trainee: &mut Trainee, weeks: u64, kilograms: impl Fn(u64) -> f64) {
    for number in 0..7 * weeks {
        let day = start() + Days::new(number);
        let load = Load::from_kilograms(kilograms(number), MassUnit::Kilogram);
        trainee.record(day, Body::Weighed { day, load });
    }
}

/// Who does all that is asked is never told that they stand still, whatever the goal.
#[test]
fn training_as_prescribed_is_no_plateau() {
    for answers in [
        athletes::strength(20),
        athletes::race(20),
        athletes::composition(14),
        athletes::movement(16),
    ] {
        let whole = trained(&answers, 20);
        for weeks in 1..=20 {
            let mut diary = Diary::default();
            for entry in whole.diary.entries() {
                if entry.at.day() < after(weeks) {
                    diary.add(entry.clone());
                }
            }
            let trainee = Trainee {
                diary,
                ..Trainee::new(&answers)
            };
            let found = review_after(&trainee, weeks);
            assert_eq!(found.plateaus, [], "week {weeks}");
            assert_eq!(found.week.missed, 0);
            if found.week.due > 0 {
                assert!((found.month.right - 1.0).abs() < 1e-9, "{:?}", found.month);
                let done = found.week.done;
                assert_eq!(found.weekly.well, Some(Well::AllDone { done }));
            }
        }
    }
}

/// Three sessions a week: one of six missed, one cut to half of its sets.
#[test]
fn compliance_counts_sessions_and_work() {
    let mut trainee = Trainee::new(&athletes::strength(16));
    let cut = trainee.days()[5];
    train(
        &mut trainee,
        after(2),
        |number| number != 2,
        |day, _, done| match done {
            Done::Set(mut set) if day == cut => {
                set.amount = set.amount.with_count(set.amount.count() / 2);
                Done::Set(set)
            }
            other => other,
        },
    );
    let found = review_after(&trainee, 2);
    assert_eq!(
        (found.week.done, found.week.due, found.week.missed),
        (3, 3, 0)
    );
    assert_eq!(
        (found.month.done, found.month.due, found.month.missed),
        (5, 6, 1)
    );
    assert!((0.8..0.85).contains(&found.week.work), "{:?}", found.week);
    let cards = said(&trainee, 2);
    let percent = (found.week.work * 100.0).round();
    let asked = format!("3 of 3 sessions done, {percent} % of the work.");
    assert_eq!(cards[1].asked, asked);
    assert!(
        cards[1].reason.starts_with("Four weeks: 5 of 6, "),
        "{cards:?}"
    );
}

#[test]
fn a_session_done_later_is_moved_and_one_of_another_program_is_extra() {
    let mut trainee = Trainee::new(&athletes::strength(16));
    let days = trainee.days();
    let mut session = trainee.standing().prescribe(days[0]).expect("a session");
    trainee.train(&session, |_, _, done| Some(done));
    // The same work, opened a day late: `train` keys the session by its day.
    session = trainee.standing().prescribe(days[1]).expect("a session");
    let (key, late) = (trainee.standing().key(days[1]), days[1] + Days::new(1));
    let given = trainee.diary.session(trainee.standing().key(days[0]));
    let given = given
        .and_then(|record| record.given())
        .expect("given")
        .clone();
    trainee.record(
        late,
        Body::Started {
            session: key,
            given: given.clone(),
        },
    );
    let line = |session| rung::diary::LineRef {
        session,
        slot: 0,
        line: 0,
    };
    let done = session.slots[0].next.prescription.as_prescribed(0);
    trainee.record(
        late,
        Body::Logged {
            line: line(key),
            done,
        },
    );
    let mut other = trainee.standing().key(days[1] + Days::new(1));
    other.program.seq += 1_000;
    trainee.record(
        late,
        Body::Started {
            session: other,
            given,
        },
    );
    trainee.record(
        late,
        Body::Logged {
            line: line(other),
            done,
        },
    );
    let found = review_after(&trainee, 1).week;
    assert_eq!((found.done, found.moved, found.extra), (2, 1, 1));
}

/// A session of today that is not done yet is not due, and the one a week ago still counts.
#[test]
fn today_is_due_once_it_is_done() {
    let trainee = trained(&athletes::strength(16), 1);
    let found = review(&trainee.standing_on(after(1)));
    assert_eq!((found.week.done, found.week.due), (3, 3));
    assert_eq!(review(&trainee.standing_on(start())).week.due, 1);
}

/// Six kilograms in 12 weeks: 0.5 kg a week is what it needs, 0.3 comes late, a gain never.
#[test]
fn the_weight_contract_says_needed_and_doing() {
    let course = |daily: f64| {
        let mut trainee = trained(&athletes::composition(12), 6);
        weigh(&mut trainee, 6, |day| 78.0 + daily * day as f64);
        let said = goal(&said(&trainee, 6)).0.to_owned();
        (review_after(&trainee, 6), said)
    };
    let (found, said) = course(-0.5 / 7.0);
    // Three of six kilograms are gone in six of twelve weeks.
    assert_eq!(found.contract.course, Course::OnTime);
    assert_eq!(
        said,
        "Needed \u{2212}0.5 kg a week, doing \u{2212}0.5: on time."
    );
    assert!(found.projection.is_some());

    let (found, said) = course(-0.3 / 7.0);
    let Course::Late(weeks) = found.contract.course else {
        panic!("{:?}", found.contract)
    };
    assert!((8..=12).contains(&weeks), "{weeks}");
    assert!(
        said.starts_with("Needed \u{2212}0.7 kg a week, doing \u{2212}0.3: "),
        "{said}"
    );
    assert_eq!(found.projection.map(|found| found.chance), Some(Chance::No));
    assert_eq!(found.weekly.change, Change::MoveGoal);

    let (found, said) = course(0.02);
    assert_eq!(found.contract.course, Course::Away);
    assert!(
        said.ends_with("doing +0.1: that does not get there."),
        "{said}"
    );
    assert_eq!(found.weekly.off, Some(Off::Behind { weeks: None }));
}

/// Strength stands beside the weight: as it is, and for each kilogram that is left.
#[test]
fn strength_kept_stands_beside_the_weight() {
    let mut trainee = trained(&athletes::composition(12), 7);
    weigh(&mut trainee, 7, |day| 78.0 - 0.07 * day as f64);
    let kept = review_after(&trainee, 7).kept.expect("lifts with a load");
    assert!(kept.lifts > 0 && kept.percent >= 100, "{kept:?}");
    assert!(kept.by_bodyweight > kept.percent, "{kept:?}");
    let cards = said(&trainee, 7);
    let (_, reason) = goal(&cards);
    assert!(reason.contains(" % of the start, "), "{reason}");
    assert_eq!(review_after(&trained(&athletes::race(16), 7), 7).kept, None);
}

#[test]
fn without_weigh_ins_the_one_thing_is_to_weigh() {
    let trainee = trained(&athletes::composition(12), 4);
    let found = review_after(&trainee, 4);
    let missing = Course::Unknown(Missing::NoWeighIns);
    assert_eq!((found.contract.course, found.contract.now), (missing, None));
    assert_eq!(found.projection, None);
    let cards = said(&trainee, 4);
    assert_eq!(goal(&cards).0, "Too few weigh-ins to see a trend.");
    assert_eq!(
        cards[cards.len() - 1].asked,
        "Weigh yourself most mornings: the trend needs it."
    );
}

/// A runner who knows no race has no contract; one who does is measured by what they proved.
#[test]
fn the_race_contract_is_honest() {
    let trainee = trained(&athletes::race(16), 6);
    let found = review_after(&trainee, 6).contract;
    assert!(matches!(found.measure, Measure::Fitness(_)));
    assert!(matches!(found.course, Course::Early(_)), "{found:?}");
    let cards = said(&trainee, 6);
    let (lead, lines) = goal(&cards);
    assert!(
        lead.starts_with("Needed +0.04 VDOT a week, doing +0.18: "),
        "{lead}"
    );
    assert!(
        lines.starts_with("The race, by your fitness: 1:48:"),
        "{lines:?}"
    );
    assert!(lines.contains(" 1:45:00 by "), "{lines:?}");

    let mut answers = athletes::race(16);
    answers.remove(&rung::diary::Question::RaceDistance);
    answers.remove(&rung::diary::Question::RaceTime);
    // Nor does who leaves the time trial out.
    let mut trainee = Trainee::new(&answers);
    let is_trial = |slot: &rung::training::PlannedSlot| {
        slot.track() == rung::training::Track::Run(rung::training::RunKind::TimeTrial)
    };
    let trial = trainee
        .program
        .sessions()
        .position(|(_, session)| session.slots.iter().any(is_trial));
    let goes = |number| Some(number) != trial;
    train(&mut trainee, after(6), goes, |_, _, done| done);
    let found = review_after(&trainee, 6);
    assert_eq!(found.contract.course, Course::Unknown(Missing::NoRace));
    assert_eq!(found.contract.needed, None);
    assert_eq!(found.weekly.change, Change::Measure(Missing::NoRace));

    answers = athletes::race(16);
    answers.remove(&rung::diary::Question::GoalTime);
    let found = review_after(&trained(&answers, 6), 6).contract;
    assert!(matches!(found.measure, Measure::LongestRun(_)));
    assert!(found.doing.is_some_and(|doing| doing > 0.0), "{found:?}");
}

#[test]
fn a_late_gate_is_said_in_weeks() {
    let on_time = trained(&athletes::movement(14), 5);
    assert_eq!(review_after(&on_time, 5).contract.course, Course::OnTime);
    let mut held = Trainee::new(&athletes::movement(14));
    let short = |_, _, done| match done {
        Done::Set(mut set) => {
            set.amount = set.amount.with_count(set.amount.count() - 1);
            Done::Set(set)
        }
        other => other,
    };
    train(&mut held, after(8), |_| true, short);
    let found = review_after(&held, 8).contract;
    let Course::Late(weeks) = found.course else {
        panic!("{found:?}")
    };
    let cards = said(&held, 8);
    let (lead, _) = goal(&cards);
    assert!(
        lead.starts_with("The goblet squat is due from week "),
        "{lead}"
    );
    assert!(weeks >= 2 && lead.ends_with(" weeks late."), "{lead}");
    // What it does to the rest follows from the weeks that are left: they shrink, then run out.
    let mut rests = Vec::new();
    for weeks in 3..=14 {
        let mut trainee = Trainee::new(&athletes::movement(14));
        train(&mut trainee, after(weeks), |_| true, short);
        let contract = review_after(&trainee, weeks).contract;
        let said = said(&trainee, weeks);
        match contract.late_gate() {
            None => assert!(rests.is_empty(), "{contract:?}"),
            Some(rest) => {
                let at_risk = goal(&said).1.ends_with("the date is at risk.");
                assert_eq!(at_risk, rest == LateGate::AtRisk);
                rests.push(rest);
            }
        }
    }
    assert!(
        matches!(rests[0], LateGate::Compresses(weeks) if weeks < 3.0)
            || rests[0] == LateGate::Holds
    );
    assert!(
        rests.contains(&LateGate::AtRisk) && rests.last() == Some(&LateGate::AtRisk),
        "{rests:?}"
    );
}

/// The goal's lift, stuck as `how` says in every set of it.
fn stuck(goes: impl Fn(usize) -> bool, how: impl Fn(u64, &mut rung::training::SetDone)) -> Review {
    let mut trainee = Trainee::new(&athletes::strength(16));
    train(&mut trainee, after(7), goes, |day, slot, done| match done {
        Done::Set(mut set) if slot == 0 => {
            let week = day.signed_duration_since(start()).num_days() as u64 / 7;
            how(week, &mut set);
            Done::Set(set)
        }
        other => other,
    });
    review_after(&trainee, 7)
}

fn squat(review: &Review) -> rung::coach::review::Plateau {
    let track = Track::Movement(athletes::lift("back-squat"));
    let mut found = review.plateaus.iter();
    let found = found.find(|plateau| plateau.track == track);
    *found.unwrap_or_else(|| panic!("no plateau: {:?}", review.plateaus))
}

#[test]
fn the_same_load_each_time_is_named() {
    let load = Load::whole(100, MassUnit::Kilogram);
    let same = |_, set: &mut rung::training::SetDone| {
        (set.load, set.amount) = (Some(load), Amount::Reps(5));
        set.rpe = Some(Rpe::clamped(16));
    };
    let found = squat(&stuck(|_| true, same));
    assert_eq!(found.cause, Cause::SameWork);
    let up = Load::parse("102.5", MassUnit::Kilogram).ok();
    assert!(
        matches!(found.answers[0], Answer::Step { .. }),
        "{:?}",
        found.answers
    );
    assert!(matches!(found.answers[1], Answer::TenOff { to: Some(_) }));
    assert!(up.is_some() && found.exposures >= 4 && found.weeks >= 3);
}

/// Loads go up and down, each time as hard as it gets.
fn grind(week: u64, set: &mut rung::training::SetDone) {
    let up = if week.is_multiple_of(2) { 105 } else { 100 };
    let reps = if week.is_multiple_of(2) { 4 } else { 5 };
    set.load = Some(Load::whole(up, MassUnit::Kilogram));
    set.amount = Amount::Reps(if week == 0 { reps + 1 } else { reps });
    set.rpe = Some(Rpe::clamped(19));
}

#[test]
fn too_hard_too_often_takes_a_tenth_off() {
    let found = squat(&stuck(|_| true, grind));
    assert!(matches!(found.cause, Cause::TooHard { .. }), "{found:?}");
    assert!(matches!(found.answers[0], Answer::TenOff { to: Some(_) }));
    assert!(matches!(found.answers[1], Answer::NewRange { .. }));
    assert!(matches!(
        found.answers[2],
        Answer::Neighbour { to: Some(_) }
    ));
}

/// One session in three missed comes before every other cause.
#[test]
fn missed_sessions_come_first() {
    let found = stuck(|number| number % 3 != 1, grind);
    let Cause::TooFew { done, due } = squat(&found).cause else {
        panic!("{:?}", found.plateaus)
    };
    assert!(done * 5 < due * 4, "{done} of {due}");
    assert_eq!(squat(&found).answers[0], Answer::DoSessions);
    assert_eq!(found.weekly.change, Change::DoSessions);
    assert!(matches!(found.weekly.off, Some(Off::Missed { .. })));
}

/// Easy runs at race pace: all of the work, and a good part of it for another purpose.
#[test]
fn easy_runs_too_fast_are_off_their_purpose() {
    let mut trainee = Trainee::new(&athletes::race(16));
    let easy: Vec<_> = trainee
        .program
        .sessions()
        .filter(|(_, planned)| matches!(planned.purpose, Purpose::EasyAerobic | Purpose::Long))
        .map(|(_, planned)| planned.day)
        .collect();
    train(
        &mut trainee,
        after(2),
        |_| true,
        |day, _, done| match done {
            Done::Run { distance, time } if easy.contains(&day) => Done::Run {
                distance,
                time: rung::training::units::Duration::from_seconds(time.seconds() * 3 / 4),
            },
            other => other,
        },
    );
    let found = review_after(&trainee, 2);
    assert!(
        found.week.work > 0.99 && found.week.right < 0.7,
        "{:?}",
        found.week
    );
    assert_eq!(found.weekly.change, Change::KeepToPurpose);
}

/// A first session follows from no performance; from the second on all lines do.
#[test]
fn training_share_grows_with_history() {
    let share = |weeks| review_after(&trained(&athletes::strength(16), weeks), weeks).share;
    assert_eq!(share(0).share(), None);
    let (first, later) = (share(1), share(6));
    assert!(
        first
            .share()
            .is_some_and(|share| (0.3..0.7).contains(&share)),
        "{first:?}"
    );
    assert_eq!(later.share(), Some(1.0), "{later:?}");
    assert_eq!(later.planned, later.slots);
}

/// Nothing is said that is not known, on the first day and on days out of all calendars.
#[test]
fn any_day_can_be_looked_back_from() {
    for answers in [
        athletes::strength(16),
        athletes::race(16),
        athletes::composition(16),
        athletes::movement(16),
    ] {
        let trainee = trained(&answers, 3);
        for day in [
            start(),
            after(16),
            after(500),
            NaiveDate::MAX,
            NaiveDate::MIN,
        ] {
            let cards = weekly(&trainee.standing_on(day));
            assert!(cards.len() >= 3);
            for card in &cards {
                for text in [&card.when, &card.name, &card.asked, &card.reason] {
                    assert!(!text.is_empty() && !text.contains("NaN"), "{card:?}");
                }
            }
        }
    }
}

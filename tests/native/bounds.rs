//! What never happens, whatever the history: loads that jump, runs that spike, a panic.

use crate::athletes::{self, Trainee, lift, start};
use crate::seeds::cases;
use proptest::prelude::*;
use rung::coach::session::Session;
use rung::coach::{intake, program};
use rung::diary::{Answers, Body, Diary, Entry, EntryId, Question, Stress, Writer};
use rung::training::units::{Distance, Duration, Load, Rpe};
use rung::training::{Done, Form, Prescription, RunAmount, RunKind, ran};
use rung::view::words;
use std::collections::BTreeMap;

/// How a line goes.
#[derive(Debug, Clone, Copy)]
pub enum How {
    AsAsked,
    More(u8),
    Less(u8),
    Lighter(u8),
    Heavier(u8),
    Slower(u8),
    Faster(u8),
    Broken,
    Hard(u8),
    Left,
}

pub fn how() -> impl Strategy<Value = How> {
    prop_oneof![
        6 => Just(How::AsAsked),
        1 => (1..6_u8).prop_map(How::More),
        2 => (1..6_u8).prop_map(How::Less),
        1 => (50..100_u8).prop_map(How::Lighter),
        1 => (100..200_u8).prop_map(How::Heavier),
        1 => (100..200_u8).prop_map(How::Slower),
        1 => (50..100_u8).prop_map(How::Faster),
        1 => Just(How::Broken),
        1 => (2..21_u8).prop_map(How::Hard),
        1 => Just(How::Left),
    ]
}

fn percent(load: Load, percent: u8) -> Load {
    Load::from_kilograms(load.kilograms() * f64::from(percent) / 100.0, load.unit())
}

pub fn go(how: How, asked: Done) -> Option<Done> {
    if matches!(how, How::Left) {
        return None;
    }
    Some(match asked {
        Done::Set(mut set) => {
            let count = set.amount.count();
            match how {
                How::More(by) => set.amount = set.amount.with_count(count + u32::from(by)),
                How::Less(by) => {
                    set.amount = set.amount.with_count(count.saturating_sub(u32::from(by)));
                }
                How::Lighter(share) | How::Heavier(share) => {
                    set.load = set.load.map(|load| percent(load, share));
                }
                How::Broken => set.form = Form::Broke,
                How::Hard(halves) => set.rpe = Some(Rpe::clamped(halves)),
                _ => {}
            }
            Done::Set(set)
        }
        Done::Run { distance, time } => match how {
            How::Less(by) => Done::Run {
                distance: Distance::from_metres(
                    distance.metres() / f64::from(by + 1),
                    distance.unit(),
                ),
                time,
            },
            How::Slower(share) | How::Faster(share) => Done::Run {
                distance,
                time: Duration::from_seconds(time.seconds() * u32::from(share) / 100),
            },
            _ => Done::Run { distance, time },
        },
        Done::Rounds { rounds, rpe } => match how {
            How::Less(by) => Done::Rounds {
                rounds: rounds.saturating_sub(by),
                rpe,
            },
            How::Hard(halves) => Done::Rounds {
                rounds,
                rpe: Some(Rpe::clamped(halves)),
            },
            _ => Done::Rounds { rounds, rpe },
        },
    })
}

fn goals() -> impl Strategy<Value = Answers> {
    let experience = prop::sample::select(vec!["new", "trained", "seasoned"]);
    let method = prop::sample::select(vec!["", "linear", "double", "wave", "rpe"]);
    (4_u64..30, 0..7_u8, 1..4_usize, experience, method).prop_map(
        |(weeks, kind, further, experience, method)| {
            let mut answers = match kind {
                0 => athletes::strength(weeks.max(16)),
                1 => athletes::race(weeks.max(12)),
                2 => athletes::composition(weeks.max(10)),
                3 => athletes::meet(weeks.max(16)),
                4 => athletes::movement(weeks.max(16)),
                _ => {
                    // Two goals, the second a step or more further than the first.
                    let lead = usize::from(kind) + further + usize::try_from(weeks).unwrap_or(0);
                    roomy(athletes::pair(lead, further, weeks.max(20)))
                }
            };
            answers.insert(Question::Experience, experience.to_owned());
            answers.insert(Question::Method, method.to_owned());
            answers
        },
    )
}

/// With room for two goals.
fn roomy(mut answers: Answers) -> Answers {
    for (question, text) in [
        (Question::Days, "mon tue thu sat sun"),
        (Question::Minutes, "80"),
        (Question::LongestDay, "150"),
    ] {
        answers.insert(question, text.to_owned());
    }
    answers
}

/// What a session must never break, given all that was done before it.
pub fn assert_sane(trainee: &Trainee, session: &Session) -> Result<(), TestCaseError> {
    for slot in &session.slots {
        match &slot.next.prescription {
            Prescription::Sets(work) => {
                prop_assert!((1..=10).contains(&work.sets), "{work:?}");
                prop_assert!(work.amount.count() >= 1, "{work:?}");
                prop_assert!(trainee.athlete.can_do(work.movement), "{work:?}");
                assert_load(trainee, session, slot)?;
            }
            Prescription::Run(run) => assert_run(trainee, session, run)?,
            Prescription::Rounds(work) => {
                prop_assert!((1..=60).contains(&work.rounds), "{work:?}");
                prop_assert!(work.time().minutes() <= 30.5, "{work:?}");
                for movement in &work.movements {
                    prop_assert!(trainee.athlete.can_do(*movement), "{work:?}");
                }
            }
        }
    }
    Ok(())
}

/// No load above what the last full session on this line asked for or lifted by more than a
/// tenth or the smallest step there is. Lighter weeks ask for less, and are not built upon.
fn assert_load(
    trainee: &Trainee,
    session: &Session,
    slot: &rung::coach::session::Slot,
) -> Result<(), TestCaseError> {
    let Prescription::Sets(work) = &slot.next.prescription else {
        return Ok(());
    };
    let since = session.day - chrono::Days::new(182);
    let mut past = trainee.diary.exposures(slot.track, since..session.day);
    let last = past.find(|exposure| exposure.asked.stress == Stress::Full);
    let (Some(load), Some(last)) = (work.load, last) else {
        return Ok(());
    };
    let Prescription::Sets(asked) = &last.asked.prescription else {
        return Ok(());
    };
    // A new rung and a new range of reps have loads of their own, from the one-rep max.
    if asked.movement != work.movement || asked.range != work.range {
        return Ok(());
    }
    let done = last.done.iter().flatten().filter_map(|done| match done {
        Done::Set(set) => set.load,
        _ => None,
    });
    let before = done
        .chain(asked.load)
        .map(Load::kilograms)
        .fold(0.0, f64::max);
    let smallest = 5.01;
    // Who used less than the lightest there is comes back to it: there is nothing between.
    let grid = work.movement.movement().implement.grid(load.unit());
    let lightest = grid.map_or(0.0, |grid| grid.at_least(0.0).kilograms());
    let most = (before * 1.101).max(before + smallest).max(lightest);
    prop_assert!(
        load.kilograms() <= most,
        "{load} after {before} kg: {:?}",
        slot.next.reason
    );
    Ok(())
}

/// The longest run of the last so many days before a session, in metres, with its warm-up and
/// cool-down.
fn longest(trainee: &Trainee, session: &Session, days: u64) -> f64 {
    let since = session.day - chrono::Days::new(days);
    let runs = trainee.diary.exposures_where(
        since..session.day,
        |slot| matches!(&slot.prescription, Prescription::Run(run) if run.kind != RunKind::Walk),
    );
    let metres = runs.map(|exposure| {
        let (logged, _) = ran(&exposure.done);
        let Prescription::Run(asked) = &exposure.asked.prescription else {
            return logged;
        };
        let around = [asked.warm_up, asked.cool_down].into_iter().flatten();
        logged + around.map(|stretch| stretch.metres()).sum::<f64>()
    });
    metres.fold(0.0, f64::max)
}

/// No run beyond a tenth over the longest of the last 30 days, or a third of what was run in the half
/// year before a longer break; tempo runs of 20 to 40 minutes at the most; the way there and back
/// within the day.
fn assert_run(
    trainee: &Trainee,
    session: &Session,
    run: &rung::training::RunWork,
) -> Result<(), TestCaseError> {
    if run.kind == RunKind::Walk {
        // A walk is no run: it is held by the day's minutes alone.
        let most = f64::from(trainee.athlete.minutes);
        prop_assert!(run.time().minutes() <= most, "{run:?}");
        return Ok(());
    }
    let runs = longest(trainee, session, 30);
    let in_program = session
        .day
        .signed_duration_since(trainee.program.start)
        .num_days();
    let told = trainee
        .athlete
        .benchmarks
        .running
        .filter(|_| in_program <= 30)
        .map_or(0.0, |running| running.longest.metres());
    let lately = runs.max(told);
    let most = if lately > 0.0 {
        lately * 1.10
    } else {
        longest(trainee, session, 182) / 3.0
    };
    let most = most.max(3_000.0);
    prop_assert!(
        run.metres() <= most * 1.001 + 5.0,
        "{} m where {most} m is the most: {run:?}",
        run.metres()
    );
    prop_assert!(run.repeats >= 1 && run.work.metres() > 0.0, "{run:?}");
    if let (RunKind::Tempo, RunAmount::Distance(_)) = (run.kind, run.work.amount) {
        prop_assert!(run.work.time().minutes() <= 40.5, "{run:?}");
    }
    let day = f64::from(trainee.athlete.longest_day.max(trainee.athlete.minutes));
    prop_assert!(run.time().minutes() <= day + 1.0, "{run:?}");
    Ok(())
}

/// Short texts of what people type, and of what they do not.
fn typed() -> impl Strategy<Value = String> {
    prop_oneof![
        "[0-9]{1,4}(\\.[0-9]{1,2})?",
        "[0-9]{1,2}:[0-5][0-9](:[0-5][0-9])?",
        "\\PC{0,12}",
        prop::sample::select(vec![
            "",
            "strength",
            "race",
            "composition",
            "movement",
            "back-squat",
            "squat",
            "mon tue",
            "none",
            "barbell bench",
            "2027-02-28",
            "2027-02-30",
            "-1",
            "1e308",
            "NaN",
        ])
        .prop_map(str::to_owned),
    ]
}

fn questions() -> Vec<Question> {
    use Question as Q;
    let squat = lift("back-squat");
    let ladder = rung::training::Ladder::Squat;
    vec![
        Q::Mass,
        Q::Distance,
        Q::GoalKind,
        Q::GoalDate,
        Q::GoalLift,
        Q::GoalLoad,
        Q::GoalDistance,
        Q::GoalTime,
        Q::WeightNow,
        Q::GoalWeight,
        Q::GoalLadder,
        Q::GoalRung,
        Q::Days,
        Q::Minutes,
        Q::LongestDay,
        Q::Experience,
        Q::Equipment,
        Q::WeeklyDistance,
        Q::LongestRun,
        Q::RaceDistance,
        Q::RaceTime,
        Q::LiftLoad(squat),
        Q::LiftReps(squat),
        Q::LiftRpe(squat),
        Q::RungOwned(ladder),
        Q::WeakPoints,
        Q::Avoid,
        Q::Method,
        Q::AlsoLoad(lift("bench-press")),
        Q::SecondKind,
        Q::RaceDistance2,
        Q::RaceTime2,
        Q::Declined,
        Q::OwnMovements,
    ]
}

proptest! {
    #![proptest_config(cases(256, "tests/native/seeds/bounds.txt"))]

    #[test]
    fn no_prescription_leaves_its_bounds_for_any_history(
        answers in goals(),
        lines in prop::collection::vec(how(), 1..60),
        gaps in prop::collection::vec(prop::bool::weighted(0.8), 1..20),
    ) {
        let mut trainee = Trainee::new(&answers);
        let mut how = lines.iter().copied().cycle();
        let mut trains = gaps.iter().copied().cycle();
        for day in trainee.days() {
            let session = trainee.standing().prescribe(day).expect("a planned session");
            assert_sane(&trainee, &session)?;
            if trains.next() == Some(true) {
                trainee.train(&session, |_, _, asked| go(how.next()?, asked));
            }
        }
    }

    #[test]
    fn the_same_past_gives_the_same_session(answers in goals(), lines in prop::collection::vec(how(), 1..20)) {
        let season = || {
            let mut trainee = Trainee::new(&answers);
            let mut how = lines.iter().copied().cycle();
            for day in trainee.days().into_iter().take(12) {
                let session = trainee.standing().prescribe(day).expect("a planned session");
                trainee.train(&session, |_, _, asked| go(how.next()?, asked));
            }
            let next = trainee.days().get(12).and_then(|day| trainee.standing().prescribe(*day));
            (trainee.program.clone(), next)
        };
        prop_assert_eq!(season(), season());
    }

    #[test]
    fn folding_knows_no_order(
        answers in goals(),
        lines in prop::collection::vec(how(), 1..20),
        retracted in prop::collection::vec(any::<prop::sample::Index>(), 0..6),
        seed in any::<u64>(),
    ) {
        let mut trainee = Trainee::new(&answers);
        let mut how = lines.iter().copied().cycle();
        for day in trainee.days().into_iter().take(4) {
            let session = trainee.standing().prescribe(day).expect("a planned session");
            trainee.train(&session, |_, _, asked| go(how.next()?, asked));
        }
        let ids: Vec<_> = trainee.diary.entries().map(|entry| entry.id).collect();
        for index in retracted {
            trainee.record(start(), Body::Retracted { entry: *index.get(&ids) });
        }
        let mut entries: Vec<Entry> = trainee.diary.entries().cloned().collect();
        // Any order, and some of them twice.
        entries.sort_by_key(|entry| (entry.id.seq ^ seed).wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let again: Vec<_> = entries.iter().step_by(3).cloned().collect();
        let mut diary = Diary::default();
        for entry in entries.into_iter().chain(again) {
            diary.add(entry);
        }
        prop_assert_eq!(diary, trainee.diary);
    }

    #[test]
    fn no_answer_is_a_panic(texts in prop::collection::vec(typed(), 30)) {
        let answers: Answers = questions().into_iter().zip(texts).collect();
        for question in intake::asked(&answers) {
            let _ = intake::check(question, &answers, start());
        }
        if let Ok((athlete, goal)) = intake::read(&answers, start()) {
            let _ = program::build(&athlete, &goal, start());
        }
    }

    #[test]
    fn an_answer_gone_wrong_in_a_good_set_is_told_or_planned(
        answers in goals(),
        place in 0..30_usize,
        text in typed(),
    ) {
        let mut answers = answers;
        answers.insert(questions()[place], text);
        match intake::read(&answers, start()) {
            Err(faults) => prop_assert!(faults.iter().all(|fault| !words::wrong(fault.wrong).is_empty())),
            Ok((athlete, goal)) => match program::build(&athlete, &goal, start()) {
                Err(refusal) => prop_assert!(!words::refusal(&refusal).is_empty()),
                Ok(program) => prop_assert!(program.sessions().count() > 0),
            },
        }
    }
}

/// Who trains for something else, with other days or other things, never gets the same program.
#[test]
fn different_athletes_get_different_programs() {
    let change = |question, text: &str| {
        let mut answers = athletes::strength(16);
        answers.insert(question, text.to_owned());
        answers
    };
    let all = [
        athletes::strength(16),
        athletes::race(16),
        athletes::composition(16),
        athletes::movement(16),
        change(Question::Days, "mon thu"),
        change(Question::Minutes, "30"),
        change(Question::WeakPoints, "core"),
        change(Question::Equipment, "barbell"),
        change(Question::Experience, "seasoned"),
    ];
    let mut seen = BTreeMap::new();
    for (place, answers) in all.iter().enumerate() {
        let Ok((athlete, goal)) = intake::read(answers, start()) else {
            panic!("answers to plan from: {answers:?}");
        };
        let Ok(program) = program::build(&athlete, &goal, start()) else {
            continue;
        };
        let earlier = seen.insert(format!("{:?}", program.weeks), place);
        assert_eq!(earlier, None, "{place} is the same");
    }
    assert!(seen.len() >= 7, "{} programs", seen.len());
}

/// An id that no trainee has.
#[test]
fn retracting_what_is_not_there_changes_nothing_else() {
    let mut trainee = Trainee::new(&athletes::strength(16));
    let program = trainee.diary.program().map(|(id, _)| id);
    let entry = EntryId {
        seq: 999,
        writer: Writer(1),
    };
    trainee.record(start(), Body::Retracted { entry });
    assert_eq!(trainee.diary.program().map(|(id, _)| id), program);
}

//! The coach's own examples, and what a success, a miss and a break each do.

use crate::athletes::{self, Trainee, start};
use chrono::Days;
use rung::coach::reason::{Reason, RunReason, SetsReason};
use rung::diary::{Body, Given, GivenSlot, LineRef, Question, Stress};
use rung::training::units::{Distance, DistanceUnit, Duration, Pace, PaceUnit};
use rung::training::{
    Amount, Done, Form, PaceBand, Phase, Prescription, Purpose, RunAmount, RunKind, RunWork,
    SetsWork, Stretch, TempoStep, Track, WeekKind,
};

fn sets(prescription: &Prescription) -> &SetsWork {
    match prescription {
        Prescription::Sets(work) => work,
        other => panic!("no sets: {other:?}"),
    }
}

/// "split squat to full squat over 12-16 weeks": every session as asked, and the back squat
/// comes right before the date, in the last four weeks before the taper.
#[test]
fn a_split_squat_becomes_a_full_squat_right_before_the_date() {
    for weeks in 12..=16 {
        let mut trainee = Trainee::new(&athletes::movement(weeks));
        let mut rungs = Vec::new();
        for day in trainee.days() {
            let session = trainee.standing().prescribe(day).expect("a session");
            let rung = sets(&session.slots[0].next.prescription).movement.as_str();
            if rungs.last().is_none_or(|(last, _)| *last != rung) {
                rungs.push((rung, session.week));
            }
            trainee.train(&session, |_, _, done| Some(done));
        }
        let names: Vec<_> = rungs.iter().map(|(rung, _)| *rung).collect();
        assert_eq!(
            names,
            ["split-squat", "goblet-squat", "front-squat", "back-squat"],
            "{weeks}"
        );
        let reached = u64::from(rungs[3].1);
        assert!(
            (weeks - 5..weeks).contains(&reached),
            "{weeks}: week {reached}"
        );
    }
}

#[test]
fn a_late_gate_holds() {
    let mut trainee = Trainee::new(&athletes::movement(14));
    for day in trainee.days() {
        let session = trainee.standing().prescribe(day).expect("a session");
        // Every set falls a rep short.
        trainee.train(&session, |_, _, done| match done {
            Done::Set(mut set) => {
                set.amount = set.amount.with_count(set.amount.count() - 1);
                Some(Done::Set(set))
            }
            other => Some(other),
        });
        let rung = sets(&session.slots[0].next.prescription).movement.as_str();
        assert!(
            ["split-squat", "goblet-box-squat", "sit-to-stand"].contains(&rung),
            "{rung}"
        );
    }
}

/// A runner of 52 miles a week with one tempo run in the diary: 4 mi @ 7:15/mi.
fn tempo_runner(done: &[(&str, &str)]) -> Trainee {
    let mut answers = athletes::race(20);
    for (question, text) in [
        (Question::WeeklyDistance, "52"),
        (Question::LongestRun, "14"),
        (Question::Minutes, "120"),
        (Question::RaceTime, "20:30"),
        (Question::GoalTime, "1:30:00"),
    ] {
        answers.insert(question, text.to_owned());
    }
    let mut trainee = Trainee::new(&answers);
    let pace = |text| Pace::parse(text, PaceUnit::Mile).expect("a pace");
    let target = pace("7:15");
    let days: Vec<_> = trainee.days().into_iter().take(done.len()).collect();
    for (day, (distance, time)) in days.into_iter().zip(done) {
        let asked = RunWork {
            kind: RunKind::Tempo,
            warm_up: None,
            repeats: 1,
            work: Stretch {
                amount: RunAmount::Distance(Distance::from_metres(
                    4.0 * 1_609.344,
                    DistanceUnit::Mile,
                )),
                pace: Some(PaceBand {
                    target,
                    fastest: pace("7:06"),
                    slowest: pace("7:24"),
                }),
            },
            recovery: None,
            cool_down: None,
        };
        let session = trainee.standing().key(day);
        let given = Given {
            purpose: Purpose::Threshold,
            phase: Phase::Build,
            week: WeekKind::Loading,
            slots: vec![GivenSlot {
                track: Track::Run(RunKind::Tempo),
                stress: Stress::Full,
                prescription: Prescription::Run(asked),
            }],
        };
        trainee.record(day, Body::Started { session, given });
        let done = Done::Run {
            distance: Distance::parse(distance, DistanceUnit::Mile).expect("a distance"),
            time: Duration::parse(time).expect("a time"),
        };
        let line = LineRef {
            session,
            slot: 0,
            line: 0,
        };
        trainee.record(day, Body::Logged { line, done });
    }
    trainee
}

/// A step with its work in words, what it asks, and whether it stands.
type Offered = (TempoStep, String, f64, bool);

/// What the next tempo run asks: its hard part in words, its reason and its offers.
fn next_tempo(trainee: &Trainee) -> (String, Reason, Vec<Offered>) {
    let hard = |prescription: &Prescription| {
        let Prescription::Run(run) = prescription else {
            panic!("no run: {prescription:?}")
        };
        let (RunAmount::Distance(distance), Some(band)) = (run.work.amount, run.work.pace) else {
            panic!("no distance at a pace: {run:?}")
        };
        format!("{distance} @ {}", band.target)
    };
    let days = trainee.diary.sessions().map(|(key, _)| key.day);
    let after = days.max().expect("a session");
    let (_, next) = trainee
        .standing()
        .next_of(Track::Run(RunKind::Tempo), after)
        .expect("a tempo run");
    let offers = next
        .offers
        .iter()
        .map(|offer| {
            (
                offer.step,
                hard(&offer.prescription),
                offer.asks,
                offer.stands,
            )
        })
        .collect();
    (hard(&next.prescription), next.reason, offers)
}

/// "A tempo run of 4 miles @ 7:15 becomes 4 miles @ 7:00, or 5 miles @ 7:15."
#[test]
fn four_miles_at_7_15_offer_five_at_7_15_or_four_at_7_00() {
    let trainee = tempo_runner(&[("4", "29:00")]);
    let (asked, reason, offers) = next_tempo(&trainee);
    assert_eq!(asked, "5 mi @ 7:15/mi");
    let asks = |step| {
        let offer = offers.iter().find(|(offered, ..)| *offered == step);
        let (_, work, asks, stands) = offer.expect("an offer");
        (work.as_str(), (asks * 10.0).round() / 10.0, *stands)
    };
    assert_eq!(asks(TempoStep::Longer), ("5 mi @ 7:15/mi", 0.6, true));
    assert_eq!(asks(TempoStep::MuchFaster), ("4 mi @ 7:00/mi", 1.9, false));
    assert_eq!(asks(TempoStep::Faster).0, "4 mi @ 7:12/mi");
    assert!(matches!(
        reason,
        Reason::Run(RunReason::TempoStep {
            step: TempoStep::Longer,
            chosen: false,
            ..
        })
    ));
}

#[test]
fn the_athlete_may_choose_the_bold_step() {
    let mut trainee = tempo_runner(&[("4", "29:00")]);
    let step = TempoStep::MuchFaster;
    trainee.record(trainee.days()[1], Body::ChoseTempo { step });
    let (asked, reason, _) = next_tempo(&trainee);
    assert_eq!(asked, "4 mi @ 7:00/mi");
    assert!(matches!(
        reason,
        Reason::Run(RunReason::TempoStep { chosen: true, .. })
    ));
}

#[test]
fn a_tempo_run_short_of_its_pace_repeats_and_then_backs_off() {
    let (asked, reason, offers) = next_tempo(&tempo_runner(&[("4", "30:00")]));
    assert_eq!(
        (asked.as_str(), reason),
        ("4 mi @ 7:15/mi", Reason::Run(RunReason::Repeat))
    );
    assert!(offers.is_empty());
    let (asked, reason, _) = next_tempo(&tempo_runner(&[("4", "30:00"), ("3", "21:45")]));
    assert_eq!(
        (asked.as_str(), reason),
        ("4 mi @ 7:24/mi", Reason::Run(RunReason::BackOff))
    );
}

/// The goal's lift after sessions that go as `how` says, each time it is heavy.
fn squats(how: &[(u16, &str, Form)]) -> (SetsWork, Reason) {
    squats_of("trained", 6, how)
}

/// The same for an experience, whose heavy days are known by the bottom of their range.
fn squats_of(experience: &str, low: u16, how: &[(u16, &str, Form)]) -> (SetsWork, Reason) {
    let mut answers = athletes::strength(16);
    answers.insert(Question::Experience, experience.to_owned());
    let mut trainee = Trainee::new(&answers);
    let mut plan = how.iter();
    for day in trainee.days() {
        let session = trainee.standing().prescribe(day).expect("a session");
        let work = sets(&session.slots[0].next.prescription).clone();
        if work.range.low != low {
            continue;
        }
        let Some((reps, rpe, form)) = plan.next() else {
            return (work, session.slots[0].next.reason.clone());
        };
        trainee.train(&session, |slot, _, done| match done {
            Done::Set(mut set) if slot == 0 => {
                set.amount = Amount::Reps(*reps);
                set.rpe = rung::training::units::Rpe::parse(rpe).ok();
                set.form = *form;
                Some(Done::Set(set))
            }
            other => Some(other),
        });
    }
    panic!("the program is over")
}

fn asked(work: &SetsWork) -> String {
    format!(
        "{} x {} @ {}",
        work.sets,
        work.amount.count(),
        work.load.expect("a load")
    )
}

#[test]
fn a_lift_starts_from_its_mark_by_the_chart() {
    // 110 kg x 5 @ 8.5 is 82.4 %: a max of 133.5 kg; 6 @ 8 is 78.6 % of it: 104.9 kg.
    let (work, reason) = squats(&[]);
    assert_eq!(asked(&work), "4 x 6 @ 102.5 kg");
    assert!(matches!(reason, Reason::Sets(SetsReason::FromMark { .. })));
}

#[test]
fn reps_climb_and_then_the_load() {
    let (work, _) = squats(&[(6, "7", Form::Sound)]);
    assert_eq!(asked(&work), "4 x 7 @ 102.5 kg");
    let (work, reason) = squats(&[(8, "8", Form::Sound)]);
    assert_eq!(asked(&work), "4 x 6 @ 105 kg");
    assert!(matches!(reason, Reason::Sets(SetsReason::Heavier { .. })));
}

/// Linear, as in any novice program: a step each success, and a tenth off after three failures
/// at a load.
#[test]
fn a_novice_steps_up_each_time_and_gives_way_after_three_failures() {
    let done = (5, "7", Form::Sound);
    let failed = (4, "10", Form::Sound);
    let after = |how: &[(u16, &str, Form)]| {
        let (work, reason) = squats_of("new", 5, how);
        (asked(&work), reason)
    };
    assert_eq!(after(&[]).0, "3 x 5 @ 110 kg");
    assert_eq!(after(&[done]).0, "3 x 5 @ 112.5 kg");
    assert_eq!(after(&[done, done]).0, "3 x 5 @ 115 kg");
    assert_eq!(after(&[done, failed]).0, "3 x 5 @ 112.5 kg");
    assert_eq!(after(&[done, failed, failed]).0, "3 x 5 @ 112.5 kg");
    let (work, reason) = after(&[done, failed, failed, failed]);
    assert_eq!(work, "3 x 5 @ 100 kg");
    let gave_way = matches!(reason, Reason::Sets(SetsReason::BackOff { misses: 3, .. }));
    assert!(gave_way, "{reason:?}");
}

/// By RPE: each week of a block a rep fewer, and the load that makes it as hard by the chart.
#[test]
fn the_seasoned_go_by_rpe_once_it_is_heavy() {
    let mut answers = athletes::strength(16);
    answers.insert(Question::Experience, "seasoned".to_owned());
    let mut trainee = Trainee::new(&answers);
    let mut block = Vec::new();
    for day in trainee.days() {
        let session = trainee.standing().prescribe(day).expect("a session");
        let work = sets(&session.slots[0].next.prescription).clone();
        let by_rpe = matches!(
            session.slots[0].next.reason,
            Reason::Sets(SetsReason::ByRpe { .. })
        );
        if by_rpe && block.last().is_none_or(|(week, _)| *week != session.week) {
            block.push((session.week, work));
        }
        // Every set ends just where it should.
        trainee.train(&session, |slot, _, done| match done {
            Done::Set(mut set) => {
                set.rpe = Some(sets(&session.slots[slot].next.prescription).cap);
                Some(Done::Set(set))
            }
            other => Some(other),
        });
    }
    let reps: Vec<_> = block.iter().map(|(_, work)| work.amount.count()).collect();
    assert_eq!(reps[..3], [6, 5, 4], "{reps:?}");
    let loads = block.windows(2).map(|pair| {
        let load = |work: &SetsWork| work.load.expect("a load").kilograms();
        (load(&pair[0].1), load(&pair[1].1))
    });
    for (before, after) in loads.take(2) {
        assert!(
            after > before && after <= before * 1.1,
            "{before} to {after}"
        );
    }
}

#[test]
fn a_miss_repeats_and_a_second_one_backs_off() {
    let (work, reason) = squats(&[(5, "9", Form::Sound)]);
    assert_eq!(asked(&work), "4 x 6 @ 102.5 kg");
    assert_eq!(
        reason,
        Reason::Sets(SetsReason::RepeatPartial { percent: 83 })
    );
    let (work, reason) = squats(&[(2, "10", Form::Sound)]);
    assert_eq!(asked(&work), "4 x 6 @ 102.5 kg");
    assert_eq!(
        reason,
        Reason::Sets(SetsReason::RepeatMissed { percent: 33 })
    );
    let (work, reason) = squats(&[(5, "9", Form::Sound), (2, "10", Form::Sound)]);
    assert_eq!(asked(&work), "4 x 6 @ 90 kg");
    assert!(matches!(reason, Reason::Sets(SetsReason::BackOff { .. })));
}

#[test]
fn harder_than_the_cap_repeats_and_so_does_broken_form() {
    let (work, reason) = squats(&[(6, "9.5", Form::Sound)]);
    assert_eq!(asked(&work), "4 x 6 @ 102.5 kg");
    assert!(matches!(
        reason,
        Reason::Sets(SetsReason::RepeatTooHard { .. })
    ));
    let (work, reason) = squats(&[(6, "7", Form::Broke)]);
    assert_eq!(asked(&work), "4 x 6 @ 102.5 kg");
    assert_eq!(reason, Reason::Sets(SetsReason::RepeatForm));
}

/// Once a week or three times: what is still to come is no break.
#[test]
fn a_look_ahead_foresees_no_break() {
    for days in ["mon", "mon thu", "mon wed fri"] {
        let mut answers = athletes::strength(20);
        answers.insert(Question::Days, days.to_owned());
        answers.insert(Question::GoalLoad, "137.5".to_owned());
        let mut trainee = Trainee::new(&answers);
        for day in trainee.days().into_iter().take(4) {
            let session = trainee.standing_on(day).prescribe(day).expect("a session");
            trainee.train(&session, |_, _, done| Some(done));
            let standing = trainee.standing_on(day);
            let track = Track::Movement(athletes::lift("back-squat"));
            for ahead in trainee.days().into_iter().take(12) {
                let session = standing.prescribe(ahead).expect("a session");
                let squat = session.slots.iter().find(|slot| slot.track == track);
                let reason = squat.map(|slot| &slot.next.reason);
                let returns = matches!(reason, Some(Reason::Sets(SetsReason::Return { .. })));
                assert!(!returns, "{days}: {ahead} seen from {day}");
            }
        }
    }
}

/// Today asks no more than four weeks ago: that would be working out, and the coach says so.
#[test]
fn what_does_not_grow_in_four_weeks_is_told() {
    let held = |falls_short: bool| {
        let mut trainee = Trainee::new(&athletes::movement(16));
        let mut held = 0;
        for day in trainee.days() {
            let session = trainee.standing().prescribe(day).expect("a session");
            held += usize::from(session.slots[0].holds);
            trainee.train(&session, |slot, _, done| match done {
                Done::Set(mut set) if falls_short && slot == 0 => {
                    set.amount = set.amount.with_count(set.amount.count() - 1);
                    Some(Done::Set(set))
                }
                other => Some(other),
            });
        }
        held
    };
    assert_eq!(held(false), 0);
    assert!(held(true) > 3);
}

/// The day itself: three attempts that lead to the goal where it was shown to be in reach, and an
/// even pace.
#[test]
fn the_goal_s_day_has_numbers() {
    use rung::coach::goal_day::{GoalDay, goal_day};
    let trained = |answers| {
        let mut trainee = Trainee::new(&answers);
        for day in trainee.days() {
            let session = trainee.standing().prescribe(day).expect("a session");
            trainee.train(&session, |_, _, done| Some(done));
        }
        trainee
    };
    let strong = trained(athletes::strength(16));
    let GoalDay::Attempts(attempts) = goal_day(&strong.standing(), strong.program.goal.target)
    else {
        panic!("no attempts")
    };
    let [attempts] = attempts.as_slice() else {
        panic!("one lift")
    };
    let attempts = attempts.loads.map(|load| load.to_string());
    // 91 and 96 % of 140 kg are 127.4 and 134.4: down to the plates there are.
    assert_eq!(attempts, ["125 kg", "132.5 kg", "140 kg"]);

    let runner = trained(athletes::race(16));
    let GoalDay::Race { half, finish, .. } =
        goal_day(&runner.standing(), runner.program.goal.target)
    else {
        panic!("no race")
    };
    assert_eq!(finish.seconds() / 2, half.seconds());
    let rung::training::Target::Race {
        time: Some(goal), ..
    } = runner.program.goal.target
    else {
        panic!("no time")
    };
    assert!(finish.minutes() < goal.minutes() * 1.05, "{finish}");
}

/// Adopting the same race again keeps the fitness that was shown since.
#[test]
fn a_program_adopted_anew_keeps_what_was_shown() {
    use rung::coach::progression::fitness::fitness;
    let answers = athletes::race(16);
    let mut trainee = Trainee::new(&answers);
    let days = trainee.days();
    for day in &days[..40] {
        let session = trainee.standing().prescribe(*day).expect("a session");
        trainee.train(&session, |_, _, done| Some(done));
    }
    let day = days[40];
    let vdot = |trainee: &Trainee, start| {
        fitness(&trainee.athlete, &trainee.diary, start, day)
            .vdot
            .value()
    };
    let (at_start, before) = (
        vdot(&Trainee::new(&answers), start()),
        vdot(&trainee, start()),
    );
    assert!(before > at_start);
    trainee.record(
        day,
        Body::Adopted {
            start: day,
            answers,
        },
    );
    let after = vdot(&trainee, day);
    assert!((after - before).abs() < 1e-9, "{before} {after}");
}

/// Key sessions that are faster than asked, and not raced, show more fitness than three in four
/// weeks do; one of them shows nothing, and a whole step is the most at once.
#[test]
fn faster_key_sessions_show_fitness() {
    use rung::coach::progression::fitness::fitness;
    let mut trainee = Trainee::new(&athletes::race(16));
    let vdot = |trainee: &Trainee, day| {
        let fitness = fitness(&trainee.athlete, &trainee.diary, start(), day);
        fitness.vdot.value()
    };
    let before = vdot(&trainee, start());
    let mut at = before;
    let mut steps = Vec::new();
    for day in trainee.days().into_iter().take(27) {
        let now = vdot(&trainee, day);
        if now > at {
            steps.push(((day - start()).num_days(), now - at));
            at = now;
        }
        let session = trainee.standing().prescribe(day).expect("a session");
        trainee.train(&session, |_, _, done| match done {
            Done::Run { distance, time } if session.purpose != Purpose::Long => Some(Done::Run {
                distance,
                time: Duration::from_seconds(time.seconds() * 97 / 100),
            }),
            done => Some(done),
        });
    }
    let first = steps.first().expect("a step");
    assert!((14..28).contains(&first.0), "{steps:?}");
    assert!(steps.iter().all(|(_, by)| *by <= 1.0 + 1e-9), "{steps:?}");
    assert!(at - before <= 3.0, "{steps:?}");
}

/// One session left out of three a week is no break.
#[test]
fn one_missed_session_halves_nothing() {
    let mut trainee = Trainee::new(&athletes::strength(16));
    let days = trainee.days();
    for (place, day) in days[..8].iter().enumerate() {
        let session = trainee
            .standing_on(*day)
            .prescribe(*day)
            .expect("a session");
        assert_eq!(session.slots[0].next.stress, Stress::Full, "{day}");
        if place != 4 {
            trainee.train(&session, |_, _, done| Some(done));
        }
    }
}

#[test]
fn a_lift_that_is_known_stands_on_its_ladder() {
    let mut answers = athletes::strength(16);
    let bench = athletes::lift("bench-press");
    for (question, text) in [
        (Question::LiftLoad(bench), "80"),
        (Question::LiftReps(bench), "5"),
    ] {
        answers.insert(question, text.to_owned());
    }
    let trainee = Trainee::new(&answers);
    let rung = trainee.athlete.rung(rung::training::Ladder::HorizontalPush);
    assert_eq!(rung, Some(bench));
}

#[test]
fn a_marathon_in_three_thirty_is_hours() {
    let mut answers = athletes::race(40);
    for (question, text) in [
        (Question::GoalDistance, "26.2"),
        (Question::GoalTime, "3:55"),
        (Question::RaceDistance, "26.2"),
        (Question::RaceTime, "4:05"),
    ] {
        answers.insert(question, text.to_owned());
    }
    let (athlete, goal) = rung::coach::intake::read(&answers, start()).expect("answers");
    let time = |text| Duration::parse(text).expect("a time");
    let race = athlete.benchmarks.race.expect("a race");
    assert_eq!(race.time, time("4:05:00"));
    assert!(matches!(
        goal.target,
        rung::training::Target::Race { time: Some(asked), .. } if asked == time("3:55:00")
    ));
}

/// After a change of units the loads are those of the new plates.
#[test]
fn another_unit_brings_its_own_plates() {
    let mut trainee = Trainee::new(&athletes::strength(16));
    let day = trainee.days()[0];
    let session = trainee.standing().prescribe(day).expect("a session");
    trainee.train(&session, |_, _, done| Some(done));
    trainee.athlete.units.mass = rung::training::units::MassUnit::Pound;
    let heavy = trainee.days()[2];
    let session = trainee.standing().prescribe(heavy).expect("a session");
    let load = sets(&session.slots[0].next.prescription)
        .load
        .expect("a load");
    // 102.5 kg is 226 lb.
    assert_eq!(load.to_string(), "225 lb");
}

#[test]
fn a_missed_week_comes_back_at_half_volume_and_full_load() {
    let mut trainee = Trainee::new(&athletes::strength(16));
    let days = trainee.days();
    for day in &days[..3] {
        let session = trainee.standing().prescribe(*day).expect("a session");
        trainee.train(&session, |_, _, done| Some(done));
    }
    let back = days
        .into_iter()
        .find(|day| *day > start() + Days::new(14))
        .expect("a day after the break");
    let session = trainee.standing().prescribe(back).expect("a session");
    let next = &session.slots[0].next;
    assert_eq!(next.stress, Stress::Light);
    assert!(
        matches!(
            next.reason,
            Reason::Sets(SetsReason::Return {
                load: 100,
                volume: 50,
                ..
            })
        ),
        "{:?}",
        next.reason
    );
}

/// Intervals grow by repeats, then by pace, then by less of a jog, one of them at a time.
#[test]
fn intervals_grow_by_repeats_then_pace_then_rest() {
    let mut answers = athletes::race(40);
    answers.insert(Question::WeeklyDistance, "12".to_owned());
    answers.insert(Question::LongestRun, "5".to_owned());
    let mut trainee = Trainee::new(&answers);
    let mut steps = Vec::new();
    let mut last: Option<(u8, u32, Option<u32>)> = None;
    for day in trainee.days() {
        let session = trainee.standing().prescribe(day).expect("a session");
        for slot in &session.slots {
            let Prescription::Run(run) = &slot.next.prescription else {
                continue;
            };
            if run.kind != RunKind::Intervals || slot.next.stress != Stress::Full {
                continue;
            }
            let pace = run.work.pace.expect("a pace").target.seconds();
            let jog = run.recovery.map(|jog| jog.time().seconds());
            let now = (run.repeats, pace, jog);
            if let Some((repeats, before, rest)) = last {
                let changed = [run.repeats != repeats, pace != before, jog != rest];
                let count = changed.iter().filter(|changed| **changed).count();
                assert!(count <= 1, "{last:?} {now:?}");
                steps.push(changed.iter().position(|changed| *changed));
            }
            last = Some(now);
        }
        trainee.train(&session, |_, _, done| Some(done));
    }
    for step in 0..3 {
        assert!(steps.contains(&Some(step)), "{step}: {steps:?}");
    }
}

/// What the walks of a program to a weight ask, with their reasons, where it falls by so many
/// grams a day.
fn walks(grams_a_day: f64) -> Vec<(u32, rung::coach::reason::Steer)> {
    let mut answers = athletes::composition(12);
    answers.insert(Question::Minutes, "60".to_owned());
    let mut trainee = Trainee::new(&answers);
    let rung::training::Target::Composition { from, .. } = trainee.program.goal.target else {
        panic!("a weight")
    };
    let mut asked = Vec::new();
    for day in trainee.days().into_iter().take(30) {
        let session = trainee.standing().prescribe(day).expect("a session");
        for slot in &session.slots {
            if let (Prescription::Run(run), Reason::Run(RunReason::Trend(steer))) =
                (&slot.next.prescription, &slot.next.reason)
            {
                asked.push((run.time().seconds() / 60, *steer));
            }
        }
        trainee.train(&session, |_, _, done| Some(done));
        let lost = (day - start()).num_days() as f64 * grams_a_day / 1_000.0;
        let load = rung::training::units::Load::from_kilograms(
            from.kilograms() - lost,
            rung::training::units::MassUnit::Kilogram,
        );
        trainee.record(day, Body::Weighed { day, load });
    }
    asked
}

/// Short of the slope that the goal needs: more easy minutes, within the day's. Faster than 1 % a
/// week: fewer.
#[test]
fn weigh_ins_steer_the_easy_minutes() {
    use rung::coach::reason::Steer;
    let stuck = walks(0.0);
    assert!(matches!(stuck[0].1, Steer::Unknown), "{stuck:?}");
    assert!(
        stuck
            .iter()
            .any(|(_, steer)| matches!(steer, Steer::Short { doing: 0, .. })),
        "{stuck:?}"
    );
    assert!(stuck.iter().all(|(minutes, _)| *minutes <= 60));
    let most = |walks: &[(u32, Steer)]| walks.iter().map(|(minutes, _)| *minutes).max();
    assert!(most(&stuck) > Some(stuck[0].0), "{stuck:?}");
    let fast = walks(200.0);
    let last = fast.last().expect("a walk");
    assert!(matches!(last.1, Steer::TooFast { .. }), "{fast:?}");
    assert!(last.0 < stuck.last().expect("a walk").0, "{fast:?}");
}

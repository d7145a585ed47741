//! Life: bad days, missed and moved sessions, illness.

use crate::athletes::{self, Trainee, start};
use crate::seeds::cases;
use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use rung::coach::enrolment::Enrolment;
use rung::coach::reason::{Eased, Reason, SetsReason};
use rung::coach::review::Answer;
use rung::coach::review::review;
use rung::coach::week::{Clash, Dropped, Place};
use rung::diary::{Advice, Body, Check, Decision, Diary, Entry, Feel, Question, Stress};
use rung::storage::{Journal, Memory};
use rung::training::units::Load;
use rung::training::{Ailment, Pattern, PlannedWork, Prescription, RunKind, Sidelined, Track};
use rung::view::session::session;
use rung::view::today::{Now, today};
use rung::view::words::say::english;
use std::collections::BTreeMap;

fn after(days: u64) -> NaiveDate {
    start() + Days::new(days)
}

fn feel(sleep: Feel, soreness: Feel, stress: Feel) -> Check {
    Check {
        sleep,
        soreness,
        stress,
    }
}

/// All that a check may ask less of, in numbers.
fn work(prescription: &Prescription) -> (f64, f64, f64) {
    match prescription {
        Prescription::Sets(work) => (
            f64::from(work.sets) * f64::from(work.amount.count()),
            work.load.map_or(0.0, Load::kilograms),
            work.cap.value(),
        ),
        Prescription::Run(run) => {
            let pace = run
                .work
                .pace
                .map_or(0.0, |band| band.target.metres_per_minute());
            (run.metres(), pace, run.time().minutes())
        }
        Prescription::Rounds(work) => (f64::from(work.rounds), 0.0, work.cap.value()),
    }
}

/// A check lightens today's session alone, adds nothing, and is undone by another.
#[test]
fn a_bad_day_is_lightened_and_never_harder() {
    let bad = [
        feel(Feel::Bad, Feel::Good, Feel::Unsaid),
        feel(Feel::SoSo, Feel::SoSo, Feel::SoSo),
        feel(Feel::Bad, Feel::Bad, Feel::Good),
        feel(Feel::Bad, Feel::Bad, Feel::Bad),
    ];
    for answers in [
        athletes::strength(16),
        athletes::race(16),
        athletes::composition(14),
        athletes::movement(16),
    ] {
        let mut trainee = Trainee::new(&answers);
        for day in trainee.days() {
            let full = trainee.standing_on(day).prescribe(day).expect("a session");
            for check in bad {
                trainee.record(day, Body::Checked { day, check });
                let standing = trainee.standing_on(day);
                let light = standing.prescribe(day).expect("a session");
                for (light, full) in light.slots.iter().zip(&full.slots) {
                    let (now, then) = (
                        work(&light.next.prescription),
                        work(&full.next.prescription),
                    );
                    assert!(now.0 <= then.0 && now.1 <= then.1 && now.2 <= then.2);
                    assert_ne!(now, then, "{:?}", light.next.prescription);
                    assert_eq!(light.next.stress, Stress::Light);
                    assert!(
                        matches!(light.next.reason, Reason::Check { check: said, .. } if said == check)
                    );
                }
                // Tomorrow is another day.
                let ahead = trainee.days().into_iter().find(|other| *other > day);
                if let Some(ahead) = ahead {
                    let ahead = standing.prescribe(ahead).expect("a session");
                    let check = |slot: &rung::coach::session::Slot| {
                        matches!(slot.next.reason, Reason::Check { .. })
                    };
                    assert!(!ahead.slots.iter().any(check));
                }
            }
            let check = feel(Feel::Good, Feel::Good, Feel::SoSo);
            trainee.record(day, Body::Checked { day, check });
            let again = trainee.standing_on(day).prescribe(day);
            assert_eq!(again, Some(full.clone()));
            trainee.train(&full, |_, _, done| Some(done));
        }
    }
}

/// Of every kind that is run hard: race pace and repetitions, too.
#[test]
fn two_bad_things_make_a_hard_run_easy() {
    use RunKind::{Intervals, RacePace, Repetitions, Tempo};
    let mut short = athletes::race(16);
    short.insert(Question::GoalDistance, "5 km".to_owned());
    short.remove(&Question::GoalTime);
    let mut seen = Vec::new();
    for answers in [athletes::race(16), short] {
        let planned = Trainee::new(&answers);
        for (_, session) in planned.program.sessions() {
            let (trainee, day) = (&mut Trainee::new(&answers), session.day);
            let kind = session.slots.iter().find_map(|slot| match &slot.work {
                PlannedWork::Run(run) if run.kind.is_hard() => Some(run.kind),
                _ => None,
            });
            let Some(kind) = kind.filter(|kind| !seen.contains(kind)) else {
                continue;
            };
            seen.push(kind);
            let check = feel(Feel::Bad, Feel::Good, Feel::Bad);
            trainee.record(day, Body::Checked { day, check });
            let light = trainee.standing_on(day).prescribe(day).expect("a session");
            let next = &light.slots[0].next;
            assert!(
                matches!(&next.prescription, Prescription::Run(run) if run.kind == RunKind::Easy),
                "{kind:?}: {next:?}"
            );
            let eased = Eased::EasyRun;
            assert_eq!(next.reason, Reason::Check { check, eased });
            assert_eq!(next.offers, []);
        }
    }
    for kind in [Tempo, Intervals, RacePace, Repetitions] {
        assert!(seen.contains(&kind), "{kind:?}");
    }
}

/// What was lightened is neither built upon nor held against the athlete, and a check after the
/// session was opened changes nothing of it.
#[test]
fn the_next_session_goes_on_from_the_last_full_one() {
    let mut light = Trainee::new(&athletes::strength(16));
    let days = light.days();
    let first = light
        .standing_on(days[0])
        .prescribe(days[0])
        .expect("a session");
    light.train(&first, |_, _, done| Some(done));
    let check = feel(Feel::Bad, Feel::Bad, Feel::Good);
    let day = days[2];
    light.record(day, Body::Checked { day, check });
    let eased = light.standing_on(day).prescribe(day).expect("a session");
    light.train(&eased, |_, _, done| Some(done));
    let next = light
        .standing_on(days[3])
        .prescribe(days[3])
        .expect("a session");

    let mut without = Trainee::new(&athletes::strength(16));
    without.train(&first, |_, _, done| Some(done));
    let same = without
        .standing_on(days[1])
        .prescribe(days[3])
        .expect("a session");
    assert_eq!(
        next.slots[0].next.prescription,
        same.slots[0].next.prescription
    );

    // Said of the day it was done on, it stays; said afterwards, it changes no word.
    let view = session(&light.standing_on(days[4]), day, days[4]).expect("a session");
    assert!(
        view.slots[0].reason.starts_with("Lighter today"),
        "{}",
        view.slots[0].reason
    );
    let day = days[0];
    let before = session(&light.standing_on(days[4]), day, days[4]);
    light.record(day, Body::Checked { day, check });
    assert_eq!(session(&light.standing_on(days[4]), day, days[4]), before);
}

/// Monday, Wednesday and Friday; Monday and Friday are the heavy ones.
fn lifter() -> Trainee {
    Trainee::new(&athletes::strength(16))
}

fn place(trainee: &Trainee, planned: u64, today: u64) -> Place {
    let standing = trainee.standing_on(after(today));
    standing.place(after(planned)).expect("a session")
}

#[test]
fn a_key_session_moves_and_an_easy_one_is_dropped() {
    let mut trainee = lifter();
    // Monday's heavy day is missed: Tuesday is free, and Wednesday's is the lighter one.
    let moved = |to| Place::Moved {
        to: after(to),
        instead: None,
    };
    assert_eq!(place(&trainee, 0, 1), moved(1));
    assert_eq!(
        trainee.standing_on(after(1)).upcoming(after(1)),
        Some(start())
    );
    // Wednesday's lighter day is missed: it is dropped.
    assert_eq!(place(&trainee, 2, 3), Place::Dropped(Dropped::Easy));
    // Friday's heavy day is missed, all else done: Saturday, not Sunday before Monday's.
    for number in [0, 2] {
        let session = trainee
            .standing()
            .prescribe(after(number))
            .expect("a session");
        trainee.train(&session, |_, _, done| Some(done));
    }
    assert_eq!(place(&trainee, 4, 5), moved(5));
    assert_eq!(place(&trainee, 4, 6), moved(6));
    assert_eq!(place(&trainee, 4, 7), Place::Dropped(Dropped::NoRoom));
    assert_eq!(
        trainee.standing_on(after(7)).upcoming(after(7)),
        Some(after(7))
    );
}

#[test]
fn without_a_free_day_a_key_session_takes_the_place_of_an_easy_one() {
    let mut answers = athletes::race(16);
    answers.insert(
        rung::diary::Question::Days,
        "mon tue wed thu fri sat sun".to_owned(),
    );
    let mut trainee = Trainee::new(&answers);
    let standing = trainee.standing();
    let week = trainee
        .program
        .weeks
        .iter()
        .find(|week| week.number == 6)
        .expect("a week")
        .clone();
    let key = |day: NaiveDate| {
        let session = week.sessions.iter().find(|session| session.day == day);
        session
            .is_some_and(|session| rung::coach::week::is_key(&trainee.program.goal, &week, session))
    };
    let missed = week
        .sessions
        .iter()
        .map(|session| session.day)
        .find(|day| key(*day));
    let missed = missed.expect("a key session");
    let today = missed + Days::new(1);
    let _ = standing;
    let standing = trainee.standing_on(today);
    let Some(Place::Moved {
        to,
        instead: Some(instead),
    }) = standing.place(missed)
    else {
        panic!("{:?}", standing.place(missed));
    };
    assert_eq!(to, instead);
    assert!(!key(instead));
    assert_eq!(
        standing.place(instead),
        Some(Place::Dropped(Dropped::For(missed)))
    );
    // As few hard days beside it as there can be.
    let beside = |day: NaiveDate| {
        usize::from(key(day + Days::new(1)))
            + usize::from(day - Days::new(1) != missed && key(day - Days::new(1)))
    };
    let others = week.sessions.iter().map(|session| session.day);
    for other in others.filter(|day| *day >= today && !key(*day)) {
        assert!(beside(to) <= beside(other));
    }
    assert_eq!(standing.upcoming(to), Some(missed));
    // Done on that day, it is done as itself, and the easy one is not asked for again.
    let session = standing.prescribe(missed).expect("a session");
    let standing_key = standing.key(missed);
    trainee.train(&session, |_, _, done| Some(done));
    assert!(
        trainee
            .standing_on(today)
            .diary
            .session(standing_key)
            .is_some()
    );
}

#[test]
fn the_athlete_moves_a_session_and_is_told_what_it_does() {
    let mut trainee = lifter();
    let ways = rung::coach::week::ways(&trainee.standing_on(start()), start());
    let ways: Vec<_> = ways
        .into_iter()
        .map(|(day, clash)| ((day - start()).num_days(), clash))
        .collect();
    assert_eq!(
        ways,
        [
            (1, None),
            (2, Some(Clash::SameDay)),
            (3, Some(Clash::Beside(after(4)))),
            (4, Some(Clash::SameDay)),
            (5, Some(Clash::Beside(after(4)))),
            (6, Some(Clash::Beside(after(7)))),
        ]
    );
    let session = trainee.standing().key(start());
    let moved = |to| Body::Moved {
        session,
        to: after(to),
    };
    trainee.record(start(), moved(3));
    assert_eq!(place(&trainee, 0, 0), Place::On(after(3)));
    let standing = trainee.standing_on(start());
    assert_eq!(standing.upcoming(start()), Some(after(2)));
    assert!(matches!(today(&standing, start()).now, Now::Rest(_)));
    // Not due yet, so not missed; and not lightened by the check of another day.
    assert_eq!(
        rung::coach::review::review(&trainee.standing_on(after(1)))
            .week
            .missed,
        0
    );
    // To the next day alone: it is the next one, and not today's.
    trainee.record(start(), moved(1));
    let standing = trainee.standing_on(start());
    assert_eq!(standing.upcoming(start()), Some(start()));
    assert!(matches!(today(&standing, start()).now, Now::Rest(_)));
    trainee.record(start(), moved(0));
    assert_eq!(place(&trainee, 0, 0), Place::On(start()));
}

/// Records a time away and lays the program around it.
fn away(trainee: &mut Trainee, ailment: Ailment, from: u64, until: u64) {
    let span = Sidelined {
        ailment,
        from: after(from),
        until: after(until),
    };
    trainee.record(after(from), Body::Sidelined(span));
    let enrolment = Enrolment::of(&trainee.diary).expect("a program");
    trainee.program = enrolment.expect("a program that is in reach").program;
}

/// Trains all that is planned in some days.
fn train(trainee: &mut Trainee, from: u64, until: u64) {
    for day in trainee.days() {
        if (after(from)..after(until)).contains(&day) {
            let session = trainee.standing_on(day).prescribe(day).expect("a session");
            if !session.slots.is_empty() {
                trainee.train(&session, |_, _, done| Some(done));
            }
        }
    }
}

#[test]
fn illness_is_dropped_not_missed_and_the_way_back_follows() {
    let mut trainee = lifter();
    train(&mut trainee, 0, 28);
    let before = trainee.program.clone();
    away(&mut trainee, Ailment::Illness, 28, 41);
    let cost = trainee.program.away[0];
    assert_eq!((cost.lost, cost.changed, cost.at_risk), (6, 0, false));
    for day in 28..42 {
        let standing = trainee.standing_on(after(day));
        assert_eq!(standing.upcoming(after(day)), Some(after(42)), "{day}");
        let view = today(&standing, after(day));
        assert!(matches!(&view.now, Now::Rest(rest) if rest.title == english::get_well.text()));
        assert_eq!(view.missed, "");
    }
    let month = review(&trainee.standing_on(after(42))).month;
    assert_eq!((month.missed, month.due), (0, month.done));
    // Two weeks missed: half the sets at the same load, as SCIENCE has it, and seen ahead.
    for today in [30, 42] {
        let standing = trainee.standing_on(after(today));
        let back = standing.prescribe(after(42)).expect("a session");
        assert!(
            matches!(
                back.slots[0].next.reason,
                Reason::Sets(SetsReason::Return {
                    days: 14,
                    since: 0,
                    load: 100,
                    volume: 50
                })
            ),
            "{:?}",
            back.slots[0].next.reason
        );
    }
    // Ended early, the rest is as it was.
    away(&mut trainee, Ailment::Illness, 28, 34);
    assert_eq!(trainee.program.away.len(), 1);
    assert_eq!(trainee.program.away[0].lost, 3);
    away(&mut trainee, Ailment::Illness, 28, 27);
    assert_eq!(trainee.program, before);
}

#[test]
fn a_rung_that_hurts_leaves_the_ladder_at_the_one_below() {
    let mut trainee = Trainee::new(&athletes::movement(14));
    away(
        &mut trainee,
        Ailment::Movement(athletes::lift("back-squat")),
        63,
        90,
    );
    train(&mut trainee, 0, 70);
    // The back squat is due in these weeks. What is trained below it goes on from its own loads,
    // not as something new.
    let ladder = Track::Ladder(rung::training::Ladder::Squat);
    let mut last = None;
    for day in (70..=90).map(after) {
        if !trainee.days().contains(&day) {
            continue;
        }
        let session = trainee.standing_on(day).prescribe(day).expect("a session");
        let climb = session.slots.iter().find(|slot| slot.track == ladder);
        let Some(Prescription::Sets(work)) = climb.map(|slot| &slot.next.prescription) else {
            panic!("no rung on {day}");
        };
        assert_ne!(work.movement.as_str(), "back-squat");
        let load = work.load.map_or(0.0, Load::kilograms);
        assert!(
            load <= last.unwrap_or(load) * 1.1 + 2.5,
            "{load} after {last:?}"
        );
        last = Some(load);
        trainee.train(&session, |_, _, done| Some(done));
    }
    assert!(last.is_some());
    // It was never away: no way back is needed.
    let back = (91..=95)
        .map(after)
        .find(|day| trainee.days().contains(day));
    let back = back.expect("a session after it");
    let session = trainee
        .standing_on(back)
        .prescribe(back)
        .expect("a session");
    let climb = session.slots.iter().find(|slot| slot.track == ladder);
    let reason = climb.map(|slot| &slot.next.reason);
    assert!(
        !matches!(reason, None | Some(Reason::Sets(SetsReason::Return { .. }))),
        "{reason:?}"
    );
}

#[test]
fn an_injury_is_trained_around_until_its_day() {
    let squat = athletes::lift("back-squat");
    let days = 7..=27;
    for ailment in [
        Ailment::Movement(squat),
        Ailment::Pattern(Pattern::Squat),
        Ailment::Pattern(Pattern::HorizontalPush),
        Ailment::Pattern(Pattern::Hinge),
        Ailment::Running,
    ] {
        for answers in [
            athletes::strength(16),
            athletes::race(16),
            athletes::composition(14),
            athletes::movement(16),
        ] {
            let mut trainee = Trainee::new(&answers);
            let before = trainee.program.clone();
            train(&mut trainee, 0, 7);
            away(&mut trainee, ailment, 7, 27);
            for day in trainee.days() {
                let number = (day - start()).num_days();
                let session = trainee.standing_on(day).prescribe(day).expect("a session");
                let inside = days.contains(&number);
                for slot in &session.slots {
                    let done = match &slot.next.prescription {
                        Prescription::Sets(work) => ailment.forbids(work.movement),
                        Prescription::Run(_) => ailment == Ailment::Running,
                        Prescription::Rounds(work) => work
                            .movements
                            .iter()
                            .any(|movement| ailment.forbids(*movement)),
                    };
                    assert!(
                        !(inside && done),
                        "{ailment:?} {number}: {:?}",
                        slot.next.prescription
                    );
                }
                if !inside && number < 7 {
                    assert_eq!(trainee.program.session_on(day), before.session_on(day));
                }
                if !session.slots.is_empty() && number >= 7 {
                    trainee.train(&session, |_, _, done| Some(done));
                }
            }
            let cost = trainee.program.away[0];
            let there = before.sessions().zip(trainee.program.sessions());
            let differs = there.filter(|(old, new)| {
                days.contains(&(old.1.day - start()).num_days()) && old.1.slots != new.1.slots
            });
            assert_eq!(usize::from(cost.lost + cost.changed), differs.count());
        }
    }
    // Three weeks without it: its own way back, while all else goes on.
    let mut trainee = lifter();
    away(&mut trainee, Ailment::Movement(squat), 7, 34);
    train(&mut trainee, 0, 35);
    let back = trainee
        .standing_on(after(35))
        .prescribe(after(35))
        .expect("a session");
    assert!(matches!(
        back.slots[0].next.reason,
        Reason::Sets(SetsReason::Return {
            days: 28,
            load: 95,
            ..
        })
    ));
    assert!(!matches!(
        back.slots[1].next.reason,
        Reason::Sets(SetsReason::Return { .. })
    ));
}

/// A session that was missed before an injury and is made up for within it is spared, too.
#[test]
fn what_is_done_within_an_injury_is_trained_around_whenever_it_was_planned() {
    let mut trainee = lifter();
    let monday = after(7);
    let squats = |trainee: &Trainee, today: u64| {
        let session = trainee.standing_on(after(today)).prescribe(monday);
        let slots = session.expect("a session").slots;
        let squat = |slot: &rung::coach::session::Slot| match &slot.next.prescription {
            Prescription::Sets(work) => work.movement.movement().pattern == Pattern::Squat,
            _ => false,
        };
        (slots.len(), slots.iter().any(squat))
    };
    train(&mut trainee, 0, 7);
    assert!(squats(&trainee, 8).1, "made up for on Tuesday");
    away(&mut trainee, Ailment::Pattern(Pattern::Squat), 8, 20);
    let (slots, squat) = squats(&trainee, 8);
    assert!(slots > 0 && !squat);
}

#[test]
fn rungs_are_laid_again_to_the_same_date() {
    let mut trainee = Trainee::new(&athletes::movement(16));
    let before = trainee.program.gates.clone();
    away(&mut trainee, Ailment::Illness, 28, 48);
    let gates = trainee.program.gates.clone();
    let rungs =
        |gates: &[rung::training::Gate]| gates.iter().map(|gate| gate.rung).collect::<Vec<_>>();
    assert_eq!(rungs(&gates), rungs(&before));
    assert_eq!(trainee.program.goal.date, start() + Days::new(7 * 16 - 1));
    let cost = trainee.program.away[0];
    let (_, then, now) = cost.later.expect("a later rung");
    assert!(now > then);
    assert!(!cost.at_risk, "{gates:?}");
    // All rungs before the taper, none inside the time away, and the sessions ask what is due.
    for (gate, old) in gates.iter().zip(&before) {
        assert!(gate.week >= old.week && gate.week < 16);
    }
    for week in trainee
        .program
        .weeks
        .iter()
        .filter(|week| week.first_day > after(48))
    {
        let due = gates
            .iter()
            .rev()
            .find(|gate| gate.week <= week.number)
            .expect("a gate");
        for slot in week.sessions.iter().flat_map(|session| &session.slots) {
            if let rung::training::PlannedWork::Climb(climb) = &slot.work
                && climb.ladder == rung::training::Ladder::Squat
            {
                assert_eq!(climb.due, due.rung, "week {}", week.number);
            }
        }
    }
    // With too little time left it says so.
    let mut trainee = Trainee::new(&athletes::movement(16));
    away(&mut trainee, Ailment::Pattern(Pattern::Squat), 28, 76);
    assert!(trainee.program.away[0].at_risk);
}

/// Entry by entry and packed, what is written is read again, and folds the same in any order.
pub fn assert_lasts(diary: &Diary) {
    let memory = Memory::default();
    let writer = rung::diary::Writer(9);
    let open = || Journal::open(&memory, writer).expect("a store");
    let (journal, _) = open();
    for entry in diary.entries() {
        journal.append(entry).expect("stored");
    }
    for packed in [false, true] {
        if packed {
            journal.pack(|_| false).expect("packed");
        }
        let mut read = Diary::default();
        let entries: Vec<Entry> = open().1.entries;
        entries.into_iter().rev().for_each(|entry| read.add(entry));
        assert_eq!(&read, diary);
    }
}

#[test]
fn what_life_writes_lasts() {
    let mut trainee = lifter();
    let session = trainee.standing().key(start());
    let check = feel(Feel::Unsaid, Feel::SoSo, Feel::Bad);
    trainee.record(
        start(),
        Body::Checked {
            day: start(),
            check,
        },
    );
    trainee.record(
        start(),
        Body::Moved {
            session,
            to: after(1),
        },
    );
    for ailment in [
        Ailment::Illness,
        Ailment::Running,
        Ailment::Pattern(Pattern::Lunge),
        Ailment::Movement(athletes::lift("front-squat")),
    ] {
        let (from, until) = (after(3), after(9));
        trainee.record(
            after(3),
            Body::Sidelined(Sidelined {
                ailment,
                from,
                until,
            }),
        );
    }
    let track = Track::Movement(athletes::lift("back-squat"));
    let load = Load::parse("137.5", rung::training::units::MassUnit::Pound).ok();
    let range = Some(rung::training::RepRange { low: 5, high: 7 });
    for answer in [
        None,
        Some(Answer::DoSessions),
        Some(Answer::Step { to: load }),
        Some(Answer::TenOff { to: None }),
        Some(Answer::NewRange {
            to: rung::training::RepRange { low: 4, high: 6 },
        }),
        Some(Answer::Neighbour {
            to: Some(athletes::lift("front-squat")),
        }),
        Some(Answer::Neighbour { to: None }),
        Some(Answer::LighterWeek),
        Some(Answer::OtherRun {
            to: RunKind::Intervals,
        }),
    ] {
        trainee.record(
            start(),
            Body::Decided(Decision::Picked {
                track,
                range,
                answer,
            }),
        );
    }
    let (advice, taken) = (Advice::VaryDays, false);
    trainee.record(start(), Body::Decided(Decision::Advised { advice, taken }));
    assert_lasts(&trainee.diary);
    // Taken back, it leaves no trace.
    let before = lifter().diary;
    for entry in trainee
        .diary
        .entries()
        .skip(1)
        .map(|entry| entry.id)
        .collect::<Vec<_>>()
    {
        trainee.record(start(), Body::Retracted { entry });
    }
    assert_eq!(trainee.diary.check(start()), Check::default());
    assert!(trainee.diary.session(session).is_none());
    assert!(before.session(session).is_none());
}

/// What life may bring on a day.
fn event(trainee: &Trainee, day: u64, (kind, one, other): (u8, u8, u8)) -> Body {
    const FEELS: [Feel; 4] = [Feel::Unsaid, Feel::Good, Feel::SoSo, Feel::Bad];
    let feel_of = |number: u8| FEELS[usize::from(number) % 4];
    let days = trainee.days();
    let tracks = [
        Track::Movement(athletes::lift("back-squat")),
        Track::Ladder(rung::training::Ladder::Squat),
        Track::Ladder(rung::training::Ladder::Hinge),
        Track::Run(RunKind::Tempo),
        Track::Rounds,
        Track::Circuit,
    ];
    let range = Some(rung::training::RepRange { low: 6, high: 8 });
    let load = Load::from_kilograms(f64::from(other), rung::training::units::MassUnit::Kilogram);
    match kind % 4 {
        0 => Body::Checked {
            day: after(day),
            check: feel(feel_of(one), feel_of(other), feel_of(one / 4)),
        },
        1 => Body::Moved {
            session: trainee.standing().key(days[usize::from(one) % days.len()]),
            to: after(day + u64::from(other % 7)),
        },
        2 => Body::Sidelined(Sidelined {
            ailment: match one % 5 {
                0 => Ailment::Illness,
                1 => Ailment::Running,
                2 => Ailment::Pattern(Pattern::Squat),
                3 => Ailment::Pattern(Pattern::HorizontalPull),
                _ => Ailment::Movement(athletes::lift("back-squat")),
            },
            from: after(day),
            until: after(day + u64::from(other % 60)),
        }),
        _ => Body::Decided(Decision::Picked {
            track: tracks[usize::from(one) % tracks.len()],
            range,
            answer: match other % 7 {
                0 => None,
                1 => Some(Answer::Step { to: Some(load) }),
                2 => Some(Answer::TenOff { to: Some(load) }),
                3 => Some(Answer::TenOff { to: None }),
                4 => Some(Answer::LighterWeek),
                5 => Some(Answer::Neighbour {
                    to: Some(athletes::lift("front-squat")),
                }),
                _ => Some(Answer::OtherRun {
                    to: RunKind::Intervals,
                }),
            },
        }),
    }
}

proptest! {
    #![proptest_config(cases(24, "tests/native/seeds/life.txt"))]

    /// Whatever comes, there is a first page, a plan and a review on every day; all sessions of a
    /// week stand somewhere, no two by the coach's hand on one day; no load leaps;
    /// and it all lasts.
    #[test]
    fn whatever_comes_the_coach_goes_on(
        goal in 0_usize..4,
        events in prop::collection::vec((0_u64..100, (any::<u8>(), any::<u8>(), any::<u8>())), 1..30),
        skips in any::<u64>(),
    ) {
        let answers = [athletes::strength, athletes::race, athletes::composition, athletes::movement];
        let mut trainee = Trainee::new(&answers[goal](14));
        // What the lifter told of: 110 kg five times.
        let mut heaviest: BTreeMap<&str, f64> = BTreeMap::from([("back-squat", 110.0)]);
        for day in 0..=100 {
            for (on, what) in &events {
                if *on == day {
                    let body = event(&trainee, day, *what);
                    trainee.record(after(day), body);
                    let enrolment = Enrolment::of(&trainee.diary).expect("a program");
                    trainee.program = enrolment.expect("in reach").program;
                }
            }
            let now = today(&trainee.standing_on(after(day)), after(day)).now;
            let standing = trainee.standing_on(after(day));
            prop_assert!(rung::view::weekly::weekly(&standing).len() >= 3);
            prop_assert!(!rung::view::plan::plan(&standing, after(day)).weeks.is_empty());
            if let Some(week) = trainee.program.week_of(after(day)) {
                let places = rung::coach::week::places(&standing, week);
                for (number, place) in places.iter().enumerate() {
                    if let Place::Moved { to, .. } = place {
                        let same = places.iter().filter(|other| other.to_do() == Some(*to));
                        prop_assert_eq!(same.count(), 1, "{} {:?}", number, places);
                        prop_assert!(*to >= after(day) && *to <= week.last_day);
                    }
                }
            }
            let Now::Session(planned) = now else { continue };
            let session = standing.prescribe(planned).expect("a session");
            prop_assert!(!session.slots.is_empty());
            for slot in &session.slots {
                if let Prescription::Sets(work) = &slot.next.prescription
                    && let (Some(load), Stress::Full) = (work.load, slot.next.stress)
                {
                    prop_assert!(work.sets >= 1 && work.amount.count() >= 1);
                    let most = heaviest.entry(work.movement.as_str()).or_insert(load.kilograms());
                    prop_assert!(load.kilograms() <= *most * 1.2 + 5.0, "{:?} after {}", work, most);
                    *most = most.max(load.kilograms());
                }
            }
            if skips >> (day % 64) & 3 != 0 {
                trainee.train(&session, |_, _, done| Some(done));
            }
        }
        assert_lasts(&trainee.diary);
    }
}

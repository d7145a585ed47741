//! Clocks of work that has steps: where they are follows from when what was tapped, so a reload or
//! a locked screen changes nothing.

use crate::athletes::{lift, start};
use proptest::prelude::*;
use rung::training::units::{
    Distance, DistanceUnit, Duration, Load, MassUnit, Pace, PaceUnit, Rpe,
};
use rung::training::{
    Amount, Circuit, Done, PaceBand, Prescription, RepRange, RoundsWork, RunAmount, RunKind,
    RunWork, SetsWork, Stretch,
};
use rung::view::watch::{
    Course, Form, Part, Place, Reading, State, Tap, Watch, face, measured, outcome, steps,
    treadmill,
};

const START: i64 = 1_795_424_400_000;

fn seconds(count: u32) -> Duration {
    Duration::from_seconds(count)
}

fn band(seconds: u32) -> PaceBand {
    let pace = |seconds| Pace::new(seconds, PaceUnit::Kilometre).expect("a pace");
    PaceBand {
        target: pace(seconds),
        fastest: pace(seconds - 5),
        slowest: pace(seconds + 5),
    }
}

fn far(metres: f64) -> RunAmount {
    RunAmount::Distance(Distance::from_metres(metres, DistanceUnit::Metre))
}

fn stretch(amount: RunAmount, pace: Option<u32>) -> Stretch {
    Stretch {
        amount,
        pace: pace.map(band),
    }
}

/// 5 × 1,000 m @ 4:00/km with 2:00 of jogging, ten minutes before and after.
fn intervals() -> Prescription {
    let easy = |minutes| stretch(RunAmount::Time(Duration::from_minutes(minutes)), Some(330));
    Prescription::Run(RunWork {
        kind: RunKind::Intervals,
        warm_up: Some(easy(10)),
        repeats: 5,
        work: stretch(far(1_000.0), Some(240)),
        recovery: Some(easy(2)),
        cool_down: Some(easy(10)),
    })
}

fn tempo(minutes: u32) -> Prescription {
    Prescription::Run(RunWork {
        kind: RunKind::Tempo,
        warm_up: None,
        repeats: 1,
        work: stretch(RunAmount::Time(Duration::from_minutes(minutes)), Some(270)),
        recovery: None,
        cool_down: None,
    })
}

fn rounds(work: u32, rest: u32, circuit: Option<u32>) -> Prescription {
    Prescription::Rounds(RoundsWork {
        movements: vec![lift("kettlebell-swing")],
        rounds: 10,
        work: seconds(work),
        rest: seconds(rest),
        load: None,
        cap: Rpe::clamped(18),
        circuit: circuit.map(|minutes| Circuit {
            within: Duration::from_minutes(minutes),
            reps: 8,
        }),
    })
}

fn hold(movement: &str) -> Prescription {
    Prescription::Sets(SetsWork {
        movement: lift(movement),
        sets: 3,
        amount: Amount::Hold(seconds(30)),
        range: RepRange { low: 20, high: 60 },
        load: Load::parse("5", MassUnit::Kilogram).ok(),
        cap: Rpe::clamped(16),
        rest: seconds(60),
        ramp: Vec::new(),
        amrap: false,
    })
}

struct Clock {
    asked: Prescription,
    course: Course,
    watch: Watch,
}

impl Clock {
    fn new(asked: Prescription) -> Self {
        let course = Course::of(&asked, 0).expect("a clock");
        let place = Place {
            day: start(),
            slot: 1,
            line: 0,
        };
        Self {
            asked,
            course,
            watch: Watch::start(place, START),
        }
    }

    fn tap(&mut self, tap: Tap, second: i64) {
        self.watch.tap(tap, START + second * 1_000);
    }

    fn read(&self, second: i64) -> Reading {
        self.watch.read(&self.course, START + second * 1_000)
    }

    fn title(&self, second: i64) -> String {
        let face = face(&self.asked, &self.course, &self.read(second)).expect("a face");
        format!("{} {}", face.title, face.digits)
    }

    fn done(&self, second: i64) -> Vec<Done> {
        outcome(&self.asked, 0, &self.course, &self.read(second))
    }
}

#[test]
fn intervals_go_from_step_to_step() {
    let mut clock = Clock::new(intervals());
    assert_eq!(clock.title(0), "Warm up 10:00");
    assert_eq!(clock.title(599), "Warm up 0:01");
    // What is run for a distance waits for a word.
    assert_eq!(clock.title(600), "Repeat 1 of 5 0:00");
    assert_eq!(clock.title(841), "Repeat 1 of 5 4:01");
    clock.tap(Tap::Next, 842);
    assert_eq!(clock.title(842), "Jog 2:00");
    assert_eq!(clock.title(962), "Repeat 2 of 5 0:00");
    clock.tap(Tap::Pause, 1_000);
    assert_eq!(clock.title(2_000), "Repeat 2 of 5 0:38");
    clock.tap(Tap::Resume, 2_000);
    clock.tap(Tap::Next, 2_202);
    assert_eq!(clock.title(2_203), "Jog 1:59");
    let shown = face(&clock.asked, &clock.course, &clock.read(2_203)).expect("a face");
    assert_eq!(shown.next, "Next: Repeat 3 of 5, 1000 m @ 4:00/km");
    let next = clock.read(2_330);
    assert_eq!((next.step(), next.in_step), (5, 8_000));
}

#[test]
fn what_was_run_is_what_is_logged() {
    let mut clock = Clock::new(intervals());
    clock.tap(Tap::Next, 842);
    clock.tap(Tap::Next, 842 + 120 + 239);
    clock.tap(Tap::End, 842 + 120 + 239 + 120 + 60);
    let done = clock.done(10_000);
    let shown: Vec<_> = done
        .iter()
        .map(|done| match done {
            Done::Run { distance, time } => format!("{distance} {time}"),
            _ => panic!("no run"),
        })
        .collect();
    // The third was broken off: as far as its pace leads in a minute.
    assert_eq!(shown, ["1000 m 4:02", "1000 m 3:59", "250 m 1:00"]);
    clock.watch.undo();
    assert_eq!(clock.read(1_500).state, State::Running);
}

#[test]
fn a_tempo_run_ends_by_itself_wherever_the_phone_was() {
    let clock = Clock::new(tempo(20));
    assert_eq!(clock.read(1_199).state, State::Running);
    for second in [1_200, 1_201, 5_000, 40_000] {
        let reading = clock.read(second);
        assert_eq!((reading.state, reading.total()), (State::Over, 1_200_000));
        let expected = Done::Run {
            distance: Distance::parse("4.44", DistanceUnit::Kilometre).expect("a distance"),
            time: seconds(1_200),
        };
        assert_eq!(clock.done(second), [expected]);
    }
}

#[test]
fn running_and_walking_in_turn_is_logged_as_one() {
    let run = Prescription::Run(RunWork {
        kind: RunKind::RunWalk,
        warm_up: None,
        repeats: 3,
        work: stretch(RunAmount::Time(seconds(60)), Some(360)),
        recovery: Some(stretch(RunAmount::Time(seconds(120)), None)),
        cool_down: None,
    });
    let clock = Clock::new(run);
    assert_eq!(clock.title(61), "Walk 1:59");
    let done = clock.done(7 * 60);
    let [Done::Run { distance, time }] = done[..] else {
        panic!("{done:?}");
    };
    // Three minutes at 6:00/km and four of walking.
    assert_eq!((time, distance.metres().round()), (seconds(420), 900.0));
}

#[test]
fn rounds_of_a_minute_are_counted_by_the_minute() {
    let clock = Clock::new(rounds(40, 20, None));
    assert_eq!(clock.course.form, Form::EachMinute);
    assert_eq!(clock.title(0), "Get ready 0:03");
    assert_eq!(clock.title(3), "Minute 1 of 10 0:40");
    assert_eq!(clock.title(43), "Rest 0:20");
    assert_eq!(clock.title(63), "Minute 2 of 10 0:40");
    // No rest after the last.
    assert_eq!(clock.read(3 + 9 * 60 + 40).state, State::Over);
    let all = Done::Rounds {
        rounds: 10,
        rpe: None,
    };
    assert_eq!(clock.done(600), [all]);

    let mut clock = Clock::new(rounds(30, 60, None));
    assert_eq!(clock.course.form, Form::Intervals);
    clock.tap(Tap::End, 3 + 3 * 90 + 10);
    let three = Done::Rounds {
        rounds: 3,
        rpe: None,
    };
    assert_eq!(clock.done(600), [three]);
}

#[test]
fn rounds_of_a_circuit_are_those_that_were_tapped() {
    let mut clock = Clock::new(rounds(90, 0, Some(15)));
    assert_eq!(clock.course.form, Form::Circuit);
    for round in 1..=6 {
        clock.tap(Tap::Round, 3 + round * 100);
    }
    let again = Watch::parse(&clock.watch.text());
    assert_eq!(again.as_ref(), Some(&clock.watch));
    assert_eq!(clock.read(700).rounds, 6);
    clock.watch.undo();
    let five = Done::Rounds {
        rounds: 5,
        rpe: None,
    };
    assert_eq!(clock.done(3 + 15 * 60), [five]);
}

#[test]
fn a_hold_is_logged_as_asked_or_as_it_was_held() {
    let clock = Clock::new(hold("hollow-hold"));
    assert_eq!(clock.title(3), "Hold 0:30");
    assert_eq!(clock.done(33), [clock.asked.as_prescribed(0)]);
    let held = |clock: &Clock, second| match clock.done(second)[..] {
        [Done::Set(set)] => Some(set.amount),
        _ => None,
    };
    let mut clock = Clock::new(hold("hollow-hold"));
    clock.tap(Tap::End, 3 + 22);
    assert_eq!(held(&clock, 60), Some(Amount::Hold(seconds(22))));
    let mut clock = Clock::new(hold("hollow-hold"));
    clock.tap(Tap::End, 2);
    assert_eq!(clock.done(60), []);
    // Of two sides the shorter.
    let mut clock = Clock::new(hold("suitcase-hold"));
    assert_eq!(clock.title(34), "Other side 0:09");
    clock.tap(Tap::End, 3 + 30 + 10 + 12);
    assert_eq!(held(&clock, 60), Some(Amount::Hold(seconds(12))));
    assert_eq!(
        Course::of(&rounds(1, 1, None), 0).map(|course| course.rounds),
        Some(10)
    );
}

#[test]
fn movements_have_their_turn_and_their_cue() {
    let Prescription::Rounds(work) = rounds(40, 20, None) else {
        panic!("rounds");
    };
    let both = |circuit| {
        Prescription::Rounds(RoundsWork {
            movements: vec![lift("kettlebell-swing"), lift("mountain-climber")],
            circuit,
            ..work.clone()
        })
    };
    let shown = |clock: &Clock, second| {
        let face = face(&clock.asked, &clock.course, &clock.read(second)).expect("a face");
        let moves = face.moves.into_iter().map(|one| one.name);
        (
            moves.collect::<Vec<_>>().join(" + "),
            face.next,
            face.spoken,
        )
    };
    let told = |clock: &Clock, second| {
        let (moves, next, _) = shown(clock, second);
        format!("{moves} | {next}")
    };
    let clock = Clock::new(both(None));
    assert_eq!(
        [0, 10, 50, 70, 130].map(|second| told(&clock, second)),
        [
            "Kettlebell swing | Next: Kettlebell swing, 0:40",
            "Kettlebell swing | Next: Rest, 0:20",
            " | Next: Mountain climber, 0:40",
            "Mountain climber | Next: Rest, 0:20",
            "Kettlebell swing | Next: Rest, 0:20",
        ]
    );
    let mut clock = Clock::new(both(Some(Circuit {
        within: Duration::from_minutes(15),
        reps: 8,
    })));
    clock.tap(Tap::Round, 60);
    let (moves, next, spoken) = shown(&clock, 70);
    assert_eq!(
        moves,
        "8 \u{d7} Kettlebell swing + 8 \u{d7} Mountain climber"
    );
    assert_eq!(
        (next.as_str(), spoken.as_str()),
        ("", "Circuit, 15:00, 1 of 10 rounds")
    );
    let clock = Clock::new(hold("hollow-hold"));
    let held = face(&clock.asked, &clock.course, &clock.read(10)).expect("a face");
    assert_eq!(held.moves[0].cue, "Lower back pressed down.");
    assert_eq!(
        shown(&Clock::new(intervals()), 700).2,
        "Repeat 1 of 5, 1000 m, 4:00/km"
    );
}

#[test]
fn a_phone_whose_clock_is_set_changes_nothing() {
    let mut clock = Clock::new(intervals());
    clock.tap(Tap::Next, 842);
    let before = clock.read(900);
    for hours in [1, -3] {
        clock.watch.shift(hours * 3_600_000);
    }
    assert_eq!(clock.read(900 - 2 * 3_600), before);
    assert_eq!(Watch::parse(&clock.watch.text()), Some(clock.watch));
}

#[test]
fn all_that_lies_ahead_is_shown_before_the_start() {
    let told = |asked: &Prescription| {
        let course = Course::of(asked, 0).expect("a clock");
        let steps = steps(asked, &course).into_iter();
        let told = steps.map(|step| format!("{} {}", step.name, step.amount));
        told.collect::<Vec<_>>()
    };
    assert_eq!(
        told(&intervals()),
        [
            "Warm up 10:00",
            "Repeats 5 \u{d7} 1000 m",
            "Jog 4 \u{d7} 2:00",
            "Cool down 10:00"
        ]
    );
    assert_eq!(
        told(&rounds(40, 20, None)),
        ["Each minute 10 \u{d7} 0:40", "Rest 9 \u{d7} 0:20"]
    );
    assert_eq!(told(&rounds(90, 0, Some(15))), ["Circuit 15:00"]);
    assert_eq!(told(&hold("hollow-hold")), ["Hold 0:30"]);
}

#[test]
fn a_treadmill_has_a_speed_and_above_a_jog_a_grade() {
    let pace = |seconds, unit| Pace::new(seconds, unit).expect("a pace");
    for (seconds, unit, told) in [
        (
            240,
            PaceUnit::Kilometre,
            "Treadmill 15 km/h, 1\u{a0}% grade",
        ),
        (435, PaceUnit::Mile, "Treadmill 8.3 mph, 1\u{a0}% grade"),
        (360, PaceUnit::Kilometre, "Treadmill 10 km/h, flat"),
    ] {
        assert_eq!(treadmill(pace(seconds, unit)), told);
    }
}

#[test]
fn what_a_wrist_has_shown_is_read_as_typed() {
    let read = measured("152", "7:15 7:10, 7:08").expect("measures");
    assert_eq!(
        read.pulse.map(rung::training::units::Pulse::beats),
        Some(152)
    );
    assert_eq!(read.splits, [435, 430, 428].map(seconds));
    assert!(measured(" ", "").expect("nothing").is_empty());
    for (pulse, splits) in [
        ("20", ""),
        ("fast", ""),
        ("", "7:75"),
        ("", &"1:00 ".repeat(101)),
    ] {
        assert!(measured(pulse, splits).is_err(), "{pulse} {splits}");
    }
}

fn any_tap() -> impl Strategy<Value = (Tap, i64)> {
    let taps = [Tap::Pause, Tap::Resume, Tap::Next, Tap::Round, Tap::End];
    // Clocks are set back, too.
    (prop::sample::select(taps.to_vec()), -600_000_i64..900_000)
}

fn any_work() -> impl Strategy<Value = Prescription> {
    prop_oneof![
        Just(intervals()),
        Just(tempo(20)),
        Just(rounds(40, 20, None)),
        Just(rounds(90, 0, Some(15))),
        Just(hold("suitcase-hold")),
    ]
}

proptest! {
    #[test]
    fn whatever_is_tapped_time_adds_up_and_a_reload_changes_nothing(
        asked in any_work(),
        taps in prop::collection::vec(any_tap(), 0..40),
        later in 0_i64..9_000_000,
        more in 0_i64..9_000_000,
    ) {
        let mut clock = Clock::new(asked);
        let mut now = START;
        // The time that it ran, counted in another way: between two taps all of it or none.
        let (mut ran, mut last) = (0, START);
        for (tap, after) in taps {
            now += after;
            let before = clock.watch.read(&clock.course, now);
            let moment = now.max(last);
            if before.state == State::Running {
                ran += moment - last;
            }
            last = moment;
            clock.watch.tap(tap, now);
            prop_assert!(before.in_step >= 0 && before.done.iter().all(|took| *took >= 0));
            let again = Watch::parse(&clock.watch.text()).expect("what was kept");
            prop_assert_eq!(&again, &clock.watch);
            clock.watch = again;
        }
        let now = last + later;
        let reading = clock.watch.read(&clock.course, now);
        if reading.state == State::Running {
            ran += later;
            prop_assert_eq!(reading.total(), ran);
        } else {
            prop_assert!(reading.total() <= now - START);
        }
        prop_assert!(reading.step() <= clock.course.steps.len());
        // Steps of time that were not left early took their time, and nothing goes back.
        let then = clock.watch.read(&clock.course, now + more);
        prop_assert!(then.total() >= reading.total() && then.step() >= reading.step());
        prop_assert_eq!(&then.done[..reading.step()], &reading.done[..]);
        prop_assert!(face(&clock.asked, &clock.course, &reading).is_some());
        let done = outcome(&clock.asked, 0, &clock.course, &reading);
        prop_assert!(done.len() <= usize::from(clock.asked.lines()));
    }

    #[test]
    fn what_is_no_clock_is_none(text in ".{0,60}", tail in "[pnroe0-9]{0,40}", now in any::<i64>()) {
        let _ = Watch::parse(&text);
        if let Some(watch) = Watch::parse(&format!("2026-11-23:1:0:{START}:{tail}")) {
            let course = Course::of(&intervals(), 0).expect("a clock");
            let reading = watch.read(&course, now);
            prop_assert!(reading.in_step >= 0);
            let _ = watch.is_forgotten(now);
        }
    }
}

#[test]
fn a_clock_that_nobody_ended_is_forgotten() {
    let clock = Clock::new(intervals());
    let hours = |count: i64| START + count * 3_600_000;
    assert!(!clock.watch.is_forgotten(hours(11)));
    assert!(clock.watch.is_forgotten(hours(13)) && clock.watch.is_forgotten(hours(-13)));
    let work = clock
        .course
        .steps
        .iter()
        .filter(|step| step.part == Part::Work);
    assert_eq!(work.count(), 5);
}

//! Histories made for the audit, as they come from other apps: entries of one session each.

use chrono::{Days, NaiveDate, NaiveTime};
use rung::diary::{
    Body, Brought, BroughtLift, BroughtPart, BroughtRun, BroughtSet, Diary, Entry, EntryId,
    Measures, Moment, Origin, SetKind, Writer,
};
use rung::training::units::{Distance, DistanceUnit, Duration, Load, MassUnit, Rpe};
use rung::training::{Amount, Form, Measure, Movement, MovementId, Pattern, RunKind, SetDone};

/// A Monday.
pub fn first() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 5, 4).expect("a day")
}

/// A day of a week, counted from 0 and Monday.
pub fn day(week: u64, weekday: u64) -> NaiveDate {
    first() + Days::new(week * 7 + weekday)
}

/// Sessions as they come together.
#[derive(Default)]
pub struct Made(Vec<Entry>);

impl Made {
    pub fn session(&mut self, day: NaiveDate, parts: Vec<BroughtPart>) {
        let at = day.and_time(NaiveTime::from_hms_opt(18, 0, 0).expect("an hour"));
        let id = EntryId {
            seq: 1,
            writer: Writer(self.0.len() as u64 + 1),
        };
        self.0.push(Entry {
            id,
            at: Moment::new(at.and_utc().timestamp(), 0).expect("a moment"),
            body: Body::Brought(Box::new(Brought {
                origin: Origin::Strong,
                name: "Session".to_owned(),
                note: String::new(),
                time: Some(Duration::from_minutes(65)),
                parts,
            })),
        });
    }

    pub fn diary(self) -> Diary {
        self.0.into_iter().collect()
    }
}

pub fn set(movement: &str, kilograms: f64, count: u32, rpe: Option<u8>) -> SetDone {
    let movement = crate::athletes::lift(movement).movement();
    SetDone {
        amount: match movement.measure {
            Measure::Reps => Amount::Reps(u16::try_from(count).unwrap_or(u16::MAX)),
            Measure::Hold => Amount::Hold(Duration::from_seconds(count)),
            Measure::Carry => {
                Amount::Carry(Distance::from_metres(f64::from(count), DistanceUnit::Metre))
            }
        },
        load: (kilograms > 0.0).then(|| Load::from_kilograms(kilograms, MassUnit::Kilogram)),
        rpe: rpe.map(Rpe::clamped),
        form: Form::Sound,
    }
}

/// So many alike.
pub fn sets(movement: &str, sets: usize, kilograms: f64, count: u32) -> BroughtPart {
    at_rpe(movement, sets, kilograms, count, None)
}

/// The same with an RPE, in half points.
pub fn at_rpe(
    movement: &str,
    sets: usize,
    kilograms: f64,
    count: u32,
    rpe: Option<u8>,
) -> BroughtPart {
    let done = set(movement, kilograms, count, rpe);
    let set = BroughtSet {
        kind: SetKind::Work,
        done,
    };
    BroughtPart::Lift(BroughtLift {
        movement: crate::athletes::lift(movement),
        sets: vec![set; sets],
        note: String::new(),
    })
}

/// A run of a kind, by kilometres and minutes.
pub fn run(kind: RunKind, kilometres: f64, minutes: f64) -> BroughtPart {
    BroughtPart::Run(BroughtRun {
        kind,
        distance: Distance::from_metres(kilometres * 1_000.0, DistanceUnit::Kilometre),
        time: Duration::from_seconds((minutes * 60.0) as u32),
        measures: Measures::default(),
    })
}

/// Numbers that look like chance and are always the same (Lehmer's generator).
pub struct Chance(u64);

impl Chance {
    pub const fn new(seed: u64) -> Self {
        Self(seed * 2 + 1)
    }

    /// From 0 to under `below`.
    pub fn next(&mut self, below: u64) -> u64 {
        let grown = self.0.wrapping_mul(6_364_136_223_846_793_005);
        self.0 = grown.wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below
    }
}

/// Whatever is free, with whatever lies there.
pub fn random(seed: u64, weeks: u64) -> Diary {
    let mut chance = Chance::new(seed);
    let library: Vec<MovementId> = Movement::all()
        .iter()
        .filter(|movement| movement.pattern != Pattern::Jump && movement.measure == Measure::Reps)
        .map(|movement| movement.id)
        .collect();
    let mut made = Made::default();
    for week in 0..weeks {
        for weekday in [0, 2, 4] {
            let mut parts = Vec::new();
            for _ in 0..4 {
                let movement = library[chance.next(library.len() as u64) as usize];
                let usual = movement.movement().novice_kg * 1.5;
                let load = (usual * (60 + chance.next(80)) as f64 / 100.0 / 2.5).round() * 2.5;
                let count = 5 + chance.next(12) as u32;
                parts.push(sets(movement.as_str(), 3, load, count));
            }
            made.session(day(week, weekday + chance.next(2)), parts);
        }
    }
    made.diary()
}

/// Five sets of five, two days in turn, a step each time.
pub fn linear(weeks: u64) -> Diary {
    let mut made = Made::default();
    let mut turn = 0_u32;
    for week in 0..weeks {
        for weekday in [0, 2, 4] {
            let step = f64::from(turn);
            let parts = if turn.is_multiple_of(2) {
                vec![
                    sets("back-squat", 5, 40.0 + step * 1.25, 5),
                    sets("bench-press", 5, 30.0 + step * 0.625, 5),
                    sets("barbell-row", 5, 30.0 + step * 0.625, 5),
                ]
            } else {
                vec![
                    sets("back-squat", 5, 40.0 + step * 1.25, 5),
                    sets("overhead-press", 5, 20.0 + step * 0.625, 5),
                    sets("deadlift", 1, 60.0 + step * 1.25, 5),
                ]
            };
            made.session(day(week, weekday), parts);
            turn += 1;
        }
    }
    made.diary()
}

/// Every run as fast as it will go on a weekday, and a race that shows what an easy day would be.
pub fn never_easy(weeks: u64) -> Diary {
    let mut made = Made::default();
    for week in 0..weeks {
        for (weekday, kilometres) in [(1, 8.0), (3, 6.0), (5, 8.0), (6, 12.0)] {
            let pace = 4.75 + (week % 3) as f64 * 0.03;
            made.session(
                day(week, weekday),
                vec![run(RunKind::Easy, kilometres, kilometres * pace)],
            );
        }
    }
    // VDOT 46.5 or so: easy is slower than 5:12 for it.
    made.session(day(weeks, 6), vec![run(RunKind::TimeTrial, 5.0, 21.25)]);
    made.diary()
}

/// Four fifths easy, a tempo run a week, a race at the end; every fourth week shorter.
pub fn polarised(weeks: u64) -> Diary {
    let mut made = Made::default();
    for week in 0..weeks {
        let share = if week % 4 == 3 { 0.55 } else { 1.0 };
        let grown = share * (1.0 + (week / 4 * 3 + week % 4) as f64 * 0.025);
        for (weekday, kind, kilometres, pace) in [
            (1, RunKind::Easy, 8.0, 5.6),
            (3, RunKind::Tempo, 6.0, 4.65),
            (5, RunKind::Easy, 7.0, 5.6),
            (6, RunKind::Long, 13.0, 5.7),
        ] {
            let kilometres = kilometres * grown;
            made.session(
                day(week, weekday),
                vec![run(kind, kilometres, kilometres * pace)],
            );
        }
    }
    made.session(day(weeks, 1), vec![run(RunKind::Easy, 6.0, 33.6)]);
    made.session(day(weeks, 3), vec![run(RunKind::Easy, 5.0, 28.0)]);
    made.session(day(weeks, 6), vec![run(RunKind::TimeTrial, 5.0, 21.25)]);
    made.diary()
}

/// The rest grows; the bench press has stood since a day.
pub fn stalled_bencher(weeks: u64, stalls: u64) -> Diary {
    let mut made = Made::default();
    for week in 0..weeks {
        let (grown, bench) = (week as f64 * 1.25, week.min(stalls) as f64 * 1.25);
        made.session(
            day(week, 0),
            vec![
                at_rpe("bench-press", 4, 70.0 + bench, 5, Some(18)),
                sets("barbell-row", 4, 50.0 + grown, 8),
                sets("back-squat", 4, 80.0 + grown, 5),
            ],
        );
        made.session(
            day(week, 3),
            vec![
                at_rpe("bench-press", 4, 70.0 + bench, 5, Some(18)),
                sets("pull-up", 3, 0.0, 5 + week as u32 / 4),
                sets("deadlift", 3, 100.0 + grown, 5),
            ],
        );
    }
    made.diary()
}

/// Blocks of three weeks that load and one that does not, each a little above the last.
pub fn blocks(weeks: u64) -> Diary {
    let mut made = Made::default();
    let waves = [(8, 0.70), (6, 0.76), (4, 0.82), (6, 0.62)];
    for week in 0..weeks {
        let (block, place) = (week / 4, (week % 4) as usize);
        let (count, share) = waves[place];
        let sets_each = if place == 3 { 2 } else { 5 };
        let top = |max: f64| ((max + block as f64 * 2.5) * share / 2.5).round() * 2.5;
        let others = if block.is_multiple_of(2) {
            ("dumbbell-bench-press", "one-arm-dumbbell-row")
        } else {
            ("dumbbell-press", "pull-up")
        };
        for weekday in [0, 3] {
            let small = if place == 3 { 1 } else { 3 };
            let small_grown = block as f64 * 2.0 + place as f64;
            let pull = if others.1 == "pull-up" {
                sets("pull-up", small, 0.0, 6 + place as u32)
            } else {
                sets(others.1, small, 24.0 + small_grown, 10)
            };
            made.session(
                day(week, weekday),
                vec![
                    sets("back-squat", sets_each, top(140.0), count),
                    sets("bench-press", sets_each, top(100.0), count),
                    sets("barbell-row", sets_each, top(85.0), count),
                    sets(others.0, small, 20.0 + small_grown, 10),
                    pull,
                ],
            );
            made.session(
                day(week, weekday + 1),
                vec![
                    sets("deadlift", sets_each, top(170.0), count),
                    sets("overhead-press", sets_each, top(60.0), count),
                ],
            );
        }
    }
    made.diary()
}

/// Twelve weeks, fourteen of nothing, ten weeks from lower down.
pub fn comeback() -> Diary {
    let mut made = Made::default();
    for (from, weeks, start) in [(0, 12, 60.0), (26, 10, 55.0)] {
        for week in 0..weeks {
            for weekday in [1, 4] {
                let grown = start + week as f64 * 2.5;
                made.session(
                    day(from + week, weekday),
                    vec![
                        sets("back-squat", 3, grown, 5),
                        sets("bench-press", 3, grown * 0.7, 5),
                        sets("barbell-row", 3, grown * 0.65, 8),
                        sets("deadlift", 2, grown * 1.2, 5),
                    ],
                );
            }
        }
    }
    made.diary()
}

/// Two sessions.
pub fn two_sessions() -> Diary {
    let mut made = Made::default();
    for weekday in [0, 3] {
        made.session(day(0, weekday), vec![sets("back-squat", 3, 60.0, 5)]);
    }
    made.diary()
}

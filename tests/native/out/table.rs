//! Tables of all that was done.

use super::trained;
use crate::athletes::{lift, one, start};
use crate::bounds::how;
use crate::seeds::cases;
use proptest::prelude::*;
use rung::diary::{
    About, Body, Brought, BroughtLift, BroughtPart, BroughtRun, BroughtSet, Diary, Entry, EntryId,
    LineRef, Measures, Moment, Origin, SessionKey, SetKind, Writer,
};
use rung::exchange::found::{Ask, Found, Options, Piece};
use rung::exchange::read::{File, read};
use rung::exchange::write;
use rung::training::units::{
    Distance, DistanceUnit, Duration, Load, MassUnit, PaceUnit, Pulse, Rpe, Units,
};
use rung::training::{Amount, Done, Form, RunKind, SetDone};

/// The cells of a table as RFC 4180 has them.
fn cells(text: &str) -> Vec<Vec<String>> {
    let mut rows = vec![vec![String::new()]];
    let mut letters = text.chars().peekable();
    let mut quoted = false;
    while let Some(letter) = letters.next() {
        let row = rows.last_mut().expect("a row");
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                row.last_mut().expect("a cell").push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(String::new()),
            '\r' if !quoted => {}
            '\n' if !quoted => rows.push(vec![String::new()]),
            letter => row.last_mut().expect("a cell").push(letter),
        }
    }
    assert_eq!(rows.pop(), Some(vec![String::new()]), "it ends with a row");
    rows
}

/// What a column holds, by its head, with the unit that the head or the cell names.
fn column(rows: &[Vec<String>], head: &str) -> Vec<String> {
    let named = |name: &str| name.split(" (").next() == Some(head);
    let at = rows[0].iter().position(|name| named(name));
    let at = at.expect("a column");
    let (_, unit) = rows[0][at].split_once(" (").unwrap_or_default();
    let with = |cell: &String| match (cell.is_empty(), unit.trim_end_matches(')')) {
        (true, _) | (_, "") => cell.clone(),
        (false, unit) => format!("{cell} {unit}"),
    };
    rows[1..].iter().map(|row| with(&row[at])).collect()
}

/// All lines that a diary holds, in the order of their sessions.
fn lines(diary: &Diary) -> Vec<Done> {
    let mut all = Vec::new();
    for (_, record) in diary.sessions() {
        let slots = record.given().map_or(0, |given| given.slots.len());
        let slots = u8::try_from(slots).expect("few slots");
        all.extend((0..slots).flat_map(|slot| record.lines_of(slot)).flatten());
    }
    all
}

fn set(kind: SetKind, load: &str, reps: u16) -> BroughtSet {
    BroughtSet {
        kind,
        done: SetDone {
            amount: Amount::Reps(reps),
            load: Load::parse(load, MassUnit::Kilogram).ok(),
            rpe: Rpe::parse("8.5").ok().filter(|_| kind == SetKind::Work),
            form: Form::Sound,
        },
    }
}

fn brought() -> (Diary, SessionKey) {
    let id = EntryId {
        seq: 1,
        writer: Writer(99),
    };
    let sets = vec![
        set(SetKind::WarmUp, "40", 10),
        set(SetKind::Work, "80", 8),
        set(SetKind::Failure, "82.5", 6),
        set(SetKind::Drop, "60", 12),
    ];
    let parts = vec![
        BroughtPart::Lift(BroughtLift {
            movement: lift("bench-press"),
            sets,
            note: String::from("=1+1, \"wider\"\ngrip"),
        }),
        BroughtPart::Run(BroughtRun {
            kind: RunKind::Tempo,
            distance: Distance::parse("5.2", DistanceUnit::Kilometre).expect("a distance"),
            time: Duration::from_seconds(1_750),
            measures: Measures {
                pulse: Pulse::parse("152").ok(),
                splits: vec![Duration::from_seconds(331), Duration::from_seconds(329)],
            },
        }),
    ];
    let entry = Entry {
        id,
        at: Moment::new(1_795_476_600, 60).expect("a moment"),
        body: Body::Brought(Box::new(Brought {
            origin: Origin::Strong,
            name: String::from("Push day"),
            note: String::from("@home"),
            time: Some(Duration::from_minutes(65)),
            parts,
        })),
    };
    let day = entry.at.day();
    let diary = [entry].into_iter().collect();
    (diary, SessionKey { day, program: id })
}

#[test]
fn a_session_from_elsewhere_as_our_own_table() {
    let (mut diary, session) = brought();
    // The drop set is the lightest and so the first of the diary's lines: it is mended.
    let done = Done::Set(SetDone {
        amount: Amount::Reps(14),
        ..set(SetKind::Drop, "60", 12).done
    });
    let (slot, line) = (0, 0);
    let line = LineRef {
        session,
        slot,
        line,
    };
    for (seq, body) in [
        (2, Body::Logged { line, done }),
        (
            3,
            Body::Noted {
                session,
                about: About::Line(0, 1),
                text: String::from("-easy"),
            },
        ),
    ] {
        diary.add(Entry {
            id: EntryId {
                seq,
                writer: Writer(7),
            },
            at: Moment::new(1_795_480_000, 60).expect("a moment"),
            body,
        });
    }
    insta::assert_snapshot!(write::own(&diary).replace("\r\n", "\n"));
}

#[test]
fn a_session_from_elsewhere_as_the_table_of_strong() {
    let (diary, _) = brought();
    let units = Units {
        mass: MassUnit::Pound,
        distance: PaceUnit::Mile,
    };
    insta::assert_snapshot!(write::strong(&diary, units).replace("\r\n", "\n"));
}

fn read_back(text: String, units: Units) -> Found {
    let options = Options {
        mass: Some(units.mass),
        distance: Some(units.distance.distance_unit()),
        ..Options::default()
    };
    let file = File {
        name: String::from("out.csv"),
        bytes: text.into_bytes(),
    };
    read(&[file], &options, &mut |_, _| {}).expect("a table that is read")
}

proptest! {
    #![proptest_config(cases(24, "tests/native/seeds/out_table.txt"))]

    #[test]
    fn the_tables_hold_each_line_that_was_done(
        kind in 0..4_usize,
        how in prop::collection::vec(how(), 1..40),
        note in ".{0,20}",
    ) {
        let mut trainee = trained(&one(kind, 12), 3, &how);
        let first = trainee.days()[0];
        let session = trainee.standing().key(first);
        let about = About::Slot(0);
        trainee.record(start(), Body::Noted { session, about, text: note.clone() });
        let diary = &trainee.diary;
        let done = lines(diary);
        let rows = cells(&write::own(diary));
        prop_assert_eq!(rows.len() - 1, done.len());
        prop_assert!(rows.iter().all(|row| row.len() == rows[0].len()));
        let [load, reps, seconds, distance] =
            ["Weight", "Reps", "Seconds", "Distance"].map(|head| column(&rows, head));
        for (at, done) in done.iter().enumerate() {
            let (in_load, in_reps, in_time, in_distance) = match done {
                Done::Set(set) => match set.amount {
                    Amount::Reps(reps) => (set.load, Some(reps), None, None),
                    Amount::Hold(time) => (set.load, None, Some(time), None),
                    Amount::Carry(distance) => (set.load, None, None, Some(distance)),
                },
                Done::Run { distance, time } => (None, None, Some(*time), Some(*distance)),
                Done::Rounds { rounds, .. } => (None, Some(u16::from(*rounds)), None, None),
            };
            let text = |number: Option<String>| number.unwrap_or_default();
            prop_assert_eq!(&load[at], &text(in_load.map(|load| load.to_string())));
            prop_assert_eq!(&reps[at], &text(in_reps.map(|reps| reps.to_string())));
            prop_assert_eq!(&seconds[at], &text(in_time.map(|time| time.seconds().to_string())));
            prop_assert_eq!(&distance[at], &text(in_distance.map(|far| far.to_string())));
        }
        // What a spreadsheet would run is text, and a cell is whatever was written.
        for row in &rows {
            for cell in row {
                prop_assert!(!cell.starts_with(['=', '+', '-', '@']), "{}", cell);
            }
        }
    }

    #[test]
    fn the_tables_are_read_back_with_the_same_sets(
        kind in prop_oneof![Just(0_usize), Just(1), Just(3)],
        how in prop::collection::vec(how(), 1..40),
    ) {
        let trainee = trained(&one(kind, 12), 3, &how);
        let diary = &trainee.diary;
        let units = trainee.athlete.units;
        // What was tried and missed is nought, and so nothing to whoever reads it; rounds are sets
        // of many movements.
        let kept: Vec<_> = lines(diary).into_iter().filter_map(quantities).collect();
        prop_assert_eq!(&sets(&read_back(write::strong(diary, units), units)), &kept);
        let own = read_back(write::own(diary), Units::default());
        // Only what the columns hold is asked: the units are known.
        prop_assert!(own.asks.iter().all(|ask| matches!(ask, Ask::Columns(_))), "{:?}", own.asks);
        prop_assert_eq!(&sets(&own), &kept);
    }
}

/// Load, reps, RPE and time of a set.
type Quantities = (Option<Load>, Option<u16>, Option<Rpe>, Option<Duration>);

fn quantities(done: Done) -> Option<Quantities> {
    match done {
        Done::Set(set) => {
            let (reps, time) = match set.amount {
                Amount::Reps(reps) => (Some(reps), None),
                Amount::Hold(time) => (None, Some(time)),
                Amount::Carry(_) => (None, None),
            };
            let load = set.load.filter(|load| !load.is_zero());
            let reps = reps.filter(|reps| *reps > 0);
            let time = time.filter(|time| time.seconds() > 0);
            (reps.is_some() || time.is_some()).then_some((load, reps, set.rpe, time))
        }
        Done::Run { time, .. } => Some((None, None, None, Some(time))),
        Done::Rounds { .. } => None,
    }
}

fn sets(found: &Found) -> Vec<Quantities> {
    let pieces = found.workouts.iter().flat_map(|workout| &workout.pieces);
    let exercises = pieces.filter_map(|piece| match piece {
        Piece::Exercise(exercise) => Some(&exercise.sets),
        Piece::Activity(_) => None,
    });
    let all = exercises.flatten();
    let all = all.map(|set| (set.load, set.reps, set.rpe, set.time));
    all.filter(|(_, reps, _, time)| reps.is_some() || time.is_some())
        .collect()
}

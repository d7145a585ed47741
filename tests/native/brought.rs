//! Sessions that were recorded elsewhere: one entry each, and to the coach like any other.

use crate::athletes::lift;
use rung::diary::{
    Body, Brought, BroughtLift, BroughtPart, BroughtRun, BroughtSet, Diary, Entry, EntryId,
    Measures, Moment, Origin, SetKind, Writer,
};
use rung::training::units::{Distance, DistanceUnit, Duration, Load, MassUnit};
use rung::training::{
    Amount, Done, Form, Prescription, Purpose, RunKind, SetDone, SetsWork, Track,
};

fn set(kind: SetKind, kilograms: u32, reps: u16) -> BroughtSet {
    let load = (kilograms > 0).then(|| Load::whole(kilograms, MassUnit::Kilogram));
    BroughtSet {
        kind,
        done: SetDone {
            amount: Amount::Reps(reps),
            load,
            rpe: None,
            form: Form::Sound,
        },
    }
}

fn squats(sets: Vec<BroughtSet>) -> BroughtPart {
    BroughtPart::Lift(BroughtLift {
        movement: lift("back-squat"),
        sets,
        note: String::new(),
    })
}

fn run(kilometres: u32, minutes: u32) -> BroughtPart {
    BroughtPart::Run(BroughtRun {
        kind: RunKind::Easy,
        distance: Distance::new(kilometres * 1000, DistanceUnit::Kilometre).expect("a distance"),
        time: Duration::from_seconds(minutes * 60),
        measures: Measures::default(),
    })
}

fn entry(parts: Vec<BroughtPart>) -> Entry {
    Entry {
        id: EntryId {
            seq: 1,
            writer: Writer(99),
        },
        at: Moment::new(1_795_476_600, 60).expect("a moment"),
        body: Body::Brought(Box::new(Brought {
            origin: Origin::Strong,
            name: "Legs".to_owned(),
            note: "tired".to_owned(),
            time: None,
            parts,
        })),
    }
}

fn asked(sets: Vec<BroughtSet>) -> SetsWork {
    let diary: Diary = [entry(vec![squats(sets)])].into_iter().collect();
    let (_, record) = diary.sessions().next().expect("a session");
    let given = record.given().expect("as done");
    match &given.slots[0].prescription {
        Prescription::Sets(work) => work.clone(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_was_done_is_what_was_asked() {
    use SetKind::{Drop, Failure, WarmUp, Work};
    let straight = asked(vec![
        set(WarmUp, 40, 8),
        set(Work, 80, 5),
        set(Work, 80, 5),
        set(Failure, 80, 4),
    ]);
    assert_eq!((straight.sets, straight.ramp.len()), (3, 0));
    assert_eq!(straight.amount, Amount::Reps(5));
    assert_eq!(straight.load.map(Load::kilograms), Some(80.0));

    let ramp = asked(vec![
        set(Work, 60, 5),
        set(Work, 80, 5),
        set(Work, 100, 3),
        set(Drop, 70, 9),
    ]);
    assert_eq!((ramp.sets, ramp.ramp.len()), (1, 3));
    assert_eq!(ramp.amount, Amount::Reps(3));
    assert_eq!(ramp.load.map(Load::kilograms), Some(100.0));

    let body = asked(vec![set(Work, 0, 12), set(Work, 0, 10), set(Work, 0, 10)]);
    assert_eq!((body.sets, body.load), (3, None));
    assert_eq!(body.amount, Amount::Reps(10));
}

#[test]
fn it_is_over_and_counts_like_any_other() {
    let only_warm = squats(vec![set(SetKind::WarmUp, 40, 5)]);
    let work = squats(vec![set(SetKind::Work, 100, 5)]);
    let entry = entry(vec![only_warm, work, run(5, 30)]);
    let diary: Diary = [entry.clone()].into_iter().collect();
    let (key, record) = diary.sessions().next().expect("a session");
    assert!(record.is_over() && !record.is_open());
    assert_eq!(diary.open_session(), None);
    assert_eq!((key.day, key.program), (entry.at.day(), entry.id));
    assert_eq!(record.origin(), Some(Origin::Strong));
    assert_eq!(
        record.given().map(|given| given.purpose),
        Some(Purpose::MaxStrength)
    );
    let days = key.day..key.day.succ_opt().expect("a day");
    let track = Track::Movement(lift("back-squat"));
    let lifted: Vec<_> = diary.exposures(track, days.clone()).collect();
    assert_eq!(lifted.len(), 1, "what was warmed up for is no performance");
    let ran: Vec<_> = diary.exposures(Track::Run(RunKind::Easy), days).collect();
    assert!(matches!(ran[0].done[0], Some(Done::Run { .. })));
    assert_eq!(record.entries(), [entry.id]);
}

#[test]
fn taken_back_it_leaves_no_trace() {
    let brought = entry(vec![squats(vec![set(SetKind::Work, 100, 5)]), run(5, 30)]);
    let back = Entry {
        id: EntryId {
            seq: 2,
            writer: Writer(7),
        },
        at: brought.at,
        body: Body::Retracted { entry: brought.id },
    };
    let one = Diary::from_iter([brought.clone(), back.clone()]);
    let mut other = Diary::default();
    other.add(brought.clone());
    other.add(back.clone());
    assert_eq!(one, other);
    let mut other = Diary::default();
    other.add(back);
    other.add(brought);
    assert_eq!(one, other);
    assert_eq!(one.sessions().count(), 0);
}

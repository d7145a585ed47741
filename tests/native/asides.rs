//! What is said of a session beside its lines: other work in a slot's place, slots that are left,
//! notes, and what a watch showed.

use crate::athletes::{self, Trainee, lift, start};
use rung::diary::{
    About, Body, Diary, Entry, Given, GivenSlot, Left, LeftWhy, LineRef, Measures, SessionKey,
    SessionRecord, Stress,
};
use rung::training::units::{Duration, Pulse};
use rung::training::{MovementId, Prescription, Track};
use rung::view::session::session;
use rung::view::slot_menu::slot_menu;
use rung::view::swap::swapped;

fn trainee() -> Trainee {
    Trainee::new(&athletes::strength(16))
}

fn begun() -> (Trainee, SessionKey, Given) {
    let mut trainee = trainee();
    let shown = session(&trainee.standing_on(start()), start(), start()).expect("a session");
    let session = trainee.standing().key(start());
    let given = shown.given;
    let started = Body::Started {
        session,
        given: given.clone(),
    };
    trainee.record(start(), started);
    (trainee, session, given)
}

/// The first slot with another movement.
fn with(given: &Given, movement: MovementId) -> GivenSlot {
    let Prescription::Sets(work) = &given.slots[0].prescription else {
        panic!("{given:?}");
    };
    let mut work = work.clone();
    work.movement = movement;
    GivenSlot {
        track: Track::Movement(movement),
        stress: Stress::Full,
        prescription: Prescription::Sets(work),
    }
}

fn record(trainee: &Trainee, key: SessionKey) -> &SessionRecord {
    trainee.diary.session(key).expect("a session")
}

/// Folding does not depend on the order in which entries arrive.
fn assert_order_free(diary: &Diary) {
    let entries: Vec<Entry> = diary.entries().cloned().collect();
    for turn in 0..entries.len() {
        let mut turned = entries.clone();
        turned.rotate_left(turn);
        let backwards: Diary = turned.iter().rev().cloned().collect();
        assert_eq!(&turned.into_iter().collect::<Diary>(), diary);
        assert_eq!(&backwards, diary);
    }
}

#[test]
fn a_slot_takes_other_work_and_gives_it_back() {
    let (mut trainee, key, given) = begun();
    let slots = u8::try_from(given.slots.len()).expect("few");
    let lay = |trainee: &mut Trainee, slot, movement| {
        let given = with(&given, lift(movement));
        let body = Body::Regiven {
            session: key,
            slot,
            given: Box::new(given),
        };
        trainee.record(start(), body);
    };
    // What is behind a place that is not there yet waits for it.
    lay(&mut trainee, slots + 1, "deadlift");
    assert_eq!(record(&trainee, key).given(), Some(&given));
    lay(&mut trainee, 0, "front-squat");
    lay(&mut trainee, 0, "goblet-squat");
    lay(&mut trainee, slots, "bench-press");

    let effective = record(&trainee, key).given().expect("given").clone();
    let movements = |given: &Given| -> Vec<String> {
        let track = |slot: &GivenSlot| format!("{:?}", slot.track);
        given.slots.iter().map(track).collect()
    };
    assert_eq!(effective.slots.len(), given.slots.len() + 2);
    assert_eq!(effective.slots[0], with(&given, lift("goblet-squat")));
    assert_eq!(
        movements(&effective)[1..given.slots.len()],
        movements(&given)[1..]
    );
    assert_eq!(record(&trainee, key).first_given(), Some(&given));
    assert_order_free(&trainee.diary);

    // What is done of it is an exposure of the new movement, not of the old one.
    let line = LineRef {
        session: key,
        slot: 0,
        line: 0,
    };
    let done = effective.slots[0].prescription.as_prescribed(0);
    trainee.record(start(), Body::Logged { line, done });
    let exposures = |track| {
        let days = start()..start() + chrono::Days::new(1);
        trainee.diary.exposures(track, days).count()
    };
    assert_eq!(exposures(Track::Movement(lift("goblet-squat"))), 1);
    assert_eq!(exposures(given.slots[0].track), 0);

    // Undone one by one, and with no trace at the end.
    for movement in ["front-squat", ""] {
        let entry = *record(&trainee, key)
            .regiven_by(0)
            .last()
            .expect("an entry");
        trainee.record(start(), Body::Retracted { entry });
        let slot = &record(&trainee, key).given().expect("given").slots[0];
        match movement {
            "" => assert_eq!(*slot, given.slots[0]),
            name => assert_eq!(*slot, with(&given, lift(name))),
        }
    }
    assert_order_free(&trainee.diary);
}

#[test]
fn a_slot_is_given_back_whole_while_nothing_is_done_of_it() {
    let (mut trainee, key, given) = begun();
    let slots = u8::try_from(given.slots.len()).expect("few");
    let put = |trainee: &mut Trainee, slot, movement| {
        let given = Box::new(with(&given, lift(movement)));
        let session = key;
        trainee.record(
            start(),
            Body::Regiven {
                session,
                slot,
                given,
            },
        );
    };
    put(&mut trainee, 0, "front-squat");
    put(&mut trainee, 0, "goblet-squat");
    put(&mut trainee, slots, "bench-press");
    put(&mut trainee, slots + 1, "deadlift");
    let put_by = |trainee: &Trainee, slot| {
        let menu = slot_menu(&trainee.standing_on(start()), start(), slot, false);
        let put_by = menu.expect("a menu").put_by;
        put_by.map(|(entries, planned)| (entries.len(), planned))
    };
    assert_eq!(put_by(&trainee, 0), Some((2, true)));
    // Those behind it would have no place.
    assert_eq!(put_by(&trainee, slots), None);
    assert_eq!(put_by(&trainee, slots + 1), Some((1, false)));
    let line = LineRef {
        session: key,
        slot: 0,
        line: 0,
    };
    let done = with(&given, lift("goblet-squat"))
        .prescription
        .as_prescribed(0);
    trainee.record(start(), Body::Logged { line, done });
    assert_eq!(put_by(&trainee, 0), None);
}

#[test]
fn what_was_left_is_done_again_once_it_is_another() {
    let (mut trainee, key, given) = begun();
    let left = Left {
        why: LeftWhy::Busy,
        said: String::new(),
    };
    trainee.record(
        start(),
        Body::SlotLeft {
            session: key,
            slot: 0,
            left,
        },
    );
    let other = (0, with(&given, lift("front-squat")));
    let bodies = swapped(
        &trainee.standing_on(start()),
        start(),
        other,
        (&given, None),
    );
    for body in bodies {
        trainee.record(start(), body);
    }
    assert_eq!(record(&trainee, key).left(0), None);
    assert_eq!(
        record(&trainee, key).given().expect("given").slots[0].track,
        Track::Movement(lift("front-squat"))
    );
}

#[test]
fn what_is_said_beside_the_lines_stands_until_it_is_taken_back() {
    let (mut trainee, key, _) = begun();
    let empty = record(&trainee, key).clone();
    let left = Left {
        why: LeftWhy::Pain,
        said: "the knee".to_owned(),
    };
    let line = LineRef {
        session: key,
        slot: 1,
        line: 0,
    };
    let measures = Measures {
        pulse: Pulse::new(151).ok(),
        splits: vec![Duration::from_seconds(301)],
    };
    let noted = |about, text: &str| Body::Noted {
        session: key,
        about,
        text: text.to_owned(),
    };
    let paired = |with_next| Body::Paired {
        session: key,
        slot: 1,
        with_next,
    };
    let before = trainee.diary.len();
    for body in [
        Body::SlotLeft {
            session: key,
            slot: 0,
            left: left.clone(),
        },
        paired(true),
        noted(About::Session, "tired"),
        noted(About::Slot(1), "grip"),
        noted(About::Line(1, 0), "belt on"),
        noted(About::Line(1, 0), "no belt"),
        Body::Measured {
            line,
            measures: measures.clone(),
        },
    ] {
        trainee.record(start(), body);
    }
    let known = record(&trainee, key);
    assert_eq!(known.left(0).map(|(_, left)| left), Some(&left));
    assert_eq!((known.paired(1), known.paired(0)), (Some(true), None));
    assert_eq!(known.note(About::Session), Some("tired"));
    assert_eq!(known.note(About::Slot(1)), Some("grip"));
    assert_eq!(known.note(About::Line(1, 0)), Some("no belt"));
    assert_eq!(known.note(About::Slot(0)), None);
    assert_eq!(known.measures(1, 0), Some(&measures));
    assert_order_free(&trainee.diary);

    // An empty note is none, and what was said last of a pair stands.
    trainee.record(start(), noted(About::Session, ""));
    trainee.record(start(), paired(false));
    assert_eq!(record(&trainee, key).note(About::Session), None);
    assert_eq!(record(&trainee, key).paired(1), Some(false));

    let said: Vec<_> = trainee
        .diary
        .entries()
        .skip(before)
        .map(|entry| entry.id)
        .collect();
    for entry in said {
        trainee.record(start(), Body::Retracted { entry });
    }
    assert_eq!(record(&trainee, key), &empty);
    assert_order_free(&trainee.diary);
}

//! What the first page shows: no session of another day ever stands in the way of today's.

use crate::athletes::{self, Trainee, start};
use chrono::{Days, NaiveDate};
use rung::diary::{Body, Finish, Given};
use rung::training::units::{Load, MassUnit, SessionEffort};
use rung::view::finish::{Stage, key, stage, stage_of};
use rung::view::session::{State, session};
use rung::view::today::{Now, Rest, Today, today};
use rung::view::words::say::english;

/// Monday, Wednesday and Friday, from Monday the 23rd on.
fn trainee() -> Trainee {
    Trainee::new(&athletes::strength(16))
}

fn after(days: u64) -> NaiveDate {
    start() + Days::new(days)
}

fn shown(trainee: &Trainee, day: NaiveDate) -> Today {
    today(&trainee.standing(), day)
}

fn begin(trainee: &mut Trainee, planned: NaiveDate, on: NaiveDate) {
    let given = session(&trainee.standing(), planned, on).map(|session| session.given);
    let given: Given = given.expect("a session");
    let session = trainee.standing().key(planned);
    trainee.record(on, Body::Started { session, given });
}

fn end(trainee: &mut Trainee, planned: NaiveDate, on: NaiveDate) {
    let session = trainee.standing().key(planned);
    let finish = Finish {
        effort: SessionEffort::new(6).expect("an effort"),
        note: String::new(),
    };
    trainee.record(on, Body::Finished { session, finish });
}

fn rest(today: Today) -> Rest {
    match today.now {
        Now::Rest(rest) => rest,
        other => panic!("no rest: {other:?}"),
    }
}

#[test]
fn a_session_left_open_stands_on_today_only_on_its_day() {
    let mut trainee = trainee();
    begin(&mut trainee, start(), start());
    let monday = shown(&trainee, start());
    assert_eq!(monday.now, Now::Session(start()));
    assert_eq!(monday.left_open, None);

    let tuesday = shown(&trainee, after(1));
    let open = tuesday.left_open.clone().expect("a session left open");
    assert_eq!(open.day, start());
    assert_eq!(open.title, "Monday\u{2019}s session is still open");
    // What is begun is not offered as the next one, and no session of another day can be logged.
    assert_eq!(rest(tuesday).next.expect("a next one").day, after(2));

    let wednesday = shown(&trainee, after(2));
    assert_eq!(wednesday.now, Now::Session(after(2)));
    assert!(wednesday.left_open.is_some());

    end(&mut trainee, start(), after(2));
    assert_eq!(shown(&trainee, after(2)).left_open, None);
    assert_eq!(stage(&trainee.standing(), start()), Stage::Ended);
}

#[test]
fn a_rest_day_shows_the_next_session_to_read() {
    let mut trainee = trainee();
    let monday = trainee.standing().prescribe(start()).expect("a session");
    trainee.train(&monday, |_, _, done| Some(done));

    let ended = rest(shown(&trainee, start()));
    assert_eq!(ended.title, english::done_today.text());
    let next = ended.next.expect("a next one");
    assert_eq!((next.day, next.when.as_str()), (after(2), "Wed 25 Nov"));
    assert!(!next.slots.is_empty());
    for slot in &next.slots {
        assert!(!slot.name.is_empty() && !slot.asked.is_empty() && !slot.reason.is_empty());
    }

    let tuesday = rest(shown(&trainee, after(1)));
    assert_eq!(tuesday.title, english::rest_today.text());
    // It can be trained at once from its own page, and then stands on Today.
    let state = |trainee: &Trainee| {
        session(&trainee.standing(), after(2), after(1)).map(|session| session.state)
    };
    assert_eq!(state(&trainee), Some(State::Planned));
    begin(&mut trainee, after(2), after(1));
    assert_eq!(shown(&trainee, after(1)).now, Now::Session(after(2)));
    assert_eq!(shown(&trainee, after(2)).now, Now::Session(after(2)));
}

#[test]
fn a_session_left_undone_says_so_and_does_not_follow_one_that_was_done() {
    let mut trainee = trainee();
    let tuesday = shown(&trainee, after(1));
    assert_eq!(tuesday.now, Now::Session(start()));
    let view = session(&trainee.standing(), start(), after(1)).expect("a session");
    assert_eq!(
        view.note,
        "Missed on Mon 23 Nov. Do it today, or leave it out."
    );

    // Wednesday's goes first on Wednesday; when it is done, Monday's can wait.
    let wednesday = trainee.standing().prescribe(after(2)).expect("a session");
    assert_eq!(shown(&trainee, after(2)).now, Now::Session(after(2)));
    trainee.train(&wednesday, |_, _, done| Some(done));
    let done = rest(shown(&trainee, after(2)));
    assert_eq!(done.title, english::done_today.text());
    assert_eq!(done.next.expect("a next one").day, start());

    let session = trainee.standing().key(start());
    let reason = String::new();
    trainee.record(after(2), Body::Skipped { session, reason });
    assert_eq!(stage(&trainee.standing(), start()), Stage::LeftOut);
}

#[test]
fn a_session_that_lies_ahead_says_so_at_its_top() {
    let trainee = trainee();
    let view = session(&trainee.standing(), after(4), start()).expect("a session");
    assert_eq!(
        (view.state, view.note.as_str()),
        (State::Ahead, english::ahead.text())
    );
}

#[test]
fn the_weight_of_today_is_due_until_it_is_taken() {
    let mut trainee = Trainee::new(&athletes::composition(12));
    let due = |trainee: &Trainee| shown(trainee, after(1)).weight.map(|weight| weight.due);
    assert_eq!(due(&trainee), Some(true));
    let load = Load::parse("77.5", MassUnit::Kilogram).expect("a load");
    trainee.record(start(), Body::Weighed { day: start(), load });
    assert_eq!(due(&trainee), Some(true));
    let day = after(1);
    trainee.record(day, Body::Weighed { day, load });
    assert_eq!(due(&trainee), Some(false));
}

/// Another program takes the place of the one it belongs to; it can still be ended, nothing more.
#[test]
fn a_session_that_another_program_left_open_can_be_ended() {
    let mut trainee = trainee();
    begin(&mut trainee, start(), start());
    let old = trainee.standing().key(start());
    trainee.adopt(start(), &athletes::strength(20));
    let standing = trainee.standing();
    assert_ne!(standing.key(start()), old);
    let open = shown(&trainee, start())
        .left_open
        .expect("a session left open");
    assert_eq!((open.day, open.goes_on), (start(), false));
    assert_eq!(key(&standing, start()), old);
    assert!(shown(&trainee, after(14)).left_open.is_some());
    assert!(shown(&trainee, after(15)).left_open.is_none());

    let finish = Finish {
        effort: SessionEffort::new(6).expect("an effort"),
        note: String::new(),
    };
    trainee.record(
        start(),
        Body::Finished {
            session: old,
            finish,
        },
    );
    assert_eq!(shown(&trainee, start()).left_open, None);
    assert_eq!(stage_of(&trainee.diary, old), Stage::Ended);
    let standing = trainee.standing();
    assert_eq!(key(&standing, start()), standing.key(start()));
}

//! The rest between sets: a time to reach, whatever happens to page, phone and clock.

use crate::athletes::{self, Trainee, start};
use proptest::prelude::*;
use rung::diary::{
    Body, Diary, Entry, EntryId, Finish, Left, LeftWhy, LineRef, Moment, SessionKey, Writer,
};
use rung::training::Prescription;
use rung::training::units::SessionEffort;
use rung::view::rest::{Adjusted, Rest, Stands, rest};
use rung::view::session::session;

/// Monday, at noon.
const NOON: i64 = 1_795_435_200;

/// A lifter in a session, and what is logged of it at which second.
struct Gym {
    diary: Diary,
    session: SessionKey,
    given: rung::diary::Given,
}

impl Gym {
    fn new() -> Self {
        let trainee = Trainee::new(&athletes::strength(16));
        let shown = session(&trainee.standing(), start(), start()).expect("a session");
        let mut gym = Self {
            diary: trainee.diary,
            session: shown.key,
            given: shown.given,
        };
        let (session, given) = (gym.session, gym.given.clone());
        gym.record(0, Body::Started { session, given });
        gym
    }

    fn record(&mut self, second: i64, body: Body) -> EntryId {
        let id = EntryId {
            seq: self.diary.next_seq(),
            writer: Writer(7),
        };
        let at = Moment::new(NOON + second, 60).expect("a moment");
        self.diary.add(Entry { id, at, body });
        id
    }

    fn log(&mut self, second: i64, slot: u8, line: u8) -> EntryId {
        let asked = &self.given.slots[usize::from(slot)].prescription;
        let done = asked.as_prescribed(line);
        let line = LineRef {
            session: self.session,
            slot,
            line,
        };
        self.record(second, Body::Logged { line, done })
    }

    fn lines(&self, slot: u8) -> u8 {
        self.given.slots[usize::from(slot)].prescription.lines()
    }

    fn rest_of(&self, slot: u8) -> i64 {
        match &self.given.slots[usize::from(slot)].prescription {
            Prescription::Sets(work) => i64::from(work.rest.seconds()),
            _ => panic!("no sets"),
        }
    }

    fn rest(&self) -> Option<Rest> {
        rest(&self.diary, None)
    }
}

fn at(second: i64) -> i64 {
    (NOON + second) * 1_000
}

fn left(seconds: i64) -> Stands {
    Stands::Left(u32::try_from(seconds).expect("seconds"))
}

#[test]
fn it_starts_with_a_set_and_ends_at_its_time() {
    let mut gym = Gym::new();
    assert_eq!(gym.rest(), None);
    gym.log(100, 0, 0);
    let (rest, whole) = (gym.rest().expect("a rest"), gym.rest_of(0));
    assert!(rest.next.starts_with("Next: set 2, "), "{}", rest.next);
    assert_eq!(rest.at(at(100)), left(whole));
    assert_eq!(rest.at(at(100) + 1), left(whole));
    assert_eq!(rest.at(at(100) + 999), left(whole));
    assert_eq!(rest.at(at(101)), left(whole - 1));
    assert_eq!(rest.at(at(99 + whole)), left(1));
    assert_eq!(rest.at(at(100 + whole)), Stands::Over(0));
    assert_eq!(rest.at(at(120 + whole)), Stands::Over(20));
    assert_eq!(rest.at(at(100 + whole + 121)), Stands::Gone);
}

#[test]
fn what_is_corrected_begins_no_rest_and_what_is_taken_back_ends_it() {
    let mut gym = Gym::new();
    gym.log(0, 0, 0);
    let second = gym.log(200, 0, 1);
    let before = gym.rest();
    gym.log(230, 0, 0);
    gym.log(240, 0, 1);
    assert_eq!(gym.rest(), before);
    gym.record(250, Body::Retracted { entry: second });
    // The correction stands for the set now.
    assert_eq!(gym.rest().expect("a rest").from, NOON + 240);
}

#[test]
fn between_movements_it_is_the_shorter_one_and_after_the_last_there_is_none() {
    let mut gym = Gym::new();
    let slots = u8::try_from(gym.given.slots.len()).expect("few");
    for line in 0..gym.lines(0) {
        gym.log(i64::from(line), 0, line);
    }
    let rest = gym.rest().expect("a rest");
    let shorter = gym.rest_of(0).min(gym.rest_of(1)).min(120);
    assert_eq!(i64::from(rest.whole()), shorter);
    assert!(!rest.next.contains("set"), "{}", rest.next);
    for slot in 1..slots {
        for line in 0..gym.lines(slot) {
            gym.log(1_000, slot, line);
        }
    }
    assert_eq!(gym.rest(), None);
}

#[test]
fn a_line_left_out_is_gone_back_to() {
    let mut gym = Gym::new();
    let slots = u8::try_from(gym.given.slots.len()).expect("few");
    for slot in 0..slots {
        for line in 0..gym.lines(slot) {
            if (slot, line) != (0, 1) {
                gym.log(0, slot, line);
            }
        }
    }
    let rest = gym.rest().expect("a rest");
    let name = rung::view::words::short(&gym.given.slots[0].prescription);
    assert!(rest.next.contains(&name), "{}", rest.next);
}

#[test]
fn two_movements_in_turn_are_rested_for_after_the_second() {
    let mut gym = Gym::new();
    let session = gym.session;
    let pair = Body::Paired {
        session,
        slot: 1,
        with_next: true,
    };
    gym.record(0, pair);
    gym.log(10, 1, 0);
    assert_eq!(gym.rest(), None);
    gym.log(60, 2, 0);
    let rest = gym.rest().expect("a rest");
    assert_eq!(i64::from(rest.whole()), gym.rest_of(1).max(gym.rest_of(2)));
    let name = rung::view::words::short(&gym.given.slots[1].prescription);
    assert!(rest.next.contains(&name), "{}", rest.next);
    // One that is left is not waited for.
    let left = Left {
        why: LeftWhy::Busy,
        said: String::new(),
    };
    let slot = 1;
    gym.record(
        70,
        Body::SlotLeft {
            session,
            slot,
            left,
        },
    );
    let rest = gym.rest().expect("a rest");
    assert!(rest.next.starts_with("Next: set 2"), "{}", rest.next);
}

#[test]
fn a_session_that_has_ended_rests_no_more() {
    let mut gym = Gym::new();
    gym.log(0, 0, 0);
    let (session, finish) = (
        gym.session,
        Finish {
            effort: SessionEffort::new(6).expect("an effort"),
            note: String::new(),
        },
    );
    gym.record(10, Body::Finished { session, finish });
    assert_eq!(gym.rest(), None);
}

#[test]
fn it_is_made_longer_shorter_and_skipped_for_that_set_alone() {
    let mut gym = Gym::new();
    gym.log(0, 0, 0);
    let whole = gym.rest_of(0);
    let first = gym.rest().expect("a rest");
    let more = rest(&gym.diary, Some(first.stepped(true))).expect("a rest");
    assert_eq!(more.at(at(0)), left(whole + 15));
    let more = rest(&gym.diary, Some(more.stepped(true))).expect("a rest");
    assert_eq!(more.at(at(10)), left(whole + 20));
    let mut less = more.clone();
    for _ in 0..100 {
        less = rest(&gym.diary, Some(less.stepped(false))).expect("a rest");
    }
    assert_eq!((less.whole(), less.at(at(10))), (0, Stands::Over(10)));
    for _ in 0..1_000 {
        less = rest(&gym.diary, Some(less.stepped(true))).expect("a rest");
    }
    assert!(less.whole() <= 30 * 60);
    let skipped = first.skipped();
    assert_eq!(rest(&gym.diary, Some(skipped)), None);
    gym.log(300, 0, 1);
    let second = rest(&gym.diary, Some(skipped)).expect("a rest");
    assert_eq!(i64::from(second.whole()), whole);
}

/// Fault 82.
#[test]
fn a_clock_that_jumps_gives_no_rest_of_hours() {
    let mut gym = Gym::new();
    gym.log(0, 0, 0);
    let (rest, whole) = (gym.rest().expect("a rest"), gym.rest_of(0));
    for set_back in [3_600, 86_400, 365 * 86_400] {
        assert_eq!(rest.at(at(30 - set_back)), Stands::Gone);
    }
    // Put right by a little, it is never longer than it was.
    assert_eq!(rest.at(at(-3)), left(whole));
    for ahead in [3_600, 86_400, 365 * 86_400] {
        assert_eq!(rest.at(at(30 + ahead)), Stands::Gone);
    }
    // The set after that is rested for by the clock as it is then.
    gym.log(-3_000, 0, 1);
    assert_eq!(gym.rest().expect("a rest").at(at(-2_990)), left(whole - 10));
}

/// Fault 83: a phone that sleeps runs no code, and what is shown when it wakes is right.
#[test]
fn behind_a_locked_screen_it_goes_on() {
    let mut gym = Gym::new();
    gym.log(0, 0, 0);
    let (awake, whole) = (gym.rest().expect("a rest"), gym.rest_of(0));
    let text = awake.stepped(true).text();
    // The page was thrown away meanwhile: all is read anew.
    let again = rest(&gym.diary.clone(), Adjusted::read(&text)).expect("a rest");
    assert_eq!(again.at(at(whole - 5)), left(20));
    assert_eq!(again.at(at(whole + 45)), Stands::Over(30));
}

proptest! {
    #[test]
    fn whatever_is_kept_and_whatever_the_clock_says_it_is_bounded(
        text in ".{0,40}",
        by in any::<i32>(),
        now in any::<i64>(),
        logged in -100_000_000_i64..100_000_000,
    ) {
        let _ = Adjusted::read(&text);
        let mut gym = Gym::new();
        let of = gym.log(logged, 0, 0);
        let adjusted = Adjusted { of, by: Some(by) };
        prop_assert_eq!(Adjusted::read(&adjusted.text()), Some(adjusted));
        let rest = rest(&gym.diary, Some(adjusted)).expect("a rest");
        prop_assert!(rest.until >= rest.from && rest.whole() <= 1_800);
        if let Stands::Left(left) = rest.at(now) {
            prop_assert!(left <= rest.whole() && left > 0);
        }
        prop_assert!((1..=1_000).contains(&Rest::until_change(now)));
    }
}

//! The program as a calendar.

use super::{trained, until};
use crate::athletes::{one, race, strength};
use crate::bounds::How;
use chrono::{Days, NaiveDate};
use rung::coach::week;
use rung::diary::Body;
use rung::exchange::write::calendar::{Event, calendar};
use rung::view::out;
use std::collections::BTreeMap;

/// When the tests write.
const NOW: i64 = 1_795_476_600;

/// The properties of one event.
type Read = BTreeMap<String, String>;

/// The events of a calendar by their names, with what every calendar must have on the way.
fn read(text: &str) -> BTreeMap<String, Read> {
    let lines = text.strip_suffix("\r\n").expect("an end").split("\r\n");
    let mut whole: Vec<String> = Vec::new();
    for line in lines {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
        assert!(!line.contains(['\r', '\n']) && !line.is_empty());
        match line.strip_prefix(' ') {
            Some(rest) => whole.last_mut().expect("a line").push_str(rest),
            None => whole.push(line.to_owned()),
        }
    }
    assert_eq!(whole[..2], ["BEGIN:VCALENDAR", "VERSION:2.0"]);
    assert_eq!(whole.last().map(String::as_str), Some("END:VCALENDAR"));
    let mut events = BTreeMap::new();
    let mut open: Option<Read> = None;
    for line in &whole {
        let (name, value) = line.split_once(':').expect("a property");
        match (name, value) {
            ("BEGIN", "VEVENT") => assert!(open.replace(Read::new()).is_none()),
            ("END", "VEVENT") => {
                let event = open.take().expect("an event");
                for needed in [
                    "DTSTAMP",
                    "DTSTART;VALUE=DATE",
                    "SUMMARY",
                    "STATUS",
                    "SEQUENCE",
                ] {
                    assert!(event.contains_key(needed), "{needed}");
                }
                let uid = event["UID"].clone();
                assert!(events.insert(uid, event).is_none(), "a name of two");
            }
            (name, value) => {
                if let Some(event) = &mut open {
                    event.insert(name.to_owned(), unescaped(value));
                }
            }
        }
    }
    events
}

fn unescaped(value: &str) -> String {
    let mut text = String::new();
    let mut letters = value.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next() {
                Some('n' | 'N') => text.push('\n'),
                Some(letter @ ('\\' | ';' | ',')) => text.push(letter),
                other => panic!("escaped {other:?}"),
            },
            ';' | ',' => panic!("{letter} with a meaning in {value}"),
            letter => text.push(letter),
        }
    }
    text
}

fn day(event: &Read) -> NaiveDate {
    NaiveDate::parse_from_str(&event["DTSTART;VALUE=DATE"], "%Y%m%d").expect("a day")
}

#[test]
fn any_text_is_read_back() {
    let day = NaiveDate::from_ymd_opt(2026, 12, 31).expect("a day");
    for text in [
        "",
        "plain",
        "a,b;c\\d\nnext: line",
        &"ż".repeat(200),
        &"🏋️‍♂️ ".repeat(60),
        &"x".repeat(76),
    ] {
        let event = Event {
            uid: String::from("1@rung"),
            day,
            title: text.to_owned(),
            text: text.to_owned(),
            cancelled: false,
        };
        let events = read(&calendar(text, &[event], 3, NOW));
        let event = &events["1@rung"];
        assert_eq!(
            (event["SUMMARY"].as_str(), event["DESCRIPTION"].as_str()),
            (text, text)
        );
        assert_eq!(event["DTEND;VALUE=DATE"], "20270101");
        assert_eq!(
            (event["DTSTAMP"].as_str(), event["SEQUENCE"].as_str()),
            ("20261123T233000Z", "3")
        );
    }
}

#[test]
fn every_session_is_there_with_what_it_asks() {
    for kind in 0..4 {
        let trainee = trained(&one(kind, 12), 2, &[How::AsAsked]);
        let standing = trainee.standing_on(until(2));
        let file = out::calendar(&standing, NOW);
        let events = read(&file.text);
        // The goal's day beside them.
        assert_eq!(events.len(), trainee.days().len() + 1);
        let next = standing.upcoming(until(2)).expect("a session");
        let exact = events
            .values()
            .filter(|event| event["DESCRIPTION"].contains("Exact as of"));
        let exact: Vec<_> = exact.collect();
        assert_eq!(exact.len(), 1, "kind {kind}");
        assert_eq!(day(exact[0]), next);
        for event in events.values().filter(|event| day(event) > next) {
            let goal = day(event) == trainee.program.goal.date;
            assert!(
                goal || event["DESCRIPTION"].contains("As planned."),
                "{event:?}"
            );
        }
    }
}

#[test]
fn a_calendar_taken_in_anew_follows_the_program() {
    let mut trainee = trained(&strength(12), 2, &[How::AsAsked]);
    let today = until(2);
    let before = read(&out::calendar(&trainee.standing_on(today), NOW).text);
    let (moved, skipped, to) = {
        let standing = trainee.standing_on(today);
        let ahead: Vec<_> = trainee
            .days()
            .into_iter()
            .filter(|day| *day >= today)
            .collect();
        let moved = ahead
            .iter()
            .find_map(|day| Some((*day, week::ways(&standing, *day).first()?.0)));
        let (moved, to) = moved.expect("one that can be moved");
        let skipped = *ahead.iter().find(|day| **day != moved).expect("another");
        (standing.key(moved), standing.key(skipped), to)
    };
    trainee.record(today, Body::Moved { session: moved, to });
    let reason = String::from("tired");
    trainee.record(
        today,
        Body::Skipped {
            session: skipped,
            reason,
        },
    );
    let after = read(&out::calendar(&trainee.standing_on(today), NOW + 60).text);
    assert!(before.keys().eq(after.keys()), "the names stay");
    let of = |planned: NaiveDate| {
        let uid = before
            .iter()
            .find(|(uid, event)| uid.starts_with(&planned.to_string()) && day(event) == planned);
        uid.expect("an event").0.clone()
    };
    let [moved_uid, skipped_uid] = [of(moved.day), of(skipped.day)];
    assert_eq!(day(&after[&moved_uid]), to);
    assert_eq!(after[&moved_uid]["STATUS"], "CONFIRMED");
    assert_eq!(after[&skipped_uid]["STATUS"], "CANCELLED");
    for (uid, event) in &after {
        let number = |event: &Read| event["SEQUENCE"].parse::<u64>().expect("a number");
        assert!(number(event) > number(&before[uid]));
    }
}

#[test]
fn another_program_crosses_out_what_lay_ahead_of_the_first() {
    let mut trainee = trained(&strength(12), 2, &[How::AsAsked]);
    let before = read(&out::calendar(&trainee.standing_on(until(2)), NOW).text);
    let answers = {
        let mut answers = race(12);
        answers.insert(
            rung::diary::Question::GoalDate,
            (until(2) + Days::new(7 * 12 - 1)).to_string(),
        );
        answers
    };
    trainee.adopt(until(2), &answers);
    let after = read(&out::calendar(&trainee.standing_on(until(2)), NOW).text);
    let ahead = before
        .iter()
        .filter(|(uid, event)| !uid.starts_with("goal") && day(event) >= until(2));
    let mut count = 0;
    for (uid, _) in ahead {
        assert_eq!(after[uid]["STATUS"], "CANCELLED", "{uid}");
        count += 1;
    }
    assert!(count > 10);
    // What was done is no part of the new one, and stays in the calendar as it was.
    let confirmed = after
        .values()
        .filter(|event| event["STATUS"] == "CONFIRMED");
    assert_eq!(confirmed.count(), trainee.days().len() + 1);
}

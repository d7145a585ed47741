//! A calendar (RFC 5545) of events that take a day each.
//!
//! An event keeps its name for good: taken in anew it takes the place of what it was, as its number
//! is higher, and one that is gone is cancelled rather than left out. Days have no time and so no
//! time zone: a session is on its day wherever that is.

use chrono::{DateTime, Days, NaiveDate};

/// The most octets of a line, without its end.
const LONGEST: usize = 75;

/// One event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Its name, which no other event of the world has.
    pub uid: String,
    /// Its day.
    pub day: NaiveDate,
    /// What it is called.
    pub title: String,
    /// All else; may have more than one line.
    pub text: String,
    /// Whether it will not take place.
    pub cancelled: bool,
}

/// The events as a file: what it is called, how often it was changed before (a count that never
/// falls), and when it is written, in seconds since 1970 in UTC.
pub fn calendar(name: &str, events: &[Event], changes: usize, now: i64) -> String {
    let stamp = DateTime::from_timestamp(now, 0).unwrap_or_default();
    let stamp = stamp.format("%Y%m%dT%H%M%SZ").to_string();
    let mut text = String::new();
    let mut line = |name: &str, value: &str| fold(&mut text, &format!("{name}:{value}"));
    line("BEGIN", "VCALENDAR");
    line("VERSION", "2.0");
    line("PRODID", "-//Rung//Rung//EN");
    line("CALSCALE", "GREGORIAN");
    line("METHOD", "PUBLISH");
    line("NAME", &escaped(name));
    line("X-WR-CALNAME", &escaped(name));
    for event in events {
        let next = event
            .day
            .checked_add_days(Days::new(1))
            .unwrap_or(event.day);
        line("BEGIN", "VEVENT");
        line("UID", &escaped(&event.uid));
        line("DTSTAMP", &stamp);
        line("LAST-MODIFIED", &stamp);
        line("SEQUENCE", &changes.to_string());
        line(
            "DTSTART;VALUE=DATE",
            &event.day.format("%Y%m%d").to_string(),
        );
        line("DTEND;VALUE=DATE", &next.format("%Y%m%d").to_string());
        line("SUMMARY", &escaped(&event.title));
        line("DESCRIPTION", &escaped(&event.text));
        let status = if event.cancelled {
            "CANCELLED"
        } else {
            "CONFIRMED"
        };
        line("STATUS", status);
        // It takes some of the day, not all of it.
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
    }
    line("END", "VCALENDAR");
    text
}

/// A text as a value: what has a meaning there has a backslash before it, and what cannot be seen
/// is left out.
fn escaped(text: &str) -> String {
    let mut written = String::new();
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => {
                written.push('\\');
                written.push(letter);
            }
            '\n' => written.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => written.push(letter),
        }
    }
    written
}

/// Puts a line behind a text, in pieces where it is too long: each but the first starts with a
/// space, and none ends within a letter.
fn fold(text: &mut String, line: &str) {
    let mut taken = 0;
    for letter in line.chars() {
        if taken + letter.len_utf8() > LONGEST {
            text.push_str("\r\n ");
            taken = 1;
        }
        text.push(letter);
        taken += letter.len_utf8();
    }
    text.push_str("\r\n");
}

//! Days.

use chrono::{Datelike, NaiveDate};

/// `Mon 23 Nov`.
pub fn day(day: NaiveDate) -> String {
    format!("{} {} {}", weekday(day), day.day(), month(day))
}

/// `Mon 23 Nov 2026`.
pub fn long_day(date: NaiveDate) -> String {
    format!("{} {}", day(date), date.year())
}

/// What a session that was begun on an earlier day, or ahead of its own, is called as long as it
/// is not ended.
pub fn still_open(planned: NaiveDate, now: NaiveDate) -> String {
    const NAMES: [&str; 7] = [
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
    ];
    match now.signed_duration_since(planned).num_days().abs() {
        ..=6 => {
            let name = NAMES[planned.weekday().num_days_from_monday() as usize % 7];
            format!("{name}\u{2019}s session is still open")
        }
        _ => format!("The session of {} is still open", day(planned)),
    }
}

/// What is said of a session that was not done on its day.
pub fn missed(planned: NaiveDate) -> String {
    format!("Missed on {}. Do it today, or leave it out.", day(planned))
}

/// `3 – 9 Nov`, `29 Dec – 4 Jan`.
pub fn span(first: NaiveDate, last: NaiveDate) -> String {
    let end = format!("{} {}", last.day(), month(last));
    match (first == last, first.month() == last.month()) {
        (true, _) => end,
        (_, true) => format!("{} \u{2013} {end}", first.day()),
        _ => format!("{} {} \u{2013} {end}", first.day(), month(first)),
    }
}

/// How long ago a day was, seen from another: weeks where it is whole ones or so.
pub fn ago(then: NaiveDate, now: NaiveDate) -> String {
    match now.signed_duration_since(then).num_days() {
        ..=0 => "today".to_owned(),
        1 => "yesterday".to_owned(),
        days @ 2..=5 => format!("{days} days ago"),
        6..=10 => "last week".to_owned(),
        days => format!("{} weeks ago", (days + 3) / 7),
    }
}

fn weekday(day: NaiveDate) -> &'static str {
    const NAMES: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    NAMES[day.weekday().num_days_from_monday() as usize % 7]
}

fn month(day: NaiveDate) -> &'static str {
    const NAMES: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    NAMES[day.month0() as usize % 12]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_each_span_and_each_open_session_in_few_words() {
        let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).expect("a day");
        let spans = [
            (day(11, 2), day(11, 2)),
            (day(11, 3), day(11, 9)),
            (day(10, 27), day(11, 2)),
        ];
        assert_eq!(
            spans.map(|(first, last)| span(first, last)),
            ["2 Nov", "3 \u{2013} 9 Nov", "27 Oct \u{2013} 2 Nov"]
        );
        let open = |days| still_open(day(11, 2), day(11, 2) + chrono::Days::new(days));
        assert_eq!(open(1), "Monday\u{2019}s session is still open");
        assert_eq!(open(7), "The session of Mon 2 Nov is still open");
    }

    #[test]
    fn says_weeks_where_they_are_weeks() {
        let now = NaiveDate::from_ymd_opt(2026, 11, 30).expect("a day");
        let then = |days| ago(now - chrono::Days::new(days), now);
        assert_eq!(day(now), "Mon 30 Nov");
        let words: Vec<_> = [0, 1, 3, 7, 14, 28, 30].map(then).into();
        assert_eq!(
            words,
            [
                "today",
                "yesterday",
                "3 days ago",
                "last week",
                "2 weeks ago",
                "4 weeks ago",
                "4 weeks ago"
            ]
        );
    }
}

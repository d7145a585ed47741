//! Days.

use super::say;
use chrono::{Datelike, NaiveDate};

/// `Mon 23 Nov`.
pub fn day(date: NaiveDate) -> String {
    say!(
        date,
        weekday = weekday(date),
        day = date.day(),
        month = month(date)
    )
}

/// `Mon 23 Nov 2026`.
pub fn long_day(date: NaiveDate) -> String {
    // A year is no count: its digits stand together.
    say!(date_year, date = day(date), year = date.year().to_string())
}

/// What a session that was begun on an earlier day, or ahead of its own, is called as long as it
/// is not ended.
pub fn still_open(planned: NaiveDate, now: NaiveDate) -> String {
    match now.signed_duration_since(planned).num_days().abs() {
        ..=6 => {
            let weekday = planned.weekday().num_days_from_monday();
            say!(still_open_of, weekday)
        }
        _ => say!(still_open, day = day(planned)),
    }
}

/// What is said of a session that was not done on its day.
pub fn missed(planned: NaiveDate) -> String {
    say!(missed_on, day = day(planned))
}

/// `3 – 9 Nov`, `29 Dec – 4 Jan`.
pub fn span(first: NaiveDate, last: NaiveDate) -> String {
    let short = |date: NaiveDate| say!(date_short, day = date.day(), month = month(date));
    match (first == last, first.month() == last.month()) {
        (true, _) => short(last),
        (_, true) => say!(
            date_span,
            first = first.day(),
            last = last.day(),
            month = month(last)
        ),
        _ => format!("{} \u{2013} {}", short(first), short(last)),
    }
}

/// How long ago a day was, seen from another: weeks where it is whole ones or so.
pub fn ago(then: NaiveDate, now: NaiveDate) -> String {
    match now.signed_duration_since(then).num_days() {
        ..=0 => say!(ago_today).to_owned(),
        1 => say!(ago_yesterday).to_owned(),
        days @ 2..=5 => say!(ago_days, days = days.unsigned_abs()),
        6..=10 => say!(ago_week).to_owned(),
        days => say!(ago_weeks, weeks = (days + 3).unsigned_abs() / 7),
    }
}

/// A day's short name.
pub fn weekday(day: NaiveDate) -> &'static str {
    nth(say!(weekdays), day.weekday().num_days_from_monday())
}

fn month(day: NaiveDate) -> &'static str {
    nth(say!(months), day.month0())
}

pub(super) fn nth(names: &'static str, place: u32) -> &'static str {
    names.split(' ').nth(place as usize).unwrap_or("")
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

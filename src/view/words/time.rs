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

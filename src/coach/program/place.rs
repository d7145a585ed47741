//! Which day of a week a session stands on.

use crate::training::{Athlete, Week};
use chrono::{Datelike, Days, NaiveDate, Weekday};

/// The training days of a week. The goal date is for the goal, and the day before it for rest; who
/// would have no other day in its week trains on the last one before them.
pub(super) fn days(athlete: &Athlete, week: &Week, goal_date: NaiveDate) -> Vec<NaiveDate> {
    let free = || free(week, goal_date);
    let days: Vec<_> = free().filter(|day| athlete.days.has_date(*day)).collect();
    if days.is_empty() && week.last_day == goal_date {
        return free().last().into_iter().collect();
    }
    days
}

/// The days of a week before the goal date and the rest before it.
fn free(week: &Week, goal_date: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    let (first_day, last_day) = (week.first_day, week.last_day);
    first_day
        .iter_days()
        .take_while(move |day| *day <= last_day && *day + Days::new(1) < goal_date)
}

/// The training days of a race's week. Whose days fall on the race and its eve but for one has
/// another, so that a taper is no stop: the last that has a day between.
pub(super) fn race_days(athlete: &Athlete, week: &Week, goal_date: NaiveDate) -> Vec<NaiveDate> {
    let mut days = days(athlete, week, goal_date);
    if let (&[only], 3..) = (days.as_slice(), athlete.days.count())
        && week.last_day == goal_date
    {
        let apart = |day: &NaiveDate| (*day - only).num_days().abs() > 1;
        if let Some(another) = free(week, goal_date).filter(apart).last() {
            days.insert(usize::from(another > only), another);
        }
    }
    days
}

/// The place of the day that suits the long run: a weekend day, the Sunday first, else the last.
pub(super) fn long_day(days: &[NaiveDate]) -> Option<usize> {
    [Weekday::Sun, Weekday::Sat]
        .into_iter()
        .find_map(|weekday| days.iter().position(|day| day.weekday() == weekday))
        .or(days.len().checked_sub(1))
}

/// The place of the day that is farthest from those in `taken`, round the week.
pub(super) fn farthest(days: &[NaiveDate], taken: &[usize]) -> Option<usize> {
    let gap = |a: usize, b: usize| {
        let number = |place: usize| days[place].weekday().num_days_from_monday();
        let straight = number(a).abs_diff(number(b));
        straight.min(7 - straight)
    };
    (0..days.len())
        .filter(|place| !taken.contains(place))
        // The first of equals, so that the week starts with its key work.
        .rev()
        .max_by_key(|place| {
            taken
                .iter()
                .map(|other| gap(*place, *other))
                .min()
                .unwrap_or(7)
        })
}

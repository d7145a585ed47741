//! Which part stands on which day: all ways are weighed, for there are few.

use super::Days;
use super::part::{Effort, Part};
use crate::training::Week;
use chrono::{Datelike, NaiveDate};

/// What it costs to leave a part out: more than any place for it.
const LEFT_OUT: u32 = 10_000;

/// A way to lay the parts out.
#[derive(Clone, Default)]
struct Way {
    cost: u32,
    places: Vec<Option<usize>>,
}

/// The week that is searched.
struct Search<'a> {
    /// Whether two days running are all that there is.
    few: bool,
    parts: &'a [Part],
    days: Vec<NaiveDate>,
    /// What each part costs on each day.
    costs: Vec<Vec<Option<u32>>>,
    /// The last day before the week that held one.
    last: Option<(NaiveDate, Effort)>,
}

/// The place of each part among the week's sessions; `None` where it is left out.
pub(super) fn best(
    days: &Days<'_>,
    week: &Week,
    parts: &[Part],
    last: Option<(NaiveDate, Effort)>,
) -> Vec<Option<usize>> {
    let costs = |part: &Part| {
        let sessions = week.sessions.iter();
        sessions
            .map(|session| days.fit(session, part).map(|fit| fit.cost))
            .collect()
    };
    let search = Search {
        few: days.athlete.days.count() < 3,
        parts,
        days: week.sessions.iter().map(|session| session.day).collect(),
        costs: parts.iter().map(costs).collect(),
        last,
    };
    let mut best = None;
    search.go(&Way::default(), &mut best);
    best.unwrap_or_default().places
}

impl Search<'_> {
    fn go(&self, way: &Way, best: &mut Option<Way>) {
        if best.as_ref().is_some_and(|best| best.cost <= way.cost) {
            return;
        }
        let number = way.places.len();
        let Some(costs) = self.costs.get(number) else {
            *best = Some(way.clone());
            return;
        };
        // The more useful a part, the more its place counts, and the worse it is to leave it out.
        let rank = (self.parts.len() - number) as u32;
        for (place, cost) in costs.iter().enumerate() {
            if let Some(cost) = cost.filter(|_| self.may_stand(way, number, place)) {
                self.go(&way.with(Some(place), cost * rank), best);
            }
        }
        self.go(&way.with(None, LEFT_OUT * rank), best);
    }

    /// Whether a part may stand on a day beside those that are laid out. The days recur: the day
    /// after the last is the first of the next week.
    fn may_stand(&self, way: &Way, number: usize, place: usize) -> bool {
        let part = &self.parts[number];
        let weekday = |place: usize| self.days[place].weekday().num_days_from_monday();
        let placed = way.places.iter().enumerate();
        let apart = placed.filter_map(|(other, at)| Some((other, (*at)?)));
        let among = apart.into_iter().all(|(other, at)| {
            let apart = weekday(place).abs_diff(weekday(at));
            at != place && apart.min(7 - apart) > self.rest(part, self.parts[other].effort)
        });
        let before = self.last.is_none_or(|(last, effort)| {
            (self.days[place] - last).num_days() > i64::from(self.rest(part, effort))
        });
        among && before
    }

    /// Days of rest between a part and another that asks so much.
    fn rest(&self, part: &Part, other: Effort) -> u32 {
        let both_hard = part.effort != Effort::Easy && other != Effort::Easy;
        u32::from(both_hard || !(part.is_run() || self.few))
    }
}

impl Way {
    fn with(&self, place: Option<usize>, cost: u32) -> Self {
        let mut places = self.places.clone();
        places.push(place);
        Self {
            cost: self.cost + cost,
            places,
        }
    }
}

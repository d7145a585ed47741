//! A goal with a date: what was trained for.

use super::past::Past;
use super::window::Window;
use super::{Evidence, Kind, scaled, short};
use crate::coach::intake;
use crate::diary::{Diary, Question};
use crate::training::{Goal, parse_day};

/// What goal there was.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GoalSeen {
    /// The goal of the last program that has weeks here.
    pub goal: Option<Goal>,
    /// Weeks with work that lie on the way to a goal's date.
    pub toward: u16,
    /// Weeks with work.
    pub weeks: u16,
}

/// Weeks that led to a date. What other apps keep has no goal: none is seen there.
pub(super) fn mark(past: &Past, window: &Window, diary: &Diary) -> (u8, Evidence) {
    let mut spans = Vec::new();
    for adopted in diary.programs() {
        let date = adopted.answers.get(&Question::GoalDate);
        if let Some(date) = date.and_then(|text| parse_day(text)) {
            spans.push((adopted.start, date, adopted));
        }
    }
    let (mut toward, mut last) = (0, None);
    for (place, minutes) in window.minutes.iter().enumerate() {
        let monday = past.monday(window.from + place);
        let sunday = past.monday(window.from + place + 1).pred_opt();
        let mut led = spans.iter().filter(|(start, date, _)| {
            sunday.is_none_or(|sunday| *start <= sunday) && *date >= monday
        });
        if let (Some(span), true) = (led.next_back(), *minutes > 0.0) {
            toward += 1;
            last = Some(span.2);
        }
    }
    let weeks = window.worked();
    let goal = last.and_then(|adopted| intake::read(&adopted.answers, adopted.start).ok());
    let evidence = GoalSeen {
        goal: goal.map(|(_, goal)| goal),
        toward: short(toward),
        weeks: short(weeks),
    };
    let share = toward as f64 / weeks.max(1) as f64;
    let points = scaled(share, (0.0, 0.9), Kind::Goal.most());
    (points, Evidence::Goal(evidence))
}

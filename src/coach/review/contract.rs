//! The goal as a contract: from where, to where, by when, the slope that needs and the slope
//! there is.

use super::measure::{Measure, Measured, Missing};
use super::series::weeks;
use chrono::NaiveDate;

/// How the goal stands against its date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Course {
    /// It is reached.
    Reached,
    /// At this slope, so many weeks before the date.
    Early(u16),
    /// Within half a week of the date.
    OnTime,
    /// At this slope, so many weeks after the date.
    Late(u16),
    /// It does not move toward the goal, or so slowly that it takes two years more.
    Away,
    /// Too little is known.
    Unknown(Missing),
}

/// The goal contract.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Contract {
    /// What is measured.
    pub measure: Measure,
    /// Where it stood at the start.
    pub from: Option<f64>,
    /// Where it stands.
    pub now: Option<f64>,
    /// Where it should be.
    pub to: f64,
    /// By when: the goal date, or where the taper or the top rung begins.
    pub by: NaiveDate,
    /// The slope it needs from here, a week.
    pub needed: Option<f64>,
    /// The slope it has, a week.
    pub doing: Option<f64>,
    /// How that stands.
    pub course: Course,
}

/// What a gate that is late does to the rungs that follow.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum LateGate {
    /// Nothing: there are three weeks or more for each of them, as usual.
    Holds,
    /// They have so many weeks each, two at the least.
    Compresses(f64),
    /// They have less than two weeks each, or no time is left: the date is at risk.
    AtRisk,
}

/// The weeks that a rung usually takes (the coach's example), and that it takes at the least: two
/// sessions at its top, and some to get there (convention).
const USUAL_WEEKS: f64 = 3.0;
const LEAST_WEEKS: f64 = 2.0;

impl Contract {
    /// What a late gate does to the rest; `None` where the goal is no rung or no gate is late.
    pub fn late_gate(&self) -> Option<LateGate> {
        let (Measure::Rungs { .. }, Course::Late(_)) = (self.measure, self.course) else {
            return None;
        };
        let weeks = self.needed.map_or(0.0, |rungs| 1.0 / rungs);
        Some(if weeks >= USUAL_WEEKS {
            LateGate::Holds
        } else if weeks >= LEAST_WEEKS {
            LateGate::Compresses(weeks)
        } else {
            LateGate::AtRisk
        })
    }
}

/// More weeks than this are no date at all.
const MOST_WEEKS: f64 = 104.0;

/// The contract on a day.
pub fn contract(measured: &Measured, today: NaiveDate) -> Contract {
    let left = weeks(today, measured.by);
    let gap = measured.now.map(|now| measured.to - now);
    // On a ladder the next gate is the date; a trend is as steep as its line.
    let doing = measured.line.ok().map(|line| line.slope);
    let doing = doing.or_else(|| measured.climbed.map(|(slope, _)| slope));
    Contract {
        measure: measured.measure,
        from: measured.from,
        now: measured.now,
        to: measured.to,
        by: measured.by,
        needed: gap.filter(|_| left > 0.0).map(|gap| gap / left),
        doing,
        course: course(measured, gap, doing, left),
    }
}

fn course(measured: &Measured, gap: Option<f64>, doing: Option<f64>, left: f64) -> Course {
    let missing = measured.line.err().unwrap_or(Missing::TooEarly);
    let Some(gap) = gap else {
        return Course::Unknown(missing);
    };
    // A body's measure may be a goal from above; all else only grows.
    let above = measured.from.is_some_and(|from| from > measured.to);
    let body = matches!(
        measured.measure,
        Measure::Weight | Measure::Waist | Measure::BodyFat
    );
    let down = above && body;
    let toward = |change: f64| if down { -change } else { change };
    if toward(gap) <= 1e-9 {
        return Course::Reached;
    }
    if let Some((_, late)) = measured.climbed {
        return if late == 0 {
            Course::OnTime
        } else {
            Course::Late(late)
        };
    }
    if left <= 0.0 {
        return Course::Unknown(Missing::Over);
    }
    let Some(doing) = doing else {
        return Course::Unknown(missing);
    };
    let speed = toward(doing);
    let late = toward(gap) / speed - left;
    if speed <= 0.0 || late > MOST_WEEKS {
        return Course::Away;
    }
    match late.round() {
        late if late >= 1.0 => Course::Late(late as u16),
        late if late <= -1.0 => Course::Early(-late as u16),
        _ => Course::OnTime,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::estimate::trend::Line;

    /// Ten weeks from 90 kg to 103 is +1.3 a week; +0.9 gets there in 14.4.
    fn worked(slope: f64, now: f64) -> Contract {
        let today = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day");
        let points: Vec<_> = (0..5)
            .map(|week| (-f64::from(week), now - slope * f64::from(week)))
            .collect();
        let measured = Measured {
            measure: Measure::Weight,
            from: Some(85.0),
            now: Some(now),
            to: 103.0,
            by: today + chrono::Days::new(70),
            line: Line::through(&points).ok_or(Missing::TooEarly),
            climbed: None,
        };
        contract(&measured, today)
    }

    #[test]
    fn slopes_become_weeks() {
        let contract = worked(0.9, 90.0);
        let needed = contract.needed.expect("a slope");
        assert!((needed - 1.3).abs() < 1e-9);
        assert_eq!(contract.course, Course::Late(4));
        assert_eq!(worked(1.3, 90.0).course, Course::OnTime);
        assert_eq!(worked(2.6, 90.0).course, Course::Early(5));
        assert_eq!(worked(0.0, 90.0).course, Course::Away);
        assert_eq!(worked(-0.2, 90.0).course, Course::Away);
        assert_eq!(worked(0.1, 103.0).course, Course::Reached);
    }
}

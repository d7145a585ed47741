//! The bodyweight behind a composition goal, whatever it is measured by: the rate is bounded by
//! bodyweight (Garthe 2011; Helms 2014).
//!
//! A centimetre of waist is 0.85 % of bodyweight: the slope found over six months of losing weight
//! (Han, Richmond, Avenell & Lean 1997, 110 women, r = 0.79). Their intercept of 2.09 % less is left
//! out, which errs on the slow side; for men it is a convention. Fat is lost with all else kept,
//! which is what the program is for: bodyweight falls as (1 - now) / (1 - goal).

use crate::coach::estimate::body_fat::{Girths, body_fat};
use crate::training::units::{BodyFat, Length, Load};
use crate::training::{BodyGoal, Formula, Tape};
use chrono::NaiveDate;

/// The share of bodyweight that a centimetre of waist is.
const WEIGHT_OF_WAIST: f64 = 0.008_5;
/// Weeks of measuring that a trend is drawn through: a tape is taken once a week, and is off by a
/// centimetre (convention).
const TREND_WEEKS: f64 = 8.0;

/// Body fat by the tape; `None` where a girth is missing or they are none of a body.
pub fn fat(tape: Tape, height: Length, formula: Formula) -> Option<BodyFat> {
    let centimetres = |length: Length| length.millimetres() / 10.0;
    let (waist, neck) = (centimetres(tape.waist), centimetres(tape.neck?));
    let girths = match formula {
        Formula::Man => Girths::Man { waist, neck },
        Formula::Woman => Girths::Woman {
            waist,
            hips: centimetres(tape.hips?),
            neck,
        },
    };
    body_fat(girths, centimetres(height)).map(BodyFat::from_percent)
}

/// What a tape shows in the goal's own measure: mm of waist, or percent of fat. `None` for a
/// bodyweight.
pub fn shown(goal: BodyGoal, tape: Tape) -> Option<f64> {
    match goal {
        BodyGoal::Weight(_) => None,
        BodyGoal::Waist { .. } => Some(tape.waist.millimetres()),
        BodyGoal::Fat {
            height, formula, ..
        } => fat(tape, height, formula).map(BodyFat::percent),
    }
}

/// Where the goal's measure stood at the start and where it should be: kg, mm or percent.
pub fn span(goal: BodyGoal, weight: Load) -> (f64, f64) {
    match goal {
        BodyGoal::Weight(to) => (weight.kilograms(), to.kilograms()),
        BodyGoal::Waist { from, to } => (from.millimetres(), to.millimetres()),
        BodyGoal::Fat { from, to, .. } => (from.percent(), to.percent()),
    }
}

/// What the tape showed in the goal's own measure over the last eight weeks, newest first, each
/// with its weeks from `today`; taken one by one, for a day off is an error of its own.
pub fn points(
    goal: BodyGoal,
    tapes: impl DoubleEndedIterator<Item = (NaiveDate, Tape)>,
    today: NaiveDate,
) -> Vec<(f64, f64)> {
    let mut points = Vec::new();
    for (day, tape) in tapes.rev() {
        let weeks = day.signed_duration_since(today).num_days() as f64 / 7.0;
        if weeks < -TREND_WEEKS {
            break;
        }
        points.extend(
            shown(goal, tape)
                .filter(|_| weeks <= 0.0)
                .map(|shown| (weeks, shown)),
        );
    }
    points
}

/// Kilograms of bodyweight between where the goal's measure stands, at a bodyweight in kg, and
/// where it should be; below zero they are to be lost.
pub fn kilograms(goal: BodyGoal, weight: f64, now: f64) -> f64 {
    match goal {
        BodyGoal::Weight(to) => to.kilograms() - weight,
        BodyGoal::Waist { to, .. } => weight * WEIGHT_OF_WAIST * (to.millimetres() - now) / 10.0,
        BodyGoal::Fat { to, .. } => weight * ((100.0 - now) / (100.0 - to.percent()) - 1.0),
    }
}

/// The goal that so many kilograms of change reach from a bodyweight, a tenth to the near side, so
/// that what is offered is in reach.
#[must_use]
pub fn reached(goal: BodyGoal, weight: Load, change: f64) -> BodyGoal {
    let near = |tenths: f64| {
        // What is a whole tenth but for the arithmetic stays one.
        if change < 0.0 {
            (tenths - 1e-9).ceil() / 10.0
        } else {
            (tenths + 1e-9).floor() / 10.0
        }
    };
    match goal {
        BodyGoal::Weight(to) => {
            let unit = to.unit().kilograms();
            let reached = near((weight.kilograms() + change) / unit * 10.0);
            BodyGoal::Weight(Load::from_kilograms(reached * unit, to.unit()))
        }
        BodyGoal::Waist { from, to } => {
            let unit = to.unit().millimetres();
            let less = change / weight.kilograms() / WEIGHT_OF_WAIST * 10.0;
            let reached = near((from.millimetres() + less) / unit * 10.0);
            BodyGoal::Waist {
                from,
                to: Length::from_millimetres(reached * unit, to.unit()),
            }
        }
        BodyGoal::Fat {
            from,
            tape,
            height,
            formula,
            ..
        } => {
            let lean = (100.0 - from.percent()) * weight.kilograms();
            let percent = 100.0 - lean / (weight.kilograms() + change);
            BodyGoal::Fat {
                from,
                to: BodyFat::from_percent(near(percent * 10.0)),
                tape,
                height,
                formula,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::training::units::{LengthUnit, MassUnit};

    fn weight(kilograms: u32) -> Load {
        Load::whole(kilograms, MassUnit::Kilogram)
    }

    fn centimetres(count: u32) -> Length {
        Length::new(count * 100, LengthUnit::Centimetre).expect("a length")
    }

    fn fat_goal(to: f64) -> BodyGoal {
        BodyGoal::Fat {
            from: BodyFat::from_percent(25.0),
            to: BodyFat::from_percent(to),
            tape: Tape {
                waist: centimetres(90),
                neck: Some(centimetres(38)),
                hips: None,
            },
            height: centimetres(180),
            formula: Formula::Man,
        }
    }

    /// 80 kg at 25 % are 60 kg without fat; at 20 % those are 75 kg: 5 kg to lose. 5 cm of waist are
    /// 4.25 % of 80 kg: 3.4 kg.
    #[test]
    fn each_measure_is_worth_its_kilograms() {
        assert!((kilograms(fat_goal(20.0), 80.0, 25.0) + 5.0).abs() < 1e-9);
        let waist = BodyGoal::Waist {
            from: centimetres(95),
            to: centimetres(90),
        };
        assert!((kilograms(waist, 80.0, 950.0) + 3.4).abs() < 1e-9);
        let up = BodyGoal::Weight(weight(83));
        assert!((kilograms(up, 80.0, 80.0) - 3.0).abs() < 1e-9);
    }

    /// What is offered in place of a goal is worth no more than the kilograms there are for it.
    #[test]
    fn what_is_reached_is_in_reach() {
        let waist = BodyGoal::Waist {
            from: centimetres(95),
            to: centimetres(70),
        };
        for goal in [fat_goal(10.0), waist, BodyGoal::Weight(weight(60))] {
            for change in [-0.7, -3.0, -6.4] {
                let reached = reached(goal, weight(80), change);
                let (now, _) = span(goal, weight(80));
                let worth = kilograms(reached, 80.0, now);
                assert!(
                    worth >= change - 1e-6 && worth <= change + 0.25,
                    "{reached:?} is worth {worth} of {change}"
                );
            }
        }
    }
}

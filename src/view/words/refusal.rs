//! What is out of reach, and what is in reach instead.

use super::names::movement;
use super::time::long_day;
use crate::coach::program::Refusal;
use crate::training::units::{BodyFat, Length, Load, from_thousandths};
use crate::training::{BodyGoal, Equipment, MovementId};
use chrono::NaiveDate;

/// The heading: what the reason is about.
pub const fn refused(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::Horizon | Refusal::LongDay { .. } | Refusal::Room => "Not in that time",
        Refusal::Equipment { .. } => "Not with what you have",
        Refusal::Lifted { .. } | Refusal::Owned { .. } => "You are there already",
        _ => "Not by that date",
    }
}

/// The button that gives the longest day more time.
pub fn longer_day(minutes: u16) -> String {
    format!("Give the longest day {minutes} minutes")
}

/// The reason, in sentences.
pub fn refusal(refusal: &Refusal) -> String {
    match refusal {
        Refusal::Horizon => {
            "A program takes three weeks to a year. Choose a date in that time.".to_owned()
        }
        Refusal::Equipment {
            movement: needs,
            missing,
        } => format!(
            "The {} needs {}. Add it to what you have, or choose another goal.",
            needs.movement().name,
            list(missing)
        ),
        Refusal::Lifted { lift, now } => format!(
            "{}: you lift about {now} for one rep. Choose a goal that is ahead of you.",
            movement(*lift)
        ),
        Refusal::Room => {
            "Your days have no room for all of it every week. Give more days or minutes, or train for fewer things at once.".to_owned()
        }
        Refusal::Owned { now } => format!(
            "You own the {}. Choose a goal that is ahead of you.",
            now.movement().name
        ),
        Refusal::Strength {
            lift,
            now,
            goal,
            needed,
            sane,
            in_reach,
            date,
        } => {
            let unit = goal.unit();
            let kilograms = unit.kilograms();
            let (needed, sane) = apart(*needed / kilograms, *sane / kilograms);
            let unit = unit.symbol();
            format!(
                "{}: from about {now} today, {goal} by then needs {needed} {unit} more every week; {sane} {unit} is what lasts. {}",
                movement(*lift),
                instead(&in_reach.to_string(), &goal.to_string(), *date)
            )
        }
        Refusal::RaceTime {
            now,
            goal,
            weeks,
            in_reach,
            date,
        } => format!(
            "Today you would run {now}. {goal} asks for more than {weeks} weeks can give. {}",
            instead(&in_reach.to_string(), &goal.to_string(), *date)
        ),
        Refusal::RaceDistance {
            longest,
            race,
            weeks,
            date,
        } => format!(
            "From a longest run of {longest}, {race} in {weeks} weeks means growing faster than legs can take. It is in reach by {}.",
            long_day(*date)
        ),
        Refusal::LongDay { race, minutes } => format!(
            "{race} wants long runs, and your longest day has no time for them. At your easy pace they take {minutes} minutes."
        ),
        Refusal::Body {
            now,
            goal,
            percent,
            most,
            in_reach,
            date,
        } => {
            let (verb, cost) = if goal.loses(*now) {
                ("Losing", "costs muscle")
            } else {
                ("Gaining", "adds mostly fat")
            };
            let (percent, most) = apart(*percent, *most);
            let (what, about) = lost(*now, *goal);
            format!(
                "{verb} {what} by then is {about}{percent} % of bodyweight a week. More than {most} % {cost}. {}",
                instead(&body(*in_reach), &body(*goal), *date)
            )
        }
        Refusal::Rung {
            goal,
            in_reach,
            date,
        } => format!(
            "A rung takes about four sessions to own. {}",
            instead(&rung(*in_reach), &rung(*goal), *date)
        ),
    }
}

fn instead(in_reach: &str, goal: &str, date: NaiveDate) -> String {
    format!(
        "By that date {in_reach} is in reach, or {goal} by {}.",
        long_day(date)
    )
}

/// The name of the way out that takes what is in reach.
pub fn take(in_reach: &str) -> String {
    format!("Take {in_reach} by then")
}

/// The name of the way out that keeps the goal and moves its date.
pub fn keep(goal: &str, date: NaiveDate) -> String {
    format!("Keep {goal}, by {}", long_day(date))
}

/// What a body should measure.
pub fn body(goal: BodyGoal) -> String {
    match goal {
        BodyGoal::Weight(to) => to.to_string(),
        BodyGoal::Waist { to, .. } => to.to_string(),
        BodyGoal::Fat { to, .. } => to.to_string(),
    }
}

/// A movement, in the name of a way out.
pub fn rung(goal: MovementId) -> String {
    format!("the {}", goal.movement().name)
}

/// What lies between a body and its goal, and the word for how closely its bodyweight is known.
fn lost(now: Load, goal: BodyGoal) -> (String, &'static str) {
    match goal {
        BodyGoal::Weight(to) => (between(now, to).to_string(), ""),
        BodyGoal::Waist { from, to } => {
            let less = from.millimetres() - to.millimetres();
            let less = Length::from_millimetres(less, to.unit());
            (format!("{less} of waist"), "about ")
        }
        BodyGoal::Fat { from, to, .. } => {
            let less = BodyFat::from_percent(from.percent() - to.percent());
            (format!("{} points of fat", less.number()), "about ")
        }
    }
}

fn between(now: Load, goal: Load) -> Load {
    Load::from_kilograms((goal.kilograms() - now.kilograms()).abs(), goal.unit())
}

/// What is needed and what is sane, in as many digits as tell them apart: the greater rounded up
/// and the smaller down where they would read the same.
fn apart(needed: f64, sane: f64) -> (String, String) {
    let tenths = |value: f64| (value * 10.0).round() as u32;
    let (more, less) = (tenths(needed), tenths(sane));
    if more > less {
        return (from_thousandths(more * 100), from_thousandths(less * 100));
    }
    let more = (needed * 100.0).ceil() as u32;
    let less = (sane * 100.0).floor() as u32;
    (from_thousandths(more * 10), from_thousandths(less * 10))
}

fn list(items: &[Equipment]) -> String {
    let names: Vec<_> = items.iter().map(|item| item.name()).collect();
    names.join(" and ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::training::units::MassUnit;

    #[test]
    fn what_differs_reads_differently() {
        for (needed, sane, text) in [
            (1.34, 0.9, ("1.3", "0.9")),
            (1.23, 1.21, ("1.23", "1.21")),
            (1.212, 1.21, ("1.22", "1.21")),
            (0.001, 0.0, ("0.01", "0")),
        ] {
            assert_eq!(apart(needed, sane), (text.0.to_owned(), text.1.to_owned()));
        }
    }

    #[test]
    fn each_direction_of_weight_has_its_own_clause() {
        let load = |kilograms| Load::whole(kilograms, MassUnit::Kilogram);
        let text = |now, goal| {
            refusal(&Refusal::Body {
                now: load(now),
                goal: BodyGoal::Weight(load(goal)),
                percent: 1.4,
                most: 1.0,
                in_reach: BodyGoal::Weight(load(75)),
                date: NaiveDate::from_ymd_opt(2027, 2, 11).expect("a day"),
            })
        };
        assert_eq!(
            text(78, 73),
            "Losing 5 kg by then is 1.4 % of bodyweight a week. More than 1 % costs muscle. By that date 75 kg is in reach, or 73 kg by Thu 11 Feb 2027."
        );
        assert!(text(70, 73).contains("Gaining 3 kg"));
        assert!(text(70, 73).contains("adds mostly fat"));
    }
}

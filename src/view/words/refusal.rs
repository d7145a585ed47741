//! What is out of reach, and what is in reach instead.

use super::counts::from_thousandths;
use super::names::{movement, name};
use super::questions::equipment;
use super::say::{Value, decimal};
use super::time::long_day;
use super::{message, say};
use crate::coach::program::Refusal;
use crate::training::units::{BodyFat, Length, Load};
use crate::training::{BodyGoal, Equipment, MovementId};
use chrono::NaiveDate;

/// The heading: what the reason is about.
pub fn refused(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::Horizon | Refusal::LongDay { .. } | Refusal::Room => message!(refused_time),
        Refusal::Equipment { .. } => message!(refused_means),
        Refusal::Lifted { .. } | Refusal::Owned { .. } => message!(refused_there),
        _ => message!(refused_date),
    }
    .text()
}

/// The button that gives the longest day more time.
pub fn longer_day(minutes: u16) -> String {
    say!(longer_day, minutes)
}

/// The reason, in sentences.
pub fn refusal(refusal: &Refusal) -> String {
    match refusal {
        Refusal::Horizon => say!(refusal_horizon).to_owned(),
        Refusal::Equipment {
            movement: needs,
            missing,
        } => say!(
            refusal_equipment,
            movement = name(*needs),
            missing = list(missing)
        ),
        Refusal::Lifted { lift, now } => {
            say!(refusal_lifted, lift = movement(*lift), now = *now)
        }
        Refusal::Room => say!(refusal_room).to_owned(),
        Refusal::Owned { now } => say!(refusal_owned, rung = name(*now)),
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
            say!(
                refusal_strength,
                lift = movement(*lift),
                now = *now,
                goal = *goal,
                needed,
                sane,
                unit = unit.symbol(),
                instead = instead(in_reach, goal, *date)
            )
        }
        Refusal::RaceTime {
            now,
            goal,
            weeks,
            in_reach,
            date,
        } => say!(
            refusal_race_time,
            now = *now,
            goal = *goal,
            weeks = *weeks,
            instead = instead(in_reach, goal, *date)
        ),
        Refusal::RaceDistance {
            longest,
            race,
            weeks,
            date,
        } => say!(
            refusal_race_distance,
            longest = *longest,
            race = *race,
            weeks = *weeks,
            date = long_day(*date)
        ),
        Refusal::LongDay { race, minutes } => {
            say!(refusal_long_day, race = *race, minutes = *minutes)
        }
        Refusal::Body {
            now,
            goal,
            percent,
            most,
            in_reach,
            date,
        } => {
            let (percent, most) = apart(*percent, *most);
            let way = if goal.loses(*now) {
                "losing"
            } else {
                "gaining"
            };
            let (what, about) = lost(*now, *goal);
            say!(
                refusal_body,
                way,
                what,
                about,
                percent,
                most,
                instead = instead(&body(*in_reach), &body(*goal), *date)
            )
        }
        Refusal::Rung {
            goal,
            in_reach,
            date,
        } => say!(
            refusal_rung,
            instead = instead(&rung(*in_reach), &rung(*goal), *date)
        ),
    }
}

fn instead(in_reach: &dyn Value, goal: &dyn Value, date: NaiveDate) -> String {
    say!(
        refusal_instead,
        in_reach = in_reach.text(),
        goal = goal.text(),
        date = long_day(date)
    )
}

/// The name of the way out that takes what is in reach.
pub fn take(in_reach: &str) -> String {
    say!(take_in_reach, in_reach)
}

/// The name of the way out that keeps the goal and moves its date.
pub fn keep(goal: &str, date: NaiveDate) -> String {
    say!(keep_goal, goal, date = long_day(date))
}

/// What a body should measure.
pub fn body(goal: BodyGoal) -> String {
    decimal(match goal {
        BodyGoal::Weight(to) => to.to_string(),
        BodyGoal::Waist { to, .. } => to.to_string(),
        BodyGoal::Fat { to, .. } => to.to_string(),
    })
}

/// A movement, in the name of a way out.
pub fn rung(goal: MovementId) -> String {
    say!(the_rung, rung = name(goal))
}

/// What lies between a body and its goal, and whether its bodyweight is known by it but about.
fn lost(now: Load, goal: BodyGoal) -> (String, &'static str) {
    match goal {
        BodyGoal::Weight(to) => (decimal(between(now, to).to_string()), "no"),
        BodyGoal::Waist { from, to } => {
            let less = from.millimetres() - to.millimetres();
            let less = Length::from_millimetres(less, to.unit());
            (say!(lost_waist, less), "yes")
        }
        BodyGoal::Fat { from, to, .. } => {
            let less = BodyFat::from_percent(from.percent() - to.percent());
            (say!(lost_fat, points = decimal(less.number())), "yes")
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
    let names: Vec<_> = items.iter().copied().map(equipment).collect();
    names.join(&format!(" {} ", say!(and)))
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

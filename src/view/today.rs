//! Today: the session to do now, or the next one.

use super::session::{SessionView, session};
use super::words;
use crate::coach::intake;
use crate::coach::session::Standing;
use crate::training::Target;
use crate::training::units::Load;
use chrono::NaiveDate;

/// What the first page shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Today {
    /// The goal, in words.
    pub goal: String,
    /// How far away it is.
    pub countdown: String,
    /// What there is to do.
    pub now: Now,
    /// Bodyweight, where the goal is one.
    pub weight: Option<Weight>,
}

/// What there is to do.
#[derive(Debug, Clone, PartialEq)]
pub enum Now {
    /// A session to do: planned for today, left undone this week, or begun.
    Session(SessionView),
    /// Nothing today; this one is next.
    Rest(SessionView),
    /// The day of the goal.
    Goal,
    /// The program has ended.
    Ended,
}

/// Bodyweight against the goal.
#[derive(Debug, Clone, PartialEq)]
pub struct Weight {
    /// The last one, in words.
    pub last: String,
    /// What every week needs.
    pub needed: String,
    /// The last one, to start the field with.
    pub value: Load,
}

impl Weight {
    /// A weight as typed.
    ///
    /// # Errors
    /// With the sentence to show beside the field.
    pub fn read(&self, text: &str) -> Result<Load, String> {
        let load = Load::parse(text, self.value.unit()).map_err(|error| error.to_string())?;
        intake::plausible_weight(load)
    }
}

/// What the first page shows.
pub fn today(standing: &Standing<'_>, day: NaiveDate) -> Today {
    let goal = &standing.program.goal;
    let days = goal.date.signed_duration_since(day).num_days();
    Today {
        goal: words::goal(goal),
        countdown: match days {
            ..0 => format!("was on {}", words::long_day(goal.date)),
            0 => "today".to_owned(),
            1 => "tomorrow".to_owned(),
            2..=20 => format!("in {days} days"),
            _ => format!("in {} weeks, {}", (days + 3) / 7, words::day(goal.date)),
        },
        now: now(standing, day),
        weight: weight(standing, day),
    }
}

fn now(standing: &Standing<'_>, day: NaiveDate) -> Now {
    let open = standing
        .diary
        .open_session()
        .filter(|key| key.program == standing.adopted)
        .and_then(|key| session(standing, key.day, day));
    if let Some(open) = open {
        return Now::Session(open);
    }
    let goal = standing.program.goal.date;
    if day >= goal {
        return if day == goal { Now::Goal } else { Now::Ended };
    }
    let upcoming = standing
        .upcoming(day)
        .and_then(|next| session(standing, next, day));
    match upcoming {
        Some(next) if next.day <= day => Now::Session(next),
        Some(next) => Now::Rest(next),
        None => Now::Ended,
    }
}

fn weight(standing: &Standing<'_>, day: NaiveDate) -> Option<Weight> {
    let Target::Composition { from, to } = standing.program.goal.target else {
        return None;
    };
    let measured = standing.diary.weights().next_back();
    let value = measured.map_or(from, |(_, load)| load);
    let weeks = standing
        .program
        .goal
        .date
        .signed_duration_since(day)
        .num_days() as f64
        / 7.0;
    let unit = to.unit();
    let change = (to.kilograms() - value.kilograms()) / weeks.max(1.0);
    let rate = Load::from_kilograms(
        (change.abs() / unit.kilograms() * 100.0).round() / 100.0 * unit.kilograms(),
        unit,
    );
    Some(Weight {
        last: match measured {
            Some((on, load)) => format!("{load}, {}", words::ago(on, day)),
            None => format!("{from} at the start"),
        },
        needed: if rate.is_zero() {
            "You are there: hold it.".to_owned()
        } else {
            let sign = if change < 0.0 { "\u{2212}" } else { "+" };
            format!("{sign}{rate} a week from here reaches {to}")
        },
        value,
    })
}

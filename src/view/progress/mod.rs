//! Progress: what was done, as charts, each topic made when it is looked at.

mod body;
pub mod calendar;
pub mod chart;
mod goal;
mod load;
mod running;
mod strength;
mod volume;

use crate::coach::session::Standing;
use chart::ChartView;
use chrono::{Days, NaiveDate};
use std::ops::Range;

/// What is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Topic {
    /// The goal, and where the trend leads.
    #[default]
    Goal,
    /// Movements.
    Strength,
    /// Fitness and paces.
    Running,
    /// How much a week.
    Volume,
    /// How hard, and what it adds up to.
    Load,
    /// Weight and girths.
    Body,
    /// Which sessions were done.
    Calendar,
}

impl Topic {
    /// All of them, in their order.
    pub const ALL: [Self; 7] = [
        Self::Goal,
        Self::Strength,
        Self::Running,
        Self::Volume,
        Self::Load,
        Self::Body,
        Self::Calendar,
    ];

    /// Its name in addresses.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Goal => "goal",
            Self::Strength => "strength",
            Self::Running => "running",
            Self::Volume => "volume",
            Self::Load => "load",
            Self::Body => "body",
            Self::Calendar => "calendar",
        }
    }
}

/// How far back it goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Reach {
    /// Thirteen weeks.
    #[default]
    Quarter,
    /// A year.
    Year,
    /// As far as there is anything.
    All,
}

impl Reach {
    /// All of them, in their order.
    pub const ALL: [Self; 3] = [Self::Quarter, Self::Year, Self::All];

    /// The days up to and with a day.
    fn days(self, standing: &Standing<'_>) -> Range<NaiveDate> {
        let tomorrow = standing.today.succ_opt().unwrap_or(NaiveDate::MAX);
        let back = |days| tomorrow.checked_sub_days(Days::new(days));
        let start = match self {
            Self::Quarter => back(91),
            Self::Year => back(365),
            Self::All => {
                let session = standing.diary.sessions().next().map(|(key, _)| key.day);
                let weight = standing.diary.weights().next().map(|(day, _)| day);
                let tape = standing.diary.tapes().next().map(|(day, _)| day);
                let firsts = [session, weight, tape].into_iter().flatten();
                firsts.min().or_else(|| back(91))
            }
        };
        start.unwrap_or(NaiveDate::MIN).min(standing.today)..tomorrow
    }
}

/// A fact beside a chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// What it is.
    pub name: String,
    /// The fact.
    pub value: String,
    /// More about it, or nothing.
    pub more: String,
    /// The day to look back at, where there is one.
    pub day: Option<NaiveDate>,
}

/// A topic as a page shows it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Panel {
    /// What there is to choose from, by code and name; nothing where there is no choice.
    pub choices: Vec<(String, String)>,
    /// The code of what is shown.
    pub chosen: String,
    /// The chart; none where there is nothing to draw yet.
    pub chart: Option<ChartView>,
    /// What is told beside it.
    pub facts: Vec<Fact>,
    /// What there will be, and when, where there is nothing yet; or what wants an eye.
    pub note: String,
    /// What the measure is, or nothing.
    pub about: &'static str,
    /// Whether it goes back as far as one likes.
    pub reaches: bool,
}

impl Panel {
    /// One with nothing to draw yet, and what there will be.
    fn empty(note: &str, reaches: bool) -> Self {
        Self {
            note: note.to_owned(),
            reaches,
            ..Self::default()
        }
    }
}

/// A topic: of what there is to choose what was picked, the first where nothing was.
pub fn panel(standing: &Standing<'_>, topic: Topic, pick: &str, reach: Reach) -> Panel {
    let days = reach.days(standing);
    let mut panel = match topic {
        Topic::Goal => goal::panel(standing, pick),
        Topic::Strength => strength::panel(standing, pick, &days),
        Topic::Running => running::panel(standing, pick, &days),
        Topic::Volume => volume::panel(standing, pick, &days),
        Topic::Load => load::panel(standing, &days),
        Topic::Body => body::panel(standing, pick, &days),
        Topic::Calendar => Panel::default(),
    };
    if let (Some(chart), true) = (&mut panel.chart, panel.reaches) {
        chart.start_with_data();
    }
    panel
}

/// What is chosen: what was picked, if it is there, else the first.
fn chosen(choices: &[(String, String)], pick: &str) -> String {
    let picked = choices.iter().find(|(code, _)| code == pick);
    let found = picked.or_else(|| choices.first());
    found.map(|(code, _)| code.clone()).unwrap_or_default()
}

/// The days that a chart opens with: those asked for.
fn window(days: &Range<NaiveDate>) -> (NaiveDate, NaiveDate) {
    (days.start, days.end)
}

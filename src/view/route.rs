//! The addresses of pages, as they stand behind `#`: they survive a reload on any static host.

use super::progress::Topic;
use super::setup::Step;
use crate::training::{MovementId, parse_day};
use chrono::NaiveDate;
use std::fmt;

/// A page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Route {
    /// The session to do now.
    #[default]
    Today,
    /// One session, by the day it is planned for.
    Session(NaiveDate),
    /// The end of a session.
    Finish(NaiveDate),
    /// The clock of a slot, counted from 0, of a day's session.
    Clock(NaiveDate, u8),
    /// A movement.
    Movement(MovementId),
    /// The road to the goal date.
    Plan,
    /// The weekly review.
    Review,
    /// What was done, as charts.
    Progress(Topic),
    /// The sessions of a month of the past, by its first day; of this month where none is named.
    Past(Option<NaiveDate>),
    /// What was asked and done on a day.
    Day(NaiveDate),
    /// Data, updates, a new program.
    Settings,
    /// A backup is brought in.
    Bring,
    /// What goes out beside the backup.
    Out,
    /// A week on paper, by its number; the week of today where none is named.
    Print(Option<u16>),
    /// How much of a history was training.
    Audit,
    /// A step of the setup.
    Setup(Step),
}

impl Route {
    /// The page of an address; Today where there is none such.
    pub fn parse(hash: &str) -> Self {
        let mut parts = hash.trim_matches('/').split('/');
        let (page, part) = (parts.next(), parts.next().unwrap_or_default());
        let route = match page {
            Some("session") => parse_day(part).map(Self::Session),
            Some("finish") => parse_day(part).map(Self::Finish),
            Some("clock") => {
                let slot = parts.next().and_then(|slot| slot.parse().ok());
                parse_day(part)
                    .zip(slot)
                    .map(|(day, slot)| Self::Clock(day, slot))
            }
            Some("movement") => MovementId::find(part).map(Self::Movement),
            Some("plan") => Some(Self::Plan),
            Some("review") => Some(Self::Review),
            Some("progress") => {
                let topic = Topic::ALL.into_iter().find(|topic| topic.code() == part);
                Some(Self::Progress(topic.unwrap_or_default()))
            }
            Some("past") => Some(Self::Past(parse_day(part))),
            Some("day") => parse_day(part).map(Self::Day),
            Some("settings") => Some(Self::Settings),
            Some("bring") => Some(Self::Bring),
            Some("out") => Some(Self::Out),
            Some("print") => Some(Self::Print(part.parse().ok())),
            Some("audit") => Some(Self::Audit),
            Some("setup") => {
                let step = Step::ALL.into_iter().find(|step| step.code() == part);
                step.map(Self::Setup)
            }
            _ => None,
        };
        route.unwrap_or_default()
    }

    /// The page in the bar of places that this one lies behind.
    #[must_use]
    pub fn place(self) -> Self {
        match self {
            Self::Review | Self::Audit | Self::Progress(_) | Self::Past(_) | Self::Day(_) => {
                Self::Progress(Topic::default())
            }
            Self::Out | Self::Print(_) => Self::Settings,
            other => other,
        }
    }

    /// The address for a link.
    pub fn href(self) -> String {
        format!("#{self}")
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Today => f.write_str("/today"),
            Self::Session(day) => write!(f, "/session/{day}"),
            Self::Finish(day) => write!(f, "/finish/{day}"),
            Self::Clock(day, slot) => write!(f, "/clock/{day}/{slot}"),
            Self::Movement(movement) => write!(f, "/movement/{}", movement.as_str()),
            Self::Plan => f.write_str("/plan"),
            Self::Review => f.write_str("/review"),
            Self::Progress(topic) => write!(f, "/progress/{}", topic.code()),
            Self::Past(None) => f.write_str("/past"),
            Self::Past(Some(month)) => write!(f, "/past/{month}"),
            Self::Day(day) => write!(f, "/day/{day}"),
            Self::Settings => f.write_str("/settings"),
            Self::Bring => f.write_str("/bring"),
            Self::Out => f.write_str("/out"),
            Self::Print(None) => f.write_str("/print"),
            Self::Print(Some(week)) => write!(f, "/print/{week}"),
            Self::Audit => f.write_str("/audit"),
            Self::Setup(step) => write!(f, "/setup/{}", step.code()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_leads_to_its_page() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day");
        let pages = [
            Route::Today,
            Route::Session(day),
            Route::Finish(day),
            Route::Clock(day, 3),
            Route::Movement(MovementId::find("back-squat").expect("a movement")),
            Route::Plan,
            Route::Review,
            Route::Past(None),
            Route::Past(Some(day)),
            Route::Day(day),
            Route::Settings,
            Route::Bring,
            Route::Out,
            Route::Print(None),
            Route::Print(Some(3)),
            Route::Audit,
        ];
        let steps = Step::ALL.map(Route::Setup);
        let topics = Topic::ALL.map(Route::Progress);
        for route in pages.into_iter().chain(steps).chain(topics) {
            assert_eq!(Route::parse(&route.to_string()), route);
        }
    }

    #[test]
    fn an_address_that_is_none_leads_to_today() {
        for hash in [
            "",
            "/",
            "/nowhere",
            "/session/soon",
            "/session",
            "/setup/x",
            "/clock/2026-11-23",
            "/clock/2026-11-23/256",
            "%",
        ] {
            assert_eq!(Route::parse(hash), Route::Today, "{hash}");
        }
    }
}

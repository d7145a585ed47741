//! What becomes of a session that is missed, moved or lightened.

use super::say::say;
use super::time::day;
use crate::coach::progression::Ease;
use crate::coach::week::{Clash, Dropped, Place};
use crate::diary::Check;
use chrono::NaiveDate;

/// What is said of a session that stands elsewhere than planned; nothing where it does not.
pub fn elsewhere(planned: NaiveDate, place: Place) -> String {
    let what = match place {
        Place::Settled(_) | Place::On(_) => return String::new(),
        Place::Moved { to, instead: None } => {
            format!("It is a key one, so it moves to {}.", day(to))
        }
        Place::Moved {
            to,
            instead: Some(_),
        } => format!(
            "It is a key one, so it takes the place of the easy one of {}.",
            day(to)
        ),
        Place::Dropped(Dropped::Easy) => {
            "It is no key one: it is dropped, and nothing is lost.".to_owned()
        }
        Place::Dropped(Dropped::NoRoom) => {
            "A key one, but no day is left that gives it rest on both sides: go on from here."
                .to_owned()
        }
        Place::Dropped(Dropped::Away) => return say!(away).to_owned(),
        Place::Dropped(Dropped::For(key)) => {
            return format!("Dropped: the key session of {} has its place.", day(key));
        }
    };
    format!("Missed on {}. {what}", day(planned))
}

/// What is said of a session that the athlete moved.
pub fn moved(planned: NaiveDate, clash: Option<Clash>) -> String {
    match clash {
        None => format!("Moved from {}.", day(planned)),
        Some(clash) => format!("Moved from {}: {}.", day(planned), meaning(clash)),
    }
}

/// A day to move a session to.
pub fn way(to: NaiveDate, clash: Option<Clash>) -> String {
    match clash {
        None => day(to),
        Some(clash) => format!("{} \u{b7} {}", day(to), meaning(clash)),
    }
}

fn meaning(clash: Clash) -> String {
    match clash {
        Clash::SameDay => "two sessions on one day".to_owned(),
        Clash::Beside(hard) => format!("hard work on {} too, no rest between", day(hard)),
    }
}

/// What the daily check does.
pub fn check(check: Check) -> &'static str {
    match Ease::of(check) {
        _ if check == Check::default() => say!(check),
        Ease::None => say!(check_full),
        Ease::Little => say!(check_little),
        Ease::Half => say!(check_half),
    }
}

/// The parts of the daily check, each with what it can be.
pub fn checks() -> [(&'static str, [&'static str; 3]); 3] {
    [
        (
            say!(sleep),
            [say!(sleep_good), say!(sleep_so_so), say!(sleep_bad)],
        ),
        (
            say!(soreness),
            [say!(soreness_none), say!(soreness_some), say!(soreness_bad)],
        ),
        (
            say!(stress),
            [say!(stress_low), say!(stress_some), say!(stress_high)],
        ),
    ]
}

//! What becomes of a session that is missed, moved or lightened.

use super::time::day;
use super::{message, say};
use crate::coach::progression::Ease;
use crate::coach::week::{Clash, Dropped, Place};
use crate::diary::Check;
use chrono::NaiveDate;

/// What is said of a session that stands elsewhere than planned; nothing where it does not.
pub fn elsewhere(planned: NaiveDate, place: Place) -> String {
    let planned = day(planned);
    match place {
        Place::Settled(_) | Place::On(_) => String::new(),
        Place::Moved { to, instead: None } => say!(missed_moves, planned, to = day(to)),
        Place::Moved {
            to,
            instead: Some(_),
        } => say!(missed_replaces, planned, to = day(to)),
        Place::Dropped(Dropped::Easy) => say!(missed_easy, planned),
        Place::Dropped(Dropped::NoRoom) => say!(missed_no_room, planned),
        Place::Dropped(Dropped::Away) => say!(away).to_owned(),
        Place::Dropped(Dropped::For(key)) => say!(dropped_for, key = day(key)),
    }
}

/// What is said of a session that the athlete moved.
pub fn moved(planned: NaiveDate, clash: Option<Clash>) -> String {
    let planned = day(planned);
    match clash {
        None => say!(moved_from, planned),
        Some(clash) => say!(moved_from_but, planned, clash = meaning(clash)),
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
        Clash::SameDay => say!(clash_same_day).to_owned(),
        Clash::Beside(hard) => say!(clash_beside, day = day(hard)),
    }
}

/// What the daily check does.
pub fn check(check: Check) -> &'static str {
    match Ease::of(check) {
        _ if check == Check::default() => message!(check),
        Ease::None => message!(check_full),
        Ease::Little => message!(check_little),
        Ease::Half => message!(check_half),
    }
    .text()
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

//! Why a slot asks what it asks, as a good coach would say it.

mod check;
mod rounds;
mod run;
mod sets;

use crate::coach::reason::Reason;
use crate::coach::session::Slot;
use crate::view::words::time::day;
use crate::view::words::weekly;

/// The reason in one or two sentences.
pub fn reason(reason: &Reason) -> String {
    match reason {
        Reason::Sets(reason) => sets::sets(reason),
        Reason::Run(reason) => run::run(reason),
        Reason::Rounds(reason) => rounds::rounds(reason),
        Reason::Picked { on, answer } => {
            format!("As you chose on {}: {}.", day(*on), weekly::answer(*answer))
        }
        Reason::Check { check, eased } => check::check(*check, eased),
    }
}

/// The reason of a slot, and where it asks no more than four weeks ago, that it does.
pub fn reason_of(slot: &Slot) -> String {
    let said = reason(&slot.next.reason);
    if slot.holds {
        format!("{said} No more than four weeks ago: it holds, it does not grow.")
    } else {
        said
    }
}

/// `After 12 days missed`, or how far the way back is.
fn back(days: u16, since: u16) -> String {
    match since {
        0 => format!("After {days} days missed"),
        since => format!("Day {since} of the way back from {days} days missed"),
    }
}

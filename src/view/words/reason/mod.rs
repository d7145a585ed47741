//! Why a slot asks what it asks, as a good coach would say it.

mod check;
mod rounds;
mod run;
mod sets;

use crate::coach::reason::Reason;
use crate::coach::session::Slot;
use crate::view::words::changed;
use crate::view::words::say;
use crate::view::words::time::day;
use crate::view::words::weekly;

/// The reason in one or two sentences.
pub fn reason(reason: &Reason) -> String {
    match reason {
        Reason::Sets(reason) => sets::sets(reason),
        Reason::Run(reason) => run::run(reason),
        Reason::Rounds(reason) => rounds::rounds(reason),
        Reason::Picked { on, answer } => {
            say!(
                reason_picked,
                day = day(*on),
                answer = weekly::answer(*answer)
            )
        }
        Reason::Put { instead_of } => changed::put(*instead_of),
        Reason::Check { check, eased } => check::check(*check, eased),
    }
}

/// The reason of a slot, and where it asks no more than four weeks ago, that it does.
pub fn reason_of(slot: &Slot) -> String {
    let said = reason(&slot.next.reason);
    if slot.holds {
        format!("{said} {}", say!(reason_holds))
    } else {
        said
    }
}

/// `After 12 days missed`, or how far the way back is.
fn back(days: u16, since: u16) -> String {
    say!(reason_back, days, since)
}

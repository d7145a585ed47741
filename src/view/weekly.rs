//! The weekly review: how the goal stands, what was done, what has stopped, and the one thing to
//! change.

use super::words::{self, weekly as say};
use crate::coach::review::{Review, review};
use crate::coach::session::Standing;

/// One part of the review: what it is about (`when` and `name`), what there is to say (`asked`),
/// and what stands behind it (`reason`). It is the card that the end of a session is shown on:
/// another type for the same four lines would cost a first visit two kilobytes.
pub use super::finish::NextView as Card;

/// The review of a standing's day, in the order in which a coach would go through it.
pub fn weekly(standing: &Standing<'_>) -> Vec<Card> {
    let review = review(standing);
    let mut cards = vec![contract(standing, &review), compliance(&review)];
    for plateau in &review.plateaus {
        let [first, second, third] = plateau.answers.map(say::answer);
        cards.push(Card {
            when: say::span(plateau),
            name: say::stopped(plateau.track, plateau.movement),
            asked: say::cause(plateau.cause),
            reason: say::choice(&first, &second, &third),
        });
    }
    cards.push(change(&review));
    cards
}

fn contract(standing: &Standing<'_>, review: &Review) -> Card {
    let goal = &standing.program.goal;
    let units = standing.athlete.units;
    let contract = &review.contract;
    let mut reason = say::way(contract, units);
    if let Some(projection) = &review.projection {
        say::projection(&mut reason, contract.measure, projection, units);
    }
    if let Some(kept) = review.kept {
        reason.push_str(&say::kept(kept));
    }
    Card {
        when: words::long_day(goal.date),
        name: words::goal(goal),
        asked: say::course(contract, units),
        reason,
    }
}

fn compliance(review: &Review) -> Card {
    Card {
        when: say::WEEK.to_owned(),
        name: say::DONE.to_owned(),
        asked: say::compliance(&review.week),
        reason: say::about(&review.week, &review.month, review.share.share()),
    }
}

fn change(review: &Review) -> Card {
    let weekly = &review.weekly;
    Card {
        when: weekly.well.map_or_else(|| say::WEEK.to_owned(), say::well),
        name: say::CHANGE.to_owned(),
        asked: say::change(weekly.change),
        reason: weekly
            .off
            .map_or_else(|| say::NOTHING_OFF.to_owned(), say::off),
    }
}

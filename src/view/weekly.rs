//! The weekly review: how the goal stands, what was done, what has stopped, and the one thing to
//! change.

use super::words::{self, say, weekly as told};
use crate::coach::review::{Answer, Change, Contract, Plateau, Projection, Review, review};
use crate::coach::session::Standing;
use crate::diary::{Advice, Decision};
use crate::training::Target;
use chrono::Days;

/// One part of the review: what it is about (`when` and `name`), what there is to say (`asked`),
/// and what stands behind it (`reason`). It is the card that the end of a session is shown on:
/// another type for the same four lines would cost a first visit two kilobytes.
pub use super::finish::NextView as Card;

/// The review of a standing's day, in the order in which a coach would go through it.
pub fn weekly(standing: &Standing<'_>) -> Vec<Card> {
    let review = review(standing);
    let mut contracts = review.beside.clone();
    contracts.insert(0, (review.contract, review.projection));
    let mut cards = Vec::new();
    for (target, found) in standing.program.goal.targets().into_iter().zip(contracts) {
        let mut card = contract(standing, target, found);
        if let (Target::Composition { .. }, Some(kept)) = (target, review.kept) {
            card.reason.push(' ');
            card.reason.push_str(&told::kept(kept));
        }
        cards.push(card);
    }
    cards.push(compliance(&review));
    for plateau in &review.plateaus {
        // What names no number or movement is advice, and nothing to pick.
        let empty = |answer: &Answer| matches!(answer, Answer::Neighbour { to: None });
        let answers = plateau.answers.into_iter().filter(|answer| !empty(answer));
        let answers = answers.map(Some).chain([None]);
        cards.push(Card {
            when: told::span(plateau),
            name: told::stopped(plateau.track, plateau.movement),
            asked: told::cause(plateau.cause),
            reason: say!(review_choice).to_owned(),
            choices: answers.map(|answer| pick(plateau, answer)).collect(),
        });
    }
    let units = standing.athlete.units;
    for outcome in &review.outcomes {
        cards.push(Card {
            when: told::decided(outcome.on, true),
            name: told::picked(outcome),
            asked: told::came_of_it(outcome, units),
            reason: told::goes_on(outcome),
            choices: Vec::new(),
        });
    }
    cards.extend(super::weak_points::tested(standing));
    cards.push(change(standing, &review));
    cards
}

fn contract(
    standing: &Standing<'_>,
    target: Target,
    (contract, projection): (Contract, Option<Projection>),
) -> Card {
    let units = standing.athlete.units;
    let contract = &contract;
    let mut reason = told::way(contract, units);
    if let Some(projection) = &projection {
        reason.push(' ');
        reason.push_str(&told::projection(contract.measure, projection, units));
    }
    Card {
        when: words::long_day(standing.program.goal.date),
        name: words::target(target),
        asked: told::course(contract, units),
        reason,
        choices: Vec::new(),
    }
}

fn compliance(review: &Review) -> Card {
    Card {
        when: say!(review_week).to_owned(),
        name: say!(review_done).to_owned(),
        asked: told::compliance(&review.week),
        reason: told::about(&review.week, &review.month, review.share.share()),
        choices: Vec::new(),
    }
}

/// A pick, as a button.
fn pick(plateau: &Plateau, answer: Option<Answer>) -> (String, Decision) {
    let name = answer.map_or_else(|| say!(review_leave).to_owned(), told::button);
    let decision = Decision::Picked {
        track: plateau.track,
        range: plateau.range,
        answer,
    };
    (name, decision)
}

fn change(standing: &Standing<'_>, review: &Review) -> Card {
    let weekly = &review.weekly;
    let mut reason = weekly
        .off
        .map_or_else(|| say!(review_nothing_off).to_owned(), told::off);
    let mut choices = Vec::new();
    if let (Change::Answer { answer, .. }, Some(stalled)) = (weekly.change, review.plateaus.first())
    {
        let (_, take) = pick(stalled, Some(answer));
        choices.push((say!(review_take).to_owned(), take));
        choices.push(pick(stalled, None));
    } else if let Some(advice) = advice(weekly.change) {
        let said = standing.diary.advised(advice);
        match said.filter(|(on, _)| standing.today < *on + Days::new(7)) {
            Some((on, taken)) => {
                reason.push(' ');
                reason += &told::decided(on, taken);
                reason.push('.');
            }
            None => choices.extend(
                [(say!(review_take), true), (say!(review_leave), false)]
                    .map(|(name, taken)| (name.to_owned(), Decision::Advised { advice, taken })),
            ),
        }
    }
    Card {
        when: weekly
            .well
            .map_or_else(|| say!(review_week).to_owned(), told::well),
        name: say!(review_change).to_owned(),
        asked: told::change(weekly.change),
        reason,
        choices,
    }
}

const fn advice(change: Change) -> Option<Advice> {
    match change {
        Change::Nothing | Change::KeepLogging | Change::Answer { .. } => None,
        Change::DoSessions => Some(Advice::DoSessions),
        Change::KeepToPurpose => Some(Advice::KeepToPurpose),
        Change::Measure(_) => Some(Advice::Measure),
        Change::VaryDays => Some(Advice::VaryDays),
        Change::MoveGoal => Some(Advice::MoveGoal),
    }
}

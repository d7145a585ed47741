//! A circuit within a time: more rounds in the same minutes, or the same rounds in fewer (density
//! training; convention). 10-30 min in all, RPE 7-9 (SCIENCE: metabolic work). A round more is a
//! step of a fifth or so, a minute less one of a fifteenth: who had something left gets the larger
//! step, who had little the smaller.

use super::rounds::{self, Judged};
use super::{Context, Next};
use crate::coach::estimate::minutes::REP_SECONDS;
use crate::coach::reason::RoundsReason;
use crate::training::units::{Duration, Rpe};
use crate::training::{Circuit, RoundsPlan, RoundsWork, Track};

/// The first block, the shortest, and what is added to it.
const FIRST_MINUTES: u32 = 15;
const SHORTEST_MINUTES: u32 = 10;
const LONGER_MINUTES: u32 = 5;
/// Reps of each movement in a round, and seconds to go from one to the next.
const REPS: u16 = 8;
const CHANGE_SECONDS: f64 = 8.0;
/// The share of a block that is worked at first, and at the most: some of it is breath.
const FIRST_SHARE: f64 = 0.6;
const MOST_SHARE: f64 = 0.9;
/// So much under the cap there was something left, in half points of RPE.
const LEFT: u8 = 3;

/// What a circuit asks next.
pub(super) fn next(plan: &RoundsPlan, context: &Context<'_>) -> Next {
    let first = || (first(plan), RoundsReason::FirstCircuit);
    let grown = |last: &Judged<'_>| grow(plan, last.asked, last.rounds, last.rpe);
    let (work, reason) = rounds::decide(&context.past(Track::Circuit), first, grown, back_off);
    rounds::finish(work, reason, plan, context)
}

/// Seconds that a round of so many movements takes without a pause.
fn round_seconds(movements: usize) -> f64 {
    movements as f64 * (f64::from(REPS) * REP_SECONDS + CHANGE_SECONDS)
}

/// A block of so many minutes, within what the day allows.
fn block(plan: &RoundsPlan, minutes: u32) -> Duration {
    Duration::from_minutes(minutes).min(plan.limit)
}

/// The most rounds that a block holds.
fn most(work: Duration, within: Duration, share: f64) -> u8 {
    let rounds = f64::from(within.seconds()) * share / f64::from(work.seconds().max(1));
    (rounds as u8).max(1)
}

fn first(plan: &RoundsPlan) -> RoundsWork {
    let work = Duration::from_seconds(round_seconds(plan.movements.len()) as u32);
    let within = block(plan, FIRST_MINUTES);
    RoundsWork {
        movements: plan.movements.clone(),
        rounds: most(work, within, FIRST_SHARE),
        work,
        rest: Duration::default(),
        load: None,
        cap: plan.cap,
        circuit: Some(Circuit { within, reps: REPS }),
    }
}

/// The same with another block and other rounds.
fn with(asked: &RoundsWork, rounds: u8, within: Duration) -> RoundsWork {
    RoundsWork {
        rounds,
        circuit: asked.circuit.map(|circuit| Circuit { within, ..circuit }),
        ..asked.clone()
    }
}

fn grow(
    plan: &RoundsPlan,
    asked: &RoundsWork,
    done: u8,
    rpe: Option<Rpe>,
) -> (RoundsWork, RoundsReason) {
    let within = asked.time();
    let holds = |rounds: u8, within| rounds <= most(asked.work, within, MOST_SHARE);
    let has_left = rpe.is_some_and(|rpe| rpe.halves() + LEFT <= asked.cap.halves());
    // What was done more stands, and is no step of its own.
    let rounds = if done > asked.rounds {
        done
    } else {
        asked.rounds.saturating_add(1)
    };
    if (has_left || done > asked.rounds) && holds(rounds, within) {
        let from = done;
        return (
            with(asked, rounds, within),
            RoundsReason::MoreInTime { from },
        );
    }
    let less = Duration::from_seconds(within.seconds().saturating_sub(60));
    if less.seconds() >= SHORTEST_MINUTES * 60 && holds(asked.rounds, less) {
        let from = within;
        return (
            with(asked, asked.rounds, less),
            RoundsReason::LessTime { from },
        );
    }
    // As dense as it gets: longer, at the density at which it was last.
    let longer = block(
        plan,
        (within.seconds() / 60 + LONGER_MINUTES).max(FIRST_MINUTES),
    );
    let grown =
        f64::from(asked.rounds) * f64::from(longer.seconds()) / f64::from(within.seconds().max(1));
    let rounds = (grown as u8).min(most(asked.work, longer, MOST_SHARE));
    if longer > within && rounds > asked.rounds {
        let from = within;
        return (
            with(asked, rounds, longer),
            RoundsReason::LongerBlock { from },
        );
    }
    (asked.clone(), RoundsReason::Enough)
}

/// A fifth fewer in the same time, one at the least.
fn back_off(asked: &RoundsWork) -> (RoundsWork, RoundsReason) {
    let fewer = asked.rounds - (asked.rounds / 5).max(1).min(asked.rounds - 1);
    let from = asked.rounds;
    (
        with(asked, fewer, asked.time()),
        RoundsReason::BackOff { from },
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::training::MovementId;

    fn plan() -> RoundsPlan {
        let movements = ["air-squat", "push-up", "glute-bridge", "reverse-crunch"];
        RoundsPlan {
            movements: movements.into_iter().filter_map(MovementId::find).collect(),
            circuit: true,
            limit: Duration::from_minutes(30),
            cap: Rpe::clamped(18),
        }
    }

    /// Rounds, minutes and the reason.
    fn step(asked: &RoundsWork, done: u8, halves: u8) -> (u8, u32, RoundsReason) {
        let (next, reason) = grow(&plan(), asked, done, Some(Rpe::clamped(halves)));
        (next.rounds, next.time().seconds() / 60, reason)
    }

    /// Four movements of eight reps at 4 s and 8 s to the next are 160 s; three fifths of a quarter
    /// of an hour hold three of them.
    #[test]
    fn the_first_block_leaves_breath() {
        let first = first(&plan());
        assert_eq!((first.rounds, first.time().seconds()), (3, 900));
    }

    #[test]
    fn who_has_something_left_does_one_more_who_has_not_takes_a_minute_less() {
        let first = first(&plan());
        let more = RoundsReason::MoreInTime { from: 3 };
        assert_eq!(step(&first, 3, 15), (4, 15, more));
        let from = Duration::from_minutes(15);
        assert_eq!(
            step(&first, 3, 17),
            (3, 14, RoundsReason::LessTime { from })
        );
        // What was done more stands.
        let more = RoundsReason::MoreInTime { from: 5 };
        assert_eq!(step(&first, 5, 18), (5, 15, more));
    }

    /// From a block that is as dense as it gets it goes on in a longer one, until that is enough.
    #[test]
    fn it_grows_to_the_longest_block_and_no_further() {
        let mut work = first(&plan());
        for _ in 0..60 {
            let (next, reason) = grow(&plan(), &work, work.rounds, None);
            let minutes = next.time().minutes();
            assert!((10.0..=30.0).contains(&minutes), "{next:?}");
            assert!(
                f64::from(next.rounds) * next.work.minutes() <= minutes * MOST_SHARE + 1e-9,
                "{next:?}"
            );
            if reason == RoundsReason::Enough {
                assert_eq!(next, work);
                assert!(minutes > 29.0, "{next:?}");
                return;
            }
            assert_ne!(next, work);
            work = next;
        }
        panic!("it never is enough: {work:?}");
    }

    #[test]
    fn a_second_miss_takes_a_fifth_off() {
        let asked = with(&first(&plan()), 6, Duration::from_minutes(20));
        assert_eq!(back_off(&asked).0.rounds, 5);
        let one = with(&asked, 1, Duration::from_minutes(10));
        assert_eq!(back_off(&one).0.rounds, 1);
    }
}

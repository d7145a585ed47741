//! How much of a slot's work was done, and how much of that served its purpose.

use crate::coach::progression::judge::{ROUNDED, WATCH, off_pace, share_done};
use crate::training::units::Load;
use crate::training::{Done, Form, Prescription, RunWork, SetsWork, ran};

/// Shares of the work of a slot, 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Shares {
    /// Done at all: counts up to those asked, a lighter load for as much as it was.
    pub(super) done: f64,
    /// Done at the load, pace or effort that was asked.
    pub(super) right: f64,
}

/// The shares of a slot that was done as its lines say.
pub(super) fn shares(asked: &Prescription, lines: &[Option<Done>]) -> Shares {
    match asked {
        Prescription::Sets(work) => sets(work, lines),
        Prescription::Run(work) => run(work, lines),
        Prescription::Rounds(work) => {
            let mut shares = Shares::default();
            if let Some(Some(Done::Rounds { rounds, rpe })) = lines.first() {
                shares.done = (f64::from(*rounds) / f64::from(work.rounds.max(1))).min(1.0);
                if rpe.is_none_or(|rpe| rpe <= work.cap) {
                    shares.right = shares.done;
                }
            }
            shares
        }
    }
}

fn sets(work: &SetsWork, lines: &[Option<Done>]) -> Shares {
    let all = f64::from(work.lines().max(1));
    let mut shares = Shares::default();
    for (line, done) in (0..work.lines()).zip(lines) {
        let Some(Done::Set(set)) = done else { continue };
        let (amount, load) = work.line(line);
        let target = f64::from(amount.count().max(1));
        let count = (f64::from(set.amount.count()) / target).min(1.0);
        let asked = load.map_or(0.0, Load::kilograms);
        let used = set.load.map_or(asked, Load::kilograms);
        let load = if asked > 0.0 { used / asked } else { 1.0 };
        shares.done += count * load.min(1.0) / all;
        let within = set.rpe.is_none_or(|rpe| rpe <= work.cap);
        if load >= ROUNDED && within && set.form == Form::Sound {
            shares.right += count / all;
        }
    }
    shares
}

/// By distance, or by time where it was asked by time. What served another purpose was not done
/// right.
fn run(work: &RunWork, lines: &[Option<Done>]) -> Shares {
    let (metres, seconds) = ran(lines);
    if metres <= 0.0 {
        return Shares::default();
    }
    let share = share_done(work, metres, seconds);
    let done = if share >= WATCH { 1.0 } else { share };
    let right = off_pace(work, metres, seconds).is_none();
    Shares {
        done,
        right: if right { done } else { 0.0 },
    }
}

//! Easy runs: as far as the plan says, at the pace of present fitness. One that was run too
//! fast missed its purpose, so it is not made longer.

use super::judge::{self, RunVerdict};
use super::run_bounds::{self, easy_band, lighter_word, steady, volume};
use super::{Context, Next};
use crate::coach::reason::{Reason, RunReason};
use crate::training::{Prescription, RunAmount, RunKind, RunPlan, RunWork, Stretch, Track};

/// What an easy run asks next.
pub(super) fn next(plan: &RunPlan, context: &Context<'_>) -> Next {
    let past = context.past(Track::Run(plan.kind));
    let judged: Vec<_> = past.iter().take(2).filter_map(judge::run).collect();
    let last = judged.first();
    let band = easy_band(context);
    let mut planned = plan.distance.metres() * volume(context);
    let mut word = None;
    if let Some(last) = last {
        let asked = match last.asked.work.amount {
            RunAmount::Distance(distance) => distance.metres(),
            RunAmount::Time(_) => last.asked.work.metres(),
        };
        if let RunVerdict::TooFast(ran) = last.verdict {
            if !run_bounds::too_fast_twice(&judged) {
                planned = planned.min(asked);
            }
            word = last.asked.work.pace.map(|band| RunReason::TooFast {
                ran,
                fastest: band.fastest,
            });
        }
    }
    let (stretch, reason) = steady(planned, plan.limit, band, context);
    whole(plan.kind, stretch, word.unwrap_or(reason), context)
}

/// A run of one stretch.
pub(super) fn whole(
    kind: RunKind,
    stretch: Stretch,
    reason: RunReason,
    context: &Context<'_>,
) -> Next {
    Next {
        prescription: Prescription::Run(RunWork {
            kind,
            warm_up: None,
            repeats: 1,
            work: stretch,
            recovery: None,
            cool_down: None,
        }),
        reason: Reason::Run(lighter_word(context).unwrap_or(reason)),
        stress: context.stress(),
        offers: Vec::new(),
    }
}

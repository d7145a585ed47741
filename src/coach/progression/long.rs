//! Long runs: toward the plan's distance, a tenth over the longest of the last 30 days at most.
//! One that was cut short is repeated; a second one running comes back a tenth shorter.

use super::easy::whole;
use super::judge::{self, RunVerdict};
use super::run_bounds::{self, easy_band, steady, volume};
use super::{Context, Next, run_walk};
use crate::coach::reason::RunReason;
use crate::training::{RunPlan, Track};

/// What is left of the distance after a second miss running (convention).
const BACK_OFF: f64 = 0.9;

/// What a long run asks next.
pub(super) fn next(plan: &RunPlan, context: &Context<'_>) -> Next {
    if !run_walk::runs_on(context) {
        return run_walk::next(plan, context);
    }
    let past = context.past(Track::Run(plan.kind));
    let judged: Vec<_> = past.iter().take(2).filter_map(judge::run).collect();
    let mut planned = plan.distance.metres() * volume(context);
    let mut word = None;
    if let Some(last) = judged.first() {
        let asked = last.asked.work.metres();
        let second = judged.get(1).is_some_and(|before| {
            before.verdict.is_miss() && before.asked.work.metres() <= asked + 1.0
        });
        match last.verdict {
            RunVerdict::Short(_) if second => {
                planned = planned.min(asked * BACK_OFF);
                word = Some(RunReason::BackOff);
            }
            RunVerdict::Short(percent) => {
                planned = planned.min(asked);
                word = Some(RunReason::RepeatDistance { percent });
            }
            RunVerdict::TooFast(ran) => {
                if !run_bounds::too_fast_twice(&judged) {
                    planned = planned.min(asked);
                }
                word = last.asked.work.pace.map(|band| RunReason::TooFast {
                    ran,
                    fastest: band.fastest,
                });
            }
            RunVerdict::Done | RunVerdict::TooSlow => {}
        }
    }
    let (stretch, reason) = steady(planned, plan.limit, easy_band(context), context);
    whole(plan.kind, stretch, word.unwrap_or(reason), context)
}

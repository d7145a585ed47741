//! Tempo runs: 4 mi @ 7:15/mi done as prescribed becomes 5 mi @ 7:15/mi or 4 mi @ 7:00/mi, never
//! both. The coach goes longer first, up to the session bound, then faster in small steps within
//! the threshold pace of present fitness; the athlete may choose otherwise and is told what it
//! asks.

use super::judge::{self, RunVerdict};
use super::run_bounds::{around, farthest, hard_band, lighter_word, present, rounded, volume};
use super::{Context, Next, Offer};
use crate::coach::estimate::vdot::{Effort, Vdot};
use crate::coach::reason::{Reason, RunReason};
use crate::diary::Exposure;
use crate::training::units::{Distance, Pace, PaceUnit};
use crate::training::{
    Prescription, RunAmount, RunPlan, RunWork, Stretch, TempoStep, Track, WeekKind,
};

/// Steady tempo running lasts 20-40 min (Daniels); where a tenth of the week is less, it starts
/// with that, but ten minutes.
const USUAL_MINUTES: f64 = 20.0;
const SHORTEST_MINUTES: f64 = 10.0;
const LONGEST_MINUTES: f64 = 40.0;
/// What a second miss running takes off the pace (convention).
const BACK_OFF: f64 = 1.02;
/// A lighter week's tempo has this share of the distance (convention).
const LIGHTER: f64 = 0.6;

/// The hard part of a tempo run.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Tempo {
    distance: Distance,
    pace: Pace,
}

impl Tempo {
    fn minutes(self) -> f64 {
        self.pace.time_for(self.distance).minutes()
    }

    /// The fitness at which this would be a race.
    fn vdot(self) -> f64 {
        Vdot::of_race(self.distance, self.pace.time_for(self.distance)).value()
    }

    /// The same run, one step on.
    fn step(self, step: TempoStep) -> Self {
        let (small, bold) = match self.pace.unit() {
            PaceUnit::Mile => (3, 15),
            PaceUnit::Kilometre => (2, 10),
        };
        let unit = self.pace.unit().distance_unit();
        match step {
            TempoStep::Longer => {
                // Half as much on a short one: a quarter more at the most, either way.
                let whole = self.distance.metres() + 1.0 >= 4.0 * unit.metres();
                let more = unit.metres() * if whole { 1.0 } else { 0.5 };
                Self {
                    distance: Distance::from_metres(self.distance.metres() + more, unit),
                    ..self
                }
            }
            TempoStep::Faster => Self {
                pace: self.pace.faster_by(small),
                ..self
            },
            TempoStep::MuchFaster => Self {
                pace: self.pace.faster_by(bold),
                ..self
            },
        }
    }
}

/// What a tempo run asks next.
pub(super) fn next(plan: &RunPlan, context: &Context<'_>) -> Next {
    let past = context.past(Track::Run(plan.kind));
    let judged: Vec<_> = past.iter().filter_map(judge::run).take(2).collect();
    let last = judged.first().and_then(|last| {
        Some((
            of(last.asked, context.athlete.units.distance)?,
            last.verdict,
        ))
    });
    let Some((last, verdict)) = last else {
        let (tempo, reason) = first(plan, context);
        return prescribe(tempo, reason, Vec::new(), plan, context);
    };
    if verdict == RunVerdict::Done {
        return grow(last, past.first(), plan, context);
    }
    // The same run missed twice; a miss after a step down is the first one.
    let second = judged.get(1).is_some_and(|before| {
        before.verdict.is_miss() && of(before.asked, context.athlete.units.distance) == Some(last)
    });
    let (tempo, reason) = if second {
        let slower =
            Pace::from_seconds(f64::from(last.pace.seconds()) * BACK_OFF, last.pace.unit());
        (
            Tempo {
                pace: slower,
                ..last
            },
            RunReason::BackOff,
        )
    } else {
        (last, RunReason::Repeat)
    };
    prescribe(tempo, reason, Vec::new(), plan, context)
}

/// The hard part of an asked run, in the unit of now.
fn of(asked: &RunWork, unit: PaceUnit) -> Option<Tempo> {
    let pace = asked.work.pace?.target;
    let distance = match asked.work.amount {
        RunAmount::Distance(distance) => distance,
        RunAmount::Time(time) => pace.distance_in(time),
    };
    let distance = if pace.unit() == unit {
        distance
    } else {
        rounded(distance.metres(), unit)
    };
    Some(Tempo {
        distance,
        pace: pace.per(unit),
    })
}

/// Twenty minutes at threshold pace, less where the week is short.
fn first(plan: &RunPlan, context: &Context<'_>) -> (Tempo, RunReason) {
    let fitness = present(context);
    let unit = context.athlete.units.distance;
    let pace = fitness.vdot.pace(Effort::Threshold, unit);
    let minutes = plan.quality.metres() / pace.metres_per_minute();
    let metres = pace.metres_per_minute() * minutes.clamp(SHORTEST_MINUTES, USUAL_MINUTES);
    let tempo = Tempo {
        distance: rounded(metres, unit),
        pace,
    };
    let reason = RunReason::FromFitness {
        vdot: fitness.vdot.value(),
        known: fitness.known,
    };
    (tempo, reason)
}

/// One step on from a run that was done as prescribed.
fn grow(
    last: Tempo,
    exposure: Option<&Exposure<'_>>,
    plan: &RunPlan,
    context: &Context<'_>,
) -> Next {
    let vdot = present(context).vdot;
    let threshold = vdot.pace(Effort::Threshold, last.pace.unit());
    // The coach keeps to 10 % of the week; the athlete may go to 40 min.
    let quality = plan.quality.metres() / last.pace.metres_per_minute();
    let own_bound = quality.clamp(SHORTEST_MINUTES, LONGEST_MINUTES);
    let fits = |tempo: Tempo, minutes: f64| {
        tempo.minutes() <= minutes
            && tempo.minutes() <= plan.limit.minutes()
            && tempo.distance.metres() <= farthest(context)
    };
    let longer = last.step(TempoStep::Longer);
    let faster = last.step(TempoStep::Faster);
    let coach = if fits(longer, own_bound) {
        Some(TempoStep::Longer)
    } else if faster.pace.seconds() >= threshold.seconds() {
        Some(TempoStep::Faster)
    } else {
        None
    };
    let athlete = context
        .diary
        .tempo_choice()
        .filter(|(day, _)| exposure.is_none_or(|exposure| *day >= exposure.day))
        .map(|(_, step)| step)
        .filter(|step| *step != TempoStep::Longer || fits(longer, LONGEST_MINUTES));
    let growing = context.absence.is_none() && context.week.kind == WeekKind::Loading;
    let stands = athlete.or(coach).filter(|_| growing);
    let offers = [TempoStep::Longer, TempoStep::Faster, TempoStep::MuchFaster]
        .into_iter()
        .filter(|step| growing && (*step != TempoStep::Longer || fits(longer, LONGEST_MINUTES)))
        .map(|step| Offer {
            step,
            prescription: Prescription::Run(work(last.step(step), plan, context)),
            asks: last.step(step).vdot() - last.vdot(),
            stands: stands == Some(step),
        })
        .collect();
    let Some(step) = stands else {
        let reason = RunReason::AtThreshold { vdot: vdot.value() };
        return prescribe(last, reason, offers, plan, context);
    };
    let tempo = last.step(step);
    let reason = RunReason::TempoStep {
        distance: last.distance,
        pace: last.pace,
        step,
        asks: tempo.vdot() - last.vdot(),
        chosen: athlete.is_some() && athlete != coach,
    };
    prescribe(tempo, reason, offers, plan, context)
}

fn prescribe(
    tempo: Tempo,
    reason: RunReason,
    offers: Vec<Offer>,
    plan: &RunPlan,
    context: &Context<'_>,
) -> Next {
    Next {
        prescription: Prescription::Run(work(tempo, plan, context)),
        reason: Reason::Run(match reason {
            RunReason::BackOff => reason,
            reason => lighter_word(context).unwrap_or(reason),
        }),
        stress: context.stress(),
        offers,
    }
}

/// The whole run, held to what legs and day allow.
fn work(mut tempo: Tempo, plan: &RunPlan, context: &Context<'_>) -> RunWork {
    let mut share = volume(context);
    if context.week.kind != WeekKind::Loading {
        share = share.min(LIGHTER);
    }
    if context.absence.is_some() {
        // Fitness that was lost slows the pace.
        let threshold = present(context)
            .vdot
            .pace(Effort::Threshold, tempo.pace.unit());
        if threshold.seconds() > tempo.pace.seconds() {
            tempo.pace = threshold;
        }
    }
    let speed = tempo.pace.metres_per_minute();
    let bound = (speed * plan.limit.minutes().min(LONGEST_MINUTES)).min(farthest(context));
    let metres = (tempo.distance.metres() * share).min(bound);
    if metres < tempo.distance.metres() {
        tempo.distance = rounded(metres, tempo.pace.unit());
    }
    let around = around(
        tempo.distance.metres(),
        tempo.minutes(),
        plan.distance.metres() * volume(context),
        plan.limit,
        context,
    );
    RunWork {
        kind: plan.kind,
        warm_up: around,
        repeats: 1,
        work: Stretch {
            amount: RunAmount::Distance(tempo.distance),
            pace: Some(hard_band(tempo.pace)),
        },
        recovery: None,
        cool_down: around,
    }
}

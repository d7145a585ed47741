//! Weigh-ins steer: whether the trend of bodyweight asks for more easy minutes, or for fewer.

use super::Context;
use crate::coach::estimate::body;
use crate::coach::estimate::trend::Line;
use crate::coach::estimate::weight_trend::weight_trend;
use crate::coach::reason::Steer;
use crate::training::units::Load;
use crate::training::{BodyGoal, Target};

/// A trend takes two weeks to settle (convention).
const SETTLED_DAYS: i64 = 14;
/// Faster than this share of bodyweight a week costs muscle (Garthe 2011; Helms 2014).
const MOST: f64 = 0.01;

/// What the weigh-ins before the session say: the slope over 20 days against the slope that the
/// goal needs from here, by what its own measure shows is left.
pub(super) fn steer(context: &Context<'_>) -> Steer {
    let Target::Composition { from, to } = context.goal.target else {
        return Steer::Unknown;
    };
    let before = context.diary.weights();
    let trend = weight_trend(before.filter(|(day, _)| *day < context.day), context.day);
    let settled = (context.day - context.start).num_days() >= SETTLED_DAYS;
    let Some(line) = trend.and_then(|trend| trend.line).filter(|_| settled) else {
        return Steer::Unknown;
    };
    let left = (context.goal.date - context.day).num_days() as f64 / 7.0;
    let needed = to_go(context, (from, to), line.now) / left.max(1.0);
    let of = |slope: f64| (slope.abs() / line.now * 10_000.0).round() as u16;
    let (doing, needed_share) = (of(line.slope), of(needed));
    if !to.loses(from) {
        return Steer::OnCourse { doing };
    }
    if line.slope < -MOST * line.now {
        Steer::TooFast { doing }
    } else if needed < 0.0 && line.slope > needed {
        Steer::Short {
            doing: if line.slope < 0.0 { doing } else { 0 },
            needed: needed_share,
        }
    } else {
        Steer::OnCourse { doing }
    }
}

/// Kilograms to the goal from a bodyweight by its trend: as its own measure shows; until that was
/// taken four times, as it was worth at the start.
fn to_go(context: &Context<'_>, (from, to): (Load, BodyGoal), weight: f64) -> f64 {
    let tapes = context.diary.tapes();
    let before = tapes.filter(|(day, _)| *day < context.day && *day >= context.start);
    let shown = Line::through(&body::points(to, before, context.day));
    let (start, _) = body::span(to, from);
    match shown {
        Some(line) => body::kilograms(to, weight, line.now),
        None => from.kilograms() + body::kilograms(to, from.kilograms(), start) - weight,
    }
}

//! Pull against push: the row against the bench press.

use super::Pair;
use super::norm::{Norm, Source};
use crate::training::Ladder;

/// Who trains both alike presses and pulls about the same where the body is pulled up (Baker &
/// Newton, *J Strength Cond Res* 2004: bench press 98 % of the pull-up, SD 9); of horizontal pulls
/// the bench pull was 76-89 % of the bench press in rugby and water polo, the supine row 82-87 % in
/// throwers (*Sports* 2024, 12, 201). That the barbell row stands for them, and that 70 % and 105 %
/// are the bounds, is convention.
pub(super) const NORMS: [Norm; 1] = [Norm {
    pair: Pair::PullPush,
    lifts: ["barbell-row", "bench-press"],
    least: 0.70,
    most: Some(1.05),
    sides: [Ladder::HorizontalPull, Ladder::HorizontalPush],
    source: Source::Tests,
}];

//! Files of watches: what was run or walked, and sets where a watch counted them.

pub(super) mod fit;
pub(super) mod gpx;
pub(super) mod outing;
pub(super) mod sport;
pub(super) mod tcx;
mod trace;
mod xml;

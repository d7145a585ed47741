//! The tables that are known, and how one is told from another.

use super::fitnotes::FitNotes;
use super::garmin::Garmin;
use super::gather::Gathered;
use super::hevy::Hevy;
use super::liftlog::LiftLog;
use super::liftosaur::Liftosaur;
use super::own::Own;
use super::progress::Progress;
use super::sheet::Sheet;
use super::strava::Strava;
use super::strong::Strong;
use super::stronglifts::StrongLifts;
use super::table::Mapped;
use crate::diary::Origin;
use crate::exchange::found::Options;

/// How a table of one app is read.
pub(super) trait Dialect {
    /// Whether a table is of it, and where its columns are.
    fn of(sheet: &Sheet<'_>) -> Option<Self>
    where
        Self: Sized;

    /// Reads its rows.
    fn read(
        &self,
        sheet: &Sheet<'_>,
        options: &Options,
        gathered: &mut Gathered,
        progress: &mut Progress<'_>,
    );
}

/// How it is found out whether a table is of a dialect.
type Way = fn(&Sheet<'_>) -> Option<Box<dyn Dialect>>;

/// What made a table, and how it is read. Those whose heads leave no doubt come first.
pub(super) fn of(sheet: &Sheet<'_>) -> Option<(Origin, Box<dyn Dialect>)> {
    fn known<D: Dialect + 'static>(sheet: &Sheet<'_>) -> Option<Box<dyn Dialect>> {
        D::of(sheet).map(|dialect| Box::new(dialect) as Box<dyn Dialect>)
    }
    let ways: [(Origin, Way); 10] = [
        (Origin::Hevy, known::<Hevy>),
        (Origin::Liftosaur, known::<Liftosaur>),
        (Origin::LiftLog, known::<LiftLog>),
        (Origin::StrongLifts, known::<StrongLifts>),
        (Origin::FitNotes, known::<FitNotes>),
        (Origin::Strava, known::<Strava>),
        (Origin::Garmin, known::<Garmin>),
        (Origin::Strong, known::<Strong>),
        (Origin::Table, known::<Own>),
        (Origin::Table, known::<Mapped>),
    ];
    ways.into_iter()
        .find_map(|(origin, way)| way(sheet).map(|dialect| (origin, dialect)))
}

//! Strong: four dialects, whose heads are in the language of the phone.

mod layout;

use self::layout::{Field, Layout};
use super::cells::Cells;
use super::dialect::Dialect;
use super::gather::{Gathered, Session};
use super::memo::Memo;
use super::moment::Moment;
use super::progress::Progress;
use super::rows::Row;
use super::sheet::Sheet;
use super::{span, unit};
use crate::diary::SetKind;
use crate::exchange::found::{LeftOut, Options};

/// A table of Strong.
pub(super) struct Strong(Layout);

impl Dialect for Strong {
    fn of(sheet: &Sheet<'_>) -> Option<Self> {
        Layout::of(sheet).map(Self)
    }

    fn read(
        &self,
        sheet: &Sheet<'_>,
        options: &Options,
        gathered: &mut Gathered,
        progress: &mut Progress<'_>,
    ) {
        let named = |field| sheet.name(self.0.column(field));
        let mass = unit::mass(named(Field::Load));
        let length = unit::length(named(Field::Distance));
        let (mut starts, mut times) = (Memo::new(), Memo::new());
        sheet.each(gathered, progress, |gathered, row| {
            let line = Line {
                row,
                layout: &self.0,
            };
            let start = starts.read(line.get(Field::Date), |text| Moment::read(text, true));
            let start = start.ok_or(LeftOut::NoDay)?;
            let session = Session {
                offset: start.offset,
                name: line.get(Field::Session),
                note: line.get(Field::SessionNote),
                time: times.read(line.get(Field::Time), |text| {
                    span::read(text, sheet.decimals)
                }),
                ..Session::at(start.at)
            };
            let name = line.get(Field::Exercise);
            let order = Order::read(line.get(Field::Order));
            let cells = Cells {
                kind: order.kind(),
                load: (
                    line.get(Field::Load),
                    unit::mass(line.get(Field::LoadUnit)).or(mass),
                ),
                reps: line.get(Field::Reps),
                time: line.get(Field::Seconds),
                distance: (
                    line.get(Field::Distance),
                    unit::length(line.get(Field::DistanceUnit)).or(length),
                ),
                rpe: line.get(Field::Rpe),
            };
            if matches!(order, Order::Words) && cells.is_idle(sheet.decimals) {
                let note = line.get(Field::Note);
                gathered.note(session, name, note);
                return Err(if cells.time.is_empty() || !note.is_empty() {
                    LeftOut::Nothing
                } else {
                    LeftOut::Rest
                });
            }
            if name.is_empty() {
                return Err(LeftOut::NoName);
            }
            let set = cells.set(sheet.decimals, options, gathered)?;
            gathered.set(session, name, line.get(Field::Note), set);
            Ok(())
        });
    }
}

/// A row with its columns.
#[derive(Clone, Copy)]
struct Line<'r> {
    row: Row<'r>,
    layout: &'r Layout,
}

impl<'r> Line<'r> {
    fn get(self, field: Field) -> &'r str {
        self.row.at(self.layout.column(field))
    }
}

/// What stands in the column of the order of sets.
enum Order {
    /// A number, or nothing that is known: a set of the work.
    Place,
    /// A letter for a kind.
    Kind(SetKind),
    /// Words: a pause, or a note.
    Words,
}

impl Order {
    fn read(text: &str) -> Self {
        match text {
            "W" | "w" => Self::Kind(SetKind::WarmUp),
            "D" | "d" => Self::Kind(SetKind::Drop),
            "F" | "f" => Self::Kind(SetKind::Failure),
            words if words.chars().filter(|sign| sign.is_alphabetic()).count() > 1 => Self::Words,
            _ => Self::Place,
        }
    }

    fn kind(&self) -> SetKind {
        match self {
            Self::Kind(kind) => *kind,
            Self::Place | Self::Words => SetKind::Work,
        }
    }
}

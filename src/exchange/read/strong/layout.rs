//! Which column of Strong's tables is which.

use crate::exchange::read::moment::Moment;
use crate::exchange::read::number::Figure;
use crate::exchange::read::sheet::Sheet;
use crate::exchange::read::{span, unit};

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    /// The number of the session.
    Number,
    /// When the session began.
    Date,
    /// What the session is called.
    Session,
    /// How long the session took.
    Time,
    /// The exercise.
    Exercise,
    /// The place of the set, or its kind.
    Order,
    /// With what.
    Load,
    /// In which unit.
    LoadUnit,
    /// How often.
    Reps,
    /// How hard.
    Rpe,
    /// How far.
    Distance,
    /// In which unit.
    DistanceUnit,
    /// For how long.
    Seconds,
    /// Of the set.
    Note,
    /// Of the session.
    SessionNote,
}

/// Their English names, in small letters, without a unit in brackets.
const NAMES: [(&str, Field); 17] = [
    ("workout #", Field::Number),
    ("date", Field::Date),
    ("workout name", Field::Session),
    ("duration", Field::Time),
    ("workout duration", Field::Time),
    ("exercise name", Field::Exercise),
    ("set order", Field::Order),
    ("weight", Field::Load),
    ("weight unit", Field::LoadUnit),
    ("reps", Field::Reps),
    ("rpe", Field::Rpe),
    ("distance", Field::Distance),
    ("distance unit", Field::DistanceUnit),
    ("seconds", Field::Seconds),
    ("notes", Field::Note),
    ("workout notes", Field::SessionNote),
    ("workout note", Field::SessionNote),
];

/// The orders in which Strong has written its columns: a table with heads in any other language is
/// known by them.
const ORDERS: [&[Field]; 8] = {
    use Field::{
        Date, Distance, DistanceUnit, Exercise, Load, LoadUnit, Note, Number, Order, Reps, Rpe,
        Seconds, Session, SessionNote, Time,
    };
    [
        &[
            Date,
            Session,
            Time,
            Exercise,
            Order,
            Load,
            Reps,
            Distance,
            Seconds,
            Note,
            SessionNote,
            Rpe,
        ],
        &[
            Date,
            Session,
            Time,
            Exercise,
            Order,
            Load,
            Reps,
            Distance,
            Seconds,
            Note,
            SessionNote,
        ],
        &[
            Date, Session, Time, Exercise, Order, Load, Reps, Distance, Seconds, Rpe,
        ],
        &[
            Date,
            Session,
            Exercise,
            Order,
            Load,
            Reps,
            Distance,
            Seconds,
            Note,
            SessionNote,
        ],
        &[
            Date,
            Session,
            Exercise,
            Order,
            Load,
            LoadUnit,
            Reps,
            Rpe,
            Distance,
            DistanceUnit,
            Seconds,
            Note,
            SessionNote,
            Time,
        ],
        &[
            Date,
            Session,
            Time,
            Exercise,
            Order,
            Load,
            LoadUnit,
            Reps,
            Rpe,
            Distance,
            DistanceUnit,
            Seconds,
            Note,
            SessionNote,
        ],
        &[
            Number,
            Date,
            Session,
            Time,
            Exercise,
            Order,
            Load,
            Reps,
            Rpe,
            Distance,
            Seconds,
            Note,
            SessionNote,
        ],
        &[
            Number,
            Date,
            Session,
            Time,
            Exercise,
            Order,
            Load,
            LoadUnit,
            Reps,
            Rpe,
            Distance,
            DistanceUnit,
            Seconds,
            Note,
            SessionNote,
        ],
    ]
};

/// How many rows must be as an order of columns has them.
const LOOKED_AT: usize = 20;

/// Where the column is that holds something.
pub(super) struct Layout([Option<usize>; NAMES.len()]);

impl Layout {
    /// The columns of a table, where it is one of Strong.
    pub(super) fn of(sheet: &Sheet<'_>) -> Option<Self> {
        Self::by_name(sheet).or_else(|| Self::by_place(sheet))
    }

    /// The column that holds something.
    pub(super) const fn column(&self, field: Field) -> Option<usize> {
        self.0[field as usize]
    }

    fn of_columns(columns: impl Iterator<Item = Option<Field>>) -> Self {
        let mut places = [None; NAMES.len()];
        for (at, field) in columns.enumerate() {
            if let Some(field) = field {
                places[field as usize].get_or_insert(at);
            }
        }
        Self(places)
    }

    fn by_name(sheet: &Sheet<'_>) -> Option<Self> {
        let named = sheet.head.iter().map(|name| {
            let name = name.split('(').next().unwrap_or("").trim().to_lowercase();
            let known = NAMES.iter().find(|(known, _)| *known == name);
            known.map(|(_, field)| *field)
        });
        let layout = Self::of_columns(named);
        let needed = [Field::Date, Field::Exercise, Field::Order, Field::Reps];
        let whole = needed.iter().all(|field| layout.column(*field).is_some());
        whole.then_some(layout)
    }

    fn by_place(sheet: &Sheet<'_>) -> Option<Self> {
        let fits = |order: &&&[Field]| {
            let rows = sheet.sample.iter().take(LOOKED_AT);
            order.len() == sheet.head.len()
                && !sheet.sample.is_empty()
                && rows.clone().all(|row| {
                    order
                        .iter()
                        .zip(row)
                        .all(|(field, text)| field.may_be(text, sheet))
                })
        };
        let order = ORDERS.iter().find(fits)?;
        Some(Self::of_columns(order.iter().copied().map(Some)))
    }
}

impl Field {
    /// Whether a text may stand in such a column.
    fn may_be(self, text: &str, sheet: &Sheet<'_>) -> bool {
        match self {
            // Strong writes a day with its time.
            Self::Date => text.len() >= 16 && Moment::read(text, true).is_some(),
            Self::Number => text.parse::<u32>().is_ok(),
            Self::Exercise => !text.is_empty(),
            Self::Order => !text.is_empty() && text.len() <= 40,
            Self::Load | Self::Reps | Self::Rpe | Self::Distance | Self::Seconds => {
                Figure::read(text, sheet.decimals) != Figure::Unreadable
            }
            Self::Time => {
                text.is_empty()
                    || text == "0"
                    || text == "0s"
                    || span::read(text, sheet.decimals).is_some()
            }
            Self::LoadUnit => text.is_empty() || unit::mass(text).is_some(),
            Self::DistanceUnit => text.is_empty() || unit::length(text).is_some(),
            Self::Session | Self::Note | Self::SessionNote => true,
        }
    }
}

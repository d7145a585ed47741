//! A week on paper.

use crate::coach::session::Standing;
use crate::diary::SessionRecord;
use crate::view::plan::{self, DayState, Stand};
use crate::view::words;

/// A week to be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// What it is called.
    pub title: String,
    /// When, and what it is for.
    pub lead: String,
    /// What all of it leads to.
    pub goal: String,
    /// Its sessions that are not left out.
    pub sessions: Vec<SheetSession>,
    /// Whether the numbers of some follow from what is done before them.
    pub follows: bool,
    /// The weeks before and after it.
    pub beside: (Option<u16>, Option<u16>),
}

/// A session on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetSession {
    /// Its day.
    pub day: String,
    /// What it is for.
    pub purpose: &'static str,
    /// How long it is.
    pub long: String,
    /// Its work.
    pub slots: Vec<SheetSlot>,
}

/// A slot on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetSlot {
    /// What it is called.
    pub name: String,
    /// The work.
    pub asked: String,
    /// What goes with it.
    pub rest: String,
    /// How many sets or repeats there are to tick.
    pub boxes: u8,
}

/// The week of a number, or the one of today; where that is none, the one nearest to it.
pub fn sheet(standing: &Standing<'_>, number: Option<u16>) -> Option<Sheet> {
    let program = standing.program;
    let now = program.week_of(standing.today).map(|week| week.number);
    let last = program.weeks.last()?.number;
    let wanted = number.or(now).unwrap_or(1).clamp(1, last);
    let week = program.weeks.iter().find(|week| week.number == wanted)?;
    let panel = plan::week(standing, wanted)?;
    let mut stands = plan::stands(standing, week);
    stands.retain(|stand| {
        !matches!(
            stand.state,
            DayState::Skipped | DayState::Dropped | DayState::Missed
        )
    });
    let known = |stand: &Stand<'_>| matches!(stand.state, DayState::Done | DayState::Open);
    let next = standing.upcoming(standing.today);
    Some(Sheet {
        title: panel.name,
        lead: format!("{} · {}", panel.span, panel.kind),
        goal: words::goal(&program.goal),
        follows: stands
            .iter()
            .any(|stand| !known(stand) && next != Some(stand.session.day)),
        sessions: stands
            .iter()
            .map(|stand| session(standing, stand))
            .collect(),
        beside: (
            Some(wanted - 1).filter(|before| *before > 0),
            Some(wanted + 1).filter(|after| *after <= last),
        ),
    })
}

fn session(standing: &Standing<'_>, stand: &Stand<'_>) -> SheetSession {
    let planned = stand.session.day;
    let record = standing.diary.session(standing.key(planned));
    let given = record.and_then(SessionRecord::given).map(|given| {
        let slots = given.slots.iter();
        slots
            .map(|slot| slot.prescription.clone())
            .collect::<Vec<_>>()
    });
    let work = given.unwrap_or_else(|| {
        let session = standing.prescribe(planned);
        let slots = session.into_iter().flat_map(|session| session.slots);
        slots.map(|slot| slot.next.prescription).collect()
    });
    SheetSession {
        day: words::day(stand.on),
        purpose: words::purpose(stand.session.purpose),
        long: words::road::small("", plan::amount(stand.session).round() as u32),
        slots: work
            .iter()
            .map(|asked| SheetSlot {
                name: words::short(asked),
                asked: words::asked(asked),
                rest: words::rest(asked),
                boxes: asked.lines(),
            })
            .collect(),
    }
}

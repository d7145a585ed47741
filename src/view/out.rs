//! What goes out beside the backup: the program as a calendar, runs for a watch, a week on paper.

use super::plan::{self, DayState, Stand};
use super::words::{self, out as told, say};
use crate::coach::session::{Session, Standing};
use crate::coach::{intake, program};
use crate::diary::{Body, Diary, EntryId, SessionKey, SessionRecord};
use crate::exchange::write;
use crate::exchange::write::calendar::{self, Event};
use crate::exchange::write::watch::{self, Workout};
use crate::training::units::Units;
use crate::training::{Prescription, Program, RunWork};
use chrono::{Days, NaiveDate};

/// So many programs before this one are crossed out of a calendar, with what lay ahead of them.
const BEFORE: usize = 5;

/// Runs are offered for a watch so many days ahead.
const AHEAD: u64 = 8;

/// A text to be saved as a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its name, with its ending.
    pub name: String,
    /// What kind of file it is, as browsers name them.
    pub kind: &'static str,
    /// All of it.
    pub text: String,
}

const CSV: &str = "text/csv";

/// All sets and runs, with our own columns.
pub fn table(diary: &Diary, today: NaiveDate) -> File {
    File {
        name: format!("rung-{today}.csv"),
        kind: CSV,
        text: write::own(diary),
    }
}

/// All sets and runs, with the columns of Strong, in these units.
pub fn strong(diary: &Diary, units: Units, today: NaiveDate) -> File {
    File {
        name: format!("rung-strong-{today}.csv"),
        kind: CSV,
        text: write::strong(diary, units),
    }
}

/// The program as a calendar, written now, in seconds since 1970 in UTC.
pub fn calendar(standing: &Standing<'_>, now: i64) -> File {
    let name = told::calendar(&words::goal(&standing.program.goal));
    let mut events = gone(standing.diary);
    events.extend(events_of(standing));
    events.sort_by(|one, other| (one.day, &one.uid).cmp(&(other.day, &other.uid)));
    File {
        name: String::from("rung.ics"),
        kind: "text/calendar",
        // Nothing ever leaves a diary: a later one has more entries.
        text: calendar::calendar(&name, &events, standing.diary.len(), now),
    }
}

/// A name that stays as long as the program does, wherever its session is moved to.
fn uid(key: SessionKey) -> String {
    let EntryId { seq, writer } = key.program;
    format!("{}-{seq}-{writer}@rung", key.day)
}

fn events_of(standing: &Standing<'_>) -> Vec<Event> {
    let next = standing.upcoming(standing.today);
    let weeks = standing.program.weeks.iter();
    let stands = weeks.flat_map(|week| plan::stands(standing, week));
    let mut events: Vec<_> = stands
        .map(|stand| event(standing, &stand, next == Some(stand.session.day)))
        .collect();
    let goal = &standing.program.goal;
    events.push(Event {
        uid: format!("goal-{}", uid(standing.key(goal.date))),
        day: goal.date,
        title: words::goal(goal),
        text: String::new(),
        cancelled: false,
    });
    events
}

fn event(standing: &Standing<'_>, stand: &Stand<'_>, next: bool) -> Event {
    let planned = stand.session.day;
    let key = standing.key(planned);
    let record = standing.diary.session(key);
    let mut lines = vec![words::whole_why(&stand.session.why, stand.session.beside)];
    if let Some(given) = record.and_then(SessionRecord::given) {
        let slots = given.slots.iter();
        lines.extend(slots.map(|slot| asked(&slot.prescription)));
    } else if let Some(session) = next.then(|| standing.prescribe(planned)).flatten() {
        lines.extend(
            session
                .slots
                .iter()
                .map(|slot| asked(&slot.next.prescription)),
        );
        lines.push(told::exact(standing.today));
    } else {
        let slots = stand
            .session
            .slots
            .iter()
            .map(|slot| told::planned(&slot.work));
        lines.extend(slots.map(|(name, text)| format!("{name}: {text}")));
        lines.push(say!(calendar_planned).to_owned());
    }
    let cancelled = matches!(
        stand.state,
        DayState::Skipped | DayState::Dropped | DayState::Missed
    );
    let state = match stand.state {
        DayState::Moved | DayState::Due => "",
        other => other.word(),
    };
    let purpose = words::purpose(stand.session.purpose);
    Event {
        uid: uid(key),
        day: stand.on,
        title: match state {
            "" => purpose.to_owned(),
            state => format!("{purpose} ({state})"),
        },
        text: lines.join("\n"),
        cancelled,
    }
}

/// `Back squat: 3 × 5 @ 80 kg (RPE 8 at most · rest 3:00)`.
fn asked(prescription: &Prescription) -> String {
    let (name, work) = (words::short(prescription), words::asked(prescription));
    match words::rest(prescription).as_str() {
        "" => format!("{name}: {work}"),
        rest => format!("{name}: {work} ({rest})"),
    }
}

/// What lay ahead of programs that others have taken the place of.
fn gone(diary: &Diary) -> Vec<Event> {
    let adopted = diary.entries().filter_map(|entry| match &entry.body {
        Body::Adopted { start, answers } => Some((entry.id, *start, answers)),
        _ => None,
    });
    let mut adopted: Vec<_> = adopted.collect();
    let now = diary.program().map(|(id, _)| id);
    adopted.retain(|(id, ..)| now.is_some_and(|now| *id <= now));
    let first = adopted.len().saturating_sub(BEFORE + 1);
    let pairs = adopted[first..].windows(2);
    let mut events = Vec::new();
    for pair in pairs {
        let [(id, start, answers), (_, until, _)] = pair else {
            continue;
        };
        let made = intake::read(answers, *start).ok();
        let made = made.and_then(|(athlete, goal)| program::build(&athlete, &goal, *start).ok());
        let ahead = made.iter().flat_map(Program::sessions);
        for (_, session) in ahead.filter(|(_, session)| session.day >= *until) {
            let key = SessionKey {
                day: session.day,
                program: *id,
            };
            // One that was done under the old program has taken place.
            if diary.session(key).is_some_and(SessionRecord::has_work) {
                continue;
            }
            let purpose = words::purpose(session.purpose);
            events.push(Event {
                uid: uid(key),
                day: session.day,
                title: format!("{purpose} ({})", say!(state_dropped)),
                text: String::new(),
                cancelled: true,
            });
        }
    }
    events
}

/// A run that can be sent to a watch.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct WatchRun {
    /// The day its session is planned for, and its slot, counted from 0.
    pub at: (NaiveDate, u8),
    /// When, and what it is called.
    pub name: String,
    /// What it asks.
    pub asked: String,
}

/// The runs of a session, each with its slot.
fn runs(session: &Session) -> impl Iterator<Item = (u8, &Prescription, &RunWork)> {
    (0..=u8::MAX)
        .zip(&session.slots)
        .filter_map(|(slot, work)| {
            let asked = &work.next.prescription;
            match asked {
                Prescription::Run(run) => Some((slot, asked, run)),
                Prescription::Sets(_) | Prescription::Rounds(_) => None,
            }
        })
}

/// The runs of the next days that are to do.
pub fn watch_runs(standing: &Standing<'_>) -> Vec<WatchRun> {
    let until = standing.today + Days::new(AHEAD);
    let weeks = standing.program.weeks.iter();
    let near = weeks.filter(|week| week.last_day >= standing.today && week.first_day <= until);
    let mut all = Vec::new();
    for stand in near.flat_map(|week| plan::stands(standing, week)) {
        let open = matches!(
            stand.state,
            DayState::Due | DayState::Moved | DayState::Open
        );
        let day = stand.session.day;
        if !open || stand.on < standing.today || stand.on > until {
            continue;
        }
        let Some(session) = standing.prescribe(day) else {
            continue;
        };
        all.extend(runs(&session).map(|(slot, asked, _)| WatchRun {
            at: (day, slot),
            name: format!("{} · {}", words::day(stand.on), words::short(asked)),
            asked: words::asked(asked),
        }));
    }
    all
}

/// A run as a workout of a watch; `None` where there is none.
pub fn workout(standing: &Standing<'_>, (day, slot): (NaiveDate, u8)) -> Option<File> {
    let session = standing.prescribe(day)?;
    let (_, asked, run) = runs(&session).find(|(place, ..)| *place == slot)?;
    let on = standing.placed(day);
    let note = format!("{}, {}", words::asked(asked), words::rest(asked));
    let text = watch::tcx(&Workout {
        name: &words::short(asked),
        day: on,
        note: note.trim_end_matches(", "),
        run,
        steps: told::steps(run.kind),
    });
    Some(File {
        name: format!("rung-{on}.tcx"),
        kind: "application/vnd.garmin.tcx+xml",
        text,
    })
}

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

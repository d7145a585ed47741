//! The program as a calendar.

use super::File;
use crate::coach::session::Standing;
use crate::coach::{intake, program};
use crate::diary::{Body, Diary, EntryId, SessionKey, SessionRecord};
use crate::exchange::write::calendar::{self, Event};
use crate::training::{Prescription, Program};
use crate::view::plan::{self, DayState, Stand};
use crate::view::words::{self, out as told, say};

/// So many programs before this one are crossed out of a calendar, with what lay ahead of them.
const BEFORE: usize = 5;

/// The program as a calendar, written now, in seconds since 1970 in UTC.
pub fn calendar(standing: &Standing<'_>, now: i64) -> File {
    let name = told::calendar(&words::goal(&standing.program.goal));
    let mut events = gone(standing.diary);
    events.extend(events_of(standing));
    events.sort_by(|one, other| (one.day, &one.uid).cmp(&(other.day, &other.uid)));
    File {
        name: String::from("rung.ics"),
        kind: "text/calendar",
        // What is recorded later has a higher place, whatever was brought in or taken back.
        text: calendar::calendar(&name, &events, standing.diary.next_seq(), now),
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

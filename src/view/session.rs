//! A session: each slot with today's numbers, the two look-backs, and what is logged of it.

use super::draft::Draft;
use super::plates::{self, Loaded};
use super::turns;
use super::words::{self, message, say};
use crate::coach::progression::{self, Offer};
use crate::coach::session::{LookBack, Past, Session, Slot, Standing};
use crate::coach::week::{self, Place};
use crate::diary::{About, EntryId, Given, GivenSlot, LineRef, SessionKey, SessionRecord};
use crate::training::units::MassUnit;
use crate::training::{
    Amount, Done, Kit, MovementId, Prescription, RunKind, SetDone, TempoStep, Track,
};
use chrono::{Days, NaiveDate};

/// A note is shown again for so many days.
const NOTED_DAYS: u64 = 60;

/// A session as a page shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct SessionView {
    /// The day it is planned for.
    pub day: NaiveDate,
    /// When that is, in words.
    pub when: String,
    /// What it is for.
    pub purpose: &'static str,
    /// Why it is there.
    pub why: String,
    /// Where it stands in the program.
    pub place: String,
    /// What to know before it is begun, or nothing.
    pub note: String,
    /// Its work.
    pub slots: Vec<SlotView>,
    /// The unit of loads that are not there yet.
    pub mass: MassUnit,
    /// The bar and the plates that are there.
    pub kit: Kit,
    /// What a start would record.
    pub given: Given,
    /// How far it is.
    pub state: State,
    /// Its name.
    pub key: SessionKey,
    /// The days it can be moved to, with what each does, while it is not begun; first what they
    /// are for.
    pub ways: Vec<(String, String)>,
}

/// How far a session is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It lies ahead: neither due nor the next one.
    Ahead,
    /// Not begun.
    Planned,
    /// Begun and not ended.
    Open,
    /// Ended.
    Over,
}

/// A slot as a page shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct SlotView {
    /// Its place, counted from 0.
    pub place: u8,
    /// What it is called.
    pub name: String,
    /// The exact work.
    pub asked: String,
    /// What goes with it.
    pub rest: String,
    /// What to think of, or nothing.
    pub cue: &'static str,
    /// Why it asks this.
    pub reason: String,
    /// Four weeks ago, last week and last time.
    pub look_back: Vec<LookLine>,
    /// The movement, where it is of one.
    pub movement: Option<MovementId>,
    /// What is on the bar, or in the hands.
    pub loaded: Option<Loaded>,
    /// The way to the first set, a set each, with what is on the bar for it.
    pub warm_up: Vec<(String, Option<Loaded>)>,
    /// Why it is left, with the entry that says so.
    pub left: Option<(EntryId, String)>,
    /// What was noted of it, and last time.
    pub notes: Vec<String>,
    /// The steps to choose from.
    pub offers: Vec<OfferView>,
    /// What is logged, a line each.
    pub lines: Vec<LineView>,
    /// What the way to its clock is called, where it has one and something is to do.
    pub clock: Option<&'static str>,
    /// Its part in a pair that is done in turn, if it has one.
    pub turn: Option<Turn>,
}

/// A part in a pair of slots that are done in turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// It goes first: its lines stand with those of the next slot between them.
    First,
    /// It goes second.
    Second,
}

impl SlotView {
    /// The lines to show: all, or of a slot that is left those that are done.
    pub fn shown(&self) -> Vec<LineRef> {
        let lines = self.lines.iter();
        let shown = lines.filter(|line| self.left.is_none() || line.done.is_some());
        shown.map(|line| line.at).collect()
    }
}

/// One past performance in words.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LookLine {
    /// When.
    pub when: String,
    /// What was done.
    pub done: String,
    /// What was asked, where that differs.
    pub asked: String,
}

/// A step to choose.
#[derive(Debug, Clone, PartialEq)]
pub struct OfferView {
    /// The step.
    pub step: TempoStep,
    /// What it is called.
    pub name: &'static str,
    /// The work it leads to.
    pub work: String,
    /// What it asks.
    pub asks: String,
    /// Whether it stands.
    pub stands: bool,
}

/// A line to log.
#[derive(Debug, Clone, PartialEq)]
pub struct LineView {
    /// Which.
    pub at: LineRef,
    /// What it is called.
    pub name: String,
    /// What was done, or what is asked.
    pub text: String,
    /// What "done as prescribed" records.
    pub prescribed: Done,
    /// Whether it takes as many as are good, or as fast as can be, so that how it went must be said.
    pub open: bool,
    /// What was done, with the entry that says so.
    pub done: Option<(EntryId, Done)>,
    /// What was noted of it.
    pub note: String,
}

impl LineView {
    /// Whether it is to do, done as prescribed, done otherwise, or tried and missed.
    pub fn state(&self) -> &'static str {
        match &self.done {
            None => "todo",
            Some((_, done)) if *done == self.prescribed => "done",
            Some((_, done)) if done.is_nothing() => "missed",
            Some(_) => "edited",
        }
    }

    /// What its button says.
    pub fn word(&self) -> &'static str {
        match self.state() {
            "todo" => message!(done),
            "missed" => message!(missed),
            _ => message!(logged),
        }
        .text()
    }
}

/// The session planned for a day; `None` where there is none.
pub fn session(standing: &Standing<'_>, day: NaiveDate, today: NaiveDate) -> Option<SessionView> {
    let standing = &Standing { today, ..*standing };
    let session = standing.prescribe(day)?;
    let place = standing.place(day)?;
    let on = place.day().unwrap_or(day);
    let key = standing.key(day);
    let record = standing.diary.session(key);
    let given = record
        .and_then(SessionRecord::given)
        .cloned()
        .unwrap_or_else(|| given(&session));
    let mass = standing.athlete.units.mass;
    let mut slots: Vec<_> = session
        .slots
        .iter()
        .zip(&given.slots)
        .enumerate()
        .filter_map(|(place, (slot, given))| {
            let place = u8::try_from(place).ok()?;
            let at = |line| LineRef {
                session: key,
                slot: place,
                line,
            };
            let kit = standing.athlete.kit;
            let mut view = slot_view(place, slot, given, at, record, (kit, today));
            view.notes.extend(last_note(standing, given.track, day));
            Some(view)
        })
        .collect();
    if let Some(record) = record {
        pair(&mut slots, &turns::pairs(&given, record));
    }
    let weeks = standing.program.weeks.len();
    let state = match record {
        Some(record) if record.is_over() => State::Over,
        Some(record) if record.is_open() => State::Open,
        _ if on > today && standing.upcoming(today) != Some(day) => State::Ahead,
        _ => State::Planned,
    };
    Some(SessionView {
        day,
        when: when(on, today),
        note: match (state, place) {
            (State::Open | State::Over, _) => String::new(),
            (_, Place::Moved { to, instead: None }) if to == today => words::missed(day),
            (_, Place::On(on)) if on != day => words::moved(day, week::clash_of(standing, day)),
            (State::Ahead, Place::On(_)) => say!(ahead).to_owned(),
            (_, place) => words::elsewhere(day, place),
        },
        purpose: words::purpose(session.purpose),
        why: words::whole_why(&session.why, session.beside),
        place: words::place(&session, weeks),
        slots,
        mass,
        kit: standing.athlete.kit,
        ways: ways(standing, day),
        key,
        state,
        given,
    })
}

fn ways(standing: &Standing<'_>, day: NaiveDate) -> Vec<(String, String)> {
    let mut ways = Vec::new();
    for (to, clash) in week::ways(standing, day) {
        if ways.is_empty() {
            ways.push((String::new(), say!(move_to).to_owned()));
        }
        ways.push((to.to_string(), words::way(to, clash)));
    }
    ways
}

/// A line that is being edited.
#[derive(Debug, Clone, PartialEq)]
pub struct Edited {
    /// Which, in words.
    pub title: String,
    /// What it says so far.
    pub draft: Draft,
    /// The movement, where it is of one.
    pub movement: Option<MovementId>,
    /// What was noted of it.
    pub note: String,
    /// What is asked.
    pub asked: Done,
    /// The entry that says so, to take it back.
    pub entry: Option<EntryId>,
}

/// A line of a session, to be edited: as it was done; or as it is asked, with the load of the
/// set before where that was another.
pub fn edited(session: &SessionView, at: LineRef) -> Option<Edited> {
    let slot = session.slots.get(usize::from(at.slot))?;
    let line = slot.lines.iter().find(|line| line.at == at)?;
    let before = slot.lines.iter().filter(|before| before.at.line < at.line);
    let last_load = before
        .filter_map(|line| match (line.done, line.prescribed) {
            // What was lifted as asked says nothing of the next set of a ramp.
            (Some((_, Done::Set(set))), Done::Set(asked)) if set.load != asked.load => set.load,
            _ => None,
        })
        .next_back();
    let said = match (&line.done, line.prescribed) {
        (Some((_, done)), _) => *done,
        (None, Done::Set(set)) => Done::Set(SetDone {
            load: last_load.or(set.load),
            ..set
        }),
        (None, other) => other,
    };
    let mut draft = Draft::of(&said, session.mass);
    if line.open && line.done.is_none() {
        // What was guessed is no time that was run.
        draft.time.clear();
    }
    let kit = session.kit;
    let implement = slot.movement.map(|movement| movement.movement().implement);
    Some(Edited {
        title: format!("{} · {}", slot.name, line.name),
        draft: draft.on(implement.and_then(|implement| kit.loads(implement))),
        movement: slot.movement,
        note: line.note.clone(),
        asked: line.prescribed,
        entry: line.done.as_ref().map(|(entry, _)| *entry),
    })
}

fn when(day: NaiveDate, today: NaiveDate) -> String {
    match day.signed_duration_since(today).num_days() {
        0 => say!(today).to_owned(),
        1 => say!(tomorrow).to_owned(),
        _ => words::day(day),
    }
}

/// What a start records.
fn given(session: &Session) -> Given {
    Given {
        purpose: session.purpose,
        phase: session.phase,
        week: session.kind,
        slots: session
            .slots
            .iter()
            .map(|slot| GivenSlot {
                track: slot.track,
                stress: slot.next.stress,
                prescription: slot.next.prescription.clone(),
            })
            .collect(),
    }
}

fn slot_view(
    place: u8,
    slot: &Slot,
    given: &GivenSlot,
    at: impl Fn(u8) -> LineRef,
    record: Option<&SessionRecord>,
    (kit, today): (Kit, NaiveDate),
) -> SlotView {
    let prescription = &given.prescription;
    let lines: Vec<_> = (0..prescription.lines())
        .map(|line| line_view(line, prescription, at(line), record))
        .collect();
    let movement = match prescription {
        Prescription::Sets(work) => Some(work.movement),
        Prescription::Run(_) | Prescription::Rounds(_) => None,
    };
    let is_done = lines.iter().all(|line| line.done.is_some());
    // What is next to be lifted, or what was last.
    let next = lines.iter().find(|line| line.done.is_none());
    let loaded = next
        .or(lines.last())
        .and_then(|line| match line.prescribed {
            Done::Set(set) => plates::loaded(movement?, set.load?, kit),
            Done::Run { .. } | Done::Rounds { .. } => None,
        });
    let left = record.and_then(|record| record.left(place));
    SlotView {
        place,
        clock: to_clock(prescription).filter(|_| !is_done && left.is_none()),
        name: words::short(prescription),
        asked: words::asked(prescription),
        rest: words::rest(prescription),
        cue: movement.map_or("", words::cue),
        movement,
        loaded,
        left: left.map(|(entry, left)| (entry, words::changed::left_for(left))),
        notes: record.map_or_else(Vec::new, |record| notes(record, place, &lines)),
        reason: words::reason_of(slot),
        look_back: look_back(&slot.look_back, prescription, today),
        warm_up: warm_up(prescription, kit),
        offers: slot.next.offers.iter().map(offer).collect(),
        lines,
        turn: None,
    }
}

/// What the way to the clock of work that has one is called.
fn to_clock(prescription: &Prescription) -> Option<&'static str> {
    match prescription {
        Prescription::Run(_) => Some(say!(open_watch)),
        Prescription::Rounds(_) => Some(say!(open_clock)),
        Prescription::Sets(work) => {
            matches!(work.amount, Amount::Hold(_)).then_some(say!(time_hold))
        }
    }
}

/// Marks slots that are done in turn, and names their lines by it.
fn pair(slots: &mut [SlotView], firsts: &[u8]) {
    for first in firsts {
        let place = usize::from(*first);
        let Some([first, second]) = slots.get_mut(place..place + 2) else {
            continue;
        };
        for (slot, turn, letter) in [(first, Turn::First, 'A'), (second, Turn::Second, 'B')] {
            slot.turn = Some(turn);
            for line in &mut slot.lines {
                let open = if line.open { "+" } else { "" };
                line.name = format!("{letter}{}{open}", line.at.line + 1);
            }
        }
    }
}

pub(super) fn line_view(
    line: u8,
    prescription: &Prescription,
    at: LineRef,
    record: Option<&SessionRecord>,
) -> LineView {
    let prescribed = prescription.as_prescribed(line);
    let done = record.and_then(|record| {
        let done = *record.line(at.slot, line)?;
        Some((record.line_entry(at.slot, line)?, done))
    });
    let shown = done.map_or(prescribed, |(_, done)| done);
    let open = match prescription {
        Prescription::Sets(work) => work.is_open(line),
        Prescription::Run(run) => run.kind == RunKind::TimeTrial,
        Prescription::Rounds(_) => false,
    };
    let text = match record.and_then(|record| record.measures(at.slot, line)) {
        Some(measures) if done.is_some() => words::measured(line_text(&shown), measures),
        _ => line_text(&shown),
    };
    let name = match prescription {
        Prescription::Sets(_) if open => say!(amrap).to_owned(),
        Prescription::Sets(_) => say!(line_set, number = line + 1),
        Prescription::Run(run) if run.lines() > 1 => say!(line_repeat, number = line + 1),
        Prescription::Run(run) if run.kind == RunKind::Walk => say!(line_walk).to_owned(),
        Prescription::Run(_) => say!(line_run).to_owned(),
        Prescription::Rounds(_) => say!(line_rounds).to_owned(),
    };
    LineView {
        at,
        name,
        text: if open && done.is_none() && !matches!(prescribed, Done::Run { .. }) {
            words::at_least(&text)
        } else {
            text
        },
        prescribed,
        open,
        done,
        note: record
            .and_then(|record| record.note(About::Line(at.slot, line)))
            .unwrap_or_default()
            .to_owned(),
    }
}

/// A line as it was done, or as it is asked.
pub fn line_text(done: &Done) -> String {
    match done {
        Done::Set(set) => words::set_line(set),
        Done::Run { distance, time } => words::run_line(*distance, *time),
        Done::Rounds { rounds, rpe } => match rpe {
            Some(rpe) => format!(
                "{} @ {}",
                words::rounds_done(*rounds),
                words::decimal(rpe.to_string())
            ),
            None => words::rounds_done(*rounds),
        },
    }
}

/// Four weeks ago first, as it led to last week and last time.
fn look_back(past: &LookBack, now: &Prescription, today: NaiveDate) -> Vec<LookLine> {
    let movement = |prescription: &Prescription| match prescription {
        Prescription::Sets(work) => Some(work.movement),
        Prescription::Run(_) | Prescription::Rounds(_) => None,
    };
    let line = |past: &Past| {
        let name = movement(&past.asked)
            .filter(|then| Some(*then) != movement(now))
            .map_or_else(String::new, |then| format!("{} ", words::name(then)));
        let as_asked = (0..)
            .zip(&past.done)
            .all(|(line, done)| *done == Some(past.asked.as_prescribed(line)));
        LookLine {
            when: format!("{}, {}", words::ago(past.day, today), words::day(past.day)),
            done: format!("{name}{}", words::done(&past.done)),
            asked: if as_asked {
                String::new()
            } else {
                words::asked(&past.asked)
            },
        }
    };
    let mut lines: Vec<LookLine> = Vec::new();
    for past in [&past.four_weeks, &past.last_week, &past.last] {
        let line = past.as_ref().map(line);
        lines.extend(line.filter(|line| lines.last() != Some(line)));
    }
    lines
}

fn warm_up(prescription: &Prescription, kit: Kit) -> Vec<(String, Option<Loaded>)> {
    let Prescription::Sets(work) = prescription else {
        return Vec::new();
    };
    progression::warm_up(work, kit)
        .into_iter()
        .map(|(load, reps)| {
            let text = format!("{reps} × {}", words::decimal(load.to_string()));
            let on_bar = plates::loaded(work.movement, load, kit).filter(|loaded| loaded.is_bar);
            (text, on_bar)
        })
        .collect()
}

/// What was noted of a slot and of its lines.
fn notes(record: &SessionRecord, place: u8, lines: &[LineView]) -> Vec<String> {
    let of_slot = record.note(About::Slot(place)).map(str::to_owned);
    let noted = lines.iter().filter(|line| !line.note.is_empty());
    let of_lines = noted.map(|line| format!("{}: {}", line.name, line.note));
    of_slot.into_iter().chain(of_lines).collect()
}

/// What was noted of a line of progression the last time that something was.
fn last_note(standing: &Standing<'_>, track: Track, day: NaiveDate) -> Option<String> {
    let since = day.checked_sub_days(Days::new(NOTED_DAYS))?;
    let mut newest_first = standing.diary.sessions_within(since..day).rev();
    newest_first.find_map(|(_, record)| {
        let slots = &record.given()?.slots;
        let mut places = (0..).zip(slots).filter(|(_, slot)| slot.track == track);
        let note = places.find_map(|(place, _)| record.note(About::Slot(place)))?;
        Some(words::changed::last_noted(note))
    })
}

fn offer(offer: &Offer) -> OfferView {
    OfferView {
        step: offer.step,
        name: words::offer(offer.step),
        work: words::asked(&offer.prescription),
        asks: say!(offer_asks, vdot = words::tenths(offer.asks)),
        stands: offer.stands,
    }
}

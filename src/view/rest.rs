//! The rest between two sets: a time to reach, not a count. It follows from when the last set was
//! logged, so it is the same after a reload, behind a locked screen and in another tab.

use super::turns;
use super::words::{self, timer};
use crate::diary::{Diary, EntryId, Given, SessionKey, SessionRecord, Writer};
use crate::training::units::Duration;
use crate::training::{Prescription, SetsWork};

/// What a tap adds to a rest or takes off it, in seconds.
pub const STEP: i32 = 15;
/// The longest rest that taps make, in seconds.
const LONGEST: i64 = 30 * 60;
/// How long it is said that a rest is over, in seconds.
const LINGER: i64 = 120;
/// So far, in seconds, a set may lie ahead of the clock: clocks are put right by a little. One that
/// was set back further says nothing of how long a rest has lasted.
const SLACK: i64 = 15;
/// A rest after the last set of a movement is for the way to the next one, too; it need not be as
/// long as one between heavy sets.
const CHANGE: u32 = 120;

/// What the athlete changed of a rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Adjusted {
    /// The entry whose rest it is.
    pub of: EntryId,
    /// Seconds more or less; `None` where it was skipped.
    pub by: Option<i32>,
}

impl Adjusted {
    /// As it is kept on the device: `<seq>:<writer>:<seconds>` or `<seq>:<writer>:skip`.
    pub fn text(self) -> String {
        let EntryId { seq, writer } = self.of;
        self.by.map_or_else(
            || format!("{seq}:{writer}:skip"),
            |by| format!("{seq}:{writer}:{by}"),
        )
    }

    /// Reads what was kept; `None` where it is something else.
    pub fn read(text: &str) -> Option<Self> {
        let mut parts = text.split(':');
        let seq = parts.next()?.parse().ok()?;
        let writer = Writer(u64::from_str_radix(parts.next()?, 16).ok()?);
        let by = match parts.next()? {
            "skip" => None,
            seconds => Some(seconds.parse().ok()?),
        };
        let of = EntryId { seq, writer };
        parts.next().is_none().then_some(Self { of, by })
    }
}

/// A rest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rest {
    /// The entry after which it is.
    pub of: EntryId,
    /// When it began, in seconds since 1970.
    pub from: i64,
    /// When it ends, in the same; not before it began.
    pub until: i64,
    /// By how many seconds the athlete has changed it.
    pub by: i32,
    /// What comes after it, in words.
    pub next: String,
    /// The session.
    pub session: SessionKey,
}

/// How a rest stands at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stands {
    /// So many seconds are left.
    Left(u32),
    /// It has been over for so many seconds.
    Over(u32),
    /// It is long over, or nothing is known of it: there is nothing to show.
    Gone,
}

/// The rest after what was logged last in the open session, where something is still to do.
pub fn rest(diary: &Diary, adjusted: Option<Adjusted>) -> Option<Rest> {
    let session = diary.open_session()?;
    let record = diary.session(session)?;
    let given = record.given()?;
    let (of, slot, line) = record.last_logged()?;
    let next = next(given, record, (slot, line))?;
    let seconds = i64::from(length(given, record, slot, next)?.seconds());
    let by = match adjusted {
        Some(adjusted) if adjusted.of == of => adjusted.by?,
        _ => 0,
    };
    let from = diary.entry(of)?.at.utc_seconds();
    let whole = (seconds + i64::from(by)).clamp(0, LONGEST);
    Some(Rest {
        of,
        from,
        until: from.saturating_add(whole),
        by,
        next: words_of(given, slot, next)?,
        session,
    })
}

impl Rest {
    /// How it stands at a moment, in milliseconds since 1970. It never has more left than the
    /// whole of it, whatever the clock was set to meanwhile.
    pub fn at(&self, now: i64) -> Stands {
        let whole = self.until - self.from;
        let now_seconds = now.div_euclid(1_000);
        if now_seconds < self.from.saturating_sub(SLACK) {
            return Stands::Gone;
        }
        // A second that has begun is still to be rested: `now_seconds` is that of its start.
        let left = self.until.saturating_sub(now_seconds);
        if left > 0 {
            return Stands::Left(u32::try_from(left.min(whole)).unwrap_or(0));
        }
        let over = now_seconds - self.until;
        if over > LINGER {
            return Stands::Gone;
        }
        Stands::Over(u32::try_from(over).unwrap_or(0))
    }

    /// The whole of it in seconds.
    pub fn whole(&self) -> u32 {
        u32::try_from(self.until - self.from).unwrap_or(0)
    }

    /// How long it is, in milliseconds, until something else is to be shown: never more than a
    /// second.
    pub const fn until_change(now: i64) -> u32 {
        1_000 - now.rem_euclid(1_000) as u32
    }

    /// The same with a step more or less.
    pub const fn stepped(&self, up: bool) -> Adjusted {
        let step = if up { STEP } else { -STEP };
        Adjusted {
            of: self.of,
            by: Some(self.by.saturating_add(step)),
        }
    }

    /// None of it any more.
    pub const fn skipped(&self) -> Adjusted {
        Adjusted {
            of: self.of,
            by: None,
        }
    }
}

/// The line to do after one that was logged: of the slot done in turn with it, of the same slot,
/// then of those after it, then of those that were left out.
fn next(given: &Given, record: &SessionRecord, (slot, line): (u8, u8)) -> Option<(u8, u8)> {
    let lines = (0..).zip(&given.slots).flat_map(|(place, slot)| {
        let lines = 0..slot.prescription.lines();
        lines.map(move |line| (place, line))
    });
    let open: Vec<_> = lines
        .filter(|(slot, line)| record.line(*slot, *line).is_none())
        .filter(|(slot, _)| record.left(*slot).is_none())
        .collect();
    let partner = turns::partner(given, record, slot);
    // Of the second of a pair as many as of the first; then the first one's next.
    let is_in_turn = |at: &&(u8, u8)| Some(at.0) == partner && (at.0 < slot || at.1 <= line);
    let in_turn = open.iter().find(is_in_turn);
    if let Some(at) = in_turn {
        return Some(*at);
    }
    let in_slot = open.iter().find(|at| at.0 == slot && at.1 > line);
    let after = in_slot.or_else(|| open.iter().find(|at| **at > (slot, line)));
    after.or_else(|| open.first()).copied()
}

/// How long to rest between a line of one slot and the next line.
fn length(given: &Given, record: &SessionRecord, slot: u8, next: (u8, u8)) -> Option<Duration> {
    let last = sets(given, slot);
    if turns::partner(given, record, slot) == Some(next.0) {
        // From the first of a pair one goes straight to the second.
        let (one, other) = (last?, sets(given, next.0)?);
        return (next.0 < slot).then(|| one.rest.max(other.rest));
    }
    if next.0 == slot {
        return last.map(|work| work.rest);
    }
    // On the way to another movement what the next one is worth is enough, and to runs and rounds
    // one goes as one likes: they have a clock of their own.
    let coming = sets(given, next.0)?;
    let rest = last.map_or(coming.rest, |last| last.rest.min(coming.rest));
    Some(rest.min(Duration::from_seconds(CHANGE)))
}

fn sets(given: &Given, slot: u8) -> Option<&SetsWork> {
    match &given.slots.get(usize::from(slot))?.prescription {
        Prescription::Sets(work) => Some(work),
        Prescription::Run(_) | Prescription::Rounds(_) => None,
    }
}

/// `Next: set 3, 5 × 90 kg`, with the movement where it is another one.
fn words_of(given: &Given, slot: u8, (place, line): (u8, u8)) -> Option<String> {
    let asked = &given.slots.get(usize::from(place))?.prescription;
    let work = match asked.as_prescribed(line) {
        crate::training::Done::Set(set) => words::set_line(&set),
        _ => words::asked(asked),
    };
    let name = (place != slot).then(|| words::short(asked));
    Some(timer::next_set(name.as_deref(), line, &work))
}

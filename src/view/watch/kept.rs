//! A clock as it is kept on the device: `<day>:<slot>:<line>:<start>:<taps>`, each tap a letter
//! and the milliseconds after the start.

use super::{MOST_TAPS, Place, Tap, Watch};
use crate::training::parse_day;
use std::fmt::Write as _;

/// Longer than any session, in milliseconds.
const LONGEST: i64 = 7 * 24 * 3_600 * 1_000;

const LETTERS: [(char, Tap); 5] = [
    ('p', Tap::Pause),
    ('r', Tap::Resume),
    ('n', Tap::Next),
    ('o', Tap::Round),
    ('e', Tap::End),
];

impl Watch {
    /// As it is kept.
    pub fn text(&self) -> String {
        let Place { day, slot, line } = self.place;
        let mut text = format!("{day}:{slot}:{line}:{}:", self.started);
        for (tap, at) in &self.taps {
            let letter = LETTERS.iter().find(|(_, known)| known == tap);
            // Writing to a text does not fail.
            let _ = write!(text, "{}{at}", letter.map_or('p', |(letter, _)| *letter));
        }
        text
    }

    /// Reads what was kept; `None` where it is something else.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split(':');
        let place = Place {
            day: parse_day(parts.next()?)?,
            slot: parts.next()?.parse().ok()?,
            line: parts.next()?.parse().ok()?,
        };
        let started = parts.next()?.parse().ok().filter(|start| *start >= 0)?;
        let taps = taps(parts.next()?)?;
        parts.next().is_none().then_some(Self {
            place,
            started,
            taps,
        })
    }
}

fn taps(text: &str) -> Option<Vec<(Tap, i64)>> {
    let mut taps: Vec<(Tap, i64)> = Vec::new();
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let (_, tap) = LETTERS.iter().find(|(known, _)| *known == letter)?;
        let body = &rest[1..];
        let end = body
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(body.len());
        let at: i64 = body[..end].parse().ok()?;
        let before = taps.last().map_or(0, |(_, at)| *at);
        if at < before || at > LONGEST || taps.len() == MOST_TAPS {
            return None;
        }
        taps.push((*tap, at));
        rest = &body[end..];
    }
    Some(taps)
}

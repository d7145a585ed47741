//! Carrying a session to another day: with a mouse at once, with a finger by its grip or after a long
//! press, so that the page still scrolls.

use crate::app::coached::use_coached;
use crate::browser::pointer;
use crate::training::parse_day;
use crate::view::plan::{self, Move};
use chrono::NaiveDate;
use leptos::ev::PointerEvent;
use leptos::prelude::*;
use std::time::Duration;

/// So far, in pixels, before a press is a drag.
const SLACK: f64 = 6.0;
/// So long before a press with a finger is one.
const LONG_PRESS: Duration = Duration::from_millis(350);

/// A session that is held.
#[derive(Debug, Clone, PartialEq)]
struct Held {
    planned: NaiveDate,
    pointer: i32,
    /// Where it was taken, and where it is, in pixels.
    from: (f64, f64),
    at: (f64, f64),
    /// Whether it follows: before that it may still be a tap or the page's own scrolling.
    is_live: bool,
    /// Whether it follows from the first step on.
    at_once: bool,
    over: Option<NaiveDate>,
    ways: Vec<Move>,
}

/// What is carried.
#[derive(Clone, Copy)]
pub(super) struct Drag {
    held: RwSignal<Option<Held>>,
    /// Whether the last press was a drag: the click after it is none.
    dragged: RwSignal<bool>,
    ways: Memo<Option<Vec<Move>>>,
    asked: RwSignal<Option<NaiveDate>>,
}

impl Default for Drag {
    fn default() -> Self {
        let asked = RwSignal::new(None::<NaiveDate>);
        Self {
            held: RwSignal::new(None),
            dragged: RwSignal::new(false),
            ways: use_coached().derive(move |standing, _| {
                asked.get().map(|planned| plan::moves(standing, planned))
            }),
            asked,
        }
    }
}

impl Drag {
    /// A session is pressed.
    pub(super) fn down(self, planned: NaiveDate, event: &PointerEvent) {
        self.dragged.set(false);
        if event.button() != 0 || !event.is_primary() {
            return;
        }
        self.asked.set(Some(planned));
        let at = place(event);
        let pointer = event.pointer_id();
        let on_grip = pointer::under(event, "data-grip").is_some();
        let is_finger = event.pointer_type() == "touch";
        self.held.set(Some(Held {
            planned,
            pointer,
            from: at,
            at,
            is_live: false,
            at_once: !is_finger || on_grip,
            over: None,
            ways: self.ways.get_untracked().unwrap_or_default(),
        }));
        if is_finger {
            set_timeout(move || self.press_long(pointer), LONG_PRESS);
        }
    }

    fn press_long(self, pointer: i32) {
        // The page may be another one by now.
        let _ = self.held.try_update(|held| {
            if let Some(held) = held.as_mut().filter(|held| held.pointer == pointer) {
                held.is_live = true;
            }
        });
    }

    /// What presses has moved.
    pub(super) fn moved(self, event: &PointerEvent) {
        let held = self.held.with_untracked(|held| {
            let held = held.as_ref()?;
            (held.pointer == event.pointer_id()).then_some((held.from, held.is_live, held.at_once))
        });
        let Some((from, is_live, at_once)) = held else {
            return;
        };
        let at = place(event);
        if !is_live {
            let far = (at.0 - from.0).hypot(at.1 - from.1) > SLACK;
            match (far, at_once) {
                (false, _) => return,
                // The page scrolls.
                (true, false) => return self.let_go(),
                (true, true) => {}
            }
        }
        if !is_live {
            // From here on it is no tap: a click would go to who keeps the pointer.
            pointer::keep(event);
        }
        let scrolled = pointer::scroll_near_edges(event);
        let over = pointer::under(event, "data-day").and_then(|day| parse_day(&day));
        self.held.update(|held| {
            if let Some(held) = held {
                held.is_live = true;
                held.at = at;
                held.from.1 -= scrolled;
                held.over = over;
            }
        });
    }

    /// What was pressed is let go; the day it was carried to, where it can stand there.
    pub(super) fn up(self, event: &PointerEvent) -> Option<NaiveDate> {
        let held = self.held.get_untracked();
        let held = held.filter(|held| held.pointer == event.pointer_id())?;
        self.held.set(None);
        self.dragged.set(held.is_live);
        let over = held.over.filter(|_| held.is_live)?;
        held.ways.iter().any(|way| way.to == over).then_some(over)
    }

    /// Nothing is carried any more.
    pub(super) fn let_go(self) {
        self.held.set(None);
    }

    /// Whether something is carried.
    pub(super) fn is_live(self) -> bool {
        self.held
            .with_untracked(|held| held.as_ref().is_some_and(|held| held.is_live))
    }

    /// Whether the last press was a drag.
    pub(super) fn was_dragged(self) -> bool {
        self.dragged.get_untracked()
    }

    fn with<T: Default>(self, look: impl Fn(&Held) -> T) -> T {
        self.held.with(|held| {
            let held = held.as_ref().filter(|held| held.is_live);
            held.map(look).unwrap_or_default()
        })
    }

    /// Whether it is this session that is carried.
    pub(super) fn is_held(self, planned: NaiveDate) -> bool {
        self.with(|held| held.planned == planned)
    }

    /// How far it was carried, to the side and down, for the style.
    pub(super) fn offset(self, planned: NaiveDate) -> (String, String) {
        self.with(|held| {
            if held.planned != planned {
                return Default::default();
            }
            let by = |from: f64, at: f64| format!("{}px", (at - from).round());
            (by(held.from.0, held.at.0), by(held.from.1, held.at.1))
        })
    }

    /// Whether it is over this day.
    pub(super) fn over(self, day: NaiveDate) -> bool {
        self.with(|held| held.over == Some(day))
    }

    /// Whether it can stand on this day, for the style: `yes` or `clash`.
    pub(super) fn can(self, day: NaiveDate) -> Option<&'static str> {
        self.with(|held| {
            let way = held.ways.iter().find(|way| way.to == day)?;
            Some(if way.clashes { "clash" } else { "yes" })
        })
    }

    /// What it would do on this day.
    pub(super) fn word_on(self, day: NaiveDate) -> String {
        self.with(|held| {
            let way = held.ways.iter().find(|way| way.to == day);
            way.map(|way| way.means.clone()).unwrap_or_default()
        })
    }
}

fn place(event: &PointerEvent) -> (f64, f64) {
    (f64::from(event.client_x()), f64::from(event.client_y()))
}

//! The athlete with the program in force, laid out once, not with every tap.

use super::record::use_recorder;
use super::today::use_today;
use crate::coach::enrolment::{Enrolment, Lapsed};
use crate::coach::session::Standing;
use crate::diary::Diary;
use chrono::NaiveDate;
use leptos::prelude::*;

/// The program in force, if there is one.
#[derive(Clone, Copy)]
pub struct Coached(
    Memo<Option<Result<Enrolment, Lapsed>>>,
    RwSignal<Diary>,
    Signal<NaiveDate>,
);

/// Makes the program known to all below.
pub fn provide() {
    let (diary, today) = (use_recorder().diary(), use_today());
    let enrolment = Memo::new_owning(move |before: Option<Option<_>>| {
        diary.with(|diary| Enrolment::refreshed(before.flatten(), diary, today.get()))
    });
    provide_context(Coached(enrolment, diary, today));
}

/// The program in force, if there is one.
pub fn use_coached() -> Coached {
    expect_context()
}

impl Coached {
    /// Whether there is a program, and why it cannot be shown if it cannot.
    pub fn state(self) -> Option<Result<(), Lapsed>> {
        self.0.with(|enrolment| {
            enrolment
                .as_ref()
                .map(|found| found.as_ref().map(|_| ()).map_err(|lapsed| *lapsed))
        })
    }

    /// What `make` makes of where the athlete stands, made anew when that changes.
    pub fn derive<T: Clone + PartialEq + Send + Sync + 'static>(
        self,
        make: impl Fn(&Standing<'_>, NaiveDate) -> Option<T> + Send + Sync + 'static,
    ) -> Memo<Option<T>> {
        Memo::new(move |_| self.make(&make))
    }

    /// What `make` makes of where the athlete stands now.
    pub fn ask<T>(self, make: impl Fn(&Standing<'_>) -> T) -> Option<T> {
        untrack(|| self.make(|standing, _| Some(make(standing))))
    }

    fn make<T>(self, make: impl Fn(&Standing<'_>, NaiveDate) -> Option<T>) -> Option<T> {
        self.0.with(|enrolment| {
            let enrolment = enrolment.as_ref()?.as_ref().ok()?;
            let today = self.2.get();
            self.1
                .with(|diary| make(&enrolment.standing(diary, today), today))
        })
    }
}

//! Diaries made for the browser's tests, pictures and figures: athletes of each kind of goal in
//! the midst of their program, and one of ten years. They are left as backups in the folder that
//! `RUNG_MADE` names; without it they are only made.

use crate::athletes::{self, Trainee, start};
use crate::audit::histories;
use crate::bounds::{How, go};
use crate::decade;
use chrono::{Days, NaiveDate};
use rung::diary::{Answers, Body, Diary, Moment, Writer};
use rung::storage::{Journal, Memory, export};
use rung::training::units::{Load, MassUnit};
use std::path::Path;

/// So far into the program.
const WEEKS: u64 = 9;

/// Stored as the app stores it; the backup is that and one line of its own.
fn keep(name: &str, diary: &Diary, day: NaiveDate) {
    let memory = Memory::default();
    let (journal, _) = Journal::open(&memory, Writer(1)).expect("a store");
    for entry in diary.entries() {
        journal.append(entry).expect("stored");
    }
    journal.pack(|_| false).expect("packed");
    let backup = export(journal.raw().expect("all of it"), Moment::default());
    if let Some(folder) = std::env::var_os("RUNG_MADE") {
        let (sessions, entries) = (diary.sessions().count(), diary.entries().count());
        let text = format!(
            "{{\"said\":\"{sessions} sessions, {entries} entries\",\"day\":\"{day}\",\"pairs\":{backup}}}"
        );
        let path = Path::new(&folder).join(format!("{name}.json"));
        std::fs::write(path, text).expect("written");
    }
}

/// Nine weeks on the way: mostly as asked, with small misses and a session left out now and then,
/// weighed twice a week; and the next day with a session.
fn on_the_way(answers: &Answers) -> (Diary, NaiveDate) {
    let lines = [
        How::AsAsked,
        How::AsAsked,
        How::AsAsked,
        How::Less(1),
        How::AsAsked,
        How::AsAsked,
        How::More(1),
    ];
    let mut how = lines.into_iter().cycle();
    let mut trainee = Trainee::new(answers);
    let until = start() + Days::new(WEEKS * 7);
    let days: Vec<_> = trainee.days();
    for (number, day) in days.iter().copied().filter(|day| *day < until).enumerate() {
        if number % 2 == 0 {
            let hundredths = 7_800_u32.saturating_sub(number as u32 * 8);
            let load = Load::new(hundredths, MassUnit::Kilogram).expect("a weight");
            trainee.record(day, Body::Weighed { day, load });
        }
        let session = trainee.standing_on(day).prescribe(day).expect("a session");
        if number % 7 != 5 {
            trainee.train(&session, |_, _, asked| go(how.next()?, asked));
        }
    }
    let next = days
        .into_iter()
        .find(|day| *day >= until)
        .expect("a session");
    (trainee.diary, next)
}

#[test]
fn diaries_for_the_browser_are_made() {
    let kinds = [
        ("strength", athletes::strength(16)),
        ("race", athletes::race(16)),
        ("composition", athletes::composition(16)),
        ("movement", athletes::movement(16)),
        ("two", athletes::marathon_and_squat(18)),
    ];
    for (name, answers) in kinds {
        let (diary, day) = on_the_way(&answers);
        assert!(diary.sessions().count() > 20, "{name}");
        keep(name, &diary, day);
    }
    let (diary, day) = decade::diary();
    keep("ten-years", &diary, day);
    // From elsewhere, without a program.
    for (name, diary) in [
        ("elsewhere-lifts", histories::stalled_bencher(24, 8)),
        ("elsewhere-runs", histories::never_easy(20)),
        ("elsewhere-random", histories::random(7, 30)),
    ] {
        let last = diary.sessions().next_back().map(|(key, _)| key.day);
        keep(name, &diary, last.expect("a session") + Days::new(2));
    }
}

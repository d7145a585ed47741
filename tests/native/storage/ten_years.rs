//! Ten years of training in the store: it fits many times over, and a set costs what it costs on
//! the first day.

use crate::decade;
use rung::diary::{Diary, Moment, Writer};
use rung::storage::{Journal, Memory, Store, export, import};
use std::time::Instant;

/// What browsers keep for a site, in characters of keys and texts.
const SPACE: usize = 5 * 1024 * 1024;

#[test]
fn ten_years_fit_into_the_store_and_into_a_file() {
    let (diary, _) = decade::diary();
    let memory = Memory::default();
    let (journal, _) = Journal::open(&memory, Writer(1)).expect("a store");
    for entry in diary.entries() {
        journal.append(entry).expect("stored");
    }
    journal.pack(|_| false).expect("packed");
    let keys = memory.keys().expect("keys");
    let text = |key: &String| memory.get(key).ok().flatten().unwrap_or_default();
    let used: usize = keys.iter().map(|key| key.len() + text(key).len()).sum();
    let backup = export(journal.raw().expect("all of it"), Moment::default());
    let said = format!(
        "{} sessions, {} entries: {used} characters in {} records, {:.1} % of the space; a backup of {} bytes",
        diary.sessions().count(),
        diary.entries().count(),
        keys.len(),
        used as f64 * 100.0 / SPACE as f64,
        backup.len(),
    );
    println!("{said}");
    assert!(used < SPACE * 2 / 5, "{used}");
    assert!(backup.len() < import::LONGEST / 3);

    // The file comes back whole, and quickly.
    let begun = Instant::now();
    let offer = import::read(backup.as_bytes()).expect("an offer");
    let news = offer.news_to(&Diary::default());
    println!("read in {:?}", begun.elapsed());
    assert_eq!(news.entries.len(), diary.entries().count());
    assert_eq!(offer.news_to(&diary).entries.len(), 0);
}

//! Copies of the diary: when it is time for one, and what one would bring in.

use crate::athletes::{Trainee, race, start, strength};
use chrono::{Days, NaiveDate};
use rung::diary::{Body, Diary, Entry};
use rung::view::backup::{age, due};
use rung::view::import::preview;

fn after(days: u64) -> NaiveDate {
    start() + Days::new(days)
}

/// Ends the next so many sessions, a day each whatever their plan, and says after each whether it
/// is time for a copy.
fn told(trainee: &mut Trainee, places: std::ops::Range<usize>) -> Vec<bool> {
    let days = trainee.days();
    places
        .map(|place| {
            let session = trainee
                .standing()
                .prescribe(days[place])
                .expect("a planned session");
            trainee.train(&session, |_, _, done| Some(done));
            let standing = trainee.standing_on(days[place]);
            due(&standing, days[place]).is_some()
        })
        .collect()
}

#[test]
fn it_is_time_for_the_first_copy_after_three_sessions_and_then_after_seven() {
    let mut trainee = Trainee::new(&strength(20));
    assert_eq!(age(&trainee.diary, start()), "No copy yet.");
    assert_eq!(told(&mut trainee, 0..4), [false, false, true, true]);
    // Four sessions in the plan's first days: a copy on the last of them.
    let day = trainee.days()[3];
    trainee.record(day, Body::Exported);
    assert_eq!(
        age(&trainee.diary, day + Days::new(3)),
        "The last copy is from 3 days ago; no session was ended since."
    );
    let later = told(&mut trainee, 4..12);
    let first = later.iter().position(|told| *told).expect("it is told");
    let days = trainee.days();
    let gone = days[4 + first].signed_duration_since(day).num_days();
    assert!(first == 6 || gone >= 14, "{first}, {gone}");
    assert!(later[first..].iter().all(|told| *told));
}

#[test]
fn two_weeks_without_a_copy_are_enough() {
    let mut trainee = Trainee::new(&strength(20));
    trainee.record(start(), Body::Exported);
    let place = trainee
        .days()
        .iter()
        .position(|day| *day >= after(14))
        .expect("a session after two weeks");
    assert_eq!(told(&mut trainee, place..place + 1), [true]);
}

#[test]
fn who_ends_two_on_a_day_is_told_once_and_a_correction_is_no_session() {
    let mut trainee = Trainee::new(&strength(20));
    told(&mut trainee, 0..3);
    let days = trainee.days();
    let standing = trainee.standing_on(days[2]);
    assert!(due(&standing, days[2]).is_some());
    assert!(due(&standing, days[0]).is_none());
    // What is said anew of a session that was ended before.
    let ended = trainee.diary.ended_since_export();
    let again = trainee
        .diary
        .entries()
        .find(|entry| matches!(entry.body, Body::Finished { .. }))
        .map(|entry| entry.body.clone())
        .expect("an ended session");
    trainee.record(days[2], Body::Exported);
    trainee.record(days[2], again);
    assert_eq!((ended, trainee.diary.ended_since_export()), (3, 0));
}

#[test]
fn a_copy_that_is_taken_back_is_none() {
    let mut trainee = Trainee::new(&strength(20));
    trainee.record(start(), Body::Exported);
    let (entry, before) = trainee
        .diary
        .entries()
        .next_back()
        .map(|entry| (entry.id, entry.at.day()))
        .expect("an entry");
    assert_eq!(trainee.diary.exported(), Some(before));
    trainee.record(start(), Body::Retracted { entry });
    assert_eq!(trainee.diary.exported(), None);
}

#[test]
fn a_preview_says_what_comes_in_and_which_program_follows() {
    let mut trainee = Trainee::new(&race(20));
    told(&mut trainee, 0..2);
    let all: Vec<Entry> = trainee.diary.entries().cloned().collect();
    let seen = preview(&all, 0, 1, &Diary::default());
    assert!(seen.news && !seen.changes);
    let days = trainee.days();
    let expected = [
        format!("{} entries to bring in, of 2 sessions.", all.len()),
        format!(
            "From Mon 23 Nov 2026 to {}.",
            days[1].format("%a %-d %b %Y")
        ),
        "1 record in it is damaged and stays out.".to_owned(),
    ];
    assert_eq!(seen.said[..3], expected);
    assert!(
        seen.said[3].starts_with("Your program would then be the one from Mon 23 Nov 2026: "),
        "{:?}",
        seen.said
    );

    let there = Trainee::new(&strength(20)).diary;
    let mut other = all.clone();
    for entry in &mut other {
        entry.id.seq += 1_000;
        entry.id.writer.0 += 1;
    }
    let seen = preview(&other, 0, 0, &there);
    assert!(seen.changes);
    let said = seen.said.last().expect("a sentence");
    assert!(
        said.starts_with("Your program changes: from ") && said.ends_with("What you logged stays."),
        "{said}"
    );

    let nothing = preview(&[], all.len(), 0, &trainee.diary);
    assert!(!nothing.news);
    assert_eq!(nothing.said.len(), 2);
    // Of an older program the one in force says nothing.
    let older = preview(&all[1..], 1, 0, &trainee.diary);
    assert_eq!(older.said.len(), 3, "{older:?}");
}

//! What files from elsewhere say, as sessions of the diary.

use crate::foreign::{file, found, try_read};
use proptest::prelude::*;
use rung::diary::{Body, Brought, BroughtPart, Diary, Entry, EntryId, Moment, SetKind, Writer};
use rung::exchange::bring::{Made, entries};
use rung::exchange::found::Options;
use rung::exchange::news::News;
use rung::exchange::survey::{Means, Survey, code, track};
use rung::storage::{Journal, Memory, export, import};
use rung::training::{Amount, Movement, MovementId, RunKind, Track};
use rung::view::found::{preview, remembered, to_remember};

fn brought(made: &Made) -> Vec<&Brought> {
    let all = made.entries.iter().filter_map(|entry| match &entry.body {
        Body::Brought(brought) => Some(&**brought),
        _ => None,
    });
    all.collect()
}

fn made(csv: &str, means: &Means) -> Made {
    let found = try_read(&[file(csv)], &Options::default()).expect("a file");
    entries(&found, means, &|_| 60)
}

/// Through the file that the reader hands to the page.
fn handed(entries: &[Entry]) -> Vec<Entry> {
    let pairs = entries.iter().map(Journal::<Memory>::pair);
    let text = export(pairs.collect(), Moment::default());
    let offer = import::read(text.as_bytes()).expect("a backup");
    assert_eq!(offer.unreadable, 0);
    offer.into_entries()
}

const HEAD: &str = "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n";

fn strong(rows: &str) -> String {
    format!("{HEAD}{rows}")
}

const TWO_DAYS: &str = r#"2024-01-01 10:00:00,"Legs",1h,"Squat (Barbell)",W,40,5,0,0,"","tired",
2024-01-01 10:00:00,"Legs",1h,"Squat (Barbell)",1,80,5,0,0,"","tired",8
2024-01-01 10:00:00,"Legs",1h,"Squat (Barbell)",2,80,5,0,0,"","tired",9
2024-01-01 10:00:00,"Legs",1h,"Plank",1,0,0,0,60,"","tired",
2024-01-01 10:00:00,"Legs",1h,"Running",1,0,0,5,1500,"","tired",
2024-01-03 10:00:00,"Odd",1h,"Turkish Zercher Twist",1,20,10,0,0,"","",
"#;

#[test]
fn a_file_becomes_sessions() {
    let made = made(&strong(TWO_DAYS), &Means::default());
    assert_eq!(made.left_out, 0);
    let all = brought(&made);
    assert_eq!(all.len(), 2);
    let [
        BroughtPart::Lift(squat),
        BroughtPart::Lift(plank),
        BroughtPart::Run(run),
    ] = &all[0].parts[..]
    else {
        panic!("{:?}", all[0].parts);
    };
    assert_eq!(squat.movement.as_str(), "back-squat");
    let kinds: Vec<_> = squat.sets.iter().map(|set| set.kind).collect();
    assert_eq!(kinds, [SetKind::WarmUp, SetKind::Work, SetKind::Work]);
    assert!(matches!(plank.sets[0].done.amount, Amount::Hold(_)));
    assert_eq!(run.kind, RunKind::Easy);
    assert_eq!(
        (all[0].name.as_str(), all[0].note.as_str()),
        ("Legs", "tired")
    );
    let BroughtPart::Lift(own) = &all[1].parts[0] else {
        panic!("{:?}", all[1].parts);
    };
    assert!(own.movement.is_own(), "{:?}", own.movement);
    // It is on the athlete's list, and trains nothing until they say so.
    let diary: Diary = made.entries.iter().cloned().collect();
    let listed = diary.own_movements();
    assert_eq!(
        (listed[0].movement, listed[0].preferred),
        (own.movement, false)
    );
}

#[test]
fn the_same_file_twice_changes_nothing() {
    let first = made(&strong(TWO_DAYS), &Means::default()).entries;
    let diary: Diary = handed(&first).into_iter().collect();
    let again = made(&strong(TWO_DAYS), &Means::default()).entries;
    let news = News::of(handed(&again), &diary);
    assert_eq!((news.entries.len(), news.known), (0, 2));
    // A later file of the same app has the same sessions, and one more; what was mended there
    // since does not undo what may have been mended here.
    let later = TWO_DAYS.replacen(",80,5,", ",85,5,", 1)
        + "2024-01-05 10:00:00,\"Legs\",1h,\"Squat (Barbell)\",1,85,5,0,0,\"\",\"\",\n";
    let news = News::of(
        handed(&made(&strong(&later), &Means::default()).entries),
        &diary,
    );
    assert_eq!((news.sessions(), news.known, news.work()), (1, 2, (1, 0)));
}

#[test]
fn a_run_that_another_watch_recorded_is_one_run() {
    let from = |name: &str, seconds: u32| {
        let row =
            format!("2024-01-01 10:00:00,\"{name}\",1h,\"Running\",1,0,0,5,{seconds},\"\",\"\",\n");
        made(&strong(&row), &Means::default()).entries
    };
    let diary: Diary = from("Morning", 1_500).into_iter().collect();
    let mut other = from("Lauf", 1_510);
    other[0].id.writer = Writer(8);
    assert_eq!(News::of(other.clone(), &diary).same, 1);
    let mut slower = from("Lauf", 1_800);
    slower[0].id.writer = Writer(8);
    assert_eq!(News::of(slower, &diary).sessions(), 1);
}

/// A watch that tells the time of Greenwich is taken to have been at home; one that tells its own
/// is not, and one that tells none keeps its day.
#[test]
fn a_session_keeps_the_day_of_its_place() {
    let mut found = found("strong-commas.csv");
    found.workouts.truncate(1);
    let day = |offset: Option<i16>, clock: &str, zone: i16| {
        let mut found = found.clone();
        found.workouts[0].start = clock.parse().expect("a time");
        found.workouts[0].offset = offset;
        let made = entries(&found, &Means::default(), &move |_| zone);
        made.entries[0].at.local_text()
    };
    let late = "2024-03-05T23:30:00";
    assert_eq!(day(None, late, 60), "2024-03-05T23:30:00+00:00");
    assert_eq!(day(Some(0), late, 60), "2024-03-06T00:30:00+01:00");
    assert_eq!(day(Some(-300), late, 60), "2024-03-05T23:30:00-05:00");
}

#[test]
fn what_the_athlete_says_stands_and_is_remembered() {
    let found = try_read(&[file(strong(TWO_DAYS))], &Options::default()).expect("a file");
    let survey = Survey::of(&found);
    let odd = survey
        .names
        .iter()
        .find(|named| named.name == "Turkish Zercher Twist")
        .expect("it is named");
    assert!(!odd.sure);
    let mut order = rung::exchange::survey::Order::default();
    let deadlift = MovementId::find("deadlift").expect("a movement");
    let code = code(Track::Movement(deadlift));
    order.means.0.insert(odd.name.clone(), code);
    order.means.0.insert("Plank".to_owned(), String::new());
    let made = entries(&found, &order.means, &|_| 60);
    assert_eq!(made.left_out, 1, "the plank");
    let BroughtPart::Lift(lift) = &brought(&made)[1].parts[0] else {
        panic!("no lift");
    };
    assert_eq!(lift.movement, deadlift);
    let said = to_remember(&survey, &order, &Diary::default());
    assert_eq!(said.len(), 2, "{said:?}");
    let means = (1..).zip(said).map(|(seq, (name, track))| Entry {
        id: EntryId {
            seq,
            writer: Writer(7),
        },
        at: Moment::default(),
        body: Body::Means { name, track },
    });
    let diary: Diary = means.collect();
    assert_eq!(remembered(&survey, &diary), order.means);
    assert_eq!(to_remember(&survey, &order, &diary), []);
}

#[test]
fn a_preview_counts_all_of_it() {
    let survey = Survey::of(&found("strong-commas.csv"));
    let seen = preview(&survey);
    assert_eq!(seen.origin, "Strong");
    assert!(seen.is_ready);
    let text = serde_json::to_string(&survey).expect("JSON");
    assert_eq!(serde_json::from_str::<Survey>(&text).ok(), Some(survey));
}

#[test]
fn every_meaning_has_a_code() {
    let movements = Movement::all().iter().map(|movement| movement.id);
    let own = MovementId::read("own:aaab4:Zercher_squat").expect("an id");
    for movement in movements.chain([own]) {
        let means = Track::Movement(movement);
        assert_eq!(track(&code(means)), Some(means));
    }
    for kind in RunKind::ALL {
        assert_eq!(track(&code(Track::Run(kind))), Some(Track::Run(kind)));
    }
    assert_eq!(track(""), None);
}

/// A session as large as none is comes whole, in as many entries as it takes.
#[test]
fn more_than_one_entry_holds_is_more_than_one() {
    let mut rows = String::new();
    for exercise in 0..70 {
        for set in 1..=70 {
            use std::fmt::Write;
            let _ = writeln!(
                rows,
                "2024-01-01 10:00:00,\"Odd\",1h,\"Thing {exercise}\",{set},20,10,0,0,\"\",\"\","
            );
        }
    }
    let made = made(&strong(&rows), &Means::default());
    let sets: usize = brought(&made)
        .iter()
        .flat_map(|brought| &brought.parts)
        .map(|part| match part {
            BroughtPart::Lift(lift) => lift.sets.len(),
            BroughtPart::Run(_) => 0,
        })
        .sum();
    assert_eq!(sets, 70 * 70);
    assert_eq!(handed(&made.entries).len(), made.entries.len());
}

proptest! {
    /// What comes in is what goes out as a backup and comes in again.
    #[test]
    fn what_came_in_goes_out_and_in_again(rows in prop::collection::vec(
        (0_u8..20, "[A-Za-z ()]{1,20}", 0_u16..400, 0_u16..30, 0_u32..4000), 1..30,
    )) {
        use std::fmt::Write;
        let mut text = String::new();
        for (day, name, kilograms, reps, seconds) in &rows {
            let _ = writeln!(
                text,
                "2024-01-{:02} 10:00:00,\"A\",1h,\"{name}\",1,{kilograms}.5,{reps},1,{seconds},\"\",\"\",",
                day + 1,
            );
        }
        let made = made(&strong(&text), &Means::default());
        let mut all = made.entries.clone();
        all.sort_by_key(|entry| entry.id);
        prop_assert_eq!(handed(&made.entries), all);
        let diary: Diary = made.entries.iter().cloned().collect();
        prop_assert!(News::of(made.entries, &diary).entries.is_empty());
    }
}

/// Who went from one app to another has the same years in both.
#[test]
fn the_same_sets_by_another_app_come_in_once() {
    let first = made(&strong(TWO_DAYS), &Means::default()).entries;
    let diary: Diary = first.iter().cloned().collect();
    let mut other = first;
    for entry in &mut other {
        entry.id.writer.0 ^= 1;
    }
    let news = News::of(other, &diary);
    assert_eq!((news.sessions(), news.known, news.same), (0, 0, 2));
    assert_eq!(news.entries, []);
}

#[test]
fn two_watches_at_once_are_one_run() {
    let row = |name: &str, seconds: u32| {
        format!("2024-01-01 10:00:00,\"{name}\",1h,\"Running\",1,0,0,5,{seconds},\"\",\"\",\n")
    };
    let both = strong(&(row("Morning", 1_500) + &row("Lauf", 1_510)));
    let news = News::of(made(&both, &Means::default()).entries, &Diary::default());
    assert_eq!((news.sessions(), news.same), (1, 1));
}

/// Two tables of one's own may have the same days.
#[test]
fn tables_are_told_apart_by_what_they_hold() {
    let of = |exercise: &str| {
        let text = format!("Date,Exercise,Weight (kg),Reps\n2024-01-01,{exercise},80,5\n");
        made(&text, &Means::default()).entries.swap_remove(0).id
    };
    assert_ne!(of("Squat"), of("Bench Press"));
    assert_eq!(of("Squat"), of("Squat"));
}

//! Tables that anyone made.

use super::{counted, file, found, left_out, said, sample, try_read};
use rung::diary::Origin;
use rung::exchange::Found;
use rung::exchange::found::{Ask, Column, LeftOut, Options, Table};
use rung::exchange::read::ReadError;
use rung::training::units::MassUnit;

fn asked(found: &Found) -> &Table {
    let table = found.asks.iter().find_map(|ask| match ask {
        Ask::Columns(table) => Some(table),
        _ => None,
    });
    table.expect("the columns are asked for")
}

#[test]
fn english_heads_are_sure_enough_to_read_and_still_asked() {
    let read = found("table-english.csv");
    assert_eq!((read.origin, read.rows), (Origin::Table, 4));
    assert_eq!(
        asked(&read).columns,
        [
            Some(Column::Day),
            Some(Column::Exercise),
            Some(Column::Load),
            Some(Column::Sets),
            Some(Column::Reps),
            Some(Column::Note)
        ]
    );
    // The 25th of March tells that the month stands first.
    assert!(!read.asks.contains(&Ask::DayFirst));
    assert_eq!(left_out(&read), [(LeftOut::NoName, 1)]);
    let all: Vec<_> = read.workouts.iter().flat_map(said).collect();
    assert_eq!(
        all,
        [
            "2024-03-04 00:00:00 \"\"",
            "Squat: 225 lb x 5, 225 lb x 5, 225 lb x 5",
            "2024-03-25 00:00:00 \"\"",
            "Bench Press: 135 lb x 5, 135 lb x 5, 135 lb x 5",
            "Pull-up: x 8, x 8 (\"strict\")",
        ]
    );
}

#[test]
fn german_heads_and_decimal_commas() {
    let read = found("table-german.csv");
    assert_eq!((counted(&read), read.asks.len()), ((2, 0), 2));
    assert!(read.asks.contains(&Ask::Mass));
    assert_eq!(
        said(&read.workouts[0]),
        [
            "2024-04-03 00:00:00 \"\"",
            "Kniebeuge: 102.5 kg x 5, 102.5 kg x 4 (\"schwer\")"
        ]
    );
}

#[test]
fn a_table_of_runs_has_no_exercises() {
    let read = found("table-runs.csv");
    assert_eq!(counted(&read), (2, 0));
    assert!(read.asks.contains(&Ask::Distance));
    assert_eq!(
        said(&read.workouts[0]),
        [
            "2024-04-03 00:00:00 \"\" (\"spokojnie\")",
            "ran 10.5 km in 52:30 []"
        ]
    );
    assert_eq!(said(&read.workouts[1])[1], "ran 5 km in 25:00 []");
}

#[test]
fn of_heads_that_nobody_knows_nothing_is_read_until_it_is_said_what_they_mean() {
    let read = found("table-unknown.csv");
    assert_eq!(
        (read.rows, read.workouts.len(), counted(&read)),
        (2, 0, (0, 0))
    );
    assert_eq!(
        asked(&read),
        &Table {
            head: ["Wann", "Was", "Womit", "Wie oft"]
                .map(str::to_owned)
                .to_vec(),
            rows: vec![
                ["2024-04-03", "Kniebeuge", "100", "5"]
                    .map(str::to_owned)
                    .to_vec();
                2
            ],
            columns: vec![Some(Column::Day), Some(Column::Exercise), None, None],
        }
    );
    let options = Options {
        mass: Some(MassUnit::Pound),
        columns: Some(vec![
            Some(Column::Day),
            Some(Column::Exercise),
            Some(Column::Load),
            Some(Column::Reps),
        ]),
        ..Options::default()
    };
    let read = try_read(&[sample("table-unknown.csv")], &options).expect("a table");
    assert_eq!((counted(&read), read.asks.len()), ((2, 0), 0));
    assert_eq!(
        said(&read.workouts[0])[1],
        "Kniebeuge: 100 lb x 5, 100 lb x 5"
    );
}

#[test]
fn whether_the_day_stands_first_is_asked_where_no_day_tells() {
    let text = "Date,Exercise,Reps\n3/4/2024,Pull-up,5\n4/4/2024,Pull-up,5\n";
    let read = try_read(&[file(text)], &Options::default()).expect("a table");
    assert!(read.asks.contains(&Ask::DayFirst));
    assert_eq!(said(&read.workouts[0])[0], "2024-04-03 00:00:00 \"\"");
    let options = Options {
        day_first: Some(false),
        ..Options::default()
    };
    let read = try_read(&[file(text)], &options).expect("a table");
    assert!(!read.asks.contains(&Ask::DayFirst));
    assert_eq!(said(&read.workouts[0])[0], "2024-03-04 00:00:00 \"\"");
}

#[test]
fn words_with_commas_are_no_table() {
    let text = "Dear all, hello\nI am well, thank you\n";
    assert_eq!(
        try_read(&[file(text)], &Options::default()),
        Err(ReadError::Unknown)
    );
}

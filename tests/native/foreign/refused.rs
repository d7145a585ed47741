//! What is not brought in, and why.

use super::{counted, file, left_out, sample, try_read};
use rung::exchange::found::{LeftOut, Options};
use rung::exchange::read::{File, LONGEST, MOST_ROWS, ReadError};

fn refused(bytes: impl Into<Vec<u8>>) -> ReadError {
    try_read(&[file(bytes)], &Options::default()).expect_err("a file that is refused")
}

const STRONG: &str = "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,\
    Seconds,Notes,Workout Notes,RPE\n";

#[test]
fn what_is_no_history_is_refused_with_its_reason() {
    assert_eq!(try_read(&[], &Options::default()), Err(ReadError::Empty));
    assert_eq!(refused(""), ReadError::Empty);
    assert_eq!(refused(" \r\n\t"), ReadError::Empty);
    assert_eq!(refused(vec![b'x'; LONGEST + 1]), ReadError::TooLarge);
    assert_eq!(refused("just words"), ReadError::Unknown);
    assert_eq!(refused(vec![0_u8; 100]), ReadError::Unknown);
    assert_eq!(refused(*b"PK\x03\x04rest"), ReadError::Broken);
    assert_eq!(refused(*b"\x1f\x8b\x08rest"), ReadError::Broken);
    assert_eq!(refused(*b"SQLite format 3\0rest"), ReadError::Database);
    assert_eq!(
        refused("{\"rung-backup\":{\"version\":1"),
        ReadError::Backup
    );
    assert_eq!(refused("{\"a\":1}"), ReadError::Unknown);
    assert_eq!(refused(STRONG), ReadError::NoRows);
}

#[test]
fn files_of_two_kinds_do_not_come_in_together() {
    let files = [sample("strong-short.csv"), sample("hevy-kg.csv")];
    assert_eq!(try_read(&files, &Options::default()), Err(ReadError::Mixed));
}

#[test]
fn of_several_files_those_that_can_be_read_are() {
    let words = File {
        name: "notes.txt".to_owned(),
        bytes: b"just words".to_vec(),
    };
    let files = [
        sample("strong-short.csv"),
        words,
        sample("strong-commas.csv"),
    ];
    let read = try_read(&files, &Options::default()).expect("two files");
    assert_eq!(read.workouts.len(), 3);
    assert_eq!(read.rows, 13);
    assert_eq!(counted(&read), (10, 3));
    assert!(left_out(&read).contains(&(LeftOut::File("notes.txt".to_owned()), 1)));
}

#[test]
fn numbers_that_no_set_has_are_counted() {
    let rows = [
        "2024-03-05 18:01:12,A,1h,Squat,1,100,1000000000000000000,0,0,,,",
        "2024-03-05 18:01:12,A,1h,Squat,1,NaN,5,0,0,,,",
        "2024-03-05 18:01:12,A,1h,Squat,1,99999,5,0,0,,,",
        "2024-03-05 18:01:12,A,1h,Squat,1,-20,5,0,0,,,",
        "2024-03-05 18:01:12,A,1h,Squat,1,100,5,0,99999999999,,,",
        "0000-03-05 18:01:12,A,1h,Squat,1,100,5,0,0,,,",
        "99999-03-05 18:01:12,A,1h,Squat,1,100,5,0,0,,,",
        "2024-03-05 18:01:12,A,99999999999h,Squat,1,100,5,0,0,,,11",
    ];
    let text = STRONG.to_owned() + &rows.join("\n");
    let read = try_read(&[file(text)], &Options::default()).expect("a table");
    assert_eq!((read.rows, counted(&read)), (8, (1, 7)));
    assert_eq!(
        left_out(&read),
        [(LeftOut::NoDay, 2), (LeftOut::Unreadable, 5)]
    );
}

#[test]
fn a_table_beyond_all_measure_is_refused() {
    let row = "2024-03-05 18:01:12,A,1h,Squat,1,100,5,0,0,,,\n";
    let text = STRONG.to_owned() + &row.repeat(MOST_ROWS + 1);
    assert_eq!(refused(text), ReadError::TooMany);
}

#[test]
fn a_line_of_sixty_megabytes_is_one_row_that_cannot_be_read() {
    let mut text = STRONG.to_owned() + "2024-03-05 18:01:12,A,1h,Squat,1,100,5,0,0,,,\n\"";
    text.push_str(&"x".repeat(60_000_000));
    let read = try_read(&[file(text)], &Options::default()).expect("a table");
    assert_eq!((read.rows, counted(&read)), (2, (1, 1)));
}

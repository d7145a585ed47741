//! FIT, TCX and GPX.

use super::fit_file::{self, Message, Value};
use super::{counted, file, found, left_out, said, sample, try_read};
use rung::diary::Origin;
use rung::exchange::found::{LeftOut, Options};
use rung::exchange::read::{File, ReadError};
use rung::training::units::DistanceUnit;

/// 2 May 2026, 5:00 at UTC, as FIT counts.
const MORNING: u32 = 1_777_698_000 - 631_065_600;

fn miles() -> Options {
    Options {
        distance: Some(DistanceUnit::Mile),
        ..Options::default()
    }
}

fn read(bytes: Vec<u8>) -> Result<rung::exchange::Found, ReadError> {
    try_read(&[file(bytes)], &Options::default())
}

#[test]
fn a_gpx_is_as_far_as_its_places_and_as_long_as_its_movement() {
    let read = found("run.gpx");
    assert_eq!(
        (read.origin, read.rows, read.asks.len()),
        (Origin::Watch, 1, 0)
    );
    assert_eq!(
        said(&read.workouts[0]),
        [
            "2026-05-02 05:00:00 UTC+0 \"Along & back\" for 22:00",
            "ran 2.4 km in 12:00, 145 bpm [5:00 5:00]"
        ]
    );
    let read = try_read(&[sample("run.gpx")], &miles()).expect("a file");
    assert_eq!(
        said(&read.workouts[0])[1],
        "ran 1.491 mi in 12:00, 145 bpm [8:03]"
    );
}

#[test]
fn a_way_without_times_was_not_run() {
    let read = found("planned.gpx");
    assert_eq!(left_out(&read), [(LeftOut::Unfinished, 2)]);
    assert_eq!((read.rows, read.workouts.len()), (2, 0));
}

#[test]
fn a_tcx_says_its_laps() {
    let read = found("run.tcx");
    assert_eq!((read.rows, counted(&read)), (2, (1, 1)));
    assert_eq!(left_out(&read), [(LeftOut::Sport("Biking".to_owned()), 1)]);
    assert_eq!(
        said(&read.workouts[0]),
        [
            "2026-05-03 06:30:00 UTC+0 \"\" for 12:30 (\"Easy by the river\")",
            "ran 2.5 km in 12:30, 146 bpm [5:00 5:00]"
        ]
    );
}

fn activity() -> Message {
    Message(0, vec![(0, Value::U8(4))])
}

fn record(at: u32, metres: u32, pulse: u8) -> Message {
    Message(
        20,
        vec![
            (253, Value::U32(at)),
            (5, Value::U32(metres * 100)),
            (3, Value::U8(pulse)),
        ],
    )
}

fn session(start: u32, seconds: u32, metres: u32, sport: u8) -> Message {
    Message(
        18,
        vec![
            (253, Value::U32(start + seconds)),
            (2, Value::U32(start)),
            (5, Value::U8(sport)),
            (7, Value::U32(seconds * 1_000)),
            (8, Value::U32(seconds * 1_000)),
            (9, Value::U32(metres * 100)),
            (16, Value::U8(0xff)),
            (110, Value::Text("Morning")),
        ],
    )
}

/// The end of a file: the clock of its place is two hours ahead.
fn local(at: u32) -> Message {
    Message(34, vec![(253, Value::U32(at)), (5, Value::U32(at + 7_200))])
}

#[test]
fn a_fit_is_told_by_its_sessions_and_points() {
    let points = (0..=12).map(|at| record(MORNING + at * 60, at * 200, 140));
    let mut messages = vec![activity()];
    messages.extend(points);
    messages.push(session(MORNING, 720, 2_400, 1));
    messages.push(session(MORNING + 720, 3_600, 30_000, 2));
    messages.push(local(MORNING + 4_320));
    let read = read(fit_file::file(&messages)).expect("a file");
    assert_eq!((read.rows, counted(&read)), (2, (1, 1)));
    assert_eq!(left_out(&read), [(LeftOut::Sport("cycling".to_owned()), 1)]);
    assert_eq!(
        said(&read.workouts[0]),
        [
            "2026-05-02 07:00:00 UTC+120 \"Morning\" for 12:00",
            "ran 2.4 km in 12:00, 140 bpm [5:00 5:00]"
        ]
    );
}

fn set(at: u32, kind: u8, reps: u16, sixteenths: u16) -> Message {
    Message(
        225,
        vec![
            (254, Value::U32(at)),
            (0, Value::U32(40_000)),
            (3, Value::U16(reps)),
            (4, Value::U16(sixteenths)),
            (5, Value::U8(kind)),
            (6, Value::U32(at)),
            (7, Value::U16(0)),
            (8, Value::U16(1)),
            (9, Value::U16(1)),
        ],
    )
}

#[test]
fn sets_that_a_watch_counted_are_sets() {
    let messages = [
        activity(),
        set(MORNING + 60, 1, 8, 60 * 16 + 8),
        set(MORNING + 120, 0, 0xffff, 0xffff),
        set(MORNING + 180, 1, 0xffff, 0xffff),
        session(MORNING, 720, 0, 10),
    ];
    let read = read(fit_file::file(&messages)).expect("a file");
    assert_eq!((read.rows, counted(&read)), (3, (2, 1)));
    assert_eq!(left_out(&read), [(LeftOut::Rest, 1)]);
    assert_eq!(
        said(&read.workouts[0]),
        [
            "2026-05-02 05:00:00 UTC+0 \"Morning\" for 12:00",
            "barbell bench press: 60.5 kg x 8, 0:40"
        ]
    );
}

#[test]
fn what_is_still_to_be_done_is_left_out() {
    let workout = fit_file::file(&[Message(0, vec![(0, Value::U8(5))])]);
    let read = read(workout).expect("a file");
    assert_eq!(left_out(&read), [(LeftOut::Unfinished, 1)]);
}

#[test]
fn a_file_that_was_cut_short_is_broken_unless_a_session_had_ended() {
    let whole = fit_file::file(&[
        activity(),
        record(MORNING, 0, 140),
        session(MORNING, 720, 2_400, 1),
        local(MORNING + 720),
    ]);
    assert_eq!(read(whole[..40].to_vec()), Err(ReadError::Broken));
    assert!(read(whole[..whole.len() - 8].to_vec()).is_ok());
    // It claims four gigabytes, and has none of them.
    assert_eq!(
        read(fit_file::framed(u32::MAX, &[])),
        Err(ReadError::Broken)
    );
    assert_eq!(read(b"12345678.FIT".to_vec()), Err(ReadError::Broken));
    let gpx = sample("run.gpx").bytes;
    assert_eq!(read(gpx[..gpx.len() / 2].to_vec()), Err(ReadError::Broken));
    let deep = "<gpx>".to_owned() + &"<a>".repeat(1_000_000);
    assert_eq!(read(deep.into_bytes()), Err(ReadError::Broken));
}

#[test]
fn entities_of_a_files_own_are_not_followed() {
    let gpx = String::from_utf8(sample("run.gpx").bytes).expect("text");
    let laughs = "<!DOCTYPE gpx [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
    let gpx = gpx
        .replacen("<gpx", &format!("{laughs}<gpx"), 1)
        .replace("&amp;", "&b;");
    let read = read(gpx.into_bytes()).expect("a file");
    assert!(said(&read.workouts[0])[0].contains("\"Along  back\""));
}

#[test]
fn files_of_watches_come_in_together() {
    let run = fit_file::file(&[activity(), session(MORNING + 86_400, 720, 2_400, 1)]);
    let broken = File {
        name: "broken.fit".to_owned(),
        bytes: run[..30].to_vec(),
    };
    let files = [sample("run.tcx"), sample("run.gpx"), broken, file(run)];
    let read = try_read(&files, &Options::default()).expect("files");
    let days: Vec<_> = read
        .workouts
        .iter()
        .map(|it| it.start.to_string())
        .collect();
    assert_eq!(
        days,
        [
            "2026-05-02 05:00:00",
            "2026-05-03 05:00:00",
            "2026-05-03 06:30:00"
        ]
    );
    assert!(left_out(&read).contains(&(LeftOut::File("broken.fit".to_owned()), 1)));
}

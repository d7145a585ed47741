//! Files of other apps and of watches, read: exactly what each says, whatever else it is given.

mod apps;
mod fit_file;
mod hevy;
mod packed;
mod refused;
mod round;
mod strong;
mod table;
mod watch;
mod way;

use rung::diary::SetKind;
use rung::exchange::found::{Found, FoundSet, LeftOut, Options, Piece, Workout};
use rung::exchange::read::{File, ReadError, read};
use std::fs;
use std::path::Path;

/// A file of `tests/samples/foreign`.
pub fn sample(name: &str) -> File {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/samples/foreign");
    File {
        name: name.to_owned(),
        bytes: fs::read(folder.join(name)).expect("a sample"),
    }
}

/// A file that is made of text.
pub fn file(text: impl Into<Vec<u8>>) -> File {
    File {
        name: "file".to_owned(),
        bytes: text.into(),
    }
}

/// What files say, each of whose rows is in a set or left out.
pub fn try_read(files: &[File], options: &Options) -> Result<Found, ReadError> {
    let mut told = (0, 0);
    let found = read(files, options, &mut |done, all| {
        assert!(
            done >= told.0 && done <= all,
            "{done} of {all} after {told:?}"
        );
        told = (done, all);
    })?;
    assert_eq!(told.0, told.1, "told to the end");
    Ok(found)
}

/// What a sample says, with nothing said of it.
pub fn found(name: &str) -> Found {
    try_read(&[sample(name)], &Options::default()).expect("a file that is read")
}

/// The number of all sets, and of what is left out.
pub fn counted(found: &Found) -> (usize, usize) {
    let pieces = found.workouts.iter().flat_map(|workout| &workout.pieces);
    let sets = pieces.map(|piece| match piece {
        Piece::Exercise(exercise) => exercise.sets.len(),
        Piece::Activity(_) => 1,
    });
    (sets.sum(), found.left_out.values().sum())
}

/// What is left out, by its reason.
pub fn left_out(found: &Found) -> Vec<(LeftOut, usize)> {
    found.left_out.clone().into_iter().collect()
}

/// A session as lines that a person can compare: its head, then an exercise a line.
pub fn said(workout: &Workout) -> Vec<String> {
    let time = workout.time.map(|time| format!(" for {time}"));
    let offset = workout.offset.map(|offset| format!(" UTC{offset:+}"));
    let mut lines = vec![format!(
        "{}{} {:?}{}{}",
        workout.start.format("%Y-%m-%d %H:%M:%S"),
        offset.unwrap_or_default(),
        workout.name,
        time.unwrap_or_default(),
        noted(&workout.note)
    )];
    for piece in &workout.pieces {
        lines.push(match piece {
            Piece::Exercise(exercise) => {
                let sets: Vec<_> = exercise.sets.iter().map(set).collect();
                format!(
                    "{}: {}{}",
                    exercise.name,
                    sets.join(", "),
                    noted(&exercise.note)
                )
            }
            Piece::Activity(activity) => {
                let how = if activity.walked { "walked" } else { "ran" };
                let pulse = activity.pulse.map(|pulse| format!(", {pulse} bpm"));
                let splits: Vec<_> = activity.splits.iter().map(ToString::to_string).collect();
                format!(
                    "{how} {} in {}{} [{}]",
                    activity.distance,
                    activity.time,
                    pulse.unwrap_or_default(),
                    splits.join(" ")
                )
            }
        });
    }
    lines
}

fn noted(note: &str) -> String {
    if note.is_empty() {
        String::new()
    } else {
        format!(" ({note:?})")
    }
}

fn set(set: &FoundSet) -> String {
    let mut said = Vec::new();
    said.extend(match set.kind {
        SetKind::Work => None,
        SetKind::WarmUp => Some("warm-up".to_owned()),
        SetKind::Drop => Some("drop".to_owned()),
        SetKind::Failure => Some("failure".to_owned()),
    });
    said.extend(set.load.map(|load| load.to_string()));
    said.extend(set.reps.map(|reps| format!("x {reps}")));
    said.extend(set.distance.map(|distance| distance.to_string()));
    said.extend(set.time.map(|time| time.to_string()));
    said.extend(set.rpe.map(|rpe| format!("@{rpe}")));
    said.join(" ")
}

//! TCX: activities of laps of points, which say how far they are.

use super::gpx::seconds;
use super::outing::{Outing, unit};
use super::trace::Trace;
use super::xml::{Element, Visitor, number, walk};
use crate::exchange::found::{LeftOut, Options};
use crate::exchange::read::ReadError;
use crate::exchange::read::gather::Gathered;
use crate::exchange::read::moment::Moment;
use crate::exchange::read::progress::Progress;

/// Reads a file.
/// # Errors
/// Where it is damaged.
pub(in crate::exchange::read) fn read(
    text: &str,
    options: &Options,
    gathered: &mut Gathered,
    progress: &mut Progress<'_>,
) -> Result<(), ReadError> {
    let mut file = Tcx {
        options,
        gathered,
        activity: None,
        at: None,
        metres: None,
    };
    walk(text, &mut file, progress)
}

/// An activity and how far it is read.
struct Running {
    outing: Outing,
    trace: Trace,
    /// Of laps that tell their mean: beats times seconds, and seconds.
    beats: (f64, f64),
    /// Of the present lap.
    seconds: f64,
}

struct Tcx<'g> {
    options: &'g Options,
    gathered: &'g mut Gathered,
    activity: Option<Running>,
    /// Of the present point.
    at: Option<f64>,
    metres: Option<f64>,
}

impl Visitor for Tcx<'_> {
    fn open(&mut self, name: &str, element: &Element<'_>) {
        match name {
            "Activity" => {
                self.activity = Some(Running {
                    outing: Outing {
                        sport: element.attribute("Sport").unwrap_or_default(),
                        clock: Some(0),
                        ..Outing::default()
                    },
                    trace: Trace::of(unit(self.options)),
                    beats: (0.0, 0.0),
                    seconds: 0.0,
                });
            }
            "Lap" => {
                if let Some(activity) = &mut self.activity {
                    let start = element
                        .attribute("StartTime")
                        .and_then(|text| seconds(&text));
                    let start = start.and_then(|start| Moment::of_unix(start as i64));
                    activity.outing.start = activity.outing.start.or(start);
                    activity.seconds = 0.0;
                }
            }
            "Trackpoint" => (self.at, self.metres) = (None, None),
            _ => {}
        }
    }

    fn close(&mut self, name: &str, parent: &str, text: &str) {
        // What is still to be run.
        if matches!(
            (name, parent),
            ("Workout", "Workouts") | ("Course", "Courses")
        ) {
            self.gathered.row();
            self.gathered.leave(LeftOut::Unfinished);
        }
        let Some(activity) = &mut self.activity else {
            return;
        };
        match (name, parent) {
            ("Id", "Activity") => {
                let start = seconds(text).and_then(|start| Moment::of_unix(start as i64));
                activity.outing.start = activity.outing.start.or(start);
            }
            ("Notes", "Activity") => text.clone_into(&mut activity.outing.note),
            ("TotalTimeSeconds", "Lap") => {
                activity.seconds = number(text).unwrap_or(0.0).clamp(0.0, 1e7);
                activity.outing.moved += activity.seconds;
            }
            ("DistanceMeters", "Lap") => {
                activity.outing.metres += number(text).unwrap_or(0.0).clamp(0.0, 1e7);
            }
            ("Value", "AverageHeartRateBpm") => {
                let beats = number(text).unwrap_or(0.0);
                activity.beats.0 += beats * activity.seconds;
                activity.beats.1 += activity.seconds;
            }
            ("Value", "HeartRateBpm") => {
                activity
                    .trace
                    .pulse(number(text).unwrap_or(0.0).clamp(0.0, 255.0) as u64);
            }
            ("Time", "Trackpoint") => self.at = seconds(text),
            ("DistanceMeters", "Trackpoint") => self.metres = number(text),
            ("Trackpoint", _) => {
                if let Some((at, metres)) = self.at.zip(self.metres) {
                    activity.trace.point(at, metres);
                }
            }
            ("Activity", _) => self.end(),
            _ => {}
        }
    }
}

impl Tcx<'_> {
    fn end(&mut self) {
        let Some(mut activity) = self.activity.take() else {
            return;
        };
        if activity.beats.1 > 0.0 {
            activity.outing.pulse = Some(activity.beats.0 / activity.beats.1);
        }
        activity.outing.take(&activity.trace);
        // A watch that knows no sport says so by this word.
        if activity.outing.sport == "Other" && activity.outing.metres > 0.0 {
            activity.outing.sport.clear();
        }
        activity.outing.count(self.options, self.gathered);
    }
}

//! GPX: points with their places and times. How far it was follows from the places.

use super::outing::{Outing, unit};
use super::trace::{Trace, between};
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
    let mut file = Gpx {
        options,
        gathered,
        track: None,
        place: None,
        at: None,
    };
    walk(text, &mut file, progress)
}

/// A track and how far it is read.
struct Track {
    outing: Outing,
    trace: Trace,
    /// The last place, in degrees, and the metres until there.
    last: Option<((f64, f64), f64)>,
}

struct Gpx<'g> {
    options: &'g Options,
    gathered: &'g mut Gathered,
    track: Option<Track>,
    /// Of the present point.
    place: Option<(f64, f64)>,
    at: Option<f64>,
}

impl Visitor for Gpx<'_> {
    fn open(&mut self, name: &str, element: &Element<'_>) {
        match name {
            "trk" => {
                self.track = Some(Track {
                    outing: Outing {
                        clock: Some(0),
                        ..Outing::default()
                    },
                    trace: Trace::of(unit(self.options)),
                    last: None,
                });
            }
            "trkpt" => {
                let place = element.number("lat").zip(element.number("lon"));
                self.place = place.filter(|(lat, lon)| lat.abs() <= 90.0 && lon.abs() <= 180.0);
                self.at = None;
            }
            _ => {}
        }
    }

    fn close(&mut self, name: &str, parent: &str, text: &str) {
        // A route is what somebody means to run.
        if name == "rte" {
            self.gathered.row();
            self.gathered.leave(LeftOut::Unfinished);
        }
        let Some(track) = &mut self.track else { return };
        match (name, parent) {
            ("name", "trk") => text.clone_into(&mut track.outing.name),
            ("desc" | "cmt", "trk") => text.clone_into(&mut track.outing.note),
            ("type", "trk") => text.clone_into(&mut track.outing.sport),
            ("time", "trkpt") => self.at = seconds(text),
            ("hr", _) => {
                if let Some(beats) = number(text) {
                    track.trace.pulse(beats.clamp(0.0, 255.0) as u64);
                }
            }
            ("trkpt", _) => track.point(self.place.take(), self.at.take()),
            ("trkseg", _) => {
                track.trace.pause();
                track.last = None;
            }
            ("trk", _) => self.end(),
            _ => {}
        }
    }
}

impl Track {
    fn point(&mut self, place: Option<(f64, f64)>, at: Option<f64>) {
        let Some((place, at)) = place.zip(at) else {
            return;
        };
        let metres = self
            .last
            .map_or(0.0, |(last, metres)| metres + between(last, place));
        self.last = Some((place, metres));
        self.trace.point(at, metres);
    }
}

impl Gpx<'_> {
    fn end(&mut self) {
        let Some(Track {
            mut outing, trace, ..
        }) = self.track.take()
        else {
            return;
        };
        let Some(start) = trace.start() else {
            // Places without times are a way that somebody means to go.
            self.gathered.row();
            self.gathered.leave(LeftOut::Unfinished);
            return;
        };
        outing.start = Moment::of_unix(start as i64);
        outing.take(&trace);
        outing.count(self.options, self.gathered);
    }
}

/// A moment of XML as seconds since 1970, with parts.
pub(super) fn seconds(text: &str) -> Option<f64> {
    let moment = Moment::read(text, true)?;
    let part = text.split_once('.').map_or(0.0, |(_, rest)| {
        let digits = rest.bytes().take(3).take_while(u8::is_ascii_digit);
        let scales = [0.1, 0.01, 0.001];
        digits
            .zip(scales)
            .map(|(digit, scale)| f64::from(digit - b'0') * scale)
            .sum()
    });
    let east = f64::from(moment.offset.unwrap_or(0)) * 60.0;
    Some(moment.at.and_utc().timestamp() as f64 - east + part)
}

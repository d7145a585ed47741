//! From taps in a session to entries.

use super::record::Recorder;
use crate::diary::{Body, Given, LineRef, SessionKey};
use crate::training::Done;
use leptos::prelude::*;

/// Opens a session with the work it was given, unless it is open already.
pub fn open(recorder: Recorder, session: SessionKey, given: &Given) {
    let diary = recorder.diary();
    let opened = diary.with_untracked(|diary| {
        let record = diary.session(session);
        record.is_some_and(|record| record.given().is_some())
    });
    if !opened {
        let given = given.clone();
        recorder.record(Body::Started { session, given });
    }
}

/// Records what is said of a session beside its lines, which is begun with that.
pub fn of_session(recorder: Recorder, session: SessionKey, given: &Given, bodies: Vec<Body>) {
    open(recorder, session, given);
    for body in bodies {
        recorder.record(body);
    }
}

/// Logs a line as prescribed. A line that is logged already stays as it is, so that a second tap
/// changes nothing.
pub fn as_prescribed(recorder: Recorder, line: LineRef, given: &Given, done: Done) {
    let logged = recorder.diary().with_untracked(|diary| {
        let record = diary.session(line.session);
        record.is_some_and(|record| record.line(line.slot, line.line).is_some())
    });
    if !logged {
        otherwise(recorder, line, given, done);
    }
}

/// Logs a line as it was done, in place of what was said before.
pub fn otherwise(recorder: Recorder, line: LineRef, given: &Given, done: Done) {
    open(recorder, line.session, given);
    recorder.record(Body::Logged { line, done });
}

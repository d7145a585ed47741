//! A run as a workout that a watch leads through: a file of Garmin's Training Center (TCX, version
//! 2), which Garmin Connect and other services take in.

use crate::training::units::Distance;
use crate::training::{RunAmount, RunKind, RunWork, Stretch};
use chrono::NaiveDate;
use std::fmt::Write;

/// The longest name, in letters, that the format has.
const LONGEST: usize = 15;

/// The most metres of a step that it has.
const FARTHEST: f64 = 65_535.0;

/// The most repeats that it has.
const MOST_REPEATS: u8 = 99;

/// A run with the words for it; what is too long of them is cut.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Workout<'a> {
    /// What it is called.
    pub name: &'a str,
    /// The day it is for.
    pub day: NaiveDate,
    /// What to know of it.
    pub note: &'a str,
    /// The run.
    pub run: &'a RunWork,
    /// What its steps are called: before the work, the work, between, after.
    pub steps: [&'a str; 4],
}

/// It as a file.
pub fn tcx(workout: &Workout<'_>) -> String {
    let mut file = File {
        text: String::from(HEAD),
        steps: 0,
    };
    let [warm_up, work, between, cool_down] = workout.steps;
    let run = workout.run;
    file.write(&format!(
        "<Workouts><Workout Sport=\"Running\"><Name>{}</Name>",
        escaped(&short(workout.name))
    ));
    if let Some(stretch) = &run.warm_up {
        file.step("Step", warm_up, stretch, false);
    }
    // After the last repeat comes what comes after all of them.
    let walked = run.kind == RunKind::RunWalk;
    match &run.recovery {
        Some(recovery) => {
            let pairs = if walked {
                run.repeats
            } else {
                run.repeats.saturating_sub(1)
            };
            file.repeat(pairs, |file, kind| {
                file.step(kind, work, &run.work, false);
                file.step(kind, between, recovery, true);
            });
            if !walked {
                file.step("Step", work, &run.work, false);
            }
        }
        None => file.repeat(run.repeats, |file, kind| {
            file.step(kind, work, &run.work, false);
        }),
    }
    if let Some(stretch) = &run.cool_down {
        file.step("Step", cool_down, stretch, false);
    }
    file.write(&format!(
        "<ScheduledOn>{}</ScheduledOn><Notes>{}</Notes></Workout></Workouts></TrainingCenterDatabase>\n",
        workout.day,
        escaped(workout.note)
    ));
    file.text
}

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TrainingCenterDatabase \
    xmlns=\"http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2\" \
    xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">";

struct File {
    text: String,
    steps: u8,
}

impl File {
    fn write(&mut self, text: &str) {
        self.text.push_str(text);
    }

    fn number(&mut self) -> u8 {
        self.steps = self.steps.saturating_add(1);
        self.steps
    }

    /// Steps that come so often, one after the other.
    fn repeat(&mut self, times: u8, steps: impl Fn(&mut Self, &str)) {
        match times {
            0 => {}
            1 => steps(self, "Step"),
            times => {
                let number = self.number();
                let times = times.min(MOST_REPEATS);
                self.write(&format!(
                    "<Step xsi:type=\"Repeat_t\"><StepId>{number}</StepId><Repetitions>{times}</Repetitions>"
                ));
                steps(self, "Child");
                self.write("</Step>");
            }
        }
    }

    fn step(&mut self, kind: &str, name: &str, stretch: &Stretch, rests: bool) {
        let number = self.number();
        let name = escaped(&short(name));
        let intensity = if rests { "Resting" } else { "Active" };
        self.write(&format!(
            "<{kind} xsi:type=\"Step_t\"><StepId>{number}</StepId><Name>{name}</Name>{}<Intensity>{intensity}</Intensity>{}</{kind}>",
            duration(stretch),
            target(stretch)
        ));
    }
}

fn duration(stretch: &Stretch) -> String {
    match stretch.amount {
        RunAmount::Distance(distance) if metres(distance) <= FARTHEST => format!(
            "<Duration xsi:type=\"Distance_t\"><Meters>{}</Meters></Duration>",
            metres(distance)
        ),
        // So far that the format has no number for it.
        RunAmount::Distance(_) | RunAmount::Time(_) => format!(
            "<Duration xsi:type=\"Time_t\"><Seconds>{}</Seconds></Duration>",
            stretch.time().seconds()
        ),
    }
}

fn metres(distance: Distance) -> f64 {
    distance.metres().round()
}

fn target(stretch: &Stretch) -> String {
    let Some(band) = stretch.pace else {
        return String::from("<Target xsi:type=\"None_t\"/>");
    };
    let speed = |pace: crate::training::units::Pace| pace.metres_per_minute() / 60.0;
    let mut text = String::from(
        "<Target xsi:type=\"Speed_t\"><SpeedZone xsi:type=\"CustomSpeedZone_t\"><ViewAs>Pace</ViewAs>",
    );
    // Writing to a text never fails.
    let _ = write!(
        text,
        "<LowInMetersPerSecond>{:.3}</LowInMetersPerSecond><HighInMetersPerSecond>{:.3}</HighInMetersPerSecond>",
        speed(band.slowest),
        speed(band.fastest)
    );
    text.push_str("</SpeedZone></Target>");
    text
}

fn short(name: &str) -> String {
    name.chars()
        .take(LONGEST)
        .collect::<String>()
        .trim_end()
        .to_owned()
}

/// A text as XML has it: without what it cannot hold.
fn escaped(text: &str) -> String {
    let mut written = String::new();
    for letter in text.chars() {
        match letter {
            '&' => written.push_str("&amp;"),
            '<' => written.push_str("&lt;"),
            '>' => written.push_str("&gt;"),
            '\n' | '\t' => written.push(letter),
            letter if letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}') => {}
            letter => written.push(letter),
        }
    }
    written
}

//! Bodyweight and girths, where the goal is measured by them.

use super::words::{self, say};
use crate::coach::estimate::body;
use crate::coach::intake;
use crate::coach::session::Standing;
use crate::diary::Body;
use crate::training::units::{BodyFat, Length, LengthUnit, Load, MassUnit};
use crate::training::{BodyGoal, GoalKind, Tape, Target};
use chrono::NaiveDate;

/// A bodyweight so far from the last one is doubted, as a share of it, and so much more with each
/// week between; and a girth (convention: water moves a body by 2 % in a day).
const DOUBTED: f64 = 0.04;
const DOUBTED_A_WEEK: f64 = 0.01;
const DOUBTED_GIRTH: f64 = 0.08;
/// Days after which the tape is due again.
const TAPE_DAYS: i64 = 7;

/// Something that is measured: how it stands against the goal, and fields for today's.
#[derive(Debug, Clone, PartialEq)]
pub struct Gauge {
    /// Its name in ids,
    pub id: &'static str,
    /// and that of its card.
    pub card: &'static str,
    /// The last one, in words.
    pub last: String,
    /// What every week needs.
    pub needed: String,
    /// What is typed.
    pub fields: Vec<Field>,
    /// Whether today's is still to come.
    pub due: bool,
    by: By,
}

/// One number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its name in ids.
    pub id: &'static str,
    /// What it is called, with its unit.
    pub label: String,
    /// What it starts with.
    pub text: String,
    /// The last one, where it starts with nothing: a girth is never taken for measured.
    pub last: Option<String>,
}

/// What it is measured with.
#[derive(Debug, Clone, Copy, PartialEq)]
enum By {
    Scale {
        unit: MassUnit,
        last: Load,
        doubted: f64,
    },
    Tape {
        unit: LengthUnit,
        last: Tape,
        goal: BodyGoal,
    },
}

/// What was typed.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// To be recorded,
    pub body: Body,
    /// once it is confirmed, where it looks like a slip of the finger: the place of each field that
    /// does, and the sentence to show beside it.
    pub doubts: Vec<(usize, String)>,
}

impl Gauge {
    /// What was typed on a day, one text a field.
    ///
    /// # Errors
    /// With the place of the first field that cannot be used, and the sentence to show beside it.
    pub fn read(&self, day: NaiveDate, texts: &[String]) -> Result<Reading, (usize, String)> {
        let text = |place: usize| texts.get(place).map_or("", String::as_str);
        match self.by {
            By::Scale {
                unit,
                last,
                doubted,
            } => {
                let load =
                    Load::parse(text(0), unit).map_err(|error| (0, words::unit_error(error)))?;
                let load =
                    intake::plausible_weight(load).map_err(|wrong| (0, words::wrong(wrong)))?;
                let off = load.kilograms() - last.kilograms();
                let far = off.abs() > doubted;
                let by = words::decimal(Load::from_kilograms(off.abs(), unit).to_string());
                Ok(Reading {
                    body: Body::Weighed { day, load },
                    doubts: far
                        .then(|| (0, words::doubted_measure(&by, off < 0.0)))
                        .into_iter()
                        .collect(),
                })
            }
            By::Tape { unit, last, goal } => {
                let girth = |place: usize| {
                    let length = Length::parse(text(place), unit).map_err(words::unit_error);
                    length
                        .and_then(|girth| intake::plausible_girth(girth).map_err(words::wrong))
                        .map_err(|message| (place, message))
                };
                let tape = Tape {
                    waist: girth(0)?,
                    neck: last.neck.map(|_| girth(1)).transpose()?,
                    hips: last.hips.map(|_| girth(2)).transpose()?,
                };
                if body::shown(goal, tape).is_none() {
                    return Err((0, say!(no_body).to_owned()));
                }
                let pairs = [
                    Some((tape.waist, last.waist)),
                    tape.neck.zip(last.neck),
                    tape.hips.zip(last.hips),
                ];
                let doubt = |(place, (now, last)): (usize, (Length, Length))| {
                    let off = now.millimetres() - last.millimetres();
                    let far = off.abs() > last.millimetres() * DOUBTED_GIRTH;
                    let by = words::decimal(Length::from_millimetres(off.abs(), unit).to_string());
                    far.then(|| (place, words::doubted_measure(&by, off < 0.0)))
                };
                let pairs = pairs.into_iter().enumerate();
                Ok(Reading {
                    body: Body::Taped { day, tape },
                    doubts: pairs
                        .filter_map(|(place, pair)| doubt((place, pair?)))
                        .collect(),
                })
            }
        }
    }
}

/// The scale, and the tape where the goal is measured by it.
pub fn gauges(standing: &Standing<'_>, day: NaiveDate) -> (Option<Gauge>, Option<Gauge>) {
    match standing.program.goal.find(GoalKind::Composition) {
        Some(Target::Composition { from, to }) => (
            Some(scale(standing, day, (from, to))),
            tape(standing, day, (from, to)),
        ),
        _ => (None, None),
    }
}

fn weeks_left(standing: &Standing<'_>, day: NaiveDate) -> f64 {
    let date = standing.program.goal.date;
    date.signed_duration_since(day).num_days() as f64 / 7.0
}

/// `−0.5 kg a week from here reaches 75 kg`, from a rate in words and whether it is none.
fn needed((rate, none): (String, bool), down: bool, weeks: f64, to: &str) -> String {
    if weeks < 1.0 {
        return say!(body_goal, to);
    }
    if none {
        return say!(reached_body).to_owned();
    }
    let sign = if down { "\u{2212}" } else { "+" };
    say!(body_needed, rate = format!("{sign}{rate}"), to)
}

fn scale(standing: &Standing<'_>, day: NaiveDate, (from, to): (Load, BodyGoal)) -> Gauge {
    let measured = standing.diary.weights().next_back();
    let (on, value) = measured.unwrap_or((standing.program.start, from));
    let unit = standing.athlete.units.mass;
    let weeks = weeks_left(standing, day);
    let since = day.signed_duration_since(on).num_days().abs() as f64 / 7.0;
    let rate = |kilograms: f64| {
        let hundredths = (kilograms / unit.kilograms() * 100.0).round() / 100.0;
        Load::from_kilograms(hundredths * unit.kilograms(), unit)
    };
    Gauge {
        id: "weight",
        card: "weigh-in",
        last: match measured {
            Some((on, load)) => format!(
                "{}, {}",
                words::decimal(load.to_string()),
                words::ago(on, day)
            ),
            None => say!(way_start, value = from),
        },
        needed: match to {
            BodyGoal::Weight(to) => {
                let change = (to.kilograms() - value.kilograms()) / weeks.max(1.0);
                let rate = rate(change.abs());
                let none = rate.is_zero();
                needed(
                    (rate.to_string(), none),
                    change < 0.0,
                    weeks,
                    &to.to_string(),
                )
            }
            BodyGoal::Waist { .. } | BodyGoal::Fat { .. } => {
                words::most_a_week(rate(value.kilograms() * 0.01))
            }
        },
        fields: vec![Field {
            id: "weight",
            label: words::weight_in(unit),
            last: None,
            text: if value.unit() == unit {
                value.number()
            } else {
                // In the unit of now, to a tenth.
                let tenths = (value.kilograms() / unit.kilograms() * 10.0).round();
                Load::from_kilograms(tenths / 10.0 * unit.kilograms(), unit).number()
            },
        }],
        due: measured.is_none_or(|(on, _)| on != day),
        by: By::Scale {
            unit,
            last: value,
            doubted: value.kilograms() * (DOUBTED + DOUBTED_A_WEEK * since),
        },
    }
}

fn tape(
    standing: &Standing<'_>,
    day: NaiveDate,
    (weight, goal): (Load, BodyGoal),
) -> Option<Gauge> {
    let unit = standing.athlete.units.length();
    let start = match goal {
        BodyGoal::Weight(_) => return None,
        BodyGoal::Waist { from, .. } => Tape {
            waist: from,
            neck: None,
            hips: None,
        },
        BodyGoal::Fat { tape, .. } => tape,
    };
    // One that shows the goal's measure: another goal may have asked for fewer girths.
    let mut tapes = standing.diary.tapes().rev();
    let measured = tapes.find(|(_, tape)| body::shown(goal, *tape).is_some());
    let last = measured.map_or(start, |(_, tape)| tape);
    let now = body::shown(goal, last)?;
    let weeks = weeks_left(standing, day);
    let (_, to) = body::span(goal, weight);
    let change = (to - now) / weeks.max(1.0);
    // A tenth of the unit, or of a percent, is the least that is said.
    let in_words = |value: f64| {
        words::decimal(match goal {
            BodyGoal::Fat { .. } => BodyFat::from_percent(value).to_string(),
            BodyGoal::Waist { .. } | BodyGoal::Weight(_) => {
                Length::from_millimetres(value, unit).to_string()
            }
        })
    };
    let said = match goal {
        BodyGoal::Fat { .. } => in_words(now),
        BodyGoal::Waist { .. } | BodyGoal::Weight(_) => words::decimal(last.waist.to_string()),
    };
    let rate = in_words(change.abs());
    let none = change >= 0.0 || rate == in_words(0.0);
    let needed = needed((rate, none), true, weeks, &words::body(goal));
    let girths = [
        ("waist", say!(waist), Some(last.waist)),
        ("neck", say!(neck), start.neck.and(last.neck)),
        ("hips", say!(hips), start.hips.and(last.hips)),
    ];
    let field = |(id, name, girth): (&'static str, &str, Option<Length>)| {
        girth.map(|girth| Field {
            id,
            label: format!("{name}, {}", unit.symbol()),
            text: String::new(),
            last: Some(girth.shown_in(unit).number()),
        })
    };
    let due = |(on, _)| day.signed_duration_since(on).num_days() >= TAPE_DAYS;
    Some(Gauge {
        id: "tape",
        card: "tape-in",
        last: match measured {
            Some((on, _)) => format!("{said}, {}", words::ago(on, day)),
            None => say!(way_start, value = said),
        },
        needed,
        fields: girths.into_iter().filter_map(field).collect(),
        due: measured.is_none_or(due),
        by: By::Tape {
            unit,
            goal,
            last: Tape {
                waist: last.waist,
                neck: start.neck.and(last.neck),
                hips: start.hips.and(last.hips),
            },
        },
    })
}

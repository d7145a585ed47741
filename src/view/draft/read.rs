//! What a draft amounts to.

use super::entry::{self, Entry};
use super::{Draft, DraftFault, Part};
use crate::training::units::{Distance, Duration, Load, UnitError};
use crate::training::{Done, SetDone};
use crate::view::words::{self, decimal, say};

/// Metres a minute that nobody runs.
pub(in crate::view) const TOO_FAST: f64 = 650.0;

impl Draft {
    /// What is logged where the line was tried and nothing of it done; `None` where only what
    /// was done can be said.
    pub fn missed(&self) -> Option<Done> {
        match self.like {
            Done::Set(set) => Some(Done::Set(SetDone {
                amount: set.amount.with_count(0),
                load: self.load().ok().flatten().or(set.load),
                rpe: None,
                form: self.form,
            })),
            Done::Rounds { .. } => Some(Done::Rounds {
                rounds: 0,
                rpe: None,
            }),
            Done::Run { .. } => None,
        }
    }

    /// What it amounts to.
    ///
    /// # Errors
    /// With every text that cannot be used.
    pub fn read(&self) -> Result<Done, Vec<DraftFault>> {
        if let Some((part, entry)) = self.entry() {
            let fault = |message| vec![DraftFault { part, message }];
            let typed = self.with_entry(&entry.map_err(fault)?);
            return typed.read().map_err(|mut faults| {
                for fault in &mut faults {
                    fault.part = part;
                }
                faults
            });
        }
        match &self.like {
            Done::Set(set) => {
                let count = self.count();
                let load = self.load();
                let (count, load) = both(count, load)?;
                Ok(Done::Set(SetDone {
                    amount: set.amount.with_count(count),
                    load,
                    rpe: self.rpe,
                    form: self.form,
                }))
            }
            Done::Run { distance, .. } => {
                let unit = distance.unit();
                let distance = Distance::parse(&self.distance, unit).map_err(fault(Part::Distance));
                let time = Duration::parse(&self.time).map_err(fault(Part::Time));
                let (distance, time) = both(distance, time)?;
                if distance.metres() / time.minutes() > TOO_FAST {
                    return Err(vec![DraftFault {
                        part: Part::Time,
                        message: say!(wrong_faster_than_record, distance, time),
                    }]);
                }
                Ok(Done::Run { distance, time })
            }
            Done::Rounds { .. } => {
                let rounds = self.count().map_err(|fault| vec![fault])?;
                Ok(Done::Rounds {
                    rounds: u8::try_from(rounds).unwrap_or(u8::MAX),
                    rpe: self.rpe,
                })
            }
        }
    }

    /// What is typed in one line into one of its texts, where a line is.
    pub(super) fn entry(&self) -> Option<(Part, Result<Entry, String>)> {
        let typed = match &self.like {
            Done::Run { .. } => return None,
            Done::Set(_) => [(Part::Load, &self.load), (Part::Count, &self.count)],
            Done::Rounds { .. } => [(Part::Count, &self.count); 2],
        };
        let (part, text) = typed.into_iter().find(|(_, text)| entry::is_one(text))?;
        Some((part, entry::read(text, self.mass)))
    }

    /// With what a line says in place of its texts; what it leaves out is as asked.
    fn with_entry(&self, entry: &Entry) -> Self {
        let asked = Self::of(&self.like, self.mass);
        let or_asked = |text: &str, asked: String| {
            if entry::is_one(text) {
                asked
            } else {
                text.to_owned()
            }
        };
        let mut draft = self.clone();
        draft.count = entry.count.map_or_else(
            || or_asked(&self.count, asked.count),
            |count| count.to_string(),
        );
        draft.load = match entry.load {
            Some(load) => {
                draft.mass = load.map_or(self.mass, Load::unit);
                load.map_or_else(String::new, |load| decimal(load.number()))
            }
            None => or_asked(&self.load, asked.load),
        };
        draft.rpe = entry.rpe.or(self.rpe);
        draft
    }

    fn count(&self) -> Result<u32, DraftFault> {
        let (noun, most) = self.measure();
        let text = self.count.trim();
        let whole = text.bytes().all(|byte| byte.is_ascii_digit());
        let count = text.parse::<u32>().ok().filter(|_| whole);
        count.filter(|count| *count <= most).ok_or(DraftFault {
            part: Part::Count,
            message: words::whole_up_to(most, noun),
        })
    }

    /// No load where nothing is typed.
    pub(super) fn load(&self) -> Result<Option<Load>, DraftFault> {
        if self.load.trim().is_empty() {
            return Ok(None);
        }
        Load::parse(&self.load, self.mass)
            .map(Some)
            .map_err(fault(Part::Load))
    }
}

fn fault(part: Part) -> impl Fn(UnitError) -> DraftFault {
    move |error| DraftFault {
        part,
        message: words::unit_error(error),
    }
}

fn both<A, B>(
    a: Result<A, DraftFault>,
    b: Result<B, DraftFault>,
) -> Result<(A, B), Vec<DraftFault>> {
    match (a, b) {
        (Ok(a), Ok(b)) => Ok((a, b)),
        (a, b) => Err([a.err(), b.err()].into_iter().flatten().collect()),
    }
}

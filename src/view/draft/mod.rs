//! A line while it is edited: text as typed, and what it amounts to.

mod doubt;
mod entry;
mod read;
pub(super) use read::TOO_FAST;

use crate::training::units::{DistanceUnit, Load, MassUnit, Rpe, from_thousandths, thousandths};
use crate::training::{Amount, Done, Form, Grid};
use crate::view::words::{decimal, say};

/// Which text of a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Reps, seconds, metres or rounds.
    Count,
    /// The load.
    Load,
    /// How far.
    Distance,
    /// In what time.
    Time,
}

impl Part {
    /// Its name in ids.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Count => "count",
            Self::Load => "load",
            Self::Distance => "distance",
            Self::Time => "time",
        }
    }
}

/// A line as it is being typed.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    like: Done,
    mass: MassUnit,
    /// The loads that can be made.
    grid: Option<Grid>,
    /// Reps, seconds, metres or rounds, as typed.
    pub count: String,
    /// The load, as typed.
    pub load: String,
    /// How far, as typed.
    pub distance: String,
    /// In what time, as typed.
    pub time: String,
    /// How hard, where it was said.
    pub rpe: Option<Rpe>,
    /// How it looked.
    pub form: Form,
}

/// What a text of a draft is not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftFault {
    /// Which text.
    pub part: Part,
    /// What to do about it.
    pub message: String,
}

/// More reps in one set than anyone does.
const MOST_REPS: u32 = 100;
/// Seconds that nobody holds.
const MOST_SECONDS: u32 = 3_600;
/// Metres that nobody carries.
const MOST_METRES: u32 = 10_000;
/// More rounds than anyone does.
const MOST_ROUNDS: u32 = 200;

impl Draft {
    /// A draft that says what `done` says; `mass` is the unit of a load that is not there yet.
    pub fn of(done: &Done, mass: MassUnit) -> Self {
        let mut draft = Self {
            like: *done,
            mass,
            grid: None,
            count: String::new(),
            load: String::new(),
            distance: String::new(),
            time: String::new(),
            rpe: None,
            form: Form::Sound,
        };
        match done {
            Done::Set(set) => {
                draft.count = set.amount.count().to_string();
                draft.load = set
                    .load
                    .map_or_else(String::new, |load| decimal(load.number()));
                draft.mass = set.load.map_or(mass, Load::unit);
                draft.rpe = set.rpe;
                draft.form = set.form;
            }
            Done::Run { distance, time } => {
                draft.distance = decimal(distance.number());
                draft.time = time.to_string();
            }
            Done::Rounds { rounds, rpe } => {
                draft.count = rounds.to_string();
                draft.rpe = *rpe;
            }
        }
        draft
    }

    /// The same where these loads can be made.
    #[must_use]
    pub fn on(self, grid: Option<Grid>) -> Self {
        Self { grid, ..self }
    }

    /// The load as it stands, where it is one.
    pub fn load_now(&self) -> Option<Load> {
        let said = self.entry().and_then(|(_, entry)| entry.ok()?.load);
        said.unwrap_or_else(|| self.load().ok().flatten())
    }

    /// The texts it has, with what each is called.
    pub fn parts(&self) -> Vec<(Part, String)> {
        match &self.like {
            Done::Set(set) => {
                let count = match set.amount {
                    Amount::Reps(_) => say!(typed_reps),
                    Amount::Hold(_) => say!(typed_seconds),
                    Amount::Carry(_) => say!(typed_metres),
                };
                vec![
                    (Part::Count, count.to_owned()),
                    (Part::Load, say!(typed_weight, unit = self.mass.symbol())),
                ]
            }
            Done::Run { distance, .. } => vec![
                (
                    Part::Distance,
                    say!(typed_distance, unit = distance.unit().symbol()),
                ),
                (Part::Time, say!(typed_time).to_owned()),
            ],
            Done::Rounds { .. } => vec![(Part::Count, say!(typed_rounds).to_owned())],
        }
    }

    /// What its count is of, and the most there is of it.
    fn measure(&self) -> (&'static str, u32) {
        match &self.like {
            Done::Set(set) => match set.amount {
                Amount::Reps(_) => (say!(counted_reps), MOST_REPS),
                Amount::Hold(_) => (say!(counted_seconds), MOST_SECONDS),
                Amount::Carry(_) => (say!(counted_metres), MOST_METRES),
            },
            Done::Run { .. } | Done::Rounds { .. } => (say!(counted_rounds), MOST_ROUNDS),
        }
    }

    /// Whether it can say how hard it was.
    pub const fn has_rpe(&self) -> bool {
        !matches!(self.like, Done::Run { .. })
    }

    /// Whether it can say how it looked.
    pub const fn has_form(&self) -> bool {
        matches!(self.like, Done::Set(_))
    }

    /// The text of a part.
    pub fn text(&self, part: Part) -> &str {
        match part {
            Part::Count => &self.count,
            Part::Load => &self.load,
            Part::Distance => &self.distance,
            Part::Time => &self.time,
        }
    }

    /// Puts a text in place of a part's.
    pub fn set(&mut self, part: Part, text: String) {
        *match part {
            Part::Count => &mut self.count,
            Part::Load => &mut self.load,
            Part::Distance => &mut self.distance,
            Part::Time => &mut self.time,
        } = text;
    }

    /// A part one step up or down: a rep, the next load that can be made, five seconds of a hold, a
    /// tenth of a mile; a text that is no number stays as it is.
    pub fn stepped(&self, part: Part, up: bool) -> String {
        if let (Part::Load, Ok(Some(load)), Some(grid)) = (part, self.load(), self.grid)
            && load.unit() == grid.floor.unit()
        {
            // The small allowance takes it off the load itself.
            let below = grid.at_most(load.kilograms() - 1e-3);
            let next = if up { grid.above(load) } else { below };
            return if up || next.compare(load).is_lt() {
                decimal(next.number())
            } else {
                "0".to_owned()
            };
        }
        let step = match (part, &self.like) {
            (Part::Load, _) => match self.mass {
                MassUnit::Kilogram => 2_500,
                MassUnit::Pound => 5_000,
            },
            (Part::Distance, Done::Run { distance, .. }) => match distance.unit() {
                DistanceUnit::Metre => 100_000,
                DistanceUnit::Kilometre | DistanceUnit::Mile => 100,
            },
            (Part::Count, Done::Set(set)) if !matches!(set.amount, Amount::Reps(_)) => 5_000,
            _ => 1_000,
        };
        let value = match (self.text(part).trim(), part) {
            ("", Part::Load) => Ok(0),
            (text, _) => thousandths(text),
        };
        let Ok(value) = value else {
            return self.text(part).to_owned();
        };
        let next = if up {
            value.saturating_add(step)
        } else {
            value.saturating_sub(step)
        };
        decimal(from_thousandths(next))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::training::SetDone;
    use crate::training::units::{Distance, DistanceUnit, Duration};
    use crate::view::words;

    fn set() -> Done {
        Done::Set(SetDone {
            amount: Amount::Reps(5),
            load: Load::parse("62.5", MassUnit::Kilogram).ok(),
            rpe: None,
            form: Form::Sound,
        })
    }

    fn run() -> Done {
        Done::Run {
            distance: Distance::parse("4", DistanceUnit::Mile).expect("a distance"),
            time: Duration::parse("29:00").expect("a time"),
        }
    }

    #[test]
    fn says_what_it_was_made_of() {
        let rounds = Done::Rounds {
            rounds: 8,
            rpe: Some(Rpe::clamped(17)),
        };
        for done in [set(), run(), rounds] {
            assert_eq!(Draft::of(&done, MassUnit::Kilogram).read(), Ok(done));
        }
    }

    #[test]
    fn each_bad_text_has_its_sentence_and_stays() {
        let mut draft = Draft::of(&set(), MassUnit::Kilogram);
        for (count, load, sentences) in [
            ("", "62.5", 1),
            ("-3", "abc", 2),
            ("99999999999", "1e9", 2),
            ("5.5", "-1", 2),
            ("101", "2001", 2),
        ] {
            draft.set(Part::Count, count.to_owned());
            draft.set(Part::Load, load.to_owned());
            let faults = draft.read().expect_err("bad text");
            assert_eq!(faults.len(), sentences, "{faults:?}");
            assert_eq!(
                (draft.text(Part::Count), draft.text(Part::Load)),
                (count, load)
            );
        }
        let mut draft = Draft::of(&run(), MassUnit::Kilogram);
        draft.set(Part::Time, "1:00".to_owned());
        assert_eq!(draft.read().expect_err("too fast").len(), 1);
    }

    fn with(done: Done, count: &str, load: &str) -> Draft {
        let mut draft = Draft::of(&done, MassUnit::Kilogram);
        draft.set(Part::Count, count.to_owned());
        draft.set(Part::Load, load.to_owned());
        draft
    }

    #[test]
    fn no_more_is_taken_than_anyone_does() {
        let of = |amount| {
            Done::Set(SetDone {
                amount,
                load: None,
                rpe: None,
                form: Form::Sound,
            })
        };
        let carry = Distance::parse("40", DistanceUnit::Metre).expect("a distance");
        let rounds = Done::Rounds {
            rounds: 8,
            rpe: None,
        };
        for (done, most, sentence) in [
            (set(), "100", "Enter a whole number of reps, 100 at most."),
            (
                of(Amount::Hold(Duration::from_seconds(30))),
                "3600",
                "Enter a whole number of seconds, 3600 at most.",
            ),
            (
                of(Amount::Carry(carry)),
                "10000",
                "Enter a whole number of metres, 10,000 at most.",
            ),
            (
                rounds,
                "200",
                "Enter a whole number of rounds, 200 at most.",
            ),
        ] {
            assert!(with(done, most, "").read().is_ok(), "{most}");
            let more = most.parse::<u32>().expect("a number") + 1;
            let faults = with(done, &more.to_string(), "").read().expect_err("more");
            assert_eq!(faults[0].message, sentence);
        }
    }

    #[test]
    fn a_slip_of_the_finger_is_doubted() {
        for (count, load, doubt) in [
            ("5", "62.5", None),
            ("5", "93.5", None),
            ("10", "62.5", None),
            ("0", "62.5", None),
            ("5", "abc", None),
            ("5", "625", Some("625 kg is 10 times what was asked.")),
            ("5", "95", Some("95 kg is 1.5 times what was asked.")),
            ("50", "625", Some("625 kg is 10 times what was asked.")),
            ("11", "62.5", Some("11 reps is 2.2 times what was asked.")),
        ] {
            let doubt = doubt.map(|text| format!("{text} Save again if it is right."));
            assert_eq!(
                with(set(), count, load).doubt(&set()),
                doubt,
                "{count} {load}"
            );
        }
        // Ten kilograms more are no slip, however light it was.
        let light = with(set(), "5", "10").read().expect("a set");
        assert_eq!(with(light, "5", "19").doubt(&light), None);
        assert!(with(light, "5", "20").doubt(&light).is_some());
        let bare = with(set(), "5", "").read().expect("a set");
        assert_eq!(with(bare, "5", "60").doubt(&bare), None);
        assert_eq!(
            with(bare, "5", "600").doubt(&bare).as_deref(),
            Some("600 kg where no weight was asked. Save again if it is right.")
        );
    }

    #[test]
    fn what_was_missed_counts_zero() {
        let missed = with(set(), "5", "70").missed();
        assert_eq!(missed, with(set(), "0", "70").read().ok());
        assert_eq!(Draft::of(&run(), MassUnit::Kilogram).missed(), None);
    }

    #[test]
    fn a_set_is_typed_in_one_line() {
        let read = |count: &str, load: &str| with(set(), count, load).read();
        let (amount, load) = (Amount::Reps(8), Load::parse("100", MassUnit::Kilogram).ok());
        let expected = SetDone {
            amount,
            load,
            rpe: Some(Rpe::clamped(18)),
            form: Form::Sound,
        };
        assert_eq!(read("5", "100x8@9"), Ok(Done::Set(expected)));
        assert_eq!(read("100x8@9", "62.5"), Ok(Done::Set(expected)));
        let faults = read("5", "100x@9").expect_err("no reps");
        assert_eq!((faults.len(), faults[0].part), (1, Part::Load));
        let faults = read("8x101@9", "").expect_err("too many");
        assert_eq!(faults[0].message, words::whole_up_to(100, "reps"));
        assert_eq!(with(set(), "5", "100x8").load_now(), load);
        let rounds = Done::Rounds {
            rounds: 8,
            rpe: None,
        };
        assert!(matches!(
            with(rounds, "6@8", "").read(),
            Ok(Done::Rounds {
                rounds: 6,
                rpe: Some(_)
            })
        ));
    }

    #[test]
    fn a_load_steps_to_the_next_that_can_be_made() {
        let kit = crate::training::Kit::usual(MassUnit::Kilogram);
        let grid = kit.loads(crate::training::Implement::Dumbbells);
        let draft = with(set(), "5", "23").on(grid);
        assert_eq!(draft.stepped(Part::Load, true), "24");
        assert_eq!(draft.stepped(Part::Load, false), "22");
        let least = with(set(), "5", "2").on(grid);
        assert_eq!(least.stepped(Part::Load, false), "0");
    }

    #[test]
    fn steps_are_those_of_the_gym() {
        let draft = Draft::of(&set(), MassUnit::Kilogram);
        assert_eq!(draft.stepped(Part::Load, true), "65");
        assert_eq!(draft.stepped(Part::Count, false), "4");
        let draft = Draft::of(&run(), MassUnit::Kilogram);
        assert_eq!(draft.stepped(Part::Distance, false), "3.9");
    }
}

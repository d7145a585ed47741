//! Who trains.

use super::equipment::{Grid, Implement};
use super::kit::Kit;
use super::ladder::Ladder;
use super::means::Means;
use super::movement::MovementId;
use super::units::{Distance, Duration, Load, Rpe, Units};
use chrono::{Datelike, NaiveDate, Weekday};

/// The days of the week that are for training.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Days(u8);

impl Days {
    /// All seven, Monday first.
    pub const WEEK: [Weekday; 7] = [
        Weekday::Mon,
        Weekday::Tue,
        Weekday::Wed,
        Weekday::Thu,
        Weekday::Fri,
        Weekday::Sat,
        Weekday::Sun,
    ];

    /// Whether `day` is for training.
    pub fn has(self, day: Weekday) -> bool {
        self.0 & (1 << day.num_days_from_monday()) != 0
    }

    /// Whether the day of `date` is for training.
    pub fn has_date(self, date: NaiveDate) -> bool {
        self.has(date.weekday())
    }

    /// How many days a week.
    pub const fn count(self) -> usize {
        self.0.count_ones() as usize
    }

    /// The days, Monday first.
    pub fn iter(self) -> impl Iterator<Item = Weekday> {
        Self::WEEK.into_iter().filter(move |day| self.has(*day))
    }
}

impl FromIterator<Weekday> for Days {
    fn from_iter<I: IntoIterator<Item = Weekday>>(days: I) -> Self {
        Self(
            days.into_iter()
                .fold(0, |set, day| set | 1 << day.num_days_from_monday()),
        )
    }
}

/// A recent best set of a lift.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LiftMark {
    /// The lift.
    pub lift: MovementId,
    /// With what.
    pub load: Load,
    /// How often.
    pub reps: u16,
    /// How hard; 10 where it was all out.
    pub rpe: Rpe,
}

/// A recent race or time trial.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RaceMark {
    /// How far.
    pub distance: Distance,
    /// In what time.
    pub time: Duration,
}

/// How much is run now.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Running {
    /// A usual week of the last month.
    pub weekly: Distance,
    /// The longest run of the last 30 days.
    pub longest: Distance,
}

/// Where the athlete stands when the program starts.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Benchmarks {
    /// Lifts that are known.
    pub lifts: Vec<LiftMark>,
    /// The best guide to running fitness there is.
    pub race: Option<RaceMark>,
    /// Another one, to hold against it.
    pub other_race: Option<RaceMark>,
    /// Running now; `None` is no running at all.
    pub running: Option<Running>,
    /// The rung owned on each ladder that was asked for.
    pub rungs: Vec<(Ladder, MovementId)>,
}

/// What holds the athlete back, in their own view.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WeakPoint {
    /// The pattern of a ladder lags.
    Ladder(Ladder),
    /// Runs long better than fast.
    Speed,
    /// Runs fast better than long.
    Endurance,
}

impl WeakPoint {
    /// Its name in answers; never changed once released.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ladder(ladder) => ladder.code(),
            Self::Speed => "speed",
            Self::Endurance => "endurance",
        }
    }

    /// The weak point of a name.
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "speed" => Some(Self::Speed),
            "endurance" => Some(Self::Endurance),
            code => Ladder::from_code(code).map(Self::Ladder),
        }
    }
}

/// How long the athlete has trained with a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Experience {
    /// Under half a year.
    #[default]
    New,
    /// Half a year to three years.
    Trained,
    /// Longer.
    Seasoned,
}

impl Experience {
    /// Where it usually stands on a ladder, counted from 0 (convention): the novice one above
    /// the drill, the trained in the middle, the seasoned at the top, but for the two ladders
    /// that end in a feat of balance.
    fn usual_place(self, ladder: Ladder) -> usize {
        let rungs = ladder.rungs().len();
        match (self, ladder) {
            (Self::New, _) => 1,
            (Self::Trained, _) => rungs / 2,
            (Self::Seasoned, Ladder::SingleLeg | Ladder::VerticalPush) => rungs - 2,
            (Self::Seasoned, _) => rungs - 1,
        }
    }
}

/// How a lift grows, where the athlete has chosen it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Method {
    /// A step of load each session.
    Linear,
    /// Reps through a range, then load.
    Double,
    /// Percentage waves: 5/3/1.
    Wave,
    /// By RPE.
    Rpe,
}

/// Who trains, with what, and from where.
#[derive(Debug, Clone, PartialEq)]
pub struct Athlete {
    /// The units to write in.
    pub units: Units,
    /// Training days; at least one.
    pub days: Days,
    /// Minutes of a training day, 20 to 180.
    pub minutes: u16,
    /// Minutes of the longest day of the week, not under `minutes`, to 300.
    pub longest_day: u16,
    /// How long they have trained.
    pub experience: Experience,
    /// What there is to train with, less the movements they avoid.
    pub equipment: Means,
    /// The bar and the plates that are there.
    pub kit: Kit,
    /// Where they stand.
    pub benchmarks: Benchmarks,
    /// How the goal's lift grows; `None` is as the coach sees fit.
    pub method: Option<Method>,
    /// Movements of their own that train their patterns beside the goal, the first of a pattern.
    pub own: Vec<MovementId>,
    /// What gets more work, and earlier.
    pub weak_points: Vec<WeakPoint>,
}

impl Athlete {
    /// The loads that an implement makes here, in their unit; `None` where there is none to choose.
    pub fn loads(&self, implement: Implement) -> Option<Grid> {
        // Plates of another unit than the athlete's now are not theirs any more.
        let mass = self.units.mass;
        let kit = Some(self.kit).filter(|kit| kit.bar().unit() == mass);
        kit.unwrap_or_else(|| Kit::usual(mass)).loads(implement)
    }

    /// Whether a movement can be done with what there is, and is not avoided.
    pub fn can_do(&self, movement: MovementId) -> bool {
        self.equipment.can_do(movement)
    }

    /// Where they stand on a ladder, counted from 0, whether that rung can be done here or not:
    /// as given, or as a lift on it shows, or where their experience usually stands.
    pub fn place(&self, ladder: Ladder) -> usize {
        self.given(ladder).unwrap_or_else(|| {
            let lifts = self.benchmarks.lifts.iter();
            let shown = lifts.filter_map(|mark| ladder.place(mark.lift)).max();
            self.experience.usual_place(ladder).max(shown.unwrap_or(0))
        })
    }

    fn given(&self, ladder: Ladder) -> Option<usize> {
        self.benchmarks
            .rungs
            .iter()
            .find_map(|(on, rung)| (*on == ladder).then(|| ladder.place(*rung))?)
    }

    /// The rung owned on a ladder: where they stand on it, or the nearest to it that can be done
    /// here, for the novice rather a lower one. `None` where nothing on it can.
    pub fn rung(&self, ladder: Ladder) -> Option<MovementId> {
        self.rung_with(ladder, self.equipment)
    }

    fn rung_with(&self, ladder: Ladder, means: Means) -> Option<MovementId> {
        let place = self.place(ladder);
        let novice = self.experience == Experience::New || self.given(ladder).is_some();
        let distance = |(at, _): &(usize, &MovementId)| {
            let away = at.abs_diff(place) * 2;
            away + usize::from((*at > place) == novice && *at != place)
        };
        ladder
            .rungs()
            .iter()
            .enumerate()
            .filter(|(_, rung)| means.can_do(**rung))
            .min_by_key(distance)
            .map(|(_, rung)| *rung)
    }

    /// The movement that stands in for a ladder's rungs: one of the athlete's own that they
    /// prefer; else where none of them can be done, or
    /// where the one to do is avoided and another of its pattern is nearer to it in demand than
    /// what is left of the ladder. `None` where the ladder itself is trained.
    pub fn stand_in(&self, ladder: Ladder) -> Option<MovementId> {
        let is_for = |own: &&MovementId| own.movement().pattern == ladder.pattern();
        if let Some(own) = self
            .own
            .iter()
            .filter(is_for)
            .find(|own| self.can_do(**own))
        {
            return Some(*own);
        }
        let rung = self.rung(ladder);
        if rung.is_some() && rung == self.rung_with(ladder, self.equipment.items.into()) {
            return None;
        }
        let place = self.place(ladder);
        let other = self.equipment.nearest(ladder.pattern(), place)?;
        let away = |movement: MovementId| usize::from(movement.movement().level).abs_diff(place);
        rung.is_none_or(|rung| away(other) < away(rung))
            .then_some(other)
    }

    /// Whether a ladder is among the weak points.
    pub fn is_weak(&self, ladder: Ladder) -> bool {
        self.weak_points.contains(&WeakPoint::Ladder(ladder))
    }
}

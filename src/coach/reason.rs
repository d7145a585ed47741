//! Why a slot asks what it asks, as data: `view` turns it into words, tests read it.

use crate::diary::{Check, LeftWhy};
use crate::training::units::{Distance, Duration, Load, Pace, Rpe};
use crate::training::{Amount, Answer, LiftMark, MovementId, TempoStep};
use chrono::NaiveDate;

/// The reason of a prescription.
#[derive(Debug, Clone, PartialEq)]
pub enum Reason {
    /// Of sets, straight or on a ladder.
    Sets(SetsReason),
    /// Of a run.
    Run(RunReason),
    /// Of hard rounds.
    Rounds(RoundsReason),
    /// The athlete picked it when the line had stopped.
    Picked {
        /// When.
        on: NaiveDate,
        /// What.
        answer: Answer,
    },
    /// The athlete put it there, in a session that is begun.
    Put {
        /// In the place of this, where it is of a movement.
        instead_of: Option<MovementId>,
    },
    /// The daily check took something off, whatever it was.
    Check {
        /// What was said.
        check: Check,
        /// What is left.
        eased: Eased,
    },
}

/// What the daily check leaves of a slot.
#[derive(Debug, Clone, PartialEq)]
pub enum Eased {
    /// Of sets.
    Sets {
        /// So many.
        sets: u8,
        /// Not harder than this.
        cap: Rpe,
        /// With this, where it is less.
        load: Option<Load>,
    },
    /// Repeats of a run, or rounds.
    Times {
        /// So many.
        left: u8,
    },
    /// A run.
    Shorter {
        /// The share of its distance or time, in percent.
        percent: u8,
    },
    /// An easy run in place of a hard one.
    EasyRun,
}

/// What the training max of a wave follows from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum WaveMax {
    /// It is nine tenths of this one-rep max.
    Share(Load),
    /// It stands since the first week of this wave.
    Same,
    /// The open sets of the last wave allow more than this.
    Grown(Load),
    /// The open sets of the last wave stood for no more.
    Held,
    /// The last set was missed: a tenth off.
    Missed,
}

/// Why sets ask what they ask.
#[derive(Debug, Clone, PartialEq)]
pub enum SetsReason {
    /// Nothing is known: it starts where a healthy novice does.
    NoviceStart,
    /// From a set the athlete told of.
    FromMark {
        /// The set.
        mark: LiftMark,
        /// The one-rep max it stands for, on this movement.
        max: Load,
    },
    /// From another movement, held back.
    FromRelated {
        /// The movement.
        movement: MovementId,
        /// The guess at this one's one-rep max, with what is held back taken off.
        max: Load,
        /// By how much, in percent.
        held_back: u8,
    },
    /// A range of reps that is new in this phase.
    NewRange {
        /// The one-rep max behind the last sets.
        max: Load,
        /// Reps at the start of the range.
        reps: u16,
        /// The RPE to end at.
        cap: Rpe,
    },
    /// What the last sets stand for, times the share of these reps at the cap.
    ByRpe {
        /// The one-rep max behind the last sets.
        max: Load,
        /// Reps a set.
        reps: u16,
        /// The RPE to end at.
        cap: Rpe,
    },
    /// A share of a training max, by the week of the wave.
    Wave {
        /// The training max.
        max: Load,
        /// The share that the heaviest set is, in percent.
        percent: u8,
        /// What the training max follows from.
        from: WaveMax,
    },
    /// All done, so more of each set at the same load.
    More {
        /// As done.
        from: Amount,
        /// As asked now.
        to: Amount,
    },
    /// The top of the range in all sets, so more load.
    Heavier {
        /// As done.
        from: Load,
        /// As asked now.
        to: Load,
        /// The top that was reached.
        top: Amount,
    },
    /// All done, two points of RPE or more under the cap: as much more as the chart gives.
    TooEasy {
        /// How hard.
        rpe: Rpe,
        /// How hard it should have been.
        cap: Rpe,
        /// As asked now.
        to: Load,
    },
    /// Two reps over the target in the last set of two sessions running (NSCA), so more load.
    TwoForTwo {
        /// As done.
        from: Load,
        /// As asked now.
        to: Load,
    },
    /// The top of the range, once more before it counts, or before a step that is large.
    TopAgain {
        /// The top.
        top: Amount,
    },
    /// The top of the range and nothing to add: the rung is owned until the next one is due.
    OwnedUntilDue {
        /// The rung that comes next, with the week in which it is due where that is known.
        next: Option<(MovementId, Option<u16>)>,
    },
    /// Some of it was missing: the same again.
    RepeatPartial {
        /// The share of the work that was done, in percent.
        percent: u8,
    },
    /// Over half was missing: the same load from the bottom of the range.
    RepeatMissed {
        /// The share of the work that was done, in percent.
        percent: u8,
    },
    /// Done, but harder than it should have been: the same again.
    RepeatTooHard {
        /// How hard.
        rpe: Rpe,
        /// How hard it should have been at most.
        cap: Rpe,
    },
    /// Done twice running, and too hard both times: a twentieth off.
    TooHardTwice {
        /// As asked now.
        to: Option<Load>,
    },
    /// The form broke: the same again.
    RepeatForm,
    /// As asked as far as it went, and the rest was left: the same again.
    RepeatLeft {
        /// Why it was left.
        why: LeftWhy,
    },
    /// A lighter load was used: on from there.
    FromLighter {
        /// As asked.
        asked: Load,
        /// As used.
        used: Load,
    },
    /// One miss running too many: a tenth off.
    BackOff {
        /// How many.
        misses: u8,
        /// As asked.
        from: Option<Load>,
        /// As asked now.
        to: Option<Load>,
    },
    /// The gate of the rung below is passed, and this one is due.
    NewRung {
        /// The rung below.
        from: MovementId,
    },
    /// Backed off twice: one rung down to build it again.
    RungDown {
        /// The rung above.
        from: MovementId,
    },
    /// A lighter week, or the taper: fewer sets at the same load.
    Lighter,
    /// After a break.
    Return {
        /// Days missed.
        days: u16,
        /// Days since the first session after them; 0 where this is it.
        since: u16,
        /// The share of the load kept, in percent.
        load: u8,
        /// The share of the sets, in percent.
        volume: u8,
    },
}

/// What the trend of bodyweight says; the rates in hundredths of a percent of bodyweight a week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Steer {
    /// Too few weigh-ins, or too early.
    Unknown,
    /// As fast as the goal needs.
    OnCourse {
        /// The rate.
        doing: u16,
    },
    /// Slower than the goal needs: more easy minutes.
    Short {
        /// The rate; 0 where it does not fall.
        doing: u16,
        /// The rate that it needs.
        needed: u16,
    },
    /// Faster than keeps muscle: fewer easy minutes.
    TooFast {
        /// The rate.
        doing: u16,
    },
}

/// Why a run asks what it asks.
#[derive(Debug, Clone, PartialEq)]
pub enum RunReason {
    /// The first of its kind: the pace follows from present fitness.
    FromFitness {
        /// VDOT.
        vdot: f64,
        /// Whether a race stands behind it; else it is a guess held low.
        known: bool,
    },
    /// As far as the plan asks this week.
    Planned {
        /// VDOT.
        vdot: f64,
    },
    /// As far as the longest run of the last 30 days allows.
    HeldToLongest {
        /// The longest run.
        longest: Distance,
    },
    /// As far as the day's minutes allow.
    HeldToTime {
        /// The minutes.
        limit: Duration,
    },
    /// The last one was faster than easy: its purpose was missed.
    TooFast {
        /// As run.
        ran: Pace,
        /// The fastest that is easy.
        fastest: Pace,
    },
    /// Cut short last time: no farther until it is done.
    RepeatDistance {
        /// The share that was done, in percent.
        percent: u8,
    },
    /// Short of its distance or its pace: the same again.
    Repeat,
    /// A second miss running: a little slower, or less.
    BackOff,
    /// A tempo run that was done as prescribed grows by one step.
    TempoStep {
        /// The distance done.
        distance: Distance,
        /// The pace it was done at.
        pace: Pace,
        /// The step that stands.
        step: TempoStep,
        /// VDOT that the step asks for.
        asks: f64,
        /// Whether the athlete chose it in place of the coach.
        chosen: bool,
    },
    /// As long as a tempo run gets, and as fast as present fitness gives.
    AtThreshold {
        /// VDOT.
        vdot: f64,
    },
    /// One repeat more.
    MoreRepeats {
        /// How many were done.
        from: u8,
    },
    /// As many repeats as the week allows, so a little faster.
    FasterRepeats {
        /// The pace they were done at.
        from: Pace,
    },
    /// As many as the week allows and as fast as fitness does, so a shorter jog between them.
    LessRest {
        /// The jog that it was.
        from: Duration,
    },
    /// The next step from walking to running.
    NextMix,
    /// Done, and done once more before the next step.
    SameMix,
    /// At the pace of the race, as present fitness gives it, and longer than the last one.
    AtRacePace {
        /// VDOT.
        vdot: f64,
    },
    /// All out: present fitness is a guess.
    Trial {
        /// The guess, VDOT.
        vdot: f64,
    },
    /// Easy minutes beside the rest, as the weight's trend asks.
    Trend(Steer),
    /// A lighter week, or the taper: shorter at the same pace.
    Lighter,
    /// After a break.
    Return {
        /// Days missed.
        days: u16,
        /// Days since the first session after them; 0 where this is it.
        since: u16,
        /// The share of the distance, in percent.
        volume: u8,
        /// Fitness lost, in percent.
        lost: u8,
    },
}

/// Why rounds ask what they ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RoundsReason {
    /// The first time.
    First,
    /// All done, so one more.
    OneMore {
        /// How many were done.
        from: u8,
    },
    /// As many as fit, so less rest.
    LessRest {
        /// Rest before.
        from: Duration,
    },
    /// The shortest rest, so more work in each.
    MoreWork {
        /// Work before.
        from: Duration,
    },
    /// As much as this kind of work should ever be.
    Enough,
    /// The first circuit.
    FirstCircuit,
    /// All done with something left, or more than asked: more in the same time.
    MoreInTime {
        /// How many were done.
        from: u8,
    },
    /// All done with little left: the same in a minute less.
    LessTime {
        /// The time before.
        from: Duration,
    },
    /// As dense as it gets: a longer block.
    LongerBlock {
        /// The time before.
        from: Duration,
    },
    /// A lighter week: fewer.
    Lighter,
    /// Some were missing, or it was too hard: the same again.
    Repeat,
    /// A second miss running: fewer.
    BackOff {
        /// How many were asked.
        from: u8,
    },
    /// After a break.
    Return {
        /// Days missed.
        days: u16,
        /// Days since the first session after them; 0 where this is it.
        since: u16,
    },
}

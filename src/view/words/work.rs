//! Work, as asked and as done.

use super::names;
use super::say::decimal;
use super::{message, say};
use crate::coach::session::Session;
use crate::diary::Measures;
use crate::training::units::{Distance, Duration, Pace};
use crate::training::{
    Amount, Done, Form, MovementId, Prescription, RoundsWork, RunAmount, RunKind, RunWork, SetDone,
    SetsWork, Sides, Stretch, TempoStep, WeekKind,
};
use std::fmt::Display;

/// `8`, `30 s` or `40 m`.
pub fn amount(amount: Amount) -> String {
    match amount {
        Amount::Reps(reps) => reps.to_string(),
        Amount::Hold(time) => say!(seconds, count = time.seconds()),
        Amount::Carry(distance) => decimal(distance.to_string()),
    }
}

/// A count with `a side` behind it where counts are per side.
pub(super) fn per_side(movement: MovementId, count: String) -> String {
    match movement.movement().sides {
        Sides::Each => say!(a_side, count),
        Sides::Both => count,
    }
}

/// The exact work: `3 × 8 @ 60 kg`, `4 mi @ 7:15/mi`.
pub fn asked(prescription: &Prescription) -> String {
    match prescription {
        Prescription::Sets(work) => sets(work),
        Prescription::Run(run) => run_work(run),
        Prescription::Rounds(work) => rounds(work),
    }
}

fn sets(work: &SetsWork) -> String {
    let load = work.load.filter(|load| !load.is_zero());
    let load = load.map_or_else(String::new, |load| format!(" @ {}", said(load)));
    let mut text = String::new();
    for set in &work.ramp {
        text = format!("{text}{} @ {}, ", amount(set.amount), said(set.load));
    }
    let more = if work.amrap { "+" } else { "" };
    // The heaviest of a wave stands alone: 5 @ 65 kg, 5 @ 75 kg, 5+ @ 85 kg.
    if work.ramp.is_empty() || work.sets > 1 {
        text = format!("{text}{} × ", work.sets);
    }
    let count = per_side(work.movement, format!("{}{more}", amount(work.amount)));
    format!("{text}{count}{load}")
}

/// A quantity as the language writes it.
fn said(quantity: impl Display) -> String {
    decimal(quantity.to_string())
}

fn rounds(work: &RoundsWork) -> String {
    let rounds = work.rounds;
    match work.circuit {
        Some(circuit) => say!(
            circuit_asked,
            rounds,
            within = circuit.within,
            reps = circuit.reps
        ),
        None => say!(
            rounds_asked,
            rounds,
            work = work.work.seconds(),
            rest = work.rest.seconds()
        ),
    }
}

fn run_work(run: &RunWork) -> String {
    match (run.kind, run.recovery) {
        (RunKind::RunWalk, Some(walk)) => say!(
            run_walk,
            repeats = run.repeats,
            run = run.work.time(),
            walk = walk.time()
        ),
        _ if run.repeats > 1 => format!("{} × {}", run.repeats, stretch(&run.work)),
        _ => stretch(&run.work),
    }
}

/// `4 mi @ 7:15/mi`.
fn stretch(stretch: &Stretch) -> String {
    let far = match stretch.amount {
        RunAmount::Distance(distance) => said(distance),
        RunAmount::Time(time) => said(time),
    };
    stretch
        .pace
        .map_or_else(|| far.clone(), |band| format!("{far} @ {}", band.target))
}

/// What goes with the work: the cap and the rest, or the way there and back.
pub fn rest(prescription: &Prescription) -> String {
    match prescription {
        Prescription::Sets(work) => say!(rest_sets, cap = work.cap, rest = work.rest),
        Prescription::Rounds(work) if work.circuit.is_some() => {
            say!(rest_circuit, cap = work.cap)
        }
        Prescription::Rounds(work) => say!(rest_rounds, cap = work.cap, time = work.time()),
        Prescription::Run(run) => {
            let warm_up = run
                .warm_up
                .map(|part| say!(run_warm_up, run = stretch(&part)));
            let cool_down = run.cool_down;
            let cool_down = cool_down.map(|part| say!(run_cool_down, run = stretch(&part)));
            let jog = run
                .recovery
                .filter(|_| run.kind != RunKind::RunWalk)
                .map(|jog| say!(run_jog, jog = jog.time()));
            let band = run.work.pace.map(|band| match run.kind {
                RunKind::Easy | RunKind::Long | RunKind::RunWalk | RunKind::Walk => {
                    say!(run_no_faster, pace = band.fastest)
                }
                RunKind::TimeTrial => say!(run_all_out).to_owned(),
                RunKind::Tempo | RunKind::Intervals | RunKind::RacePace | RunKind::Repetitions => {
                    say!(run_band, fastest = band.fastest, slowest = band.slowest)
                }
            });
            let parts = [warm_up, jog, cool_down, band];
            parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
        }
    }
}

/// What was done, in short: `8, 8, 7 @ 60 kg`.
pub fn done(lines: &[Option<Done>]) -> String {
    let there: Vec<_> = lines.iter().flatten().collect();
    match there.first() {
        Some(Done::Set(first)) => {
            let sets: Vec<_> = there.iter().filter_map(|done| set(done)).collect();
            let same_load = sets.iter().all(|set| set.load == first.load);
            let count = |set: &SetDone| {
                if same_load {
                    amount(set.amount)
                } else {
                    set_line(set)
                }
            };
            let counts: Vec<_> = sets.iter().map(count).collect();
            let same = counts.iter().all(|count| *count == counts[0]) && counts.len() > 1;
            let counts = if same {
                format!("{} × {}", counts.len(), counts[0])
            } else {
                counts.join(", ")
            };
            match first.load.filter(|load| same_load && !load.is_zero()) {
                Some(load) => format!("{counts} @ {}", said(load)),
                None => counts,
            }
        }
        Some(Done::Run { distance, time }) => {
            let one = run_line(*distance, *time);
            if there.len() > 1 {
                format!("{} × {one}", there.len())
            } else {
                one
            }
        }
        Some(Done::Rounds { rounds, .. }) => rounds_done(*rounds),
        None => String::new(),
    }
}

fn set(done: &Done) -> Option<SetDone> {
    match done {
        Done::Set(set) => Some(*set),
        Done::Run { .. } | Done::Rounds { .. } => None,
    }
}

/// So many rounds.
pub fn rounds_done(rounds: u8) -> String {
    say!(rounds_done, rounds)
}

/// One set: `8 × 60 kg @ 8`.
pub fn set_line(set: &SetDone) -> String {
    let load = set.load.filter(|load| !load.is_zero());
    let load = load.map_or_else(String::new, |load| format!(" × {}", said(load)));
    let rpe = set
        .rpe
        .map_or_else(String::new, |rpe| format!(" @ {}", said(rpe)));
    let text = format!("{}{load}{rpe}", amount(set.amount));
    match set.form {
        Form::Sound => text,
        Form::Broke => format!("{text}, {}", say!(with_form_broken)),
    }
}

/// A set that takes as many as are good: `5+ × 85 kg`.
pub fn at_least(set: &str) -> String {
    match set.split_once(' ') {
        Some((count, load)) => format!("{count}+ {load}"),
        None => format!("{set}+"),
    }
}

/// One run: `5 km in 27:30, 5:30/km`.
pub fn run_line(distance: Distance, time: Duration) -> String {
    use crate::training::units::{DistanceUnit, PaceUnit};
    let unit = match distance.unit() {
        DistanceUnit::Mile => PaceUnit::Mile,
        DistanceUnit::Kilometre => PaceUnit::Kilometre,
        // A repeat is known by its time.
        DistanceUnit::Metre => return say!(in_time, distance, time),
    };
    let pace = Pace::of(distance, time, unit);
    say!(run_line, distance, time, pace)
}

/// A run with what a watch showed of it: `5 km in 27:30, 5:30/km · pulse 152 · 5:31 5:29`.
pub fn measured(run: String, measures: &Measures) -> String {
    let pulse = measures
        .pulse
        .map(|pulse| say!(run_pulse, beats = pulse.beats()));
    let splits: Vec<_> = measures.splits.iter().map(ToString::to_string).collect();
    let splits = Some(splits.join(" ")).filter(|splits| !splits.is_empty());
    let parts = [Some(run), pulse, splits];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// What a slot is called: its movement, or the kind of its run.
pub fn short(prescription: &Prescription) -> String {
    match prescription {
        Prescription::Sets(work) => names::movement(work.movement),
        Prescription::Run(run) => match run.kind {
            RunKind::RunWalk if run.recovery.is_none() => say!(slot_easy),
            kind => run_kind(kind),
        }
        .to_owned(),
        Prescription::Rounds(work) => rounds_name(&work.movements),
    }
}

/// What a run of a kind is called.
pub(super) fn run_kind(kind: RunKind) -> &'static str {
    match kind {
        RunKind::Easy => message!(slot_easy),
        RunKind::Long => message!(slot_long),
        RunKind::Tempo => message!(slot_tempo),
        RunKind::Intervals => message!(slot_intervals),
        RunKind::RunWalk => message!(slot_run_walk),
        RunKind::Walk => message!(slot_walk),
        RunKind::RacePace => message!(slot_race_pace),
        RunKind::Repetitions => message!(slot_repetitions),
        RunKind::TimeTrial => message!(slot_time_trial),
    }
    .text()
}

/// What rounds are called: the movements in them.
pub(super) fn rounds_name(movements: &[MovementId]) -> String {
    let names: Vec<_> = movements.iter().map(|id| names::name(*id)).collect();
    names::capital(&names.join(" / "))
}

/// Where a session stands in a program of so many weeks.
pub fn place(session: &Session, weeks: usize) -> String {
    let phase = names::phase(session.phase);
    let place = say!(session_place, week = session.week, weeks, phase);
    match session.kind {
        WeekKind::Loading | WeekKind::Taper => place,
        WeekKind::Lighter => format!("{place} · {}", say!(lighter_week)),
    }
}

/// A step that the athlete may choose.
pub fn offer(step: TempoStep) -> &'static str {
    match step {
        TempoStep::Longer => message!(offer_longer),
        TempoStep::Faster => message!(offer_faster),
        TempoStep::MuchFaster => message!(offer_much_faster),
    }
    .text()
}

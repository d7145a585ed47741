//! Work, as asked and as done.

use super::names;
use crate::training::units::{Distance, Duration, Pace};
use crate::training::{
    Amount, Done, Form, MovementId, Prescription, RoundsWork, RunAmount, RunKind, RunWork, SetDone,
    SetsWork, Sides, Stretch, TempoStep,
};

/// `8`, `30 s` or `40 m`.
pub fn amount(amount: Amount) -> String {
    match amount {
        Amount::Reps(reps) => reps.to_string(),
        Amount::Hold(time) => format!("{} s", time.seconds()),
        Amount::Carry(distance) => distance.to_string(),
    }
}

/// ` a side` where counts are per side.
pub fn per_side(movement: MovementId) -> &'static str {
    match movement.movement().sides {
        Sides::Each => " a side",
        Sides::Both => "",
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
    let side = per_side(work.movement);
    let load = work.load.filter(|load| !load.is_zero());
    let load = load.map_or_else(String::new, |load| format!(" @ {load}"));
    let mut text = String::new();
    for set in &work.ramp {
        text = format!("{text}{} @ {}, ", amount(set.amount), set.load);
    }
    let more = if work.amrap { "+" } else { "" };
    // The heaviest of a wave stands alone: 5 @ 65 kg, 5 @ 75 kg, 5+ @ 85 kg.
    if work.ramp.is_empty() || work.sets > 1 {
        text = format!("{text}{} × ", work.sets);
    }
    format!("{text}{}{more}{side}{load}", amount(work.amount))
}

fn rounds(work: &RoundsWork) -> String {
    if let Some(circuit) = work.circuit {
        return format!(
            "{} rounds in {}, {} reps of each",
            work.rounds, circuit.within, circuit.reps
        );
    }
    format!(
        "{} rounds: {} s hard, {} s easy",
        work.rounds,
        work.work.seconds(),
        work.rest.seconds()
    )
}

fn run_work(run: &RunWork) -> String {
    match (run.kind, run.recovery) {
        (RunKind::RunWalk, Some(walk)) => format!(
            "{} × {} running, {} walking",
            run.repeats,
            run.work.time(),
            walk.time()
        ),
        _ if run.repeats > 1 => format!("{} × {}", run.repeats, stretch(&run.work)),
        _ => stretch(&run.work),
    }
}

/// `4 mi @ 7:15/mi`.
fn stretch(stretch: &Stretch) -> String {
    let far = match stretch.amount {
        RunAmount::Distance(distance) => distance.to_string(),
        RunAmount::Time(time) => time.to_string(),
    };
    stretch
        .pace
        .map_or_else(|| far.clone(), |band| format!("{far} @ {}", band.target))
}

/// What goes with the work: the cap and the rest, or the way there and back.
pub fn rest(prescription: &Prescription) -> String {
    match prescription {
        Prescription::Sets(work) => format!("RPE {} at most · rest {}", work.cap, work.rest),
        Prescription::Rounds(work) if work.circuit.is_some() => {
            format!("RPE {} at most · pauses as you need them", work.cap)
        }
        Prescription::Rounds(work) => format!("RPE {} at most · {} in all", work.cap, work.time()),
        Prescription::Run(run) => {
            let around = |name: &str, part: Option<Stretch>| {
                part.map(|part| format!("{name} {}", stretch(&part)))
            };
            let jog = run
                .recovery
                .filter(|_| run.kind != RunKind::RunWalk)
                .map(|jog| format!("jog {} between", jog.time()));
            let band = run.work.pace.map(|band| match run.kind {
                RunKind::Easy | RunKind::Long | RunKind::RunWalk | RunKind::Walk => {
                    format!("no faster than {}", band.fastest)
                }
                RunKind::TimeTrial => "all out, and even".to_owned(),
                RunKind::Tempo | RunKind::Intervals | RunKind::RacePace | RunKind::Repetitions => {
                    format!("{} to {}", band.fastest, band.slowest)
                }
            });
            let parts = [
                around("warm up", run.warm_up),
                jog,
                around("cool down", run.cool_down),
                band,
            ];
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
                Some(load) => format!("{counts} @ {load}"),
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
        Some(Done::Rounds { rounds, .. }) => format!("{rounds} rounds"),
        None => String::new(),
    }
}

fn set(done: &Done) -> Option<SetDone> {
    match done {
        Done::Set(set) => Some(*set),
        Done::Run { .. } | Done::Rounds { .. } => None,
    }
}

/// One set: `8 × 60 kg @ 8`.
pub fn set_line(set: &SetDone) -> String {
    let load = set.load.filter(|load| !load.is_zero());
    let load = load.map_or_else(String::new, |load| format!(" × {load}"));
    let rpe = set.rpe.map_or_else(String::new, |rpe| format!(" @ {rpe}"));
    let form = match set.form {
        Form::Sound => "",
        Form::Broke => ", form broke",
    };
    format!("{}{load}{rpe}{form}", amount(set.amount))
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
        DistanceUnit::Metre => return format!("{distance} in {time}"),
    };
    format!("{distance} in {time}, {}", Pace::of(distance, time, unit))
}

/// What a slot is called: its movement, or the kind of its run.
pub fn short(prescription: &Prescription) -> String {
    match prescription {
        Prescription::Sets(work) => names::movement(work.movement),
        Prescription::Run(run) => match run.kind {
            RunKind::Easy => "Easy run",
            RunKind::Long => "Long run",
            RunKind::Tempo => "Tempo run",
            RunKind::Intervals => "Intervals",
            RunKind::RunWalk if run.recovery.is_none() => "Easy run",
            RunKind::RunWalk => "Run and walk",
            RunKind::Walk => "Brisk walk",
            RunKind::RacePace => "Race pace",
            RunKind::Repetitions => "Repetitions",
            RunKind::TimeTrial => "Time trial",
        }
        .to_owned(),
        Prescription::Rounds(work) => {
            let names: Vec<_> = work
                .movements
                .iter()
                .map(|movement| movement.movement().name)
                .collect();
            super::names::capital(&names.join(" / "))
        }
    }
}

/// A step that the athlete may choose.
pub const fn offer(step: TempoStep) -> &'static str {
    match step {
        TempoStep::Longer => "Longer",
        TempoStep::Faster => "Faster",
        TempoStep::MuchFaster => "Much faster",
    }
}

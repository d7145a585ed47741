//! The ways in which apps write a history.

use rung::diary::{Origin, SetKind};
use rung::exchange::found::{Exercise, FoundSet, Piece, Workout};
use rung::training::units::{Distance, DistanceUnit, Duration, Load, MassUnit};
use std::fmt::Write;

/// A way to write a history.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Way {
    StrongCommas,
    StrongUnits,
    StrongNumbered,
    HevyKilograms,
    HevyPounds,
    FitNotes,
    Liftosaur,
    LiftLog,
    Table,
}

pub const WAYS: [Way; 9] = [
    Way::StrongCommas,
    Way::StrongUnits,
    Way::StrongNumbered,
    Way::HevyKilograms,
    Way::HevyPounds,
    Way::FitNotes,
    Way::Liftosaur,
    Way::LiftLog,
    Way::Table,
];

impl Way {
    /// What a file of it is known as.
    pub fn origin(self) -> Origin {
        match self {
            Self::StrongCommas | Self::StrongUnits | Self::StrongNumbered => Origin::Strong,
            Self::HevyKilograms | Self::HevyPounds => Origin::Hevy,
            Self::FitNotes => Origin::FitNotes,
            Self::Liftosaur => Origin::Liftosaur,
            Self::LiftLog => Origin::LiftLog,
            Self::Table => Origin::Table,
        }
    }

    fn head(self) -> &'static str {
        match self {
            Self::StrongCommas => {
                "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,\
                 Notes,Workout Notes,RPE"
            }
            Self::StrongUnits => {
                "Workout #;Date;Workout Name;Duration;Exercise Name;Set Order;Weight;Weight Unit;\
                 Reps;RPE;Distance;Distance Unit;Seconds;Notes;Workout Notes"
            }
            Self::StrongNumbered => {
                "Workout #;Date;Workout Name;Duration (sec);Exercise Name;Set Order;Weight (kg);\
                 Reps;RPE;Distance (meters);Seconds;Notes;Workout Notes"
            }
            Self::HevyKilograms => {
                "title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,\
                 set_index,set_type,weight_kg,reps,distance_km,duration_seconds,rpe"
            }
            Self::HevyPounds => {
                "title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,\
                 set_index,set_type,weight_lbs,reps,distance_miles,duration_seconds,rpe"
            }
            Self::FitNotes => {
                "Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment"
            }
            Self::Liftosaur => {
                "Workout DateTime,Day Name,Exercise,Is Warmup Set?,Completed Reps,Completed RPE,\
                 Completed Weight Value,Completed Weight Unit,Notes"
            }
            Self::LiftLog => "SessionId,Timestamp,Exercise,Weight,WeightUnit,Reps,TargetReps,Notes",
            Self::Table => "Datum;Training;Übung;Gewicht (lb);Wdh.;Sekunden;Distanz (km);RPE",
        }
    }

    /// What of a history this way can say.
    pub fn keeps(self, workout: &Workout) -> Workout {
        let mut kept = workout.clone();
        match self {
            Self::FitNotes => kept.start = kept.start.date().into(),
            Self::Liftosaur => kept.offset = Some(0),
            _ => {}
        }
        if matches!(self, Self::FitNotes | Self::LiftLog) {
            kept.name.clear();
        }
        for piece in &mut kept.pieces {
            if let Piece::Exercise(exercise) = piece {
                exercise.sets.iter_mut().for_each(|set| self.keeps_of(set));
            }
        }
        kept
    }

    fn keeps_of(self, set: &mut FoundSet) {
        let mass = match self {
            Self::StrongUnits | Self::HevyPounds | Self::Table => MassUnit::Pound,
            _ => MassUnit::Kilogram,
        };
        let length = match self {
            Self::StrongUnits | Self::HevyPounds => DistanceUnit::Mile,
            Self::StrongNumbered => DistanceUnit::Metre,
            _ => DistanceUnit::Kilometre,
        };
        set.load = set
            .load
            .and_then(|it| Load::new(it.hundredths(), mass).ok());
        set.distance = set
            .distance
            .and_then(|it| Distance::new(it.thousandths(), length).ok());
        match (self, set.kind) {
            (Self::Liftosaur, SetKind::WarmUp) => {}
            (Self::FitNotes | Self::Liftosaur | Self::LiftLog | Self::Table, _) => {
                set.kind = SetKind::Work;
            }
            _ => {}
        }
        if matches!(self, Self::FitNotes | Self::LiftLog) {
            set.rpe = None;
        }
        if matches!(self, Self::Liftosaur | Self::LiftLog) {
            (set.time, set.distance) = (None, None);
        }
        if set.reps.is_none() && set.time.is_none() && set.distance.is_none() {
            set.reps = Some(1);
        }
    }

    /// What stands in each column: the name of what it is, or the text itself.
    fn columns(self) -> &'static str {
        match self {
            Self::StrongCommas => "at,name,1h 5m,exercise,letter,0load,0reps,0far,0seconds,,,rpe",
            Self::StrongUnits => {
                "7;at;name;1h 5m;exercise;letter;load;lbs;reps;rpe;far;mi;seconds;;"
            }
            Self::StrongNumbered => "7;at;name;3900;exercise;letter;load;reps;rpe;far;seconds;;",
            Self::HevyKilograms | Self::HevyPounds => {
                "name,start,end,,exercise,,,0,kind,load,reps,far,seconds,rpe"
            }
            Self::FitNotes => "day,exercise,Legs,load,kgs,reps,far,km,clock,",
            Self::Liftosaur => "utc,name,exercise,warm,reps,rpe,load,kg,",
            Self::LiftLog => "at,at,exercise,load,kg,reps,5,",
            Self::Table => "at;name;exercise;load;reps;seconds;far;rpe",
        }
    }

    fn cell(self, column: &str, workout: &Workout, exercise: &Exercise, set: &FoundSet) -> String {
        let time = |pattern| workout.start.format(pattern).to_string();
        let text = match column {
            "at" => time("%Y-%m-%d %H:%M:%S"),
            "utc" => time("%Y-%m-%dT%H:%M:%S.000Z"),
            "day" => time("%Y-%m-%d"),
            "start" | "end" => time("%-d %b %Y, %H:%M"),
            "name" => workout.name.clone(),
            "exercise" => exercise.name.clone(),
            "letter" => ["3", "W", "D", "F"][set.kind as usize].to_owned(),
            "kind" => ["normal", "warmup", "dropset", "failure"][set.kind as usize].to_owned(),
            "warm" => u8::from(set.kind == SetKind::WarmUp).to_string(),
            "load" => said(set.load.map(Load::number)),
            "reps" => said(set.reps),
            "far" => said(set.distance.map(Distance::number)),
            "seconds" => said(set.time.map(Duration::seconds)),
            "clock" => said(set.time.map(|it| {
                let it = it.seconds();
                format!("{}:{:02}:{:02}", it / 3_600, it / 60 % 60, it % 60)
            })),
            "rpe" => said(set.rpe),
            other => match other
                .strip_prefix('0')
                .map(|of| self.cell(of, workout, exercise, set))
            {
                Some(none) if none.is_empty() => "0".to_owned(),
                Some(some) => some,
                None => other.to_owned(),
            },
        };
        let number = matches!(column, "load" | "far" | "rpe");
        if number && self.columns().contains(';') {
            text.replace('.', ",")
        } else {
            text
        }
    }

    /// A history as a file.
    pub fn file(self, history: &[Workout]) -> String {
        let delimiter = if self.head().contains(';') { ";" } else { "," };
        let mut file = self.head().to_owned();
        for workout in history {
            for exercise in exercises(workout) {
                for set in &exercise.sets {
                    let columns = self.columns().split(delimiter);
                    let cells =
                        columns.map(|column| quoted(&self.cell(column, workout, exercise, set)));
                    let row = cells.collect::<Vec<_>>().join(delimiter);
                    write!(file, "\r\n{row}").expect("a string");
                }
            }
        }
        file
    }
}

fn exercises(workout: &Workout) -> impl Iterator<Item = &Exercise> {
    workout.pieces.iter().filter_map(|piece| match piece {
        Piece::Exercise(exercise) => Some(exercise),
        Piece::Activity(_) => None,
    })
}

fn said(what: Option<impl ToString>) -> String {
    what.map(|it| it.to_string()).unwrap_or_default()
}

fn quoted(cell: &str) -> String {
    if cell.contains([',', ';', '"']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

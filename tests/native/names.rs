//! Names of exercises elsewhere against what each must be.

use crate::seeds::cases;
use proptest::prelude::*;
use rung::exchange::names::{Match, Meaning, find};
use rung::training::{Implement, Measure, Movement, MovementId, Own, Pattern, Sides};
use std::time::{Duration, Instant};

const TABLE: &str = include_str!("tables/exercise_names.txt");

/// The name, the mark and what is after it, of each row.
fn rows() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    let lines = TABLE
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| {
        let marked = ["=", "~", "?", "-"].iter().filter_map(|mark| {
            let between = format!(" {mark} ");
            let at = line.rfind(&between)?;
            Some((&line[..at], *mark, &line[at + between.len()..]))
        });
        marked
            .max_by_key(|(name, ..)| name.len())
            .expect("a row has a mark")
    })
}

fn told(name: &str) -> String {
    match find(name, &[]) {
        Match::Sure(Meaning::Movement(id)) => format!("= {}", id.as_str()),
        Match::Sure(Meaning::Run(kind)) => format!("~ {kind:?}"),
        Match::Unsure(near) => format!("? {near:?}"),
        Match::Unknown(own) => format!("- {:?} {:?}", own.pattern, own.implement),
    }
}

#[test]
fn every_name_is_what_it_must_be() {
    let mut wrong = Vec::new();
    for (name, mark, what) in rows() {
        let told = told(name);
        let right = match mark {
            "?" => told.starts_with("? ") && told.contains(&format!("({what})")),
            _ => told == format!("{mark} {what}"),
        };
        if !right {
            wrong.push(format!("{name}: {mark} {what}, but {told}"));
        }
    }
    assert!(rows().count() >= 150, "{}", rows().count());
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn our_own_names_are_ours() {
    for row in Movement::all() {
        for name in [String::from(row.name), row.name.to_uppercase()] {
            let meant = Match::Sure(Meaning::Movement(row.id));
            assert_eq!(find(&name, &[]), meant, "{name}");
        }
    }
}

#[test]
fn what_the_athlete_said_goes_first() {
    let mine = Own {
        pattern: Pattern::Squat,
        measure: Measure::Reps,
        sides: Sides::Both,
        implement: Implement::Barbell,
        level: 4,
    };
    let mine = mine.named("Zercher squat").expect("a name");
    let squat = MovementId::find("front-squat").expect("a movement");
    let known = [
        (String::from("zercher  SQUAT"), mine),
        (String::from("Squat (Barbell)"), squat),
        (String::from("深蹲"), squat),
    ];
    let means = |name: &str| find(name, &known);
    let sure = |id| Match::Sure(Meaning::Movement(id));
    assert_eq!(means("Zercher Squat"), sure(mine));
    assert_eq!(means("squat barbell"), sure(squat));
    assert_eq!(means("深蹲"), sure(squat));
    assert_ne!(means("Squat"), sure(squat));
    assert!(matches!(means("卧推"), Match::Unknown(_)));
    assert!(matches!(means(""), Match::Unknown(_)));
}

#[test]
fn a_file_of_names_takes_no_time() {
    let names: Vec<&str> = rows()
        .map(|(name, ..)| name)
        .chain([
            "Seated Iso-Lateral Wide Row",
            "Quadzilla Blaster 3000",
            "Sqaut Jmup Thingy",
        ])
        .collect();
    let said = |name: &&str| (format!("{name} mine"), Movement::all()[0].id);
    let known: Vec<_> = names.iter().map(said).collect();
    let start = Instant::now();
    for name in &names {
        find(name, &known);
    }
    let took = start.elapsed() * 300 / names.len() as u32;
    println!("300 names: {took:?}");
    assert!(took < Duration::from_millis(200), "{took:?}");
}

fn words() -> impl Strategy<Value = String> {
    let word = prop::sample::select(TABLE.split_whitespace().collect::<Vec<_>>());
    prop::collection::vec(word, 0..12).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(cases(200, "tests/native/seeds/names.txt"))]

    #[test]
    fn any_name_is_read(name in prop_oneof![".{0,60}", words(), "[a-z]{200,4000}"]) {
        let start = Instant::now();
        let told = find(&name, &[]);
        prop_assert!(start.elapsed() < Duration::from_millis(100));
        if let Match::Unsure(near) = told {
            prop_assert!((1..=5).contains(&near.len()));
        }
    }
}

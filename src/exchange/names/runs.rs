//! Names of runs and walks.

use crate::training::RunKind;

/// Words for running.
const RUN: &[&str] = &[
    "bieg",
    "biegi",
    "bieganie",
    "bieznia",
    "biezni",
    "carrera",
    "cinta",
    "correr",
    "jog",
    "jogging",
    "joggen",
    "lauf",
    "laufband",
    "laufen",
    "parkrun",
    "run",
    "runner",
    "running",
    "sprint",
    "treadmill",
    "trote",
    "trucht",
];

/// Words for walking.
const WALK: &[&str] = &[
    "andar",
    "caminar",
    "caminata",
    "chodzenie",
    "gehen",
    "hike",
    "hiking",
    "marsz",
    "senderismo",
    "spacer",
    "spazieren",
    "spazierengehen",
    "spaziergang",
    "walk",
    "walken",
    "walking",
    "wanderung",
    "wandern",
];

/// Words that a walk may have beside: with any other it is something else, as a farmer's is.
const BESIDE: &[&str] = &[
    "abend",
    "afternoon",
    "time",
    "brisk",
    "cinta",
    "city",
    "down",
    "dog",
    "easy",
    "evening",
    "fast",
    "hill",
    "incline",
    "indoor",
    "km",
    "long",
    "lunch",
    "machine",
    "mile",
    "min",
    "minute",
    "morgen",
    "morning",
    "night",
    "outdoor",
    "power",
    "recovery",
    "slow",
    "track",
    "trail",
    "warm",
    "cool",
    "up",
];

/// The kind that a word makes of a run.
const KINDS: &[(&str, RunKind)] = &[
    ("long", RunKind::Long),
    ("langer", RunKind::Long),
    ("largo", RunKind::Long),
    ("larga", RunKind::Long),
    ("dlugi", RunKind::Long),
    ("dlugie", RunKind::Long),
    ("dlugodystansowy", RunKind::Long),
    ("tempo", RunKind::Tempo),
    ("tempowy", RunKind::Tempo),
    ("threshold", RunKind::Tempo),
    ("schwellen", RunKind::Tempo),
    ("progowy", RunKind::Tempo),
    ("umbral", RunKind::Tempo),
    ("interval", RunKind::Intervals),
    ("intervall", RunKind::Intervals),
    ("intervalle", RunKind::Intervals),
    ("interwaly", RunKind::Intervals),
    ("interwalowy", RunKind::Intervals),
    ("intervalo", RunKind::Intervals),
    ("repeat", RunKind::Intervals),
    ("vo2max", RunKind::Intervals),
    ("sprint", RunKind::Repetitions),
    ("stride", RunKind::Repetitions),
    ("repetition", RunKind::Repetitions),
    ("pace", RunKind::RacePace),
    ("race", RunKind::TimeTrial),
    ("trial", RunKind::TimeTrial),
    ("parkrun", RunKind::TimeTrial),
    ("wettkampf", RunKind::TimeTrial),
    ("zawody", RunKind::TimeTrial),
];

/// All words that are known here, so that none is taken for a slip.
pub(super) fn words() -> impl Iterator<Item = &'static str> {
    let kinds = KINDS.iter().map(|(word, _)| word);
    let fixed = RUN.iter().chain(WALK).chain(BESIDE).chain(EASY);
    fixed.chain(kinds).copied()
}

/// Words of runs that are easy, whatever race or pace they speak of.
const EASY: &[&str] = &[
    "easy",
    "recovery",
    "shakeout",
    "slow",
    "warm",
    "cool",
    "locker",
    "erholung",
    "spokojny",
    "regeneracyjny",
    "suave",
];

/// The kind that a word makes of a run, if one does.
pub(super) fn named(words: &[String]) -> Option<RunKind> {
    if words.iter().any(|word| EASY.contains(&word.as_str())) {
        return Some(RunKind::Easy);
    }
    let is_said = |(word, _): &&(&str, RunKind)| words.iter().any(|said| said == word);
    KINDS.iter().find(is_said).map(|(_, kind)| *kind)
}

/// The kind of a run that the words name, if they name one, and whether that is sure: running with
/// nothing of another movement, sure with nothing but how (a ski run is none), or walking with
/// nothing but how.
pub(super) fn kind(words: &[String]) -> Option<(RunKind, bool)> {
    let of = |list: &'static [&str]| move |word: &str| list.contains(&word);
    let (is_run, is_walk, is_beside) = (of(RUN), of(WALK), of(BESIDE));
    let ran = words.iter().any(|word| is_run(word));
    let walked = words.iter().any(|word| is_walk(word));
    let other = |word: &&String| !is_run(word) && !is_walk(word) && !is_beside(word);
    let others = || words.iter().filter(other);
    // Walking on a treadmill is walking.
    let belt = |word: &str| {
        matches!(
            word,
            "treadmill" | "laufband" | "cinta" | "bieznia" | "biezni"
        )
    };
    let only_belt = words
        .iter()
        .filter(|word| is_run(word))
        .all(|word| belt(word));
    if walked && only_belt {
        return others().next().is_none().then_some((RunKind::Walk, true));
    }
    if !ran {
        return None;
    }
    let is_how = |word: &String| KINDS.iter().any(|(how, _)| how == word);
    let is_plain = others().all(is_how);
    if walked {
        return Some((RunKind::RunWalk, is_plain));
    }
    let kind = named(words).unwrap_or(RunKind::Easy);
    let foreign = others().any(|word| super::guess::knows(word));
    (!foreign).then_some((kind, is_plain))
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_word_is_spelled_as_names_are() {
        let other: Vec<_> = super::words()
            .filter(|word| crate::exchange::names::words::of(word) != [*word])
            .collect();
        assert_eq!(other, Vec::<&str>::new());
    }
}

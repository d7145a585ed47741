//! Which sport a word means.

/// How one got on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::exchange::read) enum Sport {
    /// By running.
    Run,
    /// By walking.
    Walk,
    /// By neither.
    Other,
}

/// What is no running although it sounds so: skis, skates, wheels.
const NEITHER: [&str; 10] = [
    "ski", "eis", "inline", "narc", "łyż", "skat", "wheel", "cycl", "roll", "motor",
];

/// Running in the languages of the app, by the middle of words.
const RUN: [&str; 7] = ["run", "jog", "treadmill", "lauf", "läuf", "bieg", "bież"];

/// Walking and hiking likewise.
const WALK: [&str; 12] = [
    "walk", "hik", "gehen", "geh", "wander", "spazier", "march", "marsz", "spacer", "chód",
    "chodz", "wędr",
];

impl Sport {
    /// The sport that a file names.
    pub(in crate::exchange::read) fn of(name: &str) -> Self {
        let name = name.to_lowercase();
        // Strava has numbered its sports.
        match name.as_str() {
            "9" => return Self::Run,
            "4" | "10" => return Self::Walk,
            _ => {}
        }
        let has = |parts: &[&str]| parts.iter().any(|part| name.contains(part));
        if has(&NEITHER) {
            Self::Other
        } else if has(&RUN) {
            Self::Run
        } else if has(&WALK) {
            Self::Walk
        } else {
            Self::Other
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Sport::{self, Other, Run, Walk};

    #[test]
    fn a_sport_is_told_by_its_name_in_three_languages() {
        for (name, sport) in [
            ("Running", Run),
            ("trail_running", Run),
            ("Treadmill Running", Run),
            ("VirtualRun", Run),
            ("Laufen", Run),
            ("Laufband", Run),
            ("Bieganie", Run),
            ("Bieżnia", Run),
            ("9", Run),
            ("Walking", Walk),
            ("Hike", Walk),
            ("Wandern", Walk),
            ("Marsz", Walk),
            ("10", Walk),
            ("Cycling", Other),
            ("Skilanglauf", Other),
            ("Narciarstwo biegowe", Other),
            ("Inline Skating", Other),
            ("Strength Training", Other),
            ("", Other),
        ] {
            assert_eq!(Sport::of(name), sport, "{name}");
        }
    }
}

//! Of the daily check.

use crate::coach::reason::Eased;
use crate::diary::{Check, Feel};

/// What is bad today, or that nothing is good.
pub(super) fn check(check: Check, eased: &Eased) -> String {
    let bad: Vec<_> = ["bad sleep", "sore", "stressed"]
        .into_iter()
        .zip(check.all())
        .filter(|(_, feel)| *feel == Feel::Bad)
        .map(|(name, _)| name)
        .collect();
    let bad = if bad.is_empty() {
        "so-so all round".to_owned()
    } else {
        bad.join(", ")
    };
    let left = match eased {
        Eased::Sets {
            sets,
            cap,
            load: Some(load),
        } => format!("{}, {load}, RPE {cap} at most", counted(*sets)),
        Eased::Sets {
            sets,
            cap,
            load: None,
        } => format!("{}, RPE {cap} at most", counted(*sets)),
        Eased::Times { left } => format!("{left} times are enough"),
        Eased::Shorter { percent } => format!("{percent} % of it"),
        Eased::EasyRun => "an easy run in its place".to_owned(),
    };
    format!("Lighter today ({bad}): {left}.")
}

fn counted(sets: u8) -> String {
    let plural = if sets == 1 { "" } else { "s" };
    format!("{sets} set{plural}")
}

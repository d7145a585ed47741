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
        } => format!("{sets} sets, {load}, RPE {cap} at most"),
        Eased::Sets {
            sets,
            cap,
            load: None,
        } => format!("{sets} sets, RPE {cap} at most"),
        Eased::Times { left } => format!("{left} times are enough"),
        Eased::Shorter { percent } => format!("{percent} % of it"),
        Eased::EasyRun => "an easy run in its place".to_owned(),
    };
    format!("Lighter today ({bad}): {left}.")
}

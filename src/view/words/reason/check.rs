//! Of the daily check.

use crate::coach::reason::Eased;
use crate::diary::{Check, Feel};
use crate::view::words::say;

/// What is bad today, or that nothing is good.
pub(super) fn check(check: Check, eased: &Eased) -> String {
    let bad: Vec<_> = [say!(bad_sleep), say!(bad_soreness), say!(bad_stress)]
        .into_iter()
        .zip(check.all())
        .filter(|(_, feel)| *feel == Feel::Bad)
        .map(|(name, _)| name)
        .collect();
    let bad = if bad.is_empty() {
        say!(bad_all_round).to_owned()
    } else {
        bad.join(", ")
    };
    let left = match eased {
        Eased::Sets {
            sets,
            cap,
            load: Some(load),
        } => say!(eased_sets_at, sets = *sets, load = *load, cap = *cap),
        Eased::Sets {
            sets,
            cap,
            load: None,
        } => say!(eased_sets, sets = *sets, cap = *cap),
        Eased::Times { left } => say!(eased_times, left = *left),
        Eased::Shorter { percent } => say!(eased_shorter, percent = *percent),
        Eased::EasyRun => say!(eased_easy_run).to_owned(),
    };
    say!(eased, bad, left)
}

//! What a watch on the wrist has shown of a run, as it is typed.

use crate::diary::Measures;
use crate::training::units::{Duration, Pulse, UnitError};
use crate::view::words::{say, unit_error};

/// Reads a heart rate and the times of each kilometre or mile, with spaces or commas between them;
/// what is empty was not measured.
///
/// # Errors
/// With the sentence to show where something is neither.
pub fn measured(pulse: &str, splits: &str) -> Result<Measures, String> {
    let sentence = |error: UnitError| unit_error(error);
    let pulse = match pulse.trim() {
        "" => None,
        beats => Some(Pulse::parse(beats).map_err(sentence)?),
    };
    let splits: Result<Vec<_>, _> = splits
        .split([' ', ',', ';', '\n'])
        .filter(|split| !split.is_empty())
        .map(Duration::parse)
        .collect();
    let splits = splits.map_err(sentence)?;
    if splits.len() > Measures::MOST_SPLITS {
        return Err(say!(splits_most, most = Measures::MOST_SPLITS));
    }
    Ok(Measures { pulse, splits })
}

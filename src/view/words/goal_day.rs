//! What the goal's own day asks.

use super::names::movement;
use crate::coach::goal_day::{Attempts, GoalDay};
use std::fmt::Write;

/// The plan for the day, in two or three sentences, more where there are more lifts.
pub fn goal_day(day: GoalDay) -> String {
    match day {
        GoalDay::Attempts(all) => match all.as_slice() {
            [one] => {
                let [first, second, third] = one.loads;
                format!(
                    "Warm up as always. Open with {first}: it goes up whatever the day is like. Then {second}, then {third}."
                )
            }
            all => {
                let mut text =
                    "Warm up as always. Each opener goes up whatever the day is like.".to_owned();
                for Attempts {
                    lift,
                    loads: [first, second, third],
                } in all
                {
                    // Writing to a string cannot fail.
                    let _ = write!(
                        text,
                        " {}: {first}, then {second}, then {third}.",
                        movement(*lift)
                    );
                }
                text
            }
        },
        GoalDay::Race { pace, half, finish } => format!(
            "{pace} from the start, however fresh you feel: half of it in {half}, all of it in {finish}."
        ),
        GoalDay::Finish { fastest } => format!(
            "To finish is the goal: no faster than {fastest}, and walk where it helps. The last part is yours."
        ),
        GoalDay::Scale => {
            "Step on the scale as on every morning, and write it down: that is what it was about."
                .to_owned()
        }
        GoalDay::Tape => {
            "Take the tape as on every morning you did, and write it down: that is what it was about."
                .to_owned()
        }
        GoalDay::Show => "Warm up well, start calm, and trust the weeks behind you.".to_owned(),
    }
}

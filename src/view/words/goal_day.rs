//! What the goal's own day asks.

use crate::coach::goal_day::GoalDay;

/// The plan for the day, in two or three sentences.
pub fn goal_day(day: GoalDay) -> String {
    match day {
        GoalDay::Attempts([first, second, third]) => format!(
            "Warm up as always. Open with {first}: it goes up whatever the day is like. Then {second}, then {third}."
        ),
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
        GoalDay::Show => "Warm up well, start calm, and trust the weeks behind you.".to_owned(),
    }
}

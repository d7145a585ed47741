//! What the goal's own day asks.

use super::names::movement;
use super::say;
use crate::coach::goal_day::{Attempts, GoalDay};

/// The plan for the day, in two or three sentences, more where there are more lifts.
pub fn goal_day(day: GoalDay) -> String {
    match day {
        GoalDay::Attempts(all) => match all.as_slice() {
            [one] => {
                let [first, second, third] = one.loads;
                say!(goal_day_attempts, first, second, third)
            }
            all => {
                let mut text = say!(goal_day_openers).to_owned();
                for Attempts {
                    lift,
                    loads: [first, second, third],
                } in all
                {
                    text.push(' ');
                    let lift = movement(*lift);
                    text.push_str(&say!(
                        goal_day_lift,
                        lift,
                        first = *first,
                        second = *second,
                        third = *third
                    ));
                }
                text
            }
        },
        GoalDay::Race { pace, half, finish } => say!(goal_day_race, pace, half, finish),
        GoalDay::Finish { fastest } => say!(goal_day_finish, fastest),
        GoalDay::Scale => say!(goal_day_scale).to_owned(),
        GoalDay::Tape => say!(goal_day_tape).to_owned(),
        GoalDay::Show => say!(goal_day_show).to_owned(),
    }
}

//! One athlete's season under the coach, a line a slot, for whoever wants to see why.

use crate::athlete::Person;
use crate::model::Body;
use crate::plans::PlanKind;
use crate::season;
use rung::training::{Done, Prescription};
use rung::view::words;

/// The season as text.
pub fn season(person: &Person) -> String {
    let mut lines: Vec<String> = person
        .answers
        .iter()
        .map(|(question, text)| format!("{question:?}: {text}"))
        .collect();
    let mut plan = PlanKind::Rung.of(person);
    let outcome = season::train(person, plan.as_mut(), |seen| {
        lines.push(format!("{} {}", seen.day, standing(person, seen.body)));
        for (asked, done) in seen.asked.iter().zip(seen.done) {
            lines.push(format!(
                "    {:<60} {}",
                self::asked(asked),
                self::done(done)
            ));
        }
    });
    lines.push(format!("{outcome:?}"));
    lines.join("\n")
}

/// What can be done today: the goal's own quality, and what the body bears.
fn standing(person: &Person, body: &Body) -> String {
    let able = match person.program.goal.target {
        rung::training::Target::Strength { lift, .. } => body.one_rep_max(lift),
        rung::training::Target::Race { .. } => body.endurance.value(),
        rung::training::Target::Composition { .. } => body.weight,
        rung::training::Target::Movement { rung, .. } => {
            body.skill[rung.movement().pattern as usize].value()
        }
    };
    format!(
        "able {able:.2}, load {:.0} over {:.0}",
        body.acute, body.chronic
    )
}

fn asked(asked: &Prescription) -> String {
    format!("{} {}", words::short(asked), words::asked(asked))
}

fn done(done: &[Option<Done>]) -> String {
    words::done(done)
}

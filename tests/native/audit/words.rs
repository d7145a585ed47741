//! What the page says of each made history.

use super::histories;
use super::marks::long_after;
use rung::coach::audit::Span;
use rung::diary::Diary;
use rung::view::audit::{AuditView, Judged, view};
use std::fmt::Write;

fn judged(diary: &Diary) -> Judged {
    match view(diary, long_after(), Span::Recent) {
        AuditView::Judged(judged) => *judged,
        AuditView::TooLittle(why) => panic!("{why}"),
    }
}

fn told(judged: &Judged) -> String {
    let mut text = format!(
        "{}\n{}\n{}\n{}\n+ {}\n- {}\n> {}\n",
        judged.of, judged.verdict, judged.days, judged.sum, judged.good, judged.cost, judged.next
    );
    for mark in &judged.marks {
        let _ = writeln!(text, "{} [{}] {}", mark.name, mark.points, mark.says);
        for line in &mark.more {
            let _ = writeln!(text, "    {line}");
        }
    }
    text.push_str(judged.silent.as_deref().unwrap_or_default());
    text
}

/// All that each is told, to be read as a whole.
#[test]
fn each_is_told_what_a_coach_would_say() {
    let mut all = String::new();
    for (name, diary) in [
        ("A random worker-out", histories::random(7, 26)),
        ("A linear trainee", histories::linear(20)),
        ("A runner with no easy days", histories::never_easy(20)),
        ("A runner with easy days", histories::polarised(20)),
        ("A stalled bencher", histories::stalled_bencher(24, 8)),
        ("A block-periodised lifter", histories::blocks(24)),
        ("A comeback", histories::comeback()),
    ] {
        let _ = write!(all, "== {name}\n{}\n\n", told(&judged(&diary)));
    }
    insta::assert_snapshot!(all);
}

#[test]
fn the_picture_of_a_system_has_lines_and_of_chance_confetti() {
    let filled = |judged: &Judged| {
        let cells: Vec<bool> = judged
            .picture
            .rows
            .iter()
            .flat_map(|row| row.done.clone())
            .collect();
        cells.iter().filter(|done| **done).count() * 100 / cells.len()
    };
    let (linear, random) = (
        judged(&histories::linear(20)),
        judged(&histories::random(7, 26)),
    );
    assert_eq!(filled(&linear), 100);
    assert!(filled(&random) < 30, "{}", filled(&random));
    assert_eq!(linear.picture.weeks, 20);
    assert_eq!(linear.picture.others, "");
    assert!(
        random
            .picture
            .others
            .starts_with("More that had no room here: ")
    );
    assert_eq!(linear.picture.rows[0].says, "Back squat: weeks 20 of 20");
}

#[test]
fn too_little_is_said_with_what_there_is() {
    let said = |diary: &Diary| match view(diary, long_after(), Span::Recent) {
        AuditView::TooLittle(why) => why,
        AuditView::Judged(judged) => panic!("{judged:?}"),
    };
    assert!(said(&histories::two_sessions()).contains("Sessions: 2, weeks with work: 1."));
    assert!(said(&Diary::default()).starts_with("Nothing is recorded yet."));
}

//! The score is the sum of what is shown, whatever the history; and it costs little.

use super::histories;
use super::marks::{long_after, of};
use crate::athletes;
use crate::decade;
use crate::seeds::cases;
use proptest::prelude::*;
use rung::coach::audit::{Kind, Span, audit};
use rung::coach::carried::carried;
use rung::diary::{Body, Diary, Entry, EntryId, Writer};
use std::time::{Duration, Instant};

#[test]
fn the_marks_have_a_hundred_points() {
    let all: u16 = Kind::ALL.iter().map(|kind| u16::from(kind.most())).sum();
    assert_eq!(all, 100);
}

fn assert_sums(diary: &Diary, span: Span) -> Result<(), TestCaseError> {
    let Ok(audit) = audit(diary, long_after(), span) else {
        return Ok(());
    };
    let points: u16 = audit.marks.iter().map(|mark| u16::from(mark.points)).sum();
    let most: u16 = audit
        .marks
        .iter()
        .map(|mark| u16::from(mark.kind.most()))
        .sum();
    prop_assert_eq!((audit.points(), audit.most()), (points, most));
    prop_assert!(audit.score() <= 100);
    let share = f64::from(points) * 100.0 / f64::from(most);
    prop_assert!((f64::from(audit.score()) - share).abs() <= 0.5);
    prop_assert!(
        audit
            .marks
            .iter()
            .all(|mark| mark.points <= mark.kind.most())
    );
    // Each mark speaks or is silent, once.
    let mut kinds: Vec<_> = audit.marks.iter().map(|mark| mark.kind).collect();
    kinds.extend(&audit.silent);
    kinds.sort();
    prop_assert_eq!(kinds, Kind::ALL.to_vec());
    Ok(())
}

proptest! {
    #![proptest_config(cases(24, "tests/native/seeds/audit.txt"))]

    #[test]
    fn the_score_is_the_sum_of_the_marks_shown(seed in 0_u64..1_000, weeks in 1_u64..40) {
        for span in [Span::Recent, Span::Whole] {
            assert_sums(&histories::random(seed, weeks), span)?;
            assert_sums(&histories::blocks(weeks), span)?;
            assert_sums(&histories::stalled_bencher(weeks, seed % 10), span)?;
            assert_sums(&histories::never_easy(weeks), span)?;
        }
    }

    /// Whatever arrives in whatever order is the same history.
    #[test]
    fn the_order_of_entries_is_nothing(seed in 0_u64..1_000) {
        let diary = histories::random(seed, 12);
        let backwards: Diary = diary.entries().rev().cloned().collect();
        prop_assert_eq!(of(&diary), of(&backwards));
    }
}

/// What was trained more stands above what was trained less.
#[test]
fn the_score_orders_histories_as_a_coach_would() {
    let score = |diary: &Diary| of(diary).score();
    let random = score(&histories::random(3, 26));
    let never_easy = score(&histories::never_easy(20));
    let comeback = score(&histories::comeback());
    let linear = score(&histories::linear(20));
    let blocks = score(&histories::blocks(24));
    let polarised = score(&histories::polarised(20));
    let all = [random, never_easy, linear, blocks];
    assert!(all.is_sorted_by(|one, other| one < other), "{all:?}");
    assert!(comeback > random && comeback < blocks, "{comeback}");
    assert!(polarised > never_easy + 20, "{polarised} {never_easy}");
}

/// Our own sessions under a program have a goal.
#[test]
fn a_program_is_a_goal_with_a_date() {
    let mut trainee = athletes::Trainee::new(&athletes::strength(16));
    for day in trainee.days().into_iter().take(30) {
        let session = trainee.standing_on(day).prescribe(day).expect("a session");
        trainee.train(&session, |_, _, done| Some(done));
    }
    let audit = of(&trainee.diary);
    let goal = super::marks::mark(&audit, Kind::Goal);
    assert_eq!(goal.points, 10, "{audit:?}");
    assert!(audit.score() >= 75, "{audit:?}");
}

/// Ten years and 50,000 sets: under 100 ms in a release build, and not far above in the tests' own.
#[test]
fn ten_years_cost_little() {
    let (own, today) = decade::diary();
    let brought = histories::blocks(500);
    let brought = brought.entries().map(|entry| Entry {
        id: EntryId {
            seq: 1,
            writer: Writer(1 << 40 | entry.id.writer.0),
        },
        ..entry.clone()
    });
    let both: Diary = own.entries().cloned().chain(brought).collect();
    let sets = both
        .entries()
        .filter(|entry| matches!(entry.body, Body::Logged { .. }))
        .count();
    assert!(sets > 20_000, "{sets}");
    let start = Instant::now();
    let recent = audit(&both, today, Span::Recent).map(|audit| audit.score());
    let whole = audit(&both, today, Span::Whole).map(|audit| audit.score());
    let audits = start.elapsed();
    let start = Instant::now();
    let answers = carried(&both, today).len();
    let carried = start.elapsed();
    println!("{sets} sets: audits {audits:?}, carried {carried:?}, {recent:?} {whole:?} {answers}");
    assert!(audits < Duration::from_millis(800) && carried < Duration::from_millis(800));
}

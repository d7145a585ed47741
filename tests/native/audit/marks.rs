//! Each made history is told what a good coach would tell it.

use super::histories::{self, day};
use crate::athletes::lift;
use chrono::NaiveDate;
use rung::coach::audit::{
    Audit, Count, Course, Evidence, Kind, Mark, Span, StallCause, TooLittle, Verdict, What, audit,
};
use rung::diary::Diary;

/// When every week of them is over.
pub fn long_after() -> NaiveDate {
    day(600, 0)
}

pub fn of(diary: &Diary) -> Audit {
    audit(diary, long_after(), Span::Recent).expect("enough to judge")
}

pub fn mark(audit: &Audit, kind: Kind) -> &Mark {
    let mut marks = audit.marks.iter();
    marks.find(|mark| mark.kind == kind).expect("the mark")
}

macro_rules! evidence {
    ($audit:expr, $kind:ident) => {
        match &mark($audit, Kind::$kind).evidence {
            Evidence::$kind(evidence) => evidence,
            other => panic!("{other:?}"),
        }
    };
}

/// Nothing comes back, nothing follows; that they came is what is good.
#[test]
fn a_random_worker_out_hears_that_nothing_follows() {
    for seed in 0..6 {
        let audit = of(&histories::random(seed, 26));
        assert_eq!(audit.verdict(), Verdict::WorkingOut, "{seed}: {audit:?}");
        let system = evidence!(&audit, System);
        assert!(system.again * 10 < system.all, "{system:?}");
        assert!(system.kinds > 60 && system.once > 5, "{system:?}");
        let follow = evidence!(&audit, Follow);
        assert!(follow.anew * 3 > follow.all(), "{follow:?}");
        assert!(
            follow.fell + follow.jumped > follow.progressed,
            "{follow:?}"
        );
        assert_eq!(mark(&audit, Kind::Gaps).points, 5);
        assert_eq!(audit.best().map(|mark| mark.kind), Some(Kind::Gaps));
        assert_eq!(audit.costliest().map(|mark| mark.kind), Some(Kind::Follow));
        assert!(audit.picture.others > 20);
    }
}

/// All grows and comes back; no week is lighter, and the hinge has a tenth of the squat.
#[test]
fn a_linear_trainee_hears_of_lighter_weeks() {
    let audit = of(&histories::linear(20));
    assert_eq!(audit.verdict(), Verdict::MoreTraining);
    let system = evidence!(&audit, System);
    assert_eq!((system.again, system.all, system.once), (100, 100, 0));
    assert_eq!(system.most, Some((What::Movement(lift("back-squat")), 20)));
    let follow = evidence!(&audit, Follow);
    assert_eq!((follow.fell, follow.jumped), (0, 0));
    assert!(follow.progressed > 170);
    let grown = follow.grown.expect("it grew");
    assert_eq!(grown.what, What::Movement(lift("back-squat")));
    let Count::Loaded(set) = grown.to.1 else {
        panic!("{grown:?}")
    };
    assert_eq!(
        set.load.map(|load| load.to_string()).as_deref(),
        Some("113.75 kg")
    );
    let lighter = evidence!(&audit, Lighter);
    assert_eq!((lighter.count, lighter.longest), (0, 20));
    assert_eq!(mark(&audit, Kind::Lighter).points, 0);
    let balance = evidence!(&audit, Balance);
    assert_eq!((balance.squat, balance.hinge), (300, 30));
    assert!(evidence!(&audit, Stalls).stalled.is_empty());
    assert_eq!(audit.best().map(|mark| mark.kind), Some(Kind::Follow));
    assert_eq!(audit.costliest().map(|mark| mark.kind), Some(Kind::Lighter));
    assert!(audit.silent.contains(&Kind::Easy));
}

/// All of it is faster than easy, by the race that they ran.
#[test]
fn a_runner_with_no_easy_days_hears_of_the_pace_that_is_easy() {
    let audit = of(&histories::never_easy(20));
    let easy = evidence!(&audit, Easy);
    assert!(easy.is_told);
    assert_eq!((easy.easy, easy.runs), (0, 81));
    assert!(easy.hard > 3_000);
    assert_eq!(easy.best.day, day(20, 6));
    assert!((easy.best.vdot - 46.4).abs() < 0.1, "{easy:?}");
    // 73 % of VDOT 46.4, and a little: 5:08 a kilometre.
    assert_eq!(easy.ceiling.to_string(), "5:08/km");
    assert_eq!(mark(&audit, Kind::Easy).points, 0);
    assert_eq!(audit.costliest().map(|mark| mark.kind), Some(Kind::Easy));
    // Nothing of it follows from anything: the same each week.
    let follow = evidence!(&audit, Follow);
    assert!(follow.repeated > follow.progressed * 4, "{follow:?}");
    assert!(audit.silent.contains(&Kind::Balance));
}

#[test]
fn a_runner_whose_easy_days_are_easy_is_praised_for_it() {
    let audit = of(&histories::polarised(20));
    assert_eq!(audit.verdict(), Verdict::Training);
    let easy = evidence!(&audit, Easy);
    assert!(easy.easy > 4 * easy.hard, "{easy:?}");
    assert_eq!(mark(&audit, Kind::Easy).points, 10);
    assert_eq!(mark(&audit, Kind::Lighter).points, 10);
}

/// Times alone do not say whether it was all easy or all hard.
#[test]
fn runs_all_alike_are_told_to_be_so() {
    let mut made = histories::Made::default();
    for week in 0..8 {
        for weekday in [1, 3, 6] {
            let run = histories::run(rung::training::RunKind::Easy, 8.0, 48.0);
            made.session(day(week, weekday), vec![run]);
        }
    }
    let audit = of(&made.diary());
    assert!(!evidence!(&audit, Easy).is_told);
    assert_eq!(mark(&audit, Kind::Easy).points, 4);
}

/// The bench press stands since a day, under the same load each time; all else moves.
#[test]
fn a_stalled_bencher_hears_since_when() {
    let audit = of(&histories::stalled_bencher(24, 8));
    let stalls = evidence!(&audit, Stalls);
    assert_eq!(stalls.trained, 5);
    let [stall] = stalls.stalled[..] else {
        panic!("{stalls:?}")
    };
    assert_eq!(stall.what, What::Movement(lift("bench-press")));
    assert_eq!(stall.since, day(8, 0));
    assert_eq!((stall.weeks, stall.times), (15, 31));
    assert_eq!(stall.cause, StallCause::SameWork);
    assert_eq!(
        stall.best.load.map(|load| load.to_string()).as_deref(),
        Some("80 kg")
    );
    assert_eq!(audit.costliest().map(|mark| mark.kind), Some(Kind::Stalls));
    // While it moved there was nothing to say.
    let before = of(&histories::stalled_bencher(9, 8));
    assert!(evidence!(&before, Stalls).stalled.is_empty());
}

#[test]
fn a_block_periodised_lifter_hears_that_it_is_training() {
    let audit = of(&histories::blocks(24));
    assert_eq!(audit.verdict(), Verdict::Training);
    let lighter = evidence!(&audit, Lighter);
    assert_eq!((lighter.count, lighter.weeks, lighter.longest), (6, 24, 3));
    assert_eq!(mark(&audit, Kind::System).points, 15);
    let follow = evidence!(&audit, Follow);
    assert!(follow.fell + follow.jumped < 6, "{follow:?}");
    let rungs = evidence!(&audit, Rungs);
    assert!(
        rungs
            .ladders
            .iter()
            .all(|ladder| ladder.course == Course::Top)
    );
    // What is wanted is a goal: no file of another app has one.
    assert_eq!(audit.costliest().map(|mark| mark.kind), Some(Kind::Goal));
}

/// The gap is named, and what came after it is no stall.
#[test]
fn a_comeback_hears_of_the_gap_and_not_of_a_plateau() {
    let audit = of(&histories::comeback());
    let gaps = evidence!(&audit, Gaps);
    let longest = gaps.longest.expect("a gap");
    assert_eq!((gaps.weeks, gaps.empty, longest.weeks), (36, 14, 14));
    assert_eq!((longest.first, longest.last), (day(12, 0), day(25, 6)));
    assert_eq!(audit.costliest().map(|mark| mark.kind), Some(Kind::Gaps));
    assert!(evidence!(&audit, Stalls).stalled.is_empty());
    let follow = evidence!(&audit, Follow);
    assert_eq!((follow.fell, follow.jumped), (0, 0), "{follow:?}");
}

/// Two sessions are no history, and none is none.
#[test]
fn too_little_is_said_to_be_too_little() {
    let of = |diary: &Diary| audit(diary, long_after(), Span::Recent).expect_err("too little");
    let two = TooLittle {
        weeks: 1,
        sessions: 2,
    };
    assert_eq!(of(&histories::two_sessions()), two);
    let none = TooLittle {
        weeks: 0,
        sessions: 0,
    };
    assert_eq!(of(&Diary::default()), none);
}

#[test]
fn a_ladder_that_is_climbed_is_seen_to_be() {
    let mut made = histories::Made::default();
    let rungs = ["goblet-squat", "front-squat", "back-squat"];
    for week in 0..12 {
        let rung = rungs[week as usize / 4];
        for weekday in [0, 3] {
            let load = 20.0 + week as f64;
            made.session(day(week, weekday), vec![histories::sets(rung, 3, load, 8)]);
        }
    }
    let audit = of(&made.diary());
    let [climbed] = evidence!(&audit, Rungs).ladders[..] else {
        panic!("one ladder")
    };
    let expected = (Course::Climbed, lift("goblet-squat"), lift("back-squat"));
    assert_eq!((climbed.course, climbed.from, climbed.to), expected);
}

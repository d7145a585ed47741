//! Words of the audit.

use super::counts::tenths;
use super::names::{capital, goal, ladder, movement, name};
use super::progress::run_kind;
use super::say::Message;
use super::time::{long_day, span};
use super::weekly::{percent, weeks};
use super::work::{run_line, set_line};
use super::{message, say};
use crate::coach::audit::{
    Audit, Balance, Climbed, Count, Course, Easy, Evidence, Follow, Gaps, GoalSeen, Kind, Lighter,
    Mark, Rungs, Stall, StallCause, Stalls, Step, System, Verdict, What,
};
use crate::training::units::{Distance, Duration, PaceUnit, from_thousandths};

/// Sentences: the one that comes first, and those that stand below it.
pub type Sentences = (String, Vec<String>);

/// What was done, at the start of a line.
pub fn what(what: What) -> String {
    match what {
        What::Movement(known) => movement(known),
        What::Run(kind) => run_kind(kind),
        What::Rounds => say!(hard_rounds).to_owned(),
    }
}

/// What the sum says.
pub fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Training => message!(audit_training),
        Verdict::MoreTraining => message!(audit_more_training),
        Verdict::MoreWorkingOut => message!(audit_more_working_out),
        Verdict::WorkingOut => message!(audit_working_out),
    }
    .text()
}

/// What is looked at: sessions, weeks and days.
pub fn days(audit: &Audit) -> String {
    let (first, last) = audit.days;
    say!(
        audit_days,
        sessions = audit.sessions,
        weeks = audit.weeks,
        first = long_day(first),
        last = long_day(last)
    )
}

/// What is good where a mark is.
const fn praise(kind: Kind) -> &'static Message {
    match kind {
        Kind::Goal => message!(audit_good_goal),
        Kind::System => message!(audit_good_system),
        Kind::Follow => message!(audit_good_follow),
        Kind::Rungs => message!(audit_good_rungs),
        Kind::Balance => message!(audit_good_balance),
        Kind::Easy => message!(audit_good_easy),
        Kind::Lighter => message!(audit_good_lighter),
        Kind::Gaps => message!(audit_good_gaps),
        Kind::Stalls => message!(audit_good_stalls),
    }
}

/// What a mark that is missed costs.
const fn want(kind: Kind) -> &'static Message {
    match kind {
        Kind::Goal => message!(audit_cost_goal),
        Kind::System => message!(audit_cost_system),
        Kind::Follow => message!(audit_cost_follow),
        Kind::Rungs => message!(audit_cost_rungs),
        Kind::Balance => message!(audit_cost_balance),
        Kind::Easy => message!(audit_cost_easy),
        Kind::Lighter => message!(audit_cost_lighter),
        Kind::Gaps => message!(audit_cost_gaps),
        Kind::Stalls => message!(audit_cost_stalls),
    }
}

/// What the program does about it.
const fn answer(kind: Kind) -> &'static Message {
    match kind {
        Kind::Goal => message!(audit_next_goal),
        Kind::System => message!(audit_next_system),
        Kind::Follow => message!(audit_next_follow),
        Kind::Rungs => message!(audit_next_rungs),
        Kind::Balance => message!(audit_next_balance),
        Kind::Easy => message!(audit_next_easy),
        Kind::Lighter => message!(audit_next_lighter),
        Kind::Gaps => message!(audit_next_gaps),
        Kind::Stalls => message!(audit_next_stalls),
    }
}

/// What a mark is called.
pub fn mark(kind: Kind) -> &'static str {
    match kind {
        Kind::Goal => message!(audit_mark_goal),
        Kind::System => message!(audit_mark_system),
        Kind::Follow => message!(audit_mark_follow),
        Kind::Rungs => message!(audit_mark_rungs),
        Kind::Balance => message!(audit_mark_balance),
        Kind::Easy => message!(audit_mark_easy),
        Kind::Lighter => message!(audit_mark_lighter),
        Kind::Gaps => message!(audit_mark_gaps),
        Kind::Stalls => message!(audit_mark_stalls),
    }
    .text()
}

/// What was good.
pub fn good(audit: &Audit) -> String {
    match audit.best() {
        Some(mark) => praise(mark.kind).text().to_owned(),
        None => say!(audit_came, sessions = audit.sessions),
    }
}

/// What costs most, and what the program does about it.
pub fn cost(costliest: Option<&Mark>) -> (&'static str, &'static str) {
    let Some(mark) = costliest else {
        return (say!(audit_cost_none), say!(audit_next_none));
    };
    let cost = match &mark.evidence {
        Evidence::Easy(easy) if !easy.is_told => say!(audit_cost_easy_alike),
        _ => want(mark.kind).text(),
    };
    (cost, answer(mark.kind).text())
}

/// The marks that are left out.
pub fn silent(kinds: &[Kind]) -> Option<String> {
    let names: Vec<_> = kinds.iter().map(|kind| mark(*kind)).collect();
    (!names.is_empty()).then(|| say!(audit_silent, marks = names.join(", ")))
}

/// What a mark's points are given for.
pub fn evidence(audit: &Audit, evidence: &Evidence, unit: PaceUnit) -> Sentences {
    match evidence {
        Evidence::Goal(seen) => (goal_seen(seen), Vec::new()),
        Evidence::System(found) => system(found, audit.weeks),
        Evidence::Follow(found) => follow(found, unit),
        Evidence::Rungs(found) => rungs(found),
        Evidence::Balance(found) => (balance(found), Vec::new()),
        Evidence::Easy(found) => easy(found, unit),
        Evidence::Lighter(found) => (lighter(*found), Vec::new()),
        Evidence::Gaps(found) => gaps(found),
        Evidence::Stalls(found) => stalls(found),
    }
}

fn goal_seen(seen: &GoalSeen) -> String {
    let (toward, weeks) = (seen.toward, seen.weeks);
    match &seen.goal {
        _ if toward == 0 => say!(audit_goal_none).to_owned(),
        Some(known) => say!(audit_goal_named, toward, weeks, goal = goal(known)),
        None => say!(audit_goal, toward, weeks),
    }
}

fn system(found: &System, weeks: u16) -> Sentences {
    let share = f64::from(found.again) / f64::from(found.all.max(1));
    let said = say!(
        audit_system,
        percent = percent(share),
        kinds = found.kinds,
        once = found.once
    );
    let most = found
        .most
        .map(|(most, count)| say!(audit_system_most, what = what(most), count, weeks));
    (said, most.into_iter().collect())
}

fn follow(found: &Follow, unit: PaceUnit) -> Sentences {
    let said = say!(audit_follow, all = found.all(), up = found.progressed);
    let others = [
        (found.repeated, say!(audit_held, count = found.repeated)),
        (found.fell, say!(audit_fell, count = found.fell)),
        (found.jumped, say!(audit_jumped, count = found.jumped)),
        (found.anew, say!(audit_anew, count = found.anew)),
    ];
    let others = others.into_iter().filter(|(count, _)| *count > 0);
    let others = others.map(|(_, said)| said);
    let grown = found.grown.map(|step: Step| {
        say!(
            audit_grown,
            what = what(step.what),
            from = count(step.from.1, unit),
            to = count(step.to.1, unit),
            day = long_day(step.to.0)
        )
    });
    let jump = found.jump.map(|step: Step| {
        say!(
            audit_jump,
            what = what(step.what),
            from = count(step.from.1, unit),
            to = count(step.to.1, unit),
            day = long_day(step.to.0)
        )
    });
    (said, others.chain(grown).chain(jump).collect())
}

/// A performance in short: its set, or the run.
fn count(count: Count, unit: PaceUnit) -> String {
    match count {
        Count::Loaded(set) | Count::Bare(set) => set_line(&set),
        Count::Run { metres, seconds } => run(metres, seconds, unit),
        Count::Rounds => String::new(),
    }
}

fn run(metres: f64, seconds: f64, unit: PaceUnit) -> String {
    let unit = unit.distance_unit();
    let hundredths = (metres / unit.metres() * 100.0).round() / 100.0;
    let distance = Distance::from_metres(hundredths * unit.metres(), unit);
    run_line(distance, Duration::from_seconds(seconds as u32))
}

fn rungs(found: &Rungs) -> Sentences {
    let is_good = |climbed: &&Climbed| matches!(climbed.course, Course::Climbed | Course::Top);
    let good = found.ladders.iter().filter(is_good).count();
    let said = say!(audit_rungs, good, all = found.ladders.len());
    (said, found.ladders.iter().map(climbed).collect())
}

fn climbed(climbed: &Climbed) -> String {
    let ladder = ladder(climbed.ladder);
    let (from, to) = (name(climbed.from), name(climbed.to));
    match climbed.course {
        Course::Climbed => say!(audit_climbed, ladder, from, to),
        Course::Top => say!(audit_top, ladder, to),
        Course::Stayed => say!(audit_stayed, ladder, to),
        Course::Hopped if climbed.from == climbed.to => say!(audit_hopped_one, ladder, to),
        Course::Hopped => say!(audit_hopped, ladder, from, to),
    }
}

fn balance(found: &Balance) -> String {
    let [few, middle, many] = found.bands;
    say!(
        audit_balance,
        push = found.push,
        pull = found.pull,
        squat = found.squat,
        hinge = found.hinge,
        few,
        middle,
        many
    )
}

fn easy(found: &Easy, unit: PaceUnit) -> Sentences {
    if !found.is_told {
        return (say!(audit_easy_alike, runs = found.runs), Vec::new());
    }
    let share = f64::from(found.easy) / f64::from((found.easy + found.hard).max(1));
    let said = match percent(share) {
        0 => say!(audit_easy_never, runs = found.runs),
        percent => say!(audit_easy, percent),
    };
    let best = found.best;
    let ceiling = say!(
        audit_easy_ceiling,
        run = run(best.metres, best.seconds, unit),
        day = long_day(best.day),
        vdot = tenths(best.vdot),
        pace = found.ceiling.per(unit)
    );
    (said, vec![ceiling])
}

fn lighter(found: Lighter) -> String {
    let (count, all) = (found.count, found.weeks);
    match count {
        0 => say!(audit_lighter_none, weeks = weeks(all)),
        _ if found.is_too_often() => say!(audit_lighter_often, count, weeks = all),
        _ => say!(
            audit_lighter,
            count,
            weeks = all,
            longest = weeks(found.longest)
        ),
    }
}

fn gaps(found: &Gaps) -> Sentences {
    let said = match found.longest {
        Some(gap) => say!(
            audit_gaps,
            empty = found.empty,
            weeks = found.weeks,
            longest = weeks(gap.weeks),
            span = span(gap.first, gap.last)
        ),
        None => say!(audit_gaps_none, weeks = weeks(found.weeks)),
    };
    let sessions = super::decimal(from_thousandths(u32::from(found.sessions) * 100));
    (said, vec![say!(audit_often, sessions)])
}

fn stalls(found: &Stalls) -> Sentences {
    if found.stalled.is_empty() {
        return (say!(audit_stalls_none, trained = found.trained), Vec::new());
    }
    let said = say!(
        audit_stalls,
        stalled = found.stalled.len(),
        trained = found.trained
    );
    (said, found.stalled.iter().map(stall).collect())
}

fn stall(stall: &Stall) -> String {
    let cause = match stall.cause {
        StallCause::SameWork => message!(audit_same_work),
        StallCause::TooHard => message!(audit_too_hard),
        StallCause::TooSeldom => message!(audit_too_seldom),
        StallCause::Unclear => message!(audit_unclear),
    };
    say!(
        audit_stall,
        what = capital(&what(stall.what)),
        best = set_line(&stall.best),
        day = long_day(stall.since),
        times = stall.times,
        cause = cause.text()
    )
}

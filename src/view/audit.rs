//! The audit as its page shows it: the verdict, what a coach would say first, the marks and the
//! picture; and what is carried from a history into the setup.

use super::words::{audit as told, say};
use crate::coach::audit::{Audit, Kind, Mark, Picture, Span, TooLittle, audit};
use crate::coach::carried::carried;
use crate::coach::intake;
use crate::diary::{Body, Diary, Question};
use crate::training::units::PaceUnit;
use chrono::NaiveDate;

/// The audit of a history.
#[derive(Debug, Clone, PartialEq)]
pub enum AuditView {
    /// There is enough to judge.
    Judged(Box<Judged>),
    /// There is not, and why.
    TooLittle(String),
}

/// A judged history.
#[derive(Debug, Clone, PartialEq)]
pub struct Judged {
    /// What is looked at.
    pub days: String,
    /// The verdict.
    pub verdict: &'static str,
    /// The score, 0 to 100.
    pub score: u16,
    /// The score in words.
    pub of: String,
    /// What it is the sum of.
    pub sum: String,
    /// What was good.
    pub good: String,
    /// What costs most.
    pub cost: &'static str,
    /// What the program does about it.
    pub next: &'static str,
    /// The marks, in their order.
    pub marks: Vec<MarkView>,
    /// Those that are left out, in one sentence.
    pub silent: Option<String>,
    /// The picture.
    pub picture: PictureView,
}

/// A mark.
#[derive(Debug, Clone, PartialEq)]
pub struct MarkView {
    /// Its code, for tests.
    pub code: &'static str,
    /// What it is called.
    pub name: &'static str,
    /// Its points, in words.
    pub points: String,
    /// The share of them, 0 to 1.
    pub share: f64,
    /// What they are given for.
    pub says: String,
    /// And more of that, a line each.
    pub more: Vec<String>,
}

/// Weeks as columns, what was done in them as rows.
#[derive(Debug, Clone, PartialEq)]
pub struct PictureView {
    /// The rows.
    pub rows: Vec<RowView>,
    /// How many columns there are.
    pub weeks: usize,
    /// The days that it begins and ends with.
    pub ends: (String, String),
    /// What had no room, or nothing.
    pub others: String,
}

/// What was done of one kind.
#[derive(Debug, Clone, PartialEq)]
pub struct RowView {
    /// What it is called.
    pub name: String,
    /// Whether it was done, week by week.
    pub done: Vec<bool>,
    /// The same, for who hears it.
    pub says: String,
}

const fn code(kind: Kind) -> &'static str {
    match kind {
        Kind::Goal => "goal",
        Kind::System => "system",
        Kind::Follow => "follow",
        Kind::Rungs => "rungs",
        Kind::Balance => "balance",
        Kind::Easy => "easy",
        Kind::Lighter => "lighter",
        Kind::Gaps => "gaps",
        Kind::Stalls => "stalls",
    }
}

/// The audit of a diary, on a day.
pub fn view(diary: &Diary, today: NaiveDate, span: Span) -> AuditView {
    match audit(diary, today, span) {
        Ok(audit) => AuditView::Judged(Box::new(judged(&audit, unit(diary, today)))),
        Err(TooLittle { sessions: 0, .. }) => AuditView::TooLittle(say!(audit_nothing).to_owned()),
        Err(TooLittle { weeks, sessions }) => {
            AuditView::TooLittle(say!(audit_too_little, weeks, sessions))
        }
    }
}

/// The unit of paces: the athlete's, or that of most of their runs.
fn unit(diary: &Diary, today: NaiveDate) -> PaceUnit {
    let mut answers = carried(diary, today);
    answers.extend(diary.answers());
    match intake::text(Question::Distance, &answers) {
        "mi" => PaceUnit::Mile,
        _ => PaceUnit::Kilometre,
    }
}

fn judged(audit: &Audit, unit: PaceUnit) -> Judged {
    let (cost, next) = told::cost(audit.costliest());
    let mark = |mark: &Mark| {
        let (says, more) = told::evidence(audit, &mark.evidence, unit);
        MarkView {
            code: code(mark.kind),
            name: told::mark(mark.kind),
            points: say!(audit_points, points = mark.points, most = mark.kind.most()),
            share: mark.share(),
            says,
            more,
        }
    };
    Judged {
        days: told::days(audit),
        verdict: told::verdict(audit.verdict()),
        score: audit.score(),
        of: say!(audit_score, score = audit.score()),
        sum: say!(audit_sum, points = audit.points(), most = audit.most()),
        good: told::good(audit),
        cost,
        next,
        marks: audit.marks.iter().map(mark).collect(),
        silent: told::silent(&audit.silent),
        picture: picture(&audit.picture),
    }
}

fn picture(picture: &Picture) -> PictureView {
    let weeks = picture.weeks.len();
    let rows = picture.rows.iter().map(|row| {
        let name = told::what(row.what);
        RowView {
            says: say!(audit_row, what = &name, count = row.count(), weeks),
            name,
            done: row.done.clone(),
        }
    });
    let end = |day: Option<&NaiveDate>| day.map(|day| super::words::day(*day)).unwrap_or_default();
    PictureView {
        rows: rows.collect(),
        weeks,
        ends: (end(picture.weeks.first()), end(picture.weeks.last())),
        others: match picture.others {
            0 => String::new(),
            count => say!(audit_others, count),
        },
    }
}

/// What is recorded where a program is made of a history: the answers that it gives to questions
/// that have none.
pub fn answers(diary: &Diary, today: NaiveDate) -> Vec<Body> {
    let found = carried(diary, today).into_iter();
    found
        .map(|(question, text)| Body::Answered { question, text })
        .collect()
}

/// What is said of them before that.
pub fn offer(count: usize) -> String {
    match count {
        0 => say!(audit_make_none).to_owned(),
        count => say!(audit_make_text, count),
    }
}

/// Whether there is more to look at than the last weeks.
pub fn reaches(diary: &Diary, today: NaiveDate) -> bool {
    let first = |span| audit(diary, today, span).map(|audit| audit.days.0);
    match (first(Span::Whole), first(Span::Recent)) {
        (Ok(whole), Ok(recent)) => whole < recent,
        _ => false,
    }
}

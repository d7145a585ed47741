//! What a backup would bring in, before it does.

use super::words::{self, data, say};
use crate::coach::enrolment::Enrolment;
use crate::diary::{Body, Diary, Entry};
use std::collections::BTreeSet;

/// What a backup would bring in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// In sentences.
    pub said: Vec<String>,
    /// Whether there is anything to bring in.
    pub news: bool,
    /// Whether another program takes the place of the one in force.
    pub changes: bool,
}

/// What entries that are news to a diary would bring in, beside those that are known and the
/// records that cannot be read.
pub fn preview(news: &[Entry], known: usize, unreadable: usize, diary: &Diary) -> Preview {
    let mut said = Vec::new();
    if news.is_empty() {
        said.push(say!(data_nothing_new).to_owned());
    } else {
        let trained = news.iter().filter_map(|entry| match &entry.body {
            Body::Logged { line, .. } => Some(line.session),
            Body::Finished { session, .. } => Some(*session),
            _ => None,
        });
        let sessions = trained.collect::<BTreeSet<_>>().len();
        said.push(data::coming_in(news.len(), sessions));
        let days = || news.iter().map(|entry| entry.at.day());
        if let (Some(first), Some(last)) = (days().min(), days().max()) {
            said.push(data::from_to(first, last));
        }
    }
    if known > 0 {
        said.push(data::known(known));
    }
    if unreadable > 0 {
        said.push(data::unreadable(unreadable));
    }
    let program = new_program(news, diary);
    let changes = program.is_some() && diary.program().is_some();
    said.extend(program);
    if changes && diary.open_session().is_some() {
        said.push(say!(data_still_open).to_owned());
    }
    Preview {
        said,
        changes,
        news: !news.is_empty(),
    }
}

/// The program that would be in force, where that is another.
fn new_program(news: &[Entry], diary: &Diary) -> Option<String> {
    let adopts =
        |entry: &Entry| matches!(entry.body, Body::Adopted { .. } | Body::Retracted { .. });
    if !news.iter().any(adopts) {
        return None;
    }
    let mut after = Diary::default();
    // Where two have one name the news stands, and what comes first stands.
    for entry in news.iter().chain(diary.entries()) {
        after.add(entry.clone());
    }
    let (id, adopted) = after.program()?;
    if diary.program().map(|(id, _)| id) == Some(id) {
        return None;
    }
    let goal = |enrolment: Enrolment| words::goal(&enrolment.program.goal);
    let before = Enrolment::of(diary).and_then(Result::ok).map(goal);
    Some(match (Enrolment::of(&after)?, before) {
        (Ok(after), Some(before)) => data::changes(&before, &goal(after)),
        (Ok(after), None) => data::in_force(&goal(after), adopted.start),
        (Err(_), _) => say!(data_lapsed).to_owned(),
    })
}

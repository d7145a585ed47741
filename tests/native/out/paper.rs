//! A week on paper.

use super::{trained, until};
use crate::athletes::one;
use crate::bounds::How;
use rung::view::out;

#[test]
fn every_week_has_its_sessions_with_boxes() {
    for kind in 0..4 {
        let trainee = trained(&one(kind, 12), 2, &[How::AsAsked]);
        let standing = trainee.standing_on(until(2));
        let weeks = &trainee.program.weeks;
        for week in weeks {
            let sheet = out::sheet(&standing, Some(week.number)).expect("a week");
            assert_eq!(sheet.sessions.len(), week.sessions.len());
            for session in &sheet.sessions {
                assert!(
                    session
                        .slots
                        .iter()
                        .all(|slot| slot.boxes > 0 && !slot.asked.is_empty())
                );
            }
            let (before, after) = sheet.beside;
            assert_eq!(before.is_some(), week.number > 1);
            assert_eq!(after.is_some(), usize::from(week.number) < weeks.len());
        }
        let now = out::sheet(&standing, None).expect("a week");
        assert_eq!(Some(now), out::sheet(&standing, Some(3)));
    }
}

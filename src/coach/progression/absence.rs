//! Missed time and the way back (Daniels for running; the strength figures are a convention).

use crate::coach::session::Standing;
use crate::diary::SessionRecord;
use crate::training::{Ailment, PlannedSlot, PlannedWork};
use chrono::{Days, NaiveDate};

/// A break in training that still matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Absence {
    /// Days missed, 6 or more: from the first session that was due and not done.
    pub days: u16,
    /// Days since the first session after it; 0 where that one is still to come.
    pub since: u16,
    /// Whether something had to heal.
    pub hurt: bool,
}

/// So many sessions after a break, none of them held back, are the way back (convention: about two
/// weeks of them).
const BACK: usize = 4;

impl Absence {
    /// Up to this many days missed change nothing.
    pub(in crate::coach) const NOTHING: i64 = 5;
    /// The longest break after which the program goes on as it is.
    const EIGHT_WEEKS: u16 = 56;

    /// The break that still matters on a day, if there is one. Half a year of the diary is looked
    /// at, and the last session before it, however long ago that was. What is planned from today
    /// on is taken as done: a look ahead foresees no break.
    pub fn of(standing: &Standing<'_>, day: NaiveDate) -> Option<Self> {
        let half_a_year_ago = day
            .checked_sub_days(Days::new(182))
            .unwrap_or(NaiveDate::MIN);
        let mut enough = false;
        let trained = standing
            .diary
            .sessions_within(NaiveDate::MIN..day)
            .rev()
            .filter(|(_, record)| record.has_work())
            .map(|(key, record)| record.day_done().unwrap_or(key.day))
            .take_while(|trained| !std::mem::replace(&mut enough, *trained < half_a_year_ago));
        let planned = || standing.program.sessions().map(|(_, session)| session.day);
        let ahead = standing.program.sessions().filter_map(|(_, session)| {
            // What falls out is missed, also where it lies ahead.
            let done = session.day >= standing.today && !session.slots.is_empty();
            done.then_some(session.day)
        });
        let start = standing.program.start;
        // What was done elsewhere after a break was done in full: a program that starts later goes on
        // from there.
        let is_over = |back: NaiveDate| {
            let since = standing.diary.sessions_within(back..start);
            let elsewhere = since.filter(|(_, record)| record.origin().is_some());
            elsewhere.take(BACK).count() == BACK
        };
        // The first day missed between two sessions. Before the program nothing was planned:
        // there it is the day after the last session, where that is long ago.
        let missed = |after: NaiveDate, before: NaiveDate| {
            let idle = before.min(start).signed_duration_since(after).num_days() - 1;
            if idle > Self::NOTHING {
                return after.succ_opt().filter(|_| !is_over(before));
            }
            planned()
                .skip_while(|planned| *planned <= after)
                .take_while(|planned| *planned < before)
                .find(|planned| {
                    let record = standing.diary.session(standing.key(*planned));
                    !record.is_some_and(SessionRecord::has_work)
                })
        };
        Self::at(trained.chain(ahead), missed, day)
    }

    /// The break from a slot that could not be done while others were, if it still matters.
    pub fn of_slot(standing: &Standing<'_>, slot: &PlannedSlot, day: NaiveDate) -> Option<Self> {
        let missed = |ailment: Ailment| match &slot.work {
            PlannedWork::Run(_) => ailment == Ailment::Running,
            PlannedWork::Lift(lift) => ailment.forbids(lift.movement),
            // Below a rung that hurts the ladder was trained on.
            PlannedWork::Climb(climb) => {
                let first = climb.ladder.rungs().first();
                first.is_some_and(|rung| ailment.forbids(*rung))
            }
            PlannedWork::Rounds(_) => false,
        };
        let spans = standing.program.away.iter().map(|cost| cost.span);
        let mut latest_first = spans.rev();
        latest_first.find_map(|span| {
            let back = span.until.succ_opt()?;
            let since = day.signed_duration_since(back).num_days();
            let matters = span.days() > Self::NOTHING && (0..span.days()).contains(&since);
            (matters && missed(span.ailment)).then(|| Self {
                days: u16::try_from(span.days()).unwrap_or(u16::MAX),
                since: u16::try_from(since).unwrap_or(u16::MAX),
                hurt: true,
            })
        })
    }

    /// The break that still matters on a day, from the days on which work was done, in any
    /// order, and the first day missed between two of them. A way back takes as long as the
    /// break took, and the latest break counts.
    fn at(
        trained: impl Iterator<Item = NaiveDate>,
        missed: impl Fn(NaiveDate, NaiveDate) -> Option<NaiveDate>,
        day: NaiveDate,
    ) -> Option<Self> {
        let mut days = vec![day];
        for trained in trained.filter(|trained| *trained < day) {
            let place = days.partition_point(|known| *known < trained);
            days.insert(place, trained);
        }
        let breaks = days.windows(2).rev().filter_map(|pair| {
            let first = missed(pair[0], pair[1])?;
            let missed = pair[1].signed_duration_since(first).num_days();
            let since = day.signed_duration_since(pair[1]).num_days();
            (missed > Self::NOTHING && since < missed).then_some((missed, since))
        });
        let of = |(days, since)| Self {
            days: u16::try_from(days).unwrap_or(u16::MAX),
            since: u16::try_from(since).unwrap_or(u16::MAX),
            hurt: false,
        };
        breaks.map(of).next()
    }

    /// The share of the planned volume to do. 6-28 days: half of it for half an equal span, three
    /// quarters for the other half. To eight weeks: thirds of it at 33, 50 and 75 %. Longer: 33 %
    /// to begin with, and the program should be built anew.
    pub fn volume_share(self) -> f64 {
        let way = f64::from(self.since) / f64::from(self.days.max(1));
        match self.days {
            ..=28 if way < 0.5 => 0.5,
            ..=28 => 0.75,
            _ if way < 1.0 / 3.0 => 0.33,
            _ if way < 2.0 / 3.0 => 0.5,
            _ => 0.75,
        }
    }

    /// The share of VDOT that is left: down by up to 7 % in four weeks, by 8-16 % in eight, by
    /// 20 % after that.
    pub fn vdot_share(self) -> f64 {
        let days = f64::from(self.days);
        let lost = match self.days {
            ..=28 => 0.07 * (days - 5.0) / 23.0,
            29..=Self::EIGHT_WEEKS => 0.08 + 0.08 * (days - 28.0) / 28.0,
            _ => 0.2,
        };
        1.0 - lost
    }

    /// The share of a load to start from: all of it for three weeks, then 5 % less for each
    /// further week missed, down to 70 %.
    pub fn load_share(self) -> f64 {
        let weeks_missed = f64::from(self.days / 7);
        1.0 - (0.05 * (weeks_missed - 3.0)).clamp(0.0, 0.3)
    }

    /// Whether sets are still fewer for it. Little strength is lost in two to three weeks: after
    /// those the first session back is the only one, but where something had to heal (convention).
    pub const fn weakens(self) -> bool {
        self.hurt || self.days > 21 || self.since == 0
    }

    /// Whether running stays easy: the first half of a way back from an injury (convention).
    pub fn keeps_easy(self) -> bool {
        self.hurt && self.volume_share() < 0.75
    }

    /// Whether it was so long that the program should be built anew.
    pub const fn needs_new_program(self) -> bool {
        self.days > Self::EIGHT_WEEKS
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(number: u64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 2).expect("a day") + Days::new(number)
    }

    /// Where something is due on every day.
    fn absence(trained: &[u64], today: u64) -> Option<Absence> {
        let trained = trained.iter().map(|number| day(*number));
        Absence::at(trained, |after, _| after.succ_opt(), day(today))
    }

    #[test]
    fn up_to_five_days_change_nothing() {
        assert_eq!(absence(&[0, 2, 4], 10), None);
        assert_eq!(
            absence(&[0, 2, 4], 11),
            Some(Absence {
                days: 6,
                since: 0,
                hurt: false
            })
        );
        assert_eq!(absence(&[], 11), None);
    }

    #[test]
    fn days_on_which_nothing_was_due_are_not_missed() {
        let twice_a_week =
            |due: u64| Absence::at([day(0)].into_iter(), |_, _| Some(day(due)), day(7));
        assert_eq!(twice_a_week(3), None);
        assert_eq!(
            twice_a_week(1),
            Some(Absence {
                days: 6,
                since: 0,
                hurt: false
            })
        );
        let nothing = Absence::at([day(0)].into_iter(), |_, _| None, day(60));
        assert_eq!(nothing, None);
    }

    #[test]
    fn a_break_of_years_is_still_a_break() {
        let left = absence(&[0], 800).map(Absence::load_share);
        assert_eq!(left, Some(0.7));
    }

    #[test]
    fn the_way_back_is_as_long_as_the_break() {
        // Ten days missed, trained again from day 15 on.
        let trained = [0, 2, 4, 15, 17, 19, 22, 24];
        let volume = |today| absence(&trained, today).map(Absence::volume_share);
        assert_eq!(volume(15), Some(0.5));
        assert_eq!(volume(19), Some(0.5));
        assert_eq!(volume(20), Some(0.75));
        assert_eq!(volume(24), Some(0.75));
        assert_eq!(volume(25), None);
    }

    #[test]
    fn four_to_eight_weeks_come_back_in_thirds() {
        let volume = |since| {
            Absence {
                days: 42,
                since,
                hurt: false,
            }
            .volume_share()
        };
        for (since, share) in [(0, 0.33), (14, 0.5), (28, 0.75)] {
            assert!((volume(since) - share).abs() < 1e-9);
        }
    }

    #[test]
    fn what_is_lost_follows_the_tables() {
        let share = |days| {
            (Absence {
                days,
                since: 0,
                hurt: false,
            })
            .vdot_share()
        };
        for (days, lost) in [(28, 0.07), (56, 0.16), (57, 0.2), (300, 0.2)] {
            assert!((1.0 - share(days) - lost).abs() < 1e-9, "{days}");
        }
        let load = |days| {
            (Absence {
                days,
                since: 0,
                hurt: false,
            })
            .load_share()
        };
        for (days, left) in [(14, 1.0), (21, 1.0), (28, 0.95), (70, 0.7), (400, 0.7)] {
            assert!((load(days) - left).abs() < 1e-9, "{days}");
        }
    }
}

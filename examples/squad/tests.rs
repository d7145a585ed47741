//! What the model must hold, whoever trains.

// A test that cannot go on says so by panicking.
#![allow(clippy::expect_used)]

use crate::plans::{Plan, PlanKind};
use crate::{KINDS, athlete, model, season, start};
use chrono::NaiveDate;
use rung::training::{GoalKind, Prescription};

/// Nothing, ever.
struct Rest;

impl Plan for Rest {
    fn session(&mut self, _: NaiveDate) -> Option<Vec<Prescription>> {
        None
    }

    fn log(&mut self, _: NaiveDate, _: &crate::perform::Log, _: f64) {}
}

#[test]
fn the_same_seed_gives_the_same_season() {
    for kind in KINDS {
        let once = crate::squad(3, kind, 0..3);
        assert_eq!(once.0.len(), 3);
        assert_eq!(once, crate::squad(3, kind, 0..3));
        assert_ne!(once, crate::squad(4, kind, 0..3));
    }
}

#[test]
fn who_does_not_train_does_not_gain() {
    for kind in [GoalKind::Strength, GoalKind::Race, GoalKind::Movement] {
        for number in 0..5 {
            let person = athlete::draw(1, kind, number, start());
            let person = person.expect("an athlete");
            let outcome = season::train(&person, &mut Rest, |_| {});
            assert!(outcome.gain <= 0.0, "{kind:?} {number}: {outcome:?}");
            assert!(!outcome.reached && outcome.sessions == 0);
        }
    }
}

#[test]
fn more_load_is_more_fatigue_and_gains_diminish() {
    let after = |dose: f64| {
        let mut quality = model::Quality::new(100.0, 100.0, 0.3, model::FATIGUE);
        for _ in 0..400 {
            quality.rest();
            quality.train(dose, dose);
        }
        quality
    };
    let (none, half, full, double) = (after(0.0), after(0.5), after(1.0), after(2.0));
    assert!(none.fatigue < half.fatigue && half.fatigue < full.fatigue);
    assert!((full.fatigue - model::FATIGUE).abs() < 0.004, "{full:?}");
    assert!((full.fitness - 0.1).abs() < 0.003, "{full:?}");
    assert!(double.fitness - full.fitness < full.fitness - none.fitness);
    assert!(double.fitness < double.room);
}

#[test]
fn every_plan_trains_and_logs() {
    for kind in KINDS {
        let person = athlete::draw(1, kind, 0, start()).expect("an athlete");
        for plan in PlanKind::ALL {
            let outcome = season::train(&person, plan.of(&person).as_mut(), |_| {});
            assert!(outcome.sessions > 5, "{kind:?} {plan:?}: {outcome:?}");
        }
    }
}

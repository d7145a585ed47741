//! Toward a waist or a share of fat: what is asked, what is in reach, what is measured and how it
//! steers.

use crate::athletes::{self, Trainee, start};
use chrono::{Days, NaiveDate};
use rung::coach::estimate::body;
use rung::coach::intake;
use rung::coach::reason::{Reason, RoundsReason, RunReason, Steer};
use rung::coach::review::{Chance, Course, Measure, Missing, review};
use rung::diary::{Answers, Body, Question as Q};
use rung::training::units::{Length, LengthUnit, Load, MassUnit, Rpe};
use rung::training::{BodyGoal, Done, Formula, Prescription, RoundsWork, Tape, Target, Track};
use rung::view::review::Review as Setup;
use rung::view::today::today;
use rung::view::weekly::weekly;
use rung::view::words;

fn with(pairs: &[(Q, &str)]) -> Answers {
    let mut answers = athletes::composition(12);
    answers.insert(Q::Minutes, "60".to_owned());
    for (question, text) in pairs {
        answers.insert(*question, (*text).to_owned());
    }
    answers
}

fn waist() -> Answers {
    with(&[
        (Q::BodyMeasure, "waist"),
        (Q::WaistNow, "92"),
        (Q::GoalWaist, "86"),
    ])
}

/// A man of 178 cm with a neck of 38: at 92 cm the tape says
/// 86.010 x 1.32756 - 70.041 x 1.84559 + 36.76 = 21.7 %.
fn fat() -> Answers {
    with(&[
        (Q::BodyMeasure, "fat"),
        (Q::Formula, "man"),
        (Q::Height, "178"),
        (Q::NeckNow, "38"),
        (Q::WaistNow, "92"),
        (Q::GoalFat, "17"),
    ])
}

fn after(days: u64) -> NaiveDate {
    start() + Days::new(days)
}

fn centimetres(count: f64) -> Length {
    Length::from_millimetres(count * 10.0, LengthUnit::Centimetre)
}

fn tape(waist: f64, neck: Option<f64>) -> Tape {
    Tape {
        waist: centimetres(waist),
        neck: neck.map(centimetres),
        hips: None,
    }
}

/// Taken every week on the same morning.
fn taken(trainee: &mut Trainee, weeks: u64, waist: impl Fn(u64) -> f64) {
    for week in 0..weeks {
        let day = after(7 * week);
        let tape = tape(waist(week), Some(38.0));
        trainee.record(day, Body::Taped { day, tape });
    }
}

#[test]
fn each_measure_asks_what_it_needs() {
    let asked = |answers: &Answers| {
        let mut asked = intake::asked(answers);
        asked.retain(|question| {
            let of_a_body = [
                Q::GoalWeight,
                Q::WaistNow,
                Q::GoalWaist,
                Q::Formula,
                Q::Height,
                Q::NeckNow,
                Q::HipsNow,
                Q::GoalFat,
            ];
            of_a_body.contains(question)
        });
        asked
    };
    assert_eq!(asked(&athletes::composition(12)), [Q::GoalWeight]);
    assert_eq!(asked(&waist()), [Q::WaistNow, Q::GoalWaist]);
    let of_men = [Q::Formula, Q::Height, Q::NeckNow, Q::WaistNow, Q::GoalFat];
    assert_eq!(asked(&fat()), of_men);
    let mut women = fat();
    women.insert(Q::Formula, "woman".to_owned());
    assert!(asked(&women).contains(&Q::HipsNow));
}

#[test]
fn the_tape_tells_the_share_at_the_start() {
    let trainee = Trainee::new(&fat());
    let Target::Composition {
        to: BodyGoal::Fat {
            from, tape, height, ..
        },
        ..
    } = trainee.program.goal.target
    else {
        panic!("a share of fat")
    };
    assert_eq!(body::fat(tape, height, Formula::Man), Some(from));
    assert!((from.percent() - 21.7).abs() < 1e-9, "{from}");
}

#[test]
fn what_cannot_be_is_said_beside_its_field() {
    let fault = |mut answers: Answers, question, text: &str| {
        answers.insert(question, text.to_owned());
        let fault = intake::check(question, &answers, start()).err();
        fault
            .map(|fault| words::wrong(fault.wrong))
            .unwrap_or_default()
    };
    assert!(fault(waist(), Q::GoalWaist, "95").contains("below today"));
    assert!(fault(waist(), Q::WaistNow, "9").contains("no measure of a body"));
    assert!(fault(fat(), Q::WaistNow, "40").contains("no waist that body fat follows from"));
    assert!(fault(fat(), Q::GoalFat, "5").contains("no fat to spare"));
    assert!(fault(fat(), Q::GoalFat, "22").contains("The tape says"));
    assert!(fault(fat(), Q::GoalFat, "").contains("such as 18.5"));
    assert_eq!(fault(fat(), Q::GoalFat, "17.5"), "");
}

/// The bound is that of bodyweight; what is offered instead leads to a program.
#[test]
fn out_of_reach_is_said_in_the_goal_s_own_measure() {
    let far = |answers: Answers, question, text: &str| {
        let mut answers = answers;
        answers.insert(question, text.to_owned());
        let Setup::Refused(refused) = rung::view::review::review(&answers, start()) else {
            panic!("{text} should be refused");
        };
        for way in &refused.ways {
            let mut taken = answers.clone();
            taken.insert(way.question, way.answer.clone());
            let found = rung::view::review::review(&taken, start());
            assert!(matches!(found, Setup::Ready(_)), "{way:?}: {found:?}");
        }
        (refused.text, refused.ways[0].answer.clone())
    };
    let (text, in_reach) = far(waist(), Q::GoalWaist, "72");
    assert_eq!(in_reach, "78.1 cm", "{text}");
    assert!(
        text.contains("20 cm of waist by then is about 1.4 %"),
        "{text}"
    );
    let (text, in_reach) = far(fat(), Q::GoalFat, "8");
    assert_eq!(in_reach, "11.2", "{text}");
    assert!(
        text.contains("13.7 points of fat by then is about 1.3 %"),
        "{text}"
    );
    // In inches it is offered in inches.
    let mut inches = waist();
    inches.insert(Q::Mass, "lb".to_owned());
    inches.insert(Q::WeightNow, "172".to_owned());
    inches.insert(Q::WaistNow, "36.25".to_owned());
    let (text, in_reach) = far(inches, Q::GoalWaist, "28");
    assert!(in_reach.ends_with(" in"), "{text}");
}

#[test]
fn the_contract_goes_by_the_tape() {
    for (answers, measure) in [(waist(), Measure::Waist), (fat(), Measure::BodyFat)] {
        let mut trainee = Trainee::new(&answers);
        let early = review(&trainee.standing_on(after(14)));
        assert_eq!(early.contract.course, Course::Unknown(Missing::TooEarly));
        let untaken = review(&trainee.standing_on(after(35)));
        assert_eq!(untaken.contract.course, Course::Unknown(Missing::NoTape));
        taken(&mut trainee, 6, |week| 92.0 - 0.6 * week as f64);
        let found = review(&trainee.standing_on(after(35)));
        let contract = found.contract;
        assert_eq!(contract.measure, measure);
        assert!(
            contract.needed < Some(0.0) && contract.doing < Some(0.0),
            "{contract:?}"
        );
        assert!(
            matches!(contract.course, Course::Early(_) | Course::OnTime),
            "{contract:?}"
        );
        let chance = found.projection.map(|projection| projection.chance);
        assert!(
            matches!(chance, Some(Chance::Sure | Chance::Likely)),
            "{chance:?}"
        );
        taken(&mut trainee, 6, |week| 92.0 + 0.1 * week as f64);
        let found = review(&trainee.standing_on(after(35)));
        assert_eq!(found.contract.course, Course::Away);
        let cards = weekly(&trainee.standing_on(after(35)));
        let unit = if measure == Measure::Waist { "cm" } else { "%" };
        assert!(cards[0].asked.contains(unit), "{:?}", cards[0]);
        assert!(
            cards[0].reason.contains("by its trend") || cards[0].reason.contains("by the tape")
        );
    }
}

/// What is asked of the walks, where the weight falls by so many grams a day and the waist by so
/// many millimetres a week.
fn steered(grams: f64, millimetres: f64) -> Vec<Steer> {
    let mut trainee = Trainee::new(&waist());
    let mut asked = Vec::new();
    for day in trainee.days().into_iter().take(30) {
        let session = trainee.standing().prescribe(day).expect("a session");
        for slot in &session.slots {
            if let (Prescription::Run(_), Reason::Run(RunReason::Trend(steer))) =
                (&slot.next.prescription, &slot.next.reason)
            {
                asked.push(*steer);
            }
        }
        trainee.train(&session, |_, _, done| Some(done));
        let days = (day - start()).num_days() as f64;
        let load = Load::from_kilograms(78.0 - days * grams / 1_000.0, MassUnit::Kilogram);
        trainee.record(day, Body::Weighed { day, load });
        let tape = tape(92.0 - days / 7.0 * millimetres / 10.0, None);
        trainee.record(day, Body::Taped { day, tape });
    }
    asked
}

/// Weigh-ins still steer, within 1 % a week; how much is left is what the waist says.
#[test]
fn weigh_ins_steer_toward_a_waist() {
    let stuck = steered(0.0, 0.0);
    assert!(
        stuck
            .iter()
            .any(|steer| matches!(steer, Steer::Short { .. })),
        "{stuck:?}"
    );
    let fast = steered(200.0, 5.0);
    assert!(
        matches!(fast.last(), Some(Steer::TooFast { .. })),
        "{fast:?}"
    );
    // The waist goes faster than its goal needs: the same weight is enough then.
    let slim = steered(30.0, 9.0);
    assert!(
        matches!(slim.last(), Some(Steer::OnCourse { .. })),
        "{slim:?}"
    );
    let round = steered(30.0, 1.0);
    assert!(
        matches!(round.last(), Some(Steer::Short { .. })),
        "{round:?}"
    );
}

#[test]
fn the_tape_is_due_once_a_week() {
    let mut trainee = Trainee::new(&fat());
    let shown = |trainee: &Trainee, days| today(&trainee.standing(), after(days));
    let first = shown(&trainee, 0).tape.expect("a tape");
    let ids: Vec<_> = first.fields.iter().map(|field| field.id).collect();
    assert_eq!(ids, ["waist", "neck"]);
    assert!(
        first.due && first.last.contains("at the start"),
        "{first:?}"
    );
    assert!(shown(&trainee, 0).weight.is_some_and(|scale| scale.due));
    let texts = |waist: &str| [waist.to_owned(), "38".to_owned()];
    let reading = first.read(start(), &texts("91.5")).expect("a reading");
    assert_eq!(reading.doubts, []);
    trainee.record(start(), reading.body);
    assert!(shown(&trainee, 6).tape.is_some_and(|tape| !tape.due));
    let later = shown(&trainee, 7).tape.expect("a tape");
    assert!(later.due && later.last.contains(" %, "), "{later:?}");
    assert_eq!(
        later
            .read(after(7), &texts("9"))
            .map_err(|(place, _)| place),
        Err(0)
    );
    // None that body fat follows from; and one that is far off.
    let none = later.read(after(7), &texts("51.9")).expect_err("no body");
    assert_eq!(none.0, 0);
    let slip = later.read(after(7), &texts("81.9")).expect("a reading");
    assert_eq!(slip.doubts.len(), 1);
    // A goal in kilograms has a scale alone.
    assert_eq!(
        shown(&Trainee::new(&athletes::composition(12)), 0).tape,
        None
    );
}

#[test]
fn a_weight_far_off_is_asked_about() {
    let mut trainee = Trainee::new(&athletes::composition(12));
    let doubt = |trainee: &Trainee, days, text: &str| {
        let scale = today(&trainee.standing(), after(days))
            .weight
            .expect("a scale");
        let reading = scale
            .read(after(days), &[text.to_owned()])
            .expect("a weight");
        reading.doubts.into_iter().next().map(|(_, said)| said)
    };
    assert_eq!(doubt(&trainee, 0, "76.5"), None);
    let asked = doubt(&trainee, 0, "87").expect("a doubt");
    assert!(asked.contains("9 kg more"), "{asked}");
    let load = Load::from_kilograms(76.0, MassUnit::Kilogram);
    trainee.record(start(), Body::Weighed { day: start(), load });
    assert!(doubt(&trainee, 1, "72.5").is_some());
    // Six weeks on it may well be.
    assert_eq!(doubt(&trainee, 42, "72.5"), None);
}

/// Six days a week: the second hard session is a circuit.
fn six_days() -> Answers {
    with(&[(Q::Days, "mon tue wed thu fri sat")])
}

/// What the circuits of a season ask, each with its reason, where each is done at an RPE of so many
/// half points, so many rounds more or fewer than asked.
fn circuits(halves: u8, off: i8) -> Vec<(RoundsWork, RoundsReason)> {
    let mut trainee = Trainee::new(&six_days());
    let mut asked = Vec::new();
    for day in trainee.days() {
        let session = trainee.standing().prescribe(day).expect("a session");
        for slot in &session.slots {
            if let (Track::Circuit, Prescription::Rounds(work), Reason::Rounds(reason)) =
                (slot.track, &slot.next.prescription, &slot.next.reason)
            {
                asked.push((work.clone(), reason.clone()));
            }
        }
        trainee.train(&session, |_, _, done| match done {
            Done::Rounds { rounds, .. } => Some(Done::Rounds {
                rounds: rounds.saturating_add_signed(off),
                rpe: Some(Rpe::from_halves(halves).expect("an RPE")),
            }),
            done => Some(done),
        });
    }
    crate::life::assert_lasts(&trainee.diary);
    asked
}

#[test]
fn a_circuit_gets_denser() {
    for halves in [14, 17] {
        let asked = circuits(halves, 0);
        assert!(asked.len() > 8, "{asked:?}");
        assert_eq!(asked[0].1, RoundsReason::FirstCircuit);
        let density = |work: &RoundsWork| f64::from(work.rounds) / work.time().minutes();
        let (first, last) = (&asked[0].0, &asked[asked.len() - 1].0);
        assert!(density(last) > density(first) * 1.15, "{asked:?}");
        let has = |found: fn(&RoundsReason) -> bool| asked.iter().any(|(_, why)| found(why));
        let more = has(|why| matches!(why, RoundsReason::MoreInTime { .. }));
        let less = has(|why| matches!(why, RoundsReason::LessTime { .. }));
        assert_eq!(
            (more, less || halves == 14),
            (halves == 14, true),
            "{asked:?}"
        );
        assert!(has(|why| *why == RoundsReason::Lighter));
    }
    // Too hard each time: the same again, then fewer.
    let asked = circuits(20, 0);
    assert!(matches!(asked[1].1, RoundsReason::Repeat), "{asked:?}");
    assert!(
        asked
            .iter()
            .any(|(_, why)| matches!(why, RoundsReason::BackOff { .. }))
    );
    assert!(asked.iter().all(|(work, _)| work.rounds >= 1));
    // Short each time, too.
    assert!(matches!(circuits(15, -1)[1].1, RoundsReason::Repeat));
}

#[test]
fn who_has_nothing_made_for_going_all_out_does_circuits() {
    let avoided = "burpee squat-thrust jump-squat kettlebell-swing kettlebell-clean";
    let answers = with(&[(Q::Equipment, "barbell"), (Q::Avoid, avoided)]);
    let trainee = Trainee::new(&answers);
    let standing = trainee.standing();
    let rounds: Vec<_> = trainee
        .program
        .sessions()
        .flat_map(|(_, session)| &session.slots)
        .map(rung::training::PlannedSlot::track)
        .filter(|track| matches!(track, Track::Rounds | Track::Circuit))
        .collect();
    assert!(!rounds.is_empty());
    assert!(
        rounds.iter().all(|track| *track == Track::Circuit),
        "{rounds:?}"
    );
    let words = trainee.days().into_iter().find_map(|day| {
        let session = standing.prescribe(day)?;
        let slot = session
            .slots
            .iter()
            .find(|slot| slot.track == Track::Circuit)?;
        Some(rung::view::words::asked(&slot.next.prescription))
    });
    let words = words.expect("a circuit");
    assert!(words.contains("rounds in 15:00, 8 reps of each"), "{words}");
}

/// Girths start empty; those that are none of a body are refused, and each that is far off is asked
/// about beside its own field.
#[test]
fn a_girth_is_measured_not_guessed() {
    let trainee = Trainee::new(&fat());
    let tape = rung::view::today::today(&trainee.standing(), start()).tape;
    let tape = tape.expect("a tape");
    let fields: Vec<_> = tape
        .fields
        .iter()
        .map(|field| (field.text.as_str(), field.last.as_deref()))
        .collect();
    assert_eq!(fields, [("", Some("92")), ("", Some("38"))]);
    let read = |waist: &str, neck: &str| tape.read(start(), &[waist.to_owned(), neck.to_owned()]);
    let places = |waist: &str, neck: &str| -> Vec<usize> {
        let doubts = read(waist, neck).expect("girths").doubts;
        doubts.into_iter().map(|(place, _)| place).collect()
    };
    assert!(places("91", "38").is_empty());
    assert_eq!(places("91", "42"), [1]);
    assert_eq!(places("83", "38"), [0]);
    assert_eq!(places("83", "42"), [0, 1]);
    let (place, said) = read("91", "94").expect_err("no body");
    assert_eq!(place, 0);
    assert!(said.contains("well above the neck"), "{said}");
    assert_eq!(read("91", "").expect_err("no neck").0, 1);
}

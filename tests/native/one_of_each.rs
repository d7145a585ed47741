//! A diary with one of each thing that can be recorded. A new variant does not compile until it is
//! here: it has to be stored, and kept in a sample (see `samples.rs`).

use crate::athletes::{lift, start, strength};
use chrono::{Days, NaiveDate};
use rung::diary::{
    About, Advice, Body, Brought, BroughtLift, BroughtPart, BroughtRun, BroughtSet, Check,
    Decision, Entry, EntryId, Feel, Finish, Given, GivenSlot, Left, LeftWhy, LineRef, Measures,
    Moment, Origin, Question, SessionKey, SetKind, Stress, Writer,
};
use rung::training::units::{
    Distance, DistanceUnit, Duration, Length, LengthUnit, Load, MassUnit, Pace, PaceUnit, Pulse,
    Rpe, SessionEffort,
};
use rung::training::{
    Ailment, Amount, Answer, Circuit, Done, Form, Ladder, MovementId, PaceBand, Pattern, Phase,
    Prescription, Purpose, RampSet, RepRange, RoundsWork, RunAmount, RunKind, RunWork, SetDone,
    SetsWork, Sidelined, Stretch, Tape, TempoStep, Track, WeekKind,
};

/// Values of an enum, by patterns that leave no variant out.
macro_rules! each {
    ($of:ty { $($pattern:pat => $value:expr),* $(,)? }) => {{
        const _: fn(&$of) = |value| match value { $($pattern => ()),* };
        vec![$({
            let value: $of = $value;
            assert!(matches!(value, $pattern), "{value:?} is another");
            value
        }),*]
    }};
}

/// Variants without anything in them.
macro_rules! plain {
    ($of:ident { $($variant:ident),* $(,)? }) => {
        each!($of { $($of::$variant => $of::$variant),* })
    };
}

fn kg(hundredths: u32) -> Load {
    Load::new(hundredths, MassUnit::Kilogram).expect("a load")
}

fn lb(hundredths: u32) -> Load {
    Load::new(hundredths, MassUnit::Pound).expect("a load")
}

fn far(thousandths: u32, unit: DistanceUnit) -> Distance {
    Distance::new(thousandths, unit).expect("a distance")
}

fn time(seconds: u32) -> Duration {
    Duration::new(seconds).expect("a time")
}

fn rpe(halves: u8) -> Rpe {
    Rpe::from_halves(halves).expect("an RPE")
}

fn own() -> MovementId {
    MovementId::read("own:aaab4:Zercher_squat:Zercher").expect("an id")
}

fn ids() -> Vec<MovementId> {
    let other = MovementId::read("hover-squat").expect("an id");
    vec![lift("back-squat"), own(), other]
}

fn amounts() -> Vec<Amount> {
    each!(Amount {
        Amount::Reps(_) => Amount::Reps(5),
        Amount::Hold(_) => Amount::Hold(time(45)),
        Amount::Carry(_) => Amount::Carry(far(40_000, DistanceUnit::Metre)),
    })
}

fn purposes() -> Vec<Purpose> {
    plain!(Purpose {
        EasyAerobic,
        Long,
        Threshold,
        Vo2Max,
        Speed,
        MaxStrength,
        Hypertrophy,
        Power,
        Metabolic,
        MovementSkill,
        Mobility,
        Recovery,
    })
}

fn run_kinds() -> Vec<RunKind> {
    plain!(RunKind {
        Easy,
        Long,
        Tempo,
        Intervals,
        RunWalk,
        Walk,
        RacePace,
        Repetitions,
        TimeTrial,
    })
}

fn ladders() -> Vec<Ladder> {
    plain!(Ladder {
        Squat,
        SingleLeg,
        Hinge,
        HorizontalPush,
        VerticalPush,
        HorizontalPull,
        VerticalPull,
        Core,
        Carry,
        Jump,
    })
}

fn patterns() -> Vec<Pattern> {
    plain!(Pattern {
        Squat,
        Hinge,
        HorizontalPush,
        VerticalPush,
        HorizontalPull,
        VerticalPull,
        Lunge,
        Carry,
        Core,
        Jump,
    })
}

fn tracks() -> Vec<Track> {
    let mut tracks = each!(Track {
        Track::Movement(_) => Track::Movement(lift("back-squat")),
        Track::Ladder(_) => Track::Ladder(Ladder::Squat),
        Track::Run(_) => Track::Run(RunKind::Easy),
        Track::Rounds => Track::Rounds,
        Track::Circuit => Track::Circuit,
    });
    tracks.extend(ids().into_iter().map(Track::Movement));
    tracks.extend(ladders().into_iter().map(Track::Ladder));
    tracks.extend(run_kinds().into_iter().map(Track::Run));
    tracks
}

fn pace(seconds: u32, unit: PaceUnit) -> Pace {
    Pace::new(seconds, unit).expect("a pace")
}

fn stretches() -> Vec<Stretch> {
    let band = |unit| PaceBand {
        target: pace(435, unit),
        fastest: pace(420, unit),
        slowest: pace(450, unit),
    };
    let units = plain!(PaceUnit { Kilometre, Mile });
    let amounts = each!(RunAmount {
        RunAmount::Distance(_) => RunAmount::Distance(far(4_000, DistanceUnit::Mile)),
        RunAmount::Time(_) => RunAmount::Time(time(600)),
    });
    let mut all = Vec::new();
    for amount in amounts {
        all.push(Stretch { amount, pace: None });
        all.extend(units.iter().map(|unit| Stretch {
            amount,
            pace: Some(band(*unit)),
        }));
    }
    all
}

fn sets() -> Vec<SetsWork> {
    let straight = |movement, amount| SetsWork {
        movement,
        sets: 3,
        amount,
        range: RepRange { low: 4, high: 6 },
        load: Some(kg(8_250)),
        cap: rpe(16),
        rest: time(180),
        ramp: Vec::new(),
        amrap: false,
    };
    let mut all: Vec<_> = amounts()
        .into_iter()
        .map(|amount| straight(lift("back-squat"), amount))
        .collect();
    all.extend(ids().into_iter().map(|id| straight(id, Amount::Reps(8))));
    all.push(SetsWork {
        load: None,
        amrap: true,
        ..straight(lift("back-squat"), Amount::Reps(1))
    });
    let ramp = amounts().into_iter().map(|amount| RampSet {
        amount,
        load: lb(13_750),
    });
    all.push(SetsWork {
        load: Some(lb(22_500)),
        ramp: ramp.collect(),
        ..straight(lift("deadlift"), Amount::Reps(1))
    });
    all
}

fn runs() -> Vec<RunWork> {
    let stretches = stretches();
    let plain = |kind| RunWork {
        kind,
        warm_up: None,
        repeats: 1,
        work: stretches[1],
        recovery: None,
        cool_down: None,
    };
    let mut all: Vec<_> = run_kinds().into_iter().map(plain).collect();
    all.extend(stretches.iter().map(|stretch| RunWork {
        warm_up: Some(*stretch),
        repeats: 5,
        work: *stretch,
        recovery: Some(*stretch),
        cool_down: Some(*stretch),
        ..plain(RunKind::Intervals)
    }));
    all
}

fn rounds() -> Vec<RoundsWork> {
    let of = |load| RoundsWork {
        movements: ids(),
        rounds: 8,
        work: time(20),
        rest: time(40),
        load,
        cap: rpe(18),
        circuit: None,
    };
    let circuit = Circuit {
        within: time(720),
        reps: 8,
    };
    let within = RoundsWork {
        circuit: Some(circuit),
        ..of(None)
    };
    vec![of(None), of(Some(kg(1_600))), within]
}

fn prescriptions() -> Vec<Prescription> {
    const _: fn(&Prescription) = |value| match value {
        Prescription::Sets(_) | Prescription::Run(_) | Prescription::Rounds(_) => (),
    };
    let sets = sets().into_iter().map(Prescription::Sets);
    let runs = runs().into_iter().map(Prescription::Run);
    let rounds = rounds().into_iter().map(Prescription::Rounds);
    sets.chain(runs).chain(rounds).collect()
}

fn done() -> Vec<Done> {
    let forms = plain!(Form { Sound, Broke });
    let mut all = each!(Done {
        Done::Set(_) => Done::Set(SetDone {
            amount: Amount::Reps(5),
            load: None,
            rpe: None,
            form: Form::Sound,
        }),
        Done::Run { .. } => Done::Run {
            distance: far(6_437, DistanceUnit::Kilometre),
            time: time(1_740),
        },
        Done::Rounds { .. } => Done::Rounds {
            rounds: 7,
            rpe: Some(rpe(19)),
        },
    });
    for amount in amounts() {
        for form in &forms {
            all.push(Done::Set(SetDone {
                amount,
                load: Some(kg(8_250)),
                rpe: Some(rpe(17)),
                form: *form,
            }));
        }
    }
    let units = plain!(DistanceUnit {
        Metre,
        Kilometre,
        Mile
    });
    all.extend(units.into_iter().map(|unit| Done::Run {
        distance: far(5_000, unit),
        time: time(1_500),
    }));
    all.push(Done::Rounds {
        rounds: 0,
        rpe: None,
    });
    all
}

fn answers() -> Vec<Option<Answer>> {
    let each = each!(Answer {
        Answer::DoSessions => Answer::DoSessions,
        Answer::Step { .. } => Answer::Step { to: Some(kg(9_000)) },
        Answer::TenOff { .. } => Answer::TenOff { to: Some(lb(18_000)) },
        Answer::NewRange { .. } => Answer::NewRange { to: RepRange { low: 8, high: 12 } },
        Answer::Neighbour { .. } => Answer::Neighbour { to: Some(lift("front-squat")) },
        Answer::LighterWeek => Answer::LighterWeek,
        Answer::OtherRun { .. } => Answer::OtherRun { to: RunKind::Intervals },
    });
    let bare = [
        Answer::Step { to: None },
        Answer::TenOff { to: None },
        Answer::Neighbour { to: None },
    ];
    let mut all = vec![None];
    all.extend(each.into_iter().chain(bare).map(Some));
    all
}

fn decisions() -> Vec<Decision> {
    let mut all = each!(Decision {
        Decision::Picked { .. } => Decision::Picked {
            track: Track::Run(RunKind::Tempo),
            range: None,
            answer: None,
        },
        Decision::Advised { .. } => Decision::Advised {
            advice: Advice::Measure,
            taken: false,
        },
    });
    let range = Some(RepRange { low: 4, high: 6 });
    let track = Track::Movement(lift("back-squat"));
    all.extend(answers().into_iter().map(|answer| Decision::Picked {
        track,
        range,
        answer,
    }));
    all.extend(tracks().into_iter().map(|track| Decision::Picked {
        track,
        range: None,
        answer: Some(Answer::DoSessions),
    }));
    let advice = plain!(Advice {
        DoSessions,
        KeepToPurpose,
        Measure,
        VaryDays,
        MoveGoal
    });
    all.extend(advice.into_iter().map(|advice| Decision::Advised {
        advice,
        taken: true,
    }));
    all
}

fn questions() -> Vec<Question> {
    use Question as Q;
    let id = lift("back-squat");
    let mut all = each!(Question {
        Q::Mass => Q::Mass,
        Q::Distance => Q::Distance,
        Q::GoalKind => Q::GoalKind,
        Q::GoalDate => Q::GoalDate,
        Q::GoalLift => Q::GoalLift,
        Q::GoalLoad => Q::GoalLoad,
        Q::GoalDistance => Q::GoalDistance,
        Q::GoalTime => Q::GoalTime,
        Q::WeightNow => Q::WeightNow,
        Q::GoalWeight => Q::GoalWeight,
        Q::GoalLadder => Q::GoalLadder,
        Q::GoalRung => Q::GoalRung,
        Q::Days => Q::Days,
        Q::Minutes => Q::Minutes,
        Q::LongestDay => Q::LongestDay,
        Q::Experience => Q::Experience,
        Q::Equipment => Q::Equipment,
        Q::WeeklyDistance => Q::WeeklyDistance,
        Q::LongestRun => Q::LongestRun,
        Q::RaceDistance => Q::RaceDistance,
        Q::RaceTime => Q::RaceTime,
        Q::LiftLoad(_) => Q::LiftLoad(id),
        Q::LiftReps(_) => Q::LiftReps(id),
        Q::LiftRpe(_) => Q::LiftRpe(id),
        Q::RungOwned(_) => Q::RungOwned(Ladder::Squat),
        Q::Method => Q::Method,
        Q::WeakPoints => Q::WeakPoints,
        Q::Avoid => Q::Avoid,
        Q::AlsoLoad(_) => Q::AlsoLoad(id),
        Q::SecondKind => Q::SecondKind,
        Q::RaceDistance2 => Q::RaceDistance2,
        Q::RaceTime2 => Q::RaceTime2,
        Q::Declined => Q::Declined,
        Q::BodyMeasure => Q::BodyMeasure,
        Q::WaistNow => Q::WaistNow,
        Q::GoalWaist => Q::GoalWaist,
        Q::GoalFat => Q::GoalFat,
        Q::NeckNow => Q::NeckNow,
        Q::HipsNow => Q::HipsNow,
        Q::Height => Q::Height,
        Q::Formula => Q::Formula,
        Q::Bar => Q::Bar,
        Q::Plates => Q::Plates,
        Q::OwnMovements => Q::OwnMovements,
    });
    all.extend(ladders().into_iter().map(Q::RungOwned));
    all.extend(ids().into_iter().map(Q::LiftLoad));
    all
}

fn ailments() -> Vec<Ailment> {
    let mut all = each!(Ailment {
        Ailment::Illness => Ailment::Illness,
        Ailment::Running => Ailment::Running,
        Ailment::Pattern(_) => Ailment::Pattern(Pattern::Squat),
        Ailment::Movement(_) => Ailment::Movement(lift("back-squat")),
    });
    all.extend(patterns().into_iter().map(Ailment::Pattern));
    all
}

fn session(days: u64) -> SessionKey {
    SessionKey {
        day: start() + Days::new(days),
        program: EntryId {
            seq: 1,
            writer: Writer(7),
        },
    }
}

fn line(place: usize) -> LineRef {
    LineRef {
        session: session(0),
        slot: u8::try_from(place % 64).expect("a slot"),
        line: u8::try_from(place % 5).expect("a line"),
    }
}

fn given(purpose: Purpose, place: usize, work: Vec<Prescription>) -> Given {
    let phases = plain!(Phase {
        General,
        Build,
        Peak,
        Taper
    });
    let weeks = plain!(WeekKind {
        Loading,
        Lighter,
        Taper
    });
    let tracks = tracks();
    let stresses = plain!(Stress { Full, Light });
    let slot = |(place, prescription)| GivenSlot {
        track: tracks[place % tracks.len()],
        stress: stresses[place % stresses.len()],
        prescription,
    };
    Given {
        purpose,
        phase: phases[place % phases.len()],
        week: weeks[place % weeks.len()],
        slots: work.into_iter().enumerate().map(slot).collect(),
    }
}

fn day() -> NaiveDate {
    start() + Days::new(2)
}

fn regiven(prescription: Prescription) -> GivenSlot {
    GivenSlot {
        track: Track::Movement(lift("back-squat")),
        stress: Stress::Full,
        prescription,
    }
}

fn left(why: LeftWhy) -> Left {
    Left {
        why,
        said: "the knee, \"again\"".to_owned(),
    }
}

/// What is said of a session beside its lines, one of each.
fn asides() -> Vec<Body> {
    let session = session(0);
    let work = (0..).zip(prescriptions());
    let mut all: Vec<_> = work
        .map(|(slot, work)| Body::Regiven {
            session,
            slot,
            given: Box::new(regiven(work)),
        })
        .collect();
    let whys = plain!(LeftWhy {
        Pain,
        Busy,
        Time,
        Other
    });
    all.extend((0..).zip(whys).map(|(slot, why)| Body::SlotLeft {
        session,
        slot,
        left: left(why),
    }));
    let abouts = each!(About {
        About::Session => About::Session,
        About::Slot(_) => About::Slot(2),
        About::Line(_, _) => About::Line(2, 1),
    });
    all.extend(abouts.into_iter().map(|about| Body::Noted {
        session,
        about,
        text: String::new(),
    }));
    all.push(Body::Paired {
        session,
        slot: 3,
        with_next: false,
    });
    all.push(Body::Measured {
        line: line(1),
        measures: Measures::default(),
    });
    all
}

/// One of each.
fn bodies() -> Vec<Body> {
    let day = day();
    each!(Body {
        Body::Answered { .. } => Body::Answered { question: Question::Mass, text: "kg".to_owned() },
        Body::Adopted { .. } => Body::Adopted { start: start(), answers: strength(14) },
        Body::Started { .. } => Body::Started {
            session: session(0),
            given: given(Purpose::MaxStrength, 0, prescriptions()),
        },
        Body::Logged { .. } => Body::Logged { line: line(0), done: done()[0] },
        Body::Finished { .. } => Body::Finished {
            session: session(0),
            finish: Finish {
                effort: SessionEffort::new(7).expect("an effort"),
                note: "Heavy, \"but\" \\ clean.\nÉlan 深蹲 👨\u{200d}👩\u{200d}👧".to_owned(),
            },
        },
        Body::Skipped { .. } => Body::Skipped { session: session(1), reason: "Ill".to_owned() },
        Body::Regiven { .. } => Body::Regiven {
            session: session(0),
            slot: 1,
            given: Box::new(regiven(prescriptions().swap_remove(1))),
        },
        Body::SlotLeft { .. } => Body::SlotLeft { session: session(0), slot: 2, left: left(LeftWhy::Pain) },
        Body::Paired { .. } => Body::Paired { session: session(0), slot: 3, with_next: true },
        Body::Noted { .. } => Body::Noted {
            session: session(0),
            about: About::Session,
            text: "Slept \"badly\".\nÉlan".to_owned(),
        },
        Body::Measured { .. } => Body::Measured {
            line: line(4),
            measures: Measures { pulse: Pulse::new(152).ok(), splits: vec![time(301), time(299)] },
        },
        Body::Weighed { .. } => Body::Weighed { day, load: kg(7_780) },
        Body::Taped { .. } => Body::Taped {
            day,
            tape: Tape {
                waist: Length::parse("84.5", LengthUnit::Centimetre).expect("a length"),
                neck: Length::parse("15.25", LengthUnit::Inch).ok(),
                hips: None,
            },
        },
        Body::ChoseTempo { .. } => Body::ChoseTempo { step: TempoStep::Longer },
        Body::HasMovement { .. } => Body::HasMovement { movement: own(), preferred: true },
        Body::Checked { .. } => Body::Checked { day, check: Check::default() },
        Body::Moved { .. } => Body::Moved { session: session(2), to: day },
        Body::Sidelined(_) => Body::Sidelined(Sidelined {
            ailment: Ailment::Illness,
            from: day,
            until: day,
        }),
        Body::Decided(_) => Body::Decided(decisions()[0]),
        Body::Brought(_) => Body::Brought(Box::new(brought(Origin::Strong))),
        Body::Means { .. } => Body::Means { name: "Squat (Barbell)".to_owned(), track: None },
        Body::Exported => Body::Exported,
        Body::Retracted { .. } => Body::Retracted {
            entry: EntryId { seq: 4, writer: Writer(u64::MAX) },
        },
    })
}

/// A session from elsewhere, with one of each that it may have.
fn brought(origin: Origin) -> Brought {
    let kinds = plain!(SetKind {
        Work,
        WarmUp,
        Drop,
        Failure
    });
    let set = |(kind, done): (SetKind, Done)| match done {
        Done::Set(done) => Some(BroughtSet { kind, done }),
        Done::Run { .. } | Done::Rounds { .. } => None,
    };
    let sets = |dones: Vec<Done>| kinds.iter().cycle().copied().zip(dones).filter_map(set);
    let lift = |movement| {
        BroughtPart::Lift(BroughtLift {
            movement,
            sets: sets(done()).collect(),
            note: "slow, \"again\"".to_owned(),
        })
    };
    let run = |kind, measures| {
        BroughtPart::Run(BroughtRun {
            kind,
            distance: far(5_010, DistanceUnit::Kilometre),
            time: time(1_500),
            measures,
        })
    };
    let measured = Measures {
        pulse: Pulse::new(151).ok(),
        splits: vec![time(300), time(299)],
    };
    let mut parts: Vec<_> = ids().into_iter().map(lift).collect();
    parts.extend(
        run_kinds()
            .into_iter()
            .map(|kind| run(kind, measured.clone())),
    );
    parts.push(run(RunKind::Easy, Measures::default()));
    Brought {
        origin,
        name: "Push, \"A\"".to_owned(),
        note: String::new(),
        time: (origin == Origin::Strong).then(|| time(3_900)),
        parts,
    }
}

/// What is within them, one of each.
fn details() -> Vec<Body> {
    let day = day();
    let mut all = Vec::new();
    all.extend(questions().into_iter().map(|question| Body::Answered {
        question,
        text: "62,5 kg".to_owned(),
    }));
    all.extend(purposes().into_iter().enumerate().map(|(place, purpose)| {
        let work = vec![prescriptions().swap_remove(place)];
        Body::Started {
            session: session(3 + place as u64),
            given: given(purpose, place, work),
        }
    }));
    let logged = done().into_iter().enumerate();
    all.extend(logged.map(|(place, done)| Body::Logged {
        line: line(place),
        done,
    }));
    let masses = plain!(MassUnit { Kilogram, Pound });
    all.extend(masses.into_iter().map(|unit| Body::Weighed {
        day,
        load: Load::new(17_150, unit).expect("a load"),
    }));
    let steps = plain!(TempoStep {
        Longer,
        Faster,
        MuchFaster
    });
    all.extend(steps.into_iter().map(|step| Body::ChoseTempo { step }));
    let feels = plain!(Feel {
        Unsaid,
        Good,
        SoSo,
        Bad
    });
    all.extend(feels.into_iter().map(|feel| Body::Checked {
        day,
        check: Check {
            sleep: feel,
            soreness: Feel::Good,
            stress: feel,
        },
    }));
    all.extend(ailments().into_iter().map(|ailment| {
        Body::Sidelined(Sidelined {
            ailment,
            from: day,
            until: day + Days::new(5),
        })
    }));
    all.extend(decisions().into_iter().map(Body::Decided));
    all.extend(asides());
    let origins = plain!(Origin {
        Strong,
        Hevy,
        FitNotes,
        StrongLifts,
        Liftosaur,
        LiftLog,
        Garmin,
        Strava,
        Watch,
        Table,
    });
    let whole = |origin| Body::Brought(Box::new(brought(origin)));
    all.extend(origins.into_iter().map(whole));
    all.extend(tracks().into_iter().map(|track| Body::Means {
        name: "Kniebeuge".to_owned(),
        track: Some(track),
    }));
    all.push(Body::HasMovement {
        movement: own(),
        preferred: false,
    });
    all
}

/// One entry of each, by two writers in turn, a few hours apart in two places.
pub fn entries() -> Vec<Entry> {
    let entry = |(place, body)| Entry {
        id: EntryId {
            seq: place as u64 + 1,
            writer: Writer(if place % 3 == 2 {
                0xfeed_face_0123_4567
            } else {
                7
            }),
        },
        at: Moment::new(
            1_795_420_800 + i64::try_from(place).expect("few") * 11_111,
            if place % 2 == 0 { 60 } else { -210 },
        )
        .expect("a moment"),
        body,
    };
    let bodies = bodies().into_iter().chain(details());
    bodies.enumerate().map(entry).collect()
}

//! Every reader of what comes from outside, with what must hold of it whatever it is given. A panic
//! is what is looked for. Used by `fuzz/`, which makes up what to read, and by
//! `tests/native/corpus.rs`, which reads what was worth keeping of that.

use chrono::{Days, NaiveDate};
use rung::coach::enrolment::Enrolment;
use rung::coach::intake;
use rung::diary::{Answers, Body, Diary, Entry, EntryId, Moment, Origin, Question, Writer};
use rung::exchange::found::{Column, Options, Piece};
use rung::exchange::read::File;
use rung::exchange::{self, Found};
use rung::storage::{self, Journal, Memory, Store, StoreError, outside};
use rung::training::units::{
    Distance, DistanceUnit, Duration, Load, MassUnit, Pace, PaceUnit, Rpe,
};
use rung::training::{Amount, Done, Form, MovementId, SetDone};
use rung::training::{own, parse_day, said};
use rung::view::draft::{Draft, Part};
use rung::view::route::Route;
use rung::view::words;
use rung::view::{finish, plan, session, setup, today, weekly};

/// A reader, tried with bytes.
pub type Reader = fn(&[u8]);

/// All of them, by the folder of `tests/corpus` that has theirs. A new one has a row here, a folder
/// there, and a target in `fuzz/`.
pub const READERS: [(&str, Reader); 11] = [
    ("answers", answers),
    ("entry", entry),
    ("fit", fit),
    ("foreign", foreign),
    ("import", import),
    ("key", key),
    ("life", life),
    ("numbers", numbers),
    ("own", own_movement),
    ("sealed", sealed),
    ("segment", segment),
];

/// Bytes as the text that a browser would make of them.
fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// What is read is written, and read again to the same.
fn assert_kept(entry: &Entry) {
    let written = outside::entry_text(entry);
    let again = outside::entry(&written).expect("what was written is read");
    assert_eq!(&again, entry);
    // Movements are the same by other names, which are kept, too.
    assert_eq!(outside::entry_text(&again), written);
    assert!(entry.id.seq <= EntryId::LAST);
}

/// An entry alone.
pub fn entry(bytes: &[u8]) {
    if let Some(entry) = outside::entry(&text(bytes)) {
        assert_kept(&entry);
        let mut diary = Diary::default();
        diary.add(entry.clone());
        diary.add(entry);
        assert_eq!(diary.entries().count(), 1);
        assert!(diary.next_seq() <= EntryId::LAST);
    }
}

/// A segment.
pub fn segment(bytes: &[u8]) {
    if let Some(entries) = outside::segment(&text(bytes)) {
        entries.iter().for_each(assert_kept);
        let written = outside::segment_text(&entries);
        let again = outside::segment(&written).expect("what was written is read");
        assert_eq!(again, entries);
        assert_eq!(outside::segment_text(&again), written);
    }
}

/// A file that is brought in: refused with a sentence, or taken in whole, and then it is known.
pub fn import(bytes: &[u8]) {
    match storage::import::read(bytes) {
        Ok(offer) => {
            let mut diary = Diary::default();
            let news = offer.news_to(&diary).entries;
            let (journal, _) = Journal::open(Memory::default(), Writer(1)).expect("a store");
            journal
                .bring_in(news.clone(), Moment::default())
                .expect("room");
            assert_eq!(journal.load().expect("a store").entries, news);
            for entry in news {
                assert_kept(&entry);
                diary.add(entry);
            }
            assert!(offer.news_to(&diary).entries.is_empty());
        }
        Err(error) => assert!(error.to_string().ends_with('.')),
    }
}

/// A file of another app or of a watch: refused, or read with each of its rows in a session or
/// counted.
pub fn foreign(bytes: &[u8]) {
    let files = [File {
        name: "a file".to_owned(),
        bytes: bytes.to_vec(),
    }];
    let mapped = Options {
        mass: Some(MassUnit::Pound),
        distance: Some(DistanceUnit::Mile),
        day_first: Some(false),
        columns: Some(COLUMNS.map(Some).to_vec()),
    };
    for options in [Options::default(), mapped] {
        if let Ok(found) = exchange::read::read(&files, &options, &mut |_, _| {}) {
            assert_told(&found);
        }
    }
}

const COLUMNS: [Column; 6] = [
    Column::Day,
    Column::Exercise,
    Column::Load,
    Column::Sets,
    Column::Reps,
    Column::Time,
];

fn assert_told(found: &Found) {
    let pieces = found.workouts.iter().flat_map(|workout| {
        assert!(!workout.pieces.is_empty());
        &workout.pieces
    });
    let sets = pieces.map(|piece| match piece {
        Piece::Exercise(exercise) => {
            assert!(!exercise.name.is_empty() && !exercise.sets.is_empty());
            exercise.sets.len()
        }
        Piece::Activity(_) => 1,
    });
    let (sets, left_out): (usize, usize) = (sets.sum(), found.left_out.values().sum());
    let taken = found.rows - left_out;
    match found.origin {
        // A row of these says several sets, and of a table none may be read until it is told.
        Origin::StrongLifts | Origin::Table => assert!(sets >= taken || sets == 0),
        _ => assert_eq!(sets, taken),
    }
    assert!(found.workouts.is_sorted_by_key(|workout| workout.start));
}

/// Messages of a watch, in the frame of a file.
pub fn fit(bytes: &[u8]) {
    let size = u32::try_from(bytes.len()).expect("a small file");
    let head = [&[14, 0x20, 0, 0], &size.to_le_bytes()[..], b".FIT\0\0"].concat();
    foreign(&[&head, bytes, &[0, 0]].concat());
}

/// The name of a key.
pub fn key(bytes: &[u8]) {
    if let Some(name) = outside::key(&text(bytes)) {
        assert_eq!(outside::key(&name).as_ref(), Some(&name));
    }
}

/// A whole store: lines of a key, a space and what is under it. It is tried as it is, and with the
/// right checksums.
pub fn sealed(bytes: &[u8]) {
    let text = text(bytes);
    let pairs: Vec<_> = text
        .lines()
        .filter_map(|line| line.split_once(' '))
        .collect();
    for (_, under) in &pairs {
        if let Some(opened) = outside::opened(under) {
            assert_eq!(outside::opened(&outside::sealed(opened)), Some(opened));
        }
    }
    let raw = |(key, under): &(&str, &str)| ((*key).to_owned(), (*under).to_owned());
    let right = |(key, under): &(&str, &str)| ((*key).to_owned(), outside::sealed(under));
    for pairs in [
        pairs.iter().map(raw).collect(),
        pairs.iter().map(right).collect(),
    ] {
        let store = Refusing(pairs);
        let kept = store.0.len();
        let (journal, loaded) = Journal::open(store, Writer(1)).expect("a store to read");
        assert!(loaded.damage.len() <= kept);
        loaded.entries.iter().for_each(assert_kept);
        // Where a newer version has written, nothing is.
        let packed = journal.pack(|_| false);
        assert_eq!(
            packed.is_err(),
            loaded.read_only.is_some() || !loaded.entries.is_empty()
        );
    }
}

/// A store that is read, and refuses what is new.
struct Refusing(std::collections::BTreeMap<String, String>);

impl Store for Refusing {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        Ok(self.0.get(key).cloned())
    }

    fn set(&self, _: &str, _: &str) -> Result<(), StoreError> {
        Err(StoreError::NotStored)
    }

    fn remove(&self, _: &str) -> Result<(), StoreError> {
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        Ok(self.0.keys().cloned().collect())
    }
}

fn monday() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day")
}

/// Answers by the codes that questions have in stored entries, a line each.
fn typed(text: &str) -> Answers {
    let mut answers = Answers::new();
    for line in text.lines() {
        let Some((code, said)) = line.split_once(' ') else {
            continue;
        };
        let quoted = serde_json::Value::from(said).to_string();
        let code = serde_json::Value::from(code).to_string();
        let stored = format!(r#"[2,1,"0000000000000001",0,0,"a",{code},{quoted}]"#);
        if let Some(Body::Answered { question, text }) = outside::entry(&stored).map(|it| it.body) {
            answers.insert(question, text);
        }
    }
    answers
}

/// What was typed in the setup, in a line each: the code of its question, and the answer.
pub fn answers(bytes: &[u8]) {
    let answers = typed(&text(bytes));
    let asked = intake::asked(&answers);
    for question in &asked {
        let checked = intake::check(*question, &answers, monday());
        assert!(
            checked
                .err()
                .is_none_or(|fault| !words::wrong(fault.wrong).is_empty())
        );
        let _ = intake::options(*question, &answers);
    }
    for step in setup::Step::ALL {
        let questions = step.questions(&answers);
        let _ = setup::blocks(&questions, &answers);
        let _ = step.faults(&answers, monday());
    }
    let _ = setup::Step::resume(&answers, monday());
    let _ = intake::said(&answers);
    let _ = intake::races(&answers);
    let mut diary = Diary::default();
    diary.add(adopted(&answers));
    let _ = Enrolment::of(&diary);
}

fn adopted(answers: &Answers) -> Entry {
    Entry {
        id: EntryId {
            seq: 1,
            writer: Writer(7),
        },
        at: Moment::new(1_795_420_800, 0).expect("a moment"),
        body: Body::Adopted {
            start: monday(),
            answers: answers.clone(),
        },
    }
}

/// The id of a movement, and what one of the athlete's own is called.
pub fn own_movement(bytes: &[u8]) {
    let text = text(bytes);
    if let Some(id) = MovementId::read(&text) {
        assert_eq!(
            MovementId::read(id.as_str()).map(MovementId::as_str),
            Some(id.as_str())
        );
        assert!(!id.movement().name.is_empty() || !id.is_own());
        let _ = rung::view::own::about(id);
        if let Some(renamed) = id.renamed(&text) {
            assert_eq!(renamed, id);
        }
    }
    let line = said::line(&text);
    assert_eq!(said::line(&line), line);
    let note = said::note(&text);
    assert_eq!(said::note(&note), note);
    let kind = own::Own {
        pattern: own::PATTERNS[bytes.len() % own::PATTERNS.len()],
        measure: own::MEASURES[bytes.len() % own::MEASURES.len()],
        sides: own::SIDES[bytes.len() % own::SIDES.len()],
        implement: own::IMPLEMENTS[bytes.len() % own::IMPLEMENTS.len()],
        level: bytes.first().copied().unwrap_or_default(),
    };
    if let Some(id) = kind.named(&text) {
        assert_eq!(
            MovementId::find(id.as_str()).map(MovementId::as_str),
            Some(id.as_str())
        );
        assert!(id.as_str().chars().count() <= 100 && !id.as_str().contains(' '));
    }
}

/// What is typed as a number, a day or an address of the app.
pub fn numbers(bytes: &[u8]) {
    let text = text(bytes);
    for unit in [MassUnit::Kilogram, MassUnit::Pound] {
        if let Ok(load) = Load::parse(&text, unit) {
            assert_eq!(Load::parse(&load.number(), unit), Ok(load));
        }
    }
    for unit in [
        DistanceUnit::Metre,
        DistanceUnit::Kilometre,
        DistanceUnit::Mile,
    ] {
        if let Ok(far) = Distance::parse(&text, unit) {
            assert_eq!(Distance::parse(&far.number(), unit), Ok(far));
        }
    }
    if let Ok(time) = Duration::parse(&text) {
        assert_eq!(Duration::parse(&time.to_string()), Ok(time));
    }
    if let Ok(pace) = Pace::parse(&text, PaceUnit::Mile) {
        let _ = (pace.per(PaceUnit::Kilometre), pace.slower_by(u32::MAX / 2));
    }
    let _ = Rpe::parse(&text);
    let _ = Route::parse(&text);
    if let Some(day) = parse_day(&text) {
        assert_eq!(day.to_string(), text);
    }
    let (first, second) = text.split_once('\n').unwrap_or((&text, &text));
    let drafts = [
        Done::Set(SetDone {
            amount: Amount::Reps(5),
            load: Load::new(6_250, MassUnit::Kilogram).ok(),
            rpe: None,
            form: Form::Sound,
        }),
        Done::Run {
            distance: Distance::new(5_000, DistanceUnit::Kilometre).expect("a distance"),
            time: Duration::new(1_500).expect("a time"),
        },
        Done::Rounds {
            rounds: 8,
            rpe: None,
        },
    ];
    for like in drafts {
        let mut draft = Draft::of(&like, MassUnit::Pound);
        for (part, _) in draft.parts() {
            let typed = if part == Part::Count || part == Part::Distance {
                first
            } else {
                second
            };
            draft.set(part, typed.to_owned());
            let _ = (draft.stepped(part, true), draft.stepped(part, false));
        }
        let _ = (draft.missed(), draft.doubt(&like));
        if let Ok(done) = draft.read() {
            let again = Draft::of(&done, MassUnit::Pound).read();
            assert_eq!(again.as_ref(), Ok(&done));
        }
    }
}

/// Entries, one a line, beside a program that was adopted: every page that is made of them.
pub fn life(bytes: &[u8]) {
    let mut diary = Diary::default();
    diary.add(adopted(&program()));
    let mut days = vec![monday(), monday() + Days::new(17)];
    for line in text(bytes).lines().take(64) {
        if let Some(entry) = outside::entry(line) {
            days.push(entry.at.day());
            diary.add(entry);
        }
    }
    days.truncate(4);
    let Some(Ok(enrolled)) = Enrolment::of(&diary) else {
        return;
    };
    for day in days {
        let tests = enrolled.tests(&diary, day);
        let enrolled = enrolled.clone().after(tests);
        let standing = enrolled.standing(&diary, day);
        let _ = (today::today(&standing, day), plan::plan(&standing, day));
        let _ = (weekly::weekly(&standing), finish::stage(&standing, day));
        let _ = finish::next(&standing, day);
        let planned: Vec<_> = diary.sessions().map(|(key, _)| key.day).take(3).collect();
        for planned in planned {
            let _ = session::session(&standing, planned, day);
        }
    }
}

fn program() -> Answers {
    let squat = MovementId::find("back-squat").expect("a movement");
    let pairs = [
        (Question::GoalKind, "race"),
        (Question::SecondKind, "strength"),
        (Question::GoalDistance, "21.1"),
        (Question::GoalTime, "1:50:00"),
        (Question::GoalLift, "back-squat"),
        (Question::GoalLoad, "120"),
        (Question::GoalDate, "2027-02-28"),
        (Question::Equipment, "barbell bench dumbbells"),
        (Question::Experience, "trained"),
        (Question::Days, "mon tue thu sat sun"),
        (Question::Minutes, "75"),
        (Question::RaceDistance, "10"),
        (Question::RaceTime, "50:00"),
        (Question::WeeklyDistance, "30"),
        (Question::LongestRun, "12"),
        (Question::LiftLoad(squat), "95"),
        (Question::LiftReps(squat), "5"),
    ];
    pairs
        .map(|(question, text)| (question, text.to_owned()))
        .into()
}

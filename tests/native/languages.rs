//! The messages of each language against the sources that say them, against English, and against the
//! rules of plurals by CLDR.

use chrono::NaiveDate;
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use rung::training::units::{Load, MassUnit};
use rung::training::{Equipment, Movement, MovementId};
use rung::view::words;
use rung::view::words::say::{Language, english, file, speak};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

type Names = BTreeSet<String>;

/// What a message holds: the names that it is told, and of each choice by a plural its categories.
#[derive(Debug, Default)]
struct Parts {
    names: Names,
    plurals: Vec<Names>,
}

fn folder(name: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    root.join("src/view/words").join(name)
}

fn files(folder: &Path, end: &str, found: &mut Vec<(PathBuf, String)>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("a readable entry").path();
        if path.is_dir() {
            files(&path, end, found);
        } else if path.extension().is_some_and(|extension| extension == end) {
            let text = fs::read_to_string(&path).expect("a file");
            found.push((path, text));
        }
    }
}

/// Every message of a language, by its key.
fn messages(language: Language) -> BTreeMap<String, Parts> {
    let mut all = BTreeMap::new();
    let mut texts = Vec::new();
    files(&folder(language.code()), "ftl", &mut texts);
    for (path, text) in texts {
        let path = path.display();
        let resource = fluent_syntax::parser::parse_runtime(text.as_str());
        let resource = resource.unwrap_or_else(|(_, faults)| panic!("{path}: {faults:?}"));
        let ours: Vec<_> = file::messages(&text).map(|(key, _)| key).collect();
        let mut theirs = Vec::new();
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                panic!("{path} holds more than messages: {entry:?}");
            };
            let key = message.id.name;
            theirs.push(key);
            assert!(
                message.attributes.is_empty(),
                "{path}: {key} has attributes"
            );
            let pattern = message
                .value
                .unwrap_or_else(|| panic!("{path}: {key} is empty"));
            let mut parts = Parts::default();
            collect(&pattern, &mut parts, &format!("{path}: {key}"));
            let twice = all.insert(key.to_owned(), parts);
            assert!(twice.is_none(), "{path}: {key} is there twice");
        }
        assert_eq!(
            ours, theirs,
            "{path} is taken apart otherwise than Fluent does"
        );
    }
    all
}

fn collect(pattern: &Pattern<&str>, parts: &mut Parts, at: &str) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            let PatternElement::TextElement { value } = element else {
                continue;
            };
            assert!(
                !value.trim_end().contains('\n'),
                "{at} has more than one line"
            );
            continue;
        };
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                parts.names.insert(id.name.to_owned());
            }
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                assert!(!value.contains('\\'), "{at} has an escape");
            }
            Expression::Select {
                selector: InlineExpression::VariableReference { id },
                variants,
            } => {
                parts.names.insert(id.name.to_owned());
                let mut keys = Names::new();
                for variant in variants {
                    if let VariantKey::Identifier { name } = variant.key {
                        keys.insert(name.to_owned());
                    }
                    collect(&variant.value, parts, at);
                }
                if ["one", "few", "many"].iter().any(|key| keys.contains(*key)) {
                    parts.plurals.push(keys);
                }
            }
            other => panic!("{at} holds what we do not fill in: {other:?}"),
        }
    }
}

/// Where the sources say a message: its key and the names that it is told.
fn said() -> BTreeMap<String, BTreeSet<Names>> {
    let mut sources = Vec::new();
    files(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        "rs",
        &mut sources,
    );
    let mut all: BTreeMap<String, BTreeSet<Names>> = BTreeMap::new();
    for (path, text) in sources {
        if path.ends_with("say/mod.rs") {
            continue;
        }
        let calls = text.split("say!(").skip(1);
        let unsaid = text.split("message!(").skip(1);
        for call in calls.chain(unsaid) {
            let args = arguments(call);
            let (key, names) = args.split_first().expect("a key");
            let names = names.iter().map(|arg| {
                let name = arg.split('=').next().unwrap_or(arg);
                name.trim().to_owned()
            });
            let key = key.trim().replace('_', "-");
            all.entry(key).or_default().insert(names.collect());
        }
    }
    all
}

/// The arguments of a call, from behind its parenthesis on.
fn arguments(call: &str) -> Vec<&str> {
    let (mut depth, mut quoted, mut from) = (0, false, 0);
    let mut found = Vec::new();
    for (place, byte) in call.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            _ if quoted => {}
            b'(' | b'[' | b'{' => depth += 1,
            b')' if depth == 0 => {
                found.push(call[from..place].trim());
                break;
            }
            b')' | b']' | b'}' => depth -= 1,
            b',' if depth == 0 => {
                found.push(call[from..place].trim());
                from = place + 1;
            }
            _ => {}
        }
    }
    found.retain(|arg| !arg.is_empty());
    found
}

#[test]
fn every_english_message_is_said_with_what_it_holds() {
    let (english, said) = (messages(Language::English), said());
    for (key, parts) in &english {
        let calls = said.get(key).unwrap_or_else(|| panic!("nobody says {key}"));
        for names in calls {
            assert_eq!(*names, parts.names, "{key}");
        }
    }
}

#[test]
fn every_choice_by_a_plural_has_the_categories_of_its_language() {
    for language in Language::ALL {
        let code: unic_langid::LanguageIdentifier = language.code().parse().expect("a language");
        let rules = PluralRules::create(code, PluralRuleType::CARDINAL).expect("its rules");
        let mut needed = Names::new();
        for count in 0..1_100_u64 {
            let category = match rules.select(count).expect("a category") {
                PluralCategory::ONE => "one",
                PluralCategory::FEW => "few",
                PluralCategory::MANY => "many",
                PluralCategory::OTHER => "other",
                category => panic!("{category:?} of {count}"),
            };
            assert_eq!(language.plural(count), category, "{count}");
            needed.insert(category.to_owned());
        }
        for (key, parts) in messages(language) {
            for plural in &parts.plurals {
                assert!(
                    plural.is_superset(&needed),
                    "{language:?} {key}: {plural:?}"
                );
            }
        }
    }
}

/// What the library has its English words for.
fn library() -> Names {
    let movements = Movement::all().iter().flat_map(|movement| {
        let code = movement.id.as_str();
        [format!("movement-{code}"), format!("cue-{code}")]
    });
    let equipment = Equipment::ALL.map(|item| format!("equipment-{}", item.code()));
    movements.chain(equipment).collect()
}

#[test]
fn every_language_says_all_that_english_says_and_the_library() {
    let english = messages(Language::English);
    let mut keys: Names = english.keys().cloned().collect();
    keys.extend(library());
    for language in [Language::German, Language::Polish] {
        let all = messages(language);
        let there: Names = all.keys().cloned().collect();
        let lacks: Vec<_> = keys.difference(&there).collect();
        let more: Vec<_> = there.difference(&keys).collect();
        assert!(
            lacks.is_empty() && more.is_empty(),
            "{language:?} lacks {lacks:?}, has {more:?}"
        );
        for (key, parts) in &english {
            assert_eq!(all[key].names, parts.names, "{language:?}: {key}");
        }
    }
}

/// The file of a language, as the app fetches it.
fn joined(language: Language) -> String {
    let mut texts = Vec::new();
    files(&folder(language.code()), "ftl", &mut texts);
    texts.into_iter().map(|(_, text)| text + "\n").collect()
}

// A thread speaks one language, and each test has its own.
#[test]
fn german_has_its_plurals_decimals_days_and_names() {
    speak(Language::German, &joined(Language::German));
    assert_eq!(
        words::lines_left(1),
        "1 Zeile ist nicht eingetragen: Sie zählt als nicht gemacht."
    );
    assert_eq!(words::tenths(62.5), "62,5");
    assert_eq!(
        words::whole_up_to(10_000, "Meter"),
        "Gib eine ganze Zahl ein: Meter, höchstens 10.000."
    );
    let day = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day");
    assert_eq!(words::long_day(day), "Mo 23. Nov. 2026");
    let squat = MovementId::find("back-squat").expect("a squat");
    assert_eq!(words::name(squat), "Kniebeuge");
    let load = Load::parse("62,5", MassUnit::Kilogram).expect("a load");
    assert_eq!(
        words::most_a_week(load),
        "Höchstens 62,5 kg pro Woche herunter: Schneller kostet Muskeln"
    );
}

#[test]
fn polish_has_one_few_and_many() {
    speak(Language::Polish, &joined(Language::Polish));
    let weeks = [1, 2, 5, 12, 22, 25].map(words::weeks_from_now);
    let expected = [
        "1 tydzień",
        "2 tygodnie",
        "5 tygodni",
        "12 tygodni",
        "22 tygodnie",
        "25 tygodni",
    ];
    assert_eq!(weeks, expected);
    assert_eq!(words::entries(0), "Nic jeszcze nie zapisano.");
    let lift = MovementId::find("lat-pulldown").expect("a pull");
    assert_eq!(words::movement(lift), "Ściąganie drążka");
}

#[test]
fn what_a_language_lacks_or_breaks_is_said_in_english() {
    speak(
        Language::German,
        "next = Weiter\nback = { $what }\nweek = Woche { $nummer }\nweeks-from-now = { $count ->\n    [one] x\n",
    );
    assert_eq!(english::next.text(), "Weiter");
    assert_eq!(english::back.text(), "Back");
    assert_eq!(english::save.text(), "Save");
    assert_eq!(words::week(3), "Week 3");
    assert_eq!(words::weeks_from_now(1), "1 weeks");
}

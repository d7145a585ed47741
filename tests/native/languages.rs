//! The messages of each language against the sources that say them, against English, and against the
//! rules of plurals by CLDR.

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use rung::view::words::say::{Language, file};
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

fn words(folder: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    root.join("src/view/words").join(folder)
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
    files(&words(language.code()), "ftl", &mut texts);
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
        for call in text.split("say!(").skip(1) {
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

#[test]
fn every_language_says_all_that_english_says() {
    let english = messages(Language::English);
    for language in Language::ALL {
        let all = messages(language);
        for (key, parts) in &english {
            let there = all
                .get(key)
                .unwrap_or_else(|| panic!("{language:?} has no {key}"));
            assert_eq!(there.names, parts.names, "{language:?}: {key}");
        }
    }
}

//! The messages of the language that is spoken: none where it is English, which is built in.

use super::file;
use super::language::Language;
use fluent_syntax::ast::{Entry, Pattern};
use std::cell::{Cell, RefCell};

struct Book {
    language: Language,
    /// By the hashes of their keys, in order.
    values: Vec<(u32, &'static str)>,
}

/// None where it is no message.
type Parsed = Option<&'static Pattern<&'static str>>;

thread_local! {
    static SPOKEN: Cell<Option<&'static Book>> = const { Cell::new(None) };
    static PARSED: RefCell<Vec<(*const u8, Parsed)>> = const { RefCell::new(Vec::new()) };
}

/// The language that is spoken from now on, with its file. It stays for the life of a page, so what
/// it holds is never given back.
pub fn speak(language: Language, text: &str) {
    let text: &'static str = Box::leak(text.into());
    let mut values: Vec<_> = file::messages(text)
        .map(|(key, value)| (file::hash(key), value))
        .collect();
    values.sort_unstable_by_key(|(hash, _)| *hash);
    SPOKEN.set(Some(Box::leak(Box::new(Book { language, values }))));
}

/// The language that is spoken.
pub fn language() -> Language {
    SPOKEN.get().map_or(Language::English, |book| book.language)
}

/// A message's value in that language, where it has one.
pub fn value(hash: u32) -> Option<&'static str> {
    let book = SPOKEN.get()?;
    let place = book.values.binary_search_by_key(&hash, |(hash, _)| *hash);
    book.values.get(place.ok()?).map(|(_, value)| *value)
}

/// The parts of a value. It is taken apart once.
pub fn pattern(value: &'static str) -> Parsed {
    let name = value.as_ptr();
    PARSED.with_borrow_mut(
        |parsed| match parsed.binary_search_by_key(&name, |(name, _)| *name) {
            Ok(place) => parsed.get(place)?.1,
            Err(place) => {
                let pattern = parse(value);
                parsed.insert(place, (name, pattern));
                pattern
            }
        },
    )
}

fn parse(value: &str) -> Parsed {
    // The parser knows whole messages only, so the value gets a key again.
    let text: &'static str = Box::leak(format!("a = {value}\n").into_boxed_str());
    let resource = fluent_syntax::parser::parse_runtime(text).ok()?;
    match resource.body.into_iter().next()? {
        Entry::Message(message) => Some(Box::leak(Box::new(message.value?))),
        _ => None,
    }
}

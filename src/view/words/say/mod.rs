//! Says a message in the language that is spoken.
//!
//! The messages are Fluent files, one folder a language: `words/en/*.ftl` and beside it. English is
//! built in, each message under a name that the compiler knows (`build.rs`); the others are joined to
//! one file each (`tools/finish.mjs`), which `static/boot.js` fetches beside the app where the
//! athlete speaks that language. A message that is missing or broken there is said in English.
//!
//! `fluent-syntax` parses them. What fills them in is ours: `fluent-bundle` weighs 38 KB in brotli,
//! a sixth of what a first visit may, for parts of Fluent that we do not use. We use text,
//! variables, and choices by a plural, a number or a word: no references, attributes or functions.

mod book;
pub mod file;
mod language;
mod resolve;
mod value;

pub use book::{language, speak};
pub use language::Language;
pub use resolve::Told;
pub use value::{Value, decimal};

/// The English messages, each under its key.
#[allow(missing_docs, non_upper_case_globals, clippy::all, clippy::pedantic)]
pub mod english {
    use super::Message;
    include!(concat!(env!("OUT_DIR"), "/english.rs"));
}

/// A message.
#[derive(Debug)]
pub struct Message {
    /// Of its key.
    hash: u32,
    english: &'static str,
}

impl Message {
    /// One that is told nothing.
    pub fn text(&self) -> &'static str {
        match book::value(self.hash) {
            Some(value) if !value.contains('{') => value,
            _ => self.english,
        }
    }

    /// One that is told something.
    pub fn with(&self, told: Told) -> String {
        let spoken = book::value(self.hash).and_then(|value| fill(value, told, language()));
        spoken
            .or_else(|| fill(self.english, told, Language::English))
            .unwrap_or_else(|| self.english.to_owned())
    }
}

/// What a language says of a thing by its code, where English has its word elsewhere: the names of
/// movements are in the library.
pub fn by_key(kind: &str, code: &str) -> Option<&'static str> {
    match language() {
        Language::English => None,
        _ => book::value(file::hash(&format!("{kind}-{code}"))),
    }
}

fn fill(value: &'static str, told: Told, language: Language) -> Option<String> {
    let mut text = String::new();
    resolve::write(&mut text, book::pattern(value)?, told, language)?;
    Some(text)
}

/// `say!(next)` is a text, `say!(step, number = 2, of)` one with something filled in: `of` is of that
/// name here, too.
macro_rules! say {
    ($key:ident) => {
        $crate::view::words::say::english::$key.text()
    };
    ($key:ident, $($name:ident $(= $value:expr)?),+ $(,)?) => {
        $crate::view::words::say::english::$key.with($crate::view::words::say::Told {
            names: concat!($(stringify!($name), ","),+),
            values: &[$(&$crate::view::words::say!(@ $name $($value)?)),+],
        })
    };
    (@ $name:ident) => { $name };
    (@ $name:ident $value:expr) => { $value };
}
pub(crate) use say;

/// A message that is yet to be said: where one of many is chosen, it is said once, behind the choice.
macro_rules! message {
    ($key:ident) => {
        &$crate::view::words::say::english::$key
    };
}
pub(crate) use message;

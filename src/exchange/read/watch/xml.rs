//! A walk through XML that holds one element's text at a time.

use crate::exchange::read::ReadError;
use crate::exchange::read::progress::Progress;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// The deepest that the files of watches nest; twice that is refused.
const DEEPEST: usize = 64;

/// The longest text of an element that is looked at.
const LONGEST: usize = 8 * 1024;

/// Who is told of the elements of a file. Names are without their prefixes.
pub(super) trait Visitor {
    /// An element begins, within the one called `parent`.
    fn open(&mut self, name: &str, element: &Element<'_>);
    /// An element ends, with the text that stands in it before its first child.
    fn close(&mut self, name: &str, parent: &str, text: &str);
}

/// An element that begins.
pub(super) struct Element<'e>(&'e BytesStart<'e>);

impl Element<'_> {
    /// What an attribute says.
    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        let attribute = self.0.try_get_attribute(name).ok()??;
        Some(attribute.value.into_owned())
    }

    /// The number that an attribute says.
    pub(super) fn number(&self, name: &str) -> Option<f64> {
        let attribute = self.0.try_get_attribute(name).ok()??;
        number(&attribute.value)
    }
}

/// A number of XML, which is finite.
pub(super) fn number(text: &str) -> Option<f64> {
    text.trim()
        .parse::<f64>()
        .ok()
        .filter(|number| number.is_finite())
}

/// Walks through a text. Entities of its own are not followed.
/// # Errors
/// Where it is no XML, ends too early, or nests too deep.
pub(super) fn walk(
    text: &str,
    visitor: &mut impl Visitor,
    progress: &mut Progress<'_>,
) -> Result<(), ReadError> {
    let mut reader = Reader::from_str(text);
    let mut names: Vec<String> = Vec::new();
    let mut said = String::new();
    loop {
        progress.at(usize::try_from(reader.buffer_position()).unwrap_or(0));
        match reader.read_event().map_err(|_| ReadError::Broken)? {
            Event::Start(element) => {
                if names.len() >= DEEPEST {
                    return Err(ReadError::Broken);
                }
                let name = local(&element);
                visitor.open(&name, &Element(&element));
                names.push(name);
                said.clear();
            }
            Event::Empty(element) => {
                let name = local(&element);
                visitor.open(&name, &Element(&element));
                visitor.close(&name, names.last().map_or("", String::as_str), "");
            }
            Event::End(_) => {
                let name = names.pop().unwrap_or_default();
                visitor.close(&name, names.last().map_or("", String::as_str), said.trim());
                said.clear();
            }
            Event::Text(piece) => add(&mut said, &piece),
            Event::CData(piece) => add(&mut said, &piece),
            Event::GeneralRef(name) => {
                let sign = name.resolve_char_ref().ok().flatten();
                let sign = sign.or_else(|| entity(&name));
                said.extend(sign.filter(|_| said.len() < LONGEST));
            }
            Event::Eof if names.is_empty() => return Ok(()),
            Event::Eof => return Err(ReadError::Broken),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
}

fn local(element: &BytesStart<'_>) -> String {
    element.local_name().as_ref().to_owned()
}

fn add(said: &mut String, piece: &str) {
    let room = LONGEST.saturating_sub(said.len());
    said.push_str(&piece[..piece.floor_char_boundary(room.min(piece.len()))]);
}

/// The five signs that every XML may name.
fn entity(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => return None,
    })
}

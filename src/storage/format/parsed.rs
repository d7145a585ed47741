//! A JSON text as a flat list of values: what is stored is arrays of integers and short texts, and
//! ten years of them are read at each start. A tree of them takes an allocation for each array and
//! twice the time.

use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::fmt;

/// One value; those of an array follow it.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Item<'a> {
    Null,
    Whole(u64),
    Negative(i64),
    Text(Cow<'a, str>),
    /// So many items belong to it, those of arrays within it too.
    Array(usize),
    /// Nothing that any version up to this one writes.
    Strange,
}

/// All values of a text in their order.
pub(super) struct Parsed<'a>(Vec<Item<'a>>);

impl<'a> Parsed<'a> {
    /// Reads a text; `None` where it is no JSON.
    pub(super) fn read(text: &'a str) -> Option<Self> {
        // A number and its comma, mostly: more than enough room, so that none is moved.
        let mut items = Vec::with_capacity(text.len() / 2 + 1);
        let mut json = serde_json::Deserializer::from_str(text);
        json.deserialize_any(Reader(&mut items)).ok()?;
        json.end().ok()?;
        Some(Self(items))
    }

    pub(super) fn items(&self) -> &[Item<'a>] {
        &self.0
    }
}

/// Puts what is read behind what was read before.
struct Reader<'r, 'a>(&'r mut Vec<Item<'a>>);

impl<'de> serde::de::DeserializeSeed<'de> for Reader<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'a> Reader<'_, 'a> {
    #[allow(clippy::unnecessary_wraps)] // as its callers are asked to answer
    fn put<E>(self, item: Item<'a>) -> Result<(), E> {
        self.0.push(item);
        Ok(())
    }
}

impl<'de> Visitor<'de> for Reader<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.put(Item::Null)
    }

    fn visit_u64<E>(self, number: u64) -> Result<(), E> {
        self.put(Item::Whole(number))
    }

    fn visit_i64<E>(self, number: i64) -> Result<(), E> {
        self.put(Item::Negative(number))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<(), E> {
        self.put(Item::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        self.put(Item::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        self.put(Item::Strange)
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        self.put(Item::Strange)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        self.put(Item::Strange)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut array: A) -> Result<(), A::Error> {
        let Self(items) = self;
        let place = items.len();
        items.push(Item::Array(0));
        while array.next_element_seed(Reader(items))?.is_some() {}
        let within = items.len() - place - 1;
        if let Some(array) = items.get_mut(place) {
            *array = Item::Array(within);
        }
        Ok(())
    }
}

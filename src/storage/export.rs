//! Everything there is, as one text to keep.

use serde_json::{Map, Value};

/// The keys and what is stored under them, untouched, as one JSON object: whatever can be read
/// here today can be read from it in ten years.
pub fn export(pairs: Vec<(String, String)>) -> String {
    let stored: Map<String, Value> = pairs
        .into_iter()
        .map(|(key, text)| (key, Value::String(text)))
        .collect();
    Value::Object(stored).to_string()
}

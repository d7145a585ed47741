//! Everything there is, as one text to keep.

use super::format::push_text;
use crate::diary::Moment;

/// The first member of the file: what the file is. It is no record.
pub(super) const HEAD: &str = "rung-backup";

/// The version of the file's frame; that of each record stands in the record.
pub(super) const FRAME: u64 = 1;

/// A head that says what the file is, then the keys and what is stored under them, untouched, as
/// one JSON object: whatever can be read here today can be read from it in ten years.
pub fn export(pairs: Vec<(String, String)>, made: Moment) -> String {
    let records = pairs.len();
    let made = made.local_text();
    let mut text =
        format!("{{\"{HEAD}\":{{\"version\":{FRAME},\"made\":\"{made}\",\"records\":{records}}}");
    for (key, stored) in pairs {
        // A record a line: a file that is looked at can be read.
        text.push_str(",\n");
        push_text(&key, &mut text);
        text.push(':');
        push_text(&stored, &mut text);
    }
    text.push('}');
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    #[test]
    fn is_json_with_the_texts_as_they_are() {
        let pair = ("rung:e:1".to_owned(), "ab|[\"x\\y\"]\n".to_owned());
        let made = Moment::new(1_795_476_609, 60).expect("a moment");
        let text = export(vec![pair.clone(), ("k".to_owned(), String::new())], made);
        let value: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(value.get(&pair.0), Some(&Value::String(pair.1)));
        let head =
            r#"{"rung-backup":{"version":1,"made":"2026-11-24T00:30:09+01:00","records":0}}"#;
        assert_eq!(export(Vec::new(), made), head);
    }
}

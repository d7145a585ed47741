//! Everything there is, as one text to keep.

use super::format::push_text;

/// The keys and what is stored under them, untouched, as one JSON object: whatever can be read
/// here today can be read from it in ten years.
pub fn export(pairs: Vec<(String, String)>) -> String {
    let mut text = String::from("{");
    for (place, (key, stored)) in pairs.into_iter().enumerate() {
        if place > 0 {
            text.push(',');
        }
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
        let text = export(vec![pair.clone(), ("k".to_owned(), String::new())]);
        let value: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(value.get(&pair.0), Some(&Value::String(pair.1)));
        assert_eq!(export(Vec::new()), "{}");
    }
}

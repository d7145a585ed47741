//! JSON as text. Every number here is an integer, and `serde_json`'s own writer brings the
//! tables of floats along.

use serde_json::Value;

/// The value as text.
pub(super) fn write(value: &Value) -> String {
    let mut text = String::new();
    push(value, &mut text);
    text
}

fn push(value: &Value, text: &mut String) {
    match value {
        Value::Null | Value::Object(_) => text.push_str("null"),
        Value::Bool(true) => text.push_str("true"),
        Value::Bool(false) => text.push_str("false"),
        Value::Number(number) => match (number.as_u64(), number.as_i64()) {
            (Some(whole), _) => text.push_str(&whole.to_string()),
            (None, Some(whole)) => text.push_str(&whole.to_string()),
            (None, None) => text.push_str("null"),
        },
        Value::String(said) => push_text(said, text),
        Value::Array(values) => {
            text.push('[');
            for (place, value) in values.iter().enumerate() {
                if place > 0 {
                    text.push(',');
                }
                push(value, text);
            }
            text.push(']');
        }
    }
}

/// A text in quotes (RFC 8259, 7).
pub(in crate::storage) fn push_text(said: &str, text: &mut String) {
    text.push('"');
    for letter in said.chars() {
        match letter {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            letter if letter < ' ' => {
                let code = format!("\\u{:04x}", u32::from(letter));
                text.push_str(&code);
            }
            letter => text.push(letter),
        }
    }
    text.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_what_serde_json_reads() {
        let text = r#"[1,-2,18446744073709551615,"a \"q\" \\ \n é 🏋 \u0001",[],[[true,false]]]"#;
        let value: Value = serde_json::from_str(text).expect("JSON");
        assert_eq!(
            serde_json::from_str::<Value>(&write(&value)).ok(),
            Some(value)
        );
    }
}

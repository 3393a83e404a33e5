//! Data as JSON, which is harmless to a terminal and to a runner as well.

use std::fmt::Write as _;

use gdpr_policy::Pointer;
use serde::Serialize;
use serde_json::{Value, json};

use crate::{
    Failure,
    place::{Source, Spot},
    shown,
};

/// The value as indented JSON, with a line break at its end.
pub(crate) fn document(value: &impl Serialize) -> Result<String, Failure> {
    Ok(indented(value, 0)? + "\n")
}

/// The value on indented lines, all but the first that far from the margin.
pub(crate) fn indented(value: &impl Serialize, margin: usize) -> Result<String, Failure> {
    let text = serde_json::to_string_pretty(value);
    let text = text.map_err(|error| Failure(format!("cannot write: {error}")))?;
    // A text of JSON has no line break, so that every one in it is between members.
    Ok(harmless(&text).replace('\n', &format!("\n{}", " ".repeat(margin))))
}

/// The line and the column of places of a document, by pointer.
pub(crate) fn positions<'p>(
    source: &Source<'_>,
    pointers: impl Iterator<Item = &'p Pointer>,
) -> Value {
    let places = pointers.filter_map(|pointer| {
        let Spot { line, column, .. } = source.find(pointer)?;
        Some((
            pointer.to_string(),
            json!({ "line": line, "column": column }),
        ))
    });
    Value::Object(places.collect())
}

/// The same data, with what steers a terminal or a runner written as escapes; outside of texts JSON
/// has none of it.
fn harmless(text: &str) -> String {
    let mut json = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        if letter == '#' && shown::starts_command(rest) {
            json.push_str("\\u0023");
        } else if letter != '\n' && shown::steers(letter) {
            for unit in letter.encode_utf16(&mut [0; 2]) {
                _ = write!(json, "\\u{unit:04x}");
            }
        } else {
            json.push(letter);
        }
        rest = &rest[letter.len_utf8()..];
    }
    json
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_is_the_same_and_harmless() {
        let text = "a\u{9b}31m\u{7f}\u{202e}##[error]b\n\u{1b} é 🦀";
        let written = document(&text).unwrap();
        assert!(written.trim_end().is_ascii() || written.contains('é'));
        assert!(
            !written.contains(['\u{9b}', '\u{7f}', '\u{202e}', '\u{1b}']),
            "{written}"
        );
        assert!(!written.contains("##["), "{written}");
        assert_eq!(serde_json::from_str::<String>(&written).unwrap(), text);
    }
}

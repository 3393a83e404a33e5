//! The words of messages.

use std::borrow::Cow;

/// A text cut to what helps in a message.
pub(crate) fn short(text: &str) -> Cow<'_, str> {
    const MAX: usize = 60;
    match text.char_indices().nth(MAX) {
        Some((end, _)) => format!("{}…", &text[..end]).into(),
        None => text.into(),
    }
}

/// Names in backticks, with commas between them.
pub(crate) fn list(names: &[&str]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    names.join(", ")
}

/// Words as a sentence counts them up: `a`, `a and b`, `a, b and c`.
pub(crate) fn all_of(words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// What serde's own code expects, in the words of a document and not of Rust.
///
/// A struct is told by its name, which is that of the thing: `StatedBasis` is a stated basis.
pub(crate) fn of_documents(expected: &str) -> Cow<'_, str> {
    if let Some(rest) = expected.strip_prefix("struct ") {
        let name = rest.split(' ').next().unwrap_or(rest);
        return format!("{}, an object", with_article(&spaced(name))).into();
    }
    match expected {
        "a boolean" => "true or false",
        "a sequence" => "a list",
        "a map" => "an object",
        "option" => "a value",
        "unit" => "null",
        "u8" => "a whole number, 0 to 255",
        "u16" | "u32" | "u64" | "u128" | "usize" => "a whole number, not negative",
        "i8" | "i16" | "i32" | "i64" | "i128" | "isize" => "a whole number",
        "f32" | "f64" => "a number",
        "field identifier" => "the name of a member",
        _ => return expected.into(),
    }
    .into()
}

/// `ProcessingActivity` as `processing activity`; also `legitimateInterests`.
pub(crate) fn spaced(name: &str) -> String {
    let mut words = String::new();
    let mut before = ' ';
    for c in name.chars() {
        if c.is_uppercase() && (before.is_lowercase() || before.is_ascii_digit()) {
            words.push(' ');
        }
        words.extend(c.to_lowercase());
        before = c;
    }
    words
}

fn with_article(noun: &str) -> String {
    let plural = noun.ends_with('s') && !noun.ends_with("ss") && !noun.ends_with("is");
    if plural {
        noun.to_owned()
    } else if noun.starts_with(['a', 'e', 'i', 'o', 'u']) {
        format!("an {noun}")
    } else {
        format!("a {noun}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_rust_become_words() {
        for (expected, words) in [
            ("struct StatedBasis", "a stated basis, an object"),
            ("struct Changes", "changes, an object"),
            ("struct PostalAddress", "a postal address, an object"),
            (
                "struct AutomatedDecision",
                "an automated decision, an object",
            ),
            ("struct Purpose with 3 elements", "a purpose, an object"),
            ("a boolean", "true or false"),
            ("u64", "a whole number, not negative"),
            ("i64", "a whole number"),
            ("f64", "a number"),
            ("a text that is not blank", "a text that is not blank"),
        ] {
            assert_eq!(of_documents(expected), words);
        }
    }

    #[test]
    fn long_texts_are_cut_between_characters() {
        assert_eq!(short("ü"), "ü");
        assert_eq!(short(&"ü".repeat(60)), "ü".repeat(60));
        assert_eq!(short(&"ü".repeat(61)), "ü".repeat(60) + "…");
        assert_eq!(list(&["a", "b"]), "`a`, `b`");
    }

    #[test]
    fn words_are_counted_up() {
        for (words, text) in [
            (&[][..], ""),
            (&["a"], "a"),
            (&["a", "b"], "a and b"),
            (&["a", "b", "c"], "a, b and c"),
        ] {
            assert_eq!(all_of(words), text);
        }
    }
}

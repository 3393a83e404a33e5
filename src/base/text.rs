//! Free text.

use std::{fmt, ops::Deref, str::FromStr};

use super::{ParseError, textual::textual};

/// A text in the language of the document, kept as written, that is not blank.
///
/// Blank is a text of spaces, line breaks and the like alone; an empty string on the wire is an
/// error rather than another way to leave a member out.
///
/// ```
/// use gdpr_policy::Text;
///
/// let name: Text = "Example OÜ".parse()?;
/// assert!(name.ends_with("OÜ"));
/// assert!(Text::new("  ").is_err());
/// # Ok::<(), gdpr_policy::ParseError>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text(String);

const EXPECTED: &str = "a text that is not blank";

impl Text {
    /// The text, if it is not blank.
    ///
    /// # Errors
    ///
    /// If every character is white space.
    pub fn new(text: impl Into<String>) -> Result<Self, ParseError> {
        let text = text.into();
        if text.chars().all(is_space) {
            Err(ParseError::new(EXPECTED, &text))
        } else {
            Ok(Self(text))
        }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// White space in the union of what Unicode, JavaScript and Rust mean by it, so that the published
/// pattern needs no `\s`, which each reads differently.
const fn is_space(c: char) -> bool {
    matches!(c,
        '\u{9}'..='\u{D}' | ' ' | '\u{85}' | '\u{A0}' | '\u{1680}' | '\u{2000}'..='\u{200A}'
        | '\u{2028}' | '\u{2029}' | '\u{202F}' | '\u{205F}' | '\u{3000}' | '\u{FEFF}')
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Text {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl From<Text> for String {
    fn from(text: Text) -> Self {
        text.0
    }
}

impl PartialEq<str> for Text {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for Text {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Text {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        Self::new(text)
    }
}

// The characters themselves: `\u` is no escape for RE2 and PCRE, `\x{}` none for ECMAScript.
textual!(Text, schema: "Text", expected: EXPECTED,
    pattern: "[^\t-\r \u{85}\u{A0}\u{1680}\u{2000}-\u{200A}\u{2028}\u{2029}\u{202F}\u{205F}\u{3000}\u{FEFF}]");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blank_texts_are_refused_whatever_they_are_made_of() {
        for text in [
            "",
            " ",
            "\t\n",
            "\u{a0}",
            "\u{feff}",
            "\u{85}",
            "\u{2003}\u{3000}",
        ] {
            assert!(Text::new(text).is_err(), "{text:?}");
        }
        for text in ["a", " a ", "\u{200b}", "0", "null"] {
            assert_eq!(Text::new(text).unwrap().as_str(), text);
        }
    }

    #[test]
    fn a_text_is_equal_to_what_it_holds() {
        let text = Text::new("Example OÜ").unwrap();
        assert!(text == *"Example OÜ" && text == "Example OÜ");
        assert!(text != *"Example" && text != "Example");
        assert_eq!(text.as_ref(), "Example OÜ");
        assert_eq!(format!("{text} {text:?}"), "Example OÜ \"Example OÜ\"");
        assert_eq!(String::from(text), "Example OÜ");
        assert_eq!("x".parse::<Text>(), Text::new("x"));
        let error = "".parse::<Text>().unwrap_err();
        assert_eq!((error.expected(), error.hint()), (EXPECTED, None));
    }
}

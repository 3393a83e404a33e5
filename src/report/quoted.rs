//! Text of a notice among our own words.

use std::fmt::{self, Write as _};

/// Longer than this, a text is cut where a message quotes it.
const LONGEST: usize = 80;

/// The text in backticks, for messages: on one line, cut where it is long, and harmless to a terminal.
pub(crate) fn quoted<T: AsRef<str> + ?Sized>(text: &T) -> Quoted<'_> {
    Quoted(text.as_ref())
}

/// A text that is displayed as a message quotes it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Quoted<'t>(&'t str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (text, cut) = match self.0.char_indices().nth(LONGEST) {
            Some((end, _)) => (&self.0[..end], "…"),
            None => (self.0, ""),
        };
        write!(f, "`{}{cut}`", Escaped(text))
    }
}

/// A text without what would break a line or steer a terminal: `\n`, `\u{1b}`.
///
/// Messages of findings and errors have it already where they quote; this is for who prints the
/// texts of a notice beside them.
///
/// ```
/// use gdpr_policy::Escaped;
///
/// assert_eq!(Escaped("Example\u{1b}[31m\n").to_string(), r"Example\u{1b}[31m\n");
/// ```
#[derive(Clone, Copy, Debug)]
#[expect(clippy::exhaustive_structs, reason = "a text and nothing else")]
pub struct Escaped<'t>(pub &'t str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in self.0.chars() {
            match c {
                '\n' => f.write_str("\\n")?,
                '\r' => f.write_str("\\r")?,
                '\t' => f.write_str("\\t")?,
                c if steers(c) => write!(f, "{}", c.escape_unicode())?,
                c => f.write_char(c)?,
            }
        }
        Ok(())
    }
}

/// Control characters, separators of lines, and what turns the direction of writing.
fn steers(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{2028}' | '\u{2029}' | '\u{200E}' | '\u{200F}' | '\u{61C}'
            | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_quoted_stays_on_its_line() {
        let text = "a\u{1b}[31m\nb\u{202e}c\u{7}é";
        assert_eq!(
            quoted(text).to_string(),
            "`a\\u{1b}[31m\\nb\\u{202e}c\\u{7}é`"
        );
        assert_eq!(Escaped("plain `text`").to_string(), "plain `text`");
    }

    #[test]
    fn what_is_long_is_cut_between_characters() {
        let long = "é".repeat(LONGEST + 1);
        let shown = quoted(&long).to_string();
        assert_eq!(shown.chars().count(), LONGEST + 3);
        assert!(shown.ends_with("…`"));
        let whole = "é".repeat(LONGEST);
        assert_eq!(quoted(&whole).to_string(), format!("`{whole}`"));
    }
}

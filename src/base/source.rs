//! Where a legal statement comes from.

use std::fmt;

use serde::{Serialize, Serializer};

use super::Article;

/// What a rule or a fact of law rests on.
///
/// Tables write it as lawyers cite it, and the compiler checks the form:
///
/// ```
/// use gdpr_policy::Source;
///
/// const PLANET49: Source = Source::constant("C-673/17");
/// assert!(matches!(PLANET49, Source::Judgment("C-673/17")));
/// assert_eq!(Source::constant("13(2)(a)").to_string(), "Art. 13(2)(a)");
/// assert_eq!(Source::constant("recital 32").to_string(), "recital 32");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Source {
    /// A provision of the Regulation.
    Article(Article),
    /// A recital of the Regulation, 1 to 173.
    Recital(u8),
    /// A judgment of the Court of Justice (`C-311/18`) or the General Court (`T-553/23`).
    Judgment(&'static str),
    /// A guideline, opinion or binding decision of the EDPB or its predecessor (`WP260`).
    Guideline(&'static str),
    /// A provision of another act, such as `Directive 2002/58/EC 5(3)`.
    OtherLaw(&'static str),
}

impl Source {
    /// Reads a citation when the crate is compiled.
    ///
    /// Articles are written bare (`13(1)(c)`), recitals as `recital 47`, cases with their number
    /// and suffix (`C-413/23 P`), guidelines with their issuer (`EDPB 2/2019`, `WP260`); anything
    /// else that starts with a capital letter is another law.
    ///
    /// # Panics
    ///
    /// With the text of the citation, if it is none of these.
    #[must_use]
    pub const fn constant(text: &'static str) -> Self {
        let bytes = text.as_bytes();
        assert!(!bytes.is_empty(), "empty citation");
        if bytes[0].is_ascii_digit() {
            return Self::Article(Article::constant(text));
        }
        if starts_with(bytes, b"recital ") {
            let mut number: u16 = 0;
            let mut i = b"recital ".len();
            assert!(i < bytes.len(), "{}", text);
            while i < bytes.len() {
                assert!(bytes[i].is_ascii_digit() && number < 100, "{}", text);
                number = number * 10 + (bytes[i] - b'0') as u16;
                i += 1;
            }
            assert!(number >= 1 && number <= 173, "{}", text);
            #[expect(clippy::cast_possible_truncation, reason = "at most 173")]
            return Self::Recital(number as u8);
        }
        if starts_with(bytes, b"C-") || starts_with(bytes, b"T-") {
            assert!(is_case(bytes), "{}", text);
            return Self::Judgment(text);
        }
        if starts_with(bytes, b"EDPB ") || starts_with(bytes, b"WP") {
            return Self::Guideline(text);
        }
        assert!(bytes[0].is_ascii_uppercase(), "{}", text);
        Self::OtherLaw(text)
    }
}

/// `C-311/18`, with a suffix such as ` P` for an appeal.
const fn is_case(text: &[u8]) -> bool {
    let mut at = 2;
    let mut digits = 0;
    while at < text.len() && text[at].is_ascii_digit() {
        at += 1;
        digits += 1;
    }
    if digits == 0 || at + 3 > text.len() || text[at] != b'/' {
        return false;
    }
    let year = text[at + 1].is_ascii_digit() && text[at + 2].is_ascii_digit();
    year && (at + 3 == text.len() || text[at + 3] == b' ')
}

const fn starts_with(text: &[u8], prefix: &[u8]) -> bool {
    let mut i = 0;
    while i < prefix.len() {
        if i >= text.len() || text[i] != prefix[i] {
            return false;
        }
        i += 1;
    }
    true
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Article(article) => write!(f, "Art. {article}"),
            Self::Recital(number) => write!(f, "recital {number}"),
            Self::Judgment(text) | Self::Guideline(text) | Self::OtherLaw(text) => {
                f.write_str(text)
            }
        }
    }
}

impl Serialize for Source {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

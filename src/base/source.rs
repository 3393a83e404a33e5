//! Where a legal statement comes from.

use std::{borrow::Cow, fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Article, ParseError, textual::Textual};

const EXPECTED: &str = "a citation such as `Art. 13(1)(c)`, `recital 47` or `C-311/18`";

/// What a rule or a fact of law rests on.
///
/// Tables write it as lawyers cite it, and the compiler checks the form:
///
/// ```
/// use gdpr_policy::Source;
///
/// const PLANET49: Source = Source::constant("C-673/17");
/// assert_eq!(PLANET49, Source::Judgment("C-673/17".into()));
/// assert_eq!(Source::constant("13(2)(a)").to_string(), "Art. 13(2)(a)");
/// assert_eq!("recital 32".parse(), Ok(Source::Recital(32)));
/// # Ok::<(), gdpr_policy::ParseError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Source {
    /// A provision of the Regulation.
    Article(Article),
    /// A recital of the Regulation, 1 to 173.
    Recital(u8),
    /// A judgment of the Court of Justice (`C-311/18`) or the General Court (`T-553/23`).
    Judgment(Cow<'static, str>),
    /// A guideline, opinion or binding decision of the EDPB or its predecessor (`WP260`).
    Guideline(Cow<'static, str>),
    /// A provision of another act, such as `Directive 2002/58/EC 5(3)`.
    OtherLaw(Cow<'static, str>),
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
            return Self::Judgment(Cow::Borrowed(text));
        }
        if starts_with(bytes, b"EDPB ") || starts_with(bytes, b"WP") {
            return Self::Guideline(Cow::Borrowed(text));
        }
        assert!(bytes[0].is_ascii_uppercase(), "{}", text);
        Self::OtherLaw(Cow::Borrowed(text))
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

/// Reads a citation as it is displayed.
impl FromStr for Source {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let error = || ParseError::new(EXPECTED, text);
        if let Some(article) = text.strip_prefix("Art. ") {
            return article.parse().map(Self::Article).map_err(|_| error());
        }
        if let Some(number) = text.strip_prefix("recital ") {
            let number = number.parse().ok().filter(|n| (1..=173).contains(n));
            return number.map(Self::Recital).ok_or_else(error);
        }
        let owned = || Cow::Owned(text.to_owned());
        match text.as_bytes() {
            [b'C' | b'T', b'-', ..] if is_case(text.as_bytes()) => Ok(Self::Judgment(owned())),
            [b'E', b'D', b'P', b'B', b' ', ..] | [b'W', b'P', ..] => Ok(Self::Guideline(owned())),
            [first, ..] if first.is_ascii_uppercase() => Ok(Self::OtherLaw(owned())),
            _ => Err(error()),
        }
    }
}

impl Serialize for Source {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Source {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Textual::new(EXPECTED))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn citations_are_read_as_they_are_displayed() {
        const CITED: &[Source] = &[
            Source::constant("49(1) second subparagraph"),
            Source::constant("recital 173"),
            Source::constant("C-413/23 P"),
            Source::constant("WP260"),
            Source::constant("EDPB 2/2019"),
            Source::constant("Directive 2002/58/EC 5(3)"),
        ];
        for source in CITED {
            assert_eq!(source.to_string().parse().as_ref(), Ok(source));
        }
        for text in [
            "",
            "13(1)(c)",
            "Art. 100",
            "recital 0",
            "recital 174",
            "a law",
        ] {
            assert!(text.parse::<Source>().is_err(), "{text}");
        }
    }
}

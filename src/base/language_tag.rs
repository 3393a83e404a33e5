//! Languages.

use std::{fmt, str::FromStr};

use super::{ParseError, textual::textual};

/// A language by BCP 47, in the usual case: `en`, `pt-BR`, `sr-Latn`, `de-CH-1996`.
///
/// Language, script, region and variants; no extensions and no private use. Whether the subtags
/// are registered is not checked.
///
/// ```
/// use gdpr_policy::LanguageTag;
///
/// let swedish: LanguageTag = "sv-FI".parse()?;
/// assert_eq!(swedish.language(), "sv");
/// assert_eq!("en-us".parse::<LanguageTag>().unwrap_err().hint(), Some("write `en-US`"));
/// # Ok::<(), gdpr_policy::ParseError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LanguageTag(String);

const EXPECTED: &str = "a language tag such as `en` or `pt-BR`";

impl LanguageTag {
    /// The whole tag.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language alone, by ISO 639: `pt` of `pt-BR`.
    #[must_use]
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }
}

fn is_tag(text: &str) -> bool {
    fn all(text: &str, holds: fn(&u8) -> bool) -> bool {
        text.as_bytes().iter().all(holds)
    }
    fn is_script(text: &str) -> bool {
        text.len() == 4
            && all(&text[..1], u8::is_ascii_uppercase)
            && all(&text[1..], u8::is_ascii_lowercase)
    }
    fn is_region(text: &str) -> bool {
        text.len() == 2 && all(text, u8::is_ascii_uppercase)
            || text.len() == 3 && all(text, u8::is_ascii_digit)
    }
    fn is_variant(text: &str) -> bool {
        let lower = all(text, |b| b.is_ascii_digit() || b.is_ascii_lowercase());
        lower
            && ((5..=8).contains(&text.len())
                || text.len() == 4 && text.starts_with(|c: char| c.is_ascii_digit()))
    }
    if !text.is_ascii() {
        return false;
    }
    let mut parts = text.split('-').peekable();
    let language = parts.next().unwrap_or_default();
    if !(2..=3).contains(&language.len()) || !all(language, u8::is_ascii_lowercase) {
        return false;
    }
    parts.next_if(|part| is_script(part));
    parts.next_if(|part| is_region(part));
    parts.all(is_variant)
}

/// The tag in the case that BCP 47 recommends.
fn in_usual_case(text: &str) -> String {
    let mut tag = text.replace('_', "-").to_ascii_lowercase();
    let parts: Vec<String> = tag
        .split('-')
        .enumerate()
        .map(|(i, part)| match part.len() {
            2 if i > 0 => part.to_ascii_uppercase(),
            4 if i > 0 && part.is_ascii() => part[..1].to_ascii_uppercase() + &part[1..],
            _ => part.to_owned(),
        })
        .collect();
    tag = parts.join("-");
    tag
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for LanguageTag {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        if is_tag(text) {
            return Ok(Self(text.to_owned()));
        }
        let error = ParseError::new(EXPECTED, text);
        let usual = in_usual_case(text);
        Err(if is_tag(&usual) {
            error.with_hint(format!("write `{usual}`"))
        } else {
            error
        })
    }
}

textual!(LanguageTag, schema: "LanguageTag", expected: "a language tag such as `en` or `pt-BR`",
    pattern: "^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_and_written_back() {
        for text in [
            "en",
            "est",
            "pt-BR",
            "es-419",
            "sr-Latn",
            "zh-Hant-TW",
            "de-CH-1996",
            "sl-rozaj",
        ] {
            assert_eq!(text.parse::<LanguageTag>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn other_texts_are_not() {
        for text in [
            "",
            "e",
            "engl",
            "EN",
            "en-",
            "en-us",
            "en_US",
            "en-USA",
            "-en",
            "en-x-private",
            "en-Latn-Latn",
            "é",
            "English",
        ] {
            assert!(text.parse::<LanguageTag>().is_err(), "{text}");
        }
    }
}

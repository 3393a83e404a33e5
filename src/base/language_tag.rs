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
    /// A language that nobody told.
    pub(crate) fn undetermined() -> Self {
        Self("und".to_owned())
    }

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
        Err(ParseError::new(EXPECTED, text).or_hint(|| {
            let usual = in_usual_case(text);
            let tag = if is_tag(&usual) {
                usual
            } else {
                named(text)?.to_owned()
            };
            Some(format!("write `{tag}`"))
        }))
    }
}

/// The official languages of the Union by their English names.
const NAMES: [(&str, &str); 24] = [
    ("bulgarian", "bg"),
    ("croatian", "hr"),
    ("czech", "cs"),
    ("danish", "da"),
    ("dutch", "nl"),
    ("english", "en"),
    ("estonian", "et"),
    ("finnish", "fi"),
    ("french", "fr"),
    ("german", "de"),
    ("greek", "el"),
    ("hungarian", "hu"),
    ("irish", "ga"),
    ("italian", "it"),
    ("latvian", "lv"),
    ("lithuanian", "lt"),
    ("maltese", "mt"),
    ("polish", "pl"),
    ("portuguese", "pt"),
    ("romanian", "ro"),
    ("slovak", "sk"),
    ("slovenian", "sl"),
    ("spanish", "es"),
    ("swedish", "sv"),
];

fn named(text: &str) -> Option<&'static str> {
    let name = text.trim().to_lowercase();
    let found = NAMES.iter().find(|(language, _)| *language == name);
    found.map(|(_, tag)| *tag)
}

textual!(LanguageTag, schema: "LanguageTag", expected: EXPECTED,
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

    #[test]
    fn the_language_is_the_first_part() {
        let tag: LanguageTag = "zh-Hant-TW".parse().unwrap();
        assert_eq!((tag.as_str(), tag.language()), ("zh-Hant-TW", "zh"));
        assert_eq!("et".parse::<LanguageTag>().unwrap().language(), "et");
    }

    #[test]
    fn hints_are_in_the_usual_case() {
        let hint = |text: &str| {
            text.parse::<LanguageTag>()
                .unwrap_err()
                .hint()
                .map(str::to_owned)
        };
        for (text, tag) in [
            ("EN", "en"),
            ("en-us", "en-US"),
            ("en_US", "en-US"),
            ("ZH-HANT-tw", "zh-Hant-TW"),
            ("sr-latn", "sr-Latn"),
            ("English", "en"),
            ("Slovenian", "sl"),
        ] {
            assert_eq!(hint(text), Some(format!("write `{tag}`")), "{text}");
        }
        for text in ["", "é", "Klingon", "en-x-private", "éé-éééé"] {
            assert_eq!(hint(text), None, "{text}");
        }
        for (name, tag) in NAMES {
            assert_eq!(hint(name), Some(format!("write `{tag}`")));
            assert!(tag.parse::<LanguageTag>().is_ok());
        }
        assert!(NAMES.is_sorted());
    }
}

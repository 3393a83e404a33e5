//! Names by which the entries of one document refer to each other.

use std::{fmt, str::FromStr};

use super::{ParseError, textual::textual};

/// The name of an entry within its document: `newsletter`, `order-data`.
///
/// Lower-case letters, digits and hyphens, a letter or digit first, 64 characters at most. An id is
/// unique within its list. That it is, and that what refers to it finds it, is a matter of
/// `document-duplicate-id` and `document-unresolved-id`: half a document must be savable.
///
/// ```
/// use gdpr_policy::Id;
///
/// let id: Id = "order-data".parse()?;
/// assert_eq!(id.as_str(), "order-data");
/// assert_eq!("Order Data".parse::<Id>().unwrap_err().hint(), Some("write `order-data`"));
/// # Ok::<(), gdpr_policy::ParseError>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(String);

const EXPECTED: &str = "an id of lower-case letters, digits and hyphens, 64 at most";

impl Id {
    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn is_id(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && !text.starts_with('-')
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Id({self})")
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Id {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        if is_id(text) {
            return Ok(Self(text.to_owned()));
        }
        let error = ParseError::new(EXPECTED, text);
        let mended = text
            .trim()
            .to_ascii_lowercase()
            .replace([' ', '_', '.'], "-");
        Err(if is_id(&mended) {
            error.with_hint(format!("write `{mended}`"))
        } else {
            error
        })
    }
}

textual!(Id, schema: "Id",
    expected: "an id of lower-case letters, digits and hyphens, 64 at most",
    pattern: "^[a-z0-9][a-z0-9-]{0,63}$");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_read_and_others_refused() {
        for text in ["a", "0", "order-data", "a-", &"a".repeat(64)] {
            assert_eq!(text.parse::<Id>().unwrap().to_string(), text);
        }
        for text in ["", "-a", "A", "a_b", "a b", "ä", "a.b", &"a".repeat(65)] {
            assert!(text.parse::<Id>().is_err(), "{text}");
        }
    }
}

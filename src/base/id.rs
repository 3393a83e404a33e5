//! Names by which the entries of one document refer to each other.

use std::{
    cmp::Ordering,
    fmt,
    hash::{Hash, Hasher},
    marker::PhantomData,
    str::FromStr,
};

use super::{ParseError, textual::Textual};

/// The name of an entry within its document: `newsletter`, `order-data`.
///
/// Lower-case letters, digits and hyphens, a letter or digit first, 64 characters at most. An id is
/// unique within its list. That it is, and that what refers to it finds it, is a matter of
/// `document-duplicate-id` and `document-unresolved-id`: half a document must be savable.
///
/// `T` is what the id names, so that an activity cannot refer to a recipient by the id of some data;
/// on the wire every id is a plain string.
///
/// ```
/// use gdpr_policy::{Id, PersonalData, ProcessingActivity};
///
/// let data = PersonalData::new("order-data".parse()?);
/// let mut orders = ProcessingActivity::new("orders".parse()?);
/// orders.personal_data.push(data.id.clone());
/// assert_eq!(orders.personal_data[0].as_str(), "order-data");
///
/// let error = "Order Data".parse::<Id<PersonalData>>().unwrap_err();
/// assert_eq!(error.hint(), Some("write `order-data`"));
/// # Ok::<(), gdpr_policy::ParseError>(())
/// ```
pub struct Id<T: ?Sized = ()> {
    text: Box<str>,
    of: PhantomData<fn() -> T>,
}

const EXPECTED: &str = "an id of lower-case letters, digits and hyphens, 64 at most";

impl<T: ?Sized> Id<T> {
    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The same name, whatever it names.
    #[must_use]
    pub fn untyped(&self) -> Id {
        Id {
            text: self.text.clone(),
            of: PhantomData,
        }
    }
}

fn is_id(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && !text.starts_with('-')
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

impl<T: ?Sized> Clone for Id<T> {
    fn clone(&self) -> Self {
        Self {
            text: self.text.clone(),
            of: PhantomData,
        }
    }
}

impl<T: ?Sized> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<T: ?Sized> Eq for Id<T> {}

impl<T: ?Sized> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T: ?Sized> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.text.cmp(&other.text)
    }
}

impl<T: ?Sized> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<T: ?Sized> AsRef<str> for Id<T> {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl<T: ?Sized> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Id({self})")
    }
}

impl<T: ?Sized> fmt::Display for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl<T: ?Sized> FromStr for Id<T> {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        if is_id(text) {
            return Ok(Self {
                text: text.into(),
                of: PhantomData,
            });
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

impl<T: ?Sized> TryFrom<&str> for Id<T> {
    type Error = ParseError;

    fn try_from(text: &str) -> Result<Self, ParseError> {
        text.parse()
    }
}

impl<T: ?Sized> TryFrom<String> for Id<T> {
    type Error = ParseError;

    fn try_from(text: String) -> Result<Self, ParseError> {
        text.parse()
    }
}

impl<T: ?Sized> serde::Serialize for Id<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de, T: ?Sized> serde::Deserialize<'de> for Id<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Textual::new(EXPECTED))
    }
}

#[cfg(feature = "schema")]
impl<T: ?Sized> schemars::JsonSchema for Id<T> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Id".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "description": format!("A text: {EXPECTED}."),
            "pattern": "^[a-z0-9][a-z0-9-]{0,63}$",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_read_and_others_refused() {
        for text in ["a", "0", "order-data", "a-", &"a".repeat(64)] {
            let id: Id = text.parse().unwrap();
            assert_eq!(id.to_string(), text);
            assert_eq!(id.as_ref(), text);
            assert_eq!(Id::try_from(text.to_owned()), Ok(id.untyped()));
        }
        for text in ["", "-a", "A", "a_b", "a b", "ä", "a.b", &"a".repeat(65)] {
            assert!(text.parse::<Id>().is_err(), "{text}");
        }
    }

    #[test]
    fn ids_are_ordered_and_hashed_as_texts() {
        let id = |text: &str| text.parse::<Id>().unwrap();
        assert!(id("a") < id("b") && id("a") != id("b"));
        let ids = std::collections::HashSet::from([id("a"), id("b"), id("a")]);
        assert_eq!(ids.len(), 2);
        assert_eq!(format!("{:?}", id("a")), "Id(a)");
    }
}

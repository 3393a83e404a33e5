//! The strict reader: JSON or YAML in, a value of the model or [`ReadErrors`] out.
//!
//! The types can be read by any serde format, and derived code is lenient in places: it takes
//! `null` for an absent member and a list for an object. Here nothing passes that the published
//! schema refuses, and nothing is dropped silently:
//!
//! - an unknown member, a member given twice (in `extensions`, too), an unknown term;
//! - `null` in any place but inside `extensions`; a list for an object; a number in quotes;
//! - a `formatVersion` that is missing or not `1`;
//! - more than [`MAX_DEPTH`] lists and objects inside each other.
//!
//! Every fault is told in one run, in the order of the text, [`MAX_ERRORS`] at most: a fault in an
//! entry hides none beside it. What follows from another fault is not told, such as the members of
//! a union whose `kind` is unknown. Of several members that one object lacks, those are told that come
//! before one whose value cannot be made up (such as a day).
//! Alone stand a fault of the JSON or YAML itself, and a `formatVersion` of another version.
//!
//! A hint is tried before it is given: that a `kind` belongs into `basis`, say, is told if it can
//! be read there.
//!
//! No input makes the reader panic, and reading takes time in proportion to the text.
//!
//! ```
//! use gdpr_policy::Policy;
//!
//! let errors = Policy::from_json(r#"{
//!   "formatVersion": "1",
//!   "document": { "language": "en", "lastUpdated": "2026-02-31" }
//! }"#).unwrap_err();
//! assert_eq!(
//!     errors.to_string(),
//!     "/document/lastUpdated at line 3, column 50: \
//!      found \"2026-02-31\", expected a date `YYYY-MM-DD`, `YYYY-MM` or `YYYY` (there is no such day)",
//! );
//! ```
//!
//! # YAML
//!
//! With the feature `yaml`, `Policy::from_yaml` reads the same documents from YAML 1.2, with the
//! same faults, words and places. It is JSON in another dress and no dialect of it:
//!
//! - Plain words are typed by the core schema: `true`, `null`, `~` and an empty value, `1`, `0x1F`
//!   and `1.5` are no texts; `NO`, `yes`, `on` and `2026-03-01` are. What is in quotes is a text.
//! - `null` is refused where JSON's is; the names of members are texts, and each occurs once.
//! - Anchors and aliases are read, as long as the copies are not larger than the text. Merge keys
//!   (`<<`), tags other than those of the core schema, and a second document are refused by name.

mod encoding;
mod error;
mod explain;
mod json;
mod positions;
mod trial;
#[cfg(feature = "yaml")]
mod yaml;

use serde::de::DeserializeOwned;

pub use self::{
    encoding::decode,
    error::{ReadError, ReadErrors},
    positions::Positions,
};
pub use crate::base::Strict;
use crate::{
    base::{fault::Fault, strict::StrictDeserializer, tree::Node},
    model::Policy,
};

/// How many lists and objects can be inside each other.
///
/// The model needs about ten; the rest is for `extensions`.
pub const MAX_DEPTH: usize = 127;

/// How many faults of one text are told.
pub const MAX_ERRORS: usize = 100;

impl Policy {
    /// Reads a policy strictly from JSON.
    ///
    /// # Errors
    ///
    /// With the faults of the text, as told at [`read`](crate::read).
    ///
    /// ```
    /// use gdpr_policy::Policy;
    ///
    /// let policy = Policy::from_json(r#"{"formatVersion": "1", "document": {"language": "en"}}"#)?;
    /// assert_eq!(policy.document.language.as_str(), "en");
    /// # Ok::<(), gdpr_policy::ReadErrors>(())
    /// ```
    pub fn from_json(text: &str) -> Result<Self, ReadErrors> {
        from_json(text)
    }

    /// Reads a policy strictly from the bytes of JSON, which is UTF-8.
    ///
    /// # Errors
    ///
    /// With the faults of the bytes, as told at [`read`](crate::read).
    pub fn from_slice(bytes: &[u8]) -> Result<Self, ReadErrors> {
        from_slice(bytes)
    }

    /// Reads a policy strictly from YAML.
    ///
    /// # Errors
    ///
    /// With the faults of the text, as told at [`read`](crate::read).
    ///
    /// ```
    /// use gdpr_policy::Policy;
    ///
    /// let policy = Policy::from_yaml("formatVersion: '1'\ndocument:\n  language: en\n")?;
    /// assert_eq!(policy.document.language.as_str(), "en");
    /// let errors = Policy::from_yaml("formatVersion: '1'\ndocument:\n  langauge: en\n").unwrap_err();
    /// assert_eq!((errors.first().line(), errors.first().column()), (3, 3));
    /// # Ok::<(), gdpr_policy::ReadErrors>(())
    /// ```
    #[cfg(feature = "yaml")]
    pub fn from_yaml(text: &str) -> Result<Self, ReadErrors> {
        from_yaml(text)
    }
}

/// Reads a value of the model strictly from JSON, a policy or a part of one.
///
/// It is made for the types of this crate and structs made of them. Enums of others are read from
/// strings alone, and their maps are not asked for keys given twice.
///
/// # Errors
///
/// With the faults of the text, as told at [`read`](crate::read).
///
/// ```
/// use gdpr_policy::{Controller, read};
///
/// let controller: Controller = read::from_json(r#"{"name": "Example OÜ"}"#)?;
/// let errors = read::from_json::<Controller>(r#"{"nam": "Example OÜ"}"#).unwrap_err();
/// assert_eq!(errors.first().pointer().as_str(), "/nam");
/// assert_eq!(errors.first().hint(), Some("near: `name`"));
/// # Ok::<(), gdpr_policy::ReadErrors>(())
/// ```
pub fn from_json<T: DeserializeOwned>(text: &str) -> Result<T, ReadErrors> {
    let text = skip_mark(text);
    stream(text).map_err(|error| match explain::read::<T>(text, json::parse(text)) {
        Err(errors) => errors,
        // Cannot be for the types of the model; a foreign type may refuse one format alone.
        Ok(_) => explain::unexplained(text, &error.to_string()),
    })
}

/// Reads a value of the model strictly from the bytes of JSON, which is UTF-8.
///
/// # Errors
///
/// With the faults of the bytes, as told at [`read`](crate::read).
pub fn from_slice<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, ReadErrors> {
    from_json(encoding::decode_json(bytes)?)
}

/// Reads a value of the model strictly from YAML, a policy or a part of one.
///
/// # Errors
///
/// With the faults of the text, as told at [`read`](crate::read).
#[cfg(feature = "yaml")]
pub fn from_yaml<T: DeserializeOwned>(text: &str) -> Result<T, ReadErrors> {
    let text = skip_mark(text);
    explain::read(text, yaml::parse(text))
}

fn stream<T: DeserializeOwned>(text: &str) -> serde_json::Result<T> {
    let mut json = serde_json::Deserializer::from_str(text);
    let value = T::deserialize(StrictDeserializer(&mut json))?;
    json.end()?;
    Ok(value)
}

/// The text behind a byte order mark, which some editors write and nobody sees.
fn skip_mark(text: &str) -> &str {
    text.strip_prefix('\u{FEFF}').unwrap_or(text)
}

/// What a text holds, and what is wrong with it that a tree cannot hold.
struct Parsed<'a> {
    node: Node<'a>,
    faults: Vec<Fault>,
}

//! The strict reader: JSON in, a value of the model or one [`ReadError`] out.
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
//! The first complaint is returned, with its place: faults of the JSON itself come before a
//! `formatVersion` that cannot be read here, and that before everything else. Among the rest, the
//! first in the text is named, but for two: a union's `kind` is looked at before what stands
//! beside it, and a missing member is noticed where its object ends.
//!
//! No input makes the reader panic, and reading takes time in proportion to the text.
//!
//! ```
//! use gdpr_policy::Policy;
//!
//! let error = Policy::from_json(r#"{
//!   "formatVersion": "1",
//!   "document": { "language": "en", "lastUpdated": "2026-02-31" }
//! }"#).unwrap_err();
//! assert_eq!(
//!     error.to_string(),
//!     "/document/lastUpdated at line 3, column 50: \
//!      found \"2026-02-31\", expected a calendar date `YYYY-MM-DD`",
//! );
//! ```

mod error;
mod explain;
mod fault;
mod positions;
mod strict;
mod tree;

use serde::de::DeserializeOwned;

pub use self::{error::ReadError, positions::Positions, strict::Strict};
use self::strict::StrictDeserializer;
use crate::model::Policy;

/// How many lists and objects can be inside each other.
///
/// The model needs about ten; the rest is for `extensions`.
pub const MAX_DEPTH: usize = 127;

impl Policy {
    /// Reads a policy strictly from JSON.
    ///
    /// # Errors
    ///
    /// With the first complaint about the text, as told at [`read`](crate::read).
    ///
    /// ```
    /// use gdpr_policy::Policy;
    ///
    /// let policy = Policy::from_json(r#"{"formatVersion": "1", "document": {"language": "en"}}"#)?;
    /// assert_eq!(policy.document.language.as_str(), "en");
    /// # Ok::<(), gdpr_policy::ReadError>(())
    /// ```
    pub fn from_json(text: &str) -> Result<Self, ReadError> {
        from_json(text)
    }

    /// Reads a policy strictly from the bytes of JSON, which is UTF-8.
    ///
    /// # Errors
    ///
    /// With the first complaint about the bytes, as told at [`read`](crate::read).
    pub fn from_slice(bytes: &[u8]) -> Result<Self, ReadError> {
        from_slice(bytes)
    }
}

/// Reads a value of the model strictly from JSON, a policy or a part of one.
///
/// It is made for the types of this crate and structs made of them. Enums of others are read from
/// strings alone, and their maps are not asked for keys given twice.
///
/// # Errors
///
/// With the first complaint about the text, as told at [`read`](crate::read).
///
/// ```
/// use gdpr_policy::{Controller, read};
///
/// let controller: Controller = read::from_json(r#"{"name": "Example OÜ"}"#)?;
/// let error = read::from_json::<Controller>(r#"{"names": "Example OÜ"}"#).unwrap_err();
/// assert_eq!(error.pointer().as_str(), "/names");
/// assert_eq!(error.hint(), Some("near: `name`"));
/// # Ok::<(), gdpr_policy::ReadError>(())
/// ```
pub fn from_json<T: DeserializeOwned>(text: &str) -> Result<T, ReadError> {
    parse(text).map_err(|error| explain::explain::<T>(text, &error))
}

/// Reads a value of the model strictly from the bytes of JSON, which is UTF-8.
///
/// # Errors
///
/// With the first complaint about the bytes, as told at [`read`](crate::read).
pub fn from_slice<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, ReadError> {
    match std::str::from_utf8(bytes) {
        Ok(text) => from_json(text),
        Err(error) => Err(explain::not_utf8(bytes, error.valid_up_to())),
    }
}

fn parse<T: DeserializeOwned>(text: &str) -> serde_json::Result<T> {
    let mut json = serde_json::Deserializer::from_str(text);
    let value = T::deserialize(StrictDeserializer(&mut json))?;
    json.end()?;
    Ok(value)
}

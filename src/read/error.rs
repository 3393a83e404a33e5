//! The errors of reading.

use std::{fmt, ops::Deref};

use super::positions::Lines;
use crate::base::{Pointer, fault::Fault};

/// One fault of a text: the place, what was found there and what was expected.
///
/// ```
/// use gdpr_policy::{StatedBasis, read};
///
/// let errors = read::from_json::<StatedBasis>(r#"{"basis": {"kind": "consnet"}}"#).unwrap_err();
/// let error = errors.first();
/// assert_eq!(error.pointer().as_str(), "/basis/kind");
/// assert_eq!((error.line(), error.column()), (1, 20));
/// assert_eq!(error.found(), "\"consnet\"");
/// assert_eq!(error.expected(), "the kind of a legal basis");
/// assert_eq!(error.hint(), Some("near: `consent`"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "{} at line {line}, column {column}: found {found}, expected {expected}{}",
    if .pointer.as_str().is_empty() { "the document" } else { .pointer.as_str() },
    .hint.as_ref().map(|hint| format!(" ({hint})")).unwrap_or_default(),
)]
pub struct ReadError {
    pointer: Pointer,
    line: usize,
    column: usize,
    found: String,
    expected: String,
    hint: Option<String>,
}

impl ReadError {
    /// The error for a fault in a text with these lines.
    pub(super) fn new(lines: &Lines<'_>, fault: Fault) -> Self {
        let (line, column) = lines.find(fault.at);
        let pointer = fault.pointer();
        let parts = fault.into_parts();
        Self {
            pointer,
            line,
            column,
            found: parts.found,
            expected: parts.expected,
            hint: parts.hint,
        }
    }

    /// The place in the document.
    ///
    /// That of the value at fault; of the member, where it is unknown or given twice; of the
    /// object, where a member is missing; and of the value that was being read, where the text
    /// itself is broken.
    #[must_use]
    pub const fn pointer(&self) -> &Pointer {
        &self.pointer
    }

    /// The line in the text, counted from 1.
    #[must_use]
    pub const fn line(&self) -> usize {
        self.line
    }

    /// The column in the line, in characters, counted from 1.
    #[must_use]
    pub const fn column(&self) -> usize {
        self.column
    }

    /// What was found: strings in quotes and shortened, numbers as written, others by name.
    #[must_use]
    pub fn found(&self) -> &str {
        &self.found
    }

    /// What would have been read in its stead, as a noun phrase.
    #[must_use]
    pub fn expected(&self) -> &str {
        &self.expected
    }

    /// What to do about it, where there is more to say, such as the nearest known terms.
    #[must_use]
    pub fn hint(&self) -> Option<&str> {
        self.hint.as_deref()
    }
}

/// Why a text was not read: its faults, in the order of their places.
///
/// There is at least one, and there are [`MAX_ERRORS`](super::MAX_ERRORS) at most; whether more
/// were left out [`has_more`](Self::has_more) says. A text that is broken has one, as what follows
/// cannot be told; so has a document of a version that is not known here.
///
/// ```
/// use gdpr_policy::Policy;
///
/// let errors = Policy::from_json(r#"{
///   "formatVersion": "1",
///   "document": { "language": "en", "lastUpdated": "1 March 2026" },
///   "activities": [{ "id": "orders", "lawfulBasis": "contract" }],
///   "rights": [{ "right": "acess" }]
/// }"#).unwrap_err();
/// let places: Vec<&str> = errors.iter().map(|error| error.pointer().as_str()).collect();
/// assert_eq!(places, ["/document/lastUpdated", "/activities/0/lawfulBasis", "/rights/0/right"]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadErrors {
    errors: Vec<ReadError>,
    more: bool,
}

impl ReadErrors {
    /// The errors for the faults of a text, of which there is one at least.
    pub(super) fn new(text: &str, faults: Vec<Fault>, more: bool) -> Self {
        let lines = Lines::of(text);
        let errors = faults
            .into_iter()
            .map(|fault| ReadError::new(&lines, fault));
        Self {
            errors: errors.collect(),
            more,
        }
    }

    /// The first fault; of a document whose `formatVersion` cannot be read, that.
    #[must_use]
    pub fn first(&self) -> &ReadError {
        &self.errors[0]
    }

    /// Whether there are faults beside those that are told.
    #[must_use]
    pub const fn has_more(&self) -> bool {
        self.more
    }
}

impl Deref for ReadErrors {
    type Target = [ReadError];

    fn deref(&self) -> &[ReadError] {
        &self.errors
    }
}

impl IntoIterator for ReadErrors {
    type Item = ReadError;
    type IntoIter = std::vec::IntoIter<ReadError>;

    fn into_iter(self) -> Self::IntoIter {
        self.errors.into_iter()
    }
}

impl<'a> IntoIterator for &'a ReadErrors {
    type Item = &'a ReadError;
    type IntoIter = std::slice::Iter<'a, ReadError>;

    fn into_iter(self) -> Self::IntoIter {
        self.errors.iter()
    }
}

/// A line for each.
impl fmt::Display for ReadErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut between = "";
        for error in &self.errors {
            write!(f, "{between}{error}")?;
            between = "\n";
        }
        if self.more {
            f.write_str("\nand more")?;
        }
        Ok(())
    }
}

impl std::error::Error for ReadErrors {}

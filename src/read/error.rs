//! The one error of reading.

use super::{fault::Fault, positions::line_and_column};
use crate::base::Pointer;

/// Why a text was not read: the place, what was found there and what was expected.
///
/// ```
/// use gdpr_policy::{StatedBasis, read};
///
/// let error = read::from_json::<StatedBasis>(r#"{"basis": {"kind": "consnet"}}"#).unwrap_err();
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
    /// The error for a fault in `text`.
    pub(super) fn new(text: &str, fault: Fault) -> Self {
        let (line, column) = line_and_column(text, fault.at);
        Self {
            pointer: fault.pointer(),
            line,
            column,
            found: fault.found,
            expected: fault.expected,
            hint: fault.hint,
        }
    }

    /// The place in the document.
    ///
    /// That of the value at fault; of the member, where it is unknown or given twice; of the
    /// object, where a member is missing; and of the value that was being read, where the JSON
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

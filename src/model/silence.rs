//! The text's denials, and what the copy does not hold.

use serde::{Deserialize, Serialize};

use crate::{
    base::{Id, Text},
    terms::{GapReason, NoticeItem},
};

/// The statement of the text that there is no such thing.
///
/// Silence is no denial: a text that does not mention a data protection officer says nothing.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Denial {
    /// What there is said not to be.
    pub item: NoticeItem,
    /// The activities that it is about, by id; the whole notice where none is said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub at: Vec<Id>,
    /// The denial in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

impl Denial {
    /// The entry with what it cannot be without; the rest is assigned.
    #[must_use]
    pub fn new(item: NoticeItem) -> Self {
        Self {
            item,
            at: Vec::new(),
            text: None,
            evidence: Vec::new(),
        }
    }
}

/// Something that the text may say and this policy does not hold.
///
/// What has a gap is not assessed: nothing is called missing that may only be missing here.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Gap {
    /// What is not held.
    pub item: NoticeItem,
    /// Why it is not.
    pub reason: GapReason,
    /// The activities that it is about, by id; the whole notice where none is said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub at: Vec<Id>,
    /// The document that holds it, where another does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<Text>,
    /// What else to know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// Where the text shows it: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

impl Gap {
    /// The entry with what it cannot be without; the rest is assigned.
    #[must_use]
    pub fn new(item: NoticeItem, reason: GapReason) -> Self {
        Self {
            item,
            reason,
            at: Vec::new(),
            document: None,
            note: None,
            evidence: Vec::new(),
        }
    }
}

//! The people whom the data is about.

use serde::{Deserialize, Serialize};

use crate::{
    base::{Id, Text},
    terms::DataSubjectCategory,
};

/// A group of people whom the data is about (Art. 4(1), 30(1)(c)).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct DataSubject {
    /// The name by which activities and data refer to the group.
    pub id: Id,
    /// What the people are to the controller.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<DataSubjectCategory>,
    /// The group in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<Text>,
    /// Whether the text addresses this group: whether it is written for them as well.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub addressed: Option<bool>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

impl DataSubject {
    /// The entry with what it cannot be without; the rest is assigned.
    #[must_use]
    pub fn new(id: Id) -> Self {
        Self {
            id,
            category: None,
            label: None,
            addressed: None,
            evidence: Vec::new(),
        }
    }
}

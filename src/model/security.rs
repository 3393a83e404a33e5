//! Security of processing: Art. 32.

use serde::{Deserialize, Serialize};

use crate::{base::Text, terms::SecurityMeasureCategory};

/// A measure by which data is protected (Art. 32).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct SecurityMeasure {
    /// What kind of measure it is.
    pub category: SecurityMeasureCategory,
    /// The measure in the words of the text, such as the algorithm and the length of its key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<Text>,
    /// What it protects, in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applies_to: Option<Text>,
    /// Whether people can choose to use it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub optional: Option<bool>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

impl SecurityMeasure {
    /// The entry with what it cannot be without; the rest is assigned.
    #[must_use]
    pub fn new(category: SecurityMeasureCategory) -> Self {
        Self {
            category,
            details: None,
            applies_to: None,
            optional: None,
            evidence: Vec::new(),
        }
    }
}

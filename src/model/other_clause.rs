//! What a notice holds beside all this.

use serde::{Deserialize, Serialize};

use crate::{base::Text, terms::OtherClauseCategory};

/// A clause of the text that no other part of the model takes.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct OtherClause {
    /// What kind of clause it is.
    pub category: OtherClauseCategory,
    /// What it says, in our words or a fragment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

impl OtherClause {
    /// The entry with what it cannot be without; the rest is assigned.
    #[must_use]
    pub fn new(category: OtherClauseCategory) -> Self {
        Self {
            category,
            text: None,
            evidence: Vec::new(),
        }
    }
}

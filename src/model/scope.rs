//! What the text says it covers and leaves out.

use serde::{Deserialize, Serialize};

use crate::{
    base::{Country, Text},
    terms::{Region, ScopeCategory, SourceCategory},
};

/// What the text says it covers and leaves out, and whom it addresses.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Scope {
    /// What is covered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub covers: Vec<ScopeItem>,
    /// What is left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub excludes: Vec<ScopeItem>,
    /// Countries whose people the text addresses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub countries: Vec<Country>,
    /// Regions whose people the text addresses, such as the European Union (Art. 3(2)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub regions: Vec<Region>,
    /// Whether the service handles content that others put into it (Art. 28).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub handles_content_of_others: Option<bool>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

/// One thing that is covered or left out.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ScopeItem {
    /// What kind of thing it is.
    pub category: ScopeCategory,
    /// The thing in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// The sources of data that are meant, where the item is about sources.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<SourceCategory>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

impl ScopeItem {
    /// The entry with what it cannot be without; the rest is assigned.
    #[must_use]
    pub fn new(category: ScopeCategory) -> Self {
        Self {
            category,
            text: None,
            sources: Vec::new(),
            evidence: Vec::new(),
        }
    }
}

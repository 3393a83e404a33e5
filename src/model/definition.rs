//! Words that the text defines.

use serde::{Deserialize, Serialize};

use crate::{
    base::{Article, Text},
    terms::DefinedConcept,
};

/// A word that the text defines (Art. 4).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct DefinitionStatement {
    /// The word as the text writes it.
    pub term: Text,
    /// The concept of the Regulation that is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub concept: Option<DefinedConcept>,
    /// The meaning in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meaning: Option<Text>,
    /// Whether the text takes the Regulation's own meaning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_regulation: Option<bool>,
    /// Whether the meaning is narrower than the Regulation's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub narrower: Option<bool>,
    /// The provisions that the text cites for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cited_articles: Vec<Article>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

impl DefinitionStatement {
    /// The entry with what it cannot be without; the rest is assigned.
    #[must_use]
    pub fn new(term: Text) -> Self {
        Self {
            term,
            concept: None,
            meaning: None,
            as_regulation: None,
            narrower: None,
            cited_articles: Vec::new(),
            evidence: Vec::new(),
        }
    }
}

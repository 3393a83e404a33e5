//! Words that the text defines.

use crate::{
    base::{Article, Text},
    noun,
    terms::DefinedConcept,
};

/// A word that the text defines (Art. 4).
#[noun]
pub struct DefinitionStatement {
    /// The word as the text writes it.
    pub term: Text,
    /// The concept of the Regulation that is meant.
    pub concept: Option<DefinedConcept>,
    /// The meaning in the words of the text.
    pub meaning: Option<Text>,
    /// Whether the text takes the Regulation's own meaning.
    pub as_regulation: Option<bool>,
    /// Whether the meaning is narrower than the Regulation's.
    pub narrower: Option<bool>,
    /// The provisions that the text cites for it.
    pub cited_articles: Vec<Article>,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}

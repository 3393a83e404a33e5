//! What the text says it covers and leaves out.

use crate::{
    base::Text,
    noun,
    terms::{Place, ScopeCategory, SourceCategory},
};

/// What the text says it covers and leaves out, and whom it addresses.
#[noun]
pub struct Scope {
    /// What is covered.
    pub covers: Vec<ScopeItem>,
    /// What is left out.
    pub excludes: Vec<ScopeItem>,
    /// Where the people are whom the text addresses, such as the European Union (Art. 3(2)).
    pub people_in: Vec<Place>,
    /// The same in the words of the text, where terms do not say it.
    pub people_in_text: Option<Text>,
    /// Whether the service handles content that others put into it (Art. 28).
    pub handles_content_of_others: Option<bool>,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}

/// One thing that is covered or left out.
#[noun]
pub struct ScopeItem {
    /// What kind of thing it is.
    pub category: ScopeCategory,
    /// The thing in the words of the text.
    pub text: Option<Text>,
    /// The sources of data that are meant, where the item is about sources.
    pub sources: Vec<SourceCategory>,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}

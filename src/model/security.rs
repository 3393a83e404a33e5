//! Security of processing: Art. 32.

use crate::{base::Text, model::Part, noun, terms::SecurityMeasureCategory};

/// A measure by which data is protected (Art. 32).
#[noun]
pub struct SecurityMeasure {
    /// What kind of measure it is.
    pub category: SecurityMeasureCategory,
    /// The measure in the words of the text, such as the algorithm and the length of its key.
    pub details: Option<Text>,
    /// What it protects; each further list narrows.
    #[optional]
    pub applies_to: Part,
    /// Whether people can choose to use it.
    pub optional: Option<bool>,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}

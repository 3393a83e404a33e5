//! Whether people must provide data: Art. 13(2)(e).

use crate::{
    base::Text,
    model::Part,
    noun,
    terms::{DataCategory, ProvisionNecessity},
};

/// Whether a person must provide data, and what follows if not (Art. 13(2)(e)).
#[noun]
pub struct ProvisionRequirement {
    /// The data and activities that it is about; all data that people are asked for where none is
    /// said. The entries of the list are alternatives; each further list narrows.
    #[optional]
    pub applies_to: Part,
    /// The kinds of data that it is about, where the text treats those of one entry differently.
    #[silent]
    pub data_categories: Vec<DataCategory>,
    /// Why it is needed, or that it is not.
    pub necessity: Option<ProvisionNecessity>,
    /// What follows when it is not provided, in the words of the text.
    pub consequence: Option<Text>,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}

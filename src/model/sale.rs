//! Selling data.

use crate::{base::Text, model::Part, noun, terms::SaleVerb};

/// What the text says about selling data; that it is not sold is a denial.
#[noun]
pub struct SaleStatement {
    /// What is said to be done with the data.
    pub verbs: Vec<SaleVerb>,
    /// The data and recipients that it is about; each further list narrows.
    #[optional]
    pub applies_to: Part,
    /// The sale in the words of the text.
    pub text: Option<Text>,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}

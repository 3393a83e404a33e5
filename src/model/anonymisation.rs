//! Data that is said to be no longer personal: recital 26.

use crate::{
    base::Text,
    model::{Part, RetentionPeriod},
    noun,
    terms::AnonymisationTechnique,
};

/// What the text says about data that no longer identifies people (Art. 4(5), recital 26).
///
/// For data that is anonymous from the start; what becomes so after some time is the `endActions` of
/// a rule of retention.
#[noun]
pub struct AnonymisationStatement {
    /// What is done to the data.
    pub techniques: Vec<AnonymisationTechnique>,
    /// Whether the text treats the outcome as data that is not personal.
    pub treated_as_non_personal: Option<bool>,
    /// Whether it is about data in the hands of a recipient who cannot identify people, and not in
    /// the controller's own.
    pub recipient_without_means: Option<bool>,
    /// The data that it is about; each further list narrows.
    #[optional]
    pub applies_to: Part,
    /// What it is used for, in the words of the text.
    pub uses: Vec<Text>,
    /// How long it is kept.
    #[optional]
    pub retention: RetentionPeriod,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}

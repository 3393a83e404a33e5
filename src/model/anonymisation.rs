//! Data that is said to be no longer personal: recital 26.

use serde::{Deserialize, Serialize};

use crate::{base::Text, model::RetentionPeriod, terms::AnonymisationTechnique};

/// What the text says about data that no longer identifies people (Art. 4(5), recital 26).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct AnonymisationStatement {
    /// What is done to the data.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub techniques: Vec<AnonymisationTechnique>,
    /// Whether the text treats the outcome as data that is not personal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub treated_as_non_personal: Option<bool>,
    /// Whether it is about data in the hands of a recipient who cannot identify people, and not in
    /// the controller's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipient_without_means: Option<bool>,
    /// What it is used for, in the words of the text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub uses: Vec<Text>,
    /// How long it is kept.
    #[serde(default, skip_serializing_if = "RetentionPeriod::is_unspecified")]
    pub retention: RetentionPeriod,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

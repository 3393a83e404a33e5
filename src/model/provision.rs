//! Whether people must provide data: Art. 13(2)(e).

use serde::{Deserialize, Serialize};

use crate::{
    base::{Id, Text},
    terms::ProvisionNecessity,
};

/// Whether a person must provide data, and what follows if not (Art. 13(2)(e)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ProvisionRequirement {
    /// The data, by id; all data that people are asked for where none is said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub personal_data: Vec<Id>,
    /// Why it is needed, or that it is not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub necessity: Option<ProvisionNecessity>,
    /// What follows when it is not provided, in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consequence: Option<Text>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

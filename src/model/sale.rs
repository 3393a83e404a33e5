//! Selling data.

use serde::{Deserialize, Serialize};

use crate::{
    base::{Id, Text},
    terms::SaleVerb,
};

/// What the text says about selling data; that it is not sold is a denial.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct SaleStatement {
    /// What is said to be done with the data.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub verbs: Vec<SaleVerb>,
    /// The data, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub personal_data: Vec<Id>,
    /// The sale in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

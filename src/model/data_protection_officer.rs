//! The data protection officer: Arts 37 to 39.

use serde::{Deserialize, Serialize};

use crate::{
    base::{Id, Text},
    model::ContactPoint,
};

/// The person whom the notice calls its data protection officer (Art. 37).
///
/// An entry says that there is one, even when the text gives no contact: then `contacts` is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct DataProtectionOfficer {
    /// The name, which a notice need not give.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Text>,
    /// The controllers that the officer is there for, by id; all where none is said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub controllers: Vec<Id>,
    /// Ways to reach the officer (Art. 13(1)(b), 14(1)(b)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<ContactPoint>,
    /// Whether the officer is from outside the company (Art. 37(6)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external: Option<bool>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

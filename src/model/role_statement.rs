//! Which role the company says it has.

use serde::{Deserialize, Serialize};

use crate::{
    base::{Id, Text},
    terms::Role,
};

/// A role that the company says it has for some processing (Art. 4(7), 4(8), 26, 28).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct RoleStatement {
    /// The role.
    pub role: Role,
    /// The processing that is meant, in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<Text>,
    /// The activities that are meant, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub activities: Vec<Id>,
    /// Whether the text calls it the main role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary: Option<bool>,
    /// The word that the text uses for the role, in its own language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub term: Option<Text>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

impl RoleStatement {
    /// The entry with what it cannot be without; the rest is assigned.
    #[must_use]
    pub fn new(role: Role) -> Self {
        Self {
            role,
            subject: None,
            activities: Vec::new(),
            primary: None,
            term: None,
            evidence: Vec::new(),
        }
    }
}

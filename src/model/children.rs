//! Children: Art. 8.

use serde::{Deserialize, Serialize};

use crate::{
    base::{Age, Country, Text},
    model::ContactPoint,
    terms::{ChildrenRegime, ChildrenStance},
};

/// What the text says about children (Art. 8).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ChildrenStatement {
    /// The age below which it applies, in full years.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum_age: Option<Age>,
    /// What it says about them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stances: Vec<ChildrenStance>,
    /// The law that the age comes from, where the text says or shows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub regime: Option<ChildrenRegime>,
    /// The countries that it is stated for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub countries: Vec<Country>,
    /// Ways to reach somebody about it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<ContactPoint>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

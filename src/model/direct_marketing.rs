//! Direct marketing: Art. 21(2) to (4).

use serde::{Deserialize, Serialize};

use crate::{
    base::{Id, Text},
    model::{ContactPoint, StatedBasis},
    terms::MarketingChannel,
};

/// What the text says about direct marketing (Art. 21(2), 21(3)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct DirectMarketing {
    /// The means by which people are addressed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub channels: Vec<MarketingChannel>,
    /// Whether it is for the controller's own products.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub own_products: Option<bool>,
    /// Whether it is for products of others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub third_party_products: Option<bool>,
    /// The legal bases that the text states for it (Art. 6(1)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub legal_bases: Vec<StatedBasis>,
    /// The activities that it is part of, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub activities: Vec<Id>,
    /// Ways to stop it (Art. 21(2), 21(3)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub opt_out: Vec<ContactPoint>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

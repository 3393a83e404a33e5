//! How consent is asked for and given.

use serde::{Deserialize, Serialize};

use crate::{
    base::{Id, Text},
    model::ContactPoint,
    terms::{ConsentClaim, ConsentRefusal, ConsentScope, ConsentSignal},
};

/// How the text says that people agree to something (Art. 4(11), 7).
///
/// What a text takes for consent is recorded here, valid or not; the consent on which processing is
/// said to rest is a legal basis.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ConsentPractice {
    /// What is taken as the sign of agreement.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signals: Vec<ConsentSignal>,
    /// Whether the text calls it consent or acknowledgement; consent where nothing is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claimed_as: Option<ConsentClaim>,
    /// What it is said to cover.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub covers: Vec<ConsentScope>,
    /// The activities that it is said to cover, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub activities: Vec<Id>,
    /// The recipients that it is said to cover, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recipients: Vec<Id>,
    /// What follows when somebody does not agree (Art. 7(4)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refusal: Option<ConsentRefusal>,
    /// Whether one consent is asked for several purposes together (recital 43).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bundled: Option<bool>,
    /// Ways to withdraw it (Art. 7(3)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub withdrawal: Vec<ContactPoint>,
    /// The domains that it is said to cover.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub domains: Vec<Text>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

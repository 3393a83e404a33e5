//! Signing in by way of another company.

use serde::{Deserialize, Serialize};

use crate::base::{Country, Id, Text, WebUrl};

/// Signing in by way of another company's account.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct SignInProvider {
    /// The service as published.
    pub name: Text,
    /// The company behind it, in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity: Option<Text>,
    /// Where the company is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// The recipient of this policy that it is, by id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipient: Option<Id>,
    /// What the controller receives from it, in the words of the text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub data_received: Vec<Text>,
    /// What the company itself collects, in the words of the text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub data_collected: Vec<Text>,
    /// Its own privacy notice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_url: Option<WebUrl>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

impl SignInProvider {
    /// The entry with what it cannot be without; the rest is assigned.
    #[must_use]
    pub fn new(name: Text) -> Self {
        Self {
            name,
            entity: None,
            country: None,
            recipient: None,
            data_received: Vec::new(),
            data_collected: Vec::new(),
            policy_url: None,
            evidence: Vec::new(),
        }
    }
}

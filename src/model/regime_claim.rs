//! Laws and frameworks that the text says it is under.

use serde::{Deserialize, Serialize};

use crate::{
    base::{Article, Date, Text, WebUrl},
    model::LawReference,
    terms::{Regime, RegimeClaimCategory},
};

/// A law or framework that the text says it is under, follows or knows.
///
/// Nothing here counts as information that the Regulation asks for: a certificate under another
/// framework is no statement about a transfer.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct RegimeClaim {
    /// The law or framework; `other` where only the text says it.
    pub regime: Regime,
    /// What the text says about it.
    pub category: RegimeClaimCategory,
    /// The claim in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// The law itself, where it has no term.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub law: Option<LawReference>,
    /// The provision of the Regulation that a feature is said to fulfil.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cited_articles: Vec<Article>,
    /// The day that the text names, such as that of a judgment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// Where it can be verified.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<WebUrl>,
    /// Whether the framework is said to prevail over the notice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prevails: Option<bool>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

impl RegimeClaim {
    /// The entry with what it cannot be without; the rest is assigned.
    #[must_use]
    pub fn new(regime: Regime, category: RegimeClaimCategory) -> Self {
        Self {
            regime,
            category,
            text: None,
            law: None,
            cited_articles: Vec::new(),
            date: None,
            url: None,
            prevails: None,
            evidence: Vec::new(),
        }
    }
}

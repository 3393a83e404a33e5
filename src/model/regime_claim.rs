//! Laws and frameworks that the text says it is under.

use crate::{
    base::{Article, PartialDate, Text, WebUrl},
    model::LawReference,
    noun,
    terms::{Regime, RegimeClaimCategory},
};

/// A law or framework that the text says it is under, follows or knows.
///
/// Nothing here counts as information that the Regulation asks for: a certificate under another
/// framework is no statement about a transfer. The authority for a complaint stands in `rights`.
#[noun]
pub struct RegimeClaim {
    /// The law or framework; `other` where only the text says it.
    pub regime: Regime,
    /// What the text says about it.
    pub category: RegimeClaimCategory,
    /// The claim in the words of the text.
    pub text: Option<Text>,
    /// The law itself, where it has no term.
    pub law: Option<LawReference>,
    /// The provision of the Regulation that a feature is said to fulfil.
    pub cited_articles: Vec<Article>,
    /// The date that the text names, such as that of a judgment.
    pub date: Option<PartialDate>,
    /// Where it can be verified.
    pub url: Option<WebUrl>,
    /// Whether the framework is said to prevail over the notice.
    pub prevails: Option<bool>,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}

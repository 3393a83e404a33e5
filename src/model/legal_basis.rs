//! Why processing is lawful: the bases of Art. 6(1) with their particulars.

use serde::{Deserialize, Serialize};

use crate::{
    base::{Article, Celex, Country, Id, Text, union::union},
    model::ContactPoint,
    terms::{
        ContractStage, InterestCategory, InterestHolder, LegalArea, LegalBasis, PublicTaskGround,
        PurposeCategory, VitalInterestHolder,
    },
};

/// A legal basis as a text states it: which one, with which particulars, and for what.
///
/// ```
/// use gdpr_policy::{Consent, LegalBasis, StatedBasis};
///
/// let stated = StatedBasis::new(Consent::default());
/// assert_eq!(stated.basis.legal_basis(), LegalBasis::Consent);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct StatedBasis {
    /// The basis with its particulars (Art. 6(1)).
    pub basis: LegalBasisDetail,
    /// The part of the processing that it covers, in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applies_to: Option<Text>,
    /// The purposes that it covers, where the text says which.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub purposes: Vec<PurposeCategory>,
    /// The data that it covers, by id, where the text says which.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub personal_data: Vec<Id>,
    /// The provisions that the text cites.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cited_articles: Vec<Article>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

impl StatedBasis {
    /// The entry with what it cannot be without; the rest is assigned.
    #[must_use]
    pub fn new(basis: impl Into<LegalBasisDetail>) -> Self {
        Self {
            basis: basis.into(),
            applies_to: None,
            purposes: Vec::new(),
            personal_data: Vec::new(),
            cited_articles: Vec::new(),
            evidence: Vec::new(),
        }
    }
}

union! {
    /// One of the six bases of Art. 6(1) with what a text says about it.
    #[expect(clippy::exhaustive_enums, reason = "Art. 6(1) is a closed list")]
    pub enum LegalBasisDetail ("a legal basis") {
        /// Consent (Art. 6(1)(a)).
        Consent(Consent) = "consent";
        /// A contract with the person, or steps before one (Art. 6(1)(b)).
        Contract(Contract) = "contract";
        /// An obligation of the controller under law (Art. 6(1)(c)).
        LegalObligation(LegalObligation) = "legal-obligation";
        /// A vital interest of a person (Art. 6(1)(d)).
        VitalInterests(VitalInterests) = "vital-interests";
        /// A task in the public interest or official authority (Art. 6(1)(e)).
        PublicTask(PublicTask) = "public-task";
        /// An interest of the controller or a third party (Art. 6(1)(f)).
        LegitimateInterests(LegitimateInterests) = "legitimate-interests";
    }
}

impl LegalBasisDetail {
    /// Which of the six bases it is.
    #[must_use]
    pub const fn legal_basis(&self) -> LegalBasis {
        match self {
            Self::Consent(_) => LegalBasis::Consent,
            Self::Contract(_) => LegalBasis::Contract,
            Self::LegalObligation(_) => LegalBasis::LegalObligation,
            Self::VitalInterests(_) => LegalBasis::VitalInterests,
            Self::PublicTask(_) => LegalBasis::PublicTask,
            Self::LegitimateInterests(_) => LegalBasis::LegitimateInterests,
        }
    }
}

/// What a text says about consent as the basis (Art. 4(11), 6(1)(a), 7).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Consent {
    /// Whether the text calls the consent explicit (Art. 9(2)(a), 22(2)(c), 49(1)(a)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explicit: Option<bool>,
    /// The ways to withdraw it that are stated with it (Art. 7(3)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub withdrawal: Vec<ContactPoint>,
    /// What it is asked for, in the words of the text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub examples: Vec<Text>,
}

/// What a text says about a contract as the basis (Art. 6(1)(b)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Contract {
    /// Whether it is about performing the contract or about steps before it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<ContractStage>,
    /// Which contract, in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract: Option<Text>,
    /// What it is needed for, in the words of the text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub examples: Vec<Text>,
}

/// What a text says about a legal obligation as the basis (Art. 6(1)(c), 6(3)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct LegalObligation {
    /// The laws that lay the obligation down (Art. 6(3)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub laws: Vec<LawReference>,
    /// The areas of law that are named in their stead.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub areas: Vec<LegalArea>,
    /// What it is needed for, in the words of the text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub examples: Vec<Text>,
}

/// What a text says about vital interests as the basis (Art. 6(1)(d)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct VitalInterests {
    /// Whose interests.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub holders: Vec<VitalInterestHolder>,
    /// The situation, in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub situation: Option<Text>,
}

/// What a text says about a public task as the basis (Art. 6(1)(e), 6(3)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct PublicTask {
    /// Whether it is a public interest or official authority.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ground: Option<PublicTaskGround>,
    /// The task in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task: Option<Text>,
    /// The laws that lay the task down (Art. 6(3)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub laws: Vec<LawReference>,
}

/// What a text says about legitimate interests as the basis (Art. 6(1)(f)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct LegitimateInterests {
    /// The interests that are pursued (Art. 13(1)(d), 14(2)(b)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub interests: Vec<LegitimateInterest>,
    /// Whether the list is said to be complete; false for "for example" and the like.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exhaustive: Option<bool>,
    /// What is said about weighing them against the person's interests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balancing: Option<Text>,
}

/// One interest that is pursued (Art. 6(1)(f), 13(1)(d), 14(2)(b)).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct LegitimateInterest {
    /// The interest in the words of the text.
    pub text: Text,
    /// What kind of interest it is, where a recital names its like.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<InterestCategory>,
    /// Whose interest; the controller's where nothing is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub holder: Option<InterestHolder>,
    /// Whether it says what is pursued; false for "business purposes" and the like.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specific: Option<bool>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

impl LegitimateInterest {
    /// The entry with what it cannot be without; the rest is assigned.
    #[must_use]
    pub fn new(text: Text) -> Self {
        Self {
            text,
            category: None,
            holder: None,
            specific: None,
            evidence: Vec::new(),
        }
    }
}

/// A law that a text refers to (Art. 6(3), 9(2), 10, 26(1)).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct LawReference {
    /// The law in the words of the text.
    pub name: Text,
    /// The state whose law it is; absent for Union law or where it is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// The CELEX number, for an act of the Union.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub celex: Option<Celex>,
    /// The provision of it, as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provision: Option<Text>,
}

impl LawReference {
    /// The entry with what it cannot be without; the rest is assigned.
    #[must_use]
    pub fn new(name: Text) -> Self {
        Self {
            name,
            country: None,
            celex: None,
            provision: None,
        }
    }
}

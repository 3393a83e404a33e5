//! The rights of the people, and how to exercise them: Arts 12, 15 to 22, 77.

use serde::{Deserialize, Serialize};

use crate::{
    base::{Article, Country, Id, Period, Text},
    model::ContactPoint,
    terms::{
        ComplaintPrerequisite, FeePractice, IdentityCheckScope, IdentityProof, RefusalGround,
        Right, RightLimit, RightStrength,
    },
};

/// A right that the text states (Art. 13(2)(b) to (d), 14(2)(c) to (e)).
///
/// ```
/// use gdpr_policy::{Right, RightStatement, SupervisoryAuthority};
///
/// let mut complaint = RightStatement::new(Right::LodgeComplaint);
/// complaint.authorities.push(SupervisoryAuthority::new("Andmekaitse Inspektsioon".parse()?));
/// # Ok::<(), gdpr_policy::ParseError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct RightStatement {
    /// The right.
    pub right: Right,
    /// What the text calls it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<Text>,
    /// The provisions that the text cites for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cited_articles: Vec<Article>,
    /// Whether the text says what the right gives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explained: Option<bool>,
    /// Whether the right is granted in words or only follows from them; explicit where nothing is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strength: Option<RightStrength>,
    /// What the text limits the right to, in its words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Text>,
    /// The ways in which the text limits it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub limits: Vec<RightLimit>,
    /// The countries to whose people it is limited.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub countries: Vec<Country>,
    /// The activities that it is stated for, by id; all where none is said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub activities: Vec<Id>,
    /// Whether it is presented apart from other information (Art. 21(4)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub presented_separately: Option<bool>,
    /// Whether it is said that earlier processing stays lawful (Art. 13(2)(c), 14(2)(d)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prior_processing_unaffected: Option<bool>,
    /// The authorities that a complaint can go to (Art. 77(1)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub authorities: Vec<SupervisoryAuthority>,
    /// What the text makes a complaint depend on (against Art. 77(1)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub prerequisites: Vec<ComplaintPrerequisite>,
    /// Ways to exercise this right.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<ContactPoint>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

impl RightStatement {
    /// The entry with what it cannot be without; the rest is assigned.
    #[must_use]
    pub fn new(right: Right) -> Self {
        Self {
            right,
            label: None,
            cited_articles: Vec::new(),
            explained: None,
            strength: None,
            scope: None,
            limits: Vec::new(),
            countries: Vec::new(),
            activities: Vec::new(),
            presented_separately: None,
            prior_processing_unaffected: None,
            authorities: Vec::new(),
            prerequisites: Vec::new(),
            contacts: Vec::new(),
            evidence: Vec::new(),
        }
    }
}

/// An authority that supervises data protection, as the text names it (Art. 4(21), 51).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct SupervisoryAuthority {
    /// The name in the words of the text.
    pub name: Text,
    /// The country that the text ascribes it to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// Ways to reach it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<ContactPoint>,
}

impl SupervisoryAuthority {
    /// The entry with what it cannot be without; the rest is assigned.
    #[must_use]
    pub fn new(name: Text) -> Self {
        Self {
            name,
            country: None,
            contacts: Vec::new(),
        }
    }
}

/// How rights are exercised (Art. 11, 12(2) to 12(6)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct RightsExercise {
    /// Ways to make a request.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<ContactPoint>,
    /// The procedure in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub procedure: Option<Text>,
    /// What a person is asked to give with a request.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub information_requested: Vec<Text>,
    /// The check of the person's identity (Art. 12(6)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity_check: Option<IdentityCheck>,
    /// The time for an answer (Art. 12(3)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response_time: Option<Period>,
    /// The time by which that can be extended (Art. 12(3)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extension: Option<Period>,
    /// What a request costs (Art. 12(5), 15(3)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee: Option<Fee>,
    /// The grounds on which requests are refused (Art. 12(5)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub refusal_grounds: Vec<RefusalGround>,
    /// The countries whose law is said to govern requests.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub governing_law: Vec<Country>,
    /// Whether the text says that it cannot identify people (Art. 11(2)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identification_impossible: Option<bool>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

/// How the identity of a person is checked (Art. 12(6)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct IdentityCheck {
    /// When it is checked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<IdentityCheckScope>,
    /// By what.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub proofs: Vec<IdentityProof>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

/// What a request costs (Art. 12(5), 15(3)).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Fee {
    /// When a fee is charged.
    pub practice: FeePractice,
    /// The fee in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

impl Fee {
    /// The entry with what it cannot be without; the rest is assigned.
    #[must_use]
    pub fn new(practice: FeePractice) -> Self {
        Self {
            practice,
            text: None,
            evidence: Vec::new(),
        }
    }
}

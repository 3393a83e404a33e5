//! Decisions by machines, and profiling: Arts 4(4), 22.

use serde::{Deserialize, Serialize};

use crate::{
    base::{Id, Text},
    model::LawReference,
    terms::{
        AutomatedDecisionGround, DecisionSafeguard, LegalBasis, PurposeCategory, SpecialCategory,
        SpecialCategoryCondition,
    },
};

/// A decision based on automated processing (Art. 13(2)(f), 14(2)(g), 22).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct AutomatedDecision {
    /// What is decided, in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// The activities that it is part of, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub activities: Vec<Id>,
    /// Whether it is made without a human being (Art. 22(1)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub solely_automated: Option<bool>,
    /// Whether it has legal or similarly significant effects (Art. 22(1)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub significant_effect: Option<bool>,
    /// The grounds of Art. 22(2) that the text states.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub grounds: Vec<AutomatedDecisionGround>,
    /// Bases of Art. 6(1) that the text states for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub legal_bases: Vec<LegalBasis>,
    /// The laws that authorise it (Art. 22(2)(b)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub laws: Vec<LawReference>,
    /// What the text says about the logic involved (Art. 13(2)(f), 14(2)(g)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logic: Option<Text>,
    /// What the text says about its significance (Art. 13(2)(f), 14(2)(g)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub significance: Option<Text>,
    /// What the text says about the envisaged consequences (Art. 13(2)(f), 14(2)(g)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consequences: Option<Text>,
    /// The safeguards that the text states (Art. 22(3)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub safeguards: Vec<DecisionSafeguard>,
    /// Special categories that it uses (Art. 22(4)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub special_categories: Vec<SpecialCategory>,
    /// The conditions of Art. 9(2) that the text states for them (Art. 22(4)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub conditions: Vec<SpecialCategoryCondition>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

/// Evaluation of personal aspects that is not said to lead to a decision (Art. 4(4)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ProfilingStatement {
    /// The profiling in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// The activities that it is part of, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub activities: Vec<Id>,
    /// The data that it uses, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub personal_data: Vec<Id>,
    /// What it is for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub purposes: Vec<PurposeCategory>,
    /// What it leads to for the person, in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consequences: Option<Text>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

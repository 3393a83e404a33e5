//! Who receives data: Arts 4(9), 13(1)(e), 28.

use serde::{Deserialize, Serialize};

use crate::{
    base::{Country, Id, Period, Text, WebUrl, union::union},
    model::unspecified::unspecified,
    model::{ConsentCondition, Purpose, StatedBasis, Unspecified},
    terms::{
        BasesRelation, ClaimCategory, DisclosureTriggerCategory, Modality, ProcessorClause,
        RecipientCategory, SubProcessorAuthorisation,
    },
};

/// Somebody to whom data is disclosed, by name or by category (Art. 4(9), 13(1)(e), 14(1)(e)).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Recipient {
    /// The name by which activities and transfers refer to the recipient.
    pub id: Id,
    /// The name as published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Text>,
    /// The name that is probably meant, where the published one is corrupt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resolved_name: Option<Text>,
    /// What kind of recipient it is (Art. 13(1)(e), 14(1)(e)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<RecipientCategory>,
    /// The recipient, or the group of recipients, in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<Text>,
    /// Whether the recipient processes for the controller or decides for itself.
    #[serde(default, skip_serializing_if = "RecipientRole::is_unspecified")]
    pub role: RecipientRole,
    /// The word that the text uses for the role, in its own language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role_label: Option<Text>,
    /// What the recipient does, in the words of the text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<Text>,
    /// The data that it receives, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub personal_data: Vec<Id>,
    /// Data that it receives, in the words of the text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Text>,
    /// What it receives the data for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub purposes: Vec<Purpose>,
    /// The legal bases that the text states for the disclosure (Art. 6(1)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub legal_bases: Vec<StatedBasis>,
    /// How several bases relate to each other; absent for one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bases_relation: Option<BasesRelation>,
    /// The consent on which the text makes the disclosure depend, whatever basis it states.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consent_condition: Option<ConsentCondition>,
    /// The countries in which the recipient is or from which it has access.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub countries: Vec<Country>,
    /// The recipient's own privacy notice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_url: Option<WebUrl>,
    /// Whether it is said to use the data for purposes of its own (Art. 28(10)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub own_purposes: Option<bool>,
    /// What brings the disclosure about, where it is not routine.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub triggers: Vec<DisclosureTrigger>,
    /// What the text claims about the recipient.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub claims: Vec<RecipientClaim>,
    /// Whether the recipients of this category are said to stand in a list by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub listed_by_name: Option<bool>,
    /// Whether the text says that this is all there is; false for "such as" and the like.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exhaustive: Option<bool>,
    /// How firmly the text says that the disclosure takes place; asserted where nothing is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modality: Option<Modality>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

impl Recipient {
    /// The entry with what it cannot be without; the rest is assigned.
    #[must_use]
    pub fn new(id: Id) -> Self {
        Self {
            id,
            name: None,
            resolved_name: None,
            category: None,
            label: None,
            role: RecipientRole::default(),
            role_label: None,
            services: Vec::new(),
            personal_data: Vec::new(),
            items: Vec::new(),
            purposes: Vec::new(),
            legal_bases: Vec::new(),
            bases_relation: None,
            consent_condition: None,
            countries: Vec::new(),
            policy_url: None,
            own_purposes: None,
            triggers: Vec::new(),
            claims: Vec::new(),
            listed_by_name: None,
            exhaustive: None,
            modality: None,
            evidence: Vec::new(),
        }
    }
}

union! {
    /// What a recipient is under the Regulation, as the text says it.
    ///
    /// `unspecified` is for a text that does not say: it claims nothing and is never written.
    #[non_exhaustive]
    pub enum RecipientRole ("the role of a recipient") {
        /// The text does not say.
        Unspecified(Unspecified) = "unspecified";
        /// It processes for the controller (Art. 4(8), 28).
        Processor(Processor) = "processor";
        /// It processes for a processor (Art. 28(2), 28(4)).
        SubProcessor(SubProcessor) = "sub-processor";
        /// It decides for itself (Art. 4(7)).
        Controller(IndependentController) = "controller";
        /// It decides together with the controller (Art. 26).
        JointController(JointController) = "joint-controller";
        /// It is a public authority (Art. 4(9)).
        PublicAuthority(PublicAuthority) = "public-authority";
        /// It is staff, under the controller's authority (Art. 29).
        Personnel(Personnel) = "personnel";
    }
}

unspecified!(RecipientRole);

/// Whoever processes data on behalf of the controller (Art. 4(8), 28).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Processor {
    /// What the text says about the contract between them (Art. 28(3)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract: Option<ProcessorContract>,
}

/// A processor whom another processor engages (Art. 28(2), 28(4)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct SubProcessor {
    /// The recipient that engages it, by id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub engaged_by: Option<Id>,
    /// What the text says about the contract between them (Art. 28(4)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract: Option<ProcessorContract>,
}

/// A recipient that decides on purposes and means for itself (Art. 4(7)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct IndependentController {}

/// A recipient that decides together with the controller (Art. 26).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct JointController {}

/// A public authority, which is no recipient in a particular inquiry under law (Art. 4(9)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct PublicAuthority {}

/// People who process under the direct authority of the controller (Art. 29).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Personnel {}

/// What a text says about the contract with a processor (Art. 28(3)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ProcessorContract {
    /// The contract in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// The clauses that it is said to have.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub clauses: Vec<ProcessorClause>,
    /// How the controller authorises further processors (Art. 28(2)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_processor_authorisation: Option<SubProcessorAuthorisation>,
    /// The time in which the controller can object to one (Art. 28(2)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub objection_period: Option<Period>,
    /// Whether it uses the clauses of Decision (EU) 2021/915 (Art. 28(7)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub standard_clauses: Option<bool>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

/// What brings a disclosure about that is not routine.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct DisclosureTrigger {
    /// What kind of occasion it is.
    pub category: DisclosureTriggerCategory,
    /// The occasion in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// Whether people are informed before; false where the text says without notice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prior_notice: Option<bool>,
    /// Whether the controller reserves to itself whether to disclose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discretionary: Option<bool>,
    /// Whether a mere request by an authority of a third country suffices (against Art. 48).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub third_country_request: Option<bool>,
    /// What protects the data in the disclosure, in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub safeguards: Option<Text>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

impl DisclosureTrigger {
    /// The entry with what it cannot be without; the rest is assigned.
    #[must_use]
    pub fn new(category: DisclosureTriggerCategory) -> Self {
        Self {
            category,
            text: None,
            prior_notice: None,
            discretionary: None,
            third_country_request: None,
            safeguards: None,
            evidence: Vec::new(),
        }
    }
}

/// Something that the text claims about a recipient.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct RecipientClaim {
    /// What kind of claim it is.
    pub category: ClaimCategory,
    /// The claim in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

impl RecipientClaim {
    /// The entry with what it cannot be without; the rest is assigned.
    #[must_use]
    pub fn new(category: ClaimCategory) -> Self {
        Self {
            category,
            text: None,
            evidence: Vec::new(),
        }
    }
}

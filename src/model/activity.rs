//! What is done with data, and what for: the hub of the model.

use serde::{Deserialize, Serialize};

use crate::{
    base::{Id, Text},
    model::{LawReference, StatedBasis},
    terms::{
        BasesRelation, ConsentLaw, Modality, ProcessingOperation, PurposeCategory, PurposeLimit,
        Role, SpecialCategory, SpecialCategoryCondition,
    },
};

/// Processing that the text describes as one thing, with what it ties together (Art. 4(2), 30(1)).
///
/// Any of its parts may be missing, as real texts hang legal bases on purposes, on data, on
/// disclosures or on nothing at all. Bases that the text states for nothing in particular stand in
/// `generalLegalBases` of the policy and belong to no activity.
///
/// ```
/// use gdpr_policy::{LegitimateInterests, ProcessingActivity, Purpose, PurposeCategory, StatedBasis};
///
/// let mut security = ProcessingActivity::new("security".parse()?);
/// security.purposes.push(Purpose::new(PurposeCategory::Security));
/// security.legal_bases.push(StatedBasis::new(LegitimateInterests::default()));
/// # Ok::<(), gdpr_policy::ParseError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ProcessingActivity {
    /// The name by which transfers, retention rules and others refer to the activity.
    pub id: Id,
    /// The activity in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<Text>,
    /// The role of the company in it; the controller where nothing is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// The controllers whose activity it is, by id; all where none is said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub controllers: Vec<Id>,
    /// What it is for (Art. 13(1)(c), 14(1)(c)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub purposes: Vec<Purpose>,
    /// The data that it uses, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub personal_data: Vec<Id>,
    /// The people whom it concerns, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub data_subjects: Vec<Id>,
    /// The sources of its data, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Id>,
    /// What is done with the data (Art. 4(2)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub operations: Vec<ProcessingOperation>,
    /// The legal bases that the text states for it (Art. 6(1)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub legal_bases: Vec<StatedBasis>,
    /// How several bases relate to each other; absent for one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bases_relation: Option<BasesRelation>,
    /// Conditions on which special categories of data are processed (Art. 9(2)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub special_category_conditions: Vec<StatedCondition>,
    /// What allows data on criminal convictions to be processed (Art. 10).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub criminal_data_authority: Option<CriminalDataAuthority>,
    /// The consent on which the text makes the activity depend, whatever basis it states.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consent_condition: Option<ConsentCondition>,
    /// Who receives data in it, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recipients: Vec<Id>,
    /// What it can lead to for the person, in the words of the text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub consequences: Vec<Text>,
    /// Whether the description is left open, by "etc." and the like.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_ended: Option<bool>,
    /// How firmly the text says that it takes place; asserted where nothing is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modality: Option<Modality>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

impl ProcessingActivity {
    /// The entry with what it cannot be without; the rest is assigned.
    #[must_use]
    pub fn new(id: Id) -> Self {
        Self {
            id,
            label: None,
            role: None,
            controllers: Vec::new(),
            purposes: Vec::new(),
            personal_data: Vec::new(),
            data_subjects: Vec::new(),
            sources: Vec::new(),
            operations: Vec::new(),
            legal_bases: Vec::new(),
            bases_relation: None,
            special_category_conditions: Vec::new(),
            criminal_data_authority: None,
            consent_condition: None,
            recipients: Vec::new(),
            consequences: Vec::new(),
            open_ended: None,
            modality: None,
            evidence: Vec::new(),
        }
    }
}

/// What processing is for (Art. 5(1)(b), 13(1)(c), 14(1)(c)).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Purpose {
    /// What kind of purpose it is; `other` where only the text says it.
    pub category: PurposeCategory,
    /// The purpose in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// Whether it is left open, as "other lawful purposes" is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_ended: Option<bool>,
    /// What an open purpose is tied to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub limits: Vec<PurposeLimit>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

impl Purpose {
    /// The entry with what it cannot be without; the rest is assigned.
    #[must_use]
    pub fn new(category: PurposeCategory) -> Self {
        Self {
            category,
            text: None,
            open_ended: None,
            limits: Vec::new(),
            evidence: Vec::new(),
        }
    }
}

/// A purpose other than the one that data was collected for (Art. 6(4), 13(3), 14(4)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct FurtherProcessing {
    /// The further purpose in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// The activities that are meant, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub activities: Vec<Id>,
    /// Whether people are informed before; false where the text says without (Art. 13(3), 14(4)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prior_notice: Option<bool>,
    /// What the further purpose is tied to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub limits: Vec<PurposeLimit>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

/// A condition of Art. 9(2) that the text states for special categories of data.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct StatedCondition {
    /// The condition.
    pub condition: SpecialCategoryCondition,
    /// The law that the condition rests on (Art. 9(2)(b), (g) to (j)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub laws: Vec<LawReference>,
    /// The special categories that it covers; all of the activity where none is said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub special_categories: Vec<SpecialCategory>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

impl StatedCondition {
    /// The entry with what it cannot be without; the rest is assigned.
    #[must_use]
    pub fn new(condition: SpecialCategoryCondition) -> Self {
        Self {
            condition,
            laws: Vec::new(),
            special_categories: Vec::new(),
            evidence: Vec::new(),
        }
    }
}

/// What allows data on criminal convictions and offences to be processed (Art. 10).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct CriminalDataAuthority {
    /// Whether it is under the control of official authority.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub official_authority: Option<bool>,
    /// The Union or Member State law that authorises it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub laws: Vec<LawReference>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

/// A consent on which the text makes an activity or a disclosure depend.
///
/// It is not a legal basis: a text may say "only with your consent" and name another basis.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ConsentCondition {
    /// Whether the text calls the consent explicit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explicit: Option<bool>,
    /// The law that asks for this consent, where the text or its subject shows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required_by: Option<ConsentLaw>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

/// Whether a purpose is direct marketing in the sense of Art. 21(2): addressed to a person.
pub(crate) fn is_direct_marketing(purpose: PurposeCategory) -> bool {
    matches!(
        purpose,
        PurposeCategory::DirectMarketing | PurposeCategory::Newsletter
    )
}

/// Whether direct marketing is among the purposes of an activity.
pub(crate) fn is_marketing(activity: &ProcessingActivity) -> bool {
    let mut purposes = activity.purposes.iter();
    purposes.any(|purpose| is_direct_marketing(purpose.category))
}

/// Whether a role, where one is stated, is that of a controller.
pub(crate) fn is_controller(role: Option<Role>) -> bool {
    !matches!(role, Some(Role::Processor | Role::SubProcessor))
}

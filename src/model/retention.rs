//! How long data is kept: Arts 5(1)(e), 13(2)(a), 14(2)(a).

use serde::{Deserialize, Serialize};

use crate::{
    base::{Date, Id, Period, Text, union::union},
    model::unspecified::unspecified,
    model::{LawReference, Unspecified},
    terms::{EndAction, LegalBasis, PurposeCategory, RetentionCriterion, RetentionEvent, Role},
};

/// How long some data is kept and what happens then (Art. 5(1)(e), 13(2)(a), 14(2)(a)).
///
/// ```
/// use gdpr_policy::{FixedPeriod, RetentionEvent, RetentionRule};
///
/// let mut period = FixedPeriod::new("P7Y".parse()?);
/// period.from = Some(RetentionEvent::EndOfYear);
///
/// let mut invoices = RetentionRule::default();
/// invoices.period = period.into();
/// # Ok::<(), gdpr_policy::ParseError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct RetentionRule {
    /// What the rule is about.
    #[serde(default, skip_serializing_if = "RetentionScope::is_unspecified")]
    pub applies_to: RetentionScope,
    /// The role in which the company keeps the data; the controller where nothing is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// How long (Art. 13(2)(a), 14(2)(a)).
    #[serde(default, skip_serializing_if = "RetentionPeriod::is_unspecified")]
    pub period: RetentionPeriod,
    /// What happens at the end.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub end_actions: Vec<EndAction>,
    /// How long copies in backups remain.
    #[serde(default, skip_serializing_if = "RetentionPeriod::is_unspecified")]
    pub backups: RetentionPeriod,
    /// The event after which the rule is said to apply, such as the end of an account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<RetentionEvent>,
    /// Whether the controller reserves to itself whether it acts at the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discretionary: Option<bool>,
    /// What is kept longer all the same, in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exceptions: Option<Text>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

union! {
    /// What a retention rule is about.
    ///
    /// `unspecified` is for a text that does not say: it claims nothing and is never written.
    #[non_exhaustive]
    pub enum RetentionScope ("the scope of a retention rule") {
        /// The text does not say.
        Unspecified(Unspecified) = "unspecified";
        /// All personal data.
        Everything(EverythingKept) = "everything";
        /// The data of some activities.
        Activities(ActivitiesKept) = "activities";
        /// Some data.
        PersonalData(PersonalDataKept) = "personal-data";
        /// The data of some people.
        DataSubjects(DataSubjectsKept) = "data-subjects";
        /// The data that is processed on some legal bases.
        LegalBases(LegalBasesKept) = "legal-bases";
        /// The data that is processed for some purposes.
        Purposes(PurposesKept) = "purposes";
        /// Something that only the text says.
        Other(OtherKept) = "other";
    }
}

unspecified!(RetentionScope);

/// All personal data.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct EverythingKept {}

/// The data of some activities.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ActivitiesKept {
    /// The activities, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub activities: Vec<Id>,
}

/// Some of the data.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct PersonalDataKept {
    /// The data, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub personal_data: Vec<Id>,
}

/// The data of some people.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct DataSubjectsKept {
    /// The people, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub data_subjects: Vec<Id>,
}

/// The data that is processed on some legal bases.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct LegalBasesKept {
    /// The bases (Art. 6(1)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub legal_bases: Vec<LegalBasis>,
}

/// The data that is processed for some purposes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct PurposesKept {
    /// The purposes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub purposes: Vec<PurposeCategory>,
}

/// Data that only the text describes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct OtherKept {
    /// The data in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
}

union! {
    /// How long data is kept, lawful or not.
    ///
    /// `unspecified` is for a text that does not say: it claims nothing and is never written.
    #[non_exhaustive]
    pub enum RetentionPeriod ("a retention period") {
        /// The text does not say.
        Unspecified(Unspecified) = "unspecified";
        /// A length of time.
        Fixed(FixedPeriod) = "fixed";
        /// Between two lengths of time.
        Range(PeriodRange) = "range";
        /// Until a day.
        UntilDate(UntilDate) = "until-date";
        /// Until something happens.
        UntilEvent(UntilEvent) = "until-event";
        /// By criteria from which the period follows (Art. 13(2)(a), 14(2)(a)).
        Criteria(RetentionCriteria) = "criteria";
        /// Until the end of a session.
        Session(SessionPeriod) = "session";
        /// Until the person asks for erasure.
        UntilErasureRequest(UntilErasureRequest) = "until-erasure-request";
        /// Without an end.
        Indefinite(IndefinitePeriod) = "indefinite";
        /// For a time that is not quantified.
        Unquantified(UnquantifiedPeriod) = "unquantified";
    }
}

unspecified!(RetentionPeriod);

/// A length of time.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct FixedPeriod {
    /// The length.
    pub duration: Period,
    /// The event that it runs from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<RetentionEvent>,
    /// Whether it is the longest time; true for "up to".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_most: Option<bool>,
    /// The laws that prescribe it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub laws: Vec<LawReference>,
}

impl FixedPeriod {
    /// The entry with what it cannot be without; the rest is assigned.
    #[must_use]
    pub fn new(duration: Period) -> Self {
        Self {
            duration,
            from: None,
            at_most: None,
            laws: Vec::new(),
        }
    }
}

/// A length of time between two bounds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct PeriodRange {
    /// The shortest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum: Option<Period>,
    /// The longest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum: Option<Period>,
    /// The event that it runs from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<RetentionEvent>,
    /// The laws that prescribe it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub laws: Vec<LawReference>,
}

/// Until a day.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct UntilDate {
    /// The last day.
    pub date: Date,
}

impl UntilDate {
    /// The entry with what it cannot be without; the rest is assigned.
    #[must_use]
    pub fn new(date: Date) -> Self {
        Self { date }
    }
}

/// Until something happens.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct UntilEvent {
    /// The event; `other` where only the text says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<RetentionEvent>,
    /// The event in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
}

/// Criteria from which the period follows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct RetentionCriteria {
    /// The criteria.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub criteria: Vec<RetentionCriterion>,
    /// The laws that prescribe a time.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub laws: Vec<LawReference>,
    /// The criteria in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
}

/// Until the end of a session.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct SessionPeriod {}

/// Until the person asks for erasure.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct UntilErasureRequest {
    /// What is said to be kept even then, in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exceptions: Option<Text>,
}

/// Without an end.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct IndefinitePeriod {
    /// The laws that are said to require it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub laws: Vec<LawReference>,
    /// Whether it is for archiving, research or statistics (Art. 5(1)(e), 89(1)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archiving_research_statistics: Option<bool>,
    /// Whether it is a list of people who must not be contacted again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suppression_list: Option<bool>,
}

/// A time that is not quantified.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct UnquantifiedPeriod {
    /// The words of the text, such as "a reasonable time".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wording: Option<Text>,
}

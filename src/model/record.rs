//! What a record of processing holds beside what a notice tells: Art. 30.

use crate::{
    base::{PartialDate, Text, WebUrl},
    model::{ContactPoint, Policy, Representative},
    noun,
};

/// What a record of processing holds of an activity that no notice tells (Art. 30, 5(2)).
///
/// A document with such a block is a record of processing: the rules `record-…` bind it. What
/// people are told, such as purposes, recipients and periods, stands where a notice has it.
///
/// ```
/// use gdpr_policy::{Assessment, ProcessingActivity, RecordEntry};
///
/// let mut assessment = Assessment::default();
/// assessment.needed = Some(true);
/// assessment.reference = Some("DPIA-7".parse()?);
///
/// let mut record = RecordEntry::default();
/// record.department = Some("Customer service".parse()?);
/// record.impact_assessment = Some(assessment);
///
/// let mut calls = ProcessingActivity::new("calls".parse()?);
/// calls.record = Some(record);
/// # Ok::<(), gdpr_policy::ParseError>(())
/// ```
#[noun]
pub struct RecordEntry {
    /// The controllers on whose behalf it is carried out, in the record of a processor (Art. 30(2)(a)).
    pub on_behalf_of: Vec<RecordedController>,
    /// The part of the organisation that answers for it.
    pub department: Option<Text>,
    /// Who looks after the data, as a function rather than a person.
    pub steward: Option<Text>,
    /// The systems and files that hold the data.
    pub systems: Vec<Text>,
    /// Where the data is stored: a place, a room, a region of a provider.
    pub storage_locations: Vec<Text>,
    /// The technical and organisational measures by reference (Art. 30(1)(g), 30(2)(d), 32(1)).
    pub security_measures: Vec<Text>,
    /// Why the measures are not described, where that is not possible (Art. 30(1)(g), 30(2)(d)).
    pub no_measures: Option<Text>,
    /// Why no time limits are envisaged, where that is not possible (Art. 30(1)(f)).
    pub no_time_limit: Option<Text>,
    /// Whether the time limits are kept to.
    pub time_limits_kept: Option<bool>,
    /// Why they are not.
    pub time_limits_deviation: Option<Text>,
    /// Where the safeguards of a transfer on compelling interests are documented (Art. 30(1)(e),
    /// 30(2)(c), 49(6)).
    pub transfer_safeguards: Vec<Text>,
    /// The assessment of the impact on data protection (Art. 35).
    pub impact_assessment: Option<Assessment>,
    /// The assessment of legitimate interests (Art. 6(1)(f)).
    pub interests_assessment: Option<Assessment>,
    /// Other assessments.
    pub other_assessments: Vec<Assessment>,
    /// The contracts with processors by reference (Art. 28(3)).
    pub processor_contracts: Vec<Text>,
    /// Where the proofs of consent are (Art. 7(1)).
    pub consent_records: Option<Text>,
    /// What is done in case of a breach (Art. 33, 34).
    pub breach_procedure: Option<Text>,
    /// Where breaches are documented (Art. 33(5)).
    pub breach_register: Option<Text>,
    /// When the entry was last looked through.
    pub last_review: Option<PartialDate>,
    /// By whom, as a function rather than a person.
    pub reviewed_by: Option<Text>,
}

/// A controller for whom a processor acts (Art. 30(2)(a)).
#[noun]
pub struct RecordedController {
    /// The name.
    pub name: Text,
    /// Ways to reach the controller.
    pub contacts: Vec<ContactPoint>,
    /// The representatives of the controller, where it has any (Art. 27).
    pub representatives: Vec<Representative>,
}

/// An assessment that is kept elsewhere (Art. 35, 6(1)(f)).
#[noun]
pub struct Assessment {
    /// Whether it is needed.
    pub needed: Option<bool>,
    /// By what name or number it is kept.
    pub reference: Option<Text>,
    /// Where it is.
    pub url: Option<WebUrl>,
    /// When it was made or last brought up to date.
    pub date: Option<PartialDate>,
}

impl Policy {
    /// Whether it says that it is a record of processing: an activity has a block `record`.
    #[must_use]
    pub fn is_record(&self) -> bool {
        let mut blocks = self
            .activities
            .iter()
            .filter_map(|activity| activity.record.as_ref());
        blocks.any(RecordEntry::says_something)
    }
}

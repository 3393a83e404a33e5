//! The part of the processing that a statement is about.

use crate::{
    base::{Id, Text},
    model::{DataSubject, PersonalData, ProcessingActivity, Recipient},
    noun,
    terms::{LegalBasis, Place, PurposeCategory, Regime},
};

/// The part of the processing that a statement is about; everything where nothing is said.
///
/// Every list is one way to say which part. The entries of a list are alternatives; each further
/// list narrows; a list that is absent narrows nothing. There is no "all but": a text that treats
/// something differently says something of it, which has its own entry.
///
/// ```
/// use gdpr_policy::{Part, RetentionRule};
///
/// // Invoices among the data of orders: two lists, both of which must hold.
/// let mut invoices = Part::default();
/// invoices.activities.push("orders".parse()?);
/// invoices.personal_data.push("invoices".parse()?);
///
/// let mut rule = RetentionRule::default();
/// assert!(rule.applies_to.is_everything());
/// rule.applies_to = invoices;
/// # Ok::<(), gdpr_policy::ParseError>(())
/// ```
#[noun]
pub struct Part {
    /// The activities, by id; the id of a group stands for its members.
    pub activities: Vec<Id<ProcessingActivity>>,
    /// The data, by id: of an activity it means this data among what the activity uses.
    pub personal_data: Vec<Id<PersonalData>>,
    /// The people, by id.
    pub data_subjects: Vec<Id<DataSubject>>,
    /// The recipients, by id; the id of a group stands for its members.
    pub recipients: Vec<Id<Recipient>>,
    /// The purposes, as terms: of an activity it means what it does for these purposes.
    pub purposes: Vec<PurposeCategory>,
    /// The legal bases: of an activity it means what it does on these bases.
    pub legal_bases: Vec<LegalBasis>,
    /// Where the people are.
    pub people_in: Vec<Place>,
    /// The laws for whose purposes it is said, where the text separates them; the GDPR otherwise.
    pub regimes: Vec<Regime>,
    /// The part as the text calls it: beside a list a mere name; alone it is all that is known.
    pub text: Option<Text>,
    /// An "if", "where" or "only for" on which the statement depends, in the words of the text.
    pub condition: Option<Text>,
    /// Whatever no sibling entry is about: "in all other cases", "unless otherwise stated".
    pub otherwise: bool,
}

impl Part {
    /// Whether nothing narrows it.
    #[must_use]
    pub fn is_everything(&self) -> bool {
        *self == Self::default()
    }

    /// Whether it is said in lists, or as everything else, and not in words alone.
    #[must_use]
    pub fn has_lists(&self) -> bool {
        let Self {
            activities,
            personal_data,
            data_subjects,
            recipients,
            purposes,
            legal_bases,
            people_in,
            regimes,
            text: _,
            condition: _,
            otherwise: _,
        } = self;
        !(activities.is_empty()
            && personal_data.is_empty()
            && data_subjects.is_empty()
            && recipients.is_empty()
            && purposes.is_empty()
            && legal_bases.is_empty()
            && people_in.is_empty()
            && regimes.is_empty())
    }
}

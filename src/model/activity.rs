//! What is done with data, and what for: purposes, activities, conditions for special data.

use crate::{
    base::{Id, Text},
    model::{
        AutomatedDecision, ContactPoint, Controller, DataSource, DataSubject, DirectMarketing,
        LawReference, Part, PersonalData, Recipient, RecordEntry, StatedBasis, Tracking,
    },
    noun,
    terms::{
        Custody, Modality, Place, ProcessingOperation, PurposeCategory, PurposeLimit, Regime,
        SpecialCategory, SpecialCategoryCondition,
    },
};

/// Something that is done with personal data for a purpose (Art. 4(2), 13(1)(c), 14(1)(c)).
///
/// What a text treats alike is one activity: one purpose or several, the data, the bases, the
/// recipients. What it treats differently is two, in one group where they share a section.
///
/// ```
/// use gdpr_policy::{Contract, ProcessingActivity, Purpose, PurposeCategory, StatedBasis};
///
/// let mut orders = ProcessingActivity::new("orders".parse()?);
/// orders.purposes.push(Purpose::new(PurposeCategory::OrderProcessing));
/// orders.legal_bases.push(StatedBasis::new(Contract::default()));
/// # Ok::<(), gdpr_policy::ParseError>(())
/// ```
#[noun]
pub struct ProcessingActivity {
    /// The name by which others refer to the activity.
    pub id: Id<ProcessingActivity>,
    /// The activity in the words of the text.
    pub label: Option<Text>,
    /// The groups that it is a member of, such as a section of the text. What is said of a group is
    /// said of each member: lists add up, of single values the member's own wins.
    #[speaks]
    pub part_of: Vec<Id<ProcessingActivity>>,
    /// The controllers that decide on it, by id; all where none is said.
    pub controllers: Vec<Id<Controller>>,
    /// What it is for (Art. 13(1)(c), 14(1)(c)).
    pub purposes: Vec<Purpose>,
    /// The data that it uses, by id.
    pub personal_data: Vec<Id<PersonalData>>,
    /// The people whose data it uses, by id.
    pub data_subjects: Vec<Id<DataSubject>>,
    /// Where the people are whom it is about, as in "for residents of California".
    pub people_in: Vec<Place>,
    /// The same in the words of the text, where terms do not say it.
    pub people_in_text: Option<Text>,
    /// The laws under which the text describes it, where it is another than the GDPR.
    pub regimes: Vec<Regime>,
    /// Where the data comes from, by id.
    pub sources: Vec<Id<DataSource>>,
    /// What is done with the data (Art. 4(2)).
    pub operations: Vec<ProcessingOperation>,
    /// The legal bases that the text states for it (Art. 6(1)).
    pub legal_bases: Vec<StatedBasis>,
    /// The conditions of Art. 9(2) that the text states for special categories of data in it.
    pub special_category_conditions: Vec<StatedCondition>,
    /// What allows data on criminal matters in it, as the text states it (Art. 10).
    pub criminal_data_authority: Option<CriminalDataAuthority>,
    /// Who receives its data, by id (Art. 13(1)(e), 14(1)(e)).
    pub recipients: Vec<Id<Recipient>>,
    /// Ways to stop it, where the text calls that no right: a switch, a link, a setting.
    pub opt_out: Vec<ContactPoint>,
    /// What it leads to for the person, in the words of the text.
    pub consequences: Vec<Text>,
    /// In whose hands the data is; the controller's where nothing is said.
    pub custody: Option<Custody>,
    /// An "if", "where" or "only for" on which it takes place; a consent stands in `consents`.
    pub condition: Option<Text>,
    /// Whether the text leaves open what else is done, as "among other things" does.
    pub open_ended: Option<bool>,
    /// How firmly the text says that it takes place; asserted where nothing is said.
    pub modality: Option<Modality>,
    /// What the text says of it as direct marketing (Art. 21(2)).
    pub direct_marketing: Option<DirectMarketing>,
    /// What the text says of storing and reading on devices for it (Directive 2002/58/EC Art. 5(3)).
    pub tracking: Option<Tracking>,
    /// What is offered, refused or influenced by a machine's result (Art. 22); a profile by which
    /// nothing is decided is the operation `profiling`.
    pub automated_decision: Option<AutomatedDecision>,
    /// What only a record of processing holds of it (Art. 30); a notice has none.
    #[silent]
    pub record: Option<RecordEntry>,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}

/// What processing is for (Art. 5(1)(b), 13(1)(c), 14(1)(c)).
///
/// An aim in the line of a legitimate interest is a purpose and is written here, once; what the text
/// calls an interest stands with the basis.
#[noun]
pub struct Purpose {
    /// What kind of purpose it is; `other` where only the text says it.
    pub category: PurposeCategory,
    /// The purpose in the words of the text.
    pub text: Option<Text>,
    /// Whether it is left open, as "other lawful purposes" is.
    pub open_ended: Option<bool>,
    /// Whether it says what is done; false for "to improve our services" and the like.
    pub specific: Option<bool>,
    /// What an open purpose is tied to.
    pub limits: Vec<PurposeLimit>,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}

/// A purpose other than the one that data was collected for (Art. 6(4), 13(3), 14(4)).
#[noun]
pub struct FurtherProcessing {
    /// The further purpose in the words of the text.
    pub text: Option<Text>,
    /// What is used further; each further list narrows.
    #[optional]
    pub applies_to: Part,
    /// Whether people are informed before; false where the text says without (Art. 13(3), 14(4)).
    pub prior_notice: Option<bool>,
    /// What the further purpose is tied to.
    pub limits: Vec<PurposeLimit>,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}

/// A condition of Art. 9(2) that the text states for special categories of data.
#[noun]
pub struct StatedCondition {
    /// The condition.
    pub condition: SpecialCategoryCondition,
    /// The law that the condition rests on (Art. 9(2)(b), (g) to (j)).
    pub laws: Vec<LawReference>,
    /// The special categories that it covers; all of the activity where none is said.
    pub special_categories: Vec<SpecialCategory>,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}

/// What allows the processing of data on criminal matters (Art. 10).
#[noun]
pub struct CriminalDataAuthority {
    /// Whether it is under the control of official authority.
    pub official_authority: Option<bool>,
    /// The laws that authorise it.
    pub laws: Vec<LawReference>,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}

//! The data, and where it comes from.

use crate::{
    base::{Id, Text},
    model::{DataSubject, LawReference, Recipient},
    noun,
    terms::{
        CriminalData, DataCategory, DataOrigin, InformationExemption, SourceCategory,
        SpecialCategory,
    },
};

/// Data about people that belongs together, as the text groups it (Art. 4(1), 14(1)(d)).
///
/// A line of the text whose parts are kept, sent or asked for differently is one entry for each part.
///
/// ```
/// use gdpr_policy::{DataCategory, PersonalData};
///
/// let mut contact = PersonalData::new("contact".parse()?);
/// contact.label = Some("Contact details".parse()?);
/// contact.categories = vec![DataCategory::Name, DataCategory::EmailAddress];
/// # Ok::<(), gdpr_policy::ParseError>(())
/// ```
#[noun]
pub struct PersonalData {
    /// The name by which activities, recipients and sources refer to the data.
    pub id: Id<PersonalData>,
    /// The data in the words of the text.
    pub label: Option<Text>,
    /// What kinds of data they are.
    pub categories: Vec<DataCategory>,
    /// Single items in the words of the text, where categories do not say them.
    pub items: Vec<Text>,
    /// How the data came to the controller; this decides between Art. 13 and Art. 14.
    pub origins: Vec<DataOrigin>,
    /// The people whom the data is about, by id.
    pub data_subjects: Vec<Id<DataSubject>>,
    /// Data of this policy that it is derived from, by id.
    pub derived_from: Vec<Id<PersonalData>>,
    /// Special categories among it by design (Art. 9(1)).
    pub special_categories: Vec<SpecialCategory>,
    /// Special categories that it may reveal by accident, where the text says so (Art. 9(1)).
    pub may_reveal: Vec<SpecialCategory>,
    /// Data on criminal convictions and the like among it (Art. 10).
    pub criminal_data: Vec<CriminalData>,
    /// Whether the text asks people not to give this data; then no activity need use it.
    pub not_wanted: Option<bool>,
    /// The recipients that collect it for the controller, by id.
    pub collected_by: Vec<Id<Recipient>>,
    /// An "if", "where" or "only for" on which it is collected, in the words of the text.
    pub condition: Option<Text>,
    /// Whether the text leaves the list open, as "such as" does; false where it calls it complete.
    pub open_ended: Option<bool>,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}

/// Where data comes from (Art. 13, 14(2)(f)).
#[noun]
pub struct DataSource {
    /// The name by which activities refer to the source.
    pub id: Id<DataSource>,
    /// What kind of source it is.
    pub category: SourceCategory,
    /// The name or description that the text gives.
    pub name: Option<Text>,
    /// The data that comes from it, by id.
    pub personal_data: Vec<Id<PersonalData>>,
    /// The people whose data comes from it, by id.
    pub data_subjects: Vec<Id<DataSubject>>,
    /// Whether the source is accessible to the public, where the text says (Art. 14(2)(f)).
    pub publicly_accessible: Option<bool>,
    /// The occasions on which it is collected, in the words of the text.
    pub occasions: Vec<Text>,
    /// Whether the data is said to be combined with other data.
    pub combined: Option<bool>,
    /// Grounds on which the notice says that it need not inform these people (Art. 13(4), 14(5)).
    pub exemptions: Vec<StatedExemption>,
    /// How and when these people are informed, in the words of the text (Art. 14(3)).
    pub informed: Option<Text>,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}

/// A ground on which a notice says that it need not inform people (Art. 13(4), 14(5)).
#[noun]
pub struct StatedExemption {
    /// The ground.
    pub exemption: InformationExemption,
    /// Why informing them would be impossible or out of proportion, in the words of the text.
    pub reason: Option<Text>,
    /// What protects their rights in its stead, in the words of the text (Art. 14(5)(b)).
    pub measures: Option<Text>,
    /// The laws that lay the obtaining down or the secrecy (Art. 14(5)(c), 14(5)(d)).
    pub laws: Vec<LawReference>,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}

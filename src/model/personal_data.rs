//! The data, and where it comes from.

use serde::{Deserialize, Serialize};

use crate::{
    base::{Id, Text},
    terms::{
        CriminalData, DataCategory, DataOrigin, InformationExemption, Role, SourceCategory,
        SpecialCategory,
    },
};

/// Data about people that belongs together, as the text groups it (Art. 4(1), 14(1)(d)).
///
/// ```
/// use gdpr_policy::{DataCategory, PersonalData};
///
/// let mut contact = PersonalData::new("contact".parse()?);
/// contact.label = Some("Contact details".parse()?);
/// contact.categories = vec![DataCategory::Name, DataCategory::EmailAddress];
/// # Ok::<(), gdpr_policy::ParseError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct PersonalData {
    /// The name by which activities, recipients and sources refer to the data.
    pub id: Id,
    /// The data in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<Text>,
    /// What kinds of data they are.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<DataCategory>,
    /// Single items in the words of the text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Text>,
    /// How the data came to the controller; this decides between Art. 13 and Art. 14.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub origins: Vec<DataOrigin>,
    /// The people whom the data is about, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub data_subjects: Vec<Id>,
    /// Data of this policy that it is derived from, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub derived_from: Vec<Id>,
    /// Special categories among it (Art. 9(1)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub special_categories: Vec<SpecialCategory>,
    /// Data on criminal convictions and the like among it (Art. 10).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub criminal_data: Vec<CriminalData>,
    /// Whether the text asks people not to give this data.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_wanted: Option<bool>,
    /// The recipients that collect it for the controller, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub collected_by: Vec<Id>,
    /// The condition on which it is collected, in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub condition: Option<Text>,
    /// Whether the list is said to be complete; false for "such as" and the like.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exhaustive: Option<bool>,
    /// The role of the company towards this data; the controller where nothing is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

impl PersonalData {
    /// The entry with what it cannot be without; the rest is assigned.
    #[must_use]
    pub fn new(id: Id) -> Self {
        Self {
            id,
            label: None,
            categories: Vec::new(),
            items: Vec::new(),
            origins: Vec::new(),
            data_subjects: Vec::new(),
            derived_from: Vec::new(),
            special_categories: Vec::new(),
            criminal_data: Vec::new(),
            not_wanted: None,
            collected_by: Vec::new(),
            condition: None,
            exhaustive: None,
            role: None,
            evidence: Vec::new(),
        }
    }
}

/// Where data comes from (Art. 13, 14(2)(f)).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct DataSource {
    /// The name by which activities refer to the source.
    pub id: Id,
    /// What kind of source it is.
    pub category: SourceCategory,
    /// The name or description that the text gives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Text>,
    /// The data that comes from it, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub personal_data: Vec<Id>,
    /// The people whose data comes from it, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub data_subjects: Vec<Id>,
    /// Whether the source is accessible to the public, where the text says (Art. 14(2)(f)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publicly_accessible: Option<bool>,
    /// The occasions on which it is collected, in the words of the text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub occasions: Vec<Text>,
    /// Whether the data is said to be combined with other data.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combined: Option<bool>,
    /// Grounds on which the notice says that it need not inform these people (Art. 13(4), 14(5)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exemptions: Vec<InformationExemption>,
    /// Whether the list that it stands in is said to be complete.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exhaustive: Option<bool>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

impl DataSource {
    /// The entry with what it cannot be without; the rest is assigned.
    #[must_use]
    pub fn new(id: Id, category: SourceCategory) -> Self {
        Self {
            id,
            category,
            name: None,
            personal_data: Vec::new(),
            data_subjects: Vec::new(),
            publicly_accessible: None,
            occasions: Vec::new(),
            combined: None,
            exemptions: Vec::new(),
            exhaustive: None,
            evidence: Vec::new(),
        }
    }
}

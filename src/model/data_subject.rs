//! The people whom the data is about.

use crate::{
    base::{Id, Text},
    noun,
    terms::DataSubjectCategory,
};

/// A group of people whom the data is about (Art. 4(1), 30(1)(c)).
#[noun]
pub struct DataSubject {
    /// The name by which activities and data refer to the group.
    pub id: Id<DataSubject>,
    /// What the people are to the controller.
    pub category: Option<DataSubjectCategory>,
    /// The group in the words of the text.
    pub label: Option<Text>,
    /// Whether the text addresses this group: whether it is written for them as well.
    pub addressed: Option<bool>,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}

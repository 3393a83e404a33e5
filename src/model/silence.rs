//! The text's denials, and what the copy does not hold.

use crate::{
    base::Text,
    model::Part,
    noun,
    terms::{
        DataCategory, GapReason, Modality, NoticeItem, ProcessingOperation, PurposeCategory,
        TrackingTechnology,
    },
};

/// The statement of the text that there is no such thing.
///
/// Silence is no denial: a text that does not mention a data protection officer says nothing. What
/// is denied of an item is named by terms (this data, this purpose); where it is denied, by
/// `appliesTo`. A right that is refused stands in `rights`; "used, yet not stored" is the period
/// `not-kept`.
#[noun]
pub struct Denial {
    /// What there is said not to be.
    pub item: NoticeItem,
    /// The data that is said not to be used, where the denial is about some.
    pub data_categories: Vec<DataCategory>,
    /// The operations that are said not to take place.
    pub operations: Vec<ProcessingOperation>,
    /// The techniques that are said not to be used.
    pub technologies: Vec<TrackingTechnology>,
    /// The purposes that data is said not to be used for.
    pub purposes: Vec<PurposeCategory>,
    /// What is denied, in the words of the text, where terms do not say it.
    pub text: Option<Text>,
    /// What the denial leaves out: "unless", "except", "but for".
    pub exception: Option<Text>,
    /// How firmly it is denied, as in "usually none"; asserted where nothing is said.
    pub modality: Option<Modality>,
    /// The part that it is denied of; the whole notice where none is said. With `otherwise`,
    /// whatever the list of the denied item says nothing about.
    #[optional]
    pub applies_to: Part,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}

impl Denial {
    /// Whether it denies the item as such, and not some data, purpose or the like of it.
    #[must_use]
    pub fn is_of_the_item(&self) -> bool {
        self.data_categories.is_empty()
            && self.operations.is_empty()
            && self.technologies.is_empty()
            && self.purposes.is_empty()
            && self.text.is_none()
    }
}

/// Something that the text may say and this policy does not hold.
///
/// What has a gap is not assessed: nothing is called missing that may only be missing here. What
/// another document of the company holds is no gap: `document.related` says what that one governs.
#[noun]
pub struct Gap {
    /// What is not held.
    pub item: NoticeItem,
    /// Why it is not.
    pub reason: GapReason,
    /// The part that is not held; the whole notice where none is said.
    #[optional]
    pub applies_to: Part,
    /// What else to know.
    pub note: Option<Text>,
    /// Where the text shows it: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}

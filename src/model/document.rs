//! The document itself: its title, language, dates and relatives.

use crate::{
    base::{Date, LanguageTag, PartialDate, Text, WebUrl},
    model::Part,
    noun,
    terms::{LanguageFault, NoticeItem, ReferenceTarget, RelatedDocumentCategory},
};

/// The published text: what it is called, its language and its dates.
#[noun]
pub struct Document {
    /// The title under which the text is published.
    pub title: Option<Text>,
    /// The language of the text; every free text in the policy is in it (Art. 12(1)).
    pub language: LanguageTag,
    /// Other languages in which the same text is said to be published.
    pub translations: Vec<LanguageTag>,
    /// The languages of the people whom the text addresses, where it or its place shows them.
    pub audience_languages: Vec<LanguageTag>,
    /// The language whose version prevails, where the text says so.
    pub prevailing_language: Option<LanguageTag>,
    /// What is wrong with the language so that the meaning suffers (Art. 12(1)); a slip is none.
    pub language_faults: Vec<LanguageFault>,
    /// Where the text is published.
    pub url: Option<WebUrl>,
    /// The last change that the text gives: a day, a month or a year, as written.
    pub last_updated: Option<PartialDate>,
    /// From when the text says that it applies: a day, a month or a year, as written.
    pub effective_from: Option<PartialDate>,
    /// The version that the text gives itself.
    pub version: Option<Text>,
    /// The template or other text that this one says it is based on.
    pub derived_from: Option<Text>,
    /// References within the text to its own parts.
    pub internal_references: Vec<InternalReference>,
    /// Other documents of the company that the text points to; a recipient's notice stands there.
    pub related: Vec<RelatedDocument>,
    /// How the copy was made that this policy was written from.
    pub capture: Option<Capture>,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}

/// A reference within the text to one of its own parts.
#[noun]
pub struct InternalReference {
    /// What is referred to, in the words of the text.
    pub target: Text,
    /// What is found where the reference leads; leave it out for one that was not followed.
    pub leads_to: Option<ReferenceTarget>,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}

/// Another document of the company that the text points to.
#[noun]
pub struct RelatedDocument {
    /// What kind of document it is.
    pub category: RelatedDocumentCategory,
    /// Its title, in the words of the text.
    pub title: Option<Text>,
    /// Where it is.
    pub url: Option<WebUrl>,
    /// The items of a notice that are said to be found there, and are not asked of this text.
    pub governs: Vec<NoticeItem>,
    /// The part that the other document is about; each further list narrows.
    #[optional]
    pub applies_to: Part,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}

/// How the copy was made that a policy was written from.
#[noun]
pub struct Capture {
    /// The day on which the text was retrieved.
    pub retrieved: Option<Date>,
    /// How it was retrieved.
    pub method: Option<Text>,
    /// What else to know about the copy, such as parts that are missing.
    pub note: Option<Text>,
}

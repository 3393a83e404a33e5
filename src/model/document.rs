//! The document itself: its title, language, dates and relatives.

use serde::{Deserialize, Serialize};

use crate::{
    base::{Date, LanguageTag, Text, WebUrl},
    terms::{NoticeItem, RelatedDocumentCategory},
};

/// The published text: what it is called, its language and its dates.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Document {
    /// The title under which the text is published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<Text>,
    /// The language of the text; every free text in the policy is in it (Art. 12(1)).
    pub language: LanguageTag,
    /// Other languages in which the same text is said to be published.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub translations: Vec<LanguageTag>,
    /// The languages of the people whom the text addresses, where it or its place shows them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub audience_languages: Vec<LanguageTag>,
    /// Where the text is published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<WebUrl>,
    /// The day of the last change that the text gives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated: Option<Date>,
    /// The day from which the text says that it applies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effective_from: Option<Date>,
    /// The version that the text gives itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<Text>,
    /// The template or other text that this one says it is based on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub derived_from: Option<Text>,
    /// References within the text to its own parts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub internal_references: Vec<InternalReference>,
    /// Other documents that the text points to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<RelatedDocument>,
    /// How the copy was made that this policy was written from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capture: Option<Capture>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

impl Document {
    /// The entry with what it cannot be without; the rest is assigned.
    #[must_use]
    pub fn new(language: LanguageTag) -> Self {
        Self {
            title: None,
            language,
            translations: Vec::new(),
            audience_languages: Vec::new(),
            url: None,
            last_updated: None,
            effective_from: None,
            version: None,
            derived_from: None,
            internal_references: Vec::new(),
            related: Vec::new(),
            capture: None,
            evidence: Vec::new(),
        }
    }
}

/// A reference within the text to one of its own parts.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct InternalReference {
    /// What is referred to, in the words of the text.
    pub target: Text,
    /// Whether there is such a part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resolves: Option<bool>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

impl InternalReference {
    /// The entry with what it cannot be without; the rest is assigned.
    #[must_use]
    pub fn new(target: Text) -> Self {
        Self {
            target,
            resolves: None,
            evidence: Vec::new(),
        }
    }
}

/// Another document that the text points to.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct RelatedDocument {
    /// What kind of document it is.
    pub category: RelatedDocumentCategory,
    /// Its title, in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<Text>,
    /// Where it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<WebUrl>,
    /// The items of a notice that are said to be found there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub governs: Vec<NoticeItem>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

impl RelatedDocument {
    /// The entry with what it cannot be without; the rest is assigned.
    #[must_use]
    pub fn new(category: RelatedDocumentCategory) -> Self {
        Self {
            category,
            title: None,
            url: None,
            governs: Vec::new(),
            evidence: Vec::new(),
        }
    }
}

/// How the copy was made that a policy was written from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Capture {
    /// The day on which the text was retrieved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retrieved: Option<Date>,
    /// How it was retrieved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<Text>,
    /// What else to know about the copy, such as parts that are missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

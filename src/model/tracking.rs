//! Cookies and their like: Art. 5(3) of Directive 2002/58/EC.

use serde::{Deserialize, Serialize};

use crate::{
    base::{Country, Id, Text, WebUrl},
    model::{ContactPoint, Purpose, RetentionPeriod, StatedBasis},
    terms::{
        DoNotTrackResponse, EprivacyGround, PurposeCategory, TrackingCategory, TrackingControl,
        TrackingTechnology,
    },
};

/// What the text says about storing and reading on people's devices.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Tracking {
    /// The techniques.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub technologies: Vec<TrackingTechnology>,
    /// What they are for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub purposes: Vec<Purpose>,
    /// The categories into which the text sorts them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<TrackingGroup>,
    /// Whoever provides them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub providers: Vec<TrackingProvider>,
    /// Ways in which people can control them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub controls: Vec<TrackingControl>,
    /// How signals such as Do Not Track are treated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub do_not_track: Option<DoNotTrackResponse>,
    /// What is stored or read, in the words of the text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Text>,
    /// The data that is collected, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub personal_data: Vec<Id>,
    /// Whether the text says that nothing personal is in them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub said_not_personal: Option<bool>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

/// A category of cookies or the like, as the text sorts them.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct TrackingGroup {
    /// What kind they are.
    pub category: TrackingCategory,
    /// The category in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<Text>,
    /// The legal bases that the text states (Art. 6(1)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub legal_bases: Vec<StatedBasis>,
    /// What the text says about Art. 5(3) of Directive 2002/58/EC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eprivacy: Option<EprivacyGround>,
    /// How long they last.
    #[serde(default, skip_serializing_if = "RetentionPeriod::is_unspecified")]
    pub duration: RetentionPeriod,
    /// The single cookies or the like that the text lists.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cookies: Vec<Cookie>,
    /// Whoever provides them, in the words of the text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub providers: Vec<Text>,
    /// Whether third parties set or read them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub third_party: Option<bool>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

impl TrackingGroup {
    /// The entry with what it cannot be without; the rest is assigned.
    #[must_use]
    pub fn new(category: TrackingCategory) -> Self {
        Self {
            category,
            label: None,
            legal_bases: Vec::new(),
            eprivacy: None,
            duration: RetentionPeriod::default(),
            cookies: Vec::new(),
            providers: Vec::new(),
            third_party: None,
            evidence: Vec::new(),
        }
    }
}

/// A single cookie, pixel or the like that the text lists.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Cookie {
    /// Its name.
    pub name: Text,
    /// Whoever provides it, in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<Text>,
    /// What it is for, in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purpose: Option<Text>,
    /// How long it lasts.
    #[serde(default, skip_serializing_if = "RetentionPeriod::is_unspecified")]
    pub duration: RetentionPeriod,
}

impl Cookie {
    /// The entry with what it cannot be without; the rest is assigned.
    #[must_use]
    pub fn new(name: Text) -> Self {
        Self {
            name,
            provider: None,
            purpose: None,
            duration: RetentionPeriod::default(),
        }
    }
}

/// A provider of analytics, advertising or the like on the page.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct TrackingProvider {
    /// The service as published.
    pub name: Text,
    /// The company behind it, in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity: Option<Text>,
    /// The recipient of this policy that it is, by id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipient: Option<Id>,
    /// What it is for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub purposes: Vec<PurposeCategory>,
    /// What it collects, in the words of the text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Text>,
    /// How long its cookies or the like last.
    #[serde(default, skip_serializing_if = "RetentionPeriod::is_unspecified")]
    pub duration: RetentionPeriod,
    /// Whether it is said to use the data for purposes of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub own_purposes: Option<bool>,
    /// Where it processes the data.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub countries: Vec<Country>,
    /// Its own privacy notice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_url: Option<WebUrl>,
    /// Ways to refuse it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub opt_out: Vec<ContactPoint>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

impl TrackingProvider {
    /// The entry with what it cannot be without; the rest is assigned.
    #[must_use]
    pub fn new(name: Text) -> Self {
        Self {
            name,
            entity: None,
            recipient: None,
            purposes: Vec::new(),
            items: Vec::new(),
            duration: RetentionPeriod::default(),
            own_purposes: None,
            countries: Vec::new(),
            policy_url: None,
            opt_out: Vec::new(),
            evidence: Vec::new(),
        }
    }
}

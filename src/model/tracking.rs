//! Cookies and their like: Art. 5(3) of Directive 2002/58/EC.

use crate::{
    base::Text,
    model::{LawReference, Part, RetentionPeriod},
    noun,
    terms::{BrowserSignal, EprivacyGround, SignalTreatment, TrackingCategory, TrackingTechnology},
};

/// What the text says of an activity about storing and reading on people's devices.
///
/// Purpose, data and basis are those of the activity; providers are its recipients; a time for the
/// whole group is a rule of retention for the activity.
#[noun]
pub struct Tracking {
    /// The category into which the text sorts it.
    pub category: Option<TrackingCategory>,
    /// The techniques.
    pub technologies: Vec<TrackingTechnology>,
    /// The category or technique in the words of the text, where terms do not say it.
    pub text: Option<Text>,
    /// What the text says about Art. 5(3) of Directive 2002/58/EC.
    pub ground: Option<EprivacyGround>,
    /// The national law that the text names for it.
    pub law: Option<LawReference>,
    /// Whether third parties set or read it.
    pub third_party: Option<bool>,
    /// Whether the text says that nothing personal is in it.
    pub said_not_personal: Option<bool>,
    /// The single cookies or the like that the text lists.
    pub cookies: Vec<Cookie>,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}

/// A single cookie, pixel or the like that the text lists.
#[noun]
pub struct Cookie {
    /// Its name.
    pub name: Text,
    /// Whoever provides it, in the words of the text.
    pub provider: Option<Text>,
    /// What it is for, in the words of the text.
    pub purpose: Option<Text>,
    /// How long it lasts.
    #[optional]
    pub duration: RetentionPeriod,
}

/// How a signal of the browser or the device is treated.
#[noun]
pub struct SignalResponse {
    /// The signal.
    pub signal: BrowserSignal,
    /// The signal or what is done about it, in the words of the text.
    pub text: Option<Text>,
    /// What is done about it.
    pub response: Option<SignalTreatment>,
    /// What it is about. The entries of the list are alternatives; each further list narrows.
    #[optional]
    pub applies_to: Part,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}

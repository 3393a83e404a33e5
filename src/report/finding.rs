//! What is wrong, where, why and what to do.

use std::{borrow::Cow, fmt, ops::Deref};

use serde::{Deserialize, Serialize};

use super::quoted::Escaped;
use crate::base::{Pointer, Source, Text};

/// The code of a rule, such as `legal-basis-unlinked`.
///
/// It compares with a `str` as a `str` does.
///
/// ```
/// use gdpr_policy::Code;
///
/// let code = Code::from("legal-basis-unlinked");
/// assert!(code == "legal-basis-unlinked" && code.starts_with("legal-basis"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Code(Cow<'static, str>);

impl Code {
    /// The code as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Deref for Code {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Code {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl std::borrow::Borrow<str> for Code {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl From<&'static str> for Code {
    fn from(code: &'static str) -> Self {
        Self(Cow::Borrowed(code))
    }
}

impl From<String> for Code {
    fn from(code: String) -> Self {
        Self(Cow::Owned(code))
    }
}

impl PartialEq<str> for Code {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for Code {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&Escaped(self), f)
    }
}

/// How grave a breach is.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    strum::IntoStaticStr,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
#[expect(
    clippy::exhaustive_enums,
    reason = "what is required, what is doubtful, what is good"
)]
pub enum Severity {
    /// The Regulation requires otherwise, and that follows from the document alone.
    Error,
    /// Probably unlawful or unprovable: vague, contradictory, or hanging on a fact left open.
    Warning,
    /// Guidelines, clarity, staleness.
    Advice,
}

impl Severity {
    /// One step lower; advice stays advice.
    #[must_use]
    pub const fn lower(self) -> Self {
        match self {
            Self::Error => Self::Warning,
            Self::Warning | Self::Advice => Self::Advice,
        }
    }

    /// Whether it is more than advice: then what it is about counts as breached in the checklist.
    #[must_use]
    pub const fn is_breach(self) -> bool {
        matches!(self, Self::Error | Self::Warning)
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.into())
    }
}

/// A place in the document, and the evidence that is recorded there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Site {
    /// The place; it resolves in the document.
    pub pointer: Pointer,
    /// Where the notice says it: sections, lines, fragments.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

impl Site {
    pub(crate) const fn new(pointer: Pointer, evidence: Vec<Text>) -> Self {
        Self { pointer, evidence }
    }
}

/// `/activities/0 (section 3, section 4)`.
impl fmt::Display for Site {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.pointer.as_str() {
            "" => f.write_str("the document")?,
            place => fmt::Display::fmt(&Escaped(place), f)?,
        }
        if let Some((first, rest)) = self.evidence.split_first() {
            write!(f, " ({}", Escaped(first))?;
            for text in rest {
                write!(f, ", {}", Escaped(text))?;
            }
            f.write_str(")")?;
        }
        Ok(())
    }
}

/// A breach of a rule, with every place that it shows at.
///
/// It is data that stands for itself: what a report of another day or another release said can be
/// read back, whatever became of the rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Finding {
    /// The code of the rule.
    pub code: Code,
    /// How grave it is here.
    pub severity: Severity,
    /// What is wrong, naming the thing.
    pub message: String,
    /// The places; there is one at least, and the first is the main one.
    #[serde(deserialize_with = "at_least_one")]
    pub places: Vec<Site>,
    /// What the rule rests on, as far as it concerns this document and these places.
    pub sources: Vec<Source>,
    /// The breach in one line, as the rule puts it.
    pub summary: Cow<'static, str>,
    /// What to do about it.
    pub remedy: Cow<'static, str>,
    /// The rule that goes first where both have a finding; then this one is not counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub superseded_by: Option<Code>,
}

impl Finding {
    /// The main place; the document where somebody took all places away.
    #[must_use]
    pub fn pointer(&self) -> &Pointer {
        static ROOT: Pointer = Pointer::root();
        self.places.first().map_or(&ROOT, |site| &site.pointer)
    }

    /// The evidence at all its places, in their order.
    pub fn evidence(&self) -> impl Iterator<Item = &Text> {
        self.places.iter().flat_map(|site| &site.evidence)
    }
}

fn at_least_one<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Vec<Site>, D::Error> {
    let places = Vec::deserialize(deserializer)?;
    if places.is_empty() {
        return Err(serde::de::Error::invalid_length(0, &"a place at least"));
    }
    Ok(places)
}

/// A finding in three lines or more: what, where, why, what to do.
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let message = Escaped(&self.message);
        writeln!(f, "{}[{}]: {message}", self.severity, self.code)?;
        for (i, site) in self.places.iter().enumerate() {
            let arrow = if i == 0 { "  --> " } else { "\n      " };
            write!(f, "{arrow}{site}")?;
        }
        if !self.sources.is_empty() {
            f.write_str("\n   = ")?;
        }
        for (i, source) in self.sources.iter().enumerate() {
            let comma = if i == 0 { "" } else { ", " };
            write!(f, "{comma}{}", Escaped(&source.to_string()))?;
        }
        write!(f, "\n   = {}", Escaped(&self.remedy))
    }
}

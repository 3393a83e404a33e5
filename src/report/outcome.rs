//! What a rule as a whole says about a document.

use std::{borrow::Cow, fmt};

use serde::{Deserialize, Serialize};

use super::{Code, Fact, Question, quoted::Escaped};
use crate::{
    base::{Date, Id, Pointer, Text},
    terms::{GapReason, NoticeItem},
};

/// An answer of a rule, or of an item of the checklist.
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
#[expect(clippy::exhaustive_enums, reason = "every answer that a rule can give")]
pub enum Verdict {
    /// At least one subject breaches it.
    Breached,
    /// None breaches it, and at least one could not be judged.
    NotAssessed,
    /// Every subject is in order.
    Met,
    /// The document has no subject for it, another rule has said it already, or it is off.
    NotApplicable,
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.into())
    }
}

/// Why a rule was not assessed or does not apply.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
#[non_exhaustive]
pub enum Reason {
    /// The document records that it does not hold the item.
    Gap {
        /// The item.
        item: NoticeItem,
        /// Why it is not held.
        reason: GapReason,
        /// What the gap says about itself.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<Text>,
    },
    /// Another document, to which this one links, holds the item.
    LinkedDocument {
        /// The item.
        item: NoticeItem,
        /// The title of the other document, or its address.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        document: Option<Text>,
    },
    /// A fact from outside would decide it.
    Fact {
        /// The fact.
        fact: Fact,
        /// The entry that the fact is about, by id.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        entry: Option<Id>,
    },
    /// Words alone say what it is about, and no rule reads words.
    WordsOnly,
    /// The document refers to an entry that it does not have.
    UnresolvedId {
        /// The id.
        id: Id,
    },
    /// Another rule has said it already.
    Superseded {
        /// The code of the other rule.
        code: Code,
    },
    /// In order for this rule, but another finding about the same item stands at the same place.
    See {
        /// The code of the rule that found it.
        code: Code,
    },
    /// The duty did not exist on the day of the check.
    NotYet {
        /// The day from which it is owed.
        from: Date,
    },
    /// The duty no longer existed on the day of the check.
    NoLonger {
        /// The last day on which it was owed.
        until: Date,
    },
    /// The context switches the rule off.
    Off,
    /// Something else.
    Text {
        /// The reason.
        text: Cow<'static, str>,
    },
}

impl From<&'static str> for Reason {
    fn from(text: &'static str) -> Self {
        Self::Text {
            text: Cow::Borrowed(text),
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Gap { item, reason, note } => {
                write!(f, "`{item}` is {}", reason.term().label)?;
                note.as_ref()
                    .map_or(Ok(()), |note| write!(f, ": {}", Escaped(note)))
            }
            Self::LinkedDocument { item, document } => {
                write!(f, "another document holds `{item}`")?;
                document
                    .as_ref()
                    .map_or(Ok(()), |document| write!(f, ": {}", Escaped(document)))
            }
            Self::Fact { fact, entry } => {
                f.write_str(fact.question())?;
                entry
                    .as_ref()
                    .map_or(Ok(()), |entry| write!(f, " (`{entry}`)"))
            }
            Self::WordsOnly => f.write_str("words alone say what it is about"),
            Self::UnresolvedId { id } => write!(f, "there is no `{id}`"),
            Self::Superseded { code } => write!(f, "said by `{code}`"),
            Self::See { code } => write!(f, "see `{code}`"),
            Self::NotYet { from } => write!(f, "the duty did not exist yet (from {from})"),
            Self::NoLonger { until } => write!(f, "the duty no longer exists (until {until})"),
            Self::Off => f.write_str("the rule is off"),
            Self::Text { text } => fmt::Display::fmt(&Escaped(text), f),
        }
    }
}

/// A place that could not be judged, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Unassessed {
    /// The place; it resolves in the document.
    pub pointer: Pointer,
    /// Where the notice says what there is.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
    /// Why it could not be judged.
    pub reason: Reason,
}

impl Unassessed {
    pub(crate) const fn new(pointer: Pointer, evidence: Vec<Text>, reason: Reason) -> Self {
        Self {
            pointer,
            evidence,
            reason,
        }
    }
}

/// The answer of one rule about a whole document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Outcome {
    /// The code of the rule.
    pub code: Code,
    /// Its answer.
    pub verdict: Verdict,
    /// How many findings it has, without those that another rule goes before.
    pub breached: usize,
    /// How many subjects are in order, without those where another rule finds something.
    pub met: usize,
    /// The first place that the answer rests on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pointer: Option<Pointer>,
    /// Why, where it was not assessed or does not apply.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
    /// Every place that could not be judged.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_assessed: Vec<Unassessed>,
    /// The facts from outside that would decide about some of its subjects, at each place.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<Question>,
}

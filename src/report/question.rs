//! What only somebody who knows the company can answer.

use serde::{Deserialize, Serialize};

use crate::base::{Id, Pointer};

/// A fact that would decide something, and a place where it would.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Question {
    /// The fact.
    pub fact: Fact,
    /// The place that it would decide about.
    pub pointer: Pointer,
    /// The entry that it is about, by id, where it is not about the company as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entry: Option<Id>,
}

impl Question {
    pub(crate) const fn new(fact: Fact, pointer: Pointer, entry: Option<Id>) -> Self {
        Self {
            fact,
            pointer,
            entry,
        }
    }
}

macro_rules! facts {
    ($($(#[doc = $doc:literal])+ $fact:ident = $member:literal, $question:literal;)+) => {
        /// A question about the company whose answer would decide a rule.
        ///
        /// It is named after the member of [`Facts`](crate::Facts) that answers it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[non_exhaustive]
        pub enum Fact {
            $($(#[doc = $doc])+ #[serde(rename = $member)] $fact,)+
        }

        impl Fact {
            /// Every fact.
            pub const ALL: &'static [Self] = &[$(Self::$fact),+];

            /// The member of [`Facts`](crate::Facts) that answers it, as it is written in JSON.
            #[must_use]
            pub const fn member(self) -> &'static str {
                match self {
                    $(Self::$fact => $member,)+
                }
            }

            /// The question.
            #[must_use]
            pub const fn question(self) -> &'static str {
                match self {
                    $(Self::$fact => $question,)+
                }
            }
        }
    };
}

facts! {
    /// An establishment in the European Economic Area (Art. 3(1)).
    EstablishedInEea = "establishedInEea",
        "has the controller an establishment in the European Economic Area?";
    /// Goods or services for people in the Union, or monitoring of them (Art. 3(2)).
    TargetsUnion = "targetsUnion",
        "does the controller offer goods or services to people in the Union, or monitor them?";
    /// An exception from the duty to name a representative (Art. 27(2)).
    RepresentativeExempt = "representativeExempt",
        "does an exception of Art. 27(2) apply?";
    /// A public authority or body (Art. 6(1), 27(2)(b), 37(1)(a)).
    PublicAuthority = "publicAuthority",
        "is the controller a public authority or body?";
    /// Public powers that the processing is an exercise of (Art. 49(3)).
    PublicPowers = "publicPowers",
        "does the controller act in the exercise of public powers?";
    /// The duty to have a data protection officer (Art. 37(1), 37(4)).
    DpoRequired = "dpoRequired",
        "is the controller obliged to have a data protection officer?";
    /// Whether a recipient takes part in a framework (Art. 45).
    Participation = "participation",
        "does the recipient take part in the framework?";
    /// Whether a decision with a limited scope covers a recipient (Art. 45).
    CoveredBySector = "coveredBySector",
        "does the decision, which has a limited scope, cover the recipient?";
    /// Whether the Regulation itself binds the importer (Art. 3(2); (EU) 2021/914 Art. 1(1)).
    ImportersUnderRegulation = "importersUnderRegulation",
        "is the importer's processing itself under the Regulation?";
}

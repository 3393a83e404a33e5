//! What a report says of the items of the checklist.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{Code, Question, Reason, Site, Verdict};
use crate::base::Source;

/// The answer to one item of the checklist: something that Arts 12 to 14, or a provision behind
/// them, ask of a notice.
///
/// It is *breached* where a rule that serves the item finds an error or a warning; else *not
/// assessed* where a rule that decides it is; else *met* where one judged something and found
/// nothing graver than advice; else *not applicable*.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ItemAnswer {
    /// The item, such as `legal_basis`.
    pub item: Cow<'static, str>,
    /// The provisions that ask for it: of Art. 13 and Art. 14 those that apply to this document.
    pub sources: Vec<Source>,
    /// When it is asked for.
    pub condition: Cow<'static, str>,
    /// The answer.
    pub answer: Verdict,
    /// The rules that the answer rests on.
    pub rules: Vec<Code>,
    /// Where: every place of a finding, or that was not assessed; of what is met, where each of the
    /// rules met it first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<Site>,
    /// Why it was not assessed or does not apply, each reason once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<Reason>,
    /// The facts that would decide it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<Question>,
}

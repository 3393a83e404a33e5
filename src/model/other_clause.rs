//! What a notice holds beside all this.

use crate::{
    base::{Text, WebUrl},
    noun,
    terms::OtherClauseCategory,
};

/// A clause of the text that no other part of the model takes.
#[noun]
pub struct OtherClause {
    /// What kind of clause it is.
    pub category: OtherClauseCategory,
    /// What it says, in our words or a fragment.
    pub text: Option<Text>,
    /// An address that it gives.
    pub url: Option<WebUrl>,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}

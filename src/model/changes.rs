//! How the text may change.

use crate::{
    base::{Text, WebUrl},
    noun,
    terms::ChangeNotice,
};

/// What the text says about its own changes (Art. 12(1), 13(3)).
#[noun]
pub struct Changes {
    /// How people are told, and from when a change binds.
    pub notices: Vec<ChangeNotice>,
    /// Whether people are told to look for changes themselves.
    pub user_must_check: Option<bool>,
    /// Whether further use is taken as agreement to a change.
    pub acceptance_by_use: Option<bool>,
    /// Whether the company reserves changes to its own discretion.
    pub discretionary: Option<bool>,
    /// Where earlier versions can be seen.
    pub history_url: Option<WebUrl>,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}

//! How the text may change.

use serde::{Deserialize, Serialize};

use crate::{
    base::{Text, WebUrl},
    terms::ChangeNotice,
};

/// What the text says about its own changes (Art. 12(1), 13(3)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Changes {
    /// How people are told.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notices: Vec<ChangeNotice>,
    /// Whether people are told to look for changes themselves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_must_check: Option<bool>,
    /// Whether further use is taken as agreement to a change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acceptance_by_use: Option<bool>,
    /// Whether the company reserves changes to its own discretion.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discretionary: Option<bool>,
    /// Where earlier versions can be seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub history_url: Option<WebUrl>,
    /// Where the text says so: a section, a line, a fragment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Text>,
}

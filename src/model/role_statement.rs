//! Which role the company says it has.

use crate::{
    base::{Id, Text},
    model::{Controller, Part},
    noun,
    terms::AuthorRole,
};

/// A role that the company says it has for some processing (Art. 4(7), 4(8), 28).
///
/// The role of an activity is that of the most specific statement about it (more lists, then fewer
/// ids), then of the one about everything else, and the controller's where there is none. To decide
/// together with others is not a role here: `jointControllerships` say it.
#[noun]
pub struct RoleStatement {
    /// The role.
    pub role: AuthorRole,
    /// Who has it, by id, where the policy names several controllers; all where none is said.
    pub controllers: Vec<Id<Controller>>,
    /// The processing that is meant; each further list narrows. Entries of `roles` are alternatives.
    #[optional]
    pub applies_to: Part,
    /// Whether the text calls it the main role.
    pub primary: Option<bool>,
    /// The word that the text uses for the role, in its own language.
    pub role_term: Option<Text>,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}

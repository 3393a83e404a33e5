//! Children: Art. 8.

use crate::{
    base::{Age, Text},
    model::{ContactPoint, LawReference, Part},
    noun,
    terms::{ChildrenRegime, ChildrenStance},
};

/// What the text says about children (Art. 8).
#[noun]
pub struct ChildrenStatement {
    /// The age below which it applies, in full years.
    pub minimum_age: Option<Age>,
    /// What it says about them.
    pub stances: Vec<ChildrenStance>,
    /// The law that the age comes from, where the text says or shows it.
    pub regime: Option<ChildrenRegime>,
    /// That law, where it has no term.
    pub law: Option<LawReference>,
    /// What it is about, such as a country; each further list narrows.
    #[optional]
    pub applies_to: Part,
    /// Ways to reach somebody about it.
    pub contacts: Vec<ContactPoint>,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}

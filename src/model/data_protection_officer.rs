//! The data protection officer: Arts 37 to 39.

use crate::{
    base::{Id, Text},
    model::{ContactPoint, Controller},
    noun,
};

/// The person whom the notice calls its data protection officer (Art. 37).
///
/// An entry with no more than its evidence says that there is one, and how to reach it is not told.
#[noun]
pub struct DataProtectionOfficer {
    /// The name, which a notice need not give.
    pub name: Option<Text>,
    /// The controllers that the officer is there for, by id; all where none is said.
    pub controllers: Vec<Id<Controller>>,
    /// Ways to reach the officer (Art. 13(1)(b), 14(1)(b)).
    pub contacts: Vec<ContactPoint>,
    /// Whether the officer is from outside the company (Art. 37(6)).
    pub external: Option<bool>,
    /// Where the text says so: a section, a line, a fragment.
    #[speaks]
    pub evidence: Vec<Text>,
}

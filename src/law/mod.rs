//! Dated tables of the law beside the Regulation, one file an institution.

pub mod authority;
pub mod consent_age;
pub mod deadline;
pub mod fines;
pub mod names;
pub mod rights;

//! The vocabularies: lists of terms, one file a topic.

mod legal_basis;
pub use self::legal_basis::LegalBasis;

//! A column of sqlx: read by `TryFrom<String>`, written by name.

use gdpr_policy::{Date, LegalBasis};

/// A row of a table of one's own.
#[derive(Debug, sqlx::FromRow)]
pub struct Activity {
    /// A column of text that holds a term.
    #[sqlx(try_from = "String")]
    pub basis: LegalBasis,
    /// A column of text that holds a day.
    #[sqlx(try_from = "String")]
    pub since: Date,
}

/// What is bound: `sqlx::query("insert …").bind(basis_column(basis)).bind(since.to_string())`.
#[must_use]
pub fn basis_column(basis: LegalBasis) -> &'static str {
    basis.name()
}

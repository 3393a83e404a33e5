//! How a service uses `gdpr-policy` with the crates that it has.
//!
//! Each module is a recipe to copy: it needs no more than the types offer anyway. A term and a value
//! type is `TryFrom<String>`, `FromStr`, `AsRef<str>`, `Display`, serde and `schemars::JsonSchema`; a
//! term knows all its names (`NAMES`) and meanings (`VOCABULARY`).

pub mod answer_axum;
pub mod arguments_clap;
pub mod column_diesel;
pub mod column_rusqlite;
pub mod column_sqlx;
pub mod schema_aide;
pub mod schema_utoipa;

//! The JSON Schema of the document format.
//!
//! Draft 2020-12, standard keywords only, with references to `#/$defs` alone, so that validators,
//! editors and code generators can use it as it stands. It says what the reader checks, but for
//! what no schema can say: that a day is in the calendar, a host name can be resolved in
//! principle, no member occurs twice, and that ids are unique and refer to something (the last
//! two of these are the rules' business).
//!
//! ```
//! let schema: serde_json::Value = serde_json::from_str(gdpr_policy::schema::POLICY)?;
//! assert_eq!(schema["$id"], gdpr_policy::schema::ID);
//! assert_eq!(schema["required"], serde_json::json!(["formatVersion", "document"]));
//! # Ok::<(), serde_json::Error>(())
//! ```

#[cfg(feature = "schema")]
mod canonical;

#[cfg(feature = "schema")]
pub use self::canonical::canonical;

/// The published schema of a policy, as text: the same that [`policy`](fn@policy) generates.
///
/// Members and terms stand in the order in which a person fills them in.
pub const POLICY: &str = include_str!("../../schema/policy.schema.json");

/// The identifier of the published schema, its `$id`.
///
/// It stays the same as long as `formatVersion` does.
pub const ID: &str = "urn:uuid:a6f2cf36-8d0f-4b1c-9a39-53c6c1f0e7b1";

/// Generates the schema of a [`Policy`](crate::Policy) from the types.
#[cfg(feature = "schema")]
#[must_use]
pub fn policy() -> schemars::Schema {
    let mut schema = canonical::<crate::Policy>();
    schema.insert("$id".to_owned(), ID.into());
    schema
}

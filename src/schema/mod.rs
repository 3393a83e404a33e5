//! The JSON Schema of the document format.
//!
//! Draft 2020-12, standard keywords only, with references to `#/$defs` alone, so that validators,
//! editors and code generators can use it as it stands. It says what the reader checks, but for
//! what no schema can say: that a day is in the calendar, that an internationalised host name
//! decodes, that no member occurs twice. That ids are unique and refer to something is neither the
//! schema's nor the reader's business, but that of the rules.
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

/// The published schema of a policy, as text.
///
/// The same that `policy()` generates with the feature `schema`, and there without it. Members and
/// terms stand in the order in which a person fills them in.
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

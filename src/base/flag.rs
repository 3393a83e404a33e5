//! Flags: members that are only ever written as `true`.
//!
//! A plain `bool` of the model is one. What may also be denied is an `Option<bool>`.

use std::fmt;

use serde::{
    Deserializer,
    de::{self, Unexpected},
};

/// Whether the flag is not set, and so not written.
#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes a reference"
)]
pub(crate) const fn is_unset(flag: &bool) -> bool {
    !*flag
}

/// Reads a flag: `false` is refused rather than another way to leave it out.
pub(crate) fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
    deserializer.deserialize_bool(FlagVisitor)
}

struct FlagVisitor;

impl de::Visitor<'_> for FlagVisitor {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("`true`, or no such member")
    }

    fn visit_bool<E: de::Error>(self, flag: bool) -> Result<bool, E> {
        if flag {
            Ok(true)
        } else {
            Err(E::invalid_value(Unexpected::Bool(false), &self))
        }
    }
}

#[cfg(feature = "schema")]
pub(crate) fn schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
    schemars::json_schema!({ "type": "boolean", "const": true })
}

#[cfg(test)]
mod tests {
    #[derive(Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    struct Redacted {
        /// Whether it was blacked out.
        #[serde(
            default,
            skip_serializing_if = "super::is_unset",
            deserialize_with = "super::read"
        )]
        #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema"))]
        redacted: bool,
    }

    fn read(text: &str) -> Result<Redacted, String> {
        serde_json::from_str(text).map_err(|error| error.to_string())
    }

    #[test]
    fn a_flag_is_true_or_not_there() {
        assert_eq!(read("{}"), Ok(Redacted { redacted: false }));
        let set = read(r#"{"redacted":true}"#);
        assert_eq!(set, Ok(Redacted { redacted: true }));
        for redacted in [true, false] {
            let text = serde_json::to_string(&Redacted { redacted }).unwrap();
            assert_eq!(read(&text), Ok(Redacted { redacted }), "{text}");
        }
        assert_eq!(
            read(r#"{"redacted":false}"#).unwrap_err(),
            "invalid value: boolean `false`, expected `true`, or no such member at line 1 column 17"
        );
        assert!(read(r#"{"redacted":null}"#).is_err());
        assert!(read(r#"{"redacted":"true"}"#).is_err());
    }

    #[cfg(feature = "schema")]
    #[test]
    fn its_schema_knows_true_alone() {
        let schema = serde_json::to_value(schemars::schema_for!(Redacted)).unwrap();
        assert_eq!(
            schema["properties"]["redacted"],
            serde_json::json!({
                "description": "Whether it was blacked out.",
                "type": "boolean",
                "const": true,
            })
        );
        assert_eq!(schema.get("required"), None);
    }
}

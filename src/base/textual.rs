//! The `textual!` macro: serde and schema for a type with one textual form.

/// Gives a type that has `FromStr` and `Display` the rest of what a string on the wire needs.
///
/// Reading goes through `FromStr` and nothing else, so that the text is checked in one place;
/// the `pattern` is the regular expression for the same check, published in the JSON Schema.
macro_rules! textual {
    ($type:ident, schema: $name:literal, expected: $expected:expr, pattern: $pattern:expr
        $(, format: $format:literal)? $(, max: $max:expr)?) => {
        impl TryFrom<&str> for $type {
            type Error = $crate::base::ParseError;

            fn try_from(text: &str) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        impl TryFrom<String> for $type {
            type Error = $crate::base::ParseError;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str($crate::base::textual::Textual::new($expected))
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                $name.into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let schema = schemars::json_schema!({
                    "type": "string",
                    "description": format!("A text: {}.", $expected),
                    "pattern": $pattern,
                });
                $(let schema = $crate::base::textual::with(schema, "format", $format);)?
                $(let schema = $crate::base::textual::with(schema, "maxLength", $max);)?
                schema
            }
        }
    };
}
pub(crate) use textual;

/// The schema with one more keyword.
#[cfg(feature = "schema")]
pub(crate) fn with(
    mut schema: schemars::Schema,
    keyword: &str,
    value: impl Into<serde_json::Value>,
) -> schemars::Schema {
    schema.insert(keyword.to_owned(), value.into());
    schema
}

use std::{fmt, marker::PhantomData, str::FromStr};

use serde::de::{self, Unexpected};

use super::{Expectation, ParseError};

/// Reads a `T` from a string by its `FromStr`, telling apart what was found and expected.
pub(crate) struct Textual<T> {
    expected: &'static str,
    value: PhantomData<T>,
}

impl<T> Textual<T> {
    pub(crate) fn new(expected: &'static str) -> Self {
        Self {
            expected,
            value: PhantomData,
        }
    }
}

impl<T: FromStr<Err = ParseError>> de::Visitor<'_> for Textual<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        text.parse().map_err(|error: ParseError| {
            let expected = Expectation {
                expected: &self,
                hint: error.hint(),
                kinds: &[],
            };
            E::invalid_value(Unexpected::Str(text), &expected)
        })
    }
}

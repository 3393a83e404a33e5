//! The `whole!` macro: a small whole number with bounds.

/// Declares a number of one byte that is read from `16` and `16.0` alike, within bounds.
macro_rules! whole {
    ($type:ident, schema: $name:literal, expected: $expected:literal, description: $description:literal, $min:literal..=$max:literal) => {
        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let read = $crate::base::whole::Whole {
                    expected: $expected,
                    bounds: $min..=$max,
                };
                deserializer.deserialize_u8(read).map(Self)
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                $name.into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                    "type": "integer",
                    "description": $description,
                    "minimum": $min,
                    "maximum": $max,
                })
            }
        }
    };
}
pub(crate) use whole;

use std::{cmp::Ordering, fmt, ops::RangeInclusive};

use serde::de::{self, Unexpected};

pub(crate) struct Whole {
    pub(crate) expected: &'static str,
    pub(crate) bounds: RangeInclusive<u8>,
}

impl de::Visitor<'_> for Whole {
    type Value = u8;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<u8, E> {
        let number = u8::try_from(value).ok();
        number
            .filter(|number| self.bounds.contains(number))
            .ok_or_else(|| E::invalid_value(Unexpected::Unsigned(value), &self))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<u8, E> {
        match u64::try_from(value) {
            Ok(value) => self.visit_u64(value),
            Err(_) => Err(E::invalid_value(Unexpected::Signed(value), &self)),
        }
    }

    // JSON knows no difference between 16 and 16.0, and spreadsheets write the latter.
    fn visit_f64<E: de::Error>(self, value: f64) -> Result<u8, E> {
        let mut all = self.bounds.clone();
        let whole =
            all.find(|&number| f64::from(number).partial_cmp(&value) == Some(Ordering::Equal));
        whole.ok_or_else(|| E::invalid_value(Unexpected::Float(value), &self))
    }
}

//! Ages.

use std::{cmp::Ordering, fmt};

use serde::de::{self, Unexpected};

/// An age in full years, 0 to 150.
///
/// ```
/// use gdpr_policy::Age;
///
/// let age: Age = serde_json::from_str("16")?;
/// assert_eq!(age.years(), 16);
/// assert!(serde_json::from_str::<Age>("16.5").is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct Age(u8);

const MAX: u8 = 150;

impl Age {
    /// The age, if it is 150 years at most.
    #[must_use]
    pub const fn new(years: u8) -> Option<Self> {
        if years <= MAX {
            Some(Self(years))
        } else {
            None
        }
    }

    /// The number of years.
    #[must_use]
    pub const fn years(self) -> u8 {
        self.0
    }
}

impl fmt::Display for Age {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<'de> serde::Deserialize<'de> for Age {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_u8(AgeVisitor)
    }
}

struct AgeVisitor;

impl de::Visitor<'_> for AgeVisitor {
    type Value = Age;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an age in full years, 0 to 150")
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Age, E> {
        let age = u8::try_from(value).ok().and_then(Age::new);
        age.ok_or_else(|| E::invalid_value(Unexpected::Unsigned(value), &self))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Age, E> {
        match u64::try_from(value) {
            Ok(value) => self.visit_u64(value),
            Err(_) => Err(E::invalid_value(Unexpected::Signed(value), &self)),
        }
    }

    // JSON knows no difference between 16 and 16.0, and spreadsheets write the latter.
    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Age, E> {
        let whole =
            (0..=MAX).find(|&years| f64::from(years).partial_cmp(&value) == Some(Ordering::Equal));
        whole
            .map(Age)
            .ok_or_else(|| E::invalid_value(Unexpected::Float(value), &self))
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Age {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Age".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "integer",
            "description": "An age in full years.",
            "minimum": 0,
            "maximum": MAX,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_of_years_are_read() {
        for (json, years) in [
            ("0", Some(0)),
            ("16", Some(16)),
            ("16.0", Some(16)),
            ("150", Some(150)),
            ("151", None),
            ("-1", None),
            ("-0.0", Some(0)),
            ("16.5", None),
            ("1e-17", None),
            ("\"16\"", None),
            ("null", None),
            ("1e300", None),
        ] {
            let age: Result<Age, _> = serde_json::from_str(json);
            assert_eq!(age.ok().map(Age::years), years, "{json}");
        }
    }
}

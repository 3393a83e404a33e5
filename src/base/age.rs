//! Ages.

use super::whole::whole;

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

whole!(Age, schema: "Age", expected: "an age in full years, 0 to 150",
    description: "An age in full years.", 0..=150);

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

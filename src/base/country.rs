//! Countries.

use std::{cmp::Ordering, fmt, str::FromStr};

use isocountry::CountryCode;

use super::{ParseError, textual::Textual};

/// A country or territory with a code of its own, by ISO 3166-1 alpha-2: `EE`.
///
/// Two upper-case letters, exactly. Kosovo has no such code: where a text names it, use the free
/// text beside the country (the name of a region, or of an importer). Sub-national places stand
/// under their country (Scotland is `GB`).
///
/// ```
/// use gdpr_policy::Country;
///
/// let estonia: Country = "EE".parse()?;
/// assert_eq!((estonia.code(), estonia.name()), ("EE", "Estonia"));
/// assert_eq!("uk".parse::<Country>().unwrap_err().hint(), Some("the United Kingdom is `GB`"));
/// # Ok::<(), gdpr_policy::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Country(CountryCode);

const EXPECTED: &str = "a country code of ISO 3166-1, two upper-case letters such as `EE`";

impl Country {
    pub(crate) const fn new(code: CountryCode) -> Self {
        Self(code)
    }

    /// Every country, in the order of the codes.
    pub fn all() -> impl Iterator<Item = Self> {
        CountryCode::as_array_alpha2().iter().copied().map(Self)
    }

    /// The alpha-2 code.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.0.alpha2()
    }

    /// The short English name.
    ///
    /// That of ISO 3166-1, but for the names that changed after `isocountry` was published.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self.0 {
            CountryCode::MKD => "North Macedonia",
            CountryCode::SWZ => "Eswatini",
            CountryCode::TUR => "Türkiye",
            CountryCode::CZE => "Czechia",
            CountryCode::GBR => "United Kingdom",
            CountryCode::USA => "United States",
            code => code.name(),
        }
    }
}

impl From<CountryCode> for Country {
    fn from(code: CountryCode) -> Self {
        Self(code)
    }
}

impl From<Country> for CountryCode {
    fn from(country: Country) -> Self {
        country.0
    }
}

/// By code: isocountry's own order is that of the English names.
impl Ord for Country {
    fn cmp(&self, other: &Self) -> Ordering {
        self.code().cmp(other.code())
    }
}

impl PartialOrd for Country {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Country {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        if let Ok(code) = CountryCode::for_alpha2(text) {
            return Ok(Self(code));
        }
        let error = ParseError::new(EXPECTED, text);
        Err(match text.to_ascii_uppercase().as_str() {
            "UK" => error.with_hint("the United Kingdom is `GB`"),
            "EL" => error.with_hint("Greece is `GR`"),
            "XK" => error.with_hint("Kosovo has no ISO code: name it in the text beside"),
            "EU" | "EEA" => error.with_hint("the Union is not a country"),
            upper => match CountryCode::for_alpha2(upper).or(CountryCode::for_alpha3(upper)) {
                Ok(code) => error.with_hint(format!("write `{}`", code.alpha2())),
                Err(_) => error,
            },
        })
    }
}

impl TryFrom<&str> for Country {
    type Error = ParseError;

    fn try_from(text: &str) -> Result<Self, ParseError> {
        text.parse()
    }
}

impl serde::Serialize for Country {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> serde::Deserialize<'de> for Country {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Textual::new(EXPECTED))
    }
}

/// A list of codes with their names, which generators show as a selection.
#[cfg(feature = "schema")]
impl schemars::JsonSchema for Country {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Country".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let codes: Vec<_> = Self::all()
            .map(|country| {
                serde_json::json!({
                    "type": "string",
                    "const": country.code(),
                    "description": country.name(),
                })
            })
            .collect();
        schemars::json_schema!({
            "description": "A country or territory by its code of ISO 3166-1 alpha-2.",
            "oneOf": codes,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_country_is_read_by_its_code_and_by_nothing_else() {
        assert_eq!(Country::all().count(), 249);
        for country in Country::all() {
            assert_eq!(country.code().parse(), Ok(country));
            assert!(country.code().to_lowercase().parse::<Country>().is_err());
        }
        // isocountry's own Deserialize upper-cases, and reads the first of these as South Sudan.
        for text in [
            "ß", "ſE", "ﬁ", "", "E", "EST", "233", " EE", "EE ", "UK", "XK", "EU",
        ] {
            assert!(text.parse::<Country>().is_err(), "{text}");
        }
    }

    #[test]
    fn countries_are_ordered_by_code() {
        let codes: Vec<&str> = Country::all().map(Country::code).collect();
        assert!(codes.is_sorted());
        assert!("CH".parse::<Country>().unwrap() < "DE".parse().unwrap());
    }
}

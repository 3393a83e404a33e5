//! Countries and regions in one list, as texts name them.

use std::{fmt, str::FromStr};

use super::Region;
use crate::base::{Country, ParseError, nearest, textual::Textual};

/// A country by its code, or a region by its term: `US`, `european-union`.
///
/// Texts mix both in one list ("the Union and the USA"). `other` is a place that only the words
/// beside the list describe.
///
/// ```
/// use gdpr_policy::{Place, Region};
///
/// assert_eq!("US".parse::<Place>()?.to_string(), "US");
/// assert_eq!("eea".parse(), Ok(Place::Region(Region::Eea)));
/// # Ok::<(), gdpr_policy::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(clippy::exhaustive_enums, reason = "a state, or what is no state")]
pub enum Place {
    /// A country or territory.
    Country(Country),
    /// A region.
    Region(Region),
}

const EXPECTED: &str = "a place: a country code such as `EE` or a region such as `european-union`";

impl Place {
    /// The country, if it is one.
    #[must_use]
    pub const fn country(self) -> Option<Country> {
        match self {
            Self::Country(country) => Some(country),
            Self::Region(_) => None,
        }
    }

    /// The name on the wire: the code of the country or the term of the region.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Country(country) => country.code(),
            Self::Region(region) => region.name(),
        }
    }

    /// The English name, as it stands in running text.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Country(country) => country.name(),
            Self::Region(region) => region.term().label,
        }
    }
}

impl From<Country> for Place {
    fn from(country: Country) -> Self {
        Self::Country(country)
    }
}

impl From<Region> for Place {
    fn from(region: Region) -> Self {
        Self::Region(region)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Place {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let country = match text.parse() {
            Ok(country) => return Ok(Self::Country(country)),
            Err(error) => error,
        };
        if let Ok(region) = text.parse() {
            return Ok(Self::Region(region));
        }
        let error = ParseError::new(EXPECTED, text);
        Err(match (text, nearest(text, Region::NAMES).first()) {
            ("EU" | "eu", _) => error.with_hint("the Union is `european-union`"),
            ("EEA", _) => error.with_hint("the European Economic Area is `eea`"),
            (_, Some(near)) => error.with_hint(format!("near: `{near}`")),
            (_, None) => match country.hint() {
                Some(hint) => error.with_hint(hint),
                None => error,
            },
        })
    }
}

impl TryFrom<&str> for Place {
    type Error = ParseError;

    fn try_from(text: &str) -> Result<Self, ParseError> {
        text.parse()
    }
}

impl TryFrom<String> for Place {
    type Error = ParseError;

    fn try_from(text: String) -> Result<Self, ParseError> {
        text.parse()
    }
}

impl serde::Serialize for Place {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'de> serde::Deserialize<'de> for Place {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Textual::new(EXPECTED))
    }
}

/// One list of regions and countries, which generators show as a selection.
#[cfg(feature = "schema")]
impl schemars::JsonSchema for Place {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Place".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let regions = Region::ALL.iter().copied().map(Self::Region);
        let places: Vec<_> = regions
            .chain(Country::all().map(Self::Country))
            .map(|place| {
                serde_json::json!({
                    "type": "string",
                    "const": place.name(),
                    "description": place.label(),
                })
            })
            .collect();
        schemars::json_schema!({
            "description": "A country by its code of ISO 3166-1 alpha-2, or a region.",
            "oneOf": places,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_a_country_or_a_region() {
        for text in ["US", "european-union", "outside-eea", "other"] {
            let place: Place = text.parse().unwrap();
            assert_eq!((place.to_string().as_str(), place.name()), (text, text));
            assert_eq!(Place::try_from(text.to_owned()), Ok(place));
        }
        let country: Country = "US".parse().unwrap();
        assert_eq!(Place::from(country).country(), Some(country));
        assert_eq!(Place::from(Region::Eea).country(), None);
        assert_eq!(Place::from(country).label(), "United States");
        for (text, hint) in [
            ("EU", "the Union is `european-union`"),
            ("european union", "near: `european-union`"),
            ("UK", "the United Kingdom is `GB`"),
        ] {
            assert_eq!(
                text.parse::<Place>().unwrap_err().hint(),
                Some(hint),
                "{text}"
            );
        }
        assert!("united-kingdom".parse::<Place>().is_err());
    }
}

crate::base::noun::leaf!(Place: |place| *place != Place::Region(Region::Other));

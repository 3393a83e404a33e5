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

    /// The country of a code in any case, of two letters or three, or of an English name.
    pub(crate) fn lenient(text: &str) -> Option<Self> {
        let upper = text.to_ascii_uppercase();
        let code = CountryCode::for_alpha2(&upper).or(CountryCode::for_alpha3(&upper));
        code.map(Self).ok().or_else(|| named(text))
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
            "XK" | "KOSOVO" => {
                error.with_hint("Kosovo has no ISO code: name it in the text beside")
            }
            "EU" | "EEA" | "EUROPEAN UNION" | "EUROPEAN ECONOMIC AREA" => {
                error.with_hint("the Union is not a country")
            }
            _ => error.or_hint(|| Some(format!("write `{}`", Self::lenient(text)?))),
        })
    }
}

/// Everyday English names beside those of the standard, in lower case.
const NAMES: [(&str, &str); 24] = [
    ("america", "US"),
    ("bolivia", "BO"),
    ("brunei", "BN"),
    ("cape verde", "CV"),
    ("czech republic", "CZ"),
    ("england", "GB"),
    ("great britain", "GB"),
    ("holland", "NL"),
    ("iran", "IR"),
    ("ivory coast", "CI"),
    ("laos", "LA"),
    ("northern ireland", "GB"),
    ("republic of ireland", "IE"),
    ("russia", "RU"),
    ("scotland", "GB"),
    ("south korea", "KR"),
    ("syria", "SY"),
    ("taiwan", "TW"),
    ("tanzania", "TZ"),
    ("turkey", "TR"),
    ("united states of america", "US"),
    ("venezuela", "VE"),
    ("vietnam", "VN"),
    ("wales", "GB"),
];

/// The country of an English name; none if two have it.
fn named(text: &str) -> Option<Country> {
    let plain = |name: &str| {
        let name = name.trim().to_lowercase();
        name.strip_prefix("the ").unwrap_or(&name).to_owned()
    };
    let name = plain(text);
    if name.len() < 4 {
        return None;
    }
    if let Some((_, code)) = NAMES.iter().find(|(everyday, _)| *everyday == name) {
        return CountryCode::for_alpha2(code).ok().map(Country);
    }
    let whole = Country::all().find(|country| plain(country.name()) == name);
    whole.or_else(|| {
        // `Moldova (the Republic of)`: what stands before the bracket, if it is one country's.
        let short = |country: &Country| {
            let short = country.name().split(['(', ',']).next().unwrap_or_default();
            plain(short) == name
        };
        let mut all = Country::all().filter(short);
        all.next().filter(|_| all.next().is_none())
    })
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

    #[test]
    fn every_country_has_a_name_that_leads_to_its_code() {
        for country in Country::all() {
            let hint = country.name().parse::<Country>().unwrap_err();
            let write = format!("write `{}`", country.code());
            // Names of fewer than four letters are those of codes.
            assert_eq!(hint.hint(), Some(write.as_str()), "{}", country.name());
            assert_eq!(Country::from(CountryCode::from(country)), country);
        }
        for (name, code) in NAMES {
            let hint = name.to_uppercase().parse::<Country>().unwrap_err();
            assert_eq!(
                hint.hint(),
                Some(format!("write `{code}`").as_str()),
                "{name}"
            );
        }
        assert!(NAMES.is_sorted());
    }

    #[test]
    fn hints_lead_to_the_code_or_say_why_there_is_none() {
        let hint = |text: &str| {
            text.parse::<Country>()
                .unwrap_err()
                .hint()
                .map(str::to_owned)
        };
        let union = "the Union is not a country";
        for (text, expected) in [
            ("Germany", "write `DE`"),
            ("the Netherlands", "write `NL`"),
            ("Moldova", "write `MD`"),
            ("EST", "write `EE`"),
            ("USA", "write `US`"),
            ("ee", "write `EE`"),
            ("UK", "the United Kingdom is `GB`"),
            ("EL", "Greece is `GR`"),
            ("EU", union),
            ("European Union", union),
            (
                "Kosovo",
                "Kosovo has no ISO code: name it in the text beside",
            ),
            (
                "[country]",
                "a placeholder: leave the member out until it is known",
            ),
        ] {
            assert_eq!(hint(text).as_deref(), Some(expected), "{text}");
        }
        for text in ["", "ZZ", "Korea", "Virgin Islands", "Atlantis", "ß"] {
            assert_eq!(hint(text), None, "{text}");
        }
        assert_eq!(Country::from(CountryCode::TUR).name(), "Türkiye");
    }
}

//! Which countries a region has, and which languages are official in a country.
//!
//! **As of [`AS_OF`].** The Union and the European Economic Area are those of the day, by membership.
//! Continents by the standard country codes of the United Nations (M49), which also has the parts of
//! Asia and America that are used here. Where M49 has no region of the name, or texts mean
//! something else:
//!
//! - *Europe* is that of M49 and whatever is in the EEA on the day, so that Cyprus is in it.
//! - *North America* is the continent, with Central America and the Caribbean, which are *Latin
//!   America* as well.
//! - The *Middle East* is Western Asia without Armenia, Azerbaijan, Cyprus and Georgia, with Egypt
//!   and Iran. *Asia-Pacific* is Asia without it and without Cyprus, and Oceania.
//!
//! M49 has no entry for Taiwan, which stands here in Asia as in the data of Unicode, and no region
//! for Antarctica. Both agree for all others.
//!
//! Official languages are those of the State as a whole, by Unicode's data on territories compared
//! with open data on countries (`mledoze/countries`), for the EEA, Switzerland and the United
//! Kingdom; of Switzerland those of its federation. Languages of regions alone, such as Catalan or
//! German in Italy, are not in it, nor are countries elsewhere.
//!
//! **To bring it up to date**, compare with these, change the row and the line in
//! `tests/law/regions.csv` or `tests/law/languages.csv`.

use super::{Law, Standing, day};
use crate::{
    base::{Country, Date},
    terms::Region,
};

/// The day as of which the tables are right.
pub const AS_OF: Date = day(2026, 10, 7);

impl Law {
    /// Whether a region has a country on a day; `None` where nobody can say.
    ///
    /// That is for a region that only its name describes, for the EEA where the standing of the
    /// country is [unsettled](Standing::Unsettled), and for terms that are no regions of countries.
    ///
    /// ```
    /// use gdpr_policy::{Date, Law, Region};
    ///
    /// let (law, today) = (Law::builtin(), Date::constant(2026, 11, 22));
    /// let uk = "GB".parse()?;
    /// let contains = |region, day| law.region_contains(region, uk, day);
    /// assert_eq!(contains(Region::EuropeanUnion, Date::constant(2020, 1, 31)), Some(true));
    /// assert_eq!(contains(Region::EuropeanUnion, today), Some(false));
    /// assert_eq!(contains(Region::Europe, today), Some(true));
    /// assert_eq!(contains(Region::Other, today), None);
    /// # Ok::<(), gdpr_policy::ParseError>(())
    /// ```
    #[must_use]
    pub fn region_contains(&self, region: Region, country: Country, on: Date) -> Option<bool> {
        let within = |areas: &[Area]| areas.contains(&area(country));
        match region {
            Region::EuropeanUnion => self.membership(country, on, false),
            Region::Eea => self.membership(country, on, true),
            Region::OutsideEea => Some(!self.membership(country, on, true)?),
            Region::Europe => {
                Some(within(&[Area::Europe]) || self.membership(country, on, true) == Some(true))
            }
            Region::NorthAmerica => Some(within(&[Area::NorthernAmerica, Area::CentralAmerica])),
            Region::LatinAmerica => Some(within(&[Area::CentralAmerica, Area::SouthAmerica])),
            Region::AsiaPacific => Some(
                within(&[Area::Asia, Area::WesternAsia, Area::Oceania])
                    && !is_middle_east(country)
                    && country.code() != "CY",
            ),
            Region::MiddleEast => Some(is_middle_east(country)),
            Region::Africa => Some(within(&[Area::Africa])),
            Region::Worldwide => Some(true),
            _ => None,
        }
    }

    /// Whether all countries of a region are in another one on a day; `None` where nobody can say.
    ///
    /// ```
    /// use gdpr_policy::{Date, Law, Region};
    ///
    /// let (law, day) = (Law::builtin(), Date::constant(2026, 11, 22));
    /// let within = |inner, outer| law.region_lies_within(inner, outer, day);
    /// assert_eq!(within(Region::EuropeanUnion, Region::Eea), Some(true));
    /// assert_eq!(within(Region::Europe, Region::Eea), Some(false));
    /// assert_eq!(within(Region::Africa, Region::OutsideEea), Some(false)); // Réunion
    /// assert_eq!(within(Region::Other, Region::Worldwide), Some(true));
    /// ```
    #[must_use]
    pub fn region_lies_within(&self, inner: Region, outer: Region, on: Date) -> Option<bool> {
        if inner == outer || outer == Region::Worldwide {
            return Some(true);
        }
        // Where a country is unsettled for the inner one, it decides nothing.
        let answers: Vec<Option<bool>> = Country::all()
            .filter(|country| self.region_contains(inner, *country, on) == Some(true))
            .map(|country| self.region_contains(outer, country, on))
            .collect();
        if answers.contains(&Some(false)) {
            return Some(false);
        }
        (!answers.is_empty() && !answers.contains(&None)).then_some(true)
    }

    /// Whether a region has a third country (Art. 44) on a day, so that data that goes there may
    /// need a ground; `None` where nobody can say.
    ///
    /// ```
    /// use gdpr_policy::{Date, Law, Region};
    ///
    /// let (law, day) = (Law::builtin(), Date::constant(2026, 11, 22));
    /// assert_eq!(law.has_third_country(Region::Eea, day), Some(false));
    /// assert_eq!(law.has_third_country(Region::Europe, day), Some(true));
    /// assert_eq!(law.has_third_country(Region::Other, day), None);
    /// ```
    #[must_use]
    pub fn has_third_country(&self, region: Region, on: Date) -> Option<bool> {
        let mut members = Country::all()
            .filter(|country| self.region_contains(region, *country, on) == Some(true))
            .map(|country| self.is_third_country(country, on))
            .peekable();
        members.peek()?;
        Some(members.any(|third| third == Some(true)))
    }

    /// Whether a country is in the Union on a day, or in the EEA, with the parts of Member States.
    fn membership(&self, country: Country, on: Date, eea: bool) -> Option<bool> {
        match self.standing(country, on) {
            Standing::MemberState | Standing::PartOfMemberState { .. } => Some(true),
            Standing::EeaState => Some(eea),
            Standing::Transition | Standing::Bridge | Standing::ThirdCountry => Some(false),
            Standing::Unsettled { .. } => None,
        }
    }
}

/// The official languages of a State as a whole, as tags; empty for a country that the table does
/// not have.
///
/// A notice in another language of a region can be right all the same.
///
/// ```
/// use gdpr_policy::law::official_languages;
///
/// assert_eq!(official_languages("EE".parse()?), ["et"]);
/// assert_eq!(official_languages("FI".parse()?), ["fi", "sv"]);
/// assert!(official_languages("US".parse()?).is_empty());
/// # Ok::<(), gdpr_policy::ParseError>(())
/// ```
#[must_use]
pub fn official_languages(country: Country) -> &'static [&'static str] {
    LANGUAGES
        .iter()
        .find(|(code, _)| *code == country.code())
        .map_or(&[], |(_, languages)| languages)
}

static LANGUAGES: [(&str, &[&str]); 32] = [
    ("AT", &["de"]),
    ("BE", &["de", "fr", "nl"]),
    ("BG", &["bg"]),
    ("CH", &["de", "fr", "it"]),
    ("CY", &["el", "tr"]),
    ("CZ", &["cs"]),
    ("DE", &["de"]),
    ("DK", &["da"]),
    ("EE", &["et"]),
    ("ES", &["es"]),
    ("FI", &["fi", "sv"]),
    ("FR", &["fr"]),
    ("GB", &["en"]),
    ("GR", &["el"]),
    ("HR", &["hr"]),
    ("HU", &["hu"]),
    ("IE", &["en", "ga"]),
    ("IS", &["is"]),
    ("IT", &["it"]),
    ("LI", &["de"]),
    ("LT", &["lt"]),
    ("LU", &["de", "fr", "lb"]),
    ("LV", &["lv"]),
    ("MT", &["en", "mt"]),
    ("NL", &["nl"]),
    // Norwegian has two written forms, and texts are also marked as Norwegian alone.
    ("NO", &["nb", "nn", "no"]),
    ("PL", &["pl"]),
    ("PT", &["pt"]),
    ("RO", &["ro"]),
    ("SE", &["sv"]),
    ("SI", &["sl"]),
    ("SK", &["sk"]),
];

/// A part of the world by M49.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Area {
    Africa,
    NorthernAmerica,
    /// Central America and the Caribbean.
    CentralAmerica,
    SouthAmerica,
    /// Asia but for its west.
    Asia,
    WesternAsia,
    Europe,
    Oceania,
    Antarctica,
}

fn area(country: Country) -> Area {
    let has = |codes: &str| codes.split(' ').any(|code| code == country.code());
    M49.iter()
        .find(|(_, codes)| has(codes))
        .map_or(Area::Antarctica, |(area, _)| *area)
}

fn is_middle_east(country: Country) -> bool {
    match country.code() {
        "AM" | "AZ" | "CY" | "GE" => false,
        "EG" | "IR" => true,
        _ => area(country) == Area::WesternAsia,
    }
}

static M49: [(Area, &str); 8] = [
    (
        Area::Africa,
        "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW IO KE KM LR LS LY MA \
         MG ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TF TG TN TZ UG YT ZA ZM ZW",
    ),
    (Area::NorthernAmerica, "BM CA GL PM US"),
    (
        Area::CentralAmerica,
        "AG AI AW BB BL BQ BS BZ CR CU CW DM DO GD GP GT HN HT JM KN KY LC MF MQ MS MX NI PA PR SV \
         SX TC TT VC VG VI",
    ),
    (
        Area::SouthAmerica,
        "AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE",
    ),
    (
        Area::Asia,
        "AF BD BN BT CN HK ID IN IR JP KG KH KP KR KZ LA LK MM MN MO MV MY NP PH PK SG TH TJ TL TM \
         TW UZ VN",
    ),
    (
        Area::WesternAsia,
        "AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE",
    ),
    (
        Area::Europe,
        "AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT \
         LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA",
    ),
    (
        Area::Oceania,
        "AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS",
    ),
];

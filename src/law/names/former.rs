//! Names that authorities, laws and frameworks no longer bear.
//!
//! As of the day of the [module above](super::AS_OF). What the Regulation itself renamed by its Art. 94; the rest by the acts and
//! the authorities' own pages, each day with a second source: the German acts by the Federal Law
//! Gazette of 2024 (part I, No 149), Sweden, the Netherlands, Poland and Belgium by their authorities
//! and reports of the time, the United Kingdom by SI 2026/1015, frameworks by the decisions in
//! [`adequacy`](crate::law::adequacy). What was replaced stands beside what was only renamed: a
//! notice that speaks of the present should use the later name either way.
//!
//! Left out are names whose day no second source confirmed, and short forms that are common words
//! or mean something else elsewhere.
//!
//! **To bring it up to date**, add a row and the line in `tests/law/former-names.csv`. Until a
//! release has it, [`Law::with_former_name`] does the same at run time.

use isocountry::CountryCode;

use super::{has_words, words};
use crate::{
    base::{Country, Date},
    law::{Law, day},
};

/// A name that something no longer bears.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct FormerName {
    /// The name of before.
    pub name: &'static str,
    /// The name since.
    pub current: &'static str,
    /// The first day of the new name.
    pub since: Date,
    /// What bears it.
    pub kind: NamedThing,
    /// The country, if it is of one.
    pub country: Option<Country>,
}

/// What bears a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NamedThing {
    /// An authority, or a body of authorities.
    Authority,
    /// A law.
    Law,
    /// A framework of adequacy.
    Framework,
}

impl FormerName {
    /// A name that something bears no more from a day on.
    ///
    /// Texts live as long as the program: they are literals, or leaked.
    #[must_use]
    pub const fn new(
        kind: NamedThing,
        name: &'static str,
        current: &'static str,
        since: Date,
    ) -> Self {
        Self {
            name,
            current,
            since,
            kind,
            country: None,
        }
    }
}

/// What a text calls by a name that it no longer bears: the name of today and its first day.
///
/// The text is the name alone, with or without an article; case and punctuation are tolerated.
/// `None` says nothing about names that the table does not have.
///
/// ```
/// use gdpr_policy::{Date, law::names::former};
///
/// let name = former("TTDSG").ok_or("not known")?;
/// assert_eq!((name.current, name.since), ("TDDDG", Date::constant(2024, 5, 14)));
/// assert_eq!(former("TDDDG"), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn former(name: &str) -> Option<&'static FormerName> {
    find(ALL.iter(), name)
}

/// The row of the name; the latest, where its bearer was renamed twice.
fn find<'a>(all: impl Iterator<Item = &'a FormerName>, name: &str) -> Option<&'a FormerName> {
    let given = words(name);
    let article = |(first, _): &(&String, &[String])| super::ARTICLES.contains(&first.as_str());
    let without = given.split_first().filter(article).map(|(_, rest)| rest);
    let is_it = |former: &&FormerName| {
        has_words(former.name, &given) || without.is_some_and(|rest| has_words(former.name, rest))
    };
    all.filter(is_it).max_by_key(|former| former.since)
}

impl Law {
    /// What a text called on a day by a name that it no longer bore then: see [`former`].
    ///
    /// ```
    /// use gdpr_policy::{Date, Law};
    ///
    /// let law = Law::builtin();
    /// let misnamed = |day| law.former_name("the Datainspektionen", day).is_some();
    /// assert!(!misnamed(Date::constant(2020, 12, 31)));
    /// assert!(misnamed(Date::constant(2021, 1, 1)));
    /// ```
    #[must_use]
    pub fn former_name(&self, name: &str, on: Date) -> Option<&FormerName> {
        find(
            self.former_names
                .iter()
                .chain(ALL)
                .filter(|name| name.since <= on),
            name,
        )
    }

    /// The same with one more name that something no longer bears.
    #[must_use]
    pub fn with_former_name(mut self, name: FormerName) -> Self {
        self.former_names.push(name);
        self
    }
}

const fn authority(
    country: CountryCode,
    name: &'static str,
    current: &'static str,
    since: Date,
) -> FormerName {
    FormerName {
        country: Some(Country::new(country)),
        ..FormerName::new(NamedThing::Authority, name, current, since)
    }
}

const fn german_act(name: &'static str, current: &'static str) -> FormerName {
    FormerName {
        country: Some(Country::new(CountryCode::DEU)),
        ..FormerName::new(NamedThing::Law, name, current, day(2024, 5, 14))
    }
}

const fn framework(name: &'static str, current: &'static str, since: Date) -> FormerName {
    FormerName::new(NamedThing::Framework, name, current, since)
}

const SHIELD: &str = "EU-US Privacy Shield";
const SHIELD_BEGAN: Date = day(2016, 7, 12);
const DPF: &str = "EU-US Data Privacy Framework";
const DPF_BEGAN: Date = day(2023, 7, 10);
const BELGIUM: CountryCode = CountryCode::BEL;
const POLAND: CountryCode = CountryCode::POL;

/// Every name of the table.
pub static ALL: &[FormerName] = &[
    // Art. 94.
    FormerName::new(
        NamedThing::Law,
        "Directive 95/46/EC",
        "Regulation (EU) 2016/679",
        Law::APPLICATION,
    ),
    FormerName::new(
        NamedThing::Law,
        "Data Protection Directive",
        "General Data Protection Regulation",
        Law::APPLICATION,
    ),
    FormerName::new(
        NamedThing::Authority,
        "Article 29 Working Party",
        "European Data Protection Board",
        Law::APPLICATION,
    ),
    authority(
        BELGIUM,
        "Commission de la protection de la vie privée",
        "Autorité de protection des données",
        Law::APPLICATION,
    ),
    authority(
        BELGIUM,
        "Commissie voor de bescherming van de persoonlijke levenssfeer",
        "Gegevensbeschermingsautoriteit",
        Law::APPLICATION,
    ),
    german_act("TTDSG", "TDDDG"),
    german_act(
        "Telekommunikation-Telemedien-Datenschutz-Gesetz",
        "Telekommunikation-Digitale-Dienste-Datenschutz-Gesetz",
    ),
    german_act("TMG", "DDG"),
    german_act("Telemediengesetz", "Digitale-Dienste-Gesetz"),
    authority(
        CountryCode::GBR,
        "Information Commissioner's Office",
        "Information Commission",
        day(2026, 9, 30),
    ),
    authority(
        CountryCode::NLD,
        "College bescherming persoonsgegevens",
        "Autoriteit Persoonsgegevens",
        day(2016, 1, 1),
    ),
    authority(
        POLAND,
        "Generalny Inspektor Ochrony Danych Osobowych",
        "Prezes Urzędu Ochrony Danych Osobowych",
        Law::APPLICATION,
    ),
    authority(POLAND, "GIODO", "PUODO", Law::APPLICATION),
    authority(
        CountryCode::SWE,
        "Datainspektionen",
        "Integritetsskyddsmyndigheten",
        day(2021, 1, 1),
    ),
    framework("Safe Harbour", SHIELD, SHIELD_BEGAN),
    framework("Safe Harbor", SHIELD, SHIELD_BEGAN),
    framework("Safe Harbour", DPF, DPF_BEGAN),
    framework("Safe Harbor", DPF, DPF_BEGAN),
    framework("EU-US Privacy Shield", DPF, DPF_BEGAN),
    framework("EU-U.S. Privacy Shield", DPF, DPF_BEGAN),
    framework("Privacy Shield", DPF, DPF_BEGAN),
];

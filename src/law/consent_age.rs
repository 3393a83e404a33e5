//! The age from which a child consents alone to an information society service: Art. 8(1).
//!
//! Right as of [`AS_OF`]. The ages are those of the Commission's evaluation of the Regulation
//! (SWD(2020) 115, June 2020) and of national law as later sources report it. The Regulation's own
//! 16 years hold until a national law lowers them. Where the day on which a national law took
//! effect could be read in a source, the row begins on it; otherwise it begins on 29 June 2020,
//! when the evaluation had reported the age, and earlier days have no answer. The age of Iceland is
//! that of Act 90/2018, in force when the Regulation became part of the EEA Agreement; Liechtenstein
//! has not lowered that of the Regulation.
//!
//! To bring it up to date: look for changes of the national provision in the row (the EDPB and
//! the authority of the country report them), end the row with the last day of the old age, add
//! one for the new age, and do the same in `tests/law/consent_ages.csv`; until a release has it,
//! [`Law::with_age_of_consent`] does the same at run time. In November 2026 plans to
//! raise the age were known in Spain (to 16) and Norway (to 15).

use isocountry::CountryCode;

use super::{Law, day, territory::EEA_INCORPORATION};
use crate::base::{Country, Date};

/// The day as of which the table is right.
pub const AS_OF: Date = day(2026, 11, 22);

/// The age of consent in a country for a time (Art. 8(1)).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct AgeOfConsent {
    /// The country whose law sets it.
    pub country: Country,
    /// The age in years from which the child consents alone, 13 to 16.
    pub age: u8,
    /// The first day for which the table knows the age.
    pub from: Date,
    /// The last day, if the age has changed since.
    pub until: Option<Date>,
    /// The national provision, where a source names it; without one, Art. 8(1) itself.
    pub provision: Option<&'static str>,
}

/// The age from which a child can consent alone in `country` on the day `on`.
///
/// `None` means that the table does not know: for a country outside the EEA and the United
/// Kingdom, for a day before the Regulation applied, or where the start of a national law could
/// not be confirmed. Which country's age counts for a service across borders, that of the child or
/// that of the controller, the Regulation leaves open. For the United Kingdom the table goes on
/// after 2020 with the same age, then under Art. 8 of the UK GDPR.
///
/// ```
/// use gdpr_policy::{Country, Date, law::consent_age::age_of_consent};
///
/// let denmark: Country = "DK".parse()?;
/// assert_eq!(age_of_consent(denmark, Date::constant(2023, 12, 31)), Some(13));
/// assert_eq!(age_of_consent(denmark, Date::constant(2024, 1, 1)), Some(15));
/// # Ok::<(), gdpr_policy::ParseError>(())
/// ```
#[must_use]
pub fn age_of_consent(country: Country, on: Date) -> Option<u8> {
    Law::builtin().age_of_consent(country, on)
}

impl Law {
    /// The age from which a child can consent alone in `country` on a day: see [`age_of_consent`].
    ///
    /// ```
    /// use gdpr_policy::{Country, Date, Law, law::consent_age::AgeOfConsent};
    ///
    /// // Invented: a State raises the age.
    /// let (spain, from): (Country, _) = ("ES".parse()?, Date::constant(2031, 1, 1));
    /// let law = Law::builtin().with_age_of_consent(AgeOfConsent::new(spain, 16, from));
    /// assert_eq!(law.age_of_consent(spain, Date::constant(2030, 12, 31)), Some(14));
    /// assert_eq!(law.age_of_consent(spain, from), Some(16));
    /// # Ok::<(), gdpr_policy::ParseError>(())
    /// ```
    #[must_use]
    pub fn age_of_consent(&self, country: Country, on: Date) -> Option<u8> {
        let holds = |row: &&AgeOfConsent| {
            row.country == country && row.from <= on && row.until.is_none_or(|until| on <= until)
        };
        ALL.iter()
            .chain(&self.ages)
            .filter(holds)
            .max_by_key(|row| row.from)
            .map(|row| row.age)
    }

    /// The same with another age of consent; it counts from its first day on.
    #[must_use]
    pub fn with_age_of_consent(mut self, age: AgeOfConsent) -> Self {
        self.ages.push(age);
        self
    }
}

/// The day from which the Regulation applies (Art. 99(2)).
const APPLICATION: Date = Law::APPLICATION;

/// The day by which the ages of the Commission's evaluation were public.
const REPORTED: Date = day(2020, 6, 29);

const fn row(country: CountryCode, age: u8, from: Date) -> AgeOfConsent {
    AgeOfConsent::new(Country::new(country), age, from)
}

impl AgeOfConsent {
    /// An age from a day on.
    #[must_use]
    pub const fn new(country: Country, age: u8, from: Date) -> Self {
        Self {
            country,
            age,
            from,
            until: None,
            provision: None,
        }
    }

    const fn by(self, provision: &'static str) -> Self {
        Self {
            provision: Some(provision),
            ..self
        }
    }

    const fn until(self, year: u16, month: u8, day: u8) -> Self {
        Self {
            until: Some(Date::constant(year, month, day)),
            ..self
        }
    }
}

/// Every age of the table, by country and day.
pub static ALL: &[AgeOfConsent] = &[
    row(CountryCode::AUT, 14, APPLICATION).by("§ 4(4) DSG"),
    row(CountryCode::BEL, 16, APPLICATION).until(2018, 9, 4),
    row(CountryCode::BEL, 13, day(2018, 9, 5)).by("Act of 30 July 2018, Art. 7"),
    row(CountryCode::BGR, 16, APPLICATION).until(2019, 3, 1),
    row(CountryCode::BGR, 14, day(2019, 3, 2)).by("Personal Data Protection Act"),
    row(CountryCode::CYP, 16, APPLICATION).until(2018, 7, 30),
    row(CountryCode::CYP, 14, day(2018, 7, 31)).by("Law 125(I)/2018, s. 8"),
    row(CountryCode::CZE, 15, REPORTED).by("Act 110/2019, § 7"),
    row(CountryCode::DEU, 16, APPLICATION),
    row(CountryCode::DNK, 13, REPORTED)
        .by("Databeskyttelsesloven § 6")
        .until(2023, 12, 31),
    row(CountryCode::DNK, 15, day(2024, 1, 1)).by("Databeskyttelsesloven § 6(2)"),
    row(CountryCode::ESP, 14, REPORTED).by("Ley Orgánica 3/2018, Art. 7"),
    row(CountryCode::EST, 13, REPORTED).by("Isikuandmete kaitse seadus § 8(1)"),
    row(CountryCode::FIN, 16, APPLICATION).until(2018, 12, 31),
    row(CountryCode::FIN, 13, day(2019, 1, 1)).by("Tietosuojalaki 1050/2018"),
    row(CountryCode::FRA, 15, REPORTED).by("Loi 78-17, Art. 45"),
    row(CountryCode::GBR, 13, APPLICATION).by("Data Protection Act 2018, s. 9"),
    row(CountryCode::GRC, 15, REPORTED).by("Law 4624/2019, Art. 21"),
    row(CountryCode::HRV, 16, APPLICATION),
    row(CountryCode::HUN, 16, APPLICATION),
    row(CountryCode::IRL, 16, APPLICATION).by("Data Protection Act 2018, s. 31"),
    row(CountryCode::ISL, 13, EEA_INCORPORATION).by("Act 90/2018, Art. 10"),
    row(CountryCode::ITA, 14, REPORTED).by("Codice privacy, Art. 2-quinquies"),
    row(CountryCode::LIE, 16, EEA_INCORPORATION),
    row(CountryCode::LTU, 16, APPLICATION).until(2018, 7, 15),
    row(CountryCode::LTU, 14, day(2018, 7, 16)).by("Law on Legal Protection of Personal Data"),
    row(CountryCode::LUX, 16, APPLICATION),
    row(CountryCode::LVA, 13, REPORTED).by("Personal Data Processing Law"),
    row(CountryCode::MLT, 13, REPORTED),
    row(CountryCode::NLD, 16, APPLICATION).by("UAVG, Art. 5"),
    row(CountryCode::NOR, 13, EEA_INCORPORATION).by("Personopplysningsloven § 5"),
    row(CountryCode::POL, 16, APPLICATION),
    row(CountryCode::PRT, 13, REPORTED).by("Lei 58/2019, Art. 16"),
    row(CountryCode::ROU, 16, APPLICATION),
    row(CountryCode::SVK, 16, APPLICATION),
    row(CountryCode::SVN, 16, APPLICATION).until(2023, 1, 25),
    row(CountryCode::SVN, 15, day(2023, 1, 26)).by("ZVOP-2, Art. 8"),
    row(CountryCode::SWE, 13, REPORTED).by("Lag 2018:218, 2 kap. 4 §"),
];

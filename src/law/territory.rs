//! Where the Regulation applies, and which countries are third countries (Art. 3, 44).
//!
//! **As of [`AS_OF`].** Accessions by the list of countries of the European Union (europa.eu); the
//! Regulation in the EEA by Decision of the EEA Joint Committee No 154/2018, in force on 20 July
//! 2018; the withdrawal of the United Kingdom, the transition and the bridge by the Commission's
//! page on Brexit and Art. 782 of the Trade and Cooperation Agreement; the French overseas by the
//! CNIL's table; Greenland by the Danish authority; Gibraltar by its government and its regulator;
//! Åland by its own authorities; Bonaire, Sint Eustatius and Saba by their authority.
//!
//! A country that the table does not name is a third country. It names as *unsettled* what no
//! source could settle: the French collectivities to which the Regulation does not apply directly,
//! though French law extends rules of its kind to them, and Svalbard and Jan Mayen, where it is
//! Norwegian law that extends it. Before their first row here the parts of Member States and the
//! three states of the EEA are unsettled too, because the law of the time was Directive 95/46/EC.
//!
//! Places without a code of their own stand under their country, whatever their standing: the north
//! of Cyprus and the British bases there are not told apart from `CY`. Kosovo has no code.
//!
//! **To bring it up to date**, find the country, add a row with the first day of what is new, and
//! the same line to `tests/law/territory.csv`. An accession is one row; so is a withdrawal. Until a
//! release has it, [`Law::with_standing`] does the same at run time.

use isocountry::CountryCode;

use super::{Law, day};
use crate::base::{Country, Date};

/// The day as of which the table is right.
pub const AS_OF: Date = day(2026, 10, 7);

/// The day from which the Regulation is part of the EEA Agreement.
pub const EEA_INCORPORATION: Date = day(2018, 7, 20);

/// The first day on which the United Kingdom was no longer a Member State.
pub const UK_WITHDRAWAL: Date = day(2020, 2, 1);

/// The first day after the transition, on which the bridge of Art. 782 of the Agreement began.
pub const UK_BRIDGE: Date = day(2021, 1, 1);

/// The first day after the bridge, which the adequacy decision ended.
pub const UK_THIRD_COUNTRY: Date = day(2021, 6, 28);

/// What a country was to the Regulation on a day.
///
/// ```
/// use gdpr_policy::{Date, Law, law::Standing};
///
/// let law = Law::builtin();
/// let uk = "GB".parse()?;
/// assert_eq!(law.standing(uk, Date::constant(2021, 3, 1)), Standing::Bridge);
/// assert_eq!(law.standing(uk, Date::constant(2021, 6, 28)), Standing::ThirdCountry);
/// # Ok::<(), gdpr_policy::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Standing {
    /// A Member State of the Union.
    MemberState,
    /// A territory with a code of its own where the Regulation applies as in its Member State.
    PartOfMemberState {
        /// The Member State.
        of: Country,
    },
    /// A state of the EEA that is not in the Union, since the Regulation applies there.
    EeaState,
    /// It had left the Union, and Union law still applied to it for a time.
    Transition,
    /// A third country in all but this: an agreement said that transfers to it were none.
    Bridge,
    /// A third country, with or without an adequacy decision.
    ThirdCountry,
    /// No source settles it.
    Unsettled {
        /// Why, as a clause without full stop.
        reason: &'static str,
    },
}

impl Standing {
    /// Whether a transfer to it needs a ground of Chapter V; `None` where it is unsettled.
    ///
    /// An adequacy decision is such a ground (Art. 45).
    #[must_use]
    pub const fn needs_ground(self) -> Option<bool> {
        match self {
            Self::MemberState
            | Self::PartOfMemberState { .. }
            | Self::EeaState
            | Self::Transition
            | Self::Bridge => Some(false),
            Self::ThirdCountry => Some(true),
            Self::Unsettled { .. } => None,
        }
    }

    /// Whether a place is one where Union law holds; `None` where it is unsettled.
    ///
    /// The bridge of 2021 was about transfers: who was in the United Kingdom was outside.
    pub(crate) const fn is_inside(self) -> Option<bool> {
        match self {
            Self::MemberState
            | Self::PartOfMemberState { .. }
            | Self::EeaState
            | Self::Transition => Some(true),
            Self::Bridge | Self::ThirdCountry => Some(false),
            Self::Unsettled { .. } => None,
        }
    }
}

impl Law {
    /// What a country was to the Regulation, or to the Union before it, on a day.
    #[must_use]
    pub fn standing(&self, country: Country, on: Date) -> Standing {
        TABLE
            .iter()
            .chain(&self.standings)
            .filter(|row| row.country == country && row.from <= on)
            .max_by_key(|row| row.from)
            .map_or(Standing::ThirdCountry, |row| row.standing)
    }

    /// The same with what a country is to the Regulation from a day on: an accession, a withdrawal.
    ///
    /// ```
    /// use gdpr_policy::{Country, Date, Law, law::Standing};
    ///
    /// // Invented: Iceland accedes.
    /// let (iceland, day): (Country, _) = ("IS".parse()?, Date::constant(2035, 1, 1));
    /// let law = Law::builtin().with_standing(iceland, day, Standing::MemberState);
    /// assert!(law.is_eu_member(iceland, day));
    /// assert_eq!(law.standing(iceland, Date::constant(2034, 12, 31)), Standing::EeaState);
    /// # Ok::<(), gdpr_policy::ParseError>(())
    /// ```
    #[must_use]
    pub fn with_standing(mut self, country: Country, from: Date, standing: Standing) -> Self {
        self.standings.push(Row {
            country,
            from,
            standing,
        });
        self
    }

    /// Whether data that goes there goes to a third country (Art. 44); `None` where unsettled.
    ///
    /// During the bridge of 2021 the United Kingdom is answered as it was to be treated: as none.
    #[must_use]
    pub fn is_third_country(&self, country: Country, on: Date) -> Option<bool> {
        self.standing(country, on).needs_ground()
    }

    /// Whether it was a Member State of the Union.
    #[must_use]
    pub fn is_eu_member(&self, country: Country, on: Date) -> bool {
        self.standing(country, on) == Standing::MemberState
    }

    /// Whether it was in the European Economic Area for the purposes of the Regulation.
    ///
    /// Iceland, Liechtenstein and Norway count from the day on which the Regulation became part of
    /// the EEA Agreement.
    #[must_use]
    pub fn is_eea(&self, country: Country, on: Date) -> bool {
        matches!(
            self.standing(country, on),
            Standing::MemberState | Standing::PartOfMemberState { .. } | Standing::EeaState
        )
    }

    /// Whether the Regulation applied as law of the place; `None` where that is unsettled.
    ///
    /// It may reach a company elsewhere all the same (Art. 3(2)).
    #[must_use]
    pub fn gdpr_applies(&self, country: Country, on: Date) -> Option<bool> {
        if on < Self::APPLICATION {
            return Some(false);
        }
        self.standing(country, on).is_inside()
    }

    /// Every row, of the table and then what was added: a country, and what it was from a day on.
    pub fn standings(&self) -> impl Iterator<Item = (Country, Date, Standing)> {
        TABLE
            .iter()
            .chain(&self.standings)
            .map(|row| (row.country, row.from, row.standing))
    }
}

/// From a day on a country has a standing, until the next row of that country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    country: Country,
    from: Date,
    standing: Standing,
}

const fn row(country: CountryCode, from: Date, standing: Standing) -> Row {
    Row {
        country: Country::new(country),
        from,
        standing,
    }
}

const fn part_of(country: CountryCode) -> Standing {
    Standing::PartOfMemberState {
        of: Country::new(country),
    }
}

const BEFORE: Standing = Standing::Unsettled {
    reason: "the Regulation did not yet apply, and Directive 95/46/EC did",
};

const BEFORE_EEA: Standing = Standing::Unsettled {
    reason: "the Regulation was not yet part of the EEA Agreement",
};

const FRENCH_LAW: Standing = Standing::Unsettled {
    reason: "the Regulation does not apply there directly, and French law has rules of its kind",
};

const NORWEGIAN_LAW: Standing = Standing::Unsettled {
    reason: "it is Norwegian law that extends the Regulation to it",
};

const FOUNDED: Date = day(1958, 1, 1);
const NORTHERN: Date = day(1973, 1, 1);
const IBERIAN: Date = day(1986, 1, 1);
const NEUTRAL: Date = day(1995, 1, 1);
const EASTERN: Date = day(2004, 5, 1);
const BALKAN: Date = day(2007, 1, 1);

/// In the order of the codes, and of the days within a country.
static TABLE: &[Row] = &[
    row(CountryCode::AUT, NEUTRAL, Standing::MemberState),
    row(CountryCode::ALA, Date::MIN, BEFORE),
    row(
        CountryCode::ALA,
        Law::APPLICATION,
        part_of(CountryCode::FIN),
    ),
    row(CountryCode::BEL, FOUNDED, Standing::MemberState),
    row(CountryCode::BGR, BALKAN, Standing::MemberState),
    row(CountryCode::BLM, Date::MIN, FRENCH_LAW),
    row(CountryCode::CYP, EASTERN, Standing::MemberState),
    row(CountryCode::CZE, EASTERN, Standing::MemberState),
    row(CountryCode::DEU, FOUNDED, Standing::MemberState),
    row(CountryCode::DNK, NORTHERN, Standing::MemberState),
    row(CountryCode::EST, EASTERN, Standing::MemberState),
    row(CountryCode::ESP, IBERIAN, Standing::MemberState),
    row(CountryCode::FIN, NEUTRAL, Standing::MemberState),
    row(CountryCode::FRA, FOUNDED, Standing::MemberState),
    row(CountryCode::GBR, NORTHERN, Standing::MemberState),
    row(CountryCode::GBR, UK_WITHDRAWAL, Standing::Transition),
    row(CountryCode::GBR, UK_BRIDGE, Standing::Bridge),
    row(CountryCode::GBR, UK_THIRD_COUNTRY, Standing::ThirdCountry),
    row(CountryCode::GUF, Date::MIN, BEFORE),
    row(
        CountryCode::GUF,
        Law::APPLICATION,
        part_of(CountryCode::FRA),
    ),
    row(CountryCode::GIB, Date::MIN, BEFORE),
    row(
        CountryCode::GIB,
        Law::APPLICATION,
        part_of(CountryCode::GBR),
    ),
    row(CountryCode::GIB, UK_WITHDRAWAL, Standing::Transition),
    row(CountryCode::GIB, UK_BRIDGE, Standing::ThirdCountry),
    row(CountryCode::GLP, Date::MIN, BEFORE),
    row(
        CountryCode::GLP,
        Law::APPLICATION,
        part_of(CountryCode::FRA),
    ),
    row(CountryCode::GRC, day(1981, 1, 1), Standing::MemberState),
    row(CountryCode::HRV, day(2013, 7, 1), Standing::MemberState),
    row(CountryCode::HUN, EASTERN, Standing::MemberState),
    row(CountryCode::IRL, NORTHERN, Standing::MemberState),
    row(CountryCode::ISL, Date::MIN, BEFORE_EEA),
    row(CountryCode::ISL, EEA_INCORPORATION, Standing::EeaState),
    row(CountryCode::ITA, FOUNDED, Standing::MemberState),
    row(CountryCode::LIE, Date::MIN, BEFORE_EEA),
    row(CountryCode::LIE, EEA_INCORPORATION, Standing::EeaState),
    row(CountryCode::LTU, EASTERN, Standing::MemberState),
    row(CountryCode::LUX, FOUNDED, Standing::MemberState),
    row(CountryCode::LVA, EASTERN, Standing::MemberState),
    row(CountryCode::MAF, Date::MIN, BEFORE),
    row(
        CountryCode::MAF,
        Law::APPLICATION,
        part_of(CountryCode::FRA),
    ),
    row(CountryCode::MTQ, Date::MIN, BEFORE),
    row(
        CountryCode::MTQ,
        Law::APPLICATION,
        part_of(CountryCode::FRA),
    ),
    row(CountryCode::MLT, EASTERN, Standing::MemberState),
    row(CountryCode::NCL, Date::MIN, FRENCH_LAW),
    row(CountryCode::NLD, FOUNDED, Standing::MemberState),
    row(CountryCode::NOR, Date::MIN, BEFORE_EEA),
    row(CountryCode::NOR, EEA_INCORPORATION, Standing::EeaState),
    row(CountryCode::PYF, Date::MIN, FRENCH_LAW),
    row(CountryCode::POL, EASTERN, Standing::MemberState),
    row(CountryCode::SPM, Date::MIN, FRENCH_LAW),
    row(CountryCode::PRT, IBERIAN, Standing::MemberState),
    row(CountryCode::REU, Date::MIN, BEFORE),
    row(
        CountryCode::REU,
        Law::APPLICATION,
        part_of(CountryCode::FRA),
    ),
    row(CountryCode::ROU, BALKAN, Standing::MemberState),
    row(CountryCode::SWE, NEUTRAL, Standing::MemberState),
    row(CountryCode::SVN, EASTERN, Standing::MemberState),
    row(CountryCode::SJM, Date::MIN, NORWEGIAN_LAW),
    row(CountryCode::SVK, EASTERN, Standing::MemberState),
    row(CountryCode::ATF, Date::MIN, FRENCH_LAW),
    row(CountryCode::WLF, Date::MIN, FRENCH_LAW),
    row(CountryCode::MYT, Date::MIN, BEFORE),
    row(
        CountryCode::MYT,
        Law::APPLICATION,
        part_of(CountryCode::FRA),
    ),
];

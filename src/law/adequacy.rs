//! Adequacy decisions of the Commission, and the frameworks beside them (Art. 45).
//!
//! **As of [`AS_OF`].** From the decisions as EUR-Lex and copies of it show them; the eleven of the
//! time of Directive 95/46/EC are those that Decision (EU) 2016/2295 lists and Art. 45(9) keeps. A
//! decision takes effect when the Member States are notified (Art. 297(2) TFEU), which is the day
//! of its adoption unless it says otherwise. Publications give the European Patent Organisation and
//! Brazil a start two or three days later than that, so their first days are not certain.
//!
//! Left out, because nobody who writes a notice relies on them and not every date is confirmed: the
//! decision on Hungary before its accession and the two on passenger records of airlines. Left out
//! of the rows: ELIs that could not be checked, and the smaller exceptions of the decision on Japan
//! beside the public sector. Whether and when a decision became part of the EEA Agreement is not
//! recorded. Kenya, Greenland and Gibraltar have no decision.
//!
//! Frameworks under other laws have no decision of the Commission: the UK Extension rests on SI
//! 2023/1028, the Swiss-US framework on Annex 1 to the Swiss Data Protection Ordinance. The Federal
//! Council replaced the Swiss-US Safe Harbour on 11 January 2017; its first day is not confirmed.
//! The Swiss-US Privacy Shield was never revoked: it counts as ended on the day on which the Swiss
//! Data Protection Commissioner took it off his list.
//!
//! **To bring it up to date**, read the Commission's page on adequacy decisions and the Official
//! Journal. A new decision is one row below and one line in `tests/law/adequacy.csv`; an extension,
//! repeal or judgment is one [`End`] in `ends` and one line in `tests/law/adequacy-ends.csv`. Until
//! a release has it, [`Law::with_decision`] and [`Law::with_end`] do the same at run time.

use std::borrow::Cow::{self, Borrowed};

use isocountry::CountryCode;

use super::{End, Law, Status, day};
use crate::{
    base::{Celex, Country, Date},
    terms::{AdequacyFramework, Regime},
};

/// The day as of which the table is right.
pub const AS_OF: Date = day(2026, 10, 7);

/// A decision that a country, a part of it or an organisation protects data adequately.
///
/// ```
/// use gdpr_policy::{Celex, Date, Law, law::{AdequacyDecision, AdequacyScope}};
///
/// // Invented, and not to come true: Antarctica has no law that could be found adequate.
/// let celex = Celex::constant("32030D9999");
/// let adopted = Date::constant(2030, 1, 15);
/// let antarctica = "AQ".parse()?;
/// let decision = AdequacyDecision::new(celex, antarctica, AdequacyScope::WholeCountry, adopted);
///
/// let law = Law::builtin().with_decision(decision);
/// assert_eq!(law.adequacy(antarctica, adopted).count(), 1);
/// assert_eq!(law.adequacy(antarctica, Date::constant(2030, 1, 14)).count(), 0);
/// # Ok::<(), gdpr_policy::ParseError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct AdequacyDecision {
    /// The act as it is cited, such as `(EU) 2023/1795`.
    pub number: Cow<'static, str>,
    /// Its CELEX number.
    pub celex: Celex,
    /// Its European Legislation Identifier, where it is certain.
    pub eli: Option<Cow<'static, str>>,
    /// The country; none for an organisation.
    pub country: Option<Country>,
    /// What is found adequate, as it stands in a sentence: `the EU-US Privacy Shield`.
    pub title: Cow<'static, str>,
    /// How much of it is.
    pub scope: AdequacyScope,
    /// What the decision leaves out, where something needs saying.
    pub exclusions: Option<Cow<'static, str>>,
    /// The day of its adoption.
    pub adopted: Date,
    /// The first day of its effect.
    pub effective: Date,
    /// Its ends, one for every time when an end was set, moved or pronounced.
    pub ends: Cow<'static, [End]>,
    /// Acts that amend this decision alone; asked for by their numbers, it is this that is found.
    pub amended_by: Cow<'static, [Celex]>,
}

impl AdequacyDecision {
    /// A decision on a country, in effect from its adoption; the rest is assigned.
    #[must_use]
    pub fn new(celex: Celex, country: Country, scope: AdequacyScope, adopted: Date) -> Self {
        Self {
            country: Some(country),
            title: country.name().into(),
            ..Self::untitled(celex, scope, adopted)
        }
    }

    /// A decision on an international organisation, in effect from its adoption.
    #[must_use]
    pub fn of_organisation(
        celex: Celex,
        name: impl Into<Cow<'static, str>>,
        adopted: Date,
    ) -> Self {
        let name = name.into();
        let scope = AdequacyScope::Organisation {
            name: name.clone(),
            abbreviation: None,
        };
        Self {
            title: name,
            ..Self::untitled(celex, scope, adopted)
        }
    }

    fn untitled(celex: Celex, scope: AdequacyScope, adopted: Date) -> Self {
        Self {
            number: celex.to_string().into(),
            celex,
            eli: None,
            country: None,
            title: Borrowed(""),
            scope,
            exclusions: None,
            adopted,
            effective: adopted,
            ends: Borrowed(&[]),
            amended_by: Borrowed(&[]),
        }
    }

    fn concerns_organisation(&self, text: &str) -> bool {
        match &self.scope {
            AdequacyScope::Organisation { name, abbreviation } => {
                name.eq_ignore_ascii_case(text)
                    || abbreviation
                        .as_ref()
                        .is_some_and(|short| short.eq_ignore_ascii_case(text))
            }
            _ => false,
        }
    }
}

/// How much a decision covers.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdequacyScope {
    /// The country or territory, but for the exclusions.
    WholeCountry,
    /// A part of it, which the text describes.
    Sector(Cow<'static, str>),
    /// Organisations on the list of a framework.
    Participants(AdequacyFramework),
    /// An international organisation (Art. 4(26)).
    Organisation {
        /// Its name.
        name: Cow<'static, str>,
        /// How it is called for short.
        abbreviation: Option<Cow<'static, str>>,
    },
}

impl AdequacyFramework {
    /// The law under which the framework makes a recipient adequate.
    ///
    /// A transfer under the Regulation cannot rest on a framework of another law.
    #[must_use]
    pub const fn regime(self) -> Regime {
        match self {
            Self::SafeHarbour | Self::EuUsPrivacyShield | Self::EuUsDataPrivacyFramework => {
                Regime::Gdpr
            }
            Self::SwissUsSafeHarbour
            | Self::SwissUsPrivacyShield
            | Self::SwissUsDataPrivacyFramework => Regime::SwissFadp,
            Self::UkExtension => Regime::UkGdpr,
        }
    }
}

impl Law {
    /// Every adequacy decision, in force or not: by date as the tables have them, then those added.
    pub fn decisions(&self) -> impl Iterator<Item = &AdequacyDecision> {
        let replaced =
            |decision: &&AdequacyDecision| self.decisions.iter().all(|d| d.celex != decision.celex);
        DECISIONS.iter().filter(replaced).chain(&self.decisions)
    }

    /// The adequacy decisions that were in force on a day.
    pub fn adequacy_in_force(&self, on: Date) -> impl Iterator<Item = &AdequacyDecision> {
        self.decisions()
            .filter(move |decision| self.adequacy_status(decision, on).is_in_force())
    }

    /// The decisions that were in force for a country on a day.
    ///
    /// Look at the `scope` of each: the decision on the United States covers only participants of
    /// a framework.
    pub fn adequacy(&self, country: Country, on: Date) -> impl Iterator<Item = &AdequacyDecision> {
        self.adequacy_in_force(on)
            .filter(move |decision| decision.country == Some(country))
    }

    /// The decisions that were in force for an international organisation on a day.
    ///
    /// By its name or its abbreviation, in any case of letters.
    pub fn adequacy_of_organisation<'a>(
        &'a self,
        name: &'a str,
        on: Date,
    ) -> impl Iterator<Item = &'a AdequacyDecision> {
        self.adequacy_in_force(on)
            .filter(move |decision| decision.concerns_organisation(name))
    }

    /// The decision with a number, in force or not, or the one that the act of this number amends.
    #[must_use]
    pub fn decision(&self, celex: Celex) -> Option<&AdequacyDecision> {
        self.decisions()
            .find(|decision| decision.celex == celex || decision.amended_by.contains(&celex))
    }

    /// What a decision was worth on a day.
    #[must_use]
    pub fn adequacy_status(&self, decision: &AdequacyDecision, on: Date) -> Status {
        Status::at(on, decision.effective, self.decision_ends(decision))
    }

    /// The ends of a decision, its own and those that were added.
    pub(super) fn decision_ends<'a>(
        &'a self,
        decision: &'a AdequacyDecision,
    ) -> impl Iterator<Item = &'a End> {
        decision.ends.iter().chain(self.added_ends(decision.celex))
    }

    /// The Commission's decision behind a framework; none for those under Swiss and British law.
    #[must_use]
    pub fn framework_decision(&self, framework: AdequacyFramework) -> Option<&AdequacyDecision> {
        self.decisions()
            .filter(|d| d.scope == AdequacyScope::Participants(framework))
            .last()
    }

    /// What a framework was worth on a day, under its own regime.
    ///
    /// The frameworks under Swiss and British law have an end of their own: that of the Union's
    /// framework of the same name does not end them here.
    #[must_use]
    pub fn framework_status(&self, framework: AdequacyFramework, on: Date) -> Status {
        if let Some(decision) = self.framework_decision(framework) {
            return self.adequacy_status(decision, on);
        }
        let foreign = FOREIGN
            .iter()
            .find(|foreign| foreign.framework == framework);
        match foreign {
            Some(Foreign {
                since: Some(since),
                end,
                ..
            }) => Status::at(on, *since, end),
            Some(Foreign {
                since: None,
                end: Some(end),
                ..
            }) if end.on <= on => Status::Lapsed {
                since: end.on,
                by: end.by.clone(),
            },
            _ => Status::NotAssessable {
                reason: "the first day of the framework is not confirmed",
            },
        }
    }
}

/// A framework under the law of another country.
pub(super) struct Foreign {
    pub(super) framework: AdequacyFramework,
    /// Its first day, where it is certain.
    pub(super) since: Option<Date>,
    /// What made it a ground.
    pub(super) by: &'static str,
    pub(super) end: Option<End>,
}

/// Frameworks without a decision of the Commission.
pub(super) static FOREIGN: &[Foreign] = &[
    Foreign {
        framework: AdequacyFramework::SwissUsSafeHarbour,
        since: None,
        by: "Federal Council",
        end: Some(End::row(
            day(2017, 1, 11),
            "the Federal Council",
            day(2017, 1, 11),
        )),
    },
    Foreign {
        framework: AdequacyFramework::SwissUsPrivacyShield,
        since: Some(day(2017, 4, 12)),
        by: "Federal Council",
        end: Some(End::row(
            day(2020, 9, 8),
            "the list of the FDPIC",
            day(2020, 9, 8),
        )),
    },
    Foreign {
        framework: AdequacyFramework::SwissUsDataPrivacyFramework,
        since: Some(day(2024, 9, 15)),
        by: "Annex 1 to the Swiss Data Protection Ordinance",
        end: None,
    },
    Foreign {
        framework: AdequacyFramework::UkExtension,
        since: Some(day(2023, 10, 12)),
        by: "SI 2023/1028",
        end: None,
    },
];

/// Every decision, in the order of adoption.
static DECISIONS: &[AdequacyDecision] = &[
    AdequacyDecision {
        number: Borrowed("2000/518/EC"),
        celex: Celex::constant("32000D0518"),
        eli: None,
        country: Some(Country::new(CountryCode::CHE)),
        title: Borrowed("Switzerland"),
        scope: AdequacyScope::WholeCountry,
        exclusions: None,
        adopted: day(2000, 7, 26),
        effective: day(2000, 7, 26),
        ends: Borrowed(&[]),
        amended_by: Borrowed(&[]),
    },
    AdequacyDecision {
        number: Borrowed("2000/520/EC"),
        celex: Celex::constant("32000D0520"),
        eli: None,
        country: Some(Country::new(CountryCode::USA)),
        title: Borrowed("the Safe Harbour"),
        scope: AdequacyScope::Participants(AdequacyFramework::SafeHarbour),
        exclusions: None,
        adopted: day(2000, 7, 26),
        effective: day(2000, 7, 26),
        ends: Borrowed(&[End::row(day(2015, 10, 6), "C-362/14", day(2015, 10, 6))]),
        amended_by: Borrowed(&[]),
    },
    AdequacyDecision {
        number: Borrowed("2002/2/EC"),
        celex: Celex::constant("32002D0002"),
        eli: None,
        country: Some(Country::new(CountryCode::CAN)),
        title: Borrowed("Canada"),
        scope: AdequacyScope::Sector(Borrowed(
            "recipients subject to the Personal Information Protection and Electronic Documents Act",
        )),
        exclusions: Some(Borrowed(
            "public bodies and others that act outside commerce, and what only a provincial law covers",
        )),
        adopted: day(2001, 12, 20),
        effective: day(2001, 12, 20),
        ends: Borrowed(&[]),
        amended_by: Borrowed(&[]),
    },
    AdequacyDecision {
        number: Borrowed("2003/490/EC"),
        celex: Celex::constant("32003D0490"),
        eli: Some(Borrowed("http://data.europa.eu/eli/dec/2003/490/oj")),
        country: Some(Country::new(CountryCode::ARG)),
        title: Borrowed("Argentina"),
        scope: AdequacyScope::WholeCountry,
        exclusions: None,
        adopted: day(2003, 6, 30),
        effective: day(2003, 6, 30),
        ends: Borrowed(&[]),
        amended_by: Borrowed(&[]),
    },
    AdequacyDecision {
        number: Borrowed("2003/821/EC"),
        celex: Celex::constant("32003D0821"),
        eli: None,
        country: Some(Country::new(CountryCode::GGY)),
        title: Borrowed("Guernsey"),
        scope: AdequacyScope::WholeCountry,
        exclusions: None,
        adopted: day(2003, 11, 21),
        effective: day(2003, 11, 21),
        ends: Borrowed(&[]),
        amended_by: Borrowed(&[]),
    },
    AdequacyDecision {
        number: Borrowed("2004/411/EC"),
        celex: Celex::constant("32004D0411"),
        eli: None,
        country: Some(Country::new(CountryCode::IMN)),
        title: Borrowed("the Isle of Man"),
        scope: AdequacyScope::WholeCountry,
        exclusions: None,
        adopted: day(2004, 4, 28),
        effective: day(2004, 4, 28),
        ends: Borrowed(&[]),
        amended_by: Borrowed(&[]),
    },
    AdequacyDecision {
        number: Borrowed("2008/393/EC"),
        celex: Celex::constant("32008D0393"),
        eli: None,
        country: Some(Country::new(CountryCode::JEY)),
        title: Borrowed("Jersey"),
        scope: AdequacyScope::WholeCountry,
        exclusions: None,
        adopted: day(2008, 5, 8),
        effective: day(2008, 5, 8),
        ends: Borrowed(&[]),
        amended_by: Borrowed(&[]),
    },
    // It sets a day of its own from which it applies.
    AdequacyDecision {
        number: Borrowed("2010/146/EU"),
        celex: Celex::constant("32010D0146"),
        eli: None,
        country: Some(Country::new(CountryCode::FRO)),
        title: Borrowed("the Faroe Islands"),
        scope: AdequacyScope::WholeCountry,
        exclusions: Some(Borrowed("authorities of the Danish Realm on the islands")),
        adopted: day(2010, 3, 5),
        effective: day(2010, 6, 15),
        ends: Borrowed(&[]),
        amended_by: Borrowed(&[]),
    },
    AdequacyDecision {
        number: Borrowed("2010/625/EU"),
        celex: Celex::constant("32010D0625"),
        eli: None,
        country: Some(Country::new(CountryCode::AND)),
        title: Borrowed("Andorra"),
        scope: AdequacyScope::WholeCountry,
        exclusions: None,
        adopted: day(2010, 10, 19),
        effective: day(2010, 10, 19),
        ends: Borrowed(&[]),
        amended_by: Borrowed(&[]),
    },
    AdequacyDecision {
        number: Borrowed("2011/61/EU"),
        celex: Celex::constant("32011D0061"),
        eli: None,
        country: Some(Country::new(CountryCode::ISR)),
        title: Borrowed("Israel"),
        scope: AdequacyScope::Sector(Borrowed(
            "data transferred by automated means, or processed further by automated means in Israel",
        )),
        exclusions: Some(Borrowed(
            "the Golan Heights, the Gaza Strip and the West Bank with East Jerusalem",
        )),
        adopted: day(2011, 1, 31),
        effective: day(2011, 1, 31),
        ends: Borrowed(&[]),
        amended_by: Borrowed(&[]),
    },
    AdequacyDecision {
        number: Borrowed("2012/484/EU"),
        celex: Celex::constant("32012D0484"),
        eli: None,
        country: Some(Country::new(CountryCode::URY)),
        title: Borrowed("Uruguay"),
        scope: AdequacyScope::WholeCountry,
        exclusions: None,
        adopted: day(2012, 8, 21),
        effective: day(2012, 8, 21),
        ends: Borrowed(&[]),
        amended_by: Borrowed(&[]),
    },
    AdequacyDecision {
        number: Borrowed("2013/65/EU"),
        celex: Celex::constant("32013D0065"),
        eli: None,
        country: Some(Country::new(CountryCode::NZL)),
        title: Borrowed("New Zealand"),
        scope: AdequacyScope::WholeCountry,
        exclusions: None,
        adopted: day(2012, 12, 19),
        effective: day(2012, 12, 19),
        ends: Borrowed(&[]),
        amended_by: Borrowed(&[]),
    },
    AdequacyDecision {
        number: Borrowed("(EU) 2016/1250"),
        celex: Celex::constant("32016D1250"),
        eli: None,
        country: Some(Country::new(CountryCode::USA)),
        title: Borrowed("the EU-US Privacy Shield"),
        scope: AdequacyScope::Participants(AdequacyFramework::EuUsPrivacyShield),
        exclusions: None,
        adopted: day(2016, 7, 12),
        effective: day(2016, 7, 12),
        ends: Borrowed(&[End::row(day(2020, 7, 16), "C-311/18", day(2020, 7, 16))]),
        amended_by: Borrowed(&[]),
    },
    AdequacyDecision {
        number: Borrowed("(EU) 2019/419"),
        celex: Celex::constant("32019D0419"),
        eli: Some(Borrowed("http://data.europa.eu/eli/dec_impl/2019/419/oj")),
        country: Some(Country::new(CountryCode::JPN)),
        title: Borrowed("Japan"),
        scope: AdequacyScope::Sector(Borrowed(
            "business operators subject to the Act on the Protection of Personal Information and its Supplementary Rules",
        )),
        exclusions: Some(Borrowed("the public sector")),
        adopted: day(2019, 1, 23),
        effective: day(2019, 1, 23),
        ends: Borrowed(&[]),
        amended_by: Borrowed(&[]),
    },
    // It expires after 27 June 2025, extended to 27 December 2025, then to 27 December 2031; each is
    // known from the day of its publication.
    AdequacyDecision {
        number: Borrowed("(EU) 2021/1772"),
        celex: Celex::constant("32021D1772"),
        eli: Some(Borrowed("http://data.europa.eu/eli/dec_impl/2021/1772/oj")),
        country: Some(Country::new(CountryCode::GBR)),
        title: Borrowed("the United Kingdom"),
        scope: AdequacyScope::WholeCountry,
        exclusions: Some(Borrowed(
            "Gibraltar, Guernsey, the Isle of Man and Jersey; until Decision (EU) 2025/2574 also data for immigration control",
        )),
        adopted: day(2021, 6, 28),
        effective: day(2021, 6, 28),
        ends: Borrowed(&[
            End::row(
                day(2025, 6, 28),
                "Decision (EU) 2021/1772",
                day(2021, 6, 28),
            ),
            End::row(
                day(2025, 12, 28),
                "Decision (EU) 2025/1226",
                day(2025, 6, 26),
            ),
            End::row(
                day(2031, 12, 28),
                "Decision (EU) 2025/2574",
                day(2025, 12, 23),
            ),
        ]),
        amended_by: Borrowed(&[Celex::constant("32025D1226"), Celex::constant("32025D2574")]),
    },
    AdequacyDecision {
        number: Borrowed("(EU) 2022/254"),
        celex: Celex::constant("32022D0254"),
        eli: None,
        country: Some(Country::new(CountryCode::KOR)),
        title: Borrowed("the Republic of Korea"),
        scope: AdequacyScope::WholeCountry,
        exclusions: Some(Borrowed(
            "religious bodies in missionary work, political parties naming candidates, and credit data under the Financial Services Commission",
        )),
        adopted: day(2021, 12, 17),
        effective: day(2021, 12, 17),
        ends: Borrowed(&[]),
        amended_by: Borrowed(&[]),
    },
    AdequacyDecision {
        number: Borrowed("(EU) 2023/1795"),
        celex: Celex::constant("32023D1795"),
        eli: Some(Borrowed("http://data.europa.eu/eli/dec_impl/2023/1795/oj")),
        country: Some(Country::new(CountryCode::USA)),
        title: Borrowed("the EU-US Data Privacy Framework"),
        scope: AdequacyScope::Participants(AdequacyFramework::EuUsDataPrivacyFramework),
        exclusions: None,
        adopted: day(2023, 7, 10),
        effective: day(2023, 7, 10),
        ends: Borrowed(&[]),
        amended_by: Borrowed(&[]),
    },
    AdequacyDecision {
        number: Borrowed("(EU) 2025/1382"),
        celex: Celex::constant("32025D1382"),
        eli: Some(Borrowed("http://data.europa.eu/eli/dec_impl/2025/1382/oj")),
        country: None,
        title: Borrowed("the European Patent Organisation"),
        scope: AdequacyScope::Organisation {
            name: Borrowed("European Patent Organisation"),
            abbreviation: Some(Borrowed("EPO")),
        },
        exclusions: None,
        adopted: day(2025, 7, 15),
        effective: day(2025, 7, 15),
        ends: Borrowed(&[]),
        amended_by: Borrowed(&[]),
    },
    AdequacyDecision {
        number: Borrowed("(EU) 2026/179"),
        celex: Celex::constant("32026D0179"),
        eli: Some(Borrowed("http://data.europa.eu/eli/dec_impl/2026/179/oj")),
        country: Some(Country::new(CountryCode::BRA)),
        title: Borrowed("Brazil"),
        scope: AdequacyScope::WholeCountry,
        exclusions: Some(Borrowed(
            "processing outside the General Data Protection Law of Brazil, such as for public security alone",
        )),
        adopted: day(2026, 1, 26),
        effective: day(2026, 1, 26),
        ends: Borrowed(&[]),
        amended_by: Borrowed(&[]),
    },
];

//! Whether one transfer may rest on one mechanism on a day: Arts 44 to 49.
//!
//! Made of the tables of the other modules, with no facts of its own but what the articles say
//! each mechanism needs.

use std::{borrow::Cow, fmt};

use super::{AdequacyDecision, AdequacyScope, End, Law, Standing, Status};
use crate::{
    base::{Article, Celex, Country, Date},
    terms::{AdequacyFramework, Regime, TransferMechanism},
};

/// What a mechanism was worth for a destination on a day, and what is left to ask.
///
/// ```
/// use gdpr_policy::{Date, Law, TransferMechanism, law::Footing};
///
/// let law = Law::builtin();
/// let adequacy = |country: &str, day| {
///     let country = country.parse()?;
///     let footing = law.may_rest_on(TransferMechanism::AdequacyDecision, country, day);
///     Ok::<_, gdpr_policy::ParseError>(footing)
/// };
/// let today = Date::constant(2026, 11, 22);
/// assert!(matches!(adequacy("BR", today)?, Footing::Covered { .. }));
/// assert!(matches!(adequacy("US", today)?, Footing::ListedOnly { .. }));
/// assert!(matches!(adequacy("IN", today)?, Footing::NeverCovered));
/// assert!(matches!(adequacy("NO", today)?, Footing::NoneNeeded));
///
/// let lapsed = adequacy("US", Date::constant(2021, 1, 1))?;
/// assert_eq!(
///     lapsed.to_string(),
///     "the decision (32016D1250) no longer held since 2020-07-16 (C-311/18)"
/// );
/// assert_eq!(lapsed.carries(), Some(false));
/// # Ok::<(), gdpr_policy::ParseError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Footing {
    /// The destination is no third country: nothing is needed.
    NoneNeeded,
    /// A decision covers the country, but for its exclusions (Art. 45(3)).
    Covered {
        /// The decision.
        decision: Celex,
        /// What it leaves out.
        exclusions: Option<Cow<'static, str>>,
        /// Its end, if one was announced by that day.
        until: Option<End>,
    },
    /// A decision covers the companies on a list: ask whether the recipient is on it, for this kind
    /// of data.
    ListedOnly {
        /// The decision.
        decision: Celex,
        /// The framework whose list it is.
        framework: AdequacyFramework,
        /// Its end, if one was announced by that day.
        until: Option<End>,
    },
    /// A decision covers a part of the country: ask whether the recipient belongs to it.
    SectorOnly {
        /// The decision.
        decision: Celex,
        /// The part, in words.
        sector: Cow<'static, str>,
        /// What it leaves out.
        exclusions: Option<Cow<'static, str>>,
        /// Its end, if one was announced by that day.
        until: Option<End>,
    },
    /// The last decision that covered any of the country had ended.
    Lapsed {
        /// The decision.
        decision: Celex,
        /// The first day on which it no longer held.
        since: Date,
        /// What ended it.
        by: Cow<'static, str>,
    },
    /// The first decision for the country was still to come.
    NotYet {
        /// The decision.
        decision: Celex,
        /// Its first day.
        from: Date,
    },
    /// No decision ever covered any of the country.
    NeverCovered,
    /// Standard clauses carry it, if the law and practice of the destination do not defeat them
    /// (Art. 46(1), C-311/18): ask for that assessment.
    Clauses {
        /// The decisions whose clauses could be used for a new contract on the day.
        decisions: Vec<Celex>,
    },
    /// The instrument of the parties carries it once it is approved, or binding between
    /// authorities: ask for it.
    Instrument {
        /// The provision.
        article: Article,
    },
    /// An authority must have authorised it: ask for the authorisation (Art. 46(3)).
    NeedsAuthorisation {
        /// The provision.
        article: Article,
    },
    /// A derogation for a specific situation: ask for that, and it carries nothing else (Art. 49).
    Derogation {
        /// The provision.
        article: Article,
    },
    /// It belongs to another law, under which this crate does not judge.
    OtherLaw {
        /// The law.
        regime: Regime,
    },
    /// It is no ground for a transfer, or the day is before that of the Regulation.
    NotAssessable {
        /// Why not, as a clause without full stop.
        reason: &'static str,
    },
}

impl Footing {
    /// Whether the transfer could rest on it; `None` where something is left to ask.
    #[must_use]
    pub const fn carries(&self) -> Option<bool> {
        match self {
            Self::NoneNeeded | Self::Covered { .. } => Some(true),
            Self::Lapsed { .. } | Self::NotYet { .. } | Self::NeverCovered => Some(false),
            Self::ListedOnly { .. }
            | Self::SectorOnly { .. }
            | Self::Clauses { .. }
            | Self::Instrument { .. }
            | Self::NeedsAuthorisation { .. }
            | Self::Derogation { .. }
            | Self::OtherLaw { .. }
            | Self::NotAssessable { .. } => None,
        }
    }
}

impl Law {
    /// Whether data could go to a country on one mechanism on a day, and if not, why.
    ///
    /// It knows the law and not the parties: who is on a list, what was approved and what an
    /// assessment found stays to ask.
    #[must_use]
    pub fn may_rest_on(
        &self,
        mechanism: TransferMechanism,
        destination: Country,
        on: Date,
    ) -> Footing {
        if mechanism.regime() != Regime::Gdpr {
            return Footing::OtherLaw {
                regime: mechanism.regime(),
            };
        }
        if !Self::applies_on(on) {
            return Footing::NotAssessable {
                reason: "the Regulation did not yet apply",
            };
        }
        match self.standing(destination, on) {
            Standing::Unsettled { reason } => return Footing::NotAssessable { reason },
            standing if standing.needs_ground() == Some(false) => return Footing::NoneNeeded,
            _ => {}
        }
        if let Status::NotAssessable { reason } = self.mechanism_status(mechanism, on) {
            return Footing::NotAssessable { reason };
        }
        let article = mechanism.term().article;
        match (mechanism, article) {
            (TransferMechanism::AdequacyDecision, _) => self.adequacy_footing(destination, on),
            (TransferMechanism::StandardContractualClauses, _) => Footing::Clauses {
                decisions: self
                    .clauses()
                    .filter(|decision| self.clauses_status(decision, on).is_in_force())
                    .map(|decision| decision.celex)
                    .collect(),
            },
            (
                TransferMechanism::AdHocClauses | TransferMechanism::AdministrativeArrangement,
                Some(article),
            ) => Footing::NeedsAuthorisation { article },
            (
                TransferMechanism::Derogation | TransferMechanism::CompellingLegitimateInterests,
                Some(article),
            ) => Footing::Derogation { article },
            (_, Some(article)) => Footing::Instrument { article },
            (_, None) => Footing::NotAssessable {
                reason: "no provision of the Regulation has it",
            },
        }
    }

    /// The widest of the decisions that are in force; else what became of them.
    fn adequacy_footing(&self, destination: Country, on: Date) -> Footing {
        let mut in_force: Vec<Footing> = self
            .adequacy(destination, on)
            .map(|decision| self.covers(decision, on))
            .collect();
        in_force.sort_by_key(|footing| match footing {
            Footing::Covered { .. } => 0,
            Footing::SectorOnly { .. } => 1,
            _ => 2,
        });
        if let Some(widest) = in_force.into_iter().next() {
            return widest;
        }
        let of_it = || self.decisions().filter(|d| d.country == Some(destination));
        let lapsed = of_it().filter_map(|decision| match self.adequacy_status(decision, on) {
            Status::Lapsed { since, by } => Some((since, by, decision.celex)),
            _ => None,
        });
        if let Some((since, by, decision)) = lapsed.max_by_key(|(since, ..)| *since) {
            return Footing::Lapsed {
                decision,
                since,
                by,
            };
        }
        of_it().min_by_key(|decision| decision.effective).map_or(
            Footing::NeverCovered,
            |decision| Footing::NotYet {
                decision: decision.celex,
                from: decision.effective,
            },
        )
    }

    fn covers(&self, decision: &AdequacyDecision, on: Date) -> Footing {
        let until = match self.adequacy_status(decision, on) {
            Status::InForce { until, .. } => until,
            _ => None,
        };
        let exclusions = decision.exclusions.clone();
        let (scope, decision) = (&decision.scope, decision.celex);
        match scope {
            AdequacyScope::Participants(framework) => Footing::ListedOnly {
                decision,
                framework: *framework,
                until,
            },
            AdequacyScope::Sector(sector) => Footing::SectorOnly {
                decision,
                sector: sector.clone(),
                exclusions,
                until,
            },
            AdequacyScope::WholeCountry | AdequacyScope::Organisation { .. } => Footing::Covered {
                decision,
                exclusions,
                until,
            },
        }
    }

    /// The end of the last decision for any of a country, on a day when none was in force.
    ///
    /// So it was for the United States after the Safe Harbour, and again after the Privacy Shield
    /// until its successor: the time in which safeguards had to bear all transfers there. `None`
    /// while one is in force, and where none ever was.
    ///
    /// ```
    /// use gdpr_policy::{Country, Date, Law};
    ///
    /// let (law, us): (_, Country) = (Law::builtin(), "US".parse()?);
    /// let gap = |year, month, day| {
    ///     law.adequacy_gap(us, Date::constant(year, month, day)).map(|end| end.by.as_ref())
    /// };
    /// assert_eq!(gap(2020, 7, 15), None);
    /// assert_eq!(gap(2020, 7, 16), Some("C-311/18"));
    /// assert_eq!(gap(2023, 7, 9), Some("C-311/18"));
    /// assert_eq!(gap(2023, 7, 10), None);
    /// # Ok::<(), gdpr_policy::ParseError>(())
    /// ```
    #[must_use]
    pub fn adequacy_gap(&self, country: Country, on: Date) -> Option<&End> {
        if self.adequacy(country, on).next().is_some() {
            return None;
        }
        self.decisions()
            .filter(|decision| decision.country == Some(country))
            .filter_map(|decision| End::known_on(on, self.decision_ends(decision)))
            .filter(|end| end.on <= on)
            .max_by_key(|end| end.on)
    }
}

/// In plain words, as a clause without full stop.
impl fmt::Display for Footing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoneNeeded => {
                f.write_str("the destination is no third country, and nothing is needed")
            }
            Self::Covered {
                decision,
                exclusions,
                until,
            } => {
                write!(f, "a decision ({decision}) covers the country")?;
                without(f, exclusions.as_ref())?;
                announced(f, until.as_ref())
            }
            Self::ListedOnly {
                decision,
                framework,
                until,
            } => {
                write!(
                    f,
                    "a decision ({decision}) covers participants of the {} only",
                    framework.term().label
                )?;
                announced(f, until.as_ref())
            }
            Self::SectorOnly {
                decision,
                sector,
                exclusions,
                until,
            } => {
                write!(f, "a decision ({decision}) covers {sector} only")?;
                without(f, exclusions.as_ref())?;
                announced(f, until.as_ref())
            }
            Self::Lapsed {
                decision,
                since,
                by,
            } => write!(
                f,
                "the decision ({decision}) no longer held since {since} ({by})"
            ),
            Self::NotYet { decision, from } => {
                write!(f, "the decision ({decision}) did not hold before {from}")
            }
            Self::NeverCovered => f.write_str("no decision ever covered the country"),
            Self::Clauses { decisions } => {
                f.write_str(
                    "standard clauses carry it if the law of the destination does not defeat them",
                )?;
                for (i, decision) in decisions.iter().enumerate() {
                    write!(f, "{}{decision}", if i == 0 { ": " } else { ", " })?;
                }
                Ok(())
            }
            Self::Instrument { article } => {
                write!(f, "the instrument must be in place (Art. {article})")
            }
            Self::NeedsAuthorisation { article } => {
                write!(f, "an authority must have authorised it (Art. {article})")
            }
            Self::Derogation { article } => {
                write!(f, "it is for specific situations only (Art. {article})")
            }
            Self::OtherLaw { regime } => {
                write!(f, "it belongs to another law: {}", regime.term().label)
            }
            Self::NotAssessable { reason } => write!(f, "not assessable: {reason}"),
        }
    }
}

fn without(f: &mut fmt::Formatter<'_>, exclusions: Option<&Cow<'static, str>>) -> fmt::Result {
    match exclusions {
        Some(exclusions) => write!(f, ", without {exclusions}"),
        None => Ok(()),
    }
}

fn announced(f: &mut fmt::Formatter<'_>, until: Option<&End>) -> fmt::Result {
    match until {
        Some(end) => write!(f, ", until {} ({})", end.last_day(), end.by),
        None => Ok(()),
    }
}

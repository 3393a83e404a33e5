//! The law behind the rules, by date: tables with a source and a day, and a value that answers.
//!
//! Every question is asked of a [`Law`] and with a day, never "now". Rows are never deleted: what
//! ended stays, with what ended it, so that a notice of 2019 is judged by the law of 2019.
//!
//! Each table says as of which day it is right (its `AS_OF`), where it is from, what was left out
//! because it could not be confirmed, and how to bring it up to date. A second transcription of it,
//! in `tests/law/`, must agree.
//!
//! The law is that of the Union. Of the laws of the United Kingdom and of Switzerland it knows the
//! instruments of transfer that notices confuse with the Union's, the authorities and the days, and
//! judges nothing by them: neither the recognised legitimate interests of the United Kingdom's Art.
//! 6(1)(ea) nor its complaint to the controller (s. 164A of the Data Protection Act 2018).
//!
//! What happened after a release needs no new release. Had a court ended the Data Privacy Framework
//! on an invented day of 2027, one line would say so:
//!
//! ```
//! use gdpr_policy::{AdequacyFramework, Celex, Date, Law, law::Status};
//!
//! const DPF: Celex = Celex::constant("32023D1795");
//! let day = Date::constant(2027, 3, 2);
//!
//! let law = Law::builtin().with_end(DPF, day, "C-999/26 P")?;
//!
//! let status = |on| law.framework_status(AdequacyFramework::EuUsDataPrivacyFramework, on);
//! assert!(matches!(status(Date::constant(2027, 3, 1)), Status::InForce { until: None, .. }));
//! assert_eq!(status(day).to_string(), "no longer in force since 2027-03-02 (C-999/26 P)");
//! assert_eq!(law.adequacy("US".parse()?, day).count(), 0);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod adequacy;
pub mod authority;
pub mod change;
pub mod commencement;
pub mod consent_age;
pub mod deadline;
pub mod fines;
mod footing;
pub mod names;
pub mod region;
pub mod rights;
pub mod scc;
mod status;
pub mod territory;

pub use self::{
    adequacy::{AdequacyDecision, AdequacyScope},
    change::{Change, ChangeKind},
    commencement::{Commencement, Provision},
    footing::Footing,
    region::official_languages,
    scc::SccDecision,
    status::{End, Status},
    territory::Standing,
};

use std::borrow::Cow;

use crate::base::{Celex, Date};

/// A state of the law: the tables of this crate, and what was added to them.
///
/// Every kind of row can be added, so that no answer waits for a release.
///
/// ```
/// use gdpr_policy::{Date, Law};
///
/// let law = Law::builtin();
/// let day = Date::constant(2026, 2, 1);
/// let decision = law.adequacy("BR".parse()?, day).next();
/// assert_eq!(decision.map(|decision| decision.number.as_ref()), Some("(EU) 2026/179"));
/// assert_eq!(law.is_third_country("NO".parse()?, day), Some(false));
/// # Ok::<(), gdpr_policy::ParseError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Law {
    decisions: Vec<AdequacyDecision>,
    clauses: Vec<SccDecision>,
    ends: Vec<(Celex, End)>,
    standings: Vec<territory::Row>,
    authorities: Vec<authority::Authority>,
    ages: Vec<consent_age::AgeOfConsent>,
    commencements: Vec<Commencement>,
    provisions: Vec<Provision>,
    time_limits: Vec<deadline::TimeLimit>,
    fines: Vec<fines::Fine>,
    limits: Vec<rights::Limit>,
    former_names: Vec<names::FormerName>,
    known_until: Option<Date>,
}

impl Law {
    /// The day from which the Regulation applies (Art. 99(2)).
    pub const APPLICATION: Date = day(2018, 5, 25);

    /// The days as of which the tables are right, each with what the table is about.
    pub const AS_OF: [(&'static str, Date); 11] = [
        ("adequacy", adequacy::AS_OF),
        ("authorities", authority::AS_OF),
        ("commencement", commencement::AS_OF),
        ("consent ages", consent_age::AS_OF),
        ("deadlines", deadline::AS_OF),
        ("fines", fines::AS_OF),
        ("names", names::AS_OF),
        ("regions and languages", region::AS_OF),
        ("rights", rights::AS_OF),
        ("standard clauses", scc::AS_OF),
        ("territory", territory::AS_OF),
    ];

    /// The tables of this crate and nothing else.
    #[must_use]
    pub const fn builtin() -> Self {
        Self {
            decisions: Vec::new(),
            clauses: Vec::new(),
            ends: Vec::new(),
            standings: Vec::new(),
            authorities: Vec::new(),
            ages: Vec::new(),
            commencements: Vec::new(),
            provisions: Vec::new(),
            time_limits: Vec::new(),
            fines: Vec::new(),
            limits: Vec::new(),
            former_names: Vec::new(),
            known_until: None,
        }
    }

    /// The last day for which the law is known: that of the oldest table, or the one that was given.
    ///
    /// A question about a later day is answered as if nothing had happened since, but for what was
    /// published before. Whoever shows an answer for a later day should say so.
    ///
    /// ```
    /// use gdpr_policy::{Date, Law};
    ///
    /// assert_eq!(Law::builtin().known_until(), Date::constant(2026, 10, 7));
    /// let law = Law::builtin().with_known_until(Date::constant(2027, 1, 31));
    /// assert_eq!(law.known_until(), Date::constant(2027, 1, 31));
    /// ```
    #[must_use]
    pub fn known_until(&self) -> Date {
        let oldest = Self::AS_OF.iter().map(|(_, day)| *day).min();
        self.known_until.or(oldest).unwrap_or(Self::APPLICATION)
    }

    /// The same, looked through and brought up to date until a day.
    #[must_use]
    pub fn with_known_until(mut self, day: Date) -> Self {
        self.known_until = Some(day);
        self
    }

    /// The same with one more adequacy decision.
    ///
    /// It takes the place of one with the same CELEX number.
    #[must_use]
    pub fn with_decision(mut self, decision: AdequacyDecision) -> Self {
        self.decisions.retain(|other| other.celex != decision.celex);
        self.decisions.push(decision);
        self
    }

    /// The same with the end of an act that nobody knew before its day, as by a judgment.
    ///
    /// `on` is the first day on which the act no longer holds, `by` what ended it (`C-311/18`).
    ///
    /// # Errors
    ///
    /// If no adequacy decision and no set of clauses has the number.
    pub fn with_end(
        self,
        celex: Celex,
        on: Date,
        by: impl Into<Cow<'static, str>>,
    ) -> Result<Self, UnknownAct> {
        self.with_announced_end(celex, End::new(on, by))
    }

    /// The same with an end that was published beforehand: a repeal, an expiry, an extension.
    ///
    /// An extension is a later end that is announced before the earlier one comes.
    ///
    /// # Errors
    ///
    /// If no adequacy decision and no set of clauses has the number.
    pub fn with_announced_end(mut self, celex: Celex, end: End) -> Result<Self, UnknownAct> {
        // An act that amends another is found under its own number and ends with the other.
        let act = self.decision(celex).map(|decision| decision.celex);
        let of_clauses = self.all_clauses().any(|clauses| clauses.celex == celex);
        let Some(act) = act.or(of_clauses.then_some(celex)) else {
            return Err(UnknownAct { celex });
        };
        self.ends.push((act, end));
        Ok(self)
    }

    /// The ends of an act that were added.
    fn added_ends(&self, celex: Celex) -> impl Iterator<Item = &End> {
        self.ends
            .iter()
            .filter(move |(act, _)| *act == celex)
            .map(|(_, end)| end)
    }
}

/// An act that no table has, so that nothing can be said about its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no adequacy decision and no set of clauses has the number `{celex}`")]
#[non_exhaustive]
pub struct UnknownAct {
    /// The number that was asked for.
    pub celex: Celex,
}

/// A day of a table.
const fn day(year: u16, month: u8, day: u8) -> Date {
    Date::constant(year, month, day)
}

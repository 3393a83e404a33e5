//! The law behind the rules, by date: tables with a source and a day, and a value that answers.
//!
//! Every question is asked of a [`Law`] and with a day, never "now". Rows are never deleted: what
//! ended stays, with what ended it, so that a notice of 2019 is judged by the law of 2019.
//!
//! Each table says as of which day it is right (its `AS_OF`), where it is from, what was left out
//! because it could not be confirmed, and how to bring it up to date. A second transcription of it,
//! in `tests/law/`, must agree.
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
pub mod consent_age;
pub mod deadline;
pub mod fines;
pub mod names;
pub mod rights;
pub mod scc;
mod status;
pub mod territory;

pub use self::{
    adequacy::{AdequacyDecision, AdequacyScope},
    change::{Change, ChangeKind},
    scc::SccDecision,
    status::{End, Status},
    territory::Standing,
};

use std::borrow::Cow;

use crate::base::{Celex, Date};

/// A state of the law: the tables of this crate, and what was added to them.
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
    ends: Vec<(Celex, End)>,
}

impl Law {
    /// The day from which the Regulation applies (Art. 99(2)).
    pub const APPLICATION: Date = day(2018, 5, 25);

    /// The tables of this crate and nothing else.
    #[must_use]
    pub const fn builtin() -> Self {
        Self {
            decisions: Vec::new(),
            ends: Vec::new(),
        }
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
        let Some(act) = act.or(scc::is_known(celex).then_some(celex)) else {
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

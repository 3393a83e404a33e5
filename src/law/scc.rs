//! Standard contractual clauses, their likes in the United Kingdom, and every mechanism by date.
//!
//! **As of [`AS_OF`].** From the decisions themselves as EUR-Lex shows them (adoption, end of
//! validity) and Art. 4 of Decision (EU) 2021/914: the older decisions are repealed with effect from
//! 27 September 2021, and contracts concluded before that day hold until 27 December 2022. For the
//! United Kingdom: the instruments that the Information Commissioner issued under s. 119A of the
//! Data Protection Act 2018, in force on 21 March 2022.
//!
//! Not confirmed, and therefore absent: the days from which Decisions 2002/16/EC and 2004/915/EC
//! applied (they count from adoption here), and a last day for contracts under Decision 2002/16/EC,
//! which held on after its repeal as long as nothing about the transfer changed. That they ended
//! with Decision 2010/87/EU, whose transitional rule kept them, is our reading. Clauses for
//! importers that are subject to the Regulation themselves were announced and are not adopted.
//!
//! **To bring it up to date**, add a term to `SccSet`, a row here and a line to
//! `tests/law/scc.csv`; a repeal is the `repeal` of the row it ends. Until a release has it,
//! [`Law::with_clauses`] and [`Law::with_announced_end`] do the same at run time.

use std::borrow::Cow::{self, Borrowed};

use super::{End, Law, Status, day};
use crate::{
    base::{Celex, Date},
    terms::{Regime, Role, SccModule, SccSet, TransferMechanism},
};

/// The day as of which the table is right.
pub const AS_OF: Date = day(2026, 10, 7);

/// A decision of the Commission on standard clauses.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SccDecision {
    /// The act as it is cited, such as `(EU) 2021/914`.
    pub number: Cow<'static, str>,
    /// Its CELEX number.
    pub celex: Celex,
    /// Its European Legislation Identifier, where it is certain.
    pub eli: Option<Cow<'static, str>>,
    /// The day of its adoption.
    pub adopted: Date,
    /// The first day on which the clauses could be used, where it is certain.
    pub applies_from: Option<Date>,
    /// Its repeal, if it was repealed.
    pub repeal: Option<End>,
    /// The end of contracts concluded before the repeal.
    pub old_contracts: Option<End>,
    /// Whether it is not for importers whose processing is subject to the Regulation (Art. 3(2)).
    ///
    /// Decision (EU) 2021/914 leaves them out by its Art. 1(1) and recital 7, and no other set is
    /// for them yet.
    pub leaves_out_importers_under_regulation: bool,
}

impl SccDecision {
    /// A decision whose clauses can be used from a day on; the rest is assigned.
    #[must_use]
    pub fn new(celex: Celex, adopted: Date, applies_from: Date) -> Self {
        Self {
            number: celex.to_string().into(),
            celex,
            eli: None,
            adopted,
            applies_from: Some(applies_from),
            repeal: None,
            old_contracts: None,
            leaves_out_importers_under_regulation: false,
        }
    }

    /// The first day on which it counts as in force: that of its application, or of its adoption.
    #[must_use]
    pub fn since(&self) -> Date {
        self.applies_from.unwrap_or(self.adopted)
    }
}

const BY_2021_914: &str = "Decision (EU) 2021/914";

/// The repeal by Decision (EU) 2021/914, which was published on 7 June 2021.
const REPEAL_OF_2021: Option<End> = Some(End::row(day(2021, 9, 27), BY_2021_914, day(2021, 6, 7)));

/// Contracts held through 27 December 2022.
const OLD_CONTRACTS: Option<End> = Some(End::row(day(2022, 12, 28), BY_2021_914, day(2021, 6, 7)));

/// In the order of [`SccSet::ALL`].
static SETS: &[SccDecision] = &[
    SccDecision {
        number: Borrowed("2001/497/EC"),
        celex: Celex::constant("32001D0497"),
        eli: None,
        adopted: day(2001, 6, 15),
        applies_from: Some(day(2001, 9, 3)),
        repeal: REPEAL_OF_2021,
        old_contracts: OLD_CONTRACTS,
        leaves_out_importers_under_regulation: false,
    },
    SccDecision {
        number: Borrowed("2002/16/EC"),
        celex: Celex::constant("32002D0016"),
        eli: None,
        adopted: day(2001, 12, 27),
        applies_from: None,
        repeal: Some(End::row(
            day(2010, 5, 15),
            "Decision 2010/87/EU",
            day(2010, 2, 12),
        )),
        old_contracts: REPEAL_OF_2021,
        leaves_out_importers_under_regulation: false,
    },
    SccDecision {
        number: Borrowed("2004/915/EC"),
        celex: Celex::constant("32004D0915"),
        eli: Some(Borrowed("http://data.europa.eu/eli/dec/2004/915/oj")),
        adopted: day(2004, 12, 27),
        applies_from: None,
        repeal: REPEAL_OF_2021,
        old_contracts: OLD_CONTRACTS,
        leaves_out_importers_under_regulation: false,
    },
    SccDecision {
        number: Borrowed("2010/87/EU"),
        celex: Celex::constant("32010D0087"),
        eli: Some(Borrowed("http://data.europa.eu/eli/dec/2010/87/oj")),
        adopted: day(2010, 2, 5),
        applies_from: Some(day(2010, 5, 15)),
        repeal: REPEAL_OF_2021,
        old_contracts: OLD_CONTRACTS,
        leaves_out_importers_under_regulation: false,
    },
    SccDecision {
        number: Borrowed("(EU) 2021/914"),
        celex: Celex::constant("32021D0914"),
        eli: Some(Borrowed("http://data.europa.eu/eli/dec_impl/2021/914/oj")),
        adopted: day(2021, 6, 4),
        applies_from: Some(day(2021, 6, 27)),
        repeal: None,
        old_contracts: None,
        leaves_out_importers_under_regulation: true,
    },
];

/// Decision (EU) 2021/915: clauses between a controller and its processor (Art. 28(7)).
///
/// They stand beside the other decision of that day and are easily taken for it, but they are no
/// ground for a transfer.
pub static PROCESSOR_CLAUSES: SccDecision = SccDecision {
    number: Borrowed("(EU) 2021/915"),
    celex: Celex::constant("32021D0915"),
    eli: Some(Borrowed("http://data.europa.eu/eli/dec_impl/2021/915/oj")),
    adopted: day(2021, 6, 4),
    applies_from: Some(day(2021, 6, 27)),
    repeal: None,
    old_contracts: None,
    leaves_out_importers_under_regulation: false,
};

/// The first day of the addendum and of the transfer agreement of the United Kingdom.
pub const UK_INSTRUMENTS: Date = day(2022, 3, 21);

/// The first day on which the law of the United Kingdom allowed no new contract under the Union's
/// clauses of before 2021.
pub const UK_OLD_CLAUSES_END: Date = day(2022, 9, 22);

/// The first day on which earlier contracts under those clauses no longer held there.
pub const UK_OLD_CONTRACTS_END: Date = day(2024, 3, 22);

impl SccSet {
    /// The decision behind the set.
    #[must_use]
    pub fn decision(self) -> &'static SccDecision {
        &SETS[self as usize]
    }

    /// The CELEX number of the decision.
    #[must_use]
    pub fn celex(self) -> Celex {
        self.decision().celex
    }

    /// The modules that the set has; the sets of before 2021 have none.
    #[must_use]
    pub const fn modules(self) -> &'static [SccModule] {
        match self {
            Self::Decision2021_914 => SccModule::ALL,
            _ => &[],
        }
    }

    /// Whether the set was made for a pair of exporter and importer.
    ///
    /// ```
    /// use gdpr_policy::{Role, SccSet};
    ///
    /// assert!(SccSet::Decision2010_87.fits(Role::Controller, Role::Processor));
    /// assert!(!SccSet::Decision2010_87.fits(Role::Processor, Role::SubProcessor));
    /// assert!(SccSet::Decision2021_914.fits(Role::Processor, Role::SubProcessor));
    /// ```
    #[must_use]
    pub fn fits(self, exporter: Role, importer: Role) -> bool {
        let controller = acts_as_controller(exporter);
        match self {
            Self::Decision2001_497 | Self::Decision2004_915 => {
                controller && acts_as_controller(importer)
            }
            Self::Decision2002_16 | Self::Decision2010_87 => {
                controller && !acts_as_controller(importer)
            }
            Self::Decision2021_914 => SccModule::ALL
                .iter()
                .any(|module| module.fits(exporter, importer)),
        }
    }
}

impl SccModule {
    /// The role of whoever exports under the module.
    #[must_use]
    pub const fn exporter(self) -> Role {
        match self {
            Self::ControllerToController | Self::ControllerToProcessor => Role::Controller,
            Self::ProcessorToProcessor | Self::ProcessorToController => Role::Processor,
        }
    }

    /// The role of whoever imports under the module.
    ///
    /// Under Module Three it is a processor that another processor engages.
    #[must_use]
    pub const fn importer(self) -> Role {
        match self {
            Self::ControllerToController | Self::ProcessorToController => Role::Controller,
            Self::ControllerToProcessor => Role::Processor,
            Self::ProcessorToProcessor => Role::SubProcessor,
        }
    }

    /// Whether the module was made for a pair of exporter and importer.
    ///
    /// Joint controllers count as controllers, and further processors as processors.
    ///
    /// ```
    /// use gdpr_policy::{Role, SccModule};
    ///
    /// assert!(SccModule::ProcessorToProcessor.fits(Role::Processor, Role::Processor));
    /// assert!(!SccModule::ControllerToProcessor.fits(Role::Processor, Role::SubProcessor));
    /// ```
    #[must_use]
    pub const fn fits(self, exporter: Role, importer: Role) -> bool {
        acts_as_controller(self.exporter()) == acts_as_controller(exporter)
            && acts_as_controller(self.importer()) == acts_as_controller(importer)
    }
}

const fn acts_as_controller(role: Role) -> bool {
    matches!(role, Role::Controller | Role::JointController)
}

impl TransferMechanism {
    /// The law under which it is a ground, or would be.
    #[must_use]
    pub const fn regime(self) -> Regime {
        match self {
            Self::UkAddendum | Self::UkTransferAgreement => Regime::UkGdpr,
            _ => Regime::Gdpr,
        }
    }
}

impl Law {
    /// Every decision on clauses for transfers, in force or not: those of the table, then those
    /// that were added.
    pub fn clauses(&self) -> impl Iterator<Item = &SccDecision> {
        let replaced =
            |decision: &&SccDecision| self.clauses.iter().all(|d| d.celex != decision.celex);
        SETS.iter().filter(replaced).chain(&self.clauses)
    }

    /// The same with one more decision on clauses for transfers (Art. 46(2)(c)).
    ///
    /// It takes the place of one with the same CELEX number. A set that this release does not know
    /// has no [`SccSet`], and no document can name it by one.
    ///
    /// ```
    /// use gdpr_policy::{Celex, Date, Law, law::SccDecision};
    ///
    /// // Invented.
    /// let celex = Celex::constant("32031D9999");
    /// let (adopted, from) = (Date::constant(2031, 1, 15), Date::constant(2031, 2, 4));
    /// let law = Law::builtin().with_clauses(SccDecision::new(celex, adopted, from));
    ///
    /// let usable = |day| {
    ///     let clauses = law.clauses().filter(|d| law.clauses_status(d, day).is_in_force());
    ///     clauses.map(|d| d.celex.to_string()).collect::<Vec<_>>()
    /// };
    /// assert_eq!(usable(from), ["32021D0914", "32031D9999"]);
    /// assert_eq!(usable(Date::constant(2031, 2, 3)), ["32021D0914"]);
    /// ```
    #[must_use]
    pub fn with_clauses(mut self, decision: SccDecision) -> Self {
        self.clauses.retain(|other| other.celex != decision.celex);
        self.clauses.push(decision);
        self
    }

    /// Every decision on clauses, with those for processors.
    pub(super) fn all_clauses(&self) -> impl Iterator<Item = &SccDecision> {
        self.clauses().chain([&PROCESSOR_CLAUSES])
    }

    /// Whether a set of clauses could be used under the Regulation, or the Directive before it.
    ///
    /// ```
    /// use gdpr_policy::{Date, Law, SccSet, law::Status};
    ///
    /// let law = Law::builtin();
    /// let status = law.scc_status(SccSet::Decision2010_87, Date::constant(2022, 12, 27));
    /// assert!(matches!(status, Status::OldContractsOnly { until: Some(_), .. }));
    /// ```
    #[must_use]
    pub fn scc_status(&self, set: SccSet, on: Date) -> Status {
        let decision = self
            .clauses()
            .find(|decision| decision.celex == set.celex());
        self.clauses_status(decision.unwrap_or(set.decision()), on)
    }

    /// Whether the clauses of Decision (EU) 2021/915 could be used, for what they are (Art. 28(7)).
    ///
    /// As a ground for a transfer they are not assessable: see [`Law::mechanism_status`].
    #[must_use]
    pub fn processor_clauses_status(&self, on: Date) -> Status {
        self.clauses_status(&PROCESSOR_CLAUSES, on)
    }

    /// The ends of a decision on clauses, those of the table and those that were added.
    pub(super) fn clauses_ends<'a>(
        &'a self,
        decision: &'a SccDecision,
    ) -> impl Iterator<Item = &'a End> {
        decision
            .repeal
            .iter()
            .chain(self.added_ends(decision.celex))
    }

    /// The end of contracts concluded before the repeal, if it was the repeal that ended the clauses.
    ///
    /// They outlive the act that says so, not a judgment that came before it.
    pub(super) fn old_contracts_end<'a>(&self, decision: &'a SccDecision) -> Option<&'a End> {
        let last = End::succession(self.clauses_ends(decision)).pop();
        decision
            .old_contracts
            .as_ref()
            .filter(|_| last == decision.repeal.as_ref())
    }

    /// What a decision on clauses was worth on a day, for new contracts and for old ones.
    #[must_use]
    pub fn clauses_status(&self, decision: &SccDecision, on: Date) -> Status {
        let status = Status::at(on, decision.since(), self.clauses_ends(decision));
        let Status::Lapsed { since, by } = status else {
            return status;
        };
        match self.old_contracts_end(decision) {
            Some(end) if on < end.on => {
                let until = (end.announced <= on).then(|| end.last_day());
                Status::OldContractsOnly { since, by, until }
            }
            Some(end) => Status::Lapsed {
                since: end.on,
                by: end.by.clone(),
            },
            None => Status::Lapsed { since, by },
        }
    }

    /// Whether the law knew a mechanism on a day, each under its own regime.
    ///
    /// It says nothing about the decision, the clauses or the approval that a notice names: an
    /// adequacy decision, for one, has [`Law::adequacy_status`]. Not assessable are what is no
    /// ground for a transfer by itself, and the days before the Regulation applied.
    #[must_use]
    pub fn mechanism_status(&self, mechanism: TransferMechanism, on: Date) -> Status {
        match mechanism {
            TransferMechanism::UkAddendum | TransferMechanism::UkTransferAgreement => {
                Status::at(on, UK_INSTRUMENTS, [])
            }
            TransferMechanism::ProcessingAgreement => Status::NotAssessable {
                reason: "clauses of Art. 28(7) are no ground for a transfer",
            },
            TransferMechanism::InternationalAgreement => Status::NotAssessable {
                reason: "Art. 48 is no ground by itself and leaves those of Chapter V untouched",
            },
            _ if on < Self::APPLICATION => Status::NotAssessable {
                reason: "the Regulation did not yet apply",
            },
            _ => Status::InForce {
                since: Self::APPLICATION,
                until: None,
            },
        }
    }
}

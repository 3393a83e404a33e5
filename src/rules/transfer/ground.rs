//! What a transfer rests on, or is said to rest on: how it stands, what it covers, what to call it.

use super::flow::{Flow, Transfers};
use crate::{
    base::{At, Country, Text},
    law::{AdequacyDecision, Status},
    model::{Adequacy, StatedMechanism, TransferMechanismDetail, entries::Stated},
    rules::Item,
    terms::{AdequacyFramework, Regime, Reliance, TransferMechanism},
};

/// A mechanism that the text relies on for a transfer.
#[derive(Clone, Copy)]
pub(super) struct Ground<'t, 'v, 'a> {
    pub(super) transfers: &'t Transfers<'v, 'a>,
    pub(super) flow: &'t Flow<'v, 'a>,
    pub(super) stated: Stated<'a, StatedMechanism>,
}

impl<'v, 'a> Ground<'_, 'v, 'a> {
    pub(super) fn at(self) -> At<StatedMechanism> {
        self.stated.at
    }

    pub(super) fn evidence(self) -> &'a [Text] {
        match self.stated.value.evidence.as_slice() {
            [] => self.flow.evidence(),
            evidence => evidence,
        }
    }

    pub(super) fn detail(self) -> &'a TransferMechanismDetail {
        &self.stated.value.mechanism
    }

    pub(super) fn adequacy(self) -> Option<&'a Adequacy> {
        match self.detail() {
            TransferMechanismDetail::AdequacyDecision(adequacy) => Some(adequacy),
            _ => None,
        }
    }

    /// Whether it names something of Arts 45 to 49, or of their like elsewhere.
    ///
    /// Art. 48 is about requests from abroad, and a contract under Art. 28 protects nothing there;
    /// the clauses of Decision (EU) 2021/915 are named for a ground, and another rule says so.
    pub(super) fn is_named(self) -> bool {
        match self.detail() {
            TransferMechanismDetail::Unspecified(_)
            | TransferMechanismDetail::InternationalAgreement(_) => false,
            TransferMechanismDetail::ProcessingAgreement(agreement) => {
                agreement.standard_clauses == Some(true)
            }
            _ => true,
        }
    }

    /// Whether it is an instrument of another law than the Regulation.
    pub(super) fn is_foreign(self) -> bool {
        let regime = match self.adequacy().and_then(|adequacy| adequacy.framework) {
            Some(framework) => framework.regime(),
            None => match self.detail().transfer_mechanism() {
                Some(mechanism) => mechanism.regime(),
                None => return false,
            },
        };
        regime != Regime::Gdpr
    }

    /// Whether it is a safeguard of Art. 46 or 47.
    pub(super) fn is_safeguard(self) -> bool {
        matches!(
            self.detail(),
            TransferMechanismDetail::PublicAuthorityInstrument(_)
                | TransferMechanismDetail::BindingCorporateRules(_)
                | TransferMechanismDetail::StandardContractualClauses(_)
                | TransferMechanismDetail::AuthorityClauses(_)
                | TransferMechanismDetail::CodeOfConduct(_)
                | TransferMechanismDetail::Certification(_)
                | TransferMechanismDetail::AdHocClauses(_)
                | TransferMechanismDetail::AdministrativeArrangement(_)
        )
    }

    /// Whether the transfer rests on it as things are, and not by example or if need be.
    pub(super) fn is_firm(self) -> bool {
        matches!(self.stated.reliance, None | Some(Reliance::Relied))
            && self.stated.condition.is_none()
    }

    /// Whether it may not be in use at all.
    pub(super) fn is_uncertain(self) -> bool {
        !self.is_firm() || self.flow.is_uncertain()
    }

    /// How it stands on the day; `None` where validity is not its question.
    pub(super) fn status(self) -> Option<Status> {
        let view = self.transfers.view;
        let (law, day) = (view.law(), view.day());
        match self.detail() {
            TransferMechanismDetail::AdequacyDecision(adequacy) => match adequacy.framework {
                Some(framework) if framework.regime() == Regime::Gdpr => {
                    Some(law.framework_status(framework, day))
                }
                Some(_) => None,
                None => {
                    let decision = law.decision(adequacy.decision?)?;
                    Some(law.adequacy_status(decision, day))
                }
            },
            TransferMechanismDetail::StandardContractualClauses(clauses) => {
                Some(clauses.decision.map_or_else(
                    || law.mechanism_status(TransferMechanism::StandardContractualClauses, day),
                    |set| law.scc_status(set, day),
                ))
            }
            detail if self.is_named() && !self.is_foreign() => match detail {
                TransferMechanismDetail::ProcessingAgreement(_) => None,
                _ => Some(law.mechanism_status(detail.transfer_mechanism()?, day)),
            },
            _ => None,
        }
    }

    /// Whether what has this status carries the transfer. When a contract was concluded is read in
    /// the author's favour.
    pub(super) fn holds_by(self, status: &Status) -> bool {
        match status {
            Status::InForce { .. } => true,
            Status::OldContractsOnly { since, .. } => {
                let concluded = self.stated.concluded;
                concluded.is_none_or(|concluded| concluded.earliest() < *since)
            }
            _ => false,
        }
    }

    /// Whether it has ended, or has not begun.
    pub(super) fn is_out_of_force(self) -> bool {
        self.status().is_some_and(|status| !self.holds_by(&status))
    }

    /// Whether it is a ground of the Regulation in force, on which the transfer rests firmly.
    fn carries(self) -> bool {
        if !self.is_firm() || self.is_foreign() {
            return false;
        }
        match (self.status(), self.adequacy()) {
            (Some(status), _) => self.holds_by(&status),
            (None, Some(_)) => {
                let view = self.transfers.view;
                let mut covered = self.covered().into_iter().peekable();
                covered.peek().is_some()
                    && covered
                        .all(|country| view.law().adequacy(country, view.day()).next().is_some())
            }
            (None, None) => false,
        }
    }

    /// The countries that it covers by what is said of it; all of the transfer where empty.
    pub(super) fn covered(self) -> Vec<Country> {
        let Some(adequacy) = self.adequacy() else {
            return Vec::new();
        };
        if adequacy.countries.is_empty() {
            self.decision()
                .and_then(|decision| decision.country)
                .into_iter()
                .collect()
        } else {
            adequacy.countries.clone()
        }
    }

    /// The decision that it names, by its framework or by its number.
    pub(super) fn decision(self) -> Option<&'a AdequacyDecision> {
        let adequacy = self.adequacy()?;
        let law = self.transfers.view.law();
        let by_framework = |framework: AdequacyFramework| law.framework_decision(framework);
        let framework = adequacy.framework.and_then(by_framework);
        framework.or_else(|| law.decision(adequacy.decision?))
    }

    pub(super) fn covers(self, country: Country) -> bool {
        let covered = self.covered();
        covered.is_empty() || covered.contains(&country)
    }

    /// Whether both can cover the same part of a transfer.
    fn overlaps(self, other: Ground<'_, 'v, 'a>) -> bool {
        let (own, others) = (self.covered(), other.covered());
        own.is_empty() || others.is_empty() || own.iter().any(|country| others.contains(country))
    }

    /// Whether another ground in force carries the same, here or in an entry that is about all of
    /// the transfer.
    pub(super) fn is_carried_otherwise(self) -> bool {
        let (transfers, flow) = (self.transfers, self.flow);
        let here = transfers.grounds(flow);
        let mut here = here.filter(|other| !std::ptr::eq(other.stated.value, self.stated.value));
        let does = |other: Ground<'_, 'v, 'a>| other.carries() && self.overlaps(other);
        here.any(does)
            || transfers
                .about(flow)
                .any(|other| transfers.grounds(other).any(does))
    }

    /// The item of the checklist that it is about.
    pub(super) fn items(self) -> &'static [Item] {
        match self.detail() {
            TransferMechanismDetail::AdequacyDecision(_) => &[Item::TransferAdequacy],
            _ => &[Item::TransferSafeguards],
        }
    }

    /// What to call it in a message: the most precise name that the text gives.
    pub(super) fn name(self) -> String {
        match self.detail() {
            TransferMechanismDetail::AdequacyDecision(adequacy) => name_of_adequacy(adequacy),
            TransferMechanismDetail::StandardContractualClauses(clauses) => {
                match clauses.decision {
                    Some(set) => format!("standard contractual clauses of {}", set.term().label),
                    None => "standard contractual clauses".to_owned(),
                }
            }
            TransferMechanismDetail::Derogation(detail) => match detail.derogation {
                Some(derogation) => {
                    let term = derogation.term();
                    match term.article {
                        Some(article) => format!("{} (Art. {article})", term.label),
                        None => term.label.to_owned(),
                    }
                }
                None => "derogation".to_owned(),
            },
            detail => match detail.transfer_mechanism() {
                Some(mechanism) => mechanism.term().label.to_owned(),
                None => "safeguards".to_owned(),
            },
        }
    }
}

fn name_of_adequacy(adequacy: &Adequacy) -> String {
    let number = || Some(format!("adequacy decision {}", adequacy.decision?));
    let framework = adequacy
        .framework
        .map(|framework| framework.term().label.to_owned());
    framework.or_else(number).unwrap_or_else(|| {
        if adequacy.countries.is_empty() {
            "adequacy decision".to_owned()
        } else {
            format!(
                "adequacy decision for {}",
                list(adequacy.countries.iter().copied())
            )
        }
    })
}

/// Countries in a message.
pub(super) fn list(countries: impl IntoIterator<Item = Country>) -> String {
    let codes: Vec<&str> = countries.into_iter().map(Country::code).collect();
    codes.join(", ")
}

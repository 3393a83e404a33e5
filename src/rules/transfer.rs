//! Transfers to third countries and international organisations: Arts 13(1)(f), 14(1)(f), 44 to 49.

use isocountry::CountryCode;

use super::{Fact, Severity, Sink, View, recipient::called, rules};
use crate::{
    base::{Article, Country, Date, Id, Place},
    law::{AdequacyScope, Standing, Status},
    model::{
        Adequacy, Destination, RecipientRole, StatedMechanism, Transfer, TransferMechanismDetail,
    },
    terms::{
        AdequacyFramework, Derogation, MechanismsRelation, Regime, Region, Reliance, Role,
        TransferFrequency, TransferMechanism,
    },
};

rules! {
    "transfer"

    "transfer-safeguard-missing" {
        since: "0.1.0",
        items: [TransferSafeguards, Transfers],
        severities: [Error, Warning],
        sources: ["13(1)(f)", "14(1)(f)"],
        summary: "data goes to a third country, and nothing is said on what protects it there",
        remedy: "name the adequacy decision, the safeguard of Art. 46 or 47, or the derogation of Art. 49",
        check: safeguard_missing,
    }
    "transfer-mechanism-invalid" {
        since: "0.1.0",
        items: [TransferSafeguards],
        severities: [Error, Warning],
        sources: ["13(1)(f)", "14(1)(f)", "44", "45(1)", "46(1)"],
        summary: "a transfer rests on a mechanism that is not in force",
        remedy: "rest the transfer on a mechanism in force, or stop it",
        check: mechanism_invalid,
    }
    "transfer-mechanism-will-lapse" {
        since: "0.1.0",
        items: [TransferSafeguards],
        severities: [Advice],
        sources: ["44", "45(3)"],
        summary: "a mechanism in force has an end within the next twelve months",
        remedy: "prepare another mechanism for the day on which this one ends",
        check: mechanism_will_lapse,
    }
    "transfer-adequacy-scope" {
        since: "0.1.0",
        items: [TransferSafeguards],
        severities: [Error, Warning],
        sources: ["45(1)", "45(3)", "13(1)(f)", "14(1)(f)"],
        yields_to: ["transfer-mechanism-invalid"],
        summary: "adequacy is relied on for a country or a recipient that no decision covers",
        remedy: "rely on a safeguard of Art. 46, or name the framework in which the recipient takes part",
        check: adequacy_scope,
    }
    "transfer-adequacy-country-missing" {
        since: "0.1.0",
        items: [TransferSafeguards],
        severities: [Warning],
        sources: ["13(1)(f)", "14(1)(f)"],
        yields_to: ["transfer-destination-missing"],
        summary: "adequacy is relied on among several destinations, and nothing says for which",
        remedy: "say for which countries there is an adequacy decision",
        check: adequacy_country_missing,
    }
    "transfer-no-third-country" {
        since: "0.1.0",
        items: [Transfers],
        severities: [Advice],
        sources: ["44"],
        summary: "a country within the European Economic Area is presented as a third country",
        remedy: "leave the country out of the transfers; the Regulation is law there",
        check: no_third_country,
    }
    "transfer-safeguard-hedged" {
        since: "0.1.0",
        items: [TransferSafeguards],
        severities: [Warning],
        sources: ["13(1)(f)", "14(1)(f)", "12(1)"],
        summary: "mechanisms are named as examples, alternatives or possibilities",
        remedy: "say which mechanism protects which transfer",
        check: safeguard_hedged,
    }
    "transfer-copy-means-missing" {
        since: "0.1.0",
        items: [TransferCopyMeans],
        severities: [Error, Warning],
        sources: ["13(1)(f)", "14(1)(f)"],
        summary: "safeguards are relied on, and nothing says how to obtain a copy of them",
        remedy: "say how a copy of the safeguards is obtained or where they are available",
        check: copy_means_missing,
    }
    "transfer-destination-missing" {
        since: "0.1.0",
        items: [Transfers],
        severities: [Warning],
        sources: ["13(1)(f)", "14(1)(f)", "12(1)"],
        summary: "data is transferred, and neither a country nor an organisation is named",
        remedy: "name the third countries or the international organisation",
        check: destination_missing,
    }
    "transfer-scc-module-mismatch" {
        since: "0.1.0",
        items: [TransferSafeguards],
        severities: [Warning],
        sources: ["46(2)(c)", "Decision (EU) 2021/914"],
        summary: "the module of the standard contractual clauses does not fit the roles of the parties",
        remedy: "use the module for the roles in which exporter and importer act",
        check: scc_module_mismatch,
    }
    "transfer-scc-not-a-transfer-tool" {
        since: "0.1.0",
        items: [TransferSafeguards],
        severities: [Error, Warning],
        sources: ["28(7)", "46(1)", "46(2)(c)"],
        summary: "a transfer rests on the clauses between controllers and processors within the Union",
        remedy: "use the clauses of Decision (EU) 2021/914 for transfers; those of 2021/915 are for Art. 28",
        check: scc_not_a_transfer_tool,
    }
    "transfer-other-regime-instrument" {
        since: "0.1.0",
        items: [TransferSafeguards],
        severities: [Warning],
        sources: ["44", "46(1)"],
        summary: "a transfer under the Regulation rests on an instrument of another law alone",
        remedy: "name the mechanism of Chapter V on which the transfer rests",
        check: other_regime_instrument,
    }
    "transfer-consent-risks-missing" {
        since: "0.1.0",
        items: [TransferSafeguards],
        severities: [Warning],
        sources: ["49(1)(a)"],
        summary: "a transfer rests on explicit consent, and its risks are not explained",
        remedy: "explain the risks, or say that they are explained when consent is asked",
        check: consent_risks_missing,
    }
    "transfer-compelling-interests-incomplete" {
        since: "0.1.0",
        items: [TransferSafeguards],
        severities: [Error],
        sources: ["49(1) second subparagraph"],
        summary: "a transfer rests on compelling legitimate interests, and they are not stated",
        remedy: "state the compelling legitimate interests",
        check: compelling_interests_incomplete,
    }
    "transfer-derogation-systematic" {
        since: "0.1.0",
        items: [TransferSafeguards],
        severities: [Warning],
        sources: ["49(1)", "recital 111", "EDPB 2/2018"],
        summary: "a derogation for specific situations carries transfers that take place regularly",
        remedy: "use a safeguard of Art. 46 for regular transfers",
        check: derogation_systematic,
    }
    "transfer-derogation-public-authority" {
        since: "0.1.0",
        items: [TransferSafeguards],
        severities: [Error],
        sources: ["49(3)"],
        summary: "a public authority relies on a derogation that is closed to it",
        remedy: "rely on another ground of Chapter V",
        check: derogation_public_authority,
    }
    "transfer-undisclosed-likely" {
        since: "0.1.0",
        items: [Transfers],
        severities: [Warning],
        sources: ["13(1)(f)", "14(1)(f)", "44"],
        summary: "a recipient is in a third country, and transfers are not mentioned or denied",
        remedy: "state the transfer and what protects it, or correct where the recipient is",
        check: undisclosed_likely,
    }
    "transfer-adequacy-absence-unstated" {
        since: "0.1.0",
        items: [TransferSafeguards],
        severities: [Advice],
        sources: ["13(1)(f)", "14(1)(f)"],
        summary: "only a derogation is relied on, and the absence of an adequacy decision is not stated",
        remedy: "say that there is no adequacy decision for the country",
        check: adequacy_absence_unstated,
    }
    "transfer-adhoc-authorisation-missing" {
        since: "0.1.0",
        items: [TransferSafeguards],
        severities: [Warning],
        sources: ["46(3)(a)", "46(3)(b)"],
        summary: "clauses or an arrangement need the authorisation of an authority, and none is mentioned",
        remedy: "name the authority that authorised them",
        check: adhoc_authorisation_missing,
    }
    "transfer-us-gap" {
        since: "0.1.0",
        items: [TransferSafeguards],
        severities: [Advice],
        sources: ["46(1)", "C-311/18"],
        yields_to: ["transfer-mechanism-invalid"],
        summary: "standard contractual clauses with the United States, at a time when they needed more",
        remedy: "state the supplementary measures",
        check: us_gap,
    }
}

/// The transfers under the Regulation, with their index.
pub(super) fn transfers<'a>(
    view: &View<'a>,
) -> impl Iterator<Item = (usize, &'a Transfer)> + use<'a> {
    let transfers = view.policy.transfers.iter().enumerate();
    transfers.filter(|(_, transfer)| {
        let regimes = &transfer.regimes;
        regimes.is_empty()
            || regimes.iter().any(|regime| {
                matches!(
                    regime,
                    Regime::Gdpr | Regime::EuropeanLaw | Regime::NationalDataProtectionLaw
                )
            })
    })
}

/// The mechanisms on which the text rests a transfer, with their index.
///
/// What it only mentions, plans or follows of its own accord carries nothing.
pub(super) fn relied(transfer: &Transfer) -> impl Iterator<Item = (usize, &StatedMechanism)> {
    let mechanisms = transfer.mechanisms.iter().enumerate();
    mechanisms.filter(|(_, stated)| {
        !matches!(
            stated.reliance,
            Some(Reliance::Planned | Reliance::VoluntaryAdherence | Reliance::MentionedOnly)
        )
    })
}

/// Those of them that are something of Chapter V or of its like elsewhere.
fn grounds(transfer: &Transfer) -> impl Iterator<Item = &StatedMechanism> {
    let relied = relied(transfer).map(|(_, stated)| stated);
    relied.filter(|stated| names_something(&stated.mechanism))
}

/// Says to `judge` every mechanism on which a transfer rests, with its place.
fn each_relied<'a>(
    view: &View<'a>,
    mut judge: impl FnMut(&Place<'_>, &'a Transfer, &'a StatedMechanism),
) {
    let root = Place::Root;
    let at = root.key("transfers");
    for (i, transfer) in transfers(view) {
        let at = at.index(i);
        let at = at.key("mechanisms");
        for (j, stated) in relied(transfer) {
            judge(&at.index(j), transfer, stated);
        }
    }
}

const NONE: &str = "no transfer under the Regulation is stated";
const NO_SUCH: &str = "no transfer under the Regulation rests on such a mechanism";

/// The countries that a transfer goes to, as far as the text names them: by its destination, or by
/// the place of its recipients.
fn countries(view: &View<'_>, transfer: &Transfer) -> Vec<Country> {
    match &transfer.destination {
        Destination::Countries(destination) => return destination.countries.clone(),
        Destination::Region(destination) => match destination.region {
            Some(Region::UnitedKingdom) => return vec![Country::new(CountryCode::GBR)],
            Some(Region::Switzerland) => return vec![Country::new(CountryCode::CHE)],
            _ => {}
        },
        Destination::Unspecified(_) | Destination::InternationalOrganisation(_) => {}
    }
    let recipients = transfer
        .recipients
        .iter()
        .filter_map(|id| view.recipient(id));
    recipients
        .flat_map(|recipient| recipient.countries.iter().copied())
        .collect()
}

/// Whether the transfer leaves the area in which no ground is needed.
///
/// Where nothing is named it does: the text calls it a transfer.
pub(super) fn leaves(view: &View<'_>, transfer: &Transfer) -> bool {
    let on = view.context.as_of();
    match &transfer.destination {
        Destination::Region(destination) => !matches!(
            destination.region,
            Some(Region::Eea | Region::EuropeanUnion)
        ),
        Destination::Countries(destination) => {
            destination.among_others == Some(true)
                || destination.countries.is_empty()
                || destination
                    .countries
                    .iter()
                    .any(|country| needs_ground(view, *country, on))
        }
        Destination::Unspecified(_) | Destination::InternationalOrganisation(_) => true,
    }
}

fn needs_ground(view: &View<'_>, country: Country, on: Date) -> bool {
    view.context.law().is_third_country(country, on) == Some(true)
}

/// The destinations that a mechanism covers by what is said of it; all of the transfer where empty.
fn covered(view: &View<'_>, stated: &StatedMechanism) -> Vec<Country> {
    let mut countries = stated.countries.clone();
    if let TransferMechanismDetail::AdequacyDecision(adequacy) = &stated.mechanism {
        countries.extend(&adequacy.countries);
        let law = view.context.law();
        let by_framework = adequacy
            .framework
            .and_then(|framework| law.framework_decision(framework));
        let by_number = adequacy.decision.and_then(|celex| law.decision(celex));
        if countries.is_empty() {
            countries.extend(
                by_framework
                    .or(by_number)
                    .and_then(|decision| decision.country),
            );
        }
    }
    countries
}

/// Whether a statement names something of Arts 45 to 49 or of their like elsewhere.
fn names_something(detail: &TransferMechanismDetail) -> bool {
    !matches!(
        detail.transfer_mechanism(),
        // Art. 48 is about requests from abroad, and gives no ground.
        TransferMechanism::UnspecifiedSafeguards | TransferMechanism::InternationalAgreement
    )
}

/// Whether the recipient may be the exporter, whose duty it then is.
fn by_recipient(transfer: &Transfer) -> bool {
    transfer.onward_by_recipient == Some(true)
}

fn safeguard_missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let on = view.context.as_of();
    let root = Place::Root;
    let at = root.key("transfers");
    let general = general(view);
    for (i, transfer) in transfers(view) {
        let at = at.index(i);
        if !leaves(view, transfer) {
            if countries(view, transfer)
                .iter()
                .any(|c| view.context.law().is_third_country(*c, on).is_none())
            {
                sink.not_assessed(&at, || {
                    "the standing of the territory is not settled".into()
                });
            }
            continue;
        }
        let named: Vec<&StatedMechanism> = grounds(transfer).collect();
        let countries = countries(view, transfer);
        let severity = if by_recipient(transfer) {
            Severity::Warning
        } else {
            Severity::Error
        };
        let reached = || {
            let mut others = general.iter().filter(|(j, _)| *j != i);
            others.any(|(_, general)| extends_to(view, general, &countries))
        };
        if named.is_empty() && reached() {
            sink.met(&at);
            continue;
        }
        let promised = transfer.mechanisms.iter().any(|stated| {
            matches!(
                stated.mechanism,
                TransferMechanismDetail::UnspecifiedSafeguards(_)
            )
        });
        let absent = transfer.adequacy_decision_absent == Some(true);
        if named.is_empty() && promised {
            // That there is no decision is said, and what takes its place is not.
            let severity = if absent { Severity::Warning } else { severity };
            sink.lacks_as(
                severity,
                &at,
                &transfer.evidence,
                format_args!("safeguards are promised and not named"),
            );
        } else if named.is_empty() && !absent {
            let message = if transfer.mechanisms.is_empty() {
                "no adequacy decision, safeguard or derogation is named"
            } else {
                "what is named is not what the transfer rests on"
            };
            sink.lacks_as(severity, &at, &transfer.evidence, format_args!("{message}"));
        } else if let Some(rest) = left_out(view, transfer, &named, &countries).filter(|_| !absent)
        {
            sink.lacks_as(
                severity,
                &at,
                &transfer.evidence,
                format_args!("nothing that is named covers the transfer to {rest}"),
            );
        } else {
            sink.met(&at);
        }
    }
    sink.not_applicable(NONE);
}

/// The recipient, or the countries, that none of the mechanisms which are named covers.
fn left_out(
    view: &View<'_>,
    transfer: &Transfer,
    named: &[&StatedMechanism],
    countries: &[Country],
) -> Option<String> {
    if named.is_empty() {
        return None;
    }
    let recipient = transfer.recipients.iter().find(|id| {
        named
            .iter()
            .all(|stated| !stated.recipients.is_empty() && !stated.recipients.contains(id))
    });
    if let Some(id) = recipient {
        return Some(view.recipient(id).map_or_else(|| format!("`{id}`"), called));
    }
    let covers = |stated: &StatedMechanism, country: Country| {
        let covered = covered(view, stated);
        covered.is_empty() || covered.contains(&country)
    };
    let on = view.context.as_of();
    let uncovered: Vec<&str> = countries
        .iter()
        .filter(|country| needs_ground(view, **country, on))
        .filter(|country| !named.iter().any(|stated| covers(stated, **country)))
        .map(|country| country.code())
        .collect();
    (!uncovered.is_empty()).then(|| uncovered.join(", "))
}

/// The transfers by which the text says in general what protects transfers.
///
/// Notices describe a transfer where it takes place and its safeguards in a section of their own.
fn general<'a>(view: &View<'a>) -> Vec<(usize, &'a Transfer)> {
    let general = transfers(view).filter(|(_, transfer)| {
        !matches!(
            transfer.destination,
            Destination::InternationalOrganisation(_)
        ) && transfer.recipients.is_empty()
            && transfer.importer.is_none()
            && transfer.activities.is_empty()
            && transfer.personal_data.is_empty()
            && grounds(transfer).next().is_some()
    });
    general.collect()
}

/// Whether a general statement reaches the countries of another transfer.
fn extends_to(view: &View<'_>, general: &Transfer, countries: &[Country]) -> bool {
    let within = match &general.destination {
        Destination::Countries(destination) => {
            !countries.is_empty()
                && countries
                    .iter()
                    .all(|country| destination.countries.contains(country))
        }
        _ => true,
    };
    within
        && grounds(general).any(|stated| {
            let covered = covered(view, stated);
            covered.is_empty() || countries.iter().all(|country| covered.contains(country))
        })
}

/// How a mechanism stands on the day; `None` where validity is not its question.
fn status(view: &View<'_>, stated: &StatedMechanism) -> Option<Status> {
    let (law, on) = (view.context.law(), view.context.as_of());
    match &stated.mechanism {
        TransferMechanismDetail::AdequacyDecision(adequacy) => {
            match (adequacy.framework, &adequacy.decision) {
                (Some(framework), _) if framework.regime() == Regime::Gdpr => {
                    Some(law.framework_status(framework, on))
                }
                (None, Some(celex)) => law
                    .decision(*celex)
                    .map(|decision| law.adequacy_status(decision, on)),
                _ => None,
            }
        }
        TransferMechanismDetail::StandardContractualClauses(clauses) => {
            Some(clauses.decision.map_or_else(
                || law.mechanism_status(TransferMechanism::StandardContractualClauses, on),
                |set| law.scc_status(set, on),
            ))
        }
        // Not tools of the Regulation at all: other rules say so.
        TransferMechanismDetail::ProcessorClauses(_)
        | TransferMechanismDetail::UkAddendum(_)
        | TransferMechanismDetail::UkTransferAgreement(_) => None,
        detail if names_something(detail) => {
            Some(law.mechanism_status(detail.transfer_mechanism(), on))
        }
        _ => None,
    }
}

/// What to call a mechanism in a message: the most precise name that the text gives.
fn name_of(stated: &StatedMechanism) -> String {
    match &stated.mechanism {
        TransferMechanismDetail::AdequacyDecision(Adequacy {
            framework: Some(framework),
            ..
        }) => framework.term().label.to_owned(),
        TransferMechanismDetail::AdequacyDecision(Adequacy {
            decision: Some(decision),
            ..
        }) => {
            format!("adequacy decision {decision}")
        }
        TransferMechanismDetail::StandardContractualClauses(clauses) => match clauses.decision {
            Some(set) => format!("standard contractual clauses of {}", set.term().label),
            None => "standard contractual clauses".to_owned(),
        },
        TransferMechanismDetail::AdequacyDecision(Adequacy { countries, .. })
            if !countries.is_empty() =>
        {
            let countries: Vec<&str> = countries.iter().map(|country| country.code()).collect();
            format!("adequacy decision for {}", countries.join(", "))
        }
        detail => {
            let label = detail.transfer_mechanism().term().label;
            // What begins with an abbreviation keeps it.
            if label.starts_with("UK ") {
                label.to_owned()
            } else {
                label.to_lowercase()
            }
        }
    }
}

fn mechanism_invalid(view: &View<'_>, sink: &mut Sink<'_>) {
    each_relied(view, |at, transfer, stated| {
        let Some(status) = status(view, stated) else {
            return;
        };
        let (severity, how) = match status {
            Status::InForce { .. } => return sink.met(at),
            Status::NotAssessable { .. } => {
                return sink.not_assessed(at, || {
                    "whether the mechanism holds does not follow from a list".into()
                });
            }
            Status::OldContractsOnly { .. }
                if holds(&status, stated) && stated.concluded.is_some() =>
            {
                return sink.met(at);
            }
            Status::OldContractsOnly { .. } if stated.concluded.is_none() => {
                (Severity::Warning, status.to_string())
            }
            Status::NotYet { .. } | Status::Lapsed { .. } | Status::OldContractsOnly { .. } => (
                if is_carried_otherwise(view, transfer, stated) {
                    Severity::Warning
                } else {
                    Severity::Error
                },
                status.to_string(),
            ),
        };
        let name = name_of(stated);
        let article = match &stated.mechanism {
            TransferMechanismDetail::AdequacyDecision(_) => const { Article::constant("45(1)") },
            _ => const { Article::constant("46(1)") },
        };
        sink.citing(Some(article)).breach_as(
            severity,
            at,
            evidence(stated, transfer),
            format_args!("`{name}`: {how}"),
        );
    });
    sink.not_applicable(NO_SUCH);
}

/// Whether a mechanism of this status carries a transfer.
fn holds(status: &Status, stated: &StatedMechanism) -> bool {
    match status {
        Status::InForce { .. } => true,
        Status::OldContractsOnly { since, .. } => {
            stated.concluded.is_none_or(|concluded| concluded < *since)
        }
        _ => false,
    }
}

/// Whether a mechanism is a ground that is in force.
///
/// What is used when it is required, or named as an example, may not be in use at all.
fn carries(view: &View<'_>, stated: &StatedMechanism) -> bool {
    let (law, on) = (view.context.law(), view.context.as_of());
    if !is_firm(stated) {
        return false;
    }
    match status(view, stated) {
        Some(status) => holds(&status, stated),
        None if is_foreign(stated) => false,
        None => match &stated.mechanism {
            TransferMechanismDetail::AdequacyDecision(_) => {
                let covered = covered(view, stated);
                !covered.is_empty()
                    && covered
                        .iter()
                        .all(|country| law.adequacy(*country, on).next().is_some())
            }
            _ => false,
        },
    }
}

/// Whether two mechanisms can cover the same part of a transfer, by what is said of them.
fn overlap(
    view: &View<'_>,
    transfer: &Transfer,
    one: &StatedMechanism,
    other: &StatedMechanism,
) -> bool {
    let (a, b) = (covered(view, one), covered(view, other));
    let countries = a.is_empty() || b.is_empty() || a.iter().any(|country| b.contains(country));
    let (a, b) = (&one.recipients, &other.recipients);
    let recipients = a.is_empty() || b.is_empty() || a.iter().any(|id| b.contains(id));
    countries && recipients && transfer.mechanisms_relation != Some(MechanismsRelation::Partitioned)
}

/// Whether a mechanism is one of another law than the Regulation.
fn is_foreign(stated: &StatedMechanism) -> bool {
    match &stated.mechanism {
        TransferMechanismDetail::AdequacyDecision(Adequacy {
            framework: Some(framework),
            ..
        }) => framework.regime() != Regime::Gdpr,
        detail => detail.transfer_mechanism().regime() != Regime::Gdpr,
    }
}

fn evidence<'a>(stated: &'a StatedMechanism, transfer: &'a Transfer) -> &'a [crate::base::Text] {
    if stated.evidence.is_empty() {
        &transfer.evidence
    } else {
        &stated.evidence
    }
}

fn mechanism_will_lapse(view: &View<'_>, sink: &mut Sink<'_>) {
    let (law, on) = (view.context.law(), view.context.as_of());
    let horizon = on.add_months(12);
    each_relied(view, |at, transfer, stated| {
        let by_country = || {
            let TransferMechanismDetail::AdequacyDecision(adequacy) = &stated.mechanism else {
                return None;
            };
            let decisions = adequate_for(view, transfer, stated, adequacy);
            let mut statuses: Vec<Status> = decisions
                .into_iter()
                .flat_map(|country| law.adequacy(country, on))
                .map(|decision| law.adequacy_status(decision, on))
                .collect();
            statuses
                .sort_by_key(|status| !matches!(status, Status::InForce { until: Some(_), .. }));
            statuses.into_iter().next()
        };
        let status = status(view, stated).or_else(by_country);
        let soon = match &status {
            Some(Status::InForce {
                until: Some(end), ..
            }) if end.on <= horizon => Some((end.last_day(), end.by.clone())),
            // Concluded in time, it ends with the other contracts of its kind.
            Some(
                status @ Status::OldContractsOnly {
                    until: Some(until),
                    by,
                    ..
                },
            ) if stated.concluded.is_some() && holds(status, stated) && *until < horizon => {
                Some((*until, by.clone()))
            }
            _ => None,
        };
        match (soon, status) {
            (Some((until, by)), _) => {
                let name = name_of(stated);
                sink.breach(
                    at,
                    evidence(stated, transfer),
                    format_args!("`{name}` is in force until {until} ({by})"),
                );
            }
            (None, Some(Status::InForce { .. })) => sink.met(at),
            _ => {}
        }
    });
    sink.not_applicable("no transfer rests on a mechanism in force");
}

/// The countries for which adequacy is relied on, as far as the text lets one tell.
fn adequate_for(
    view: &View<'_>,
    transfer: &Transfer,
    stated: &StatedMechanism,
    adequacy: &Adequacy,
) -> Vec<Country> {
    if !adequacy.countries.is_empty() {
        return adequacy.countries.clone();
    }
    if !stated.countries.is_empty() {
        return stated.countries.clone();
    }
    if adequacy.framework.is_some() || adequacy.decision.is_some() {
        return Vec::new();
    }
    // Of several destinations the text does not say which: another rule asks.
    let mut countries = countries(view, transfer);
    let more = matches!(&transfer.destination, Destination::Countries(destination)
        if destination.among_others == Some(true));
    if countries.len() != 1 || more {
        countries.clear();
    }
    countries
}

/// Whether the text rests the transfer on a mechanism as things are, and not if need be.
fn is_firm(stated: &StatedMechanism) -> bool {
    matches!(stated.reliance, None | Some(Reliance::Relied))
}

/// Whether another mechanism in force covers the same part of the transfer.
fn is_carried_otherwise(view: &View<'_>, transfer: &Transfer, stated: &StatedMechanism) -> bool {
    let mut others = relied(transfer).filter(|(_, other)| !std::ptr::eq(*other, stated));
    others.any(|(_, other)| carries(view, other) && overlap(view, transfer, stated, other))
}

fn adequacy_scope(view: &View<'_>, sink: &mut Sink<'_>) {
    let (law, on) = (view.context.law(), view.context.as_of());
    each_relied(view, |at, transfer, stated| {
        let TransferMechanismDetail::AdequacyDecision(adequacy) = &stated.mechanism else {
            return;
        };
        // Of what has ended, and of what another law knows, other rules speak.
        if is_foreign(stated) || status(view, stated).is_some_and(|status| !holds(&status, stated))
        {
            return;
        }
        let destination = match &transfer.destination {
            Destination::InternationalOrganisation(organisation) => organisation.name.as_ref(),
            _ => None,
        };
        // Who takes part in a framework is no international organisation with a decision of its own.
        let of_country = adequacy.framework.is_some()
            || !adequacy.countries.is_empty()
            || !stated.countries.is_empty()
            || matches!(transfer.destination, Destination::Countries(_))
            || adequacy.decision.is_some_and(|celex| {
                law.decision(celex)
                    .is_some_and(|decision| decision.country.is_some())
            });
        let organisation = adequacy.organisation.as_ref().or(destination);
        if let Some(organisation) = organisation.filter(|_| !of_country) {
            if law
                .adequacy_of_organisation(organisation.as_str(), on)
                .next()
                .is_some()
            {
                return sink.met(at);
            }
            return sink.breach(
                at,
                evidence(stated, transfer),
                format_args!("no adequacy decision covers `{organisation}`"),
            );
        }
        let named = adequate_for(view, transfer, stated, adequacy);
        if named.is_empty() {
            match adequacy.framework {
                Some(framework) => participation(view, sink, at, transfer, stated, framework),
                None => sink.not_assessed(at, || "for which country is not said".into()),
            }
            return;
        }
        // What is relied on only where there is a decision claims none.
        let severity = if !is_firm(stated) || is_carried_otherwise(view, transfer, stated) {
            Severity::Warning
        } else {
            Severity::Error
        };
        for country in named {
            match law.is_third_country(country, on) {
                Some(true) => {}
                Some(false) => {
                    sink.met(at);
                    continue;
                }
                None => {
                    sink.not_assessed(at, || "the standing of the territory is not settled".into());
                    continue;
                }
            }
            let mut decisions = law.adequacy(country, on).peekable();
            if decisions.peek().is_none() {
                sink.breach_as(
                    severity,
                    at,
                    evidence(stated, transfer),
                    format_args!("there is no adequacy decision for {country}"),
                );
                continue;
            }
            let scopes: Vec<AdequacyScope> =
                decisions.map(|decision| decision.scope.clone()).collect();
            if scopes
                .iter()
                .any(|scope| matches!(scope, AdequacyScope::WholeCountry))
            {
                sink.met(at);
            } else if scopes
                .iter()
                .any(|scope| matches!(scope, AdequacyScope::Sector(_)))
            {
                sector(view, sink, at, transfer, stated);
            } else if let Some(framework) = adequacy.framework {
                participation(view, sink, at, transfer, stated, framework);
            } else if let Some(framework) = known_participation(view, transfer, stated, &scopes) {
                participation(view, sink, at, transfer, stated, framework);
            } else if adequacy.decision.is_none() {
                sink.breach_as(Severity::Warning, at, evidence(stated, transfer), format_args!(
                    "for {country} only those are adequate who take part in a framework, and none is named"
                ));
            } else {
                sink.open(at, Fact::Participation);
            }
        }
    });
    sink.not_applicable("no transfer under the Regulation rests on adequacy");
}

/// The framework of a decision about whose list facts know something for a recipient.
fn known_participation(
    view: &View<'_>,
    transfer: &Transfer,
    stated: &StatedMechanism,
    scopes: &[AdequacyScope],
) -> Option<AdequacyFramework> {
    scopes.iter().find_map(|scope| match scope {
        AdequacyScope::Participants(framework) => {
            let facts = &view.context.facts().participation;
            let about =
                |id: &Id| transfer.recipients.contains(id) || stated.recipients.contains(id);
            let known = facts
                .iter()
                .any(|fact| fact.framework == *framework && about(&fact.recipient));
            known.then_some(*framework)
        }
        _ => None,
    })
}

/// Judges whether the recipients take part in a framework, as far as facts say.
fn participation(
    view: &View<'_>,
    sink: &mut Sink<'_>,
    at: &Place<'_>,
    transfer: &Transfer,
    stated: &StatedMechanism,
    framework: AdequacyFramework,
) {
    let recipients = if stated.recipients.is_empty() {
        &transfer.recipients
    } else {
        &stated.recipients
    };
    let mut all = !recipients.is_empty();
    for id in recipients {
        let facts = &view.context.facts().participation;
        let fact = facts
            .iter()
            .find(|fact| fact.recipient == *id && fact.framework == framework);
        match fact.map(|fact| fact.listed) {
            Some(true) => {}
            Some(false) => {
                let name = view.recipient(id).map_or_else(|| format!("`{id}`"), called);
                let severity = if is_carried_otherwise(view, transfer, stated) {
                    Severity::Warning
                } else {
                    Severity::Error
                };
                return sink.breach_as(
                    severity,
                    at,
                    evidence(stated, transfer),
                    format_args!(
                        "{name} is not on the list of the {}",
                        framework.term().label
                    ),
                );
            }
            None => all = false,
        }
    }
    if all {
        sink.met(at);
    } else {
        sink.open(at, Fact::Participation);
    }
}

/// Judges whether a decision for a sector covers the recipients, as far as facts say.
fn sector(
    view: &View<'_>,
    sink: &mut Sink<'_>,
    at: &Place<'_>,
    transfer: &Transfer,
    stated: &StatedMechanism,
) {
    let recipients = if stated.recipients.is_empty() {
        &transfer.recipients
    } else {
        &stated.recipients
    };
    let facts = view.context.facts();
    if let Some(outside) = recipients
        .iter()
        .find(|id| facts.outside_sector.contains(id))
    {
        let name = view
            .recipient(outside)
            .map_or_else(|| format!("`{outside}`"), called);
        return sink.breach(
            at,
            evidence(stated, transfer),
            format_args!("the decision does not cover {name}"),
        );
    }
    let covered = !recipients.is_empty()
        && recipients
            .iter()
            .all(|id| facts.covered_by_sector.contains(id));
    if covered {
        sink.met(at);
    } else {
        sink.open(at, Fact::CoveredBySector);
    }
}

fn adequacy_country_missing(view: &View<'_>, sink: &mut Sink<'_>) {
    each_relied(view, |at, transfer, stated| {
        let TransferMechanismDetail::AdequacyDecision(adequacy) = &stated.mechanism else {
            return;
        };
        let said = !adequacy.countries.is_empty()
            || !stated.countries.is_empty()
            || adequacy.framework.is_some()
            || adequacy.decision.is_some()
            || adequacy.organisation.is_some();
        let named = countries(view, transfer);
        let open = matches!(&transfer.destination, Destination::Countries(d) if d.among_others == Some(true));
        // Where there is a decision for each of them, nobody can take it for another.
        let (law, on) = (view.context.law(), view.context.as_of());
        let adequate = |country: &Country| {
            !needs_ground(view, *country, on) || law.adequacy(*country, on).next().is_some()
        };
        let several = match &transfer.destination {
            Destination::InternationalOrganisation(_) => false,
            _ => open || named.is_empty() || named.len() > 1 && !named.iter().all(adequate),
        };
        if several && !said {
            sink.lacks(
                at,
                evidence(stated, transfer),
                format_args!(
                    "adequacy is relied on, and nothing says for which of the destinations"
                ),
            );
        } else {
            sink.met(at);
        }
    });
    sink.not_applicable("no transfer under the Regulation rests on adequacy");
}

fn no_third_country(view: &View<'_>, sink: &mut Sink<'_>) {
    let on = view.context.as_of();
    let root = Place::Root;
    let at = root.key("transfers");
    for (i, transfer) in transfers(view) {
        let Destination::Countries(destination) = &transfer.destination else {
            continue;
        };
        let at = at.index(i);
        let at = at.key("destination");
        let at = at.key("countries");
        for (j, country) in destination.countries.iter().enumerate() {
            match view.context.law().is_third_country(*country, on) {
                Some(false) => {
                    let standing = match view.context.law().standing(*country, on) {
                        Standing::Transition => {
                            "counts as a Member State until its transition ends"
                        }
                        Standing::Bridge => {
                            "counts as no third country while the agreement bridges the time"
                        }
                        _ => "is no third country",
                    };
                    sink.breach(
                        &at.index(j),
                        &transfer.evidence,
                        format_args!("{country} {standing}"),
                    );
                }
                Some(true) => sink.met(&at.index(j)),
                None => sink.not_assessed(&at.index(j), || {
                    "the standing of the territory is not settled".into()
                }),
            }
        }
    }
    sink.not_applicable("no transfer names a country");
}

fn safeguard_hedged(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let at = root.key("transfers");
    for (i, transfer) in transfers(view) {
        let named: Vec<&StatedMechanism> = grounds(transfer).collect();
        // An instrument of another law beside that of the Regulation leaves nothing open, and what
        // has lapsed is no choice.
        let named: Vec<&StatedMechanism> = named
            .into_iter()
            .filter(|stated| !is_foreign(stated))
            .filter(|stated| status(view, stated).is_none_or(|status| holds(&status, stated)))
            .collect();
        if named.is_empty() {
            continue;
        }
        let firm = named.iter().any(|stated| is_firm(stated));
        // What is used where it is required is no alternative to the rest.
        let choices = named
            .iter()
            .filter(|stated| stated.reliance != Some(Reliance::Conditional));
        let related = match transfer.mechanisms_relation {
            _ if choices.count() < 2 => None,
            Some(MechanismsRelation::Alternative) => {
                Some("as alternatives, and nothing says which applies when")
            }
            Some(MechanismsRelation::Unclear) => {
                Some("together, and nothing says which applies when")
            }
            Some(MechanismsRelation::AndOr) => Some("with an \"and/or\" between them"),
            _ => None,
        };
        let exemplary = (!firm
            && named
                .iter()
                .any(|stated| stated.reliance == Some(Reliance::Exemplary)))
        .then_some("as examples");
        let partitioned = transfer.mechanisms_relation == Some(MechanismsRelation::Partitioned);
        let conditional = (!firm && !partitioned).then_some("as a possibility");
        let nameless = named.iter().any(|stated| {
            matches!(&stated.mechanism, TransferMechanismDetail::Derogation(detail)
                if detail.derogation.is_none() && detail.text.is_none())
        });
        let nameless = nameless.then_some("without saying which derogation applies");
        match related.or(exemplary).or(conditional).or(nameless) {
            Some(how) => {
                let list: Vec<String> = named.iter().map(|stated| name_of(stated)).collect();
                sink.breach(
                    &at.index(i),
                    &transfer.evidence,
                    format_args!("named {how}: {}", list.join(", ")),
                );
            }
            None => sink.met(&at.index(i)),
        }
    }
    sink.not_applicable(NO_SUCH);
}

/// Whether a copy of it must be obtainable: Arts 46, 47 and 49(1) second subparagraph.
fn is_safeguard(detail: &TransferMechanismDetail) -> bool {
    matches!(
        detail.transfer_mechanism(),
        TransferMechanism::PublicAuthorityInstrument
            | TransferMechanism::BindingCorporateRules
            | TransferMechanism::StandardContractualClauses
            | TransferMechanism::AuthorityClauses
            | TransferMechanism::CodeOfConduct
            | TransferMechanism::Certification
            | TransferMechanism::AdHocClauses
            | TransferMechanism::AdministrativeArrangement
            | TransferMechanism::CompellingLegitimateInterests
    )
}

fn copy_means_missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let at = root.key("transfers");
    let general = general(view);
    for (i, transfer) in transfers(view) {
        let safeguards: Vec<&StatedMechanism> = relied(transfer)
            .map(|(_, stated)| stated)
            .filter(|stated| is_safeguard(&stated.mechanism))
            // Of what has ended nobody needs a copy: that it has is the finding.
            .filter(|stated| status(view, stated).is_none_or(|status| holds(&status, stated)))
            .collect();
        if safeguards.is_empty() || !leaves(view, transfer) {
            continue;
        }
        let unpublished = safeguards.into_iter().find(|stated| {
            !matches!(&stated.mechanism, TransferMechanismDetail::BindingCorporateRules(rules) if rules.url.is_some())
        });
        let elsewhere = general
            .iter()
            .any(|(_, general)| !general.copy_means.is_empty());
        let offered = !transfer.copy_means.is_empty() || elsewhere;
        let Some(safeguard) = unpublished.filter(|_| !offered) else {
            sink.met(&at.index(i));
            continue;
        };
        let firm = is_firm(safeguard);
        let severity = if by_recipient(transfer) || !firm {
            Severity::Warning
        } else {
            Severity::Error
        };
        let (name, how) = (name_of(safeguard), if firm { "relied on" } else { "named" });
        sink.lacks_as(
            severity,
            &at.index(i),
            evidence(safeguard, transfer),
            format_args!("`{name}` is {how}, and nothing says how to obtain a copy"),
        );
    }
    sink.not_applicable(
        "no transfer under the Regulation rests on a safeguard of which there is a copy",
    );
}

fn destination_missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let at = root.key("transfers");
    for (i, transfer) in transfers(view) {
        let on = view.context.as_of();
        let by_recipients = || {
            countries(view, transfer)
                .iter()
                .any(|country| needs_ground(view, *country, on))
        };
        let named = match &transfer.destination {
            Destination::InternationalOrganisation(organisation) => {
                let mut recipients = transfer.recipients.iter().filter_map(|id| view.recipient(id));
                organisation.name.is_some() || recipients.any(|recipient| recipient.name.is_some())
            }
            Destination::Countries(destination) => !destination.countries.is_empty(),
            Destination::Region(destination) => {
                !leaves(view, transfer)
                    || matches!(destination.region, Some(Region::UnitedKingdom | Region::Switzerland))
                    || by_recipients()
            }
            Destination::Unspecified(_) => {
                by_recipients()
                    || relied(transfer).any(|(_, stated)| {
                        !covered(view, stated).is_empty()
                            || matches!(&stated.mechanism, TransferMechanismDetail::AdequacyDecision(adequacy)
                                if adequacy.framework.is_some() || adequacy.organisation.is_some())
                    })
            }
        };
        if named {
            sink.met(&at.index(i));
        } else {
            sink.lacks(
                &at.index(i),
                &transfer.evidence,
                format_args!(
                    "data is transferred, and neither a country nor an organisation is named"
                ),
            );
        }
    }
    sink.not_applicable(NONE);
}

fn scc_module_mismatch(view: &View<'_>, sink: &mut Sink<'_>) {
    each_relied(view, |at, transfer, stated| {
        let TransferMechanismDetail::StandardContractualClauses(clauses) = &stated.mechanism else {
            return;
        };
        let (Some(exporter), Some(importer)) = (transfer.exporter_role, transfer.importer_role)
        else {
            return;
        };
        if clauses.modules.is_empty() {
            return;
        }
        if clauses
            .modules
            .iter()
            .any(|module| module.fits(exporter, importer))
        {
            return sink.met(at);
        }
        let modules: Vec<String> = clauses
            .modules
            .iter()
            .map(|module| module.term().label.to_lowercase())
            .collect();
        let name = |role: Role| role.term().label.to_lowercase();
        sink.breach(
            at,
            evidence(stated, transfer),
            format_args!(
                "the module for {} does not fit a {} that exports to a {}",
                modules.join(", "),
                name(exporter),
                name(importer)
            ),
        );
    });
    sink.not_applicable("no transfer states modules of the clauses and the roles of both parties");
}

fn scc_not_a_transfer_tool(view: &View<'_>, sink: &mut Sink<'_>) {
    each_relied(view, |at, transfer, stated| {
        if !matches!(
            stated.mechanism,
            TransferMechanismDetail::ProcessorClauses(_)
        ) {
            return;
        }
        let beside = relied(transfer)
            .any(|(_, other)| carries(view, other) && overlap(view, transfer, stated, other));
        let severity = if beside {
            Severity::Warning
        } else {
            Severity::Error
        };
        sink.breach_as(
            severity,
            at,
            evidence(stated, transfer),
            format_args!(
                "the clauses of Decision (EU) 2021/915 are named as if they carried the transfer"
            ),
        );
    });
    sink.not_applicable(NO_SUCH);
}

fn other_regime_instrument(view: &View<'_>, sink: &mut Sink<'_>) {
    each_relied(view, |at, transfer, stated| {
        if !is_foreign(stated) {
            return;
        }
        let alone = !relied(transfer)
            .any(|(_, other)| names_something(&other.mechanism) && !is_foreign(other));
        let name = name_of(stated);
        if alone {
            sink.breach(
                at,
                evidence(stated, transfer),
                format_args!(
                    "`{name}` is no instrument of the Regulation, and nothing else is named"
                ),
            );
        } else {
            sink.met(at);
        }
    });
    sink.not_applicable(NO_SUCH);
}

fn consent_risks_missing(view: &View<'_>, sink: &mut Sink<'_>) {
    each_relied(view, |at, transfer, stated| {
        let TransferMechanismDetail::Derogation(detail) = &stated.mechanism else {
            return;
        };
        if detail.derogation != Some(Derogation::ExplicitConsent) {
            return;
        }
        if detail.risks_explained == Some(true) {
            sink.met(at);
        } else {
            sink.lacks(
                at,
                evidence(stated, transfer),
                format_args!(
                    "the transfer rests on explicit consent, and its risks are not explained"
                ),
            );
        }
    });
    sink.not_applicable("no transfer under the Regulation rests on explicit consent");
}

fn compelling_interests_incomplete(view: &View<'_>, sink: &mut Sink<'_>) {
    each_relied(view, |at, transfer, stated| {
        let TransferMechanismDetail::CompellingLegitimateInterests(detail) = &stated.mechanism
        else {
            return;
        };
        if detail.interests.is_empty() {
            sink.lacks(
                at,
                evidence(stated, transfer),
                format_args!("the compelling interests are not stated"),
            );
        } else {
            sink.met(at);
        }
    });
    sink.not_applicable(NO_SUCH);
}

fn derogation_systematic(view: &View<'_>, sink: &mut Sink<'_>) {
    each_relied(view, |at, transfer, stated| {
        let TransferMechanismDetail::Derogation(detail) = &stated.mechanism else {
            return;
        };
        let narrow = matches!(
            detail.derogation,
            Some(
                Derogation::ExplicitConsent
                    | Derogation::Contract
                    | Derogation::ContractInInterest
                    | Derogation::LegalClaims
            )
        );
        match transfer.frequency {
            Some(frequency @ (TransferFrequency::Regular | TransferFrequency::EveryUse))
                if narrow =>
            {
                let frequency = frequency.term().label.to_lowercase();
                sink.breach(at, evidence(stated, transfer), format_args!(
                    "a derogation for specific situations carries a transfer whose frequency is: {frequency}"
                ));
            }
            Some(_) => sink.met(at),
            None => {}
        }
    });
    sink.not_applicable("no transfer that rests on a derogation says how often it takes place");
}

fn derogation_public_authority(view: &View<'_>, sink: &mut Sink<'_>) {
    each_relied(view, |at, transfer, stated| {
        let closed = match &stated.mechanism {
            TransferMechanismDetail::Derogation(detail) => matches!(
                detail.derogation,
                Some(
                    Derogation::ExplicitConsent
                        | Derogation::Contract
                        | Derogation::ContractInInterest
                )
            ),
            TransferMechanismDetail::CompellingLegitimateInterests(_) => true,
            _ => false,
        };
        if !closed {
            return;
        }
        match view.context.facts().public_authority {
            Some(true) => sink.breach(
                at,
                evidence(stated, transfer),
                format_args!(
                    "a public authority cannot rely on this in the exercise of its powers"
                ),
            ),
            Some(false) => sink.met(at),
            None => sink.open(at, Fact::PublicAuthority),
        }
    });
    sink.not_applicable(NO_SUCH);
}

fn undisclosed_likely(view: &View<'_>, sink: &mut Sink<'_>) {
    let on = view.context.as_of();
    let policy = view.policy;
    if let Some(i) = (!policy.transfers.is_empty()).then_some(0) {
        let root = Place::Root;
        return sink.met(&root.key("transfers").index(i));
    }
    let home: Vec<Country> = policy
        .controllers
        .iter()
        .flat_map(|controller| {
            controller
                .establishment
                .into_iter()
                .chain(controller.other_establishments.iter().copied())
        })
        .collect();
    // Data that a company collects at home does not leave it by going to a neighbour there.
    let abroad = |country: &&Country| needs_ground(view, **country, on) && !home.contains(country);
    let root = Place::Root;
    let recipients = root.key("recipients");
    let denied = policy
        .denials
        .iter()
        .any(|denial| denial.item == crate::terms::NoticeItem::Transfers);
    let said = if denied {
        "transfers are denied"
    } else {
        "transfers are not mentioned"
    };
    for (i, recipient) in policy.recipients.iter().enumerate() {
        // Staff abroad are no recipients: data that they see stays with the company.
        if matches!(recipient.role, RecipientRole::Personnel(_)) {
            continue;
        }
        match recipient.countries.iter().find(abroad) {
            Some(country) => {
                let called = called(recipient);
                sink.lacks(
                    &recipients.index(i),
                    &recipient.evidence,
                    format_args!("{called} is in {country}, and {said}"),
                );
            }
            None if !recipient.countries.is_empty() => sink.met(&recipients.index(i)),
            None => {}
        }
    }
    let providers = policy
        .tracking
        .iter()
        .flat_map(|tracking| &tracking.providers)
        .enumerate();
    let tracking = root.key("tracking");
    for (i, provider) in providers.filter(|(_, provider)| provider.recipient.is_none()) {
        if let Some(country) = provider.countries.iter().find(abroad) {
            sink.lacks(
                &tracking.key("providers").index(i),
                &provider.evidence,
                format_args!("`{}` is in {country}, and {said}", provider.name),
            );
        }
    }
    let sign_in = root.key("signInProviders");
    for (i, provider) in policy.sign_in_providers.iter().enumerate() {
        let collects = !provider.data_collected.is_empty() && provider.recipient.is_none();
        if let Some(country) = provider.country.iter().filter(|_| collects).find(abroad) {
            sink.lacks(
                &sign_in.index(i),
                &provider.evidence,
                format_args!("`{}` is in {country}, and {said}", provider.name),
            );
        }
    }
    sink.not_applicable("no recipient says where it is");
}

fn adequacy_absence_unstated(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let at = root.key("transfers");
    for (i, transfer) in transfers(view) {
        let mut named = grounds(transfer).peekable();
        if named.peek().is_none()
            || !named.all(|s| matches!(s.mechanism, TransferMechanismDetail::Derogation(_)))
        {
            continue;
        }
        let (law, on) = (view.context.law(), view.context.as_of());
        let named = countries(view, transfer);
        let adequate = |country: &Country| {
            let mut decisions = law.adequacy(*country, on);
            !needs_ground(view, *country, on)
                || decisions.any(|d| d.scope == AdequacyScope::WholeCountry)
        };
        // Nobody can be asked to say that there is no decision where there is one.
        if !named.is_empty() && named.iter().all(adequate) {
            continue;
        }
        if transfer.adequacy_decision_absent == Some(true) {
            sink.met(&at.index(i));
        } else {
            sink.lacks(&at.index(i), &transfer.evidence, format_args!(
                "the transfer rests on a derogation, and it is not said that there is no adequacy decision"
            ));
        }
    }
    sink.not_applicable("no transfer without an adequacy decision rests on a derogation alone");
}

fn adhoc_authorisation_missing(view: &View<'_>, sink: &mut Sink<'_>) {
    each_relied(view, |at, transfer, stated| {
        let authorised = match &stated.mechanism {
            TransferMechanismDetail::AdHocClauses(detail) => detail.authorised_by.is_some(),
            TransferMechanismDetail::AdministrativeArrangement(detail) => {
                detail.authorised_by.is_some()
            }
            _ => return,
        };
        if authorised {
            sink.met(at);
        } else {
            let name = name_of(stated);
            sink.lacks(
                at,
                evidence(stated, transfer),
                format_args!(
                    "`{name}`: the authorisation of an authority is needed, and none is mentioned"
                ),
            );
        }
    });
    sink.not_applicable(NO_SUCH);
}

/// The time between the end of the Privacy Shield and the start of its successor.
const US_GAP: (Date, Date) = (Date::constant(2020, 7, 16), Date::constant(2023, 7, 9));

fn us_gap(view: &View<'_>, sink: &mut Sink<'_>) {
    let on = view.context.as_of();
    if on < US_GAP.0 || US_GAP.1 < on {
        return sink.not_applicable(
            "a framework for the United States was in force, or none was needed yet",
        );
    }
    let is_us = |country: &Country| country.code() == "US";
    let root = Place::Root;
    let at = root.key("transfers");
    for (i, transfer) in transfers(view) {
        let clauses = relied(transfer).map(|(_, stated)| stated).find(|stated| {
            matches!(
                stated.mechanism,
                TransferMechanismDetail::StandardContractualClauses(_)
            ) && (stated.countries.is_empty() || stated.countries.iter().any(is_us))
        });
        let Some(clauses) = clauses else { continue };
        let to_us = countries(view, transfer)
            .iter()
            .chain(&clauses.countries)
            .any(is_us);
        if !to_us {
            continue;
        }
        if transfer.supplementary_measures.is_empty() {
            sink.lacks(&at.index(i), evidence(clauses, transfer), format_args!(
                "clauses carry a transfer to the United States, and no supplementary measures are mentioned"
            ));
        } else {
            sink.met(&at.index(i));
        }
    }
    sink.not_applicable("no transfer to the United States rests on standard contractual clauses");
}

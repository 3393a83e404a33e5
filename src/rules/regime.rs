//! Laws and frameworks that a text places itself under.

use std::collections::BTreeSet;

use super::{Sink, View, rules, transfer};
use crate::{
    base::Place,
    law::Status,
    model::{RegimeClaim, TransferMechanismDetail},
    terms::{AdequacyFramework, Regime, RegimeClaimCategory},
};

rules! {
    "regime"

    "regime-overrides-policy" {
        since: "0.1.0",
        items: [RegimeClaims],
        severities: [Warning],
        sources: ["12(1)", "5(1)(a)"],
        yields_to: ["transfer-mechanism-invalid" in Document],
        summary: "a framework that is not in force is said to prevail over the notice",
        remedy: "take the clause out, and let the notice stand as it is",
        check: overrides_policy,
    }
    "regime-obsolete" {
        since: "0.1.0",
        items: [RegimeClaims],
        severities: [Advice],
        sources: ["5(1)(a)"],
        yields_to: ["regime-overrides-policy"],
        summary: "the notice claims to take part in a framework that is not in force",
        remedy: "take the claim out, or say what became of the framework",
        check: obsolete,
    }
}

/// The framework behind a regime, where it is one.
const fn framework(regime: Regime) -> Option<AdequacyFramework> {
    match regime {
        Regime::SafeHarbour => Some(AdequacyFramework::SafeHarbour),
        Regime::EuUsPrivacyShield => Some(AdequacyFramework::EuUsPrivacyShield),
        Regime::EuUsDataPrivacyFramework => Some(AdequacyFramework::EuUsDataPrivacyFramework),
        Regime::SwissUsPrivacyShield => Some(AdequacyFramework::SwissUsPrivacyShield),
        Regime::SwissUsDataPrivacyFramework => Some(AdequacyFramework::SwissUsDataPrivacyFramework),
        Regime::UkExtension => Some(AdequacyFramework::UkExtension),
        _ => None,
    }
}

/// The claims about frameworks that the text makes as its own, with their standing on the day.
///
/// A text that says that a framework fell claims nothing.
fn claims<'a>(view: &View<'a>) -> impl Iterator<Item = (usize, &'a RegimeClaim, Status)> {
    let (law, on) = (view.context.law(), view.context.as_of());
    view.policy
        .regime_claims
        .iter()
        .enumerate()
        .filter_map(move |(i, claim)| {
            let framework = framework(claim.regime)?;
            let claimed = claim.category != RegimeClaimCategory::AcknowledgedInvalid;
            claimed.then(|| (i, claim, law.framework_status(framework, on)))
        })
}

/// Whether a transfer under the Regulation is said to rest on the framework.
fn is_relied_on(view: &View<'_>, regime: Regime) -> bool {
    transfer::transfers(view)
        .flat_map(|(_, transfer)| transfer::relied(transfer))
        .any(|(_, stated)| {
            matches!(&stated.mechanism, TransferMechanismDetail::AdequacyDecision(adequacy)
                if adequacy.framework.is_some() && adequacy.framework == framework(regime))
        })
}

fn overrides_policy(view: &View<'_>, sink: &mut Sink<'_>) {
    for (i, claim, status) in claims(view).filter(|(_, claim, _)| claim.prevails == Some(true)) {
        judge(
            sink,
            i,
            claim,
            &status,
            "is said to prevail over the notice",
        );
    }
    sink.not_applicable("no framework is said to prevail over the notice");
}

fn obsolete(view: &View<'_>, sink: &mut Sink<'_>) {
    let mut said = BTreeSet::new();
    // A text that claims it twice is wrong once.
    for (i, claim, status) in claims(view).filter(|(_, claim, _)| said.insert(claim.regime)) {
        if is_relied_on(view, claim.regime) {
            sink.not_applicable("a transfer rests on the framework, which is another rule's");
        } else {
            judge(sink, i, claim, &status, "is claimed");
        }
    }
    sink.not_applicable("no framework is claimed");
}

/// Says of a claim whether its framework stands.
fn judge(sink: &mut Sink<'_>, index: usize, claim: &RegimeClaim, status: &Status, claimed: &str) {
    let root = Place::Root;
    let at = root.key("regimeClaims");
    let at = at.index(index);
    match status {
        Status::Lapsed { .. } | Status::NotYet { .. } => {
            let name = claim.regime.term().label;
            sink.breach(
                &at,
                &claim.evidence,
                format_args!("the {name} {claimed}: {status}"),
            );
        }
        Status::NotAssessable { .. } => {
            sink.not_assessed(&at, || "how the framework stood is not known".into());
        }
        _ => sink.met(&at),
    }
}

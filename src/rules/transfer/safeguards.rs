//! What protects data in a third country, and how to see it (Arts 13(1)(f), 14(1)(f), 46, 47).

use isocountry::CountryCode;

use super::{
    Causes, NO_SUCH, NONE, Sink, View,
    flow::{Flow, Transfers, UNSETTLED},
    ground::{Ground, list},
};
use crate::{
    base::Country,
    law::AdequacyScope,
    model::{
        StatedMechanism, TransferMechanismDetail,
        entries::{Stated, stated},
    },
    rules::Severity,
    terms::{Conjunction, Place, Reliance},
};

pub(super) fn missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let transfers = Transfers::of(view);
    let mut causes = Causes::default();
    for flow in transfers.own() {
        match flow.leaves() {
            Some(true) => {}
            Some(false) => continue,
            None => {
                sink.not_assessed(flow.at(), UNSETTLED);
                continue;
            }
        }
        let Some(lack) = lack(&transfers, flow) else {
            sink.met(flow.at());
            continue;
        };
        let doubtful = lack.doubtful || flow.is_by_recipient();
        let cause = causes.of(sink, lack.message);
        let place = cause.lacks(flow.at(), flow.evidence());
        place.grade(flow.grave_unless(doubtful));
    }
    causes.say(sink);
    sink.otherwise(NONE);
}

/// What is missing on what protects a transfer.
struct Lack {
    message: String,
    /// Whether it may be no more than badly said.
    doubtful: bool,
}

fn lack<'v, 'a>(transfers: &Transfers<'v, 'a>, flow: &Flow<'v, 'a>) -> Option<Lack> {
    let relied: Vec<Ground<'_, '_, '_>> = transfers.grounds(flow).collect();
    let named: Vec<Ground<'_, '_, '_>> = relied.iter().copied().filter(|g| g.is_named()).collect();
    let absent = is_said_absent(transfers, flow);
    if !named.is_empty() {
        let left_out = left_out(flow, &named);
        return (!left_out.is_empty() && !absent).then(|| Lack {
            doubtful: left_out
                .iter()
                .all(|country| is_adequate(transfers.view, *country)),
            message: format!(
                "nothing that is named covers the transfer to {}",
                list(left_out)
            ),
        });
    }
    let elsewhere = |other: &Flow<'v, 'a>| {
        transfers.grounds(other).any(|ground| {
            ground.is_named() && flow.third_countries().all(|country| ground.covers(country))
        })
    };
    if transfers.about(flow).any(elsewhere) {
        return None;
    }
    let mechanisms = stated(flow.at().mechanisms(), &flow.transfer.value.mechanisms);
    let mut unnamed = mechanisms.filter(|stated| stated.mechanism.is_unspecified());
    let is_linked = |stated: Stated<'_, StatedMechanism>| stated.url.is_some();
    let linked = unnamed.clone().any(is_linked);
    let promised = unnamed.next().is_some();
    let is_agreement = |ground: &Ground<'_, '_, '_>| {
        matches!(
            ground.detail(),
            TransferMechanismDetail::ProcessingAgreement(_)
        )
    };
    let message = if linked {
        "a link stands for the safeguards, and none is named"
    } else if promised {
        "safeguards are promised and not named"
    } else if absent {
        return None;
    } else if relied.iter().any(is_agreement) {
        "a contract with a processor is no ground for a transfer, and nothing else is named"
    } else if flow.transfer.mechanisms.is_empty() {
        "no adequacy decision, safeguard or derogation is named"
    } else {
        "what is named is not what the transfer rests on"
    };
    let mut countries = flow.third_countries().peekable();
    let adequate = countries.peek().is_some()
        && countries.all(|country| is_adequate(transfers.view, country))
        && flow.places.iter().all(|place| place.country().is_some())
        && !flow.is_open();
    Some(Lack {
        message: message.to_owned(),
        // That there is no decision is said, and what takes its place is not.
        doubtful: linked || absent || adequate,
    })
}

/// Whether the text says that there is no adequacy decision.
pub(super) fn is_said_absent<'v, 'a>(transfers: &Transfers<'v, 'a>, flow: &Flow<'v, 'a>) -> bool {
    let says = |flow: &Flow<'_, '_>| flow.transfer.adequacy_decision_absent == Some(true);
    says(flow) || transfers.about(flow).any(says)
}

/// Whether a decision covers a whole country.
pub(super) fn is_adequate(view: &View<'_>, country: Country) -> bool {
    let mut decisions = view.law().adequacy(country, view.day());
    decisions.any(|decision| decision.scope == AdequacyScope::WholeCountry)
}

/// The countries that none of the mechanisms which are named covers.
///
/// Where none of them covers any, they are named for countries that are not theirs, and another rule
/// says so.
fn left_out(flow: &Flow<'_, '_>, named: &[Ground<'_, '_, '_>]) -> Vec<Country> {
    let is_covered = |country: &Country| named.iter().any(|ground| ground.covers(*country));
    let (covered, rest): (Vec<_>, Vec<_>) = flow.third_countries().partition(is_covered);
    if covered.is_empty() { Vec::new() } else { rest }
}

pub(super) fn hedged(view: &View<'_>, sink: &mut Sink<'_>) {
    let transfers = Transfers::of(view);
    let mut causes = Causes::default();
    for flow in transfers.own() {
        // An instrument of another law beside that of the Regulation leaves nothing open, and what
        // has lapsed is no choice.
        let named: Vec<Ground<'_, '_, '_>> = transfers
            .grounds(flow)
            .filter(|ground| ground.is_named() && !ground.is_foreign() && !ground.is_out_of_force())
            .collect();
        if named.is_empty() {
            continue;
        }
        let Some((severity, how)) = hedge(flow, &named) else {
            sink.met(flow.at());
            continue;
        };
        let called: Vec<String> = named.iter().map(|ground| ground.name()).collect();
        let message = format!("named {how}: {}", called.join(", "));
        let cause = causes.of(sink, message);
        let place = cause.breach(flow.at(), flow.evidence());
        place.grade(severity).softened_if(flow.is_uncertain());
    }
    causes.say(sink);
    sink.otherwise(NO_SUCH);
}

/// How what is named is left open.
fn hedge(flow: &Flow<'_, '_>, named: &[Ground<'_, '_, '_>]) -> Option<(Severity, &'static str)> {
    if let Some(severity) = choice(flow, named) {
        return Some((
            severity,
            "as alternatives, and nothing says which applies when",
        ));
    }
    let is_plain = |ground: &&Ground<'_, '_, '_>| ground.is_firm() && unnamed(**ground).is_none();
    if named.iter().any(|ground| is_plain(&ground)) {
        return None;
    }
    if named
        .iter()
        .any(|g| g.stated.reliance == Some(Reliance::Exemplary))
    {
        return Some((Severity::Warning, "as examples"));
    }
    // Several with a condition each are told apart by them, and Art. 49 is for conditions.
    if let [only] = named {
        let lasting = only.is_safeguard() || only.adequacy().is_some();
        if lasting && only.stated.condition.is_some() {
            return Some((Severity::Warning, "as a possibility"));
        }
    }
    let what = named.iter().find_map(|ground| unnamed(*ground))?;
    Some((Severity::Warning, what))
}

/// What a mechanism leaves without a name.
fn unnamed(ground: Ground<'_, '_, '_>) -> Option<&'static str> {
    match ground.detail() {
        TransferMechanismDetail::Derogation(detail)
            if detail.derogation.is_none() && detail.text.is_none() =>
        {
            Some("without saying which derogation applies")
        }
        TransferMechanismDetail::CodeOfConduct(code) if code.name.is_none() => {
            Some("without saying which code")
        }
        TransferMechanismDetail::Certification(certification) if certification.name.is_none() => {
            Some("without saying which certification")
        }
        _ => None,
    }
}

/// Whether the text says for what a mechanism is: on which condition, or for which necessity.
fn says_when(stated: &StatedMechanism) -> bool {
    let necessity = matches!(&stated.mechanism,
        TransferMechanismDetail::Derogation(detail) if detail.text.is_some());
    stated.condition.is_some() || necessity
}

/// Whether two of them are joined by "or", and how grave that is: of clauses only the set is open.
///
/// Adequacy beside safeguards hides nothing, whatever the word: these are what protects where there
/// is no decision, and for which countries there is one another rule asks.
fn choice(flow: &Flow<'_, '_>, named: &[Ground<'_, '_, '_>]) -> Option<Severity> {
    let all = &flow.transfer.value.mechanisms;
    let of = |stated: &StatedMechanism| {
        let same = |ground: &&Ground<'_, '_, '_>| std::ptr::eq(ground.stated.value, stated);
        named.iter().find(same).copied()
    };
    let pairs = all
        .iter()
        .zip(all.iter().skip(1))
        .filter_map(|(before, after)| {
            let joined = matches!(after.joined_by, Some(Conjunction::Or | Conjunction::AndOr));
            let told_apart = says_when(before) && says_when(after);
            (joined && !told_apart).then(|| Some((of(before)?, of(after)?)))?
        });
    let is_clauses = |ground: &Ground<'_, '_, '_>| {
        matches!(
            ground.detail(),
            TransferMechanismDetail::StandardContractualClauses(_)
        )
    };
    let open = pairs.filter_map(|(one, other)| {
        let beside = |a: Ground<'_, '_, '_>, b: Ground<'_, '_, '_>| {
            a.adequacy().is_some() && (b.is_safeguard() || b.adequacy().is_some())
        };
        if beside(one, other) || beside(other, one) {
            return None;
        }
        Some(if is_clauses(&one) && is_clauses(&other) {
            Severity::Advice
        } else {
            Severity::Warning
        })
    });
    open.min()
}

pub(super) fn copy_means_missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let transfers = Transfers::of(view);
    let (mut firm, mut named, mut blank) = (sink.gather(), sink.gather(), sink.gather());
    for flow in transfers.own().filter(|flow| flow.leaves() == Some(true)) {
        let safeguards: Vec<Ground<'_, '_, '_>> = transfers
            .grounds(flow)
            .filter(|ground| has_copy(*ground))
            // Of what has ended nobody needs a copy: that it has is the finding.
            .filter(|ground| !ground.is_out_of_force())
            .collect();
        if safeguards.is_empty() {
            continue;
        }
        let offer = offer(&transfers, flow);
        let is_blank = flow.transfer.blank_copy_only == Some(true);
        let unpublished = safeguards.iter().filter(|ground| !is_published(**ground));
        let mut unpublished: Vec<_> = unpublished.copied().collect();
        if offer == Some(Offer::Copy) || unpublished.is_empty() && !is_blank {
            sink.met(flow.at());
            continue;
        }
        if unpublished.is_empty() {
            unpublished = safeguards;
        }
        // The same whatever the order: what is relied on goes before what is only named.
        let first = unpublished.iter().find(|ground| ground.is_firm());
        let ground = first.unwrap_or(&unpublished[0]);
        let only_blank = is_blank || offer == Some(Offer::Blank);
        let owed = unpublished
            .iter()
            .any(|ground| is_in_use(&transfers, *ground));
        let doubtful = only_blank || flow.is_by_recipient() || !owed;
        let gather = match (only_blank, ground.is_firm()) {
            (true, _) => &mut blank,
            (false, true) => &mut firm,
            (false, false) => &mut named,
        };
        let place = gather.lacks(flow.at(), ground.evidence());
        place
            .named(&ground.name())
            .grade(flow.grave_unless(doubtful));
    }
    firm.say(sink, |names| {
        format!(
            "{names} {} relied on, and nothing says how to obtain a copy",
            names.pick("is", "are")
        )
    });
    named.say(sink, |names| {
        format!(
            "{names} {} named, and nothing says how to obtain a copy",
            names.pick("is", "are")
        )
    });
    blank.say(sink, |names| {
        format!("of {names} only the blank text can be had, and not what was agreed")
    });
    sink.otherwise(
        "no transfer under the Regulation rests on a safeguard of which there is a copy",
    );
}

/// Whether some safeguard is in use, if only by example: whichever it is, people can have a copy of it.
/// Where each of several has its condition, these share the transfers out among them.
fn is_in_use<'v, 'a>(transfers: &Transfers<'v, 'a>, ground: Ground<'_, 'v, 'a>) -> bool {
    let has_condition = |one: &Ground<'_, '_, '_>| one.stated.condition.is_some();
    let shared_out = || {
        let all: Vec<_> = transfers.grounds(ground.flow).collect();
        all.len() > 1 && all.iter().all(has_condition)
    };
    let relied_on = matches!(
        ground.stated.reliance,
        None | Some(Reliance::Relied | Reliance::Exemplary)
    );
    relied_on && (!has_condition(&ground) || shared_out())
}

/// Whether a copy must be obtainable: Arts 46, 47 and 49(1) second subparagraph.
fn has_copy(ground: Ground<'_, '_, '_>) -> bool {
    ground.is_safeguard()
        || matches!(
            ground.detail(),
            TransferMechanismDetail::CompellingLegitimateInterests(_)
        )
}

/// Whether the text says where it can be read.
fn is_published(ground: Ground<'_, '_, '_>) -> bool {
    let of_rules = matches!(ground.detail(),
        TransferMechanismDetail::BindingCorporateRules(rules) if rules.url.is_some());
    of_rules || ground.stated.url.is_some()
}

/// What a text offers of the safeguards.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Offer {
    /// The text that the Commission publishes, before anybody agreed on anything.
    Blank,
    Copy,
}

/// The best that is offered, with the transfer or for it.
fn offer<'v, 'a>(transfers: &Transfers<'v, 'a>, flow: &Flow<'v, 'a>) -> Option<Offer> {
    let of = |flow: &Flow<'_, '_>| {
        let transfer = flow.transfer;
        let mut means = stated(transfer.at.copy_means(), &transfer.value.copy_means);
        means.next()?;
        Some(if transfer.blank_copy_only == Some(true) {
            Offer::Blank
        } else {
            Offer::Copy
        })
    };
    let others = transfers.about(flow).filter_map(of);
    others.chain(of(flow)).max()
}

const US: Country = Country::new(CountryCode::USA);

pub(super) fn us_gap(view: &View<'_>, sink: &mut Sink<'_>) {
    if view.law().adequacy(US, view.day()).next().is_some() {
        return sink.not_applicable("a decision on the United States is in force");
    }
    let transfers = Transfers::of(view);
    let mut bare = sink.gather();
    for flow in transfers.all() {
        let recipients = flow.recipients().flat_map(super::flow::places);
        let mut places = flow.places.iter().copied().chain(recipients);
        if !places.any(|place| place == Place::Country(US)) {
            continue;
        }
        let mut grounds = transfers.grounds(flow);
        let clauses = grounds.find(|ground| {
            let clauses = matches!(
                ground.detail(),
                TransferMechanismDetail::StandardContractualClauses(_)
            );
            clauses && !ground.is_out_of_force()
        });
        let Some(clauses) = clauses else { continue };
        let adds = |flow: &Flow<'_, '_>| !flow.transfer.supplementary_measures.is_empty();
        if adds(flow) || transfers.about(flow).any(adds) {
            sink.met(flow.at());
        } else {
            bare.lacks(flow.at(), clauses.evidence());
        }
    }
    bare.say(sink, |_| {
        "clauses carry a transfer to the United States, and no supplementary measures are mentioned"
            .to_owned()
    });
    sink.otherwise("no transfer to the United States rests on standard contractual clauses");
}

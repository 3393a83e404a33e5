//! Complaints to a supervisory authority: Arts 13(2)(d), 14(2)(e), 77.

use super::{Severity, Sink, View, quoted, right, rules};
use crate::{
    base::{At, Celex, Country, Date},
    law::{Law, authority::Remit},
    model::{
        Policy, RightStatement, SupervisoryAuthority,
        entries::{Stated, stated},
    },
    terms::{ComplaintPrerequisite, Place, Regime, Right},
};

rules! {
    "complaint"

    "complaint-missing" {
        since: "0.1.0",
        items: [Complaint, Rights],
        severities: [Error],
        sources: ["13(2)(d)", "14(2)(e)", "77(1)"],
        summary: "the right to complain to a supervisory authority is not stated",
        remedy: "state the right to lodge a complaint with a supervisory authority",
        check: missing,
    }
    "complaint-authority-unnamed" {
        since: "0.1.0",
        items: [Complaint],
        severities: [Advice],
        sources: ["77(1)", "12(1)"],
        summary: "nothing beside the right to complain says to which supervisory authority",
        remedy: "name an authority, or the places of Art. 77(1): where people live, work, or it happened",
        check: authority_unnamed,
    }
    "complaint-authority-wrong" {
        since: "0.1.0",
        items: [Complaint],
        severities: [Warning],
        sources: ["77(1)", "51(1)"],
        summary: "the authority that is named is none of the EEA, or not that of its country",
        remedy: "name a supervisory authority of the European Economic Area, with the state that it is of",
        check: authority_wrong,
    }
    "complaint-conditional" {
        since: "0.1.0",
        items: [Complaint],
        severities: [Error, Warning, Advice],
        sources: ["77(1)", "13(2)(d)", "14(2)(e)"],
        summary: "a complaint to the authority is made to depend on another step first",
        remedy: "let people complain to the authority at once; at most invite them to write to you first",
        check: conditional,
    }
}

/// The statements of the right to complain under the Regulation.
fn complaints<'a>(view: &View<'a>) -> impl Iterator<Item = Stated<'a, RightStatement>> {
    right::stated_rights(view).filter(|statement| statement.right == Right::LodgeComplaint)
}

fn missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let mut stated = complaints(view).peekable();
    if stated.peek().is_some() {
        return stated.for_each(|statement| sink.met(statement.at));
    }
    sink.lacks(right::list(view), &[]).say(format_args!(
        "the right to lodge a complaint with a supervisory authority is not stated"
    ));
}

const NO_RIGHT: &str = "no right to complain is stated";

fn authority_unnamed(view: &View<'_>, sink: &mut Sink<'_>) {
    let all: Vec<_> = complaints(view).collect();
    if all.is_empty() {
        return sink.not_applicable(NO_RIGHT);
    }
    let says_where = |statement: &&Stated<'_, RightStatement>| {
        let mut named = stated(statement.at.authorities(), &statement.authorities);
        named.next().is_some() || !statement.complaint_places.is_empty()
    };
    // What one statement says counts for all.
    let mut named = all.iter().filter(says_where).peekable();
    if named.peek().is_some() {
        return named.for_each(|statement| sink.met(statement.at));
    }
    let mut unnamed = sink.gather();
    for statement in all {
        unnamed.lacks(statement.at, &statement.evidence);
    }
    unnamed.say(sink, |_| {
        "the right to complain is stated, and not to which authority".to_owned()
    });
}

fn authority_wrong(view: &View<'_>, sink: &mut Sink<'_>) {
    // Before the Regulation applied there were no authorities under it; its texts name them all the same.
    let on = view.day().max(Law::APPLICATION);
    let mut right_or_open = false;
    let mut outside: Vec<(At<SupervisoryAuthority>, Stated<'_, RightStatement>, &str)> = Vec::new();
    for statement in complaints(view) {
        for named in stated(statement.at.authorities(), &statement.value.authorities) {
            let name = named.value.name.as_str();
            match standing(view.law(), named.value, on) {
                Standing::OfTheEea => {
                    right_or_open = true;
                    sink.met(named.at);
                }
                Standing::OfAnotherState { country } => {
                    sink.breach(named.at, &statement.evidence).say(format_args!(
                        "{} is not an authority of {}",
                        quoted(name),
                        country.name()
                    ));
                }
                Standing::OfTheInstitutions => {
                    sink.breach(named.at, &statement.evidence).say(format_args!(
                        "{} watches over the institutions of the Union, and over no company",
                        quoted(name)
                    ));
                }
                Standing::Outside => outside.push((named.at, statement, name)),
                Standing::Special => {
                    right_or_open = true;
                    let why = "the authority watches over churches or broadcasters alone";
                    sink.not_assessed(named.at, why);
                }
                Standing::Unknown => {
                    right_or_open = true;
                    let why = "the authority is in no list that this crate holds";
                    sink.not_assessed(named.at, why);
                }
            }
        }
    }
    // An authority of another regime beside one of the EEA is right for a notice under both.
    let beside = right_or_open || is_under_another_regime_only(view);
    let mut wrong = sink.gather();
    for (at, statement, name) in outside {
        if beside {
            sink.met(at);
        } else {
            wrong.breach(at, &statement.evidence).named(name);
        }
    }
    wrong.say(sink, |names| {
        let are = names.pick(
            "is not an authority of the European Economic Area, and no other is named",
            "are no authorities of the European Economic Area, and no other is named",
        );
        format!("{names} {are}")
    });
    sink.otherwise("no authority is named");
}

enum Standing {
    OfTheEea,
    OfAnotherState {
        country: Country,
    },
    /// The European Data Protection Supervisor.
    OfTheInstitutions,
    /// One of churches or broadcasters (Art. 85(2), 91(2)).
    Special,
    Outside,
    Unknown,
}

/// Where an authority that a text names belongs.
fn standing(law: &Law, named: &SupervisoryAuthority, on: Date) -> Standing {
    let known = law.authorities_named(named.name.as_str());
    if known.is_empty() {
        // Whatever body it is: one of a state outside the area is none of the area.
        let outside = named
            .country
            .filter(|country| law.is_third_country(*country, on) == Some(true));
        return outside.map_or(Standing::Unknown, |_| Standing::Outside);
    }
    let mut all = known.iter();
    if all.all(|authority| authority.remit == Remit::UnionInstitutions) {
        return Standing::OfTheInstitutions;
    }
    let (mut of_the_eea, mut of_its_country, mut special) = (false, false, true);
    for authority in known {
        of_the_eea |= law.is_authority_of_the_eea(authority, on);
        special &= authority.remit.is_special();
        // A part of a state may have a code of its own, and the authority of the state.
        of_its_country |= named.country.is_none_or(|country| {
            authority.country == Some(country)
                || law
                    .competent_authorities(country, on)
                    .any(|competent| competent == authority)
        });
    }
    match named.country {
        Some(country) if !of_its_country => Standing::OfAnotherState { country },
        _ if of_the_eea && special => Standing::Special,
        _ if of_the_eea => Standing::OfTheEea,
        _ => Standing::Outside,
    }
}

/// Whether the text places itself under the law of the United Kingdom or of Switzerland, and not
/// under the Regulation: by what it claims, or because it speaks of nobody elsewhere.
fn is_under_another_regime_only(view: &View<'_>) -> bool {
    let there = |country: Country| matches!(country.code(), "GB" | "CH");
    let mut controllers = view.policy.controllers.iter();
    let scope = view.policy.scope.as_ref();
    let places = scope.map_or(&[][..], |scope| &scope.people_in);
    let speaks_there = |place: &Place| place.country().is_some_and(there);
    if !places.is_empty()
        && places.iter().all(speaks_there)
        && controllers.all(|controller| controller.establishment.is_some_and(there))
    {
        return true;
    }
    let claims = stated(
        At::<Policy>::root().regime_claims(),
        &view.policy.regime_claims,
    );
    let claims_any =
        |regimes: &[Regime]| claims.clone().any(|claim| regimes.contains(&claim.regime));
    claims_any(&[Regime::UkGdpr, Regime::SwissFadp])
        && !claims_any(&[
            Regime::Gdpr,
            Regime::NationalDataProtectionLaw,
            Regime::EuropeanLaw,
        ])
}

/// The act that presupposes a request to the controller before a complaint across borders.
const PROCEDURE: Celex = Celex::constant("32025R2518");

fn conditional(view: &View<'_>, sink: &mut Sink<'_>) {
    let mut barred = sink.gather();
    let mut after_a_request = sink.gather();
    let request = if view.law().has_begun(PROCEDURE, view.day()) == Some(true) {
        Severity::Advice
    } else {
        Severity::Warning
    };
    for statement in complaints(view) {
        let mut met = true;
        for prerequisite in &statement.prerequisites {
            let label = prerequisite.term().label;
            match prerequisite {
                ComplaintPrerequisite::ComplainToControllerFirst
                | ComplaintPrerequisite::Arbitration
                | ComplaintPrerequisite::Mediation => {
                    barred
                        .breach(statement.at, &statement.evidence)
                        .named(label);
                }
                ComplaintPrerequisite::RequestToControllerFirst => {
                    after_a_request
                        .breach(statement.at, &statement.evidence)
                        .grade(request);
                }
                ComplaintPrerequisite::InvitedToContactFirst => continue,
            }
            met = false;
        }
        if met {
            sink.met(statement.at);
        }
    }
    barred.say(sink, |names| {
        format!("a complaint to the authority is said to need {names} first")
    });
    after_a_request.say(sink, |_| {
        "a complaint to the authority is said to need a request to the controller first".to_owned()
    });
    sink.otherwise(NO_RIGHT);
}

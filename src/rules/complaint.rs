//! Complaints to a supervisory authority: Arts 13(2)(d), 14(2)(e), 77.

use super::{Sink, View, rules};
use crate::{
    base::{Country, Date, Place},
    law::{Law, authority},
    model::{RightStatement, SupervisoryAuthority},
    terms::{ComplaintPrerequisite, Regime, Right},
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
        sources: ["13(2)(d)", "14(2)(e)", "77(1)"],
        summary: "no supervisory authority is named beside the right to complain",
        remedy: "name the authority of the state where the company is established, with its address",
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
        severities: [Error],
        sources: ["77(1)", "13(2)(d)", "14(2)(e)"],
        summary: "a complaint to the authority is made to depend on another step first",
        remedy: "let people complain to the authority at once; at most invite them to write to you first",
        check: conditional,
    }
}

fn complaints<'a>(view: &View<'a>) -> impl Iterator<Item = (usize, &'a RightStatement)> + use<'a> {
    let statements = view.policy.rights.iter().enumerate();
    statements.filter(|(_, statement)| statement.right == Right::LodgeComplaint)
}

fn missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    match complaints(view).next() {
        Some((i, _)) => sink.met(&root.key("rights").index(i)),
        None => sink.lacks(
            &Place::list("rights", &view.policy.rights),
            &[],
            format_args!(
                "the right to lodge a complaint with a supervisory authority is not stated"
            ),
        ),
    }
}

fn authority_unnamed(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let at = root.key("rights");
    let Some((first, statement)) = complaints(view).next() else {
        return sink.not_applicable("no right to complain is stated");
    };
    match complaints(view).find(|(_, statement)| !statement.authorities.is_empty()) {
        Some((i, _)) => sink.met(&at.index(i)),
        None => sink.lacks(
            &at.index(first),
            &statement.evidence,
            format_args!("the right to complain is stated, and no authority is named"),
        ),
    }
}

fn authority_wrong(view: &View<'_>, sink: &mut Sink<'_>) {
    // Before the Regulation applied there were no authorities under it; its texts name them all the same.
    let on = view.context.as_of().max(Law::APPLICATION);
    let root = Place::Root;
    let at = root.key("rights");
    let mut of_the_eea = false;
    let mut unknown = false;
    let mut outside = None;
    for (i, statement) in complaints(view) {
        let at = at.index(i);
        let at = at.key("authorities");
        for (j, named) in statement.authorities.iter().enumerate() {
            match standing(view.context.law(), named, on) {
                Standing::OfTheEea => {
                    of_the_eea = true;
                    sink.met(&at.index(j));
                }
                Standing::OfAnotherState { country } => sink.breach(
                    &at.index(j),
                    &statement.evidence,
                    format_args!("`{}` is not an authority of {country}", named.name),
                ),
                Standing::Outside => outside = outside.or(Some((i, j, statement, named))),
                Standing::Unknown => {
                    unknown = true;
                    sink.not_assessed(&at.index(j), || {
                        "the authority is in no list that this crate holds".into()
                    });
                }
            }
        }
    }
    if let Some((i, j, statement, named)) = outside {
        let at = at.index(i);
        let at = at.key("authorities");
        // An authority of another regime beside one of the EEA is right for a notice under both.
        if of_the_eea || unknown || is_under_another_regime_only(view) {
            sink.met(&at.index(j));
        } else {
            sink.breach(
                &at.index(j),
                &statement.evidence,
                format_args!(
                    "`{}` is not an authority of the European Economic Area, and no other is named",
                    named.name
                ),
            );
        }
    }
    sink.not_applicable("no authority is named");
}

enum Standing {
    OfTheEea,
    OfAnotherState { country: Country },
    Outside,
    Unknown,
}

/// Where an authority that a text names belongs.
fn standing(law: &Law, named: &SupervisoryAuthority, on: Date) -> Standing {
    let known = authority::find(named.name.as_str());
    if known.is_empty() {
        // Whatever body it is: one of a state outside the area is none of the area.
        let outside = named
            .country
            .filter(|country| law.is_third_country(*country, on) == Some(true));
        return outside.map_or(Standing::Unknown, |_| Standing::Outside);
    }
    let (mut of_the_eea, mut of_its_country) = (false, false);
    for authority in known {
        of_the_eea |= authority.is_of_the_eea(on);
        // A part of a state may have a code of its own, and the authority of the state.
        of_its_country |= named.country.is_none_or(|country| {
            authority.country == Some(country)
                || authority::competent_in(country, on).any(|competent| competent == authority)
        });
    }
    match named.country {
        Some(country) if !of_its_country => Standing::OfAnotherState { country },
        _ if of_the_eea => Standing::OfTheEea,
        _ => Standing::Outside,
    }
}

/// Whether the text places itself under the law of the United Kingdom or of Switzerland, and not
/// under the Regulation: by what it claims, or because it speaks of nobody elsewhere.
fn is_under_another_regime_only(view: &View<'_>) -> bool {
    let there = |country: Option<Country>| {
        country.is_some_and(|country| matches!(country.code(), "GB" | "CH"))
    };
    let mut controllers = view.policy.controllers.iter();
    let scope = view.policy.scope.as_ref();
    let countries = scope.map_or(&[][..], |scope| &scope.countries);
    if !countries.is_empty()
        && countries.iter().all(|country| there(Some(*country)))
        && controllers.all(|controller| there(controller.establishment))
    {
        return true;
    }
    let claims = &view.policy.regime_claims;
    let claims_any =
        |regimes: &[Regime]| claims.iter().any(|claim| regimes.contains(&claim.regime));
    claims_any(&[Regime::UkGdpr, Regime::SwissFadp])
        && !claims_any(&[
            Regime::Gdpr,
            Regime::NationalDataProtectionLaw,
            Regime::EuropeanLaw,
        ])
}

fn conditional(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let at = root.key("rights");
    for (i, statement) in complaints(view) {
        let condition =
            statement
                .prerequisites
                .iter()
                .find_map(|prerequisite| match prerequisite {
                    ComplaintPrerequisite::ComplainToControllerFirst => {
                        Some("a complaint to the controller")
                    }
                    ComplaintPrerequisite::Arbitration => Some("arbitration"),
                    ComplaintPrerequisite::Mediation => Some("mediation"),
                    ComplaintPrerequisite::InvitedToContactFirst | ComplaintPrerequisite::Other => {
                        None
                    }
                });
        match condition {
            Some(condition) => sink.breach(
                &at.index(i),
                &statement.evidence,
                format_args!("a complaint to the authority is said to need {condition} first"),
            ),
            None => sink.met(&at.index(i)),
        }
    }
    sink.not_applicable("no right to complain is stated");
}

//! Representatives in the Union and elsewhere: Arts 13(1)(a), 14(1)(a), 27.

use super::{
    Fact, Sink, View,
    controller::{is_deliverable, reaches},
    rules,
};
use crate::{
    base::{Country, Place},
    law::territory::UK_BRIDGE,
    model::{Controller, Representative},
    terms::{Regime, RegimeClaimCategory, Region, Role},
};

rules! {
    "representative"

    "representative-missing" {
        since: "0.1.0",
        items: [Representative],
        severities: [Error],
        sources: ["13(1)(a)", "14(1)(a)", "27(1)"],
        summary: "a controller that must have a representative in the Union names none",
        remedy: "designate a representative in the Union and state its name and contact details",
        check: missing,
    }
    "representative-undetermined" {
        since: "0.1.0",
        items: [Representative],
        severities: [Warning],
        sources: ["27(1)", "3(2)", "13(1)(a)", "14(1)(a)"],
        yields_to: ["representative-missing" in Document],
        summary: "a controller outside the EEA addresses people in the Union and names no representative",
        remedy: "name the representative in the Union, or establish why none is needed",
        check: undetermined,
    }
    "representative-not-in-union" {
        since: "0.1.0",
        items: [Representative],
        severities: [Error],
        sources: ["27(1)", "27(3)"],
        summary: "the representative under the Regulation is not in the European Economic Area",
        remedy: "designate a representative in a Member State where the people are whose data is processed",
        check: not_in_union,
    }
    "regime-other-representative" {
        since: "0.1.0",
        items: [Representative],
        severities: [Advice],
        sources: ["UK GDPR Art. 27"],
        summary: "people in the United Kingdom are addressed, and no representative there is named",
        remedy: "name the representative in the United Kingdom, or establish why none is needed",
        check: of_another_regime,
    }
}

/// Where the controllers say that they are established.
enum Establishment {
    /// At least one is in the European Economic Area.
    InEea,
    /// Countries are stated, and all are outside.
    Outside,
    Unknown,
}

/// Whether a controller is established in the area, as a fact or as the text says.
pub(super) fn is_established_inside(view: &View<'_>) -> Option<bool> {
    let stated = match establishment(view) {
        Establishment::InEea => Some(true),
        Establishment::Outside => Some(false),
        Establishment::Unknown => None,
    };
    view.context.facts().established_in_eea.or(stated)
}

fn establishment(view: &View<'_>) -> Establishment {
    let controllers = &view.policy.controllers;
    let mut countries = controllers.iter().flat_map(countries).peekable();
    if countries.peek().is_none() {
        return Establishment::Unknown;
    }
    if countries.any(|country| is_inside(view, country)) {
        return Establishment::InEea;
    }
    let all = controllers
        .iter()
        .all(|controller| self::countries(controller).next().is_some());
    if all {
        Establishment::Outside
    } else {
        Establishment::Unknown
    }
}

/// The countries in which a controller says that it is.
fn countries(controller: &Controller) -> impl Iterator<Item = Country> + '_ {
    let address = controller
        .address
        .as_ref()
        .and_then(|address| address.country);
    // An address where nothing is said on establishment shows where the company is.
    let address = address.filter(|_| controller.establishment.is_none());
    controller
        .establishment
        .into_iter()
        .chain(address)
        .chain(controller.other_establishments.iter().copied())
}

fn is_inside(view: &View<'_>, country: Country) -> bool {
    view.is_inside(country) == Some(true)
}

fn country_of(representative: &Representative) -> Option<Country> {
    let address = representative.address.as_ref();
    representative
        .country
        .or(address.and_then(|address| address.country))
}

/// Whether a representative, for a law that is not said, is in a country where it is that law's.
fn is_of_another_law(view: &View<'_>, representative: &Representative) -> bool {
    let inside = |country| is_inside(view, country);
    representative.regime.is_none()
        && country_of(representative).is_some_and(|country| !inside(country))
}

/// The representatives of the controllers under the Regulation.
fn of_the_union<'a>(
    view: &View<'a>,
) -> impl Iterator<Item = (usize, usize, &'a Representative)> + use<'a> {
    view.policy
        .controllers
        .iter()
        .enumerate()
        .flat_map(|(i, controller)| {
            let representatives = controller.representatives.iter().enumerate();
            representatives
                .map(move |(j, representative)| (i, j, representative))
                .filter(|(_, _, representative)| {
                    matches!(representative.regime, None | Some(Regime::Gdpr))
                        && !matches!(
                            representative.represents,
                            Some(Role::Processor | Role::SubProcessor)
                        )
                })
        })
}

fn missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let facts = view.context.facts();
    let established = is_established_inside(view);
    if established == Some(true) {
        return sink.not_applicable("the controller is established in the European Economic Area");
    }
    let reachable = |representative: &Representative| {
        representative.address.as_ref().is_some_and(is_deliverable)
            || representative.contacts.iter().any(reaches)
    };
    let at = Place::list("controllers", &view.policy.controllers);
    let mut unreachable = None;
    for (i, j, representative) in of_the_union(view) {
        if is_of_another_law(view, representative) {
            continue;
        }
        let controllers = root.key("controllers");
        let controller = controllers.index(i);
        let at = controller.key("representatives");
        if reachable(representative) {
            return sink.met(&at.index(j));
        }
        unreachable = unreachable.or(Some((at.index(j).pointer(), representative)));
    }
    if facts.targets_union == Some(false) {
        return sink.not_applicable("the Regulation does not apply under Art. 3(2)");
    }
    if facts.representative_exempt == Some(true) {
        return sink.not_applicable("an exception of Art. 27(2) applies");
    }
    let open = match (
        established,
        facts.targets_union,
        facts.representative_exempt,
    ) {
        (None, ..) => Some(Fact::EstablishedInEea),
        (_, None, _) => Some(Fact::TargetsUnion),
        (_, _, None) => Some(Fact::RepresentativeExempt),
        _ => None,
    };
    // Whatever is open: one that is named as such must be reachable.
    let as_such = |representative: &Representative| {
        representative.regime == Some(Regime::Gdpr)
            || country_of(representative).is_some_and(|country| is_inside(view, country))
    };
    match (unreachable, open) {
        (Some((at, representative)), open) if open.is_none() || as_such(representative) => sink
            .lacks_at(
                super::Severity::Error,
                at,
                &representative.evidence,
                format_args!("the representative in the Union is named without a way to reach it"),
            ),
        (_, Some(fact)) => sink.open(&at, fact),
        (_, None) => sink.lacks(
            &at,
            &[],
            format_args!("no representative in the Union is named"),
        ),
    }
}

fn undetermined(view: &View<'_>, sink: &mut Sink<'_>) {
    let facts = view.context.facts();
    let settled = facts.established_in_eea == Some(true)
        || facts.targets_union == Some(false)
        || facts.representative_exempt == Some(true);
    if settled || !matches!(establishment(view), Establishment::Outside) {
        return sink.not_applicable(
            "the text does not place every controller outside the EEA, or facts settle it",
        );
    }
    let root = Place::Root;
    let at = root.key("controllers");
    let mut representatives = of_the_union(view);
    if let Some((i, j, _)) = representatives.find(|(_, _, named)| !is_of_another_law(view, named)) {
        let at = at.index(i);
        return sink.met(&at.key("representatives").index(j));
    }
    if !addresses(
        view,
        &[Region::EuropeanUnion, Region::Eea, Region::Europe],
        |country| is_inside(view, country),
    ) {
        return sink.not_applicable("the text does not address people in the Union");
    }
    let controller = &view.policy.controllers[0];
    sink.lacks(&at.index(0), &controller.evidence, format_args!(
        "`{}` is outside the European Economic Area, addresses people in the Union, and names no representative there",
        controller.name
    ));
}

/// Whether the text itself speaks to people in certain regions or countries, or claims their law.
fn addresses(view: &View<'_>, regions: &[Region], country: impl Fn(Country) -> bool) -> bool {
    let policy = view.policy;
    let in_scope = policy.scope.as_ref().is_some_and(|scope| {
        scope.regions.iter().any(|region| regions.contains(region))
            || scope.countries.iter().copied().any(&country)
    });
    let in_rights = policy
        .rights
        .iter()
        .flat_map(|right| &right.countries)
        .copied()
        .any(&country);
    let union = regions.contains(&Region::EuropeanUnion);
    let claimed = policy.regime_claims.iter().any(|claim| {
        // That a product helps with the law, or that it is followed freely, addresses nobody.
        let applies = matches!(
            claim.category,
            RegimeClaimCategory::Application
                | RegimeClaimCategory::Compliance
                | RegimeClaimCategory::SubjectToEnforcement
                | RegimeClaimCategory::RoleUnder
                | RegimeClaimCategory::LiabilityUnder
        );
        let here = match claim.regime {
            Regime::Gdpr => union,
            Regime::UkGdpr => regions.contains(&Region::UnitedKingdom),
            _ => false,
        };
        applies && here
    });
    in_scope || in_rights || claimed
}

fn not_in_union(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let controllers = root.key("controllers");
    for (i, j, representative) in of_the_union(view) {
        let controller = controllers.index(i);
        let representatives = controller.key("representatives");
        let at = representatives.index(j);
        match country_of(representative).map(|country| (country, is_inside(view, country))) {
            Some((_, true)) => sink.met(&at),
            Some((country, false)) if representative.regime == Some(Regime::Gdpr) => {
                sink.breach(
                    &at,
                    &representative.evidence,
                    format_args!("the representative under the Regulation is in {country}"),
                );
            }
            _ => sink.not_assessed(&at, || {
                "the text does not say where, or under which law".into()
            }),
        }
    }
    sink.not_applicable("no representative in the Union is named");
}

fn of_another_regime(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let controllers = &view.policy.controllers;
    let kingdom = |country: Country| country.code() == "GB";
    if view.context.as_of() < UK_BRIDGE {
        return sink.not_applicable("the United Kingdom had no such law of its own yet");
    }
    if !addresses(view, &[Region::UnitedKingdom], kingdom) {
        return sink.not_applicable("the text does not address people in the United Kingdom");
    }
    if controllers.iter().flat_map(countries).any(kingdom) {
        return sink.not_applicable("the controller is established in the United Kingdom");
    }
    if controllers.iter().flat_map(countries).next().is_none() {
        return sink.open(
            &Place::list("controllers", controllers),
            Fact::EstablishedInEea,
        );
    }
    let at = root.key("controllers");
    for (i, controller) in controllers.iter().enumerate() {
        let at = at.index(i);
        let at = at.key("representatives");
        let named = controller
            .representatives
            .iter()
            .position(|representative| {
                representative.regime == Some(Regime::UkGdpr)
                    || representative.country.is_some_and(kingdom)
            });
        if let Some(j) = named {
            return sink.met(&at.index(j));
        }
    }
    sink.lacks(
        &at.index(0),
        &controllers[0].evidence,
        format_args!(
            "people in the United Kingdom are addressed, and no representative there is named"
        ),
    );
}

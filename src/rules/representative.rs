//! Representatives in the Union and elsewhere: Arts 13(1)(a), 14(1)(a), 27.

use super::{
    Fact, Reason, Severity, Sink, View,
    controller::{Party, Ways, is_deliverable},
    rules,
    view::Speaker,
};
use crate::{
    base::{At, Country},
    law::Law,
    model::{
        Controller, Policy, Representative,
        entries::{Stated, stated},
    },
    terms::{Place, Regime, RegimeClaimCategory, Region, Role},
};

rules! {
    "representative"

    "representative-missing" {
        since: "0.1.0",
        items: [Representative],
        severities: [Error, Warning],
        sources: ["13(1)(a)", "14(1)(a)", "27(1)"],
        binds: Both,
        summary: "a controller that must have a representative in the Union names none",
        remedy: "designate a representative in the Union and state its name and contact details",
        check: missing,
    }
    "representative-undetermined" {
        since: "0.1.0",
        items: [Representative],
        severities: [Warning],
        sources: ["27(1)", "3(2)", "13(1)(a)", "14(1)(a)"],
        yields_to: ["representative-missing"],
        binds: Both,
        summary: "a controller outside the EEA addresses people in the Union and names no representative",
        remedy: "name the representative in the Union, or establish why none is needed",
        check: undetermined,
    }
    "representative-not-in-union" {
        since: "0.1.0",
        items: [Representative],
        severities: [Error],
        sources: ["27(1)", "27(3)"],
        binds: Both,
        summary: "the representative under the Regulation is not in the European Economic Area",
        remedy: "designate a representative in a Member State where the people are whose data is processed",
        check: not_in_union,
    }
    "regime-other-representative" {
        since: "0.1.0",
        items: [Representative],
        severities: [Advice],
        sources: ["UK GDPR Art. 27", "Swiss FADP Art. 14"],
        from: (2021, 1, 1),
        summary: "people in the United Kingdom are addressed, and no representative there is named",
        remedy: "name the representative in the United Kingdom, or establish why none is needed",
        check: of_another_regime,
    }
}

/// The countries in which a controller says that it is.
fn countries(controller: &Controller) -> impl Iterator<Item = Country> + '_ {
    let address = controller.address.as_ref();
    let address = address.and_then(|address| address.country);
    // An address where nothing is said on establishment shows where the company is.
    let address = address.filter(|_| controller.establishment.is_none());
    let others = controller.other_establishments.iter().copied();
    controller
        .establishment
        .into_iter()
        .chain(address)
        .chain(others)
}

fn country_of(representative: &Representative) -> Option<Country> {
    let address = representative.address.as_ref();
    let address = address.and_then(|address| address.country);
    representative.country.or(address)
}

/// Controllers, and what Art. 27 asks of them.
struct Outsiders<'v, 'a> {
    view: &'v View<'a>,
    /// Whether the text places one of them where the Regulation applies.
    one_is_inside: bool,
}

impl<'v, 'a> Outsiders<'v, 'a> {
    fn of(view: &'v View<'a>) -> Self {
        let mut countries = view.policy.controllers.iter().flat_map(countries);
        Self {
            view,
            one_is_inside: countries.any(|country| view.is_inside(country) == Some(true)),
        }
    }

    /// Whether one has an establishment in the area (Art. 3(1)), as a fact or as the text says.
    fn is_established(&self, party: Party<'v, 'a>) -> Option<bool> {
        let known = party.known(Fact::EstablishedInEea);
        known.or_else(|| self.is_said_to_be_inside(party.controller()?))
    }

    /// What the text says of where one is. Beside another that is inside, it may have that one for an
    /// establishment.
    fn is_said_to_be_inside(&self, controller: &Controller) -> Option<bool> {
        let standings = countries(controller).map(|country| self.view.is_inside(country));
        let standings: Vec<Option<bool>> = standings.collect();
        if standings.contains(&Some(true)) {
            return Some(true);
        }
        let outside = standings.iter().all(|standing| *standing == Some(false));
        (outside && !standings.is_empty() && !self.one_is_inside).then_some(false)
    }

    /// Whether facts say that none is needed.
    fn is_free(party: Party<'v, 'a>) -> bool {
        party.known(Fact::TargetsUnion) == Some(false)
            || party.known(Fact::RepresentativeExempt) == Some(true)
    }

    /// The fact that is not known and would decide, if there is one.
    fn open(&self, party: Party<'v, 'a>) -> Option<Fact> {
        if self.is_established(party).is_none() {
            return Some(Fact::EstablishedInEea);
        }
        let mut facts = [Fact::TargetsUnion, Fact::RepresentativeExempt].into_iter();
        facts.find(|fact| party.known(*fact).is_none())
    }

    /// Its representatives under the Regulation, as far as the text does not say otherwise.
    fn representatives(&self, party: Party<'v, 'a>) -> Vec<Stated<'a, Representative>> {
        let Some(controller) = party.controller() else {
            return Vec::new();
        };
        let of_processors = self.view.speaker() == Speaker::Processors;
        stated(party.at().representatives(), &controller.representatives)
            .filter(|named| matches!(named.regime, None | Some(Regime::Gdpr)))
            .filter(|named| {
                let of_a_processor =
                    matches!(named.represents, Some(Role::Processor | Role::SubProcessor));
                of_processors || !of_a_processor
            })
            .collect()
    }

    /// Those that are not, by their country, the representatives under another law.
    fn in_the_union(&self, party: Party<'v, 'a>) -> Vec<Stated<'a, Representative>> {
        let is_here = |named: &Stated<'a, Representative>| {
            let country = country_of(named.value);
            named.regime.is_some() || country.is_none_or(|country| self.has(country))
        };
        let mut representatives = self.representatives(party);
        representatives.retain(is_here);
        representatives
    }

    fn has(&self, country: Country) -> bool {
        self.view.is_inside(country) == Some(true)
    }

    /// Whether the text says that one is meant for the Union: by the law, or by the country.
    fn is_as_such(&self, named: &Representative) -> bool {
        named.regime == Some(Regime::Gdpr)
            || country_of(named).is_some_and(|country| self.has(country))
    }
}

/// The ways to reach a representative, and whether a letter arrives.
fn ways<'a>(view: &View<'a>, named: Stated<'a, Representative>) -> (Ways<'a>, bool) {
    let ways = Ways::of(view, named.at.contacts(), &named.value.contacts);
    (
        ways,
        named.value.address.as_ref().is_some_and(is_deliverable),
    )
}

fn missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let outsiders = Outsiders::of(view);
    let (mut absent, mut unreachable) = (sink.gather(), sink.gather());
    // Only controllers owe the statement in a notice; that a processor does not name its
    // representative does not show that it has none.
    let severity = match view.speaker() {
        Speaker::Controllers => Severity::Error,
        Speaker::Processors => Severity::Warning,
    };
    for party in Party::all(view) {
        if outsiders.is_established(party) == Some(true) {
            continue;
        }
        let named = outsiders.in_the_union(party);
        let reached = named.iter().find(|named| {
            let (ways, letter) = ways(view, **named);
            letter || ways.work()
        });
        if let Some(reached) = reached {
            sink.met(reached.at);
            continue;
        }
        if Outsiders::is_free(party) {
            continue;
        }
        let open = outsiders.open(party);
        let (words, silent): (Vec<_>, Vec<_>) = named
            .into_iter()
            // Whatever is open: one that is named as such must be reachable.
            .filter(|named| open.is_none() || outsiders.is_as_such(named.value))
            .partition(|named| ways(view, *named).0.are_in_words());
        for named in &words {
            sink.not_assessed(named.at, Reason::WordsOnly);
        }
        for named in &silent {
            let _ = unreachable
                .lacks(named.at, &named.value.evidence)
                .grade(severity);
        }
        if words.is_empty() && silent.is_empty() {
            if let Some(fact) = open {
                party.ask(sink, fact);
            } else {
                let place = absent.lacks(party.at(), party.evidence());
                let _ = place.grade(severity).named(party.name());
            }
        }
    }
    absent.say(sink, |names| {
        let names_none = names.pick("names no representative", "name no representatives");
        format!("{names} {names_none} in the Union")
    });
    unreachable.say(sink, |names| {
        let is = names.pick("the representative", "representatives");
        let are = names.pick("is named", "are named");
        format!(
            "{is} in the Union {are} without a way to reach {}",
            names.pick("it", "them")
        )
    });
    sink.otherwise(
        "it is established in the European Economic Area, the Regulation does not reach it under \
         Art. 3(2), or an exception of Art. 27(2) applies",
    );
}

fn undetermined(view: &View<'_>, sink: &mut Sink<'_>) {
    let outsiders = Outsiders::of(view);
    let audience = Audience { view };
    let addressed = audience.is_under(Regime::Gdpr)
        || audience.is_in(|place| match place {
            Place::Country(country) => outsiders.has(country),
            Place::Region(region) => {
                matches!(region, Region::EuropeanUnion | Region::Eea | Region::Europe)
            }
        });
    if outsiders.one_is_inside {
        return sink.not_applicable("a controller is established in the European Economic Area");
    }
    let mut silent = sink.gather();
    let named_parties = Party::all(view).filter(|party| party.controller().is_some());
    for party in named_parties {
        let established = outsiders.is_established(party);
        if established == Some(true) || Outsiders::is_free(party) {
            continue;
        }
        if let Some(named) = outsiders.in_the_union(party).first() {
            sink.met(named.at);
        } else if addressed && established.is_none() {
            party.ask(sink, Fact::EstablishedInEea);
        } else if addressed {
            let _ = silent
                .lacks(party.at(), party.evidence())
                .named(party.name());
        }
    }
    silent.say(sink, |names| {
        format!(
            "{names} {} outside the European Economic Area, {} people in the Union, and {} no representative there",
            names.pick("is", "are"),
            names.pick("addresses", "address"),
            names.pick("names", "name"),
        )
    });
    sink.otherwise("the text does not address people in the Union, or facts settle it");
}

/// Whom the text itself speaks to, and which law it claims.
struct Audience<'v, 'a> {
    view: &'v View<'a>,
}

impl Audience<'_, '_> {
    /// Whether it speaks to people in certain places.
    fn is_in(&self, is_there: impl Fn(Place) -> bool) -> bool {
        let policy = self.view.policy;
        let scope = policy.scope.iter().flat_map(|scope| &scope.people_in);
        let rights = policy
            .rights
            .iter()
            .flat_map(|right| &right.applies_to.people_in);
        let activities = policy
            .activities
            .iter()
            .flat_map(|activity| &activity.people_in);
        scope.chain(rights).chain(activities).copied().any(is_there)
    }

    /// Whether it says that a law applies to what the company does.
    fn is_under(&self, regime: Regime) -> bool {
        self.view.policy.regime_claims.iter().any(|claim| {
            // That a product helps with the law, or that it is followed freely, addresses nobody.
            claim.regime == regime
                && matches!(
                    claim.category,
                    RegimeClaimCategory::Application
                        | RegimeClaimCategory::Compliance
                        | RegimeClaimCategory::SubjectToEnforcement
                        | RegimeClaimCategory::RoleUnder
                        | RegimeClaimCategory::LiabilityUnder
                )
        })
    }

    /// Whether it describes processing under a law.
    fn has_activity_under(&self, regime: Regime) -> bool {
        let mut activities = self.view.policy.activities.iter();
        activities.any(|activity| activity.regimes.contains(&regime))
    }
}

fn not_in_union(view: &View<'_>, sink: &mut Sink<'_>) {
    let outsiders = Outsiders::of(view);
    let mut elsewhere = sink.gather();
    for named in Party::all(view).flat_map(|party| outsiders.representatives(party)) {
        match country_of(named.value).map(|country| (country, view.is_inside(country))) {
            Some((_, Some(true))) => sink.met(named.at),
            Some((country, Some(false))) if named.regime == Some(Regime::Gdpr) => {
                let place = elsewhere.breach(named.at, &named.value.evidence);
                let _ = place.named(country.name());
            }
            _ => sink.not_assessed(named.at, "the text does not say where, or under which law"),
        }
    }
    elsewhere.say(sink, |names| {
        format!("the representative under the Regulation is in {names}")
    });
    sink.otherwise("no representative in the Union is named");
}

/// A law beside the Regulation that asks for a representative of its own.
struct Elsewhere {
    regime: Regime,
    country: &'static str,
}

const UNITED_KINGDOM: Elsewhere = Elsewhere {
    regime: Regime::UkGdpr,
    country: "GB",
};

const SWITZERLAND: Elsewhere = Elsewhere {
    regime: Regime::SwissFadp,
    country: "CH",
};

impl Elsewhere {
    fn is(&self, country: Country) -> bool {
        country.code() == self.country
    }

    /// Whether the law is in force, and the text is about people whom it protects.
    fn is_concerned(&self, view: &View<'_>) -> bool {
        let audience = Audience { view };
        Law::regime_since(self.regime).is_some_and(|first| first <= view.day())
            && (audience.is_in(|place| place.country().is_some_and(|country| self.is(country)))
                || audience.is_under(self.regime)
                || audience.has_activity_under(self.regime))
    }

    fn is_of(&self, named: &Representative) -> bool {
        named.regime == Some(self.regime)
            || country_of(named).is_some_and(|country| self.is(country))
    }

    /// The representatives under it, for all controllers.
    fn first<'a>(&self, view: &View<'a>) -> Option<Stated<'a, Representative>> {
        let root = At::<Policy>::root();
        stated(root.controllers(), &view.policy.controllers)
            .flat_map(|controller| {
                let list = &controller.value.representatives;
                stated(controller.at.representatives(), list)
            })
            .find(|named| self.is_of(named.value))
    }
}

fn of_another_regime(view: &View<'_>, sink: &mut Sink<'_>) {
    let at = At::<Policy>::root().controllers();
    let controllers = &view.policy.controllers;
    for law in [UNITED_KINGDOM, SWITZERLAND] {
        let mut stated_countries = controllers.iter().flat_map(countries).peekable();
        let unplaced = stated_countries.peek().is_none();
        if controllers.is_empty()
            || !law.is_concerned(view)
            || stated_countries.any(|country| law.is(country))
        {
            continue;
        }
        if let Some(named) = law.first(view) {
            sink.met(named.at);
        } else if unplaced {
            sink.not_assessed(
                at,
                "the text does not say where the controller is established",
            );
        } else if law.regime == Regime::SwissFadp {
            sink.not_assessed(
                at,
                "Swiss law asks for a representative only where processing is regular, on a large \
                 scale and of high risk, which no text shows",
            );
        } else {
            let mut silent = sink.gather();
            for party in Party::all(view) {
                let _ = silent
                    .lacks(party.at(), party.evidence())
                    .named(party.name());
            }
            silent.say(sink, |names| {
                format!(
                    "people in the United Kingdom are addressed, and {names} {} no representative there",
                    names.pick("names", "name")
                )
            });
        }
    }
    sink.otherwise(
        "the text addresses nobody in the United Kingdom or Switzerland, or the controller is \
         established there",
    );
}

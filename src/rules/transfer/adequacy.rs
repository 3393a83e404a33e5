//! Whether the destination protects data adequately, as a decision says (Art. 45).

use super::{
    Causes, Fact, NO_SUCH, Sink, View,
    flow::{Side, Transfers, UNSETTLED, places},
    ground::{Ground, list},
    safeguards::{is_adequate, is_said_absent},
};
use crate::{
    base::{Country, Text},
    law::AdequacyScope,
    model::{TransferMechanismDetail, entries::Receiver},
    report::quoted,
    rules::{Item, Severity},
    terms::{AdequacyFramework, Place},
};

pub(super) fn scope(view: &View<'_>, sink: &mut Sink<'_>) {
    let transfers = Transfers::of(view);
    for ground in transfers.all_grounds() {
        // Of what has ended, and of what another law knows, other rules speak.
        if ground.adequacy().is_some() && !ground.is_foreign() && !ground.is_out_of_force() {
            Claim::of(ground).judge(sink);
        }
    }
    sink.otherwise("no transfer under the Regulation rests on adequacy");
}

/// For what adequacy is claimed.
struct Claim<'t, 'v, 'a> {
    ground: Ground<'t, 'v, 'a>,
    of: Claimed<'a>,
}

enum Claimed<'a> {
    Organisation(&'a Text),
    Countries(Vec<Country>),
    /// Regions, by the decision on a country.
    Regions(Vec<Place>, Country),
    /// Whoever is on the list of a framework.
    Participants(AdequacyFramework),
    Unsaid,
}

impl<'t, 'v, 'a> Claim<'t, 'v, 'a> {
    fn of(ground: Ground<'t, 'v, 'a>) -> Self {
        Self {
            of: claimed(ground),
            ground,
        }
    }

    fn judge(&self, sink: &mut Sink<'_>) {
        let ground = self.ground;
        match &self.of {
            Claimed::Organisation(organisation) => {
                let view = ground.transfers.view;
                let mut decisions = view
                    .law()
                    .adequacy_of_organisation(organisation.as_str(), view.day());
                if decisions.next().is_some() {
                    sink.met(ground.at());
                } else {
                    let what = quoted(organisation);
                    self.breach(
                        sink,
                        self.grave(),
                        format_args!("no adequacy decision covers {what}"),
                    );
                }
            }
            Claimed::Countries(countries) => self.judge_countries(sink, countries),
            Claimed::Regions(regions, country) => {
                let names: Vec<&str> = regions.iter().map(|place| place.label()).collect();
                let (name, regions) = (ground.name(), names.join(", "));
                self.breach(
                    sink,
                    Severity::Warning,
                    format_args!(
                        "`{name}` is named for {regions}, and covers those on its list in {country}"
                    ),
                );
            }
            Claimed::Participants(framework) => self.judge_participants(sink, *framework),
            Claimed::Unsaid => sink.not_assessed(ground.at(), "for which country is not said"),
        }
    }

    fn breach(&self, sink: &mut Sink<'_>, severity: Severity, message: std::fmt::Arguments<'_>) {
        let draft = sink.breach(self.ground.at(), self.ground.evidence());
        let draft = draft
            .grade(severity)
            .softened_if(self.ground.is_uncertain());
        draft.serving(&[Item::TransferAdequacy]).say(message);
    }

    /// Where another ground carries the same, the transfer is not without one.
    fn grave(&self) -> Severity {
        if self.ground.is_carried_otherwise() {
            Severity::Warning
        } else {
            Severity::Error
        }
    }

    fn judge_countries(&self, sink: &mut Sink<'_>, countries: &[Country]) {
        let (ground, flow) = (self.ground, self.ground.flow);
        let view = ground.transfers.view;
        let home = ground.decision().and_then(|decision| decision.country);
        let (mut without, mut beyond, mut listed) = (Vec::new(), Vec::new(), Vec::new());
        for &country in countries {
            match flow.side(country.into()) {
                Side::Outside => {}
                Side::Inside => {
                    sink.met(ground.at());
                    continue;
                }
                Side::Unsettled => {
                    sink.not_assessed(ground.at(), UNSETTLED);
                    continue;
                }
            }
            let scopes: Vec<&AdequacyScope> = view
                .law()
                .adequacy(country, view.day())
                .map(|decision| &decision.scope)
                .collect();
            let of_participants = scopes.iter().find_map(|scope| match scope {
                AdequacyScope::Participants(framework) => Some(*framework),
                _ => None,
            });
            let is_sector = |scope: &&AdequacyScope| matches!(scope, AdequacyScope::Sector(_));
            if scopes.contains(&&AdequacyScope::WholeCountry) {
                sink.met(ground.at());
            } else if home.is_some_and(|home| home != country) {
                beyond.push(country);
            } else if scopes.is_empty() {
                without.push(country);
            } else if scopes.iter().any(is_sector) {
                self.judge_sector(sink);
            } else if let Some(framework) = of_participants {
                if home.is_some() || self.is_listing_known(framework) {
                    self.judge_participants(sink, framework);
                } else {
                    listed.push(country);
                }
            }
        }
        if !without.is_empty() {
            let without = list(without);
            self.breach(
                sink,
                self.grave(),
                format_args!("there is no adequacy decision for {without}"),
            );
        }
        if let (Some(home), false) = (home, beyond.is_empty()) {
            let (name, beyond) = (ground.name(), list(beyond));
            let message = format_args!("`{name}` is one for {home}, and is named for {beyond}");
            self.breach(sink, self.grave(), message);
        }
        if !listed.is_empty() {
            let listed = list(listed);
            let message = format_args!(
                "for {listed} only those are adequate who take part in a framework, and none is \
                 named"
            );
            self.breach(sink, Severity::Warning, message);
        }
    }

    /// The recipients whom the decision on a country may be about.
    fn recipients(&self) -> impl Iterator<Item = Receiver<'v, 'a>> {
        let home = self.ground.decision().and_then(|decision| decision.country);
        let recipients = self.ground.flow.recipients();
        recipients.filter(move |recipient| {
            let mut elsewhere = places(*recipient).filter_map(Place::country).peekable();
            let home_is_named =
                |home| places(*recipient).any(|place| place == Place::Country(home));
            elsewhere.peek().is_none() || home.is_none_or(home_is_named)
        })
    }

    /// Whether facts say of a recipient if it takes part in a framework.
    fn is_listing_known(&self, framework: AdequacyFramework) -> bool {
        let facts = self.ground.transfers.view.context.facts();
        self.recipients().any(|recipient| {
            facts
                .takes_part(recipient.id().as_str(), framework)
                .is_some()
        })
    }

    fn judge_participants(&self, sink: &mut Sink<'_>, framework: AdequacyFramework) {
        let facts = self.ground.transfers.view.context.facts();
        let takes_part = |id: &str| facts.takes_part(id, framework);
        let outside = self.by_fact(sink, Fact::Participation, takes_part);
        if !outside.is_empty() {
            let (outside, list) = (outside.join(", "), framework.term().label);
            let message = format_args!("not on the list of the {list}: {outside}");
            self.breach(sink, self.grave(), message);
        }
    }

    fn judge_sector(&self, sink: &mut Sink<'_>) {
        let facts = self.ground.transfers.view.context.facts();
        let outside = self.by_fact(sink, Fact::CoveredBySector, |id| facts.is_in_sector(id));
        if !outside.is_empty() {
            let outside = outside.join(", ");
            self.breach(
                sink,
                self.grave(),
                format_args!("the decision does not cover {outside}"),
            );
        }
    }

    /// The recipients that a fact puts outside a decision; asks where it is not known.
    fn by_fact(
        &self,
        sink: &mut Sink<'_>,
        fact: Fact,
        known: impl Fn(&str) -> Option<bool>,
    ) -> Vec<String> {
        let at = self.ground.at();
        let mut recipients = self.recipients().peekable();
        if recipients.peek().is_none() {
            match self.ground.flow.unresolved() {
                Some(id) => sink.unresolved(at, id),
                None => {
                    sink.not_assessed(at, "the decision covers some recipients, and none is named");
                }
            }
        }
        let (mut outside, mut all) = (Vec::new(), recipients.peek().is_some());
        for recipient in recipients {
            match known(recipient.id().as_str()) {
                Some(true) => {}
                Some(false) => {
                    all = false;
                    outside.push(quoted(recipient.called()).to_string());
                }
                None => {
                    all = false;
                    sink.open_about(at, fact, recipient.id());
                }
            }
        }
        if all {
            sink.met(at);
        }
        outside
    }
}

/// For what a ground of adequacy is named.
fn claimed<'a>(ground: Ground<'_, '_, 'a>) -> Claimed<'a> {
    let flow = ground.flow;
    let Some(adequacy) = ground.adequacy() else {
        return Claimed::Unsaid;
    };
    let home = ground.decision().and_then(|decision| decision.country);
    let has_country = |place: &Place| place.country().is_some();
    // Who takes part in a framework is no international organisation with a decision of its own.
    let of_country = adequacy.framework.is_some()
        || !adequacy.countries.is_empty()
        || home.is_some()
        || flow.places.iter().any(has_country);
    let destination = flow.transfer.value.organisation.as_ref();
    if let (Some(organisation), false) =
        (adequacy.organisation.as_ref().or(destination), of_country)
    {
        return Claimed::Organisation(organisation);
    }
    if !adequacy.countries.is_empty() {
        return Claimed::Countries(adequacy.countries.clone());
    }
    let Some(home) = home else {
        // Of several destinations the text does not say which: another rule asks.
        let only: Vec<Country> = flow
            .places
            .iter()
            .filter_map(|place| place.country())
            .collect();
        return match (adequacy.framework, flow.places.len(), flow.is_open()) {
            (Some(framework), ..) => Claimed::Participants(framework),
            (None, 1, false) if only.len() == 1 => Claimed::Countries(only),
            _ => Claimed::Unsaid,
        };
    };
    let participants = ground.decision().and_then(|decision| match decision.scope {
        AdequacyScope::Participants(framework) => Some(framework),
        _ => None,
    });
    let is_alone = ground
        .transfers
        .grounds(flow)
        .filter(|other| other.is_named())
        .count()
        == 1;
    let goes_home = flow.places.contains(&Place::Country(home));
    if is_alone && !goes_home && flow.says_where {
        let abroad = |place: &&Place| flow.side(**place) == Side::Outside;
        let (countries, regions): (Vec<Place>, Vec<Place>) = flow
            .places
            .iter()
            .filter(abroad)
            .partition(|place| has_country(place));
        if !regions.is_empty() {
            return Claimed::Regions(regions, home);
        }
        let countries: Vec<Country> = countries.into_iter().filter_map(Place::country).collect();
        if !countries.is_empty() {
            return Claimed::Countries(countries);
        }
    }
    match participants {
        Some(framework) => Claimed::Participants(framework),
        None => Claimed::Countries(vec![home]),
    }
}

pub(super) fn country_missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let transfers = Transfers::of(view);
    let mut unsaid = sink.gather();
    for ground in transfers.own_grounds() {
        let Some(adequacy) = ground.adequacy() else {
            continue;
        };
        let flow = ground.flow;
        let said = !adequacy.countries.is_empty()
            || adequacy.framework.is_some()
            || adequacy.decision.is_some()
            || adequacy.organisation.is_some();
        // Where there is a decision for each of them whole, nobody can take it for another.
        let is_plain = |place: &Place| {
            flow.side(*place) != Side::Outside
                || place
                    .country()
                    .is_some_and(|country| is_adequate(view, country))
        };
        let places = &flow.places;
        let several = flow.is_open()
            || places.is_empty()
            || places
                .iter()
                .any(|place| place.country().is_none() && !is_plain(place))
            || places.len() > 1 && !places.iter().all(is_plain);
        let to_organisation = flow.transfer.organisation.is_some() && places.is_empty();
        if said || to_organisation || !several {
            sink.met(ground.at());
        } else {
            let place = unsaid.lacks(ground.at(), ground.evidence());
            place.softened_if(flow.is_uncertain());
        }
    }
    unsaid.say(sink, |_| {
        "adequacy is relied on, and nothing says for which of the destinations".to_owned()
    });
    sink.otherwise("no transfer under the Regulation rests on adequacy");
}

pub(super) fn absence_unstated(view: &View<'_>, sink: &mut Sink<'_>) {
    let transfers = Transfers::of(view);
    let mut causes = Causes::default();
    for flow in transfers.own() {
        let mut named = transfers
            .grounds(flow)
            .filter(|ground| ground.is_named())
            .peekable();
        let is_derogation = |ground: Ground<'_, '_, '_>| {
            matches!(ground.detail(), TransferMechanismDetail::Derogation(_))
        };
        if named.peek().is_none() || !named.all(is_derogation) {
            continue;
        }
        // Nobody can be asked to say that there is no decision where there is one.
        let has_decision = |place: &Place| {
            flow.side(*place) == Side::Inside
                || place
                    .country()
                    .is_some_and(|country| is_adequate(view, country))
        };
        if !flow.places.is_empty() && flow.places.iter().all(has_decision) {
            continue;
        }
        if is_said_absent(&transfers, flow) {
            sink.met(flow.at());
        } else {
            let message = "only a derogation is relied on, and it is not said that there is no adequacy \
                           decision";
            let place = causes.of(sink, message).lacks(flow.at(), flow.evidence());
            place.softened_if(flow.is_uncertain());
        }
    }
    causes.say(sink);
    sink.otherwise(NO_SUCH);
}

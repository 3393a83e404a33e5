//! A transfer as rules see it: to whom and where it goes, and what else the notice says of it.

use std::collections::BTreeSet;

use super::ground::Ground;
use crate::{
    base::{At, Country, Id},
    extent::{Axis, Extent, Index, Reach, Subject, Within},
    law::Standing,
    model::{
        Policy, Recipient, Transfer,
        entries::{Activity, Receiver, Stated, stated},
    },
    rules::{Severity, View, view::indices},
    terms::{Modality, Place, Regime, Region, Reliance},
};

/// The transfers under the Regulation that a notice states, each beside the others.
pub(in crate::rules) struct Transfers<'v, 'a> {
    pub(super) view: &'v View<'a>,
    flows: Vec<Flow<'v, 'a>>,
}

/// One of them.
#[derive(Clone, Copy)]
pub(in crate::rules) struct Flow<'v, 'a> {
    view: &'v View<'a>,
    known: &'v Known<'a>,
}

/// The same as they are stated: worked out once for all rules.
pub(in crate::rules) struct StatedTransfers<'a> {
    all: Vec<Known<'a>>,
    index: Index,
}

/// What is known of a transfer.
pub(in crate::rules) struct Known<'a> {
    pub(in crate::rules) transfer: Stated<'a, Transfer>,
    reach: Reach,
    subject: Subject,
    /// Where it goes: what it says itself, else where its recipients are.
    pub(super) places: Vec<Place>,
    /// Whether it says so itself.
    pub(super) says_where: bool,
}

impl<'a> std::ops::Deref for Flow<'_, 'a> {
    type Target = Known<'a>;

    fn deref(&self) -> &Known<'a> {
        self.known
    }
}

impl<'a> StatedTransfers<'a> {
    pub(in crate::rules) fn of(view: &View<'a>) -> Self {
        let list = At::<Policy>::root().transfers();
        let transfers = stated(list, &view.policy.transfers);
        let all = transfers.map(|transfer| Known::new(view, transfer));
        let all: Vec<_> = all
            .filter(|known| Flow { view, known }.is_under_the_regulation())
            .collect();
        let index = Index::of(all.iter().map(|known| &known.reach));
        Self { all, index }
    }
}

/// What a place is to Chapter V.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// No ground is needed.
    Inside,
    /// A ground is needed.
    Outside,
    /// Nobody can say.
    Unsettled,
}

pub(super) const UNSETTLED: &str = "whether it is a third country is not settled";

impl<'v, 'a> Transfers<'v, 'a> {
    pub(in crate::rules) fn of(view: &'v View<'a>) -> Self {
        let all = view.stated_transfers().all.iter();
        Self {
            view,
            flows: all.map(|known| Flow { view, known }).collect(),
        }
    }

    /// Those that may be about a subject.
    fn near(&self, subject: &Subject) -> impl Iterator<Item = &Flow<'v, 'a>> {
        let near = self.view.stated_transfers().index.near(subject);
        near.into_iter().map(|number| &self.flows[number])
    }

    /// Those that take data abroad, whoever answers for them (Art. 44).
    pub(super) fn all(&self) -> impl Iterator<Item = &Flow<'v, 'a>> {
        self.flows.iter().filter(|flow| !flow.speaks_for_all())
    }

    /// Those of which people must be told (Arts 13(1)(f), 14(1)(f)).
    pub(in crate::rules) fn own(&self) -> impl Iterator<Item = &Flow<'v, 'a>> {
        self.all().filter(|flow| flow.is_own())
    }

    /// What is relied on for a transfer, or mentioned with it as if it were.
    pub(super) fn grounds<'t>(
        &'t self,
        flow: &'t Flow<'v, 'a>,
    ) -> impl Iterator<Item = Ground<'t, 'v, 'a>> {
        let list = flow.transfer.at.mechanisms();
        let mechanisms = stated(list, &flow.transfer.value.mechanisms);
        let relied = mechanisms.filter(|stated| {
            !matches!(
                stated.reliance,
                Some(Reliance::Planned | Reliance::VoluntaryAdherence | Reliance::MentionedOnly)
            )
        });
        relied.map(move |stated| Ground {
            transfers: self,
            flow,
            stated,
        })
    }

    /// The mechanisms on which the text rests transfers, whoever answers for them.
    pub(super) fn all_grounds(&self) -> impl Iterator<Item = Ground<'_, 'v, 'a>> {
        self.all().flat_map(|flow| self.grounds(flow))
    }

    /// Those on which transfers rest of which people must be told.
    pub(super) fn own_grounds(&self) -> impl Iterator<Item = Ground<'_, 'v, 'a>> {
        self.own().flat_map(|flow| self.grounds(flow))
    }

    /// The other entries that are about all of a transfer.
    ///
    /// Notices say where data goes in one section and what protects it in another.
    pub(super) fn about<'t>(
        &'t self,
        flow: &'t Flow<'v, 'a>,
    ) -> impl Iterator<Item = &'t Flow<'v, 'a>> {
        let near = self.near(&flow.subject);
        let others = near.filter(|other| !std::ptr::eq(other.known, flow.known));
        others.filter(|other| other.is_about(flow))
    }

    /// Whether an entry speaks of data that a recipient gets at a place.
    pub(super) fn answers_for(&self, recipient: &Subject, place: Place) -> bool {
        let mut flows = self.near(recipient);
        flows.any(|flow| {
            let extent = self.view.extent(recipient, &flow.reach, []);
            extent != Extent::Not && (flow.may_go_to(place) && self.may_cover(flow, place))
        })
    }

    fn may_cover(&self, flow: &Flow<'v, 'a>, place: Place) -> bool {
        let mut grounds = self.grounds(flow).peekable();
        flow.says_where
            || grounds.peek().is_none()
            || grounds.any(|ground| {
                let covered = ground.covered();
                covered.is_empty() || place.country().is_none_or(|c| covered.contains(&c))
            })
    }
}

impl<'a> Known<'a> {
    fn new(view: &View<'a>, transfer: Stated<'a, Transfer>) -> Self {
        let reach = view.reach(&transfer.value.applies_to);
        let destinations = transfer.value.destinations.iter().copied();
        let mut known = Self {
            transfer,
            subject: reach.subject(),
            reach,
            places: destinations
                .filter(|place| *place != Place::Region(Region::Other))
                .collect(),
            says_where: false,
        };
        known.says_where = !known.places.is_empty();
        if !known.says_where {
            let flow = Flow {
                view,
                known: &known,
            };
            let places: BTreeSet<Place> = flow.recipients().flat_map(places).collect();
            // Whoever passes it on does so to somewhere else.
            let onward = flow.is_by_recipient();
            let places = places.into_iter();
            known.places = places
                .filter(|place| !onward || flow.side(*place) != Side::Inside)
                .collect();
        }
        known
    }
}

impl<'v, 'a> Flow<'v, 'a> {
    /// The recipients that its part names, groups by their members.
    pub(in crate::rules) fn recipients(
        &self,
    ) -> impl Iterator<Item = Receiver<'v, 'a>> + Clone + use<'v, 'a> {
        let view = self.view;
        let recipients = indices(self.known.subject.items(Axis::Recipients));
        recipients.map(move |index| view.entries.recipient(index))
    }

    /// Whether its part names any.
    pub(in crate::rules) fn has_recipients(&self) -> bool {
        self.recipients().next().is_some()
    }

    pub(in crate::rules) fn at(&self) -> At<Transfer> {
        self.transfer.at
    }

    pub(in crate::rules) fn evidence(&self) -> &'a [crate::base::Text] {
        &self.transfer.value.evidence
    }

    /// Transfers under another law, or of people elsewhere alone, are no subjects.
    fn is_under_the_regulation(&self) -> bool {
        let part = &self.transfer.applies_to;
        let under = |regime: &Regime| {
            matches!(
                regime,
                Regime::Gdpr | Regime::EuropeanLaw | Regime::NationalDataProtectionLaw
            )
        };
        let elsewhere = |place: &Place| self.view.is_place_inside(*place) == Some(false);
        let mut activities = self.activities().peekable();
        (part.regimes.is_empty() || part.regimes.iter().any(under))
            && (part.people_in.is_empty() || !part.people_in.iter().all(elsewhere))
            && (activities.peek().is_none()
                || activities.any(|activity| self.view.is_under_the_regulation(activity)))
    }

    /// A recipient that it names and that there is not.
    pub(in crate::rules) fn unresolved(&self) -> Option<&'a Id<Recipient>> {
        let mut named = self.transfer.value.applies_to.recipients.iter();
        named.find(|id| self.view.get(id).is_none())
    }

    /// The activities that its part names.
    pub(in crate::rules) fn activities(
        &self,
    ) -> impl Iterator<Item = Activity<'v, 'a>> + use<'v, 'a> {
        let view = self.view;
        let activities = indices(self.known.subject.items(Axis::Activities));
        activities.map(move |index| view.entries.activity(index))
    }

    /// Whether it takes part in processing that people must be told of.
    fn is_own(&self) -> bool {
        let mut activities = self.activities().peekable();
        if activities.peek().is_some() {
            return activities.any(|activity| self.view.is_own(activity));
        }
        let mut recipients = self.recipients();
        !self.has_recipients() || recipients.any(|one| self.view.is_own_recipient(one.index))
    }

    /// Whether nothing narrows what it says.
    pub(super) fn is_about_everything(&self) -> bool {
        self.transfer.applies_to.is_everything()
    }

    /// Whether it states no transfer, and says something of all that there are.
    fn speaks_for_all(&self) -> bool {
        let transfer = self.transfer;
        self.is_about_everything()
            && !self.says_where
            && transfer.mechanisms.is_empty()
            && transfer.organisation.is_none()
            && transfer.importer.is_none()
            && transfer.destination_text.is_none()
            && (!transfer.copy_means.is_empty() || !transfer.supplementary_measures.is_empty())
    }

    /// Whether what is said here holds for all of another transfer.
    fn is_about(&self, other: &Self) -> bool {
        let same_importer = match &self.transfer.importer {
            Some(importer) => other.transfer.importer.as_ref() == Some(importer),
            None => true,
        };
        self.transfer.organisation.is_none()
            && same_importer
            && self.view.extent(&other.subject, &self.reach, []) == Extent::Whole
            && self.goes_wherever(other)
    }

    fn goes_wherever(&self, other: &Self) -> bool {
        if !self.says_where {
            return true;
        }
        let within = Within::new(self.view.law(), self.view.day());
        let reached = |place: &Place| self.places.iter().any(|own| within.contains(*own, *place));
        let is_region = |place: &Place| place.country().is_none();
        if other.places.is_empty() {
            self.places.iter().any(is_region)
        } else {
            other.places.iter().all(reached)
        }
    }

    fn may_go_to(&self, place: Place) -> bool {
        let within = Within::new(self.view.law(), self.view.day());
        let reaches = |own: &Place| match own {
            Place::Region(Region::Europe | Region::Worldwide) => true,
            own => within.contains(*own, place) || within.contains(place, *own),
        };
        !self.says_where || self.is_open() || self.places.iter().any(reaches)
    }

    /// Whether the text leaves the destinations open, or tells them in words.
    pub(super) fn is_open(&self) -> bool {
        self.transfer.open_ended == Some(true) || self.transfer.destination_text.is_some()
    }

    /// What a place is to Chapter V on the day.
    pub(super) fn side(&self, place: Place) -> Side {
        let outside = match place {
            Place::Country(country) => self.view.law().is_third_country(country, self.view.day()),
            Place::Region(Region::Worldwide) => Some(true),
            Place::Region(_) => self.view.is_place_inside(place).map(|inside| !inside),
        };
        match outside {
            Some(true) => Side::Outside,
            Some(false) => Side::Inside,
            None => Side::Unsettled,
        }
    }

    /// Whether it leaves the area in which no ground is needed; `None` where nobody can say.
    ///
    /// Where no place is named it does: the text calls it a transfer.
    pub(super) fn leaves(&self) -> Option<bool> {
        let unplaced = |one: Receiver<'v, 'a>| places(one).next().is_none();
        let unplaced = !self.says_where && self.recipients().any(unplaced);
        let sides: Vec<Side> = self.places.iter().map(|place| self.side(*place)).collect();
        if sides.is_empty()
            || unplaced
            || self.transfer.organisation.is_some()
            || self.transfer.open_ended == Some(true)
            || sides.contains(&Side::Outside)
        {
            Some(true)
        } else {
            (!sides.contains(&Side::Unsettled)).then_some(false)
        }
    }

    /// The third countries that it goes to, as far as they are named.
    pub(super) fn third_countries(&self) -> impl Iterator<Item = Country> + Clone {
        let countries = self.places.iter().filter_map(|place| place.country());
        countries.filter(|country| self.needs_ground(*country))
    }

    pub(super) fn needs_ground(&self, country: Country) -> bool {
        self.side(country.into()) == Side::Outside
    }

    /// What the standing of a country on the day is, where it is none.
    pub(super) fn standing(&self, country: Country) -> Standing {
        self.view.law().standing(country, self.view.day())
    }

    /// Whether it may be the recipient who exports, and whose duty it then is.
    pub(super) fn is_by_recipient(&self) -> bool {
        self.transfer.onward_by_recipient == Some(true)
    }

    /// Whether it is the person who picks whoever receives the data.
    pub(super) fn is_chosen(&self) -> bool {
        let chosen = |one: Receiver<'v, 'a>| one.one(|entry| entry.chosen_by_person) == Some(true);
        self.has_recipients() && self.recipients().all(chosen)
    }

    /// Whether it is only possible, conditional or the person's choice.
    pub(in crate::rules) fn is_uncertain(&self) -> bool {
        let perhaps = |modality: Option<Modality>| {
            matches!(modality, Some(Modality::Possible | Modality::Exemplary))
        };
        let only_if = |one: Receiver<'v, 'a>| {
            perhaps(one.one(|entry| entry.modality))
                || one.one(|entry| entry.condition.as_ref()).is_some()
        };
        // A text that asserts the transfer does so whatever it says of disclosing to each of them.
        let in_itself = match self.transfer.modality {
            Some(modality) => perhaps(Some(modality)),
            None => self.has_recipients() && self.recipients().all(only_if),
        };
        in_itself || self.reach.has_condition() || self.is_chosen()
    }

    /// The severity of a finding that is an error unless something makes it doubtful.
    pub(super) fn grave_unless(&self, doubtful: bool) -> Severity {
        if doubtful || self.is_uncertain() {
            Severity::Warning
        } else {
            Severity::Error
        }
    }
}

/// Where a recipient is: where it is said to process, else its address.
pub(super) fn places(recipient: Receiver<'_, '_>) -> impl Iterator<Item = Place> {
    let said: Vec<Place> = recipient
        .processed_in()
        .filter(|place| *place != Place::Region(Region::Other))
        .collect();
    let address = || {
        let country = recipient.one(|entry| entry.address.as_ref()?.country);
        country.map(Place::Country)
    };
    let address = said.is_empty().then(address).flatten();
    said.into_iter().chain(address)
}

//! That data goes to a third country, and to which (Arts 13(1)(f), 14(1)(f)).

use super::{
    Causes, NONE, Sink, View,
    flow::{Flow, Side, Transfers, UNSETTLED, places},
};
use crate::{
    base::Country,
    extent::Subject,
    law::Standing,
    model::{RecipientRole, entries::Receiver},
    rules::Reason,
    terms::{Modality, NoticeItem, Place, Region},
};

pub(super) fn destination_missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let transfers = Transfers::of(view);
    let mut causes = Causes::default();
    let mut unplaced = sink.gather();
    for flow in transfers.own() {
        // Where the person picks the recipient, the person knows.
        if flow.is_chosen() || flow.leaves() == Some(false) {
            continue;
        }
        let uncertain = flow.is_uncertain();
        if let (Some(id), false) = (flow.unresolved(), flow.says_where) {
            sink.unresolved(flow.at(), id);
            continue;
        }
        match destination(&transfers, flow) {
            Destination::Named => sink.met(flow.at()),
            Destination::InWords => sink.not_assessed(flow.at(), Reason::WordsOnly),
            Destination::OfSome(without) => {
                for recipient in without {
                    let place = unplaced.lacks(flow.at(), flow.evidence());
                    place.named(recipient.called()).softened_if(uncertain);
                }
            }
            Destination::Missing(how) => {
                let cause = causes.of(sink, how);
                cause
                    .lacks(flow.at(), flow.evidence())
                    .softened_if(uncertain);
            }
        }
    }
    causes.say(sink);
    unplaced.say(sink, |names| {
        format!(
            "data is transferred to {names}, and no country is named for {}",
            names.pick("it", "them")
        )
    });
    sink.otherwise(NONE);
}

/// How a text tells where data goes.
enum Destination<'v, 'a> {
    Named,
    InWords,
    /// For some recipients it does not.
    OfSome(Vec<Receiver<'v, 'a>>),
    Missing(&'static str),
}

fn destination<'v, 'a>(transfers: &Transfers<'v, 'a>, flow: &Flow<'v, 'a>) -> Destination<'v, 'a> {
    let transfer = flow.transfer;
    let is_country = |place: &Place| place.country().is_some();
    let named = flow.says_where && flow.places.iter().any(is_country);
    let by_example = transfer.open_ended == Some(true);
    let (with, without): (Vec<_>, Vec<_>) = flow
        .recipients()
        .partition(|recipient| places(*recipient).any(|place| is_country(&place)));
    let says = |other: &Flow<'v, 'a>| other.places.iter().any(is_country);
    let is_abroad = |place: Place| is_country(&place) && flow.side(place) == Side::Outside;
    let of_anybody = || {
        let mut recipients = transfers.view.recipients();
        flow.is_about_everything() && recipients.any(|one| places(one).any(is_abroad))
    };
    let by_ground = || {
        let mut grounds = transfers.grounds(flow);
        !flow.says_where
            && grounds.any(|ground| {
                let organisation = ground.adequacy().and_then(|a| a.organisation.as_ref());
                !ground.covered().is_empty() || organisation.is_some()
            })
    };
    if transfer.organisation.is_some() || named && !by_example {
        Destination::Named
    } else if named {
        Destination::Missing("the countries that data goes to are named by example only")
    } else if !with.is_empty() && without.is_empty()
        || of_anybody()
        || by_ground()
        || transfers.about(flow).any(says)
        || flow.is_about_everything() && transfers.own().any(says)
    {
        Destination::Named
    } else if transfer.destination_text.is_some() && !flow.says_where {
        Destination::InWords
    } else if !with.is_empty() && !flow.says_where {
        Destination::OfSome(without)
    } else {
        Destination::Missing(
            "data is transferred, and neither a country nor an organisation is named",
        )
    }
}

pub(super) fn no_third_country(view: &View<'_>, sink: &mut Sink<'_>) {
    let transfers = Transfers::of(view);
    let mut causes = Causes::default();
    let mut none = sink.gather();
    for flow in transfers.own() {
        let at = flow.at().destinations();
        let destinations = flow.transfer.value.destinations.iter().copied();
        for (i, place) in destinations.enumerate() {
            let at = at.index(i);
            match (flow.side(place), place) {
                (_, Place::Region(Region::Other)) => {}
                (Side::Outside, _) => sink.met(at),
                (Side::Unsettled, _) => sink.not_assessed(at, UNSETTLED),
                (Side::Inside, _) => match place.country().and_then(|c| for_a_time(flow, c)) {
                    Some(message) => {
                        causes.of(sink, message).breach(at, flow.evidence());
                    }
                    None => {
                        none.breach(at, flow.evidence()).named(place.label());
                    }
                },
            }
        }
    }
    causes.say(sink);
    none.say(sink, |names| {
        format!(
            "{names} {}",
            names.pick("is no third country", "are no third countries")
        )
    });
    sink.otherwise("no transfer says where it goes");
}

/// Why a country that has left is no third country yet.
fn for_a_time(flow: &Flow<'_, '_>, country: Country) -> Option<String> {
    let why = match flow.standing(country) {
        Standing::Transition => "counts as a Member State until its transition ends",
        Standing::Bridge => "counts as no third country while the agreement bridges the time",
        _ => return None,
    };
    Some(format!("{country} {why}"))
}

pub(super) fn undisclosed_likely(view: &View<'_>, sink: &mut Sink<'_>) {
    let transfers = Transfers::of(view);
    let home: Vec<Country> = view
        .policy
        .controllers
        .iter()
        .flat_map(|one| one.establishment.iter().chain(&one.other_establishments))
        .copied()
        .collect();
    // Data that a company collects at home does not leave it by going to a neighbour there.
    let is_abroad = |place: Place| match place {
        Place::Country(country) => {
            !home.contains(&country)
                && view.law().is_third_country(country, view.day()) == Some(true)
        }
        Place::Region(Region::Worldwide) => true,
        Place::Region(_) => view.is_place_inside(place) == Some(false),
    };
    let (mut silent, mut denied) = (sink.gather(), sink.gather());
    for recipient in view.recipients() {
        // Staff abroad are no recipients: data that they see stays with the company.
        let staff = matches!(recipient.role().value, RecipientRole::Personnel(_));
        if staff || !view.is_own_recipient(recipient.index) {
            continue;
        }
        let all: Vec<Place> = places(recipient).collect();
        let in_words = || {
            recipient
                .one(|entry| entry.processed_in_text.as_ref())
                .is_some()
        };
        if all.is_empty() && !in_words() {
            continue;
        }
        let subject = Subject::recipient(&view.entries, recipient);
        let untold = |place: &Place| is_abroad(*place) && !transfers.answers_for(&subject, *place);
        let Some(place) = all.iter().copied().find(untold) else {
            if all.is_empty() && !transfers.answers_for(&subject, Region::Worldwide.into()) {
                sink.not_assessed(recipient.at().processed_in_text(), Reason::WordsOnly);
            } else {
                sink.met(recipient.at());
            }
            continue;
        };
        let perhaps = recipient.one(|entry| entry.modality) == Some(Modality::Possible)
            || recipient.one(|entry| entry.condition.as_ref()).is_some()
            || recipient.one(|entry| entry.chosen_by_person) == Some(true);
        let gather = if view.denies(NoticeItem::Transfers, &subject).is_some() {
            &mut denied
        } else {
            &mut silent
        };
        let name = format!("{} ({place})", recipient.called());
        let found = gather.lacks(recipient.at(), &recipient.entry().evidence);
        found.named(&name).softened_if(perhaps);
    }
    silent.say(sink, |names| {
        format!("a transfer is likely, and none is mentioned, to {names}")
    });
    denied.say(sink, |names| {
        format!("a transfer is likely, and transfers are denied, to {names}")
    });
    sink.otherwise("no recipient says where it is");
}

//! How the controller can be reached.

use super::{Item, Party, Severity, Sink, View, quoted, way::misprint};
use crate::{
    base::At,
    model::{
        ContactPoint, Policy,
        entries::{Stated, stated},
    },
    report::Reason,
    terms::{ContactChannel, NameKind},
};

pub(super) fn missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let (mut unreachable, mut by_officer) = (sink.gather(), sink.gather());
    let mut misprinted: Vec<(At<ContactPoint>, Severity)> = Vec::new();
    for party in Party::all(view).filter(|party| party.controller().is_some()) {
        let ways = party.ways();
        if ways.work() || party.has_address() {
            sink.met(party.at());
        } else if party.controller().and_then(|named| named.name_kind) == Some(NameKind::LinkedList)
        {
            sink.not_assessed(party.at(), "the text links to a list of the controllers");
        } else if ways.are_in_words() {
            sink.not_assessed(party.at(), Reason::WordsOnly);
        } else {
            let officers = party.officers_ways();
            let (gather, severity) = if officers.work() || officers.are_in_words() {
                (&mut by_officer, Severity::Warning)
            } else {
                (&mut unreachable, Severity::Error)
            };
            let place = gather.lacks(party.at(), party.evidence());
            let _ = place.grade(severity).named(party.name());
            for at in ways.misprinted() {
                if misprinted
                    .iter()
                    .all(|(other, _)| other.steps() != at.steps())
                {
                    misprinted.push((at, severity));
                }
            }
        }
    }
    for (at, severity) in misprinted {
        let gather = if severity == Severity::Error {
            &mut unreachable
        } else {
            &mut by_officer
        };
        let _ = gather.lacks(at, &[]).grade(severity);
    }
    unreachable.say(sink, |names| {
        format!("no contact is given by which {names} can be reached")
    });
    by_officer.say(sink, |names| {
        format!("{names} can be reached through the data protection officer only")
    });
    sink.otherwise("no controller is named");
}

pub(super) fn incomplete(view: &View<'_>, sink: &mut Sink<'_>) {
    let mut single = sink.gather();
    for party in Party::all(view) {
        let ways = party.ways();
        if !ways.work() && !party.has_address() {
            continue;
        }
        if party.has_address() || !ways.are_one_electronic_kind() {
            sink.met(party.at());
        } else if ways.are_in_words() {
            sink.not_assessed(party.at(), Reason::WordsOnly);
        } else {
            let _ = single
                .lacks(party.at(), party.evidence())
                .named(party.name());
        }
    }
    single.say(sink, |names| {
        format!("{names} can be reached in one electronic way only, and no postal address is given")
    });
    sink.otherwise("no controller states a contact");
}

/// The contacts of controllers and officers, and those for whoever turns to them, as they stand;
/// with the items of the checklist that each list is about.
fn all<'a>(view: &View<'a>) -> Vec<(Stated<'a, ContactPoint>, Item)> {
    let (root, policy) = (At::<Policy>::root(), view.policy);
    let mut contacts = Vec::new();
    let mut add = |at, list: &'a [ContactPoint], item| {
        contacts.extend(stated(at, list).map(|contact| (contact, item)));
    };
    let company = Item::ControllerIdentity;
    for one in stated(root.controllers(), &policy.controllers) {
        add(one.at.contacts(), &one.value.contacts, company);
    }
    let officers = stated(
        root.data_protection_officers(),
        &policy.data_protection_officers,
    );
    for one in officers {
        add(one.at.contacts(), &one.value.contacts, Item::DpoContact);
    }
    for one in stated(root.joint_controllerships(), &policy.joint_controllerships) {
        add(one.at.contacts(), &one.value.contacts, company);
    }
    for one in stated(root.rights(), &policy.rights) {
        add(one.at.contacts(), &one.value.contacts, company);
    }
    for one in stated(root.rights_exercise(), &policy.rights_exercise) {
        add(one.at.contacts(), &one.value.contacts, company);
    }
    contacts
}

pub(super) fn unusable(view: &View<'_>, sink: &mut Sink<'_>) {
    /// One printed text is one mistake, wherever it stands.
    struct Misprint<'a> {
        text: &'a str,
        places: Vec<At<ContactPoint>>,
        of_company: bool,
        of_officer: bool,
    }
    let mut misprints: Vec<Misprint<'_>> = Vec::new();
    for (contact, item) in all(view) {
        let Some(text) = misprint(contact.value) else {
            if has_address(contact.value) {
                sink.met(contact.at);
            }
            continue;
        };
        let known = misprints.iter().position(|misprint| misprint.text == text);
        let index = known.unwrap_or_else(|| {
            misprints.push(Misprint {
                text,
                places: Vec::new(),
                of_company: false,
                of_officer: false,
            });
            misprints.len() - 1
        });
        let misprint = &mut misprints[index];
        misprint.places.push(contact.at);
        misprint.of_officer |= item == Item::DpoContact;
        misprint.of_company |= item != Item::DpoContact;
    }
    for misprint in misprints {
        let mut places = sink
            .gather()
            .serving(match (misprint.of_company, misprint.of_officer) {
                (true, false) => &[Item::ControllerIdentity],
                (false, true) => &[Item::DpoContact],
                _ => &[Item::ControllerIdentity, Item::DpoContact],
            });
        for at in misprint.places {
            let _ = places.breach(at, view.evidence(at)).named(misprint.text);
        }
        places.say(sink, |names| {
            format!("{names} cannot work as it is printed")
        });
    }
    sink.otherwise("no address or page is given as a contact");
}

/// Whether a contact is one that could be misprinted, and is not.
fn has_address(contact: &ContactPoint) -> bool {
    match contact {
        ContactPoint::Email(email) => email.address.is_some(),
        ContactPoint::WebPage(page) => page.url.is_some(),
        ContactPoint::WebForm(form) => form.url.is_some(),
        _ => false,
    }
}

pub(super) fn kind_mismatch(view: &View<'_>, sink: &mut Sink<'_>) {
    /// One page that is called an address throughout the text is one mistake.
    struct Mistake<'a> {
        called: ContactChannel,
        is: ContactChannel,
        page: Option<&'a str>,
        places: Vec<At<ContactPoint>>,
    }
    let mut mistakes: Vec<Mistake<'_>> = Vec::new();
    for (contact, _) in all(view) {
        let (called, is, page) = match contact.value {
            ContactPoint::WebPage(page) => (page.called, ContactChannel::WebPage, &page.url),
            ContactPoint::WebForm(form) => (form.called, ContactChannel::WebForm, &form.url),
            _ => continue,
        };
        let page = page.as_ref().map(crate::base::WebUrl::as_str);
        match called {
            // A form is on a page, and a page may hold one.
            Some(ContactChannel::WebPage | ContactChannel::WebForm) => sink.met(contact.at),
            Some(called) => {
                let same = |known: &&mut Mistake<'_>| {
                    (known.called, known.is, known.page) == (called, is, page) && page.is_some()
                };
                match mistakes.iter_mut().find(same) {
                    Some(known) => known.places.push(contact.at),
                    None => mistakes.push(Mistake {
                        called,
                        is,
                        page,
                        places: vec![contact.at],
                    }),
                }
            }
            None => {}
        }
    }
    for mistake in mistakes {
        let mut places = sink.gather();
        for at in mistake.places {
            let _ = places.breach(at, view.evidence(at));
        }
        let (called, is) = (mistake.called.term().label, mistake.is.term().label);
        let page = mistake
            .page
            .map(|page| format!(" at {}", quoted(page)))
            .unwrap_or_default();
        places.say(sink, move |_| {
            format!("what the text calls {called} is a {is}{page}")
        });
    }
    sink.otherwise("no contact is said to be of another kind");
}

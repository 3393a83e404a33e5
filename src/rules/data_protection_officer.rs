//! The data protection officer: Arts 13(1)(b), 14(1)(b), 37, 38.

use super::{
    Fact, Reason, Severity, Sink, View,
    controller::{Party, Way, Ways},
    rules,
};
use crate::{
    base::At,
    model::{
        ContactPoint, DataProtectionOfficer, Policy,
        entries::{Stated, stated},
    },
    terms::{ContactPurpose, NoticeItem},
};

rules! {
    "data-protection-officer"

    "dpo-contact-missing" {
        since: "0.1.0",
        items: [DataProtectionOfficer],
        severities: [Error, Warning],
        sources: ["13(1)(b)", "14(1)(b)", "37(7)"],
        binds: Both,
        summary: "there is a data protection officer, and no way to reach it",
        remedy: "state the contact details of the data protection officer; no name is needed",
        check: contact_missing,
    }
    "dpo-missing" {
        since: "0.1.0",
        items: [DataProtectionOfficer],
        severities: [Error],
        sources: ["13(1)(b)", "14(1)(b)", "37(1)", "37(7)"],
        binds: Both,
        summary: "a data protection officer is required, and none is mentioned",
        remedy: "designate a data protection officer and state its contact details",
        check: missing,
    }
    "dpo-generic-contact" {
        since: "0.1.0",
        items: [DataProtectionOfficer],
        severities: [Advice],
        sources: ["38(4)", "38(5)"],
        binds: Both,
        summary: "the data protection officer is reached through the general contact only",
        remedy: "give the officer a mailbox that only the officer and its staff read",
        check: generic_contact,
    }
}

/// An officer with the controllers that it is there for.
struct Officer<'v, 'a> {
    stated: Stated<'a, DataProtectionOfficer>,
    /// Its own contacts, with those of the company to which it refers.
    ways: Ways<'a>,
    parties: Vec<Party<'v, 'a>>,
}

impl<'v, 'a> Officer<'v, 'a> {
    fn all(view: &'v View<'a>) -> impl Iterator<Item = Self> {
        let at = At::<Policy>::root().data_protection_officers();
        stated(at, &view.policy.data_protection_officers).map(move |stated| Self {
            stated,
            ways: Ways::of(view, stated.at.contacts(), &stated.value.contacts),
            parties: Party::all(view)
                .filter(|party| party.is_meant(&stated.value.controllers))
                .collect(),
        })
    }

    /// Whether a contact of the company that is not the officer's is so.
    fn company_has(&self, is_so: impl Fn(&Way<'a>) -> bool) -> bool {
        self.parties.iter().any(|party| {
            let ways = party.ways_beside_the_officer();
            ways.working().any(&is_so)
        })
    }
}

fn contact_missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let mut silent = sink.gather();
    for officer in Officer::all(view) {
        let at = officer.stated.at;
        let said_to = officer.company_has(|way| way.is_for(ContactPurpose::DataProtectionOfficer));
        if officer.ways.work() || said_to {
            sink.met(at);
        } else if officer.ways.are_in_words() {
            sink.not_assessed(at, Reason::WordsOnly);
        } else {
            let beside = officer.company_has(|way| {
                way.is_for(ContactPurpose::Privacy) || way.is_for(ContactPurpose::RightsRequests)
            });
            let severity = if beside {
                Severity::Warning
            } else {
                Severity::Error
            };
            let _ = silent
                .lacks(at, &officer.stated.value.evidence)
                .grade(severity);
            for misprinted in officer.ways.misprinted() {
                let _ = silent.lacks(misprinted, &[]).grade(severity);
            }
        }
    }
    silent.say(sink, |_| {
        "a data protection officer is mentioned without contact details".to_owned()
    });
    sink.otherwise("no data protection officer is mentioned, which by itself shows nothing");
}

fn missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let mut absent = sink.gather();
    let officers = &view.policy.data_protection_officers;
    for party in Party::all(view) {
        if let Some(officer) = party.officers().next() {
            // Several controllers can have one officer (Art. 37(2)): each is in order by itself.
            if party.is_one_of_several() {
                sink.met(party.at());
            } else {
                sink.met(officer.at);
            }
            continue;
        }
        // Art. 37(1)(a): an authority or body must have one, but for courts, which the other fact says.
        let authority = party
            .known(Fact::PublicAuthority)
            .filter(|authority| *authority);
        match party.known(Fact::DpoRequired).or(authority) {
            Some(true) => {
                let mut named = officers.iter().flat_map(|officer| &officer.controllers);
                if let Some(id) = named.find(|id| view.get(id).is_none()) {
                    sink.unresolved(party.at(), id);
                } else {
                    let place = absent.lacks(party.at(), party.evidence());
                    let _ = place.named(party.name());
                }
            }
            Some(false) => {}
            None => party.ask(sink, Fact::DpoRequired),
        }
    }
    // Whoever says that there is none says what is wrong, whatever the copy does not hold.
    let denial = view.denials(NoticeItem::DataProtectionOfficer).next();
    if let Some(denial) = denial.filter(|_| !absent.is_empty()) {
        let _ = absent.breach(denial.at, &denial.value.evidence);
    }
    let says = match denial {
        Some(_) => "the notice says that there is none",
        None => "none is mentioned",
    };
    absent.say(sink, move |names| {
        format!("Art. 37 requires a data protection officer of {names}, and {says}")
    });
    sink.otherwise("no data protection officer is required");
}

fn generic_contact(view: &View<'_>, sink: &mut Sink<'_>) {
    let mut generic = sink.gather();
    for officer in Officer::all(view) {
        let at = officer.stated.at;
        if officer.ways.working().any(Way::is_a_place) {
            // A letter can be addressed to the officer alone.
            sink.met(at);
        } else if officer.ways.work() && officer.ways.working().all(is_general) {
            let _ = generic.breach(at, &officer.stated.value.evidence);
        } else if officer.ways.work() {
            sink.met(at);
        }
    }
    generic.say(sink, |_| {
        "the data protection officer is reached through the general contact only".to_owned()
    });
    sink.otherwise("no contact of a data protection officer is stated");
}

/// Whether a contact is one for everything, as the text says or its name shows.
fn is_general(way: &Way<'_>) -> bool {
    let is_for = |purpose| way.is_for(purpose);
    let own = is_for(ContactPurpose::DataProtectionOfficer) || is_for(ContactPurpose::Privacy);
    let general = is_for(ContactPurpose::General) || is_for(ContactPurpose::Support);
    match way.to {
        _ if general && !own => true,
        Some(ContactPoint::Email(email)) => email.address.as_ref().is_some_and(|address| {
            let mailbox = address.local_part();
            GENERAL
                .iter()
                .any(|general| mailbox.eq_ignore_ascii_case(general))
        }),
        Some(ContactPoint::Ticket(_) | ContactPoint::Chat(_)) => true,
        _ => false,
    }
}

/// Mailboxes of a company as a whole, as their names are agreed on everywhere. Where a mailbox has
/// another name, its purposes say so.
const GENERAL: &[&str] = &[
    "admin", "contact", "hello", "help", "helpdesk", "info", "mail", "office", "sales", "service",
    "support", "team",
];

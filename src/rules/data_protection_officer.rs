//! The data protection officer: Arts 13(1)(b), 14(1)(b), 37, 38.

use super::{
    Fact, Sink, View,
    controller::{is_deliverable, reaches},
    rules,
};
use crate::{base::Place, model::ContactPoint, terms::ContactPurpose};

rules! {
    "data-protection-officer"

    "dpo-contact-missing" {
        since: "0.1.0",
        items: [DataProtectionOfficer],
        severities: [Error],
        sources: ["13(1)(b)", "14(1)(b)", "37(7)"],
        summary: "there is a data protection officer, and no way to reach it",
        remedy: "state the contact details of the data protection officer; no name is needed",
        check: contact_missing,
    }
    "dpo-missing" {
        since: "0.1.0",
        items: [DataProtectionOfficer],
        severities: [Error],
        sources: ["13(1)(b)", "14(1)(b)", "37(1)", "37(7)"],
        summary: "a data protection officer is required, and none is mentioned",
        remedy: "designate a data protection officer and state its contact details",
        check: missing,
    }
    "dpo-generic-contact" {
        since: "0.1.0",
        items: [DataProtectionOfficer],
        severities: [Advice],
        sources: ["38(4)", "38(5)"],
        summary: "the data protection officer is reached through the general contact only",
        remedy: "give the officer a mailbox that only the officer and its staff read",
        check: generic_contact,
    }
}

/// Whether a contact is said to reach the officer.
fn is_for_officer(contact: &ContactPoint) -> bool {
    contact
        .purposes()
        .contains(&ContactPurpose::DataProtectionOfficer)
}

fn contact_missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let policy = view.policy;
    let root = Place::Root;
    let at = root.key("dataProtectionOfficers");
    let of_controllers = policy
        .controllers
        .iter()
        .flat_map(|controller| &controller.contacts);
    let of_rights = policy
        .rights_exercise
        .iter()
        .flat_map(|exercise| &exercise.contacts);
    // A letter "to the officer, at our address" has no address of its own.
    let posted = policy
        .controllers
        .iter()
        .any(|controller| controller.address.as_ref().is_some_and(is_deliverable));
    let arrives = |contact: &ContactPoint| {
        reaches(contact)
            || posted && matches!(contact, ContactPoint::Post(post) if post.address.is_none())
    };
    let elsewhere = of_controllers
        .chain(of_rights)
        .any(|contact| is_for_officer(contact) && arrives(contact));
    for (i, officer) in policy.data_protection_officers.iter().enumerate() {
        if elsewhere || officer.contacts.iter().any(arrives) {
            sink.met(&at.index(i));
        } else {
            sink.lacks(
                &at.index(i),
                &officer.evidence,
                format_args!("a data protection officer is mentioned without contact details"),
            );
        }
    }
    sink.not_applicable("no data protection officer is mentioned, which by itself shows nothing");
}

fn missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    if !view.policy.data_protection_officers.is_empty() {
        return sink.met(&root.key("dataProtectionOfficers").index(0));
    }
    let facts = view.context.facts();
    // Art. 37(1)(a): an authority or body must have one, but for courts, which the other fact says.
    let required = facts
        .dpo_required
        .or(facts.public_authority.filter(|authority| *authority));
    match required {
        Some(true) => sink.lacks(
            &root,
            &[],
            format_args!("Art. 37 requires a data protection officer, and none is mentioned"),
        ),
        Some(false) => sink.not_applicable("no data protection officer is required"),
        None => sink.open(&root, Fact::DpoRequired),
    }
}

fn generic_contact(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let at = root.key("dataProtectionOfficers");
    for (i, officer) in view.policy.data_protection_officers.iter().enumerate() {
        let letter = |contact: &ContactPoint| matches!(contact, ContactPoint::Post(_));
        if officer.contacts.iter().any(letter) {
            // A letter can be addressed to the officer alone.
            sink.met(&at.index(i));
            continue;
        }
        let mut contacts = officer
            .contacts
            .iter()
            .filter(|contact| reaches(contact))
            .peekable();
        if contacts.peek().is_none() {
            continue;
        }
        let generic = |contact: &ContactPoint| match contact {
            ContactPoint::Email(email) => email.address.as_ref().is_some_and(|address| {
                GENERAL.contains(&address.local_part().to_ascii_lowercase().as_str())
            }),
            ContactPoint::Ticket(_) | ContactPoint::Chat(_) => true,
            _ => false,
        };
        if contacts.all(generic) {
            sink.breach(
                &at.index(i),
                &officer.evidence,
                format_args!(
                    "the data protection officer is reached through the general contact only"
                ),
            );
        } else {
            sink.met(&at.index(i));
        }
    }
    sink.not_applicable("no contact of a data protection officer is stated");
}

/// Mailboxes of a company as a whole, in the languages in which they are met.
const GENERAL: &[&str] = &[
    "admin",
    "contact",
    "contacto",
    "customerservice",
    "hello",
    "help",
    "helpdesk",
    "hi",
    "info",
    "kontakt",
    "kundservice",
    "mail",
    "office",
    "post",
    "sales",
    "service",
    "support",
    "team",
];

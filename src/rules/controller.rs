//! Who is responsible, and how to reach them: Art. 13(1)(a), 14(1)(a).

use std::collections::HashSet;

use super::{Sink, View, rules};
use crate::{
    base::{Place, Text},
    model::{ContactPoint, Policy, PostalAddress},
    terms::{ContactChannel, Role},
};

rules! {
    "controller"

    "controller-missing" {
        since: "0.1.0",
        items: [ControllerIdentity],
        severities: [Error],
        sources: ["13(1)(a)", "14(1)(a)"],
        summary: "nobody is named who is responsible for the processing",
        remedy: "name the controller: the company, person or body that decides on purposes and means",
        check: missing,
    }
    "controller-contact-missing" {
        since: "0.1.0",
        items: [ControllerContact, ControllerIdentity],
        severities: [Error],
        sources: ["13(1)(a)", "14(1)(a)"],
        summary: "a controller is named without a way to reach it",
        remedy: "state a postal or e-mail address, a telephone number, a form or a contact page",
        check: contact_missing,
    }
    "controller-contact-incomplete" {
        since: "0.1.0",
        items: [ControllerContact],
        severities: [Advice],
        sources: ["13(1)(a)", "14(1)(a)"],
        summary: "a controller can be reached in one electronic way only, and has no postal address",
        remedy: "add a postal address or a second way to reach the controller",
        check: contact_incomplete,
    }
    "controller-entity-ambiguous" {
        since: "0.1.0",
        items: [ControllerIdentity],
        severities: [Warning],
        sources: ["13(1)(a)", "14(1)(a)"],
        summary: "several names are used for the controller, and nothing identifies one company",
        remedy: "state the registered name with the address or the number in the register",
        check: entity_ambiguous,
    }
    "controller-allocation-unclear" {
        since: "0.1.0",
        items: [ControllerIdentity, JointControllers],
        severities: [Warning],
        sources: ["13(1)(a)", "14(1)(a)", "12(1)"],
        summary: "several controllers are named, and nothing says which is responsible for what",
        remedy: "say for each controller which processing or which people it is responsible for",
        check: allocation_unclear,
    }
    "contact-kind-mismatch" {
        since: "0.1.0",
        items: [ControllerContact],
        severities: [Advice],
        sources: ["12(2)"],
        summary: "a contact is not what the text calls it",
        remedy: "give the contact that the text promises, or call it what it is",
        check: kind_mismatch,
    }
}

fn missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    if view.policy.controllers.is_empty() {
        sink.lacks(&root, &[], format_args!("no controller is named"));
    } else {
        sink.met(&root.key("controllers").index(0));
    }
}

fn contact_missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let policy = view.policy;
    // The joint contact point reaches the controller, too.
    let joint = policy
        .joint_controllerships
        .iter()
        .flat_map(|joint| &joint.contacts);
    let shared = shared_contacts(policy).chain(joint).any(reaches);
    let root = Place::Root;
    let controllers = root.key("controllers");
    for (i, controller) in policy.controllers.iter().enumerate() {
        let at = controllers.index(i);
        let own = controller.contacts.iter().any(reaches)
            || controller.address.as_ref().is_some_and(is_deliverable);
        if own || shared {
            sink.met(&at);
        } else {
            let name = &controller.name;
            sink.lacks(
                &at,
                &controller.evidence,
                format_args!("controller `{name}` cannot be reached"),
            );
        }
    }
    sink.not_applicable("no controller is named");
}

/// Whether somebody who is no customer can reach the company by it.
///
/// An address that the copy lost counts: the text has it.
pub(super) fn reaches(contact: &ContactPoint) -> bool {
    match contact {
        ContactPoint::Email(email) => email.address.is_some() || email.redacted == Some(true),
        ContactPoint::Telephone(phone) => phone.number.is_some() || phone.redacted == Some(true),
        ContactPoint::Post(post) => {
            post.address.as_ref().is_some_and(is_deliverable) || post.redacted == Some(true)
        }
        ContactPoint::WebPage(page) => page.url.is_some() || page.redacted == Some(true),
        ContactPoint::WebForm(form) => form.url.is_some() || form.redacted == Some(true),
        ContactPoint::InPerson(place) => place.address.as_ref().is_some_and(is_deliverable),
        ContactPoint::Chat(_) | ContactPoint::Ticket(_) => true,
        ContactPoint::Other(other) => other.text.is_some(),
        ContactPoint::Account(_)
        | ContactPoint::ConsentBanner(_)
        | ContactPoint::LinkInMessage(_)
        | ContactPoint::DeviceSettings(_) => false,
    }
}

/// Whether a letter would arrive: a country alone is no address.
pub(super) fn is_deliverable(address: &PostalAddress) -> bool {
    !address.lines.is_empty() || address.locality.is_some() && address.postal_code.is_some()
}

/// The contacts that reach every controller: for rights, and of the officer.
fn shared_contacts(policy: &Policy) -> impl Iterator<Item = &ContactPoint> {
    let rights = policy
        .rights_exercise
        .iter()
        .flat_map(|exercise| &exercise.contacts);
    let officers = policy
        .data_protection_officers
        .iter()
        .flat_map(|officer| &officer.contacts);
    rights.chain(officers)
}

fn contact_incomplete(view: &View<'_>, sink: &mut Sink<'_>) {
    let policy = view.policy;
    let shared: Vec<&str> = shared_contacts(policy)
        .filter(|c| reaches(c))
        .map(ContactPoint::kind)
        .collect();
    let root = Place::Root;
    let controllers = root.key("controllers");
    for (i, controller) in policy.controllers.iter().enumerate() {
        let at = controllers.index(i);
        let by_letter = controller.address.as_ref().is_some_and(is_deliverable);
        let mut ways: Vec<&str> = controller
            .contacts
            .iter()
            // "Contact us" is no second way.
            .filter(|c| reaches(c) && !matches!(c, ContactPoint::Other(_)))
            .map(ContactPoint::kind)
            .collect();
        // What is offered for rights or by the officer is a way as well, beside one of its own.
        if !ways.is_empty() {
            ways.extend(shared.iter().copied());
        }
        ways.sort_unstable();
        ways.dedup();
        match ways.as_slice() {
            [only] if !by_letter && !matches!(*only, "post" | "telephone" | "in-person") => {
                let (name, only) = (
                    &controller.name,
                    only.replace("email", "e-mail").replace("web-", "web "),
                );
                sink.lacks(
                    &at,
                    &controller.evidence,
                    format_args!("controller `{name}` can be reached by {only} only"),
                );
            }
            [] if !by_letter => {}
            _ => sink.met(&at),
        }
    }
    sink.not_applicable("no controller states a contact of its own");
}

fn entity_ambiguous(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let controllers = root.key("controllers");
    for (i, controller) in view.policy.controllers.iter().enumerate() {
        let at = controllers.index(i);
        let identified = controller.registration_number.is_some()
            || controller.address.as_ref().is_some_and(is_deliverable);
        let variants = controller
            .name_variants
            .iter()
            .filter(|variant| !is_short_for(variant, &controller.name));
        let variants = variants.count();
        if variants == 0 {
            continue;
        }
        if identified {
            sink.met(&at);
        } else {
            let name = &controller.name;
            let names = if variants == 1 {
                "another name".to_owned()
            } else {
                format!("{variants} other names")
            };
            sink.lacks(&at, &controller.evidence, format_args!(
                "`{name}` appears under {names}, and neither an address nor a number identifies one company"
            ));
        }
    }
    sink.not_applicable("every controller has one name");
}

/// Whether one of two names is the other without its legal form or the like.
fn is_short_for(one: &Text, other: &Text) -> bool {
    let (one, other) = (one.as_str().to_lowercase(), other.as_str().to_lowercase());
    let starts = |long: &str, short: &str| {
        long.strip_prefix(short)
            .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    };
    starts(&one, &other) || starts(&other, &one)
}

fn allocation_unclear(view: &View<'_>, sink: &mut Sink<'_>) {
    let policy = view.policy;
    if policy.controllers.len() < 2 {
        return sink.not_applicable("there are not several controllers");
    }
    let root = Place::Root;
    let at = root.key("controllers");
    let joint_in_words = policy
        .role_statements
        .iter()
        .any(|s| s.role == Role::JointController);
    let joint = |id: Option<&crate::base::Id>| {
        policy.joint_controllerships.iter().any(|joint| {
            joint.controllers.is_empty() || id.is_some_and(|id| joint.controllers.contains(id))
        })
    };
    let allocated = |id: Option<&crate::base::Id>| {
        id.is_some_and(|id| {
            policy
                .activities
                .iter()
                .any(|activity| activity.controllers.contains(id))
        })
    };
    let unclear = policy.controllers.iter().position(|controller| {
        let id = controller.id.as_ref();
        controller.responsible_for.is_none() && !allocated(id) && !joint(id) && !joint_in_words
    });
    match unclear {
        Some(i) => {
            let controller = &policy.controllers[i];
            sink.lacks(
                &at,
                &controller.evidence,
                format_args!(
                    "nothing says what `{}` is responsible for, beside {} more",
                    controller.name,
                    policy.controllers.len() - 1
                ),
            );
        }
        None => sink.met(&at),
    }
}

fn kind_mismatch(view: &View<'_>, sink: &mut Sink<'_>) {
    let policy = view.policy;
    let root = Place::Root;
    // One page that is called an address throughout the text is one mistake.
    let mut seen = HashSet::new();
    let mut judge = |at: &Place<'_>, contacts: &'_ [ContactPoint]| {
        for (i, contact) in contacts.iter().enumerate() {
            let (called, is, url) = match contact {
                ContactPoint::WebPage(page) => (page.called, ContactChannel::WebPage, &page.url),
                ContactPoint::WebForm(form) => (form.called, ContactChannel::WebForm, &form.url),
                _ => continue,
            };
            if called.is_some() && !seen.insert((called, url.clone())) {
                continue;
            }
            match called {
                // A form is on a page, and a page may hold one.
                Some(ContactChannel::WebPage | ContactChannel::WebForm | ContactChannel::Other) => {
                    sink.met(&at.index(i));
                }
                Some(called) => {
                    let (called, is) = (
                        called.term().label.to_lowercase(),
                        is.term().label.to_lowercase(),
                    );
                    sink.breach(
                        &at.index(i),
                        &[],
                        format_args!("what is called {called} is a {is}"),
                    );
                }
                None => {}
            }
        }
    };
    for (i, controller) in policy.controllers.iter().enumerate() {
        judge(
            &root.key("controllers").index(i).key("contacts"),
            &controller.contacts,
        );
    }
    for (i, officer) in policy.data_protection_officers.iter().enumerate() {
        judge(
            &root.key("dataProtectionOfficers").index(i).key("contacts"),
            &officer.contacts,
        );
    }
    if let Some(exercise) = &policy.rights_exercise {
        judge(
            &root.key("rightsExercise").key("contacts"),
            &exercise.contacts,
        );
    }
    for (i, right) in policy.rights.iter().enumerate() {
        judge(
            &root.key("rights").index(i).key("contacts"),
            &right.contacts,
        );
    }
    sink.not_applicable("no contact is said to be of another kind");
}

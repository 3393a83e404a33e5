//! Who is responsible, and how to reach them: Art. 13(1)(a), 14(1)(a).

use super::{Sink, View, rules};
use crate::{
    base::Place,
    model::{ContactPoint, PostalAddress},
};

rules! {
    "controller"

    "controller-contact-missing" {
        since: "0.1.0",
        items: [ControllerContact, ControllerIdentity],
        severities: [Error],
        sources: ["13(1)(a)", "14(1)(a)"],
        summary: "a controller is named without a way to reach it",
        remedy: "state a postal or e-mail address, a telephone number, a form or a contact page",
        check: contact_missing,
    }
}

fn contact_missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let policy = view.policy;
    // A contact for rights, or of the officer or the joint contact point, reaches the controller too.
    let rights = policy.rights_exercise.iter().flat_map(|exercise| &exercise.contacts);
    let officers = policy.data_protection_officers.iter().flat_map(|officer| &officer.contacts);
    let joint = policy.joint_controllerships.iter().flat_map(|joint| &joint.contacts);
    let shared = rights.chain(officers).chain(joint).any(reaches);
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
            sink.lacks(&at, &controller.evidence, format_args!("controller `{name}` cannot be reached"));
        }
    }
    sink.not_applicable("no controller is named");
}

/// Whether somebody who is no customer can reach the company by it.
///
/// An address that the copy lost counts: the text has it.
fn reaches(contact: &ContactPoint) -> bool {
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
fn is_deliverable(address: &PostalAddress) -> bool {
    !address.lines.is_empty() || address.locality.is_some() && address.postal_code.is_some()
}

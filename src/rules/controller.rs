//! Who is responsible, and how to reach them: Art. 13(1)(a), 14(1)(a).

mod contact;
mod identity;
mod party;
mod way;

pub(super) use self::{
    party::Party,
    way::{Way, Ways, is_deliverable},
};
use super::{Fact, Item, Severity, Sink, View, quoted, rules};

rules! {
    "controller"

    "controller-missing" {
        since: "0.1.0",
        items: [ControllerIdentity],
        severities: [Error],
        sources: ["13(1)(a)", "14(1)(a)"],
        summary: "nobody is named who is responsible for the processing",
        remedy: "name the controller: the company, person or body that decides on purposes and means",
        check: identity::missing,
    }
    "controller-unidentified" {
        since: "0.1.0",
        items: [ControllerIdentity],
        severities: [Warning, Advice],
        sources: ["13(1)(a)", "14(1)(a)"],
        summary: "a controller is described, or goes by a brand or an acronym, and is not identified",
        remedy: "state the name under which the controller is registered",
        check: identity::unidentified,
    }
    "controller-contact-missing" {
        since: "0.1.0",
        items: [ControllerContact, ControllerIdentity],
        severities: [Error, Warning],
        sources: ["13(1)(a)", "14(1)(a)"],
        summary: "a controller is named without a way to reach it",
        remedy: "state a postal or e-mail address, a telephone number, a form or a contact page",
        check: contact::missing,
    }
    "controller-contact-incomplete" {
        since: "0.1.0",
        items: [ControllerContact],
        severities: [Advice],
        sources: ["13(1)(a)", "14(1)(a)"],
        summary: "a controller can be reached in one electronic way only, and has no postal address",
        remedy: "add a postal address or a second way to reach the controller",
        check: contact::incomplete,
    }
    "contact-unusable" {
        since: "0.1.0",
        items: [],
        severities: [Warning],
        sources: ["13(1)(a)", "14(1)(a)", "13(1)(b)", "14(1)(b)"],
        yields_to: ["controller-contact-missing", "dpo-contact-missing"],
        summary: "a contact cannot work as it is printed",
        remedy: "print the address as it has to be typed",
        check: contact::unusable,
    }
    "contact-kind-mismatch" {
        since: "0.1.0",
        items: [ControllerContact],
        severities: [Advice],
        sources: ["12(2)"],
        summary: "a contact is not what the text calls it",
        remedy: "give the contact that the text promises, or call it what it is",
        check: contact::kind_mismatch,
    }
    "controller-entity-ambiguous" {
        since: "0.1.0",
        items: [ControllerIdentity],
        severities: [Warning, Advice],
        sources: ["13(1)(a)", "14(1)(a)"],
        summary: "several names are used for the controller, and no number identifies one company",
        remedy: "state the registered name with the number in the register",
        check: identity::ambiguous,
    }
    "controller-allocation-unclear" {
        since: "0.1.0",
        items: [ControllerIdentity, JointControllers],
        severities: [Warning],
        sources: ["13(1)(a)", "14(1)(a)", "12(1)"],
        summary: "several controllers are named, and nothing says which is responsible for what",
        remedy: "say for each controller which processing or which people it is responsible for",
        check: identity::allocation,
    }
}

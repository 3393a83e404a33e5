//! Who the controller is, and of what.

use super::{Party, Severity, Sink, View};
use crate::{
    base::{At, Text},
    model::{Controller, Policy, entries::stated},
    report::Reason,
    terms::{AuthorRole, NameKind},
};

pub(super) fn missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = At::<Policy>::root();
    if view.policy.controllers.is_empty() {
        sink.lacks(root, &[])
            .say(format_args!("no controller is named"));
    } else {
        for (i, _) in view.policy.controllers.iter().enumerate() {
            sink.met(root.controllers().index(i));
        }
    }
}

/// Controllers whose name does not tell who they are.
fn named<'a>(view: &View<'a>) -> impl Iterator<Item = (At<Controller>, &'a Controller)> + use<'a> {
    let at = At::<Policy>::root().controllers();
    stated(at, &view.policy.controllers).map(|controller| (controller.at, controller.value))
}

pub(super) fn unidentified(view: &View<'_>, sink: &mut Sink<'_>) {
    let (mut described, mut inferred) = (sink.gather(), sink.gather());
    let (mut short, mut brand) = (sink.gather(), sink.gather());
    for (at, controller) in named(view) {
        let gather = match controller.name_kind {
            _ if controller.legal_name.is_some() => None,
            Some(NameKind::Description) => Some(&mut described),
            Some(NameKind::Inferred) => Some(&mut inferred),
            Some(NameKind::Acronym) => Some(&mut short),
            Some(NameKind::Trade) => Some(&mut brand),
            Some(NameKind::LinkedList) => {
                sink.not_assessed(at, "the names stand in a list to which the text links");
                continue;
            }
            _ => None,
        };
        let Some(gather) = gather else {
            sink.met(at);
            continue;
        };
        let tells = has_number(controller) || has_address(controller);
        let severity = if tells {
            Severity::Advice
        } else {
            Severity::Warning
        };
        let place = gather.lacks(at, &controller.evidence);
        let _ = place.grade(severity).named(&controller.name);
    }
    described.say(sink, |names| {
        let is = names.pick("describes a controller", "describe controllers");
        format!("{names} {is}, and no name is given")
    });
    inferred.say(sink, |names| {
        format!("only by inference {names} can be taken for the controller")
    });
    short.say(sink, |names| {
        format!(
            "{names} {} for a name that is not given",
            names.pick("stands", "stand")
        )
    });
    brand.say(sink, |names| {
        format!(
            "{names} {}, and no company is said to be behind it",
            names.pick("is a trade name", "are trade names")
        )
    });
    sink.otherwise("no controller is named");
}

/// Whether a number tells which company of several is meant.
fn has_number(controller: &Controller) -> bool {
    controller.registration_number.is_some() || controller.vat_number.is_some()
}

fn has_address(controller: &Controller) -> bool {
    controller
        .address
        .as_ref()
        .is_some_and(super::is_deliverable)
}

pub(super) fn ambiguous(view: &View<'_>, sink: &mut Sink<'_>) {
    let mut unclear = sink.gather();
    for (at, controller) in named(view) {
        let own = [Some(&controller.name), controller.legal_name.as_ref()];
        let is_another = |variant: &&Text| {
            own.iter()
                .flatten()
                .all(|name| !is_short_for(variant, name))
        };
        if !controller
            .name_variants
            .iter()
            .any(|variant| is_another(&variant))
        {
            continue;
        }
        if has_number(controller) {
            sink.met(at);
            continue;
        }
        // An address, or one name that is said to be the registered one, points at one company.
        let points = has_address(controller)
            || controller.legal_name.is_some()
            || controller.name_kind == Some(NameKind::Registered);
        let severity = if points {
            Severity::Advice
        } else {
            Severity::Warning
        };
        let place = unclear.lacks(at, &controller.evidence);
        let _ = place.grade(severity).named(&controller.name);
    }
    unclear.say(sink, |names| {
        format!(
            "{names} {} under other names as well, and no number tells which company is meant",
            names.pick("appears", "appear")
        )
    });
    sink.otherwise("every controller has one name");
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

pub(super) fn allocation(view: &View<'_>, sink: &mut Sink<'_>) {
    if view.policy.controllers.len() < 2 {
        return sink.not_applicable("there are not several controllers");
    }
    let mut unclear = sink.gather();
    for party in Party::all(view) {
        let Some(controller) = party.controller() else {
            continue;
        };
        if controller.responsible_for.is_some() || is_allocated(view, party) {
            sink.met(party.at());
        } else if controller.name_kind == Some(NameKind::Description) {
            // "The shop where you hold your card" says of whose data.
            sink.not_assessed(party.at(), Reason::WordsOnly);
        } else {
            let _ = unclear
                .lacks(party.at(), party.evidence())
                .named(party.name());
        }
    }
    unclear.say(sink, |names| {
        let (is, each) = (names.pick("is", "are"), names.pick("", " each"));
        format!("several controllers are named, and nothing says what {names} {is}{each} responsible for")
    });
}

/// Whether anything says which processing a controller answers for, be it together with others.
fn is_allocated(view: &View<'_>, party: Party<'_, '_>) -> bool {
    let (root, policy) = (At::<Policy>::root(), view.policy);
    let Some(id) = party.id() else {
        let mut joint = policy.joint_controllerships.iter();
        return joint.any(|joint| joint.says_something() && joint.controllers.is_empty());
    };
    let by_activity = policy
        .activities
        .iter()
        .any(|activity| activity.controllers.contains(id));
    let jointly = stated(root.joint_controllerships(), &policy.joint_controllerships)
        .any(|joint| party.is_meant(&joint.value.controllers));
    let by_role = stated(root.roles(), &policy.roles).any(|statement| {
        statement.role == AuthorRole::Controller
            && statement.controllers.contains(id)
            && !statement.applies_to.is_everything()
    });
    by_activity || jointly || by_role
}

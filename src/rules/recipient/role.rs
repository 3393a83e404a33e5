//! Whether recipients are what they are called: Arts 4(7), 4(8), 28(10).

use super::{Severity, Sink, View, evidence as evidence_of, own};
use crate::{
    model::{RecipientRole, entries::Receiver},
    report::quoted,
    rules::{sink::Names, view::is_processor},
    terms::RecipientCategory,
};

pub(super) fn mismatch(view: &View<'_>, sink: &mut Sink<'_>) {
    let for_others = acts_for_others(view);
    let mut own_purposes = sink.gather();
    let (mut sub_processors, mut of_a_trade) = (sink.gather(), sink.gather());
    let mut told: Vec<usize> = Vec::new();
    // Of those that one word misnames, the ones that it misnames for their trade, too.
    let mut traders: Vec<&str> = Vec::new();
    for recipient in own(view) {
        let role = recipient.role();
        if role.is_unspecified() {
            continue;
        }
        let evidence = evidence_of(recipient);
        let for_us = is_for_us(recipient);
        let (mut fits, mut misnamed) = (true, false);
        if for_us && recipient.one(|entry| entry.own_purposes) == Some(true) {
            fits = false;
            let _ = own_purposes
                .breach(recipient.at(), evidence)
                .named(recipient.called());
        }
        if let (RecipientRole::SubProcessor(detail), false) = (role.value, for_others) {
            if detail.engaged_by.is_none() {
                fits = false;
                misnamed = true;
                // What is said of a list is said once.
                let owner = called_so(recipient);
                if !told.contains(&owner.index) {
                    told.push(owner.index);
                    let place = sub_processors.breach(owner.at(), evidence_of(owner));
                    place.named(owner.called()).grade(Severity::Advice);
                }
            }
        }
        if for_us && is_of_a_trade(recipient) {
            fits = false;
            if misnamed {
                if !traders.contains(&recipient.called()) {
                    traders.push(recipient.called());
                }
                continue;
            }
            let place = of_a_trade.breach(recipient.at(), evidence);
            place.named(recipient.called()).grade(Severity::Advice);
        }
        if fits {
            sink.met(recipient.at());
        }
    }
    own_purposes.say(sink, |names| {
        let uses = names.pick(
            "is called a processor and uses",
            "are called processors and use",
        );
        format!("{names} {uses} the data for purposes of their own")
    });
    let traders: Vec<String> = traders
        .iter()
        .map(|name| quoted(name).to_string())
        .collect();
    sub_processors.say(sink, move |names| {
        let word = format!("called sub-processors, though the company is the controller: {names}");
        let traders = Names::listed(&traders);
        match traders.count() {
            0 => word,
            1 => format!("{word}; and {traders} usually decides for itself"),
            _ => format!("{word}; and {traders} usually decide for themselves"),
        }
    });
    of_a_trade.say(sink, |names| {
        let is = names.pick("is called a processor", "are called processors");
        let whose = names.pick(
            "its trade has it decide for itself",
            "their trade has them decide for themselves",
        );
        format!("{names} {is}, though {whose}")
    });
    for (first, second) in two_roles(view) {
        let called = quoted(first.called());
        sink.breach(first.at(), evidence_of(first))
            .also(second.at(), evidence_of(second))
            .say(format_args!(
                "{called} is called processor and controller for the same task"
            ));
    }
    sink.otherwise("no recipient is given a role");
}

/// The entry that gives a recipient its role: itself, or a group that it is in.
fn called_so<'v, 'a>(recipient: Receiver<'v, 'a>) -> Receiver<'v, 'a> {
    let has_role = |owner: &Receiver<'v, 'a>| !owner.entry().role.is_unspecified();
    recipient.owners().find(has_role).unwrap_or(recipient)
}

/// Whether a text says that somebody processes for the company.
fn is_for_us(recipient: Receiver<'_, '_>) -> bool {
    matches!(
        recipient.role().value,
        RecipientRole::Processor(_) | RecipientRole::SubProcessor(_)
    )
}

/// Whether somebody is of a trade whose own duties have it decide on purposes: banks, payment
/// services, insurers, lawyers, auditors (EDPB 7/2020).
fn is_of_a_trade(recipient: Receiver<'_, '_>) -> bool {
    matches!(
        recipient.one(|entry| entry.category),
        Some(
            RecipientCategory::Banks
                | RecipientCategory::PaymentServices
                | RecipientCategory::Insurers
                | RecipientCategory::ProfessionalAdvisers
        )
    )
}

/// Pairs of entries of one company with both roles, which the same activity names.
fn two_roles<'v, 'a>(view: &'v View<'a>) -> Vec<(Receiver<'v, 'a>, Receiver<'v, 'a>)> {
    let name = |one: &Receiver<'v, 'a>| {
        let entry = one.entry();
        let name = entry.resolved_name.as_deref().or(entry.name.as_deref());
        name.map(str::to_lowercase)
    };
    let decides = |one: &Receiver<'v, 'a>| {
        matches!(
            one.role().value,
            RecipientRole::Controller(_) | RecipientRole::JointController(_)
        )
    };
    let mut pairs: Vec<(Receiver<'v, 'a>, Receiver<'v, 'a>)> = Vec::new();
    for activity in view.own_activities() {
        let recipients: Vec<_> = activity.recipients().collect();
        for first in recipients.iter().filter(|one| is_for_us(**one)) {
            let Some(called) = name(first) else { continue };
            let same = recipients
                .iter()
                .filter(|one| decides(one) && name(one).as_ref() == Some(&called));
            for second in same {
                let known = |(a, b): &(Receiver<'v, 'a>, Receiver<'v, 'a>)| {
                    (a.index, b.index) == (first.index, second.index)
                };
                if !pairs.iter().any(known) {
                    pairs.push((
                        view.entries.recipient(first.index),
                        view.entries.recipient(second.index),
                    ));
                }
            }
        }
    }
    pairs
}

/// Whether the company says that it processes for others somewhere.
fn acts_for_others(view: &View<'_>) -> bool {
    let says = |contract: &crate::model::ProcessorContract| contract.says_something();
    view.policy
        .roles
        .iter()
        .any(|statement| is_processor(statement.role))
        || view.policy.processor_contract.as_ref().is_some_and(says)
}

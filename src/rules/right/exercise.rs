//! How rights are exercised: Art. 12(2) to (6).

use super::{exercises, stated_rights, statements};
use crate::{
    base::At,
    model::{ContactPoint, Policy, entries::stated},
    rules::{Reason, Sink, View},
    terms::{ContactPurpose, FeePractice, IdentityCheckScope, IdentityProof, Right, RightLimit},
};

const SILENT: &str = "nothing is said on exercising rights";

pub(super) fn time_limit_exceeded(view: &View<'_>, sink: &mut Sink<'_>) {
    // A month has 31 days at most, two have 62: any shorter period keeps the limit.
    let mut late = sink.gather();
    let mut put_off = sink.gather();
    for exercise in exercises(view) {
        if let Some(period) = exercise.response_time {
            let at = exercise.at.response_time();
            if period.longest_days() > 31 {
                late.breach(at, &exercise.evidence)
                    .named(&period.to_string());
            } else {
                sink.met(at);
            }
        }
        if let Some(period) = exercise.extension {
            let at = exercise.at.extension();
            if period.longest_days() > 62 {
                put_off
                    .breach(at, &exercise.evidence)
                    .named(&period.to_string());
            } else {
                sink.met(at);
            }
        }
    }
    late.say(sink, |names| {
        format!("an answer is promised within {names}, not within a month")
    });
    put_off.say(sink, |names| {
        format!("the answer may be put off by {names}, not by two months")
    });
    sink.otherwise("no time for an answer is stated");
}

pub(super) fn fee(view: &View<'_>, sink: &mut Sink<'_>) {
    let mut charged = sink.gather();
    for exercise in exercises(view) {
        if let Some(fee) = &exercise.fee {
            let at = exercise.at.fee();
            match fee.practice {
                FeePractice::FeeAlways => {
                    charged.breach(at, &fee.evidence).named("any request");
                }
                FeePractice::FreeOfCharge
                | FeePractice::FeeForFurtherCopies
                | FeePractice::FeeIfUnfoundedOrExcessive => sink.met(at),
                FeePractice::Other => sink.not_assessed(at, Reason::WordsOnly),
            }
        }
        if exercise.limits.contains(&RightLimit::Fee) {
            charged
                .breach(exercise.at.limits(), &exercise.evidence)
                .named("any request");
        }
    }
    // One clause for all rights is one cause.
    for statement in stated_rights(view) {
        if statement.limits.contains(&RightLimit::Fee) {
            charged
                .breach(statement.at, &statement.evidence)
                .named(statement.right.term().label);
        }
    }
    charged.say(sink, |names| {
        format!("a fee is asked for as a matter of course: {names}")
    });
    sink.otherwise("no fee is mentioned");
}

pub(super) fn identity_check_excessive(view: &View<'_>, sink: &mut Sink<'_>) {
    let mut asked = sink.gather();
    for exercise in exercises(view) {
        let Some(check) = &exercise.identity_check else {
            continue;
        };
        let at = exercise.at.identity_check();
        let is_heavy = |proof: &&IdentityProof| {
            matches!(
                proof,
                IdentityProof::IdentityDocument | IdentityProof::AdditionalInformation
            )
        };
        match (check.scope, check.proofs.iter().find(is_heavy)) {
            (Some(IdentityCheckScope::Always), Some(proof)) => {
                asked.breach(at, &check.evidence).named(proof.term().label);
            }
            (None | Some(IdentityCheckScope::Unspecified), Some(_)) => {
                sink.not_assessed(at, "the text does not say when proof is asked for");
            }
            _ => sink.met(at),
        }
    }
    asked.say(sink, |names| {
        format!("everybody who exercises a right is asked for {names}")
    });
    sink.otherwise("no check of identity is mentioned");
}

pub(super) fn hindered(view: &View<'_>, sink: &mut Sink<'_>) {
    if !view.is_online() {
        return sink.not_applicable("the notice is not about a service online");
    }
    // How consent is withdrawn, and where to complain, is not how a request is made.
    let is_request =
        |right: &Right| !matches!(right, Right::WithdrawConsent | Right::LodgeComplaint);
    let all: Vec<_> = exercises(view)
        .filter(|exercise| exercise.rights.is_empty() || exercise.rights.iter().any(is_request))
        .collect();
    if all.is_empty() {
        return sink.not_applicable(SILENT);
    }
    let mut ways: Vec<&ContactPoint> = Vec::new();
    for exercise in &all {
        let contacts = view.contacts(exercise.at.contacts(), &exercise.value.contacts);
        ways.extend(contacts.iter().map(|contact| contact.value));
    }
    for statement in statements(view).filter(|one| is_request(&one.right)) {
        let contacts = view.contacts(statement.at.contacts(), &statement.value.contacts);
        ways.extend(contacts.iter().map(|contact| contact.value));
    }
    ways.retain(|contact| serves_every_right(contact));
    if ways.is_empty() {
        return sink.not_applicable("no way to exercise rights is stated");
    }
    // An account is a help beside any contact; a letter that the text asks for, only beside one that
    // it gives for data protection.
    let needs_account = ways.iter().all(|contact| is_inside(contact));
    let root = At::<Policy>::root();
    let mut elsewhere: Vec<&ContactPoint> = Vec::new();
    for controller in stated(root.controllers(), &view.policy.controllers) {
        let contacts = view.contacts(controller.at.contacts(), &controller.value.contacts);
        let contacts = contacts.iter().map(|contact| contact.value);
        elsewhere.extend(contacts.filter(|contact| needs_account || is_for_privacy(contact)));
    }
    for officer in stated(
        root.data_protection_officers(),
        &view.policy.data_protection_officers,
    ) {
        let contacts = view.contacts(officer.at.contacts(), &officer.value.contacts);
        elsewhere.extend(contacts.iter().map(|contact| contact.value));
    }
    let is_easy = |contact: &&ContactPoint| serves_every_right(contact) && !hinders(contact);
    if ways.iter().chain(&elsewhere).any(is_easy) {
        return all.iter().for_each(|exercise| sink.met(exercise.at));
    }
    let mut found = sink.gather();
    for exercise in all {
        found.breach(exercise.at, &exercise.evidence);
    }
    found.say(sink, |_| {
        "requests are taken by letter, in person or from within an account, and in no other way"
            .to_owned()
    });
}

/// Whether any request can be sent this way, and not only one to stop messages or cookies.
fn serves_every_right(contact: &ContactPoint) -> bool {
    !matches!(
        contact,
        ContactPoint::LinkInMessage(_)
            | ContactPoint::ConsentBanner(_)
            | ContactPoint::DeviceSettings(_)
    )
}

/// Whether only who has an account or the app gets there.
fn is_inside(contact: &ContactPoint) -> bool {
    matches!(
        contact,
        ContactPoint::Account(_) | ContactPoint::AppSettings(_)
    )
}

fn hinders(contact: &ContactPoint) -> bool {
    is_inside(contact) || matches!(contact, ContactPoint::Post(_) | ContactPoint::InPerson(_))
}

fn is_for_privacy(contact: &ContactPoint) -> bool {
    use ContactPurpose::{DataProtectionOfficer, Privacy, RightsRequests};
    let mut purposes = contact.purposes().iter();
    purposes.any(|purpose| matches!(purpose, Privacy | RightsRequests | DataProtectionOfficer))
}

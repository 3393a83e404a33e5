//! Who receives data: Arts 4(7) to (9), 13(1)(e), 14(1)(e), 26, 28.

mod category;
mod claim;
mod joint_control;
mod list;
mod role;

pub(super) use self::list::is_same;
use super::{Severity, Sink, View, rules, transfer::Transfers};
use crate::{
    base::{At, Id, Text},
    extent::Subject,
    model::{
        Policy, Recipient,
        entries::{Activity, Receiver},
    },
    terms::{
        Custody, Modality, NoticeItem, ProcessingOperation, PurposeCategory, RecipientCategory,
    },
};

rules! {
    "recipient"

    "recipient-missing" {
        since: "0.1.0",
        items: [Recipients],
        severities: [Error, Warning, Advice],
        sources: ["13(1)(e)", "14(1)(e)"],
        summary: "data goes to others, and nobody is identified even by category",
        remedy: "name the recipients or their categories",
        check: missing,
    }
    "recipient-vague-category" {
        since: "0.1.0",
        items: [Recipients],
        severities: [Warning, Advice],
        sources: ["13(1)(e)", "14(1)(e)", "12(1)"],
        summary: "a category of recipients tells nothing about who they are",
        remedy: "name the recipients, or what they do, their sector and where they are",
        check: category::vague,
    }
    "recipient-list-gap" {
        since: "0.1.0",
        items: [Recipients],
        severities: [Warning],
        sources: ["13(1)(e)", "14(1)(e)", "5(1)(a)"],
        summary: "a list is said to be complete, and recipients elsewhere do not stand in it",
        remedy: "complete the list, or correct what is said about it",
        check: list::gap,
    }
    "recipient-role-mismatch" {
        since: "0.1.0",
        items: [Recipients],
        severities: [Warning, Advice],
        sources: ["4(7)", "4(8)", "28(10)", "EDPB 7/2020"],
        summary: "what a recipient is called does not fit what it does",
        remedy: "call those controllers that decide on purposes, and processors those that act on instructions",
        check: role::mismatch,
    }
    "recipient-joint-control-unaddressed" {
        since: "0.1.0",
        items: [JointControllers],
        severities: [Warning, Advice],
        sources: ["26(1)", "26(2)", "C-210/16", "C-40/17"],
        summary: "a social network takes part in the processing, and joint control is not addressed",
        remedy: "say who is responsible for what, and where the essence of the arrangement is",
        check: joint_control::unaddressed,
    }
    "recipient-unsubstantiated-claim" {
        since: "0.1.0",
        items: [Recipients],
        severities: [Advice],
        sources: ["5(1)(a)"],
        summary: "it is claimed that others keep the Regulation, which no reader can verify",
        remedy: "say what binds the recipient, such as its contract or a certificate",
        check: claim::unsubstantiated,
    }
}

/// The recipients of the company's own processing.
fn own<'v, 'a>(view: &'v View<'a>) -> impl Iterator<Item = Receiver<'v, 'a>> {
    view.recipients()
        .filter(|one| view.is_own_recipient(one.index))
}

/// What shows a recipient in the text: its own evidence, else that of the nearest of its groups.
fn evidence<'a>(recipient: Receiver<'_, 'a>) -> &'a [Text] {
    let evidence = recipient.one(|entry| Some(&entry.evidence).filter(|all| !all.is_empty()));
    evidence.map_or(&[], Vec::as_slice)
}

/// Whether a text gives somebody's name, be it a corrupt one.
fn is_named(recipient: Receiver<'_, '_>) -> bool {
    let entry = recipient.entry();
    entry.name.is_some() || entry.resolved_name.is_some()
}

fn missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let in_general = are_in_general(view);
    let activities = silent_activities(view, in_general, sink);
    let transfers = silent_transfers(view, in_general, sink);
    let mut any = false;
    for recipient in own(view) {
        any = true;
        sink.met(recipient.at());
    }
    if any {
        // Whom it names is told at each.
    } else if let Some(denial) = view.denial(NoticeItem::Recipients) {
        sink.met(denial.at);
    } else if !activities && !transfers {
        // Recipients are owed "if any": silence alone shows none.
        let why = "nothing in the text shows that anybody receives data";
        sink.not_assessed(At::<Policy>::root(), why);
    }
}

/// Whether some recipients may be those of any activity: they are stated for none in particular, or
/// for giving data away as such.
fn are_in_general(view: &View<'_>) -> bool {
    let mut particular = vec![false; view.policy.recipients.len()];
    let mut general = particular.clone();
    for activity in view.activities() {
        let as_such = activity.personal_data().next().is_none() && disclosure(activity).is_some();
        for recipient in activity.recipients() {
            particular[recipient.index] = true;
            general[recipient.index] |= as_such;
        }
    }
    let mut recipients = view.recipients();
    recipients.any(|one| general[one.index] || !particular[one.index])
}

/// Finds the activities that give data to nobody who is told; whether there are any.
fn silent_activities(view: &View<'_>, in_general: bool, sink: &mut Sink<'_>) -> bool {
    let mut silent = sink.gather();
    for activity in view.own_activities() {
        let Some(severity) = disclosure(activity) else {
            continue;
        };
        let told = in_general || is_identified(activity) || is_tracked_by_some(view, activity);
        let denied = || view.denies(NoticeItem::Recipients, view.subject(activity));
        if told {
            sink.met(activity.at());
        } else if let Some(id) = unresolved(view, activity) {
            sink.unresolved(activity.at(), id);
        } else if denied().is_none() {
            let perhaps = matches!(
                activity.one(|entry| entry.modality),
                Some(Modality::Possible | Modality::Exemplary)
            );
            let place = silent.lacks(activity.at(), &activity.entry().evidence);
            let place = place.named(activity.id()).grade(severity);
            let _ = place.softened_if(perhaps);
        }
    }
    let evident = !silent.is_empty();
    silent.say(sink, |names| {
        let disclose = names.pick("discloses data", "disclose data");
        format!("{names} {disclose}, and nobody is named who receives it")
    });
    evident
}

/// Finds the transfers that go to nobody who is told; whether there are any.
fn silent_transfers(view: &View<'_>, in_general: bool, sink: &mut Sink<'_>) -> bool {
    let anybody = own(view).next().is_some();
    let mut silent = sink.gather();
    for flow in Transfers::of(view).own() {
        let transfer = flow.transfer;
        let of_no_activity = flow.activities().next().is_none();
        let told = in_general
            || flow.has_recipients()
            || transfer.importer.is_some()
            || transfer.organisation.is_some()
            || flow.activities().any(is_identified)
            || anybody && of_no_activity;
        if told {
            sink.met(flow.at());
        } else if let Some(id) = flow.unresolved() {
            sink.unresolved(flow.at(), id);
        } else {
            let place = silent.lacks(flow.at(), flow.evidence());
            let _ = place.softened_if(flow.is_uncertain());
        }
    }
    let evident = !silent.is_empty();
    silent.say(sink, |_| {
        "data is transferred to a third country, and nobody is named who receives it".to_owned()
    });
    evident
}

/// How grave it is if an activity that gives data to others names nobody, if it does.
///
/// What is published is for everybody, and says at least that.
fn disclosure(activity: Activity<'_, '_>) -> Option<Severity> {
    let custody = activity.one(|entry| entry.custody);
    if matches!(custody, Some(Custody::DeviceOnly | Custody::EndToEnd)) {
        return None;
    }
    let mut operations = activity
        .owners()
        .flat_map(|owner| &owner.entry().operations);
    let does = |operation| operations.clone().any(|own| *own == operation);
    let shares = activity.purposes().any(|purpose| {
        matches!(
            purpose.category,
            PurposeCategory::DataSharing | PurposeCategory::SaleOfData
        )
    });
    let by_others = activity
        .tracking()
        .is_some_and(|it| it.third_party == Some(true));
    if shares || by_others || does(ProcessingOperation::DisclosureByTransmission) {
        return Some(Severity::Error);
    }
    operations
        .any(|own| {
            matches!(
                own,
                ProcessingOperation::Dissemination | ProcessingOperation::MakingAvailable
            )
        })
        .then_some(Severity::Warning)
}

/// A recipient that an activity names and that there is not.
fn unresolved<'a>(view: &View<'a>, activity: Activity<'_, 'a>) -> Option<&'a Id<Recipient>> {
    let mut named = activity
        .owners()
        .flat_map(|owner| &owner.entry().recipients);
    named.find(|id| view.get(id).is_none())
}

/// Whether others set cookies in an activity, and a category of recipients is of such others.
fn is_tracked_by_some(view: &View<'_>, activity: Activity<'_, '_>) -> bool {
    activity.tracking().is_some()
        && own(view).any(|recipient| {
            matches!(
                recipient.one(|entry| entry.category),
                Some(
                    RecipientCategory::Analytics
                        | RecipientCategory::Advertising
                        | RecipientCategory::AudienceMatching
                        | RecipientCategory::MarketingServices
                        | RecipientCategory::SocialNetworks
                )
            )
        })
}

/// Whether an activity says who receives its data, be it by the provider of a cookie.
fn is_identified(activity: Activity<'_, '_>) -> bool {
    let cookies = activity.tracking().is_some_and(|tracking| {
        let mut cookies = tracking.value.cookies.iter();
        cookies.any(|cookie| cookie.provider.is_some())
    });
    cookies || activity.recipients().next().is_some()
}

/// A recipient as what parts can be about.
fn subject(view: &View<'_>, recipient: Receiver<'_, '_>) -> Subject {
    Subject::recipient(&view.entries, recipient)
}

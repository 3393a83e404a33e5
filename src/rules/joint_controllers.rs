//! Joint controllers: Art. 26.

use super::{Reason, Sink, View, controller::Ways, recipient::is_same, rules};
use crate::{
    base::At,
    extent::{Extent, Reach, Subject},
    model::{
        JointControllership, Policy, RecipientRole,
        entries::{Activity, Receiver, Stated, stated},
    },
    terms::{Modality, Place, Regime},
};

rules! {
    "joint-controllers"

    "joint-controllers-essence-missing" {
        since: "0.1.0",
        items: [JointControllers],
        severities: [Warning, Advice],
        sources: ["26(1)", "26(2)"],
        summary: "joint controllers are named, and the essence of their arrangement is not available",
        remedy: "state the essence of the arrangement, or where or from whom it can be had",
        check: essence_missing,
    }
    "joint-controllers-rights-restricted" {
        since: "0.1.0",
        items: [JointControllers],
        severities: [Error, Warning],
        sources: ["26(3)"],
        summary: "rights are said to be exercisable against one of several joint controllers only",
        remedy: "say that rights can be exercised against each of the joint controllers",
        check: rights_restricted,
    }
}

/// What the document says of joint control under the Regulation, of the company's own processing.
fn arrangements<'a>(view: &View<'a>) -> impl Iterator<Item = Stated<'a, JointControllership>> {
    let at = At::<Policy>::root().joint_controllerships();
    stated(at, &view.policy.joint_controllerships).filter(|joint| {
        let part = &joint.value.applies_to;
        let ids = &part.activities;
        let is_named = |activity: Activity<'_, '_>| ids.iter().any(|id| activity.is_named_by(id));
        let elsewhere = |place: &Place| view.is_place_inside(*place) == Some(false);
        let foreign = !part.regimes.is_empty() && !part.regimes.contains(&Regime::Gdpr)
            || !part.people_in.is_empty() && part.people_in.iter().all(elsewhere)
            || view.activities().any(is_named) && !view.own_activities().any(is_named);
        !foreign
    })
}

/// Whether the text says only that it may be so, or on a condition.
fn is_uncertain(joint: &JointControllership) -> bool {
    matches!(
        joint.modality,
        Some(Modality::Possible | Modality::Exemplary)
    ) || joint.applies_to.condition.is_some()
}

fn essence_missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let mut silent = sink.gather();
    for joint in arrangements(view) {
        let from = Ways::of(
            view,
            joint.at.essence_available_from(),
            &joint.value.essence_available_from,
        );
        // Where a law fixes the responsibilities there is no arrangement (Art. 26(1)).
        if joint.essence.is_some() || !joint.determined_by.is_empty() || from.work() {
            sink.met(joint.at);
        } else if from.are_in_words() {
            sink.not_assessed(joint.at, Reason::WordsOnly);
        } else {
            let place = silent.lacks(joint.at, &joint.value.evidence);
            let _ = place.softened_if(is_uncertain(joint.value));
        }
    }
    silent.say(sink, |_| {
        "controllers are named as joint, and the essence of their arrangement is neither stated nor offered"
            .to_owned()
    });
    of_recipients(view, sink);
    sink.otherwise("no joint controllers are named");
}

/// A text may call somebody a joint controller where it says who receives data, and leave it at that.
fn of_recipients(view: &View<'_>, sink: &mut Sink<'_>) {
    let arrangements: Vec<(&JointControllership, Reach)> = arrangements(view)
        .map(|joint| (joint.value, view.reach(&joint.value.applies_to)))
        .collect();
    let mut unaddressed = sink.gather();
    for recipient in view
        .recipients()
        .filter(|one| view.is_own_recipient(one.index))
    {
        let role = recipient.role();
        if !matches!(role.value, RecipientRole::JointController(_)) {
            continue;
        }
        let subject = Subject::recipient(&view.entries, recipient);
        let with = arrangements
            .iter()
            .filter(|(joint, _)| is_with(joint, recipient));
        let with = with.map(|(_, reach)| reach);
        match view.cover(&subject, with).extent() {
            // What is said of the arrangement is judged where it is said.
            Extent::Whole | Extent::Partly => {}
            Extent::Unknown => sink.not_assessed(recipient.at(), Reason::WordsOnly),
            Extent::Not => {
                let entry = recipient.entry();
                let perhaps = entry.condition.is_some()
                    || matches!(
                        recipient.one(|entry| entry.modality),
                        Some(Modality::Possible | Modality::Exemplary)
                    );
                let place = unaddressed.lacks(recipient.at(), &entry.evidence);
                let _ = place.softened_if(perhaps).named(recipient.called());
            }
        }
    }
    unaddressed.say(sink, |names| {
        let is = names.pick("is a joint controller", "are joint controllers");
        format!("{names} {is}, and nothing is said on the arrangement")
    });
}

/// Whether an arrangement can be one with a recipient: with parties of other names, or with the
/// controllers of the notice alone, it answers for nobody else.
fn is_with(joint: &JointControllership, recipient: Receiver<'_, '_>) -> bool {
    if !joint.applies_to.recipients.is_empty() {
        return true;
    }
    if joint.other_parties.is_empty() {
        return joint.controllers.len() < 2;
    }
    let entry = recipient.entry();
    let names = [&entry.name, &entry.resolved_name].into_iter().flatten();
    let mut parties = joint.other_parties.iter();
    entry.name.is_none() || parties.any(|party| names.clone().any(|name| is_same(party, name)))
}

fn rights_restricted(view: &View<'_>, sink: &mut Sink<'_>) {
    for joint in arrangements(view) {
        if joint.rights_against_one_only == Some(true) {
            sink.breach(joint.at, &joint.value.evidence)
                .softened_if(is_uncertain(joint.value))
                .say(format_args!(
                    "rights are said to be exercisable against one of the joint controllers only"
                ));
        } else {
            sink.met(joint.at);
        }
    }
    sink.otherwise("no joint controllers are named");
}

//! Joint controllers: Art. 26.

use super::{Sink, View, recipient::called, rules};
use crate::{
    base::Place,
    model::{Recipient, RecipientRole},
    terms::Role,
};

rules! {
    "joint-controllers"

    "joint-controllers-essence-missing" {
        since: "0.1.0",
        items: [JointControllers],
        severities: [Warning],
        sources: ["26(1)", "26(2)"],
        summary: "joint controllers are named, and the essence of their arrangement is not available",
        remedy: "state the essence of the arrangement, or where or from whom it can be had",
        check: essence_missing,
    }
    "joint-controllers-rights-restricted" {
        since: "0.1.0",
        items: [JointControllers],
        severities: [Error],
        sources: ["26(3)"],
        summary: "rights are said to be exercisable against one of several joint controllers only",
        remedy: "say that rights can be exercised against each of the joint controllers",
        check: rights_restricted,
    }
}

fn essence_missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let at = root.key("jointControllerships");
    for (i, joint) in view.policy.joint_controllerships.iter().enumerate() {
        // Where a law fixes the responsibilities there is no arrangement (Art. 26(1)).
        let available = joint.essence.is_some()
            || !joint.essence_available_from.is_empty()
            || !joint.determined_by.is_empty();
        if available {
            sink.met(&at.index(i));
        } else {
            sink.lacks(&at.index(i), &joint.evidence, format_args!(
                "controllers are named as joint, and the essence of their arrangement is neither stated nor offered"
            ));
        }
    }
    // A text may call the company a joint controller and leave it at that.
    if view.policy.joint_controllerships.is_empty() {
        let mut statements = view.policy.role_statements.iter().enumerate();
        if let Some((i, statement)) =
            statements.find(|(_, statement)| statement.role == Role::JointController)
        {
            let at = root.key("roleStatements");
            sink.lacks(&at.index(i), &statement.evidence, format_args!(
                "the company is called a joint controller, and nothing is said on the arrangement"
            ));
        }
    }
    // Or give somebody else the role.
    if view.policy.joint_controllerships.is_empty() {
        let at = root.key("recipients");
        let joint =
            |recipient: &Recipient| matches!(recipient.role, RecipientRole::JointController(_));
        let recipients = view.policy.recipients.iter().enumerate();
        for (i, recipient) in recipients.filter(|(_, recipient)| joint(recipient)) {
            let called = called(recipient);
            sink.lacks(
                &at.index(i),
                &recipient.evidence,
                format_args!(
                    "{called} is a joint controller, and nothing is said on the arrangement"
                ),
            );
        }
    }
    sink.not_applicable("no joint controllers are named");
}

fn rights_restricted(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let at = root.key("jointControllerships");
    for (i, joint) in view.policy.joint_controllerships.iter().enumerate() {
        if joint.rights_against_one_only == Some(true) {
            sink.breach(
                &at.index(i),
                &joint.evidence,
                format_args!(
                    "rights are said to be exercisable against one of the joint controllers only"
                ),
            );
        } else {
            sink.met(&at.index(i));
        }
    }
    sink.not_applicable("no joint controllers are named");
}

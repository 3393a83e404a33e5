//! Disclosure to courts and authorities: Arts 6(1)(c), 6(1)(f), 48.

use super::{Severity, Sink, View, rules};
use crate::{
    base::{Article, At},
    model::{
        DisclosureTrigger, Policy, RecipientRole,
        entries::{Receiver, Stated, stated},
    },
    terms::{DisclosureTriggerCategory, RecipientCategory},
};

rules! {
    "disclosure"

    "disclosure-discretionary" {
        since: "0.1.0",
        items: [Recipients],
        severities: [Advice, Warning],
        sources: ["6(1)(c)", "6(1)(f)", "48"],
        summary: "data goes to authorities at the company's discretion, or on the mere request of a foreign one",
        remedy: "say which law or order the disclosure needs",
        check: discretionary,
    }
}

fn discretionary(view: &View<'_>, sink: &mut Sink<'_>) {
    const FOREIGN: Article = Article::constant("48");
    const OWN: Article = Article::constant("6(1)(f)");
    let mut at_discretion = sink.gather().citing(OWN);
    let mut on_request = sink.gather().citing(FOREIGN);
    let root = At::<Policy>::root().recipients();
    for recipient in stated(root, &view.policy.recipients) {
        let Some(index) = view.entries.position(&recipient.value.id) else {
            continue;
        };
        let receiver = view.entries.recipient(index);
        if !view.is_own_recipient(index) {
            continue;
        }
        for trigger in stated(recipient.at.triggers(), &recipient.value.triggers) {
            if !is_to_authorities(receiver, trigger) {
                continue;
            }
            let evidence = if trigger.value.evidence.is_empty() {
                &recipient.value.evidence
            } else {
                &trigger.value.evidence
            };
            if trigger.third_country_request == Some(true) {
                let place = on_request.breach(trigger.at, evidence);
                place.named(receiver.called()).grade(Severity::Warning);
            } else if trigger.discretionary == Some(true) {
                let _ = at_discretion
                    .breach(trigger.at, evidence)
                    .named(receiver.called());
            } else {
                sink.met(trigger.at);
            }
        }
    }
    at_discretion.say(sink, |names| {
        format!("whether data goes to {names} is at the company's own discretion")
    });
    on_request.say(sink, |names| {
        format!("a mere request of an authority of a third country suffices, with {names}")
    });
    sink.otherwise("no disclosure to authorities is described");
}

/// Whether an occasion is one on which authorities receive data.
fn is_to_authorities(recipient: Receiver<'_, '_>, trigger: Stated<'_, DisclosureTrigger>) -> bool {
    let by_category = matches!(
        recipient.one(|entry| entry.category),
        Some(RecipientCategory::PublicAuthorities | RecipientCategory::Courts)
    );
    let by_role = matches!(recipient.role().value, RecipientRole::PublicAuthority(_));
    let by_occasion = matches!(
        trigger.category,
        DisclosureTriggerCategory::LegalRequirement | DisclosureTriggerCategory::LegalRequest
    );
    by_category || by_role || by_occasion || trigger.third_country_request == Some(true)
}

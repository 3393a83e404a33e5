//! What is claimed about recipients (Art. 5(1)(a)).

use super::{Sink, View};
use crate::{
    base::{At, noun::Noun},
    extent::Extent,
    model::{
        Policy, RecipientClaim, RecipientRole,
        entries::{Receiver, stated},
    },
    terms::{ClaimCategory, NoticeItem},
};

pub(super) fn unsubstantiated(view: &View<'_>, sink: &mut Sink<'_>) {
    let mut bare = sink.gather();
    let root = At::<Policy>::root().recipients();
    for recipient in stated(root, &view.policy.recipients) {
        let Some(index) = view.entries.position(&recipient.value.id) else {
            continue;
        };
        let receiver = view.entries.recipient(index);
        for claim in stated(recipient.at.claims(), &recipient.value.claims) {
            if claim.category != ClaimCategory::GdprCompliance || is_bound(view, receiver) {
                sink.met(claim.at);
                continue;
            }
            let evidence = if claim.value.evidence.is_empty() {
                &recipient.value.evidence
            } else {
                &claim.value.evidence
            };
            let _ = bare.breach(claim.at, evidence).named(receiver.called());
        }
    }
    bare.say(sink, |names| {
        format!("said to keep to the Regulation, with nothing to bear it out: {names}")
    });
    sink.otherwise("nothing is claimed about recipients");
}

/// Whether the text says what holds somebody to the Regulation: a certificate, a contract, or where
/// its guarantees are.
fn is_bound(view: &View<'_>, recipient: Receiver<'_, '_>) -> bool {
    let contract = match recipient.role().value {
        RecipientRole::Processor(role) => role.contract.as_ref(),
        RecipientRole::SubProcessor(role) => role.contract.as_ref(),
        _ => None,
    };
    let certified = |claim: &RecipientClaim| claim.category == ClaimCategory::Certification;
    let shown = |owner: Receiver<'_, '_>| {
        let entry = owner.entry();
        entry.policy_url.is_some() || entry.claims.iter().any(certified)
    };
    let subject = super::subject(view, recipient);
    let linked = view.policy.document.related.iter().any(|document| {
        let governs = [
            NoticeItem::ProcessorContract,
            NoticeItem::TransferSafeguards,
        ];
        let about = || view.extent(&subject, &view.reach(&document.applies_to), []) != Extent::Not;
        document.governs.iter().any(|item| governs.contains(item)) && about()
    });
    contract.is_some_and(Noun::says_something) || linked || recipient.owners().any(shown)
}

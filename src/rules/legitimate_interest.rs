//! Legitimate interests: Arts 6(1)(f), 13(1)(d), 14(2)(b).

use super::{Holder, Severity, Sink, View, rules};
use crate::{
    model::{LegalBasisDetail, Purpose},
    terms::{PurposeCategory, RecipientCategory},
};

rules! {
    "legitimate-interest"

    "legitimate-interest-missing" {
        since: "0.1.0",
        items: [LegitimateInterests, LegalBases],
        severities: [Error, Warning],
        sources: ["13(1)(d)", "14(2)(b)", "C-394/23"],
        summary: "legitimate interests are relied on, and none is stated",
        remedy: "state the interest that is pursued, and whose it is",
        check: missing,
    }
    "legitimate-interest-unspecified" {
        since: "0.1.0",
        items: [LegitimateInterests],
        severities: [Warning],
        sources: ["13(1)(d)", "14(2)(b)", "C-394/23"],
        summary: "legitimate interests are stated in general or by example only",
        remedy: "state each interest that is pursued, with the processing that serves it",
        check: unspecified,
    }
}

fn missing(view: &View<'_>, sink: &mut Sink<'_>) {
    view.each_basis(|at, holder, stated| {
        let LegalBasisDetail::LegitimateInterests(basis) = &stated.basis else {
            return;
        };
        if !basis.interests.is_empty() {
            return sink.met(at);
        }
        let all = |purposes: &[Purpose]| {
            !purposes.is_empty()
                && purposes
                    .iter()
                    .all(|purpose| is_an_interest(purpose.category))
        };
        let plain = if stated.purposes.is_empty() {
            match holder {
                Holder::Activity(activity) => all(&activity.purposes),
                // Recital 48: administration within a group.
                Holder::Recipient(recipient) if recipient.purposes.is_empty() => {
                    recipient.category == Some(RecipientCategory::GroupMembers)
                }
                Holder::Recipient(recipient) => all(&recipient.purposes),
                Holder::DirectMarketing(_) => true,
                Holder::Document | Holder::Tracking => false,
            }
        } else {
            stated
                .purposes
                .iter()
                .all(|purpose| is_an_interest(*purpose))
        };
        if plain {
            sink.lacks_as(
                Severity::Warning,
                at,
                &stated.evidence,
                format_args!("the interest is left to be guessed from the purpose"),
            );
        } else {
            sink.lacks(
                at,
                &stated.evidence,
                format_args!("no legitimate interest is stated"),
            );
        }
    });
    sink.not_applicable("nothing rests on legitimate interests");
}

/// Whether recitals 47 to 49 call the purpose an interest.
fn is_an_interest(purpose: PurposeCategory) -> bool {
    matches!(
        purpose,
        PurposeCategory::FraudPrevention
            | PurposeCategory::MisusePrevention
            | PurposeCategory::DirectMarketing
            | PurposeCategory::Newsletter
            | PurposeCategory::Security
    )
}

fn unspecified(view: &View<'_>, sink: &mut Sink<'_>) {
    view.each_basis(|at, _, stated| {
        let LegalBasisDetail::LegitimateInterests(basis) = &stated.basis else {
            return;
        };
        if basis.interests.is_empty() {
            return;
        }
        let general = basis
            .interests
            .iter()
            .all(|interest| interest.specific == Some(false));
        let evidence = match basis.interests.first() {
            Some(first) if stated.evidence.is_empty() => &first.evidence,
            _ => &stated.evidence,
        };
        if general {
            let text = &basis.interests[0].text;
            sink.breach_if_whole(
                Severity::Warning,
                at,
                evidence,
                format_args!("`{text}` says nothing that one could object to"),
            );
        } else if basis.exhaustive == Some(false) {
            sink.breach_if_whole(
                Severity::Warning,
                at,
                evidence,
                format_args!("the interests are given by example only"),
            );
        } else {
            sink.met(at);
        }
    });
    sink.not_applicable("no legitimate interest is stated");
}

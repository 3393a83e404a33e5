//! Legal bases: Art. 6(1), 13(1)(c), 14(1)(c).

use super::{Severity, Sink, View, rules};
use crate::{base::Place, model::ProcessingActivity};

rules! {
    "legal-basis"

    "legal-basis-unlinked" {
        since: "0.1.0",
        items: [LegalBases],
        severities: [Error, Warning],
        sources: ["13(1)(c)", "14(1)(c)", "6(1)"],
        summary: "legal bases are listed, and nothing says which covers which purpose",
        remedy: "state with each purpose the legal basis that it rests on",
        check: unlinked,
    }
}

fn unlinked(view: &View<'_>, sink: &mut Sink<'_>) {
    if view.policy.general_legal_bases.is_empty() {
        return sink.not_applicable("no legal basis is stated in general");
    }
    let root = Place::Root;
    let activities = root.key("activities");
    let mut lacking = Vec::new();
    let mut linked = false;
    for (i, activity) in view.own_activities() {
        if is_linked(view, activity) {
            linked = true;
            sink.met(&activities.index(i));
        } else {
            lacking.push(activity);
        }
    }
    let Some(first) = lacking.first() else {
        return sink.not_applicable("no activity is described for the bases to cover");
    };
    let at = root.key("generalLegalBases");
    let evidence = view.policy.general_legal_bases[0].evidence.as_slice();
    let count = view.policy.general_legal_bases.len();
    let bases = if count == 1 { "basis" } else { "bases" };
    if linked {
        let (id, more) = (&first.id, lacking.len() - 1);
        let others = if more == 0 { String::new() } else { format!(" and {more} more") };
        sink.lacks_as(Severity::Warning, &at, evidence, format_args!(
            "{count} legal {bases} stated in general, and none is said to cover `{id}`{others}"
        ));
    } else {
        sink.lacks(&at, evidence, format_args!(
            "{count} legal {bases} stated in general, and none is linked to any purpose"
        ));
    }
}

/// Whether the text says on which basis the activity rests: with the activity, or with the basis.
fn is_linked(view: &View<'_>, activity: &ProcessingActivity) -> bool {
    !activity.legal_bases.is_empty()
        || view.policy.general_legal_bases.iter().any(|stated| {
            activity.purposes.iter().any(|purpose| stated.purposes.contains(&purpose.category))
                || activity.personal_data.iter().any(|data| stated.personal_data.contains(data))
        })
}

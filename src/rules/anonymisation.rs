//! What is called anonymous: Arts 4(1), 4(5), recital 26.

use super::{Severity, Sink, View, rules};
use crate::{base::Place, model::RetentionPeriod, terms::AnonymisationTechnique};

rules! {
    "anonymisation"

    "anonymisation-pseudonymised-as-anonymous" {
        since: "0.1.0",
        items: [Anonymisation],
        severities: [Error, Warning],
        sources: ["4(1)", "4(5)", "recital 26", "C-413/23 P"],
        summary: "pseudonymised data is treated as if it were no personal data",
        remedy: "treat pseudonymised data as personal data, or make it anonymous for whoever holds it",
        check: pseudonymised_as_anonymous,
    }
    "anonymisation-deidentified" {
        since: "0.1.0",
        items: [Anonymisation],
        severities: [Advice],
        sources: ["5(1)(e)", "recital 26"],
        yields_to: ["anonymisation-pseudonymised-as-anonymous"],
        summary: "de-identified data is kept without limit, and nothing shows that it is anonymous",
        remedy: "say how the data is made anonymous, or how long it is kept",
        check: deidentified,
    }
}

fn pseudonymised_as_anonymous(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let at = root.key("anonymisation");
    for (i, statement) in view.policy.anonymisation.iter().enumerate() {
        let pseudonymised = statement
            .techniques
            .contains(&AnonymisationTechnique::Pseudonymised);
        if !pseudonymised || statement.treated_as_non_personal != Some(true) {
            sink.met(&at.index(i));
        } else if statement.recipient_without_means == Some(true) {
            // Whether such data is personal for the recipient depends on its means (C-413/23 P).
            sink.breach_as(Severity::Warning, &at.index(i), &statement.evidence, format_args!(
                "pseudonymised data is called no personal data for a recipient that cannot re-identify"
            ));
        } else {
            sink.breach(
                &at.index(i),
                &statement.evidence,
                format_args!("pseudonymised data is treated as if it were no personal data"),
            );
        }
    }
    sink.not_applicable("nothing is said on anonymous data");
}

fn deidentified(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let at = root.key("anonymisation");
    for (i, statement) in view.policy.anonymisation.iter().enumerate() {
        let deidentified = statement
            .techniques
            .contains(&AnonymisationTechnique::DeIdentified);
        if deidentified && matches!(statement.retention, RetentionPeriod::Indefinite(_)) {
            sink.breach(
                &at.index(i),
                &statement.evidence,
                format_args!("de-identified data is kept without limit"),
            );
        } else {
            sink.met(&at.index(i));
        }
    }
    sink.not_applicable("nothing is said on anonymous data");
}

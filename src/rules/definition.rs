//! Words that a notice defines: Art. 4.

use super::{Reason, Sink, View, rules};
use crate::{
    base::At,
    model::{Policy, entries::stated},
    terms::DefinedConcept,
};

rules! {
    "definition"

    "definition-personal-data-narrowed" {
        since: "0.1.0",
        items: [Definitions],
        severities: [Warning],
        sources: ["4(1)", "recital 26", "recital 30"],
        summary: "personal data is defined more narrowly than the Regulation defines it",
        remedy: "use the Regulation's meaning of personal data, or leave the definition out",
        check: personal_data_narrowed,
    }
}

fn personal_data_narrowed(view: &View<'_>, sink: &mut Sink<'_>) {
    let at = At::<Policy>::root().definitions();
    for definition in stated(at, &view.policy.definitions) {
        if definition.concept != Some(DefinedConcept::PersonalData) {
            continue;
        }
        match (definition.narrower, definition.as_regulation) {
            (Some(true), _) => {
                sink.breach(definition.at, &definition.value.evidence)
                    .say(format_args!(
                        "personal data is defined more narrowly than Art. 4(1) defines it"
                    ));
            }
            (Some(false), _) | (None, Some(true)) => sink.met(definition.at),
            (None, _) => sink.not_assessed(definition.at, Reason::WordsOnly),
        }
    }
    sink.otherwise("personal data is not defined");
}

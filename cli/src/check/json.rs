//! Everything as data.

use gdpr_policy::{ReadErrors, Report};
use serde::Serialize;
use serde_json::{Value, json};

use super::{Checked, Counts, Format, Outcome, Piece, Setting};
use crate::{
    Failure,
    data::{self, indented},
    input::{GivenFacts, Unreadable},
    place::Source,
};

pub(super) struct Json<'s> {
    pub(super) setting: &'s Setting,
}

/// What is said of one file: a report, or why there is none.
#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Entry<'r> {
    file: String,
    uri: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    report: Option<&'r Report>,
    #[serde(skip_serializing_if = "Option::is_none")]
    positions: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    facts_refused: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unreadable: Option<Value>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    passed_over: bool,
}

impl Format for Json<'_> {
    fn head(&self) -> Result<String, Failure> {
        Ok("{\n  \"checkVersion\": \"1\",\n  \"files\": [\n".to_owned())
    }

    fn file(&self, checked: &Checked) -> Result<Piece, Failure> {
        let mut entry = Entry {
            file: checked.origin.name(),
            uri: checked.origin.uri(),
            ..Entry::default()
        };
        match &checked.outcome {
            Outcome::Report(read) => {
                let (document, report) = &**read;
                entry.report = Some(report);
                entry.positions = Some(positions(report, &document.source()));
            }
            Outcome::Facts(faults) => {
                let given = self.setting.facts.as_ref();
                let file = given.map(|given| given.origin.name());
                let source = given.map(GivenFacts::source);
                let faults = faults.iter().map(|fault| {
                    let found = source.as_ref().and_then(|source| source.find(fault.pointer()));
                    json!({
                        "file": file, "pointer": fault.pointer(), "message": fault.to_string(),
                        "line": found.map(|spot| spot.line), "column": found.map(|spot| spot.column),
                    })
                });
                entry.facts_refused = Some(faults.collect());
            }
            Outcome::Unreadable(Unreadable::NoBytes(why)) => {
                entry.unreadable = Some(json!({ "message": why, "errors": [], "more": false }));
            }
            Outcome::Unreadable(Unreadable::Faults { errors, .. }) => {
                entry.unreadable = Some(refused(errors));
            }
            Outcome::Unreadable(Unreadable::SomethingElse) => entry.passed_over = true,
        }
        Ok(format!("    {}", indented(&entry, 4)?).into())
    }

    fn between(&self) -> &'static str {
        ",\n"
    }

    fn tail(&self, counts: &Counts, _: &[Value]) -> Result<String, Failure> {
        let summary = json!({
            "documents": counts.files, "errors": counts.errors, "warnings": counts.warnings,
            "advice": counts.advice, "unreadable": counts.unreadable,
            "passedOver": counts.passed_over,
        });
        Ok(format!(
            "\n  ],\n  \"summary\": {}\n}}\n",
            indented(&summary, 2)?
        ))
    }
}

/// The line and the column of every place that the report names.
fn positions(report: &Report, source: &Source<'_>) -> Value {
    let findings = report.findings().chain(report.superseded());
    let of_findings = findings
        .flat_map(|finding| &finding.places)
        .map(|site| &site.pointer);
    let unassessed = report
        .outcomes()
        .iter()
        .flat_map(|outcome| &outcome.not_assessed);
    let of_unassessed = unassessed.map(|place| &place.pointer);
    data::positions(source, of_findings.chain(of_unassessed))
}

/// What cannot be read, as data.
fn refused(errors: &ReadErrors) -> Value {
    let each = errors.iter().map(|error| {
        json!({
            "pointer": error.pointer(), "line": error.line(), "column": error.column(),
            "found": error.found(), "expected": error.expected(), "hint": error.hint(),
        })
    });
    json!({
        "message": errors.to_string(), "errors": each.collect::<Vec<_>>(), "more": errors.has_more(),
    })
}

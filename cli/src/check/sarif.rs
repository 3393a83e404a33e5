//! SARIF 2.1.0: results for code scanning and its viewers.
//!
//! What is found is a result of its rule. What cannot be read is a result of `unreadable`, so that it
//! is seen where the others are, and a notification of the run, which then was no success.

use std::{collections::BTreeMap, fmt::Write as _};

use gdpr_policy::{Code, Finding, Pointer, Question, Severity, rules};
use serde_json::{Value, json};

use super::{Checked, Counts, Format, Outcome, Piece, Setting};
use crate::{
    Failure,
    arguments::Check,
    data::indented,
    input::{Document, Origin, Unreadable},
    place::{Source, Spot},
    shown::{Shown, place, sentence},
};

pub(super) struct Sarif<'s> {
    pub(super) options: &'s Check,
    pub(super) setting: &'s Setting,
}

/// The rules of the tool that are none of the catalogue: their code, what they are about, what to do.
const OWN: [(&str, &str, &str); 2] = [
    (
        "unreadable",
        "The document cannot be read, so that nothing is said of it.",
        "Mend what is named: the reader is as strict as the JSON Schema that `gdpr-policy schema` prints.",
    ),
    (
        "facts",
        "The facts are not about the document: they name an entry that it does not have, or exclude each other.",
        "Take the fact away, or name an entry of the document.",
    ),
];

impl Format for Sarif<'_> {
    fn head(&self) -> Result<String, Failure> {
        let driver = json!({
            "name": "gdpr-policy",
            "semanticVersion": env!("CARGO_PKG_VERSION"),
            "shortDescription": { "text": "Checks what privacy notices say under the GDPR." },
            "rules": rules::all().map(of_catalogue).chain(OWN.map(own)).collect::<Vec<_>>(),
        });
        Ok(format!(
            "{{\n  \"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\",\n  \"version\": \"2.1.0\",\n  \
             \"runs\": [\n    {{\n      \"tool\": {{\n        \"driver\": {}\n      }},\n      \
             \"columnKind\": \"unicodeCodePoints\",\n      \"results\": [\n",
            indented(&driver, 8)?
        ))
    }

    fn file(&self, checked: &Checked) -> Result<Piece, Failure> {
        let origin = &checked.origin;
        let mut aside = None;
        let results = match &checked.outcome {
            Outcome::Report(read) => {
                let (document, report) = &**read;
                let finder = Finder {
                    origin,
                    source: document.source(),
                };
                let mut told = Fingerprints::of(document);
                let found = report.findings();
                let mut results: Vec<Value> = found
                    .map(|finding| result(finding, &finder, &mut told))
                    .collect();
                if self.options.open_questions {
                    let asked = report.open_questions();
                    results.extend(asked.map(|(code, question)| open(code, question, &finder)));
                }
                results
            }
            Outcome::Facts(faults) => {
                let mut results = Vec::new();
                if let Some(given) = &self.setting.facts {
                    let finder = Finder {
                        origin: &given.origin,
                        source: given.source(),
                    };
                    for fault in faults {
                        let message = format!("{fault} in {}", origin.name());
                        let location = finder.location(fault.pointer());
                        results.push(fault_of(
                            "facts",
                            &message,
                            fault.pointer().as_str(),
                            &location,
                        ));
                    }
                }
                aside = Some(notification(origin, "the facts are not about it"));
                results
            }
            Outcome::Unreadable(Unreadable::NoBytes(why)) => {
                aside = Some(notification(origin, why));
                let location =
                    json!({ "physicalLocation": { "artifactLocation": artifact(origin) } });
                vec![fault_of("unreadable", why, "", &location)]
            }
            Outcome::Unreadable(Unreadable::Faults { text, errors }) => {
                aside = Some(notification(origin, "it cannot be read"));
                let finder = Finder {
                    origin,
                    source: Source::of(text, None),
                };
                let results = errors.iter().map(|error| {
                    let mut message =
                        format!("found {}, expected {}", error.found(), error.expected());
                    if let Some(hint) = error.hint() {
                        _ = write!(message, " ({hint})");
                    }
                    let location = finder.at(error.pointer(), Some(finder.source.of_error(error)));
                    let at = format!("{}:{}", error.pointer(), error.expected());
                    fault_of("unreadable", &message, &at, &location)
                });
                results.collect()
            }
            Outcome::Unreadable(Unreadable::SomethingElse) => Vec::new(),
        };
        let results: Result<Vec<String>, Failure> = results
            .iter()
            .map(|result| Ok(format!("        {}", indented(result, 8)?)))
            .collect();
        Ok(Piece {
            text: results?.join(",\n"),
            aside,
        })
    }

    fn between(&self) -> &'static str {
        ",\n"
    }

    fn tail(&self, _: &Counts, asides: &[Value]) -> Result<String, Failure> {
        let invocation = json!({
            "executionSuccessful": asides.is_empty(),
            "toolExecutionNotifications": asides,
        });
        let properties = json!({
            "asOf": self.setting.context.as_of(),
            "lawKnownUntil": self.setting.context.law().known_until(),
        });
        Ok(format!(
            "\n      ],\n      \"invocations\": [\n        {}\n      ],\n      \"originalUriBaseIds\": {{\n        \
             \"%SRCROOT%\": {{ \"description\": {{ \"text\": \"The folder in which the command was run.\" }} }}\n      \
             }},\n      \"properties\": {}\n    }}\n  ]\n}}\n",
            indented(&invocation, 8)?,
            indented(&properties, 6)?
        ))
    }
}

fn of_catalogue(rule: &rules::Rule) -> Value {
    let sources: Vec<String> = rule.sources.iter().map(ToString::to_string).collect();
    let mut tags = vec!["gdpr".to_owned()];
    tags.extend(sources.iter().cloned());
    let remedy = sentence(rule.remedy);
    let rests_on = sources.join(", ");
    json!({
        "id": rule.code,
        "name": name(rule.code),
        "shortDescription": { "text": sentence(rule.summary) },
        "fullDescription": { "text": format!("{} {remedy}", sentence(rule.summary)) },
        "help": {
            "text": format!("{remedy} ({rests_on})"),
            "markdown": format!("{}\n\n## What to do\n\n{remedy}\n\n{rests_on}", rule.page.trim_end()),
        },
        "defaultConfiguration": {
            "level": rule.severities.first().map_or("warning", |severity| level(*severity)),
            "enabled": rule.level != gdpr_policy::Level::Off,
        },
        "properties": { "tags": tags, "sources": sources, "since": rule.since },
    })
}

fn own((code, about, remedy): (&str, &str, &str)) -> Value {
    json!({
        "id": code,
        "name": name(code),
        "shortDescription": { "text": about },
        "fullDescription": { "text": about },
        "help": { "text": remedy, "markdown": remedy },
        "defaultConfiguration": { "level": "error" },
    })
}

/// The code as viewers show names: `TransferMechanismInvalid`.
fn name(code: &str) -> String {
    let words = code.split('-').map(|word| {
        let mut letters = word.chars();
        let first = letters.next().map(|letter| letter.to_ascii_uppercase());
        first.into_iter().chain(letters)
    });
    words.flatten().collect()
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "note",
    }
}

/// A message as SARIF writes texts that are no templates: braces are doubled (3.11.5), and what would
/// be a link in it is none (3.11.6).
fn literal(text: &str) -> String {
    let text = text.replace('{', "{{").replace('}', "}}");
    text.replace("](", "\\](")
}

/// A message that quotes texts of others.
fn message(text: &str) -> Value {
    json!({ "text": literal(&Shown(text).to_string()) })
}

fn index(code: &str) -> Option<usize> {
    let codes = rules::all()
        .map(|rule| rule.code)
        .chain(OWN.iter().map(|own| own.0));
    codes.into_iter().position(|known| known == code)
}

fn result(finding: &Finding, finder: &Finder<'_>, told: &mut Fingerprints) -> Value {
    let text = format!(
        "{} {}",
        sentence(&finding.message),
        sentence(&finding.remedy)
    );
    let related: Vec<Value> = finding
        .places
        .iter()
        .skip(1)
        .enumerate()
        .map(|(id, site)| {
            let mut location = finder.location(&site.pointer);
            location["id"] = id.into();
            location["message"] = message(&site.to_string());
            location
        })
        .collect();
    let evidence: Vec<String> = finding.evidence().map(ToString::to_string).collect();
    let mut result = json!({
        "ruleId": finding.code,
        "level": level(finding.severity),
        "message": message(&text),
        "locations": [finder.location(finding.pointer())],
        "partialFingerprints": { "place/v1": told.next(finding) },
        "properties": { "sources": finding.sources, "evidence": evidence },
    });
    if let Some(index) = index(&finding.code) {
        result["ruleIndex"] = index.into();
    }
    if !related.is_empty() {
        result["relatedLocations"] = related.into();
    }
    result
}

/// A question that only somebody who knows the company can answer: no finding, and no alert.
fn open(code: &Code, question: &Question, finder: &Finder<'_>) -> Value {
    let about = question.entry.as_ref();
    let about = about.map(|id| format!(" (`{id}`)")).unwrap_or_default();
    let (asked, member) = (question.fact.question(), question.fact.member());
    json!({
        "ruleId": code,
        "ruleIndex": index(code),
        "kind": "open",
        "level": "none",
        "message": message(&format!("{}{about} (`{member}` of --facts)", sentence(asked))),
        "locations": [finder.location(&question.pointer)],
    })
}

/// Something that is wrong with a file; `at` tells it from others in it.
fn fault_of(code: &str, text: &str, at: &str, location: &Value) -> Value {
    json!({
        "ruleId": code,
        "ruleIndex": index(code),
        "level": "error",
        "message": message(text),
        "locations": [location],
        "partialFingerprints": { "place/v1": format!("{code}:{at}") },
    })
}

fn notification(origin: &Origin, why: &str) -> Value {
    json!({
        "level": "error",
        "message": message(&format!("{}: {why}", origin.name())),
        "locations": [{ "physicalLocation": { "artifactLocation": artifact(origin) } }],
    })
}

fn artifact(origin: &Origin) -> Value {
    let uri = origin.uri();
    if uri.starts_with("file:") {
        json!({ "uri": uri })
    } else {
        json!({ "uri": uri, "uriBaseId": "%SRCROOT%" })
    }
}

/// What makes locations of places.
struct Finder<'t> {
    origin: &'t Origin,
    source: Source<'t>,
}

impl Finder<'_> {
    fn location(&self, pointer: &Pointer) -> Value {
        self.at(pointer, self.source.find(pointer))
    }

    fn at(&self, pointer: &Pointer, spot: Option<Spot>) -> Value {
        let mut physical = json!({ "artifactLocation": artifact(self.origin) });
        if let Some(spot) = spot {
            physical["region"] = json!({
                "startLine": spot.line, "startColumn": spot.column,
                "endColumn": spot.column + self.source.width(spot),
            });
        }
        json!({
            "physicalLocation": physical,
            "logicalLocations": [{ "fullyQualifiedName": place(pointer) }],
        })
    }
}

/// What tells a finding from others, though lines and entries move: the rule and the place, with
/// entries by their id instead of their number where they have one.
struct Fingerprints {
    policy: Value,
    told: BTreeMap<String, usize>,
}

impl Fingerprints {
    fn of(document: &Document) -> Self {
        Self {
            policy: serde_json::to_value(&document.policy).unwrap_or_default(),
            told: BTreeMap::new(),
        }
    }

    fn next(&mut self, finding: &Finding) -> String {
        let places = finding.places.iter().map(|site| self.by_ids(&site.pointer));
        // Which of several is the main one depends on the order of entries.
        let place = places.min().unwrap_or_default();
        let mut text = format!("{}:{place}", finding.code);
        let before = self.told.entry(text.clone()).or_default();
        *before += 1;
        if *before > 1 {
            _ = write!(text, ":{before}");
        }
        text
    }

    fn by_ids(&self, pointer: &Pointer) -> String {
        let mut text = String::new();
        let mut value = Some(&self.policy);
        for token in pointer.tokens() {
            value = value.and_then(|value| match value {
                Value::Array(list) => list.get(token.parse::<usize>().ok()?),
                value => value.get(&token),
            });
            let id = value.and_then(|value| value.get("id")?.as_str());
            _ = write!(text, "/{}", id.unwrap_or(&token));
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_no_templates_and_have_no_links() {
        assert_eq!(literal("{0} [a](1) \\u{1b}"), "{{0}} [a\\](1) \\u{{1b}}");
        assert_eq!(
            name("transfer-mechanism-invalid"),
            "TransferMechanismInvalid"
        );
    }
}

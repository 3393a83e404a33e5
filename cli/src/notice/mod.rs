//! `notice`: the facts of a notice as tables of Markdown, for a reader who never saw JSON.
//!
//! No legal prose is written: what stands here stands in the document, with the labels of its terms.
//! How a value is shown follows from the published schema, so that no member is left out: those that
//! have no column stand in the last one.

mod tree;
mod words;

use std::{collections::BTreeMap, fmt::Write as _};

use gdpr_policy::{Policy, schema};

use self::{tree::Tree, words::Words};
use crate::{
    Ending, Failure, arguments::Notice, input, output::Output, shown::Markdown, table::Table,
};

/// A topic: its heading, and the members of the policy that belong to it.
struct Topic {
    heading: &'static str,
    parts: &'static [Part<'static>],
}

/// A member of the policy, with the members of its entries that have columns.
struct Part<'p> {
    member: &'p str,
    columns: &'p [&'p str],
}

const fn part<'p>(member: &'p str, columns: &'p [&'p str]) -> Part<'p> {
    Part { member, columns }
}

static TOPICS: &[Topic] = &[
    Topic {
        heading: "The notice",
        parts: &[
            part("document", &[]),
            part("scope", &[]),
            part("changes", &[]),
        ],
    },
    Topic {
        heading: "Who is responsible",
        parts: &[
            part(
                "controllers",
                &[
                    "name",
                    "address",
                    "establishment",
                    "contacts",
                    "representatives",
                ],
            ),
            part("jointControllerships", &["controllers", "appliesTo"]),
            part("dataProtectionOfficers", &["name", "contacts"]),
            part("roles", &["role", "appliesTo"]),
        ],
    },
    Topic {
        heading: "People and data",
        parts: &[
            part("dataSubjects", &["label", "category"]),
            part(
                "personalData",
                &[
                    "label",
                    "categories",
                    "items",
                    "origins",
                    "specialCategories",
                ],
            ),
            part("sources", &["name", "category", "personalData"]),
        ],
    },
    Topic {
        heading: "What it is used for, and on what basis",
        parts: &[
            part(
                "activities",
                &[
                    "label",
                    "purposes",
                    "personalData",
                    "legalBases",
                    "recipients",
                ],
            ),
            part("generalPurposes", &["category", "text"]),
            part("generalLegalBases", &["basis", "text", "appliesTo"]),
            part("furtherProcessing", &["text", "appliesTo"]),
        ],
    },
    Topic {
        heading: "Who receives it",
        parts: &[
            part(
                "recipients",
                &[
                    "name",
                    "label",
                    "category",
                    "role",
                    "services",
                    "processedIn",
                ],
            ),
            part("sale", &["verbs", "appliesTo", "text"]),
        ],
    },
    Topic {
        heading: "Transfers to third countries",
        parts: &[part(
            "transfers",
            &[
                "appliesTo",
                "importer",
                "destinations",
                "mechanisms",
                "copyMeans",
            ],
        )],
    },
    Topic {
        heading: "How long it is kept",
        parts: &[part("retention", &["appliesTo", "period", "endActions"])],
    },
    Topic {
        heading: "Rights",
        parts: &[
            part(
                "rights",
                &[
                    "right",
                    "label",
                    "stance",
                    "appliesTo",
                    "limits",
                    "authorities",
                ],
            ),
            part(
                "rightsExercise",
                &["rights", "contacts", "procedure", "identityCheck", "fee"],
            ),
        ],
    },
    Topic {
        heading: "Consent, and what must be provided",
        parts: &[
            part("consents", &["appliesTo", "covers", "signals", "refusal"]),
            part("provision", &["appliesTo", "necessity", "consequence"]),
            part("browserSignals", &["signal", "response"]),
            part("children", &["minimumAge", "stances"]),
        ],
    },
    Topic {
        heading: "Protection of the data",
        parts: &[
            part("securityMeasures", &["category", "details", "appliesTo"]),
            part("anonymisation", &["techniques", "appliesTo", "uses"]),
            part("processorContract", &[]),
        ],
    },
    Topic {
        heading: "What else it says",
        parts: &[
            part("regimeClaims", &["regime", "category", "text"]),
            part("definitions", &["term", "concept", "meaning"]),
            part("otherClauses", &["category", "text"]),
        ],
    },
    Topic {
        heading: "What it denies, and what is not held",
        parts: &[
            part("denials", &["item", "text", "appliesTo"]),
            part("gaps", &["item", "reason", "note"]),
        ],
    },
];

/// Members of a policy that say nothing of the notice.
const SILENT: [&str; 2] = ["$schema", "formatVersion"];

pub(crate) fn run(options: &Notice, output: &mut Output) -> Result<Ending, Failure> {
    let (_, document) = input::only(&options.file, options.syntax)?;
    output.text(&render(&document.policy)?)
}

fn render(policy: &Policy) -> Result<String, Failure> {
    let read = |text: &str| {
        serde_json::from_str::<Tree>(text).map_err(|error| Failure(format!("cannot show: {error}")))
    };
    let policy = read(&policy.to_json())?;
    let schema = read(schema::POLICY)?;
    let words = Words::of(&schema, &policy);
    let title = policy
        .get("document")
        .and_then(|document| document.get("title"));
    let title = title.and_then(Tree::text).unwrap_or("Privacy notice");
    let mut text = format!("# {}\n", Markdown(title));
    let mut left: BTreeMap<&str, &Tree> = policy
        .members()
        .iter()
        .map(|(member, value)| (member.as_str(), value))
        .collect();
    for member in SILENT {
        left.remove(member);
    }
    for topic in TOPICS {
        let parts = topic.parts.iter();
        let there: Vec<_> = parts
            .filter_map(|part| Some((part, left.remove(part.member)?)))
            .collect();
        if there.is_empty() {
            continue;
        }
        _ = write!(text, "\n## {}\n", topic.heading);
        for (part, value) in there {
            section(&mut text, &words, topic.heading, part, value);
        }
    }
    if !left.is_empty() {
        text += "\n## Besides\n";
        for (member, value) in left {
            section(&mut text, &words, "", &part(member, &[]), value);
        }
    }
    Ok(text)
}

/// A member of the policy: its heading, what it is, and its table.
fn section(text: &mut String, words: &Words<'_>, topic: &str, part: &Part<'_>, value: &Tree) {
    let heading = words::title(&words::spaced(part.member));
    if heading != topic {
        _ = write!(text, "\n### {heading}\n");
    }
    if let Some(about) = words.about(part.member) {
        _ = write!(text, "\n{}\n", Markdown(about));
    }
    let table = match value {
        Tree::List(entries) => listed(words, part.member, part.columns, entries),
        value => alone(words, part.member, value),
    };
    _ = write!(text, "\n{}", table.markdown());
}

/// The table of a list: a row an entry.
fn listed(words: &Words<'_>, member: &str, columns: &[&str], entries: &[Tree]) -> Table {
    let node = words.entries_of(member);
    let columns: Vec<&str> = columns
        .iter()
        .copied()
        .filter(|column| entries.iter().any(|entry| entry.get(column).is_some()))
        .collect();
    let rest = |entry: &Tree| -> Vec<String> {
        let has_name = entry.get("label").is_some() || entry.get("name").is_some();
        let others = entry.members().iter().filter(|(key, _)| {
            !columns.contains(&key.as_str()) && key != "evidence" && !(key == "id" && has_name)
        });
        others
            .map(|(key, value)| words.named(member, key, value, node))
            .collect()
    };
    let has_rest = entries.iter().any(|entry| !rest(entry).is_empty());
    let has_evidence = entries.iter().any(|entry| entry.get("evidence").is_some());
    let mut head: Vec<String> = columns.iter().map(|column| words::spaced(column)).collect();
    if has_rest {
        head.push(if head.is_empty() { "what" } else { "more" }.to_owned());
    }
    if has_evidence {
        head.push("where".to_owned());
    }
    let head: Vec<&str> = head.iter().map(String::as_str).collect();
    let mut table = Table::new(&head);
    for entry in entries {
        let mut cells: Vec<Vec<String>> = columns
            .iter()
            .map(|column| {
                let value = entry.get(column);
                value
                    .map(|value| words.lines(member, column, value, node))
                    .unwrap_or_default()
            })
            .collect();
        if has_rest {
            cells.push(rest(entry));
        }
        if has_evidence {
            let evidence = entry.get("evidence").map(Tree::entries).unwrap_or_default();
            cells.push(
                evidence
                    .iter()
                    .filter_map(Tree::text)
                    .map(str::to_owned)
                    .collect(),
            );
        }
        table.lines(cells);
    }
    table
}

/// The table of one thing: a row a member.
fn alone(words: &Words<'_>, member: &str, value: &Tree) -> Table {
    let node = words.entries_of(member);
    let mut table = Table::new(&["what", "says"]);
    for (key, value) in value.members() {
        let key_shown = if key == "evidence" {
            "where".to_owned()
        } else {
            words::spaced(key)
        };
        table.lines([vec![key_shown], words.lines(member, key, value, node)]);
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_member_of_a_policy_has_a_topic() {
        let schema: Tree = serde_json::from_str(schema::POLICY).unwrap();
        let members = schema.get("properties").unwrap().members();
        let parts: Vec<&str> = TOPICS
            .iter()
            .flat_map(|topic| topic.parts)
            .map(|part| part.member)
            .collect();
        for (member, _) in members {
            let is_known = parts.contains(&member.as_str())
                || SILENT.contains(&member.as_str())
                || member == "extensions";
            assert!(is_known, "{member}");
        }
    }

    #[test]
    fn every_column_is_a_member_of_its_entries() {
        let schema: Tree = serde_json::from_str(schema::POLICY).unwrap();
        let policy: Tree = serde_json::from_str("{}").unwrap();
        let words = Words::of(&schema, &policy);
        for part in TOPICS.iter().flat_map(|topic| topic.parts) {
            let node = words.entries_of(part.member).unwrap();
            for column in part.columns {
                let member = node.get("properties").unwrap().get(column);
                assert!(member.is_some(), "{} of {}", column, part.member);
            }
        }
    }
}

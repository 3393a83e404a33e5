//! The page of every rule is its test: its examples break it, or keep it, where they say.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;
#[path = "common/pages.rs"]
mod pages;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::Path,
};

use gdpr_policy::{
    Context, Policy, Report, Site, Source, Verdict,
    rules::{self, Rule},
};
use pages::{Example, MINIMAL, TODAY, examples};
use serde_json::Value;

#[test]
fn facts_are_for_the_example_that_follows_them() {
    let page = "Text.\n\n```json facts\n{ \"dpoRequired\": true }\n```\n\n```json breaks \"\" error\n{}\n```\n\n```json keeps\n{}\n```\n";
    let examples = examples(page);
    let required: Vec<Option<bool>> = examples.iter().map(|e| e.facts.dpo_required).collect();
    assert_eq!(required, [Some(true), None]);
    assert_eq!(examples[0].pointers, [""]);
}

#[track_caller]
fn check(code: &str, example: &Example<'_>) -> (Value, Report) {
    let document = example.document(code);
    let policy = Policy::from_json(&document.to_string());
    let policy = policy.unwrap_or_else(|error| panic!("{code}: {error}\n{}", example.patch));
    let report = policy.check(&example.context());
    (document, report)
}

#[test]
fn every_page_documents_a_rule() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules/catalogue");
    let pages: BTreeSet<String> = fs::read_dir(folder)
        .unwrap()
        .map(|page| {
            page.unwrap()
                .path()
                .file_stem()
                .unwrap()
                .to_str()
                .unwrap()
                .to_owned()
        })
        .collect();
    let rules: BTreeSet<String> = rules::all().map(|rule| rule.code.to_owned()).collect();
    assert_eq!(pages, rules);
    assert_eq!(rules.len(), rules::all().count(), "two rules share a code");
}

#[test]
fn examples_do_what_they_say() {
    let mut faults = String::new();
    for rule in rules::all() {
        let examples = examples(rule.page);
        for example in &examples {
            if let Err(fault) = does_what_it_says(rule, example) {
                writeln!(faults, "{}: {fault}\n{}\n", rule.code, example.patch).unwrap();
            }
        }
        let breaks = examples.iter().filter(|example| example.breaks).count();
        assert!(
            breaks > 0 && breaks < examples.len(),
            "{} lacks an example",
            rule.code
        );
    }
    assert!(faults.is_empty(), "\n{faults}");
}

fn does_what_it_says(rule: &Rule, example: &Example<'_>) -> Result<(), String> {
    let (document, report) = check(rule.code, example);
    for finding in report.findings().chain(report.superseded()) {
        for site in &finding.places {
            if document.pointer(site.pointer.as_str()).is_none() {
                let code = &finding.code;
                return Err(format!("{code} is at {}, which is nowhere", site.pointer));
            }
        }
    }
    let own: Vec<_> = report
        .findings()
        .filter(|finding| finding.code == rule.code)
        .collect();
    let place = |site: &'_ Site| site.pointer.to_string();
    let places = own.iter().flat_map(|finding| &finding.places);
    let at: BTreeSet<String> = places.map(place).collect();
    let expected: BTreeSet<String> = example.pointers.iter().map(ToString::to_string).collect();
    if example.breaks == expected.is_empty() {
        return Err("only an example that breaks the rule says where, and it must".to_owned());
    }
    if at != expected {
        return Err(format!("expected at {expected:?}, found at {at:?}"));
    }
    let severities: BTreeSet<String> = own
        .iter()
        .map(|finding| finding.severity.to_string())
        .collect();
    match example.severity {
        Some(severity) if severities != BTreeSet::from([severity.to_owned()]) => {
            Err(format!("expected {severity}, found {severities:?}"))
        }
        _ => Ok(()),
    }
}

/// What the other rules find in the examples of a page, so that a change in one rule shows where else
/// it is felt.
#[test]
fn other_rules_say_of_the_examples_what_was_reviewed() {
    let mut text = String::new();
    for rule in rules::all() {
        for (number, example) in examples(rule.page).iter().enumerate() {
            let (_, report) = check(rule.code, example);
            let others: BTreeSet<&str> = report
                .findings()
                .filter(|finding| finding.code != rule.code)
                .map(|finding| finding.code.as_str())
                .collect();
            if !others.is_empty() {
                let others: Vec<&str> = others.into_iter().collect();
                writeln!(text, "{} {}: {}", rule.code, number + 1, others.join(", ")).unwrap();
            }
        }
    }
    common::keep_fresh("tests/snapshots/pages.txt", "rules", &text);
}

#[test]
fn pages_have_the_parts_that_readers_look_for() {
    for rule in rules::all() {
        let mut at = 0;
        for heading in [
            "## Why\n",
            "## Breaks the rule\n",
            "## Keeps the rule\n",
            "## Limits\n",
        ] {
            let next = rule.page[at..].find(heading);
            at += next.unwrap_or_else(|| panic!("{} lacks, or misplaces, `{heading}`", rule.code));
        }
        assert!(
            rule.page.starts_with(|c: char| c.is_uppercase()),
            "{}",
            rule.code
        );
        assert!(
            !rule.page.to_lowercase().contains("compliant"),
            "{}",
            rule.code
        );
    }
}

#[test]
fn texts_of_rules_keep_the_conventions() {
    for topic in rules::CATALOGUE {
        for rule in topic.rules {
            let Rule {
                code,
                summary,
                remedy,
                ..
            } = rule;
            assert!(
                code.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'),
                "{code}"
            );
            for text in [summary, remedy] {
                assert!(!text.ends_with('.') && text.len() <= 120, "{code}: {text}");
                assert!(
                    text.starts_with(|c: char| c.is_lowercase()) || text.starts_with("Art."),
                    "{code}: {text}"
                );
            }
            for source in rule.sources {
                let again: Result<Source, _> = source.to_string().parse();
                assert_eq!(again.as_ref(), Ok(source), "{code}");
            }
        }
    }
}

#[test]
fn rules_yield_to_rules_that_exist_and_never_in_a_circle() {
    fn visit<'a>(edges: &BTreeMap<&str, Vec<&'a str>>, code: &'a str, path: &mut Vec<&'a str>) {
        assert!(!path.contains(&code), "a circle: {path:?} {code}");
        path.push(code);
        for to in edges
            .get(code)
            .unwrap_or_else(|| panic!("no rule `{code}`"))
        {
            visit(edges, to, path);
        }
        path.pop();
    }
    let edges: BTreeMap<&str, Vec<&str>> = rules::all()
        .map(|rule| (rule.code, rule.yields_to.iter().map(|y| y.to).collect()))
        .collect();
    for code in edges.keys() {
        visit(&edges, code, &mut Vec::new());
    }
}

#[test]
fn the_minimal_notice_has_no_finding() {
    let policy = Policy::from_json(MINIMAL).unwrap();
    let report = policy.check(&Context::at(TODAY));
    assert_eq!(report.findings().count(), 0, "{report}");
    assert_eq!(report.superseded().count(), 0, "{report}");
    let breached = report
        .items()
        .iter()
        .filter(|item| item.answer == Verdict::Breached);
    assert_eq!(breached.count(), 0);
}

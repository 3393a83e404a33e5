//! The fragments of `docs/where.md` are what the reader reads, and say something.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use gdpr_policy::{Context, Date, Policy};
use serde_json::{Value, json};

const PAGE: &str = include_str!("../docs/where.md");

/// Where a fragment goes and what it is, with the number of its line.
fn fragments() -> Vec<(usize, &'static str, &'static str)> {
    let rows = PAGE.lines().enumerate();
    let rows = rows.filter_map(|(i, line)| {
        let cells: Vec<&str> = line.split(" | ").collect();
        let [_, place, fragment] = cells.as_slice() else {
            return None;
        };
        let fragment = fragment.strip_suffix(" |")?;
        let code = |cell: &'static str| cell.trim().strip_prefix('`')?.strip_suffix('`');
        Some((i + 1, code(place)?, code(fragment)?))
    });
    rows.filter(|(_, _, fragment)| fragment.starts_with('{'))
        .collect()
}

/// A document in which `fragment` stands at `place`, such as `activities[].legalBases[]`.
fn document(place: &str, fragment: Value) -> Value {
    let mut value = fragment;
    for member in place.rsplit('.') {
        let (name, listed) = match member.strip_suffix("[]") {
            Some(name) => (name, true),
            None => (member, false),
        };
        if listed {
            value = json!([value]);
        }
        value = json!({ name: value });
        // What an entry cannot be without, where the fragment is in it.
        match place.split('.').next().unwrap() {
            "activities[]" if name != "activities" => value["id"] = json!("activity"),
            "controllers[]" if name != "controllers" => value["name"] = json!("Example OÜ"),
            _ => {}
        }
    }
    value["formatVersion"] = json!("1");
    if value["document"].is_null() {
        value["document"] = json!({});
    }
    value["document"]["language"] = json!("en");
    value
}

#[test]
fn every_fragment_is_read_and_says_something() {
    let fragments = fragments();
    assert!(fragments.len() > 80, "{}", fragments.len());
    for (line, place, fragment) in fragments {
        let value = serde_json::from_str(fragment).unwrap_or_else(|error| {
            panic!("line {line}: {error}: {fragment}");
        });
        let text = document(place, value).to_string();
        let policy = Policy::from_json(&text)
            .unwrap_or_else(|errors| panic!("line {line}: {errors}\n{text}"));
        let report = policy.check(&Context::at(Date::constant(2026, 11, 22)));
        let empty = report
            .findings()
            .any(|finding| finding.code == "document-empty-entry");
        assert!(!empty, "line {line} says nothing: {text}");
        let written: Value = serde_json::from_str(&policy.to_json()).unwrap();
        let read: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(written, read, "line {line}");
    }
}

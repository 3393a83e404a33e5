//! Controllers, representatives and officers in situations that hang on a day, on facts, or on what a
//! document is silent about.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use gdpr_policy::{Context, Facts, NoticeItem, Policy, Severity};
use serde_json::{Value, json};

/// What the minimal notice says with some members replaced.
fn notice(members: Value) -> Policy {
    let text = include_str!("../examples/policies/minimal.json");
    let mut document: Value = serde_json::from_str(text).unwrap();
    let Value::Object(members) = members else {
        panic!("members are an object")
    };
    document.as_object_mut().unwrap().extend(members);
    Policy::from_json(&document.to_string()).unwrap()
}

#[track_caller]
fn assert_found(policy: &Policy, context: &Context, topic: &str, expected: &[&str]) {
    let report = policy.check(context);
    let of_topic = report
        .findings()
        .filter(|finding| finding.code.starts_with(topic));
    let found: Vec<String> = of_topic
        .map(|finding| format!("{} {}", finding.severity, finding.code))
        .collect();
    assert_eq!(found, expected, "as of {}", context.as_of());
}

fn on(day: &str) -> Context {
    Context::at(day.parse().unwrap())
}

fn with(facts: Value) -> Context {
    let facts: Facts = serde_json::from_value(facts).unwrap();
    on("2026-11-22").with_facts(facts)
}

fn outside(representative: &Value) -> Policy {
    notice(json!({
        "controllers": [{
            "name": "Example Inc.", "establishment": "US",
            "contacts": [{ "kind": "email", "address": "privacy@example.com" },
                         { "kind": "telephone", "number": "+1 555 0100" }],
            "representatives": [representative] }],
        "scope": { "peopleIn": ["european-union"] } }))
}

/// Where facts say that the Regulation does not reach the company, nothing is owed under Art. 27.
#[test]
fn facts_decide_before_a_representative_is_judged() {
    let policy = outside(&json!({ "name": "Example Ltd", "country": "IE", "regime": "gdpr" }));
    let topic = "representative-missing";
    let owed = ["error representative-missing"];
    assert_found(&policy, &on("2026-11-22"), topic, &owed);
    let unreached = with(json!({ "targetsUnion": false }));
    assert_found(&policy, &unreached, topic, &[]);
}

/// A part of a Member State with a code of its own is in the Union.
#[test]
fn a_representative_in_reunion_is_one_in_the_union() {
    let policy = outside(
        &json!({ "name": "Example SARL", "country": "RE", "regime": "gdpr",
        "contacts": [{ "kind": "email", "address": "eu@example.com" }] }),
    );
    assert_found(&policy, &on("2026-11-22"), "representative-", &[]);
}

/// The United Kingdom was treated as a Member State until the transition ended.
#[test]
fn a_representative_elsewhere_is_none_in_the_union() {
    let policy = outside(&json!({ "name": "Example Ltd", "country": "GB",
        "contacts": [{ "kind": "email", "address": "uk@example.com" }] }));
    let topic = "representative-";
    assert_found(&policy, &on("2020-12-31"), topic, &[]);
    let undetermined = ["warning representative-undetermined"];
    assert_found(&policy, &on("2026-11-22"), topic, &undetermined);
}

#[test]
fn a_representative_is_owed_by_facts_and_asked_for_by_the_text() {
    let policy = outside(&json!({}));
    let topic = "representative-";
    let undetermined = ["warning representative-undetermined"];
    assert_found(&policy, &on("2026-11-22"), topic, &undetermined);
    let owed = with(
        json!({ "establishedInEea": false, "targetsUnion": true, "representativeExempt": false }),
    );
    assert_found(&policy, &owed, topic, &["error representative-missing"]);
    let exempt = with(json!({ "representativeExempt": true }));
    assert_found(&policy, &exempt, topic, &[]);
}

/// Nothing of it was owed before the Regulation applied.
#[test]
fn before_the_regulation_nothing_is_owed() {
    let policy = notice(json!({ "controllers": [{ "name": "Example OÜ" }] }));
    for topic in ["controller-", "dpo-", "representative-", "role-"] {
        assert_found(&policy, &on("2016-01-01"), topic, &[]);
    }
}

#[test]
fn what_a_processor_publishes_informs_nobody_under_art_13() {
    let policy = Policy::from_json(
        r#"{ "formatVersion": "1", "document": { "language": "en", "lastUpdated": "2026-01-01" },
             "roles": [{ "role": "processor" }],
             "activities": [{ "id": "hosting", "purposes": [{ "category": "service-provision" }] }] }"#,
    )
    .unwrap();
    for topic in ["controller-", "dpo-", "representative-", "role-"] {
        assert_found(&policy, &on("2026-11-22"), topic, &[]);
    }
    // It has to have an officer, and to publish how to reach it, all the same (Art. 37(1), 37(7)).
    let required = with(json!({ "dpoRequired": true }));
    assert_found(&policy, &required, "dpo-", &["error dpo-missing"]);
}

/// Whatever a copy does not hold is never called missing.
#[test]
fn a_document_of_gaps_lacks_nothing() {
    let gaps: Vec<Value> = NoticeItem::ALL
        .iter()
        .map(|item| json!({ "item": item, "reason": "lost-in-capture" }))
        .collect();
    let silent = json!({ "formatVersion": "1", "document": { "language": "en" },
        "controllers": [{ "name": "us", "nameKind": "description" }],
        "scope": { "peopleIn": ["european-union", "GB"], "handlesContentOfOthers": true },
        "dataProtectionOfficers": [{ "evidence": ["section 8"] }],
        "jointControllerships": [{ "otherParties": ["Example AS"] }], "gaps": gaps });
    let policy = Policy::from_json(&silent.to_string()).unwrap();
    let report = policy.check(&on("2026-11-22"));
    let codes: Vec<&str> = report
        .findings()
        .map(|finding| finding.code.as_str())
        .collect();
    assert_eq!(codes, ["document-not-captured"]);
}

/// The Regulation asks for these where they exist, and silence shows nothing.
#[test]
fn silence_alone_is_no_finding() {
    let policy = Policy::from_json(
        r#"{ "formatVersion": "1", "document": { "language": "en" }, "controllers": [{ "name": "Example OÜ" }] }"#,
    )
    .unwrap();
    for topic in ["dpo-", "representative-", "regime-", "role-", "joint-"] {
        assert_found(&policy, &on("2026-11-22"), topic, &[]);
    }
    let report = policy.check(&on("2026-11-22"));
    assert!(report.count(Severity::Error) > 0);
}

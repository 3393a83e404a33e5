//! Situations that hang on a day, on people or on the origin of data: retention, rights, complaints.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use gdpr_policy::{Context, Policy};
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

fn on(day: &str) -> Context {
    Context::at(day.parse().unwrap())
}

/// The findings of a topic, as `severity code`.
#[track_caller]
fn assert_found(policy: &Policy, day: &str, topic: &str, expected: &[&str]) {
    let report = policy.check(&on(day));
    let findings = report
        .findings()
        .filter(|finding| finding.code.starts_with(topic));
    let found: Vec<String> = findings
        .map(|f| format!("{} {}", f.severity, f.code))
        .collect();
    assert_eq!(found, expected, "as of {day}: {report}");
}

const TODAY: &str = "2026-11-22";

#[test]
fn a_right_for_some_countries_is_narrower_than_the_law() {
    for country in ["EE", "FI"] {
        let mut policy = notice(json!({}));
        policy.rights[0].applies_to.people_in = vec![country.parse().unwrap()];
        assert_found(
            &policy,
            TODAY,
            "rights-partial",
            &["warning rights-partial"],
        );
    }
    // What is said for people elsewhere alone is no statement under the Regulation.
    let mut policy = notice(json!({}));
    policy.rights[0].applies_to.people_in = vec!["US".parse().unwrap()];
    assert_found(&policy, TODAY, "rights-", &["error rights-missing"]);
}

#[test]
fn complaints_depend_on_nothing() {
    let with = |prerequisite: &str| {
        let mut policy = notice(json!({}));
        let complaint = policy.rights.last_mut().unwrap();
        complaint.prerequisites = vec![prerequisite.parse().unwrap()];
        policy
    };
    let error = &["error complaint-conditional"][..];
    for prerequisite in ["arbitration", "mediation", "complain-to-controller-first"] {
        assert_found(&with(prerequisite), TODAY, "complaint-", error);
        assert_found(&with(prerequisite), "2027-04-02", "complaint-", error);
    }
    assert_found(&with("invited-to-contact-first"), TODAY, "complaint-", &[]);
    // Regulation (EU) 2025/2518 applies from 2 April 2027.
    let request = with("request-to-controller-first");
    assert_found(
        &request,
        "2027-04-01",
        "complaint-",
        &["warning complaint-conditional"],
    );
    assert_found(
        &request,
        "2027-04-02",
        "complaint-",
        &["advice complaint-conditional"],
    );
}

#[test]
fn requests_are_free_and_answered_within_a_month() {
    for (members, expected) in [
        (
            json!({ "fee": { "practice": "fee-always" } }),
            &["error rights-fee"][..],
        ),
        (
            json!({ "fee": { "practice": "fee-if-unfounded-or-excessive" } }),
            &[],
        ),
        (json!({ "limits": ["fee"] }), &["error rights-fee"]),
        (json!({ "responseTime": "P30D" }), &[]),
        (json!({ "responseTime": "P1M", "extension": "P2M" }), &[]),
        (
            json!({ "responseTime": "P45D" }),
            &["error rights-time-limit-exceeded"],
        ),
        (
            json!({ "responseTime": "P1M", "extension": "P3M" }),
            &["error rights-time-limit-exceeded"],
        ),
        (
            json!({ "identityCheck": { "scope": "always", "proofs": ["identity-document"] } }),
            &["warning rights-identity-check-excessive"],
        ),
        (
            json!({ "identityCheck": { "scope": "in-case-of-doubt", "proofs": ["identity-document"] } }),
            &[],
        ),
    ] {
        let policy = notice(json!({ "rightsExercise": [members] }));
        assert_found(&policy, TODAY, "rights-", expected);
        // Beside an entry that is in order, the same is found.
        let policy = notice(json!({ "rightsExercise": [
            { "contacts": [{ "kind": "controller" }], "responseTime": "P1M" }, members] }));
        assert_found(&policy, TODAY, "rights-", expected);
    }
}

#[test]
fn findings_cite_art_14_where_data_comes_from_others() {
    let from = |category: &str| {
        let policy = notice(json!({
            "personalData": [{ "id": "contact", "categories": ["name"] }],
            "sources": [{ "id": "s", "category": category, "personalData": ["contact"] }],
            "retention": [] }));
        let report = policy.check(&on(TODAY));
        let mut findings = report.findings();
        let finding = findings.find(|f| f.code == "retention-missing").unwrap();
        let sources = finding.sources.iter().map(ToString::to_string);
        sources.collect::<Vec<_>>()
    };
    assert_eq!(from("data-subject"), ["Art. 13(2)(a)", "Art. 5(1)(e)"]);
    assert_eq!(from("data-broker"), ["Art. 14(2)(a)", "Art. 5(1)(e)"]);
}

/// The authority of the United Kingdom was one of the Regulation until the transition ended.
#[test]
fn the_united_kingdom_had_an_authority_to_the_end_of_2020() {
    let mut policy = notice(json!({}));
    let complaint = policy.rights.last_mut().unwrap();
    complaint.authorities[0].name = "Information Commissioner's Office".parse().unwrap();
    complaint.authorities[0].country = Some("GB".parse().unwrap());
    let topic = "complaint-authority-wrong";
    assert_found(&policy, "2020-12-31", topic, &[]);
    assert_found(
        &policy,
        "2021-01-01",
        topic,
        &["warning complaint-authority-wrong"],
    );
}

/// A newsletter may be objected to whatever it rests on.
#[test]
fn direct_marketing_can_be_objected_to_on_any_basis() {
    let letter = |more: Value| {
        let mut letter = json!({ "id": "letter", "purposes": [{ "category": "newsletter" }],
                                 "personalData": ["contact"], "legalBases": [{ "basis": { "kind": "consent" } }] });
        letter
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        let mut policy = notice(json!({ "activities": [letter] }));
        policy.rights.remove(5);
        policy
    };
    let (error, warning) = (
        &["error rights-missing"][..],
        &["warning rights-missing"][..],
    );
    assert_found(&letter(json!({})), TODAY, "rights-missing", error);
    let link = json!({ "optOut": [{ "kind": "link-in-message" }] });
    assert_found(&letter(link), TODAY, "rights-missing", warning);
    let each = json!({ "directMarketing": { "refusalInEachMessage": true } });
    assert_found(&letter(each), TODAY, "rights-missing", warning);
    // That consent can be withdrawn tells how to stop it, and not of the right.
    let mut policy = letter(json!({}));
    policy.rights.push(gdpr_policy::RightStatement::new(
        gdpr_policy::Right::WithdrawConsent,
    ));
    assert_found(&policy, TODAY, "rights-missing", warning);
    let marketing = gdpr_policy::Right::ObjectionToDirectMarketing;
    policy
        .rights
        .push(gdpr_policy::RightStatement::new(marketing));
    assert_found(&policy, TODAY, "rights-missing", &[]);
}

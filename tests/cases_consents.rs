//! Situations that courts and authorities decided, or that hang on a day, of consent, marketing,
//! tracking and regimes: what must be found in them, and what must not.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use gdpr_policy::{Context, NoticeItem, Policy};
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

#[track_caller]
fn assert_found(policy: &Policy, context: &Context, topic: &str, expected: &[&str]) {
    let report = policy.check(context);
    let mut found: Vec<String> = report
        .findings()
        .filter(|finding| finding.code.starts_with(topic))
        .map(|finding| format!("{} {}", finding.severity, finding.code))
        .collect();
    found.sort();
    assert_eq!(found, expected, "as of {}", context.as_of());
}

#[test]
fn boxes_ticked_beforehand_are_no_consent() {
    // C-673/17, Planet49.
    let policy = notice(json!({ "consents": [{
        "signals": ["pre-ticked-box"], "claimedAs": "consent", "covers": ["tracking"] }] }));
    assert_found(
        &policy,
        &on("2026-11-22"),
        "consent-",
        &["error consent-not-valid-signal"],
    );
}

#[test]
fn a_link_to_unsubscribe_withdraws_the_consent_to_a_letter() {
    let letter = |opt_out: Value| {
        notice(json!({
            "activities": [{ "id": "orders", "purposes": [{ "category": "newsletter" }],
                             "personalData": ["contact"], "legalBases": [{ "basis": { "kind": "consent" } }],
                             "optOut": opt_out, "directMarketing": { "channels": ["email"] } }] }))
    };
    let topic = "consent-withdrawal-missing";
    let link = json!([{ "kind": "link-in-message" }]);
    assert_found(&letter(link), &on("2026-11-22"), topic, &[]);
    let expected = ["error consent-withdrawal-missing"];
    assert_found(&letter(json!([])), &on("2026-11-22"), topic, &expected);
}

/// Whoever deletes a cookie has withdrawn nothing: the next visit sets it again.
#[test]
fn the_settings_of_a_browser_withdraw_no_consent() {
    let cookies = |opt_out: Value| {
        notice(json!({
            "activities": [{ "id": "orders", "purposes": [{ "category": "analytics" }],
                             "legalBases": [{ "basis": { "kind": "consent" } }], "optOut": opt_out,
                             "tracking": { "technologies": ["cookies"] } }] }))
    };
    let topic = "consent-withdrawal-missing";
    let expected = ["error consent-withdrawal-missing"];
    let settings = json!([{ "kind": "device-settings" }]);
    assert_found(&cookies(settings), &on("2026-11-22"), topic, &expected);
    let banner = json!([{ "kind": "consent-banner" }]);
    assert_found(&cookies(banner), &on("2026-11-22"), topic, &[]);
}

/// What a text takes for consent to everything must be revocable, though it calls it no basis.
#[test]
fn consent_that_is_no_basis_in_name_must_be_revocable_all_the_same() {
    let policy = notice(json!({
        "activities": [{ "id": "orders", "purposes": [{ "category": "service-provision" }] }],
        "consents": [{ "signals": ["use-of-service"], "claimedAs": "consent", "covers": ["whole-notice"] }] }));
    let expected = [
        "error consent-not-valid-signal",
        "error consent-withdrawal-missing",
    ];
    assert_found(&policy, &on("2026-11-22"), "consent-", &expected);
}

#[test]
fn what_needs_consent_must_be_revocable() {
    let policy = notice(json!({
        "activities": [{ "id": "orders", "purposes": [{ "category": "service-provision" }], "personalData": ["contact"] }],
        "consents": [{ "appliesTo": { "activities": ["orders"] }, "requiredBy": "gdpr" }] }));
    let expected = ["error consent-withdrawal-missing"];
    let topic = "consent-withdrawal-missing";
    assert_found(&policy, &on("2026-11-22"), topic, &expected);
}

#[test]
fn before_the_regulation_none_of_its_duties_is_owed() {
    let policy = notice(json!({
        "activities": [{ "id": "orders", "purposes": [{ "category": "direct-marketing" }], "personalData": ["contact"],
                         "legalBases": [{ "basis": { "kind": "legitimate-interests" } }],
                         "directMarketing": { "channels": ["email"] } }],
        "changes": { "userMustCheck": true } }));
    let topics = |day: &str, expected: [&[&str]; 2]| {
        assert_found(&policy, &on(day), "changes-", expected[0]);
        assert_found(&policy, &on(day), "marketing-", expected[1]);
    };
    topics("2003-10-30", [&[], &[]]);
    topics("2003-10-31", [&[], &["warning marketing-consent-missing"]]);
    let today: [&[&str]; 2] = [
        &["warning changes-user-must-check"],
        &["warning marketing-consent-missing"],
    ];
    topics("2018-05-25", today);
}

#[test]
fn free_accounts_are_a_sale() {
    // C-654/23, Inteligo Media: a free account, a letter on it, a refusal at registration and in each.
    let policy = notice(json!({
        "activities": [{ "id": "orders", "purposes": [{ "category": "newsletter" }], "personalData": ["contact"],
                         "optOut": [{ "kind": "link-in-message" }],
                         "directMarketing": { "channels": ["email"], "offers": ["own-similar"], "ground": "existing-customer",
                                              "refusalAtCollection": true, "refusalInEachMessage": true } }] }));
    assert_found(&policy, &on("2026-11-22"), "marketing-", &[]);
    let report = policy.check(&on("2026-11-22"));
    let outcome = report.outcome("marketing-soft-opt-in-incomplete").unwrap();
    assert_eq!(outcome.verdict, gdpr_policy::Verdict::Met);
}

#[test]
fn claims_hold_as_long_as_their_frameworks() {
    let claim = |regime: &str| {
        notice(json!({ "regimeClaims": [{ "regime": regime, "category": "certification" }] }))
    };
    let obsolete: &[&str] = &["advice regime-obsolete"];
    for (regime, day, expected) in [
        ("eu-us-privacy-shield", "2020-07-15", &[][..]),
        ("eu-us-privacy-shield", "2020-07-16", obsolete),
        ("eu-us-data-privacy-framework", "2023-07-09", obsolete),
        ("eu-us-data-privacy-framework", "2023-07-10", &[]),
        ("ccpa", "2026-11-22", &[]),
    ] {
        assert_found(&claim(regime), &on(day), "regime-", expected);
    }
}

#[test]
fn a_document_of_gaps_lacks_nothing() {
    let gaps: Vec<Value> = NoticeItem::ALL
        .iter()
        .map(|item| json!({ "item": item, "reason": "lost-in-capture" }))
        .collect();
    let document = json!({ "formatVersion": "1", "document": { "language": "en" }, "gaps": gaps });
    let policy = Policy::from_json(&document.to_string()).unwrap();
    for topic in [
        "consent-",
        "children-",
        "marketing-",
        "tracking-",
        "changes-",
        "regime-",
    ] {
        assert_found(&policy, &on("2026-11-22"), topic, &[]);
    }
}

/// The Regulation asks for these where they exist, and silence shows nothing.
#[test]
fn silence_alone_is_no_finding() {
    let policy = Policy::from_json(
        r#"{ "formatVersion": "1", "document": { "language": "en" }, "controllers": [{ "name": "Example OÜ" }] }"#,
    )
    .unwrap();
    for topic in [
        "consent-",
        "children-",
        "marketing-",
        "tracking-",
        "changes-",
        "regime-",
    ] {
        assert_found(&policy, &on("2026-11-22"), topic, &[]);
    }
}

/// A section for people in the United States, and a company that only works for others.
#[test]
fn what_is_none_of_the_regulations_is_no_subject() {
    let mut cookies = json!({ "id": "orders", "purposes": [{ "category": "analytics" }], "tracking": { "technologies": ["cookies"] },
                              "legalBases": [{ "basis": { "kind": "legitimate-interests" } }] });
    let found = |cookies: &Value, roles: Value| {
        let policy = notice(json!({ "activities": [cookies], "roles": roles }));
        let report = policy.check(&on("2026-11-22"));
        report
            .findings()
            .filter(|finding| finding.code.starts_with("tracking-"))
            .count()
    };
    assert_eq!(found(&cookies, json!([])), 2);
    assert_eq!(found(&cookies, json!([{ "role": "processor" }])), 0);
    cookies["peopleIn"] = json!(["US"]);
    assert_eq!(found(&cookies, json!([])), 0);
    let consents = notice(
        json!({ "consents": [{ "appliesTo": { "peopleIn": ["US"] }, "signals": ["silence"], "covers": ["disclosure"] }] }),
    );
    assert_found(&consents, &on("2026-11-22"), "consent-", &[]);
    let elsewhere = notice(json!({
        "activities": [{ "id": "orders", "purposes": [{ "category": "service-provision" }] },
                       { "id": "sales", "purposes": [{ "category": "sale-of-data" }], "peopleIn": ["US"] }],
        "consents": [{ "appliesTo": { "activities": ["sales"] }, "signals": ["silence"] }] }));
    assert_found(&elsewhere, &on("2026-11-22"), "consent-", &[]);
}

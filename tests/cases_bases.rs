//! Situations of purposes and bases that courts and authorities decided, or that hang on a day.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use gdpr_policy::{Context, Policy};
use serde_json::{Value, json};

/// What is found of bases on a day in the minimal notice with some members replaced.
fn found(members: Value, day: &str) -> Vec<String> {
    let text = include_str!("../examples/policies/minimal.json");
    let mut document: Value = serde_json::from_str(text).unwrap();
    let Value::Object(members) = members else {
        panic!("members are an object")
    };
    document.as_object_mut().unwrap().extend(members);
    let policy = Policy::from_json(&document.to_string()).unwrap();
    let report = policy.check(&Context::at(day.parse().unwrap()));
    let findings = report
        .findings()
        .filter(|finding| finding.code.starts_with("legal-basis-"));
    findings
        .map(|finding| format!("{} {}", finding.severity, finding.code))
        .collect()
}

/// The law of a Member State is none from abroad, whatever the day; that of the United Kingdom was
/// until its transition ended.
#[test]
fn obligations_rest_on_the_law_of_a_member_state() {
    let law_of = |country: &str| {
        json!({ "activities": [{
            "id": "orders", "purposes": [{ "category": "tax-and-accounting" }], "personalData": ["contact"],
            "legalBases": [{ "basis": { "kind": "legal-obligation",
                                        "laws": [{ "name": "Accounting Act", "country": country }] } }] }] })
    };
    let foreign = ["warning legal-basis-obligation-foreign-law"];
    for (country, day, expected) in [
        ("EE", "2018-06-01", &[][..]),
        ("EE", "2026-11-22", &[]),
        ("GB", "2020-06-01", &[]),
        ("GB", "2021-03-01", &foreign[..]),
        ("US", "2026-11-22", &foreign[..]),
        ("US", "2017-01-01", &[]),
    ] {
        assert_eq!(found(law_of(country), day), expected, "{country} on {day}");
    }
}

#[test]
fn bases_in_a_list_of_their_own_are_linked_to_nothing() {
    // The Irish decision on WhatsApp of 2021, and Binding Decision 1/2021.
    let notice = json!({
        "activities": [
            { "id": "orders", "purposes": [{ "category": "service-provision" }], "personalData": ["contact"] },
            { "id": "security", "purposes": [{ "category": "security" }] }],
        "generalLegalBases": [{ "basis": { "kind": "contract" } },
                              { "basis": { "kind": "legal-obligation", "areas": ["tax"] } }] });
    assert_eq!(found(notice, "2026-11-22"), ["error legal-basis-unlinked"]);
}

#[test]
fn advertising_does_not_rest_on_the_contract() {
    // C-252/21, Meta.
    let ads = |basis: Value, data: Value| {
        json!({ "personalData": [data], "activities": [{
            "id": "ads", "purposes": [{ "category": "personalised-advertising" }], "personalData": ["data"],
            "legalBases": [{ "basis": basis }] }] })
    };
    let here = || json!({ "id": "data", "label": "what you read", "origins": ["observed"] });
    let elsewhere = || json!({ "id": "data", "label": "what you read elsewhere", "origins": ["from-third-party"] });
    let interests = || json!({ "kind": "legitimate-interests", "interests": [{ "text": "to pay for the site" }] });
    let day = "2026-11-22";
    assert_eq!(
        found(ads(json!({ "kind": "contract" }), here()), day),
        ["warning legal-basis-advertising-on-contract"]
    );
    assert_eq!(
        found(ads(interests(), elsewhere()), day),
        ["warning legal-basis-advertising-on-interests"]
    );
    assert_eq!(found(ads(interests(), here()), day), [""; 0]);
    assert_eq!(
        found(ads(json!({ "kind": "consent" }), elsewhere()), day),
        [""; 0]
    );
}

#[test]
fn a_condition_for_health_data_is_no_basis() {
    // C-667/21: what Art. 9(2) allows needs a basis of Art. 6(1) as well.
    let notice = json!({ "activities": [{
        "id": "patients", "purposes": [{ "category": "health-care" }], "personalData": ["contact"],
        "specialCategoryConditions": [{ "condition": "health-or-social-care" }] }] });
    assert_eq!(found(notice, "2026-11-22"), ["error legal-basis-missing"]);
}

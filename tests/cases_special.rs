//! Situations that courts decided, on special categories, sources, identifiers and machines: what must
//! be found in them, and what must not; and what silence shows.
#![expect(
    clippy::needless_pass_by_value,
    reason = "`json!` is written where it is asked of"
)]
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

/// The findings of a topic, as `severity code`, without doubles.
fn found(policy: &Policy, topic: &str) -> Vec<String> {
    let report = policy.check(&Context::at("2026-11-22".parse().unwrap()));
    let ours = report
        .findings()
        .filter(|finding| finding.code.as_str().starts_with(topic));
    let mut found: Vec<String> = ours
        .map(|finding| format!("{} {}", finding.severity, finding.code.as_str()))
        .collect();
    found.sort();
    found.dedup();
    found
}

#[track_caller]
fn assert_found(policy: &Policy, topic: &str, expected: &[&str]) {
    assert_eq!(found(policy, topic), expected);
}

fn data(members: Value) -> Value {
    let mut data = json!({ "id": "contact", "origins": ["provided"] });
    data.as_object_mut()
        .unwrap()
        .extend(members.as_object().unwrap().clone());
    json!([data])
}

#[test]
fn ordering_medicines_is_data_on_health() {
    // C-21/23, Lindenapotheke: a contract of sale is no condition of Art. 9(2).
    let orders = json!({ "label": "what you order", "categories": ["purchase-history"],
                         "specialCategories": ["health-data"] });
    let policy = notice(json!({ "personalData": data(orders) }));
    let expected = ["error special-category-condition-missing"];
    assert_found(&policy, "special-category-", &expected);
}

#[test]
fn the_name_of_a_partner_may_reveal_an_orientation() {
    // C-184/20, Vyriausioji tarnybinės etikos komisija.
    let partner = json!({ "label": "name of your partner", "categories": ["name"],
                          "mayReveal": ["sexual-orientation"] });
    let policy = notice(json!({ "personalData": data(partner) }));
    let expected = ["warning special-category-condition-missing"];
    assert_found(&policy, "special-category-", &expected);
}

fn decision(members: Value) -> Policy {
    notice(json!({ "activities": [{
        "id": "orders", "purposes": [{ "category": "credit-check" }], "personalData": ["contact"],
        "legalBases": [{ "basis": { "kind": "contract" } }], "automatedDecision": members }] }))
}

#[test]
fn a_score_on_which_others_draw_strongly_is_a_decision() {
    // C-634/21, SCHUFA Holding (Scoring).
    let denied = decision(
        json!({ "text": "we calculate a score, banks decide", "score": "decisive",
                                  "solelyAutomated": false }),
    );
    assert_found(
        &denied,
        "automated-decision-score",
        &["warning automated-decision-score"],
    );
    let factor = decision(
        json!({ "text": "we calculate a score, banks decide", "score": "one-factor",
                                  "solelyAutomated": false }),
    );
    assert_found(&factor, "automated-decision-", &[]);
}

#[test]
fn a_trade_secret_is_no_explanation() {
    // C-203/22, Dun & Bradstreet Austria.
    let secret = decision(json!({
        "solelyAutomated": true, "significantEffect": true, "logicWithheld": true,
        "grounds": ["authorised-by-law"], "significance": "no contract without a deposit",
        "consequences": "a deposit is asked for" }));
    let expected = ["error automated-decision-logic-missing"];
    assert_found(&secret, "automated-decision-", &expected);
}

#[test]
fn what_a_camera_records_is_collected_from_the_person() {
    // C-422/24, Storstockholms Lokaltrafik: Art. 14(5) is not open.
    let films =
        json!({ "label": "films", "categories": ["video-footage"], "origins": ["observed"] });
    let policy = notice(json!({
        "personalData": data(films),
        "sources": [{ "id": "cameras", "category": "observation", "personalData": ["contact"],
                      "exemptions": [{ "exemption": "impossible-or-disproportionate",
                                       "reason": "too many passengers", "measures": "this page" }] }] }));
    assert_found(
        &policy,
        "source-",
        &["warning source-exemption-unsupported"],
    );
    // Nor is anybody asked for it, or obtains it elsewhere.
    assert_found(&policy, "provision-", &[]);
}

#[test]
fn whoever_holds_the_key_holds_personal_data() {
    // C-413/23 P, EDPS v SRB.
    let statement = |without_means: bool| {
        notice(json!({ "anonymisation": [{
            "techniques": ["pseudonymised"], "treatedAsNonPersonal": true,
            "recipientWithoutMeans": without_means }] }))
    };
    let topic = "anonymisation-";
    let in_own_hands = ["error anonymisation-pseudonymised-as-anonymous"];
    assert_found(&statement(false), topic, &in_own_hands);
    let in_others = ["warning anonymisation-pseudonymised-as-anonymous"];
    assert_found(&statement(true), topic, &in_others);
}

#[test]
fn addresses_of_the_internet_are_personal_data() {
    // C-582/14, Breyer.
    let visits = json!({ "label": "visits", "categories": ["ip-address", "timestamps"], "origins": ["observed"] });
    let policy = notice(json!({
        "personalData": data(visits),
        "activities": [{ "id": "orders", "purposes": [{ "category": "security" }], "personalData": ["contact"],
                         "legalBases": [{ "basis": { "kind": "legitimate-interests" } }],
                         "tracking": { "technologies": ["server-logs"], "saidNotPersonal": true } }] }));
    assert_found(
        &policy,
        "anonymisation-",
        &["warning anonymisation-identifier-kept"],
    );
}

/// The Regulation asks for these where they exist, and silence shows nothing.
#[test]
fn silence_alone_is_no_finding() {
    let policy = Policy::from_json(
        r#"{ "formatVersion": "1", "document": { "language": "en" }, "controllers": [{ "name": "Example OÜ" }] }"#,
    )
    .unwrap();
    for topic in [
        "special-category-",
        "criminal-data-",
        "source-",
        "automated-decision-",
        "profiling-",
        "anonymisation-",
        "definition-",
        "provision-",
    ] {
        assert_found(&policy, topic, &[]);
    }
}

/// Whatever a copy does not hold is never called missing.
#[test]
fn a_gap_takes_away_and_adds_nothing() {
    let members = json!({
        "personalData": [
            { "id": "contact", "label": "heart rate", "categories": ["other"], "specialCategories": ["health-data"],
              "origins": ["provided", "from-third-party"] },
            { "id": "keys", "categories": ["third-party-credentials"], "origins": ["provided"] }],
        "activities": [
            { "id": "orders", "purposes": [{ "category": "credit-check" }], "personalData": ["contact"],
              "operations": ["profiling"], "legalBases": [{ "basis": { "kind": "contract" } }],
              "automatedDecision": { "solelyAutomated": true, "significantEffect": true } }],
        "sources": [{ "id": "others", "category": "third-parties" }],
        "provision": [] });
    let whole = notice(members.clone());
    let before = found(&whole, "");
    assert!(before.len() > 5, "{before:?}");
    for item in NoticeItem::ALL {
        let mut torn = members.clone();
        torn["gaps"] = json!([{ "item": item, "reason": "lost-in-capture" }]);
        let after = found(&notice(torn), "");
        let added: Vec<&String> = after
            .iter()
            .filter(|one| !before.contains(one) && !one.contains("document-not-captured"))
            .collect();
        assert!(added.is_empty(), "{item}: {added:?}");
    }
}

/// The order of entries is no statement.
#[test]
fn the_order_of_entries_changes_nothing() {
    let activities = json!([
        { "id": "orders", "purposes": [{ "category": "order-processing" }], "personalData": ["contact"],
          "legalBases": [{ "basis": { "kind": "contract" } },
                         { "basis": { "kind": "consent" }, "appliesTo": { "personalData": ["pulse"] } }] },
        { "id": "plans", "purposes": [{ "category": "service-provision" }], "personalData": ["pulse", "contact"],
          "legalBases": [{ "basis": { "kind": "consent" } }], "operations": ["profiling"] }]);
    let data = json!([
        { "id": "contact", "label": "name", "categories": ["name"], "origins": ["provided"] },
        { "id": "pulse", "label": "heart rate", "categories": ["other"], "specialCategories": ["health-data"],
          "origins": ["provided"] }]);
    let provision = json!([
        { "appliesTo": { "personalData": ["contact"] }, "necessity": "required" },
        { "appliesTo": { "personalData": ["contact"] }, "necessity": "optional" }]);
    let reversed = |list: &Value| {
        let mut list = list.as_array().unwrap().clone();
        list.reverse();
        Value::Array(list)
    };
    let straight =
        notice(json!({ "activities": activities, "personalData": data, "provision": provision }));
    let turned = notice(
        json!({ "activities": reversed(&activities), "personalData": reversed(&data),
                                "provision": reversed(&provision) }),
    );
    assert_eq!(found(&straight, ""), found(&turned, ""));
    assert!(!found(&straight, "special-category-").is_empty());
}

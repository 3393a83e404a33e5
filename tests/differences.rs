//! What changed between two versions, and whether people must be told.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;

use gdpr_policy::{DifferenceKind, Duty, NoticeItem, Policy};
use proptest::prelude::*;
use serde_json::{Value, json};

const POLICIES: [&str; 7] = [
    include_str!("../examples/policies/ceejay.json"),
    include_str!("../examples/policies/cesbo.json"),
    include_str!("../examples/policies/cloudbacko.json"),
    include_str!("../examples/policies/complete.json"),
    include_str!("../examples/policies/conseno.json"),
    include_str!("../examples/policies/minimal.json"),
    include_str!("../examples/policies/webcloud-pro.json"),
];

fn base() -> Value {
    json!({
        "formatVersion": "1",
        "document": { "language": "en", "lastUpdated": "2025-01-01" },
        "controllers": [{ "name": "Example OÜ", "contacts": [{ "kind": "email", "address": "privacy@example.com" }] }],
        "personalData": [
            { "id": "contact", "categories": ["email-address", "name"], "origins": ["provided"] },
            { "id": "bought", "categories": ["demographics"], "origins": ["from-third-party"] }
        ],
        "activities": [{
            "id": "orders", "purposes": [{ "category": "order-processing" }], "personalData": ["contact"],
            "legalBases": [{ "basis": { "kind": "contract" } }], "recipients": ["host"]
        }],
        "recipients": [{ "id": "host", "name": "Example Hosting OÜ", "category": "hosting" }],
        "retention": [{
            "appliesTo": { "activities": ["orders"] },
            "period": { "kind": "fixed", "duration": "P3Y", "from": "contract-end" }
        }],
        "rights": [{ "right": "access" }, { "right": "erasure" }],
        "rightsExercise": [{ "contacts": [{ "kind": "email", "address": "rights@example.com" }] }]
    })
}

#[track_caller]
fn policy(value: &Value) -> Policy {
    Policy::from_json(&value.to_string()).unwrap_or_else(|errors| panic!("{errors}"))
}

/// What changed when one place of the base was set to something, one line each.
#[track_caller]
fn when(pointer: &str, value: Value) -> Vec<(String, String)> {
    let mut new = base();
    if let Some(place) = new.pointer_mut(pointer) {
        *place = value;
    } else {
        let (parent, last) = pointer.rsplit_once('/').unwrap();
        match new.pointer_mut(parent).unwrap() {
            Value::Array(entries) => entries.push(value),
            parent => parent[last] = value,
        }
    }
    between(&base(), &new)
}

#[track_caller]
fn between(old: &Value, new: &Value) -> Vec<(String, String)> {
    let differences = policy(new).changes_since(&policy(old));
    let lines = differences
        .iter()
        .map(|one| (one.to_string(), duty(&one.duty)));
    lines.collect()
}

fn duty(duty: &Duty) -> String {
    match duty {
        Duty::Tell { by, .. } => {
            let by: Vec<String> = by.iter().map(ToString::to_string).collect();
            by.join(", ")
        }
        Duty::Undecided { .. } => "undecided".to_owned(),
        Duty::None { .. } => "no".to_owned(),
    }
}

#[track_caller]
fn one(found: &[(String, String)], message: &str, duty: &str) {
    assert_eq!(found, [(message.to_owned(), duty.to_owned())]);
}

#[test]
fn a_new_purpose_is_told_before_data_is_used_for_it() {
    one(
        &when(
            "/activities/0/purposes/1",
            json!({ "category": "market-research" }),
        ),
        "activity `orders`, purposes: `market-research` was added",
        "Art. 13(3), WP260",
    );
    one(
        &when(
            "/activities/1",
            json!({ "id": "research", "purposes": [{ "category": "market-research" }], "personalData": ["bought"] }),
        ),
        "activity `research` was added",
        "Art. 14(4), WP260",
    );
    one(
        &when(
            "/activities/1",
            json!({ "id": "research", "purposes": [{ "category": "market-research" }] }),
        ),
        "activity `research` was added",
        "Art. 13(3), Art. 14(4), WP260",
    );
}

#[test]
fn data_that_was_not_there_is_not_used_further() {
    let mut new = base();
    new["personalData"].as_array_mut().unwrap().push(
        json!({ "id": "voices", "categories": ["voice-recording"], "origins": ["provided"] }),
    );
    new["activities"].as_array_mut().unwrap().push(json!({
        "id": "calls", "purposes": [{ "category": "customer-support" }], "personalData": ["voices"]
    }));
    let found = between(&base(), &new);
    assert_eq!(
        found,
        [
            ("activity `calls` was added".to_owned(), "WP260".to_owned()),
            ("data `voices` was added".to_owned(), "undecided".to_owned()),
        ]
    );
}

#[test]
fn who_the_controller_is_and_how_rights_are_used_is_always_told() {
    one(
        &when("/controllers/0/name", json!("Another OÜ")),
        "controller `Another OÜ`, identity of the controller: name `Example OÜ` became `Another OÜ`",
        "WP260",
    );
    one(
        &when(
            "/rightsExercise/0/contacts/0/address",
            json!("new@example.com"),
        ),
        "exercise of rights: address `rights@example.com` became `new@example.com`",
        "WP260",
    );
    one(
        &when("/rightsExercise/0/fee", json!({ "practice": "fee-always" })),
        "exercise of rights: fee `fee-always` was added",
        "WP260",
    );
    one(
        &when("/rights", json!([{ "right": "access" }])),
        "rights: `erasure` was removed",
        "WP260",
    );
    one(
        &when("/rights/2", json!({ "right": "portability" })),
        "rights: `portability` was added",
        "no",
    );
    one(
        &when(
            "/rights/2",
            json!({ "right": "portability", "stance": "refused" }),
        ),
        "rights: `portability` was added",
        "WP260",
    );
}

#[test]
fn the_basis_brings_rights_with_it() {
    let interests = json!([{ "basis": { "kind": "legitimate-interests" } }]);
    assert_eq!(
        when("/activities/0/legalBases", interests),
        [
            (
                "activity `orders`, legal bases: `contract` was removed".to_owned(),
                "WP260".to_owned()
            ),
            (
                "activity `orders`, legal bases: `legitimate-interests` was added".to_owned(),
                "Art. 21(4), WP260".to_owned()
            ),
        ]
    );
    one(
        &when(
            "/activities/0/legalBases/1",
            json!({ "basis": { "kind": "consent" } }),
        ),
        "activity `orders`, legal bases: `consent` was added",
        "Art. 7(3), WP260",
    );
    one(
        &when(
            "/activities/0/directMarketing",
            json!({ "channels": ["email"] }),
        ),
        "activity `orders`, direct marketing: `email` was added",
        "Art. 21(4)",
    );
}

#[test]
fn more_kinds_of_recipients_and_transfers_are_fundamental() {
    let recipient =
        |category: &str| json!({ "id": "other", "name": "Other OÜ", "category": category });
    one(
        &when("/recipients/1", recipient("analytics")),
        "recipient `other` was added",
        "WP260",
    );
    one(
        &when("/recipients/1", recipient("hosting")),
        "recipient `other` was added",
        "undecided",
    );
    one(
        &when("/transfers", json!([{ "destinations": ["US"] }])),
        "transfers to third countries: `US` was added",
        "WP260",
    );
}

#[test]
fn periods_are_longer_or_shorter() {
    let period =
        |duration: &str| json!({ "kind": "fixed", "duration": duration, "from": "contract-end" });
    one(
        &when("/retention/0/period", period("P5Y")),
        "retention: `P3Y` became wider: `P5Y`",
        "undecided",
    );
    one(
        &when("/retention/0/period", period("P24M")),
        "retention: `P3Y` became narrower: `P24M`",
        "no",
    );
    one(
        &when("/retention/0/period", period("P36M")),
        "retention: `P3Y` now reads `P36M`",
        "no",
    );
    one(
        &when("/retention/0/period", json!({ "kind": "indefinite" })),
        "retention: `P3Y` became wider: `indefinite`",
        "undecided",
    );
}

#[test]
fn wording_is_no_material_change_unless_it_is_all_there_is() {
    let mut old = base();
    old["activities"][0]["purposes"][0]["text"] = json!("to send your order");
    let mut new = old.clone();
    new["activities"][0]["purposes"][0]["text"] = json!("so that your order arrives");
    one(
        &between(&old, &new),
        "activity `orders`, purposes: text `to send your order` now reads `so that your order arrives`",
        "no",
    );
    for value in [&mut old, &mut new] {
        value["activities"][0]["purposes"][0]["category"] = json!("other");
    }
    assert_eq!(between(&old, &new)[0].1, "undecided");
}

#[test]
fn dates_evidence_order_and_names_of_ids_are_no_changes() {
    let mut new = base();
    new["document"]["lastUpdated"] = json!("2026-01-01");
    new["document"]["title"] = json!("Privacy");
    new["activities"][0]["evidence"] = json!(["section 3"]);
    new["personalData"].as_array_mut().unwrap().reverse();
    new["rights"].as_array_mut().unwrap().reverse();
    new["personalData"][1]["id"] = json!("how-to-reach-you");
    new["activities"][0]["personalData"] = json!(["how-to-reach-you"]);
    new["recipients"][0]["id"] = json!("hosting");
    new["activities"][0]["recipients"] = json!(["hosting"]);
    new["activities"][0]["id"] = json!("shop");
    new["retention"][0]["appliesTo"]["activities"] = json!(["shop"]);
    assert_eq!(between(&base(), &new), []);
    assert_eq!(between(&new, &base()), []);
}

#[test]
fn a_part_reaches_further_or_less_far() {
    let mut wider = base();
    wider["retention"][0]
        .as_object_mut()
        .unwrap()
        .remove("appliesTo");
    let differences = policy(&wider).changes_since(&policy(&base()));
    let one = differences.iter().next().unwrap();
    assert_eq!(
        (one.kind, one.item),
        (DifferenceKind::Widened, NoticeItem::Retention)
    );
    assert_eq!(one.before.as_str(), "/retention/0/appliesTo");
    assert_eq!(one.after.as_str(), "/retention/0");
    let mut narrower = base();
    narrower["retention"][0]["appliesTo"]["dataSubjects"] = json!(["guests"]);
    let differences = policy(&narrower).changes_since(&policy(&base()));
    assert_eq!(
        differences.iter().next().unwrap().kind,
        DifferenceKind::Narrowed
    );
}

#[test]
fn a_denial_that_goes_is_no_less() {
    let mut old = base();
    old["denials"] = json!([{ "item": "sale" }]);
    let found = policy(&base()).changes_since(&policy(&old));
    let one = found.iter().next().unwrap();
    assert_eq!(
        (one.kind, one.item),
        (DifferenceKind::Removed, NoticeItem::Sale)
    );
    assert!(matches!(one.duty, Duty::Undecided { .. }));
}

#[test]
fn differences_are_data() {
    let mut new = base();
    new["transfers"] = json!([{ "destinations": ["US"] }]);
    let differences = policy(&new).changes_since(&policy(&base()));
    let data = serde_json::to_value(&differences).unwrap();
    assert_eq!(data[0]["kind"], "added");
    assert_eq!(data[0]["item"], "transfers");
    assert_eq!(data[0]["after"], "/transfers/0");
    assert_eq!(data[0]["before"], "");
    assert_eq!(data[0]["duty"]["kind"], "tell");
    assert_eq!(data[0]["duty"]["by"][0], "WP260");
    assert_eq!(differences.to_tell().count(), 1);
}

/// All that holds for any two versions.
#[track_caller]
fn holds(old: &Policy, new: &Policy) {
    let forth = new.changes_since(old);
    let back = old.changes_since(new);
    let count = |differences: &gdpr_policy::Differences, reversed: bool| {
        let mut counts: BTreeMap<_, usize> = BTreeMap::new();
        for one in differences {
            let key = if reversed {
                (
                    one.kind.reversed(),
                    one.after.to_string(),
                    one.before.to_string(),
                )
            } else {
                (one.kind, one.before.to_string(), one.after.to_string())
            };
            *counts.entry(key).or_default() += 1;
        }
        counts
    };
    assert_eq!(count(&forth, false), count(&back, true), "not symmetric");
    let trees = [old, new].map(|policy| serde_json::to_value(policy).unwrap());
    for one in &forth {
        assert!(
            trees[0].pointer(one.before.as_str()).is_some(),
            "{} {one}",
            one.before
        );
        assert!(
            trees[1].pointer(one.after.as_str()).is_some(),
            "{} {one}",
            one.after
        );
        if let Duty::Tell { by, .. } = &one.duty {
            assert!(!by.is_empty());
        }
    }
    assert!(new.changes_since(new).is_empty());
    assert_eq!(forth.is_empty(), back.is_empty());
}

#[test]
fn notices_of_different_companies() {
    let policies = POLICIES.map(|text| Policy::from_json(text).unwrap());
    for old in &policies {
        for new in &policies {
            holds(old, new);
        }
    }
}

/// Changes one place of a document: what comes out may be no policy.
fn mutate(value: &mut Value, at: usize, how: u8) {
    fn places(value: &Value, here: &str, found: &mut Vec<String>) {
        match value {
            Value::Object(members) => {
                for (key, value) in members {
                    let there = format!("{here}/{key}");
                    found.push(there.clone());
                    places(value, &there, found);
                }
            }
            Value::Array(entries) => {
                for (i, value) in entries.iter().enumerate() {
                    let there = format!("{here}/{i}");
                    found.push(there.clone());
                    places(value, &there, found);
                }
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    places(value, "", &mut found);
    let at = found[at % found.len()].clone();
    let (parent, last) = at.rsplit_once('/').unwrap();
    match (value.pointer_mut(parent).unwrap(), how % 4) {
        (Value::Object(members), 0 | 1) => {
            members.remove(last);
        }
        (Value::Array(entries), 0) => {
            entries.remove(last.parse().unwrap());
        }
        (Value::Array(entries), 1) => {
            let copy = entries[last.parse::<usize>().unwrap()].clone();
            entries.push(copy);
        }
        (Value::Array(entries), 2) => entries.reverse(),
        (parent, _) => {
            let place = match parent {
                Value::Array(entries) => &mut entries[last.parse::<usize>().unwrap()],
                members => &mut members[last],
            };
            match place {
                Value::String(text) => text.push('x'),
                Value::Bool(flag) => *flag = !*flag,
                Value::Array(entries) => entries.reverse(),
                _ => {}
            }
        }
    }
}

/// Puts every list of a document into another order.
fn reversed(value: &mut Value, key: &str) {
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                reversed(value, key);
            }
        }
        Value::Array(entries) => {
            for entry in entries.iter_mut() {
                reversed(entry, "");
            }
            // The word between two stands with the second of them.
            if !matches!(key, "legalBases" | "mechanisms" | "generalLegalBases") {
                entries.reverse();
            }
        }
        _ => {}
    }
}

#[test]
fn the_order_of_entries_is_no_change() {
    for text in POLICIES {
        let mut value: Value = serde_json::from_str(text).unwrap();
        let old = policy(&value);
        reversed(&mut value, "");
        let found = policy(&value).changes_since(&old);
        assert!(found.is_empty(), "{found}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_change_is_told_from_both_sides(
        which in 0..POLICIES.len(),
        changes in proptest::collection::vec((any::<usize>(), any::<u8>()), 1..6),
    ) {
        let mut value: Value = serde_json::from_str(POLICIES[which]).unwrap();
        let old = policy(&value);
        for (at, how) in changes {
            let before = value.clone();
            mutate(&mut value, at, how);
            if Policy::from_json(&value.to_string()).is_err() {
                value = before;
            }
        }
        holds(&old, &policy(&value));
    }
}

#[test]
fn kinds_have_the_names_that_data_has() {
    for kind in [
        DifferenceKind::Added,
        DifferenceKind::Removed,
        DifferenceKind::Widened,
        DifferenceKind::Narrowed,
        DifferenceKind::Reworded,
        DifferenceKind::Replaced,
    ] {
        assert_eq!(serde_json::to_value(kind).unwrap(), kind.name());
    }
}

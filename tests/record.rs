//! The record of processing: made of a policy, printed, read back, and held against a notice.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use gdpr_policy::{Certainty, Context, Date, Policy, Record, RecordColumn as C};
use serde_json::{Value, json};

const TODAY: Date = Date::constant(2026, 11, 22);

fn shop() -> Value {
    json!({
        "formatVersion": "1",
        "document": { "language": "en", "url": "https://example.com/privacy" },
        "controllers": [{
            "id": "us", "name": "Example", "legalName": "Example OÜ", "contacts": [{ "kind": "email", "address": "privacy@example.com" }],
            "representatives": [{ "name": "Representative OÜ", "contacts": [{ "kind": "telephone", "number": "+372 000" }] }]
        }],
        "dataProtectionOfficers": [{ "contacts": [{ "kind": "email", "address": "dpo@example.com" }] }],
        "roles": [
            { "role": "controller" , "appliesTo": { "activities": ["orders", "letters"] } },
            { "role": "processor", "appliesTo": { "activities": ["hosting"] } }
        ],
        "dataSubjects": [{ "id": "customers", "category": "customer" }],
        "personalData": [
            { "id": "contact", "label": "Contact details", "categories": ["name", "email-address"], "dataSubjects": ["customers"] },
            { "id": "allergies", "categories": ["other"], "items": ["allergies"], "specialCategories": ["health-data"] }
        ],
        "activities": [
            {
                "id": "orders", "label": "Orders | online", "purposes": [{ "category": "order-processing" }, { "category": "other", "text": "to feed the hungry" }],
                "personalData": ["contact", "allergies"], "legalBases": [{ "basis": { "kind": "contract" } }],
                "specialCategoryConditions": [{ "condition": "explicit-consent" }], "recipients": ["carriers"],
                "record": {
                    "department": "Sales", "systems": ["Shop", "Mail"], "storageLocations": ["Frankfurt"],
                    "securityMeasures": ["Security policy, chapter 3"], "timeLimitsKept": false, "timeLimitsDeviation": "an open lawsuit",
                    "impactAssessment": { "needed": true, "reference": "DPIA-7", "date": "2026-02" },
                    "processorContracts": ["DPA-1"], "breachRegister": "Register B", "lastReview": "2026-05-04", "reviewedBy": "privacy office"
                }
            },
            {
                "id": "letters", "purposes": [{ "category": "newsletter" }], "personalData": ["contact"],
                "legalBases": [{ "basis": { "kind": "legitimate-interests", "interests": [{ "text": "to be remembered" }] } }]
            },
            {
                "id": "hosting", "operations": ["storage"],
                "record": { "onBehalfOf": [{ "name": "Customer OÜ", "contacts": [{ "kind": "email", "address": "office@example.org" }] }] }
            }
        ],
        "recipients": [
            { "id": "carriers", "name": "Carrier OÜ", "category": "logistics" },
            { "id": "advisers", "category": "professional-advisers" }
        ],
        "transfers": [{
            "appliesTo": { "recipients": ["carriers"] }, "destinations": ["US"],
            "mechanisms": [{ "mechanism": { "kind": "standard-contractual-clauses" } }]
        }],
        "retention": [
            { "appliesTo": { "personalData": ["contact"] }, "period": { "kind": "fixed", "duration": "P1Y6M", "from": "contract-end" }, "endActions": ["erase"] },
            { "appliesTo": { "activities": ["letters"] }, "period": { "kind": "until-event", "events": ["unsubscription"] } }
        ],
        "securityMeasures": [{ "category": "encryption" }]
    })
}

#[track_caller]
fn policy(value: &Value) -> Policy {
    Policy::from_json(&value.to_string()).unwrap_or_else(|errors| panic!("{errors}"))
}

#[test]
fn a_row_has_what_the_document_says_of_the_activity() {
    let record = policy(&shop()).record();
    let row = &record.rows[0];
    for (column, expected) in [
        (C::Activity, vec!["orders"]),
        (C::Role, vec!["controller"]),
        (C::Controllers, vec!["Example OÜ, privacy@example.com"]),
        (C::Representatives, vec!["Representative OÜ, +372 000"]),
        (C::DataProtectionOfficers, vec!["dpo@example.com"]),
        (C::Purposes, vec!["order processing", "to feed the hungry"]),
        (C::LegalBases, vec!["contract (Art. 6(1)(b))"]),
        (C::DataSubjects, vec!["customers"]),
        (
            C::PersonalData,
            vec![
                "Contact details: names, e-mail addresses",
                "other data, allergies",
            ],
        ),
        (
            C::SpecialCategories,
            vec!["health data", "explicit consent (Art. 9(2)(a))"],
        ),
        (
            C::Recipients,
            vec!["Carrier OÜ (carriers and logistics companies)"],
        ),
        (C::Transfers, vec!["United States (in part)"]),
        (C::TransferSafeguards, vec!["standard contractual clauses"]),
        (
            C::TimeLimits,
            vec!["Contact details: 1 year 6 months from the end of the contract, then erased"],
        ),
        (C::TimeLimitsKept, vec!["no", "an open lawsuit"]),
        (
            C::SecurityMeasures,
            vec!["encryption", "Security policy, chapter 3"],
        ),
        (C::Systems, vec!["Shop", "Mail"]),
        (C::ImpactAssessment, vec!["needed, DPIA-7, of 2026-02"]),
        (C::LastReview, vec!["2026-05-04", "privacy office"]),
        (C::Notice, vec!["https://example.com/privacy"]),
    ] {
        let found = row.get(column);
        if column == C::Transfers {
            assert_eq!(found.len(), 1, "{found:?}");
            assert!(found[0].starts_with("United States"));
            continue;
        }
        assert_eq!(found, expected, "{column}");
    }
    assert_eq!(
        record.rows[1].get(C::LegitimateInterests),
        ["to be remembered"]
    );
    assert_eq!(record.rows[1].get(C::Transfers), [""; 0]);
    assert_eq!(record.rows[1].get(C::TimeLimits).len(), 2);
}

#[test]
fn a_processor_has_a_record_of_its_own() {
    let record = policy(&shop()).record();
    let row = &record.rows[2];
    assert_eq!(row.get(C::Role), ["processor"]);
    assert_eq!(row.get(C::OnBehalfOf), ["Customer OÜ, office@example.org"]);
    assert_eq!(row.get(C::Operations), ["storage"]);
    let article = |column| row.article(column).map(|article| article.to_string());
    assert_eq!(article(C::OnBehalfOf).as_deref(), Some("30(2)(a)"));
    assert_eq!(article(C::SecurityMeasures).as_deref(), Some("30(2)(d)"));
    assert_eq!(article(C::Purposes), None);
}

#[test]
fn what_is_tied_to_no_activity_has_a_row_of_its_own() {
    let record = policy(&shop()).record();
    assert_eq!(record.rows.len(), 4);
    assert_eq!(record.rows[3].get(C::Activity), [""; 0]);
    assert_eq!(record.rows[3].get(C::Recipients), ["professional advisers"]);
}

#[test]
fn a_group_gives_to_its_members() {
    let mut value = shop();
    value["activities"][1]["partOf"] = json!(["marketing"]);
    value["activities"].as_array_mut().unwrap().push(json!({
        "id": "marketing", "recipients": ["advisers"], "record": { "department": "Marketing" }
    }));
    let record = policy(&value).record();
    let letters = &record.rows[1];
    assert_eq!(letters.get(C::Department), ["Marketing"]);
    assert_eq!(letters.get(C::Recipients), ["professional advisers"]);
    assert_eq!(
        record.rows.len(),
        3,
        "a group is no row, and nothing is left over"
    );
}

#[test]
fn it_is_read_back_equal() {
    for text in [
        shop().to_string().as_str(),
        include_str!("../examples/policies/complete.json"),
        include_str!("../examples/policies/conseno.json"),
        include_str!("../examples/policies/minimal.json"),
    ] {
        let record = Policy::from_json(text).unwrap().record();
        assert!(!record.rows.is_empty());
        assert_eq!(Record::from_csv(&record.to_csv()).unwrap(), record);
        let data = serde_json::to_string(&record).unwrap();
        assert_eq!(serde_json::from_str::<Record>(&data).unwrap(), record);
    }
}

#[test]
fn json_names_the_columns() {
    let data = serde_json::to_value(policy(&shop()).record()).unwrap();
    assert_eq!(
        data["rows"][0]["time-limits-kept"],
        json!(["no", "an open lawsuit"])
    );
    assert_eq!(data["rows"][1].get("time-limits-kept"), None);
}

#[test]
fn markdown_says_the_parties_once_and_makes_no_markup_of_texts() {
    let mut value = shop();
    value["activities"][0]["purposes"][1]["text"] = json!("<b>to [feed](http://example.com)");
    let text = policy(&value).record().to_markdown();
    assert_eq!(text.matches("| Controllers |").count(), 1, "{text}");
    assert!(text.contains("\n## Orders \\| online\n"), "{text}");
    assert!(text.contains("| Purposes | 30(1)(b) | order processing<br>&lt;b&gt;to \\[feed\\](http&#58;//example.com) |"), "{text}");
    assert!(
        text.contains("| On behalf of | 30(2)(a) | Customer OÜ"),
        "{text}"
    );
    assert!(
        text.contains("\n## For no activity in particular\n"),
        "{text}"
    );
    value["controllers"]
        .as_array_mut()
        .unwrap()
        .push(json!({ "id": "them", "name": "Other OÜ" }));
    value["activities"][1]["controllers"] = json!(["them"]);
    let text = policy(&value).record().to_markdown();
    assert_eq!(text.matches("| Controllers |").count(), 3, "{text}");
}

#[test]
fn rules_of_records_bind_records() {
    let of_records = |value: &Value, context: &Context| {
        let report = policy(value).check(context);
        let codes = report
            .findings()
            .filter(|finding| finding.code.starts_with("record-"));
        codes
            .map(|finding| finding.code.to_string())
            .collect::<Vec<_>>()
    };
    let mut value = shop();
    for activity in value["activities"].as_array_mut().unwrap() {
        activity.as_object_mut().unwrap().remove("record");
    }
    assert!(!policy(&value).is_record());
    let context = Context::at(TODAY);
    assert_eq!(of_records(&value, &context), [""; 0]);
    let asked = of_records(&value, &context.clone().with_record());
    assert!(
        asked.contains(&"record-controller-unnamed".to_owned()),
        "{asked:?}"
    );
    assert!(policy(&shop()).is_record());
    let found = of_records(&shop(), &context);
    assert_eq!(
        found,
        ["record-recipients-missing"],
        "letters have no recipient"
    );
}

#[test]
fn a_block_is_nothing_that_a_notice_says() {
    let mut value = shop();
    let block = value["activities"][0]["record"].clone();
    value["activities"] = json!([{ "id": "orders", "record": block }]);
    assert!(!policy(&value).activities[0].says_something());
    let mut other = value.clone();
    other["activities"][0]["record"]["department"] = json!("Logistics");
    assert!(policy(&other).changes_since(&policy(&value)).is_empty());
}

#[track_caller]
fn untold(record: &Value, notice: &Value) -> Vec<(String, Certainty)> {
    let untold = policy(record).untold_in(&policy(notice), &Context::at(TODAY));
    let tree = serde_json::to_value(policy(record)).unwrap();
    for one in &untold {
        assert!(
            tree.pointer(one.pointer.as_str()).is_some(),
            "{}",
            one.pointer
        );
    }
    untold
        .into_iter()
        .map(|one| (one.message, one.certainty))
        .collect()
}

#[test]
fn a_notice_that_tells_all_leaves_nothing() {
    assert_eq!(untold(&shop(), &shop()), []);
}

#[test]
fn what_a_record_has_and_a_notice_does_not_tell() {
    let mut notice = shop();
    notice["activities"][1]["purposes"] = json!([{ "category": "surveys" }]);
    notice["recipients"][0] = json!({ "id": "carriers", "category": "hosting" });
    notice["transfers"] = json!([]);
    notice["retention"][0]["period"]["duration"] = json!("P1Y");
    notice["retention"][1]["period"] =
        json!({ "kind": "criteria", "criteria": ["consent-duration"] });
    assert_eq!(
        untold(&shop(), &notice),
        [
            ("the purpose `newsletters` of activity `letters` is not told".to_owned(), Certainty::Certain),
            ("the recipient `Carrier OÜ` is not told".to_owned(), Certainty::Certain),
            (
                "the period `1 year 6 months from the end of the contract` of activity `orders` is longer than the notice tells".to_owned(),
                Certainty::Certain
            ),
            (
                "the period `until unsubscription` of activity `letters` is not the one that the notice tells, and may be longer".to_owned(),
                Certainty::Perhaps
            ),
            ("the transfer to `United States` is not told".to_owned(), Certainty::Certain),
        ]
    );
}

#[test]
fn a_category_a_region_and_a_longer_period_are_enough() {
    let mut notice = shop();
    notice["recipients"][0] = json!({ "id": "carriers", "category": "logistics" });
    notice["transfers"][0]["destinations"] = json!(["north-america"]);
    notice["retention"][0]["period"]["duration"] = json!("P2Y");
    assert_eq!(untold(&shop(), &notice), []);
}

#[test]
fn what_the_copy_of_a_notice_does_not_hold_is_not_certain() {
    let mut notice = shop();
    notice["recipients"] = json!([]);
    notice["activities"][0]["recipients"] = json!([]);
    notice["transfers"] = json!([]);
    notice["gaps"] = json!([{ "item": "recipients", "reason": "lost-in-capture" }]);
    let found = untold(&shop(), &notice);
    let recipients: Vec<_> = found
        .iter()
        .filter(|(message, _)| message.contains("recipient"))
        .collect();
    assert_eq!(recipients.len(), 2);
    assert!(
        recipients
            .iter()
            .all(|(_, certainty)| *certainty == Certainty::Perhaps)
    );
}

#[test]
fn what_is_done_for_others_is_not_for_the_notice() {
    let mut record = shop();
    record["activities"][2]["purposes"] = json!([{ "category": "credit-check" }]);
    record["activities"][2]["recipients"] = json!(["data-centre"]);
    record["recipients"]
        .as_array_mut()
        .unwrap()
        .push(json!({ "id": "data-centre", "category": "hosting" }));
    assert_eq!(untold(&record, &shop()), []);
}

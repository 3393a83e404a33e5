//! Transfers and recipients that courts and authorities decided on, or that hang on a day: what must be
//! found in them, and what must not.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![expect(
    clippy::needless_pass_by_value,
    reason = "what is written in place is nobody else's"
)]

use gdpr_policy::{Context, Date, Facts, Law, Policy};
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
fn found(policy: &Policy, context: &Context, topic: &str) -> Vec<String> {
    let report = policy.check(context);
    let mut found: Vec<String> = report
        .findings()
        .filter(|finding| finding.code.starts_with(topic))
        .map(|finding| format!("{} {}", finding.severity, finding.code))
        .collect();
    found.sort();
    found.dedup();
    found
}

#[track_caller]
fn assert_found(policy: &Policy, context: &Context, topic: &str, expected: &[&str]) {
    let day = context.as_of();
    assert_eq!(found(policy, context, topic), expected, "as of {day}");
}

fn on(day: &str) -> Context {
    Context::at(day.parse().unwrap())
}

fn with(facts: Value) -> Context {
    let facts: Facts = serde_json::from_value(facts).unwrap();
    on("2026-11-22").with_facts(facts)
}

/// A transfer to a country on one mechanism, with a way to get a copy.
fn transfer(country: &str, mechanism: Value) -> Policy {
    notice(json!({ "transfers": [{
        "appliesTo": { "recipients": ["hosting"] },
        "destinations": [country],
        "mechanisms": [{ "mechanism": mechanism }],
        "copyMeans": [{ "kind": "email", "address": "privacy@example.com" }],
    }] }))
}

fn framework(name: &str) -> Policy {
    transfer(
        "US",
        json!({ "kind": "adequacy-decision", "framework": name }),
    )
}

fn adequate(country: &str) -> Policy {
    transfer(
        country,
        json!({ "kind": "adequacy-decision", "countries": [country] }),
    )
}

const INVALID: &str = "transfer-mechanism-invalid";
const SCOPE: &str = "transfer-adequacy-scope";

#[test]
fn frameworks_hold_between_their_days() {
    let invalid = Some("error transfer-mechanism-invalid");
    for (name, day, expected) in [
        ("safe-harbour", "2015-10-05", None),
        ("safe-harbour", "2015-10-06", invalid),
        ("eu-us-privacy-shield", "2016-07-11", invalid),
        ("eu-us-privacy-shield", "2019-12-01", None),
        ("eu-us-privacy-shield", "2020-07-15", None),
        ("eu-us-privacy-shield", "2020-07-16", invalid),
        ("eu-us-data-privacy-framework", "2023-07-09", invalid),
        ("eu-us-data-privacy-framework", "2023-07-10", None),
        ("eu-us-data-privacy-framework", "2026-11-22", None),
    ] {
        let expected: Vec<&str> = expected.into_iter().collect();
        assert_found(&framework(name), &on(day), INVALID, &expected);
    }
}

#[test]
fn sets_of_clauses_hold_by_the_day_of_the_contract() {
    let clauses = |concluded: Option<&str>| {
        let detail = json!({ "kind": "standard-contractual-clauses", "decision": "2010/87" });
        let mut policy = transfer("IN", detail);
        policy.transfers[0].mechanisms[0].concluded = concluded.map(|day| day.parse().unwrap());
        policy
    };
    let error = &["error transfer-mechanism-invalid"][..];
    let warning = &["warning transfer-mechanism-invalid"][..];
    for (concluded, day, expected) in [
        (None, "2021-09-26", &[][..]),
        (None, "2021-10-01", warning),
        (Some("2019-05-01"), "2021-10-01", &[]),
        (Some("2021"), "2021-10-01", &[]),
        (Some("2021-10-15"), "2021-11-01", error),
        (Some("2022"), "2022-11-01", error),
        (None, "2022-12-28", error),
        (Some("2019-05-01"), "2023-01-01", error),
    ] {
        assert_found(&clauses(concluded), &on(day), INVALID, expected);
    }
}

/// The end of a framework that this crate does not know yet needs no release.
#[test]
fn a_judgment_of_tomorrow_is_one_line() {
    let policy = framework("eu-us-data-privacy-framework");
    let day = Date::constant(2027, 3, 2);
    let law = Law::builtin()
        .with_end("32023D1795".parse().unwrap(), day, "C-999/26 P")
        .unwrap();
    assert_found(&policy, &Context::at(day), INVALID, &[]);
    let context = Context::at(day).with_law(law);
    assert_found(
        &policy,
        &context,
        INVALID,
        &["error transfer-mechanism-invalid"],
    );
}

#[test]
fn the_united_kingdom_left_in_steps() {
    let silent = notice(json!({ "transfers": [{ "destinations": ["GB"] }] }));
    for (day, expected) in [
        ("2019-12-31", "advice transfer-no-third-country"),
        ("2020-12-31", "advice transfer-no-third-country"),
        ("2021-03-01", "advice transfer-no-third-country"),
        ("2021-06-27", "advice transfer-no-third-country"),
        // There is a decision for the whole country, and the notice does not tell of it.
        ("2021-07-01", "warning transfer-safeguard-missing"),
        ("2026-11-01", "warning transfer-safeguard-missing"),
    ] {
        assert_found(&silent, &on(day), "transfer-", &[expected]);
    }
    for day in ["2021-07-01", "2026-11-01"] {
        assert_found(&adequate("GB"), &on(day), "transfer-", &[]);
    }
    let lapse = "transfer-mechanism-will-lapse";
    let expected = ["advice transfer-mechanism-will-lapse"];
    assert_found(&adequate("GB"), &on("2025-07-01"), lapse, &expected);
    assert_found(&adequate("GB"), &on("2026-02-01"), lapse, &[]);
}

#[test]
fn participation_in_a_framework_is_a_fact() {
    let policy = framework("eu-us-data-privacy-framework");
    let listed = |listed: bool| {
        with(json!({ "participation": [{
            "recipient": "hosting", "framework": "eu-us-data-privacy-framework", "listed": listed }] }))
    };
    assert_found(&policy, &listed(true), SCOPE, &[]);
    assert_found(
        &policy,
        &listed(false),
        SCOPE,
        &["error transfer-adequacy-scope"],
    );
    let report = policy.check(&on("2026-11-22"));
    let mut open = report.open_questions().filter(|(code, _)| **code == SCOPE);
    let (_, question) = open.next().unwrap();
    assert_eq!(question.entry.as_ref().unwrap().as_str(), "hosting");
}

#[test]
fn a_country_without_a_decision_is_not_adequate() {
    let error = &["error transfer-adequacy-scope"][..];
    let warning = &["warning transfer-adequacy-scope"][..];
    for (country, day, expected) in [
        ("IN", "2026-11-22", error),
        ("CH", "2026-11-22", &[]),
        ("KR", "2021-12-16", error),
        ("KR", "2021-12-17", &[]),
        ("BR", "2025-12-31", error),
        // Only those on a list, and neither list nor framework is named.
        ("US", "2026-11-22", warning),
        ("US", "2022-01-01", error),
    ] {
        assert_found(&adequate(country), &on(day), SCOPE, expected);
    }
    // A decision for a sector covers some recipients, and only facts say which.
    let outside = with(json!({ "outsideSector": ["hosting"] }));
    assert_found(&adequate("CA"), &outside, SCOPE, error);
    assert_found(&adequate("CA"), &on("2026-11-22"), SCOPE, &[]);
}

/// Notices say where data goes in one section and what protects it in another.
#[test]
fn a_general_clause_protects_what_it_reaches() {
    let with = |general: Value| {
        notice(json!({ "transfers": [
            { "appliesTo": { "recipients": ["hosting"] }, "destinations": ["US"] }, general] }))
    };
    let missing = "transfer-safeguard-missing";
    let clauses = json!([{ "mechanism": { "kind": "standard-contractual-clauses", "decision": "2021/914" } }]);
    let copy = json!([{ "kind": "email", "address": "privacy@example.com" }]);
    for destinations in [
        json!(["outside-eea"]),
        json!(["US", "IN"]),
        json!(["worldwide"]),
    ] {
        let general =
            json!({ "destinations": destinations, "mechanisms": clauses, "copyMeans": copy });
        assert_found(&with(general), &on("2026-11-22"), missing, &[]);
    }
    let error = ["error transfer-safeguard-missing"];
    let elsewhere = json!([{ "mechanism": { "kind": "adequacy-decision", "countries": ["CH"] } }]);
    let general = json!({ "destinations": ["outside-eea"], "mechanisms": elsewhere });
    assert_found(&with(general), &on("2026-11-22"), missing, &error);
    let in_asia =
        json!({ "destinations": ["asia-pacific"], "mechanisms": clauses, "copyMeans": copy });
    assert_found(&with(in_asia), &on("2026-11-22"), missing, &error);
    let of_others = json!({ "appliesTo": { "activities": ["orders"], "recipients": ["hosting"] },
        "destinations": ["US"], "mechanisms": clauses, "copyMeans": copy });
    assert_found(&with(of_others), &on("2026-11-22"), missing, &error);
}

/// A fact that one place needs is asked for though another place is at fault already.
#[test]
fn a_breach_hides_no_question() {
    let policy = notice(json!({ "transfers": [
        { "destinations": ["IN"],
          "mechanisms": [{ "mechanism": { "kind": "adequacy-decision", "countries": ["IN"] } }] },
        { "appliesTo": { "recipients": ["hosting"] }, "destinations": ["CA"],
          "mechanisms": [{ "mechanism": { "kind": "adequacy-decision", "countries": ["CA"] } }] }] }));
    let report = policy.check(&on("2026-11-22"));
    assert!(report.findings().any(|finding| finding.code == SCOPE));
    let mut questions = report.open_questions().filter(|(code, _)| **code == SCOPE);
    let (_, question) = questions.next().unwrap();
    assert_eq!(question.fact.member(), "coveredBySector");
    assert_eq!(question.pointer.as_str(), "/transfers/1/mechanisms/0");
}

/// The participant that a text names with a framework is no international organisation.
#[test]
fn a_participant_is_no_organisation_with_a_decision_of_its_own() {
    let named = json!({ "kind": "adequacy-decision", "framework": "eu-us-data-privacy-framework",
                        "organisation": "Example Mail Inc." });
    assert_found(&transfer("US", named), &on("2026-11-22"), SCOPE, &[]);
    let by_number = json!({ "kind": "adequacy-decision", "decision": "32023D1795",
                            "organisation": "Example Mail Inc." });
    assert_found(&transfer("US", by_number), &on("2026-11-22"), SCOPE, &[]);
    let organisation = |name: &str| {
        notice(json!({ "transfers": [{ "organisation": name,
            "mechanisms": [{ "mechanism": { "kind": "adequacy-decision" } }] }] }))
    };
    let patents = "European Patent Organisation";
    assert_found(&organisation(patents), &on("2026-11-22"), "transfer-", &[]);
    let error = ["error transfer-adequacy-scope"];
    assert_found(
        &organisation("Example Organisation"),
        &on("2026-11-22"),
        "transfer-",
        &error,
    );
}

#[test]
fn embedded_plug_ins_make_joint_controllers() {
    // C-40/17, Fashion ID; C-210/16, Wirtschaftsakademie.
    let plug_in = notice(json!({ "activities": [{ "id": "visits",
        "purposes": [{ "category": "marketing" }], "tracking": { "technologies": ["social-plugins"] } }] }));
    let page = notice(json!({ "scope": { "covers": [{ "category": "social-network-page" }] } }));
    let expected = ["warning recipient-joint-control-unaddressed"];
    for policy in [plug_in, page] {
        assert_found(&policy, &on("2026-11-22"), "recipient-joint", &expected);
    }
}

/// The Regulation asks for these where they exist, and silence shows nothing.
#[test]
fn silence_alone_is_no_finding() {
    let policy = Policy::from_json(
        r#"{ "formatVersion": "1", "document": { "language": "en" }, "controllers": [{ "name": "Example OÜ" }] }"#,
    )
    .unwrap();
    for topic in ["transfer-", "recipient-", "disclosure-", "processor-"] {
        assert_found(&policy, &on("2026-11-22"), topic, &[]);
    }
    // An entry without a word in it is silence, too.
    let silent = notice(json!({ "transfers": [{}], "recipients": [{ "id": "hosting" }] }));
    for topic in ["transfer-", "recipient-", "disclosure-", "processor-"] {
        assert_found(&silent, &on("2026-11-22"), topic, &[]);
    }
}

#[test]
fn a_document_of_gaps_lacks_nothing() {
    let gaps: Vec<Value> = gdpr_policy::NoticeItem::ALL
        .iter()
        .map(|item| json!({ "item": item, "reason": "lost-in-capture" }))
        .collect();
    let policy = notice(json!({ "gaps": gaps,
        "transfers": [{ "destinations": ["IN"] },
            { "mechanisms": [{ "mechanism": { "kind": "standard-contractual-clauses" } }] }],
        "recipients": [{ "id": "hosting", "category": "third-parties", "processedIn": ["US"] }] }));
    for topic in ["transfer-", "recipient-"] {
        assert_found(&policy, &on("2026-11-22"), topic, &[]);
    }
}

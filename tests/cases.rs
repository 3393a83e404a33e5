//! Situations that courts and authorities decided, or that hang on a day: what must be found in them,
//! and what must not.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

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
        .filter(|finding| finding.rule.code.starts_with(topic))
        .map(|finding| format!("{} {}", finding.severity, finding.rule.code))
        .collect();
    found.sort();
    found.dedup();
    found
}

#[track_caller]
fn assert_found(policy: &Policy, context: &Context, topic: &str, expected: &[&str]) {
    assert_eq!(
        found(policy, context, topic),
        expected,
        "as of {}",
        context.as_of()
    );
}

fn on(day: &str) -> Context {
    Context::at(day.parse().unwrap())
}

fn with(facts: Value) -> Context {
    let facts: Facts = serde_json::from_value(facts).unwrap();
    on("2026-11-22").with_facts(facts)
}

/// A transfer to a country on one mechanism, with a way to get a copy.
fn transfer(country: &str, mechanism: impl serde::Serialize) -> Policy {
    notice(json!({ "transfers": [{
        "recipients": ["hosting"],
        "destination": { "kind": "countries", "countries": [country] },
        "mechanisms": [{ "mechanism": serde_json::to_value(mechanism).unwrap() }],
        "copyMeans": [{ "kind": "email", "address": "privacy@example.com" }],
    }] }))
}

fn framework(name: &str) -> Policy {
    transfer(
        "US",
        json!({ "kind": "adequacy-decision", "framework": name }),
    )
}

const INVALID: &str = "transfer-mechanism-invalid";
const SCOPE: &str = "transfer-adequacy-scope";

#[test]
fn frameworks_hold_between_their_days() {
    for (name, day, expected) in [
        ("safe-harbour", "2015-10-05", None),
        (
            "safe-harbour",
            "2015-10-06",
            Some("error transfer-mechanism-invalid"),
        ),
        (
            "eu-us-privacy-shield",
            "2016-07-11",
            Some("error transfer-mechanism-invalid"),
        ),
        ("eu-us-privacy-shield", "2019-12-01", None),
        ("eu-us-privacy-shield", "2020-07-15", None),
        (
            "eu-us-privacy-shield",
            "2020-07-16",
            Some("error transfer-mechanism-invalid"),
        ),
        (
            "eu-us-data-privacy-framework",
            "2023-07-09",
            Some("error transfer-mechanism-invalid"),
        ),
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
        let mut policy = transfer(
            "IN",
            json!({ "kind": "standard-contractual-clauses", "decision": "2010/87" }),
        );
        let concluded: Option<Date> = concluded.map(|day| day.parse().unwrap());
        policy.transfers[0].mechanisms[0].concluded = concluded;
        policy
    };
    let (error, warning) = (
        &["error transfer-mechanism-invalid"][..],
        &["warning transfer-mechanism-invalid"][..],
    );
    for (concluded, day, expected) in [
        (None, "2021-09-26", &[][..]),
        (None, "2021-10-01", warning),
        (Some("2019-05-01"), "2021-10-01", &[]),
        (Some("2021-10-15"), "2021-11-01", error),
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
    assert_found(
        &policy,
        &Context::at(day).with_law(law),
        INVALID,
        &["error transfer-mechanism-invalid"],
    );
}

#[test]
fn the_united_kingdom_left_in_steps() {
    let silent = notice(json!({ "transfers": [{
        "destination": { "kind": "countries", "countries": ["GB"] } }] }));
    for (day, expected) in [
        ("2019-12-31", "advice transfer-no-third-country"),
        ("2020-12-31", "advice transfer-no-third-country"),
        ("2021-03-01", "advice transfer-no-third-country"),
        ("2021-07-01", "error transfer-safeguard-missing"),
        ("2026-11-01", "error transfer-safeguard-missing"),
    ] {
        assert_found(&silent, &on(day), "transfer-", &[expected]);
    }
    let adequate = transfer(
        "GB",
        json!({ "kind": "adequacy-decision", "countries": ["GB"] }),
    );
    for day in ["2021-07-01", "2026-11-01"] {
        assert_found(&adequate, &on(day), "transfer-", &[]);
    }
    let expiry = found(
        &adequate,
        &on("2025-07-01"),
        "transfer-mechanism-will-lapse",
    );
    assert_eq!(expiry, ["advice transfer-mechanism-will-lapse"]);
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
    let open: Vec<&str> = report.open_questions().map(|(rule, _)| rule.code).collect();
    assert!(open.contains(&SCOPE), "{open:?}");
}

#[test]
fn a_country_without_a_decision_is_not_adequate() {
    let to = |country: &str| {
        transfer(
            country,
            json!({ "kind": "adequacy-decision", "countries": [country] }),
        )
    };
    assert_found(
        &to("IN"),
        &on("2026-11-22"),
        SCOPE,
        &["error transfer-adequacy-scope"],
    );
    assert_found(&to("CH"), &on("2026-11-22"), SCOPE, &[]);
    assert_found(
        &to("KR"),
        &on("2021-12-16"),
        SCOPE,
        &["error transfer-adequacy-scope"],
    );
    assert_found(&to("KR"), &on("2021-12-17"), SCOPE, &[]);
    assert_found(
        &to("BR"),
        &on("2025-12-31"),
        SCOPE,
        &["error transfer-adequacy-scope"],
    );
    assert_found(
        &to("US"),
        &on("2026-11-22"),
        SCOPE,
        &["warning transfer-adequacy-scope"],
    );
    // A decision for a sector covers some recipients, and only facts say which.
    let outside = with(json!({ "outsideSector": ["hosting"] }));
    assert_found(
        &to("CA"),
        &outside,
        SCOPE,
        &["error transfer-adequacy-scope"],
    );
    assert_found(&to("CA"), &on("2026-11-22"), SCOPE, &[]);
}

/// Notices say where data goes in one section and what protects it in another.
#[test]
fn a_general_clause_protects_what_it_reaches() {
    let with = |general: Value| {
        notice(json!({ "transfers": [
            { "destination": { "kind": "countries", "countries": ["US"] }, "recipients": ["hosting"] },
            general ] }))
    };
    let missing = "transfer-safeguard-missing";
    let clauses = json!([{ "mechanism": { "kind": "standard-contractual-clauses", "decision": "2021/914" } }]);
    let copy = json!([{ "kind": "email", "address": "privacy@example.com" }]);
    let everywhere = json!({ "destination": { "kind": "region", "region": "outside-eea" },
                             "mechanisms": clauses, "copyMeans": copy });
    assert_found(&with(everywhere), &on("2026-11-22"), missing, &[]);
    let there = json!({ "destination": { "kind": "countries", "countries": ["US", "IN"] },
                        "mechanisms": clauses, "copyMeans": copy });
    assert_found(&with(there), &on("2026-11-22"), missing, &[]);
    let elsewhere = json!({ "destination": { "kind": "region", "region": "outside-eea" },
        "mechanisms": [{ "mechanism": { "kind": "adequacy-decision", "countries": ["CH"] } }] });
    assert_found(
        &with(elsewhere),
        &on("2026-11-22"),
        missing,
        &["error transfer-safeguard-missing"],
    );
}

#[test]
fn a_link_to_unsubscribe_withdraws_the_consent_to_a_letter() {
    let letter = |opt_out: Value| {
        notice(json!({
            "activities": [{ "id": "orders", "purposes": [{ "category": "newsletter" }],
                             "personalData": ["contact"], "legalBases": [{ "basis": { "kind": "consent" } }] }],
            "directMarketing": [{ "activities": ["orders"], "optOut": opt_out }] }))
    };
    let topic = "consent-withdrawal-missing";
    let link = json!([{ "kind": "link-in-message" }]);
    assert_found(&letter(link), &on("2026-11-22"), topic, &[]);
    assert_found(
        &letter(json!([])),
        &on("2026-11-22"),
        topic,
        &["error consent-withdrawal-missing"],
    );
}

/// What a text takes for consent to everything must be revocable, though it calls it no basis.
#[test]
fn consent_that_is_no_basis_in_name_must_be_revocable_all_the_same() {
    let policy = notice(json!({
        "activities": [{ "id": "orders", "purposes": [{ "category": "service-provision" }] }],
        "consentPractices": [{ "signals": ["use-of-service"], "claimedAs": "consent", "covers": ["whole-notice"] }] }));
    let expected = [
        "error consent-not-valid-signal",
        "error consent-withdrawal-missing",
    ];
    assert_found(&policy, &on("2026-11-22"), "consent-", &expected);
}

#[test]
fn what_needs_consent_must_be_revocable() {
    let policy = notice(json!({ "activities": [{
        "id": "orders", "purposes": [{ "category": "service-provision" }], "personalData": ["contact"],
        "consentCondition": { "requiredBy": "gdpr" } }] }));
    let expected = ["error consent-withdrawal-missing"];
    assert_found(
        &policy,
        &on("2026-11-22"),
        "consent-withdrawal-missing",
        &expected,
    );
}

#[test]
fn a_right_for_some_countries_is_narrower_than_the_law() {
    let mut policy = notice(json!({}));
    policy.rights[0].countries = vec!["EE".parse().unwrap()];
    assert_found(
        &policy,
        &on("2026-11-22"),
        "rights-partial",
        &["warning rights-partial"],
    );
    policy.rights[0].countries = vec!["US".parse().unwrap()];
    assert_found(
        &policy,
        &on("2026-11-22"),
        "rights-partial",
        &["warning rights-partial"],
    );
}

/// The law of a Member State is none from abroad, whatever the day; that of the United Kingdom was
/// until its transition ended.
#[test]
fn obligations_rest_on_the_law_of_a_member_state() {
    let law_of = |country: &str| {
        notice(json!({ "activities": [{
            "id": "orders", "purposes": [{ "category": "tax-and-accounting" }], "personalData": ["contact"],
            "legalBases": [{ "basis": { "kind": "legal-obligation",
                                        "laws": [{ "name": "Accounting Act", "country": country }] } }] }] }))
    };
    let topic = "legal-basis-obligation-foreign-law";
    let foreign = ["warning legal-basis-obligation-foreign-law"];
    for (country, day, expected) in [
        ("EE", "2017-01-01", &[][..]),
        ("EE", "2026-11-22", &[]),
        ("GB", "2020-06-01", &[]),
        ("GB", "2021-03-01", &foreign[..]),
        ("US", "2026-11-22", &foreign[..]),
    ] {
        assert_found(&law_of(country), &on(day), topic, expected);
    }
}

/// Where facts say that the Regulation does not reach the company, nothing is owed under Art. 27.
#[test]
fn facts_decide_before_a_representative_is_judged() {
    let policy = notice(json!({ "controllers": [{
        "name": "Example Inc.", "establishment": "US",
        "contacts": [{ "kind": "email", "address": "privacy@example.com" }],
        "representatives": [{ "name": "Example Ltd", "country": "IE", "regime": "gdpr" }] }] }));
    let topic = "representative-missing";
    assert_found(
        &policy,
        &on("2026-11-22"),
        topic,
        &["error representative-missing"],
    );
    let unreached = with(json!({ "targetsUnion": false }));
    assert_found(&policy, &unreached, topic, &[]);
}

/// A part of a Member State with a code of its own is in the Union.
#[test]
fn a_representative_in_reunion_is_one_in_the_union() {
    let policy = notice(json!({ "controllers": [{
        "name": "Example Inc.", "establishment": "US",
        "contacts": [{ "kind": "email", "address": "privacy@example.com" }],
        "representatives": [{ "name": "Example SARL", "country": "RE", "regime": "gdpr",
                              "contacts": [{ "kind": "email", "address": "eu@example.com" }] }] }] }));
    assert_found(
        &policy,
        &on("2026-11-22"),
        "representative-not-in-union",
        &[],
    );
}

#[test]
fn a_representative_elsewhere_is_none_in_the_union() {
    let policy = notice(json!({ "controllers": [{
        "name": "Example Inc.", "establishment": "US",
        "contacts": [{ "kind": "email", "address": "privacy@example.com" },
                     { "kind": "telephone", "number": "+1 555 0100" }],
        "representatives": [{ "name": "Example Ltd", "country": "GB",
                              "contacts": [{ "kind": "email", "address": "uk@example.com" }] }] }],
        "scope": { "regions": ["european-union"] } }));
    let topic = "representative-undetermined";
    assert_found(
        &policy,
        &on("2026-11-22"),
        topic,
        &["warning representative-undetermined"],
    );
}

/// A fact that one place needs is asked for though another place is at fault already.
#[test]
fn a_breach_hides_no_question() {
    let policy = notice(json!({ "transfers": [
        { "destination": { "kind": "countries", "countries": ["IN"] },
          "mechanisms": [{ "mechanism": { "kind": "adequacy-decision", "countries": ["IN"] } }] },
        { "destination": { "kind": "countries", "countries": ["CA"] }, "recipients": ["hosting"],
          "mechanisms": [{ "mechanism": { "kind": "adequacy-decision", "countries": ["CA"] } }] }] }));
    let report = policy.check(&on("2026-11-22"));
    assert!(report.findings().any(|finding| finding.rule.code == SCOPE));
    let mut questions = report
        .open_questions()
        .filter(|(rule, _)| rule.code == SCOPE);
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
}

#[test]
fn boxes_ticked_beforehand_are_no_consent() {
    // C-673/17, Planet49.
    let policy = notice(json!({ "consentPractices": [{
        "signals": ["pre-ticked-box"], "claimedAs": "consent", "covers": ["tracking"] }] }));
    assert_found(
        &policy,
        &on("2026-11-22"),
        "consent-",
        &["error consent-not-valid-signal"],
    );
}

#[test]
fn bases_in_a_list_of_their_own_are_linked_to_nothing() {
    // The Irish decision on WhatsApp of 2021, and Binding Decision 1/2021.
    let policy = notice(json!({
        "activities": [
            { "id": "orders", "purposes": [{ "category": "service-provision" }], "personalData": ["contact"] },
            { "id": "security", "purposes": [{ "category": "security" }] }],
        "generalLegalBases": [{ "basis": { "kind": "contract" } },
                              { "basis": { "kind": "legal-obligation", "areas": ["tax"] } }] }));
    assert_found(
        &policy,
        &on("2026-11-22"),
        "legal-basis-",
        &["error legal-basis-unlinked"],
    );
}

#[test]
fn advertising_does_not_rest_on_the_contract() {
    // C-252/21, Meta.
    let policy = notice(json!({ "activities": [{
        "id": "orders", "purposes": [{ "category": "personalised-advertising" }], "personalData": ["contact"],
        "legalBases": [{ "basis": { "kind": "contract" } }] }] }));
    let expected = ["warning legal-basis-advertising-on-contract"];
    assert_found(&policy, &on("2026-11-22"), "legal-basis-", &expected);
}

#[test]
fn embedded_plug_ins_make_joint_controllers() {
    // C-40/17, Fashion ID.
    let policy = notice(json!({ "tracking": { "technologies": ["social-plugins"] } }));
    let expected = ["warning recipient-joint-control-unaddressed"];
    assert_found(&policy, &on("2026-11-22"), "recipient-joint", &expected);
}

#[test]
fn complaints_depend_on_nothing() {
    let rights = |prerequisite: &str| {
        let policy = notice(json!({}));
        let mut rights = policy.rights.clone();
        let complaint = rights.last_mut().unwrap();
        complaint.prerequisites = vec![prerequisite.parse().unwrap()];
        let mut policy = policy;
        policy.rights = rights;
        policy
    };
    let topic = "complaint-";
    assert_found(
        &rights("arbitration"),
        &on("2026-11-22"),
        topic,
        &["error complaint-conditional"],
    );
    assert_found(
        &rights("invited-to-contact-first"),
        &on("2026-11-22"),
        topic,
        &[],
    );
}

#[test]
fn requests_are_free_and_answered_within_a_month() {
    let exercise = |members: Value| notice(json!({ "rightsExercise": members }));
    for (members, expected) in [
        (
            json!({ "fee": { "practice": "fee-always" } }),
            &["error rights-fee"][..],
        ),
        (
            json!({ "fee": { "practice": "fee-if-unfounded-or-excessive" } }),
            &[],
        ),
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
        assert_found(&exercise(members), &on("2026-11-22"), "rights-", expected);
    }
}

#[test]
fn what_a_processor_publishes_informs_nobody_under_art_13() {
    let policy = Policy::from_json(
        r#"{ "formatVersion": "1", "document": { "language": "en", "lastUpdated": "2026-01-01" },
             "roleStatements": [{ "role": "processor" }],
             "activities": [{ "id": "hosting", "role": "processor" }] }"#,
    )
    .unwrap();
    let report = policy.check(&on("2026-11-22"));
    assert_eq!(report.findings().count(), 0, "{report}");
}

/// Whatever a copy does not hold is never called missing.
#[test]
fn a_document_of_gaps_lacks_nothing() {
    let gaps: Vec<Value> = gdpr_policy::NoticeItem::ALL
        .iter()
        .map(|item| json!({ "item": item, "reason": "lost-in-capture" }))
        .collect();
    let document = json!({ "formatVersion": "1", "document": { "language": "en" }, "gaps": gaps });
    let policy = Policy::from_json(&document.to_string()).unwrap();
    let report = policy.check(&on("2026-11-22"));
    let codes: Vec<&str> = report.findings().map(|finding| finding.rule.code).collect();
    assert_eq!(codes, ["document-not-captured"]);
}

/// The Regulation asks for these where they exist, and silence shows nothing.
#[test]
fn silence_alone_is_no_finding() {
    let policy = Policy::from_json(
        r#"{ "formatVersion": "1", "document": { "language": "en" }, "controllers": [{ "name": "Example OÜ" }] }"#,
    )
    .unwrap();
    let report = policy.check(&on("2026-11-22"));
    for topic in [
        "dpo-",
        "representative-",
        "transfer-",
        "recipient-",
        "role-",
        "joint-",
        "anonymisation-",
        "consent-",
    ] {
        assert_found(&policy, &on("2026-11-22"), topic, &[]);
    }
    assert!(report.count(gdpr_policy::Severity::Error) > 0);
}

#[test]
fn a_representative_is_owed_by_facts_and_asked_for_by_the_text() {
    let outside = json!({ "controllers": [{
        "name": "Example Inc.", "establishment": "US",
        "contacts": [{ "kind": "email", "address": "privacy@example.com" }],
        "address": { "lines": ["1 Example Road"], "locality": "Springfield", "postalCode": "12345", "country": "US" } }],
        "scope": { "regions": ["european-union"] } });
    let policy = notice(outside);
    let topic = "representative-";
    assert_found(
        &policy,
        &on("2026-11-22"),
        topic,
        &["warning representative-undetermined"],
    );
    let owed = with(
        json!({ "establishedInEea": false, "targetsUnion": true, "representativeExempt": false }),
    );
    assert_found(&policy, &owed, topic, &["error representative-missing"]);
    let exempt = with(json!({ "representativeExempt": true }));
    assert_found(&policy, &exempt, topic, &[]);
}

#[test]
fn findings_cite_art_14_where_data_comes_from_others() {
    let from = |category: &str| {
        let policy = notice(json!({
            "personalData": [{ "id": "contact", "categories": ["name"] }],
            "sources": [{ "id": "s", "category": category, "personalData": ["contact"] }],
            "retention": [] }));
        let report = policy.check(&on("2026-11-22"));
        let finding = report
            .findings()
            .find(|f| f.rule.code == "retention-missing")
            .unwrap();
        finding
            .sources
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
    };
    assert_eq!(from("data-subject"), ["Art. 13(2)(a)", "Art. 5(1)(e)"]);
    assert_eq!(from("data-broker"), ["Art. 14(2)(a)", "Art. 5(1)(e)"]);
}

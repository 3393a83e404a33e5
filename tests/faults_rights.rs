//! Small inputs about retention, rights and complaints that a first edition judged wrongly, each with
//! others of its kind: what is right, and nothing else of these families.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![expect(
    clippy::needless_pass_by_value,
    reason = "what `json!` makes is passed on"
)]

use gdpr_policy::{Context, Facts, Policy, Report, Verdict};
use serde_json::{Value, json};

const TODAY: &str = "2026-11-22";
const FAMILIES: [&str; 3] = ["retention-", "rights-", "complaint-"];

/// What the minimal notice says with some members replaced; its right to object stands apart.
fn notice(members: Value) -> Policy {
    let text = include_str!("../examples/policies/minimal.json");
    let mut document: Value = serde_json::from_str(text).unwrap();
    document["rights"][5]["presentedSeparately"] = json!(true);
    let Value::Object(members) = members else {
        panic!("members are an object")
    };
    document.as_object_mut().unwrap().extend(members);
    Policy::from_json(&document.to_string()).unwrap()
}

fn report(policy: &Policy, day: &str) -> Report {
    policy.check(&Context::at(day.parse().unwrap()))
}

/// The findings of these families, as `severity code`, one for each finding.
fn found(report: &Report) -> Vec<String> {
    let findings = report.findings();
    let own = findings.filter(|f| FAMILIES.iter().any(|family| f.code.starts_with(family)));
    own.map(|f| format!("{} {}", f.severity, f.code)).collect()
}

#[track_caller]
fn finds(members: Value, expected: &[&str]) -> Report {
    let report = report(&notice(members), TODAY);
    assert_eq!(found(&report), expected, "{report}");
    report
}

/// The places of the only finding of a rule.
#[track_caller]
fn places(report: &Report, code: &str) -> Vec<String> {
    let mut findings = report.findings().filter(|finding| finding.code == code);
    let finding = findings.next().unwrap();
    assert_eq!(findings.count(), 0, "{code} is found twice");
    let places = finding.places.iter();
    places.map(|site| site.pointer.to_string()).collect()
}

fn verdict(report: &Report, code: &str) -> Verdict {
    report.outcome(code).unwrap().verdict
}

fn retention(rules: Value) -> Value {
    json!({ "retention": rules })
}

/// The rights of the minimal notice, with some changed by their place.
fn rights(changed: &[(usize, Value)], more: Value) -> Value {
    let mut rights = json!([
        { "right": "access" }, { "right": "rectification" }, { "right": "erasure" },
        { "right": "restriction" }, { "right": "portability" },
        { "right": "objection", "presentedSeparately": true },
        { "right": "lodge-complaint", "authorities": [{ "name": "Andmekaitse Inspektsioon", "country": "EE" }] },
    ]);
    for (place, changed) in changed {
        rights[*place] = changed.clone();
    }
    let Value::Array(more) = more else {
        panic!("more rights are a list")
    };
    rights.as_array_mut().unwrap().extend(more);
    rights
}

/// The same with some left out.
fn without(left_out: &[&str]) -> Value {
    let rights = rights(&[], json!([]));
    let kept = rights.as_array().unwrap().iter();
    kept.filter(|right| !left_out.contains(&right["right"].as_str().unwrap()))
        .cloned()
        .collect()
}

fn activity(id: &str, purposes: &[&str], basis: Value) -> Value {
    let purposes = purposes
        .iter()
        .map(|purpose| json!({ "category": purpose }));
    json!({ "id": id, "purposes": purposes.collect::<Vec<_>>(), "personalData": ["contact"],
            "legalBases": [{ "basis": basis }], "recipients": ["hosting"] })
}

fn contract() -> Value {
    json!({ "kind": "contract" })
}

#[test]
fn a_minimum_names_no_end() {
    let vague = ["warning retention-criteria-vague"];
    finds(
        retention(json!([{ "period": { "kind": "range", "minimum": "P10Y" } }])),
        &vague,
    );
    let until = json!({ "kind": "until-event", "events": ["contract-end"], "atLeast": true });
    finds(retention(json!([{ "period": until }])), &vague);
    let law = json!([{ "name": "Accounting Act", "country": "EE" }]);
    let by_law = json!({ "kind": "range", "minimum": "P10Y", "laws": law });
    finds(
        retention(json!([{ "period": by_law }])),
        &["advice retention-criteria-vague"],
    );
}

#[test]
fn a_period_without_bounds_or_with_bounds_that_exclude_each_other_says_nothing() {
    let missing = ["error retention-missing"];
    finds(
        retention(json!([{ "period": { "kind": "range" } }])),
        &missing,
    );
    finds(
        retention(json!([{ "period": { "kind": "criteria", "criteria": ["other"] } }])),
        &missing,
    );
    let upside_down = json!({ "kind": "range", "minimum": "P10Y", "maximum": "P1Y" });
    let members = retention(json!([{ "period": upside_down }]));
    // It is refused, or no period.
    let text = serde_json::to_string(&notice(json!({}))).unwrap();
    let mut document: Value = serde_json::from_str(&text).unwrap();
    document["retention"] = members["retention"].clone();
    if let Ok(policy) = Policy::from_json(&document.to_string()) {
        assert_eq!(found(&report(&policy, TODAY)), missing);
    }
}

#[test]
fn a_part_covered_is_a_part() {
    let period = json!({ "kind": "fixed", "duration": "P3Y", "from": "contract-end" });
    let two = json!([activity(
        "orders",
        &["contract-fulfilment", "market-research"],
        contract()
    )]);
    let members = json!({ "activities": two, "retention": [
        { "appliesTo": { "purposes": ["contract-fulfilment"] }, "period": period }] });
    let report = finds(members, &["warning retention-partial"]);
    assert_eq!(
        places(&report, "retention-partial"),
        ["/activities/0/purposes/1"]
    );
    let members = json!({ "activities": two, "retention": [
        { "appliesTo": { "legalBases": ["consent"] }, "period": period }] });
    let report = finds(members, &["warning retention-partial"]);
    assert_eq!(places(&report, "retention-partial"), ["/activities/0"]);
    // Datum by datum, people by people: together they cover it.
    let members = json!({
        "dataSubjects": [{ "id": "adults", "category": "customer" },
                         { "id": "children", "category": "child" }],
        "personalData": [{ "id": "contact", "categories": ["name"], "origins": ["provided"],
                           "dataSubjects": ["adults", "children"] }],
        "retention": [
            { "appliesTo": { "dataSubjects": ["adults"] }, "period": period },
            { "appliesTo": { "dataSubjects": ["children"] },
              "period": { "kind": "fixed", "duration": "P6M", "from": "contract-end" } }] });
    finds(members, &[]);
}

#[test]
fn what_recipients_keep_covers_nothing_of_the_controllers() {
    let logs =
        json!({ "appliesTo": { "recipients": ["hosting"] }, "period": { "kind": "unquantified" } });
    finds(retention(json!([logs])), &["error retention-missing"]);
    let period = json!({ "kind": "fixed", "duration": "P3Y", "from": "contract-end" });
    finds(retention(json!([{ "period": period }, logs])), &[]);
}

#[test]
fn what_is_not_stored_needs_no_period() {
    let mut preview = activity("preview", &["service-provision"], contract());
    let orders = activity("orders", &["order-processing"], contract());
    let period = json!([{ "appliesTo": { "activities": ["orders"] },
                          "period": { "kind": "fixed", "duration": "P3Y", "from": "contract-end" } }]);
    let with = |preview: &Value, more: Value| {
        let mut members = json!({ "activities": [orders, preview], "retention": period });
        members
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        members
    };
    finds(with(&preview, json!({})), &["warning retention-partial"]);
    let here = json!({ "activities": ["preview"] });
    let denial = json!({ "denials": [{ "item": "retention", "appliesTo": here }] });
    finds(with(&preview, denial), &[]);
    // In words, or with an exception, it is for a reader to say.
    for (member, text) in [("text", "nothing is stored"), ("exception", "but for logs")] {
        let denial =
            json!({ "denials": [{ "item": "retention", "appliesTo": here, member: text }] });
        let report = finds(with(&preview, denial), &[]);
        assert_eq!(verdict(&report, "retention-partial"), Verdict::NotAssessed);
    }
    for (member, value) in [
        ("custody", json!("device-only")),
        ("custody", json!("end-to-end")),
        ("operations", json!(["dissemination", "making-available"])),
    ] {
        preview[member] = value;
        finds(with(&preview, json!({})), &[]);
        preview.as_object_mut().unwrap().remove(member);
    }
    preview["operations"] = json!(["storage", "dissemination"]);
    finds(with(&preview, json!({})), &["warning retention-partial"]);
}

#[test]
fn an_unnamed_law_is_no_criterion() {
    let criteria = |criteria: &[&str]| {
        retention(json!([{ "period": { "kind": "criteria", "criteria": criteria } }]))
    };
    let vague = |severity: &str| format!("{severity} retention-criteria-vague");
    finds(
        criteria(&["purpose-fulfilled", "legal-obligation"]),
        &[&vague("warning")],
    );
    finds(criteria(&["legal-obligation"]), &[&vague("warning")]);
    finds(
        criteria(&["contract-term", "legal-obligation"]),
        &[&vague("advice")],
    );
    finds(criteria(&["reasonable-time"]), &[&vague("error")]);
    finds(criteria(&["limitation-period"]), &[]);
}

#[test]
fn words_beside_the_purpose_are_no_end() {
    let period = json!({ "kind": "until-event", "events": ["purpose-fulfilled"],
                         "text": "until what we wanted it for is done" });
    finds(
        retention(json!([{ "period": period }])),
        &["error retention-circular"],
    );
}

#[test]
fn two_ends_for_one_datum_are_told_once() {
    let here = json!({ "personalData": ["contact"] });
    let closure = json!({ "kind": "until-event", "events": ["account-closure", "contract-end"] });
    let days = json!({ "kind": "fixed", "duration": "P30D", "from": "collection" });
    let months = json!({ "kind": "fixed", "duration": "P6M", "from": "collection" });
    let rule = |period: &Value| json!({ "appliesTo": here, "period": period });
    let expected = ["warning retention-contradictory"];
    let report = finds(retention(json!([rule(&closure), rule(&days)])), &expected);
    let both = ["/retention/0/period", "/retention/1/period"];
    assert_eq!(places(&report, "retention-contradictory"), both);
    let report = finds(
        retention(json!([rule(&closure), rule(&days), rule(&months)])),
        &expected,
    );
    assert_eq!(places(&report, "retention-contradictory").len(), 3);
    // What is more particular, or on a condition, prevails.
    let particular = json!({ "appliesTo": { "personalData": ["contact"], "activities": ["orders"] },
                             "period": days });
    finds(retention(json!([rule(&closure), particular])), &[]);
    let condition = json!({ "appliesTo": { "personalData": ["contact"], "condition": "if you ask us" },
                            "period": days });
    finds(retention(json!([rule(&closure), condition])), &[]);
}

#[test]
fn a_period_has_a_start_and_an_end_that_is_to_come() {
    let fixed = json!({ "kind": "fixed", "duration": "P11Y" });
    finds(
        retention(json!([{ "period": fixed }])),
        &["advice retention-start-missing"],
    );
    for (date, expected) in [
        ("2026-11-21", &["warning retention-elapsed"][..]),
        ("2026-10", &["warning retention-elapsed"]),
        ("2026-11-22", &[]),
        ("2026", &[]),
    ] {
        let until = json!({ "kind": "until-date", "date": date });
        finds(retention(json!([{ "period": until }])), expected);
    }
}

#[test]
fn a_claim_that_nobody_can_be_identified_takes_no_right_away() {
    let exercise = json!([{ "contacts": [{ "kind": "controller" }],
                            "refusalGrounds": ["identification-impossible"] }]);
    let members = json!({ "rights": without(&["access"]), "rightsExercise": exercise });
    finds(
        members,
        &[
            "error rights-missing",
            "warning rights-identification-claim",
        ],
    );
    let claim = json!({ "right": "erasure", "refusalGrounds": ["identification-impossible"] });
    finds(
        json!({ "rights": rights(&[(2, claim)], json!([])) }),
        &["warning rights-identification-claim"],
    );
}

#[test]
fn one_limit_on_every_right_is_one_finding() {
    let limited: Vec<(usize, Value)> = [
        "access",
        "rectification",
        "erasure",
        "restriction",
        "portability",
    ]
    .iter()
    .enumerate()
    .map(|(i, right)| (i, json!({ "right": right, "limits": ["residence"] })))
    .chain([(
        5,
        json!({ "right": "objection", "presentedSeparately": true, "limits": ["residence"] }),
    )])
    .collect();
    let expected = ["warning rights-partial"];
    let report = finds(json!({ "rights": rights(&limited, json!([])) }), &expected);
    assert_eq!(places(&report, "rights-partial").len(), 6);
    // Said once for all, it is one place.
    let exercise = json!([{ "contacts": [{ "kind": "controller" }], "limits": ["nationality"] }]);
    let report = finds(json!({ "rightsExercise": exercise }), &expected);
    assert_eq!(
        places(&report, "rights-partial"),
        ["/rightsExercise/0/limits/0"]
    );
}

#[test]
fn statements_of_one_right_are_judged_together() {
    let part = json!({ "right": "objection", "presentedSeparately": true, "limits": ["other"],
                       "appliesTo": { "text": "statistics" } });
    let implied =
        json!({ "right": "objection", "stance": "implied", "label": "you can switch it off" });
    let members = json!({ "rights": rights(&[(5, part)], json!([implied])) });
    let report = finds(members, &["warning rights-partial"]);
    assert_eq!(places(&report, "rights-partial"), ["/rights/5"]);
    finds(json!({ "rights": rights(&[], json!([implied])) }), &[]);
}

#[test]
fn a_limit_in_words_counts_unless_the_regulation_draws_it() {
    let limited = |right: &str, limit: &str| json!({ "right": right, "limits": [limit], "appliesTo": { "text": "only for members of our book club" } });
    let expected = ["warning rights-partial"];
    finds(
        json!({ "rights": rights(&[(2, limited("erasure", "other"))], json!([])) }),
        &expected,
    );
    finds(
        json!({ "rights": rights(&[(3, limited("restriction", "other"))], json!([])) }),
        &expected,
    );
    let drawn = limited("erasure", "regulation-conditions");
    finds(json!({ "rights": rights(&[(2, drawn)], json!([])) }), &[]);
    let vague = json!({ "right": "erasure", "limits": ["unspecified"] });
    finds(json!({ "rights": rights(&[(2, vague)], json!([])) }), &[]);
}

#[test]
fn rights_beyond_the_list_may_be_implied() {
    for right in [
        "not-subject-to-automated-decision",
        "compensation",
        "information",
    ] {
        let implied = json!([{ "right": right, "stance": "implied" }]);
        finds(json!({ "rights": rights(&[], implied) }), &[]);
    }
    let implied = json!([{ "right": "withdraw-consent", "stance": "implied" }]);
    finds(
        json!({ "rights": rights(&[], implied) }),
        &["warning rights-partial"],
    );
}

#[test]
fn explicit_consent_gives_portability() {
    let interests = json!({ "kind": "legitimate-interests",
                            "interests": [{ "text": "to host dinners safely", "specific": true }] });
    let mut dinner = activity("orders", &["event-management"], interests.clone());
    let missing =
        |activity: &Value| json!({ "activities": [activity], "rights": without(&["portability"]) });
    finds(missing(&dinner), &["advice rights-missing"]);
    dinner["specialCategoryConditions"] = json!([{ "condition": "explicit-consent" }]);
    finds(missing(&dinner), &["error rights-missing"]);
    // Stated for consent, it covers what explicit consent gives.
    let stated = json!({ "right": "portability", "appliesTo": { "legalBases": ["consent"] } });
    finds(
        json!({ "activities": [dinner], "rights": rights(&[(4, stated)], json!([])) }),
        &[],
    );
}

#[test]
fn research_and_statistics_can_be_objected_to() {
    let missing =
        |activity: Value| json!({ "activities": [activity], "rights": without(&["objection"]) });
    let mut study = activity("orders", &["scientific-research", "statistics"], contract());
    finds(missing(study.clone()), &["warning rights-missing"]);
    study["specialCategoryConditions"] = json!([{ "condition": "archiving-research-statistics" }]);
    finds(missing(study), &["error rights-missing"]);
    let audience = activity("orders", &["analytics"], contract());
    finds(missing(audience), &["advice rights-missing"]);
}

#[test]
fn an_activity_without_a_basis_is_no_second_finding() {
    let task = json!({ "kind": "public-task", "grounds": ["public-interest"], "task": "lending of books" });
    let lending = activity("orders", &["order-processing"], task);
    let mut visits = activity("visits", &["analytics"], contract());
    visits.as_object_mut().unwrap().remove("legalBases");
    let rights = without(&["portability"]);
    let members = json!({ "activities": [lending, visits], "rights": rights });
    finds(members, &["advice rights-missing"]);
    // With no basis at all nobody can tell.
    let members = json!({ "activities": [visits], "rights": rights });
    finds(members, &["warning rights-missing"]);
}

#[test]
fn a_right_that_is_refused_is_not_stated() {
    let refused = |right: &str, more: Value| {
        let mut refused = json!({ "right": right, "stance": "refused" });
        refused
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        refused
    };
    let one = |place, right: Value| json!({ "rights": rights(&[(place, right)], json!([])) });
    finds(
        one(0, refused("access", json!({}))),
        &["error rights-refused"],
    );
    let ground = json!({ "refusalGrounds": ["restriction-by-law"] });
    finds(
        one(0, refused("access", ground)),
        &["warning rights-refused"],
    );
    finds(
        one(6, refused("lodge-complaint", json!({}))),
        &["error complaint-missing"],
    );
    // "Comments are not erased once they are published."
    let comments = activity("comments", &["publication"], contract());
    let orders = activity("orders", &["order-processing"], contract());
    let part = json!({ "appliesTo": { "activities": ["comments"] } });
    let members = json!({ "activities": [orders, comments],
                          "rights": rights(&[], json!([refused("erasure", part)])) });
    finds(members, &["warning rights-refused"]);
}

#[test]
fn grounds_are_judged_with_their_right() {
    let one = |right: &str, ground: &str| {
        let place = [
            "access",
            "rectification",
            "erasure",
            "restriction",
            "portability",
            "objection",
        ];
        let place = place.iter().position(|other| *other == right).unwrap();
        let statement =
            json!({ "right": right, "refusalGrounds": [ground], "presentedSeparately": true });
        json!({ "rights": rights(&[(place, statement)], json!([])) })
    };
    for (right, ground, expected) in [
        ("access", "rights-of-others", &[][..]),
        ("portability", "rights-of-others", &[]),
        ("erasure", "legal-claims", &[]),
        ("erasure", "freedom-of-expression", &[]),
        ("objection", "legal-claims", &[]),
        ("rectification", "excessive", &[]),
        (
            "access",
            "legal-claims",
            &["warning rights-refusal-grounds"],
        ),
        (
            "rectification",
            "rights-of-others",
            &["warning rights-refusal-grounds"],
        ),
        (
            "portability",
            "freedom-of-expression",
            &["warning rights-refusal-grounds"],
        ),
        (
            "erasure",
            "disproportionate-effort",
            &["warning rights-refusal-grounds"],
        ),
    ] {
        finds(one(right, ground), expected);
    }
}

#[test]
fn everyday_names_of_another_right_count() {
    let called = |place, right: &str, label: &str| json!({ "rights": rights(&[(place, json!({ "right": right, "label": label }))], json!([])) });
    let expected = ["advice rights-mislabelled"];
    finds(called(3, "restriction", "to object"), &expected);
    finds(called(3, "restriction", "Right to object"), &expected);
    finds(called(0, "access", "data portability"), &expected);
    finds(called(0, "access", "Right to information"), &expected);
    for (place, right, label) in [
        (2, "erasure", "right to be forgotten"),
        (0, "access", "information about you"),
        (1, "rectification", "correction"),
        (3, "restriction", "the right"),
    ] {
        finds(called(place, right, label), &[]);
    }
}

#[test]
fn authorities_go_by_many_names() {
    let complaint = |authorities: Value| {
        let complaint = json!({ "right": "lodge-complaint", "authorities": authorities });
        json!({ "rights": rights(&[(6, complaint)], json!([])) })
    };
    let all = complaint(json!([
        { "name": "Datenschutzbehörde", "country": "AT" }, { "name": "tietosuojavaltuutettu", "country": "FI" },
        { "name": "An Coimisiún um Chosaint Sonraí", "country": "IE" }, { "name": "ΑΠΔΠΧ", "country": "GR" }]));
    let report = finds(all, &[]);
    assert_eq!(verdict(&report, "complaint-authority-wrong"), Verdict::Met);
    for name in [
        "Garante europeo della protezione dei dati",
        "European Data Protection Supervisor",
    ] {
        let wrong = complaint(json!([{ "name": name, "country": "IT" }]));
        finds(wrong, &["warning complaint-authority-wrong"]);
        let wrong = complaint(json!([{ "name": name }]));
        finds(wrong, &["warning complaint-authority-wrong"]);
    }
    let elsewhere = complaint(
        json!([{ "name": "Information Commissioner's Office", "country": "GB" },
                                     { "name": "FDPIC", "country": "CH" }]),
    );
    let report = finds(elsewhere, &["warning complaint-authority-wrong"]);
    assert_eq!(places(&report, "complaint-authority-wrong").len(), 2);
}

/// Art. 99(2): nothing of the Regulation was owed.
#[test]
fn before_the_regulation_no_right_and_no_complaint_is_missing() {
    let policy = notice(json!({ "rights": [], "retention": [] }));
    let report = report(&policy, "2016-01-01");
    assert_eq!(found(&report), Vec::<String>::new());
    for code in ["rights-missing", "complaint-missing", "retention-missing"] {
        assert_eq!(verdict(&report, code), Verdict::NotApplicable);
    }
}

/// Where the company is decides over a limit to residents.
#[test]
fn a_limit_to_residents_hangs_on_where_the_company_is() {
    let policy = notice(json!({
        "controllers": [{ "name": "Example", "contacts": [{ "kind": "email", "address": "privacy@example.com" }] }],
        "rights": rights(&[(0, json!({ "right": "access", "appliesTo": { "peopleIn": ["european-union"] } }))],
                         json!([])) }));
    let open = report(&policy, TODAY);
    assert_eq!(found(&open), Vec::<String>::new());
    assert_eq!(verdict(&open, "rights-partial"), Verdict::NotAssessed);
    let with = |inside: bool| {
        let facts: Facts = serde_json::from_value(json!({ "establishedInEea": inside })).unwrap();
        let context = Context::at(TODAY.parse().unwrap()).with_facts(facts);
        found(&policy.check(&context))
    };
    assert_eq!(with(true), ["warning rights-partial"]);
    assert_eq!(with(false), Vec::<String>::new());
}

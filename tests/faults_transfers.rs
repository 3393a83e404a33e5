//! Small inputs that recipients, transfers and processors were judged wrongly by, and their kin.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![expect(
    clippy::needless_pass_by_value,
    reason = "what is written in place is nobody else's"
)]

use gdpr_policy::{Context, Facts, Policy, Verdict};
use serde_json::{Value, json};

const TODAY: &str = "2026-11-22";

fn on(day: &str) -> Context {
    Context::at(day.parse().unwrap())
}

fn with(facts: Value) -> Context {
    let facts: Facts = serde_json::from_value(facts).unwrap();
    on(TODAY).with_facts(facts)
}

/// The minimal notice with some members replaced.
fn notice(members: Value) -> Policy {
    let text = include_str!("../examples/policies/minimal.json");
    let mut document: Value = serde_json::from_str(text).unwrap();
    let Value::Object(members) = members else {
        panic!("members are an object")
    };
    document.as_object_mut().unwrap().extend(members);
    Policy::from_json(&document.to_string()).unwrap()
}

/// What is found of the families, as `severity code at place place`.
fn found(policy: &Policy, context: &Context) -> Vec<String> {
    let report = policy.check(context);
    let families = ["transfer-", "recipient-", "disclosure-", "processor-"];
    let mut found: Vec<String> = report
        .findings()
        .filter(|finding| {
            families
                .iter()
                .any(|family| finding.code.starts_with(family))
        })
        .map(|finding| {
            let places = finding.places.iter().map(|place| place.pointer.as_str());
            let places: Vec<&str> = places.collect();
            format!(
                "{} {} at {}",
                finding.severity,
                finding.code,
                places.join(" ")
            )
        })
        .collect();
    found.sort();
    found
}

#[track_caller]
fn assert_found(members: Value, context: &Context, expected: &[&str]) {
    assert_eq!(found(&notice(members), context), expected);
}

fn verdict(policy: &Policy, context: &Context, code: &str) -> Verdict {
    policy.check(context).outcome(code).unwrap().verdict
}

fn copy() -> Value {
    json!([{ "kind": "email", "address": "privacy@example.com" }])
}

/// A recipient `mail` beside the hosting of the minimal notice, and a transfer.
fn mail(places: &[&str], transfer: Value) -> Value {
    let mut mail = json!({ "id": "mail", "name": "Example Mail Inc", "category": "messaging",
        "role": { "kind": "processor" } });
    if !places.is_empty() {
        mail["processedIn"] = json!(places);
    }
    let hosting = json!({ "id": "hosting", "category": "hosting", "label": "hosting providers",
        "role": { "kind": "processor" }, "processedIn": ["eea"] });
    json!({ "recipients": [hosting, mail], "transfers": [transfer] })
}

#[test]
fn of_two_destinations_one_decision_does_not_tell_which() {
    let transfer = |destinations: &[&str]| {
        mail(
            &[],
            json!({ "appliesTo": { "recipients": ["mail"] }, "destinations": destinations,
            "mechanisms": [
                { "mechanism": { "kind": "adequacy-decision" } },
                { "mechanism": { "kind": "standard-contractual-clauses" } }],
            "copyMeans": copy() }),
        )
    };
    let missing = ["warning transfer-adequacy-country-missing at /transfers/0/mechanisms/0"];
    assert_found(transfer(&["US", "GB"]), &on(TODAY), &missing);
    assert_found(transfer(&["CA", "GB"]), &on(TODAY), &missing);
    assert_found(transfer(&["CH", "GB"]), &on(TODAY), &[]);
    let region = [
        "warning transfer-adequacy-country-missing at /transfers/0/mechanisms/0",
        "warning transfer-destination-missing at /transfers/0",
    ];
    // The destination is what is missing; the other goes without saying.
    assert_found(transfer(&["outside-eea"]), &on(TODAY), &region[1..]);
}

#[test]
fn a_framework_reaches_no_further_than_its_country() {
    let transfer = |destinations: &[&str], mechanism: Value| {
        mail(
            &[],
            json!({ "appliesTo": { "recipients": ["mail"] }, "destinations": destinations,
            "mechanisms": [{ "mechanism": mechanism }] }),
        )
    };
    let framework =
        || json!({ "kind": "adequacy-decision", "framework": "eu-us-data-privacy-framework" });
    let by_number = json!({ "kind": "adequacy-decision", "decision": "32023D1795" });
    let scope = "warning transfer-adequacy-scope at /transfers/0/mechanisms/0";
    let nowhere = "warning transfer-destination-missing at /transfers/0";
    assert_found(
        transfer(&["north-america"], framework()),
        &on(TODAY),
        &[scope, nowhere],
    );
    assert_found(
        transfer(&["worldwide"], by_number),
        &on(TODAY),
        &[scope, nowhere],
    );
    let error = "error transfer-adequacy-scope at /transfers/0/mechanisms/0";
    assert_found(transfer(&["IN"], framework()), &on(TODAY), &[error]);
    let mut for_both = framework();
    for_both["countries"] = json!(["US", "IN"]);
    assert_found(transfer(&["US", "IN"], for_both), &on(TODAY), &[error]);
}

#[test]
fn the_union_is_no_third_country() {
    for place in ["european-union", "eea", "FI"] {
        let transfer = json!({ "appliesTo": { "recipients": ["mail"] }, "destinations": [place],
            "mechanisms": [{ "mechanism": { "kind": "adequacy-decision",
                "framework": "eu-us-data-privacy-framework" } }] });
        let expected = ["advice transfer-no-third-country at /transfers/0/destinations/0"];
        assert_found(mail(&[], transfer), &on(TODAY), &expected);
    }
}

#[test]
fn an_example_names_no_destination() {
    let transfer = |open: bool| {
        let mut transfer = json!({ "destinations": ["US"], "copyMeans": copy(),
            "mechanisms": [{ "mechanism": { "kind": "standard-contractual-clauses" } }] });
        if open {
            transfer["openEnded"] = json!(true);
        }
        json!({ "transfers": [transfer] })
    };
    let expected = ["warning transfer-destination-missing at /transfers/0"];
    assert_found(transfer(true), &on(TODAY), &expected);
    assert_found(transfer(false), &on(TODAY), &[]);
}

#[test]
fn a_certification_or_a_code_has_a_name() {
    let transfer = |mechanism: Value| {
        json!({ "transfers": [{ "destinations": ["IN"], "copyMeans": copy(),
            "mechanisms": [{ "text": "an approved one", "mechanism": mechanism }] }] })
    };
    let expected = ["warning transfer-safeguard-hedged at /transfers/0"];
    for kind in ["certification", "code-of-conduct"] {
        assert_found(transfer(json!({ "kind": kind })), &on(TODAY), &expected);
        assert_found(
            transfer(json!({ "kind": kind, "name": "Example Seal" })),
            &on(TODAY),
            &[],
        );
    }
}

#[test]
fn a_stated_transfer_answers_for_what_it_covers() {
    let to = |transfer: Value| {
        json!({ "recipients": [
            { "id": "hosting", "category": "hosting", "processedIn": ["eea"] },
            { "id": "office", "name": "Example India Ltd", "category": "group-members",
              "role": { "kind": "processor" }, "processedIn": ["IN"] }],
          "transfers": [transfer] })
    };
    let adequate = json!([{ "mechanism": { "kind": "adequacy-decision", "countries": ["CH"] } }]);
    let expected = ["warning transfer-undisclosed-likely at /recipients/1"];
    let elsewhere = json!({ "destinations": ["CH"], "mechanisms": adequate });
    assert_found(to(elsewhere), &on(TODAY), &expected);
    let of_another = json!({ "appliesTo": { "recipients": ["hosting"] }, "destinations": ["CH"],
        "mechanisms": adequate });
    assert_found(to(of_another), &on(TODAY), &expected);
    let clauses = json!([{ "mechanism": { "kind": "standard-contractual-clauses" } }]);
    let everywhere = json!({ "destinations": ["outside-eea", "IN"], "mechanisms": clauses,
        "copyMeans": copy() });
    assert_found(to(everywhere), &on(TODAY), &[]);
    let of_this = json!({ "appliesTo": { "recipients": ["office"] }, "mechanisms": clauses,
        "copyMeans": copy() });
    assert_found(to(of_this), &on(TODAY), &[]);
}

#[test]
fn a_lapsed_framework_beside_clauses_silences_nothing() {
    let notice = notice(mail(
        &["US"],
        json!({ "appliesTo": { "recipients": ["mail"] },
        "destinations": ["US"], "copyMeans": copy(), "mechanisms": [
            { "mechanism": { "kind": "adequacy-decision", "countries": ["US"],
                "framework": "eu-us-privacy-shield" } },
            { "mechanism": { "kind": "standard-contractual-clauses", "decision": "2010/87" },
              "concluded": "2019-01-01" }] }),
    ));
    assert_eq!(
        found(&notice, &on("2020-12-01")),
        [
            "advice transfer-us-gap at /transfers/0",
            "warning transfer-mechanism-invalid at /transfers/0/mechanisms/0",
        ]
    );
}

#[test]
fn a_decision_for_the_whole_country_or_a_link_makes_a_warning() {
    let transfer = |country: &str, mechanism: Value| {
        mail(
            &[country],
            json!({ "appliesTo": { "recipients": ["mail"] },
            "destinations": [country], "mechanisms": [mechanism] }),
        )
    };
    let warning = ["warning transfer-safeguard-missing at /transfers/0"];
    let error = ["error transfer-safeguard-missing at /transfers/0"];
    let promise = json!({ "text": "guarantees: see the page" });
    let link = json!({ "text": "guarantees", "url": "https://example.com/guarantees" });
    assert_found(transfer("NZ", promise.clone()), &on(TODAY), &warning);
    assert_found(transfer("NZ", link.clone()), &on(TODAY), &warning);
    assert_found(transfer("IN", link), &on(TODAY), &warning);
    assert_found(transfer("IN", promise), &on(TODAY), &error);
}

#[test]
fn what_is_only_possible_is_one_step_lower() {
    let transfer = |more: Value| {
        let mut transfer = json!({ "destinations": ["IN"] });
        transfer
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        json!({ "transfers": [transfer] })
    };
    let warning = ["warning transfer-safeguard-missing at /transfers/0"];
    let error = ["error transfer-safeguard-missing at /transfers/0"];
    assert_found(
        transfer(json!({ "modality": "possible" })),
        &on(TODAY),
        &warning,
    );
    let condition = json!({ "appliesTo": { "condition": "if you write to our office there" } });
    assert_found(transfer(condition), &on(TODAY), &warning);
    // What the controller intends, people must be told.
    assert_found(
        transfer(json!({ "modality": "planned" })),
        &on(TODAY),
        &error,
    );
    assert_found(transfer(json!({})), &on(TODAY), &error);
}

#[test]
fn derogations_are_closed_in_the_exercise_of_public_powers() {
    let transfer = |basis: &str| {
        json!({
            "activities": [{ "id": "orders", "purposes": [{ "category": "order-processing" }],
                "personalData": ["contact"], "recipients": ["hosting"],
                "legalBases": [{ "basis": { "kind": basis } }] }],
            "transfers": [{ "appliesTo": { "activities": ["orders"] }, "destinations": ["IN"],
                "adequacyDecisionAbsent": true, "frequency": "occasional",
                "mechanisms": [{ "mechanism": { "kind": "derogation", "derogation": "contract" } }] }] })
    };
    let at = |severity: &str| {
        vec![format!(
            "{severity} transfer-derogation-public-authority at /transfers/0/mechanisms/0"
        )]
    };
    let authority = with(json!({ "publicAuthority": true }));
    assert_eq!(
        found(&notice(transfer("contract")), &authority),
        at("warning")
    );
    assert_eq!(
        found(&notice(transfer("public-task")), &authority),
        at("error")
    );
    let powers = with(json!({ "publicAuthority": true, "publicPowers": true }));
    assert_eq!(found(&notice(transfer("contract")), &powers), at("error"));
    let shop = with(json!({ "publicAuthority": true, "publicPowers": false }));
    assert_eq!(found(&notice(transfer("contract")), &shop), [""; 0]);
}

#[test]
fn what_may_be_told_elsewhere_is_a_warning() {
    let transfer = |mechanism: Value, absent: bool| {
        let mut transfer = json!({ "destinations": ["IN"], "frequency": "occasional",
            "mechanisms": [{ "mechanism": mechanism }], "copyMeans": copy() });
        if absent {
            transfer["adequacyDecisionAbsent"] = json!(true);
        }
        json!({ "transfers": [transfer] })
    };
    let compelling =
        json!({ "kind": "compelling-legitimate-interests", "authorityInformed": true });
    let expected =
        ["warning transfer-compelling-interests-incomplete at /transfers/0/mechanisms/0"];
    assert_found(transfer(compelling, true), &on(TODAY), &expected);
    let contract = json!({ "kind": "derogation", "derogation": "contract" });
    let expected = ["warning transfer-adequacy-absence-unstated at /transfers/0"];
    assert_found(transfer(contract.clone(), false), &on(TODAY), &expected);
    assert_found(transfer(contract, true), &on(TODAY), &[]);
    let ad_hoc = json!({ "kind": "ad-hoc-clauses" });
    let expected = ["advice transfer-adhoc-authorisation-missing at /transfers/0/mechanisms/0"];
    assert_found(transfer(ad_hoc, true), &on(TODAY), &expected);
}

#[test]
fn contracts_in_clauses_of_before_run_on() {
    let notice = |concluded: Option<&str>| {
        let mut clauses = json!({ "mechanism": { "kind": "standard-contractual-clauses", "decision": "2010/87" } });
        if let Some(concluded) = concluded {
            clauses["concluded"] = json!(concluded);
        }
        notice(
            json!({ "transfers": [{ "destinations": ["IN"], "mechanisms": [clauses],
            "copyMeans": copy() }] }),
        )
    };
    for concluded in [None, Some("2019-01-01"), Some("2019")] {
        assert_eq!(found(&notice(concluded), &on("2021-08-20")), [""; 0]);
    }
    let old = notice(Some("2019-01-01"));
    let report = old.check(&on("2022-01-10"));
    let lapsing = report
        .findings()
        .find(|f| f.code == "transfer-mechanism-will-lapse")
        .unwrap();
    let sources: Vec<String> = lapsing.sources.iter().map(ToString::to_string).collect();
    assert_eq!(sources, ["Art. 44", "Art. 46(2)(c)"]);
    assert!(
        lapsing.message.contains("2022-12-27"),
        "{}",
        lapsing.message
    );
    // A decision that lapses is one of Art. 45.
    let uk = json!([{ "mechanism": { "kind": "adequacy-decision", "countries": ["GB"] } }]);
    let uk = self::notice(json!({ "transfers": [{ "destinations": ["GB"], "mechanisms": uk }] }));
    let report = uk.check(&on("2025-01-15"));
    let lapsing = report
        .findings()
        .find(|f| f.code == "transfer-mechanism-will-lapse")
        .unwrap();
    let sources: Vec<String> = lapsing.sources.iter().map(ToString::to_string).collect();
    assert_eq!(sources, ["Art. 44", "Art. 45(3)"]);
}

/// Before the Regulation the Directive is what a notice breaches.
#[test]
fn sources_are_those_of_the_day() {
    let shield =
        json!([{ "mechanism": { "kind": "adequacy-decision", "framework": "safe-harbour" } }]);
    let notice = notice(json!({ "transfers": [{ "destinations": ["US"], "mechanisms": shield }] }));
    let sources = |day: &str| {
        let report = notice.check(&on(day));
        let finding = report
            .findings()
            .find(|f| f.code == "transfer-mechanism-invalid")
            .unwrap();
        finding
            .sources
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        sources("2016-01-01"),
        ["Directive 95/46/EC 25", "Directive 95/46/EC 26"]
    );
    assert_eq!(
        sources("2026-01-01"),
        ["Art. 13(1)(f)", "Art. 44", "Art. 45(1)"]
    );
}

#[test]
fn adequacy_beside_clauses_hides_nothing() {
    for joined in [None, Some("and"), Some("or"), Some("and-or")] {
        let mut framework = json!({ "mechanism": { "kind": "adequacy-decision",
            "framework": "eu-us-data-privacy-framework" } });
        if let Some(joined) = joined {
            framework["joinedBy"] = json!(joined);
        }
        let transfer = json!({ "appliesTo": { "recipients": ["mail"] }, "destinations": ["US"],
            "mechanisms": [{ "mechanism": { "kind": "standard-contractual-clauses" } }, framework],
            "copyMeans": copy() });
        assert_found(mail(&[], transfer), &on(TODAY), &[]);
    }
}

#[test]
fn alternatives_are_told_by_their_names() {
    let derogation =
        |name: &str| json!({ "mechanism": { "kind": "derogation", "derogation": name } });
    let or = |name: &str| {
        let mut derogation = derogation(name);
        derogation["joinedBy"] = json!("or");
        derogation
    };
    let notice = notice(json!({ "transfers": [{ "destinations": ["IN"],
        "adequacyDecisionAbsent": true,
        "mechanisms": [derogation("legal-claims"), or("contract"), or("vital-interests")] }] }));
    let report = notice.check(&on(TODAY));
    let finding = report
        .findings()
        .find(|f| f.code == "transfer-safeguard-hedged")
        .unwrap();
    for name in [
        "legal claims (Art. 49(1)(e))",
        "(Art. 49(1)(b))",
        "(Art. 49(1)(f))",
    ] {
        assert!(finding.message.contains(name), "{}", finding.message);
    }
}

#[test]
fn labels_keep_their_capitals() {
    let notice = notice(json!({ "recipients": [
        { "id": "hosting", "category": "crm", "processedIn": ["US"] },
        { "id": "b", "category": "it-services", "processedIn": ["US"] }] }));
    let report = notice.check(&on(TODAY));
    let mut findings = report
        .findings()
        .filter(|f| f.code == "transfer-undisclosed-likely");
    let finding = findings.next().unwrap();
    assert!(finding.message.contains("CRM") && finding.message.contains("IT services"));
    assert_eq!((finding.places.len(), findings.count()), (2, 0));
}

#[test]
fn a_label_that_tells_the_service_is_enough() {
    let with = |category: &str, role: &str| {
        json!({ "recipients": [
            { "id": "hosting", "category": "hosting" },
            { "id": "printers", "category": category, "role": { "kind": role },
              "label": "companies that print and post our letters" }] })
    };
    for category in [
        "service-providers",
        "other",
        "business-partners",
        "third-parties",
    ] {
        for role in ["processor", "controller", "joint-controller"] {
            assert_found(with(category, role), &on(TODAY), &[]);
        }
    }
    let vague = |recipient: Value| json!({ "recipients": [{ "id": "hosting", "category": "hosting" }, recipient] });
    let expected = ["warning recipient-vague-category at /recipients/1"];
    for recipient in [
        json!({ "id": "p", "category": "third-parties" }),
        json!({ "id": "p", "category": "business-partners", "label": "unsere Partner" }),
        json!({ "id": "p", "category": "business-partners", "label": "the partners of Example OÜ" }),
        json!({ "id": "p", "label": "Example OÜ", "role": { "kind": "controller" } }),
        json!({ "id": "p", "role": { "kind": "processor" } }),
    ] {
        assert_found(vague(recipient), &on(TODAY), &expected);
    }
}

#[test]
fn a_list_in_a_linked_document_is_not_assessed() {
    let list = json!([
        { "id": "hosting", "category": "hosting" },
        { "id": "partners", "category": "advertising", "label": "partners on our list",
          "exhaustive": true },
        { "id": "ads", "category": "advertising", "name": "Example Ads" }]);
    let mut members = json!({ "recipients": list });
    assert_eq!(
        found(&notice(members.clone()), &on(TODAY)),
        ["warning recipient-list-gap at /recipients/1 /recipients/2"]
    );
    members["document"] = json!({ "language": "en", "lastUpdated": "2026-03-01", "related": [
        { "category": "other", "title": "Our partners", "governs": ["recipients"],
          "appliesTo": { "recipients": ["partners"] } }] });
    let policy = notice(members);
    assert_eq!(found(&policy, &on(TODAY)), [""; 0]);
    assert_eq!(
        verdict(&policy, &on(TODAY), "recipient-list-gap"),
        Verdict::NotAssessed
    );
}

#[test]
fn the_network_alone_is_not_answerable() {
    let plug_in = |role: &str, arrangement: Option<Value>| {
        let mut members = json!({
            "activities": [{ "id": "orders", "purposes": [{ "category": "order-processing" }],
                "recipients": ["hosting", "network"], "tracking": { "technologies": ["social-plugins"] } }],
            "recipients": [
                { "id": "hosting", "category": "hosting", "label": "hosting providers",
                  "role": { "kind": "processor" } },
                { "id": "network", "category": "social-networks", "name": "Example Network Ltd" }] });
        if !role.is_empty() {
            members["recipients"][1]["role"] = json!({ "kind": role });
        }
        if let Some(arrangement) = arrangement {
            members["jointControllerships"] = json!([arrangement]);
        }
        members
    };
    let expected =
        ["warning recipient-joint-control-unaddressed at /activities/0/tracking/technologies/0"];
    assert_found(plug_in("controller", None), &on(TODAY), &expected);
    assert_found(plug_in("", None), &on(TODAY), &expected);
    assert_found(plug_in("joint-controller", None), &on(TODAY), &[]);
    let with_others = json!({ "otherParties": ["Example Charity"], "essence": "We share a list." });
    assert_found(plug_in("", Some(with_others)), &on(TODAY), &expected);
    let with_it =
        json!({ "appliesTo": { "recipients": ["network"] }, "essence": "It answers requests." });
    assert_found(plug_in("", Some(with_it.clone())), &on(TODAY), &[]);
    // To be called the controller beside an arrangement is what Art. 26 has of each.
    assert_found(plug_in("controller", Some(with_it)), &on(TODAY), &[]);
}

#[test]
fn an_empty_contract_binds_nobody() {
    let with = |contract: Value| {
        json!({ "recipients": [{ "id": "hosting", "category": "hosting", "name": "Example Cloud AS",
            "role": { "kind": "processor", "contract": contract },
            "claims": [{ "category": "gdpr-compliance" }] }] })
    };
    let expected = ["advice recipient-unsubstantiated-claim at /recipients/0/claims/0"];
    assert_found(with(json!({})), &on(TODAY), &expected);
    assert_found(
        with(json!({ "text": "a contract on processing" })),
        &on(TODAY),
        &[],
    );
}

#[test]
fn chapter_v_binds_processors_too() {
    let of_a_processor = |mechanism: Value| {
        let document = json!({ "formatVersion": "1",
            "document": { "language": "en", "lastUpdated": "2031-11-01" },
            "controllers": [{ "name": "Example OÜ" }], "roles": [{ "role": "processor" }],
            "transfers": [{ "destinations": ["GB"], "mechanisms": [{ "mechanism": mechanism }] }] });
        Policy::from_json(&document.to_string()).unwrap()
    };
    let decision = json!({ "kind": "adequacy-decision", "decision": "32021D1772" });
    let policy = of_a_processor(decision);
    let lapsed = ["error transfer-mechanism-invalid at /transfers/0/mechanisms/0"];
    assert_eq!(found(&policy, &on("2032-01-01")), lapsed);
    let report = policy.check(&on("2032-01-01"));
    let sources: Vec<String> = report
        .findings()
        .next()
        .unwrap()
        .sources
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(sources, ["Art. 44", "Art. 45(1)"]);
    assert_eq!(
        found(&policy, &on("2031-01-15")),
        ["advice transfer-mechanism-will-lapse at /transfers/0/mechanisms/0"]
    );
    // What people must be told is for the controller.
    let code = "transfer-safeguard-missing";
    assert_eq!(
        verdict(&policy, &on("2032-01-01"), code),
        Verdict::NotApplicable
    );
}

#[test]
fn every_place_asks_its_question() {
    let framework = json!([{ "mechanism": { "kind": "adequacy-decision",
        "framework": "eu-us-data-privacy-framework" } }]);
    let to = |id: &str| {
        json!({ "appliesTo": { "recipients": [id] }, "destinations": ["US"],
        "mechanisms": framework })
    };
    let recipient = |id: &str, name: &str| {
        json!({ "id": id, "name": name, "category": "analytics",
        "role": { "kind": "processor" }, "processedIn": ["US"] })
    };
    let one_by_one = notice(json!({
        "recipients": [recipient("a", "Example A Inc"), recipient("b", "Example B Inc"),
            { "id": "hosting", "category": "hosting" }],
        "transfers": [to("a"), to("b")] }));
    let together = notice(json!({
        "recipients": [recipient("a", "Example A Inc"), recipient("b", "Example B Inc"),
            { "id": "hosting", "category": "hosting" }],
        "transfers": [{ "appliesTo": { "recipients": ["a", "b"] }, "destinations": ["US"],
            "mechanisms": framework }] }));
    for policy in [one_by_one, together] {
        let report = policy.check(&on(TODAY));
        let entries: Vec<String> = report
            .open_questions()
            .filter(|(code, question)| {
                **code == "transfer-adequacy-scope" && question.fact.member() == "participation"
            })
            .filter_map(|(_, question)| Some(question.entry.as_ref()?.to_string()))
            .collect();
        assert_eq!(entries, ["a", "b"]);
    }
}

/// The same findings in any order, and no more for a gap.
#[test]
fn neither_order_nor_a_gap_changes_what_is_found() {
    let firm =
        json!({ "mechanism": { "kind": "standard-contractual-clauses", "decision": "2021/914" } });
    let doubtful = json!({ "mechanism": { "kind": "binding-corporate-rules" },
        "condition": "where it is required" });
    let to = |mechanisms: Value| json!({ "transfers": [{ "destinations": ["IN"], "mechanisms": mechanisms }] });
    let expected = ["error transfer-copy-means-missing at /transfers/0"];
    assert_found(to(json!([firm, doubtful])), &on(TODAY), &expected);
    assert_found(to(json!([doubtful, firm])), &on(TODAY), &expected);
    let nowhere = json!([{ "mechanisms": [{ "mechanism": { "kind": "adequacy-decision" } }] }]);
    let expected = ["warning transfer-destination-missing at /transfers/0"];
    assert_found(json!({ "transfers": nowhere }), &on(TODAY), &expected);
    let gap = json!([{ "item": "transfers", "reason": "lost-in-capture" }]);
    assert_found(
        json!({ "transfers": nowhere, "gaps": gap }),
        &on(TODAY),
        &[],
    );
    // A gap of one transfer's safeguards takes that one away.
    let in_part = json!({ "recipients": [
            { "id": "hosting", "category": "hosting" }, { "id": "b", "category": "analytics" }],
        "transfers": [
            { "appliesTo": { "recipients": ["hosting"] }, "destinations": ["IN"] },
            { "appliesTo": { "recipients": ["b"] }, "destinations": ["IN"] }],
        "gaps": [{ "item": "transfer-safeguards", "reason": "lost-in-capture",
            "appliesTo": { "recipients": ["hosting"] } }] });
    assert_found(
        in_part,
        &on(TODAY),
        &["error transfer-safeguard-missing at /transfers/1"],
    );
}

/// The recipients of a group are its members, and it is they whose places count.
#[test]
fn a_group_stands_for_its_members() {
    let members = |second: Value| {
        json!({ "recipients": [
            { "id": "hosting", "category": "hosting" },
            { "id": "tools", "label": "the tools that we use", "role": { "kind": "processor" } },
            { "id": "a", "name": "Example A Inc", "partOf": ["tools"], "processedIn": ["US"] },
            second],
          "transfers": [{ "appliesTo": { "recipients": ["tools"] }, "copyMeans": copy(),
            "mechanisms": [{ "mechanism": { "kind": "standard-contractual-clauses" } }] }] })
    };
    let placed =
        json!({ "id": "b", "name": "Example B Ltd", "partOf": ["tools"], "processedIn": ["IN"] });
    assert_found(members(placed), &on(TODAY), &[]);
    let unplaced = json!({ "id": "b", "name": "Example B Ltd", "partOf": ["tools"] });
    let policy = notice(members(unplaced));
    assert_eq!(
        found(&policy, &on(TODAY)),
        ["warning transfer-destination-missing at /transfers/0"]
    );
    let report = policy.check(&on(TODAY));
    let finding = report
        .findings()
        .find(|f| f.code == "transfer-destination-missing")
        .unwrap();
    assert!(finding.message.contains("Example B Ltd") && !finding.message.contains("Example A"));
}

#[test]
fn one_offer_of_copies_is_for_all() {
    let clauses = json!([{ "mechanism": { "kind": "standard-contractual-clauses" } }]);
    let to = |id: &str| {
        json!({ "appliesTo": { "recipients": [id] }, "destinations": ["IN"],
        "mechanisms": clauses })
    };
    let recipients =
        json!([{ "id": "hosting", "category": "hosting" }, { "id": "b", "category": "crm" }]);
    let missing = ["error transfer-copy-means-missing at /transfers/0 /transfers/1"];
    assert_found(
        json!({ "recipients": recipients, "transfers": [to("hosting"), to("b")] }),
        &on(TODAY),
        &missing,
    );
    let for_all = json!({ "copyMeans": [{ "kind": "controller" }] });
    assert_found(
        json!({ "recipients": recipients, "transfers": [to("hosting"), to("b"), for_all] }),
        &on(TODAY),
        &[],
    );
    let mut for_one = to("hosting");
    for_one["copyMeans"] = copy();
    let left = ["error transfer-copy-means-missing at /transfers/1"];
    assert_found(
        json!({ "recipients": recipients, "transfers": [for_one, to("b")] }),
        &on(TODAY),
        &left,
    );
}

/// What another law asks is no subject here.
#[test]
fn transfers_under_another_law_are_no_subjects() {
    let transfer = |part: Value| {
        json!({ "transfers": [{ "appliesTo": part, "destinations": ["US"], "mechanisms": [
            { "mechanism": { "kind": "adequacy-decision", "framework": "swiss-us-privacy-shield" } }] }] })
    };
    assert_found(
        transfer(json!({ "regimes": ["swiss-fadp"] })),
        &on(TODAY),
        &[],
    );
    assert_found(transfer(json!({ "peopleIn": ["CH"] })), &on(TODAY), &[]);
    let expected = ["warning transfer-other-regime-instrument at /transfers/0/mechanisms/0"];
    assert_found(
        transfer(json!({ "peopleIn": ["EE"] })),
        &on(TODAY),
        &expected,
    );
}

fn contract(clauses: &[&str]) -> gdpr_policy::ProcessorContract {
    serde_json::from_value(json!({ "clauses": clauses })).unwrap()
}

#[test]
fn a_contract_is_checked_clause_by_clause() {
    let all = [
        ("subject-matter", "28(3)"),
        ("duration", "28(3)"),
        ("nature-and-purpose", "28(3)"),
        ("data-types", "28(3)"),
        ("data-subject-categories", "28(3)"),
        ("controller-obligations-and-rights", "28(3)"),
        ("sub-processor-authorisation", "28(2)"),
        ("documented-instructions", "28(3)(a)"),
        ("legal-requirement-notice", "28(3)(a)"),
        ("confidentiality", "28(3)(b)"),
        ("security", "28(3)(c)"),
        ("assistance-with-rights", "28(3)(e)"),
        ("assistance-with-security", "28(3)(f)"),
        ("assistance-with-breach", "28(3)(f)"),
        ("assistance-with-impact-assessment", "28(3)(f)"),
        ("assistance-with-prior-consultation", "28(3)(f)"),
        ("deletion-or-return", "28(3)(g)"),
        ("demonstrate-compliance", "28(3)(h)"),
        ("audits", "28(3)(h)"),
        ("infringing-instruction", "28(3) second subparagraph"),
        ("sub-processor-same-obligations", "28(4)"),
        ("liability-for-sub-processors", "28(4)"),
    ];
    let names: Vec<&str> = all.iter().map(|(name, _)| *name).collect();
    assert!(
        contract(&names)
            .check(&on(TODAY))
            .findings()
            .next()
            .is_none()
    );
    for (i, (name, article)) in all.iter().enumerate() {
        let without: Vec<&str> = names
            .iter()
            .copied()
            .filter(|other| other != name)
            .collect();
        let report = contract(&without).check(&on(TODAY));
        let mut findings = report.findings();
        let finding = findings.next().unwrap();
        assert!(findings.next().is_none());
        assert_eq!(
            (finding.code.as_str(), finding.pointer().as_str()),
            ("processor-contract-incomplete", "")
        );
        assert!(
            finding.message.ends_with(&format!("(Art. {article})")),
            "{}",
            finding.message
        );
        let severity = if i < 19 { "error" } else { "warning" };
        assert_eq!(finding.severity.to_string(), severity, "{name}");
        let outcome = report.outcome("processor-contract-incomplete").unwrap();
        assert_eq!((outcome.breached, report.outcomes().len()), (1, 1));
        let items: Vec<&str> = report
            .items()
            .iter()
            .map(|item| item.item.as_ref())
            .collect();
        assert_eq!(items, ["p28"]);
    }
    // Within a policy the same is found, at the contract.
    let mut policy = notice(json!({ "roles": [{ "role": "processor" }] }));
    policy.processor_contract = Some(contract(&names[1..]));
    assert_eq!(
        found(&policy, &on(TODAY)),
        ["error processor-contract-incomplete at /processorContract"]
    );
    // Before the Regulation nobody owed it.
    assert!(
        contract(&names[1..])
            .check(&on("2018-05-24"))
            .findings()
            .next()
            .is_none()
    );
}

#[test]
fn an_empty_contract_lacks_every_clause_and_a_described_one_is_not_assessed() {
    let empty = contract(&[]);
    assert_eq!(empty.check(&on(TODAY)).findings().count(), 22);
    assert_eq!(empty.missing_clauses().len(), 22);
    // Forms leave empty objects behind; in a policy they are not there.
    let mut policy = notice(json!({}));
    policy.processor_contract = Some(empty);
    assert_eq!(found(&policy, &on(TODAY)), [""; 0]);
    let described: gdpr_policy::ProcessorContract =
        serde_json::from_value(json!({ "text": "our processing agreement" })).unwrap();
    let report = described.check(&on(TODAY));
    assert_eq!(report.outcomes()[0].verdict, Verdict::NotAssessed);
    assert!(
        report.outcomes()[0]
            .not_assessed
            .iter()
            .all(|one| one.pointer.as_str().is_empty())
    );
}

#[test]
fn a_general_authorisation_wants_notice_and_objection() {
    let mut general = contract(&[]);
    general.clauses = gdpr_policy::ProcessorClause::ALL.to_vec();
    general
        .clauses
        .retain(|clause| !clause.to_string().starts_with("sub-processor-"));
    let missing = |contract: &gdpr_policy::ProcessorContract| {
        let missing = contract.missing_clauses();
        missing.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(
        missing(&general),
        [
            "sub-processor-authorisation",
            "sub-processor-same-obligations"
        ]
    );
    general.sub_processor_authorisation = Some("general".parse().unwrap());
    assert_eq!(
        missing(&general),
        [
            "sub-processor-changes-notified",
            "sub-processor-objection",
            "sub-processor-same-obligations"
        ]
    );
    general.objection_period = Some("P30D".parse().unwrap());
    assert_eq!(
        missing(&general),
        [
            "sub-processor-changes-notified",
            "sub-processor-same-obligations"
        ]
    );
    general.standard_clauses = Some(true);
    assert_eq!(missing(&general), [""; 0]);
}

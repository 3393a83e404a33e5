//! Faults that reviewers found in the rules on consent, children, marketing, tracking, changes and
//! regimes, and their kin: which findings a document must have, and no other of these topics.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![expect(
    clippy::needless_pass_by_value,
    reason = "values are written where they are used"
)]

use gdpr_policy::{Context, Facts, Policy, Report};
use serde_json::{Value, json};

const TOPICS: [&str; 6] = [
    "consent-",
    "children-",
    "marketing-",
    "tracking-",
    "changes-",
    "regime-",
];

/// The minimal notice with other members.
fn document(members: Value) -> Value {
    let text = include_str!("../examples/policies/minimal.json");
    let mut document: Value = serde_json::from_str(text).unwrap();
    let Value::Object(members) = members else {
        panic!("members are an object")
    };
    document.as_object_mut().unwrap().extend(members);
    document
}

fn report(document: &Value, context: &Context) -> Report {
    let policy = Policy::from_json(&document.to_string());
    policy
        .unwrap_or_else(|error| panic!("{error}"))
        .check(context)
}

fn today() -> Context {
    Context::at("2026-11-22".parse().unwrap())
}

fn found_on(document: &Value, context: &Context) -> Vec<String> {
    let report = report(document, context);
    let ours = report
        .findings()
        .filter(|finding| TOPICS.iter().any(|topic| finding.code.starts_with(topic)));
    let mut found: Vec<String> = ours
        .map(|finding| {
            let places: Vec<_> = finding
                .places
                .iter()
                .map(|site| site.pointer.to_string())
                .collect();
            format!("{} {} {}", finding.severity, finding.code, places.join(" "))
        })
        .collect();
    found.sort();
    found
}

#[track_caller]
fn assert_found(members: Value, expected: &[&str]) {
    assert_eq!(found_on(&document(members), &today()), expected);
}

#[track_caller]
fn assert_not_assessed(members: Value, code: &str, pointer: &str) {
    let report = report(&document(members), &today());
    let outcome = report.outcome(code).unwrap();
    let mut places = outcome
        .not_assessed
        .iter()
        .map(|one| one.pointer.to_string());
    assert!(places.any(|place| place == pointer), "{code}: {report}");
    assert!(
        !report.findings().any(|finding| finding.code == *code),
        "{report}"
    );
}

fn orders() -> Value {
    json!({ "id": "orders", "purposes": [{ "category": "order-processing" }], "personalData": ["contact"],
            "legalBases": [{ "basis": { "kind": "contract" } }], "recipients": ["hosting"] })
}

/// An activity beside the orders, with what it has besides a newsletter's purpose.
fn letter(members: Value) -> Value {
    let mut letter = json!({ "id": "letter", "personalData": ["contact"],
                             "purposes": [{ "category": "newsletter" }] });
    let Value::Object(members) = members else {
        panic!("members are an object")
    };
    letter.as_object_mut().unwrap().extend(members);
    json!([orders(), letter])
}

fn consent() -> Value {
    json!([{ "basis": { "kind": "consent" } }])
}

fn interests() -> Value {
    json!([{ "basis": { "kind": "legitimate-interests",
                        "interests": [{ "text": "to sell our own books", "specific": true }] } }])
}

/// The rights of the minimal notice with others, in the place of those of the same kind.
fn rights(others: Value) -> Value {
    let Value::Array(others) = others else {
        panic!("rights are a list")
    };
    let minimal = document(json!({}));
    let named = |right: &Value| others.iter().any(|other| other["right"] == right["right"]);
    let kept = minimal["rights"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|right| !named(right));
    kept.chain(&others).cloned().collect()
}

fn withdrawal() -> Value {
    json!({ "right": "withdraw-consent", "atAnyTime": true, "priorProcessingUnaffected": true })
}

// silence-marketing-objection-weighed

#[test]
fn an_objection_to_marketing_is_not_weighed() {
    let with = |limited: Value| {
        json!({
            "activities": letter(json!({ "legalBases": interests(), "optOut": [{ "kind": "email", "address": "privacy@example.com" }],
                                         "directMarketing": { "channels": ["post"], "offers": ["own"] } })),
            "rights": rights(json!([{ "right": "objection", "presentedSeparately": true }, limited])) })
    };
    let conditional = ["error marketing-objection-conditional /rights/7"];
    for member in [
        json!({ "limits": ["balancing"] }),
        json!({ "limits": ["fee"] }),
        json!({ "limits": ["reasons-required", "regulation-conditions"] }),
        json!({ "refusalGrounds": ["legal-claims"] }),
    ] {
        let mut right = json!({ "right": "objection-to-direct-marketing" });
        right
            .as_object_mut()
            .unwrap()
            .extend(member.as_object().unwrap().clone());
        assert_found(with(right), &conditional);
    }
    // Who asks has to be known, and Art. 12(5) holds for every right.
    let lawful = json!({ "right": "objection-to-direct-marketing",
                         "refusalGrounds": ["not-identified", "manifestly-unfounded"] });
    assert_found(with(lawful), &[]);
    let in_words = json!({ "right": "objection-to-direct-marketing", "limits": ["other"],
                           "appliesTo": { "condition": "unless our reasons outweigh yours" } });
    assert_not_assessed(
        with(in_words),
        "marketing-objection-conditional",
        "/rights/7",
    );
}

#[test]
fn the_general_objection_may_ask_for_reasons_beside_one_that_does_not() {
    let with = |others: Value, opt_out: Value| {
        json!({ "activities": letter(json!({ "legalBases": interests(), "optOut": opt_out,
                                             "directMarketing": { "channels": ["post"] } })),
                "rights": rights(others) })
    };
    let reasons = json!({ "right": "objection", "limits": ["reasons-required"] });
    let beside = json!([reasons, { "right": "objection-to-direct-marketing" }]);
    assert_found(with(beside, json!([])), &[]);
    assert_found(
        with(json!([reasons]), json!([])),
        &["error marketing-objection-conditional /rights/6"],
    );
    assert_found(
        with(json!([reasons]), json!([{ "kind": "link-in-message" }])),
        &["warning marketing-objection-conditional /rights/6"],
    );
    let of_interests = json!([{ "right": "objection", "limits": ["reasons-required"],
                                "appliesTo": { "activities": ["orders"] } },
                              { "right": "objection-to-direct-marketing" }]);
    assert_found(with(of_interests, json!([])), &[]);
}

// unfounded-subscribing-is-an-act

#[test]
fn subscribing_is_an_act() {
    let with = |asked: Value| {
        json!({ "activities": letter(json!({ "legalBases": consent(), "optOut": [{ "kind": "link-in-message" }] })),
                "rights": rights(json!([withdrawal()])), "consents": [asked] })
    };
    for signals in [
        json!(["subscription"]),
        json!(["registration"]),
        json!(["button"]),
        json!(["registration", "checkbox"]),
    ] {
        let asked = json!({ "appliesTo": { "activities": ["letter"] }, "signals": signals, "covers": ["direct-marketing"] });
        assert_found(with(asked), &[]);
    }
    // To register for one thing is no consent to another.
    for (signals, covers) in [
        (json!(["registration"]), json!(["direct-marketing"])),
        (json!(["registration"]), json!(["tracking"])),
        (json!(["subscription"]), json!(["disclosure"])),
        (json!(["contacting"]), json!(["direct-marketing"])),
    ] {
        assert_found(
            with(json!({ "signals": signals, "covers": covers })),
            &["warning consent-not-valid-signal /consents/0"],
        );
    }
    let prompt =
        json!({ "appliesTo": { "activities": ["letter"] }, "signals": ["device-permission"] });
    assert_found(with(prompt), &[]);
    let words = json!({ "signals": ["other"], "text": "by a nod", "covers": ["direct-marketing"] });
    assert_not_assessed(with(words), "consent-not-valid-signal", "/consents/0");
}

// unfounded-soft-opt-in

#[test]
fn a_letter_to_customers_may_need_no_consent() {
    let with = |marketing: Value| {
        json!({ "activities": letter(json!({ "optOut": [{ "kind": "link-in-message" }],
                                             "directMarketing": marketing })) })
    };
    let without_ground = json!({ "channels": ["email"], "offers": ["own"] });
    assert_found(with(without_ground.clone()), &[]);
    assert_not_assessed(
        with(without_ground),
        "marketing-consent-missing",
        "/activities/1",
    );
    let ground =
        json!({ "channels": ["email"], "offers": ["own-similar"], "ground": "existing-customer" });
    assert_found(with(ground), &[]);
    for marketing in [
        json!({ "channels": ["email"], "offers": ["own"], "ground": "existing-customer" }),
        json!({ "channels": ["email"], "offers": ["others"], "ground": "existing-customer" }),
        json!({ "channels": ["fax"], "offers": ["own-similar"], "ground": "existing-customer" }),
        json!({ "channels": ["email"], "offers": ["own-similar"], "ground": "existing-customer", "refusalAtCollection": false }),
        json!({ "channels": ["email"], "offers": ["own-similar"], "ground": "existing-customer", "addressesFromSale": false }),
        json!({ "channels": ["email"], "offers": ["own-similar"], "ground": "existing-customer", "audience": ["others"] }),
    ] {
        assert_found(
            with(marketing),
            &["warning marketing-soft-opt-in-incomplete /activities/1"],
        );
    }
}

#[test]
fn interests_alone_do_not_do_for_mail() {
    let with = |bases: Value, marketing: Value| {
        json!({ "activities": letter(json!({ "legalBases": bases, "optOut": [{ "kind": "link-in-message" }],
                                             "directMarketing": marketing })),
                "rights": rights(json!([withdrawal()])) })
    };
    let missing = ["warning marketing-consent-missing /activities/1"];
    assert_found(
        with(interests(), json!({ "channels": ["email"] })),
        &missing,
    );
    assert_found(
        with(
            interests(),
            json!({ "channels": ["telephone", "automated-call"] }),
        ),
        &missing,
    );
    assert_found(with(interests(), json!({ "channels": ["telephone"] })), &[]);
    assert_found(
        with(
            interests(),
            json!({ "channels": ["email"], "audience": ["customers"] }),
        ),
        &[],
    );
    assert_found(with(consent(), json!({ "channels": ["email"] })), &[]);
    assert_found(
        with(
            interests(),
            json!({ "channels": ["email"], "ground": "consent" }),
        ),
        &[],
    );
    let others = ["warning marketing-third-party-offers /activities/1"];
    assert_found(
        with(
            interests(),
            json!({ "channels": ["email"], "audience": ["customers"], "offers": ["own", "others"] }),
        ),
        &others,
    );
    assert_found(
        with(
            interests(),
            json!({ "channels": ["post"], "offers": ["others"] }),
        ),
        &["advice marketing-third-party-offers /activities/1"],
    );
}

// unseen-consent-for-required-data

#[test]
fn nobody_can_refuse_what_the_contract_demands() {
    let account = |provision: Value| {
        json!({ "activities": [{ "id": "orders", "purposes": [{ "category": "account-management" }], "personalData": ["contact"],
                                 "legalBases": consent(), "recipients": ["hosting"] }],
                "rights": rights(json!([withdrawal()])), "provision": [provision] })
    };
    let required = ["warning consent-for-required-data /activities/0"];
    assert_found(
        account(
            json!({ "appliesTo": { "personalData": ["contact"] }, "necessity": "contract-entry" }),
        ),
        &required,
    );
    assert_found(account(json!({ "necessity": "statutory" })), &required);
    assert_found(
        account(json!({ "dataCategories": ["name"], "necessity": "contractual" })),
        &required,
    );
    assert_found(
        account(json!({ "dataCategories": ["photo"], "necessity": "contractual" })),
        &[],
    );
    assert_found(account(json!({ "necessity": "optional" })), &[]);
    assert_not_assessed(
        account(json!({ "necessity": "required" })),
        "consent-for-required-data",
        "/activities/0",
    );
    // The address is needed for the order, and used for the letter with consent.
    assert_found(
        json!({ "activities": letter(json!({ "legalBases": consent() })), "rights": rights(json!([withdrawal()])) }),
        &[],
    );
}

// unseen-cookies-without-lifetime

#[test]
fn cookies_are_described_with_their_lifetime_and_third_parties() {
    let with = |tracking: Value, retention: Value| {
        let cookies = json!({ "id": "cookies", "purposes": [{ "category": "personalisation" }], "tracking": tracking });
        let mut all = vec![
            json!({ "period": { "kind": "fixed", "duration": "P3Y", "from": "contract-end" } }),
        ];
        all.extend(retention.as_array().unwrap().clone());
        json!({ "activities": [orders(), cookies], "retention": all })
    };
    let tracking = json!({ "category": "functional", "technologies": ["cookies"], "ground": "exempt", "thirdParty": false });
    let incomplete = |grade: &str| format!("{grade} tracking-information-incomplete /activities/1");
    assert_found(with(tracking.clone(), json!([])), &[&incomplete("warning")]);
    let necessary = json!({ "category": "strictly-necessary", "technologies": ["cookies"] });
    assert_found(with(necessary, json!([])), &[&incomplete("advice")]);
    let mut unsorted = tracking.clone();
    unsorted.as_object_mut().unwrap().remove("ground");
    assert_found(with(unsorted.clone(), json!([])), &[&incomplete("warning")]);
    let rule =
        json!([{ "appliesTo": { "activities": ["cookies"] }, "period": { "kind": "session" } }]);
    assert_found(with(unsorted.clone(), rule), &[]);
    let words =
        json!([{ "appliesTo": { "text": "some cookies" }, "period": { "kind": "session" } }]);
    assert_not_assessed(
        with(unsorted.clone(), words),
        "tracking-information-incomplete",
        "/activities/1",
    );
    unsorted.as_object_mut().unwrap().remove("thirdParty");
    let rule =
        json!([{ "appliesTo": { "activities": ["cookies"] }, "period": { "kind": "session" } }]);
    assert_found(with(unsorted, rule), &[&incomplete("warning")]);
    // A pixel leaves nothing on the device that could last.
    let pixel =
        json!({ "category": "functional", "technologies": ["pixels"], "thirdParty": false });
    assert_found(with(pixel, json!([])), &[]);
}

#[test]
fn what_is_missing_of_several_groups_is_one_finding() {
    let group = |id: &str| {
        json!({ "id": id, "partOf": ["cookies"], "purposes": [{ "category": "personalisation" }],
                "tracking": { "category": "functional", "technologies": ["cookies"], "thirdParty": false } })
    };
    let cookies = json!({ "id": "cookies", "label": "Cookies" });
    let with = |retention: Value| json!({ "activities": [orders(), cookies, group("texts"), group("colours")], "retention": retention });
    let general =
        json!({ "period": { "kind": "fixed", "duration": "P3Y", "from": "contract-end" } });
    assert_found(
        with(json!([general])),
        &["warning tracking-information-incomplete /activities/2 /activities/3"],
    );
    let of_the_group =
        json!({ "appliesTo": { "activities": ["cookies"] }, "period": { "kind": "session" } });
    assert_found(with(json!([general, of_the_group])), &[]);
    let of_one =
        json!({ "appliesTo": { "activities": ["texts"] }, "period": { "kind": "session" } });
    assert_found(
        with(json!([general, of_one])),
        &["warning tracking-information-incomplete /activities/3"],
    );
}

/// An activity with cookies that measure use, and a lifetime.
fn visits(members: Value, tracking: Value) -> Value {
    let mut all =
        json!({ "category": "analytics", "technologies": ["cookies"], "thirdParty": false });
    all.as_object_mut()
        .unwrap()
        .extend(tracking.as_object().unwrap().clone());
    let mut visits =
        json!({ "id": "visits", "purposes": [{ "category": "analytics" }], "tracking": all });
    visits
        .as_object_mut()
        .unwrap()
        .extend(members.as_object().unwrap().clone());
    json!({ "activities": [orders(), visits],
            "rights": rights(json!([withdrawal()])),
            "retention": [{ "appliesTo": { "activities": ["visits"] }, "period": { "kind": "fixed", "duration": "P6M", "from": "collection" } },
                          { "appliesTo": { "otherwise": true }, "period": { "kind": "fixed", "duration": "P3Y", "from": "contract-end" } }] })
}

// unseen-exempt-cookies-until-withdrawal

#[test]
fn what_is_exempt_does_not_wait_for_a_withdrawal() {
    let exempt = json!({ "ground": "audience-measurement-exemption" });
    assert_found(
        visits(json!({ "legalBases": interests() }), exempt.clone()),
        &[],
    );
    let unfounded = ["warning tracking-exemption-unfounded /activities/1"];
    let mut until = visits(json!({ "legalBases": interests() }), exempt.clone());
    until["retention"][0]["period"] =
        json!({ "kind": "until-event", "events": ["consent-withdrawn"] });
    assert_found(until, &unfounded);
    let cookie = json!({ "ground": "audience-measurement-exemption", "cookies": [
        { "name": "_cnt", "duration": { "kind": "fixed", "duration": "P13M", "until": ["consent-withdrawn"] } }] });
    assert_found(
        visits(json!({ "legalBases": interests() }), cookie),
        &unfounded,
    );
    assert_found(
        visits(json!({ "legalBases": consent() }), exempt.clone()),
        &unfounded,
    );
    let mut asked = visits(json!({ "legalBases": interests() }), exempt.clone());
    asked["consents"] =
        json!([{ "appliesTo": { "activities": ["visits"] }, "signals": ["banner"] }]);
    assert_found(asked, &unfounded);
    // A banner for cookies in general is not about those that are exempt.
    let mut general = visits(json!({ "legalBases": interests() }), exempt.clone());
    general["consents"] = json!([{ "signals": ["banner"], "covers": ["tracking"] }]);
    assert_found(general, &[]);
    let profiles = json!({ "legalBases": interests(), "operations": ["profiling"] });
    assert_found(visits(profiles, exempt), &unfounded);
    let advertising = json!({ "category": "advertising", "ground": "exempt" });
    let purposes =
        json!({ "legalBases": interests(), "purposes": [{ "category": "advertising" }] });
    assert_found(visits(purposes, advertising), &unfounded);
}

#[test]
fn cookies_that_nobody_needs_are_asked_for() {
    let unclear = ["warning tracking-consent-unclear /activities/1"];
    assert_found(
        visits(json!({ "legalBases": interests() }), json!({})),
        &unclear,
    );
    assert_found(
        visits(
            json!({ "legalBases": [{ "basis": { "kind": "contract" } }] }),
            json!({}),
        ),
        &unclear,
    );
    assert_found(
        visits(json!({}), json!({ "ground": "implied-consent" })),
        &unclear,
    );
    assert_found(
        visits(
            json!({ "legalBases": interests() }),
            json!({ "ground": "consent" }),
        ),
        &[],
    );
    assert_found(
        visits(json!({ "legalBases": consent() }), json!({})),
        &["advice tracking-consent-unclear /activities/1"],
    );
    let mut asked = visits(json!({ "legalBases": consent() }), json!({}));
    asked["consents"] = json!([{ "signals": ["banner"], "covers": ["tracking"] }]);
    assert_found(asked, &[]);
    // What is no sign is one fault, and not two.
    let mut browsing = visits(json!({ "legalBases": consent() }), json!({}));
    browsing["consents"] = json!([{ "signals": ["continued-browsing"], "covers": ["tracking"] }]);
    assert_found(browsing, &["error consent-not-valid-signal /consents/0"]);
    let necessary = json!({ "category": "strictly-necessary" });
    let security = json!({ "purposes": [{ "category": "security" }], "legalBases": interests() });
    assert_found(visits(security, necessary), &[]);
    let mut before = visits(json!({ "legalBases": interests() }), json!({}));
    before["document"] = json!({ "language": "en" });
    let on = |day: &str| Context::at(day.parse().unwrap());
    assert_eq!(
        found_on(&document(before.clone()), &on("2011-05-24")),
        [""; 0]
    );
    assert_eq!(found_on(&document(before), &on("2011-05-25")), unclear);
}

#[test]
fn to_refuse_takes_no_more_than_to_accept() {
    let harder = ["warning tracking-refusal-harder /consents/0"];
    let with = |members: Value| {
        let mut asked = json!({ "signals": ["banner"], "covers": ["tracking"] });
        asked
            .as_object_mut()
            .unwrap()
            .extend(members.as_object().unwrap().clone());
        json!({ "consents": [asked] })
    };
    assert_found(with(json!({ "acceptSteps": 1, "refuseSteps": 5 })), &harder);
    assert_found(with(json!({ "refusalHarder": true })), &harder);
    assert_found(with(json!({ "acceptSteps": 2, "refuseSteps": 2 })), &[]);
    assert_found(with(json!({ "refuseSteps": 5 })), &[]);
    let letter = json!({ "consents": [{ "signals": ["checkbox"], "covers": ["direct-marketing"], "refusalHarder": true }] });
    assert_found(letter, &[]);
}

// unseen-changes-posted-only

#[test]
fn changes_are_brought_to_people() {
    assert_found(
        json!({ "changes": { "notices": ["post-on-page"] } }),
        &["advice changes-post-only /changes"],
    );
    assert_found(
        json!({ "changes": { "notices": ["post-on-page", "from-publication"] } }),
        &["warning changes-post-only /changes"],
    );
    assert_found(
        json!({ "changes": { "notices": ["post-on-page"], "userMustCheck": true } }),
        &["warning changes-user-must-check /changes"],
    );
    assert_found(
        json!({ "changes": { "notices": ["direct-notice", "from-publication"] } }),
        &[],
    );
    assert_found(
        json!({ "changes": { "acceptanceByUse": true } }),
        &["warning changes-acceptance-by-use /changes"],
    );
    // A banner of another kind does not silence it.
    assert_found(
        json!({ "changes": { "acceptanceByUse": true }, "consents": [{ "signals": ["silence"], "covers": ["disclosure"] }] }),
        &[
            "warning changes-acceptance-by-use /changes",
            "warning consent-not-valid-signal /consents/0",
        ],
    );
}

// property-order-regime

#[test]
fn the_order_of_claims_changes_nothing() {
    let compliance = json!({ "regime": "eu-us-privacy-shield", "category": "compliance" });
    let prevails =
        json!({ "regime": "eu-us-privacy-shield", "category": "certification", "prevails": true });
    let claims = |claims: Value| json!({ "regimeClaims": claims });
    assert_found(
        claims(json!([compliance, prevails])),
        &["warning regime-overrides-policy /regimeClaims/1"],
    );
    assert_found(
        claims(json!([prevails, compliance])),
        &["warning regime-overrides-policy /regimeClaims/0"],
    );
    assert_found(
        claims(json!([compliance, { "regime": "gdpr", "category": "compliance" }, compliance])),
        &["advice regime-obsolete /regimeClaims/0 /regimeClaims/2"],
    );
    assert_found(
        claims(json!([{ "regime": "national-data-protection-law", "category": "application" }])),
        &["advice regime-misattributed /regimeClaims/0"],
    );
}

// J1: a part covered is a part

#[test]
fn a_right_to_withdraw_covers_what_it_is_about() {
    let with = |right: Value, letter_members: Value| {
        let photos = json!({ "id": "photos", "purposes": [{ "category": "publication" }], "legalBases": consent() });
        let mut activities = letter(letter_members);
        activities.as_array_mut().unwrap().push(photos);
        json!({ "activities": activities, "rights": rights(json!([right])) })
    };
    let on_consent = json!({ "legalBases": consent() });
    let part = |part: Value| json!({ "right": "withdraw-consent", "atAnyTime": true, "priorProcessingUnaffected": true, "appliesTo": part });
    let photos_missing = ["error consent-withdrawal-missing /activities/2/legalBases/0"];
    assert_found(with(withdrawal(), on_consent.clone()), &[]);
    assert_found(
        with(
            part(json!({ "legalBases": ["consent"] })),
            on_consent.clone(),
        ),
        &[],
    );
    assert_found(
        with(
            part(json!({ "activities": ["letter", "photos"] })),
            on_consent.clone(),
        ),
        &[],
    );
    assert_found(
        with(
            part(json!({ "condition": "where you gave it" })),
            on_consent.clone(),
        ),
        &[],
    );
    assert_found(
        with(
            part(json!({ "activities": ["letter"] })),
            on_consent.clone(),
        ),
        &photos_missing,
    );
    assert_found(
        with(
            part(json!({ "purposes": ["newsletter"] })),
            on_consent.clone(),
        ),
        &photos_missing,
    );
    assert_not_assessed(
        with(part(json!({ "text": "for letters" })), on_consent.clone()),
        "consent-withdrawal-missing",
        "/activities/2/legalBases/0",
    );
    let refused = json!({ "right": "withdraw-consent", "stance": "refused" });
    assert_found(
        with(refused, on_consent),
        &["error consent-withdrawal-missing /activities/1/legalBases/0 /activities/2/legalBases/0"],
    );
    // Of a basis that covers one purpose, the right for that purpose is enough.
    let of_a_purpose = json!({ "purposes": [{ "category": "newsletter" }, { "category": "customer-support" }],
        "legalBases": [{ "basis": { "kind": "consent" }, "appliesTo": { "purposes": ["newsletter"] } },
                       { "basis": { "kind": "contract" }, "appliesTo": { "purposes": ["customer-support"] } }] });
    assert_found(
        with(
            part(json!({ "purposes": ["newsletter", "publication"] })),
            of_a_purpose,
        ),
        &[],
    );
}

#[test]
fn the_right_is_told_with_its_time_and_its_way() {
    let with = |right: Value| json!({ "rights": rights(json!([right])) });
    assert_found(
        with(json!({ "right": "withdraw-consent", "priorProcessingUnaffected": true })),
        &["warning consent-withdrawal-not-at-any-time /rights/7"],
    );
    let mut without_ways = with(withdrawal());
    without_ways["rightsExercise"] = json!([]);
    assert_found(
        without_ways.clone(),
        &["advice consent-withdrawal-means-missing /rights/7"],
    );
    without_ways["rights"][7]["contacts"] = json!([{ "kind": "email" }]);
    assert_found(
        without_ways.clone(),
        &["advice consent-withdrawal-means-missing /rights/7"],
    );
    without_ways["rights"][7]["contacts"] = json!([{ "kind": "email", "redacted": true }]);
    assert_found(without_ways.clone(), &[]);
    without_ways["rights"][7]["contacts"] = json!([]);
    without_ways["rightsExercise"] =
        json!([{ "rights": ["access"], "contacts": [{ "kind": "controller" }] }]);
    assert_found(
        without_ways,
        &["advice consent-withdrawal-means-missing /rights/7"],
    );
}

#[test]
fn employees_and_citizens_hardly_consent_freely() {
    let photos = |people: &str| {
        json!({ "dataSubjects": [{ "id": "people", "category": people }],
                "activities": [orders(), { "id": "photos", "purposes": [{ "category": "publication" }],
                                           "dataSubjects": ["people"], "legalBases": consent() }],
                "rights": rights(json!([withdrawal()])) })
    };
    assert_found(
        photos("employee"),
        &["advice consent-imbalance /activities/1"],
    );
    assert_found(photos("job-applicant"), &[]);
    let known = |authority: bool| {
        let facts: Facts = serde_json::from_value(json!({ "publicAuthority": authority })).unwrap();
        found_on(&document(photos("citizen")), &today().with_facts(facts))
    };
    assert_eq!(known(true), ["advice consent-imbalance /activities/1"]);
    assert_eq!(known(false), [""; 0]);
    assert_not_assessed(photos("citizen"), "consent-imbalance", "/activities/1");
}

#[test]
fn children_are_told_about_their_parents() {
    let with = |children: Value, people: Value| {
        json!({ "activities": letter(json!({ "legalBases": consent() })), "rights": rights(json!([withdrawal()])),
                "scope": { "covers": [{ "category": "service" }], "peopleIn": people }, "children": children })
    };
    let missing = ["warning children-authorisation-missing /children/0"];
    let offered = json!([{ "stances": ["offered-to-children"] }]);
    assert_found(with(offered.clone(), json!(["EE"])), &missing);
    let authorised = json!([{ "stances": ["offered-to-children"] }, { "stances": ["parental-authorisation-required"], "minimumAge": 13 }]);
    assert_found(with(authorised.clone(), json!(["EE"])), &[]);
    assert_found(
        with(authorised, json!(["DE"])),
        &["advice children-foreign-age /children/1"],
    );
    let american = json!([{ "stances": ["offered-to-children"] },
        { "stances": ["parental-authorisation-required"], "minimumAge": 13, "regime": "coppa", "appliesTo": { "peopleIn": ["US"] } }]);
    assert_found(with(american, json!(["EE"])), &missing);
    let thirteen = json!([{ "stances": ["no-knowing-collection"], "minimumAge": 13 }]);
    assert_found(with(thirteen.clone(), json!(["EE"])), &[]);
    assert_found(
        with(thirteen.clone(), json!(["EE", "FR"])),
        &["advice children-foreign-age /children/0"],
    );
    assert_not_assessed(
        with(thirteen.clone(), json!(["european-union"])),
        "children-foreign-age",
        "/children/0",
    );
    // Denmark raised the age on the first day of 2024.
    let danish = document(with(thirteen, json!(["DK"])));
    let on = |day: &str| found_on(&danish, &Context::at(day.parse().unwrap()));
    assert_eq!(on("2023-12-31"), [""; 0]);
    assert_eq!(
        on("2024-01-01"),
        ["advice children-foreign-age /children/0"]
    );
}

#[test]
fn marketing_that_an_objection_leaves_out_has_a_way_out() {
    let with = |objection: Value, members: Value| {
        let mut all =
            json!({ "legalBases": interests(), "directMarketing": { "channels": ["post"] } });
        all.as_object_mut()
            .unwrap()
            .extend(members.as_object().unwrap().clone());
        json!({ "activities": letter(all), "rights": rights(json!([objection])) })
    };
    let of_orders = json!({ "right": "objection", "appliesTo": { "activities": ["orders"] } });
    let missing = ["warning marketing-opt-out-missing /activities/1"];
    assert_found(with(of_orders.clone(), json!({})), &missing);
    assert_found(
        with(
            of_orders.clone(),
            json!({ "optOut": [{ "kind": "email" }] }),
        ),
        &missing,
    );
    assert_found(
        with(
            of_orders,
            json!({ "optOut": [{ "kind": "link-in-message" }] }),
        ),
        &[],
    );
    let of_interests =
        json!({ "right": "objection", "appliesTo": { "legalBases": ["legitimate-interests"] } });
    assert_found(with(of_interests, json!({})), &[]);
    let refused = json!({ "right": "objection", "stance": "refused" });
    let not_said = with(refused, json!({}));
    // That it is refused is what another rule says.
    assert_found(not_said, &[]);
}

/// Where the copy tells of gaps, nothing is called missing.
#[test]
fn a_gap_takes_findings_away_and_adds_none() {
    let mut torn = visits(json!({}), json!({}));
    torn["gaps"] = json!([{ "item": "tracking", "reason": "lost-in-capture" }]);
    torn["retention"] = json!([]);
    assert_found(torn, &[]);
    let mut linked = visits(json!({}), json!({}));
    linked["document"] = json!({ "language": "en", "lastUpdated": "2026-03-01",
        "related": [{ "category": "cookie-notice", "governs": ["tracking"] }] });
    assert_found(linked, &[]);
}

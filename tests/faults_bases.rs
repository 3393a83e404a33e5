//! Small notices with one fault of purpose, basis or interest each, and others of its kind.
#![expect(
    clippy::needless_pass_by_value,
    reason = "`json!` is written where it is asked of"
)]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use gdpr_policy::{Context, Date, Facts, Policy, Report, Verdict};
use serde_json::{Value, json};

const TODAY: Date = Date::constant(2026, 11, 22);

const TOPICS: [&str; 3] = ["purpose-", "legal-basis-", "legitimate-interest-"];

/// What the minimal notice says with some members replaced, checked.
#[track_caller]
fn report(members: &Value) -> Report {
    report_with(members, &Context::at(TODAY))
}

#[track_caller]
fn report_with(members: &Value, context: &Context) -> Report {
    let text = include_str!("../examples/policies/minimal.json");
    let mut document: Value = serde_json::from_str(text).unwrap();
    let members = members.as_object().unwrap().clone();
    document.as_object_mut().unwrap().extend(members);
    let policy = Policy::from_json(&document.to_string());
    policy
        .unwrap_or_else(|error| panic!("{error}\n{document:#}"))
        .check(context)
}

fn lines(report: &Report) -> Vec<String> {
    let own = |code: &str| TOPICS.iter().any(|topic| code.starts_with(topic));
    let findings = report.findings().filter(|finding| own(&finding.code));
    let line = |finding: &gdpr_policy::Finding| {
        let places: Vec<&str> = finding
            .places
            .iter()
            .map(|place| place.pointer.as_str())
            .collect();
        format!("{} {} {}", finding.severity, finding.code, places.join(" "))
    };
    findings.map(line).collect()
}

/// What is found of purposes, bases and interests: severity, code, and every place.
#[track_caller]
fn finds(members: Value, expected: &[&str]) {
    let report = report(&members);
    assert_eq!(lines(&report), expected, "{report}");
}

/// Nothing is found, and of the rule it is not said that all is in order.
#[track_caller]
fn leaves_open(members: Value, code: &str) {
    let report = report(&members);
    assert_eq!(lines(&report), [""; 0], "{report}");
    let outcome = report.outcome(code).unwrap();
    assert_eq!(outcome.verdict, Verdict::NotAssessed, "{outcome:?}");
}

/// An activity for orders, with more or other members.
fn orders(members: Value) -> Value {
    let mut orders = json!({
        "id": "orders",
        "purposes": [{ "category": "order-processing", "text": "to send what you order" }],
        "personalData": ["contact"], "recipients": ["hosting"],
        "legalBases": [{ "basis": { "kind": "contract", "stage": "performance" } }],
    });
    let members = members.as_object().unwrap().clone();
    orders.as_object_mut().unwrap().extend(members);
    orders
}

fn contract() -> Value {
    json!({ "basis": { "kind": "contract" } })
}

fn interest(text: &str) -> Value {
    json!({ "basis": { "kind": "legitimate-interests", "interests": [{ "text": text }] } })
}

fn part_of(basis: Value, part: Value) -> Value {
    let mut basis = basis;
    basis["appliesTo"] = part;
    basis
}

#[test]
fn a_purpose_that_parts_leave_out_has_no_basis() {
    let two = json!([{ "category": "order-processing" }, { "category": "analytics" }]);
    let bases = |part: Value| json!([part_of(contract(), part)]);
    let first = bases(json!({ "purposes": ["order-processing"] }));
    finds(
        json!({ "activities": [orders(json!({ "purposes": two, "legalBases": first }))] }),
        &["error legal-basis-missing /activities/0/purposes/1"],
    );
    // By data: a part of what the activity uses has a basis. By words: nobody can tell.
    let data = json!([{ "id": "contact", "label": "name" }, { "id": "card", "label": "card" }]);
    let activity = |part: Value| {
        orders(json!({ "personalData": ["contact", "card"], "legalBases": bases(part) }))
    };
    finds(
        json!({ "personalData": data, "activities": [activity(json!({ "personalData": ["card"] }))] }),
        &["warning legal-basis-missing /activities/0"],
    );
    leaves_open(
        json!({ "activities": [activity(json!({ "text": "what you buy" }))] }),
        "legal-basis-missing",
    );
    leaves_open(
        json!({ "activities": [activity(json!({ "condition": "if you are a customer" }))] }),
        "legal-basis-missing",
    );
    // Where the condition is not met, another basis is for all the rest.
    let mut rest = bases(json!({ "condition": "if you are a customer" }));
    rest.as_array_mut().unwrap().push(part_of(
        interest("to answer whoever asks"),
        json!({ "otherwise": true }),
    ));
    finds(
        json!({ "activities": [orders(json!({ "legalBases": rest }))] }),
        &[],
    );
    // What is done with the one datum for the one purpose need not be done with the other.
    let two_axes = json!([
        part_of(
            contract(),
            json!({ "purposes": ["order-processing"], "personalData": ["contact"] })
        ),
        part_of(
            interest("to see what sells"),
            json!({ "purposes": ["analytics"], "personalData": ["card"] })
        ),
    ]);
    let grid = orders(
        json!({ "purposes": two, "personalData": ["contact", "card"], "legalBases": two_axes }),
    );
    finds(json!({ "personalData": data, "activities": [grid] }), &[]);
    // A section has purposes for its members: the member is the place.
    let shop = json!({ "id": "shop", "label": "shop", "purposes": two });
    let member =
        json!({ "id": "member", "label": "orders", "partOf": ["shop"], "legalBases": first });
    finds(
        json!({ "activities": [shop, member] }),
        &["error legal-basis-missing /activities/1"],
    );
}

#[test]
fn a_purpose_in_the_line_of_a_recipient_is_processing() {
    let recipients = json!([{ "id": "hosting", "category": "hosting", "label": "hosting providers" },
                            { "id": "desk", "name": "Example Desk AS", "category": "customer-support",
                              "services": ["support by e-mail"] }]);
    let support = json!({ "id": "support", "recipients": ["desk"],
                          "purposes": [{ "category": "customer-support", "text": "to answer you" }] });
    finds(
        json!({ "recipients": recipients, "activities": [orders(json!({})), support] }),
        &["warning legal-basis-missing /activities/1"],
    );
    // Once an activity with a basis links the recipient, it may be a detail of that.
    let linked = orders(json!({ "recipients": ["hosting", "desk"] }));
    finds(
        json!({ "recipients": recipients, "activities": [linked, support] }),
        &[],
    );
    // What is said of data as well is an activity like others.
    let mut with_data = support.clone();
    with_data["personalData"] = json!(["contact"]);
    finds(
        json!({ "recipients": recipients, "activities": [orders(json!({})), with_data] }),
        &["error legal-basis-missing /activities/1"],
    );
    // Services alone are no purposes.
    finds(
        json!({ "recipients": recipients, "activities": [orders(json!({}))] }),
        &[],
    );
}

#[test]
fn a_purpose_without_words_is_none() {
    let silent = orders(json!({ "purposes": [{ "category": "other" }] }));
    finds(
        json!({ "activities": [silent] }),
        &["error purpose-missing /activities/0"],
    );
    let in_words =
        orders(json!({ "purposes": [{ "category": "other", "text": "to bind books" }] }));
    finds(json!({ "activities": [in_words] }), &[]);
}

#[test]
fn cookies_without_a_purpose_are_for_the_rules_on_tracking() {
    let cookies = |tracking: Value| {
        json!({ "activities": [orders(json!({})),
            { "id": "cookies", "tracking": tracking, "legalBases": [{ "basis": { "kind": "consent" } }] }] })
    };
    leaves_open(
        cookies(json!({ "technologies": ["cookies"] })),
        "purpose-missing",
    );
    leaves_open(
        cookies(json!({ "technologies": ["cookies"], "category": "unclassified" })),
        "purpose-missing",
    );
    for told in [
        json!({ "category": "analytics" }),
        json!({ "category": "other", "text": "for our chat" }),
        json!({ "cookies": [{ "name": "sid", "purpose": "keeps you signed in" }] }),
    ] {
        let report = report(&cookies(told));
        assert_eq!(lines(&report), [""; 0]);
        assert_eq!(
            report.outcome("purpose-missing").unwrap().verdict,
            Verdict::Met
        );
    }
    // An activity that is direct marketing says what it is for.
    let letter = json!({ "id": "letter", "directMarketing": { "channels": ["post"] },
                         "legalBases": [{ "basis": { "kind": "consent" } }] });
    finds(json!({ "activities": [orders(json!({})), letter] }), &[]);
}

#[test]
fn bases_that_no_part_tells_apart_leave_a_choice() {
    let two = json!([{ "category": "order-processing" },
                     { "category": "analytics", "text": "to plan our stock" }]);
    let bases = json!([contract(), interest("to keep in stock what people read")]);
    let found = ["warning legal-basis-alternative /activities/0"];
    finds(
        json!({ "activities": [orders(json!({ "purposes": two, "legalBases": bases }))] }),
        &found,
    );
    // "And" allocates nothing; for one purpose both may hold together.
    let mut and = bases.clone();
    and[1]["joinedBy"] = json!("and");
    finds(
        json!({ "activities": [orders(json!({ "purposes": two, "legalBases": and }))] }),
        &found,
    );
    finds(
        json!({ "activities": [orders(json!({ "legalBases": and }))] }),
        &[],
    );
    for word in ["or", "and-or"] {
        let mut or = bases.clone();
        or[1]["joinedBy"] = json!(word);
        finds(
            json!({ "activities": [orders(json!({ "legalBases": or }))] }),
            &found,
        );
        // With a part the word only strings them together.
        or[1]["appliesTo"] = json!({ "purposes": ["analytics"] });
        finds(
            json!({ "activities": [orders(json!({ "purposes": two, "legalBases": or }))] }),
            &[],
        );
        or[1]["appliesTo"] = json!({ "text": "what you may like" });
        leaves_open(
            json!({ "activities": [orders(json!({ "legalBases": or }))] }),
            "legal-basis-alternative",
        );
    }
    // The same basis for two things is no choice.
    let same = json!([contract(), contract()]);
    finds(
        json!({ "activities": [orders(json!({ "purposes": two, "legalBases": same }))] }),
        &["warning legal-basis-improvement-on-contract /activities/0/purposes/1"],
    );
    // The consent of Art. 9(2)(a) comes beside a basis and is none.
    let explicit = json!([contract(), { "basis": { "kind": "consent", "explicit": true },
                                        "citedArticles": ["9(2)(a)"] }]);
    finds(
        json!({ "activities": [orders(json!({ "legalBases": explicit }))] }),
        &[],
    );
}

#[test]
fn bases_in_general_can_leave_a_choice_as_well() {
    let letter = json!({ "id": "letter", "purposes": [{ "category": "newsletter" }] });
    let part = || json!({ "purposes": ["newsletter"] });
    let general = json!([
        part_of(interest("to tell of new books"), part()),
        part_of(json!({ "basis": { "kind": "consent" } }), part()),
    ]);
    finds(
        json!({ "activities": [orders(json!({})), letter], "generalLegalBases": general }),
        &["warning legal-basis-alternative /activities/1"],
    );
}

#[test]
fn personal_advertising_rests_on_no_contract() {
    let ads =
        json!([{ "category": "personalised-advertising", "text": "offers from what you bought" }]);
    let consent = json!({ "basis": { "kind": "consent" } });
    finds(
        json!({ "activities": [orders(json!({ "purposes": ads, "legalBases": [consent, contract()] }))] }),
        &[
            "warning legal-basis-alternative /activities/0",
            "warning legal-basis-advertising-on-contract /activities/0/legalBases/1",
        ],
    );
    let in_words = part_of(contract(), json!({ "text": "the use of the reading list" }));
    let two =
        json!([{ "category": "personalised-advertising" }, { "category": "personalisation" }]);
    leaves_open(
        json!({ "activities": [orders(json!({ "purposes": two, "legalBases": [in_words] }))] }),
        "legal-basis-advertising-on-contract",
    );
    let given = json!([
        part_of(contract(), json!({ "purposes": ["personalisation"] })),
        part_of(consent, json!({ "purposes": ["personalised-advertising"] })),
    ]);
    finds(
        json!({ "activities": [orders(json!({ "purposes": two, "legalBases": given }))] }),
        &[],
    );
}

#[test]
fn a_plain_interest_does_not_heal_a_vague_one() {
    let vague = json!({ "text": "to run our business", "specific": false });
    let plain = json!({ "text": "to prevent shoplifting", "specific": true });
    let with = |interests: Value| {
        let bases =
            json!([{ "basis": { "kind": "legitimate-interests", "interests": interests } }]);
        json!({ "activities": [orders(json!({ "legalBases": bases }))] })
    };
    let at = "/activities/0/legalBases/0/basis/interests";
    finds(
        with(json!([vague, plain])),
        &[&format!("warning legitimate-interest-unspecified {at}/0")],
    );
    finds(
        with(json!([plain, vague, vague])),
        &[&format!(
            "warning legitimate-interest-unspecified {at}/1 {at}/2"
        )],
    );
    finds(with(json!([plain])), &[]);
}

#[test]
fn one_missing_interest_is_one_finding() {
    let offers = json!({ "id": "offers", "personalData": ["contact"],
        "purposes": [{ "category": "personalised-advertising", "text": "offers by post" }],
        "optOut": [{ "kind": "email", "address": "privacy@example.com" }],
        "directMarketing": { "channels": ["post"], "offers": ["own"] },
        "legalBases": [{ "basis": { "kind": "legitimate-interests" } }] });
    finds(
        json!({ "activities": [orders(json!({})), offers] }),
        &["error legitimate-interest-missing /activities/1/legalBases/0"],
    );
    let mut again = offers.clone();
    again["id"] = json!("again");
    finds(
        json!({ "activities": [orders(json!({})), offers, again] }),
        &[
            "error legitimate-interest-missing /activities/1/legalBases/0 /activities/2/legalBases/0",
        ],
    );
    // A section that rests on interests says it once.
    let section = json!({ "id": "section", "label": "offers",
                          "legalBases": [{ "basis": { "kind": "legitimate-interests" } }] });
    let member = |id: &str| json!({ "id": id, "partOf": ["section"], "purposes": [{ "category": "analytics" }] });
    finds(
        json!({ "activities": [section, member("one"), member("two")] }),
        &["error legitimate-interest-missing /activities/0/legalBases/0"],
    );
}

#[test]
fn some_purposes_are_an_interest_themselves() {
    let on_interests = |purposes: Value| {
        let bases = json!([{ "basis": { "kind": "legitimate-interests" } }]);
        json!({ "activities": [orders(json!({ "purposes": purposes, "legalBases": bases }))] })
    };
    let at = "legitimate-interest-missing /activities/0/legalBases/0";
    finds(
        on_interests(
            json!([{ "category": "fraud-prevention", "text": "to prevent fraud" },
                            { "category": "identity-verification", "text": "to verify who orders" }]),
        ),
        &[&format!("warning {at}")],
    );
    finds(
        on_interests(json!([{ "category": "legal-claims" }])),
        &[&format!("warning {at}")],
    );
    finds(
        on_interests(json!([{ "category": "order-processing" }])),
        &[&format!("error {at}")],
    );
    finds(
        on_interests(
            json!([{ "category": "other", "text": "to find stolen bicycles", "specific": true }]),
        ),
        &[&format!("advice {at}")],
    );
}

#[test]
fn another_law_may_ask_for_a_consent() {
    let photos = |part: Value, consent: Value| {
        let mut consent = consent;
        consent["appliesTo"] = part;
        json!({ "activities": [orders(json!({})), {
                    "id": "photos", "purposes": [{ "category": "publication" }],
                    "legalBases": [interest("to report on our readings")] }],
                "consents": [consent] })
    };
    let it = || json!({ "activities": ["photos"] });
    let warning = ["warning legal-basis-contradictory /activities/1"];
    finds(
        photos(it(), json!({ "evidence": ["if you agree to it"] })),
        &warning,
    );
    finds(photos(it(), json!({ "requiredBy": "other-law" })), &warning);
    finds(photos(it(), json!({ "requiredBy": "eprivacy" })), &warning);
    finds(
        photos(it(), json!({ "requiredBy": "gdpr" })),
        &["error legal-basis-contradictory /activities/1"],
    );
    // Of a part it is not certain.
    finds(
        photos(
            json!({ "activities": ["photos"], "condition": "where people can be recognised" }),
            json!({ "requiredBy": "gdpr" }),
        ),
        &warning,
    );
    // A box unticked ties nothing to anything, and to take note is not to agree.
    finds(photos(json!({}), json!({ "explicit": false })), &[]);
    finds(photos(it(), json!({ "claimedAs": "acknowledgement" })), &[]);
}

#[test]
fn mail_to_customers_may_need_no_basis_of_art_6() {
    let letter = |marketing: Value| {
        json!({ "activities": [orders(json!({})), {
            "id": "letter", "personalData": ["contact"],
            "purposes": [{ "category": "newsletter", "text": "news about our books for our customers" }],
            "optOut": [{ "kind": "link-in-message" }],
            "directMarketing": marketing }] })
    };
    leaves_open(
        letter(json!({ "channels": ["email"], "offers": ["own"] })),
        "legal-basis-missing",
    );
    finds(
        letter(
            json!({ "channels": ["email"], "offers": ["own-similar"], "ground": "existing-customer" }),
        ),
        &[],
    );
    let missing = ["error legal-basis-missing /activities/1"];
    finds(
        letter(json!({ "channels": ["email"], "offers": ["own", "others"] })),
        &missing,
    );
    finds(
        letter(json!({ "channels": ["post"], "offers": ["own"] })),
        &missing,
    );
    finds(
        letter(
            json!({ "channels": ["email"], "offers": ["others"], "ground": "existing-customer" }),
        ),
        &missing,
    );
    // The ground carries the letter and nothing else.
    let mut both = letter(json!({ "channels": ["email"], "ground": "existing-customer" }));
    both["activities"][1]["purposes"] =
        json!([{ "category": "newsletter" }, { "category": "analytics" }]);
    finds(
        both,
        &["error legal-basis-missing /activities/1/purposes/1"],
    );
}

#[test]
fn whoever_names_its_controllers_answers_for_what_they_do() {
    let on_interests = orders(json!({ "controllers": ["shop"],
        "legalBases": [{ "basis": { "kind": "legitimate-interests" } }] }));
    finds(
        json!({ "controllers": [{ "id": "shop", "name": "Example OÜ",
                    "contacts": [{ "kind": "email", "address": "privacy@example.com" }] }],
                "roles": [{ "role": "processor" }],
                "activities": [on_interests] }),
        &["error legitimate-interest-missing /activities/0/legalBases/0"],
    );
}

#[test]
fn a_basis_bears_the_article_of_its_own() {
    let citing = |articles: Value| {
        let mut basis = interest("to keep our network secure");
        basis["citedArticles"] = articles;
        json!({ "activities": [orders(json!({ "legalBases": [basis] }))] })
    };
    let found = ["warning legal-basis-mislabelled /activities/0/legalBases/0/citedArticles/0"];
    finds(citing(json!(["6(1)(b)"])), &found);
    finds(citing(json!(["17(1)"])), &found);
    for fine in [
        json!(["6(1)(f)"]),
        json!(["6"]),
        json!(["6(1)(b)", "6(1)(f)"]),
        json!(["9(2)(f)"]),
    ] {
        finds(citing(fine), &[]);
    }
}

#[test]
fn analysis_is_no_part_of_the_contract() {
    let at = "legal-basis-improvement-on-contract /activities/0/purposes/";
    let with = |purposes: Value| json!({ "activities": [orders(json!({ "purposes": purposes }))] });
    finds(
        with(
            json!([{ "category": "analytics" }, { "category": "other", "text": "market research" }]),
        ),
        &[&format!("warning {at}0")],
    );
    finds(
        with(json!([{ "category": "order-processing" }, { "category": "ai-training" }])),
        &[&format!("warning {at}1")],
    );
    finds(
        with(json!([{ "category": "statistics" }])),
        &[&format!("advice {at}0")],
    );
}

#[test]
fn to_reserve_further_use_without_notice_is_worse_than_to_promise_none() {
    let further = |members: Value| {
        let mut further = members;
        further["text"] = json!("further purposes that fit these");
        json!({ "furtherProcessing": [further] })
    };
    finds(
        further(json!({ "priorNotice": false })),
        &["warning purpose-further-processing /furtherProcessing/0"],
    );
    finds(
        further(json!({})),
        &["advice purpose-further-processing /furtherProcessing/0"],
    );
    finds(further(json!({ "priorNotice": true })), &[]);
}

#[test]
fn grounds_and_purposes_are_told_by_their_words() {
    // A ground that is none of the six, and what it covers is not called missing besides.
    let ground = json!([{ "text": "so that we can defend ourselves against claims" }]);
    finds(
        json!({ "activities": [orders(json!({ "legalBases": ground }))] }),
        &["warning legal-basis-none-of-six /activities/0/legalBases/0"],
    );
    finds(
        json!({ "activities": [orders(json!({ "legalBases": [] }))], "generalLegalBases": ground }),
        &["warning legal-basis-none-of-six /generalLegalBases/0"],
    );
    // A default basis.
    let default = json!([part_of(
        interest("to run our library"),
        json!({ "otherwise": true })
    )]);
    finds(
        json!({ "activities": [orders(json!({})), orders(json!({ "id": "loans", "legalBases": [] }))],
                "generalLegalBases": default }),
        &["advice legal-basis-unlinked /activities/1/purposes/0"],
    );
    // Purposes that are too wide.
    let wide = json!([{ "category": "product-improvement", "text": "to make our offers better",
                        "specific": false }]);
    finds(
        json!({ "activities": [orders(json!({ "purposes": wide,
                                              "legalBases": [interest("to sell more")] }))] }),
        &["warning purpose-generic /activities/0/purposes/0"],
    );
    // Purposes of the whole notice, tied to no activity.
    let loose = json!({ "id": "records", "label": "our records", "legalBases": [contract()] });
    finds(
        json!({ "activities": [orders(json!({})), loose],
                "generalPurposes": [{ "category": "service-provision", "text": "to run the library" }] }),
        &["warning purpose-unlinked /activities/1"],
    );
    // Another law, or people elsewhere, are no subject.
    for other in [
        json!({ "peopleIn": ["US"] }),
        json!({ "regimes": ["ccpa"] }),
    ] {
        let mut section = other;
        section["id"] = json!("us");
        section["label"] = json!("for readers in the United States");
        finds(json!({ "activities": [orders(json!({})), section] }), &[]);
    }
}

/// What is stated for another law or for people elsewhere is no basis here, and no fault.
#[test]
fn bases_for_another_law_are_no_bases_here() {
    let of_a_task = json!({ "kind": "public-task", "laws": [{ "name": "Public Libraries Act", "country": "GB" }] });
    for part in [
        json!({ "regimes": ["uk-gdpr"] }),
        json!({ "peopleIn": ["GB"] }),
    ] {
        let basis = || part_of(json!({ "basis": of_a_task }), part.clone());
        finds(
            json!({ "activities": [orders(json!({}))], "generalLegalBases": [basis()] }),
            &[],
        );
        finds(
            json!({ "activities": [orders(json!({ "legalBases": [contract(), basis()] }))] }),
            &[],
        );
        finds(
            json!({ "activities": [orders(json!({ "legalBases": [] }))], "generalLegalBases": [basis()] }),
            &["error legal-basis-missing /activities/0"],
        );
    }
}

/// A consent to a disclosure beside interests alone.
#[test]
fn a_recipient_may_depend_on_consent() {
    let recipients = json!([{ "id": "hosting", "category": "hosting", "label": "hosting providers" },
                            { "id": "mailer", "name": "Example Mail AS" }]);
    let letter = orders(json!({ "recipients": ["hosting", "mailer"],
                                "legalBases": [interest("to tell of new books")] }));
    let consents = json!([{ "appliesTo": { "recipients": ["mailer"] }, "requiredBy": "gdpr" }]);
    finds(
        json!({ "recipients": recipients, "activities": [letter], "consents": consents }),
        &["warning legal-basis-contradictory /activities/0"],
    );
}

/// The gap of bases at one of three activities takes one place away.
#[test]
fn a_gap_at_one_activity_takes_one_place_away() {
    let activities = json!([
        orders(json!({ "id": "a", "legalBases": [] })),
        orders(json!({ "id": "b", "legalBases": [] })),
        orders(json!({ "id": "c", "legalBases": [] })),
    ]);
    finds(
        json!({ "activities": activities }),
        &["error legal-basis-missing /activities/0 /activities/1 /activities/2"],
    );
    finds(
        json!({ "activities": activities,
                "gaps": [{ "item": "legal-bases", "reason": "lost-in-capture",
                           "appliesTo": { "activities": ["b"] } }] }),
        &["error legal-basis-missing /activities/0 /activities/2"],
    );
}

#[test]
fn what_one_controller_is_the_other_need_not_be() {
    let facts = |authority: bool| -> Facts {
        serde_json::from_value(json!({ "controllers": [
            { "controller": "town", "publicAuthority": true },
            { "controller": "shop", "publicAuthority": authority }] }))
        .unwrap()
    };
    let document = json!({
        "controllers": [
            { "id": "town", "name": "Example Town", "contacts": [{ "kind": "email", "address": "a@example.com" }] },
            { "id": "shop", "name": "Example OÜ", "contacts": [{ "kind": "email", "address": "b@example.com" }] }],
        "activities": [orders(json!({ "controllers": ["shop"], "legalBases": [interest("to sell books")] }))] });
    let found = |authority| {
        let context = Context::at(TODAY).with_facts(facts(authority));
        lines(&report_with(&document, &context))
    };
    assert_eq!(found(false), [""; 0]);
    assert_eq!(
        found(true),
        ["warning legal-basis-public-authority-interests /activities/0/legalBases/0"]
    );
}

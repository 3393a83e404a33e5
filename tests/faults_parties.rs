//! Controllers, joint controllers, representatives, officers and roles: small notices with one fault,
//! and their like without it.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use gdpr_policy::{Context, Date, Facts, Policy, Report};
use serde_json::{Value, json};

const TODAY: Date = Date::constant(2026, 11, 22);

/// The first words of the codes that this file is about.
const FAMILIES: [&str; 6] = [
    "controller-",
    "contact-",
    "joint-controllers-",
    "representative-",
    "dpo-",
    "role-",
];

/// JSON Merge Patch, RFC 7396.
fn merge(target: &mut Value, patch: Value) {
    let Value::Object(patch) = patch else {
        *target = patch;
        return;
    };
    if !target.is_object() {
        *target = json!({});
    }
    for (key, value) in patch {
        if value.is_null() {
            target.as_object_mut().unwrap().remove(&key);
        } else {
            merge(&mut target[key], value);
        }
    }
}

/// What the minimal notice says with some members replaced, beside facts.
#[track_caller]
fn report(members: Value, facts: Value) -> Report {
    let text = include_str!("../examples/policies/minimal.json");
    let mut document: Value = serde_json::from_str(text).unwrap();
    merge(&mut document, members);
    let policy = Policy::from_json(&document.to_string());
    let policy = policy.unwrap_or_else(|error| panic!("{error}"));
    let facts: Facts = serde_json::from_value(facts).unwrap();
    policy.check(&Context::at(TODAY).with_facts(facts))
}

/// The findings of these families, as `severity code place …`.
fn ours(report: &Report) -> Vec<String> {
    let ours = report.findings().filter(|finding| {
        let code = finding.code.as_str();
        FAMILIES.iter().any(|family| code.starts_with(family))
    });
    ours.map(|finding| {
        let mut text = format!("{} {}", finding.severity, finding.code);
        for site in &finding.places {
            text.push(' ');
            text.push_str(site.pointer.as_str());
        }
        text
    })
    .collect()
}

#[track_caller]
fn found(members: Value) -> Vec<String> {
    ours(&report(members, json!({})))
}

#[track_caller]
fn found_with(members: Value, facts: Value) -> Vec<String> {
    ours(&report(members, facts))
}

/// What a rule says as a whole.
#[track_caller]
fn verdict(members: Value, code: &str) -> String {
    let report = report(members, json!({}));
    report.outcome(code).unwrap().verdict.to_string()
}

const NOTHING: [&str; 0] = [];

/// A controller that can be reached by e-mail, in a place of the Union.
fn company(id: &str, name: &str) -> Value {
    json!({
        "id": id, "name": name, "responsibleFor": name, "establishment": "EE",
        "address": { "lines": ["Example Street 1"], "locality": "Tallinn" },
        "contacts": [{ "kind": "email", "address": format!("{id}@example.com") }],
    })
}

fn outsider(members: Value) -> Value {
    let mut company = json!({
        "name": "Example Inc.", "establishment": "US",
        "address": { "lines": ["1 Example Road"], "country": "US" },
        "contacts": [{ "kind": "email", "address": "privacy@example.com" }],
    });
    merge(&mut company, members);
    company
}

#[test]
fn a_phrase_is_no_contact() {
    let phrase = |kind: Value| {
        json!({ "controllers": [{ "name": "Example OÜ", "establishment": "EE" }],
                "rightsExercise": [{ "contacts": [kind] }] })
    };
    let words = json!({ "kind": "other", "text": "by asking our support team" });
    assert_eq!(found(phrase(words.clone())), NOTHING);
    assert_eq!(
        verdict(phrase(words), "controller-contact-missing"),
        "not-assessed"
    );
    for nowhere in [
        json!({ "kind": "other" }),
        json!({ "kind": "account" }),
        json!({ "kind": "email" }),
        json!({ "kind": "controller" }),
        json!({ "kind": "web-form", "purposes": ["privacy"] }),
        json!({ "kind": "post", "address": { "country": "EE" } }),
    ] {
        assert_eq!(
            found(phrase(nowhere.clone())),
            ["error controller-contact-missing /controllers/0"],
            "{nowhere}"
        );
    }
    let officer = json!({
        "controllers": [{ "name": "Example OÜ" }],
        "dataProtectionOfficers": [{ "contacts": [{ "kind": "other", "text": "at the counter" }] }],
    });
    assert_eq!(
        verdict(officer.clone(), "dpo-contact-missing"),
        "not-assessed"
    );
    assert_eq!(
        found(officer),
        ["warning controller-contact-missing /controllers/0"]
    );
}

#[test]
fn two_names_at_one_address_are_two_companies() {
    let notice = |variant: &str, more: Value| {
        let mut controller = company("shop", "Example OÜ");
        merge(&mut controller, json!({ "nameVariants": [variant] }));
        merge(&mut controller, more);
        json!({ "controllers": [controller] })
    };
    assert_eq!(
        found(notice("Example Trading OÜ", json!({}))),
        ["advice controller-entity-ambiguous /controllers/0"]
    );
    let nowhere =
        json!({ "address": null, "contacts": [{ "kind": "telephone", "number": "+372 1" }] });
    assert_eq!(
        found(notice("Example Trading OÜ", nowhere)),
        ["warning controller-entity-ambiguous /controllers/0"]
    );
    let numbered = json!({ "registrationNumber": "10000000" });
    assert_eq!(found(notice("Example Trading OÜ", numbered)), NOTHING);
    let brand = json!({ "name": "Harbour Rides", "nameKind": "trade", "legalName": "Example OÜ" });
    assert_eq!(found(notice("Example", brand)), NOTHING);
}

#[test]
fn names_that_identify_nobody() {
    let notice = |kind: &str, more: Value| {
        let mut controller = json!({ "name": "the shop", "nameKind": kind,
            "contacts": [{ "kind": "telephone", "number": "+372 600 0000" }] });
        merge(&mut controller, more);
        json!({ "controllers": [controller] })
    };
    for kind in ["trade", "acronym", "description", "inferred"] {
        let code = "controller-unidentified /controllers/0";
        assert_eq!(
            found(notice(kind, json!({}))),
            [format!("warning {code}")],
            "{kind}"
        );
        let numbered = json!({ "vatNumber": "EE100000000" });
        assert_eq!(
            found(notice(kind, numbered)),
            [format!("advice {code}")],
            "{kind}"
        );
        let registered = json!({ "legalName": "Example OÜ" });
        assert_eq!(found(notice(kind, registered)), NOTHING, "{kind}");
    }
    assert_eq!(found(notice("registered", json!({}))), NOTHING);
    let listed = notice("linked-list", json!({ "contacts": null }));
    for code in ["controller-unidentified", "controller-contact-missing"] {
        assert_eq!(verdict(listed.clone(), code), "not-assessed", "{code}");
    }
    assert_eq!(found(listed), NOTHING);
}

#[test]
fn the_officer_s_address_is_the_officer_s() {
    let notice = |contacts: Value, officer: Value| {
        json!({ "controllers": [{ "name": "Example OÜ", "establishment": "EE", "contacts": contacts }],
                "dataProtectionOfficers": [{ "name": "Example Legal AS", "contacts": officer }] })
    };
    let mail = json!({ "kind": "email", "address": "privacy@example.com" });
    let letter = json!({ "kind": "post", "address": { "lines": ["Example Street 9"], "locality": "Tartu" } });
    let call = json!({ "kind": "telephone", "number": "+372 600 0000" });
    for officer in [&letter, &call] {
        assert_eq!(
            found(notice(json!([mail]), json!([officer]))),
            ["advice controller-contact-incomplete /controllers/0"]
        );
        // The text gives it as the company's.
        let both = json!([mail, { "kind": "data-protection-officer" }]);
        assert_eq!(found(notice(both, json!([officer]))), NOTHING);
    }
    let shared =
        json!([{ "kind": "telephone", "number": "+372 600 0000", "purposes": ["privacy"] }]);
    assert_eq!(found(notice(json!([mail]), shared)), NOTHING);
    assert_eq!(
        found(notice(json!([]), json!([letter]))),
        ["warning controller-contact-missing /controllers/0"]
    );
}

#[test]
fn an_officer_answers_for_its_controllers() {
    let notice = |controllers: Value| {
        json!({ "controllers": [company("shop", "Example OÜ"), company("pay", "Example Pay AS")],
                "dataProtectionOfficers": [{ "controllers": controllers,
                    "contacts": [{ "kind": "email", "address": "officer@example.com" }] }] })
    };
    let required = json!({ "dpoRequired": true });
    assert_eq!(
        found_with(notice(json!(["shop"])), required.clone()),
        ["error dpo-missing /controllers/1"]
    );
    assert_eq!(found_with(notice(json!([])), required.clone()), NOTHING);
    assert_eq!(
        found_with(notice(json!(["shop", "pay"])), required),
        NOTHING
    );
    let of_one = json!({ "dpoRequired": true,
        "controllers": [{ "controller": "pay", "dpoRequired": false }] });
    assert_eq!(found_with(notice(json!(["shop"])), of_one), NOTHING);
    let authority = json!({ "controllers": [{ "controller": "pay", "publicAuthority": true }] });
    assert_eq!(
        found_with(notice(json!(["shop"])), authority),
        ["error dpo-missing /controllers/1"]
    );
    let court = json!({ "publicAuthority": true, "dpoRequired": false });
    assert_eq!(found_with(notice(json!(["shop"])), court), NOTHING);
    assert_eq!(
        verdict(notice(json!(["shop"])), "dpo-missing"),
        "not-assessed"
    );
}

#[test]
fn a_denied_officer_is_said_to_be_denied() {
    let required = json!({ "dpoRequired": true });
    let denied =
        json!({ "denials": [{ "item": "data-protection-officer", "text": "we have none" }] });
    let report = report(denied, required.clone());
    assert_eq!(
        ours(&report),
        ["error dpo-missing /controllers/0 /denials/0"]
    );
    let finding = report.findings().find(|f| f.code == "dpo-missing").unwrap();
    assert!(
        finding.message.contains("says that there is none"),
        "{}",
        finding.message
    );
    // A gap does not make what is said unsaid.
    let gap = json!({ "denials": [{ "item": "data-protection-officer" }],
        "gaps": [{ "item": "data-protection-officer", "reason": "lost-in-capture" }] });
    assert_eq!(found_with(gap, required), ["error dpo-missing /denials/0"]);
}

#[test]
fn a_privacy_mailbox_stands_beside_the_officer() {
    let notice = |purpose: &str| {
        json!({ "dataProtectionOfficers": [{ "evidence": ["section 8"] }],
                "rightsExercise": [{ "contacts": [
                    { "kind": "email", "address": "desk@example.com", "purposes": [purpose] }] }] })
    };
    let code = "dpo-contact-missing /dataProtectionOfficers/0";
    assert_eq!(found(notice("privacy")), [format!("warning {code}")]);
    assert_eq!(
        found(notice("rights-requests")),
        [format!("warning {code}")]
    );
    assert_eq!(found(notice("support")), [format!("error {code}")]);
    assert_eq!(found(notice("data-protection-officer")), NOTHING);
}

#[test]
fn general_mailboxes_are_known_by_purpose_or_name() {
    let notice = |contact: Value| json!({ "dataProtectionOfficers": [{ "contacts": [contact] }] });
    let generic = ["advice dpo-generic-contact /dataProtectionOfficers/0"];
    for contact in [
        json!({ "kind": "email", "address": "INFO@example.com" }),
        json!({ "kind": "email", "address": "kiri@example.com", "purposes": ["general"] }),
        json!({ "kind": "telephone", "number": "+372 1", "purposes": ["support"] }),
        json!({ "kind": "chat" }),
    ] {
        assert_eq!(found(notice(contact.clone())), generic, "{contact}");
    }
    for contact in [
        json!({ "kind": "email", "address": "privacy@example.com" }),
        json!({ "kind": "email", "address": "kiri@example.com", "purposes": ["general", "privacy"] }),
        json!({ "kind": "controller" }),
    ] {
        assert_eq!(found(notice(contact.clone())), NOTHING, "{contact}");
    }
}

#[test]
fn words_for_roles() {
    let recipient = |role: &str, more: Value| {
        let mut entry = json!({ "id": "hosting", "category": "hosting", "label": "hosting providers in the EEA",
                                "role": { "kind": role } });
        merge(&mut entry, more);
        json!({ "recipients": [entry] })
    };
    let term = |role: &str, term: &str| found(recipient(role, json!({ "roleTerm": term })));
    let code = "role-terminology /recipients/0";
    assert_eq!(term("processor", "contractor"), [format!("advice {code}")]);
    assert_eq!(term("processor", "processor"), NOTHING);
    assert_eq!(term("processor", "trusted data processor"), NOTHING);
    assert_eq!(
        term("processor", "data controller"),
        [format!("warning {code}")]
    );
    // Not the word for the other role, though it is among the words.
    assert_eq!(
        term("processor", "agent of the controller"),
        [format!("advice {code}")]
    );
    let mut joint = recipient("joint-controller", json!({ "roleTerm": "controller" }));
    merge(
        &mut joint,
        json!({ "jointControllerships": [{ "essence": "they answer requests" }] }),
    );
    assert_eq!(found(joint), NOTHING);
    let label = |role: &str, label: &str| found(recipient(role, json!({ "label": label })));
    assert_eq!(
        label("controller", "data processors"),
        [format!("warning {code}")]
    );
    assert_eq!(label("processor", "our processors"), NOTHING);
    assert_eq!(label("processor", "contractors"), NOTHING);
    let statement =
        |term: &str| found(json!({ "roles": [{ "role": "controller", "roleTerm": term }] }));
    for official in [
        "controller",
        "independent controller",
        "the independent data controller",
    ] {
        assert_eq!(statement(official), NOTHING, "{official}");
    }
    assert_eq!(
        statement("owner of the data"),
        ["advice role-terminology /roles/0"]
    );
    let german = json!({ "document": { "language": "de" },
        "roles": [{ "role": "controller", "roleTerm": "allein Verantwortlicher" }] });
    assert_eq!(found(german), NOTHING);
}

#[test]
fn a_processor_has_no_interest_of_its_own() {
    let notice = |role: Value, more: Value| {
        let mut document = json!({ "roles": [{ "role": "processor", "appliesTo": role }],
            "activities": [{ "id": "orders", "purposes": [{ "category": "order-processing" }],
                "personalData": ["contact"], "recipients": ["hosting"],
                "legalBases": [{ "basis": { "kind": "legitimate-interests", "interests": [
                    { "text": "our own interest in better search results" }] } }] }] });
        merge(&mut document, more);
        document
    };
    let orders = json!({ "activities": ["orders"] });
    let own = ["warning role-processor-own-interest /activities/0/legalBases/0"];
    assert_eq!(found(notice(orders.clone(), json!({}))), own);
    assert_eq!(found(notice(json!({ "otherwise": true }), json!({}))), own);
    assert_eq!(
        found(notice(json!({ "personalData": ["contact"] }), json!({}))),
        own
    );
    assert_eq!(
        found(notice(json!({ "text": "hosting" }), json!({}))),
        NOTHING
    );
    let contract = json!({ "activities": [{ "id": "orders", "personalData": ["contact"],
        "purposes": [{ "category": "order-processing" }], "legalBases": [{ "basis": { "kind": "contract" } }] }] });
    assert_eq!(found(notice(orders.clone(), contract.clone())), NOTHING);
    let mut further = contract;
    merge(
        &mut further,
        json!({ "furtherProcessing": [{ "text": "to improve our search",
        "appliesTo": { "activities": ["orders"] } }] }),
    );
    assert_eq!(
        found(notice(orders, further)),
        ["warning role-processor-own-interest /furtherProcessing/0"]
    );
}

#[test]
fn representatives_in_any_order() {
    let notice = |representatives: Value| {
        json!({ "controllers": [outsider(json!({ "establishment": null, "address": null,
            "contacts": [{ "kind": "telephone", "number": "+1 555 0100" }],
            "representatives": representatives }))] })
    };
    assert_eq!(
        found(notice(json!([{}, { "regime": "gdpr" }]))),
        ["error representative-missing /controllers/0/representatives/1"]
    );
    assert_eq!(
        found(notice(json!([{ "regime": "gdpr" }, {}]))),
        ["error representative-missing /controllers/0/representatives/0"]
    );
    let reached = json!({ "name": "Example SARL", "country": "FR",
        "contacts": [{ "kind": "email", "address": "eu@example.com" }] });
    assert_eq!(
        found(notice(json!([{ "regime": "gdpr" }, reached]))),
        NOTHING
    );
}

#[test]
fn representatives_controller_by_controller() {
    let owed =
        json!({ "establishedInEea": false, "targetsUnion": true, "representativeExempt": false });
    let named = json!({ "id": "app", "name": "Example App Inc.", "responsibleFor": "the app",
        "representatives": [{ "regime": "gdpr", "country": "EE",
            "contacts": [{ "kind": "email", "address": "eu@example.com" }] }] });
    let silent = json!({ "id": "shop", "responsibleFor": "the shop" });
    let notice = json!({ "controllers": [outsider(named), outsider(silent)],
        "scope": { "peopleIn": ["european-union"] } });
    assert_eq!(
        found_with(notice.clone(), owed),
        ["error representative-missing /controllers/1"]
    );
    assert_eq!(
        found(notice.clone()),
        ["warning representative-undetermined /controllers/1"]
    );
    let exempt = json!({ "controllers": [{ "controller": "shop", "representativeExempt": true }] });
    assert_eq!(found_with(notice, exempt), NOTHING);
}

#[test]
fn people_in_the_union_are_addressed_in_many_ways() {
    let undetermined = ["warning representative-undetermined /controllers/0"];
    let activity = json!([{ "id": "orders", "purposes": [{ "category": "order-processing" }],
        "personalData": ["contact"], "peopleIn": ["DE"] }]);
    let rights = json!([{ "right": "access", "appliesTo": { "peopleIn": ["eea"] } }]);
    for (members, expected) in [
        (
            json!({ "scope": { "peopleIn": ["european-union"] } }),
            &undetermined[..],
        ),
        (
            json!({ "scope": { "peopleIn": ["FR"] } }),
            &undetermined[..],
        ),
        (json!({ "activities": activity }), &undetermined[..]),
        (json!({ "rights": rights }), &undetermined[..]),
        (json!({ "scope": { "peopleIn": ["US"] } }), &[]),
        (json!({ "scope": { "peopleIn": ["worldwide"] } }), &[]),
    ] {
        let mut notice = json!({ "controllers": [outsider(json!({}))] });
        merge(&mut notice, members.clone());
        assert_eq!(found(notice), expected, "{members}");
    }
    let unplaced = json!({ "establishment": null, "address": null,
        "contacts": [{ "kind": "telephone", "number": "+1 555 0100" }] });
    let notice =
        json!({ "controllers": [outsider(unplaced)], "scope": { "peopleIn": ["european-union"] } });
    assert_eq!(
        verdict(notice, "representative-undetermined"),
        "not-assessed"
    );
}

#[test]
fn other_regimes_ask_from_their_own_day() {
    let found = |people: &str, day: &str| {
        let text = include_str!("../examples/policies/minimal.json");
        let mut document: Value = serde_json::from_str(text).unwrap();
        merge(
            &mut document,
            json!({ "scope": { "peopleIn": ["EE", people] } }),
        );
        let policy = Policy::from_json(&document.to_string()).unwrap();
        let report = policy.check(&Context::at(day.parse().unwrap()));
        report
            .outcome("regime-other-representative")
            .unwrap()
            .verdict
            .to_string()
    };
    assert_eq!(found("GB", "2020-12-31"), "not-applicable");
    assert_eq!(found("GB", "2021-01-01"), "breached");
    assert_eq!(found("CH", "2023-08-31"), "not-applicable");
    assert_eq!(found("CH", "2023-09-01"), "not-assessed");
    assert_eq!(found("US", "2026-11-22"), "not-applicable");
}

#[test]
fn joint_control_is_judged_arrangement_by_arrangement() {
    let joint = |more: Value| {
        let mut joint =
            json!({ "otherParties": ["Example AS"], "appliesTo": { "activities": ["orders"] } });
        merge(&mut joint, more);
        joint
    };
    let told = joint(json!({ "essence": "Example AS answers requests" }));
    let code = "joint-controllers-essence-missing /jointControllerships/1";
    let with = |second: Value| found(json!({ "jointControllerships": [told, second] }));
    assert_eq!(with(joint(json!({}))), [format!("warning {code}")]);
    assert_eq!(
        with(joint(json!({ "modality": "possible" }))),
        [format!("advice {code}")]
    );
    let conditional = json!({ "appliesTo": { "condition": "if you take part in a campaign" } });
    assert_eq!(with(joint(conditional)), [format!("advice {code}")]);
    let offered = json!({ "essenceAvailableFrom": [{ "kind": "controller" }] });
    assert_eq!(with(joint(offered)), NOTHING);
    let nowhere = json!({ "essenceAvailableFrom": [{ "kind": "email" }] });
    assert_eq!(with(joint(nowhere)), [format!("warning {code}")]);
    let british = json!({ "appliesTo": { "regimes": ["uk-gdpr"] } });
    assert_eq!(with(joint(british)), NOTHING);
    let restricted = json!({ "essence": "as above", "rightsAgainstOneOnly": true });
    assert_eq!(
        with(joint(restricted)),
        ["error joint-controllers-rights-restricted /jointControllerships/1"]
    );
    // What is said with one does not answer for another.
    let recipients = json!([
        { "id": "hosting", "name": "Example AS", "role": { "kind": "joint-controller" } },
        { "id": "network", "name": "Example Social AS", "role": { "kind": "joint-controller" } }]);
    let notice = json!({ "recipients": recipients, "jointControllerships": [
        { "appliesTo": { "recipients": ["hosting"] }, "essence": "Example AS answers requests" }] });
    assert_eq!(
        found(notice),
        ["warning joint-controllers-essence-missing /recipients/1"]
    );
}

/// An arrangement with parties of other names is none with this recipient.
#[test]
fn an_arrangement_is_with_whom_it_names() {
    let notice = |joint: Value| {
        found(json!({
            "recipients": [{ "id": "hosting", "name": "Example Social AS",
                             "role": { "kind": "joint-controller" } }],
            "jointControllerships": [joint] }))
    };
    let silent = ["warning joint-controllers-essence-missing /recipients/0"];
    let essence = "they answer requests";
    assert_eq!(
        notice(json!({ "otherParties": ["Example AS"], "essence": essence })),
        silent
    );
    let party = json!({ "otherParties": ["Example Social AS"], "essence": essence });
    assert_eq!(notice(party), NOTHING);
    let activity = json!({ "appliesTo": { "activities": ["orders"] }, "essence": essence });
    assert_eq!(notice(activity), NOTHING);
    let words = json!({ "appliesTo": { "text": "our campaigns" }, "essence": essence });
    assert_eq!(notice(words), NOTHING);
}

#[test]
fn a_misprint_is_one_mistake() {
    let misprint = json!({ "kind": "email", "asPublished": "privacy@example,com" });
    let controller = |contacts: Value| {
        json!({ "name": "Example OÜ", "address": { "lines": ["Example Street 1"], "locality": "Tallinn" },
                "establishment": "EE", "contacts": contacts })
    };
    let notice = json!({ "controllers": [controller(json!([misprint]))],
        "rightsExercise": [{ "contacts": [misprint, { "kind": "controller" }] }] });
    assert_eq!(
        found(notice),
        ["warning contact-unusable /controllers/0/contacts/0 /rightsExercise/0/contacts/0"]
    );
    let officer = json!({ "dataProtectionOfficers": [{ "contacts": [misprint] }] });
    assert_eq!(
        found(officer),
        [
            "error dpo-contact-missing /dataProtectionOfficers/0 /dataProtectionOfficers/0/contacts/0"
        ]
    );
    let readable = json!({ "kind": "email", "address": "privacy@example.com",
                           "asPublished": "privacy [at] example.com" });
    assert_eq!(
        found(json!({ "controllers": [controller(json!([readable]))] })),
        NOTHING
    );
}

#[test]
fn roles_for_the_same_processing() {
    let with = |roles: Value| found(json!({ "roles": roles }));
    let both = ["warning role-contradiction /roles/1 /roles/0"];
    let orders = json!({ "activities": ["orders"] });
    assert_eq!(
        with(
            json!([{ "role": "controller", "appliesTo": orders }, { "role": "processor", "appliesTo": orders }])
        ),
        both
    );
    assert_eq!(
        with(json!([{ "role": "processor", "appliesTo": orders },
                    { "role": "sub-processor", "appliesTo": orders }])),
        NOTHING
    );
    // The more particular one goes first.
    assert_eq!(
        with(json!([{ "role": "processor" }, { "role": "controller", "appliesTo": orders }])),
        NOTHING
    );
    let everything = json!({ "roles": [{ "role": "processor" }, { "role": "controller" }] });
    assert_eq!(
        verdict(everything.clone(), "role-contradiction"),
        "not-assessed"
    );
    assert_eq!(found(everything), NOTHING);
}

/// Whoever is named as controller is one, whatever role the author has.
#[test]
fn a_named_controller_is_owed_for() {
    let notice = json!({
        "controllers": [company("platform", "Example OÜ"), company("shop", "Example Books AS")],
        "roles": [{ "role": "processor" }],
        "activities": [{ "id": "orders", "controllers": ["shop"], "personalData": ["contact"],
            "purposes": [{ "category": "order-processing" }], "recipients": ["hosting"],
            "legalBases": [{ "basis": { "kind": "legitimate-interests" } }] }] });
    assert_eq!(found(notice.clone()), NOTHING);
    let report = report(notice, json!({}));
    let outcome = report.outcome("controller-contact-missing").unwrap();
    assert_eq!(outcome.verdict.to_string(), "met");
}

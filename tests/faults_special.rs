//! Special categories, provision, sources, anonymous data and machines: small notices with one fault,
//! and their like without it.
#![expect(
    clippy::needless_pass_by_value,
    reason = "`json!` is written where it is asked of"
)]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use gdpr_policy::{Context, Date, Policy, Report};
use serde_json::{Value, json};

const TODAY: Date = Date::constant(2026, 11, 22);

/// The first words of the codes that this file is about.
const FAMILIES: [&str; 9] = [
    "special-category-",
    "criminal-data-",
    "provision-",
    "personal-data-",
    "data-",
    "definition-",
    "anonymisation-",
    "source-",
    "automated-decision-",
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

/// What the minimal notice says with some members replaced.
#[track_caller]
fn report(members: Value) -> Report {
    let text = include_str!("../examples/policies/minimal.json");
    let mut document: Value = serde_json::from_str(text).unwrap();
    merge(&mut document, members);
    let policy = Policy::from_json(&document.to_string());
    let policy = policy.unwrap_or_else(|error| panic!("{error}"));
    policy.check(&Context::at(TODAY))
}

/// The findings of these families, as `severity code place …`.
#[track_caller]
fn found(members: Value) -> Vec<String> {
    let report = report(members);
    let ours = report.findings().filter(|finding| {
        let code = finding.code.as_str();
        code == "profiling-unexplained" || FAMILIES.iter().any(|family| code.starts_with(family))
    });
    let mut found: Vec<String> = ours
        .map(|finding| {
            let places = finding.places.iter();
            let places: Vec<&str> = places.map(|site| site.pointer.as_str()).collect();
            format!(
                "{} {} {}",
                finding.severity,
                finding.code.as_str(),
                places.join(" ")
            )
        })
        .collect();
    found.sort();
    found
}

#[track_caller]
fn assert_found(members: Value, expected: &[&str]) {
    assert_eq!(found(members.clone()), expected, "{members:#}");
}

/// What a rule answers, in one word.
#[track_caller]
fn verdict(members: Value, code: &str) -> String {
    let report = report(members);
    let verdict = report.outcome(code).unwrap().verdict;
    serde_json::to_value(verdict)
        .unwrap()
        .as_str()
        .unwrap()
        .to_owned()
}

/// A notice whose only activity has these data beside the contact, and these members.
fn with_data(data: Value, members: Value) -> Value {
    let mut activity = json!({
        "id": "orders", "purposes": [{ "category": "service-provision", "text": "to draw up your plan" }],
        "personalData": ["contact", data["id"]],
        "legalBases": [{ "basis": { "kind": "contract" } }], "recipients": ["hosting"] });
    merge(&mut activity, members);
    json!({
        "personalData": [
            { "id": "contact", "label": "name", "categories": ["name", "email-address"], "origins": ["provided"] },
            data],
        "activities": [activity] })
}

fn pulse() -> Value {
    json!({ "id": "pulse", "label": "heart rate", "categories": ["other"],
            "specialCategories": ["health-data"], "origins": ["provided"] })
}

mod special_categories {
    use super::*;

    const MISSING: &str = "error special-category-condition-missing /activities/0";

    fn health(members: Value) -> Value {
        with_data(pulse(), members)
    }

    #[test]
    fn a_contract_lifts_no_prohibition() {
        assert_found(health(json!({})), &[MISSING]);
    }

    #[test]
    fn no_other_basis_does_but_consent() {
        for kind in ["legal-obligation", "public-task", "legitimate-interests"] {
            let bases = json!({ "legalBases": [{ "basis": { "kind": kind } }] });
            assert_found(health(bases), &[MISSING]);
        }
        // Whose life is at stake may well be unable to agree; it is not said.
        let vital = json!({ "legalBases": [{ "basis": { "kind": "vital-interests" } }] });
        assert_found(
            health(vital),
            &["warning special-category-condition-missing /activities/0"],
        );
    }

    #[test]
    fn a_condition_for_each_category_is_enough() {
        let condition = |categories: Value| {
            json!({ "specialCategoryConditions": [
                { "condition": "manifestly-made-public", "specialCategories": categories }] })
        };
        assert_found(health(condition(json!([]))), &[]);
        assert_found(health(condition(json!(["health-data"]))), &[]);
        assert_found(health(condition(json!(["sex-life"]))), &[MISSING]);
        let met = verdict(
            health(condition(json!([]))),
            "special-category-condition-missing",
        );
        assert_eq!(met, "met");
    }

    #[test]
    fn an_article_names_the_condition() {
        let bases = |cited: &str| json!({ "legalBases": [{ "basis": { "kind": "contract" }, "citedArticles": [cited] }] });
        assert_found(health(bases("9(2)(h)")), &[]);
        assert_found(health(bases("9(2)")), &[MISSING]);
        assert_found(health(bases("6(1)(b)")), &[MISSING]);
    }

    #[test]
    fn a_law_that_is_named_leaves_it_open() {
        let law = json!({ "legalBases": [
            { "basis": { "kind": "legal-obligation", "laws": [{ "name": "Medical Records Act" }] } }] });
        assert_found(health(law.clone()), &[]);
        let answer = verdict(health(law), "special-category-condition-missing");
        assert_eq!(answer, "not-assessed");
    }

    #[test]
    fn what_people_are_asked_not_to_give_is_not_by_design() {
        let mut data = pulse();
        data["notWanted"] = json!(true);
        assert_found(with_data(data, json!({})), &[]);
    }

    #[test]
    fn what_data_may_reveal_is_a_warning() {
        let photos = json!({ "id": "photos", "label": "photographs", "categories": ["photo"],
                             "mayReveal": ["religious-or-philosophical-beliefs"], "origins": ["provided"] });
        assert_found(
            with_data(photos, json!({})),
            &["warning special-category-condition-missing /activities/0"],
        );
    }

    #[test]
    fn what_is_only_possible_is_one_lower() {
        assert_found(
            health(json!({ "modality": "possible" })),
            &["warning special-category-condition-missing /activities/0"],
        );
    }

    #[test]
    fn a_ground_in_words_may_be_a_condition() {
        let words = json!({ "legalBases": [{ "text": "to defend ourselves in court" }] });
        assert_found(health(words.clone()), &[]);
        let answer = verdict(health(words), "special-category-condition-missing");
        assert_eq!(answer, "not-assessed");
    }

    #[test]
    fn one_cause_is_one_finding() {
        let mut members = health(json!({}));
        let mut second = members["activities"][0].clone();
        second["id"] = json!("repairs");
        members["activities"].as_array_mut().unwrap().push(second);
        assert_found(
            members,
            &["error special-category-condition-missing /activities/0 /activities/1"],
        );
    }

    #[test]
    fn a_gap_excuses_what_is_missing() {
        for item in ["special-categories", "legal-bases"] {
            let mut members = health(json!({}));
            members["gaps"] = json!([{ "item": item, "reason": "lost-in-capture" }]);
            assert_found(members, &[]);
        }
    }

    const BARE: &str = "warning special-category-consent-not-explicit /activities/0/legalBases/0";

    fn consent(members: Value) -> Value {
        let mut all = json!({ "legalBases": [{ "basis": { "kind": "consent" } }] });
        merge(&mut all, members);
        health(all)
    }

    #[test]
    fn consent_to_special_categories_is_explicit() {
        assert_found(consent(json!({})), &[BARE]);
        let explicit = json!([{ "basis": { "kind": "consent", "explicit": true } }]);
        assert_found(consent(json!({ "legalBases": explicit })), &[]);
        let named = json!([{ "condition": "explicit-consent" }]);
        assert_found(consent(json!({ "specialCategoryConditions": named })), &[]);
        let other = json!([{ "condition": "legal-claims" }]);
        assert_found(consent(json!({ "specialCategoryConditions": other })), &[]);
    }

    #[test]
    fn consent_to_something_else_does_not_count() {
        let bases = json!([
            { "basis": { "kind": "contract" }, "appliesTo": { "personalData": ["pulse"] } },
            { "basis": { "kind": "consent" }, "appliesTo": { "personalData": ["contact"] } }]);
        assert_found(health(json!({ "legalBases": bases })), &[MISSING]);
        let bases = json!([
            { "basis": { "kind": "contract" }, "appliesTo": { "personalData": ["contact"] } },
            { "basis": { "kind": "consent" }, "appliesTo": { "otherwise": true } }]);
        assert_found(
            health(json!({ "legalBases": bases })),
            &["warning special-category-consent-not-explicit /activities/0/legalBases/1"],
        );
    }

    #[test]
    fn consent_taken_from_use_is_an_error() {
        let practice = |signal: &str| {
            let mut members = consent(json!({}));
            members["consents"] =
                json!([{ "signals": [signal], "appliesTo": { "activities": ["orders"] } }]);
            members
        };
        assert_found(
            practice("use-of-service"),
            &["error special-category-consent-not-explicit /activities/0/legalBases/0 /consents/0"],
        );
        assert_found(practice("checkbox"), &[BARE]);
    }

    #[test]
    fn an_explicit_consent_in_a_form_is_enough() {
        let mut members = consent(json!({}));
        members["consents"] = json!([{ "signals": ["checkbox"], "explicit": true,
                                       "covers": ["special-categories"] }]);
        assert_found(members, &[]);
        // Cookies are another matter.
        let mut members = consent(json!({}));
        members["consents"] =
            json!([{ "signals": ["banner"], "explicit": true, "covers": ["tracking"] }]);
        assert_found(members, &[BARE]);
    }

    #[test]
    fn consent_in_general_is_linked_to_nothing() {
        let mut members = health(json!({ "legalBases": [] }));
        members["generalLegalBases"] = json!([{ "basis": { "kind": "consent" } }]);
        assert_found(members.clone(), &[]);
        let answer = verdict(members, "special-category-condition-missing");
        assert_eq!(answer, "not-assessed");
    }

    #[test]
    fn conditions_that_rest_on_law_name_it() {
        let condition = |condition: &str, laws: Value| {
            health(
                json!({ "specialCategoryConditions": [{ "condition": condition, "laws": laws }] }),
            )
        };
        let at = "/activities/0/specialCategoryConditions/0";
        for (name, severity) in [
            ("substantial-public-interest", "warning"),
            ("public-health", "warning"),
            ("archiving-research-statistics", "warning"),
            ("employment-and-social-protection", "advice"),
            ("health-or-social-care", "advice"),
        ] {
            let expected = format!("{severity} special-category-law-missing {at}");
            assert_found(condition(name, json!([])), &[&expected]);
            assert_found(condition(name, json!([{ "name": "Health Act" }])), &[]);
        }
        assert_found(condition("legal-claims", json!([])), &[]);
    }

    #[test]
    fn a_condition_without_such_data_is_idle() {
        let idle = json!({ "activities": [{
            "id": "orders", "purposes": [{ "category": "order-processing" }], "personalData": ["contact"],
            "legalBases": [{ "basis": { "kind": "contract" } }],
            "specialCategoryConditions": [{ "condition": "legal-claims" }] }] });
        assert_found(
            idle.clone(),
            &["advice special-category-condition-unused /activities/0/specialCategoryConditions/0"],
        );
        let mut named = idle;
        named["activities"][0]["specialCategoryConditions"][0]["specialCategories"] =
            json!(["health-data"]);
        assert_found(named, &[]);
    }

    #[test]
    fn criminal_data_needs_authority_or_law() {
        let convictions = json!({ "id": "record", "label": "criminal record", "categories": ["other"],
                                  "criminalData": ["convictions"], "origins": ["provided"] });
        let with = |authority: Value| {
            with_data(
                convictions.clone(),
                json!({ "criminalDataAuthority": authority }),
            )
        };
        let missing = ["warning criminal-data-authority-missing /activities/0"];
        assert_found(with_data(convictions.clone(), json!({})), &missing);
        assert_found(with(json!({ "officialAuthority": false })), &missing);
        assert_found(with(json!({ "evidence": ["as the law allows"] })), &missing);
        assert_found(with(json!({ "officialAuthority": true })), &[]);
        assert_found(with(json!({ "laws": [{ "name": "Security Act" }] })), &[]);
    }
}

mod provision {
    use super::*;

    const SILENT: &str = "warning provision-missing /personalData/0";

    #[test]
    fn people_are_told_whether_they_must_give_data() {
        assert_found(json!({ "provision": [] }), &[SILENT]);
        assert_found(json!({}), &[]);
        let denied = json!({ "provision": [], "denials": [{ "item": "provision" }] });
        assert_found(denied, &[]);
        let gap = json!({ "provision": [], "gaps": [{ "item": "provision", "reason": "lost-in-capture" }] });
        assert_found(gap, &[]);
    }

    #[test]
    fn nobody_is_asked_for_what_is_observed_or_obtained() {
        for origin in [
            "observed",
            "derived",
            "inferred",
            "from-third-party",
            "assigned-by-controller",
        ] {
            let data = json!([{ "id": "contact", "categories": ["name"], "origins": [origin] }]);
            let sources =
                json!([{ "id": "s", "category": "credit-agency", "name": "Example Credit AS" }]);
            let found = found(json!({ "provision": [], "personalData": data, "sources": sources }));
            let asked = found.iter().any(|one| one.contains("provision-"));
            assert!(!asked, "{origin}: {found:?}");
        }
        let traces = json!([{ "id": "contact", "categories": ["ip-address", "log-data"] }]);
        assert_found(json!({ "provision": [], "personalData": traces }), &[]);
        let silent = json!([{ "id": "contact", "categories": ["name"] }]);
        assert_found(
            json!({ "provision": [], "personalData": silent }),
            &[SILENT],
        );
        let unwanted = json!([{ "id": "contact", "categories": ["name"], "origins": ["provided"], "notWanted": true }]);
        assert_found(json!({ "provision": [], "personalData": unwanted }), &[]);
    }

    #[test]
    fn words_only_are_not_assessed() {
        let words = json!([{ "appliesTo": { "text": "some fields" }, "necessity": "required",
                             "consequence": "we cannot answer" }]);
        assert_found(json!({ "provision": words.clone() }), &[]);
        assert_eq!(
            verdict(json!({ "provision": words }), "provision-missing"),
            "not-assessed"
        );
    }

    #[test]
    fn a_requirement_says_what_follows() {
        for necessity in ["required", "statutory", "contractual"] {
            assert_found(
                json!({ "provision": [{ "necessity": necessity }] }),
                &["advice provision-partial /provision/0"],
            );
        }
        // Without what it takes to enter into a contract there is none.
        let entry = json!({ "provision": [{ "necessity": "contract-entry" }] });
        assert_found(entry, &[]);
        assert_found(json!({ "provision": [{ "necessity": "optional" }] }), &[]);
        assert_found(
            json!({ "provision": [{ "consequence": "we cannot deliver" }] }),
            &["advice provision-partial /provision/0"],
        );
        let apart = json!([{ "necessity": "required" }, { "consequence": "we cannot deliver" }]);
        assert_found(json!({ "provision": apart }), &[]);
    }

    fn two(provision: Value) -> Value {
        json!({
            "personalData": [
                { "id": "contact", "categories": ["name", "telephone-number"], "origins": ["provided"] },
                { "id": "size", "label": "size of shoes", "categories": ["other"], "origins": ["provided"] }],
            "activities": [{ "id": "orders", "purposes": [{ "category": "order-processing" }],
                             "personalData": ["contact", "size"], "legalBases": [{ "basis": { "kind": "contract" } }] }],
            "provision": provision })
    }

    fn must(part: Value) -> Value {
        json!({ "appliesTo": part, "necessity": "contract-entry", "consequence": "we cannot deliver" })
    }

    #[test]
    fn what_is_left_out_is_told() {
        let one = two(json!([must(json!({ "personalData": ["contact"] }))]));
        assert_found(one, &["advice provision-partial /personalData/1"]);
        let both = two(json!([must(json!({ "activities": ["orders"] }))]));
        assert_found(both, &[]);
        let rest = json!({ "appliesTo": { "otherwise": true }, "necessity": "optional" });
        let rest = two(json!([must(json!({ "personalData": ["contact"] })), rest]));
        assert_found(rest, &[]);
        let none = two(json!([]));
        assert_found(
            none,
            &["warning provision-missing /personalData/0 /personalData/1"],
        );
    }

    #[test]
    fn kinds_of_data_are_told_apart() {
        let kind = |kinds: Value, necessity: &str| json!({ "dataCategories": kinds, "necessity": necessity, "consequence": "we cannot call you" });
        let name = kind(json!(["name"]), "contract-entry");
        let number = kind(json!(["telephone-number"]), "optional");
        let data = json!([{ "id": "contact", "categories": ["name", "telephone-number"], "origins": ["provided"] }]);
        let with = |provision: Value| json!({ "personalData": data, "provision": provision });
        assert_found(
            with(json!([name])),
            &["advice provision-partial /personalData/0"],
        );
        assert_found(with(json!([name, number])), &[]);
    }

    #[test]
    fn the_same_data_is_not_voluntary_and_required() {
        let entry = |part: Value, necessity: &str| json!({ "appliesTo": part, "necessity": necessity, "consequence": "we cannot deliver" });
        let contact = json!({ "personalData": ["contact"] });
        let clash = json!([
            entry(contact.clone(), "optional"),
            entry(contact.clone(), "required")
        ]);
        assert_found(
            json!({ "provision": clash }),
            &["warning provision-contradictory /provision/0 /provision/1"],
        );
        // The more particular statement prevails, and a condition makes another case.
        let narrower = json!([
            entry(json!({}), "optional"),
            entry(contact.clone(), "required")
        ]);
        assert_found(json!({ "provision": narrower }), &[]);
        let mut on_condition = contact.clone();
        on_condition["condition"] = json!("if you have an account");
        let other = json!([entry(on_condition, "optional"), entry(contact, "required")]);
        assert_found(json!({ "provision": other }), &[]);
    }
}

mod data {
    use super::*;

    #[test]
    fn data_from_others_has_categories() {
        let members = json!({
            "personalData": null,
            "activities": [{ "id": "orders", "purposes": [{ "category": "order-processing" }],
                             "legalBases": [{ "basis": { "kind": "contract" } }] }],
            "retention": null,
            "sources": [{ "id": "register", "category": "public-register", "name": "commercial register" }] });
        assert_found(
            members.clone(),
            &["error personal-data-missing /activities/0 /sources/0"],
        );
        let mut linked = members.clone();
        linked["activities"][0]["sources"] = json!(["register"]);
        assert_found(linked, &["error personal-data-missing /activities/0"]);
        let mut alone = members;
        alone["sources"] = json!(null);
        assert_found(alone, &["advice personal-data-missing /activities/0"]);
    }

    /// What people give may come from others as well; then it is less than certain what is missing.
    #[test]
    fn data_of_another_origin_is_not_that_of_a_source() {
        let sources =
            json!([{ "id": "agency", "category": "credit-agency", "name": "Example Credit AS" }]);
        assert_found(
            json!({ "sources": sources }),
            &["warning personal-data-missing /sources/0"],
        );
        let data = json!([{ "id": "contact", "label": "name", "categories": ["name"] }]);
        assert_found(json!({ "sources": sources, "personalData": data }), &[]);
    }

    #[test]
    fn an_entry_without_a_word_is_silent() {
        let members = |data: Value| json!({ "personalData": [data] });
        let silent = json!({ "id": "contact", "origins": ["provided"] });
        assert!(
            found(members(silent))
                .contains(&"advice personal-data-missing /activities/0".to_owned())
        );
        let other = json!({ "id": "contact", "categories": ["other"], "origins": ["observed"] });
        assert!(
            found(members(other))
                .contains(&"advice personal-data-missing /activities/0".to_owned())
        );
        let label = json!({ "id": "contact", "label": "what you write", "origins": ["observed"] });
        assert_found(members(label), &[]);
    }

    #[test]
    fn data_that_no_activity_uses_may_be_of_any() {
        let members = json!({
            "personalData": [{ "id": "contact", "categories": ["name"], "origins": ["provided"] },
                             { "id": "letters", "label": "letters", "origins": ["provided"] }],
            "activities": [
                { "id": "orders", "purposes": [{ "category": "order-processing" }], "personalData": ["contact"],
                  "legalBases": [{ "basis": { "kind": "contract" } }] },
                { "id": "answers", "purposes": [{ "category": "customer-support" }],
                  "legalBases": [{ "basis": { "kind": "contract" } }] }] });
        assert_found(members.clone(), &[]);
        // Art. 13 asks for no categories, and they are stated somewhere.
        assert_eq!(verdict(members, "personal-data-missing"), "met");
    }

    #[test]
    fn what_tracking_reads_is_in_a_category() {
        let tracking = |data: Value| {
            json!({ "personalData": [{ "id": "contact", "categories": data, "origins": ["observed"] }],
                    "activities": [{ "id": "ads", "purposes": [{ "category": "targeted-advertising" }],
                                     "personalData": ["contact"], "legalBases": [{ "basis": { "kind": "consent" } }],
                                     "tracking": { "category": "advertising", "technologies": ["cookies"] } }],
                    "retention": null, "provision": null })
        };
        assert_found(
            tracking(json!(["browsing-behaviour"])),
            &["advice data-inconsistent /activities/0"],
        );
        assert_found(
            tracking(json!(["browsing-behaviour", "cookie-identifier"])),
            &[],
        );
    }

    #[test]
    fn credentials_for_other_systems_have_a_purpose() {
        let members = |category: &str, used: bool| {
            let data = if used {
                json!(["contact", "keys"])
            } else {
                json!(["contact"])
            };
            json!({ "personalData": [
                        { "id": "contact", "categories": ["name"], "origins": ["provided"] },
                        { "id": "keys", "categories": [category], "origins": ["provided"] }],
                    "activities": [{ "id": "orders", "purposes": [{ "category": "order-processing" }],
                                     "personalData": data, "legalBases": [{ "basis": { "kind": "contract" } }] }] })
        };
        assert_found(
            members("third-party-credentials", false),
            &["advice data-credentials-unexplained /personalData/1"],
        );
        assert_found(members("third-party-credentials", true), &[]);
        assert_found(members("login-credentials", false), &[]);
    }

    #[test]
    fn personal_data_means_what_the_regulation_means() {
        let defined = |members: Value| {
            let mut definition =
                json!({ "term": "Personal Information", "concept": "personal-data" });
            merge(&mut definition, members);
            json!({ "definitions": [definition] })
        };
        assert_found(
            defined(json!({ "narrower": true })),
            &["warning definition-personal-data-narrowed /definitions/0"],
        );
        assert_found(defined(json!({ "asRegulation": true })), &[]);
        let code = "definition-personal-data-narrowed";
        assert_eq!(
            verdict(defined(json!({ "meaning": "your name" })), code),
            "not-assessed"
        );
    }
}

mod sources {
    use super::*;

    fn address(sources: Value) -> Value {
        let mut members = with_data(
            json!({ "id": "address", "label": "new address", "categories": ["postal-address"],
                    "origins": ["from-third-party"] }),
            json!({}),
        );
        members["sources"] = sources;
        members
    }

    const MISSING: &str = "error source-missing /personalData/1";

    #[test]
    fn each_datum_from_others_has_a_source() {
        assert_found(address(json!([])), &[MISSING]);
        let of_another =
            json!([{ "id": "s", "category": "credit-agency", "personalData": ["contact"] }]);
        assert_found(address(of_another), &[MISSING]);
        let person =
            json!([{ "id": "s", "category": "data-subject", "personalData": ["contact"] }]);
        assert_found(address(person), &[MISSING]);
        let register =
            json!([{ "id": "s", "category": "public-register", "personalData": ["address"] }]);
        assert_found(address(register), &[]);
        // Which datum is from which source need not be told (recital 61).
        let general = json!([{ "id": "s", "category": "data-broker" }]);
        assert_found(address(general), &[]);
    }

    #[test]
    fn a_source_of_an_activity_is_one_of_its_data() {
        let mut members = address(json!([{ "id": "s", "category": "employer" }]));
        members["activities"][0]["sources"] = json!(["s"]);
        assert_found(members.clone(), &[]);
        let other = json!({ "id": "wages", "purposes": [{ "category": "payroll" }], "personalData": ["contact"],
                            "sources": ["s"], "legalBases": [{ "basis": { "kind": "contract" } }] });
        members["activities"][0]["sources"] = json!([]);
        members["activities"].as_array_mut().unwrap().push(other);
        assert_found(members, &[MISSING]);
    }

    #[test]
    fn third_parties_are_no_source_that_one_could_ask() {
        let source = |category: &str, members: Value| {
            let mut source =
                json!({ "id": "s", "category": category, "personalData": ["address"] });
            merge(&mut source, members);
            address(json!([source]))
        };
        let vague = ["warning source-vague /sources/0"];
        assert_found(source("third-parties", json!({})), &vague);
        assert_found(
            source("third-parties", json!({ "name": "other third parties" })),
            &vague,
        );
        assert_found(source("business-partner", json!({})), &vague);
        assert_found(
            source(
                "business-partner",
                json!({ "name": "shops that sell our books" }),
            ),
            &[],
        );
        assert_found(
            source("public-register", json!({ "publiclyAccessible": false })),
            &vague,
        );
        assert_found(source("public-register", json!({})), &[]);
        let beside = json!([
            { "id": "s", "category": "third-parties", "personalData": ["address"] },
            { "id": "post", "category": "service-provider", "name": "the post", "personalData": ["address"] }]);
        assert_found(address(beside), &[]);
    }

    #[test]
    fn people_whose_data_comes_from_others_are_addressed_or_informed() {
        let of = |addressed: Value, source: Value| {
            let mut s = json!({ "id": "s", "category": "customer", "personalData": ["address"],
                                "dataSubjects": ["recipients"] });
            merge(&mut s, source);
            let mut members = address(json!([s]));
            members["dataSubjects"] =
                json!([{ "id": "recipients", "label": "who gets a present" }]);
            if !addressed.is_null() {
                members["dataSubjects"][0]["addressed"] = addressed;
            }
            members
        };
        assert_found(
            of(json!(false), json!({})),
            &["warning source-audience-not-informed /sources/0"],
        );
        assert_found(of(json!(true), json!({})), &[]);
        assert_found(
            of(json!(false), json!({ "informed": "a card in the parcel" })),
            &[],
        );
        let silent = of(json!(null), json!({}));
        assert_eq!(
            verdict(silent, "source-audience-not-informed"),
            "not-assessed"
        );
    }

    #[test]
    fn exemptions_take_what_art_14_5_asks() {
        let claim = |category: &str, exemption: Value| {
            let mut members = address(
                json!([{ "id": "s", "category": category, "personalData": ["address"],
                                               "exemptions": [exemption] }]),
            );
            if matches!(category, "observation" | "data-subject") {
                members["personalData"][1]["origins"] = json!(["observed"]);
            }
            members
        };
        let unsupported = ["warning source-exemption-unsupported /sources/0/exemptions/0"];
        let b = json!({ "exemption": "impossible-or-disproportionate", "reason": "too many, and no address",
                        "measures": "this page" });
        assert_found(claim("data-broker", b.clone()), &[]);
        for member in ["reason", "measures"] {
            let mut lacking = b.clone();
            lacking.as_object_mut().unwrap().remove(member);
            assert_found(claim("data-broker", lacking), &unsupported);
        }
        // C-422/24: what cameras record is collected from the person.
        assert_found(claim("observation", b.clone()), &unsupported);
        for exemption in ["laid-down-by-law", "professional-secrecy"] {
            assert_found(
                claim("data-broker", json!({ "exemption": exemption })),
                &unsupported,
            );
            let with_law =
                json!({ "exemption": exemption, "laws": [{ "name": "Population Register Act" }] });
            assert_found(claim("data-broker", with_law), &[]);
        }
        let known = json!({ "exemption": "already-informed" });
        assert_found(claim("data-broker", known), &[]);

        let mut written_to = claim("data-broker", b.clone());
        written_to["activities"][0]["purposes"] = json!([{ "category": "direct-marketing" }]);
        assert_found(written_to, &unsupported);
        let mut sold = claim("data-broker", b);
        sold["sale"] = json!([{ "verbs": ["sell"], "appliesTo": { "personalData": ["address"] } }]);
        assert_found(sold, &unsupported);
    }
}

mod anonymous_data {
    use super::*;

    const PSEUDONYMISED: &str = "error anonymisation-pseudonymised-as-anonymous /anonymisation/0";
    const KEPT: &str = "warning anonymisation-identifier-kept /anonymisation/0";

    #[test]
    fn hashed_data_is_no_more_anonymous_than_pseudonymised() {
        for technique in ["pseudonymised", "hashed"] {
            let statement = |members: Value| {
                let mut one = json!({ "techniques": [technique], "treatedAsNonPersonal": true });
                merge(&mut one, members);
                json!({ "anonymisation": [one] })
            };
            assert_found(statement(json!({})), &[PSEUDONYMISED]);
            assert_found(
                statement(json!({ "recipientWithoutMeans": true })),
                &["warning anonymisation-pseudonymised-as-anonymous /anonymisation/0"],
            );
            assert_found(statement(json!({ "treatedAsNonPersonal": false })), &[]);
            assert_found(
                statement(json!({ "appliesTo": { "regimes": ["ccpa"] } })),
                &[],
            );
        }
    }

    fn visits(categories: Value, statement: Value) -> Value {
        let mut members = with_data(
            json!({ "id": "visits", "label": "visits", "categories": categories, "origins": ["observed"] }),
            json!({}),
        );
        let mut one =
            json!({ "treatedAsNonPersonal": true, "appliesTo": { "personalData": ["visits"] } });
        merge(&mut one, statement);
        members["anonymisation"] = json!([one]);
        members
    }

    #[test]
    fn what_holds_an_identifier_is_not_anonymous() {
        for category in [
            "ip-address",
            "user-identifier",
            "device-id",
            "cookie-identifier",
            "email-address",
        ] {
            assert_found(
                visits(json!([category, "click-behaviour"]), json!({})),
                &[KEPT],
            );
        }
        assert_found(visits(json!(["click-behaviour"]), json!({})), &[]);
    }

    #[test]
    fn what_a_technique_may_have_taken_out_is_left_open() {
        let code = "anonymisation-identifier-kept";
        let anonymised = json!({ "techniques": ["anonymised"] });
        let cut = visits(json!(["ip-address", "click-behaviour"]), anonymised.clone());
        assert_eq!(verdict(cut, code), "not-assessed");
        let number = visits(json!(["device-id", "click-behaviour"]), anonymised);
        assert_found(number, &[KEPT]);
        let sums = json!({ "techniques": ["aggregated"] });
        let sums = visits(json!(["device-id", "click-behaviour"]), sums);
        assert_eq!(verdict(sums, code), "not-assessed");
    }

    #[test]
    fn tracking_that_holds_an_identifier_is_not_anonymous() {
        let tracking = |categories: Value, said: Value| {
            with_data(
                json!({ "id": "visits", "label": "pages", "categories": categories, "origins": ["observed"] }),
                json!({ "personalData": ["visits"],
                        "tracking": { "technologies": ["cookies"], "saidNotPersonal": said } }),
            )
        };
        let kept = ["warning anonymisation-identifier-kept /activities/0/tracking"];
        let mut found_in = tracking(json!(["ip-address", "online-identifier"]), json!(true));
        found_in["provision"] = json!([]);
        found_in["personalData"].as_array_mut().unwrap().remove(0);
        found_in["retention"] = json!([]);
        assert_found(found_in, &kept);
        let silent = tracking(json!(["ip-address"]), json!(null));
        assert_found(silent, &[]);
        let none = tracking(json!(["click-behaviour"]), json!(true));
        assert_found(none, &[]);
    }

    #[test]
    fn what_a_group_says_of_its_cookies_is_said_once() {
        let members = json!({
            "personalData": [
                { "id": "contact", "categories": ["name"], "origins": ["provided"] },
                { "id": "ids", "categories": ["cookie-identifier"], "origins": ["observed"] }],
            "activities": [
                { "id": "cookies", "tracking": { "technologies": ["cookies"], "saidNotPersonal": true } },
                { "id": "a", "partOf": ["cookies"], "personalData": ["ids"], "purposes": [{ "category": "analytics" }] },
                { "id": "b", "partOf": ["cookies"], "personalData": ["ids"], "purposes": [{ "category": "advertising" }] }] });
        assert_found(
            members,
            &["warning anonymisation-identifier-kept /activities/0/tracking"],
        );
    }

    #[test]
    fn deidentified_data_has_a_limit() {
        let kept = |technique: &str| json!({ "anonymisation": [{ "techniques": [technique], "retention": { "kind": "indefinite" } }] });
        assert_found(
            kept("de-identified"),
            &["advice anonymisation-deidentified /anonymisation/0"],
        );
        assert_found(kept("aggregated"), &[]);
    }
}

mod machines {
    use super::*;

    const AT: &str = "/activities/0/automatedDecision";

    fn decides(decision: Value) -> Value {
        activity(json!({ "automatedDecision": decision }))
    }

    fn activity(members: Value) -> Value {
        let mut activity = json!({
            "id": "orders", "purposes": [{ "category": "order-processing" }], "personalData": ["contact"],
            "legalBases": [{ "basis": { "kind": "contract" } }], "recipients": ["hosting"] });
        merge(&mut activity, members);
        json!({ "activities": [activity] })
    }

    /// A decision of Art. 22(1) of which everything is told, with some members replaced.
    fn told(members: Value) -> Value {
        let mut decision = json!({
            "text": "orders on account are refused by a program",
            "solelyAutomated": true, "significantEffect": true, "grounds": ["contract"],
            "logic": "by unpaid bills", "significance": "you pay before we send",
            "consequences": "no order on account",
            "safeguards": ["human-intervention", "express-point-of-view", "contest-decision"] });
        merge(&mut decision, members);
        decides(decision)
    }

    #[test]
    fn a_decision_by_machine_is_explained() {
        let bare = json!({ "text": "orders on account are refused by a program",
                           "solelyAutomated": true, "significantEffect": true });
        let logic = format!("error automated-decision-logic-missing {AT}");
        let ground = format!("warning automated-decision-ground-missing {AT}");
        assert_found(decides(bare), &[&logic, &logic, &logic, &ground]);
        assert_found(told(json!({})), &[]);
        assert_eq!(
            verdict(told(json!({})), "automated-decision-logic-missing"),
            "met"
        );
    }

    #[test]
    fn each_part_of_the_explanation_counts() {
        let logic = format!("error automated-decision-logic-missing {AT}");
        for member in ["logic", "significance", "consequences"] {
            assert_found(told(json!({ member: null })), &[&logic]);
        }
        // C-203/22.
        assert_found(
            told(json!({ "logic": null, "logicWithheld": true })),
            &[&logic],
        );
    }

    #[test]
    fn what_the_text_leaves_open_is_a_warning() {
        let logic = format!("warning automated-decision-logic-missing {AT}");
        for member in ["solelyAutomated", "significantEffect"] {
            assert_found(told(json!({ "logic": null, member: null })), &[&logic]);
        }
        let human =
            json!({ "solelyAutomated": false, "text": "a program proposes, a person decides" });
        assert_found(decides(human), &[]);
    }

    #[test]
    fn a_score_that_decides_is_a_decision() {
        // C-634/21.
        let score = |members: Value| {
            let mut decision = json!({ "text": "we give shops a score", "score": "decisive",
                                       "solelyAutomated": false });
            merge(&mut decision, members);
            decides(decision)
        };
        let passed_over = format!("warning automated-decision-score {AT}");
        assert_found(score(json!({})), &[&passed_over]);
        assert_found(score(json!({ "score": "one-factor" })), &[]);
        let taken_up = told(json!({ "score": "decisive" }));
        assert_found(taken_up, &[]);
    }

    #[test]
    fn interests_are_no_ground_of_art_22() {
        let ground = format!("warning automated-decision-ground-missing {AT}");
        let mut members = told(json!({ "grounds": [], "safeguards": [] }));
        members["activities"][0]["legalBases"] =
            json!([{ "basis": { "kind": "legitimate-interests" } }]);
        assert_found(members.clone(), &[&ground]);
        members["activities"][0]["legalBases"] =
            json!([{ "basis": { "kind": "consent", "explicit": true } }]);
        assert_found(members.clone(), &[]);
        members["activities"][0]["legalBases"] =
            json!([{ "basis": { "kind": "contract" }, "citedArticles": ["22(2)(a)"] }]);
        assert_found(members, &[]);
        assert_found(
            told(json!({ "grounds": [], "laws": [{ "name": "Consumer Credit Act" }] })),
            &[],
        );
    }

    #[test]
    fn whoever_agrees_can_still_be_heard() {
        let safeguards = format!("warning automated-decision-safeguards-missing {AT}");
        assert_found(told(json!({ "safeguards": [] })), &[&safeguards]);
        assert_found(
            told(json!({ "safeguards": ["human-intervention"] })),
            &[&safeguards, &safeguards],
        );
        // A law has safeguards of its own.
        assert_found(
            told(json!({ "grounds": ["authorised-by-law"], "safeguards": [] })),
            &[],
        );
    }

    #[test]
    fn machines_do_not_decide_by_health() {
        let decision = |condition: &str, open: bool| {
            let mut members = told(if open {
                json!({ "solelyAutomated": null })
            } else {
                json!({})
            });
            members["personalData"] = json!([
                { "id": "contact", "categories": ["name"], "origins": ["provided"] }, pulse()]);
            members["activities"][0]["personalData"] = json!(["contact", "pulse"]);
            members["activities"][0]["specialCategoryConditions"] =
                json!([{ "condition": condition, "laws": [{ "name": "Insurance Act" }] }]);
            members
        };
        let barred =
            |severity: &str| format!("{severity} automated-decision-special-categories {AT}");
        assert_found(
            decision("health-or-social-care", false),
            &[&barred("error")],
        );
        assert_found(
            decision("health-or-social-care", true),
            &[&barred("warning")],
        );
        assert_found(decision("explicit-consent", false), &[]);
        assert_found(decision("substantial-public-interest", false), &[]);
    }

    #[test]
    fn whoever_checks_credit_says_whether_a_machine_decides() {
        let credit = json!({ "purposes": [{ "category": "order-processing" }, { "category": "credit-check" }] });
        let possible = ["advice automated-decision-possible /activities/0"];
        assert_found(activity(credit.clone()), &possible);
        let mut denied = activity(credit.clone());
        denied["denials"] = json!([{ "item": "automated-decisions" }]);
        assert_found(denied, &[]);
        let mut said = credit;
        said["automatedDecision"] = json!({ "solelyAutomated": false });
        assert_found(activity(said), &[]);
    }

    #[test]
    fn not_every_consequence_is_a_decision() {
        let published = json!({ "purposes": [{ "category": "publication" }],
                                "consequences": ["what is public may be read by everybody"] });
        assert_found(activity(published), &[]);
        let fraud = json!({ "purposes": [{ "category": "fraud-prevention" }],
                            "consequences": ["suspicious orders are not sent"] });
        assert_found(
            activity(fraud),
            &["advice automated-decision-possible /activities/0"],
        );
    }

    #[test]
    fn profiles_have_consequences() {
        let profiling = json!({ "operations": ["profiling"] });
        assert_found(
            activity(profiling.clone()),
            &["advice profiling-unexplained /activities/0"],
        );
        let mut told = profiling;
        told["consequences"] = json!(["you see other books"]);
        told["automatedDecision"] = json!({ "solelyAutomated": false });
        assert_found(activity(told), &[]);
    }
}

/// What a processor publishes, or what another law governs, is no subject here.
#[test]
fn others_processing_is_no_subject() {
    let mut members = with_data(pulse(), json!({ "operations": ["profiling"] }));
    members["provision"] = json!([]);
    members["roles"] = json!([{ "role": "processor" }]);
    assert_found(members.clone(), &[]);
    members["roles"] = json!([]);
    members["activities"][0]["regimes"] = json!(["ccpa"]);
    assert_found(members, &[]);
}

/// Nothing of it was owed before the Regulation applied.
#[test]
fn the_day_counts() {
    let text = include_str!("../examples/policies/minimal.json");
    let mut document: Value = serde_json::from_str(text).unwrap();
    merge(&mut document, with_data(pulse(), json!({})));
    let policy = Policy::from_json(&document.to_string()).unwrap();
    let before = policy.check(&Context::at(Date::constant(2018, 5, 24)));
    let code = "special-category-condition-missing";
    assert!(
        before
            .findings()
            .all(|finding| finding.code.as_str() != code)
    );
    let from = policy.check(&Context::at(Date::constant(2018, 5, 25)));
    assert!(from.findings().any(|finding| finding.code.as_str() == code));
}

//! The schema is fresh, valid and standard, and says the same as the reader.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]
#![expect(
    clippy::disallowed_methods,
    reason = "the examples are read from the source tree"
)]

mod mutate;
mod random;
mod sample;

use std::{collections::BTreeMap, fs, path::Path, str::FromStr};

use gdpr_policy::{
    Article, Celex, Country, Date, Email, Id, LanguageTag, LegalBasis, Period, Policy, Right, Text,
    WebUrl, schema,
};
use jsonschema::Validator;
use random::Random;
use serde_json::{Value, json};

/// Reads a policy. The one place that says how.
fn read(text: &str) -> Result<Policy, String> {
    Policy::from_json(text).map_err(|error| error.to_string())
}

/// What the schema takes and the reader does not, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Exception {
    /// A pattern cannot know the calendar; `format` can, where it is asserted.
    DayNotInCalendar,
    /// A pattern cannot know IDNA: `xn--a` decodes to nothing.
    HostNotInIdna,
}

#[test]
#[cfg(feature = "schema")]
fn the_published_schema_is_that_of_the_types() {
    let generated = serde_json::to_value(schema::policy()).unwrap();
    assert!(
        published() == generated,
        "run `cargo run --manifest-path tools/generate/Cargo.toml`"
    );
}

#[test]
fn it_is_a_schema_of_draft_2020_12_with_standard_keywords() {
    let schema = published();
    assert_eq!(schema["$id"], schema::ID);
    jsonschema::draft202012::meta::validate(&schema).unwrap();
    each_schema(&schema, &mut |at, schema| {
        for keyword in schema.as_object().unwrap().keys() {
            let known = [
                "$defs",
                "$id",
                "$ref",
                "$schema",
                "additionalProperties",
                "allOf",
                "const",
                "description",
                "format",
                "items",
                "maxLength",
                "maximum",
                "minimum",
                "oneOf",
                "pattern",
                "properties",
                "required",
                "title",
                "type",
            ];
            assert!(known.contains(&keyword.as_str()), "{at}: {keyword}");
        }
    });
}

#[test]
fn it_is_in_the_canonical_profile() {
    let schema = published();
    let mut titles = BTreeMap::new();
    each_schema(&schema, &mut |at, schema| {
        let members = schema.as_object().unwrap();
        if members.contains_key("$ref") {
            assert_eq!(
                members.len(),
                1,
                "{at}: a reference with something beside it"
            );
        }
        if schema["type"] == "object" && schema["title"] != "Extensions" {
            assert_eq!(
                schema["additionalProperties"], false,
                "{at}: open to unknown members"
            );
        }
        if let Some(branches) = schema["oneOf"].as_array() {
            assert!(
                members.get("type").is_none(),
                "{at}: a type beside branches"
            );
            for branch in branches {
                let is_term = branch["const"].is_string() && branch["type"] == "string";
                let is_variant = branch.pointer("/properties/kind/const").is_some()
                    && branch["required"]
                        .as_array()
                        .unwrap()
                        .contains(&json!("kind"));
                assert!(is_term || is_variant, "{at}: {branch}");
            }
        }
        if let Some(title) = schema["title"].as_str() {
            if let Some(other) = titles.insert(title.to_owned(), at.to_owned()) {
                panic!("{at} and {other} have the same title");
            }
        }
        if let Some(text) = schema["description"].as_str() {
            assert!(
                !text.contains("```") && !text.contains("[`"),
                "{at}: {text}"
            );
        }
        assert_ne!(schema["type"], "null", "{at}");
        assert!(!schema["type"].is_array(), "{at}: several types");
    });
}

#[test]
fn every_provision_is_in_the_pattern_and_no_other() {
    let is_valid = validator_of("Article");
    let points = ('a'..='k').map(|letter| format!("({letter})"));
    let subparagraphs = ["first", "second", "third", "fourth"];
    let subparagraphs = subparagraphs.map(|ordinal| format!(" {ordinal} subparagraph"));
    let tails: Vec<String> = points.chain(subparagraphs).chain([String::new()]).collect();
    let paragraphs = (0..28)
        .map(|number| format!("({number})"))
        .chain([String::new()]);
    let mut provisions = 0;
    for paragraph in paragraphs {
        for article in 0..101 {
            for tail in &tails {
                let text = format!("{article}{paragraph}{tail}");
                let exists = text.parse::<Article>().is_ok();
                assert_eq!(is_valid(&text), exists, "{text}");
                provisions += usize::from(exists);
            }
        }
    }
    assert!(provisions > 700, "{provisions}");
}

#[test]
fn every_pattern_is_what_is_checked() {
    fn check<T: FromStr>(name: &str) {
        let is_valid = validator_of(name);
        for text in mutate::ODD.iter().chain(sample::texts(name)) {
            let alone = [(*text).to_owned(), format!("{text}\n"), format!(" {text}")];
            for text in alone {
                // The patterns know neither the calendar nor IDNA: see the exceptions.
                if text.starts_with("2026-02-30") || text.contains("//xn--") {
                    continue;
                }
                assert_eq!(
                    is_valid(&text),
                    text.parse::<T>().is_ok(),
                    "{name}: {text:?}"
                );
            }
        }
    }
    check::<Article>("Article");
    check::<Celex>("Celex");
    check::<Country>("Country");
    check::<Date>("CalendarDate");
    check::<Email>("Email");
    check::<Id>("Id");
    check::<LanguageTag>("LanguageTag");
    check::<LegalBasis>("LegalBasis");
    check::<Period>("Period");
    check::<Text>("Text");
    check::<WebUrl>("WebUrl");
}

#[test]
fn every_list_of_terms_is_in_the_order_of_the_law_and_complete() {
    let schema = published();
    let names = |list: &str| -> Vec<String> {
        let branches = schema["$defs"][list]["oneOf"].as_array().unwrap();
        branches
            .iter()
            .map(|b| b["const"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(names("LegalBasis"), LegalBasis::NAMES);
    assert_eq!(names("Right"), Right::NAMES);
    assert_eq!(names("Country").len(), Country::all().count());
}

#[test]
fn every_example_is_valid_and_read() {
    let (plain, asserting) = validators();
    let examples = examples();
    assert!(examples.iter().any(|(name, _)| name == "minimal.json"));
    for (name, policy) in examples {
        if let Some(error) = plain.iter_errors(&policy).next() {
            panic!("{name}: {} {error}", error.instance_path());
        }
        assert!(
            asserting.is_valid(&policy),
            "{name}: not where `format` is asserted"
        );
        if let Err(error) = read(&policy.to_string()) {
            panic!("{name}: {error}");
        }
    }
}

#[test]
fn what_is_made_by_the_schema_is_read_and_written_as_valid() {
    let schema = published();
    let (plain, asserting) = validators();
    for seed in 0..300 {
        let policy = sample::sample(&schema, &schema, 0, &mut Random(seed));
        assert!(
            plain.is_valid(&policy) && asserting.is_valid(&policy),
            "{policy}"
        );
        let read_back = read(&policy.to_string());
        let read_back = read_back.unwrap_or_else(|error| panic!("{error}: {policy}"));
        let written: Value = serde_json::from_str(&read_back.to_json()).unwrap();
        assert!(plain.is_valid(&written), "{written}");
        assert_eq!(read(&written.to_string()), Ok(read_back));
    }
}

/// How many mutants are judged: a thousand, or as many as `MUTANTS` says.
fn mutants() -> usize {
    std::env::var("MUTANTS").map_or(1000, |number| number.parse().unwrap())
}

/// Neither all of them nor none: a test of both answers.
#[track_caller]
fn assert_some_are_accepted(accepted: usize) {
    let all = mutants();
    assert!(
        (all / 20..all - all / 20).contains(&accepted),
        "{accepted} of {all} are accepted"
    );
}

#[test]
fn a_thousand_mutants_are_judged_alike() {
    let policies: Vec<Value> = examples().into_iter().map(|(_, policy)| policy).collect();
    assert_some_are_accepted(judge(&policies, mutants(), 1));
}

#[test]
fn a_thousand_mutants_of_what_the_schema_makes_are_judged_alike() {
    let schema = published();
    let policies: Vec<Value> = (1000..1050)
        .map(|seed| sample::sample(&schema, &schema, 2, &mut Random(seed)))
        .collect();
    assert_some_are_accepted(judge(&policies, mutants(), 2));
}

#[test]
fn days_that_are_not_in_the_calendar_pass_where_format_is_not_asserted() {
    disagree(
        Exception::DayNotInCalendar,
        r#"{"formatVersion":"1","document":{"language":"en","capture":{"retrieved":"2026-02-30"}}}"#,
    );
}

#[test]
fn hosts_that_idna_refuses_pass() {
    disagree(
        Exception::HostNotInIdna,
        r#"{"formatVersion":"1","document":{"language":"en","url":"https://xn--a.com"}}"#,
    );
}

/// Checks that the schema takes a text that the reader does not, as `expected` says.
#[track_caller]
fn disagree(expected: Exception, text: &str) {
    let policy = serde_json::from_str(text).unwrap();
    let (plain, asserting) = validators();
    assert!(plain.is_valid(&policy) && read(text).is_err());
    assert_eq!(exception(&policy, &asserting), Some(expected));
}

/// Makes mutants of `policies`, compares the verdicts on each, and returns how many are accepted.
#[track_caller]
fn judge(policies: &[Value], mutants: usize, seed: u64) -> usize {
    let mut random = Random(seed);
    let (plain, asserting) = validators();
    let mut terms = Vec::new();
    each_schema(&published(), &mut |_, schema| {
        terms.extend(schema.get("const").cloned());
    });
    let mut accepted = 0;
    let mut unexplained = Vec::new();
    for _ in 0..mutants {
        let policy = random.pick(policies).clone();
        let mutant = mutate::mutant(&policy, random.pick(policies), &terms, &mut random);
        let read = read(&mutant.to_string());
        accepted += usize::from(read.is_ok());
        if plain.is_valid(&mutant) == read.is_ok() {
            let asserted = asserting.is_valid(&mutant);
            assert_eq!(
                asserted,
                read.is_ok(),
                "`format` asserts more than is read: {mutant}"
            );
        } else if read.is_ok() || exception(&mutant, &asserting).is_none() {
            let errors: Vec<_> = plain
                .iter_errors(&mutant)
                .map(|error| format!("{}: {error}", error.instance_path()))
                .collect();
            unexplained.push(format!(
                "{:?}, but {errors:?}: {mutant}",
                read.map(|_| "read")
            ));
        }
    }
    assert!(
        unexplained.is_empty(),
        "{} of {mutants} are judged differently; the first: {}",
        unexplained.len(),
        unexplained[0]
    );
    accepted
}

/// The exception that explains why the schema takes `policy` and the reader does not.
fn exception(policy: &Value, asserting: &Validator) -> Option<Exception> {
    if !asserting.is_valid(policy) || is_no_day(policy) {
        Some(Exception::DayNotInCalendar)
    } else if policy.to_string().contains("//xn--") {
        Some(Exception::HostNotInIdna)
    } else {
        None
    }
}

/// Whether a date of three parts is in no calendar: where a month would do, no `format` says it.
fn is_no_day(value: &Value) -> bool {
    match value {
        Value::String(text) => {
            let parts = text.split('-').map(str::len);
            parts.eq([4, 2, 2]) && text.parse::<Date>().is_err()
        }
        Value::Array(list) => list.iter().any(is_no_day),
        Value::Object(members) => members.values().any(is_no_day),
        _ => false,
    }
}

fn published() -> Value {
    serde_json::from_str(schema::POLICY).unwrap()
}

/// Validators that take `format` as an annotation, as the draft says, and as an assertion.
fn validators() -> (Validator, Validator) {
    let schema = published();
    let validator = |formats| {
        jsonschema::options()
            .should_validate_formats(formats)
            .build(&schema)
            .unwrap()
    };
    (validator(false), validator(true))
}

/// Whether a text is valid as the type `name`.
fn validator_of(name: &str) -> impl Fn(&str) -> bool {
    let validator = jsonschema::validator_for(&published()["$defs"][name]).unwrap();
    move |text| validator.is_valid(&json!(text))
}

fn examples() -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/policies");
    let mut examples: Vec<(String, Value)> = fs::read_dir(folder)
        .unwrap()
        .map(|file| {
            let file = file.unwrap();
            let text = fs::read_to_string(file.path()).unwrap();
            (
                file.file_name().into_string().unwrap(),
                serde_json::from_str(&text).unwrap(),
            )
        })
        .collect();
    // The order of a folder is not the same on every machine.
    examples.sort_by(|(a, _), (b, _)| a.cmp(b));
    examples
}

/// Calls `visit` with each schema within `schema` and where it is.
fn each_schema(schema: &Value, visit: &mut impl FnMut(&str, &Value)) {
    fn walk(schema: &Value, at: &str, visit: &mut impl FnMut(&str, &Value)) {
        if !schema.is_object() {
            return;
        }
        visit(at, schema);
        for keyword in ["properties", "$defs"] {
            for (name, child) in schema[keyword].as_object().into_iter().flatten() {
                walk(child, &format!("{at}/{keyword}/{name}"), visit);
            }
        }
        for keyword in ["oneOf", "allOf", "anyOf"] {
            for (i, child) in schema[keyword].as_array().into_iter().flatten().enumerate() {
                walk(child, &format!("{at}/{keyword}/{i}"), visit);
            }
        }
        walk(&schema["items"], &format!("{at}/items"), visit);
    }
    walk(schema, "", visit);
}

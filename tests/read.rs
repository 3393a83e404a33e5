//! What the strict reader refuses, where it says that it is, and that nothing gets past it.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]
#![expect(
    clippy::disallowed_methods,
    reason = "the examples are read from the source tree"
)]

use std::fmt::Write as _;

use gdpr_policy::{
    Controller, Policy, ReadError, ReadErrors, RetentionRule, RightStatement, StatedBasis, Strict,
    read::{self, MAX_DEPTH, MAX_ERRORS, Positions},
};
use serde_json::Value;

const MINIMAL: &str = include_str!("../examples/policies/minimal.json");

/// Every union, lists in lists, and members of others.
const RICH: &str = r#"{
  "$schema": "https://example.com/policy.schema.json",
  "formatVersion": "1",
  "document": {
    "title": "Privacy notice",
    "language": "en",
    "translations": ["et", "pt-BR"],
    "url": "https://example.com/privacy",
    "lastUpdated": "2026-03-01"
  },
  "controllers": [
    {
      "name": "Example OÜ",
      "establishment": "EE",
      "contacts": [
        { "kind": "email", "address": "privacy@example.com" },
        { "kind": "web-page", "url": "https://example.com/contact" },
        { "kind": "post", "address": { "lines": ["Example Street 1"], "country": "EE" } },
        { "redacted": true, "kind": "telephone" },
        { "controller": "us", "kind": "controller" }
      ]
    }
  ],
  "personalData": [{ "id": "contact", "categories": ["email-address"] }],
  "activities": [
    {
      "id": "newsletter",
      "purposes": [{ "category": "direct-marketing", "text": "monthly letter" }],
      "personalData": ["contact"],
      "legalBases": [
        {
          "basis": { "kind": "consent", "examples": ["a letter"] },
          "citedArticles": ["6(1)(a)"]
        },
        {
          "basis": {
            "interests": [{ "text": "to sell \"more\" \u2013 of everything" }],
            "kind": "legitimate-interests"
          }
        }
      ]
    }
  ],
  "recipients": [{ "id": "host", "category": "hosting", "role": { "kind": "processor" } }],
  "transfers": [
    {
      "appliesTo": { "recipients": ["host"] },
      "destinations": ["US", "worldwide"],
      "mechanisms": [
        {
          "mechanism": {
            "kind": "standard-contractual-clauses",
            "decision": "2021/914",
            "modules": ["controller-to-processor"]
          }
        }
      ]
    }
  ],
  "retention": [
    {
      "appliesTo": { "activities": ["newsletter"], "otherwise": true },
      "period": { "kind": "until-event", "events": ["consent-withdrawn"] }
    }
  ],
  "rights": [{ "right": "access" }],
  "children": [{ "minimumAge": 16 }],
  "extensions": { "example.com": [null, 1, -2, 0.5, { "a": [{}] }] }
}"#;

/// A fault in `marked`, a document with `¦` before the place that must be named.
///
/// An expectation that ends in `…` is the beginning of one.
#[track_caller]
fn refused(marked: &str, pointer: &str, found: &str, expected: &str, hint: Option<&str>) {
    let (before, after) = marked.split_once('¦').expect("a mark");
    let errors = Policy::from_json(&[before, after].concat()).expect_err("a fault");
    let error = errors.first();
    let expected = match expected.strip_suffix('…') {
        Some(start) if error.expected().starts_with(start) => error.expected(),
        _ => expected,
    };
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap().chars().count() + 1;
    assert_eq!(
        (
            error.pointer().as_str(),
            error.found(),
            error.expected(),
            error.hint()
        ),
        (pointer, found, expected, hint),
        "{error}"
    );
    assert_eq!((error.line(), error.column()), (line, column), "{error}");
}

/// A policy with `members` beside what every policy has.
fn with(members: &str) -> String {
    format!(
        "{{\n  \"formatVersion\": \"1\",\n  \"document\": {{\"language\": \"en\"}},\n  {members}\n}}"
    )
}

const NULL: Option<&str> = Some("what has no value is left out");

#[test]
fn unknown_members_are_refused_at_any_depth() {
    refused(
        &with(r#"¦"controller": []"#),
        "/controller",
        "the member `controller`",
        "one of the …",
        Some("near: `controllers`"),
    );
    let errors = Policy::from_json(&with(r#""zzzz": 1"#)).unwrap_err();
    let error = errors.first();
    for name in [
        "`$schema`",
        "`formatVersion`",
        "`controllers`",
        "`extensions`",
    ] {
        assert!(error.expected().contains(name), "{error}");
    }
    refused(
        &with("\"personalData\": [{\n    \"id\": \"a\",\n    ¦\"kind\": \"x\"}]"),
        "/personalData/0/kind",
        "the member `kind`",
        "one of the members `id`, `label`, …",
        None,
    );
    refused(
        &with(r#"  "retention": [{"period": {"kind": "session", ¦"duration": "P1Y"}}]"#),
        "/retention/0/period/duration",
        "the member `duration`",
        "no member",
        Some("`duration` is a member of the kind `fixed`"),
    );
    refused(
        &with(r#"  "retention": [{"period": {"kind": "fixed", ¦"dur~a/tion": "P1Y"}}]"#),
        "/retention/0/period/dur~0a~1tion",
        "the member `dur~a/tion`",
        "one of the members `duration`, …",
        Some("near: `duration`"),
    );
}

#[test]
fn null_is_refused_everywhere_but_in_extensions() {
    for (members, pointer, expected) in [
        (r#""scope": ¦null"#, "/scope", "a scope, an object"),
        (r#""controllers": ¦null"#, "/controllers", "a list"),
        (
            r#""controllers": [¦null]"#,
            "/controllers/0",
            "a controller, an object",
        ),
        (r#""$schema": ¦null"#, "/$schema", "a string"),
        (r#""extensions": ¦null"#, "/extensions", "an object"),
        (
            r#""changes": {"evidence": [¦null]}"#,
            "/changes/evidence/0",
            "a text that is not blank",
        ),
        (
            r#""retention": [{"period": ¦null}]"#,
            "/retention/0/period",
            "a retention period, an object with `kind`",
        ),
        (
            r#""retention": [{"period": {"duration": ¦null, "kind": "fixed"}}]"#,
            "/retention/0/period/duration",
            "a period such as `P3Y`, `P6M`, `P1Y2M10D`, `P2W` or `PT30M`",
        ),
        (
            r#""retention": [{"period": {"kind": ¦null}}]"#,
            "/retention/0/period/kind",
            "the kind of a retention period",
        ),
    ] {
        refused(&with(members), pointer, "null", expected, NULL);
    }
    let kept = with(r#""extensions": {"a": null, "b": [null]}"#);
    assert!(
        Policy::from_json(&kept)
            .unwrap()
            .to_json()
            .contains("\"a\": null")
    );
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table")]
fn values_of_other_types_are_refused() {
    for (members, pointer, found, expected, hint) in [
        (
            r#""controllers": ¦{}"#,
            "/controllers",
            "an object",
            "a list",
            None,
        ),
        (
            r#""controllers": ¦"A""#,
            "/controllers",
            "\"A\"",
            "a list",
            None,
        ),
        (
            r#""scope": ¦[]"#,
            "/scope",
            "a list",
            "a scope, an object",
            None,
        ),
        (
            r#""controllers": [¦["A"]]"#,
            "/controllers/0",
            "a list",
            "a controller, an object",
            None,
        ),
        (
            r#""changes": ¦true"#,
            "/changes",
            "true",
            "changes, an object",
            None,
        ),
        (
            r#""controllers": [{"name": ¦-1.50}]"#,
            "/controllers/0/name",
            "-1.50",
            "a text that is not blank",
            Some("in quotes: `\"-1.50\"`"),
        ),
        (
            r#""personalData": [{"id": "a", "notWanted": ¦"true"}]"#,
            "/personalData/0/notWanted",
            "\"true\"",
            "true or false",
            Some("without quotes"),
        ),
        (
            r#""children": [{"minimumAge": ¦"16"}]"#,
            "/children/0/minimumAge",
            "\"16\"",
            "an age in full years, 0 to 150",
            Some("without quotes"),
        ),
        (
            r#""rights": [{"right": ¦{"access": null}}]"#,
            "/rights/0/right",
            "an object",
            "a right",
            None,
        ),
        (
            r#""retention": [{"period": ¦[{"kind": "session"}]}]"#,
            "/retention/0/period",
            "a list",
            "a retention period, an object with `kind`",
            Some("one, not a list: without the square brackets"),
        ),
        (
            r#""controllers": [{"name": "A", "contacts": [{"kind": "post", "address": ¦[]}]}]"#,
            "/controllers/0/contacts/0/address",
            "a list",
            "a postal address, an object",
            None,
        ),
        (
            r#""controllers": [{"name": "A", "contacts": [{"address": ¦[], "kind": "post"}]}]"#,
            "/controllers/0/contacts/0/address",
            "a list",
            "a postal address, an object",
            None,
        ),
        (
            r#""controllers": ¦{"name": "A"}"#,
            "/controllers",
            "an object",
            "a list",
            Some("in square brackets, also if there is one"),
        ),
        (
            r#""retention": [{"period": ¦"session"}]"#,
            "/retention/0/period",
            "\"session\"",
            "a retention period, an object with `kind`",
            Some("write `{\"kind\": \"session\"}`"),
        ),
        (
            r#""controllers": [{"name": ¦true}]"#,
            "/controllers/0/name",
            "true",
            "a text that is not blank",
            Some("in quotes: `\"true\"`"),
        ),
        (
            r#""extensions": ¦[]"#,
            "/extensions",
            "a list",
            "an object",
            None,
        ),
    ] {
        refused(&with(members), pointer, found, expected, hint);
    }
    refused("¦[]", "", "a list", "a policy, an object", None);
    refused("¦7", "", "7", "a policy, an object", None);
}

#[test]
fn numbers_out_of_range_are_refused() {
    for number in [
        "151",
        "-1",
        "16.5",
        "99999999999999999999999",
        "1e300",
        "256",
    ] {
        refused(
            &with(&format!("\"children\": [{{\"minimumAge\": ¦{number}}}]")),
            "/children/0/minimumAge",
            number,
            "an age in full years, 0 to 150",
            None,
        );
    }
    for (members, pointer) in [
        (
            r#""children": [{"minimumAge": ¦1e999}]"#,
            "/children/0/minimumAge",
        ),
        (r#""extensions": {"a": [¦-1e999]}"#, "/extensions/a/0"),
    ] {
        let found = if members.contains('-') {
            "-1e999"
        } else {
            "1e999"
        };
        let hint = members.contains('-').then_some("in quotes: `\"-1e999\"`");
        refused(
            &with(members),
            pointer,
            found,
            "a number of at most about 1.8e308",
            hint,
        );
    }
}

#[test]
fn members_given_twice_are_refused() {
    for (members, pointer, name) in [
        (r#""scope": {}, ¦"scope": {}"#, "/scope", "scope"),
        (r#""scope": {}, ¦"\u0073cope": {}"#, "/scope", "scope"),
        (
            r#""changes": {"evidence": [], ¦"evidence": []}"#,
            "/changes/evidence",
            "evidence",
        ),
        (
            r#""extensions": {"a": [{"b": 1, ¦"b": 1}]}"#,
            "/extensions/a/0/b",
            "b",
        ),
        (
            r#""retention": [{"period": {"kind": "session", ¦"kind": "session"}}]"#,
            "/retention/0/period/kind",
            "kind",
        ),
        (
            r#""retention": [{"period": {"duration": "P1Y", ¦"duration": "P1Y", "kind": "fixed"}}]"#,
            "/retention/0/period/duration",
            "duration",
        ),
    ] {
        let found = format!("the member `{name}` a second time");
        refused(&with(members), pointer, &found, "every member once", None);
    }
}

#[test]
fn the_format_version_is_looked_at_before_the_rest() {
    let version = "the format version `1`";
    let future = Some("the document was written for a later version of this library");
    let quotes = Some("a string, in double quotes");
    for (found, hint) in [
        ("\"2\"", future),
        ("\"1.1\"", future),
        ("\"0\"", None),
        ("\"1 \"", None),
        ("1", quotes),
        ("2", quotes),
        ("null", NULL),
    ] {
        let text = format!("{{\"controllers\": 7, \"x\": [], \"formatVersion\": ¦{found}}}");
        refused(&text, "/formatVersion", found, version, hint);
    }
    refused(
        r#"{"formatVersion": ¦["1"]}"#,
        "/formatVersion",
        "a list",
        version,
        Some("one, not a list: without the square brackets"),
    );
    refused(
        r#"¦{"x": "1", "controllers": 7}"#,
        "",
        "an object without `formatVersion`",
        "the member `formatVersion`",
        None,
    );
    // Broken JSON comes before that.
    refused(
        r#"{"formatVersion": "2", "a": ¦}"#,
        "/a",
        "`}`",
        "a value",
        None,
    );
}

#[test]
fn missing_members_are_named_at_their_object() {
    refused(
        r#"¦{"formatVersion": "1"}"#,
        "",
        "an object without `document`",
        "the member `document`",
        None,
    );
    refused(
        &with("\"activities\": [\n    {\"id\": \"a\"},\n    ¦{\"evidence\": []}]"),
        "/activities/1",
        "an object without `id`",
        "the member `id`",
        None,
    );
}

#[test]
fn all_members_that_an_object_lacks_are_named() {
    #[derive(Debug, serde::Deserialize)]
    #[expect(dead_code, reason = "read only")]
    struct Service {
        id: gdpr_policy::Id,
        name: gdpr_policy::Text,
        version: gdpr_policy::FormatVersion,
        basis: gdpr_policy::LegalBasisDetail,
        stated: RightStatement,
        last: gdpr_policy::Date,
    }
    let errors = read::from_json::<Service>(r#"{"id": "A"}"#).unwrap_err();
    assert_eq!(
        faults(&errors),
        [
            ": an object without `name`",
            ": an object without `version`",
            ": an object without `basis`",
            ": an object without `stated`",
            "/id: \"A\" (write `a`)",
        ]
    );
    let errors = Policy::from_json("{}").unwrap_err();
    assert_eq!(
        faults(&errors),
        [
            ": an object without `formatVersion`",
            ": an object without `document`"
        ]
    );
}

#[test]
fn unknown_terms_come_with_the_nearest_known_ones() {
    for (members, pointer, found, expected, hint) in [
        (
            r#""rights": [{"right": ¦"acess"}]"#,
            "/rights/0/right",
            "\"acess\"",
            "a right",
            Some("near: `access`"),
        ),
        (
            r#""personalData": [{"id": "a", "categories": ["name", ¦"Email_Address"]}]"#,
            "/personalData/0/categories/1",
            "\"Email_Address\"",
            "a category of personal data",
            Some("write `email-address`"),
        ),
        (
            r#""rights": [{"right": ¦"weather"}]"#,
            "/rights/0/right",
            "\"weather\"",
            "a right",
            Some("the terms are listed in schema/vocabulary.json"),
        ),
    ] {
        refused(&with(members), pointer, found, expected, hint);
    }
}

#[test]
fn unions_are_told_apart_by_a_kind_anywhere() {
    let at = "/retention/0/period";
    for (period, pointer, found, expected, hint) in [
        (
            "¦{}",
            at.to_owned(),
            "an object without `kind`",
            "the member `kind`",
            None,
        ),
        (
            r#"¦{"duration": 7}"#,
            at.to_owned(),
            "an object without `kind`",
            "the member `kind`",
            None,
        ),
        (
            r#"{"kind": ¦"fixd", "duration": 7}"#,
            format!("{at}/kind"),
            "\"fixd\"",
            "the kind of a retention period",
            Some("near: `fixed`"),
        ),
        (
            r#"{"duration": 7, "kind": ¦"fixd"}"#,
            format!("{at}/kind"),
            "\"fixd\"",
            "the kind of a retention period",
            Some("near: `fixed`"),
        ),
        (
            r#"{"duration": ¦7, "kind": "fixed"}"#,
            format!("{at}/duration"),
            "7",
            "a period such as `P3Y`, `P6M`, `P1Y2M10D`, `P2W` or `PT30M`",
            None,
        ),
        (
            r#"{"duration": "P1Y", ¦"maximum": 1, "kind": "fixed"}"#,
            format!("{at}/maximum"),
            "the member `maximum`",
            "one of the members `duration`, …",
            Some("the kind `fixed` has no such member"),
        ),
    ] {
        let text = with(&format!("\"retention\": [{{\"period\": {period}}}]"));
        refused(&text, &pointer, found, expected, hint);
    }
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table")]
fn malformed_values_are_named_as_what_they_should_be() {
    let country = "a country code of ISO 3166-1, two upper-case letters such as `EE`";
    let email = "an e-mail address such as `privacy@example.com`";
    let web = "a web address such as `https://example.com/privacy`";
    let article = "a provision of the GDPR such as `6(1)(f)` or `49(1) second subparagraph`";
    let date = "a date `YYYY-MM-DD`, `YYYY-MM` or `YYYY`";
    let period = "a period such as `P3Y`, `P6M`, `P1Y2M10D`, `P2W` or `PT30M`";
    let id = "an id of lower-case letters, digits and hyphens, 64 at most";
    let document = |member: &str| {
        format!("{{\"formatVersion\": \"1\", \"document\": {{\"language\": \"en\", {member}}}}}")
    };
    let contact = |member: &str| {
        with(&format!(
            "\"controllers\": [{{\"name\": \"A\", \"contacts\": [{{\"kind\": \"email\", {member}}}]}}]"
        ))
    };
    for (found, hint) in [
        ("2026-02-31", Some("there is no such day")),
        ("2026-2-3", Some("write `2026-02-03`")),
        ("31.12.2026", Some("write `2026-12-31`")),
        ("", None),
    ] {
        refused(
            &document(&format!("\"lastUpdated\": ¦\"{found}\"")),
            "/document/lastUpdated",
            &format!("{found:?}"),
            date,
            hint,
        );
    }
    for (found, hint) in [
        ("6 months", Some("write `P6M`")),
        ("P0D", None),
        ("P1DT1H", None),
    ] {
        refused(
            &with(&format!(
                "\"retention\": [{{\"period\": {{\"kind\": \"fixed\", \"duration\": ¦\"{found}\"}}}}]"
            )),
            "/retention/0/period/duration",
            &format!("{found:?}"),
            period,
            hint,
        );
    }
    for (found, hint) in [
        ("ee", Some("write `EE`")),
        ("UK", Some("the United Kingdom is `GB`")),
        ("ZZ", None),
        ("ß", None),
        ("", None),
    ] {
        refused(
            &with(&format!(
                "\"controllers\": [{{\"name\": \"Ü\", \"establishment\": ¦\"{found}\"}}]"
            )),
            "/controllers/0/establishment",
            &format!("{found:?}"),
            country,
            hint,
        );
    }
    for (found, hint) in [
        (
            "[email protected]",
            Some("hidden in the capture: leave the address out and set `redacted`"),
        ),
        ("mailto:a@b.ee", Some("write `a@b.ee`")),
        ("a@b", None),
    ] {
        refused(
            &contact(&format!("\"address\": ¦\"{found}\"")),
            "/controllers/0/contacts/0/address",
            &format!("{found:?}"),
            email,
            hint,
        );
    }
    refused(
        &document(r#""url": ¦"example.com/privacy""#),
        "/document/url",
        "\"example.com/privacy\"",
        web,
        Some("with `https://` before it"),
    );
    refused(
        &with(
            r#""generalLegalBases": [{"basis": {"kind": "consent"}, "citedArticles": [¦"6(1)(g)"]}]"#,
        ),
        "/generalLegalBases/0/citedArticles/0",
        "\"6(1)(g)\"",
        article,
        None,
    );
    refused(
        &with(r#""activities": [{"id": ¦"My Orders"}]"#),
        "/activities/0/id",
        "\"My Orders\"",
        id,
        Some("write `my-orders`"),
    );
    refused(
        &with(r#""controllers": [{"name": ¦"\u2003\t"}]"#),
        "/controllers/0/name",
        r#""\u{2003}\t""#,
        "a text that is not blank",
        None,
    );
}

#[test]
fn the_first_of_several_faults_is_named() {
    refused(
        &with("\"rights\": [{\"right\": ¦\"x\"}],\n  \"controllers\": null,\n  \"zzz\": 1"),
        "/rights/0/right",
        "\"x\"",
        "a right",
        Some("the terms are listed in schema/vocabulary.json"),
    );
}

#[test]
fn broken_json_is_shown_where_it_breaks() {
    for (text, pointer, found, expected, hint) in [
        ("¦", "", "the end of the text", "a value", None),
        (" \n¦", "", "the end of the text", "a value", None),
        ("¦nul", "", "`nul`", "a value", None),
        ("{\"a\": ¦NaN}", "/a", "`NaN`", "a value", None),
        (
            "{\"a\": [1, ¦]}",
            "/a/1",
            "`]`",
            "a value",
            Some("no comma after the last one"),
        ),
        (
            "{\"a\": 1, ¦}",
            "",
            "`}`",
            "the name of a member in double quotes",
            Some("no comma after the last one"),
        ),
        ("{\"a\": 1 ¦\"b\": 2}", "", "`\"`", "`,` or `}`", None),
        ("{\"a\": [1 ¦2]}", "/a", "`2`", "`,` or `]`", None),
        ("{\"a\" ¦1}", "/a", "`1`", "`:`", None),
        (
            "{¦a: 1}",
            "",
            "`a`",
            "the name of a member in double quotes",
            None,
        ),
        (
            "{¦'a': 1}",
            "",
            "`'`",
            "the name of a member in double quotes",
            Some("strings stand in double quotes"),
        ),
        ("{\"a\": 1} ¦{}", "", "`{`", "the end of the text", None),
        ("{\"a\": 1}\n¦x", "", "`x`", "the end of the text", None),
        (
            "{\n  ¦// no\n}",
            "",
            "`/`",
            "the name of a member in double quotes",
            Some("JSON has no comments"),
        ),
    ] {
        refused(text, pointer, found, expected, hint);
    }
}

#[test]
fn broken_numbers_and_strings_are_shown_where_they_break() {
    for (text, pointer, found, expected, hint) in [
        (
            "{\"a\": ¦01}",
            "/a",
            "`01`",
            "a number without leading zeros",
            None,
        ),
        ("{\"a\": 1.¦}", "/a", "`}`", "a digit", None),
        ("{\"a\": -¦x}", "/a", "`x`", "a digit", None),
        ("{\"a\": 1e+¦}", "/a", "`}`", "a digit", None),
        ("{\"a\": ¦+1}", "/a", "`+`", "a value", None),
        (
            "{\"a\": \"b¦",
            "/a",
            "the end of the text",
            "the rest of the string",
            None,
        ),
        (
            "{\"a\": \"b\\¦",
            "/a",
            "the end of the text",
            "the rest of the string",
            None,
        ),
        (
            "{\"a\": \"b¦\n\"}",
            "/a",
            "the character U+000A",
            "the rest of the string",
            Some("a line break is written `\\n`, a tab `\\t`"),
        ),
        (
            "{\"a\": \"¦\\x\"}",
            "/a",
            "`\\`",
            "an escape such as `\\n`, `\\\"`, `\\\\` or `\\u00DF`",
            None,
        ),
        (
            "{\"a\": \"¦\\u00é\"}",
            "/a",
            "`\\`",
            "an escape such as `\\n`, `\\\"`, `\\\\` or `\\u00DF`",
            None,
        ),
        (
            "{\"a\": ¦\"\\uD800\"}",
            "/a",
            "half a surrogate pair",
            "a character",
            None,
        ),
        ("{}¦\u{A0}", "", "`\u{A0}`", "the end of the text", None),
    ] {
        refused(text, pointer, found, expected, hint);
    }
}

#[test]
fn a_text_cut_off_anywhere_is_refused_at_its_end() {
    let bytes = MINIMAL.trim_end().as_bytes();
    let lines = |text: &str| {
        (
            text.matches('\n').count() + 1,
            text.rsplit('\n').next().unwrap().chars().count() + 1,
        )
    };
    for end in 0..bytes.len() {
        let errors = Policy::from_slice(&bytes[..end]).expect_err("a fault");
        let error = errors.first();
        let place = (error.line(), error.column());
        match std::str::from_utf8(&bytes[..end]) {
            Ok(text) => {
                let last = text.split_whitespace().next_back().unwrap_or_default();
                let word = last.trim_start_matches(|c: char| !c.is_ascii_alphabetic());
                if error.found() == "the end of the text" {
                    assert_eq!(place, lines(text), "{error}");
                } else {
                    assert!(error.found().contains(word), "{error}");
                }
            }
            Err(cut) => {
                assert_eq!(error.expected(), "UTF-8");
                let text = std::str::from_utf8(&bytes[..cut.valid_up_to()]).unwrap();
                assert_eq!(place, lines(text), "{error}");
            }
        }
    }
    assert!(Policy::from_slice(bytes).is_ok());
}

#[test]
fn bytes_that_are_not_utf_8_are_shown() {
    let refused = |bytes: &[u8]| {
        let errors = Policy::from_slice(bytes).unwrap_err();
        assert_eq!(errors.len(), 1);
        errors.first().clone()
    };
    let place = |error: &ReadError| (error.pointer().to_string(), error.line(), error.column());
    let error = refused(b"{\"document\": {\n\"title\": \"\xC3\x9C\xFF\"}}");
    assert_eq!(
        (error.found(), error.expected()),
        ("the byte 0xFF", "UTF-8")
    );
    assert_eq!(place(&error), ("/document/title".into(), 2, 12));

    let error = refused(b"{\"a\": ?, \"\xFF\"}");
    assert_eq!((error.found(), place(&error)), ("`?`", ("/a".into(), 1, 7)));

    let error = refused(b"{}\xFF");
    assert_eq!(
        (error.expected(), place(&error)),
        ("the end of the text", (String::new(), 1, 3))
    );
}

#[test]
fn other_encodings_are_named() {
    fn wide<const N: usize>(text: &str, bytes: impl Fn(u32) -> [u8; N]) -> Vec<u8> {
        text.chars().flat_map(|c| bytes(u32::from(c))).collect()
    }
    let save = Some("save the file as UTF-8");
    let little = |c: u32| c.to_le_bytes();
    let big = |c: u32| c.to_be_bytes();
    for mark in ["\u{FEFF}", ""] {
        let text = format!("{mark}{{\"formatVersion\": \"1\"}}");
        for (bytes, found) in [
            (
                wide(&text, |c| [little(c)[0], little(c)[1]]),
                "UTF-16, little endian",
            ),
            (
                wide(&text, |c| [big(c)[2], big(c)[3]]),
                "UTF-16, big endian",
            ),
            (wide(&text, little), "UTF-32, little endian"),
            (wide(&text, big), "UTF-32, big endian"),
        ] {
            for errors in [
                Policy::from_slice(&bytes).unwrap_err(),
                read::decode(&bytes).unwrap_err(),
            ] {
                let error = errors.first();
                assert_eq!((error.found(), error.hint()), (found, save));
                assert_eq!((error.line(), error.column()), (1, 1));
            }
        }
    }
    let latin = "it looks like Latin-1 or Windows-1252: save the file as UTF-8";
    let errors = Policy::from_slice(b"{\n\"a\": \"M\xFCller\"}").unwrap_err();
    assert_eq!(
        errors.to_string(),
        format!(
            "/a at line 2, column 8: found the byte 0xFC, which is `\u{FC}` in Latin-1, \
             expected UTF-8 ({latin})"
        )
    );
    assert_eq!(
        read::decode(b"a\n\xD6sterreich")
            .unwrap_err()
            .first()
            .line(),
        2
    );
    let cut = read::decode(b"M\xC3").unwrap_err();
    assert_eq!(cut.first().hint(), Some("the file was cut off"));
    for bytes in [b"\xFF".as_slice(), b"a\x80b", b"\xFC\xFC"] {
        assert_eq!(
            read::decode(bytes).unwrap_err().first().hint(),
            None,
            "{bytes:?}"
        );
    }
    assert_eq!(read::decode("\u{FEFF}ü".as_bytes()), Ok("ü"));
    assert_eq!(read::decode(b""), Ok(""));
}

#[test]
fn a_byte_order_mark_is_skipped() {
    let text = "\u{FEFF}{\"formatVersion\": \"1\", \"document\": {\"language\": \"en\"}}";
    assert!(Policy::from_json(text).is_ok());
    assert!(Policy::from_slice(text.as_bytes()).is_ok());
    let errors = Policy::from_json("\u{FEFF}{\"a\": ?}").unwrap_err();
    assert_eq!(errors.first().column(), 7);
    let positions = Positions::of(text).unwrap();
    assert_eq!(
        positions.find(&"/formatVersion".parse().unwrap()),
        Some((1, 19))
    );
}

#[test]
fn nesting_has_a_limit() {
    let nested = |depth: usize| {
        let lists = depth - 2;
        with(&format!(
            "\"extensions\": {{\"a\": {}{}}}",
            "[".repeat(lists),
            "]".repeat(lists)
        ))
    };
    assert!(Policy::from_json(&nested(MAX_DEPTH)).is_ok());
    let errors = Policy::from_json(&nested(MAX_DEPTH + 1)).unwrap_err();
    let error = errors.first();
    assert_eq!(error.found(), "a list or object inside 127 others");
    assert_eq!(
        error.expected(),
        "127 lists and objects inside each other at most"
    );
    assert!(error.pointer().as_str().starts_with("/extensions/a/0/0/"));
    assert_eq!((error.line(), error.column()), (4, 21 + MAX_DEPTH));

    for open in ["[", "{\"a\":", "[{\"a\":"] {
        let errors = Policy::from_json(&open.repeat(1_000_000)).unwrap_err();
        assert_eq!(errors.first().found(), "a list or object inside 127 others");
    }
}

#[test]
fn an_error_reads_as_one_sentence() {
    let error =
        read::from_json::<RetentionRule>("{\"period\":\n  {\"kind\": \"fixd\"}}").unwrap_err();
    assert_eq!(
        error.to_string(),
        "/period/kind at line 2, column 12: found \"fixd\", \
         expected the kind of a retention period (near: `fixed`)"
    );
    let error = read::from_json::<Controller>("{}").unwrap_err();
    assert_eq!(
        error.to_string(),
        "the document at line 1, column 1: found an object without `name`, expected the member `name`"
    );
    let long = format!("{{\"name\": \"A\", \"role\": \"{}\"}}", "ü".repeat(1000));
    let error = read::from_json::<Controller>(&long).unwrap_err();
    assert!(error.to_string().chars().count() < 500, "{error}");
}

#[test]
fn strictness_reaches_into_the_structs_of_others() {
    #[derive(Debug, serde::Deserialize)]
    struct Service {
        basis: Strict<StatedBasis>,
        rule: Option<Strict<RetentionRule>>,
    }
    let read = |text: &str| serde_json::from_str::<Service>(text);
    let service = read(r#"{"basis": {"basis": {"kind": "consent"}}, "rule": null}"#).unwrap();
    assert!(service.rule.is_none() && service.basis.evidence.is_empty());
    for basis in [
        r#"{"basis": {"kind": "consent"}, "text": null}"#,
        r#"{"basis": {"examples": null, "kind": "consent"}}"#,
        r#"{"basis": {"kind": "consent", "explicit": null}}"#,
        r#"{"basis": {"kind": "legal-obligation", "laws": [[]]}}"#,
        r#"{"basis": {"laws": [[]], "kind": "legal-obligation"}}"#,
        r#"[{"kind": "consent"}]"#,
    ] {
        let text = format!("{{\"basis\": {basis}}}");
        assert!(read(&text).is_err(), "{text}");
        assert!(read::from_json::<StatedBasis>(basis).is_err(), "{text}");
        // Values have a deserializer of their own.
        let value: Value = serde_json::from_str(&text).unwrap();
        assert!(serde_json::from_value::<Service>(value).is_err(), "{text}");
    }
    assert!(read(r#"{"basis": {"basis": {"kind": "consent"}}, "rule": []}"#).is_err());
    let json = serde_json::to_string(&service.basis).unwrap();
    assert_eq!(json, r#"{"basis":{"kind":"consent"}}"#);
}

#[test]
fn what_is_written_reads_back_equal() {
    for (name, text) in documents() {
        let policy = Policy::from_json(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        let written = policy.to_json();
        let again = Policy::from_json(&written).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(again, policy, "{name}");
        assert_eq!(again.to_json(), written, "{name}");
        assert_eq!(
            Policy::from_slice(text.as_bytes()).as_ref(),
            Ok(&policy),
            "{name}"
        );
    }
}

/// How often a document is changed: less the longer it is.
fn rounds(text: &str) -> usize {
    (1_000_000 / text.len()).clamp(20, 1_000)
}

/// The example policies, and a document of this file.
fn documents() -> Vec<(String, String)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/policies");
    let mut documents = vec![("rich".to_owned(), RICH.to_owned())];
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            documents.push((
                path.display().to_string(),
                std::fs::read_to_string(&path).unwrap(),
            ));
        }
    }
    documents.sort();
    documents
}

#[test]
fn changed_bytes_are_read_or_refused_with_a_place() {
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    for (name, text) in documents() {
        for _ in 0..rounds(&text) {
            let mut bytes = text.clone().into_bytes();
            for _ in 0..=random.below(2) {
                let at = random.below(bytes.len());
                let byte = *random.of(b"{}[]\",:\\ 0nx\n-.e\x00\xFF\xC3u");
                match random.below(4) {
                    0 => bytes[at] = byte,
                    1 => bytes.insert(at, byte),
                    2 => drop(bytes.remove(at)),
                    _ => {
                        let end = (at + random.below(40)).min(bytes.len());
                        let part: Vec<u8> = bytes[at..end].to_vec();
                        let to = random.below(bytes.len());
                        bytes.splice(to..to, part);
                    }
                }
            }
            let _ = judge(&name, &bytes);
        }
    }
    for _ in 0..20_000 {
        let bytes: Vec<u8> = (0..random.below(12))
            .map(|_| *random.of(b"{}[]\",:\\0n1e-.tu aD8\xFF"))
            .collect();
        let _ = judge("noise", &bytes);
    }
}

#[test]
fn changed_values_are_read_or_refused_wherever_the_kind_stands() {
    let mut random = Random(0x2545_F491_4F6C_DD1D);
    let (mut read, mut refused) = (0, 0);
    for (name, text) in documents() {
        let original: Value = serde_json::from_str(&text).unwrap();
        for _ in 0..rounds(&text) {
            let mut value = original.clone();
            let places = places(&value);
            let other = original
                .pointer(random.of(&places).as_str())
                .unwrap()
                .clone();
            let place = value.pointer_mut(random.of(&places).as_str()).unwrap();
            change(place, other, &mut random);

            let first = judge(&name, write(&value, true).as_bytes());
            let last = judge(&name, write(&value, false).as_bytes());
            match (first, last) {
                (Ok(first), Ok(last)) => {
                    read += 1;
                    assert_eq!(first, last);
                }
                (Err(first), Err(last)) => {
                    refused += 1;
                    assert_eq!(told(&first), told(&last));
                }
                (first, last) => panic!("{first:?} but {last:?}"),
            }
        }
    }
    assert!(
        read > 100 && refused > 500,
        "{read} read, {refused} refused"
    );
}

/// What is told, without the places in the text.
fn told(errors: &ReadErrors) -> Vec<[&str; 4]> {
    let parts = errors.iter().map(|error| {
        let hint = error.hint().unwrap_or_default();
        [
            error.pointer().as_str(),
            error.found(),
            error.expected(),
            hint,
        ]
    });
    let mut told: Vec<_> = parts.collect();
    told.sort_unstable();
    told
}

/// Reads the bytes, and checks what can be said of any outcome.
#[track_caller]
fn judge(name: &str, bytes: &[u8]) -> Result<Policy, ReadErrors> {
    let shown = String::from_utf8_lossy(bytes);
    let outcome = Policy::from_slice(bytes);
    match &outcome {
        Ok(policy) => {
            assert_eq!(
                Policy::from_json(&policy.to_json()).as_ref(),
                Ok(policy),
                "{name}: {shown}"
            );
            let plain: Policy = serde_json::from_slice(bytes).unwrap();
            assert_eq!(&plain, policy, "{name}: {shown}");
        }
        Err(errors) => {
            assert!(!errors.is_empty() && errors.len() <= MAX_ERRORS);
            for error in errors {
                examine(name, &shown, bytes, error);
            }
        }
    }
    outcome
}

fn examine(name: &str, shown: &str, bytes: &[u8], error: &ReadError) {
    // What the second look could not explain.
    assert_ne!(
        error.found(),
        "a value that cannot be read",
        "{name}: {error}\n{shown}"
    );
    assert!(
        !error.found().is_empty() && !error.expected().is_empty(),
        "{error}"
    );
    assert!(!error.expected().contains("struct "), "{error}");
    let line = shown.split('\n').nth(error.line() - 1).unwrap();
    assert!(
        (1..=line.chars().count() + 1).contains(&error.column()),
        "{error}"
    );
    if let Ok(value) = serde_json::from_slice::<Value>(bytes) {
        let pointer = error.pointer().as_str();
        assert!(value.pointer(pointer).is_some(), "{name}: {error}\n{shown}");
    }
}

/// Changes a value into something that a person or a program could have written there.
fn change(place: &mut Value, other: Value, random: &mut Random) {
    let palette = [
        "null",
        "true",
        "0",
        "16",
        "-1",
        "1.5",
        "\"\"",
        "\"x\"",
        "\"EE\"",
        "\"other\"",
        "[]",
        "{}",
        "[null]",
        "[[]]",
        "[{}]",
        "{\"kind\": \"unspecified\"}",
        "{\"kind\": \"other\"}",
        "{\"kind\": null}",
        "{\"a\": 1}",
    ];
    match random.below(6) {
        0 => *place = serde_json::from_str(random.of::<&str>(&palette)).unwrap(),
        1 => *place = other,
        2 => *place = Value::Array(vec![place.take()]),
        kind => match place {
            Value::Object(members) if !members.is_empty() => {
                let keys: Vec<String> = members.keys().cloned().collect();
                let key = random.of(&keys).clone();
                match kind {
                    3 => drop(members.remove(&key)),
                    4 => {
                        let value = members.remove(&key).unwrap();
                        members.insert(format!("{key}s"), value);
                    }
                    _ => drop(members.insert("text".into(), "x".into())),
                }
            }
            Value::Array(list) => list.push(other),
            Value::String(text) => text.push('x'),
            place => *place = Value::Null,
        },
    }
}

/// The pointers of all values in a document.
fn places(value: &Value) -> Vec<String> {
    fn walk(value: &Value, at: &str, places: &mut Vec<String>) {
        places.push(at.to_owned());
        match value {
            Value::Array(list) => {
                for (index, value) in list.iter().enumerate() {
                    walk(value, &format!("{at}/{index}"), places);
                }
            }
            Value::Object(members) => {
                for (key, value) in members {
                    walk(
                        value,
                        &format!("{at}/{}", key.replace('~', "~0").replace('/', "~1")),
                        places,
                    );
                }
            }
            _ => {}
        }
    }
    let mut places = Vec::new();
    walk(value, "", &mut places);
    places
}

/// The JSON of a value, with `kind` before or behind all other members.
fn write(value: &Value, kind_first: bool) -> String {
    match value {
        Value::Array(list) => {
            let list: Vec<String> = list.iter().map(|value| write(value, kind_first)).collect();
            format!("[{}]", list.join(","))
        }
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_by_key(|(key, _)| (*key == "kind") != kind_first);
            let mut text = String::new();
            for (key, value) in members {
                let comma = if text.is_empty() { "" } else { "," };
                write!(
                    text,
                    "{comma}{}:{}",
                    Value::from(key.as_str()),
                    write(value, kind_first)
                )
                .unwrap();
            }
            format!("{{{text}}}")
        }
        scalar => scalar.to_string(),
    }
}

/// Numbers that are the same in every run (xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % end
    }

    fn of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

/// The faults of a text as `pointer: found (hint)`, a line each.
fn faults(errors: &ReadErrors) -> Vec<String> {
    let line = |error: &ReadError| {
        let hint = error.hint().map(|hint| format!(" ({hint})"));
        let hint = hint.unwrap_or_default();
        format!("{}: {}{hint}", error.pointer(), error.found())
    };
    errors.iter().map(line).collect()
}

#[test]
fn all_faults_are_told_in_the_order_of_the_text() {
    let text = r#"{
  "formatVersion": "1",
  "document": { "language": "en", "lastUpdated": "1 March 2026", "lastUpdated": "2026-03-01" },
  "activities": [{ "id": "orders", "lawfulBasis": "contract" }, { "id": "a" }, { "id": "B" }],
  "retention": [
    { "period": { "kind": "fixd", "duration": 7 } },
    { "period": { "duration": 7, "from": null, "kind": "fixed" }, "evidence": "x" }
  ],
  "rights": [{ "right": "access" }, { "right": "acess", "label": 1 }, 7, { "label": "x" }],
  "extensions": { "a": 123456789012345678901 }
}"#;
    let errors = Policy::from_json(text).unwrap_err();
    assert_eq!(
        faults(&errors),
        [
            "/document/lastUpdated: \"1 March 2026\" (write `2026-03-01`)",
            "/document/lastUpdated: the member `lastUpdated` a second time",
            "/activities/0/lawfulBasis: the member `lawfulBasis`",
            "/activities/2/id: \"B\" (write `b`)",
            "/retention/0/period/kind: \"fixd\" (near: `fixed`)",
            "/retention/1/period/duration: 7",
            "/retention/1/period/from: null (what has no value is left out)",
            "/retention/1/evidence: \"x\" (in square brackets, also if there is one)",
            "/rights/1/right: \"acess\" (near: `access`)",
            "/rights/1/label: 1 (in quotes: `\"1\"`)",
            "/rights/2: 7",
            "/rights/3: an object without `right`",
            "/extensions/a: 123456789012345678901 (in quotes: `\"123456789012345678901\"`)",
        ]
    );
    let places: Vec<_> = errors
        .iter()
        .map(|error| (error.line(), error.column()))
        .collect();
    assert!(places.is_sorted(), "{places:?}");
    assert!(!errors.has_more());
    assert_eq!(errors.to_string().lines().count(), errors.len());
    assert_eq!(errors.first(), &errors[0]);
    assert_eq!(
        (&errors).into_iter().count(),
        errors.clone().into_iter().count()
    );
}

#[test]
fn no_more_than_a_hundred_faults_are_told() {
    let rights = |count: usize| {
        let rights = vec!["{\"right\": \"x\"}, {\"right\": \"access\"}"; count].join(",\n");
        Policy::from_json(&with(&format!("\"rights\": [{rights}]"))).unwrap_err()
    };
    let errors = rights(MAX_ERRORS);
    assert_eq!((errors.len(), errors.has_more()), (MAX_ERRORS, false));
    let errors = rights(MAX_ERRORS + 1);
    assert_eq!((errors.len(), errors.has_more()), (MAX_ERRORS, true));
    assert!(errors.to_string().ends_with("\nand more"));
    assert_eq!(
        errors.last().unwrap().pointer().as_str(),
        "/rights/198/right"
    );
}

#[test]
fn faults_that_follow_from_others_are_not_told() {
    for (members, told) in [
        // A required member that is there and wrong is not missing.
        (r#""rights": [{"right": 7}]"#, "/rights/0/right: 7"),
        // One fault for a union whose kind is not known, wherever it stands.
        (
            r#""retention": [{"period": {"duration": 1, "kind": "x", "from": 2}}]"#,
            "/retention/0/period/kind: \"x\"",
        ),
        // A misspelt member is not missing, too.
        (
            r#""controllers": [{"nam": "Example"}]"#,
            "/controllers/0/nam: the member `nam` (near: `name`)",
        ),
        (
            r#""generalLegalBases": [{"kind": "consent"}]"#,
            "/generalLegalBases/0/kind: the member `kind` (`kind` belongs into `basis`)",
        ),
    ] {
        let errors = Policy::from_json(&with(members)).unwrap_err();
        assert_eq!(errors.len(), 1, "{errors}");
        assert!(faults(&errors)[0].starts_with(told), "{errors}");
    }
    // A document of another version is told so, and nothing else.
    let errors = Policy::from_json(r#"{"formatVersion": "2", "x": 1, "document": 1}"#).unwrap_err();
    assert_eq!(errors.len(), 1, "{errors}");
    // One without a version is looked through.
    let errors = Policy::from_json(r#"{"x": 1, "document": 1}"#).unwrap_err();
    assert_eq!(errors.len(), 3, "{errors}");
    assert_eq!(errors.first().found(), "an object without `formatVersion`");
}

/// Inputs that people write, and what they are told.
#[test]
fn hints_are_what_was_meant() {
    for (members, told) in [
        (
            r#""controllers": [{"name": "A", "contacts": [{"kind": "email", "address": "officer [at] example.com"}]}]"#,
            "it is spelt out, and nothing is hidden: write `officer@example.com`",
        ),
        (
            "\"controllers\": [{\"name\": \"A\", \"contacts\": [{\"kind\": \"email\", \"address\": \"data\u{2010}protection@example.com\"}]}]",
            "the character U+2010 only looks like `-`: write `data-protection@example.com`",
        ),
        (
            r#""generalLegalBases": [{"basis": {"kind": "contract"}, "citedArticles": ["Art. 6 para. 1 lit. b"]}]"#,
            "write `6(1)(b)`",
        ),
        (
            r#""generalLegalBases": ["contract"]"#,
            "write `{\"basis\": {\"kind\": \"contract\"}}`",
        ),
        (
            r#""generalLegalBases": [{"kind": "contract"}]"#,
            "`kind` belongs into `basis`",
        ),
        (
            r#""transfers": [{"mechanisms": [{"kind": "derogation"}]}]"#,
            "`kind` belongs into `mechanism`",
        ),
        (
            r#""controllers": [{"name": "A", "establishment": "Finland"}]"#,
            "write `FI`",
        ),
        (
            r#""transfers": [{"mechanisms": [{"mechanism": {"kind": "data-privacy-framework"}}]}]"#,
            "the kind `adequacy-decision` with `framework`, near: `eu-us-data-privacy-framework`, \
             `swiss-us-data-privacy-framework`",
        ),
        (
            r#""personalData": [{"id": "a", "categories": ["weather"]}]"#,
            "the terms are listed in schema/vocabulary.json",
        ),
        (
            r#""generalLegalBases": [{"basis": {"kind": "legitimateInterests"}}]"#,
            "write `legitimate-interests`",
        ),
        (
            r#""activities": [{"id": "a", "purposes": ["payment"]}]"#,
            "write `{\"category\": \"payment\"}`",
        ),
        (
            r#""lastUpdated": "2026-03-01""#,
            "`lastUpdated` belongs into `document`",
        ),
        (
            r#""contacts": [{"kind": "chat"}]"#,
            "`contacts` belongs into an entry of `controllers` or an entry of `jointControllerships`",
        ),
        (r#""document": {"language": "English"}"#, "write `en`"),
    ] {
        let text = if members.starts_with("\"document\"") {
            format!("{{\"formatVersion\": \"1\", {members}}}")
        } else {
            with(members)
        };
        let errors = Policy::from_json(&text).unwrap_err();
        // Where a member could stand depends on the model, and may be too many places to tell.
        let hints: Vec<_> = errors.iter().filter_map(ReadError::hint).collect();
        if members.starts_with("\"contacts\"") && hints.is_empty() {
            continue;
        }
        assert_eq!(hints, [told], "{errors}");
    }
}

/// Where a hint says what to write, that is read in the place, whatever the person wrote.
#[test]
fn what_hints_say_to_write_is_read() {
    let spellings: [fn(&str) -> String; 7] = [
        |text| text.to_uppercase(),
        |text| text.replace('-', "_"),
        |text| text.replace('-', " "),
        |text| format!("{}x", &text[..text.len() - 1]),
        |text| format!("http{text}"),
        |text| text.replace('-', "\u{2011}"),
        |text| format!(" {text}."),
    ];
    let mut random = Random(0xA076_1D64_78BD_642F);
    let mut written = 0;
    for (name, text) in documents() {
        let original: Value = serde_json::from_str(&text).unwrap();
        let strings: Vec<String> = places(&original)
            .into_iter()
            .filter(|place| {
                let text = original.pointer(place).unwrap().as_str();
                text.is_some_and(|text| text.is_ascii() && !text.is_empty())
            })
            .collect();
        for _ in 0..rounds(&text) / 2 {
            let mut value = original.clone();
            let place = random.of(&strings).as_str();
            let spelling = random.of(&spellings);
            let text = value.pointer_mut(place).unwrap();
            *text = spelling(text.as_str().unwrap()).into();
            let Err(errors) = Policy::from_json(&value.to_string()) else {
                continue;
            };
            // Another term may be meant for the version, or another kind than the members are of.
            let hint = errors.first().hint().unwrap_or_default();
            let meant = hint.rsplit_once("write `").or(hint.split_once("near: `"));
            let Some((meant, _)) = meant.and_then(|(_, meant)| meant.split_once('`')) else {
                continue;
            };
            if place.ends_with("/kind") || errors.first().pointer().as_str() != place {
                continue;
            }
            written += 1;
            *value.pointer_mut(place).unwrap() = meant.into();
            let mended = Policy::from_json(&value.to_string());
            assert!(mended.is_ok(), "{name}: {errors}\n{}", mended.unwrap_err());
        }
    }
    assert!(written > 100, "{written}");
}

#[test]
fn every_place_of_a_large_text_is_found_in_no_time() {
    let entries = vec![r#"{"right": "access", "label": "ü"}"#; 20_000];
    // One line, and one line for each.
    for between in [",", ",\n"] {
        let text = with(&format!("\"rights\": [{}]", entries.join(between)));
        let positions = Positions::of(&text).unwrap();
        let mut last = (0, 0);
        for index in 0..entries.len() {
            let pointer = format!("/rights/{index}/label").parse().unwrap();
            let place = positions.find(&pointer).unwrap();
            assert!(place > last, "{place:?} comes after {last:?}");
            last = place;
        }
        let debug = format!("{positions:?}");
        assert!(debug.contains("lines"), "{debug}");
    }
    assert!(Positions::of("{").is_none());
    let list = Positions::of("[1, {\"a/b\": [\n2]}]").unwrap();
    for (pointer, place) in [
        ("", Some((1, 1))),
        ("/0", Some((1, 2))),
        ("/1/a~1b/0", Some((2, 1))),
        ("/1/x", None),
        ("/x", None),
        ("/0/0", None),
        ("/2", None),
    ] {
        assert_eq!(list.find(&pointer.parse().unwrap()), place, "{pointer}");
    }
}

#[test]
fn patterns_of_the_schema_are_read_by_every_engine() {
    fn walk(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::Object(members) => {
                if let Some(Value::String(pattern)) = members.get("pattern") {
                    found.push(pattern.clone());
                    // A day of the calendar no pattern can tell.
                    let format = members.get("format").and_then(Value::as_str);
                    assert!(matches!(format, None | Some("date")), "{value}");
                }
                members.values().for_each(|value| walk(value, found));
            }
            Value::Array(list) => list.iter().for_each(|value| walk(value, found)),
            _ => {}
        }
    }
    let schema: Value = serde_json::from_str(gdpr_policy::schema::POLICY).unwrap();
    let mut patterns = Vec::new();
    walk(&schema, &mut patterns);
    assert!(patterns.len() >= 8, "{patterns:?}");
    for pattern in patterns {
        regex::Regex::new(&pattern).unwrap_or_else(|error| panic!("{error}"));
        // What ECMAScript, RE2, PCRE, Python and Rust all read, and read alike.
        let mut rest = pattern.as_str();
        while let Some(at) = rest.find('\\') {
            let escaped = rest[at + 1..].chars().next().unwrap();
            assert!(escaped.is_ascii_punctuation(), "\\{escaped} in {pattern}");
            rest = &rest[at + 2..];
        }
        assert!(!pattern.replace("(?:", "").contains("(?"), "{pattern}");
    }
}

#[cfg(feature = "yaml")]
mod yaml {
    use super::{Random, documents, faults, told, with};
    use gdpr_policy::{
        Extensions, Policy,
        read::{self, MAX_DEPTH, Positions},
    };
    use serde_json::Value;
    use std::fmt::Write as _;

    const HEAD: &str = "formatVersion: \"1\"\ndocument: {language: en, lastUpdated: 2026-03-01}\n";

    /// What is told of a text behind [`HEAD`]: line, column, and the fault.
    #[track_caller]
    fn refused(body: &str, expected: &[&str]) {
        let errors = Policy::from_yaml(&format!("{HEAD}{body}")).expect_err("a fault");
        let places = errors
            .iter()
            .map(|error| format!("{}:{}", error.line(), error.column()));
        let told: Vec<String> = places
            .zip(faults(&errors))
            .map(|(place, fault)| format!("{place} {fault}"))
            .collect();
        assert_eq!(told, expected, "{errors}");
    }

    #[test]
    fn a_value_of_yaml_is_refused_as_that_of_json_would_be() {
        refused(
            "transfers:\n",
            &["3:10 /transfers: null (what has no value is left out)"],
        );
        refused(
            "transfers: ~\n",
            &["3:12 /transfers: null (what has no value is left out)"],
        );
        refused(
            "activities:\n  - id: orders\n    purposes:\n      - payment\n",
            &["6:9 /activities/0/purposes/0: \"payment\" (write `{\"category\": \"payment\"}`)"],
        );
        refused(
            "controllers: [{name: 42}, {name: true}, {name: 0x1F}, {name: .inf}]\n",
            &[
                "3:22 /controllers/0/name: 42 (in quotes: `\"42\"`)",
                "3:34 /controllers/1/name: true (in quotes: `\"true\"`)",
                "3:48 /controllers/2/name: 0x1F (in quotes: `\"0x1F\"`)",
                "3:62 /controllers/3/name: .inf (in quotes: `\".inf\"`)",
            ],
        );
        let errors = Policy::from_yaml("formatVersion: 1\ndocument: {language: en}\n").unwrap_err();
        assert_eq!(errors.first().hint(), Some("a string, in double quotes"));
        let errors = Policy::from_yaml(
            "formatVersion: '1'\ndocument: {language: en, last_updated: 2026-03-01}",
        )
        .unwrap_err();
        assert_eq!(errors.first().hint(), Some("write `lastUpdated`"));
    }

    #[test]
    fn norway_is_a_country() {
        let policy = Policy::from_yaml(&format!(
            "{HEAD}controllers:\n  - name: yes\n    establishment: NO\nchildren:\n  - minimumAge: 16.0\n"
        ))
        .unwrap();
        assert_eq!(policy.controllers[0].name.as_str(), "yes");
        assert_eq!(policy.controllers[0].establishment.unwrap().code(), "NO");
        assert!(policy.to_json().contains("\"minimumAge\": 16\n"));
    }

    #[test]
    fn what_json_does_not_have_is_refused_by_name() {
        refused(
            "definitions: []\ndefinitions: []\n",
            &["4:1 /definitions: the member `definitions` a second time"],
        );
        refused(
            "document: {language: en}\n",
            &["3:1 /document: the member `document` a second time"],
        );
        let merge =
            "merge keys are not read: write the members out, or repeat a whole value by its alias";
        refused(
            "activities:\n  - id: orders\n    legalBases: [&b {basis: {kind: contract}}]\n  - id: refunds\n    legalBases:\n      - <<: *b\n        evidence: [x]\n",
            &[&format!(
                "8:9 /activities/1/legalBases/0/<<: the merge key `<<` ({merge})"
            )],
        );
        let place = "what a value is follows from its place";
        refused(
            "scope: !point {}\nrights: !!seq []\nshapes: !!set {}\ncontrollers: [{name: !!str 1}, {name: ! 2}, {name: !!int x}]\n",
            &[
                &format!("3:8 /scope: the tag `!point` ({place})"),
                "5:1 /shapes: the member `shapes`",
                &format!("5:9 /shapes: the tag `!!set` ({place})"),
                &format!("6:52 /controllers/2/name: the tag `!!int` ({place})"),
            ],
        );
        refused(
            "extensions: {1: a, ~: b, [x]: c, \"2\": d}\n",
            &[
                "3:14 /extensions: 1 (a text, in quotes)",
                "3:20 /extensions: null",
                "3:26 /extensions: a list",
            ],
        );
        refused("...\n---\nx: 1\n", &["4:1 : a second document"]);
        refused("\"<<\": 1\n", &["3:1 /<<: the member `<<`"]);
        refused(
            "changes: {evidence: [*a]}\n",
            &["3:22 /changes/evidence: `*a`"],
        );
        refused(
            "extensions: &a {x: *a}\n",
            &["3:20 /extensions/x: an alias inside the value that it stands for"],
        );
        for (text, found) in [
            ("", "the end of the text"),
            ("# nothing\n", "the end of the text"),
        ] {
            let errors = Policy::from_yaml(text).unwrap_err();
            assert_eq!(errors.first().found(), found);
        }
        let errors = Policy::from_yaml("a: [1, 2\nb: 3\n").unwrap_err();
        assert_eq!((errors.len(), errors.first().line()), (1, 2), "{errors}");
    }

    #[test]
    fn a_byte_order_mark_and_comments_are_skipped() {
        assert!(Policy::from_yaml(&format!("\u{FEFF}# ü\n{HEAD}")).is_ok());
        assert!(Policy::from_yaml(&format!("---\r\n{}", HEAD.replace('\n', "\r\n"))).is_ok());
        let text = format!("# ü ü\r\n{}scpe: ü\r\n", HEAD.replace('\n', "\r\n"));
        let errors = Policy::from_yaml(&text).unwrap_err();
        assert_eq!((errors.first().line(), errors.first().column()), (4, 1));
    }

    #[test]
    fn aliases_are_copies_within_bounds() {
        let policy = Policy::from_yaml(&format!(
            "{HEAD}controllers:\n  - &a {{name: Example OÜ}}\n  - *a\n"
        ))
        .unwrap();
        assert_eq!(policy.controllers[0], policy.controllers[1]);
        // The place of a fault is where the value was written; the pointer, where it stands.
        refused(
            "controllers:\n  - &a {name: 1}\n  - *a\n",
            &[
                "4:15 /controllers/0/name: 1 (in quotes: `\"1\"`)",
                "4:15 /controllers/1/name: 1 (in quotes: `\"1\"`)",
            ],
        );
        let mut bomb = String::from("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (one, next) in ('a'..='h').zip('b'..='i') {
            let copies = vec![format!("*{one}"); 9].join(", ");
            writeln!(bomb, "{next}: &{next} [{copies}]").unwrap();
        }
        let errors = read::from_yaml::<Extensions>(&bomb).unwrap_err();
        assert_eq!(
            errors.first().found(),
            "aliases that stand for more than the whole text"
        );
        let mut deep = String::from("a0: &a0 [[[[[[[[[[]]]]]]]]]]\n");
        for depth in 1..20 {
            writeln!(
                deep,
                "a{depth}: &a{depth} [[[[[[[[[[*a{}]]]]]]]]]]",
                depth - 1
            )
            .unwrap();
        }
        deep.push_str(&"# room for copies\n".repeat(1000));
        let errors = read::from_yaml::<Extensions>(&deep).unwrap_err();
        assert_eq!(errors.first().found(), "a list or object inside 127 others");
    }

    #[test]
    fn nesting_has_the_same_limit() {
        for (depth, read) in [(MAX_DEPTH, true), (MAX_DEPTH + 1, false), (100_000, false)] {
            let lists = depth - 1;
            let text = format!("a: {}{}", "[".repeat(lists), "]".repeat(lists));
            let outcome = read::from_yaml::<Extensions>(&text);
            assert_eq!(outcome.is_ok(), read, "{depth}");
            if let Err(errors) = outcome {
                assert_eq!(errors.first().found(), "a list or object inside 127 others");
            }
        }
        let block: String = (0..1000).fold(String::new(), |mut text, depth| {
            let _ = writeln!(text, "{}a:", " ".repeat(depth));
            text
        });
        assert!(read::from_yaml::<Extensions>(&block).is_err());
    }

    #[test]
    fn numbers_in_extensions_are_exact_or_refused() {
        let read = |number: &str| {
            let extensions = read::from_yaml::<Extensions>(&format!("a: {number}")).ok()?;
            extensions.get::<Value>("a").map(|value| value.to_string())
        };
        for (number, kept) in [
            ("18446744073709551615", Some("18446744073709551615")),
            ("-9223372036854775808", Some("-9223372036854775808")),
            ("0xFF", Some("255")),
            ("0o17", Some("15")),
            ("007", Some("7")),
            ("1.50", Some("1.5")),
            ("18446744073709551616", None),
            ("0xFFFFFFFFFFFFFFFFF", None),
            ("1e300", None),
            (".nan", None),
            ("2026-03-01", Some("\"2026-03-01\"")),
        ] {
            assert_eq!(read(number).as_deref(), kept, "{number}");
        }
    }

    #[test]
    fn every_value_has_its_place() {
        let text = format!(
            "{HEAD}activities:\n  - id: orders\n    legalBases: [{{basis: {{kind: contract}}}}]\n"
        );
        let positions = Positions::of_yaml(&text).unwrap();
        for (pointer, place) in [
            ("", (1, 1)),
            ("/document/language", (2, 22)),
            ("/activities", (4, 3)),
            ("/activities/0", (4, 5)),
            ("/activities/0/legalBases/0/basis/kind", (5, 33)),
        ] {
            assert_eq!(
                positions.find(&pointer.parse().unwrap()),
                Some(place),
                "{pointer}"
            );
        }
        assert!(Positions::of_yaml("a: [").is_none());
    }

    /// YAML in blocks for a value.
    fn block(value: &Value, indent: usize, text: &mut String) {
        let space = "  ".repeat(indent);
        match value {
            Value::Object(members) if !members.is_empty() => {
                for (key, value) in members {
                    write!(text, "\n{space}{}:", Value::from(key.as_str())).unwrap();
                    block(value, indent + 1, text);
                }
            }
            Value::Array(list) if !list.is_empty() => {
                for value in list {
                    write!(text, "\n{space}-").unwrap();
                    block(value, indent + 1, text);
                }
            }
            scalar => write!(text, " {scalar}").unwrap(),
        }
    }

    #[test]
    fn yaml_is_json_in_another_dress() {
        for (name, text) in documents() {
            let policy = Policy::from_json(&text).unwrap();
            assert_eq!(
                Policy::from_yaml(&text).as_ref(),
                Ok(&policy),
                "{name} as it is"
            );
            let value: Value = serde_json::from_str(&text).unwrap();
            let mut yaml = String::new();
            block(&value, 0, &mut yaml);
            assert_eq!(
                Policy::from_yaml(&yaml).as_ref(),
                Ok(&policy),
                "{name} in blocks"
            );
        }
    }

    #[test]
    fn changed_values_are_told_alike_in_json_and_yaml() {
        let mut random = Random(0x5851_F42D_4C95_7F2D);
        let mut refused = 0;
        for (name, text) in documents() {
            let original: Value = serde_json::from_str(&text).unwrap();
            for _ in 0..super::rounds(&text) / 4 {
                let mut value = original.clone();
                for _ in 0..=random.below(2) {
                    let places = super::places(&value);
                    let other = original.clone();
                    let place = value.pointer_mut(random.of(&places).as_str()).unwrap();
                    let mut changed = place.clone();
                    super::change(&mut changed, other["document"].clone(), &mut random);
                    *place = changed;
                }
                let mut yaml = String::new();
                block(&value, 0, &mut yaml);
                match (
                    Policy::from_json(&value.to_string()),
                    Policy::from_yaml(&yaml),
                ) {
                    (Ok(json), Ok(yaml)) => assert_eq!(json, yaml, "{name}"),
                    (Err(json), Err(yaml)) => {
                        refused += 1;
                        assert_eq!(told(&json), told(&yaml), "{name}");
                    }
                    (json, yaml) => panic!("{json:?} but {yaml:?}"),
                }
            }
        }
        assert!(refused > 100, "{refused}");
    }

    #[test]
    fn no_text_makes_the_reader_panic() {
        let mut random = Random(0xD134_2543_DE82_EF95);
        for (_, text) in documents() {
            let value: Value = serde_json::from_str(&text).unwrap();
            let mut yaml = String::new();
            block(&value, 0, &mut yaml);
            for _ in 0..super::rounds(&yaml) / 4 {
                let mut bytes = yaml.clone().into_bytes();
                for _ in 0..=random.below(3) {
                    let at = random.below(bytes.len());
                    match random.below(3) {
                        0 => bytes[at] = *random.of(b"{}[]\",:\\ 0n\n-.&*!|>%@#?\t~'\xC3"),
                        1 => bytes.insert(at, *random.of(b"{}[]\",:\\ 0n\n-.&*!|>%@#?\t~'")),
                        _ => drop(bytes.remove(at)),
                    }
                }
                if let Ok(text) = read::decode(&bytes) {
                    let _ = Policy::from_yaml(text).map_err(|errors| told(&errors).len());
                }
            }
        }
        for _ in 0..20_000 {
            let text: String = (0..random.below(16))
                .map(|_| char::from(*random.of(b"{}[]\",:\\ 0n\n-.&*!|>%@#?\ta~'")))
                .collect();
            let _ = read::from_yaml::<Extensions>(&text).map_err(|errors| told(&errors).len());
        }
        assert!(Policy::from_yaml(&with("\"scope\": {}")).is_ok());
    }
}

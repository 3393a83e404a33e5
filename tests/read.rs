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
    Controller, Policy, ReadError, RetentionRule, StatedBasis, Strict, Transfer,
    read::{self, MAX_DEPTH},
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
        { "redacted": true, "kind": "telephone" }
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
          "basis": { "kind": "consent", "withdrawal": [{ "kind": "link-in-message" }] },
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
      "recipients": ["host"],
      "destination": { "countries": ["US"], "kind": "countries" },
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
      "appliesTo": { "kind": "activities", "activities": ["newsletter"] },
      "period": { "kind": "until-event", "event": "consent-withdrawn" }
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
    let error = Policy::from_json(&[before, after].concat()).expect_err("a fault");
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
    let error = Policy::from_json(&with(r#""zzzz": 1"#)).unwrap_err();
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
        None,
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
        (r#""scope": ¦null"#, "/scope", "an object"),
        (r#""controllers": ¦null"#, "/controllers", "a list"),
        (r#""controllers": [¦null]"#, "/controllers/0", "an object"),
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
fn values_of_other_types_are_refused() {
    for (members, pointer, found, expected) in [
        (
            r#""controllers": ¦{}"#,
            "/controllers",
            "an object",
            "a list",
        ),
        (r#""controllers": ¦"A""#, "/controllers", "\"A\"", "a list"),
        (r#""scope": ¦[]"#, "/scope", "a list", "an object"),
        (
            r#""controllers": [¦["A"]]"#,
            "/controllers/0",
            "a list",
            "an object",
        ),
        (r#""changes": ¦true"#, "/changes", "true", "an object"),
        (
            r#""controllers": [{"name": ¦-1.50}]"#,
            "/controllers/0/name",
            "-1.50",
            "a text that is not blank",
        ),
        (
            r#""personalData": [{"id": "a", "notWanted": ¦"true"}]"#,
            "/personalData/0/notWanted",
            "\"true\"",
            "true or false",
        ),
        (
            r#""children": [{"minimumAge": ¦"16"}]"#,
            "/children/0/minimumAge",
            "\"16\"",
            "an age in full years, 0 to 150",
        ),
        (
            r#""rights": [{"right": ¦{"access": null}}]"#,
            "/rights/0/right",
            "an object",
            "a right",
        ),
        (
            r#""retention": [{"period": ¦[{"kind": "session"}]}]"#,
            "/retention/0/period",
            "a list",
            "a retention period, an object with `kind`",
        ),
        (
            r#""controllers": [{"name": "A", "contacts": [{"kind": "post", "address": ¦[]}]}]"#,
            "/controllers/0/contacts/0/address",
            "a list",
            "an object",
        ),
        (
            r#""controllers": [{"name": "A", "contacts": [{"address": ¦[], "kind": "post"}]}]"#,
            "/controllers/0/contacts/0/address",
            "a list",
            "an object",
        ),
        (r#""extensions": ¦[]"#, "/extensions", "a list", "an object"),
    ] {
        refused(&with(members), pointer, found, expected, None);
    }
    refused("¦[]", "", "a list", "an object", None);
    refused("¦7", "", "7", "an object", None);
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
        refused(
            &with(members),
            pointer,
            found,
            "a number of at most about 1.8e308",
            None,
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
        None,
    );
    refused(
        r#"¦{"version": "1", "controllers": 7}"#,
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
            Some("near: `email-address`, `ip-address`"),
        ),
        (
            r#""rights": [{"right": ¦"weather"}]"#,
            "/rights/0/right",
            "\"weather\"",
            "a right",
            None,
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
            r#"{"from": "contract-end", ¦"until": 1, "kind": "fixed"}"#,
            format!("{at}/until"),
            "the member `until`",
            "one of the members `duration`, …",
            None,
        ),
    ] {
        let text = with(&format!("\"retention\": [{{\"period\": {period}}}]"));
        refused(&text, &pointer, found, expected, hint);
    }
}

#[test]
fn malformed_values_are_named_as_what_they_should_be() {
    let country = "a country code of ISO 3166-1, two upper-case letters such as `EE`";
    let email = "an e-mail address such as `privacy@example.com`";
    let web = "a web address such as `https://example.com/privacy`";
    let article = "a provision of the GDPR such as `6(1)(f)` or `49(1) second subparagraph`";
    let date = "a calendar date `YYYY-MM-DD`";
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
    for found in ["2026-02-31", "2026-2-3", "31.12.2026", ""] {
        refused(
            &document(&format!("\"lastUpdated\": ¦\"{found}\"")),
            "/document/lastUpdated",
            &format!("{found:?}"),
            date,
            None,
        );
    }
    for found in ["6 months", "P0D", "P1DT1H"] {
        refused(
            &with(&format!(
                "\"retention\": [{{\"period\": {{\"kind\": \"fixed\", \"duration\": ¦\"{found}\"}}}}]"
            )),
            "/retention/0/period/duration",
            &format!("{found:?}"),
            period,
            None,
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
        ("mailto:a@b.ee", Some("without `mailto:`")),
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
        None,
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
        (
            "¦\u{FEFF}{}",
            "",
            "a byte order mark",
            "JSON without one",
            Some("save the file as UTF-8 without BOM"),
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
        let error = Policy::from_slice(&bytes[..end]).expect_err("a fault");
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
    let place = |error: &ReadError| (error.pointer().to_string(), error.line(), error.column());
    let error = Policy::from_slice(b"{\"document\": {\n\"title\": \"\xC3\x9C\xFF\"}}").unwrap_err();
    assert_eq!(
        (error.found(), error.expected()),
        ("the byte 0xFF", "UTF-8")
    );
    assert_eq!(place(&error), ("/document/title".into(), 2, 12));

    let error = Policy::from_slice(b"{\"a\": ?, \"\xFF\"}").unwrap_err();
    assert_eq!((error.found(), place(&error)), ("`?`", ("/a".into(), 1, 7)));

    let error = Policy::from_slice(b"{}\xFF").unwrap_err();
    assert_eq!(
        (error.expected(), place(&error)),
        ("the end of the text", (String::new(), 1, 3))
    );

    let error = Policy::from_slice(b"\xFF\xFE{\0}\0").unwrap_err();
    assert_eq!((error.found(), error.expected()), ("UTF-16", "UTF-8"));
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
    let error = Policy::from_json(&nested(MAX_DEPTH + 1)).unwrap_err();
    assert_eq!(error.found(), "a list or object inside 127 others");
    assert_eq!(
        error.expected(),
        "127 lists and objects inside each other at most"
    );
    assert!(error.pointer().as_str().starts_with("/extensions/a/0/0/"));
    assert_eq!((error.line(), error.column()), (4, 21 + MAX_DEPTH));

    for open in ["[", "{\"a\":", "[{\"a\":"] {
        let error = Policy::from_json(&open.repeat(1_000_000)).unwrap_err();
        assert_eq!(error.found(), "a list or object inside 127 others");
    }
}

#[test]
fn an_error_reads_as_one_sentence() {
    let error =
        read::from_json::<Transfer>("{\"destination\":\n  {\"kind\": \"contries\"}}").unwrap_err();
    assert_eq!(
        error.to_string(),
        "/destination/kind at line 2, column 12: found \"contries\", \
         expected the kind of a destination (near: `countries`)"
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
        r#"{"basis": {"withdrawal": null, "kind": "consent"}}"#,
        r#"{"basis": {"kind": "consent", "explicit": null}}"#,
        r#"{"basis": {"kind": "consent", "withdrawal": [{"kind": "post", "address": []}]}}"#,
        r#"{"basis": {"kind": "consent", "withdrawal": [{"address": [], "kind": "post"}]}}"#,
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
                    // Where there is no union, an unknown `kind` is a fault in its place.
                    if first.found() == "the member `kind`" {
                        continue;
                    }
                    assert_eq!(
                        (
                            first.pointer(),
                            first.found(),
                            first.expected(),
                            first.hint()
                        ),
                        (last.pointer(), last.found(), last.expected(), last.hint()),
                    );
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

/// Reads the bytes, and checks what can be said of any outcome.
#[track_caller]
fn judge(name: &str, bytes: &[u8]) -> Result<Policy, ReadError> {
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
        Err(error) => {
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
    }
    outcome
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

//! The record of processing, two versions of a notice, and a record beside its notice.

use gdpr_policy::{Policy, Record, RecordColumn};

use super::*;

/// A notice on lines of its own, in which a test can count.
const NOTICE: &str = "\
formatVersion: '1'
document:
  language: en
controllers:
  - name: Example OÜ
recipients:
  - id: courier
    category: logistics
activities:
  - id: orders
    purposes:
      - category: order-processing
retention:
  - period:
      kind: fixed
      duration: P3Y
";

/// The same with a purpose, and with a recipient of another kind.
fn more() -> String {
    let purposes = "      - category: order-processing\n";
    let more = format!("{purposes}      - category: direct-marketing\n");
    NOTICE.replace(purposes, &more)
}

const EVIL: &str =
    "\u{1b}[31mEx\\u{41}\u{9b}1m\n::error::forged\r\n\t##[add-mask]x\u{202e} ##vso[task] '=1+1";

/// A document with a text that would steer a terminal and a runner wherever words can stand.
fn evil() -> String {
    let policy = changed(|policy| {
        policy["controllers"][0]["name"] = EVIL.into();
        policy["recipients"][0]["label"] = EVIL.into();
        policy["activities"][0]["label"] = EVIL.into();
        policy["activities"][0]["purposes"] = json!([
            { "category": "other", "text": EVIL },
            { "category": "other", "text": "::warning::forged" },
            { "category": "direct-marketing", "text": "=1+1" },
        ]);
        policy["activities"][0]["record"] = json!({ "systems": ["\t=1+1", "'=1", EVIL] });
    });
    policy
        .replace("\\u009b", "\u{9b}")
        .replace("\\u202e", "\u{202e}")
}

fn record_of(document: &str) -> Record {
    Policy::from_json(document).unwrap().record()
}

#[test]
fn the_record_is_that_of_the_library_in_every_format() {
    for document in [example("complete.json"), minimal(), evil()] {
        let record = record_of(&document);
        assert!(!record.rows.is_empty());
        let place = Place::with(&[("record.json", &document)]);
        let run = |format: &str| {
            let ran = place.run(&["record", "record.json", "--format", format]);
            ran.ends(0).out
        };
        assert_eq!(Record::from_csv(&run("csv")).unwrap(), record);
        let read: Record = serde_json::from_str(&run("json")).unwrap();
        assert_eq!(read, record);
        assert_eq!(run("markdown"), record.to_markdown());
        let table = run("table");
        for row in &record.rows {
            for column in RecordColumn::ALL {
                let is_told = row.get(*column).is_empty()
                    || *column == RecordColumn::Activity
                    || table.contains(&format!(" | {} ", column.term().label));
                assert!(is_told, "{column:?} in {table}");
            }
        }
    }
}

#[test]
fn a_record_is_read_from_yaml_and_from_standard_input() {
    let place = Place::with(&[("record.yaml", NOTICE)]);
    let of_file = place.run(&["record", "record.yaml"]).ends(0);
    assert!(of_file.out.contains("order processing"), "{of_file:?}");
    let of_input = ran(place.command(&["record", "-"]).write_stdin(NOTICE)).ends(0);
    assert_eq!(of_file.out, of_input.out);
    place.write("broken.yaml", b"formatVersion: '1'\ndocument: 3\n");
    for format in ["table", "markdown", "csv", "json"] {
        let ran = place
            .run(&["record", "broken.yaml", "--format", format])
            .ends(2);
        assert!(
            ran.out.is_empty() && ran.err.contains("broken.yaml:2:11\n"),
            "{ran:?}"
        );
    }
    place.run(&["record", "none.yaml"]).ends(2);
    place
        .run(&["record", "record.yaml", "--format", "text"])
        .ends(2);
}

#[test]
fn rules_of_records_bind_where_they_are_asked_to() {
    let undocumented = changed(|policy| {
        _ = policy.as_object_mut().unwrap().remove("securityMeasures");
    });
    let place = Place::with(&[("notice.json", &undocumented)]);
    let code = "record-security-missing";
    let plain = place.check(&["notice.json"]);
    assert!(!plain.out.contains(code), "{plain:?}");
    let asked = place.check(&["notice.json", "--record", "--fail-on", "warning"]);
    assert!(asked.ends(1).out.contains(code));
    let timeline = |options: &[&str]| {
        let day = ["--as-of", "2026-11-22", "--format", "csv"];
        let ran = place.run(&[&["timeline", "notice.json"], &day[..], options].concat());
        ran.ends(0).out
    };
    assert!(!timeline(&[]).contains(code));
    assert!(timeline(&["--record"]).contains(code));
}

#[test]
fn a_difference_has_its_duty_and_its_places_in_both() {
    let place = Place::with(&[("old.yaml", NOTICE), ("new.yaml", &more())]);
    let ran = place.run(&["diff", "old.yaml", "new.yaml"]).ends(1);
    let expected = "\
tell[added]: activity `orders`, purposes: `direct-marketing` was added
  --> old.yaml:12:7
   |
12 |       - category: order-processing
   |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ /activities/0/purposes (not yet there)
  ::: new.yaml:13:9
   |
13 |       - category: direct-marketing
   |         ^^^^^^^^^^^^^^^^^^^^^^^^^^ /activities/0/purposes/1
   |
   = people must be told: ";
    assert!(ran.out.starts_with(expected), "{}", ran.out);
    let summary = "\n1 difference between old.yaml and new.yaml: \
                   people must be told of 1, need not be told of 0, undecided 0\n";
    assert!(ran.out.ends_with(summary), "{}", ran.out);
    assert_eq!(ran.err, "");
    let markdown = place
        .run(&["diff", "old.yaml", "new.yaml", "--format", "markdown"])
        .ends(1)
        .out;
    let row =
        "| line 12: /activities/0/purposes (not yet there) | line 13: /activities/0/purposes/1 |";
    assert!(markdown.contains(row), "{markdown}");
}

#[test]
fn differences_as_data_are_those_of_the_library() {
    let place = Place::with(&[("old.yaml", NOTICE), ("new.yaml", &more())]);
    let data = place
        .run(&["diff", "old.yaml", "new.yaml", "--format", "json"])
        .ends(1)
        .json();
    let read = |text: &str| Policy::from_yaml(text).unwrap();
    let differences = read(&more()).changes_since(&read(NOTICE));
    assert_eq!(
        data["differences"],
        serde_json::to_value(&differences).unwrap()
    );
    assert_eq!(
        data["summary"],
        json!({ "tell": 1, "undecided": 0, "none": 0 })
    );
    let difference = &data["differences"][0];
    let at = |side: &str, place: &str| {
        let pointer = difference[place].as_str().unwrap();
        data[side]["positions"][pointer].clone()
    };
    assert_eq!(at("old", "before"), json!({ "line": 12, "column": 7 }));
    assert_eq!(at("new", "after"), json!({ "line": 13, "column": 9 }));
    assert_eq!(data["new"]["file"], "new.yaml");
}

#[test]
fn a_difference_fails_a_run_as_it_is_asked_to() {
    let shorter = NOTICE.replace("P3Y", "P2Y");
    let longer = NOTICE.replace("P3Y", "P4Y");
    let files = [
        ("old.yaml", NOTICE),
        ("same.yaml", NOTICE),
        ("none.yaml", &shorter),
        ("undecided.yaml", &longer),
        ("tell.yaml", &more()),
    ];
    let place = Place::with(&files);
    for (fail_on, codes) in [
        ("never", [0, 0, 0, 0]),
        ("tell", [0, 0, 0, 1]),
        ("undecided", [0, 0, 1, 1]),
        ("any", [0, 1, 1, 1]),
    ] {
        for ((new, _), code) in files[1..].iter().zip(codes) {
            let ran = place.run(&["diff", "old.yaml", new, "--fail-on", fail_on]);
            assert_eq!(ran.code, code, "{new}, {fail_on}: {ran:?}");
        }
    }
    let same = place.run(&["diff", "old.yaml", "same.yaml"]).ends(0);
    assert_eq!(same.out, "no difference between old.yaml and same.yaml\n");
    place.run(&["diff", "old.yaml"]).ends(2);
    place
        .run(&["diff", "old.yaml", "same.yaml", "--fail-on", "error"])
        .ends(2);
}

#[test]
fn what_a_notice_does_not_tell_is_shown_beside_it() {
    let record = more().replace("P3Y", "P5Y");
    let place = Place::with(&[("record.yaml", &record), ("notice.yaml", NOTICE)]);
    let files = ["consistency", "record.yaml", "notice.yaml"];
    let run = |options: &[&str]| {
        let day = ["--as-of", "2026-11-22"];
        place.run(&[&files, &day[..], options].concat())
    };
    let ran = run(&[]).ends(1);
    for told in [
        "untold[purposes]: the purpose `direct marketing` of activity `orders` is not told\n",
        " --> record.yaml:13:9\n",
        " --> record.yaml:15:5\n",
        " ::: notice.yaml:14:5\n",
        "/retention/0 (nearest)",
        "of what record.yaml holds, 2 for certain and 0 perhaps not told in notice.yaml, as of 2026-11-22\n",
    ] {
        assert!(ran.out.contains(told), "{told} in {}", ran.out);
    }
    let data = run(&["--format", "json"]).ends(1).json();
    assert_eq!(data["asOf"], "2026-11-22");
    assert_eq!(data["summary"], json!({ "certain": 2, "perhaps": 0 }));
    for untold in data["untold"].as_array().unwrap() {
        let pointer = untold["pointer"].as_str().unwrap();
        assert!(data["record"]["positions"][pointer]["line"].is_u64());
        if let Some(nearest) = untold["nearest"].as_str() {
            assert!(data["notice"]["positions"][nearest]["line"].is_u64());
        }
    }
    let markdown = run(&["--format", "markdown"]).ends(1).out;
    assert!(
        markdown.contains("line 14: /retention/0 (nearest) |"),
        "{markdown}"
    );
    run(&["--fail-on", "never"]).ends(0);
    place
        .run(&["consistency", "notice.yaml", "record.yaml"])
        .ends(0);
}

#[test]
fn what_a_notice_tells_perhaps_fails_a_run_only_if_it_is_asked_to() {
    let purpose = "      - category: order-processing\n";
    let words = format!("{purpose}      - category: other\n        text: to draw lots\n");
    let record = NOTICE.replace(purpose, &words);
    let place = Place::with(&[("record.yaml", &record), ("notice.yaml", NOTICE)]);
    let files = ["consistency", "record.yaml", "notice.yaml"];
    let ran = place.run(&files).ends(0);
    assert!(ran.out.contains("perhaps untold[purposes]: "), "{ran:?}");
    place
        .run(&[&files[..], &["--fail-on", "perhaps"]].concat())
        .ends(1);
}

#[test]
fn one_that_cannot_be_read_does_not_hide_the_other() {
    let broken = "formatVersion: '1'\ndocument:\n  language: 3\n  title: []\n";
    let place = Place::with(&[("a.yaml", broken), ("b.yaml", broken), ("c.yaml", NOTICE)]);
    for verb in ["diff", "consistency"] {
        for format in ["text", "json", "markdown"] {
            let ran = place
                .run(&[verb, "a.yaml", "b.yaml", "--format", format])
                .ends(2);
            assert_eq!(ran.out, "");
            for told in ["a.yaml:3:13", "a.yaml:4:10", "b.yaml:3:13", "b.yaml:4:10"] {
                assert!(ran.err.contains(told), "{told} in {ran:?}");
            }
        }
        let ran = place.run(&[verb, "none.yaml", "a.yaml"]).ends(2);
        assert!(
            ran.err.contains("none.yaml: ") && ran.err.contains("a.yaml:4:10"),
            "{ran:?}"
        );
        place
            .run(&[verb, "c.yaml", "a.yaml", "--fail-on", "never"])
            .ends(2);
        for files in [["-", "c.yaml"], ["c.yaml", "-"]] {
            let mut command = place.command(&[verb, files[0], files[1]]);
            let ran = super::ran(command.write_stdin(NOTICE)).ends(0);
            assert!(ran.out.contains("<stdin>"), "{ran:?}");
        }
        let twice = super::ran(place.command(&[verb, "-", "-"]).write_stdin(NOTICE)).ends(2);
        assert!(twice.err.contains("standard input"), "{twice:?}");
    }
}

#[test]
fn neither_document_steers_a_terminal_or_a_runner() {
    let place = Place::with(&[("evil.json", &evil()), ("fine.json", &minimal())]);
    place.write("::error::.json", evil().as_bytes());
    place.write("\u{1b}]0;x\u{7}.json", b"{\"\x1b[31m\": ");
    for format in ["table", "markdown", "csv", "json"] {
        let ran = place
            .run(&["record", "evil.json", "--format", format])
            .ends(0);
        // Lines of CSV end as its standard has it.
        harmless(&ran.out.replace("\r\n", "\n"), false);
    }
    for verb in ["diff", "consistency"] {
        for format in ["text", "json", "markdown"] {
            for color in ["auto", "always"] {
                let options = ["--format", format, "--color", color, "--fail-on", "never"];
                for files in [
                    ["evil.json", "fine.json"],
                    ["fine.json", "::error::.json"],
                    ["evil.json", "::error::.json"],
                ] {
                    let ran = place.run(&[&[verb], &files[..], &options].concat()).ends(0);
                    harmless(&ran.out, false);
                }
                let files = ["\u{1b}]0;x\u{7}.json", "fine.json"];
                let ran = place.run(&[&[verb], &files[..], &options].concat()).ends(2);
                harmless(&ran.err, false);
            }
        }
    }
}

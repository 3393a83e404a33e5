//! What the program says and how it ends, by running it.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "a test may fail, and has files"
)]

mod records;

use std::{
    fs,
    path::{Path, PathBuf},
};

use assert_cmd::Command;
use serde_json::{Value, json};
use tempfile::TempDir;

/// A notice in which the one thing to find is that its law has changed.
const LAPSED: &str = r#"{
  "formatVersion": "1",
  "document": { "title": "Privacy notice", "language": "en", "lastUpdated": "2026-03-01" },
  "controllers": [{ "name": "Example OÜ", "establishment": "EE" }],
  "activities": [{ "id": "orders", "recipients": ["nobody"] }]
}
"#;

/// A folder for one test, and the program run in it, on a day.
struct Place(TempDir);

impl Place {
    fn with(files: &[(&str, &str)]) -> Self {
        let place = Self(TempDir::new().unwrap());
        for (name, text) in files {
            place.write(name, text.as_bytes());
        }
        place
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, bytes: &[u8]) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = command();
        command.current_dir(self.0.path()).args(arguments);
        command
    }

    fn run(&self, arguments: &[&str]) -> Ran {
        ran(&mut self.command(arguments))
    }

    /// `check` on a day on which nothing but the document decides.
    fn check(&self, arguments: &[&str]) -> Ran {
        self.run(&[&["check", "--as-of", "2026-11-22"], arguments].concat())
    }
}

fn command() -> Command {
    let mut command = Command::new(assert_cmd::cargo::cargo_bin!("gdpr-policy"));
    command.env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE");
    command
}

/// What a run left: what it wrote, and how it ended.
#[derive(Debug)]
struct Ran {
    code: i32,
    out: String,
    err: String,
}

fn ran(command: &mut Command) -> Ran {
    let output = command.output().unwrap();
    Ran {
        code: output.status.code().expect("no signal"),
        out: String::from_utf8(output.stdout).expect("the output is text"),
        err: String::from_utf8(output.stderr).expect("what it complains of is text"),
    }
}

impl Ran {
    fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    #[track_caller]
    fn ends(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{self:?}");
        self
    }
}

fn example(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/policies");
    fs::read_to_string(folder.join(name)).unwrap()
}

fn minimal() -> String {
    example("minimal.json")
}

/// The minimal notice with a change.
fn changed(change: impl FnOnce(&mut Value)) -> String {
    let mut policy: Value = serde_json::from_str(&minimal()).unwrap();
    change(&mut policy);
    policy.to_string()
}

const FORMATS: [&str; 5] = ["text", "json", "sarif", "github", "markdown"];

#[test]
fn findings_stand_at_their_lines() {
    let place = Place::with(&[("notice.json", LAPSED)]);
    let levels = ["--level", "document-undated=off"];
    let ran = place
        .check(&[&["notice.json"][..], &levels].concat())
        .ends(1);
    let found = "error[document-unresolved-id]: there is no `nobody` in `recipients`
 --> notice.json:5:51
  |
5 |   \"activities\": [{ \"id\": \"orders\", \"recipients\": [\"nobody\"] }]
  |                                                   ^^^^^^^^ /activities/0/recipients/0
  |";
    assert!(ran.out.contains(found), "{}", ran.out);
    assert!(
        ran.out.ends_with("the law as known until 2026-10-07\n"),
        "{}",
        ran.out
    );
    assert_eq!(ran.err, "");
}

#[test]
fn yaml_has_places_too_and_every_place_of_a_finding_is_told() {
    let yaml = "\
formatVersion: '1'
document:
  language: en
  lastUpdated: 2026-03-01
activities:
  - id: orders
    recipients: [courier]
  - id: letters
    recipients:
      - courier
";
    let place = Place::with(&[("notice.yml", yaml)]);
    let ran = place.check(&["notice.yml", "--format", "json"]).ends(1);
    let file = &ran.json()["files"][0];
    let findings = file["report"]["findings"].as_array().unwrap();
    let places: Vec<&str> = findings
        .iter()
        .filter(|finding| finding["code"] == "document-unresolved-id")
        .flat_map(|finding| finding["places"].as_array().unwrap())
        .map(|place| place["pointer"].as_str().unwrap())
        .collect();
    assert_eq!(
        places,
        ["/activities/0/recipients/0", "/activities/1/recipients/0"]
    );
    let positions = &file["positions"];
    assert_eq!(positions[places[0]], json!({ "line": 7, "column": 18 }));
    assert_eq!(positions[places[1]], json!({ "line": 10, "column": 9 }));
    let shown = place.check(&["notice.yml"]).ends(1).out;
    assert!(
        shown.contains("notice.yml:7:18") && shown.contains("notice.yml:10:9"),
        "{shown}"
    );
}

#[test]
fn a_long_line_is_shown_around_the_place() {
    let long = changed(|policy| {
        policy["activities"][0]["recipients"] = json!(["nobody"]);
        policy["activities"][0]["label"] = "x".repeat(10_000).into();
    });
    let column = long.find("[\"nobody\"]").unwrap() + 2;
    let place = Place::with(&[("notice.json", &long)]);
    let ran = place.check(&["notice.json"]).ends(1);
    assert!(
        ran.out.contains(&format!("notice.json:1:{column}\n")),
        "{}",
        ran.out
    );
    assert!(
        ran.out.lines().all(|line| line.chars().count() < 300),
        "{}",
        ran.out
    );
}

#[test]
fn exit_codes_are_those_of_the_help() {
    let place = Place::with(&[
        ("fine.json", &minimal()),
        ("broken.json", "{"),
        ("found.json", LAPSED),
    ]);
    place.check(&["fine.json"]).ends(0);
    place.check(&["fine.json", "found.json"]).ends(1);
    place
        .check(&["fine.json", "found.json", "--fail-on", "never"])
        .ends(0);
    place.check(&["found.json", "broken.json"]).ends(2);
    place.check(&["broken.json", "--fail-on", "never"]).ends(2);
    place.check(&["fine.json", "--nonsense"]).ends(2);
    place.check(&[]).ends(2);
    place
        .check(&["fine.json", "--level", "purpose-mising=off"])
        .ends(2);
    place.check(&["fine.json", "--level", "nonsense"]).ends(2);
    place
        .run(&["check", "fine.json", "--as-of", "2026-02-30"])
        .ends(2);
    place.run(&["--help"]).ends(0);
    place.run(&["--version"]).ends(0);
}

#[test]
fn advice_fails_a_run_only_if_it_is_asked_to() {
    let undated = changed(|policy| {
        _ = policy["document"]
            .as_object_mut()
            .unwrap()
            .remove("lastUpdated");
    });
    let place = Place::with(&[("notice.json", &undated)]);
    place.check(&["notice.json"]).ends(0);
    place
        .check(&["notice.json", "--fail-on", "warning"])
        .ends(0);
    place.check(&["notice.json", "--fail-on", "advice"]).ends(1);
    place
        .check(&[
            "notice.json",
            "--fail-on",
            "advice",
            "--level",
            "document-undated=off",
        ])
        .ends(0);
}

#[test]
fn an_unreadable_file_hides_no_other_in_any_format() {
    let place = Place::with(&[
        (
            "broken.json",
            "{\"formatVersion\": \"1\", \"document\": {}}",
        ),
        ("found.json", LAPSED),
    ]);
    place.write(
        "latin.json",
        b"{\"formatVersion\": \"1\", \"document\": {\"title\": \"caf\xE9\"}}",
    );
    for format in FORMATS {
        let files = ["missing.json", "broken.json", "latin.json", "found.json"];
        let ran = place
            .check(&[&files[..], &["--format", format]].concat())
            .ends(2);
        for name in files {
            assert!(ran.out.contains(name), "{name} in {format}: {}", ran.out);
        }
        assert!(
            ran.out.contains("document-unresolved-id"),
            "{format}: {}",
            ran.out
        );
        assert_eq!(ran.err, "", "{format}");
    }
    let files = ["missing.json", "broken.json", "latin.json", "found.json"];
    let data = place
        .check(&[&files[..], &["--format", "json"]].concat())
        .json();
    let has = |i: usize, member: &str| data["files"][i].get(member).is_some();
    assert!(
        has(0, "unreadable") && has(1, "unreadable") && has(2, "unreadable") && has(3, "report")
    );
    assert_eq!(
        data["files"][1]["unreadable"]["errors"][0]["expected"],
        "the member `language`"
    );
    assert_eq!(data["summary"]["unreadable"], 3);
}

#[test]
fn encodings_are_read_or_refused_by_name() {
    let place = Place::with(&[]);
    let text = minimal();
    place.write("mark.json", format!("\u{feff}{text}").as_bytes());
    place.write("crlf.json", text.replace('\n', "\r\n").as_bytes());
    place.check(&["mark.json", "crlf.json"]).ends(0);
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for name in ["wide.json", "wide.yaml"] {
        place.write(name, &[&[0xFF, 0xFE][..], &wide].concat());
        let ran = place.check(&[name]).ends(2);
        assert!(ran.out.contains("UTF-16, little endian"), "{}", ran.out);
        assert!(ran.out.contains("save the file as UTF-8"), "{}", ran.out);
    }
    let marked = format!("\u{feff}{}", LAPSED.replace('\n', "\r\n"));
    place.write("marked.json", marked.as_bytes());
    let ran = place.check(&["marked.json"]).ends(1);
    assert!(ran.out.contains("marked.json:5:51\n"), "{}", ran.out);
    assert!(!ran.out.contains('\r'), "{}", ran.out);
}

#[cfg(unix)]
#[test]
fn names_that_are_no_text_are_names() {
    use std::{ffi::OsStr, os::unix::ffi::OsStrExt as _};
    let place = Place::with(&[]);
    let name = OsStr::from_bytes(b"n\xFFtice.json");
    fs::write(place.0.path().join(name), LAPSED).unwrap();
    for format in FORMATS {
        let mut command = place.command(&["check", "--as-of", "2026-11-22", "--format", format]);
        let ran = ran(command.arg(name)).ends(1);
        assert!(ran.out.contains("document-unresolved-id"), "{ran:?}");
    }
    let mut command = place.command(&["check", "--as-of", "2026-11-22", "--format", "json"]);
    assert_eq!(
        ran(command.arg(name)).json()["files"][0]["uri"],
        "n%FFtice.json"
    );
    let missing = ran(place.command(&["check"]).arg(OsStr::from_bytes(b"\xFE"))).ends(2);
    assert!(missing.out.contains('\u{fffd}'), "{missing:?}");
}

#[test]
fn a_document_steers_no_terminal_and_no_runner() {
    let evil =
        "\u{1b}[31mExample\u{1b}[0m\u{9b}1m\n::error::forged\r\n##[add-mask]x\u{202e} ##vso[task]";
    let policy = changed(|policy| {
        policy["controllers"][0]["name"] = evil.into();
        policy["document"]["internalReferences"] = json!([{ "target": evil, "evidence": [evil] }]);
        policy["recipients"][0]["label"] = evil.into();
        policy["document"]["evidence"] = json!([evil]);
        policy["document"]["lastUpdated"] = "2020-01-01".into();
    });
    // Raw where JSON lets it stand raw.
    let policy = policy
        .replace("\\u009b", "\u{9b}")
        .replace("\\u202e", "\u{202e}");
    let place = Place::with(&[("notice.json", &policy)]);
    place.write("::error::.json", b"{");
    place.write("\u{1b}]0;x\u{7}.yaml", b"a: \x1b[31m");
    let all = ["notice.json", "::error::.json", "\u{1b}]0;x\u{7}.yaml"];
    for format in FORMATS {
        for color in ["auto", "always"] {
            let options = [
                "--format",
                format,
                "--color",
                color,
                "--outcomes",
                "--open-questions",
            ];
            let ran = place.check(&[&all[..], &options].concat()).ends(2);
            harmless(&ran.out, format == "github");
            harmless(&ran.err, false);
        }
    }
    for verb in ["checklist", "notice", "timeline"] {
        let formats: &[&str] = if verb == "notice" {
            &[""]
        } else {
            &["table", "markdown", "csv", "json"]
        };
        for format in formats {
            let option = format!("--format={format}");
            let options = if format.is_empty() {
                vec![]
            } else {
                vec![option.as_str()]
            };
            let ran = place
                .run(&[&[verb, "notice.json"][..], &options].concat())
                .ends(0);
            harmless(&ran.out, false);
        }
    }
}

/// Nothing in it that a terminal or a runner obeys, but our own colours and annotations.
#[track_caller]
fn harmless(text: &str, has_annotations: bool) {
    let mut own = text.to_owned();
    while let Some(at) = own.find("\u{1b}[") {
        let end = own[at..].find('m').expect("a colour") + at;
        let code = &own[at + 2..end];
        assert!(
            code.chars().all(|c| c.is_ascii_digit() || c == ';'),
            "{code:?} in {text}"
        );
        own.replace_range(at..=end, "");
    }
    assert!(!own.contains("31mExample\u{1b}"), "{text}");
    for c in own.chars() {
        let is_bad = c.is_control() && c != '\n' || matches!(c, '\u{202e}' | '\u{2028}');
        assert!(!is_bad, "{c:?} in {text}");
    }
    assert!(!own.contains("##[") && !own.contains("##vso["), "{text}");
    for line in own.lines() {
        let line = line.trim_start();
        let is_own = has_annotations
            && ["::error file=", "::warning file=", "::notice file="]
                .iter()
                .any(|own| line.starts_with(own));
        assert!(
            !line.starts_with("::") || is_own || line.starts_with("::: "),
            "{line} in {text}"
        );
    }
}

#[test]
fn facts_about_nobody_are_refused_at_their_place() {
    let facts = r#"{ "dpoRequired": false,
  "participation": [{ "recipient": "nope", "framework": "eu-us-data-privacy-framework", "listed": true }] }"#;
    let place = Place::with(&[("notice.json", &minimal()), ("facts.json", facts)]);
    for format in FORMATS {
        let ran = place
            .check(&["notice.json", "--facts", "facts.json", "--format", format])
            .ends(2);
        assert!(
            ran.out.contains("there is no recipient"),
            "{format}: {}",
            ran.out
        );
    }
    let ran = place.check(&["notice.json", "--facts", "facts.json"]);
    assert!(ran.out.contains("facts.json:2:36\n"), "{}", ran.out);
    let ran = place
        .run(&["checklist", "notice.json", "--facts", "facts.json"])
        .ends(2);
    assert!(
        ran.err.contains("facts.json:2:36") && ran.out.is_empty(),
        "{ran:?}"
    );
    place.write("known.yaml", b"dpoRequired: false\n");
    place
        .check(&["notice.json", "--facts", "known.yaml"])
        .ends(0);
    place.write("unknown.yaml", b"dpoRequred: false\n");
    let ran = place
        .check(&["notice.json", "--facts", "unknown.yaml"])
        .ends(2);
    assert!(
        ran.err.contains("unknown.yaml:1:1") && ran.err.contains("near: `dpoRequired`"),
        "{ran:?}"
    );
    place
        .check(&["notice.json", "--facts", "missing.json"])
        .ends(2);
}

/// The minimal notice with two recipients in the United States, each under the same framework.
fn framework_twice() -> String {
    changed(|policy| {
        for id in ["a", "b"] {
            let name = format!("Example {} Inc", id.to_uppercase());
            let recipient = json!({
                "id": id, "name": name, "category": "analytics", "role": { "kind": "processor" },
                "processedIn": ["US"],
            });
            let framework =
                json!({ "kind": "adequacy-decision", "framework": "eu-us-data-privacy-framework" });
            let transfer = json!({
                "appliesTo": { "recipients": [id] }, "destinations": ["US"],
                "mechanisms": [{ "mechanism": framework }],
            });
            let mut append = |pointer: &str, value: Value| {
                let list = policy.pointer_mut(pointer).unwrap();
                list.as_array_mut().unwrap().push(value);
            };
            append("/recipients", recipient);
            append("/activities/0/recipients", id.into());
            policy
                .as_object_mut()
                .unwrap()
                .entry("transfers")
                .or_insert_with(|| json!([]));
            policy["transfers"].as_array_mut().unwrap().push(transfer);
        }
    })
}

#[test]
fn all_open_questions_are_asked_at_once() {
    let place = Place::with(&[("notice.json", &framework_twice())]);
    let asked = |options: &[&str]| -> Vec<String> {
        let data = place
            .check(&[&["notice.json", "--format", "json"][..], options].concat())
            .json();
        let outcomes = data["files"][0]["report"]["outcomes"]
            .as_array()
            .unwrap()
            .clone();
        let questions = outcomes
            .iter()
            .filter_map(|outcome| outcome["questions"].as_array());
        let participation = questions
            .flatten()
            .filter(|question| question["fact"] == "participation");
        participation
            .map(|question| question["entry"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(asked(&[]), ["a", "b"]);
    let fact = |id: &str| json!({ "recipient": id, "framework": "eu-us-data-privacy-framework", "listed": true });
    let facts = json!({ "participation": [fact("a"), fact("b")] }).to_string();
    place.write("facts.json", facts.as_bytes());
    assert!(asked(&["--facts", "facts.json"]).is_empty());
    for format in ["text", "sarif", "github", "markdown"] {
        let out = place
            .check(&["notice.json", "--open-questions", "--format", format])
            .out;
        let lines = out
            .lines()
            .filter(|line| line.contains("does the recipient take part"));
        let lines = lines.chain(
            out.lines()
                .filter(|line| line.contains("Does the recipient take part")),
        );
        assert_eq!(lines.count(), 2, "{format}: {out}");
    }
}

#[test]
fn a_name_of_several_lines_is_on_one() {
    let name = "\u{1b}[31mExample\u{1b}[0m OÜ\nerror[forged]: all is well";
    let policy = changed(|policy| {
        policy["controllers"][0]["name"] = name.into();
        let controller = policy["controllers"][0].as_object_mut().unwrap();
        controller.remove("contacts");
        controller.remove("address");
    });
    let place = Place::with(&[("notice.json", &policy)]);
    let ran = place.check(&["notice.json"]).ends(1);
    assert!(
        ran.out.contains("error[controller-contact-missing]"),
        "{}",
        ran.out
    );
    let shown = r"\u{1b}[31mExample\u{1b}[0m OÜ\nerror[forged]: all is well";
    assert!(ran.out.contains(shown), "{}", ran.out);
    assert!(
        !ran.out
            .lines()
            .any(|line| line.starts_with("error[forged]")),
        "{}",
        ran.out
    );
}

#[test]
fn standard_input_is_json_or_yaml() {
    let place = Place::with(&[]);
    let read = |text: &str| {
        ran(place
            .command(&["check", "-", "--as-of", "2026-11-22"])
            .write_stdin(text))
    };
    read(&minimal()).ends(0);
    read(&format!("# a notice\n{}", minimal())).ends(0);
    let broken = read("{\"formatVersion\": 1}").ends(2);
    assert!(broken.out.contains("<stdin>:1:19"), "{}", broken.out);
    read("").ends(2);
    place.check(&["-", "-"]).ends(2);
}

#[test]
fn folders_stand_for_their_documents() {
    let place = Place::with(&[
        ("notices/b.json", LAPSED),
        (
            "notices/a/a.yaml",
            "formatVersion: '1'\ndocument:\n  language: en\n",
        ),
        ("notices/package.json", "{\"name\": \"x\"}"),
        ("notices/.hidden/c.json", "{"),
        ("notices/readme.md", "# no"),
        ("empty/readme.md", "# no"),
        ("others/package.json", "{\"name\": \"x\"}"),
    ]);
    let data = place.check(&["notices", "--format", "json"]).ends(1).json();
    let files: Vec<&str> = data["files"]
        .as_array()
        .unwrap()
        .iter()
        .map(|file| file["uri"].as_str().unwrap())
        .collect();
    assert_eq!(
        files,
        ["notices/a/a.yaml", "notices/b.json", "notices/package.json"]
    );
    assert_eq!(data["files"][2]["passedOver"], true);
    assert_eq!(data["summary"]["documents"], 2);
    let ran = place.check(&["notices"]).ends(1);
    assert!(
        ran.out.contains("2 documents") && ran.out.contains("1 file passed over"),
        "{}",
        ran.out
    );
    place.check(&["notices/package.json"]).ends(2);
    place.check(&["empty"]).ends(2);
    place.check(&["others"]).ends(2);
    place.write("notices/broken.json", b"{\"name\": ");
    place.check(&["notices"]).ends(2);
}

#[test]
fn many_documents_come_in_order() {
    let texts: Vec<(String, String)> = (0..60)
        .map(|i| {
            let policy =
                changed(|policy| policy["activities"][0]["recipients"] = json!([format!("r{i}")]));
            (format!("n{i:02}.json"), policy)
        })
        .collect();
    let files: Vec<(&str, &str)> = texts
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    let place = Place::with(&files);
    let data = place.check(&[".", "--format", "json"]).ends(1).json();
    let names: Vec<&str> = data["files"]
        .as_array()
        .unwrap()
        .iter()
        .map(|file| file["uri"].as_str().unwrap())
        .collect();
    let expected: Vec<&str> = files.iter().map(|file| file.0).collect();
    assert_eq!(names, expected);
    assert_eq!(place.check(&["."]).out, place.check(&["."]).out);
}

#[cfg(target_os = "linux")]
#[test]
fn a_failed_write_is_a_failure() {
    let place = Place::with(&[("notice.json", &minimal())]);
    let full = || fs::File::options().write(true).open("/dev/full").unwrap();
    let run = |arguments: &[&str]| {
        let mut command = std::process::Command::new(assert_cmd::cargo::cargo_bin!("gdpr-policy"));
        let command = command.current_dir(place.0.path()).args(arguments);
        command.stdout(full()).output().unwrap()
    };
    for arguments in [
        &["check", "notice.json"][..],
        &["check", "notice.json", "--format", "sarif"],
        &["schema"],
        &["terms"],
        &["rules"],
        &["notice", "notice.json"],
        &["man"],
        &["--help"],
    ] {
        assert_eq!(run(arguments).status.code(), Some(2), "{arguments:?}");
    }
    let told = run(&["schema"]).stderr;
    assert!(
        String::from_utf8(told)
            .unwrap()
            .starts_with("gdpr-policy: cannot write: ")
    );
}

#[cfg(unix)]
#[test]
fn a_closed_pipe_is_quiet_and_keeps_the_verdict() {
    use std::process::Stdio;
    let place = Place::with(&[("found.json", LAPSED), ("fine.json", &minimal())]);
    for (file, code) in [("found.json", 1), ("fine.json", 0)] {
        let mut command = std::process::Command::new(assert_cmd::cargo::cargo_bin!("gdpr-policy"));
        let command =
            command
                .current_dir(place.0.path())
                .args(["check", "--as-of", "2026-11-22", file]);
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!(
            (output.status.code(), output.stderr),
            (Some(code), Vec::new()),
            "{file}"
        );
    }
}

#[test]
fn sarif_has_what_viewers_and_code_scanning_need() {
    let policy = LAPSED
        .replace(
            "{ \"id\": \"orders\"",
            "{ \"id\": \"letters\", \"recipients\": [\"nobody\"] }, { \"id\": \"orders\"",
        )
        .replace(
            "\"language\"",
            "\"languageFaults\": [\"machine-translation\", \"untranslated\"], \"language\"",
        );
    let place = Place::with(&[
        ("a notice.json", &policy),
        ("broken.json", "{\"formatVersion\": \"1\"}"),
    ]);
    let ran = place
        .check(&[
            "a notice.json",
            "broken.json",
            "none.json",
            "--format",
            "sarif",
        ])
        .ends(2);
    let log = ran.json();
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    for rule in rules {
        for member in [
            "/shortDescription/text",
            "/fullDescription/text",
            "/help/text",
            "/help/markdown",
        ] {
            let text = rule.pointer(member).and_then(Value::as_str);
            assert!(
                text.is_some_and(|text| !text.is_empty()),
                "{member} of {rule}"
            );
        }
        assert!(
            ["error", "warning", "note"]
                .contains(&rule["defaultConfiguration"]["level"].as_str().unwrap())
        );
    }
    let results = run["results"].as_array().unwrap();
    let mut fingerprints = std::collections::BTreeSet::new();
    for result in results {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[index]["id"], result["ruleId"]);
        assert_eq!(result["locations"].as_array().unwrap().len(), 1);
        let artifact = &result["locations"][0]["physicalLocation"]["artifactLocation"];
        assert_eq!(artifact["uriBaseId"], "%SRCROOT%");
        let print = (
            artifact["uri"].to_string(),
            result["partialFingerprints"]["place/v1"].to_string(),
        );
        assert!(fingerprints.insert(print), "{result}");
    }
    let unresolved = results
        .iter()
        .find(|result| result["ruleId"] == "document-unresolved-id")
        .unwrap();
    let location = &unresolved["locations"][0]["physicalLocation"];
    assert_eq!(location["artifactLocation"]["uri"], "a%20notice.json");
    assert_eq!(
        location["region"],
        json!({ "startLine": 5, "startColumn": 52, "endColumn": 60 })
    );
    assert_eq!(unresolved["level"], "error");
    assert_eq!(
        unresolved["partialFingerprints"]["place/v1"],
        "document-unresolved-id:/activities/letters/recipients/0"
    );
    let quality = results
        .iter()
        .find(|result| result["ruleId"] == "document-language-quality")
        .unwrap();
    let related = quality["relatedLocations"].as_array().unwrap();
    assert_eq!(
        related[0]["logicalLocations"][0]["fullyQualifiedName"],
        "/document/languageFaults/1"
    );
    assert_eq!(related[0]["physicalLocation"]["region"]["startLine"], 3);
    let unreadable = results
        .iter()
        .filter(|result| result["ruleId"] == "unreadable");
    assert_eq!(unreadable.count(), 2);
    assert_eq!(run["invocations"][0]["executionSuccessful"], false);
    assert_eq!(
        run["invocations"][0]["toolExecutionNotifications"]
            .as_array()
            .unwrap()
            .len(),
        2
    );
    assert_eq!(run["columnKind"], "unicodeCodePoints");
}

#[test]
fn a_run_without_findings_was_a_success() {
    let fine = Place::with(&[("notice.json", &minimal())]);
    let log = fine
        .check(&["notice.json", "--format", "sarif"])
        .ends(0)
        .json();
    assert_eq!(
        log["runs"][0]["invocations"][0]["executionSuccessful"],
        true
    );
    assert_eq!(log["runs"][0]["results"], json!([]));
}

#[test]
fn fingerprints_stay_when_entries_move() {
    let entry = |id: &str| json!({ "id": id, "recipients": ["nobody-of-".to_owned() + id] });
    let prints = |activities: Value| {
        let policy = changed(|policy| policy["activities"] = activities);
        let place = Place::with(&[("notice.json", &policy)]);
        let log = place.check(&["notice.json", "--format", "sarif"]).json();
        let results = log["runs"][0]["results"].as_array().unwrap().clone();
        let print = |result: &Value| result["partialFingerprints"]["place/v1"].to_string();
        results
            .iter()
            .map(print)
            .filter(|print| print.contains("/activities/"))
            .collect::<std::collections::BTreeSet<_>>()
    };
    let one = prints(json!([entry("a"), entry("b")]));
    assert!(!one.is_empty());
    assert_eq!(one, prints(json!([entry("b"), entry("a")])));
}

#[test]
fn annotations_name_file_line_and_rule() {
    let place = Place::with(&[("a,b.json", LAPSED)]);
    let ran = place.check(&["a,b.json", "--format", "github"]).ends(1);
    let start = "::error file=a%2Cb.json,line=5,col=51,endLine=5,endColumn=59,\
                 title=document-unresolved-id::there is no `nobody` in `recipients`%0A";
    assert!(
        ran.out.lines().any(|line| line.starts_with(start)),
        "{}",
        ran.out
    );
}

#[test]
fn the_checklist_has_every_item_in_every_format() {
    let place = Place::with(&[("notice.json", &minimal())]);
    let items = gdpr_policy::rules::CHECKLIST.len();
    let data = place
        .run(&["checklist", "notice.json", "--format", "json"])
        .ends(0)
        .json();
    assert_eq!(data["items"].as_array().unwrap().len(), items);
    let csv = place
        .run(&["checklist", "notice.json", "--format", "csv"])
        .ends(0)
        .out;
    assert!(
        csv.starts_with("item,what,asked by,when,answer,where,why,rules\n"),
        "{csv}"
    );
    let markdown = place
        .run(&["checklist", "notice.json", "--format", "markdown"])
        .ends(0)
        .out;
    assert_eq!(markdown.lines().count(), items + 2);
    let table = place.run(&["checklist", "notice.json"]).ends(0).out;
    assert!(table.contains("Who the controller"), "{table}");
    place.run(&["checklist", "none.json"]).ends(2);
    place
        .run(&[
            "checklist",
            "notice.json",
            "--as-of",
            "2018-05-24",
            "--format",
            "json",
        ])
        .ends(0);
}

#[test]
fn no_cell_is_a_formula() {
    let policy = changed(|policy| {
        policy["document"]["evidence"] = json!(["=1+1"]);
        _ = policy["document"]
            .as_object_mut()
            .unwrap()
            .remove("lastUpdated");
    });
    let place = Place::with(&[("notice.json", &policy)]);
    for verb in ["checklist", "timeline"] {
        let csv = place
            .run(&[verb, "notice.json", "--format", "csv"])
            .ends(0)
            .out;
        for field in csv.split([',', '\n']) {
            let field = field.trim_start_matches('"');
            assert!(!field.starts_with(['=', '+', '@']), "{field} in {csv}");
        }
    }
}

#[test]
fn a_notice_is_shown_in_words() {
    let place = Place::with(&[("notice.json", &minimal())]);
    let ran = place.run(&["notice", "notice.json"]).ends(0);
    for words in [
        "## Who is responsible",
        "Estonia",
        "| order processing: to send what you order | Name and e-mail address | contract, Art. 6(1)(b) |",
        "3 years (from: the end of the contract)",
        "lodge a complaint, Art. 77(1)",
    ] {
        assert!(ran.out.contains(words), "{words} in {}", ran.out);
    }
    // Every text of the fullest example is there, however deep it stands.
    let complete = example("complete.json");
    let place = Place::with(&[("notice.json", &complete)]);
    let shown = place.run(&["notice", "notice.json"]).ends(0).out;
    let policy: Value = serde_json::from_str(&complete).unwrap();
    let mut labels = Vec::new();
    texts(&policy, &mut labels);
    assert!(labels.len() > 100);
    for label in labels {
        assert!(shown.contains(&label), "{label}");
    }
}

/// The plain texts of a document beside its evidence: those that Markdown shows as they are.
fn texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Array(list) => list.iter().for_each(|entry| texts(entry, found)),
        Value::Object(members) => {
            for (key, value) in members {
                match value {
                    Value::String(text)
                        if ["text", "label", "name", "consequence"].contains(&key.as_str()) =>
                    {
                        if text
                            .chars()
                            .all(|c| c.is_alphanumeric() || " ,.".contains(c))
                        {
                            found.push(text.clone());
                        }
                    }
                    _ if key == "evidence" || key == "extensions" => {}
                    value => texts(value, found),
                }
            }
        }
        _ => {}
    }
}

#[test]
fn a_timeline_tells_what_came_and_went() {
    let policy = changed(|policy| policy["document"]["lastUpdated"] = "2024-06-01".into());
    let place = Place::with(&[("notice.json", &policy)]);
    let data = place
        .run(&[
            "timeline",
            "notice.json",
            "--as-of",
            "2026-11-22",
            "--format",
            "json",
        ])
        .ends(0)
        .json();
    let days = data["days"].as_array().unwrap();
    assert_eq!(days[0]["day"], "2024-06-01");
    let stale = |finding: &&Value| finding["code"] == "document-stale";
    let appeared = days
        .iter()
        .flat_map(|day| day["appeared"].as_array().unwrap());
    assert_eq!(appeared.filter(stale).count(), 1);
    let all = place
        .run(&["timeline", "notice.json", "--as-of", "2026-11-22", "--all"])
        .ends(0)
        .out;
    assert!(all.contains("2026/179)"), "{all}");
    place
        .run(&["timeline", "notice.json", "--as-of", "2020-01-01"])
        .ends(2);
}

#[test]
fn fmt_writes_the_canonical_form_and_nothing_else() {
    let compact = changed(|_| {});
    let place = Place::with(&[
        ("notice.json", &compact),
        ("broken.json", "{"),
        (
            "notice.yaml",
            "formatVersion: '1'\ndocument:\n  language: en\n",
        ),
    ]);
    let ran = place.run(&["fmt", "--check", "notice.json"]).ends(1);
    assert_eq!(ran.out, "notice.json\n");
    assert_eq!(place.read("notice.json"), compact);
    place.run(&["fmt", "notice.json"]).ends(0);
    assert_eq!(place.read("notice.json"), minimal());
    place.run(&["fmt", "--check", "notice.json"]).ends(0);
    place.run(&["fmt", "broken.json", "notice.json"]).ends(2);
    assert_eq!(place.read("broken.json"), "{");
    let yaml = place.read("notice.yaml");
    let ran = place.run(&["fmt", "notice.yaml"]).ends(2);
    assert!(ran.err.contains("comments would be lost"), "{ran:?}");
    assert_eq!(place.read("notice.yaml"), yaml);
    let ran = place.run(&["fmt", "--stdout", "notice.yaml"]).ends(0);
    assert!(
        ran.out.starts_with("{\n  \"formatVersion\": \"1\","),
        "{ran:?}"
    );
    assert_eq!(
        crate::ran(place.command(&["fmt", "-"]).write_stdin(compact.clone()))
            .ends(0)
            .out,
        minimal()
    );
    place.write("mark.json", format!("\u{feff}{}", minimal()).as_bytes());
    place.run(&["fmt", "--check", "mark.json"]).ends(1);
    place.run(&["fmt", "mark.json"]).ends(0);
    assert_eq!(place.read("mark.json"), minimal());
}

#[test]
fn fmt_loses_no_character() {
    let title = "a\u{9b}31m\u{7f}b\u{202e}c\u{1b}[31m ##[x]";
    let policy = changed(|policy| policy["document"]["title"] = title.into());
    let place = Place::with(&[("notice.json", &policy)]);
    let printed = place
        .run(&["fmt", "--stdout", "notice.json"])
        .ends(0)
        .json();
    assert_eq!(printed["document"]["title"], title);
    place.run(&["fmt", "notice.json"]).ends(0);
    let written: Value = serde_json::from_str(&place.read("notice.json")).unwrap();
    assert_eq!(written["document"]["title"], title);
}

#[cfg(unix)]
#[test]
fn fmt_keeps_permissions_and_links() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let place = Place::with(&[("notice.json", &changed(|_| {}))]);
    let mode = |name: &str| fs::metadata(place.path(name)).unwrap().permissions().mode() & 0o777;
    fs::set_permissions(place.path("notice.json"), fs::Permissions::from_mode(0o640)).unwrap();
    symlink("notice.json", place.path("link.json")).unwrap();
    place.run(&["fmt", "link.json"]).ends(0);
    assert_eq!(place.read("notice.json"), minimal());
    assert_eq!(mode("notice.json"), 0o640);
    assert!(
        fs::symlink_metadata(place.path("link.json"))
            .unwrap()
            .is_symlink()
    );
    assert_eq!(
        fs::read_dir(place.0.path()).unwrap().count(),
        2,
        "nothing is left behind"
    );
}

#[test]
fn terms_rules_and_the_schema_are_those_of_the_library() {
    let place = Place::with(&[]);
    assert_eq!(
        place.run(&["schema"]).ends(0).out,
        gdpr_policy::schema::POLICY
    );
    let bases = place.run(&["terms", "legal-basis"]).ends(0).out;
    for basis in gdpr_policy::LegalBasis::NAMES {
        assert!(bases.contains(&format!("| {basis}")), "{bases}");
    }
    assert!(bases.contains("Art. 6(1)(f)"), "{bases}");
    let all = place.run(&["terms", "--format", "json"]).ends(0).json();
    assert_eq!(
        all.as_object().unwrap().len(),
        gdpr_policy::terms::VOCABULARIES.len()
    );
    let near = place.run(&["terms", "basis"]).ends(2);
    assert!(near.err.contains("near: `LegalBasis`"), "{near:?}");
    let rules = place.run(&["rules", "--format", "json"]).ends(0).json();
    assert_eq!(
        rules.as_array().unwrap().len(),
        gdpr_policy::rules::all().count()
    );
    let page = place.run(&["explain", "document-stale"]).ends(0).out;
    assert!(
        page.starts_with("# document-stale\n") && page.contains("## Why"),
        "{page}"
    );
    let near = place.run(&["explain", "document-stal"]).ends(2);
    assert!(
        near.err.contains("did you mean `document-stale`?"),
        "{near:?}"
    );
}

#[test]
fn shells_and_manuals_know_the_verbs() {
    let place = Place::with(&[]);
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = place.run(&["completions", shell]).ends(0).out;
        assert!(script.contains("checklist"), "{shell}");
    }
    let page = place.run(&["man", "check"]).ends(0).out;
    assert!(
        page.contains(".TH gdpr-policy-check 1") && page.contains("fail\\-on"),
        "{page}"
    );
    place.run(&["man", "nonsense"]).ends(2);
    place.run(&["man", "--folder", "pages"]).ends(0);
    assert!(place.path("pages/gdpr-policy-check.1").exists());
    for verb in [
        "check",
        "checklist",
        "notice",
        "timeline",
        "record",
        "diff",
        "consistency",
        "fmt",
        "schema",
        "terms",
        "explain",
        "rules",
    ] {
        let help = place.run(&[verb, "--help"]).ends(0).out;
        assert!(
            help.contains("Usage: gdpr-policy ") && help.lines().all(|line| line.len() <= 101),
            "{help}"
        );
    }
}

#[test]
fn colours_are_for_terminals() {
    let place = Place::with(&[("notice.json", LAPSED)]);
    assert!(!place.check(&["notice.json"]).out.contains('\u{1b}'));
    assert!(
        place
            .check(&["notice.json", "--color", "always"])
            .out
            .contains("\u{1b}[")
    );
}

//! Writes what is generated from the types of gdpr-policy: schema, forms, vocabularies, reference.
//!
//! Without an argument it writes the files; with `--check` it fails if they are not what would be
//! written. It is a workspace of its own because members keep the order of the types only with a
//! feature of `serde_json` that the library must not need.

mod forms;
mod layout;
mod mirror;
mod reference;

use std::{fs, path::Path, process::ExitCode};

use gdpr_policy::terms;
use serde_json::json;

const SELF: &str = "tools/regenerate";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let schema = match serde_json::to_value(gdpr_policy::schema::policy()) {
        Ok(schema) => schema,
        Err(error) => return fail(&error.to_string()),
    };
    let vocabularies = json!(terms::by_name());
    let complete = include_str!("../../../examples/policies/complete.json");
    let complete = match serde_json::from_str(complete) {
        Ok(complete) => complete,
        Err(error) => return fail(&format!("complete.json: {error}")),
    };
    // A program reads the form profile: line breaks would cost a third more.
    let forms = format!("{}\n", forms::profile(&schema, vocabularies.clone()));
    let files = [
        ("schema/policy.schema.json", layout::text(&schema)),
        ("schema/forms/policy.en.schema.json", forms),
        ("schema/vocabulary.json", layout::text(&vocabularies)),
        (
            "docs/format.md",
            reference::page(&schema, &vocabularies, &complete),
        ),
        ("benches/mirror/policy.rs", mirror::source(&schema)),
    ];
    match arguments
        .iter()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .as_slice()
    {
        [] => write(&files),
        ["--check"] => check(&files),
        _ => fail(&format!("usage: {SELF} [--check]")),
    }
}

fn write(files: &[(&str, String)]) -> ExitCode {
    for (name, text) in files {
        let path = path(name);
        let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
        if let Err(error) = folder.and_then(|()| fs::write(&path, text)) {
            return fail(&format!("{name}: {error}"));
        }
    }
    ExitCode::SUCCESS
}

#[expect(
    clippy::disallowed_methods,
    reason = "the rule is the library's; the tool compares files"
)]
fn check(files: &[(&str, String)]) -> ExitCode {
    for (name, text) in files {
        if fs::read_to_string(path(name)).ok().as_ref() != Some(text) {
            return fail(&format!("{name} is stale: run `{SELF}`"));
        }
    }
    ExitCode::SUCCESS
}

fn path(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(name)
}

fn fail(message: &str) -> ExitCode {
    eprintln!("{message}");
    ExitCode::FAILURE
}

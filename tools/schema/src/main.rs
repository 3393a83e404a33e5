//! Writes the published schema and vocabularies of gdpr-policy.
//!
//! Without an argument, `schema/policy.schema.json` and `schema/vocabulary.json`; with `--check`,
//! fails if they are not what would be written; with `--forms`, prints the form profile.

mod forms;
mod layout;
mod vocabularies;

use std::{fs, path::Path, process::ExitCode};

use serde_json::Value;

const SELF: &str = "cargo run --manifest-path tools/schema/Cargo.toml";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let schema = match serde_json::to_value(gdpr_policy::schema::policy()) {
        Ok(schema) => schema,
        Err(error) => return fail(&error.to_string()),
    };
    let missing = vocabularies::missing(&schema);
    if !missing.is_empty() {
        return fail(&format!(
            "not in tools/schema/src/vocabularies.rs: {}",
            missing.join(", ")
        ));
    }
    let files = [
        ("policy.schema.json", &schema),
        ("vocabulary.json", &vocabularies::all()),
    ];
    match arguments
        .iter()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .as_slice()
    {
        [] => write(&files),
        ["--check"] => check(&files),
        ["--forms"] => {
            print!("{}", layout::text(&forms::profile(&schema)));
            ExitCode::SUCCESS
        }
        _ => fail(&format!("usage: {SELF} [-- --check | --forms]")),
    }
}

fn write(files: &[(&str, &Value)]) -> ExitCode {
    for (name, value) in files {
        if let Err(error) = fs::write(path(name), layout::text(value)) {
            return fail(&format!("schema/{name}: {error}"));
        }
    }
    ExitCode::SUCCESS
}

#[expect(
    clippy::disallowed_methods,
    reason = "the rule is the library's; the tool compares files"
)]
fn check(files: &[(&str, &Value)]) -> ExitCode {
    for (name, value) in files {
        if fs::read_to_string(path(name)).ok() != Some(layout::text(value)) {
            return fail(&format!("schema/{name} is stale: run `{SELF}`"));
        }
    }
    ExitCode::SUCCESS
}

fn path(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../schema")
        .join(name)
}

fn fail(message: &str) -> ExitCode {
    eprintln!("{message}");
    ExitCode::FAILURE
}

//! Writes the published schema and vocabularies of gdpr-policy.
//!
//! Without an argument, `schema/policy.schema.json`, `schema/vocabulary.json` and the plain structs
//! of the benchmark; with `--check`, fails if they are not what would be written; with `--forms`,
//! prints the form profile.

mod forms;
mod layout;
mod mirror;
mod vocabularies;

use std::{fs, path::Path, process::ExitCode};

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
        ("schema/policy.schema.json", layout::text(&schema)),
        ("schema/vocabulary.json", layout::text(&vocabularies::all())),
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
        ["--forms"] => {
            print!("{}", layout::text(&forms::profile(&schema)));
            ExitCode::SUCCESS
        }
        _ => fail(&format!("usage: {SELF} [-- --check | --forms]")),
    }
}

fn write(files: &[(&str, String)]) -> ExitCode {
    for (name, text) in files {
        if let Err(error) = fs::write(path(name), text) {
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

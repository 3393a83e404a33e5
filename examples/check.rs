//! Checks one privacy notice: what a program does that has a file, a day and perhaps facts.
//!
//! `cargo run --example check -- FILE --as-of DAY [--facts FILE] [--outcomes] [--open-questions]`
//!
//! Exits with 1 if there is an error among the findings, with 2 if something cannot be read. The command
//! of the package `gdpr-policy-cli` does more: other formats, many files, the lines of a document.
#![expect(clippy::print_stderr, reason = "it is a program")]
#![expect(
    clippy::disallowed_methods,
    reason = "a program has files and arguments"
)]

use std::{
    env, error, fs,
    io::{Write as _, stdout},
    process::ExitCode,
};

use gdpr_policy::{Context, Facts, Policy, read};

const USAGE: &str = "usage: check FILE --as-of DAY [--facts FILE] [--outcomes] [--open-questions]";

fn main() -> ExitCode {
    match run() {
        Ok(passed) => ExitCode::from(u8::from(!passed)),
        Err(error) => {
            eprintln!("check: {error}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<bool, Box<dyn error::Error>> {
    let (mut file, mut as_of, mut facts) = (None, None, Facts::default());
    let (mut outcomes, mut open_questions) = (false, false);
    let mut arguments = env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--as-of" => as_of = Some(arguments.next().ok_or(USAGE)?.parse()?),
            "--facts" => facts = read::from_json(&text(&arguments.next().ok_or(USAGE)?)?)?,
            "--outcomes" => outcomes = true,
            "--open-questions" => open_questions = true,
            name if !name.starts_with('-') && file.is_none() => file = Some(argument),
            _ => return Err(USAGE.into()),
        }
    }
    let (file, as_of) = (file.ok_or(USAGE)?, as_of.ok_or(USAGE)?);

    // The reader tells every fault with its place, and reads nothing by half.
    let policy = Policy::from_json(&text(&file)?)?;
    if let Some(fault) = facts.faults(&policy).first() {
        return Err(format!("--facts: {}: {fault}", fault.pointer()).into());
    }
    let report = policy.check(&Context::at(as_of).with_facts(facts));

    let mut out = stdout().lock();
    for finding in report.findings() {
        writeln!(out, "{finding}\n")?;
    }
    if outcomes {
        for outcome in report.outcomes() {
            write!(out, "{:<14} {}", outcome.verdict.to_string(), outcome.code)?;
            if let Some(pointer) = &outcome.pointer {
                write!(out, "  at `{pointer}`")?;
            }
            match &outcome.reason {
                Some(reason) => writeln!(out, "  ({reason})")?,
                None => writeln!(out)?,
            }
        }
    }
    if open_questions {
        for (code, open) in report.open_questions() {
            let place = &open.pointer;
            let question = open.fact.question();
            writeln!(out, "open: {question} ({code} at `{place}`)")?;
        }
    }
    writeln!(out, "{}", report.summary())?;
    Ok(report.passed())
}

/// The text of a file; other encodings than UTF-8 are refused by their name.
fn text(file: &str) -> Result<String, Box<dyn error::Error>> {
    let bytes = fs::read(file).map_err(|error| format!("{file}: {error}"))?;
    let text = read::decode(&bytes).map_err(|error| format!("{file}: {error}"))?;
    Ok(text.to_owned())
}

//! How the transfers of a policy stood over time: `cargo run --example timeline -- FILE [FROM [TO]]`.
//!
//! It checks the policy on every day on which the law of transfers changed. Where that made a
//! difference, it prints what changed and what is found on transfers since; without a file, every change.
#![expect(clippy::disallowed_methods, reason = "a command has files")]

use std::{
    collections::BTreeMap,
    error::Error,
    fs,
    io::{Write as _, stdout},
};

use gdpr_policy::{Context, Date, Law, Policy, Report};

/// Prints a line; who closes the pipe has read enough.
macro_rules! say {
    ($($part:tt)*) => {
        _ = writeln!(stdout(), $($part)*)
    };
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let from = arguments
        .get(1)
        .map_or(Ok(Date::constant(2015, 1, 1)), |day| day.parse())?;
    let to = arguments
        .get(2)
        .map_or(Ok(Date::constant(2026, 12, 31)), |day| day.parse())?;
    let law = Law::builtin();

    let mut days: BTreeMap<Date, Vec<String>> = BTreeMap::from([(from, Vec::new())]);
    for change in law.changes(from, to) {
        days.entry(change.on).or_default().push(change.text);
    }
    let policy = match arguments.first() {
        Some(file) => Some(Policy::from_json(&fs::read_to_string(file)?)?),
        None => None,
    };
    let mut before = None;
    for (day, changes) in days {
        let report = policy
            .as_ref()
            .map(|policy| policy.check(&Context::at(day)));
        let standing = report.as_ref().map(standing);
        if standing.is_some() && standing == before {
            continue;
        }
        say!("{day}");
        for change in changes {
            say!("  {change}");
        }
        for line in standing.iter().flatten() {
            say!("  -> {line}");
        }
        before = standing;
    }
    Ok(())
}

/// What the rules on transfers find, a line each, or that they find nothing.
fn standing(report: &Report) -> Vec<String> {
    let about_transfers = |code: &str| code.starts_with("transfer-");
    let findings = report
        .findings()
        .filter(|finding| about_transfers(&finding.code));
    let mut lines: Vec<String> = findings
        .map(|finding| {
            format!(
                "{} {}: {}",
                finding.severity,
                finding.pointer(),
                finding.message
            )
        })
        .collect();
    if lines.is_empty() {
        lines.push("nothing found on transfers".to_owned());
    }
    lines
}

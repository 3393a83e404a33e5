//! Checks privacy notices: `cargo run --example check -- FILE… [--as-of DATE]`.
//!
//! Exits with 1 if there is an error among the findings, with 2 if a file cannot be read.
#![expect(clippy::print_stderr, reason = "it is a command")]
#![expect(
    clippy::disallowed_methods,
    reason = "a command has files, a clock and an environment"
)]

use std::{
    fmt::Write as _,
    fs,
    io::{IsTerminal as _, Write as _, stdout},
    path::Path,
    process::ExitCode,
    time::{SystemTime, UNIX_EPOCH},
};

use gdpr_policy::{
    Context, Date, Facts, Finding, Policy, ReadError, Report, Severity, Source, Strict, Verdict,
    law::fines,
    read::{self, Positions},
    rules,
};
use serde_json::{Value, json};

/// Prints a line; who closes the pipe has read enough.
macro_rules! say {
    ($($part:tt)*) => {
        _ = writeln!(stdout(), $($part)*)
    };
}

const USAGE: &str = "\
usage: check [OPTIONS] FILE…     policies in JSON, or in YAML (.yaml, .yml)

  --as-of DATE       the day of the law, YYYY-MM-DD; today otherwise
  --facts FILE       what no text shows, as a JSON object: establishedInEea, targetsUnion,
                     representativeExempt, publicAuthority, dpoRequired (true or false),
                     participation (a list of { recipient: ID, framework: TERM, listed: true or false }),
                     coveredBySector, outsideSector (lists of ids of recipients)
  --level CODE=LEVEL how far a rule may go: off, advice, warning, error
  --outcomes         the outcome of every rule, too
  --open-questions   the facts that would decide something, too
  --json             everything as data
  --explain CODE     the page of a rule, and nothing else
  --rules            the catalogue, and nothing else";

#[derive(Default)]
struct Options {
    files: Vec<String>,
    as_of: Option<Date>,
    facts: Facts,
    levels: Vec<(String, rules::Level)>,
    outcomes: bool,
    open_questions: bool,
    json: bool,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(code) => code,
        Err(message) => {
            eprintln!("check: {message}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &[String]) -> Result<ExitCode, String> {
    let mut options = Options::default();
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        let mut value = || {
            arguments
                .next()
                .ok_or(format!("`{argument}` needs a value"))
        };
        match argument.as_str() {
            "--as-of" => {
                options.as_of = Some(
                    value()?
                        .parse()
                        .map_err(|error| format!("--as-of: {error}"))?,
                );
            }
            "--facts" => {
                let text = read_file(value()?)?;
                options.facts =
                    read::from_json(&text).map_err(|error| format!("--facts: {error}"))?;
            }
            "--level" => {
                let (code, level) = value()?
                    .split_once('=')
                    .ok_or("--level: expected CODE=LEVEL")?;
                let level = level.parse().map_err(|error| format!("--level: {error}"))?;
                options.levels.push((code.to_owned(), level));
            }
            "--outcomes" => options.outcomes = true,
            "--open-questions" => options.open_questions = true,
            "--json" => options.json = true,
            "--explain" => return explain(value()?),
            "--rules" => {
                say!("{}", rules::catalogue());
                return Ok(ExitCode::SUCCESS);
            }
            "--help" | "-h" => {
                say!("{USAGE}");
                return Ok(ExitCode::SUCCESS);
            }
            option if option.starts_with("--") => {
                return Err(format!("there is no `{option}`\n\n{USAGE}"));
            }
            file => options.files.push(file.to_owned()),
        }
    }
    if options.files.is_empty() {
        return Err(format!("no file\n\n{USAGE}"));
    }
    check(&options)
}

fn explain(code: &str) -> Result<ExitCode, String> {
    // The context knows the nearest code to one that there is not.
    Context::at(today()?)
        .with_level(code, rules::Level::Error)
        .map_err(|error| error.to_string())?;
    if let Some(rule) = rules::find(code) {
        let sources: Vec<String> = rule.sources.iter().map(ToString::to_string).collect();
        say!(
            "# {code}\n\n{}\n## What to do\n\n{}.\n\n{}",
            rule.page,
            sentence(rule.remedy),
            sources.join(", ")
        );
        let of_article = |source: &Source| match source {
            Source::Article(article) => Some((*article, fines::tier(*article)?)),
            _ => None,
        };
        for (article, tier) in rule.sources.iter().filter_map(of_article) {
            say!(
                "A breach of Art. {article} falls under Art. {}.",
                tier.ground
            );
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

fn check(options: &Options) -> Result<ExitCode, String> {
    let as_of = options.as_of.map_or_else(today, Ok)?;
    let mut context = Context::at(as_of).with_facts(options.facts.clone());
    for (code, level) in &options.levels {
        context = context
            .with_level(code, *level)
            .map_err(|error| error.to_string())?;
    }
    let mut worst = 0;
    let mut data = Vec::new();
    for file in &options.files {
        let text = read_file(file)?;
        match read(file, &text) {
            Ok(policy) => {
                let report = policy.check(&context);
                worst = worst.max(u8::from(!report.passed()));
                if options.json {
                    data.push(json!({ "file": file, "report": report }));
                } else {
                    print(file, &text, &report, options);
                }
            }
            Err(error) => {
                worst = 2;
                if options.json {
                    data.push(json!({ "file": file, "unreadable": error.data }));
                } else {
                    eprintln!("{}", paint(RED, &format!("{file}{}", error.text)));
                }
            }
        }
    }
    if options.json {
        let data = json!({ "checkVersion": "1", "files": data });
        say!(
            "{}",
            serde_json::to_string_pretty(&data).map_err(|error| error.to_string())?
        );
    }
    Ok(ExitCode::from(worst))
}

fn read_file(file: &str) -> Result<String, String> {
    let bytes = fs::read(file).map_err(|error| format!("{file}: {error}"))?;
    String::from_utf8(bytes).map_err(|error| {
        format!(
            "{file}: not UTF-8 from byte {}",
            error.utf8_error().valid_up_to()
        )
    })
}

/// Why a file cannot be read, for people and as data.
struct Unreadable {
    text: String,
    data: Value,
}

fn read(file: &str, text: &str) -> Result<Policy, Unreadable> {
    let extension = Path::new(file)
        .extension()
        .and_then(|extension| extension.to_str());
    if extension.is_some_and(|is| is.eq_ignore_ascii_case("yaml") || is.eq_ignore_ascii_case("yml"))
    {
        return serde_norway::from_str(text).map(|Strict(policy)| policy).map_err(|error| {
            let place = error.location().map(|place| (place.line(), place.column()));
            let at = place.map(|(line, column)| format!(":{line}:{column}")).unwrap_or_default();
            Unreadable {
                text: format!("{at}: {error}"),
                data: json!({ "line": place.map(|p| p.0), "column": place.map(|p| p.1), "message": error.to_string() }),
            }
        });
    }
    Policy::from_json(text).map_err(|error: ReadError| Unreadable {
        text: format!(":{}:{}: {error}", error.line(), error.column()),
        data: json!({
            "pointer": error.pointer(), "line": error.line(), "column": error.column(),
            "found": error.found(), "expected": error.expected(), "hint": error.hint(),
        }),
    })
}

fn print(file: &str, text: &str, report: &Report, options: &Options) {
    let positions = Positions::of(text);
    for finding in report.findings() {
        let position = positions
            .as_ref()
            .and_then(|positions| positions.find(&finding.pointer));
        say!("{}\n", show(file, position, finding));
    }
    if options.outcomes {
        for outcome in report.outcomes() {
            let mut line = format!("{:<14} {}", outcome.verdict.to_string(), outcome.rule.code);
            let mut about = |what: &str| _ = write!(line, "  {what}");
            if let Some(pointer) = &outcome.pointer {
                about(if pointer.as_str().is_empty() {
                    "the document"
                } else {
                    pointer.as_str()
                });
            }
            if let Some(reason) = &outcome.reason {
                about(&format!("({reason})"));
            }
            say!(
                "{}",
                if outcome.verdict == Verdict::Breached {
                    paint(RED, &line)
                } else {
                    line
                }
            );
        }
        say!();
    }
    if options.open_questions {
        for (rule, question) in report.open_questions() {
            let place = question.pointer.as_str();
            let place = if place.is_empty() {
                "the document"
            } else {
                place
            };
            say!(
                "open: {} (`{}` of --facts; asked by {} at {place})",
                question.fact.question(),
                question.fact.member(),
                rule.code
            );
        }
        say!();
    }
    say!("{file}: {}", report.summary());
}

/// A finding as a compiler shows it, with the line of the file where the place has one.
fn show(file: &str, position: Option<(usize, usize)>, finding: &Finding) -> String {
    let color = match finding.severity {
        Severity::Error => RED,
        Severity::Warning => YELLOW,
        Severity::Advice => BLUE,
    };
    let text = finding.to_string();
    let (head, rest) = text.split_once('\n').unwrap_or((&text, ""));
    let (kind, message) = head.split_once(": ").unwrap_or((head, ""));
    let rest = match position {
        Some((line, column)) => rest.replacen("--> ", &format!("--> {file}:{line}:{column} "), 1),
        None => rest.replacen("--> ", &format!("--> {file} "), 1),
    };
    format!("{}: {}\n{rest}", paint(color, kind), paint(BOLD, message))
}

const RED: &str = "31;1";
const YELLOW: &str = "33;1";
const BLUE: &str = "34;1";
const BOLD: &str = "1";

/// Colour on a terminal, plain text in a pipe or where `NO_COLOR` asks for it.
fn paint(code: &str, text: &str) -> String {
    let plain =
        !stdout().is_terminal() || std::env::var("NO_COLOR").is_ok_and(|value| !value.is_empty());
    if plain {
        text.to_owned()
    } else {
        format!("\u{1b}[{code}m{text}\u{1b}[0m")
    }
}

/// The day in UTC.
fn today() -> Result<Date, String> {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_err(|error| error.to_string())?;
    let days = i32::try_from(since.as_secs() / 86_400).map_err(|error| error.to_string())?;
    Ok(Date::constant(1970, 1, 1).add_days(days))
}

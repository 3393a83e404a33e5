//! For people: findings as a compiler shows them.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use gdpr_policy::{Report, Verdict};

use super::{Checked, Counts, Format, Outcome, Piece, Setting};
use crate::{
    Failure,
    arguments::Check,
    input::Unreadable,
    shown::{Shown, place},
    snippet,
};

const BREACHED: Style = AnsiColor::BrightRed.on_default().bold();
const BOLD: Style = Style::new().bold();

pub(super) struct Text<'s> {
    pub(super) options: &'s Check,
    pub(super) setting: &'s Setting,
}

impl Format for Text<'_> {
    fn file(&self, checked: &Checked) -> Result<Piece, Failure> {
        let name = checked.origin.name();
        let mut text = String::new();
        let summary = match &checked.outcome {
            Outcome::Report(read) => {
                let (document, report) = &**read;
                let source = document.source();
                for finding in report.findings() {
                    text += &snippet::finding(&name, &source, finding);
                    text.push('\n');
                }
                if self.options.outcomes {
                    outcomes(&mut text, report);
                }
                if self.options.open_questions {
                    questions(&mut text, report);
                }
                report.summary()
            }
            Outcome::Facts(faults) => {
                if let Some(given) = &self.setting.facts {
                    text += &snippet::facts(given, faults, &name);
                }
                "not checked: the facts are not about it".to_owned()
            }
            Outcome::Unreadable(Unreadable::NoBytes(why)) => {
                text += &snippet::without_bytes(&name, why);
                "unreadable".to_owned()
            }
            Outcome::Unreadable(Unreadable::Faults {
                text: source,
                errors,
            }) => {
                text += &snippet::unreadable(&name, source, errors);
                "unreadable".to_owned()
            }
            Outcome::Unreadable(Unreadable::SomethingElse) => return Ok(Piece::default()),
        };
        _ = writeln!(text, "{BOLD}{name}{BOLD:#}: {summary}");
        Ok(text.into())
    }

    fn between(&self) -> &'static str {
        "\n"
    }

    fn tail(&self, counts: &Counts, _: &[serde_json::Value]) -> Result<String, Failure> {
        let is_told = counts.files > 1 || counts.passed_over > 0;
        Ok(if is_told {
            format!("\n{}\n", counts.line())
        } else {
            String::new()
        })
    }
}

fn outcomes(text: &mut String, report: &Report) {
    for outcome in report.outcomes() {
        let mut line = format!("{:<14} {}", outcome.verdict.to_string(), outcome.code);
        if let Some(pointer) = &outcome.pointer {
            _ = write!(line, "  {}", place(pointer));
        }
        if let Some(reason) = &outcome.reason {
            _ = write!(line, "  ({})", Shown(&reason.to_string()));
        }
        if outcome.verdict == Verdict::Breached {
            line = format!("{BREACHED}{line}{BREACHED:#}");
        }
        _ = writeln!(text, "{line}");
    }
    text.push('\n');
}

fn questions(text: &mut String, report: &Report) {
    let before = text.len();
    for (code, question) in report.open_questions() {
        let entry = question.entry.as_ref();
        let entry = entry.map(|id| format!(" (`{id}`)")).unwrap_or_default();
        let place = place(&question.pointer);
        let member = question.fact.member();
        let question = question.fact.question();
        _ = writeln!(
            text,
            "open: {question}{entry} (`{member}` of --facts; {code} at {place})"
        );
    }
    if text.len() > before {
        text.push('\n');
    }
}

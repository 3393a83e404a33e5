//! Tables for a comment or the summary of a job.

use std::fmt::Write as _;

use gdpr_policy::Finding;

use super::{Checked, Counts, Format, Outcome, Piece, Setting};
use crate::{
    Failure,
    arguments::Check,
    input::Unreadable,
    place::Source,
    shown::{self, place, sentence},
    table::Table,
};

pub(super) struct Markdown<'s> {
    pub(super) options: &'s Check,
    pub(super) setting: &'s Setting,
}

impl Format for Markdown<'_> {
    fn file(&self, checked: &Checked) -> Result<Piece, Failure> {
        let name = shown::Markdown(&checked.origin.name()).to_string();
        let mut text = format!("## {name}\n\n");
        match &checked.outcome {
            Outcome::Report(read) => {
                let (document, report) = &**read;
                let source = document.source();
                _ = writeln!(text, "{}\n", shown::Markdown(&report.summary()));
                if report.findings().len() > 0 {
                    text += "| severity | rule | finding | places |\n|---|---|---|---|\n";
                }
                for finding in report.findings() {
                    text += &row(finding, &source);
                }
                if report.findings().len() > 0 {
                    text.push('\n');
                }
                if self.options.outcomes {
                    let mut table = Table::new(&["outcome", "rule", "place", "reason"]);
                    for outcome in report.outcomes() {
                        let pointer = outcome.pointer.as_ref();
                        table.row([
                            outcome.verdict.to_string(),
                            outcome.code.to_string(),
                            pointer.map(place).unwrap_or_default(),
                            outcome
                                .reason
                                .as_ref()
                                .map(ToString::to_string)
                                .unwrap_or_default(),
                        ]);
                    }
                    _ = writeln!(text, "### Outcomes\n\n{}", table.markdown());
                }
                if self.options.open_questions {
                    let mut table =
                        Table::new(&["open question", "about", "member", "rule", "place"]);
                    for (code, question) in report.open_questions() {
                        table.row([
                            question.fact.question().to_owned(),
                            question
                                .entry
                                .as_ref()
                                .map(ToString::to_string)
                                .unwrap_or_default(),
                            question.fact.member().to_owned(),
                            code.to_string(),
                            place(&question.pointer),
                        ]);
                    }
                    if !table.is_empty() {
                        _ = writeln!(text, "### Open questions\n\n{}", table.markdown());
                    }
                }
            }
            Outcome::Facts(faults) => {
                text += "Not checked: the facts are not about it.\n\n";
                let file = self.setting.facts.as_ref().map(|given| given.origin.name());
                let file = file.unwrap_or_default();
                for fault in faults {
                    let at = format!("{file} {}", fault.pointer());
                    let what = shown::message(&fault.to_string());
                    _ = writeln!(text, "- {}: {what}", shown::Markdown(&at));
                }
                text.push('\n');
            }
            Outcome::Unreadable(Unreadable::NoBytes(why)) => {
                _ = writeln!(text, "Unreadable: {}\n", shown::Markdown(why));
            }
            Outcome::Unreadable(Unreadable::Faults { errors, .. }) => {
                text += "Unreadable.\n\n";
                let mut table = Table::new(&["line", "place", "found", "expected", "hint"]);
                for error in errors {
                    table.row([
                        format!("{}:{}", error.line(), error.column()),
                        place(error.pointer()),
                        error.found().to_owned(),
                        error.expected().to_owned(),
                        error.hint().unwrap_or_default().to_owned(),
                    ]);
                }
                _ = writeln!(text, "{}", table.markdown());
                if errors.has_more() {
                    text += "And more faults.\n\n";
                }
            }
            Outcome::Unreadable(Unreadable::SomethingElse) => return Ok(Piece::default()),
        }
        Ok(text.into())
    }

    fn tail(&self, counts: &Counts, _: &[serde_json::Value]) -> Result<String, Failure> {
        let is_told = counts.files > 1 || counts.passed_over > 0;
        Ok(if is_told {
            sentence(&counts.line()) + "\n"
        } else {
            String::new()
        })
    }
}

fn row(finding: &Finding, source: &Source<'_>) -> String {
    let places = finding.places.iter().map(|site| {
        let found = source.find(&site.pointer);
        let line = found
            .map(|spot| format!("line {}: ", spot.line))
            .unwrap_or_default();
        format!("{line}{}", shown::Markdown(&site.to_string()))
    });
    let sources: Vec<String> = finding.sources.iter().map(ToString::to_string).collect();
    let sources = shown::Markdown(&sources.join(", ")).to_string();
    format!(
        "| {} | `{}` | {}<br>{}<br>{sources} | {} |\n",
        finding.severity,
        finding.code,
        sentence(&shown::message(&finding.message)),
        sentence(&shown::message(&finding.remedy)),
        places.collect::<Vec<_>>().join("<br>"),
    )
}

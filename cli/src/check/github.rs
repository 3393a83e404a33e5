//! Annotations of a GitHub workflow: lines that its runner takes for commands.
//!
//! The runner decodes `%25`, `%0D` and `%0A` in the message, and `%3A` and `%2C` in properties, too.

use std::fmt::Write as _;

use gdpr_policy::{Finding, Pointer, Severity};

use super::{Checked, Counts, Format, Outcome, Piece, Setting};
use crate::{
    Failure,
    arguments::Check,
    input::{Origin, Unreadable},
    place::{Source, Spot},
    shown::{Shown, place, sentence},
};

pub(super) struct Github<'s> {
    pub(super) options: &'s Check,
    pub(super) setting: &'s Setting,
}

impl Format for Github<'_> {
    fn file(&self, checked: &Checked) -> Result<Piece, Failure> {
        let mut text = String::new();
        let origin = &checked.origin;
        match &checked.outcome {
            Outcome::Report(read) => {
                let (document, report) = &**read;
                let source = document.source();
                for finding in report.findings() {
                    let command = match finding.severity {
                        Severity::Error => "error",
                        Severity::Warning => "warning",
                        Severity::Advice => "notice",
                    };
                    let spot = place_of(&source, finding.pointer());
                    annotate(
                        &mut text,
                        command,
                        origin,
                        spot,
                        &finding.code,
                        &message(&source, finding),
                    );
                }
                if self.options.open_questions {
                    for (code, question) in report.open_questions() {
                        let about = question.entry.as_ref();
                        let about = about.map(|id| format!(" (`{id}`)")).unwrap_or_default();
                        let (asked, member) = (question.fact.question(), question.fact.member());
                        let message = format!("{}{about} (`{member}` of --facts)", sentence(asked));
                        let spot = place_of(&source, &question.pointer);
                        annotate(&mut text, "notice", origin, spot, code, &message);
                    }
                }
            }
            Outcome::Facts(faults) => {
                if let Some(given) = &self.setting.facts {
                    let source = given.source();
                    for fault in faults {
                        let spot = place_of(&source, fault.pointer());
                        let message = format!("{fault} in {}", origin.name());
                        annotate(&mut text, "error", &given.origin, spot, "facts", &message);
                    }
                }
            }
            Outcome::Unreadable(Unreadable::NoBytes(why)) => {
                annotate(&mut text, "error", origin, None, "unreadable", why);
            }
            Outcome::Unreadable(Unreadable::Faults {
                text: broken,
                errors,
            }) => {
                let source = Source::of(broken, None);
                for error in errors {
                    let spot = source.of_error(error);
                    let spot = (spot, source.width(spot));
                    let at = place(error.pointer());
                    let (found, expected) = (Shown(error.found()), error.expected());
                    let mut message = format!("{at}: found {found}, expected {expected}");
                    if let Some(hint) = error.hint() {
                        _ = write!(message, "\n{}", Shown(hint));
                    }
                    annotate(
                        &mut text,
                        "error",
                        origin,
                        Some(spot),
                        "unreadable",
                        &message,
                    );
                }
            }
            Outcome::Unreadable(Unreadable::SomethingElse) => {}
        }
        Ok(text.into())
    }

    fn tail(&self, counts: &Counts, _: &[serde_json::Value]) -> Result<String, Failure> {
        Ok(counts.line() + "\n")
    }
}

/// A finding in lines: what is wrong, what to do, what it rests on, and every place.
fn message(source: &Source<'_>, finding: &Finding) -> String {
    let sources: Vec<String> = finding.sources.iter().map(ToString::to_string).collect();
    let mut message = format!("{}\n{}", Shown(&finding.message), sentence(&finding.remedy));
    if !sources.is_empty() {
        _ = write!(message, "\n({})", Shown(&sources.join(", ")));
    }
    for site in &finding.places {
        let line = source
            .find(&site.pointer)
            .map(|spot| format!("line {}: ", spot.line));
        let site = site.to_string();
        _ = write!(message, "\n{}{}", line.unwrap_or_default(), Shown(&site));
    }
    message
}

/// Where a value stands, and how wide it is.
fn place_of(source: &Source<'_>, pointer: &Pointer) -> Option<(Spot, usize)> {
    let spot = source.find(pointer)?;
    Some((spot, source.width(spot)))
}

fn annotate(
    text: &mut String,
    command: &str,
    origin: &Origin,
    spot: Option<(Spot, usize)>,
    title: &str,
    message: &str,
) {
    _ = write!(text, "::{command} file={}", property(&origin.name()));
    if let Some((Spot { line, column, .. }, width)) = spot {
        let end = column + width;
        _ = write!(
            text,
            ",line={line},col={column},endLine={line},endColumn={end}"
        );
    }
    // What is not ours in a message was made harmless before; its line breaks are ours.
    _ = writeln!(text, ",title={}::{}", property(title), data(message));
}

fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn annotations_are_escaped_as_the_runner_decodes_them() {
        let mut text = String::new();
        let origin = Origin::of(std::path::Path::new("a,b:c%.json"));
        annotate(
            &mut text,
            "error",
            &origin,
            None,
            "x:y",
            "100 %\n::error::x, y",
        );
        assert_eq!(
            text,
            "::error file=a%2Cb%3Ac%25.json,title=x%3Ay::100 %25%0A::error::x, y\n"
        );
    }
}

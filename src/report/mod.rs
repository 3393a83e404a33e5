//! What a check reports: data that stands for itself and can be read back, and knows no rule.

mod finding;
mod item;
mod level;
mod outcome;
mod question;
mod quoted;

use std::{collections::BTreeMap, fmt};

use serde::{Deserialize, Serialize};

pub(crate) use self::quoted::quoted;
pub use self::{
    finding::{Code, Finding, Severity, Site},
    item::ItemAnswer,
    level::Level,
    outcome::{Outcome, Reason, Unassessed, Verdict},
    question::{Fact, Question},
    quoted::Escaped,
};
use crate::base::{Date, ParseError, Pointer};

/// What all rules say about a document, as of a day.
///
/// It says what is stated, missing, contradictory or out of date. It is no verdict on the company.
/// Findings are ordered by severity, place and code; outcomes as the rules in the catalogue; items
/// as in the checklist.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Report {
    #[serde(rename = "reportVersion")]
    version: Version,
    as_of: Date,
    law_known_until: Date,
    levels: BTreeMap<Code, Level>,
    findings: Vec<Finding>,
    superseded: Vec<Finding>,
    outcomes: Vec<Outcome>,
    items: Vec<ItemAnswer>,
}

/// The version of the form of reports; another one is refused.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "&'static str", try_from = "String")]
struct Version;

impl From<Version> for &'static str {
    fn from(_: Version) -> Self {
        Report::VERSION
    }
}

impl TryFrom<String> for Version {
    type Error = ParseError;

    fn try_from(text: String) -> Result<Self, ParseError> {
        if text == Report::VERSION {
            Ok(Self)
        } else {
            Err(ParseError::new("a report of version `1`", &text))
        }
    }
}

/// The parts of a report, as the engine puts them together.
pub(crate) struct Parts {
    pub(crate) as_of: Date,
    pub(crate) law_known_until: Date,
    pub(crate) levels: BTreeMap<Code, Level>,
    /// In their order.
    pub(crate) findings: Vec<Finding>,
    pub(crate) superseded: Vec<Finding>,
    pub(crate) outcomes: Vec<Outcome>,
    pub(crate) items: Vec<ItemAnswer>,
}

impl Report {
    /// The version of the form in which reports are serialized.
    pub const VERSION: &'static str = "1";

    pub(crate) fn new(parts: Parts) -> Self {
        let Parts {
            as_of,
            law_known_until,
            levels,
            findings,
            superseded,
            outcomes,
            items,
        } = parts;
        Self {
            version: Version,
            as_of,
            law_known_until,
            levels,
            findings,
            superseded,
            outcomes,
            items,
        }
    }

    /// The same report as one of what stands at a place alone, with the answers to some items; what
    /// is elsewhere is about the document around it.
    pub(crate) fn within(mut self, place: &Pointer, items: &[&str]) -> Self {
        let rebase = |pointer: &mut Pointer| {
            if let Some(within) = pointer.within(place) {
                *pointer = within;
            }
        };
        for finding in self.findings.iter_mut().chain(&mut self.superseded) {
            finding
                .places
                .iter_mut()
                .for_each(|site| rebase(&mut site.pointer));
        }
        for outcome in &mut self.outcomes {
            outcome.pointer.iter_mut().for_each(rebase);
            let unassessed = outcome.not_assessed.iter_mut();
            unassessed.for_each(|unassessed| rebase(&mut unassessed.pointer));
        }
        self.items
            .retain(|answer| items.contains(&answer.item.as_ref()));
        for answer in &mut self.items {
            answer
                .places
                .iter_mut()
                .for_each(|site| rebase(&mut site.pointer));
        }
        self
    }

    /// The day of the check.
    #[must_use]
    pub fn as_of(&self) -> Date {
        self.as_of
    }

    /// The day until which the law that it was checked against is known; what happened later is not
    /// in it.
    #[must_use]
    pub fn law_known_until(&self) -> Date {
        self.law_known_until
    }

    /// The rules whose level was set, with the level.
    pub fn levels(&self) -> impl Iterator<Item = (&Code, Level)> {
        self.levels.iter().map(|(code, level)| (code, *level))
    }

    /// The findings, the gravest first.
    pub fn findings(&self) -> std::slice::Iter<'_, Finding> {
        self.findings.iter()
    }

    /// The findings beside which another rule goes first.
    pub fn superseded(&self) -> std::slice::Iter<'_, Finding> {
        self.superseded.iter()
    }

    /// The outcome of every rule.
    #[must_use]
    pub fn outcomes(&self) -> &[Outcome] {
        &self.outcomes
    }

    /// The outcome of one rule.
    #[must_use]
    pub fn outcome(&self, code: &str) -> Option<&Outcome> {
        self.outcomes.iter().find(|outcome| outcome.code == *code)
    }

    /// The answer to every item of the checklist.
    #[must_use]
    pub fn items(&self) -> &[ItemAnswer] {
        &self.items
    }

    /// The answer to one item of the checklist, such as `legal_basis`.
    #[must_use]
    pub fn item(&self, item: &str) -> Option<&ItemAnswer> {
        self.items.iter().find(|answer| answer.item == item)
    }

    /// The number of findings of a severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.findings
            .iter()
            .filter(|finding| finding.severity == severity)
            .count()
    }

    /// Whether no finding is an error.
    #[must_use]
    pub fn passed(&self) -> bool {
        self.count(Severity::Error) == 0
    }

    /// The counts in one line.
    #[must_use]
    pub fn summary(&self) -> String {
        let outcomes = self.outcomes.iter();
        let not_assessed = outcomes.filter(|outcome| outcome.verdict == Verdict::NotAssessed);
        format!(
            "{}, {}, {} of advice as of {}; {} not assessed; the law as known until {}",
            plural(self.count(Severity::Error), "error"),
            plural(self.count(Severity::Warning), "warning"),
            plural(self.count(Severity::Advice), "piece"),
            self.as_of,
            plural(not_assessed.count(), "rule"),
            self.law_known_until,
        )
    }

    /// The facts that would decide something, at each place, with the rules that ask for them.
    pub fn open_questions(&self) -> impl Iterator<Item = (&Code, &Question)> {
        self.outcomes.iter().flat_map(|outcome| {
            let questions = outcome.questions.iter();
            questions.map(|question| (&outcome.code, question))
        })
    }
}

/// The report as a compiler would print it, a finding a paragraph, with a closing line.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for finding in &self.findings {
            writeln!(f, "{finding}\n")?;
        }
        f.write_str(&self.summary())
    }
}

/// `1 error`, `2 errors`.
pub(crate) fn plural(count: usize, noun: &str) -> String {
    if count == 1 {
        format!("1 {noun}")
    } else {
        format!("{count} {noun}s")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        base::{Id, Pointer, Source},
        terms::{GapReason, NoticeItem},
    };

    fn report() -> Report {
        let day = Date::constant(2026, 11, 22);
        let site = |place: &str, evidence: &[&str]| {
            let evidence = evidence.iter().map(|text| text.parse().unwrap());
            Site::new(place.parse().unwrap(), evidence.collect())
        };
        let finding = Finding {
            code: "purpose-missing".into(),
            severity: Severity::Warning,
            message: "activities `a` and `b` state no purpose".to_owned(),
            places: vec![
                site("/activities/0", &["section 1", "section 2"]),
                site("", &[]),
            ],
            sources: vec![Source::constant("13(1)(c)"), Source::constant("C-413/23 P")],
            summary: "an activity has no purpose".into(),
            remedy: "say what each processing is for".into(),
            superseded_by: None,
        };
        let id: Id = "courier".parse().unwrap();
        let reasons = vec![
            Reason::Gap {
                item: NoticeItem::Purposes,
                reason: GapReason::Unreadable,
                note: "page 3".parse().ok(),
            },
            Reason::LinkedDocument {
                item: NoticeItem::Purposes,
                document: None,
            },
            Reason::Fact {
                fact: Fact::CoveredBySector,
                entry: Some(id.clone()),
            },
            Reason::WordsOnly,
            Reason::UnresolvedId { id: id.clone() },
            Reason::Superseded {
                code: "purpose-missing".into(),
            },
            Reason::See {
                code: "purpose-missing".into(),
            },
            Reason::NotYet { from: day },
            Reason::NoLonger { until: day },
            Reason::Off,
            "words".into(),
        ];
        let question = Question::new(Fact::CoveredBySector, Pointer::root(), Some(id));
        let not_assessed = reasons.iter().cloned();
        let not_assessed =
            not_assessed.map(|reason| Unassessed::new(Pointer::root(), Vec::new(), reason));
        Report::new(Parts {
            as_of: day,
            law_known_until: day,
            levels: [("purpose-missing".into(), Level::Warning)].into(),
            superseded: vec![Finding {
                superseded_by: Some("purpose-generic".into()),
                ..finding.clone()
            }],
            outcomes: vec![Outcome {
                code: "purpose-missing".into(),
                verdict: Verdict::Breached,
                breached: 1,
                met: 2,
                pointer: Some(Pointer::root()),
                reason: None,
                not_assessed: not_assessed.collect(),
                questions: vec![question.clone()],
            }],
            items: vec![ItemAnswer {
                item: "purposes".into(),
                sources: finding.sources.clone(),
                condition: "always".into(),
                answer: Verdict::Breached,
                rules: vec!["purpose-missing".into()],
                places: finding.places.clone(),
                reasons,
                questions: vec![question],
            }],
            findings: vec![finding],
        })
    }

    #[test]
    fn reports_are_read_back_as_they_were_written() {
        let report = report();
        let json = serde_json::to_string(&report).unwrap();
        assert_eq!(serde_json::from_str::<Report>(&json).unwrap(), report);
        let mut bytes = Vec::new();
        ciborium::into_writer(&report, &mut bytes).unwrap();
        let back: Report = ciborium::from_reader(bytes.as_slice()).unwrap();
        assert_eq!(back, report);
    }

    #[test]
    fn reports_that_this_release_cannot_have_written_are_refused() {
        let written = serde_json::to_value(report()).unwrap();
        let refuse = |change: &dyn Fn(&mut serde_json::Value)| {
            let mut changed = written.clone();
            change(&mut changed);
            serde_json::from_value::<Report>(changed)
                .unwrap_err()
                .to_string()
        };
        let version = refuse(&|report| report["reportVersion"] = "2".into());
        assert!(version.contains("a report of version `1`"), "{version}");
        let nowhere = refuse(&|report| report["findings"][0]["places"] = serde_json::json!([]));
        assert!(nowhere.contains("a place at least"), "{nowhere}");
        let more = refuse(&|report| report["findings"][0]["more"] = 1.into());
        assert!(more.contains("unknown field `more`"), "{more}");
        let citation = refuse(&|report| report["findings"][0]["sources"][0] = "Art. 13(9)".into());
        assert!(citation.contains("a citation such as"), "{citation}");
    }

    #[test]
    fn a_finding_tells_every_place() {
        let report = report();
        let finding = report.findings().next().unwrap();
        assert_eq!(
            finding.to_string(),
            "warning[purpose-missing]: activities `a` and `b` state no purpose
  --> /activities/0 (section 1, section 2)
      the document
   = Art. 13(1)(c), C-413/23 P
   = say what each processing is for"
        );
        assert_eq!(
            report.summary(),
            "0 errors, 1 warning, 0 pieces of advice as of 2026-11-22; 0 rules not assessed; the law as known until 2026-11-22"
        );
    }
}

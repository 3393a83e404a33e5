//! What a check reports: findings, and the outcome of every rule.

use std::{error::Error, fmt, ops::Deref};

use serde::{Serialize, Serializer, ser::SerializeStruct};

use crate::{
    base::{Date, Id, Pointer, Source, Text},
    model::Policy,
    rules::{self, Context, Fact, Level, Rule, Severity},
    terms::{GapReason, NoticeItem},
};

impl Policy {
    /// Checks the policy with every rule, as of the day of the context. Never fails.
    ///
    /// ```
    /// use gdpr_policy::{Context, Date, Document, Policy, Severity};
    ///
    /// let policy = Policy::new(Document::new("en".parse()?));
    /// let report = policy.check(&Context::at(Date::constant(2026, 11, 22)));
    /// let finding = report.findings().find(|finding| finding.rule.code == "controller-missing");
    /// let finding = finding.expect("nobody is named");
    /// assert_eq!(finding.pointer.as_str(), "");
    /// assert_eq!(finding.severity, Severity::Error);
    /// # Ok::<(), gdpr_policy::ParseError>(())
    /// ```
    #[must_use]
    pub fn check(&self, context: &Context) -> Report {
        rules::run(self, context)
    }

    /// The policy with its report, if no rule found an error.
    ///
    /// # Errors
    ///
    /// The policy and the report, if there is an error among the findings.
    pub fn validate(self, context: &Context) -> Result<Checked, Rejected> {
        let report = self.check(context);
        if report.passed() {
            Ok(Checked {
                policy: self,
                report,
            })
        } else {
            Err(Rejected(Box::new((self, report))))
        }
    }
}

/// A breach of a rule at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// The rule, with what it rests on and what to do.
    pub rule: &'static Rule,
    /// How grave it is here.
    pub severity: Severity,
    /// The place; it resolves in the document.
    pub pointer: Pointer,
    /// What is wrong, naming the thing.
    pub message: String,
    /// The evidence that the document records there.
    pub evidence: Vec<Text>,
    /// The sources of the rule that concern this document.
    pub sources: Vec<Source>,
    /// The code of the rule that goes first where both have a finding; then this one is not counted.
    pub superseded_by: Option<&'static str>,
}

/// What a rule as a whole says about a document.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, strum::IntoStaticStr,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
#[expect(clippy::exhaustive_enums, reason = "every answer that a rule can give")]
pub enum Verdict {
    /// At least one subject breaches it.
    Breached,
    /// None breaches it, and at least one could not be judged.
    NotAssessed,
    /// Every subject is in order.
    Met,
    /// The document has no subject for it, another rule has said it already, or it is off.
    NotApplicable,
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.into())
    }
}

/// Why a rule was not assessed or does not apply.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
#[non_exhaustive]
pub enum Reason {
    /// The document records that it does not hold the item.
    Gap {
        /// The item.
        item: NoticeItem,
        /// Why it is not held.
        reason: GapReason,
        /// The document that holds it, where another does.
        #[serde(skip_serializing_if = "Option::is_none")]
        document: Option<Text>,
    },
    /// A fact from outside would decide it.
    Fact {
        /// The fact.
        fact: Fact,
    },
    /// The document refers to an entry that it does not have.
    UnresolvedId {
        /// The id.
        id: Id,
    },
    /// Another rule has said it already.
    Superseded {
        /// The code of the other rule.
        code: &'static str,
    },
    /// Something else.
    Text {
        /// The reason.
        text: &'static str,
    },
}

impl From<&'static str> for Reason {
    fn from(text: &'static str) -> Self {
        Self::Text { text }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Gap {
                item,
                reason,
                document: Some(document),
            } => {
                write!(
                    f,
                    "`{item}` is {}: {document}",
                    reason.term().label.to_lowercase()
                )
            }
            Self::Gap {
                item,
                reason,
                document: None,
            } => {
                write!(f, "`{item}` is {}", reason.term().label.to_lowercase())
            }
            Self::Fact { fact } => f.write_str(fact.question()),
            Self::UnresolvedId { id } => write!(f, "there is no `{id}`"),
            Self::Superseded { code } => write!(f, "said by `{code}`"),
            Self::Text { text } => f.write_str(text),
        }
    }
}

/// The answer of one rule about a whole document.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Outcome {
    /// The rule.
    pub rule: &'static Rule,
    /// Its answer.
    pub verdict: Verdict,
    /// How many findings it has, without those that another rule goes before.
    pub breached: usize,
    /// How many subjects could not be judged.
    pub not_assessed: usize,
    /// How many subjects are in order.
    pub met: usize,
    /// The first place that the answer rests on.
    pub pointer: Option<Pointer>,
    /// Why, where it was not assessed or does not apply.
    pub reason: Option<Reason>,
    /// The facts from outside that would decide about some of its subjects, each once.
    pub questions: Vec<Question>,
}

/// A fact that would decide something, and the first place where it would.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Question {
    /// The fact.
    pub fact: Fact,
    /// The place.
    pub pointer: Pointer,
}

/// What all rules say about a document, as of a day.
///
/// It says what is stated, missing, contradictory or out of date. It is no verdict on the company.
/// Findings are ordered by severity, place and code; outcomes as the rules in the catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    as_of: Date,
    levels: Vec<(&'static str, Level)>,
    findings: Vec<Finding>,
    outcomes: Vec<Outcome>,
}

impl Report {
    /// The version of the form in which reports are serialized.
    pub const VERSION: &'static str = "1";

    pub(crate) fn new(
        context: &Context,
        mut findings: Vec<Finding>,
        outcomes: Vec<Outcome>,
    ) -> Self {
        findings.sort_by(|a, b| order(a).cmp(&order(b)));
        Self {
            as_of: context.as_of(),
            levels: context.levels().collect(),
            findings,
            outcomes,
        }
    }

    /// The day of the check.
    #[must_use]
    pub fn as_of(&self) -> Date {
        self.as_of
    }

    /// The rules whose level was set, with the level.
    #[must_use]
    pub fn levels(&self) -> &[(&'static str, Level)] {
        &self.levels
    }

    /// The findings, the gravest first.
    pub fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.findings
            .iter()
            .filter(|finding| finding.superseded_by.is_none())
    }

    /// The findings beside which another rule goes first.
    pub fn superseded(&self) -> impl Iterator<Item = &Finding> {
        self.findings
            .iter()
            .filter(|finding| finding.superseded_by.is_some())
    }

    /// The outcome of every rule.
    #[must_use]
    pub fn outcomes(&self) -> &[Outcome] {
        &self.outcomes
    }

    /// The number of findings of a severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.findings()
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
            "{}, {}, {} of advice as of {}; {} not assessed",
            plural(self.count(Severity::Error), "error"),
            plural(self.count(Severity::Warning), "warning"),
            plural(self.count(Severity::Advice), "piece"),
            self.as_of,
            plural(not_assessed.count(), "rule"),
        )
    }

    /// The facts that would decide something, with the rules that ask for them.
    pub fn open_questions(&self) -> impl Iterator<Item = (&'static Rule, &Question)> {
        let outcomes = self.outcomes.iter();
        outcomes.flat_map(|outcome| {
            outcome
                .questions
                .iter()
                .map(|question| (outcome.rule, question))
        })
    }
}

fn order(finding: &Finding) -> (Severity, &Pointer, &'static str) {
    (finding.severity, &finding.pointer, finding.rule.code)
}

/// The report as a compiler would print it, a finding a paragraph, with a closing line.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for finding in self.findings() {
            writeln!(f, "{finding}\n")?;
        }
        f.write_str(&self.summary())
    }
}

/// A finding in three or four lines: what, where, why, what to do.
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}[{}]: {}", self.severity, self.rule.code, self.message)?;
        let place = if self.pointer == Pointer::root() {
            "the document"
        } else {
            self.pointer.as_str()
        };
        write!(f, "  --> {place}")?;
        if let Some((first, rest)) = self.evidence.split_first() {
            write!(f, " ({first}")?;
            for text in rest {
                write!(f, ", {text}")?;
            }
            f.write_str(")")?;
        }
        if !self.sources.is_empty() {
            f.write_str("\n   = ")?;
        }
        for (i, source) in self.sources.iter().enumerate() {
            write!(f, "{}{source}", if i == 0 { "" } else { ", " })?;
        }
        write!(f, "\n   = {}", self.rule.remedy)
    }
}

fn plural(count: usize, noun: &str) -> String {
    if count == 1 {
        format!("1 {noun}")
    } else {
        format!("{count} {noun}s")
    }
}

impl Serialize for Finding {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Finding", 9)?;
        out.serialize_field("code", self.rule.code)?;
        out.serialize_field("severity", &self.severity)?;
        out.serialize_field("pointer", &self.pointer)?;
        out.serialize_field("message", &self.message)?;
        out.serialize_field("evidence", &self.evidence)?;
        out.serialize_field("sources", &self.sources)?;
        out.serialize_field("summary", self.rule.summary)?;
        out.serialize_field("remedy", self.rule.remedy)?;
        if let Some(code) = self.superseded_by {
            out.serialize_field("supersededBy", code)?;
        }
        out.end()
    }
}

impl Serialize for Outcome {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Outcome", 8)?;
        out.serialize_field("code", self.rule.code)?;
        out.serialize_field("verdict", &self.verdict)?;
        out.serialize_field("breached", &self.breached)?;
        out.serialize_field("notAssessed", &self.not_assessed)?;
        out.serialize_field("met", &self.met)?;
        if let Some(pointer) = &self.pointer {
            out.serialize_field("pointer", pointer)?;
        }
        if let Some(reason) = &self.reason {
            out.serialize_field("reason", reason)?;
        }
        if !self.questions.is_empty() {
            out.serialize_field("questions", &self.questions)?;
        }
        out.end()
    }
}

impl Serialize for Report {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let findings: Vec<&Finding> = self.findings().collect();
        let superseded: Vec<&Finding> = self.superseded().collect();
        let levels: std::collections::BTreeMap<_, _> = self.levels.iter().copied().collect();
        let mut out = serializer.serialize_struct("Report", 6)?;
        out.serialize_field("reportVersion", Self::VERSION)?;
        out.serialize_field("asOf", &self.as_of)?;
        out.serialize_field("levels", &levels)?;
        out.serialize_field("findings", &findings)?;
        out.serialize_field("superseded", &superseded)?;
        out.serialize_field("outcomes", &self.outcomes)?;
        out.end()
    }
}

/// A policy in which no rule found an error, as of a day, with the report that says so.
///
/// There is one way to one, [`Policy::validate`]; it cannot be read from a file, and to change the
/// policy is to give this up. In it every id resolves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    policy: Policy,
    report: Report,
}

impl Checked {
    /// The report, with the day and the levels it was made with.
    #[must_use]
    pub fn report(&self) -> &Report {
        &self.report
    }

    /// The policy, free to be changed and to be checked again.
    #[must_use]
    pub fn into_policy(self) -> Policy {
        self.policy
    }
}

impl Deref for Checked {
    type Target = Policy;

    fn deref(&self) -> &Policy {
        &self.policy
    }
}

/// A policy in which rules found errors, and the report that names them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejected(Box<(Policy, Report)>);

impl Rejected {
    /// The policy.
    #[must_use]
    pub fn policy(&self) -> &Policy {
        &self.0.0
    }

    /// The report.
    #[must_use]
    pub fn report(&self) -> &Report {
        &self.0.1
    }

    /// The policy and the report.
    #[must_use]
    pub fn into_parts(self) -> (Policy, Report) {
        *self.0
    }
}

impl fmt::Display for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let errors = plural(self.report().count(Severity::Error), "error");
        write!(f, "{errors} as of {}", self.report().as_of())?;
        let first = self.report().findings().next();
        first.map_or(Ok(()), |finding| {
            write!(
                f,
                ", the first `{}`: {}",
                finding.rule.code, finding.message
            )
        })
    }
}

impl Error for Rejected {}

//! What a rule answers.

use std::fmt;

use super::{Rule, Severity, context::Fact, view::View};
use crate::{
    base::{Article, Id, Place, Pointer, Source, Text},
    report::{Finding, Question, Reason},
    terms::GapReason,
};

/// Takes the answers of one rule about its subjects.
///
/// A rule says of every subject one of four things: *met*, *breached*, *not applicable*, *not
/// assessed*. Only breaches cost memory: of the rest the first place and a count are kept.
pub(crate) struct Sink<'a> {
    pub(super) rule: &'static Rule,
    view: &'a View<'a>,
    ceiling: super::Level,
    pub(super) findings: Vec<Finding>,
    pub(super) met: Tally<()>,
    pub(super) not_assessed: Tally<Reason>,
    pub(super) not_applicable: Option<&'static str>,
    pub(super) questions: Vec<Question>,
    citing: Option<Article>,
}

/// The first of several like answers, and how many there were.
pub(super) struct Tally<T> {
    pub(super) first: Option<(Pointer, T)>,
    pub(super) count: usize,
}

impl<T> Tally<T> {
    const fn new() -> Self {
        Self {
            first: None,
            count: 0,
        }
    }

    fn add(&mut self, at: &Place<'_>, what: impl FnOnce() -> T) {
        self.count += 1;
        if self.first.is_none() {
            self.first = Some((at.pointer(), what()));
        }
    }

    fn add_at(&mut self, at: Pointer, what: impl FnOnce() -> T) {
        self.count += 1;
        self.first.get_or_insert_with(|| (at, what()));
    }
}

impl<'a> Sink<'a> {
    pub(super) fn new(rule: &'static Rule, view: &'a View<'a>) -> Self {
        Self {
            rule,
            view,
            ceiling: view.context.level(rule),
            findings: Vec::new(),
            met: Tally::new(),
            not_assessed: Tally::new(),
            not_applicable: None,
            questions: Vec::new(),
            citing: None,
        }
    }

    /// The subject at this place is in order.
    pub(crate) fn met(&mut self, at: &Place<'_>) {
        self.met.add(at, || ());
    }

    /// The rule has no subject, and why.
    pub(crate) fn not_applicable(&mut self, reason: &'static str) {
        self.not_applicable.get_or_insert(reason);
    }

    /// The subject at this place cannot be judged, and why.
    pub(crate) fn not_assessed(&mut self, at: &Place<'_>, reason: impl FnOnce() -> Reason) {
        self.not_assessed.add(at, reason);
    }

    /// The subject at this place cannot be judged without a fact from outside.
    pub(crate) fn open(&mut self, at: &Place<'_>, fact: Fact) {
        if !self.questions.iter().any(|question| question.fact == fact) {
            let pointer = at.pointer();
            self.questions.push(Question { fact, pointer });
        }
        self.not_assessed.add(at, || Reason::Fact { fact });
    }

    /// The subject at this place refers to an entry that there is not.
    pub(crate) fn unresolved(&mut self, at: &Place<'_>, id: &Id) {
        self.not_assessed
            .add(at, || Reason::UnresolvedId { id: id.clone() });
    }

    /// The next finding is about this provision: of those that the rule lists beside the duties to
    /// inform, it alone is cited.
    pub(crate) fn citing(&mut self, article: Option<Article>) -> &mut Self {
        self.citing = article;
        self
    }

    /// What the document says at this place breaches the rule.
    pub(crate) fn breach(
        &mut self,
        at: &Place<'_>,
        evidence: &[Text],
        message: fmt::Arguments<'_>,
    ) {
        self.breach_as(self.rule.severities[0], at, evidence, message);
    }

    /// The same with one of the rule's other severities.
    pub(crate) fn breach_as(
        &mut self,
        severity: Severity,
        at: &Place<'_>,
        evidence: &[Text],
        message: fmt::Arguments<'_>,
    ) {
        self.find(severity, at.pointer(), evidence, message);
    }

    /// The same, unless a gap says that a part of this very activity is not held, which may be the
    /// part that would set it right. A gap of the document as a whole does not excuse what it says.
    pub(crate) fn breach_if_whole(
        &mut self,
        severity: Severity,
        at: &Place<'_>,
        evidence: &[Text],
        message: fmt::Arguments<'_>,
    ) {
        let pointer = at.pointer();
        if self.view.is_torn(self.rule.items, &pointer) {
            self.lacks_at(severity, pointer, evidence, message);
        } else {
            self.find(severity, pointer, evidence, message);
        }
    }

    /// Something is missing at this place: a breach, unless a gap of the document covers it.
    pub(crate) fn lacks(&mut self, at: &Place<'_>, evidence: &[Text], message: fmt::Arguments<'_>) {
        self.lacks_as(self.rule.severities[0], at, evidence, message);
    }

    /// The same with one of the rule's other severities.
    pub(crate) fn lacks_as(
        &mut self,
        severity: Severity,
        at: &Place<'_>,
        evidence: &[Text],
        message: fmt::Arguments<'_>,
    ) {
        self.lacks_at(severity, at.pointer(), evidence, message);
    }

    /// The same at a place that was kept.
    pub(crate) fn lacks_at(
        &mut self,
        severity: Severity,
        at: Pointer,
        evidence: &[Text],
        message: fmt::Arguments<'_>,
    ) {
        match self.view.gap(self.rule.items, &at) {
            None => self.find(severity, at, evidence, message),
            Some(gap) => {
                self.citing = None;
                self.not_assessed.add_at(at, || Reason::Gap {
                    item: gap.item,
                    reason: gap.reason,
                    document: gap
                        .document
                        .clone()
                        .filter(|_| gap.reason == GapReason::InOtherDocument),
                });
            }
        }
    }

    fn find(
        &mut self,
        severity: Severity,
        at: Pointer,
        evidence: &[Text],
        message: fmt::Arguments<'_>,
    ) {
        debug_assert!(
            self.rule.severities.contains(&severity),
            "{} declares no {severity}",
            self.rule.code
        );
        let mut sources = self.view.sources(self.rule);
        if let Some(article) = self.citing.take() {
            sources.retain(|source| match source {
                Source::Article(cited) => {
                    matches!(cited.article, 13 | 14) || cited.article == article.article
                }
                _ => true,
            });
        }
        self.findings.push(Finding {
            rule: self.rule,
            severity: self.ceiling.limit(severity),
            pointer: at,
            message: message.to_string(),
            evidence: evidence.to_vec(),
            sources,
            superseded_by: None,
        });
    }
}

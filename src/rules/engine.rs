//! Runs the rules over a policy and settles what they say beside each other.

use std::collections::{BTreeSet, HashMap};

use super::{Context, Level, Rule, Scope, Sink, View, all};
use crate::{
    base::Pointer,
    model::Policy,
    report::{Finding, Outcome, Reason, Report, Verdict},
};

/// Checks `policy` with every rule.
pub(crate) fn run(policy: &Policy, context: &Context) -> Report {
    let view = View::new(policy, context);
    let processor_only = view.is_processor_only();
    let mut findings = Vec::new();
    let mut outcomes = Vec::new();
    for rule in all() {
        let aside = if context.level(rule) == Level::Off {
            Some("the rule is off")
        } else if processor_only && rule.binds_controllers_only() {
            Some("the document speaks for a processor only")
        } else {
            None
        };
        if let Some(reason) = aside {
            outcomes.push(Outcome::not_applicable(rule, Reason::Text { text: reason }));
            continue;
        }
        let mut sink = Sink::new(rule, &view);
        (rule.check)(&view, &mut sink);
        outcomes.push(outcome(rule, &mut sink));
        findings.append(&mut sink.findings);
    }
    supersede(&mut findings, &mut outcomes);
    Report::new(context, findings, outcomes)
}

fn outcome(rule: &'static Rule, sink: &mut Sink<'_>) -> Outcome {
    let verdict = sink.verdict();
    let (pointer, reason) = match verdict {
        Verdict::Breached => (
            sink.findings.first().map(|finding| finding.pointer.clone()),
            None,
        ),
        Verdict::NotAssessed => match sink.not_assessed.first.take() {
            Some((pointer, reason)) => (Some(pointer), Some(reason)),
            None => (None, None),
        },
        Verdict::Met => (sink.met.first.take().map(|(pointer, ())| pointer), None),
        Verdict::NotApplicable => {
            let text = sink
                .not_applicable
                .unwrap_or("the document has nothing of the kind");
            (None, Some(Reason::Text { text }))
        }
    };
    Outcome {
        rule,
        verdict,
        breached: sink.findings.len(),
        not_assessed: sink.not_assessed.count,
        met: sink.met.count,
        pointer,
        reason,
        questions: std::mem::take(&mut sink.questions),
    }
}

/// Marks the findings beside which another rule goes first, and mends the outcomes.
fn supersede(findings: &mut [Finding], outcomes: &mut [Outcome]) {
    let mut places: HashMap<&'static str, BTreeSet<Pointer>> = HashMap::new();
    for finding in findings.iter() {
        places
            .entry(finding.rule.code)
            .or_default()
            .insert(finding.pointer.clone());
    }
    let mut superseded: HashMap<&'static str, usize> = HashMap::new();
    for finding in findings.iter_mut() {
        let first = finding.rule.yields_to.iter().find(|other| {
            places
                .get(other.to)
                .is_some_and(|places| match other.scope {
                    Scope::Document => true,
                    Scope::SamePlace => is_beside(&finding.pointer, places),
                })
        });
        if let Some(other) = first {
            finding.superseded_by = Some(other.to);
            *superseded.entry(finding.rule.code).or_default() += 1;
        }
    }
    for outcome in outcomes {
        let Some(count) = superseded.get(outcome.rule.code) else {
            continue;
        };
        outcome.breached -= count;
        let remaining =
            |finding: &&Finding| finding.rule == outcome.rule && finding.superseded_by.is_none();
        outcome.pointer = findings
            .iter()
            .find(remaining)
            .map(|finding| finding.pointer.clone());
        if outcome.breached == 0 {
            let by = findings
                .iter()
                .find(|f| f.rule == outcome.rule)
                .and_then(|f| f.superseded_by);
            outcome.verdict = Verdict::NotApplicable;
            outcome.reason = by.map(|code| Reason::Superseded { code });
        }
    }
}

/// Whether one of `places` is `at`, above it or below it.
fn is_beside(at: &Pointer, places: &BTreeSet<Pointer>) -> bool {
    let mut above = Some(at.clone());
    while let Some(place) = above {
        if places.contains(&place) {
            return true;
        }
        above = place.parent();
    }
    places
        .range(at.clone()..)
        .take_while(|place| place.as_str().starts_with(at.as_str()))
        .any(|place| at.contains(place))
}

//! Runs the rules over a policy and settles what they say beside each other.

use std::collections::{BTreeSet, HashMap};

use super::{Context, Level, Scope, Sink, View, all};
use crate::{
    base::Pointer,
    model::Policy,
    report::{Outcome, Reason, Report, Verdict},
};

/// Checks `policy` with every rule.
pub(crate) fn run(policy: &Policy, context: &Context) -> Report {
    let view = View::new(policy, context);
    let processor_only = view.is_processor_only();
    let mut sinks: Vec<Sink<'_>> = Vec::new();
    for rule in all() {
        let mut sink = Sink::new(rule, &view);
        if context.level(rule) == Level::Off {
            sink.not_applicable("the rule is off");
        } else if processor_only && rule.binds_controllers_only() {
            sink.not_applicable("the document speaks for a processor only");
        } else {
            (rule.check)(&view, &mut sink);
        }
        sinks.push(sink);
    }
    supersede(&mut sinks);
    let outcomes = sinks.iter_mut().map(outcome).collect();
    let findings = sinks.into_iter().flat_map(|sink| sink.findings).collect();
    Report::new(context, findings, outcomes)
}

/// Marks the findings beside which another rule goes first.
fn supersede(sinks: &mut [Sink<'_>]) {
    let mut places: HashMap<&'static str, BTreeSet<Pointer>> = HashMap::new();
    for finding in sinks.iter().flat_map(|sink| &sink.findings) {
        places
            .entry(finding.rule.code)
            .or_default()
            .insert(finding.pointer.clone());
    }
    for finding in sinks.iter_mut().flat_map(|sink| &mut sink.findings) {
        let first = finding.rule.yields_to.iter().find(|other| {
            places
                .get(other.to)
                .is_some_and(|places| match other.scope {
                    Scope::Document => true,
                    Scope::SamePlace => is_beside(&finding.pointer, places),
                })
        });
        finding.superseded_by = first.map(|other| other.to);
    }
}

/// What a rule says as a whole, once it is known which of its findings count.
fn outcome(sink: &mut Sink<'_>) -> Outcome {
    let mut counted = sink.findings.iter().filter(|f| f.superseded_by.is_none());
    let first = counted.next().map(|finding| finding.pointer.clone());
    let breached = usize::from(first.is_some()) + counted.count();
    let by = sink.findings.iter().find_map(|f| f.superseded_by);
    let (verdict, pointer, reason) = if first.is_some() {
        (Verdict::Breached, first, None)
    } else if let Some((pointer, reason)) = sink.not_assessed.first.take() {
        (Verdict::NotAssessed, Some(pointer), Some(reason))
    } else if let Some(code) = by {
        let reason = Reason::Superseded { code };
        (Verdict::NotApplicable, None, Some(reason))
    } else if let Some((pointer, ())) = sink.met.first.take() {
        (Verdict::Met, Some(pointer), None)
    } else {
        let text = sink
            .not_applicable
            .unwrap_or("the document has nothing of the kind");
        (Verdict::NotApplicable, None, Some(Reason::Text { text }))
    };
    Outcome {
        rule: sink.rule,
        verdict,
        breached,
        not_assessed: sink.not_assessed.count,
        met: sink.met.count,
        pointer,
        reason,
        questions: std::mem::take(&mut sink.questions),
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
    // What is below a place comes right after it.
    places
        .range(at.clone()..)
        .next()
        .is_some_and(|place| at.contains(place))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Date;

    #[test]
    fn what_is_open_stays_open_beside_a_finding_that_yields() {
        let policy = Policy::from_json(
            r#"{
              "formatVersion": "1", "document": { "language": "en" },
              "activities": [
                { "id": "photos", "consentCondition": {}, "basesRelation": "alternative",
                  "legalBases": [{ "basis": { "kind": "legitimate-interests" } },
                                 { "basis": { "kind": "contract" } }] },
                { "id": "orders",
                  "legalBases": [{ "basis": { "kind": "legal-obligation" } },
                                 { "basis": { "kind": "contract" } }] }
              ]
            }"#,
        )
        .unwrap();
        let report = policy.check(&Context::at(Date::constant(2026, 11, 22)));
        let code = "legal-basis-alternative";
        let yielding = report
            .superseded()
            .find(|finding| finding.rule.code == code);
        assert_eq!(yielding.unwrap().pointer.as_str(), "/activities/0");
        let mut outcomes = report.outcomes().iter();
        let outcome = outcomes.find(|outcome| outcome.rule.code == code).unwrap();
        assert_eq!(outcome.verdict, Verdict::NotAssessed);
        assert_eq!((outcome.breached, outcome.not_assessed), (0, 1));
        assert_eq!(outcome.pointer, "/activities/1".parse().ok());
    }
}

//! What holds of every report, whatever the document.

use std::collections::BTreeSet;

use gdpr_policy::{
    Checked, Context, Finding, Outcome, Pointer, Policy, Reason, Rejected, Report, Severity,
    Verdict, rules,
    rules::{BY_FINDING, CHECKLIST, ItemRow, Shown},
};
use serde_json::Value;

/// Checks a policy and holds the report against the document, the rules and itself.
#[track_caller]
pub(crate) fn examine(what: &str, document: &Value, policy: Policy, context: &Context) -> Report {
    let report = policy.check(context);
    places_are_in_the_document(what, document, &report);
    findings_are_in_order(what, &report);
    outcomes_are_those_of_the_findings(what, &report);
    rules_are_asked_in_their_time(what, &report);
    no_rule_certifies_what_another_finds(what, &report);
    items_are_answered_as_the_rules_say(what, &report);
    reports_are_data(what, &report);
    let errors = report.count(Severity::Error);
    match policy.clone().validate(context) {
        Ok(checked) => {
            assert_eq!(errors, 0, "{what}: {report}");
            assert_eq!(Checked::report(&checked), &report, "{what}");
            assert_eq!(checked.into_policy(), policy, "{what}");
        }
        Err(rejected) => {
            assert!(errors > 0, "{what}: {report}");
            assert_eq!(Rejected::into_parts(rejected), (policy, report.clone()));
        }
    }
    report
}

fn places_are_in_the_document(what: &str, document: &Value, report: &Report) {
    let findings = report.findings().chain(report.superseded());
    let of_findings = findings.flat_map(|f| f.places.iter().map(|site| &site.pointer));
    let of_outcomes = report.outcomes().iter().flat_map(|outcome| {
        let unassessed = outcome.not_assessed.iter().map(|place| &place.pointer);
        let questions = outcome.questions.iter().map(|question| &question.pointer);
        outcome.pointer.iter().chain(unassessed).chain(questions)
    });
    let of_items = report.items().iter().flat_map(|item| {
        let questions = item.questions.iter().map(|question| &question.pointer);
        let places = item.places.iter().map(|site| &site.pointer);
        places.chain(questions)
    });
    for pointer in of_findings.chain(of_outcomes).chain(of_items) {
        let found = document.pointer(pointer.as_str()).is_some();
        assert!(found, "{what}: {pointer} is not in {document}");
    }
}

fn findings_are_in_order(what: &str, report: &Report) {
    let ranks: Vec<_> = report.findings().map(rank).collect();
    assert!(ranks.is_sorted(), "{what}: {report}");
    let ends = report.to_string().ends_with(&report.summary());
    assert!(ends, "{what}");
    for finding in report.findings().chain(report.superseded()) {
        assert!(!finding.message.is_empty(), "{what}: {}", finding.code);
        assert!(!finding.places.is_empty(), "{what}: {}", finding.code);
        let rule = rules::find(&finding.code).unwrap();
        assert_eq!(finding.remedy, rule.remedy);
        let by = finding.superseded_by.as_ref();
        let gone = by.is_none_or(|by| {
            let mut findings = report.findings().chain(report.superseded());
            findings.any(|finding| finding.code == *by)
        });
        assert!(gone, "{what}: {finding}");
    }
    assert!(
        report.findings().all(|f| f.superseded_by.is_none()),
        "{what}"
    );
    assert!(
        report.superseded().all(|f| f.superseded_by.is_some()),
        "{what}"
    );
}

/// What findings are ordered by: severity, place, code. Entry 10 of a list comes after entry 9.
fn rank(finding: &Finding) -> (u8, &Pointer, &str) {
    let severity = match finding.severity {
        Severity::Error => 0,
        Severity::Warning => 1,
        Severity::Advice => 2,
    };
    (severity, finding.pointer(), finding.code.as_str())
}

fn outcomes_are_those_of_the_findings(what: &str, report: &Report) {
    let codes: Vec<&str> = report.outcomes().iter().map(|o| o.code.as_str()).collect();
    let all: Vec<&str> = rules::all().map(|rule| rule.code).collect();
    assert_eq!(codes, all, "{what}");
    for outcome in report.outcomes() {
        let own = report.findings().filter(|f| f.code == outcome.code).count();
        assert_eq!(outcome.breached, own, "{what}: {outcome:?}");
        let verdict = match outcome {
            outcome if outcome.breached > 0 => Verdict::Breached,
            outcome if !outcome.not_assessed.is_empty() => Verdict::NotAssessed,
            outcome if outcome.verdict == Verdict::Met => {
                assert!(outcome.met > 0, "{what}: {outcome:?}");
                Verdict::Met
            }
            _ => Verdict::NotApplicable,
        };
        assert_eq!(outcome.verdict, verdict, "{what}: {outcome:?}");
        let explained = matches!(verdict, Verdict::NotAssessed | Verdict::NotApplicable);
        assert_eq!(outcome.reason.is_some(), explained, "{what}: {outcome:?}");
        let facts = outcome.not_assessed.iter();
        let facts = facts.filter(|place| matches!(place.reason, Reason::Fact { .. }));
        assert_eq!(
            facts.count(),
            outcome.questions.len(),
            "{what}: {outcome:?}"
        );
    }
}

/// J9: what was not owed on the day is not asked.
fn rules_are_asked_in_their_time(what: &str, report: &Report) {
    for (rule, outcome) in rules::all().zip(report.outcomes()) {
        let early = report.as_of() < rule.from;
        let late = rule.until.is_some_and(|until| report.as_of() > until);
        if early || late {
            assert_eq!(
                outcome.verdict,
                Verdict::NotApplicable,
                "{what}: {outcome:?}"
            );
            let reason = outcome.reason.as_ref().unwrap();
            let told = match reason {
                Reason::NotYet { .. } => early,
                Reason::NoLonger { .. } => late,
                reason => *reason == Reason::Off,
            };
            assert!(told, "{what}: {outcome:?}");
        }
    }
}

/// The entry of the document that a place lies in.
fn entry(pointer: &Pointer) -> Vec<String> {
    pointer.tokens().take(2).collect()
}

fn serves(row: &ItemRow, code: &str) -> bool {
    row.deciding.contains(&code) || row.serving.contains(&code)
}

fn breaches(report: &Report) -> impl Iterator<Item = &Finding> {
    report
        .findings()
        .filter(|finding| finding.severity != Severity::Advice)
}

/// J5: nothing is met where something graver than advice is found about the same item.
fn no_rule_certifies_what_another_finds(what: &str, report: &Report) {
    for outcome in report
        .outcomes()
        .iter()
        .filter(|o| o.verdict == Verdict::Met)
    {
        let met = outcome.pointer.as_ref().unwrap();
        let rows = CHECKLIST.iter().filter(|row| serves(row, &outcome.code));
        for row in rows {
            // Which item the finding of some rules is about, the finding alone says.
            let others = breaches(report)
                .filter(|finding| serves(row, &finding.code))
                .filter(|finding| !BY_FINDING.contains(&finding.code.as_str()));
            for place in others.flat_map(|finding| &finding.places) {
                let apart = entry(met) != entry(&place.pointer) && !met.as_str().is_empty();
                assert!(apart, "{what}: {} is met at {met}: {report}", outcome.code);
            }
        }
    }
}

/// J12, told once more in other words.
fn items_are_answered_as_the_rules_say(what: &str, report: &Report) {
    assert_eq!(report.items().len(), CHECKLIST.len(), "{what}");
    for (row, answer) in CHECKLIST.iter().zip(report.items()) {
        let about = format!("{what}: {answer:?}");
        assert_eq!(answer.item, row.item.name(), "{about}");
        let found: BTreeSet<&str> = breaches(report)
            .filter(|finding| serves(row, &finding.code))
            .map(|finding| finding.code.as_str())
            .filter(|code| !BY_FINDING.contains(code))
            .collect();
        let deciding: Vec<&Outcome> = row
            .deciding
            .iter()
            .filter_map(|code| report.outcome(code))
            .collect();
        match answer.answer {
            Verdict::Breached => {
                let by_itself = |code: &&str| BY_FINDING.contains(code);
                let named: BTreeSet<&str> = answer.rules.iter().map(|code| &**code).collect();
                assert!(!named.is_empty() && !answer.places.is_empty(), "{about}");
                assert!(
                    named.iter().all(|c| found.contains(c) || by_itself(c)),
                    "{about}"
                );
                assert!(found.is_subset(&named), "{about}");
                continue;
            }
            _ => assert_eq!(found, BTreeSet::new(), "{about}"),
        }
        let open = |o: &&Outcome| !o.not_assessed.is_empty() || o.reason == Some(Reason::Off);
        match answer.answer {
            Verdict::NotAssessed => {
                let outside = row.shown != Shown::InTheText || deciding.is_empty();
                assert!(outside || deciding.iter().any(open), "{about}");
                assert!(!answer.reasons.is_empty(), "{about}");
            }
            Verdict::Met => {
                assert!(row.shown == Shown::InTheText, "{about}");
                assert!(!deciding.iter().any(open), "{about}");
                assert!(deciding.iter().any(|o| o.met + o.breached > 0), "{about}");
                assert!(!answer.places.is_empty(), "{about}");
            }
            _ => {
                assert!(row.shown == Shown::InTheText, "{about}");
                let informs = row.sources.iter().map(ToString::to_string);
                let mut informs =
                    informs.map(|s| s.starts_with("Art. 13") || s.starts_with("Art. 14"));
                let other_article = informs.all(|informs| informs);
                let none = deciding.iter().all(|o| o.verdict == Verdict::NotApplicable);
                assert!(none || other_article, "{about}");
                assert!(!answer.reasons.is_empty(), "{about}");
            }
        }
    }
}

/// Whatever a report says can be read back, from text and from CBOR.
fn reports_are_data(what: &str, report: &Report) {
    let text = serde_json::to_string(report).unwrap();
    let back: Report = serde_json::from_str(&text).unwrap_or_else(|e| panic!("{what}: {e} {text}"));
    assert_eq!(&back, report, "{what}");
    let mut bytes = Vec::new();
    ciborium::into_writer(report, &mut bytes).unwrap();
    let back: Report = ciborium::from_reader(bytes.as_slice()).unwrap();
    assert_eq!(&back, report, "{what}");
}

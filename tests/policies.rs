//! What the rules say about the five real notices, at their own day and later.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use std::fmt::Write as _;

use common::keep_fresh;
use gdpr_policy::{Context, Date, Finding, Policy, Report, Severity, Verdict};

/// A notice: its file, what it is called in the pages, its own day and its text.
struct Notice {
    name: &'static str,
    title: &'static str,
    own_day: Date,
    dated: bool,
    text: &'static str,
}

macro_rules! notice {
    ($name:literal, $title:literal, $own_day:expr, $dated:literal) => {
        Notice {
            name: $name,
            title: $title,
            own_day: $own_day,
            dated: $dated,
            text: include_str!(concat!("../examples/policies/", $name, ".json")),
        }
    };
}

/// A notice without a date is judged from the day on which the Regulation applied.
const UNDATED: Date = Date::constant(2018, 5, 25);

const NOTICES: &[Notice] = &[
    notice!("cesbo", "Cesbo", UNDATED, false),
    notice!("conseno", "Conseno", Date::constant(2024, 7, 23), true),
    notice!("cloudbacko", "CloudBacko", Date::constant(2024, 9, 3), true),
    notice!("webcloud-pro", "WEBCLOUD PRO", UNDATED, false),
    notice!(
        "ceejay",
        "CeeJay Software",
        Date::constant(2022, 5, 18),
        true
    ),
];

const LATER: Date = Date::constant(2026, 11, 22);

impl Notice {
    fn policy(&self) -> Policy {
        Policy::from_json(self.text).unwrap_or_else(|error| panic!("{}: {error}", self.name))
    }

    fn report(&self, on: Date) -> Report {
        self.policy().check(&Context::at(on))
    }
}

/// A report in short: a line a finding, then what could not be assessed.
fn short(report: &Report) -> String {
    let mut text = String::new();
    for finding in report.findings() {
        let place = match finding.pointer().as_str() {
            "" => "the document",
            place => place,
        };
        writeln!(
            text,
            "{} {} {place}: {}",
            finding.severity, finding.code, finding.message
        )
        .unwrap();
    }
    for outcome in report
        .outcomes()
        .iter()
        .filter(|o| o.verdict == Verdict::NotAssessed)
    {
        let reason = outcome
            .reason
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default();
        writeln!(text, "not assessed {}: {reason}", outcome.code).unwrap();
    }
    writeln!(text, "{}", report.summary()).unwrap();
    text
}

#[test]
fn reports_are_as_reviewed() {
    for notice in NOTICES {
        for on in [notice.own_day, LATER] {
            let file = format!("tests/snapshots/{}-{on}.txt", notice.name);
            keep_fresh(&file, "policies", &short(&notice.report(on)));
        }
    }
}

#[test]
fn every_place_of_a_report_is_in_the_document() {
    for notice in NOTICES {
        let document: serde_json::Value = serde_json::from_str(notice.text).unwrap();
        let report = notice.report(LATER);
        for finding in report.findings().chain(report.superseded()) {
            assert!(
                document.pointer(finding.pointer().as_str()).is_some(),
                "{}: {}",
                notice.name,
                finding.pointer()
            );
        }
        for outcome in report.outcomes() {
            if let Some(pointer) = &outcome.pointer {
                let (code, place) = (outcome.code.as_str(), pointer.as_str());
                assert!(
                    document.pointer(place).is_some(),
                    "{}: {code} {place}",
                    notice.name
                );
            }
        }
    }
}

#[test]
fn every_id_of_the_notices_resolves() {
    for notice in NOTICES {
        let report = notice.report(LATER);
        let about_ids =
            |code: &str| matches!(code, "document-unresolved-id" | "document-duplicate-id");
        assert_eq!(
            report
                .findings()
                .filter(|finding| about_ids(&finding.code))
                .count(),
            0,
            "{}",
            notice.name
        );
    }
}

#[test]
fn fragments_of_the_texts_are_short() {
    fn walk(value: &serde_json::Value, in_evidence: bool, name: &str) {
        match value {
            serde_json::Value::String(text) if in_evidence => {
                assert!(text.split_whitespace().count() <= 24, "{name}: {text}");
            }
            serde_json::Value::Array(list) => {
                for value in list {
                    walk(value, in_evidence, name);
                }
            }
            serde_json::Value::Object(members) => {
                members
                    .iter()
                    .for_each(|(key, value)| walk(value, key == "evidence", name));
            }
            _ => {}
        }
    }
    for notice in NOTICES {
        walk(
            &serde_json::from_str(notice.text).unwrap(),
            false,
            notice.name,
        );
    }
}

#[test]
fn the_complete_example_has_no_error() {
    let policy = Policy::from_json(include_str!("../examples/policies/complete.json")).unwrap();
    let report = policy.check(&Context::at(LATER));
    assert_eq!(report.count(Severity::Error), 0, "{report}");
}

/// The review that came first says what must and what must not be found in the notice of Cesbo, and how
/// grave it is. Where it allows several severities, the one is given that the catalogue has for it.
#[test]
fn the_first_notice_is_judged_as_a_lawyer_judged_it() {
    const EXPECTED: &[(Severity, &str)] = &[
        (Severity::Error, "retention-missing"),
        (Severity::Error, "complaint-missing"),
        (Severity::Error, "consent-withdrawal-missing"),
        (Severity::Error, "legal-basis-unlinked"),
        // "May be used, stored or accessed" outside the EEA is asserted by what follows: it "is required".
        (Severity::Error, "transfer-safeguard-missing"),
        (Severity::Warning, "transfer-destination-missing"),
        (Severity::Warning, "consent-not-valid-signal"),
        (Severity::Warning, "legitimate-interest-unspecified"),
        (Severity::Warning, "recipient-list-gap"),
        (Severity::Warning, "tracking-information-incomplete"),
        (Severity::Warning, "rights-objection-not-distinct"),
        // Consent is among the bases, and nothing says that it is what the offers of others rest on.
        (Severity::Warning, "marketing-third-party-offers"),
        (Severity::Warning, "changes-user-must-check"),
        (Severity::Advice, "data-credentials-unexplained"),
        (Severity::Advice, "document-undated"),
        (Severity::Advice, "legal-basis-obligation-law-unspecified"),
        // One: that the vendors are called sub-processors misnames PayPal and EveryPay for their trade,
        // too. Advice: nothing says that any of them uses the data for purposes of its own.
        (Severity::Advice, "recipient-role-mismatch"),
        (Severity::Advice, "recipient-unsubstantiated-claim"),
        (Severity::Advice, "document-dangling-reference"),
        (Severity::Advice, "automated-decision-possible"),
    ];
    for report in [NOTICES[0].report(LATER), NOTICES[0].report(UNDATED)] {
        let found: Vec<(Severity, &str)> = report
            .findings()
            .map(|finding| (finding.severity, finding.code.as_str()))
            .collect();
        for (severity, code) in EXPECTED {
            let of_it: Vec<Severity> = found
                .iter()
                .filter_map(|(severity, found)| (found == code).then_some(*severity))
                .collect();
            assert_eq!(of_it, [*severity], "{code}");
        }
        for prefix in [
            "controller-",
            "representative-",
            "dpo-",
            "rights-missing",
            "provision-",
            "recipient-missing",
            "purpose-missing",
            "automated-decision-logic",
            "source-",
            "children-",
            "document-not-captured",
        ] {
            assert!(
                !found.iter().any(|(_, code)| code.starts_with(prefix)),
                "{prefix}: {found:?}"
            );
        }
    }
}

#[test]
fn the_readme_shows_what_is_found() {
    let readme = include_str!("../README.md");
    let report = NOTICES[0].report(LATER);
    assert!(readme.contains(&report.summary()), "{}", report.summary());
    let first = report.findings().next().unwrap();
    assert!(readme.contains(&format!("error[{}]: {}", first.code, first.message)));
}

/// A line of the page about the notices is at most so long that people read it.
const LONGEST_LINE: usize = 280;

#[test]
fn the_page_about_the_notices_is_fresh() {
    let mut page = String::from(
        "# What the rules say about five notices\n\n\
         This page is generated (`BLESS=1 cargo test --test policies`). Five notices that companies published are\n\
         encoded in `examples/policies`, as they stand in the copies that were taken; each is judged as of one day.\n\
         A finding is about the text, not about the company, which may have changed it since; nothing here is legal\n\
         advice. The rules are explained in [rules.md](rules.md).\n",
    );
    for notice in NOTICES {
        let report = notice.report(LATER);
        writeln!(page, "\n## {}\n", notice.title).unwrap();
        let own = notice.report(notice.own_day);
        let day = if notice.dated {
            "its own day"
        } else {
            "as it is undated, the day from which the Regulation applied"
        };
        let (now, then) = (counts(&report), counts(&own));
        writeln!(page, "{now}, as of {LATER}.").unwrap();
        writeln!(page, "As of {}, {day}: {then}.", notice.own_day).unwrap();
        for (severity, heading) in [
            (Severity::Error, "Errors"),
            (Severity::Warning, "Warnings"),
            (Severity::Advice, "Advice"),
        ] {
            let mut findings = report
                .findings()
                .filter(|finding| finding.severity == severity)
                .peekable();
            if findings.peek().is_some() {
                writeln!(page, "\n### {heading}\n").unwrap();
            }
            for finding in findings {
                writeln!(page, "{}", line(finding)).unwrap();
            }
        }
        let codes = |verdict: Verdict| -> Vec<String> {
            let outcomes = report.outcomes().iter();
            let outcomes = outcomes.filter(|outcome| outcome.verdict == verdict);
            outcomes
                .map(|outcome| format!("`{}`", outcome.code))
                .collect()
        };
        writeln!(page, "\n### In order\n").unwrap();
        let met = format!("{}.", codes(Verdict::Met).join(", "));
        writeln!(page, "{}", wrapped(&met)).unwrap();
        writeln!(page, "\n### Not assessed\n").unwrap();
        for outcome in report
            .outcomes()
            .iter()
            .filter(|o| o.verdict == Verdict::NotAssessed)
        {
            let reason = outcome.reason.as_ref().map(ToString::to_string);
            let reason = reason.unwrap_or_default();
            writeln!(page, "- `{}`: {reason}", outcome.code).unwrap();
        }
        let others = codes(Verdict::NotApplicable).len();
        writeln!(page, "\nThe other {others} rules do not apply.").unwrap();
    }
    for line in page.lines() {
        assert!(line.chars().count() <= LONGEST_LINE, "too long: {line}");
    }
    keep_fresh("docs/policies.md", "policies", &page);
}

/// A finding as the page lists it: the rule and what is wrong, then where, and by which provisions.
fn line(finding: &Finding) -> String {
    let at = match (finding.pointer().as_str(), finding.places.len()) {
        ("", _) => "the document".to_owned(),
        (place, 1) => format!("`{place}`"),
        (place, places) => format!("`{place}` and {} more", places - 1),
    };
    let sources: Vec<String> = finding.sources.iter().map(ToString::to_string).collect();
    let sources = match &sources[..] {
        [] => String::new(),
        sources => format!(" ({})", sources.join(", ")),
    };
    let (code, message) = (&finding.code, &finding.message);
    format!("- `{code}`: {message}.\n  At {at}{sources}")
}

/// A paragraph in lines of about a hundred characters.
fn wrapped(text: &str) -> String {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let last = lines.last_mut().unwrap();
        if last.is_empty() {
            last.push_str(word);
        } else if last.len() + word.len() < 110 {
            last.push(' ');
            last.push_str(word);
        } else {
            lines.push(word.to_owned());
        }
    }
    lines.join("\n")
}

fn counts(report: &Report) -> String {
    let summary = report.summary();
    summary.split(" as of ").next().unwrap().to_owned()
}

#[test]
fn the_page_about_the_rules_is_fresh() {
    let page = format!(
        "# The rules\n\n\
         This page is generated (`BLESS=1 cargo test --test policies`). The severity that comes first is the usual\n\
         one; the page of a rule (`gdpr-policy explain CODE`) says when it has another, what it\n\
         asks, an example that breaks it and one that keeps it, and what it cannot see.\n\n{}",
        gdpr_policy::rules::catalogue()
    );
    keep_fresh("docs/rules.md", "policies", &page);
}

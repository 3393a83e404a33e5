//! The engine, tried with small rules of its own.

use super::{engine::Plan, *};
use crate::{
    base::At,
    model::{Policy, ProcessingActivity},
    report::{Code, Finding, Outcome, Report, Verdict},
};

const TODAY: Date = Date::constant(2026, 11, 22);

/// A rule that stands in for that of a code of the checklist.
const fn rule(code: &'static str, check: for<'a> fn(&'a View<'a>, &mut Sink<'a>)) -> Rule {
    Rule {
        code,
        since: "0.1.0",
        items: &[NoticeItem::Purposes],
        severities: &[Severity::Error, Severity::Warning, Severity::Advice],
        level: Level::Error,
        sources: const {
            &[
                Source::constant("13(1)(c)"),
                Source::constant("14(1)(c)"),
                Source::constant("6(1)"),
                Source::constant("9(2)"),
            ]
        },
        yields_to: &[],
        binds: Binds::Controllers,
        from: Law::APPLICATION,
        until: None,
        fixed: false,
        summary: "a summary",
        remedy: "a remedy",
        page: "",
        check,
    }
}

fn check(rules: &'static [Rule], policy: &Policy, context: &Context) -> Report {
    Plan::of(rules.iter()).check(policy, context)
}

fn today() -> Context {
    Context::at(TODAY)
}

/// A policy of activities `a`, `b` and `c`, of which `b` and `c` have no purpose; and more members.
fn policy(more: &str) -> Policy {
    let json = format!(
        r#"{{
          "formatVersion": "1", "document": {{ "language": "en" }},
          "activities": [
            {{ "id": "a", "purposes": [{{ "category": "testing" }}], "evidence": ["section 1"] }},
            {{ "id": "b", "label": "letters", "evidence": ["section 2"] }},
            {{ "id": "c", "label": "parcels" }}
          ]{more}
        }}"#
    );
    Policy::from_json(&json).unwrap()
}

/// The same, whose purposes are not held: at `b`, or nowhere.
fn with_gap(at: Option<&str>) -> Policy {
    let at = at.map_or_else(String::new, |id| {
        format!(r#", "appliesTo": {{ "activities": ["{id}"] }}"#)
    });
    policy(&format!(
        r#", "gaps": [{{ "item": "purposes", "reason": "lost-in-capture"{at} }}]"#
    ))
}

fn activities<'a>(
    view: &View<'a>,
) -> impl Iterator<Item = (At<ProcessingActivity>, &'a ProcessingActivity)> + use<'a> {
    let at = At::<Policy>::root().activities();
    let activities = view.policy.activities.iter().enumerate();
    activities.map(move |(i, activity)| (at.index(i), activity))
}

#[track_caller]
fn outcome<'r>(report: &'r Report, code: &str) -> &'r Outcome {
    report.outcome(code).unwrap()
}

fn places(finding: &Finding) -> Vec<&str> {
    finding
        .places
        .iter()
        .map(|site| site.pointer.as_str())
        .collect()
}

/// As the guide of the module has it.
fn purposes(view: &View<'_>, sink: &mut Sink<'_>) {
    if view.policy.activities.is_empty() {
        return sink.not_applicable("no activity is described");
    }
    let mut silent = sink.gather();
    for (at, activity) in activities(view) {
        if activity.purposes.is_empty() {
            let last = activity.id.as_str() == "c";
            silent
                .lacks(at, &activity.evidence)
                .softened_if(last)
                .named(&activity.id);
        } else {
            sink.met(at.purposes());
        }
    }
    silent.say(sink, |names| {
        let noun = names.pick("activity", "activities");
        format!(
            "{noun} {names} {} no purpose",
            names.pick("states", "state")
        )
    });
}

static PURPOSES: &[Rule] = &[rule("purpose-missing", purposes)];

#[test]
fn one_cause_is_one_finding_with_all_its_places() {
    let report = check(PURPOSES, &policy(""), &today());
    let findings: Vec<&Finding> = report.findings().collect();
    let [finding] = findings[..] else {
        panic!("{report}")
    };
    assert_eq!(finding.message, "activities `b` and `c` state no purpose");
    assert_eq!(places(finding), ["/activities/1", "/activities/2"]);
    assert_eq!(finding.pointer().as_str(), "/activities/1");
    assert_eq!(finding.severity, Severity::Error);
    assert!(finding.evidence().eq(["section 2"]));
    let outcome = outcome(&report, "purpose-missing");
    assert_eq!(
        (outcome.verdict, outcome.breached, outcome.met),
        (Verdict::Breached, 1, 1)
    );
}

#[test]
fn a_gap_takes_places_away_and_nothing_else() {
    let report = check(PURPOSES, &with_gap(Some("b")), &today());
    let finding = report.findings().next().unwrap();
    assert_eq!(finding.message, "activity `c` states no purpose");
    assert_eq!(places(finding), ["/activities/2"]);
    assert_eq!(
        finding.severity,
        Severity::Warning,
        "the gravest of those that are left"
    );
    let first = outcome(&report, "purpose-missing");
    assert_eq!(first.not_assessed.len(), 1);
    assert_eq!(first.not_assessed[0].pointer.as_str(), "/activities/1");
    assert!(matches!(
        first.not_assessed[0].reason,
        Reason::Gap {
            item: NoticeItem::Purposes,
            ..
        }
    ));

    let report = check(PURPOSES, &with_gap(None), &today());
    assert_eq!(report.findings().count(), 0);
    let all = outcome(&report, "purpose-missing");
    assert_eq!(
        (all.verdict, all.not_assessed.len(), all.met),
        (Verdict::NotAssessed, 2, 1)
    );
}

fn empty(view: &View<'_>, sink: &mut Sink<'_>) {
    for (at, activity) in activities(view) {
        if activity.purposes.is_empty() {
            let id = quoted(&activity.id);
            sink.breach(at, &activity.evidence)
                .say(format_args!("activity {id} is empty"));
        } else {
            sink.met(at);
        }
    }
}

fn vague(view: &View<'_>, sink: &mut Sink<'_>) {
    let mut vague = sink.gather();
    for (at, activity) in activities(view) {
        vague
            .breach(at.purposes().index(0), &[])
            .named(&activity.id);
    }
    vague.say(sink, |names| format!("vague: {names}"));
}

static YIELDING: &[Rule] = &[
    rule("purpose-missing", purposes),
    Rule {
        yields_to: &[Yield {
            to: "purpose-missing",
            scope: Scope::SamePlace,
        }],
        ..rule("purpose-open-ended", vague)
    },
    Rule {
        yields_to: &[Yield {
            to: "purpose-missing",
            scope: Scope::Document,
        }],
        ..rule("purpose-generic", empty)
    },
];

#[test]
fn a_rule_is_silent_where_another_speaks_and_there_alone() {
    let report = check(YIELDING, &policy(""), &today());
    let messages: Vec<&str> = report.findings().map(|f| f.message.as_str()).collect();
    assert_eq!(
        messages,
        ["vague: `a`", "activities `b` and `c` state no purpose"]
    );
    let silent: Vec<_> = report
        .superseded()
        .map(|f| (f.message.as_str(), places(f)))
        .collect();
    assert_eq!(
        silent,
        [
            ("activity `b` is empty", vec!["/activities/1"]),
            (
                "vague: `b` and `c`",
                vec!["/activities/1/purposes/0", "/activities/2/purposes/0"]
            ),
            ("activity `c` is empty", vec!["/activities/2"]),
        ]
    );
    assert!(
        report
            .superseded()
            .all(|f| f.superseded_by == Some("purpose-missing".into()))
    );
    assert!(report.findings().all(|f| f.superseded_by.is_none()));
    let generic = outcome(&report, "purpose-generic");
    assert_eq!(generic.verdict, Verdict::NotApplicable);
    assert_eq!(
        generic.reason,
        Some(Reason::Superseded {
            code: "purpose-missing".into()
        })
    );
}

#[test]
fn what_a_gap_withholds_withholds_what_would_have_been_silent_beside_it() {
    for gap in [Some("b"), None] {
        let report = check(YIELDING, &with_gap(gap), &today());
        let open = outcome(&report, "purpose-open-ended");
        let finding = report
            .findings()
            .find(|f| f.code == "purpose-open-ended")
            .unwrap();
        assert_eq!(finding.message, "vague: `a`", "{gap:?}");
        let covered = if gap.is_some() { 1 } else { 2 };
        assert_eq!(open.not_assessed.len(), covered);
        assert!(report.findings().all(|f| f.code != "purpose-generic"));
    }
}

fn document(_: &View<'_>, sink: &mut Sink<'_>) {
    sink.met(At::<Policy>::root());
}

fn doubtful(view: &View<'_>, sink: &mut Sink<'_>) {
    let (at, _) = activities(view).next().unwrap();
    sink.breach(at.purposes(), &[])
        .softened_if(true)
        .say(format_args!("doubtful"));
}

static CERTIFYING: &[Rule] = &[
    rule("purpose-missing", purposes),
    rule("purpose-generic", doubtful),
    rule("purpose-testing", document),
    rule("retention-missing", document),
];

#[test]
fn no_rule_certifies_what_another_finds() {
    let whole = Policy {
        gaps: vec![],
        ..with_gap(None)
    };
    let whole = Policy {
        activities: whole.activities[..1].to_vec(),
        ..whole
    };
    let report = check(CERTIFYING, &whole, &today());
    let see = Some(Reason::See {
        code: "purpose-generic".into(),
    });
    for code in ["purpose-missing", "purpose-testing"] {
        let outcome = outcome(&report, code);
        assert_eq!(
            (outcome.verdict, outcome.met),
            (Verdict::NotApplicable, 0),
            "{code}"
        );
        assert_eq!(outcome.reason, see, "{code}");
    }
    assert_eq!(
        outcome(&report, "retention-missing").verdict,
        Verdict::Met,
        "another item"
    );
    // Advice takes nothing away.
    let context = today().with_level_of(&CERTIFYING[1], Level::Advice);
    let report = check(CERTIFYING, &whole, &context);
    assert_eq!(outcome(&report, "purpose-missing").verdict, Verdict::Met);
    assert_eq!(report.findings().next().unwrap().severity, Severity::Advice);
}

static DATED: &[Rule] = &[
    rule("purpose-missing", empty),
    Rule {
        from: Date::constant(2020, 7, 16),
        until: Some(Date::constant(2023, 7, 9)),
        ..rule("transfer-us-gap", empty)
    },
    Rule {
        from: Date::MIN,
        ..rule("document-placeholder", empty)
    },
];

#[test]
fn a_duty_is_owed_from_its_first_to_its_last_day() {
    let verdicts = |year, month, day| {
        let report = check(
            DATED,
            &policy(""),
            &Context::at(Date::constant(year, month, day)),
        );
        let breached = report
            .outcomes()
            .iter()
            .map(|o| o.verdict == Verdict::Breached);
        let reasons = report.outcomes().iter().filter_map(|o| o.reason.clone());
        (breached.collect::<Vec<_>>(), reasons.collect::<Vec<_>>())
    };
    let not_yet = |from| Reason::NotYet { from };
    let gap_from = not_yet(Date::constant(2020, 7, 16));
    let application = not_yet(Date::constant(2018, 5, 25));
    assert_eq!(
        verdicts(2018, 5, 24),
        (
            vec![false, false, true],
            vec![application.clone(), gap_from.clone()]
        )
    );
    assert!(
        application
            .to_string()
            .starts_with("the duty did not exist yet")
    );
    assert_eq!(
        verdicts(2018, 5, 25),
        (vec![true, false, true], vec![gap_from])
    );
    assert_eq!(verdicts(2020, 7, 16).0, [true, true, true]);
    assert_eq!(verdicts(2023, 7, 9).0, [true, true, true]);
    let until = Date::constant(2023, 7, 9);
    assert_eq!(
        verdicts(2023, 7, 10),
        (vec![true, false, true], vec![Reason::NoLonger { until }])
    );
}

static BINDING: &[Rule] = &[
    rule("purpose-missing", empty),
    Rule {
        binds: Binds::Both,
        ..rule("transfer-adequacy-scope", empty)
    },
    Rule {
        binds: Binds::Processors,
        ..rule("p28", empty)
    },
    Rule {
        binds: Binds::Anybody,
        ..rule("document-placeholder", empty)
    },
];

#[test]
fn a_processor_is_asked_what_binds_processors_by_its_own_articles() {
    let policy = policy(r#", "roles": [{ "role": "processor" }]"#);
    let report = check(BINDING, &policy, &today());
    let judged: Vec<_> = report
        .outcomes()
        .iter()
        .filter(|outcome| outcome.verdict == Verdict::Breached)
        .map(|outcome| outcome.code.as_str())
        .collect();
    assert_eq!(
        judged,
        ["transfer-adequacy-scope", "p28", "document-placeholder"]
    );
    for finding in report.findings() {
        let sources: Vec<String> = finding.sources.iter().map(ToString::to_string).collect();
        assert_eq!(sources, ["Art. 6(1)", "Art. 9(2)"]);
    }
    let controllers = check(BINDING, &self::policy(""), &today());
    assert_eq!(
        controllers.findings().next().unwrap().sources.len(),
        3,
        "13 or 14, and two more"
    );
}

fn cites(view: &View<'_>, sink: &mut Sink<'_>) {
    let (at, _) = activities(view).next().unwrap();
    let article = "9(2)".parse::<crate::base::Article>().unwrap();
    sink.breach(at, &[])
        .citing(article)
        .serving(&[Item::TransferAdequacy])
        .say(format_args!("one"));
    sink.breach(at, &[]).citing(None).say(format_args!("two"));
}

#[test]
fn a_finding_can_be_about_less_than_its_rule() {
    static RULES: &[Rule] = &[rule("purpose-missing", cites)];
    let report = check(RULES, &policy(""), &today());
    let shown: Vec<Vec<String>> = report
        .findings()
        .map(|f| f.sources.iter().map(ToString::to_string).collect())
        .collect();
    assert_eq!(shown[0], ["Art. 13(1)(c)", "Art. 9(2)"]);
    assert_eq!(shown[1], ["Art. 13(1)(c)", "Art. 6(1)", "Art. 9(2)"]);
    for item in ["transfer_adequacy", "purposes"] {
        let answer = report.item(item).unwrap();
        assert_eq!(
            (answer.answer, answer.places.len()),
            (Verdict::Breached, 1),
            "{item}"
        );
    }
}

fn asks(view: &View<'_>, sink: &mut Sink<'_>) {
    for (at, activity) in activities(view) {
        sink.open(at, Fact::PublicAuthority);
        sink.open_about(at, Fact::CoveredBySector, &activity.id);
    }
}

#[test]
fn every_open_question_is_told_at_every_place() {
    static RULES: &[Rule] = &[rule("purpose-missing", asks)];
    let report = check(RULES, &policy(""), &today());
    let asked: Vec<_> = report
        .open_questions()
        .map(|(code, question)| {
            assert_eq!(code, "purpose-missing");
            let entry = question.entry.as_ref().map(|id| id.as_str().to_owned());
            (question.fact, question.pointer.to_string(), entry)
        })
        .collect();
    assert_eq!(asked.len(), 6);
    let last = (
        Fact::CoveredBySector,
        "/activities/2".to_owned(),
        Some("c".to_owned()),
    );
    assert_eq!(asked[5], last);
    let item = report.item("purposes").unwrap();
    assert_eq!(
        (item.answer, item.questions.len()),
        (Verdict::NotAssessed, 6)
    );
    assert_eq!(
        item.reasons.len(),
        4,
        "a fact about the company, and about each entry"
    );
}

#[test]
fn items_are_answered_by_the_rules_that_decide_them() {
    let answer = |rules, policy: &Policy, context: &Context| {
        let report = check(rules, policy, context);
        report.item("purposes").unwrap().clone()
    };
    let breached = answer(PURPOSES, &policy(""), &today());
    assert_eq!(breached.answer, Verdict::Breached);
    assert_eq!(breached.rules, [Code::from("purpose-missing")]);
    assert_eq!(breached.places.len(), 2);
    assert_eq!(breached.places[0].evidence, ["section 2"]);
    let sources: Vec<String> = breached.sources.iter().map(ToString::to_string).collect();
    assert_eq!(sources, ["Art. 13(1)(c)"]);

    let open = answer(PURPOSES, &with_gap(None), &today());
    assert_eq!((open.answer, open.places.len()), (Verdict::NotAssessed, 2));
    assert_eq!(open.reasons.len(), 1);

    let mut whole = policy("");
    whole.activities.truncate(1);
    let met = answer(PURPOSES, &whole, &today());
    assert_eq!(met.answer, Verdict::Met);
    assert_eq!(met.places[0].pointer.as_str(), "/activities/0/purposes");
    assert_eq!(met.places[0].evidence, ["section 1"]);

    whole.activities.clear();
    let none = answer(PURPOSES, &whole, &today());
    assert_eq!(none.answer, Verdict::NotApplicable);
    assert_eq!(none.reasons, ["no activity is described".into()]);

    let off = today().with_level_of(&PURPOSES[0], Level::Off);
    let off = answer(PURPOSES, &policy(""), &off);
    assert_eq!(
        (off.answer, off.reasons),
        (Verdict::NotAssessed, vec![Reason::Off])
    );

    let advice = today().with_level_of(&PURPOSES[0], Level::Advice);
    let advice = answer(PURPOSES, &policy(""), &advice);
    assert_eq!(advice.answer, Verdict::Met, "advice breaches no item");
}

#[test]
fn what_no_text_shows_is_never_assessed() {
    let report = check(CERTIFYING, &policy(""), &today());
    assert_eq!(report.items().len(), CHECKLIST.len());
    for item in ["f12_1", "t13", "t14", "ex13", "ex14a"] {
        let answer = report.item(item).unwrap();
        assert_eq!(answer.answer, Verdict::NotAssessed, "{item}");
        assert_eq!(answer.reasons.len(), 1, "{item}");
    }
    let elsewhere = report.item("source").unwrap();
    assert_eq!(elsewhere.answer, Verdict::NotApplicable);
    assert_eq!(elsewhere.reasons, ["no data is obtained elsewhere".into()]);
}

#[test]
#[should_panic(expected = "declares no error")]
fn a_severity_that_a_rule_does_not_declare_is_a_mistake_in_it() {
    static RULES: &[Rule] = &[Rule {
        severities: &[Severity::Advice],
        ..rule("purpose-missing", graver)
    }];
    fn graver(_: &View<'_>, sink: &mut Sink<'_>) {
        let draft = sink.breach(At::<Policy>::root(), &[]);
        draft.grade(Severity::Error).say(format_args!("too grave"));
    }
    check(RULES, &policy(""), &today());
}

#[test]
#[should_panic(expected = "never said")]
fn what_is_gathered_must_be_said() {
    static RULES: &[Rule] = &[rule("purpose-missing", forgets)];
    fn forgets(_: &View<'_>, sink: &mut Sink<'_>) {
        sink.gather().breach(At::<Policy>::root(), &[]);
    }
    check(RULES, &policy(""), &today());
}

fn many(_: &View<'_>, sink: &mut Sink<'_>) {
    let list = At::<Policy>::root().retention();
    for count in [0, 1, 2, 4, 6, 9] {
        let mut found = sink.gather();
        for i in 0..count {
            found.breach(list.index(i), &[]).named(&format!("n{i}"));
        }
        found.say(sink, |names| format!("{}: {names}", names.count()));
    }
}

#[test]
fn names_are_listed_while_they_are_few() {
    static RULES: &[Rule] = &[rule("purpose-missing", many)];
    let report = check(RULES, &policy(""), &today());
    let messages: Vec<&str> = report.findings().map(|f| f.message.as_str()).collect();
    assert_eq!(
        messages,
        [
            "1: `n0`",
            "2: `n0` and `n1`",
            "4: `n0`, `n1`, `n2` and `n3`",
            "6: `n0`, `n1`, `n2` and 3 more",
            "9: `n0`, `n1`, `n2` and 6 more",
        ]
    );
}

fn hostile(_: &View<'_>, sink: &mut Sink<'_>) {
    let at = At::<Policy>::root();
    let evidence = ["line\none\u{1b}[2J".parse().unwrap()];
    sink.breach(at, &evidence)
        .say(format_args!("a\u{1b}[31m\nb"));
}

#[test]
fn what_is_displayed_stays_on_its_line() {
    static RULES: &[Rule] = &[rule("purpose-missing", hostile)];
    let report = check(RULES, &policy(""), &today());
    let text = report.to_string();
    assert!(
        text.chars().all(|c| c == '\n' || !c.is_control()),
        "{text:?}"
    );
    assert!(text.contains("a\\u{1b}[31m\\nb"), "{text}");
    assert!(text.contains("(line\\none\\u{1b}[2J)"), "{text}");
    let data = serde_json::to_value(&report).unwrap();
    assert_eq!(
        data["findings"][0]["message"], "a\u{1b}[31m\nb",
        "data is as it is"
    );
}

mod block {
    use super::*;

    rules! {
        "transfer"

        "transfer-us-gap" {
            since: "0.1.0",
            items: [TransferSafeguards],
            severities: [Advice],
            level: Off,
            sources: ["46(1)", "C-311/18"],
            yields_to: ["transfer-mechanism-invalid", "transfer-safeguard-missing" in Document],
            binds: Both,
            from: (2020, 7, 16),
            until: (2023, 7, 9),
            fixed: true,
            summary: "a summary",
            remedy: "a remedy",
            check: document,
        }

        "document-placeholder" {
            since: "0.1.0",
            items: [],
            severities: [Warning],
            sources: ["12(1)"],
            from: (any day),
            summary: "a summary",
            remedy: "a remedy",
            check: document,
        }

        "purpose-missing" {
            since: "0.1.0",
            items: [Purposes],
            severities: [Error],
            sources: ["13(1)(c)"],
            summary: "a summary",
            remedy: "a remedy",
            check: document,
        }
    }
}

#[test]
fn a_block_says_what_it_says_and_else_what_is_usual() {
    let [all, some, none] = block::TOPIC.rules else {
        panic!()
    };
    assert_eq!(
        (all.binds, all.level, all.fixed),
        (Binds::Both, Level::Off, true)
    );
    assert_eq!(all.from, Date::constant(2020, 7, 16));
    assert_eq!(all.until, Some(Date::constant(2023, 7, 9)));
    let scopes: Vec<Scope> = all.yields_to.iter().map(|other| other.scope).collect();
    assert_eq!(scopes, [Scope::SamePlace, Scope::Document]);
    assert_eq!((some.from, some.until), (Date::MIN, None));
    assert_eq!(
        (none.binds, none.level, none.fixed),
        (Binds::Controllers, Level::Error, false)
    );
    assert_eq!(none.from, Law::APPLICATION);
    let bound: Vec<String> = block::TOPIC.rules.iter().map(bound).collect();
    let both = "processors, too from 2020-07-16 until 2023-07-09";
    assert_eq!(bound, [both, "", ""]);
    assert!(all.page.contains("## Why"));
}

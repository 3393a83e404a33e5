//! How rules judge, whichever they are: what the catalogue asks of all of them, tried on the
//! examples of all pages and on the example policies.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![expect(
    clippy::disallowed_methods,
    reason = "the documents are in the source tree"
)]

#[path = "common/examine.rs"]
mod examine;
#[path = "common/pages.rs"]
mod pages;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use examine::examine;
use gdpr_policy::{
    Context, Date, Finding, Level, NoticeItem, Pointer, Policy, Report, Severity, Verdict,
    rules::{self, BY_FINDING, Binds, CHECKLIST, Shown, WITHOUT_ITEM},
};
use serde_json::{Value, json};

/// A document and what it is checked with.
struct Case {
    name: String,
    document: Value,
    context: Context,
    /// What gaps are tried about: what the rule of the page is about, or everything.
    items: Vec<NoticeItem>,
}

impl Case {
    fn check(&self, document: &Value) -> Option<Report> {
        let policy = Policy::from_json(&document.to_string()).ok()?;
        Some(policy.check(&self.context))
    }
}

fn policies() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/policies");
    let files = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let mut cases: Vec<Case> = files
        .filter(|path| path.extension().is_some_and(|is| is == "json"))
        .map(|path| Case {
            name: path.file_stem().unwrap().to_string_lossy().into_owned(),
            document: serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap(),
            context: Context::at(pages::TODAY),
            items: NoticeItem::ALL.to_vec(),
        })
        .collect();
    cases.sort_by(|a, b| a.name.cmp(&b.name));
    assert!(cases.len() > 5);
    cases
}

fn examples() -> Vec<Case> {
    let mut cases = Vec::new();
    for rule in rules::all() {
        for (i, example) in pages::examples(rule.page).iter().enumerate() {
            cases.push(Case {
                name: format!("{} {}", rule.code, i + 1),
                document: example.document(rule.code),
                context: example.context(),
                items: rule.items.to_vec(),
            });
        }
    }
    cases
}

/// Those that can be read; that all can is tested with the pages and with the policies.
fn cases() -> Vec<Case> {
    let mut cases: Vec<Case> = policies().into_iter().chain(examples()).collect();
    let all = cases.len();
    cases.retain(|case| case.check(&case.document).is_some());
    assert_tried(cases.len(), all);
    cases
}

/// Of every document at least this part must be tried, or a test says nothing.
#[track_caller]
fn assert_tried(tried: usize, of: usize) {
    assert!(tried * 2 > of, "only {tried} of {of} were tried");
}

#[test]
fn what_holds_of_every_report_holds_of_these() {
    for case in cases() {
        let policy = Policy::from_json(&case.document.to_string()).unwrap();
        examine(&case.name, &case.document, policy, &case.context);
    }
}

/// Every list the other way round, evidence and all.
fn mirrored(value: &Value) -> Value {
    match value {
        Value::Array(list) => {
            let mut image: Vec<Value> = list.iter().rev().map(mirrored).collect();
            // The word between two entries stays between them: it is written at the later one.
            let words: Vec<Option<Value>> = list
                .iter()
                .rev()
                .map(|entry| entry.get("joinedBy").cloned())
                .collect();
            for (i, entry) in image.iter_mut().enumerate() {
                if let Value::Object(entry) = entry {
                    entry.remove("joinedBy");
                    let before = i.checked_sub(1).and_then(|before| words[before].clone());
                    if let Some(word) = before {
                        entry.insert("joinedBy".to_owned(), word);
                    }
                }
            }
            Value::Array(image)
        }
        Value::Object(object) => {
            let members = object.iter();
            members
                .map(|(key, value)| (key.clone(), mirrored(value)))
                .collect()
        }
        value => value.clone(),
    }
}

/// Where what is at a place of a document is found in its mirror image.
fn mirrored_place(document: &Value, place: &Pointer) -> Pointer {
    let mut at = Pointer::root();
    let mut value = document;
    for token in place.tokens() {
        match value {
            Value::Array(list) => {
                let index: usize = token.parse().unwrap();
                at = at.index(list.len() - 1 - index);
                value = &list[index];
            }
            value_of => {
                at = at.key(&token);
                value = &value_of[token];
            }
        }
    }
    at
}

/// Code, severity and places of every finding, and the verdict of every rule, in an order of their own.
#[derive(Debug, PartialEq)]
struct Gist {
    findings: Vec<(String, Severity, BTreeSet<Pointer>)>,
    verdicts: Vec<(String, Verdict)>,
}

impl Gist {
    /// What is in this one and not in the other.
    fn without(&self, other: &Self) -> String {
        let findings = self.findings.iter().filter(|f| !other.findings.contains(f));
        let verdicts = self.verdicts.iter().filter(|v| !other.verdicts.contains(v));
        let (findings, verdicts): (Vec<_>, Vec<_>) = (findings.collect(), verdicts.collect());
        format!("{findings:?} {verdicts:?}")
    }
}

fn gist(report: &Report, place: impl Fn(&Pointer) -> Pointer) -> Gist {
    let mut findings: Vec<_> = report
        .findings()
        .map(|finding| {
            let places = finding.places.iter().map(|site| place(&site.pointer));
            (finding.code.to_string(), finding.severity, places.collect())
        })
        .collect();
    findings.sort();
    let outcomes = report.outcomes().iter();
    let verdicts = outcomes.map(|outcome| (outcome.code.to_string(), outcome.verdict));
    Gist {
        findings,
        verdicts: verdicts.collect(),
    }
}

#[test]
fn the_order_of_entries_decides_nothing() {
    let mut faults = Vec::new();
    for case in cases() {
        let there = case.check(&case.document).unwrap();
        let mirror = mirrored(&case.document);
        let back = case.check(&mirror).unwrap();
        let there = gist(&there, |place| mirrored_place(&case.document, place));
        let back = gist(&back, Pointer::clone);
        if there != back {
            let (a, b) = (there.without(&back), back.without(&there));
            faults.push(format!("{}:\n  {a}\n  mirrored: {b}", case.name));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// The document with one more gap, about all of it or about one activity.
fn with_gap(document: &Value, item: NoticeItem, activity: Option<&str>) -> Value {
    let mut gap = json!({ "item": item, "reason": "lost-in-capture" });
    if let Some(id) = activity {
        gap["appliesTo"] = json!({ "activities": [id] });
    }
    let mut document = document.clone();
    let gaps = document.as_object_mut().unwrap().entry("gaps");
    gaps.or_insert_with(|| json!([]))
        .as_array_mut()
        .unwrap()
        .push(gap);
    document
}

/// How many findings a rule has, the gravest, and where.
#[derive(Debug, Default)]
struct Found<'r> {
    count: usize,
    gravest: Option<Severity>,
    places: BTreeSet<&'r Pointer>,
}

fn by_code(report: &Report) -> BTreeMap<&str, Found<'_>> {
    let mut found: BTreeMap<&str, Found<'_>> = BTreeMap::new();
    for finding in report.findings() {
        let of_rule = found.entry(finding.code.as_str()).or_default();
        of_rule.count += 1;
        let gravest = of_rule.gravest.into_iter().chain([finding.severity]).min();
        of_rule.gravest = gravest;
        of_rule
            .places
            .extend(finding.places.iter().map(|site| &site.pointer));
    }
    found
}

#[test]
fn a_gap_adds_no_finding_and_splits_none() {
    let (mut tried, mut all) = (0, 0);
    let mut faults = Vec::new();
    for case in cases() {
        let before = case.check(&case.document).unwrap();
        let before = by_code(&before);
        let activities = case.document["activities"].as_array().into_iter().flatten();
        let ids: Vec<&str> = activities
            .filter_map(|activity| activity["id"].as_str())
            .collect();
        for (i, item) in case.items.iter().enumerate() {
            // At one activity and the next item at the next: every one with every other takes long.
            let activity = (!ids.is_empty()).then(|| ids[i % ids.len()]);
            for activity in [activity, None] {
                all += 1;
                let Some(report) = case.check(&with_gap(&case.document, *item, activity)) else {
                    continue;
                };
                tried += 1;
                for (code, found) in by_code(&report) {
                    // It is about the gap itself.
                    if code == "document-not-captured" {
                        continue;
                    }
                    let was = before.get(code);
                    let fine = was.is_some_and(|was| {
                        found.count <= was.count
                            && found.gravest >= was.gravest
                            && found.places.is_subset(&was.places)
                    });
                    if !fine {
                        let name = &case.name;
                        let at = activity.unwrap_or("all");
                        faults.push(format!("{name}, {item} at {at}: {code} {was:?} {found:?}"));
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
    assert_tried(tried, all);
}

#[test]
fn before_a_duty_existed_nothing_breaches_it() {
    let days = [
        Date::MIN,
        Date::constant(1998, 10, 23),
        Date::constant(2018, 5, 24),
    ];
    for case in cases() {
        let policy = Policy::from_json(&case.document.to_string()).unwrap();
        for day in days {
            let report = policy.check(&Context::at(day));
            for finding in report.findings() {
                let rule = rules::find(&finding.code).unwrap();
                assert!(rule.from <= day, "{} on {day}: {finding}", case.name);
            }
        }
    }
}

#[test]
fn a_processor_is_bound_by_its_own_duties_alone() {
    if rules::find("controller-missing").is_none() {
        return;
    }
    let mut tried = 0;
    let cases = cases();
    for case in &cases {
        let mut document = case.document.clone();
        document["roles"] = json!([{ "role": "processor" }]);
        let Some(report) = case.check(&document) else {
            continue;
        };
        // Where activities say otherwise, it speaks for a controller, too.
        let asked = report
            .outcome("controller-missing")
            .map(|outcome| outcome.verdict);
        if asked != Some(Verdict::NotApplicable) {
            continue;
        }
        tried += 1;
        for finding in report.findings() {
            let rule = rules::find(&finding.code).unwrap();
            assert_ne!(rule.binds, Binds::Controllers, "{}: {finding}", case.name);
            let informs = |finding: &Finding| {
                let sources = finding.sources.iter().map(ToString::to_string);
                let mut sources =
                    sources.map(|s| s.starts_with("Art. 13") || s.starts_with("Art. 14"));
                sources.any(|informs| informs)
            };
            assert!(!informs(finding), "{}: {finding}", case.name);
        }
    }
    assert_tried(tried, cases.len());
}

#[test]
fn a_level_is_a_ceiling_for_every_rule() {
    for rule in rules::all() {
        for example in pages::examples(rule.page)
            .iter()
            .filter(|example| example.breaks)
        {
            let document = example.document(rule.code).to_string();
            let Ok(policy) = Policy::from_json(&document) else {
                continue;
            };
            let at = |level| {
                let context = example.context().with_level(rule.code, level);
                context.ok().map(|context| policy.check(&context))
            };
            let own = |report: &Report| {
                let findings = report
                    .findings()
                    .filter(|finding| finding.code == rule.code);
                findings.map(|finding| finding.severity).collect::<Vec<_>>()
            };
            let Some(advice) = at(Level::Advice) else {
                assert!(rule.fixed, "{}", rule.code);
                continue;
            };
            assert!(
                own(&advice)
                    .iter()
                    .all(|severity| *severity == Severity::Advice)
            );
            let off = at(Level::Off).unwrap();
            assert_eq!(own(&off), [], "{}", rule.code);
            assert_eq!(
                off.outcome(rule.code).unwrap().verdict,
                Verdict::NotApplicable
            );
        }
    }
}

#[test]
fn a_rule_gives_the_severities_that_it_declares() {
    let mut given: BTreeMap<String, BTreeSet<Severity>> = BTreeMap::new();
    for case in cases() {
        let report = case.check(&case.document).unwrap();
        for finding in report.findings().chain(report.superseded()) {
            given
                .entry(finding.code.to_string())
                .or_default()
                .insert(finding.severity);
        }
    }
    let mut faults = Vec::new();
    for rule in rules::all() {
        let declared: BTreeSet<Severity> = rule.severities.iter().copied().collect();
        let given = given.remove(rule.code).unwrap_or_default();
        assert!(given.is_subset(&declared), "{}: {given:?}", rule.code);
        let never: Vec<_> = declared.difference(&given).collect();
        if !never.is_empty() {
            faults.push(format!("no example of {} is {never:?}", rule.code));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn the_checklist_names_every_rule_and_rules_that_there_are() {
    let pages = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules/catalogue"));
    let pages = pages.unwrap().map(|page| {
        let path = page.unwrap().path();
        path.file_stem().unwrap().to_string_lossy().into_owned()
    });
    let known: BTreeSet<String> = pages
        .chain(rules::all().map(|r| r.code.to_owned()))
        .collect();
    let mut named: BTreeSet<&str> = BTreeSet::new();
    for row in CHECKLIST {
        let codes = row.deciding.iter().chain(row.serving);
        let outside = matches!(row.shown, Shown::Elsewhere(_));
        assert_eq!(codes.clone().count() == 0, outside, "{:?}", row.item);
        for code in codes {
            assert!(known.contains(*code), "there is no rule {code}");
            named.insert(code);
        }
        let both = row.deciding.iter().any(|code| row.serving.contains(code));
        assert!(!both, "{:?}", row.item);
    }
    let others = BY_FINDING.iter().chain(WITHOUT_ITEM);
    let all: BTreeSet<&str> = named.iter().chain(others).copied().collect();
    let unnamed: Vec<&String> = known
        .iter()
        .filter(|code| !all.contains(code.as_str()))
        .collect();
    assert!(unnamed.is_empty(), "{unnamed:?} serve no item");
    assert!(WITHOUT_ITEM.iter().all(|code| !named.contains(code)));
    let items: BTreeSet<&str> = CHECKLIST.iter().map(|row| row.item.name()).collect();
    assert_eq!(items.len(), CHECKLIST.len());
}

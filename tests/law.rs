//! The tables of law against a second transcription of them, and against known days.
//!
//! The files in `tests/law/` were typed from the sources and not from the tables: one typing error
//! is caught, and it takes two equal ones to pass. A new row of a table is a new line there.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use gdpr_policy::{
    AdequacyFramework, Celex, Country, Date, Law, Regime, Role, SccModule, SccSet,
    TransferMechanism,
    law::{AdequacyDecision, AdequacyScope, ChangeKind, End, SccDecision, Standing, Status, scc},
};

static LAW: Law = Law::builtin();

/// The lines of a transcription after its heading: fields between commas, quoted where they have one.
fn lines(csv: &str) -> BTreeSet<Vec<String>> {
    let width = fields(csv.lines().next().unwrap()).len();
    let lines: Vec<_> = csv.lines().skip(1).map(fields).collect();
    let set: BTreeSet<_> = lines.iter().cloned().collect();
    assert_eq!(set.len(), lines.len(), "a line stands there twice");
    for line in &set {
        assert_eq!(line.len(), width, "{line:?}");
    }
    set
}

fn fields(line: &str) -> Vec<String> {
    let (mut fields, mut quoted) = (vec![String::new()], false);
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            c => fields.last_mut().unwrap().push(c),
        }
    }
    fields
}

#[track_caller]
fn assert_same(table: impl IntoIterator<Item = Vec<String>>, csv: &str) {
    let (table, csv): (BTreeSet<_>, _) = (table.into_iter().collect(), lines(csv));
    let only = |a: &BTreeSet<Vec<String>>, b: &BTreeSet<Vec<String>>| {
        a.difference(b)
            .map(|line| line.join(","))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        only(&table, &csv),
        Vec::<String>::new(),
        "in the table, not in the transcription"
    );
    assert_eq!(
        only(&csv, &table),
        Vec::<String>::new(),
        "in the transcription, not in the table"
    );
}

fn text(value: Option<impl ToString>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn country(code: &str) -> Country {
    code.parse().unwrap()
}

fn celex(text: &str) -> Celex {
    text.parse().unwrap()
}

#[test]
fn adequacy_decisions_are_those_of_the_transcription() {
    let row = |decision: &AdequacyDecision| {
        let (scope, scope_text) = match &decision.scope {
            AdequacyScope::WholeCountry => ("country", String::new()),
            AdequacyScope::Sector(text) => ("sector", text.to_string()),
            AdequacyScope::Participants(framework) => ("participants", framework.to_string()),
            AdequacyScope::Organisation { name, abbreviation } => (
                "organisation",
                format!("{name} / {}", text(abbreviation.as_ref())),
            ),
            other => panic!("{other:?}"),
        };
        let amended_by: Vec<_> = decision.amended_by.iter().map(Celex::to_string).collect();
        vec![
            decision.number.to_string(),
            decision.celex.to_string(),
            text(decision.eli.as_ref()),
            text(decision.country),
            decision.title.to_string(),
            scope.to_owned(),
            scope_text,
            text(decision.exclusions.as_ref()),
            decision.adopted.to_string(),
            decision.effective.to_string(),
            amended_by.join(" "),
        ]
    };
    assert_same(LAW.decisions().map(row), include_str!("law/adequacy.csv"));

    let ends = LAW.decisions().flat_map(|decision| {
        decision.ends.iter().map(|end| {
            let mut row = vec![decision.celex.to_string()];
            row.extend(end_row(Some(end)));
            row
        })
    });
    assert_same(ends, include_str!("law/adequacy-ends.csv"));
}

fn end_row(end: Option<&End>) -> [String; 3] {
    [
        text(end.map(End::last_day)),
        text(end.map(|end| &end.by)),
        text(end.map(|end| end.announced)),
    ]
}

#[test]
fn standard_clauses_are_those_of_the_transcription() {
    let row = |set: &str, decision: &SccDecision| {
        let mut row = vec![
            set.to_owned(),
            decision.number.to_owned(),
            decision.celex.to_string(),
            text(decision.eli),
            decision.adopted.to_string(),
            text(decision.applies_from),
        ];
        row.extend(end_row(decision.repeal.as_ref()));
        row.extend(end_row(decision.old_contracts.as_ref()));
        row
    };
    let sets = SccSet::ALL
        .iter()
        .map(|set| row(set.name(), set.decision()));
    let all = sets.chain([row("-", &scc::PROCESSOR_CLAUSES)]);
    assert_same(all, include_str!("law/scc.csv"));

    let modules = SccModule::ALL.iter().map(|module| {
        vec![
            module.to_string(),
            module.exporter().to_string(),
            module.importer().to_string(),
        ]
    });
    assert_same(modules, include_str!("law/scc-modules.csv"));
}

#[test]
fn territories_are_those_of_the_transcription() {
    let rows = LAW.standings().map(|(country, from, standing)| {
        let standing = match standing {
            Standing::MemberState => "member state".to_owned(),
            Standing::PartOfMemberState { of } => format!("part of {of}"),
            Standing::EeaState => "eea state".to_owned(),
            Standing::Transition => "transition".to_owned(),
            Standing::Bridge => "bridge".to_owned(),
            Standing::ThirdCountry => "third country".to_owned(),
            Standing::Unsettled { .. } => "unsettled".to_owned(),
            other => panic!("{other:?}"),
        };
        vec![country.to_string(), from.to_string(), standing]
    });
    assert_same(rows, include_str!("law/territory.csv"));
}

#[test]
fn frameworks_are_those_of_the_transcription() {
    let from_2000 = (0..12_000).map(|days| day("2000-01-01").add_days(days));
    let days: Vec<Date> = from_2000.collect();
    let rows = AdequacyFramework::ALL.iter().map(|&framework| {
        let status = |on: &Date| LAW.framework_status(framework, *on);
        let first = days.iter().find(|on| status(on).is_in_force());
        let lapse = days
            .iter()
            .find(|on| matches!(status(on), Status::Lapsed { .. }));
        vec![
            framework.to_string(),
            framework.regime().to_string(),
            text(
                LAW.framework_decision(framework)
                    .map(|decision| decision.celex),
            ),
            text(first),
            text(lapse.map(|on| on.add_days(-1))),
        ]
    });
    assert_same(rows, include_str!("law/frameworks.csv"));
}

#[test]
fn every_number_is_that_of_its_act() {
    let decisions = LAW
        .decisions()
        .map(|d| (d.number.as_ref(), d.celex, d.eli.as_deref(), d.adopted));
    let sets = SccSet::ALL
        .iter()
        .map(|set| set.decision())
        .chain([&scc::PROCESSOR_CLAUSES]);
    let sets = sets.map(|d| (d.number, d.celex, d.eli, d.adopted));
    let mut seen = BTreeSet::new();
    for (number, celex, eli, adopted) in decisions.chain(sets) {
        assert!(seen.insert(celex), "{celex} stands there twice");
        let act = number
            .trim_start_matches("(EU) ")
            .trim_end_matches("/EC")
            .trim_end_matches("/EU");
        let (year, serial) = act.split_once('/').unwrap();
        assert_eq!(celex.to_string(), format!("3{year}D{serial:0>4}"));
        assert_eq!(celex.year().to_string(), year);
        // Acts of December are numbered in the next year now and then.
        assert!(
            celex.year() - adopted.year() <= 1,
            "{number} adopted {adopted}"
        );
        if let Some(eli) = eli {
            assert!(eli.starts_with("http://data.europa.eu/eli/dec"), "{eli}");
            assert!(eli.ends_with(&format!("/{year}/{serial}/oj")), "{eli}");
        }
    }
    for decision in LAW.decisions() {
        for amending in decision.amended_by.iter() {
            assert_eq!(LAW.decision(*amending), Some(decision));
            let number = amending.to_string();
            let act = format!("{}/{}", &number[1..5], number[6..].trim_start_matches('0'));
            assert!(
                decision.ends.iter().any(|end| end.by.ends_with(&act)),
                "{act}"
            );
        }
    }
}

#[test]
fn no_interval_ends_before_it_begins() {
    for decision in LAW.decisions() {
        assert!(
            decision.adopted <= decision.effective,
            "{}",
            decision.number
        );
        let mut before = decision.effective;
        for end in decision.ends.iter() {
            assert!(end.announced <= end.on, "{}", decision.number);
            assert!(before < end.on, "{}: ends stand in order", decision.number);
            before = end.on;
        }
        for pair in decision.ends.windows(2) {
            assert!(
                pair[1].announced < pair[0].on,
                "{}: extended in time",
                decision.number
            );
        }
    }
    for set in SccSet::ALL {
        let decision = set.decision();
        assert!(decision.adopted <= decision.since());
        assert_eq!(decision.repeal.is_some(), decision.old_contracts.is_some());
        if let (Some(repeal), Some(old)) = (&decision.repeal, &decision.old_contracts) {
            assert!(decision.since() < repeal.announced && repeal.announced < repeal.on);
            assert!(repeal.on < old.on && old.announced < old.on);
        }
    }
    let standings: Vec<_> = LAW.standings().collect();
    for pair in standings.windows(2) {
        let in_order = pair[0].0 < pair[1].0 || (pair[0].0 == pair[1].0 && pair[0].1 < pair[1].1);
        assert!(in_order, "{} {}", pair[1].0, pair[1].1);
    }
}

#[test]
fn twenty_seven_and_three() {
    let count = |on: &str, is: fn(&Law, Country, Date) -> bool| {
        Country::all()
            .filter(|&country| is(&LAW, country, day(on)))
            .count()
    };
    assert_eq!(count("2026-10-07", Law::is_eu_member), 27);
    assert_eq!(count("2020-01-31", Law::is_eu_member), 28);
    assert_eq!(count("2013-06-30", Law::is_eu_member), 27);
    assert_eq!(count("1994-12-31", Law::is_eu_member), 12);
    assert_eq!(count("1957-12-31", Law::is_eu_member), 0);
    let eea_states = |law: &Law, country, on| law.standing(country, on) == Standing::EeaState;
    assert_eq!(count("2026-10-07", eea_states), 3);
    assert_eq!(count("2018-07-19", eea_states), 0);
    assert_eq!(count("2026-10-07", Law::is_eea), 27 + 3 + 7);
}

#[test]
fn third_countries_by_date() {
    let third = |code: &str, on: &str| LAW.is_third_country(country(code), day(on));
    for (code, on, expected) in [
        ("EE", "2018-05-25", Some(false)),
        ("NO", "2018-07-19", None),
        ("NO", "2018-07-20", Some(false)),
        ("GB", "2020-01-31", Some(false)),
        ("GB", "2020-12-31", Some(false)),
        ("GB", "2021-06-27", Some(false)),
        ("GB", "2021-06-28", Some(true)),
        ("GI", "2020-12-31", Some(false)),
        ("GI", "2021-01-01", Some(true)),
        ("CH", "2026-10-07", Some(true)),
        ("US", "2026-10-07", Some(true)),
        ("GL", "2026-10-07", Some(true)),
        ("FO", "2026-10-07", Some(true)),
        ("BQ", "2026-10-07", Some(true)),
        ("AX", "2026-10-07", Some(false)),
        ("RE", "2026-10-07", Some(false)),
        ("NC", "2026-10-07", None),
        ("SJ", "2026-10-07", None),
        ("HR", "2013-06-30", Some(true)),
    ] {
        assert_eq!(third(code, on), expected, "{code} on {on}");
    }
    let applies = |code: &str, on: &str| LAW.gdpr_applies(country(code), day(on));
    for (code, on, expected) in [
        ("EE", "2018-05-24", Some(false)),
        ("EE", "2018-05-25", Some(true)),
        ("IS", "2018-07-19", None),
        ("IS", "2018-07-20", Some(true)),
        ("GB", "2020-12-31", Some(true)),
        ("GB", "2021-01-01", Some(false)),
        ("CH", "2026-10-07", Some(false)),
        ("PF", "2026-10-07", None),
    ] {
        assert_eq!(applies(code, on), expected, "{code} on {on}");
    }
    // The bridge needed no decision, and the decision took over on the day on which it ended.
    assert_eq!(LAW.adequacy(country("GB"), day("2021-06-27")).count(), 0);
    assert_eq!(LAW.adequacy(country("GB"), day("2021-06-28")).count(), 1);
}

#[test]
fn frameworks_by_date() {
    use AdequacyFramework::{EuUsDataPrivacyFramework, EuUsPrivacyShield, SafeHarbour};
    let shown = |framework, on: &str| LAW.framework_status(framework, day(on)).to_string();
    for (framework, on, expected) in [
        (SafeHarbour, "2000-07-25", "not in force before 2000-07-26"),
        (SafeHarbour, "2015-10-05", "in force since 2000-07-26"),
        (
            SafeHarbour,
            "2015-10-06",
            "no longer in force since 2015-10-06 (C-362/14)",
        ),
        (
            EuUsPrivacyShield,
            "2016-07-11",
            "not in force before 2016-07-12",
        ),
        (EuUsPrivacyShield, "2020-01-01", "in force since 2016-07-12"),
        (EuUsPrivacyShield, "2020-07-15", "in force since 2016-07-12"),
        (
            EuUsPrivacyShield,
            "2020-07-16",
            "no longer in force since 2020-07-16 (C-311/18)",
        ),
        (
            EuUsDataPrivacyFramework,
            "2023-07-09",
            "not in force before 2023-07-10",
        ),
        (
            EuUsDataPrivacyFramework,
            "2023-07-10",
            "in force since 2023-07-10",
        ),
        (
            EuUsDataPrivacyFramework,
            "2026-10-07",
            "in force since 2023-07-10",
        ),
    ] {
        assert_eq!(shown(framework, on), expected, "{framework} on {on}");
    }
    let united_states = |on: &str| LAW.adequacy(country("US"), day(on)).count();
    assert_eq!(
        [
            "2015-10-05",
            "2015-10-06",
            "2016-07-12",
            "2020-07-16",
            "2023-07-09",
            "2023-07-10"
        ]
        .map(united_states),
        [1, 0, 1, 0, 0, 1]
    );
}

#[test]
fn standard_clauses_by_date() {
    use SccSet::{Decision2002_16, Decision2004_915, Decision2010_87, Decision2021_914};
    let shown = |set, on: &str| LAW.scc_status(set, day(on)).to_string();
    let repealed = "in force since 2010-05-15, until 2021-09-26 (Decision (EU) 2021/914)";
    let old = "since 2021-09-27 good for contracts concluded before that day only (Decision (EU) 2021/914), until 2022-12-27";
    let lapsed = "no longer in force since 2022-12-28 (Decision (EU) 2021/914)";
    for (set, on, expected) in [
        (
            Decision2010_87,
            "2010-05-14",
            "not in force before 2010-05-15",
        ),
        (Decision2010_87, "2021-06-06", "in force since 2010-05-15"),
        (Decision2010_87, "2021-06-07", repealed),
        (Decision2010_87, "2021-09-26", repealed),
        (Decision2010_87, "2021-09-27", old),
        (Decision2010_87, "2022-12-27", old),
        (Decision2010_87, "2022-12-28", lapsed),
        (Decision2004_915, "2021-09-27", old),
        (Decision2004_915, "2022-12-28", lapsed),
        (
            Decision2021_914,
            "2021-06-26",
            "not in force before 2021-06-27",
        ),
        (Decision2021_914, "2021-06-27", "in force since 2021-06-27"),
        (
            Decision2002_16,
            "2018-05-25",
            "since 2010-05-15 good for contracts concluded before that day only (Decision 2010/87/EU)",
        ),
        (
            Decision2002_16,
            "2021-09-27",
            "no longer in force since 2021-09-27 (Decision (EU) 2021/914)",
        ),
    ] {
        assert_eq!(shown(set, on), expected, "{set} on {on}");
    }
}

#[test]
fn clauses_fit_the_pairs_that_they_were_made_for() {
    use Role::{Controller, JointController, Processor, SubProcessor};
    for exporter in [Controller, JointController, Processor, SubProcessor] {
        for importer in [Controller, JointController, Processor, SubProcessor] {
            let fitting = SccModule::ALL
                .iter()
                .filter(|module| module.fits(exporter, importer));
            assert_eq!(fitting.count(), 1, "{exporter} to {importer}");
            assert!(SccSet::Decision2021_914.fits(exporter, importer));
        }
    }
    assert!(SccSet::Decision2001_497.fits(Controller, JointController));
    assert!(!SccSet::Decision2001_497.fits(Controller, Processor));
    assert!(!SccSet::Decision2002_16.fits(Controller, Controller));
    assert!(!SccSet::Decision2004_915.fits(Processor, Controller));
    assert_eq!(SccSet::Decision2021_914.modules(), SccModule::ALL);
    assert!(SccSet::Decision2010_87.modules().is_empty());
}

#[test]
fn the_united_kingdom_was_extended_twice_and_nobody_knew_before() {
    let decision = LAW.decision(celex("32021D1772")).unwrap();
    let last_day = |on: &str| match LAW.adequacy_status(decision, day(on)) {
        Status::InForce {
            until: Some(end), ..
        } => end.last_day().to_string(),
        other => other.to_string(),
    };
    for (on, expected) in [
        ("2021-06-27", "not in force before 2021-06-28"),
        ("2021-06-28", "2025-06-27"),
        ("2025-06-25", "2025-06-27"),
        ("2025-06-26", "2025-12-27"),
        ("2025-12-22", "2025-12-27"),
        ("2025-12-23", "2031-12-27"),
        ("2031-12-27", "2031-12-27"),
        (
            "2031-12-28",
            "no longer in force since 2031-12-28 (Decision (EU) 2025/2574)",
        ),
    ] {
        assert_eq!(last_day(on), expected, "on {on}");
    }
}

#[test]
fn mechanisms_belong_to_a_regime_and_begin_with_it() {
    use TransferMechanism::{
        AdequacyDecision, InternationalAgreement, ProcessorClauses, UkAddendum,
        UkTransferAgreement, UnspecifiedSafeguards,
    };
    let assessable = |mechanism: TransferMechanism, on: &str| {
        !matches!(
            LAW.mechanism_status(mechanism, day(on)),
            Status::NotAssessable { .. }
        )
    };
    for &mechanism in TransferMechanism::ALL {
        let british = matches!(mechanism, UkAddendum | UkTransferAgreement);
        assert_eq!(mechanism.regime() == Regime::UkGdpr, british, "{mechanism}");
        let no_ground = matches!(
            mechanism,
            ProcessorClauses | InternationalAgreement | UnspecifiedSafeguards
        );
        assert_eq!(
            assessable(mechanism, "2026-10-07"),
            !no_ground,
            "{mechanism}"
        );
    }
    assert!(!assessable(AdequacyDecision, "2018-05-24"));
    let addendum = |on: &str| LAW.mechanism_status(UkAddendum, day(on)).is_in_force();
    assert!(!addendum("2022-03-20") && addendum("2022-03-21"));
    assert!(
        !LAW.processor_clauses_status(day("2021-06-26"))
            .is_in_force()
    );
    assert!(
        LAW.processor_clauses_status(day("2021-06-27"))
            .is_in_force()
    );
}

#[test]
fn the_european_patent_organisation_is_found_by_either_name() {
    let count = |name, on: &str| LAW.adequacy_of_organisation(name, day(on)).count();
    assert_eq!(count("European Patent Organisation", "2025-07-15"), 1);
    assert_eq!(count("epo", "2026-10-07"), 1);
    assert_eq!(count("EPO", "2025-07-14"), 0);
    assert_eq!(count("Interpol", "2026-10-07"), 0);
}

#[test]
fn what_is_added_counts_and_an_unknown_act_does_not() {
    let uk = celex("32021D1772");
    let law = Law::builtin()
        .with_end(uk, day("2027-05-04"), "C-1/27".to_owned())
        .unwrap();
    let status = |on: &str| {
        law.adequacy_status(law.decision(uk).unwrap(), day(on))
            .to_string()
    };
    assert_eq!(
        status("2027-05-03"),
        "in force since 2021-06-28, until 2031-12-27 (Decision (EU) 2025/2574)"
    );
    assert_eq!(
        status("2027-05-04"),
        "no longer in force since 2027-05-04 (C-1/27)"
    );

    // A further extension, by the number of the act that extended it last.
    let end = End::new(day("2036-01-01"), "an invented act").announced_on(day("2031-06-01"));
    let law = Law::builtin()
        .with_announced_end(celex("32025D2574"), end)
        .unwrap();
    assert_eq!(law.adequacy(country("GB"), day("2035-12-31")).count(), 1);
    assert_eq!(law.adequacy(country("GB"), day("2036-01-01")).count(), 0);

    // A judgment on clauses leaves nothing to their old contracts; a later one changes no repeal.
    let set = SccSet::Decision2010_87;
    let law = Law::builtin()
        .with_end(set.celex(), day("2021-01-01"), "C-1/20")
        .unwrap();
    let by_judgment = Status::Lapsed {
        since: day("2021-01-01"),
        by: "C-1/20".into(),
    };
    assert_eq!(law.scc_status(set, day("2021-10-01")), by_judgment);

    let told = law.changes(day("2021-01-01"), Date::MAX);
    let told: Vec<_> = told
        .iter()
        .filter(|c| c.celex == Some(set.celex()))
        .collect();
    assert_eq!(told.len(), 1, "{told:?}");
    let law = Law::builtin()
        .with_end(set.celex(), day("2022-03-01"), "C-1/20")
        .unwrap();
    assert_eq!(
        law.scc_status(set, day("2022-04-01")),
        LAW.scc_status(set, day("2022-04-01"))
    );

    // A decision takes the place of that with its number.
    let dpf = celex("32023D1795");
    let framework = AdequacyFramework::EuUsDataPrivacyFramework;
    let scope = AdequacyScope::Participants(framework);
    let later = AdequacyDecision::new(dpf, country("US"), scope, day("2024-01-01"));
    let law = Law::builtin().with_decision(later);
    assert_eq!(law.decisions().count(), LAW.decisions().count());
    assert!(
        !law.framework_status(framework, day("2023-12-31"))
            .is_in_force()
    );

    let unknown = Law::builtin()
        .with_end(celex("32016R0679"), day("2027-01-01"), "C-1/27")
        .unwrap_err();
    assert_eq!(
        unknown.to_string(),
        "no adequacy decision and no set of clauses has the number `32016R0679`"
    );
}

#[test]
fn changes_come_in_order_and_each_between_its_days() {
    let all = LAW.changes(Date::MIN, Date::MAX);
    assert!(all.is_sorted());
    let texts: BTreeSet<_> = all.iter().map(|change| (change.on, &change.text)).collect();
    assert_eq!(texts.len(), all.len(), "a change is told twice");
    let (first, second) = (day("2021-09-27"), day("2025-06-25"));
    let parts = [
        LAW.changes(Date::MIN, first.add_days(-1)),
        LAW.changes(first, second),
        LAW.changes(second.add_days(1), Date::MAX),
    ];
    assert_eq!(parts.concat(), all);
    assert!(LAW.changes(second, first).is_empty());
}

#[test]
fn every_step_from_one_status_to_another_is_a_change() {
    let all = LAW.changes(Date::MIN, Date::MAX);
    let told = |on: Date, act: Celex| all.iter().any(|c| c.on == on && c.celex == Some(act));
    for days in 0..12_000 {
        let (before, on) = (
            day("2000-01-01").add_days(days),
            day("2000-01-02").add_days(days),
        );
        for decision in LAW.decisions() {
            if LAW.adequacy_status(decision, before) != LAW.adequacy_status(decision, on) {
                assert!(told(on, decision.celex), "{} on {on}", decision.number);
            }
        }
        for set in SccSet::ALL {
            if LAW.scc_status(*set, before) != LAW.scc_status(*set, on) {
                assert!(told(on, set.celex()), "{set} on {on}");
            }
        }
    }
}

#[test]
fn the_year_2025_as_a_timeline() {
    let changes = LAW.changes(day("2025-06-01"), day("2026-01-31"));
    let told: Vec<_> = changes
        .iter()
        .map(|c| (c.on.to_string(), c.kind, c.text.as_str()))
        .collect();
    let expected = [
        (
            "2025-06-26",
            ChangeKind::Announced,
            "Adequacy of the United Kingdom (Decision (EU) 2021/1772) to end after 2025-12-27, by Decision (EU) 2025/1226",
        ),
        (
            "2025-07-15",
            ChangeKind::Began,
            "Adequacy of the European Patent Organisation (Decision (EU) 2025/1382) took effect",
        ),
        (
            "2025-12-12",
            ChangeKind::Announced,
            "Regulation (EU) 2025/2518 on procedure across borders is to apply from 2027-04-02",
        ),
        (
            "2025-12-23",
            ChangeKind::Announced,
            "Adequacy of the United Kingdom (Decision (EU) 2021/1772) to end after 2031-12-27, by Decision (EU) 2025/2574",
        ),
        (
            "2026-01-26",
            ChangeKind::Began,
            "Adequacy of Brazil (Decision (EU) 2026/179) took effect",
        ),
    ];
    let expected: Vec<_> = expected
        .iter()
        .map(|&(on, kind, text)| (on.to_owned(), kind, text))
        .collect();
    assert_eq!(told, expected);
}

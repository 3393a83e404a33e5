//! The tables of law against a second transcription of them, and against known days.
//!
//! The files in `tests/law/` were typed from the sources and not from the tables: one typing error
//! is caught, and it takes two equal ones to pass. A new row of a table is a new line there, read
//! from the source again.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "law/transcription.rs"]
mod transcription;

use std::collections::BTreeSet;

use self::transcription::assert_same;
use gdpr_policy::{
    AdequacyFramework, Article, Celex, Country, Date, LanguageTag, Law, Regime, Region, Role,
    SccModule, SccSet, TransferMechanism,
    law::{
        AdequacyDecision, AdequacyScope, ChangeKind, Commencement, End, Footing, Provision,
        SccDecision, Standing, Status, official_languages, scc,
    },
};

static LAW: Law = Law::builtin();

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
    assert_same(
        LAW.decisions().map(row),
        include_str!("law/adequacy.csv"),
        2,
    );

    let ends = LAW.decisions().flat_map(|decision| {
        decision.ends.iter().map(|end| {
            let mut row = vec![decision.celex.to_string()];
            row.extend(end_row(Some(end)));
            row
        })
    });
    assert_same(ends, include_str!("law/adequacy-ends.csv"), 1);
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
            decision.number.to_string(),
            decision.celex.to_string(),
            text(decision.eli.as_ref()),
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
    assert_same(all, include_str!("law/scc.csv"), 1);

    let modules = SccModule::ALL.iter().map(|module| {
        vec![
            module.to_string(),
            module.exporter().to_string(),
            module.importer().to_string(),
        ]
    });
    assert_same(modules, include_str!("law/scc-modules.csv"), 1);
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
    assert_same(rows, include_str!("law/territory.csv"), 1);
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
    assert_same(rows, include_str!("law/frameworks.csv"), 1);
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
    let sets = sets.map(|d| (d.number.as_ref(), d.celex, d.eli.as_deref(), d.adopted));
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
fn the_clauses_of_2021_are_not_for_importers_under_the_regulation() {
    let left_out = LAW
        .clauses()
        .chain([&scc::PROCESSOR_CLAUSES])
        .filter(|decision| decision.leaves_out_importers_under_regulation);
    assert_eq!(
        left_out.map(|decision| decision.celex).collect::<Vec<_>>(),
        [celex("32021D0914")]
    );
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
        AdequacyDecision, InternationalAgreement, ProcessingAgreement, UkAddendum,
        UkTransferAgreement,
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
        let no_ground = matches!(mechanism, ProcessingAgreement | InternationalAgreement);
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

#[test]
fn no_row_is_later_than_the_day_as_of_which_its_table_is_right() {
    use gdpr_policy::law::{adequacy, authority, commencement, consent_age, names, territory};
    let within = |day: Date, as_of: Date, what: &str| assert!(day <= as_of, "{what}: {day}");
    for decision in LAW.decisions() {
        within(decision.adopted, adequacy::AS_OF, &decision.number);
        within(decision.effective, adequacy::AS_OF, &decision.number);
        for end in decision.ends.iter() {
            within(end.announced, adequacy::AS_OF, &decision.number);
        }
    }
    for decision in LAW.clauses().chain([&scc::PROCESSOR_CLAUSES]) {
        within(decision.adopted, scc::AS_OF, &decision.number);
        within(decision.since(), scc::AS_OF, &decision.number);
        for end in [&decision.repeal, &decision.old_contracts]
            .into_iter()
            .flatten()
        {
            within(end.announced, scc::AS_OF, &decision.number);
        }
    }
    for (country, from, _) in LAW.standings() {
        within(from, territory::AS_OF, country.code());
    }
    for authority in LAW.authorities() {
        let days = authority.since.into_iter().chain(authority.until);
        days.for_each(|day| within(day, authority::AS_OF, authority.name));
    }
    for age in consent_age::ALL {
        within(age.from, consent_age::AS_OF, age.country.code());
        let until = age.until.unwrap_or(Date::MIN);
        within(until, consent_age::AS_OF, age.country.code());
    }
    for commencement in LAW.commencements() {
        within(
            commencement.announced,
            commencement::AS_OF,
            &commencement.title,
        );
    }
    for former in names::FORMER_NAMES {
        within(former.since, names::AS_OF, former.name);
    }
    for (what, as_of) in Law::AS_OF {
        assert!(LAW.known_until() <= as_of, "{what}");
    }
    assert!(
        Law::AS_OF
            .iter()
            .any(|(_, as_of)| *as_of == LAW.known_until())
    );
    // Whatever is told of a later day was published before.
    for change in LAW.changes(LAW.known_until().add_days(1), Date::MAX) {
        assert_ne!(change.kind, ChangeKind::Announced, "{}", change.text);
    }
}

#[test]
fn commencements_are_those_of_the_transcription() {
    let rows = LAW.commencements().map(|row| {
        vec![
            text(row.act),
            row.announced.to_string(),
            row.from.to_string(),
        ]
    });
    assert_same(rows, include_str!("law/commencements.csv"), 1);
    for (regime, day) in [
        (Regime::Gdpr, Some("2018-05-25")),
        (Regime::UkGdpr, Some("2021-01-01")),
        (Regime::SwissFadp, Some("2023-09-01")),
        (Regime::EuropeanLaw, None),
    ] {
        assert_eq!(Law::regime_since(regime), day.map(self::day), "{regime}");
    }
}

#[test]
fn the_regulation_has_a_first_day_in_each_state() {
    for (code, first) in [
        ("EE", Some("2018-05-25")),
        ("HR", Some("2018-05-25")),
        ("RE", Some("2018-05-25")),
        ("IS", Some("2018-07-20")),
        ("LI", Some("2018-07-20")),
        ("NO", Some("2018-07-20")),
        ("GI", Some("2018-05-25")),
        ("CH", None),
        ("NC", None),
    ] {
        assert_eq!(LAW.first_day_in(country(code)), first.map(day), "{code}");
    }
    let iceland = country("IS");
    let law = Law::builtin().with_standing(country("CH"), day("2035-01-01"), Standing::MemberState);
    assert_eq!(law.first_day_in(country("CH")), Some(day("2035-01-01")));
    assert_eq!(
        law.gdpr_applies(country("CH"), day("2034-12-31")),
        Some(false)
    );
    assert_eq!(
        law.gdpr_applies(country("CH"), day("2035-01-01")),
        Some(true)
    );
    // A withdrawal that was added on the day of a row of the table counts.
    let on = day("2018-07-20");
    let law = Law::builtin().with_standing(iceland, on, Standing::ThirdCountry);
    assert_eq!(law.standing(iceland, on), Standing::ThirdCountry);
    assert_eq!(law.first_day_in(iceland), None);
}

#[test]
fn provisions_come_and_go() {
    let article = |text| Article::of_amendment(text).unwrap();
    let (begin, end) = (day("2031-01-01"), day("2033-01-01"));
    let mut new = Provision::added(article("13(5)"), begin);
    new.until = Some(end);
    let law = Law::builtin()
        .with_provision(new)
        .with_provision(Provision::repealed(article("13(2)(e)"), begin))
        .with_provision(Provision::added(article("13(2)(e)"), end));
    for (text, on, there) in [
        ("13(5)", "2030-12-31", false),
        ("13(5)", "2031-01-01", true),
        ("13(5)(a)", "2031-01-01", true),
        ("13(5)", "2032-12-31", true),
        ("13(5)", "2033-01-01", false),
        ("13(2)(e)", "2018-05-24", false),
        ("13(2)(e)", "2018-05-25", true),
        ("13(2)(e)", "2030-12-31", true),
        ("13(2)(e)", "2031-01-01", false),
        ("13(2)(e)", "2033-01-01", true),
        ("13(2)(f)", "2031-01-01", true),
        ("13(2)", "2031-01-01", true),
        ("13", "2018-05-24", false),
        ("6(1)(ea)", "2031-01-01", false),
        ("13(6)", "2031-01-01", false),
    ] {
        assert_eq!(
            law.has_provision(article(text), day(on)),
            there,
            "{text} on {on}"
        );
    }
}

#[test]
fn acts_begin_and_are_told() {
    let act = celex("32031R9999");
    let row = Commencement::new(act, "An invented regulation", day("2032-06-01"));
    let law = Law::builtin().with_commencement(row.clone().announced_on(day("2031-12-12")));
    assert_eq!(law.has_begun(act, day("2032-05-31")), Some(false));
    assert_eq!(law.has_begun(act, day("2032-06-01")), Some(true));
    assert_eq!(LAW.has_begun(act, day("2032-06-01")), None);
    let told: Vec<_> = law
        .changes(day("2031-01-01"), day("2031-12-31"))
        .into_iter()
        .chain(law.changes(day("2032-01-01"), Date::MAX))
        .filter(|change| change.celex == Some(act))
        .map(|change| (change.on.to_string(), change.kind, change.text))
        .collect();
    let expected = [
        (
            "2031-12-12".to_owned(),
            ChangeKind::Announced,
            "An invented regulation is to apply from 2032-06-01".to_owned(),
        ),
        (
            "2032-06-01".to_owned(),
            ChangeKind::Began,
            "An invented regulation applied".to_owned(),
        ),
    ];
    assert_eq!(told, expected);
    // What nobody knew before is told once; nothing is announced after it began.
    let law = Law::builtin().with_commencement(row.clone());
    let of_it = |law: &Law| {
        let changes = law.changes(Date::MIN, Date::MAX);
        changes
            .iter()
            .filter(|change| change.celex == Some(act))
            .count()
    };
    assert_eq!(of_it(&law), 1);
    assert_eq!(row.clone().announced_on(day("2040-01-01")), row);
}

#[test]
fn added_clauses_are_clauses() {
    let act = celex("32031D9999");
    let set = SccDecision::new(act, day("2031-01-10"), day("2031-02-01"));
    let law = Law::builtin().with_clauses(set.clone()).with_clauses(set);
    assert_eq!(law.clauses().count(), LAW.clauses().count() + 1);
    let footing = |law: &Law, on: &str| {
        let mechanism = TransferMechanism::StandardContractualClauses;
        match law.may_rest_on(mechanism, country("IN"), day(on)) {
            Footing::Clauses { decisions } => {
                decisions.iter().map(Celex::to_string).collect::<Vec<_>>()
            }
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(footing(&law, "2031-01-31"), ["32021D0914"]);
    assert_eq!(footing(&law, "2031-02-01"), ["32021D0914", "32031D9999"]);
    let law = law.with_end(act, day("2032-01-01"), "C-1/31").unwrap();
    assert_eq!(footing(&law, "2031-12-31"), ["32021D0914", "32031D9999"]);
    assert_eq!(footing(&law, "2032-01-01"), ["32021D0914"]);
    assert!(
        law.changes(Date::MIN, Date::MAX)
            .iter()
            .any(|c| c.celex == Some(act))
    );
    // One with a known number takes its place, for its term as well.
    let later = SccDecision::new(celex("32021D0914"), day("2021-06-04"), day("2021-07-01"));
    let law = Law::builtin().with_clauses(later);
    assert_eq!(law.clauses().count(), LAW.clauses().count());
    let status = |on: &str| {
        law.scc_status(SccSet::Decision2021_914, day(on))
            .is_in_force()
    };
    assert!(!status("2021-06-30") && status("2021-07-01"));
    assert_eq!(
        footing(&LAW, "2018-05-25"),
        ["32001D0497", "32004D0915", "32010D0087"]
    );
    assert_eq!(footing(&LAW, "2021-09-26").len(), 4);
    assert_eq!(footing(&LAW, "2021-09-27"), ["32021D0914"]);
}

#[test]
fn one_transfer_and_one_mechanism() {
    for row in transcription::rows(include_str!("law/footings.csv")) {
        let [mechanism, destination, on, shown] = &row[..] else {
            panic!("{row:?}");
        };
        let footing = LAW.may_rest_on(mechanism.parse().unwrap(), country(destination), day(on));
        assert_eq!(
            footing.to_string(),
            *shown,
            "{mechanism} to {destination} on {on}"
        );
        let carries = match &footing {
            Footing::NoneNeeded | Footing::Covered { .. } => Some(true),
            Footing::Lapsed { .. } | Footing::NotYet { .. } | Footing::NeverCovered => Some(false),
            _ => None,
        };
        assert_eq!(footing.carries(), carries);
    }
    // Of two decisions that are in force the wider one answers, whichever came first.
    let on = day("2031-01-01");
    let whole = AdequacyScope::WholeCountry;
    let decision = AdequacyDecision::new(celex("32031D9998"), country("US"), whole, on);
    let law = Law::builtin().with_decision(decision);
    let footing = law.may_rest_on(TransferMechanism::AdequacyDecision, country("US"), on);
    assert!(matches!(footing, Footing::Covered { .. }), "{footing:?}");
}

#[test]
fn gaps_between_decisions() {
    let gap = |code: &str, on: &str| {
        let end = LAW.adequacy_gap(country(code), day(on));
        end.map(|end| end.by.to_string()).unwrap_or_default()
    };
    for (code, on, by) in [
        ("US", "2000-07-25", ""),
        ("US", "2015-10-05", ""),
        ("US", "2015-10-06", "C-362/14"),
        ("US", "2016-07-11", "C-362/14"),
        ("US", "2016-07-12", ""),
        ("US", "2020-07-16", "C-311/18"),
        ("US", "2023-07-09", "C-311/18"),
        ("US", "2023-07-10", ""),
        ("IN", "2021-01-01", ""),
        ("GB", "2031-12-27", ""),
        ("GB", "2031-12-28", "Decision (EU) 2025/2574"),
    ] {
        assert_eq!(gap(code, on), by, "{code} on {on}");
    }
}

#[test]
fn regions_are_those_of_the_transcription() {
    let on = day("2026-10-07");
    let lines = transcription::rows(include_str!("law/regions.csv"));
    let area: std::collections::BTreeMap<String, String> = lines
        .into_iter()
        .map(|row| (row[0].clone(), row[1].clone()))
        .collect();
    for one in Country::all() {
        let code = one.code();
        let is = |names: &[&str]| {
            area.get(code)
                .is_some_and(|area| names.contains(&area.as_str()))
        };
        let middle_east = matches!(code, "EG" | "IR")
            || is(&["western-asia"]) && !matches!(code, "AM" | "AZ" | "CY" | "GE");
        let asia = is(&["asia", "western-asia", "oceania"]) || code == "TW";
        let eea = LAW.is_eea(one, on);
        for (region, expected) in [
            (Region::Africa, is(&["africa"])),
            (
                Region::NorthAmerica,
                is(&["northern-america", "central-america-caribbean"]),
            ),
            (
                Region::LatinAmerica,
                is(&["south-america", "central-america-caribbean"]),
            ),
            (Region::MiddleEast, middle_east),
            (Region::AsiaPacific, asia && !middle_east && code != "CY"),
            (Region::Europe, is(&["europe"]) || eea),
            (Region::Worldwide, true),
        ] {
            let answer = LAW.region_contains(region, one, on);
            assert_eq!(answer, Some(expected), "{region} and {code}");
        }
        let eea_states = ["IS", "LI", "NO"].contains(&code);
        let unsettled = LAW.is_third_country(one, on).is_none();
        let settled = |answer: bool| (!unsettled).then_some(answer);
        for (region, expected) in [
            (Region::Eea, settled(eea)),
            (Region::OutsideEea, settled(!eea)),
            (Region::EuropeanUnion, settled(eea && !eea_states)),
            (Region::Other, None),
        ] {
            assert_eq!(
                LAW.region_contains(region, one, on),
                expected,
                "{region} and {code}"
            );
        }
    }
}

#[test]
fn regions_change_with_membership_and_lie_in_one_another() {
    use Region::{
        Africa, AsiaPacific, Eea, Europe, EuropeanUnion, LatinAmerica, MiddleEast, NorthAmerica,
        Other, OutsideEea, Worldwide,
    };
    let contains =
        |region, code: &str, on: &str| LAW.region_contains(region, country(code), day(on)).unwrap();
    assert!(contains(EuropeanUnion, "GB", "2020-01-31"));
    assert!(!contains(EuropeanUnion, "GB", "2020-02-01"));
    assert!(!contains(Eea, "GB", "2020-02-01") && contains(OutsideEea, "GB", "2020-02-01"));
    assert!(!contains(EuropeanUnion, "HR", "2013-06-30"));
    assert!(contains(EuropeanUnion, "HR", "2013-07-01"));
    assert!(contains(Eea, "NO", "2018-07-20") && !contains(EuropeanUnion, "NO", "2018-07-20"));
    for (inner, outer, expected) in [
        (EuropeanUnion, Eea, Some(true)),
        (Eea, EuropeanUnion, Some(false)),
        (EuropeanUnion, Europe, Some(true)),
        (Eea, Europe, Some(true)),
        (Eea, OutsideEea, Some(false)),
        (Europe, OutsideEea, Some(false)),
        (OutsideEea, Europe, Some(false)),
        (Africa, Worldwide, Some(true)),
        (Worldwide, Africa, Some(false)),
        (MiddleEast, OutsideEea, Some(true)),
        (MiddleEast, AsiaPacific, Some(false)),
        (NorthAmerica, LatinAmerica, Some(false)),
        (AsiaPacific, OutsideEea, None),
        (Other, Eea, None),
        (Other, Other, Some(true)),
        (Africa, Other, None),
    ] {
        let answer = LAW.region_lies_within(inner, outer, day("2026-10-07"));
        assert_eq!(answer, expected, "{inner} in {outer}");
    }
}

#[test]
fn a_region_has_third_countries_or_none() {
    use Region::{Africa, Eea, Europe, EuropeanUnion, Other, OutsideEea, Worldwide};
    let on = day("2026-10-07");
    for (region, expected) in [
        (EuropeanUnion, Some(false)),
        (Eea, Some(false)),
        (Europe, Some(true)),
        (OutsideEea, Some(true)),
        (Africa, Some(true)),
        (Worldwide, Some(true)),
        (Other, None),
    ] {
        assert_eq!(LAW.has_third_country(region, on), expected, "{region}");
    }
}

#[test]
fn official_languages_are_those_of_the_transcription() {
    let languages = |one: Country| official_languages(one).join(" ");
    let rows = Country::all()
        .filter(|one| !official_languages(*one).is_empty())
        .map(|one| vec![one.code().to_owned(), languages(one)]);
    assert_same(rows, include_str!("law/languages.csv"), 1);
    let on = day("2026-10-07");
    for one in Country::all().filter(|one| LAW.is_eu_member(*one, on)) {
        for language in official_languages(one) {
            let tag: LanguageTag = language.parse().unwrap();
            let name = gdpr_policy::law::names::official_heading("13".parse().unwrap(), &tag);
            let of_the_union = !matches!(*language, "lb" | "tr");
            assert_eq!(name.is_some(), of_the_union, "{language}");
        }
    }
}

//! The tables of the law against second transcriptions, which were made from the sources and not
//! from the tables: what stands in one and not in the other fails.

#![expect(
    clippy::unwrap_used,
    reason = "a wrong transcription is to stop the test"
)]

use std::collections::BTreeSet;

use gdpr_policy::law::authority::{self, Authority};
use gdpr_policy::law::deadline::{self, ExtensionStart, HourCount, Moment};
use gdpr_policy::law::names::{self, OfficialTerm, RoleTerm};
use gdpr_policy::law::rights::{Applicability, applicability};
use gdpr_policy::law::{consent_age, fines};
use gdpr_policy::{Article, Country, Date, LanguageTag, LegalBasis, Right, Role, WebUrl};

/// The rows of a file without its first; cells can be quoted.
fn rows(csv: &str) -> Vec<Vec<String>> {
    csv.lines()
        .skip(1)
        .map(|line| {
            let mut cells = vec![String::new()];
            let mut quoted = false;
            for c in line.chars() {
                match c {
                    '"' => quoted = !quoted,
                    ',' if !quoted => cells.push(String::new()),
                    c => cells.last_mut().unwrap().push(c),
                }
            }
            cells
        })
        .collect()
}

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn country(text: &str) -> Country {
    text.parse().unwrap()
}

fn language(text: &str) -> LanguageTag {
    text.parse().unwrap()
}

fn dates(text: &str) -> Vec<Date> {
    text.split_whitespace().map(date).collect()
}

fn optional(date: Option<Date>) -> String {
    date.map(|date| date.to_string()).unwrap_or_default()
}

#[track_caller]
fn same_rows(table: &[Vec<String>], transcription: &[Vec<String>]) {
    let table: BTreeSet<_> = table.iter().collect();
    let transcription: BTreeSet<_> = transcription.iter().collect();
    let only_table: Vec<_> = table.difference(&transcription).collect();
    let only_transcription: Vec<_> = transcription.difference(&table).collect();
    assert!(
        only_table.is_empty() && only_transcription.is_empty(),
        "only in the table: {only_table:#?}\nonly in the transcription: {only_transcription:#?}"
    );
}

#[test]
fn authorities() {
    let table: Vec<Vec<String>> = authority::ALL
        .iter()
        .map(|authority| {
            let land = authority.subdivision.is_some();
            vec![
                authority.country.map(|c| c.to_string()).unwrap_or_default(),
                authority.subdivision.unwrap_or_default().to_owned(),
                // Those of the Länder are translations.
                if land { "" } else { authority.name }.to_owned(),
                (*authority.native_names.first().unwrap_or(&"")).to_owned(),
                authority.website.to_owned(),
                optional(authority.since),
                optional(authority.until),
            ]
        })
        .collect();
    let mut transcription = rows(include_str!("law/authorities.csv"));
    for row in &mut transcription {
        let acronyms = row.remove(4);
        let authority = authority::ALL
            .iter()
            .find(|authority| authority.website == row[4] && optional(authority.until) == row[6])
            .unwrap_or_else(|| panic!("no authority with {}", row[4]));
        let known = authority.acronyms.join(" ");
        assert!(
            acronyms.split(' ').all(|acronym| known.contains(acronym)),
            "{acronyms}: {known}"
        );
    }
    same_rows(&table, &transcription);
    assert_eq!(table.len(), transcription.len());
}

#[test]
fn authorities_have_addresses_and_are_found_by_every_name() {
    for authority in authority::ALL {
        for address in [Some(authority.website), authority.complaints]
            .into_iter()
            .flatten()
        {
            assert!(address.parse::<WebUrl>().is_ok(), "{address}");
        }
        let names = [authority.name]
            .into_iter()
            .chain(authority.native_names.iter().copied())
            .chain(authority.acronyms.iter().copied())
            .chain(authority.other_names.iter().copied());
        for name in names {
            for text in [name.to_owned(), name.to_uppercase(), format!("the {name}")] {
                assert!(authority::find(&text).contains(&authority), "{text}");
            }
        }
    }
}

#[track_caller]
fn found(text: &str) -> Vec<String> {
    let place = |a: &&Authority| match (a.subdivision, a.country) {
        (Some(part), _) => part.to_owned(),
        (None, Some(country)) => country.to_string(),
        (None, None) => "EU".to_owned(),
    };
    authority::find(text).iter().map(place).collect()
}

#[test]
fn authorities_are_found_as_texts_name_them() {
    for (text, places) in [
        (
            "the Estonian Data Protection Inspectorate (AKI)",
            &["EE"][..],
        ),
        ("Andmekaitse Inspektsioon, www.aki.ee", &["EE"]),
        ("Datainspektionen", &["SE"]),
        ("Integritetsskyddsmyndigheten (IMY)", &["SE"]),
        ("Hellenic Data Protection Authority", &["GR"]),
        ("the Austrian data protection authority", &["AT"]),
        ("Datatilsynet", &["DK", "NO"]),
        ("CNPD", &["LU", "PT"]),
        (
            "CNIL – Commission Nationale de l’Informatique et des Libertés",
            &["FR"],
        ),
        ("Garante per la protezione dei dati personali", &["IT"]),
        (
            "Die Landesbeauftragte für den Datenschutz Niedersachsen",
            &["DE-NI"],
        ),
        (
            "der Hessische Beauftragte für Datenschutz und Informationsfreiheit",
            &["DE-HE"],
        ),
        (
            "Hessischer Beauftragter für Datenschutz und Informationsfreiheit",
            &["DE-HE"],
        ),
        (
            "Der Bundesbeauftragte für den Datenschutz und die Informationsfreiheit",
            &["DE"],
        ),
        (
            "Landesbeauftragten für Datenschutz und Informationsfreiheit Nordrhein-Westfalen",
            &["DE-NW"],
        ),
        ("the UK Information Commissioner's Office (ICO)", &["GB"]),
        ("the Information Commissioner’s Office", &["GB"]),
        ("Information Commissioner", &["SI", "GB"]),
        ("the Information Commission", &["GB"]),
        ("Autoriteit Persoonsgegevens (AP)", &["NL"]),
        ("ap", &["NL"]),
        ("ÚOOÚ SR", &["SK"]),
        (
            "Autoritatea Naţională de Supraveghere a Prelucrării Datelor cu Caracter Personal",
            &["RO"],
        ),
        ("Data Protection Authority", &["BE", "LI"]),
        ("EDPS", &["EU"]),
        ("AEPD or CNIL", &["ES", "FR"]),
    ] {
        assert_eq!(found(text), places, "{text}");
    }
    for unknown in [
        "",
        "your local data protection authority",
        "the competent supervisory authority",
        "your IP address",
        "an ombudsman",
        "the icosahedron",
        "Federal Trade Commission",
    ] {
        assert!(found(unknown).is_empty(), "{unknown}");
    }
}

#[test]
fn authorities_change_by_date() {
    let last = date("2026-09-29");
    let first = date("2026-09-30");
    let names = |code: &str, on| -> Vec<&str> {
        authority::competent_in(country(code), on)
            .map(|a| a.name)
            .collect()
    };
    assert_eq!(names("GB", last), ["Information Commissioner's Office"]);
    assert_eq!(names("GB", first), ["Information Commission"]);
    assert_eq!(names("RE", first), names("FR", first));
    assert!(names("US", first).is_empty());
    // The federal one, sixteen Länder, and a second one in Bavaria.
    assert_eq!(names("DE", first).len(), 18);
    let is_eea = |code: &str, on: &str| {
        let mut all = authority::competent_in(country(code), date(on)).peekable();
        assert!(all.peek().is_some(), "{code}");
        all.all(|authority| authority.is_of_the_eea(date(on)))
    };
    assert!(is_eea("DE", "2026-11-22") && !is_eea("DE", "2018-05-24"));
    assert!(is_eea("NO", "2018-07-20") && !is_eea("NO", "2018-07-19"));
    assert!(is_eea("GB", "2020-12-31") && !is_eea("GB", "2021-01-01"));
    assert!(!is_eea("CH", "2026-11-22"));
    assert!(!authority::find("EDPS")[0].is_of_the_eea(first));
}

#[test]
fn consent_ages() {
    let table: Vec<Vec<String>> = consent_age::ALL
        .iter()
        .map(|row| {
            vec![
                row.country.to_string(),
                row.age.to_string(),
                row.from.to_string(),
                optional(row.until),
            ]
        })
        .collect();
    same_rows(&table, &rows(include_str!("law/consent_ages.csv")));
}

#[test]
fn every_member_state_has_one_age_today() {
    let eu = "AT BE BG HR CY CZ DE DK EE ES FI FR GR HU IE IT LT LU LV MT NL PL PT RO SE SI SK";
    for code in eu.split(' ') {
        let age = consent_age::age_of_consent(country(code), consent_age::AS_OF);
        assert!(matches!(age, Some(13..=16)), "{code}: {age:?}");
    }
    for row in consent_age::ALL {
        for other in consent_age::ALL.iter().filter(|other| *other != row) {
            let apart = other.country != row.country
                || row.until.is_some_and(|until| until < other.from)
                || other.until.is_some_and(|until| until < row.from);
            assert!(apart, "{row:?} and {other:?} overlap");
        }
    }
    let age = |code, on| consent_age::age_of_consent(country(code), date(on));
    assert_eq!(age("SI", "2023-01-25"), Some(16));
    assert_eq!(age("SI", "2023-01-26"), Some(15));
    assert_eq!(age("FR", "2018-06-01"), None);
    assert_eq!(age("AT", "2018-05-24"), None);
    assert_eq!(age("IS", "2026-11-22"), None);
    assert_eq!(age("US", "2026-11-22"), None);
}

#[test]
fn rights() {
    let list = |articles: &[Article]| {
        articles
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join(" ")
    };
    let mut table = Vec::new();
    for &right in Right::ALL {
        for &basis in LegalBasis::ALL {
            let (name, articles) = match applicability(basis, right) {
                Applicability::Applies => ("applies", String::new()),
                Applicability::Conditional {
                    articles,
                    condition,
                } => {
                    assert!(!condition.is_empty());
                    ("conditional", list(articles))
                }
                Applicability::DoesNotApply { article, reason } => {
                    assert!(!reason.is_empty());
                    ("does-not-apply", article.to_string())
                }
            };
            table.push(vec![
                right.name().to_owned(),
                basis.name().to_owned(),
                name.to_owned(),
                articles,
            ]);
            assert_eq!(
                applicability(basis, right).can_apply(),
                name != "does-not-apply"
            );
        }
    }
    same_rows(&table, &rows(include_str!("law/rights.csv")));
}

#[test]
fn fine_tiers() {
    let transcription = rows(include_str!("law/fines.csv"));
    for row in &transcription {
        let tier = fines::tier(row[0].parse().unwrap()).unwrap_or_else(|| panic!("{}", row[0]));
        assert_eq!(tier.ground.to_string(), row[1], "{}", row[0]);
        assert_eq!(tier.euro.to_string(), row[2], "{}", row[0]);
        assert_eq!(tier.turnover_percent.to_string(), row[3], "{}", row[0]);
        assert_eq!(tier.is_upper(), row[3] == "4", "{}", row[0]);
    }
    for number in 1..=99 {
        let article: Article = number.to_string().parse().unwrap();
        let listed = transcription.iter().any(|row| row[0] == number.to_string());
        assert_eq!(fines::tier(article).is_some(), listed, "{article}");
    }
    let tier = |text: &str| fines::tier(text.parse().unwrap());
    for none in [
        "10", "24", "24(1)", "40", "41", "41(1)", "58", "58(3)", "4(7)",
    ] {
        assert_eq!(tier(none), None, "{none}");
    }
    assert_eq!(tier("58(2)(f)"), tier("58(2)"));
    assert_eq!(tier("13(2)(d)"), tier("13"));
}

#[test]
fn deadlines() {
    for row in rows(include_str!("law/deadlines.csv")) {
        let [id, kind, start, months, holidays, nominal, due] = &row[..] else {
            panic!("{row:?}");
        };
        let (start, holidays) = (date(start), dates(holidays));
        let answer = |holidays: &[Date]| match kind.as_str() {
            "answer" => deadline::answer_due(start, holidays),
            "notice" => deadline::notice_due(start, None, holidays),
            "period" => deadline::after_months(start, months.parse().unwrap(), holidays),
            "extended-from-receipt" => {
                deadline::extended_answer_due(start, ExtensionStart::Receipt, holidays)
            }
            "extended-from-first-month" => {
                deadline::extended_answer_due(start, ExtensionStart::EndOfFirstMonth, holidays)
            }
            _ => panic!("{kind}"),
        };
        assert_eq!(answer(&holidays), date(due), "{id}");
        // The nominal end moves if and only if it is no working day.
        let nominal = date(nominal);
        let moves = !deadline::is_working_day(nominal, &holidays);
        assert_eq!(nominal < date(due), moves, "{id}");
        if kind != "extended-from-first-month" {
            assert_eq!(start.add_months(months.parse().unwrap()), nominal, "{id}");
        }
    }
}

#[test]
fn a_first_use_shortens_the_time_for_a_notice_and_never_prolongs_it() {
    let obtained = date("2026-05-04");
    let due = |first_use: &str| deadline::notice_due(obtained, Some(date(first_use)), &[]);
    assert_eq!(due("2026-05-11"), date("2026-05-11"));
    // Also on a weekend: a communication is an event, not the end of a period.
    assert_eq!(due("2026-05-16"), date("2026-05-16"));
    assert_eq!(due("2026-08-01"), date("2026-06-04"));
}

#[test]
fn the_end_of_the_calendar_ends_the_search_for_a_working_day() {
    let end = Date::MAX;
    assert_eq!(deadline::answer_due(end, &[end]), end);
}

#[test]
fn breach_notices() {
    for row in rows(include_str!("law/breach_notices.csv")) {
        let [id, aware, count, holidays, due] = &row[..] else {
            panic!("{row:?}");
        };
        let (day, time) = aware.split_once(' ').unwrap();
        let (hour, minute) = time.split_once(':').unwrap();
        let aware = Moment::new(date(day), hour.parse().unwrap(), minute.parse().unwrap());
        let count = match count.as_str() {
            "from-the-minute" => HourCount::FromTheMinute,
            "without-the-first-hour" => HourCount::WithoutTheFirstHour,
            "with-two-working-days" => HourCount::WithTwoWorkingDays,
            _ => panic!("{count}"),
        };
        let answer = deadline::breach_notice_due(aware.unwrap(), count, &dates(holidays));
        assert_eq!(answer.to_string(), *due, "{id}");
    }
}

#[test]
fn the_readings_of_72_hours_go_from_the_shortest_to_the_longest() {
    let mut day = date("2026-03-28");
    while day < date("2026-04-20") {
        for (hour, minute) in [(0, 0), (9, 30), (23, 59)] {
            let aware = Moment::new(day, hour, minute).unwrap();
            let due =
                |count| deadline::breach_notice_due(aware, count, &dates("2026-04-03 2026-04-06"));
            assert!(due(HourCount::FromTheMinute) <= due(HourCount::WithoutTheFirstHour));
            assert!(due(HourCount::WithoutTheFirstHour) <= due(HourCount::WithTwoWorkingDays));
        }
        day = day.add_days(1);
    }
}

#[test]
fn official_names() {
    let transcription = rows(include_str!("law/names.csv"));
    let languages: BTreeSet<&str> = transcription.iter().map(|row| row[2].as_str()).collect();
    assert_eq!(languages.len(), 24);
    let mut table = Vec::new();
    for code in languages {
        let language = language(code);
        let mut push = |kind: &str, key: String, name: Option<&str>| {
            table.push(vec![
                kind.to_owned(),
                key,
                code.to_owned(),
                name.unwrap().to_owned(),
            ]);
        };
        for number in 1..=99 {
            let heading = names::official_heading(number.to_string().parse().unwrap(), &language);
            push("heading", number.to_string(), heading);
        }
        for &term in OfficialTerm::ALL {
            push(
                "term",
                term.to_string(),
                names::official_name(term, &language),
            );
        }
    }
    same_rows(&table, &transcription);
}

#[test]
fn rights_and_roles_have_official_names() {
    for (right, code, name) in [
        (Right::Access, "en", "Right of access by the data subject"),
        (Right::Objection, "fr", "Droit d'opposition"),
        (
            Right::ObjectionToDirectMarketing,
            "fr",
            "Droit d'opposition",
        ),
        (
            Right::LodgeComplaint,
            "et",
            "Õigus esitada järelevalveasutusele kaebus",
        ),
        (
            Right::Erasure,
            "pt-BR",
            "Direito ao apagamento dos dados («direito a ser esquecido»)",
        ),
    ] {
        assert_eq!(
            right.official_name(&language(code)),
            Some(name),
            "{right} in {code}"
        );
    }
    let nameless = [
        Right::Information,
        Right::WithdrawConsent,
        Right::HumanIntervention,
        Right::ExpressPointOfView,
        Right::ContestDecision,
    ];
    for &right in Right::ALL {
        let name = right.official_name(&language("en"));
        assert_eq!(name.is_none(), nameless.contains(&right), "{right}");
        assert_eq!(right.official_name(&language("no")), None);
    }
    assert_eq!(Role::SubProcessor.official_name(&language("en")), None);
    assert_eq!(
        Role::Processor.official_name(&language("it")),
        Some("responsabile del trattamento")
    );
}

#[test]
fn role_terms_are_told_apart_in_every_language() {
    let transcription = rows(include_str!("law/names.csv"));
    let languages: BTreeSet<&str> = transcription.iter().map(|row| row[2].as_str()).collect();
    for code in languages {
        let tag = language(code);
        for role in [Role::Controller, Role::Processor, Role::JointController] {
            let term = role.official_name(&tag).unwrap();
            for text in [term.to_owned(), term.to_uppercase(), term.to_lowercase()] {
                assert_eq!(
                    names::role_term(&text, &tag),
                    RoleTerm::Names(role),
                    "{text} ({code})"
                );
            }
        }
    }
}

#[test]
fn role_terms_as_texts_have_them() {
    for (text, code, role) in [
        ("the controller", "en", Role::Controller),
        ("Data Controller", "en", Role::Controller),
        ("data processors", "en", Role::Processor),
        ("joint controller", "en", Role::JointController),
        ("des Verantwortlichen", "de", Role::Controller),
        ("Verantwortliche", "de", Role::Controller),
        ("personuppgiftsansvarige", "sv", Role::Controller),
        ("personuppgiftsbiträdet", "sv", Role::Processor),
        ("vastutava töötleja", "et", Role::Controller),
        ("správcem", "cs", Role::Controller),
        ("rekisterinpitäjällä", "fi", Role::Controller),
        ("Administratorem", "pl", Role::Controller),
        ("Responsable de traitement", "fr", Role::Controller),
        ("le responsable du traitement", "fr", Role::Controller),
        ("el responsable", "es", Role::Controller),
        ("encargado", "es", Role::Processor),
        ("responsabile del trattamento", "it", Role::Processor),
    ] {
        assert_eq!(
            names::role_term(text, &language(code)),
            RoleTerm::Names(role),
            "{text}"
        );
    }
    for (text, code) in [
        ("behandlare", "sv"),
        ("datakontrollant", "sv"),
        ("entity responsible for data processing", "en"),
        ("sub-processor", "en"),
        ("data protection officer", "en"),
        ("Auftragsbearbeiter", "de"),
        ("controller", "de"),
        ("processing", "en"),
        ("the", "en"),
        ("", "en"),
    ] {
        assert_eq!(
            names::role_term(text, &language(code)),
            RoleTerm::NotOfficial,
            "{text}"
        );
    }
    let norwegian = names::role_term("behandlingsansvarlig", &language("no"));
    assert_eq!(norwegian, RoleTerm::LanguageNotOfficial);
}

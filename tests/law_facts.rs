//! The tables of the law against second transcriptions, which were made from the sources and not
//! from the tables: what stands in one and not in the other fails.

#![expect(
    clippy::unwrap_used,
    reason = "a wrong transcription is to stop the test"
)]

#[path = "law/transcription.rs"]
mod transcription;

use std::collections::BTreeSet;

use self::transcription::{assert_same, rows};
use gdpr_policy::law::authority::{self, Authority, Remit};
use gdpr_policy::law::consent_age::AgeOfConsent;
use gdpr_policy::law::deadline::{
    self, Deadline, ExtensionStart, HourCount, Length, Moment, TimeLimit, no_holidays,
};
use gdpr_policy::law::fines::{Fine, Tier};
use gdpr_policy::law::names::{self, FormerName, NamedThing, OfficialTerm, RoleTerm};
use gdpr_policy::law::rights::{Applicability, Limit, Processing, applicability, erasure};
use gdpr_policy::law::{Standing, consent_age, fines};
use gdpr_policy::{
    Article, Country, Date, LanguageTag, Law, LegalBasis, Right, Role, SpecialCategoryCondition,
    WebUrl,
};

static LAW: Law = Law::builtin();

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

#[test]
fn authorities() {
    let table: Vec<Vec<String>> = authority::ALL
        .iter()
        .map(|authority| {
            let translated = authority.country == Some(country("DE"))
                && (authority.subdivision.is_some() || authority.remit.is_special());
            vec![
                authority.country.map(|c| c.to_string()).unwrap_or_default(),
                authority.subdivision.unwrap_or_default().to_owned(),
                // Those of the Länder, the churches and broadcasters are translations.
                if translated { "" } else { authority.name }.to_owned(),
                (*authority.native_names.first().unwrap_or(&"")).to_owned(),
                authority.website.to_owned(),
                optional(authority.since),
                optional(authority.until),
            ]
        })
        .collect();
    let transcription = rows(include_str!("law/authorities.csv"));
    let named = |row: &[String], authority: &&Authority| {
        authority.website == row[5] && optional(authority.until) == row[7]
    };
    let mut without_acronyms = String::from("country,subdivision,name,native,website,since,until");
    for mut row in transcription {
        let authority = authority::ALL
            .iter()
            .find(|authority| named(&row, authority))
            .unwrap_or_else(|| panic!("no authority with {}", row[5]));
        let acronyms = row.remove(4);
        let known: Vec<&str> = authority
            .acronyms
            .iter()
            .flat_map(|acronym| acronym.split_whitespace())
            .collect();
        assert!(
            acronyms
                .split_whitespace()
                .all(|acronym| known.contains(&acronym)),
            "an acronym is missing: {}",
            row[4]
        );
        without_acronyms.push('\n');
        let quoted: Vec<String> = row.iter().map(|cell| format!("\"{cell}\"")).collect();
        without_acronyms.push_str(&quoted.join(","));
    }
    assert_same(table, &without_acronyms, 3);
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
        // Both bodies go by the short name.
        (
            "the UK Information Commissioner's Office (ICO)",
            &["GB", "GB"],
        ),
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
        ("Datenschutzbehörde", &["AT", "BE"]),
        ("die Österreichische Datenschutzbehörde", &["AT"]),
        ("Tietosuojavaltuutettu", &["FI"]),
        ("ULD Schleswig-Holstein", &["DE-SH"]),
        ("LDI NRW", &["DE-NW"]),
        ("an ΑΠΔΠΧ", &["GR"]),
        ("Katholisches Datenschutzzentrum Frankfurt", &["DE"]),
        ("EDPS", &["EU"]),
        ("Garante europeo della protezione dei dati", &["EU"]),
        ("der Europäische Datenschutzbeauftragte", &["EU"]),
        ("Europäischer Datenschutzbeauftragter", &["EU"]),
        ("Euroopan tietosuojavaltuutettu", &["EU"]),
        (
            "le Contrôleur européen de la protection des données",
            &["EU"],
        ),
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
        "die zuständige Datenschutzbehörde",
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
    assert_same(table, include_str!("law/consent_ages.csv"), 1);
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
    assert_eq!(age("IS", "2018-07-19"), None);
    assert_eq!(age("IS", "2018-07-20"), Some(13));
    assert_eq!(age("LI", "2026-11-22"), Some(16));
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
                Applicability::Conditional { circumstances } => {
                    assert!(circumstances.iter().all(|one| !one.text.is_empty()));
                    assert!(circumstances.is_sorted());
                    let mut articles: Vec<Article> =
                        circumstances.iter().map(|one| one.article).collect();
                    articles.dedup();
                    ("conditional", list(&articles))
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
    assert_same(table, include_str!("law/rights.csv"), 2);
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
        let is_holiday = |day| holidays.contains(&day);
        let answer = match kind.as_str() {
            "answer" => LAW.answer_by(start, is_holiday),
            "notice" => LAW.notice_by(start, None, is_holiday),
            "period" => Some(deadline::after_months(
                start,
                months.parse().unwrap(),
                is_holiday,
            )),
            "extended-from-receipt" => {
                LAW.extended_answer_by(start, ExtensionStart::Receipt, is_holiday)
            }
            "extended-from-first-month" => {
                LAW.extended_answer_by(start, ExtensionStart::EndOfFirstMonth, is_holiday)
            }
            _ => panic!("{kind}"),
        };
        assert_eq!(answer, Some(date(due)), "{id}");
        // The nominal end moves if and only if it is no working day.
        let nominal = date(nominal);
        let moves = !deadline::is_working_day(nominal, is_holiday);
        assert_eq!(nominal < date(due), moves, "{id}");
        if kind != "extended-from-first-month" {
            assert_eq!(start.add_months(months.parse().unwrap()), nominal, "{id}");
        }
    }
}

#[test]
fn a_first_use_shortens_the_time_for_a_notice_and_never_prolongs_it() {
    let obtained = date("2026-05-04");
    let due = |first_use: &str| LAW.notice_by(obtained, Some(date(first_use)), no_holidays);
    assert_eq!(due("2026-05-11"), Some(date("2026-05-11")));
    // Also on a weekend: a communication is an event, not the end of a period.
    assert_eq!(due("2026-05-16"), Some(date("2026-05-16")));
    assert_eq!(due("2026-08-01"), Some(date("2026-06-04")));
}

#[test]
fn the_end_of_the_calendar_ends_the_search_for_a_working_day() {
    let end = Date::MAX;
    assert_eq!(LAW.answer_by(end, |day| day == end), Some(end));
}

#[test]
fn before_the_regulation_nothing_was_due() {
    let (before, first) = (date("2018-05-24"), date("2018-05-25"));
    let aware = |day| Moment::new(day, 12, 0).unwrap();
    for deadline in [
        Deadline::Answer,
        Deadline::AnswerExtension,
        Deadline::Notice,
        Deadline::BreachNotice,
    ] {
        assert_eq!(LAW.time_limit(deadline, before), None, "{deadline:?}");
        assert!(LAW.time_limit(deadline, first).is_some(), "{deadline:?}");
    }
    assert_eq!(LAW.answer_by(before, no_holidays), None);
    assert_eq!(LAW.notice_by(before, None, no_holidays), None);
    let extended = |day| LAW.extended_answer_by(day, ExtensionStart::Receipt, no_holidays);
    assert_eq!(extended(before), None);
    assert_eq!(extended(first), Some(date("2018-08-27")));
    let told = |day| LAW.breach_notice_by(aware(day), HourCount::FromTheMinute, no_holidays);
    assert_eq!(told(before), None);
    assert_eq!(told(first).unwrap().to_string(), "2018-05-28 12:00");
}

#[test]
fn an_amendment_counts_for_what_happens_later() {
    let from = date("2031-03-01");
    let law = Law::builtin()
        .with_time_limit(TimeLimit::new(
            Deadline::BreachNotice,
            from,
            Length::Hours(96),
        ))
        .with_time_limit(TimeLimit::new(Deadline::Answer, from, Length::Months(2)))
        .with_time_limit(TimeLimit::new(Deadline::Notice, from, Length::Hours(36)));
    let told = |day: &str, hour, count| {
        let aware = Moment::new(date(day), hour, 30).unwrap();
        law.breach_notice_by(aware, count, no_holidays)
            .unwrap()
            .to_string()
    };
    let minute = HourCount::FromTheMinute;
    assert_eq!(told("2031-02-28", 23, minute), "2031-03-03 23:30");
    assert_eq!(told("2031-03-01", 0, minute), "2031-03-05 00:30");
    let hour = HourCount::WithoutTheFirstHour;
    assert_eq!(told("2031-03-01", 23, hour), "2031-03-06 00:00");
    let answered = |day: &str| law.answer_by(date(day), no_holidays);
    assert_eq!(answered("2031-02-28"), Some(date("2031-03-28")));
    assert_eq!(answered("2031-03-01"), Some(date("2031-05-01")));
    let extended = |start| law.extended_answer_by(date("2031-12-31"), start, no_holidays);
    assert_eq!(extended(ExtensionStart::Receipt), Some(date("2032-04-30")));
    assert_eq!(
        extended(ExtensionStart::EndOfFirstMonth),
        Some(date("2032-04-29"))
    );
    // Hours that are counted in days end with the day that they reach into.
    let noticed = |day: &str| law.notice_by(date(day), None, no_holidays);
    assert_eq!(noticed("2031-03-04"), Some(date("2031-03-06")));
    // The row that was added for the first day of the table counts.
    let first = Law::APPLICATION;
    let law =
        Law::builtin().with_time_limit(TimeLimit::new(Deadline::Answer, first, Length::Months(3)));
    assert_eq!(
        law.time_limit(Deadline::Answer, first),
        Some(Length::Months(3))
    );
    for (length, shown) in [
        (Length::Months(1), "1 month"),
        (Length::Months(2), "2 months"),
        (Length::Hours(72), "72 hours"),
    ] {
        assert_eq!(length.to_string(), shown);
    }
    for (deadline, article) in [
        (Deadline::Answer, "12(3)"),
        (Deadline::AnswerExtension, "12(3)"),
        (Deadline::Notice, "14(3)(a)"),
        (Deadline::BreachNotice, "33(1)"),
    ] {
        assert_eq!(deadline.article().to_string(), article);
    }
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
        let holidays = dates(holidays);
        let answer = LAW.breach_notice_by(aware.unwrap(), count, |day| holidays.contains(&day));
        assert_eq!(answer.unwrap().to_string(), *due, "{id}");
    }
}

#[test]
fn the_readings_of_72_hours_go_from_the_shortest_to_the_longest() {
    let holidays = dates("2026-04-03 2026-04-06");
    let mut day = date("2026-03-28");
    while day < date("2026-04-20") {
        for (hour, minute) in [(0, 0), (9, 30), (23, 59)] {
            let aware = Moment::new(day, hour, minute).unwrap();
            let due = |count| {
                let due = LAW.breach_notice_by(aware, count, |day| holidays.contains(&day));
                due.unwrap()
            };
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
    assert_same(table, include_str!("law/names.csv"), 3);
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

#[test]
fn authorities_are_found_by_names_that_notices_use() {
    for row in rows(include_str!("law/authority-names.csv")) {
        let [code, subdivision, name] = &row[..] else {
            panic!("{row:?}");
        };
        let found = authority::find(name);
        let its = |authority: &&&Authority| {
            authority.country == Some(country(code))
                && authority.subdivision.unwrap_or_default() == subdivision
        };
        assert!(found.iter().any(|one| its(&one)), "{name}");
        assert_eq!(LAW.authorities_named(name), found, "{name}");
    }
}

#[test]
fn the_supervisor_of_the_institutions_is_no_authority_for_a_company() {
    let supervisor = authority::find("EDPS")[0];
    assert_eq!(supervisor.native_names.len(), 24);
    for name in supervisor.native_names {
        assert_eq!(authority::find(name), [supervisor], "{name}");
        assert_eq!(
            authority::find(&format!("{name}, Bruxelles")),
            [supervisor],
            "{name}"
        );
    }
    assert!(!supervisor.is_of_the_eea(date("2026-11-22")));
    assert!(supervisor.remit.is_special());
}

#[test]
fn authorities_of_another_kind_are_known_and_not_competent() {
    let on = date("2026-11-22");
    for (name, remit) in [
        ("Der Beauftragte für den Datenschutz der EKD", Remit::Church),
        ("Katholisches Datenschutzzentrum", Remit::Church),
        ("Rundfunkdatenschutzbeauftragter", Remit::Broadcasting),
    ] {
        let found = authority::find(name);
        assert_eq!(found.len(), 1, "{name}");
        for authority in found {
            assert_eq!(authority.remit, remit);
            assert!(authority.remit.is_special() && authority.is_of_the_eea(on));
            assert!(!authority::competent_in(country("DE"), on).any(|one| one == authority));
        }
    }
    let special = authority::ALL.iter().filter(|one| one.remit.is_special());
    assert_eq!(special.count(), 5);
    let spain: Vec<_> = authority::competent_in(country("ES"), on)
        .map(|one| one.subdivision.unwrap_or("ES"))
        .collect();
    assert_eq!(spain, ["ES", "ES-AN", "ES-CT", "ES-PV"]);
}

#[test]
fn authorities_can_be_added() {
    let (finland, from) = (country("FI"), date("2031-01-01"));
    let mut new = Authority::new(finland, "Example Authority", "https://example.com/");
    new.acronyms = &["EXA"];
    new.since = Some(from);
    let law = Law::builtin().with_authority(new);
    assert_eq!(law.authorities().count(), authority::ALL.len() + 1);
    assert_eq!(law.authorities_named("the Example Authority (EXA)"), [&new]);
    assert_eq!(law.authorities_named("EXA"), [&new]);
    let competent = |on| law.competent_authorities(finland, on).count();
    assert_eq!([competent(date("2030-12-31")), competent(from)], [1, 2]);
    let aland = law.competent_authorities(country("AX"), from).count();
    assert_eq!(aland, 2);
    assert_eq!(authority::competent_in(country("AX"), from).count(), 1);
    // An accession makes the authority of the state one of Art. 51.
    let swiss = authority::find("FDPIC")[0];
    let law = law.with_standing(country("CH"), from, Standing::MemberState);
    assert!(!law.is_authority_of_the_eea(swiss, date("2030-12-31")));
    assert!(law.is_authority_of_the_eea(swiss, from) && !swiss.is_of_the_eea(from));
}

#[test]
fn ages_can_be_added() {
    let (greece, from) = (country("GR"), date("2031-01-01"));
    let law = Law::builtin().with_age_of_consent(AgeOfConsent::new(greece, 16, from));
    assert_eq!(law.age_of_consent(greece, date("2030-12-31")), Some(15));
    assert_eq!(law.age_of_consent(greece, from), Some(16));
    assert_eq!(law.age_of_consent(country("FR"), from), Some(15));
}

#[test]
fn fines_can_be_added_and_begin_with_the_regulation() {
    let article = |text| Article::of_amendment(text).unwrap();
    let from = date("2031-01-01");
    let lower = Tier::new(article("83(4)(a)"), 10_000_000, 2);
    let law = Law::builtin()
        .with_fine(Fine::new(article("33a"), from, Some(lower)))
        .with_fine(Fine::new(article("13(4)"), from, None));
    for (text, on, tier) in [
        ("33a", "2030-12-31", None),
        ("33a(2)", "2031-01-01", Some(lower)),
        ("33", "2031-01-01", Some(lower)),
        ("13(4)", "2030-12-31", fines::tier(article("13"))),
        ("13(4)", "2031-01-01", None),
        ("13(3)", "2031-01-01", fines::tier(article("13"))),
        ("13", "2018-05-25", fines::tier(article("13"))),
        ("13", "2018-05-24", None),
        ("13a", "2031-01-01", None),
    ] {
        assert_eq!(law.fine(article(text), date(on)), tier, "{text} on {on}");
    }
    let upper = fines::tier(article("13")).unwrap();
    for (turnover, ceiling) in [
        (0, 20_000_000),
        (500_000_000, 20_000_000),
        (500_000_025, 20_000_001),
        (u64::MAX, 737_869_762_948_382_064),
    ] {
        assert_eq!(upper.ceiling(turnover), ceiling);
    }
}

#[test]
fn limits_of_rights() {
    let today = date("2026-11-22");
    let rows = Right::ALL.iter().flat_map(|right| {
        LAW.limits(*right, today).map(|limit| {
            assert_eq!(limit.right, *right);
            assert!(!limit.text.is_empty());
            vec![limit.article.to_string(), right.name().to_owned()]
        })
    });
    assert_same(rows, include_str!("law/limits.csv"), 2);
    assert_eq!(LAW.limits(Right::Access, date("2018-05-24")).count(), 0);
    let access: Vec<_> = LAW.limits(Right::Access, date("2018-05-25")).collect();
    assert!(access.is_sorted_by_key(|limit| limit.article));
    assert_eq!(
        access[2].to_string(),
        "the copy would harm the rights and freedoms of others (Art. 15(4))"
    );

    let (from, until) = (date("2031-01-01"), date("2032-12-31"));
    let article = Article::of_amendment("13(5)").unwrap();
    let mut limit = Limit::new(Right::Information, article, "an invented exemption", from);
    limit.until = Some(until);
    let law = Law::builtin().with_limit(limit);
    let count = |on| law.limits(Right::Information, on).count();
    let before = LAW.limits(Right::Information, today).count();
    let days = [from.add_days(-1), from, until, until.add_days(1)];
    assert_eq!(days.map(count), [before, before + 1, before + 1, before]);
}

fn articles(answer: &Applicability) -> Vec<String> {
    let circumstances = answer.circumstances().iter();
    circumstances.map(|one| one.article.to_string()).collect()
}

#[test]
fn explicit_consent_gives_what_consent_gives() {
    let on = date("2026-11-22");
    for basis in LegalBasis::ALL {
        let mut processing = Processing::on(*basis);
        let without = |right| LAW.right(right, &Processing::on(*basis), on);
        processing.conditions = vec![SpecialCategoryCondition::ExplicitConsent];
        let right = |right| LAW.right(right, &processing, on);
        assert_eq!(right(Right::WithdrawConsent), Applicability::Applies);
        let portable = right(Right::Portability).can_apply();
        assert_eq!(portable, *basis != LegalBasis::PublicTask, "{basis}");
        let erased = articles(&right(Right::Erasure));
        assert!(erased.contains(&"17(1)(b)".to_owned()), "{basis}");
        assert_eq!(right(Right::Objection), without(Right::Objection));
        // Other conditions give nothing.
        for condition in SpecialCategoryCondition::ALL {
            if *condition != SpecialCategoryCondition::ExplicitConsent {
                processing.conditions = vec![*condition];
                for right in Right::ALL {
                    let answer = LAW.right(*right, &processing, on);
                    assert_eq!(answer, without(*right), "{basis}, {condition}, {right}");
                }
            }
        }
    }
}

#[test]
fn research_can_be_objected_to_on_any_basis() {
    let on = date("2026-11-22");
    for basis in LegalBasis::ALL {
        let mut processing = Processing::on(*basis);
        processing.research_or_statistics = true;
        let answer = LAW.right(Right::Objection, &processing, on);
        let on_the_basis = matches!(
            basis,
            LegalBasis::PublicTask | LegalBasis::LegitimateInterests
        );
        let expected = if on_the_basis {
            vec![]
        } else {
            vec!["21(6)".to_owned()]
        };
        assert!(answer.can_apply());
        assert_eq!(articles(&answer), expected, "{basis}");
        // An objection to marketing is a ground of erasure on any basis, too.
        let erasure = articles(&LAW.right(Right::Erasure, &Processing::on(*basis), on));
        assert!(erasure.contains(&"17(1)(c)".to_owned()), "{basis}");
        processing.direct_marketing = true;
        let marketing = LAW.right(Right::ObjectionToDirectMarketing, &processing, on);
        assert_eq!(marketing, Applicability::Applies);
    }
}

#[test]
fn bases_add_up_whichever_comes_first() {
    let on = date("2026-11-22");
    for right in Right::ALL {
        for a in LegalBasis::ALL {
            for b in LegalBasis::ALL {
                let mut both = Processing::default();
                both.bases = vec![*a, *b];
                let mut swapped = Processing::default();
                swapped.bases = vec![*b, *a];
                let answer = LAW.right(*right, &both, on);
                assert_eq!(answer, LAW.right(*right, &swapped, on), "{right}, {a}, {b}");
                let one = |basis| applicability(basis, *right);
                assert_eq!(
                    answer.can_apply(),
                    one(*a).can_apply() || one(*b).can_apply(),
                    "{right}, {a}, {b}"
                );
                for circumstance in one(*a).circumstances() {
                    let kept = answer.circumstances().contains(circumstance);
                    assert!(
                        kept || answer == Applicability::Applies,
                        "{right}, {a}, {b}"
                    );
                }
            }
        }
    }
    let mut both = Processing::default();
    both.bases = vec![LegalBasis::Contract, LegalBasis::Consent];
    let letters = ["a", "b", "c", "d", "e", "f"].map(|letter| format!("17(1)({letter})"));
    assert_eq!(articles(&LAW.right(Right::Erasure, &both, on)), letters);
}

#[test]
fn without_a_basis_only_what_every_basis_gives() {
    let on = date("2026-11-22");
    let right = |right| LAW.right(right, &Processing::default(), on);
    assert_eq!(right(Right::Access), Applicability::Applies);
    let erasure = articles(&right(Right::Erasure));
    assert_eq!(erasure, ["17(1)(a)", "17(1)(c)", "17(1)(d)", "17(1)(e)"]);
    assert_eq!(articles(&right(Right::Restriction)).len(), 3);
    for none in [Right::Portability, Right::Objection, Right::WithdrawConsent] {
        assert!(!right(none).can_apply(), "{none}");
    }
    // On each basis another provision gives it.
    let safeguards = articles(&right(Right::HumanIntervention));
    assert_eq!(safeguards, ["22(2)(a)", "22(2)(b)", "22(2)(c)"]);
}

#[test]
fn before_the_regulation_there_were_no_rights() {
    let right = |on| {
        LAW.right(
            Right::Access,
            &Processing::on(LegalBasis::Consent),
            date(on),
        )
    };
    assert_eq!(
        right("2018-05-24").to_string(),
        "does not apply: the Regulation did not yet apply (Art. 99(2))"
    );
    assert_eq!(right("2018-05-25").to_string(), "applies");
    let withdrawn = applicability(LegalBasis::PublicTask, Right::ContestDecision);
    assert_eq!(
        withdrawn.to_string(),
        "applies if the law that allows a decision by machine alone gives it as a safeguard (Art. 22(2)(b))"
    );
    let interests = applicability(LegalBasis::LegitimateInterests, Right::HumanIntervention);
    assert!(
        interests
            .to_string()
            .contains(" (Art. 22(2)(a)), or there is "),
        "{interests}"
    );
}

#[test]
fn erasure_by_basis() {
    for basis in LegalBasis::ALL {
        let erasure = erasure(*basis);
        let right = applicability(*basis, Right::Erasure);
        assert_eq!(erasure.grounds, right.circumstances(), "{basis}");
        let exceptions: Vec<String> = erasure
            .exceptions
            .iter()
            .map(|one| one.circumstance.article.to_string())
            .collect();
        let points = ["a", "b", "c", "d", "e"].map(|letter| format!("17(3)({letter})"));
        assert_eq!(exceptions, points);
        let of_the_basis: Vec<bool> = erasure
            .exceptions
            .iter()
            .map(|one| one.lies_in_the_basis)
            .collect();
        let task = matches!(basis, LegalBasis::LegalObligation | LegalBasis::PublicTask);
        assert_eq!(of_the_basis, [false, task, false, false, false], "{basis}");
    }
}

#[test]
fn former_names() {
    let table = names::FORMER_NAMES.iter().map(|row| {
        let kind = match row.kind {
            NamedThing::Authority => "authority",
            NamedThing::Law => "law",
            NamedThing::Framework => "framework",
            _ => panic!("{row:?}"),
        };
        vec![
            row.name.to_owned(),
            row.current.to_owned(),
            row.since.to_string(),
            kind.to_owned(),
            row.country.map(|one| one.to_string()).unwrap_or_default(),
        ]
    });
    assert_same(table, include_str!("law/former-names.csv"), 2);

    for row in names::FORMER_NAMES {
        for text in [
            row.name.to_owned(),
            row.name.to_uppercase(),
            format!("the {}", row.name),
        ] {
            assert!(names::former(&text).is_some(), "{text}");
        }
        let last = LAW.former_name(row.current, row.since.add_days(-1));
        assert!(
            last.is_none(),
            "{} was renamed before it was there",
            row.current
        );
        let on = |on| LAW.former_name(row.name, on).map(|found| found.current);
        assert_eq!(on(row.since), Some(row.current), "{}", row.name);
        assert_ne!(
            on(row.since.add_days(-1)),
            Some(row.current),
            "{}",
            row.name
        );
    }
    for text in [
        "",
        "the",
        "TDDDG",
        "GDPR",
        "TTDSG und TMG",
        "Information Commission",
    ] {
        assert_eq!(names::former(text), None, "{text}");
    }
    let new = FormerName::new(NamedThing::Law, "DDG", "XYZG", date("2031-01-01"));
    let law = Law::builtin().with_former_name(new);
    assert_eq!(law.former_name("DDG", date("2030-12-31")), None);
    assert_eq!(law.former_name("das DDG", date("2031-01-01")), None);
    assert_eq!(law.former_name("die DDG", date("2031-01-01")), Some(&new));
}

#[test]
fn a_moment_is_of_its_day() {
    let day = date("2026-11-20");
    assert!(Moment::new(day, 23, 59).is_ok());
    for (hour, minute) in [(24, 0), (0, 60), (24, 60)] {
        assert!(Moment::new(day, hour, minute).is_err(), "{hour}:{minute}");
    }
    let moment = Moment::new(day, 9, 5).unwrap();
    assert_eq!((moment.day(), moment.hour(), moment.minute()), (day, 9, 5));
}

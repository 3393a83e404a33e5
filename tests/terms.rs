//! The vocabularies: their names, labels, articles and IRIs, from the published list of all terms.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::{Debug, Display},
    str::FromStr,
};

use gdpr_policy::{
    Article, DataCategory, Derogation, LegalBasis, NoticeItem, ParseError, PurposeCategory, Right,
    Role, SccModule, SccSet, SpecialCategoryCondition, Term, TransferMechanism,
};
use serde::{Serialize, de::DeserializeOwned};

#[derive(serde::Deserialize)]
struct Row {
    name: String,
    label: String,
    article: Option<String>,
    dpv: Option<String>,
}

fn vocabularies() -> BTreeMap<String, Vec<Row>> {
    serde_json::from_str(include_str!("../schema/vocabulary.json")).unwrap()
}

#[test]
fn names_are_kebab_case_and_no_name_stands_twice() {
    for (vocabulary, terms) in vocabularies() {
        let names: BTreeSet<&str> = terms.iter().map(|term| term.name.as_str()).collect();
        assert_eq!(names.len(), terms.len(), "{vocabulary}");
        let labels: BTreeSet<&str> = terms.iter().map(|term| term.label.as_str()).collect();
        assert_eq!(labels.len(), terms.len(), "{vocabulary}");
        for name in names {
            let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            // Sets of clauses are named by the number of their decision.
            let kebab = name.split('-').all(|word| !word.is_empty()) && name.chars().all(allowed);
            assert!(
                kebab || vocabulary == "SccSet" || name == "1",
                "{vocabulary}: {name}"
            );
        }
    }
}

#[test]
fn labels_are_short_noun_phrases() {
    for (vocabulary, terms) in vocabularies() {
        for term in terms {
            let label = &term.label;
            assert!(
                !label.ends_with('.') && label.len() <= 60,
                "{vocabulary}: {label}"
            );
            let first = label.chars().next().unwrap();
            assert!(
                first.is_uppercase() || first.is_ascii_digit() || first == 'e',
                "{vocabulary}: {label}"
            );
        }
    }
}

#[test]
fn articles_exist() {
    for (vocabulary, terms) in vocabularies() {
        for term in terms {
            if let Some(article) = &term.article {
                assert!(
                    article.parse::<Article>().is_ok(),
                    "{vocabulary} {}: {article}",
                    term.name
                );
            }
        }
    }
}

/// The list holds the IRIs that the vocabulary itself has in the version that was mapped (2.3).
#[test]
fn iris_are_those_of_the_data_privacy_vocabulary() {
    let known: BTreeSet<&str> = include_str!("data/dpv-iris.txt").lines().collect();
    let mut count = 0;
    for (vocabulary, terms) in vocabularies() {
        for term in terms {
            if let Some(iri) = &term.dpv {
                count += 1;
                assert!(
                    known.contains(iri.as_str()),
                    "{vocabulary} {}: {iri}",
                    term.name
                );
            }
        }
    }
    assert!(count > 200, "{count} terms have an IRI");
}

/// Where the vocabulary names its own terms after provisions, the article of the term is that one.
#[test]
fn iris_named_after_provisions_agree_with_the_article() {
    let mut count = 0;
    for (vocabulary, terms) in vocabularies() {
        for term in terms {
            let (Some(iri), Some(article)) = (&term.dpv, &term.article) else {
                continue;
            };
            let Some(provision) = iri.strip_prefix("https://w3id.org/dpv/legal/eu/gdpr#A") else {
                continue;
            };
            let mut parts = provision.split('-');
            let number = parts.next().unwrap();
            let own: Article = article.parse().unwrap();
            assert_eq!(
                own.number().to_string(),
                number,
                "{vocabulary} {}",
                term.name
            );
            let point = parts
                .next_back()
                .filter(|part| part.len() == 1 && part.chars().all(|c| c.is_ascii_lowercase()));
            if let (Some(point), Some(own)) = (point, own.point()) {
                assert_eq!(own.to_string(), point, "{vocabulary} {}", term.name);
            }
            count += 1;
        }
    }
    assert!(count > 40, "{count} terms are named after provisions");
}

/// A list that a statute closes knows nothing else.
#[test]
fn closed_lists_have_no_other() {
    let vocabularies = vocabularies();
    for closed in [
        "LegalBasis",
        "SpecialCategoryCondition",
        "Derogation",
        "SccModule",
        "Right",
        "AutomatedDecisionGround",
        "SpecialCategory",
        "Role",
    ] {
        assert!(
            !vocabularies[closed].iter().any(|term| term.name == "other"),
            "{closed}"
        );
    }
    assert_eq!(LegalBasis::ALL.len(), 6, "Art. 6(1)(a) to (f)");
    assert_eq!(
        SpecialCategoryCondition::ALL.len(),
        10,
        "Art. 9(2)(a) to (j)"
    );
    assert_eq!(Derogation::ALL.len(), 7, "Art. 49(1)(a) to (g)");
    assert_eq!(SccModule::ALL.len(), 4, "Decision (EU) 2021/914");
}

#[test]
fn a_term_is_its_name_in_text_and_in_json() {
    fn each<T>(all: &[T], names: &[&str], term: impl Fn(T) -> &'static Term)
    where
        T: Copy
            + Debug
            + Display
            + PartialEq
            + FromStr<Err = ParseError>
            + Serialize
            + DeserializeOwned,
    {
        assert_eq!(all.len(), names.len());
        for (value, name) in all.iter().zip(names) {
            assert_eq!(term(*value).name, *name);
            assert_eq!(value.to_string(), *name);
            assert_eq!(name.parse::<T>().unwrap(), *value);
            assert_eq!(serde_json::to_value(value).unwrap(), *name);
            assert_eq!(serde_json::from_value::<T>((*name).into()).unwrap(), *value);
            assert!(name.to_uppercase().parse::<T>().is_err() || name.to_uppercase() == *name);
        }
    }
    each(LegalBasis::ALL, LegalBasis::NAMES, LegalBasis::term);
    each(Right::ALL, Right::NAMES, Right::term);
    each(Role::ALL, Role::NAMES, Role::term);
    each(
        TransferMechanism::ALL,
        TransferMechanism::NAMES,
        TransferMechanism::term,
    );
    each(SccSet::ALL, SccSet::NAMES, SccSet::term);
    each(NoticeItem::ALL, NoticeItem::NAMES, NoticeItem::term);
    each(
        PurposeCategory::ALL,
        PurposeCategory::NAMES,
        PurposeCategory::term,
    );
    each(DataCategory::ALL, DataCategory::NAMES, DataCategory::term);
}

/// A number is no term, even where derived code would take it for the index of a variant.
#[test]
fn terms_are_read_from_strings_only() {
    for json in ["0", "null", "[\"consent\"]", "{\"consent\":null}", "true"] {
        assert!(serde_json::from_str::<LegalBasis>(json).is_err(), "{json}");
    }
}

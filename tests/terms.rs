//! The vocabularies: their names, labels, meanings, articles and IRIs, from the list of all of them.

use std::{
    collections::BTreeSet,
    fmt::{Debug, Display},
    hash::Hash,
    str::FromStr,
};

use gdpr_policy::{
    DataCategory, Derogation, LegalBasis, NoticeItem, ParseError, PurposeCategory, Right, Role,
    SccModule, SccSet, SpecialCategoryCondition, Term, TransferMechanism, Vocabulary,
    terms::{VOCABULARIES, by_name},
};
use serde::{Serialize, de::DeserializeOwned};

/// Every term with the vocabulary that it is in.
fn terms() -> impl Iterator<Item = (&'static Vocabulary, &'static Term)> {
    VOCABULARIES
        .iter()
        .flat_map(|vocabulary| vocabulary.terms.iter().map(move |term| (vocabulary, term)))
}

#[test]
fn the_published_list_is_that_of_the_code() {
    let published: serde_json::Value =
        serde_json::from_str(include_str!("../schema/vocabulary.json")).unwrap();
    for (name, vocabulary) in by_name() {
        assert_eq!(
            published[name],
            serde_json::to_value(vocabulary).unwrap(),
            "{name}: run `cargo run --manifest-path tools/generate/Cargo.toml`"
        );
    }
    assert_eq!(published.as_object().unwrap().len(), VOCABULARIES.len());
}

/// Countries are a standard's, places are countries and regions, and the version is no term; every
/// other list is a vocabulary.
#[test]
fn every_list_of_the_schema_is_a_vocabulary() {
    let schema: serde_json::Value = serde_json::from_str(gdpr_policy::schema::POLICY).unwrap();
    let known = by_name();
    let mut count = 0;
    for (name, definition) in schema["$defs"].as_object().unwrap() {
        if definition["oneOf"][0]["const"].is_string() {
            count += 1;
            assert!(
                known.contains_key(name.as_str())
                    || ["Country", "Place", "FormatVersion"].contains(&name.as_str()),
                "{name}"
            );
        }
    }
    assert!(count > 40, "{count} lists");
}

#[test]
fn names_are_kebab_case_and_stand_once() {
    assert_eq!(by_name().len(), VOCABULARIES.len(), "names of vocabularies");
    for vocabulary in VOCABULARIES {
        let names: BTreeSet<&str> = vocabulary.terms.iter().map(|term| term.name).collect();
        assert_eq!(names.len(), vocabulary.terms.len(), "{}", vocabulary.name);
        for name in names {
            let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            let kebab = name.split('-').all(|word| !word.is_empty()) && name.chars().all(allowed);
            // Sets of clauses are named by the number of their decision.
            assert!(
                kebab || vocabulary.name == "SccSet",
                "{}: {name}",
                vocabulary.name
            );
        }
    }
}

#[test]
fn labels_stand_once() {
    for vocabulary in VOCABULARIES {
        let labels: BTreeSet<String> = vocabulary
            .terms
            .iter()
            .map(|term| term.label.to_lowercase())
            .collect();
        assert_eq!(labels.len(), vocabulary.terms.len(), "{}", vocabulary.name);
    }
}

/// What is written with capitals in the middle of a sentence.
const PROPER: &str = "\
    (EU) 2001/497/EC 2002/16/EC 2004/915/EC 2010/87/EU AI CAPTCHAs CCPA COPPA CRM EEA ERP EU-US \
    FADP FERPA GDPR HIPAA IP IT LGPD PIPEDA SDKs UK \
    Africa America Asia Articles Control Data Decision Directive Do East Enforcement Europe \
    European Extension Framework Global Harbour Latin Law Middle North Not Pacific \
    Privacy Regulation Safe Shield Swiss Swiss-US Track Union ePrivacy";

#[test]
fn labels_stand_in_running_text() {
    let proper: BTreeSet<&str> = PROPER.split_whitespace().collect();
    for (vocabulary, term) in terms() {
        let label = term.label;
        assert!(
            !label.ends_with('.') && label.trim() == label && label.len() <= 60,
            "{}: {label}",
            vocabulary.name
        );
        for word in label.split(' ') {
            assert!(
                !word.contains(char::is_uppercase) || proper.contains(word),
                "{} {}: `{word}` in `{label}` is no proper name",
                vocabulary.name,
                term.name
            );
        }
    }
}

/// A heading begins with a capital, and changes nothing else.
#[test]
fn titles_begin_with_a_capital() {
    for (vocabulary, term) in terms() {
        let title = term.title();
        assert_eq!(title.to_lowercase(), term.label.to_lowercase());
        assert!(
            title.starts_with(char::is_uppercase) || title.starts_with("ePrivacy"),
            "{}: {title}",
            vocabulary.name
        );
    }
    let title = |term: &Term| term.title();
    assert_eq!(title(DataCategory::EmailAddress.term()), "E-mail addresses");
    assert_eq!(title(DataCategory::IpAddress.term()), "IP addresses");
    assert_eq!(
        SpecialCategoryCondition::VOCABULARY.title(),
        "Condition of Art. 9(2)"
    );
}

#[test]
fn meanings_are_sentences_without_code() {
    for vocabulary in VOCABULARIES {
        let meanings = vocabulary.terms.iter().map(|term| term.meaning);
        for meaning in meanings.chain([vocabulary.meaning]) {
            assert!(
                meaning.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
                    && meaning.ends_with('.')
                    && !meaning.contains("```")
                    && !meaning.contains("  "),
                "{}: {meaning}",
                vocabulary.name
            );
        }
    }
    assert_eq!(
        LegalBasis::VOCABULARY.meaning,
        "A legal basis of Art. 6(1): why a processing activity is lawful."
    );
}

/// The list holds the IRIs that the vocabulary itself has in the version that was mapped (2.3).
#[test]
fn iris_are_those_of_the_data_privacy_vocabulary() {
    let known: BTreeSet<&str> = include_str!("data/dpv-iris.txt").lines().collect();
    let mut count = 0;
    for (vocabulary, term) in terms() {
        if let Some(iri) = term.dpv {
            count += 1;
            assert!(
                known.contains(iri),
                "{} {}: {iri}",
                vocabulary.name,
                term.name
            );
        }
    }
    assert!(count > 200, "{count} terms have an IRI");
}

/// Where the vocabulary names its own terms after provisions, the article of the term is that one.
#[test]
fn iris_named_after_provisions_agree_with_the_article() {
    let mut count = 0;
    for (vocabulary, term) in terms() {
        let (Some(iri), Some(article)) = (term.dpv, term.article) else {
            continue;
        };
        let Some(provision) = iri.strip_prefix("https://w3id.org/dpv/legal/eu/gdpr#A") else {
            continue;
        };
        let at = format!("{} {}", vocabulary.name, term.name);
        let mut parts = provision.split('-');
        assert_eq!(article.number().to_string(), parts.next().unwrap(), "{at}");
        let point = parts
            .next_back()
            .filter(|part| part.len() == 1 && part.chars().all(|c| c.is_ascii_lowercase()));
        if let (Some(point), Some(own)) = (point, article.point()) {
            assert_eq!(own.to_string(), point, "{at}");
        }
        count += 1;
    }
    assert!(count > 40, "{count} terms are named after provisions");
}

/// A list that a statute closes knows nothing else.
#[test]
fn closed_lists_have_no_other() {
    let vocabularies = by_name();
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
        assert!(!vocabularies[closed].open, "{closed}");
    }
    for vocabulary in VOCABULARIES.iter().filter(|vocabulary| !vocabulary.open) {
        let other = vocabulary.terms.iter().any(|term| term.name == "other");
        assert!(!other, "{}", vocabulary.name);
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
            + Ord
            + Hash
            + AsRef<str>
            + TryFrom<String, Error = ParseError>
            + for<'a> TryFrom<&'a str, Error = ParseError>
            + FromStr<Err = ParseError>
            + Serialize
            + DeserializeOwned,
    {
        assert_eq!(all.len(), names.len());
        for (value, name) in all.iter().zip(names) {
            assert_eq!(term(*value).name, *name);
            assert_eq!((value.to_string().as_str(), value.as_ref()), (*name, *name));
            assert_eq!(name.parse::<T>().unwrap(), *value);
            assert_eq!(T::try_from(*name).unwrap(), *value);
            assert_eq!(T::try_from((*name).to_owned()).unwrap(), *value);
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

#[test]
fn other_says_nothing_by_itself() {
    let silent = |category: &&DataCategory| !category.says_something();
    let silent: Vec<&DataCategory> = DataCategory::ALL.iter().filter(silent).collect();
    assert_eq!(silent, [&DataCategory::Other]);
    assert!(LegalBasis::ALL.iter().all(|basis| basis.says_something()));
}

//! Rights under the article or the name of another.

use super::statements;
use crate::{
    base::{Article, LanguageTag},
    law::names,
    rules::{Sink, View, quoted},
    terms::Right,
};

pub(super) fn mislabelled(view: &View<'_>, sink: &mut Sink<'_>) {
    let language = &view.policy.document.language;
    for statement in statements(view) {
        let (at, right) = (statement.at, statement.right);
        let name = right.term().label;
        // A companion beside the right's own article misleads nobody.
        let mut cited = statement.cited_articles.iter();
        let cited_rightly = cited.clone().any(|cited| is_own(right, *cited));
        let wrong = cited.find(|cited| !cited_rightly && !may_be_cited(right, **cited));
        if let Some(wrong) = wrong {
            let own = right.term().article;
            let own = own.map(|article| format!(", not Art. {article}"));
            sink.breach(at, &statement.evidence).say(format_args!(
                "Art. {wrong} is cited for the right to {name}{}",
                own.unwrap_or_default()
            ));
            continue;
        }
        let label = statement.value.label.as_ref();
        let other = label.and_then(|label| right_called(label, right, language));
        match (other, label) {
            (Some(other), Some(label)) => {
                sink.breach(at, &statement.evidence).say(format_args!(
                    "what is described is the right to {name}, and {} is a name of the right to {}",
                    quoted(label.as_str()),
                    other.term().label
                ));
            }
            _ if !statement.cited_articles.is_empty() || label.is_some() => sink.met(at),
            _ => {}
        }
    }
    sink.otherwise("no right is stated with an article or a name");
}

/// The other right that a text calls by its name, or in everyday words: by a piece of one official
/// heading, such as "to object".
fn right_called(text: &str, right: Right, language: &LanguageTag) -> Option<Right> {
    let named = names::right_named(text, language).or_else(|| plainly_named(text, language));
    if named.is_some() {
        return named.filter(|other| !is_akin(*other, right));
    }
    let given = words(text);
    // Words so short stand in many headings.
    if given.iter().all(|word| word.chars().count() < 5) {
        return None;
    }
    let is_piece = |other: &Right| {
        let heading = other.official_name(language).map(words);
        heading.is_some_and(|heading| heading.windows(given.len()).any(|piece| piece == given))
    };
    // Everybody is informed of every right.
    let mut called = Right::ALL
        .iter()
        .copied()
        .filter(|other| *other != Right::Information && is_piece(other));
    let first = called.next().filter(|first| !is_akin(*first, right))?;
    called.all(|other| is_akin(first, other)).then_some(first)
}

/// The right that a text in our own language names as we do: the right to information.
fn plainly_named(text: &str, language: &LanguageTag) -> Option<Right> {
    if language.language() != "en" {
        return None;
    }
    let text = text.to_lowercase();
    let name = text.strip_prefix("right to ")?;
    let mut rights = Right::ALL.iter().copied();
    rights.find(|right| right.name().replace('-', " ") == name || right.term().label == name)
}

fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// Whether an article is the one that grants the right.
fn is_own(right: Right, cited: Article) -> bool {
    // A paragraph too few or too many is no other right: Art. 15 has access and, in 15(3), the copy.
    right
        .term()
        .article
        .is_some_and(|own| own.article == cited.article)
}

/// Whether an article may stand for a right: its own, those on information and on how to answer,
/// those that the right hangs on or that make it effective, and the charter of all in Art. 23.
fn may_be_cited(right: Right, cited: Article) -> bool {
    let companion = match right {
        Right::Rectification | Right::Erasure | Right::Restriction => cited.article == 19,
        // The bases on which there is the right.
        Right::Portability | Right::WithdrawConsent => matches!(cited.article, 6 | 9),
        Right::Objection => matches!(cited.article, 6 | 89),
        Right::LodgeComplaint => matches!(cited.article, 51 | 55 | 56 | 57 | 80),
        _ => false,
    };
    is_own(right, cited) || companion || matches!(cited.article, 11 | 12 | 13 | 14 | 23)
}

/// Whether one name may stand for two rights, as both rights to object are called alike.
fn is_akin(one: Right, other: Right) -> bool {
    one == other
        || one
            .term()
            .article
            .is_some_and(|article| is_own(other, article))
}

//! The one error of parsing a value from text.

use std::fmt;

use serde::de::Expected;

use super::words;

/// A text that is not a value of the type asked for.
///
/// Every value type of the crate fails with this one error, because all of them have the same
/// things to say: what was found, what was expected, and sometimes what to do about it.
///
/// ```
/// use gdpr_policy::Date;
///
/// let error = "2026-02-31".parse::<Date>().unwrap_err();
/// assert_eq!(error.found(), "2026-02-31");
/// assert_eq!(error.expected(), "a calendar date `YYYY-MM-DD`");
/// assert_eq!(error.hint(), Some("there is no such day"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected {}, found {found:?}{}", .expected, Hint(.hint.as_deref()))]
pub struct ParseError {
    expected: &'static str,
    found: String,
    hint: Option<String>,
}

impl ParseError {
    /// The error with the hint that holds for every type: that a placeholder is no value yet.
    pub(crate) fn new(expected: &'static str, found: &str) -> Self {
        Self {
            expected,
            found: found.to_owned(),
            hint: placeholder(found).map(str::to_owned),
        }
    }

    pub(crate) fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The error with a hint, if there is one, and if no placeholder was found.
    pub(crate) fn or_hint(mut self, hint: impl FnOnce() -> Option<String>) -> Self {
        self.hint = self.hint.or_else(hint);
        self
    }

    /// What would have been read, as a noun phrase such as "a calendar date `YYYY-MM-DD`".
    #[must_use]
    pub fn expected(&self) -> &str {
        self.expected
    }

    /// The text that was found instead.
    #[must_use]
    pub fn found(&self) -> &str {
        &self.found
    }

    /// What to do about it, where there is more to say.
    #[must_use]
    pub fn hint(&self) -> Option<&str> {
        self.hint.as_deref()
    }
}

/// What a visitor expected, with the hint of the [`ParseError`] that says what to do.
///
/// serde passes an expectation on as text alone. Other formats see one sentence, the hint in
/// brackets; the reader asks by [`Expectation::told`] and gets the parts back.
pub(crate) struct Expectation<'a> {
    pub(crate) expected: &'a dyn Expected,
    pub(crate) hint: Option<&'a str>,
    /// The kinds of the union, where one of them was expected.
    pub(crate) kinds: &'a [&'a str],
}

/// The parts of an [`Expectation`].
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Told {
    pub(crate) expected: String,
    pub(crate) hint: Option<String>,
    pub(crate) kinds: Vec<String>,
}

impl Expectation<'_> {
    /// The parts of what was expected; of others' expectations the text in our words.
    pub(crate) fn told(expected: &dyn Expected) -> Told {
        let text = format!("{expected:#}");
        let mut parts = text.split(SEPARATOR);
        let expected = words::of_documents(parts.next().unwrap_or_default());
        let hint = parts.next().filter(|hint| !hint.is_empty());
        Told {
            expected: expected.into_owned(),
            hint: hint.map(str::to_owned),
            kinds: parts.map(str::to_owned).collect(),
        }
    }
}

/// What no expectation and no hint holds (U+001F, *information separator one*).
const SEPARATOR: char = '\u{1F}';

/// In the alternate form, which nobody but [`Expectation::told`] asks for, the parts stand apart.
impl Expected for Expectation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.expected.fmt(f)?;
        if !f.alternate() {
            return fmt::Display::fmt(&Hint(self.hint), f);
        }
        let hint = self.hint.unwrap_or_default().replace(SEPARATOR, " ");
        write!(f, "{SEPARATOR}{hint}")?;
        self.kinds
            .iter()
            .try_for_each(|kind| write!(f, "{SEPARATOR}{kind}"))
    }
}

/// The hint in brackets.
struct Hint<'a>(Option<&'a str>);

impl fmt::Display for Hint<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(hint) => write!(f, " ({hint})"),
            None => Ok(()),
        }
    }
}

/// What to write instead of `found`, if one of `names` was probably meant.
pub(crate) fn nearest_hint(found: &str, names: &[&str]) -> Option<String> {
    let meant = in_wire_form(found);
    // In another spelling it is the very name: `legitimateInterests`, `Legal basis`, `eu:Consent`.
    if let Some(name) = names.iter().find(|name| in_wire_form(name) == meant) {
        return Some(format!("write `{name}`"));
    }
    let near = nearest(found, names);
    (!near.is_empty()).then(|| format!("near: {}", words::list(&near)))
}

/// What to write instead of `found`, which is none of `names`, or where to see them all.
pub(crate) fn term_hint(found: &str, names: &[&str]) -> String {
    const FEW: usize = 16;
    if let Some(hint) = placeholder(found) {
        return hint.to_owned();
    }
    nearest_hint(found, names).unwrap_or_else(|| {
        if names.len() <= FEW {
            format!("one of {}", words::list(names))
        } else {
            "the terms are listed in schema/vocabulary.json".to_owned()
        }
    })
}

/// What to write instead of `found`, which is none of the `kinds` of a union.
pub(crate) fn kind_hint(found: &str, kinds: &[&str]) -> String {
    nearest_hint(found, kinds).unwrap_or_else(|| format!("one of {}", words::list(kinds)))
}

/// What to do about a text that waits to be filled in: `[INSERT ADDRESS]`, `<your name>`, `TBD`.
///
/// It hides nothing, so it is never a matter of `redacted`.
pub(crate) fn placeholder(found: &str) -> Option<&'static str> {
    const WORDS: [&str; 14] = [
        "insert",
        "your",
        "enter",
        "fill",
        "placeholder",
        "company",
        "country",
        "date",
        "name",
        "address",
        "number",
        "todo",
        "tbd",
        "xxx",
    ];
    let text = found.trim();
    let lower = text.to_lowercase();
    let bare = matches!(
        lower.trim_end_matches('.'),
        "tbd" | "tba" | "tbc" | "todo" | "n/a" | "xxx"
    ) || text.len() > 1
        && text
            .chars()
            .all(|c| matches!(c, '_' | '…' | '.' | '?' | '-'));
    let inner = [('[', ']'), ('<', '>'), ('{', '}'), ('(', ')')]
        .iter()
        .find_map(|&(open, close)| lower.strip_prefix(open)?.strip_suffix(close));
    let bracketed = inner.is_some_and(|inner| {
        let inner = inner.trim_matches(['[', ']', '{', '}', '<', '>', '%', '$', ' ']);
        let upper = text
            .chars()
            .filter(|c| c.is_alphabetic())
            .all(char::is_uppercase);
        let mut words = inner.split(|c: char| !c.is_alphanumeric());
        !inner.contains('@')
            && (inner.is_empty()
                || upper
                || text.starts_with(['<', '{'])
                || words.any(|word| WORDS.contains(&word)))
    });
    (bare || bracketed).then_some("a placeholder: leave the member out until it is known")
}

/// Lower case with hyphens, however the words of a name were joined, without a namespace.
fn in_wire_form(name: &str) -> String {
    let name: String = name.chars().take(64).collect();
    let own = name.rsplit([':', '#', '/']).next().unwrap_or_default();
    let spaced = words::spaced(own.trim());
    let words = spaced.split(|c: char| !c.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join("-")
}

/// The terms of `names` that `found` probably stands for, nearest first, three at most.
///
/// A term counts as near if a third of it or less differs, or if one holds the other's words.
pub(crate) fn nearest<'a>(found: &str, names: &[&'a str]) -> Vec<&'a str> {
    let found = in_wire_form(found);
    let mut near: Vec<(usize, &str)> = names
        .iter()
        .filter_map(|&name| {
            let wire = in_wire_form(name);
            let distance = distance(&found, &wire);
            let related = found.len() > 3 && (wire.contains(&found) || found.contains(&wire));
            (distance <= wire.len().max(found.len()) / 3 || related).then_some((distance, name))
        })
        .collect();
    near.sort_by_key(|&(distance, _)| distance);
    // Beside a slip of the pen, what only shares a word was not meant.
    let best = near.first().map_or(0, |&(distance, _)| distance);
    near.retain(|&(distance, _)| distance <= best + 3);
    near.into_iter().map(|(_, name)| name).take(3).collect()
}

/// Levenshtein's distance between two short texts.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, a) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, &b) in b.iter().enumerate() {
            let above = row[j + 1];
            row[j + 1] = (diagonal + usize::from(a != b))
                .min(above + 1)
                .min(row[j] + 1);
            diagonal = above;
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    const BASES: [&str; 4] = [
        "consent",
        "contract",
        "legal-obligation",
        "legitimate-interests",
    ];

    #[test]
    fn near_terms_are_found_and_far_ones_are_not() {
        assert_eq!(
            nearest("legitimate_interest", &BASES),
            ["legitimate-interests"]
        );
        assert_eq!(nearest("Consent", &BASES), ["consent"]);
        assert_eq!(nearest("obligation", &BASES), ["legal-obligation"]);
        assert!(nearest("weather", &BASES).is_empty());
        assert!(nearest("", &BASES).is_empty());
    }

    #[test]
    fn a_term_in_another_spelling_is_the_term() {
        for found in [
            "legitimateInterests",
            "LegitimateInterests",
            "legitimate_interests",
            "Legitimate interests",
            "LEGITIMATE_INTERESTS",
            "dpv:LegitimateInterests",
            "https://w3id.org/dpv#LegitimateInterests",
        ] {
            let hint = nearest_hint(found, &BASES);
            assert_eq!(
                hint.as_deref(),
                Some("write `legitimate-interests`"),
                "{found}"
            );
        }
        let hint = nearest_hint("dpv:LegitimateInterest", &BASES);
        assert_eq!(hint.as_deref(), Some("near: `legitimate-interests`"));
        let hint = nearest_hint("last_updated", &["title", "lastUpdated"]);
        assert_eq!(hint.as_deref(), Some("write `lastUpdated`"));
    }

    #[test]
    fn a_large_vocabulary_says_where_it_is_listed() {
        assert_eq!(
            term_hint("weather", &BASES),
            "one of `consent`, `contract`, `legal-obligation`, `legitimate-interests`"
        );
        assert_eq!(
            term_hint("weather", &["abcdefgh"; 17]),
            "the terms are listed in schema/vocabulary.json"
        );
    }

    #[test]
    fn placeholders_are_known_from_what_is_hidden() {
        for text in [
            "[INSERT ADDRESS]",
            "[insert e-mail here]",
            "<your name>",
            "{{company}}",
            "[Your Company]",
            "TBD",
            "t.b.d.",
            "tbc.",
            "____",
            "…",
        ] {
            // What is no more than one character is not told.
            let told = !matches!(text, "t.b.d.");
            assert_eq!(placeholder(text).is_some(), told, "{text}");
        }
        for text in [
            "[email protected]",
            "officer [at] example.com",
            "(a@b.ee)",
            "Example",
            "",
        ] {
            assert_eq!(placeholder(text), None, "{text}");
        }
    }

    #[test]
    fn the_parts_of_an_expectation_come_back() {
        let told = |hint, kinds| {
            Expectation::told(&Expectation {
                expected: &"a day",
                hint,
                kinds,
            })
        };
        let parts = told(Some("write `x`"), &["a", "b"]);
        assert_eq!(parts.expected, "a day");
        assert_eq!(parts.hint.as_deref(), Some("write `x`"));
        assert_eq!(parts.kinds, ["a", "b"]);
        let none = told(None, &[]);
        assert_eq!((none.hint, none.kinds), (None, vec![]));
        let sentence = Expectation {
            expected: &"a day",
            hint: Some("soon"),
            kinds: &["a"],
        };
        assert_eq!((&sentence as &dyn Expected).to_string(), "a day (soon)");
        assert_eq!(
            Expectation::told(&"struct Age").expected,
            "an age, an object"
        );
    }
}

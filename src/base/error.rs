//! The one error of parsing a value from text.

use std::fmt;

use serde::de::Expected;

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
/// assert_eq!(error.to_string(), "expected a calendar date `YYYY-MM-DD`, found \"2026-02-31\"");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected {}, found {found:?}{}", .expected, Hint(.hint.as_deref()))]
pub struct ParseError {
    expected: &'static str,
    found: String,
    hint: Option<String>,
}

impl ParseError {
    pub(crate) fn new(expected: &'static str, found: &str) -> Self {
        Self {
            expected,
            found: found.to_owned(),
            hint: None,
        }
    }

    pub(crate) fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
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

/// What a visitor expected, and the hint of the [`ParseError`] that says what to do.
///
/// The hint follows in brackets or, in the alternate form (`{:#}`), on a line of its own, because
/// serde passes an expectation on as text alone and the strict reader tells the two apart.
pub(crate) struct Expectation<'a> {
    pub(crate) expected: &'a dyn Expected,
    pub(crate) hint: Option<&'a str>,
}

impl Expected for Expectation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.expected.fmt(f)?;
        match self.hint {
            Some(hint) if f.alternate() => write!(f, "\n{hint}"),
            hint => fmt::Display::fmt(&Hint(hint), f),
        }
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

/// The terms of `names` that `found` probably stands for, nearest first, three at most.
///
/// A term counts as near if a third of it or less differs, or if one holds the other's words.
pub(crate) fn nearest<'a>(found: &str, names: &[&'a str]) -> Vec<&'a str> {
    let found: String = found
        .chars()
        .take(64)
        .map(|c| {
            if c == '_' || c == ' ' {
                '-'
            } else {
                c.to_ascii_lowercase()
            }
        })
        .collect();
    let mut near: Vec<(usize, &str)> = names
        .iter()
        .filter_map(|&name| {
            let distance = distance(&found, name);
            let related = found.len() > 3 && (name.contains(&found) || found.contains(name));
            (distance <= name.len().max(found.len()) / 3 || related).then_some((distance, name))
        })
        .collect();
    near.sort_by_key(|&(distance, _)| distance);
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

    #[test]
    fn near_terms_are_found_and_far_ones_are_not() {
        let names = [
            "consent",
            "contract",
            "legal-obligation",
            "legitimate-interests",
        ];
        assert_eq!(
            nearest("legitimate_interest", &names),
            ["legitimate-interests"]
        );
        assert_eq!(nearest("Consent", &names), ["consent"]);
        assert_eq!(nearest("obligation", &names), ["legal-obligation"]);
        assert!(nearest("weather", &names).is_empty());
        assert!(nearest("", &names).is_empty());
    }
}

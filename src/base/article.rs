//! Citations of the Regulation.

use std::{fmt, str::FromStr};

use super::{ParseError, structure::STRUCTURE, textual::textual};

/// A provision of the GDPR, such as Art. 6(1)(f).
///
/// Written as the Regulation cites itself, without "Article": `6(1)(f)`, `49(1) second
/// subparagraph`, `10`. Only provisions that exist are read: there is no Art. 6(1)(g).
///
/// ```
/// use gdpr_policy::Article;
///
/// let article: Article = "13(2)(a)".parse()?;
/// assert_eq!((article.number(), article.paragraph(), article.point()), (13, Some(2), Some('a')));
/// assert_eq!(article.to_string(), "13(2)(a)");
/// assert!("6(1)(g)".parse::<Article>().is_err());
/// # Ok::<(), gdpr_policy::ParseError>(())
/// ```
///
/// In a table, [`Article::constant`] has the compiler check the citation:
///
/// ```compile_fail
/// const NO_SUCH_ARTICLE: gdpr_policy::Article = gdpr_policy::Article::constant("100(1)");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(clippy::struct_field_names, reason = "the parts are called so")]
pub struct Article {
    pub(crate) article: u8,
    pub(crate) paragraph: Option<u8>,
    pub(crate) subparagraph: Option<u8>,
    pub(crate) point: Option<char>,
}

const EXPECTED: &str = "a provision of the GDPR such as `6(1)(f)` or `49(1) second subparagraph`";

/// The words that count subparagraphs; no paragraph of the Regulation has more.
const ORDINALS: [&str; 5] = ["first", "second", "third", "fourth", "fifth"];

impl Article {
    /// Reads a citation when the crate is compiled.
    ///
    /// # Panics
    ///
    /// With the text of the citation, if there is no such provision.
    #[must_use]
    pub const fn constant(text: &'static str) -> Self {
        match Self::parse(text) {
            Some(article) => article,
            None => panic!("{}", text),
        }
    }

    /// The number of the article, 1 to 99.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.article
    }

    /// The paragraph; in Art. 4, the numbered definition.
    #[must_use]
    pub const fn paragraph(self) -> Option<u8> {
        self.paragraph
    }

    /// The subparagraph, counted from 1, where the citation names one.
    #[must_use]
    pub const fn subparagraph(self) -> Option<u8> {
        self.subparagraph
    }

    /// The letter of the point.
    #[must_use]
    pub const fn point(self) -> Option<char> {
        self.point
    }

    /// Whether `other` is this provision or a part of it: Art. 6 contains Art. 6(1)(f).
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        fn part<T: PartialEq + Copy>(whole: Option<T>, part: Option<T>) -> bool {
            whole.is_none() || whole == part
        }
        self.article == other.article
            && part(self.paragraph, other.paragraph)
            && part(self.subparagraph, other.subparagraph)
            && part(self.point, other.point)
    }

    /// The one parser, for tables at compile time and for texts at run time.
    const fn parse(text: &str) -> Option<Self> {
        let text = text.as_bytes();
        let Some((article, mut at)) = number(text, 0) else {
            return None;
        };
        let mut parsed = Self {
            article,
            paragraph: None,
            subparagraph: None,
            point: None,
        };
        if let Some((paragraph, after)) = bracketed_number(text, at) {
            parsed.paragraph = Some(paragraph);
            at = after;
        }
        if let Some((subparagraph, after)) = subparagraph(text, at) {
            parsed.subparagraph = Some(subparagraph);
            at = after;
        } else if let Some((point, after)) = bracketed_letter(text, at) {
            parsed.point = Some(point);
            at = after;
        }
        if at == text.len() && parsed.exists() {
            Some(parsed)
        } else {
            None
        }
    }

    const fn exists(self) -> bool {
        let mut i = 0;
        while i < STRUCTURE.len() {
            let row = &STRUCTURE[i];
            i += 1;
            if row.article != self.article {
                continue;
            }
            match self.paragraph {
                Some(paragraph) if paragraph != row.paragraph => continue,
                None if row.paragraph != 0 => {
                    if self.point.is_none() && self.subparagraph.is_none() {
                        return true;
                    }
                    continue;
                }
                _ => {}
            }
            return match (self.subparagraph, self.point) {
                (None, None) => true,
                (Some(subparagraph), _) => {
                    row.subparagraphs > 1 && subparagraph <= row.subparagraphs
                }
                (None, Some(point)) => holds(row.points.as_bytes(), point),
            };
        }
        false
    }
}

impl fmt::Display for Article {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.article)?;
        if let Some(paragraph) = self.paragraph {
            write!(f, "({paragraph})")?;
        }
        if let Some(subparagraph) = self.subparagraph {
            write!(
                f,
                " {} subparagraph",
                ORDINALS[usize::from(subparagraph) - 1]
            )?;
        }
        if let Some(point) = self.point {
            write!(f, "({point})")?;
        }
        Ok(())
    }
}

impl FromStr for Article {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        Self::parse(text).ok_or_else(|| {
            let error = ParseError::new(EXPECTED, text);
            let bare = ["Article ", "Art. ", "Art ", "article ", "art. "]
                .iter()
                .find_map(|prefix| text.strip_prefix(prefix))
                .and_then(Self::parse);
            match bare {
                Some(article) => error.with_hint(format!("write `{article}`")),
                None => error,
            }
        })
    }
}

textual!(Article, schema: "Article",
    expected: "a provision of the GDPR such as `6(1)(f)` or `49(1) second subparagraph`",
    pattern: pattern());

const fn holds(points: &[u8], point: char) -> bool {
    let mut i = 0;
    while i < points.len() {
        if points[i] as char == point {
            return true;
        }
        i += 1;
    }
    false
}

/// One or two digits without a leading zero, and the place after them.
const fn number(text: &[u8], at: usize) -> Option<(u8, usize)> {
    if at >= text.len() || !matches!(text[at], b'1'..=b'9') {
        return None;
    }
    let first = text[at] - b'0';
    if at + 1 < text.len() && text[at + 1].is_ascii_digit() {
        return Some((first * 10 + (text[at + 1] - b'0'), at + 2));
    }
    Some((first, at + 1))
}

const fn bracketed_number(text: &[u8], at: usize) -> Option<(u8, usize)> {
    if at >= text.len() || text[at] != b'(' {
        return None;
    }
    match number(text, at + 1) {
        Some((number, after)) if after < text.len() && text[after] == b')' => {
            Some((number, after + 1))
        }
        _ => None,
    }
}

const fn bracketed_letter(text: &[u8], at: usize) -> Option<(char, usize)> {
    if at + 2 < text.len()
        && text[at] == b'('
        && text[at + 1].is_ascii_lowercase()
        && text[at + 2] == b')'
    {
        return Some((text[at + 1] as char, at + 3));
    }
    None
}

const fn subparagraph(text: &[u8], at: usize) -> Option<(u8, usize)> {
    let mut ordinal = 0;
    while ordinal < ORDINALS.len() {
        if let Some(after) = literal(text, at, " ") {
            if let Some(after) = literal(text, after, ORDINALS[ordinal]) {
                if let Some(after) = literal(text, after, " subparagraph") {
                    #[expect(clippy::cast_possible_truncation, reason = "five ordinals")]
                    return Some((ordinal as u8 + 1, after));
                }
            }
        }
        ordinal += 1;
    }
    None
}

const fn literal(text: &[u8], at: usize, literal: &str) -> Option<usize> {
    let literal = literal.as_bytes();
    let mut i = 0;
    while i < literal.len() {
        if at + i >= text.len() || text[at + i] != literal[i] {
            return None;
        }
        i += 1;
    }
    Some(at + i)
}

/// The provisions that exist, as one regular expression: an alternative an article.
#[cfg(feature = "schema")]
fn pattern() -> String {
    use std::collections::BTreeMap;

    let mut articles: BTreeMap<u8, Vec<String>> = BTreeMap::new();
    for row in STRUCTURE {
        let mut tails = Vec::new();
        if !row.points.is_empty() {
            tails.push(format!("\\([{}]\\)", row.points));
        }
        if row.subparagraphs > 1 {
            let ordinals = ORDINALS[..usize::from(row.subparagraphs)].join("|");
            tails.push(format!(" (?:{ordinals}) subparagraph"));
        }
        let tail = match tails.as_slice() {
            [] => String::new(),
            tails => format!("(?:{})?", tails.join("|")),
        };
        let paragraphs = articles.entry(row.article).or_default();
        paragraphs.push(match row.paragraph {
            0 => tail,
            number => format!("\\({number}\\){tail}"),
        });
    }
    let alternatives: Vec<String> = articles
        .into_iter()
        .map(|(article, paragraphs)| match paragraphs.as_slice() {
            // What may follow an article without numbers is optional as it stands, or nothing.
            [tail] => format!("{article}{tail}"),
            paragraphs => format!("{article}(?:{})?", paragraphs.join("|")),
        })
        .collect();
    format!("^(?:{})$", alternatives.join("|"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The rows of the transcription: article, paragraph, subparagraphs, points.
    fn transcription() -> Vec<(u8, u8, u8, String)> {
        let mut rows: Vec<(u8, u8, u8, String)> =
            include_str!("../../tests/data/gdpr-structure.tsv")
                .lines()
                .skip(1)
                .map(|line| {
                    let cells: Vec<&str> = line.split('\t').collect();
                    let paragraph = cells[1].parse().unwrap_or(0);
                    let points = cells[3].replace(' ', "");
                    (
                        cells[0].parse().unwrap(),
                        paragraph,
                        cells[2].parse().unwrap(),
                        points,
                    )
                })
                .collect();
        // Art. 4 stands there as one row: the definitions, then the points of 16, 22 and 23.
        let at = rows.iter().position(|row| row.0 == 4).unwrap();
        rows.splice(
            at..=at,
            (1..=26).map(|definition| {
                let points = match definition {
                    16 | 23 => "ab",
                    22 => "abc",
                    _ => "",
                };
                (4, definition, 1, points.to_owned())
            }),
        );
        rows
    }

    #[test]
    fn the_structure_is_that_of_the_regulation() {
        let table: Vec<_> = STRUCTURE
            .iter()
            .map(|row| {
                (
                    row.article,
                    row.paragraph,
                    row.subparagraphs,
                    row.points.to_owned(),
                )
            })
            .collect();
        assert_eq!(table, transcription());
        let articles: std::collections::BTreeSet<u8> = table.iter().map(|row| row.0).collect();
        assert_eq!(articles.len(), 99);
    }

    #[test]
    fn provisions_that_exist_are_read_and_written_back() {
        for text in [
            "1",
            "10",
            "99",
            "4(7)",
            "4(16)(a)",
            "6(1)(f)",
            "12(5)(b)",
            "13(2)(f)",
            "50(a)",
            "53(1)",
            "49(1) second subparagraph",
            "6(1) second subparagraph",
            "67 second subparagraph",
            "83(4)(a)",
        ] {
            assert_eq!(text.parse::<Article>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn provisions_that_do_not_exist_are_refused() {
        for text in [
            "",
            "0",
            "100",
            "06",
            "6()",
            "6(1",
            "6(1)(g)",
            "6(5)",
            "6(a)",
            "6(1)(f) ",
            " 6",
            "10(1)",
            "13(1)(A)",
            "4(27)",
            "49(2) second subparagraph",
            "49(1) third subparagraph",
            "6(1)(f)(a)",
            "255",
            "256(1)",
            "6 (1)",
            "6(01)",
            "77 second subparagraph",
            "é",
        ] {
            assert!(text.parse::<Article>().is_err(), "{text}");
        }
        let error = "Art. 6(1)(f)".parse::<Article>().unwrap_err();
        assert_eq!(error.hint(), Some("write `6(1)(f)`"));
    }

    #[test]
    fn a_provision_contains_its_parts() {
        let article = |text: &str| text.parse::<Article>().unwrap();
        assert!(article("6").contains(article("6(1)(f)")));
        assert!(article("6(1)").contains(article("6(1)(f)")));
        assert!(!article("6(1)(f)").contains(article("6(1)")));
        assert!(!article("6(1)(a)").contains(article("6(1)(f)")));
        assert!(!article("7").contains(article("6")));
    }
}

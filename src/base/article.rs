//! Citations of the Regulation.

use std::{fmt, str::FromStr};

use super::{ParseError, structure::STRUCTURE, textual::textual};

/// A provision of the GDPR, such as Art. 6(1)(f).
///
/// Written as the Regulation cites itself, without "Article": `6(1)(f)`, `49(1) second
/// subparagraph`, `10`. Only provisions that exist are read: there is no Art. 6(1)(g).
///
/// What an amendment puts in between has a letter more, and is read by its form alone: `33a(1)`,
/// `12(5a)`, and `6(1)(ea)`, which the law of the United Kingdom has. Whether and since when there
/// is such a provision, [`Law::has_provision`](crate::Law::has_provision) answers.
///
/// ```
/// use gdpr_policy::Article;
///
/// let article: Article = "13(2)(a)".parse()?;
/// assert_eq!((article.number(), article.paragraph(), article.point()), (13, Some(2), Some('a')));
/// assert_eq!(article.to_string(), "13(2)(a)");
/// assert!("6(1)(g)".parse::<Article>().is_err());
///
/// let inserted: Article = "88a(1)".parse()?;
/// assert!(inserted.is_inserted() && inserted > "88(3)".parse()?);
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
    /// The letter of an article that an amendment inserted: `a` of `88a`.
    pub(crate) letter: Option<char>,
    pub(crate) paragraph: Option<u8>,
    /// Likewise of a paragraph: `a` of `12(5a)`.
    paragraph_letter: Option<char>,
    pub(crate) subparagraph: Option<u8>,
    pub(crate) point: Option<char>,
    /// Likewise of a point: the second letter of `(ea)`.
    point_letter: Option<char>,
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
            Some(article) if article.exists() => article,
            _ => panic!("{}", text),
        }
    }

    /// Reads a citation of what an amendment adds, by its form alone: `13(5)`, `33a`, `9(2)(k)`.
    ///
    /// For a provision that a [`Law`](crate::Law) is told of at run time. In a document a provision
    /// without a letter more is read only when a release of this crate knows it.
    ///
    /// # Errors
    ///
    /// If the text has not the form of a citation.
    pub fn of_amendment(text: &str) -> Result<Self, ParseError> {
        Self::parse(text).ok_or_else(|| ParseError::new(EXPECTED, text))
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

    /// The letter after the number, of an article that an amendment inserted: `a` of `88a`.
    #[must_use]
    pub const fn letter(self) -> Option<char> {
        self.letter
    }

    /// The letter after the number of an inserted paragraph: `a` of `12(5a)`.
    #[must_use]
    pub const fn paragraph_letter(self) -> Option<char> {
        self.paragraph_letter
    }

    /// The second letter of an inserted point: `a` of `6(1)(ea)`.
    #[must_use]
    pub const fn point_letter(self) -> Option<char> {
        self.point_letter
    }

    /// Whether its form shows that an amendment inserted it, by a letter more.
    #[must_use]
    pub const fn is_inserted(self) -> bool {
        self.letter.is_some() || self.paragraph_letter.is_some() || self.point_letter.is_some()
    }

    /// Whether the Regulation had it when it was adopted.
    pub(crate) const fn is_of_the_regulation(self) -> bool {
        self.exists()
    }

    /// Whether `other` is this provision or a part of it: Art. 6 contains Art. 6(1)(f).
    ///
    /// What an amendment inserted beside it is no part of it: Art. 88 does not contain Art. 88a.
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        fn part<T: PartialEq + Copy>(whole: Option<T>, part: T) -> bool {
            whole.is_none_or(|whole| whole == part)
        }
        let of = |number: Option<u8>, letter| number.map(|number| (Some(number), letter));
        (self.article, self.letter) == (other.article, other.letter)
            && part(
                of(self.paragraph, self.paragraph_letter),
                (other.paragraph, other.paragraph_letter),
            )
            && part(self.subparagraph.map(Some), other.subparagraph)
            && part(
                self.point.map(|point| (Some(point), self.point_letter)),
                (other.point, other.point_letter),
            )
    }

    /// The one parser, for tables at compile time and for texts at run time, by form alone.
    const fn parse(text: &str) -> Option<Self> {
        let text = text.as_bytes();
        let Some((article, at)) = number(text, 0) else {
            return None;
        };
        let (letter, mut at) = letter(text, at);
        let mut parsed = Self {
            article,
            letter,
            paragraph: None,
            paragraph_letter: None,
            subparagraph: None,
            point: None,
            point_letter: None,
        };
        if let Some((paragraph, letter, after)) = bracketed_number(text, at) {
            parsed.paragraph = Some(paragraph);
            parsed.paragraph_letter = letter;
            at = after;
        }
        if let Some((subparagraph, after)) = subparagraph(text, at) {
            parsed.subparagraph = Some(subparagraph);
            at = after;
        } else if let Some((point, letter, after)) = bracketed_letter(text, at) {
            parsed.point = Some(point);
            parsed.point_letter = letter;
            at = after;
        }
        if at == text.len() { Some(parsed) } else { None }
    }

    /// Whether it can be read: it exists, or is put in after something that does.
    const fn is_readable(self) -> bool {
        let mut after = self;
        if self.letter.is_some() {
            // Nobody knows its paragraphs.
            after = Self {
                letter: None,
                paragraph: None,
                paragraph_letter: None,
                subparagraph: None,
                point: None,
                point_letter: None,
                ..self
            };
        } else if self.paragraph_letter.is_some() {
            after = Self {
                paragraph_letter: None,
                subparagraph: None,
                point: None,
                point_letter: None,
                ..self
            };
        } else if self.point_letter.is_some() {
            after.point_letter = None;
        }
        after.exists()
    }

    const fn exists(self) -> bool {
        if self.is_inserted() {
            return false;
        }
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
        let letter = |letter: Option<char>| letter.map(String::from).unwrap_or_default();
        write!(f, "{}{}", self.article, letter(self.letter))?;
        if let Some(paragraph) = self.paragraph {
            write!(f, "({paragraph}{})", letter(self.paragraph_letter))?;
        }
        if let Some(subparagraph) = self.subparagraph {
            write!(
                f,
                " {} subparagraph",
                ORDINALS[usize::from(subparagraph) - 1]
            )?;
        }
        if let Some(point) = self.point {
            write!(f, "({point}{})", letter(self.point_letter))?;
        }
        Ok(())
    }
}

impl FromStr for Article {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let read = |text| Self::parse(text).filter(|article| article.is_readable());
        read(text).ok_or_else(|| {
            ParseError::new(EXPECTED, text).or_hint(|| {
                let meant = in_prose(text).filter(|meant| meant.is_readable())?;
                Some(format!("write `{meant}`"))
            })
        })
    }
}

/// The one provision that a text cites in another form: `Art. 6 para. 1 lit. b GDPR`.
fn in_prose(text: &str) -> Option<Article> {
    const FILLERS: [&str; 24] = [
        "article",
        "articles",
        "art",
        "artikel",
        "paragraph",
        "para",
        "par",
        "abs",
        "absatz",
        "lit",
        "litera",
        "letter",
        "point",
        "buchstabe",
        "no",
        "nr",
        "of",
        "the",
        "gdpr",
        "dsgvo",
        "rgpd",
        "avg",
        "eu",
        "ds",
    ];
    let lower = text
        .to_lowercase()
        .replace("2016/679", " ")
        .replace("regulation", " ");
    // `1b` is two parts, as is `(1)(b)`.
    let mut parts: Vec<String> = Vec::new();
    let mut before = ' ';
    for c in lower.chars() {
        if c.is_alphanumeric() {
            if !before.is_alphanumeric() || before.is_ascii_digit() != c.is_ascii_digit() {
                parts.push(String::new());
            }
            parts.last_mut()?.push(c);
        }
        before = c;
    }
    parts.retain(|part| !FILLERS.contains(&part.as_str()) && part != "gvo");
    // The sentence, which the Regulation does not count: `Abs. 1 S. 1 lit. f`.
    if let Some(at) = parts.iter().position(|part| part == "s" || part == "satz") {
        let counted = parts
            .get(at + 1)
            .is_some_and(|next| next.parse::<u8>().is_ok());
        if counted {
            parts.drain(at..=at + 1);
        }
    }
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    let is_number = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    let citation = match parts.as_slice() {
        [article] => (*article).to_owned(),
        [article, paragraph, rest @ ..] if is_number(paragraph) => match rest {
            [] => format!("{article}({paragraph})"),
            [point] if point.len() == 1 => format!("{article}({paragraph})({point})"),
            _ => return None,
        },
        [article, point] if point.len() == 1 => format!("{article}({point})"),
        _ => return None,
    };
    Article::parse(&citation)
}

textual!(Article, schema: "Article",
    expected: EXPECTED,
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

/// A lower-case letter, if there is one, and the place after it.
const fn letter(text: &[u8], at: usize) -> (Option<char>, usize) {
    if at < text.len() && text[at].is_ascii_lowercase() {
        return (Some(text[at] as char), at + 1);
    }
    (None, at)
}

const fn bracketed_number(text: &[u8], at: usize) -> Option<(u8, Option<char>, usize)> {
    if at >= text.len() || text[at] != b'(' {
        return None;
    }
    let Some((number, after)) = number(text, at + 1) else {
        return None;
    };
    let (letter, after) = letter(text, after);
    if after < text.len() && text[after] == b')' {
        return Some((number, letter, after + 1));
    }
    None
}

const fn bracketed_letter(text: &[u8], at: usize) -> Option<(char, Option<char>, usize)> {
    if at >= text.len() || text[at] != b'(' {
        return None;
    }
    let (Some(first), after) = letter(text, at + 1) else {
        return None;
    };
    let (second, after) = letter(text, after);
    if after < text.len() && text[after] == b')' {
        return Some((first, second, after + 1));
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

/// The provisions that can be read, as one regular expression: an alternative an article.
///
/// What an amendment inserts may follow each article, paragraph and point that exists.
#[cfg(feature = "schema")]
fn pattern() -> String {
    use std::collections::BTreeMap;

    let subparagraph = format!(" (?:{}) subparagraph", ORDINALS.join("|"));
    let inserted_tail = format!("(?:\\([a-z]{{1,2}}\\)|{subparagraph})?");
    let mut articles: BTreeMap<u8, Vec<String>> = BTreeMap::new();
    for row in STRUCTURE {
        let mut tails = Vec::new();
        if !row.points.is_empty() {
            tails.push(format!("\\([{}][a-z]?\\)", row.points));
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
            paragraphs => {
                let numbers: Vec<String> = (1..=paragraphs.len()).map(|n| n.to_string()).collect();
                let numbers = numbers.join("|");
                let paragraphs = paragraphs.join("|");
                format!("{article}(?:{paragraphs}|\\((?:{numbers})[a-z]\\){inserted_tail})?")
            }
        })
        .collect();
    let inserted = format!("[1-9][0-9]?[a-z](?:\\([1-9][0-9]?[a-z]?\\))?{inserted_tail}");
    format!("^(?:{}|{inserted})$", alternatives.join("|"))
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
            "33a",
            "88a(1)(b)",
            "88a second subparagraph",
            "12(5a)",
            "12(5a)(c)",
            "6(1)(ea)",
            "99z(99z)(zz)",
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
            "0a",
            "100a",
            "33A",
            "33aa",
            "12(99a)",
            "10(1a)",
            "6(1)(ga)",
            "6(1)(eaa)",
            "6(a)(1)",
            "88a sixth subparagraph",
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

    #[test]
    fn what_an_amendment_inserts_stands_beside_what_it_follows() {
        let article = |text: &str| text.parse::<Article>().unwrap();
        let in_order = [
            "6(1)(e)", "6(1)(ea)", "6(1)(f)", "12(5)", "12(5a)", "12(6)", "33", "33a", "33a(1)",
            "34",
        ];
        assert!(in_order.map(article).is_sorted());
        for (whole, part) in [("6(1)", "6(1)(ea)"), ("12", "12(5a)(b)"), ("33a", "33a(2)")] {
            assert!(article(whole).contains(article(part)), "{whole}");
            assert!(article(part).is_inserted(), "{part}");
        }
        for (beside, inserted) in [
            ("33", "33a"),
            ("33a", "33"),
            ("12(5)", "12(5a)"),
            ("12(5a)", "12(5)"),
            ("6(1)(e)", "6(1)(ea)"),
            ("6(1)(ea)", "6(1)(e)"),
            ("33a(1)", "33a(2)"),
        ] {
            assert!(!article(beside).contains(article(inserted)), "{beside}");
        }
        let article = article("88a(1b)(cd)");
        let letters = [
            article.letter(),
            article.paragraph_letter(),
            article.point_letter(),
        ];
        assert_eq!(letters, [Some('a'), Some('b'), Some('d')]);
    }

    #[test]
    fn what_an_amendment_adds_at_an_end_is_read_for_a_law_alone() {
        for text in ["13(5)", "9(2)(k)", "22(5)", "33a"] {
            assert_eq!(Article::of_amendment(text).unwrap().to_string(), text);
        }
        assert!("13(5)".parse::<Article>().is_err());
        for text in ["", "0", "13(", "13(5) ", "Art. 13(5)", "100"] {
            assert!(Article::of_amendment(text).is_err(), "{text}");
        }
    }

    #[cfg(feature = "schema")]
    #[test]
    fn the_schema_reads_what_the_reader_reads() {
        let schema = serde_json::json!({ "type": "string", "pattern": pattern() });
        let schema = jsonschema::validator_for(&schema).unwrap();
        let tails = [
            "",
            "(a)",
            "(ea)",
            "(zz)",
            "(aaa)",
            " second subparagraph",
            " sixth subparagraph",
        ];
        for number in (0..=101).step_by(3).chain([12, 13, 6, 10, 88, 99]) {
            for letter in ["", "a", "ab", "A"] {
                for paragraph in ["", "(1)", "(1a)", "(26)", "(27b)", "(100)", "(0a)"] {
                    for tail in tails {
                        let text = format!("{number}{letter}{paragraph}{tail}");
                        let read = text.parse::<Article>().is_ok();
                        assert_eq!(schema.is_valid(&text.as_str().into()), read, "{text}");
                    }
                }
            }
        }
    }

    #[test]
    fn the_parts_of_a_citation_are_told() {
        let article: Article = "49(1) second subparagraph".parse().unwrap();
        assert_eq!((article.number(), article.paragraph()), (49, Some(1)));
        assert_eq!((article.subparagraph(), article.point()), (Some(2), None));
        let article: Article = "50(a)".parse().unwrap();
        assert_eq!((article.paragraph(), article.point()), (None, Some('a')));
        assert_eq!(article.subparagraph(), None);
        let third: Article = "13(2)(f)".parse().unwrap();
        assert_eq!((third.paragraph(), third.point()), (Some(2), Some('f')));
    }

    #[test]
    fn citations_in_prose_are_told_in_the_form_of_the_regulation() {
        let hint = |text: &str| {
            text.parse::<Article>()
                .unwrap_err()
                .hint()
                .map(str::to_owned)
        };
        for (text, article) in [
            ("Art. 6(1)(f)", "6(1)(f)"),
            ("Art. 6 para. 1 lit. b", "6(1)(b)"),
            ("Art. 6 (1) b GDPR", "6(1)(b)"),
            ("Article 6(1)(b)", "6(1)(b)"),
            ("Art. 6 Abs. 1 S. 1 lit. f DSGVO", "6(1)(f)"),
            ("Art. 6 Abs. 1 lit. f DS-GVO", "6(1)(f)"),
            (
                "Article 6, paragraph 1, point (f) of Regulation (EU) 2016/679",
                "6(1)(f)",
            ),
            ("6.1.b", "6(1)(b)"),
            ("6(1)b", "6(1)(b)"),
            ("13(1)(A)", "13(1)(a)"),
            ("Art. 50a", "50(a)"),
            ("Article 13", "13"),
            ("Art. 13 GDPR", "13"),
            ("Article 70(1)(s)", "70(1)(s)"),
        ] {
            assert_eq!(hint(text), Some(format!("write `{article}`")), "{text}");
        }
        for text in [
            "",
            "6(1)(g)",
            "Art. 6(1)(a) and (b)",
            "Art. 6 Abs. 1 BDSG",
            "Recital 47",
            "Art. 6, 7",
            "Art. 6(1)(a), 7(1)",
            "Art. 100",
            "legitimate interests",
        ] {
            assert_eq!(hint(text), None, "{text}");
        }
    }
}

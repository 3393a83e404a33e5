//! Where the values of a text stand.

use super::{Parsed, json, skip_mark};
use crate::base::tree::Value;
use crate::base::{Pointer, fault::Step, tree::Node};

/// The line and column of every value of a text, for who shows findings beside the text.
///
/// Looking up a place takes the same time wherever it is.
///
/// ```
/// use gdpr_policy::read::Positions;
///
/// let text = "{\n  \"rights\": [\n    { \"right\": \"access\" }\n  ]\n}";
/// let positions = Positions::of(text).expect("the text is JSON");
/// assert_eq!(positions.find(&"/rights/0/right".parse()?), Some((3, 16)));
/// assert_eq!(positions.find(&"/rights/1".parse()?), None);
/// # Ok::<(), gdpr_policy::ParseError>(())
/// ```
#[derive(Clone)]
pub struct Positions<'a> {
    lines: Lines<'a>,
    root: Node<'a>,
}

impl<'a> Positions<'a> {
    /// Looks through a text; `None` if it is not JSON.
    #[must_use]
    pub fn of(text: &'a str) -> Option<Self> {
        let text = skip_mark(text);
        Some(Self::new(text, json::parse(text).ok()?))
    }

    /// Looks through a text; `None` if it is not YAML as the reader takes it.
    #[cfg(feature = "yaml")]
    #[must_use]
    pub fn of_yaml(text: &'a str) -> Option<Self> {
        let text = skip_mark(text);
        Some(Self::new(text, super::yaml::parse(text).ok()?))
    }

    fn new(text: &'a str, parsed: Parsed<'a>) -> Self {
        Self {
            lines: Lines::of(text),
            root: parsed.node,
        }
    }

    /// The line and the column of the value at a place, both counted from 1, in characters.
    #[must_use]
    pub fn find(&self, pointer: &Pointer) -> Option<(usize, usize)> {
        Some(self.lines.find(self.offset(pointer)?))
    }

    /// Where the value at a place begins: the bytes before it, without a byte order mark.
    ///
    /// ```
    /// use gdpr_policy::read::Positions;
    ///
    /// let text = r#"{"name": "Example OÜ", "kind": "shop"}"#;
    /// let positions = Positions::of(text).expect("the text is JSON");
    /// let offset = positions.offset(&"/kind".parse()?).expect("it is there");
    /// assert!(text[offset..].starts_with("\"shop\""));
    /// # Ok::<(), gdpr_policy::ParseError>(())
    /// ```
    #[must_use]
    pub fn offset(&self, pointer: &Pointer) -> Option<usize> {
        let mut node = &self.root;
        for token in pointer.tokens() {
            let step = match &node.value {
                Value::List(_) => Step::Index(token.parse().ok()?),
                _ => Step::Key(token),
            };
            node = node.step(&step)?;
        }
        Some(node.at)
    }
}

impl std::fmt::Debug for Positions<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Positions")
            .field("lines", &self.lines.starts.len())
            .finish_non_exhaustive()
    }
}

/// Where the lines of a text start, and how many characters come before each block of it.
#[derive(Clone)]
pub(super) struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
    /// The characters before each block of [`BLOCK`] bytes; none if all characters are one byte.
    characters: Vec<usize>,
}

const BLOCK: usize = 256;

impl<'a> Lines<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        let ends = text.bytes().enumerate().filter(|&(_, byte)| byte == b'\n');
        let starts = std::iter::once(0)
            .chain(ends.map(|(at, _)| at + 1))
            .collect();
        let blocks = text.as_bytes().chunks(BLOCK).scan(0, |before, block| {
            let count = *before;
            *before += characters(block);
            Some(count)
        });
        Self {
            text,
            starts,
            characters: if text.is_ascii() {
                Vec::new()
            } else {
                blocks.collect()
            },
        }
    }

    /// The line and the column of a byte, both counted from 1, in characters.
    pub(super) fn find(&self, at: usize) -> (usize, usize) {
        let at = at.min(self.text.len());
        let line = self.starts.partition_point(|&start| start <= at);
        let start = self.starts[line - 1];
        (
            line,
            self.characters_before(at) - self.characters_before(start) + 1,
        )
    }

    fn characters_before(&self, at: usize) -> usize {
        let Some(&before) = self.characters.get(at / BLOCK) else {
            // One byte each; or the end of a text that fills its last block.
            return match self.characters.last() {
                None => at,
                Some(last) => last + characters(&self.text.as_bytes()[at - BLOCK..]),
            };
        };
        before + characters(&self.text.as_bytes()[at / BLOCK * BLOCK..at])
    }
}

/// How many characters start in a piece of UTF-8.
fn characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|&&byte| byte & 0xC0 != 0x80).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns_are_those_of_counting() {
        let words = [
            "{\"ü\": 1,\n",
            "\n",
            "ab",
            "日本語",
            "x".repeat(300).as_str(),
            "é\r\n",
        ]
        .concat();
        for text in [
            String::new(),
            "a".repeat(256),
            "ä".repeat(128),
            words.repeat(9),
        ] {
            let lines = Lines::of(&text);
            for (at, _) in text.char_indices().chain([(text.len(), ' ')]) {
                let before = &text[..at];
                let line = before.matches('\n').count() + 1;
                let column = before.rsplit('\n').next().unwrap().chars().count() + 1;
                assert_eq!(lines.find(at), (line, column), "{at} of {text:?}");
            }
        }
        assert_eq!(Lines::of("a").find(9), (1, 2));
    }
}

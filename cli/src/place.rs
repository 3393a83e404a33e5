//! Where things stand in a text.
//!
//! Looking something up takes the same time wherever it stands, in a document on one line, too.

use gdpr_policy::{Pointer, ReadError, read::Positions};

/// A text with its lines, and where the values of the document in it stand.
pub(crate) struct Source<'t> {
    text: &'t str,
    starts: Vec<usize>,
    positions: Option<Positions<'t>>,
}

/// A place in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Spot {
    /// The bytes before it.
    pub(crate) at: usize,
    pub(crate) line: usize,
    pub(crate) column: usize,
}

impl<'t> Source<'t> {
    pub(crate) fn of(text: &'t str, positions: Option<Positions<'t>>) -> Self {
        let ends = text.bytes().enumerate().filter(|&(_, byte)| byte == b'\n');
        let starts = std::iter::once(0).chain(ends.map(|(at, _)| at + 1));
        Self {
            text,
            starts: starts.collect(),
            positions,
        }
    }

    /// Where the value at a place of the document begins.
    pub(crate) fn find(&self, pointer: &Pointer) -> Option<Spot> {
        let positions = self.positions.as_ref()?;
        let (line, column) = positions.find(pointer)?;
        let at = positions.offset(pointer)?;
        Some(Spot { at, line, column })
    }

    /// Where the reader stopped.
    pub(crate) fn of_error(&self, error: &ReadError) -> Spot {
        let (line, column) = (error.line(), error.column());
        let start = self
            .starts
            .get(line - 1)
            .copied()
            .unwrap_or(self.text.len());
        let before = self.text[start..].chars().take(column - 1);
        let at = start + before.map(char::len_utf8).sum::<usize>();
        Spot { at, line, column }
    }

    /// A line by its number, without its end.
    pub(crate) fn line(&self, number: usize) -> Option<&'t str> {
        let start = *self.starts.get(number.checked_sub(1)?)?;
        let end = self
            .starts
            .get(number)
            .map_or(self.text.len(), |next| next - 1);
        let line = self.text.get(start..end)?;
        Some(line.strip_suffix('\r').unwrap_or(line))
    }

    /// The line of a place, before it and from it on.
    pub(crate) fn around(&self, spot: Spot) -> (&'t str, &'t str) {
        let start = self.starts.get(spot.line - 1).copied().unwrap_or(spot.at);
        let line = self.line(spot.line).unwrap_or_default();
        line.split_at_checked(spot.at - start).unwrap_or((line, ""))
    }

    /// How many characters the value at a place has, as far as it is on that line.
    pub(crate) fn width(&self, spot: Spot) -> usize {
        let rest = self.around(spot).1;
        let mut letters = rest.chars();
        let width = match letters.next() {
            None | Some('{' | '[') => 1,
            Some(quote @ ('"' | '\'')) => {
                let mut is_escaped = false;
                let within = letters.take_while(|&letter| {
                    let is_end = letter == quote && !is_escaped;
                    is_escaped = letter == '\\' && !is_escaped;
                    !is_end
                });
                within.count() + 2
            }
            // A number or a word of JSON, or a plain line of YAML.
            Some(_) => {
                let end = rest.find([',', '}', ']', '#']).unwrap_or(rest.len());
                rest[..end].trim_end().chars().count()
            }
        };
        width.max(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_have_widths() {
        let text = r#"{"é": "a\"b", "n": 12, "l": [true]}"#;
        let source = Source::of(text, Positions::of(text));
        let width = |pointer: &str| {
            let spot = source.find(&pointer.parse().unwrap()).unwrap();
            (spot.column, source.width(spot))
        };
        assert_eq!(width("/é"), (7, 6));
        assert_eq!(width("/n"), (20, 2));
        assert_eq!(width("/l"), (29, 1));
        assert_eq!(width("/l/0"), (30, 4));
    }
}

//! Comma-separated values as RFC 4180 has them, safe to open in a spreadsheet.
//!
//! A cell holds a list: one entry a line, in which a line break is written `\n`, a backslash twice, and
//! what steers a terminal as its number, `\u{1b}`. A cell that a spreadsheet would take for a formula has
//! an apostrophe before it.

use super::{Record, RecordColumn, RecordRow};
use crate::report::Escaped;

/// Why a text is no record in our columns.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {fault}")]
#[non_exhaustive]
pub struct RecordError {
    /// The line on which the row begins, counted from 1.
    pub line: usize,
    /// What is wrong, as a clause without full stop.
    pub fault: String,
}

impl Record {
    /// The record as comma-separated values, in the order of [`RecordColumn::ALL`].
    ///
    /// Lines end with CR LF, as the standard has it. [`Record::from_csv`] reads back an equal record.
    #[must_use]
    pub fn to_csv(&self) -> String {
        let header = RecordColumn::ALL
            .iter()
            .map(|column| column.term().label.to_owned());
        let mut text = line(header);
        for row in &self.rows {
            let cells = RecordColumn::ALL
                .iter()
                .map(|column| cell(row.get(*column)));
            text.push_str(&line(cells));
        }
        text
    }

    /// Reads a record in our columns: in any order, some left out, named by label or by name. A row in
    /// which nothing stands is none.
    ///
    /// # Errors
    ///
    /// If a column is unknown or there twice, a row has more cells than there are columns, or a quote is
    /// not closed.
    ///
    /// ```
    /// use gdpr_policy::{Record, RecordColumn};
    ///
    /// let record = Record::from_csv("activity,purposes\r\norders,\"order processing\ndelivery\"\r\n")?;
    /// assert_eq!(record.rows[0].get(RecordColumn::Purposes), ["order processing", "delivery"]);
    /// assert_eq!(Record::from_csv(&record.to_csv())?, record);
    /// # Ok::<(), gdpr_policy::RecordError>(())
    /// ```
    pub fn from_csv(text: &str) -> Result<Self, RecordError> {
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        let mut lines = rows(text)?.into_iter();
        let Some((_, header)) = lines.next() else {
            return Ok(Self::default());
        };
        let mut columns = Vec::new();
        for name in &header {
            let fault = |fault: String| RecordError { line: 1, fault };
            let name = name.trim();
            let is_it =
                |column: &&RecordColumn| column.name() == name || column.term().label == name;
            let column = RecordColumn::ALL.iter().find(is_it);
            let column = *column.ok_or_else(|| fault(format!("there is no column {name:?}")))?;
            if columns.contains(&column) {
                return Err(fault(format!("the column {name:?} is there twice")));
            }
            columns.push(column);
        }
        let mut record = Self::default();
        for (line, cells) in lines {
            if cells.len() > columns.len() {
                let fault = format!("{} cells for {} columns", cells.len(), columns.len());
                return Err(RecordError { line, fault });
            }
            let mut row = RecordRow::default();
            for (column, cell) in columns.iter().zip(cells) {
                row.set(*column, entries(&cell));
            }
            record.rows.push(row);
        }
        Ok(record)
    }
}

fn line(cells: impl Iterator<Item = String>) -> String {
    let cells: Vec<String> = cells.map(|cell| quoted(&cell)).collect();
    format!("{}\r\n", cells.join(","))
}

fn quoted(cell: &str) -> String {
    if cell.contains(['"', ',', '\n', '\r']) || cell.trim() != cell {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

/// Whether a spreadsheet would calculate with it, or an apostrophe would be lost.
fn is_formula(cell: &str) -> bool {
    cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\''])
}

fn cell(entries: &[String]) -> String {
    let escaped = |entry: &String| Escaped(&entry.replace('\\', "\\\\")).to_string();
    let cell = entries.iter().map(escaped).collect::<Vec<_>>().join("\n");
    if is_formula(&cell) {
        format!("'{cell}")
    } else {
        cell
    }
}

fn entries(cell: &str) -> Vec<String> {
    let cell = match cell.strip_prefix('\'') {
        Some(rest) if is_formula(rest) => rest,
        _ => cell,
    };
    let entry = |line: &str| {
        let mut entry = String::new();
        let mut letters = line.strip_suffix('\r').unwrap_or(line).chars();
        while let Some(letter) = letters.next() {
            match letter {
                '\\' => match letters.next() {
                    Some('n') => entry.push('\n'),
                    Some('r') => entry.push('\r'),
                    Some('t') => entry.push('\t'),
                    Some('u') => match numbered(letters.as_str()) {
                        Some((letter, rest)) => {
                            entry.push(letter);
                            letters = rest.chars();
                        }
                        None => entry.push('u'),
                    },
                    Some(other) => entry.push(other),
                    None => entry.push('\\'),
                },
                letter => entry.push(letter),
            }
        }
        entry
    };
    let entries = cell.split('\n').map(entry);
    entries.filter(|entry| !entry.trim().is_empty()).collect()
}

/// The character whose number stands in braces at the beginning of a text, and the rest.
fn numbered(text: &str) -> Option<(char, &str)> {
    let (number, rest) = text.strip_prefix('{')?.split_once('}')?;
    let number = u32::from_str_radix(number, 16).ok()?;
    Some((char::from_u32(number)?, rest))
}

/// The rows of a text, each with the line on which it begins; empty lines are none.
fn rows(text: &str) -> Result<Vec<(usize, Vec<String>)>, RecordError> {
    let mut rows = Vec::new();
    let mut letters = text.chars().peekable();
    let mut line = 1;
    while letters.peek().is_some() {
        let begin = line;
        let mut row = Vec::new();
        let mut was_quoted = false;
        loop {
            let mut cell = String::new();
            let in_quotes = letters.next_if_eq(&'"').is_some();
            was_quoted |= in_quotes;
            let mut open = in_quotes;
            let end = loop {
                match letters.next() {
                    Some('"') if open => {
                        open = letters.next_if_eq(&'"').is_some();
                        if open {
                            cell.push('"');
                        }
                    }
                    Some(letter) if open => {
                        line += usize::from(letter == '\n');
                        cell.push(letter);
                    }
                    None if open => {
                        let fault = "a quote is not closed".to_owned();
                        return Err(RecordError { line: begin, fault });
                    }
                    Some('\r') if letters.peek() == Some(&'\n') => {}
                    Some(letter @ (',' | '\n')) => break Some(letter),
                    None => break None,
                    Some(letter) if in_quotes => {
                        let fault = format!("{letter:?} after a closing quote");
                        return Err(RecordError { line: begin, fault });
                    }
                    Some(letter) => cell.push(letter),
                }
            };
            row.push(cell);
            if end != Some(',') {
                line += 1;
                break;
            }
        }
        if was_quoted || row.iter().any(|cell| !cell.is_empty()) {
            rows.push((begin, row));
        }
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn record(rows: &[&[(RecordColumn, &[&str])]]) -> Record {
        let mut record = Record::default();
        for cells in rows {
            let mut row = RecordRow::default();
            for (column, entries) in *cells {
                row.set(*column, entries.iter().map(ToString::to_string).collect());
            }
            record.rows.push(row);
        }
        record
    }

    #[test]
    fn what_a_spreadsheet_would_calculate_is_text() {
        let text = record(&[&[
            (RecordColumn::Activity, &["=1+1"]),
            (RecordColumn::Purposes, &["-2", "@x"]),
        ]])
        .to_csv();
        assert!(text.contains("\r\n'=1+1,"), "{text}");
        assert!(text.contains("\"'-2\n@x\""), "{text}");
    }

    #[test]
    fn what_steers_a_terminal_is_written_as_its_number() {
        let steering = record(&[&[(RecordColumn::Purposes, &["\u{1b}[31m\t\\u{41}"])]]);
        let text = steering.to_csv();
        assert!(text.contains(r"\u{1b}[31m\t\\u{41}"), "{text}");
        assert_eq!(Record::from_csv(&text).unwrap(), steering);
        let read = Record::from_csv("purposes\n\\u{41}\\u{110000}\\u{\\u\n").unwrap();
        let expected = ["Au{110000}u{u"];
        assert_eq!(read.rows[0].get(RecordColumn::Purposes), expected);
    }

    #[test]
    fn columns_are_read_in_any_order_and_named_in_two_ways() {
        let text = "\u{FEFF}time limits for erasure,activity\n\"three \"\"years\"\"\",a\n\n,b\n";
        let read = Record::from_csv(text).unwrap();
        let expected = record(&[
            &[
                (RecordColumn::Activity, &["a"]),
                (RecordColumn::TimeLimits, &["three \"years\""]),
            ],
            &[(RecordColumn::Activity, &["b"])],
        ]);
        assert_eq!(read, expected);
        assert_eq!(Record::from_csv("").unwrap(), Record::default());
    }

    #[test]
    fn other_texts_are_refused_with_their_line() {
        for (text, expected) in [
            ("activity,colour\n", "line 1: there is no column \"colour\""),
            (
                "activity,activity\n",
                "line 1: the column \"activity\" is there twice",
            ),
            ("activity\na\nb,c\n", "line 3: 2 cells for 1 columns"),
            ("activity\n\"a\n\nb", "line 2: a quote is not closed"),
            ("activity\n\"a\"b\n", "line 2: 'b' after a closing quote"),
        ] {
            assert_eq!(Record::from_csv(text).unwrap_err().to_string(), expected);
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back_equal(
            rows in proptest::collection::vec(
                proptest::collection::vec((0..RecordColumn::ALL.len(), proptest::collection::vec("\\PC{0,3}[\\\\\n\r\t\u{1b}\u{202e}\"',=+@ a-]{0,4}\\PC{0,3}", 0..4)), 0..6),
                0..5,
            ),
        ) {
            let mut record = Record::default();
            for cells in rows {
                let mut row = RecordRow::default();
                for (column, entries) in cells {
                    row.set(RecordColumn::ALL[column], entries);
                }
                row.set(RecordColumn::Activity, vec!["a".to_owned()]);
                record.rows.push(row);
            }
            let read = Record::from_csv(&record.to_csv()).unwrap();
            prop_assert_eq!(read, record);
        }

        #[test]
        fn nothing_panics(text in "\\PC*[\",\n\r]*\\PC*") {
            let _ = Record::from_csv(&text);
        }
    }
}

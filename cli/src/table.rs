//! Tables, for a terminal, as Markdown and as CSV.

use std::fmt::Write as _;

use comfy_table::{ColumnConstraint, ContentArrangement, Table as Drawn, Width};

use crate::{
    Failure,
    arguments::TableFormat,
    shown::{Markdown, Shown},
};

/// Narrower than this, no table is drawn.
const NARROWEST: u16 = 40;
/// The width where there is no terminal.
const USUAL: u16 = 120;
/// What stands beside the text of a cell: a space on either side.
const PADDING: usize = 2;
/// The longest words that are kept whole.
const LONGEST: usize = 40;

/// A table: what its columns are, and its rows. A cell has one line or several.
pub(crate) struct Table {
    head: Vec<String>,
    rows: Vec<Vec<Vec<String>>>,
}

impl Table {
    pub(crate) fn new(head: &[&str]) -> Self {
        Self {
            head: head.iter().map(|&title| title.to_owned()).collect(),
            rows: Vec::new(),
        }
    }

    /// A row of cells of one line.
    pub(crate) fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.rows
            .push(cells.into_iter().map(|cell| vec![cell]).collect());
    }

    /// A row of cells of several lines.
    pub(crate) fn lines(&mut self, cells: impl IntoIterator<Item = Vec<String>>) {
        self.rows.push(cells.into_iter().collect());
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The table in a format; JSON is not one for tables.
    pub(crate) fn render(&self, format: TableFormat) -> Result<String, Failure> {
        match format {
            TableFormat::Table | TableFormat::Json => Ok(self.drawn()),
            TableFormat::Markdown => Ok(self.markdown()),
            TableFormat::Csv => self.csv(),
        }
    }

    fn drawn(&self) -> String {
        let width =
            terminal_size::terminal_size().map_or(USUAL, |(width, _)| width.0.max(NARROWEST));
        let mut table = Drawn::new();
        table
            .load_style(comfy_table::presets::ASCII_MARKDOWN)
            .set_content_arrangement(ContentArrangement::Dynamic)
            .set_width(width)
            .set_header(&self.head);
        for row in &self.rows {
            table.add_row(row.iter().map(|lines| {
                let lines: Vec<String> = lines.iter().map(|line| Shown(line).to_string()).collect();
                lines.join("\n")
            }));
        }
        // Words are not broken, as far as they fit beside each other.
        let longest = self
            .longest_words()
            .into_iter()
            .map(|word| word.min(LONGEST));
        let least: Vec<u16> = longest
            .filter_map(|word| u16::try_from(word + PADDING).ok())
            .collect();
        if least.iter().map(|least| least + 1).sum::<u16>() < width {
            let bounds = least.into_iter().map(Width::Fixed);
            table.set_constraints(bounds.map(ColumnConstraint::LowerBoundary));
        }
        table.trim_fmt() + "\n"
    }

    /// The length of the longest word of each column.
    fn longest_words(&self) -> Vec<usize> {
        let longest = |text: &str| {
            let words = text
                .split_whitespace()
                .map(|word| Shown(word).to_string().chars().count());
            words.max().unwrap_or_default()
        };
        let columns = self.head.iter().enumerate().map(|(i, title)| {
            let lines = self.rows.iter().filter_map(|row| row.get(i)).flatten();
            let longest = lines.map(|line| longest(line)).max().unwrap_or_default();
            longest.max(title.chars().count())
        });
        columns.collect()
    }

    pub(crate) fn markdown(&self) -> String {
        let mut text = format!(
            "| {} |\n|{}\n",
            self.head.join(" | "),
            "---|".repeat(self.head.len())
        );
        for row in &self.rows {
            text.push('|');
            for lines in row {
                let lines: Vec<String> = lines
                    .iter()
                    .map(|line| Markdown(line).to_string())
                    .collect();
                _ = write!(text, " {} |", lines.join("<br>"));
            }
            text.push('\n');
        }
        text
    }

    fn csv(&self) -> Result<String, Failure> {
        let failure = |error: &dyn std::fmt::Display| Failure(format!("cannot write: {error}"));
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer
            .write_record(&self.head)
            .map_err(|error| failure(&error))?;
        for row in &self.rows {
            let cells = row.iter().map(|lines| no_formula(&lines.join("\n")));
            writer
                .write_record(cells)
                .map_err(|error| failure(&error))?;
        }
        let bytes = writer.into_inner().map_err(|error| failure(&error))?;
        String::from_utf8(bytes).map_err(|error| failure(&error))
    }
}

/// The text as no spreadsheet takes it for a formula.
fn no_formula(text: &str) -> String {
    let line = |line: &str| Shown(line).to_string();
    let text: Vec<String> = text.split('\n').map(line).collect();
    let text = text.join("\n");
    if text.starts_with(['=', '+', '-', '@']) {
        format!("'{text}")
    } else {
        text
    }
}

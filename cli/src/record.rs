//! `record`: the record of processing that follows from a document (Art. 30).

use std::fmt::Write as _;

use gdpr_policy::RecordColumn;

use crate::{
    Ending, Failure,
    arguments::{Record, TableFormat},
    data, input,
    output::Output,
    shown::{Shown, starts_command},
    table::Table,
};

pub(crate) fn run(options: &Record, output: &mut Output) -> Result<Ending, Failure> {
    let (_, document) = input::only(&options.file, options.syntax)?;
    let record = document.policy.record();
    let text = match options.table.format {
        TableFormat::Table => drawn(&record)?,
        TableFormat::Markdown => markdown(&record.to_markdown()),
        TableFormat::Csv => csv(&record.to_csv()),
        TableFormat::Json => data::document(&record)?,
    };
    output.text(&text)
}

/// A row for each cell that is filled: a terminal has no room for a column of each.
fn drawn(record: &gdpr_policy::Record) -> Result<String, Failure> {
    let mut table = Table::new(&["activity", "what", "Art.", "entries"]);
    for row in &record.rows {
        let activity = row.get(RecordColumn::Activity);
        for &column in RecordColumn::ALL {
            let entries = row.get(column);
            if entries.is_empty() || column == RecordColumn::Activity {
                continue;
            }
            let article = row.article(column).map(|article| article.to_string());
            table.lines([
                activity.to_vec(),
                vec![column.term().label.to_owned()],
                article.into_iter().collect(),
                entries.to_vec(),
            ]);
        }
    }
    table.render(TableFormat::Table)
}

/// The Markdown of the library, whose lines all begin with markup of its own.
fn markdown(text: &str) -> String {
    let lines = text.lines().map(|line| Shown(line).to_string() + "\n");
    lines.collect()
}

/// The CSV of the library, without commands to a runner: their first character is written as its
/// number, which is read back as itself.
fn csv(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let begin = line.len() - line.trim_start().len();
        for (at, letter) in line.char_indices() {
            let rest = &line[at..];
            let is_command = starts_command(rest) || at == begin && rest.starts_with("::");
            if is_command {
                _ = write!(written, "{}", letter.escape_unicode());
            } else {
                written.push(letter);
            }
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_to_a_runner_is_none_and_is_read_back() {
        let cell = "::error::x ::y\n###[z]\n  ::warning::";
        let text = csv(&format!("purposes\r\n\"{cell}\"\r\n"));
        assert!(!text.contains("##[") && !text.contains("\n  ::"), "{text}");
        let record = gdpr_policy::Record::from_csv(&text).unwrap();
        let entries: Vec<&str> = cell.split('\n').collect();
        assert_eq!(record.rows[0].get(RecordColumn::Purposes), entries);
    }
}

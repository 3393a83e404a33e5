//! A record as Markdown: the points of Art. 30, an activity a section.

use std::fmt::Write as _;

use super::{Record, RecordColumn, RecordRow};
use crate::report::Escaped;

impl Record {
    /// The record as Markdown: what is the same in all rows first, then a table an activity.
    ///
    /// Texts stand in it as texts: they make no markup and no links.
    #[must_use]
    pub fn to_markdown(&self) -> String {
        let mut text = "# Record of processing activities\n".to_owned();
        let shared = self.shared();
        table(
            &mut text,
            &self.rows.first().cloned().unwrap_or_default(),
            &shared,
        );
        for row in &self.rows {
            let rest: Vec<RecordColumn> = RecordColumn::ALL
                .iter()
                .copied()
                .filter(|column| !shared.contains(column) && !is_title(*column))
                .collect();
            let _ = write!(text, "\n## {}\n", title(row));
            table(&mut text, row, &rest);
        }
        text
    }

    /// The columns of the parties that say the same in every row, if there are several.
    fn shared(&self) -> Vec<RecordColumn> {
        const PARTIES: [RecordColumn; 5] = [
            RecordColumn::Controllers,
            RecordColumn::JointControllers,
            RecordColumn::Representatives,
            RecordColumn::DataProtectionOfficers,
            RecordColumn::Notice,
        ];
        let Some(first) = self.rows.first() else {
            return Vec::new();
        };
        // The row of what is tied to no activity has no parties.
        let rows = || {
            self.rows
                .iter()
                .filter(|row| !row.get(RecordColumn::Activity).is_empty())
        };
        let same = |column: &RecordColumn| rows().all(|row| row.get(*column) == first.get(*column));
        PARTIES.into_iter().filter(same).collect()
    }
}

fn is_title(column: RecordColumn) -> bool {
    matches!(column, RecordColumn::Activity | RecordColumn::Description)
}

fn title(row: &RecordRow) -> String {
    let described = row.get(RecordColumn::Description).first();
    let named = described.or_else(|| row.get(RecordColumn::Activity).first());
    named.map_or_else(
        || "For no activity in particular".to_owned(),
        |name| escaped(name),
    )
}

fn table(text: &mut String, row: &RecordRow, columns: &[RecordColumn]) {
    let filled: Vec<RecordColumn> = columns
        .iter()
        .copied()
        .filter(|column| !row.get(*column).is_empty())
        .collect();
    if filled.is_empty() {
        return;
    }
    text.push_str("\n| | Art. | |\n|---|---|---|\n");
    for column in filled {
        let article = row
            .article(column)
            .map_or_else(String::new, |article| article.to_string());
        let entries: Vec<String> = row.get(column).iter().map(|entry| escaped(entry)).collect();
        let _ = writeln!(
            text,
            "| {} | {article} | {} |",
            column.term().title(),
            entries.join("<br>")
        );
    }
}

/// A text without what would be markup, a link or a mention, and without what steers a terminal.
fn escaped(text: &str) -> String {
    let text = text.replace(['\n', '\r', '\t'], " ");
    let text = Escaped(&text).to_string();
    let mut escaped = String::with_capacity(text.len());
    let mut before = ' ';
    let mut host = 0;
    let mut rest = text.chars().peekable();
    while let Some(letter) = rest.next() {
        match letter {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            // Within a word it is an address of e-mail; else it calls somebody.
            '@' if !before.is_alphanumeric() => escaped.push_str("@&#8203;"),
            // An address becomes a link where its scheme or `www` is seen.
            '.' if host >= 3 => escaped.push_str("&#46;"),
            ':' if rest.peek() == Some(&'/') => escaped.push_str("&#58;"),
            '\\' | '|' | '*' | '_' | '`' | '[' | ']' | '#' | '~' | '!' | '$' => {
                escaped.push('\\');
                escaped.push(letter);
            }
            letter => escaped.push(letter),
        }
        host = if matches!(letter, 'w' | 'W') {
            host + 1
        } else {
            0
        };
        before = letter;
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_a_text() {
        assert_eq!(
            escaped("*a*\n\u{202e}\u{1b} @all x@example.com www.example.com https://example.com"),
            "\\*a\\* \\\\u{202e}\\\\u{1b} @&#8203;all x@example.com www&#46;example.com https&#58;//example.com"
        );
    }
}

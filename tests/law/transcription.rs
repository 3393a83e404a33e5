//! How a table is held against its second transcription in this folder.
//!
//! The files were typed from the sources and not from the tables. A difference is told by its place
//! and never by what would make it go away: whoever finds one reads the source.

use std::collections::{BTreeMap, BTreeSet};

/// The lines after the heading: cells between commas, quoted where they have one.
pub(crate) fn rows(csv: &str) -> Vec<Vec<String>> {
    csv.lines().skip(1).map(cells).collect()
}

fn cells(line: &str) -> Vec<String> {
    let (mut cells, mut quoted) = (vec![String::new()], false);
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(String::new()),
            c => cells.last_mut().unwrap().push(c),
        }
    }
    cells
}

/// Fails if the rows of a table are not those of the file; the first `key` cells tell a row.
#[track_caller]
pub(crate) fn assert_same(table: impl IntoIterator<Item = Vec<String>>, csv: &str, key: usize) {
    let heading = cells(csv.lines().next().unwrap());
    let file = rows(csv);
    for row in &file {
        assert_eq!(
            row.len(),
            heading.len(),
            "a line without all its cells: {row:?}"
        );
    }
    let faults = differences(&heading, &by_key(table, key), &by_key(file, key), key);
    assert!(
        faults.is_empty(),
        "table and transcription differ; read the source, and correct what is wrong:\n{}",
        faults.join("\n")
    );
}

type ByKey = BTreeMap<Vec<String>, Vec<Vec<String>>>;

fn by_key(rows: impl IntoIterator<Item = Vec<String>>, key: usize) -> ByKey {
    let mut by_key = ByKey::new();
    for row in rows {
        by_key.entry(row[..key].to_vec()).or_default().push(row);
    }
    for rows in by_key.values_mut() {
        rows.sort();
        let count = rows.len();
        rows.dedup();
        assert_eq!(rows.len(), count, "it stands there twice: {:?}", rows[0]);
    }
    by_key
}

fn differences(heading: &[String], table: &ByKey, file: &ByKey, key: usize) -> Vec<String> {
    let keys: BTreeSet<_> = table.keys().chain(file.keys()).cloned().collect();
    let mut faults = Vec::new();
    for name in keys {
        let shown = name.join(", ");
        match (table.get(&name), file.get(&name)) {
            (Some(table), Some(file)) if table == file => {}
            (Some(table), Some(file)) if table.len() == file.len() => {
                let differs = |at: &usize| {
                    let pairs = table.iter().zip(file);
                    pairs.clone().any(|(one, other)| one[*at] != other[*at])
                };
                let columns: Vec<&str> = (key..heading.len())
                    .filter(differs)
                    .map(|at| heading[at].as_str())
                    .collect();
                faults.push(format!("{shown}: they differ in {}", columns.join(", ")));
            }
            (Some(_), Some(_)) => faults.push(format!("{shown}: one has more rows of it")),
            (Some(_), None) => faults.push(format!("{shown}: not in the transcription")),
            (None, _) => faults.push(format!("{shown}: not in the table")),
        }
    }
    faults
}

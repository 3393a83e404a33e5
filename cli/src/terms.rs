//! `terms`: the vocabularies.

use gdpr_policy::{
    Vocabulary,
    terms::{VOCABULARIES, by_name},
};

use crate::{
    Ending, Failure,
    arguments::{TableFormat, Terms},
    data,
    output::Output,
    shown::plural,
    table::Table,
};

pub(crate) fn run(options: &Terms, output: &mut Output) -> Result<Ending, Failure> {
    let format = options.table.format;
    let Some(name) = &options.list else {
        if format == TableFormat::Json {
            return output.text(&data::document(&by_name())?);
        }
        let mut table = Table::new(&["list", "terms", "what a term is", "about"]);
        for list in VOCABULARIES {
            let open = if list.open { " (may grow)" } else { "" };
            table.row([
                list.name.to_owned(),
                format!("{}{open}", list.terms.len()),
                list.what.to_owned(),
                first_paragraph(list.meaning),
            ]);
        }
        return output.text(&table.render(format)?);
    };
    let list = find(name)?;
    if format == TableFormat::Json {
        return output.text(&data::document(list)?);
    }
    let mut table = Table::new(&["term", "label", "article", "meaning", "DPV"]);
    for term in list.terms {
        table.row([
            term.name.to_owned(),
            term.label.to_owned(),
            term.article
                .map(|article| format!("Art. {article}"))
                .unwrap_or_default(),
            term.meaning.to_owned(),
            // Only its last part, which is its name; the data has the whole.
            term.dpv
                .and_then(|iri| iri.rsplit(['#', '/']).next())
                .unwrap_or_default()
                .to_owned(),
        ]);
    }
    let about = first_paragraph(list.meaning);
    let terms = plural(list.terms.len(), "term");
    match format {
        TableFormat::Table => output.text(&format!("{}: {about} ({terms})\n\n", list.name))?,
        TableFormat::Markdown => output.text(&format!("## {}\n\n{about}\n\n", list.title()))?,
        TableFormat::Csv | TableFormat::Json => Ending::Fine,
    };
    output.text(&table.render(format)?)
}

/// The list of a name, however its words are put together: `LegalBasis`, `legal-basis`, `legal basis`.
fn find(name: &str) -> Result<&'static Vocabulary, Failure> {
    let letters = |text: &str| -> String {
        let letters = text.chars().filter(char::is_ascii_alphanumeric);
        letters.map(|letter| letter.to_ascii_lowercase()).collect()
    };
    let wanted = letters(name);
    let found = VOCABULARIES
        .iter()
        .find(|list| letters(list.name) == wanted);
    found.ok_or_else(|| {
        let near = VOCABULARIES.iter().filter(|list| {
            let known = letters(list.name);
            !wanted.is_empty() && (known.contains(&wanted) || wanted.contains(&known))
        });
        let near: Vec<String> = near.map(|list| format!("`{}`", list.name)).collect();
        let near = if near.is_empty() {
            "`gdpr-policy terms` lists them all".to_owned()
        } else {
            format!("near: {}", near.join(", "))
        };
        Failure(format!("there is no list `{name}` ({near})"))
    })
}

fn first_paragraph(text: &str) -> String {
    let first = text.trim().split("\n\n").next().unwrap_or_default();
    first.split_whitespace().collect::<Vec<_>>().join(" ")
}

//! Text of a template that was left over.

use crate::{
    base::At,
    rules::{Sink, View, quoted},
};

/// Looks at every text of the document, wherever it stands, but for what only records the encoding.
pub(super) fn left(view: &View<'_>, sink: &mut Sink<'_>) {
    let survey = view.survey();
    for (at, text) in &survey.placeholders {
        sink.breach(*at, view.evidence(*at))
            .say(format_args!("{} is the text of a template", quoted(*text)));
    }
    if survey.has_text && survey.placeholders.is_empty() {
        sink.met(At::<()>::root());
    }
    sink.otherwise("the document has no text");
}

/// Whether a text may be one, by a look at each letter: most are none, and need no second look.
fn is_suspicious(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_at = |at: usize, word: &str| {
        let part = bytes.get(at..at + word.len());
        part.is_some_and(|part| part.eq_ignore_ascii_case(word.as_bytes()))
    };
    bytes.iter().enumerate().any(|(at, byte)| match byte {
        b'[' | b'{' | b'}' | b'<' => true,
        b'l' | b'L' => is_at(at, "lorem ipsum"),
        b'c' | b'C' => is_at(at, "company name"),
        b't' | b'T' => is_at(at, "todo") || is_at(at, "tbd"),
        b'x' | b'X' => is_at(at, "xxx"),
        b'f' | b'F' => is_at(at, "fixme"),
        _ => false,
    })
}

/// Whether a text looks like a gap that somebody was to fill in.
pub(super) fn is_placeholder(text: &str) -> bool {
    if !is_suspicious(text) {
        return false;
    }
    let lower = text.to_lowercase();
    let marks = [
        "lorem ipsum",
        "{{",
        "}}",
        "[insert",
        "[your ",
        "[company",
        "<company",
        "<insert",
        "your company name",
    ];
    let words = ["TODO", "TBD", "XXX", "FIXME"];
    let fields = [
        "address",
        "business",
        "company",
        "contact",
        "controller",
        "country",
        "date",
        "dpo",
        "e-mail",
        "email",
        "name",
        "organisation",
        "organization",
        "phone",
        "telephone",
        "url",
        "website",
    ];
    // What a form would ask for between brackets, such as `[COMPANY NAME]`; `[EEA]` is none.
    let bracketed = text
        .split('[')
        .skip(1)
        .filter_map(|rest| rest.split_once(']'))
        .any(|(inside, _)| {
            let inside = inside.to_lowercase();
            let mut words = inside
                .split([' ', '_'])
                .filter(|word| !word.is_empty())
                .peekable();
            words.peek().is_some()
                && words.all(|word| {
                    fields.contains(&word)
                        || matches!(word, "insert" | "of" | "our" | "the" | "your")
                })
        });
    bracketed
        || marks.iter().any(|mark| lower.contains(mark))
        || text
            .split(|c: char| !c.is_alphanumeric())
            .any(|word| words.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::is_placeholder;

    #[test]
    fn what_somebody_was_to_fill_in_is_found_and_the_rest_is_not() {
        for text in [
            "[COMPANY NAME]",
            "[Your Address]",
            "{{company}}",
            "Lorem ipsum dolor",
            "TODO: address",
            "[insert date]",
            "Your Company Name",
            "<company>",
            "XXX",
        ] {
            assert!(is_placeholder(text), "{text}");
        }
        for text in [
            "[EEA]",
            "Example OÜ",
            "a < b",
            "Todor",
            "{1}",
            "the date [sic]",
        ] {
            assert!(!is_placeholder(text), "{text}");
        }
    }
}

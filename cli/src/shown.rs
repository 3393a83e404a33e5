//! Text of a notice, or of a file's name, on its way to somebody who reads it.
//!
//! Nothing of a document reaches a terminal, a log of a CI run or a page of Markdown as it stands:
//! a terminal obeys control characters, a runner obeys lines such as `::add-mask::`, and Markdown has
//! links and HTML.

use std::fmt::{self, Write as _};

use gdpr_policy::{Escaped, Pointer};

/// A text for a terminal or a log: on one line, without control characters, and no command of a
/// CI runner (`##[…]` and the like count anywhere in a line; `::…::` at its beginning alone, where
/// none of our lines begins with a text of others).
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shown<'t>(pub(crate) &'t str);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.0;
        while let Some(at) = command(rest) {
            let (before, command) = rest.split_at(at);
            write!(f, "{}\\u{{23}}", Escaped(before))?;
            rest = &command[1..];
        }
        write!(f, "{}", Escaped(rest))
    }
}

/// Where the first command begins that a runner obeys anywhere in a line.
fn command(text: &str) -> Option<usize> {
    let starts = text.match_indices('#').map(|(at, _)| at);
    starts.into_iter().find(|&at| starts_command(&text[at..]))
}

/// Whether a text starts as a command to a runner does: `##[`, `##vso[`, `##teamcity[`.
pub(crate) fn starts_command(text: &str) -> bool {
    let name = text.strip_prefix("##");
    let rest =
        name.map(|name| name.trim_start_matches(|letter: char| letter.is_ascii_alphabetic()));
    rest.is_some_and(|rest| rest.starts_with('['))
}

/// Whether a character is one that a terminal obeys.
pub(crate) fn steers(letter: char) -> bool {
    let mut buffer = [0; 4];
    let text = &*letter.encode_utf8(&mut buffer);
    // What the library escapes is no longer itself.
    !letter.is_ascii_graphic() && letter != ' ' && Escaped(text).to_string() != text
}

/// A line of a document, with a symbol of the same width for what must not be printed.
pub(crate) fn harmless(line: &str) -> String {
    let mut shown: String = line
        .chars()
        .map(|letter| match letter {
            '\t' => ' ',
            '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(letter)).unwrap_or('�'),
            letter if steers(letter) => '�',
            letter => letter,
        })
        .collect();
    while let Some(at) = command(&shown) {
        shown.replace_range(at..=at, "�");
    }
    shown
}

/// A text for Markdown, as words: nothing in it makes markup, a link or a mention.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Markdown<'t>(pub(crate) &'t str);

impl fmt::Display for Markdown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = Shown(self.0).to_string();
        let mut before = ' ';
        let mut host = 0;
        let mut rest = text.chars().peekable();
        while let Some(c) = rest.next() {
            match c {
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '&' => f.write_str("&amp;")?,
                // Within a word it is an address of e-mail; else it calls somebody.
                '@' if !before.is_alphanumeric() => f.write_str("@&#8203;")?,
                // An address becomes a link where its scheme or `www` is seen.
                '.' if host >= 3 => f.write_str("&#46;")?,
                ':' if rest.peek() == Some(&'/') => f.write_str("&#58;")?,
                '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '#' | '~' | '!' | '$' => {
                    write!(f, "\\{c}")?;
                }
                c => f.write_char(c)?,
            }
            host = if matches!(c, 'w' | 'W') { host + 1 } else { 0 };
            before = c;
        }
        Ok(())
    }
}

/// A message of ours that quotes with backticks what the notice says: the quotes become code.
///
/// A quoted text that holds a backtick itself would end its quote early; then all is words.
pub(crate) fn message(text: &str) -> String {
    let parts: Vec<&str> = text.split('`').collect();
    let code_is_plain = |part: &&str| !part.contains(['|', '\\', '@', '<', '\n', '\r', '\u{1b}']);
    let is_balanced = parts.len() % 2 == 1;
    if !is_balanced || !parts.iter().skip(1).step_by(2).all(code_is_plain) {
        return Markdown(text).to_string();
    }
    let shown = parts.iter().enumerate().map(|(i, part)| {
        if i % 2 == 1 {
            format!("`{}`", Shown(part))
        } else {
            Markdown(part).to_string()
        }
    });
    shown.collect()
}

/// A place of a document, in words where it is all of it.
pub(crate) fn place(pointer: &Pointer) -> String {
    match pointer.as_str() {
        "" => "the document".to_owned(),
        place => Shown(place).to_string(),
    }
}

/// `1 error`, `2 errors`.
pub(crate) fn plural(count: usize, noun: &str) -> String {
    let s = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{s}")
}

/// The text with a capital first letter and a full stop.
pub(crate) fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    let sentence: String = first.chain(letters).collect();
    if sentence.is_empty() || sentence.ends_with(['.', '?', '!']) {
        sentence
    } else {
        sentence + "."
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_command_of_a_runner_is_left() {
        for text in [
            "##[add-mask]x",
            "a ###[error]b",
            "##vso[task.x]",
            "##teamcity[x]",
            "#####[a]##[b]",
        ] {
            let shown = Shown(text).to_string();
            assert!(command(&shown).is_none(), "{shown}");
            assert!(command(&harmless(text)).is_none());
            assert_eq!(harmless(text).chars().count(), text.chars().count());
        }
        assert_eq!(Shown("## plain [x]").to_string(), "## plain [x]");
    }

    #[test]
    fn what_steers_a_terminal_is_shown_as_one_character() {
        assert_eq!(harmless("a\u{1b}[31m\u{9b}b\tc\u{202e}é"), "a␛[31m�b c�é");
    }

    #[test]
    fn markdown_has_no_markup_of_others() {
        let text = "<img> [a](https://example.com) www.example.com @all x@example.com | `b`\n# c";
        assert_eq!(
            Markdown(text).to_string(),
            "&lt;img&gt; \\[a\\](https&#58;//example.com) www&#46;example.com @&#8203;all x@example.com \\| \\`b\\`\\\\n\\# c"
        );
        assert_eq!(message("`a_b`: c_d"), "`a_b`: c\\_d");
        assert_eq!(message("`a`b`: c"), "\\`a\\`b\\`: c");
    }
}

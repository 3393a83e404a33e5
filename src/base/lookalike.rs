//! Characters that look like those of the keyboard and are others.

/// A text in which look-alikes are replaced, and the first of them.
///
/// Hyphens and dashes, signs in full width, spaces that do not break, and characters that nobody
/// sees: word processors and web pages put them into addresses and dates.
pub(crate) fn replaced(text: &str) -> Option<(char, String)> {
    let first = text.chars().find(|&c| plain(c) != Some(c))?;
    Some((first, text.chars().filter_map(plain).collect()))
}

/// What to say of the first look-alike, if the text without them is `well`.
pub(crate) fn hint(text: &str, well: impl FnOnce(&str) -> bool) -> Option<String> {
    let (first, replaced) = replaced(text)?;
    let code = u32::from(first);
    well(&replaced).then(|| match plain(first) {
        Some(plain) => {
            format!("the character U+{code:04X} only looks like `{plain}`: write `{replaced}`")
        }
        None => format!("it holds the invisible character U+{code:04X}: write `{replaced}`"),
    })
}

/// The character of the keyboard; `None` for one that is not to be seen.
const fn plain(c: char) -> Option<char> {
    Some(match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}' => '-',
        '\u{FF20}' | '\u{FE6B}' => '@',
        '\u{2024}' | '\u{FF0E}' | '\u{3002}' => '.',
        '\u{2044}' | '\u{2215}' | '\u{FF0F}' => '/',
        '\u{FF1A}' => ':',
        '\u{A0}' | '\u{2007}' | '\u{202F}' => ' ',
        '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' => return None,
        c => c,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn look_alikes_are_named_and_replaced() {
        assert_eq!(replaced("a-b@c.ee"), None);
        assert_eq!(
            replaced("a\u{2010}b\u{FF20}c\u{2024}ee\u{200B}"),
            Some(('\u{2010}', "a-b@c.ee".to_owned()))
        );
        assert_eq!(
            hint("a\u{2010}b", |text| text == "a-b").unwrap(),
            "the character U+2010 only looks like `-`: write `a-b`"
        );
        assert_eq!(
            hint("a\u{AD}b", |text| text == "ab").unwrap(),
            "it holds the invisible character U+00AD: write `ab`"
        );
        assert_eq!(hint("a\u{AD}b", |_| false), None);
    }
}

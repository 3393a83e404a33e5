//! Identifiers of the Union's legal documents.

use std::{fmt, str::FromStr};

use super::{ParseError, textual::textual};

/// The CELEX number of a document of Union law, such as `32016R0679` for the GDPR.
///
/// Sector, year, one or two letters for the type, four digits, and where they are needed a number
/// in brackets for acts that share one, or the date of a consolidated version.
///
/// ```
/// use gdpr_policy::Celex;
///
/// let scc: Celex = "32021D0914".parse()?;
/// assert_eq!(scc.year(), 2021);
/// assert!("2021/914".parse::<Celex>().is_err());
/// # Ok::<(), gdpr_policy::ParseError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Celex {
    text: [u8; 24],
    len: u8,
}

const EXPECTED: &str = "a CELEX number such as `32016R0679`";

impl Celex {
    /// Reads a number when the crate is compiled.
    ///
    /// # Panics
    ///
    /// With the text, if it is not a CELEX number.
    #[must_use]
    pub const fn constant(text: &'static str) -> Self {
        match Self::parse(text.as_bytes()) {
            Some(celex) => celex,
            None => panic!("{}", text),
        }
    }

    /// The number as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.text[..usize::from(self.len)]).unwrap_or_default()
    }

    /// The year in the number: of the act, or of the judgment's case.
    #[must_use]
    pub fn year(&self) -> u16 {
        self.text[1..5]
            .iter()
            .fold(0, |year, digit| year * 10 + u16::from(digit - b'0'))
    }

    const fn parse(text: &[u8]) -> Option<Self> {
        if text.len() < 10 || text.len() > 24 {
            return None;
        }
        if !matches!(text[0], b'0'..=b'9' | b'C' | b'E') || !all_digits(text, 1, 5) {
            return None;
        }
        let mut at = 5;
        while at < 7 && text[at].is_ascii_uppercase() {
            at += 1;
        }
        if at == 5 || !all_digits(text, at, at + 4) {
            return None;
        }
        at += 4;
        if at + 4 <= text.len() && text[at] == b'(' {
            if !all_digits(text, at + 1, at + 3) || text[at + 3] != b')' {
                return None;
            }
            at += 4;
        }
        if at + 9 <= text.len() && text[at] == b'-' {
            if !all_digits(text, at + 1, at + 9) {
                return None;
            }
            at += 9;
        }
        if at != text.len() {
            return None;
        }
        let mut celex = Self {
            text: [0; 24],
            len: 0,
        };
        let mut i = 0;
        while i < at {
            celex.text[i] = text[i];
            celex.len += 1;
            i += 1;
        }
        Some(celex)
    }
}

const fn all_digits(text: &[u8], from: usize, to: usize) -> bool {
    let mut i = from;
    while i < to {
        if i >= text.len() || !text[i].is_ascii_digit() {
            return false;
        }
        i += 1;
    }
    true
}

impl fmt::Debug for Celex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Celex({self})")
    }
}

impl fmt::Display for Celex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Celex {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        Self::parse(text.as_bytes()).ok_or_else(|| ParseError::new(EXPECTED, text))
    }
}

textual!(Celex, schema: "Celex", expected: EXPECTED,
    pattern: r"^[0-9CE][0-9]{4}[A-Z]{1,2}[0-9]{4}(?:\([0-9]{2}\))?(?:-[0-9]{8})?$");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn celex_numbers_are_read_and_written_back() {
        for text in [
            "32016R0679",
            "62018CJ0311",
            "02016R0679-20160504",
            "32002D0002",
            "52025PC0837",
            "32013R0001(01)",
        ] {
            assert_eq!(text.parse::<Celex>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn other_texts_are_not() {
        for text in [
            "",
            "2021/914",
            "32016r0679",
            "32016R679",
            "32016R0679x",
            "32016R0679(1)",
            "32016RRR0679",
            "320é6R0679",
        ] {
            assert!(text.parse::<Celex>().is_err(), "{text}");
        }
    }

    #[test]
    fn every_digit_counts() {
        let well = "32016R0679(01)-20160504";
        assert_eq!(Celex::constant(well).as_str(), well);
        assert_eq!(Celex::constant(well).year(), 2016);
        assert_eq!(
            format!("{:?}", Celex::constant("62018CJ0311")),
            "Celex(62018CJ0311)"
        );
        assert_eq!(Celex::constant("C2018CJ0311").year(), 2018);
        for (place, byte) in well.bytes().enumerate() {
            if byte.is_ascii_digit() && place > 0 {
                let mut wrong = well.to_owned();
                wrong.replace_range(place..=place, "x");
                assert!(wrong.parse::<Celex>().is_err(), "{wrong}");
            }
            assert!(well[..place].parse::<Celex>().is_err() || [10, 14].contains(&place));
        }
    }
}

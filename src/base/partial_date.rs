//! Dates as texts give them: a day, a month or a year.

use std::{fmt, str::FromStr};

use super::{Date, ParseError, textual::textual};

/// A date as a text gives it: a year, a month or a day, `2024`, `2024-02` or `2024-02-29`.
///
/// Texts say "last changed in March 2026"; a day that nobody wrote would decide findings.
///
/// ```
/// use gdpr_policy::{Date, PartialDate};
///
/// let changed: PartialDate = "2024-02".parse()?;
/// assert_eq!(changed.earliest(), Date::constant(2024, 2, 1));
/// assert_eq!(changed.latest(), Date::constant(2024, 2, 29));
/// assert_eq!(changed.day(), None);
/// # Ok::<(), gdpr_policy::ParseError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct PartialDate {
    /// The first day that can be meant.
    first: Date,
    precision: Precision,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Precision {
    Year,
    Month,
    Day,
}

const EXPECTED: &str = "a date `YYYY-MM-DD`, `YYYY-MM` or `YYYY`";

impl PartialDate {
    /// The first day that can be meant.
    #[must_use]
    pub const fn earliest(self) -> Date {
        self.first
    }

    /// The last day that can be meant.
    #[must_use]
    pub fn latest(self) -> Date {
        match self.precision {
            Precision::Year => self.first.add_months(11).last_of_month(),
            Precision::Month => self.first.last_of_month(),
            Precision::Day => self.first,
        }
    }

    /// The day, where the text gives one.
    #[must_use]
    pub fn day(self) -> Option<Date> {
        (self.precision == Precision::Day).then_some(self.first)
    }
}

impl From<Date> for PartialDate {
    fn from(day: Date) -> Self {
        Self {
            first: day,
            precision: Precision::Day,
        }
    }
}

impl fmt::Debug for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PartialDate({self})")
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.first.year())?;
        if self.precision != Precision::Year {
            write!(f, "-{:02}", self.first.month())?;
        }
        if self.precision == Precision::Day {
            write!(f, "-{:02}", self.first.day())?;
        }
        Ok(())
    }
}

impl FromStr for PartialDate {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let (rest, precision) = match text.len() {
            4 => ("-01-01", Precision::Year),
            7 => ("-01", Precision::Month),
            _ => ("", Precision::Day),
        };
        match format!("{text}{rest}").parse::<Date>() {
            Ok(first) => Ok(Self { first, precision }),
            Err(error) => {
                let of_month = |first: Date| {
                    let month = Self {
                        first,
                        precision: Precision::Month,
                    };
                    format!("write `{month}`")
                };
                let no_such_day = || Some(error.hint()?.to_owned()).filter(|_| rest.is_empty());
                let meant = || super::date::hint(text, of_month).or_else(no_such_day);
                Err(ParseError::new(EXPECTED, text).or_hint(meant))
            }
        }
    }
}

textual!(PartialDate, schema: "PartialDate", expected: "a date `YYYY-MM-DD`, `YYYY-MM` or `YYYY`",
    pattern: r"^(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_written() {
        for (text, earliest, latest) in [
            ("2024", "2024-01-01", "2024-12-31"),
            ("2023-02", "2023-02-01", "2023-02-28"),
            ("2024-02", "2024-02-01", "2024-02-29"),
            ("2024-02-29", "2024-02-29", "2024-02-29"),
            ("9999-12", "9999-12-01", "9999-12-31"),
            ("9999", "9999-01-01", "9999-12-31"),
        ] {
            let date: PartialDate = text.parse().unwrap();
            assert_eq!(date.to_string(), text);
            assert_eq!(date.earliest().to_string(), earliest);
            assert_eq!(date.latest().to_string(), latest);
        }
        let day: Date = "2024-02-29".parse().unwrap();
        assert_eq!(PartialDate::from(day).day(), Some(day));
        assert_eq!("2024".parse::<PartialDate>().unwrap().day(), None);
    }

    #[test]
    fn other_texts_are_not() {
        for text in [
            "",
            "24",
            "0000",
            "2024-",
            "2024-13",
            "2024-00",
            "2024-2",
            "2024-02-30",
            "2024-02-",
            "02-2024",
            "March 2024",
            "2024/02",
            "20240229",
            "2024-02-29 ",
        ] {
            assert!(text.parse::<PartialDate>().is_err(), "{text}");
        }
    }

    #[test]
    fn hints_say_what_to_write() {
        let hint = |text: &str| {
            text.parse::<PartialDate>()
                .unwrap_err()
                .hint()
                .map(str::to_owned)
        };
        for (text, expected) in [
            ("March 2024", "write `2024-03`"),
            ("2024-2", "write `2024-02`"),
            ("03/2024", "write `2024-03`"),
            ("1 March 2026", "write `2026-03-01`"),
            ("2026-02-31", "there is no such day"),
        ] {
            assert_eq!(hint(text).as_deref(), Some(expected), "{text}");
        }
        assert_eq!(hint("2024-13"), None);
    }
}

//! Calendar days.

use std::{fmt, str::FromStr};

use super::{ParseError, textual::textual};

/// A day of the calendar, `YYYY-MM-DD`, from the year 0001.
///
/// Days have no time zone and no default: the crate has no clock, and whoever asks a dated
/// question supplies the day.
///
/// ```
/// use gdpr_policy::Date;
///
/// const APPLICATION: Date = Date::constant(2018, 5, 25);
/// assert_eq!("2018-05-25".parse(), Ok(APPLICATION));
/// assert!("2018-5-25".parse::<Date>().is_err());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(jiff::civil::Date);

const EXPECTED: &str = "a calendar date `YYYY-MM-DD`";

impl Date {
    /// The first day that can be written.
    pub const MIN: Self = Self::constant(1, 1, 1);

    /// The last day that can be written.
    pub const MAX: Self = Self::constant(9999, 12, 31);

    /// The day with this year (1 to 9999), month and day of the month.
    ///
    /// # Errors
    ///
    /// If there is no such day.
    pub fn new(year: u16, month: u8, day: u8) -> Result<Self, ParseError> {
        let date = match (i16::try_from(year), i8::try_from(month), i8::try_from(day)) {
            (Ok(year), Ok(month), Ok(day)) if year > 0 => {
                jiff::civil::Date::new(year, month, day).ok()
            }
            _ => None,
        };
        date.map(Self)
            .ok_or_else(|| ParseError::new(EXPECTED, &format!("{year:04}-{month:02}-{day:02}")))
    }

    /// A day that is known when the crate is compiled.
    ///
    /// # Panics
    ///
    /// If there is no such day.
    #[must_use]
    pub const fn constant(year: u16, month: u8, day: u8) -> Self {
        assert!(
            year >= 1 && year <= 9999 && month <= 12 && day <= 31,
            "no such day"
        );
        #[expect(
            clippy::cast_possible_wrap,
            reason = "checked in the line before; the rest is checked by jiff"
        )]
        Self(jiff::civil::Date::constant(
            year as i16,
            month as i8,
            day as i8,
        ))
    }

    /// The year, 1 to 9999.
    #[must_use]
    pub fn year(self) -> u16 {
        self.0.year().unsigned_abs()
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u8 {
        self.0.month().unsigned_abs()
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub fn day(self) -> u8 {
        self.0.day().unsigned_abs()
    }

    /// Whether it is a Saturday or a Sunday.
    #[must_use]
    pub fn is_weekend(self) -> bool {
        use jiff::civil::Weekday;
        matches!(self.0.weekday(), Weekday::Saturday | Weekday::Sunday)
    }

    /// The day `months` later, or the last day of that month where it is shorter.
    ///
    /// A count that leads beyond the calendar stops at [`Date::MAX`] or [`Date::MIN`].
    #[must_use]
    pub fn add_months(self, months: i32) -> Self {
        self.add(jiff::Span::new().try_months(months), months < 0)
    }

    /// The day `days` later, stopping at the ends of the calendar.
    #[must_use]
    pub fn add_days(self, days: i32) -> Self {
        self.add(jiff::Span::new().try_days(days), days < 0)
    }

    fn add(self, span: Result<jiff::Span, jiff::Error>, backwards: bool) -> Self {
        let end = if backwards { Self::MIN } else { Self::MAX };
        let sum = span
            .and_then(|span| self.0.checked_add(span))
            .map_or(end, Self);
        sum.clamp(Self::MIN, Self::MAX)
    }

    /// The number of days from this day to `later`, negative if it is earlier.
    #[must_use]
    pub fn days_until(self, later: Self) -> i64 {
        self.0.duration_until(later.0).as_hours() / 24
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Date({self})")
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:04}-{:02}-{:02}",
            self.year(),
            self.month(),
            self.day()
        )
    }
}

impl FromStr for Date {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        // jiff reads more forms than the one that is the wire format.
        let digits = |from: usize, to: usize| {
            let digits = text.get(from..to)?;
            digits
                .bytes()
                .all(|b| b.is_ascii_digit())
                .then(|| digits.parse::<u16>().ok())?
        };
        let parts = match text.as_bytes() {
            [_, _, _, _, b'-', _, _, b'-', _, _] => (digits(0, 4), digits(5, 7), digits(8, 10)),
            _ => (None, None, None),
        };
        if let (Some(year), Some(month), Some(day)) = parts {
            if let (Ok(month), Ok(day)) = (u8::try_from(month), u8::try_from(day)) {
                return Self::new(year, month, day).map_err(|_| ParseError::new(EXPECTED, text));
            }
        }
        Err(ParseError::new(EXPECTED, text))
    }
}

// `Date` would shadow JavaScript's own type in generated code. The pattern knows the form; that
// there is no 31 February only `format` says, where a validator asserts it.
textual!(Date, schema: "CalendarDate", expected: "a calendar date `YYYY-MM-DD`",
    pattern: r"^(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$",
    format: "date");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_of_the_calendar_are_read_and_written_back() {
        for text in ["0001-01-01", "1995-10-24", "2024-02-29", "9999-12-31"] {
            assert_eq!(text.parse::<Date>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn other_texts_are_not() {
        for text in [
            "",
            "2026-02-30",
            "2023-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-01-00",
            "0000-01-01",
            "20260131",
            "2026-1-31",
            "2026-01-31T00:00:00",
            "+002026-01-31",
            "31.01.2026",
            " 2026-01-31",
            "2026-01-3١",
            "2026‐01‐31",
        ] {
            assert!(text.parse::<Date>().is_err(), "{text}");
        }
    }

    #[test]
    fn months_end_where_they_end() {
        let date = |text: &str| text.parse::<Date>().unwrap();
        assert_eq!(date("2026-01-31").add_months(1), date("2026-02-28"));
        assert_eq!(date("2024-01-31").add_months(1), date("2024-02-29"));
        assert_eq!(date("2026-03-31").add_months(-1), date("2026-02-28"));
        assert_eq!(Date::MAX.add_months(1), Date::MAX);
        assert_eq!(Date::MAX.add_days(i32::MAX), Date::MAX);
        assert_eq!(Date::MIN.add_days(-1), Date::MIN);
        assert_eq!(date("2026-01-31").days_until(date("2026-03-01")), 29);
        assert_eq!(date("2026-03-01").days_until(date("2026-01-31")), -29);
        assert!(date("2026-11-22").is_weekend() && !date("2026-11-23").is_weekend());
    }
}

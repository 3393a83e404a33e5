//! Calendar days.

use std::{fmt, str::FromStr};

use super::{ParseError, lookalike, textual::textual};

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
        self.shifted(jiff::Span::new().try_months(months), months < 0)
    }

    /// The last day of its month.
    #[must_use]
    pub fn last_of_month(self) -> Self {
        Self(self.0.last_of_month())
    }

    /// The day `days` later, stopping at the ends of the calendar.
    #[must_use]
    pub fn add_days(self, days: i32) -> Self {
        self.shifted(jiff::Span::new().try_days(days), days < 0)
    }

    fn shifted(self, span: Result<jiff::Span, jiff::Error>, backwards: bool) -> Self {
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
                let none = |_| ParseError::new(EXPECTED, text).with_hint("there is no such day");
                return Self::new(year, month, day).map_err(none);
            }
        }
        Err(ParseError::new(EXPECTED, text).or_hint(|| hint(text, day_needed)))
    }
}

/// The months as English texts write them, by their first three letters.
const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

fn month(word: &str) -> Option<u16> {
    let place = MONTHS.iter().position(|month| {
        word == *month || word.len() >= 3 && word.len() <= 4 && month.starts_with(word)
    });
    u16::try_from(place? + 1).ok()
}

/// What to say where a day is needed and the text names a month, of which this is the first day.
fn day_needed(first: Date) -> String {
    format!("a day is needed: `{first}`, if it is the first of the month")
}

/// What to write for a day in another form, both days where it can be two; `of_month` says it where
/// the text names a month.
pub(super) fn hint(text: &str, of_month: impl Fn(Date) -> String) -> Option<String> {
    let day = |year: u16, month: u16, day: u16| {
        let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
        Date::new(year, month, day).ok()
    };
    if let Some(hint) = lookalike::hint(text, |text| text.parse::<Date>().is_ok()) {
        return Some(hint);
    }
    let lower = text.trim().to_lowercase();
    // The time of day, if one follows.
    let lower = match lower.split_once('t') {
        Some((date, time)) if time.starts_with(|c: char| c.is_ascii_digit()) => date,
        _ => &lower,
    };
    let parts: Vec<&str> = lower
        .split([' ', ',', '.', '/', '-'])
        .filter(|part| !matches!(*part, "" | "of"))
        .map(|part| {
            let number = part.trim_end_matches(|c: char| c.is_ascii_alphabetic());
            let ordinal = matches!(&part[number.len()..], "st" | "nd" | "rd" | "th");
            if ordinal { number } else { part }
        })
        .collect();
    let number = |part: &str| {
        let digits = part.bytes().all(|b| b.is_ascii_digit());
        digits.then(|| part.parse::<u16>().ok())?
    };
    let year = |part: &str| number(part).filter(|_| part.len() == 4);
    let write = |day: Date| format!("write `{day}`");
    let month_only = |year: u16, month: u16| day(year, month, 1).map(&of_month);
    match parts.as_slice() {
        [date] if date.len() == 8 => {
            let digits = number(&date[4..]).is_some();
            let date =
                digits.then(|| day(year(&date[..4])?, number(&date[4..6])?, number(&date[6..])?));
            date?.map(write)
        }
        [y] => year(y).map(|_| "a day is needed, not the year alone".to_owned()),
        [a, b] => {
            let (y, m) = match (year(a), year(b)) {
                (Some(y), None) => (y, b),
                (None, Some(y)) => (y, a),
                _ => return None,
            };
            month_only(y, number(m).or_else(|| month(m))?)
        }
        [y, m, d] if year(y).is_some() => {
            day(year(y)?, number(m).or_else(|| month(m))?, number(d)?).map(write)
        }
        [a, b, y] => {
            let y = year(y)?;
            if let Some(m) = month(b).or_else(|| month(a)) {
                return day(y, m, number(a).or_else(|| number(b))?).map(write);
            }
            let (a, b) = (number(a)?, number(b)?);
            match (day(y, b, a), day(y, a, b)) {
                (Some(one), Some(other)) if one != other => {
                    Some(format!("year, month, day: `{one}` or `{other}`"))
                }
                (one, other) => one.or(other).map(write),
            }
        }
        _ => None,
    }
}

// `Date` would shadow JavaScript's own type in generated code. The pattern knows the form; that
// there is no 31 February only `format` says, where a validator asserts it.
textual!(Date, schema: "CalendarDate", expected: EXPECTED,
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
        assert_eq!(date("2024-02-01").last_of_month(), date("2024-02-29"));
        assert_eq!(Date::MAX.add_months(1), Date::MAX);
        assert_eq!(Date::MAX.add_days(i32::MAX), Date::MAX);
        assert_eq!(Date::MIN.add_days(-1), Date::MIN);
        assert_eq!(date("2026-01-31").days_until(date("2026-03-01")), 29);
        assert_eq!(date("2026-03-01").days_until(date("2026-01-31")), -29);
        assert!(date("2026-11-22").is_weekend() && !date("2026-11-23").is_weekend());
    }

    #[test]
    fn a_day_has_a_year_a_month_and_a_day() {
        let date = Date::constant(2026, 11, 22);
        assert_eq!((date.year(), date.month(), date.day()), (2026, 11, 22));
        assert_eq!(Date::new(2026, 11, 22), Ok(date));
        assert_eq!(format!("{date:?}"), "Date(2026-11-22)");
        assert_eq!(Date::MIN.to_string(), "0001-01-01");
        assert_eq!(Date::MAX.to_string(), "9999-12-31");
        let error = Date::new(2026, 2, 31).unwrap_err();
        assert_eq!(error.found(), "2026-02-31");
        assert!(Date::new(0, 1, 1).is_err() && Date::new(10_000, 1, 1).is_err());
        assert_eq!(Date::MIN.add_months(-1), Date::MIN);
        assert_eq!(Date::MIN.add_days(1).to_string(), "0001-01-02");
        assert_eq!(date.add_months(i32::MAX), Date::MAX);
        assert_eq!(date.add_months(i32::MIN), Date::MIN);
    }

    #[test]
    fn hints_say_which_day_to_write() {
        let hint = |text: &str| text.parse::<Date>().unwrap_err().hint().map(str::to_owned);
        for (text, expected) in [
            ("2026-02-31", "there is no such day"),
            ("1 March 2026", "write `2026-03-01`"),
            ("1st of March 2026", "write `2026-03-01`"),
            ("March 1, 2026", "write `2026-03-01`"),
            ("1. Mar. 2026", "write `2026-03-01`"),
            ("2026-3-1", "write `2026-03-01`"),
            ("2026/03/01", "write `2026-03-01`"),
            ("20260301", "write `2026-03-01`"),
            ("2026-03-01T00:00:00Z", "write `2026-03-01`"),
            ("31.12.2026", "write `2026-12-31`"),
            ("12/31/2026", "write `2026-12-31`"),
            ("03.03.2026", "write `2026-03-03`"),
            (
                "01.02.2024",
                "year, month, day: `2024-02-01` or `2024-01-02`",
            ),
            (
                "2024-02",
                "a day is needed: `2024-02-01`, if it is the first of the month",
            ),
            (
                "March 2024",
                "a day is needed: `2024-03-01`, if it is the first of the month",
            ),
            (
                "03/2024",
                "a day is needed: `2024-03-01`, if it is the first of the month",
            ),
            ("2024", "a day is needed, not the year alone"),
            (
                "2026\u{2010}01\u{2010}31",
                "the character U+2010 only looks like `-`: write `2026-01-31`",
            ),
            (
                "TBD",
                "a placeholder: leave the member out until it is known",
            ),
            (
                "[date]",
                "a placeholder: leave the member out until it is known",
            ),
        ] {
            assert_eq!(hint(text).as_deref(), Some(expected), "{text}");
        }
        for text in [
            "",
            "soon",
            "Mai 2024",
            "99.99.2026",
            "1 of 3",
            "2026-13",
            "ma 1 2026",
            "1.2.26",
        ] {
            assert_eq!(hint(text), None, "{text}");
        }
    }
}

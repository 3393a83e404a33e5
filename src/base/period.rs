//! Lengths of time.

use std::{fmt, str::FromStr};

use super::{ParseError, textual::textual};

/// A length of time by the calendar or the clock: `P3Y`, `P6M`, `P1Y2M10D`, `P2W`, `PT30M`.
///
/// The form of ISO 8601 that RFC 3339 (appendix A) keeps: years, months and days in this order
/// without leaving one out in between, or weeks alone, or hours and minutes alone, as cookies need
/// them. Every number is positive, of four digits at most. `P12M` and `P1Y` are different texts of
/// the same length, and each is kept as written.
///
/// ```
/// use gdpr_policy::Period;
///
/// let period: Period = "P1Y6M".parse()?;
/// assert_eq!(period.to_string(), "P1Y6M");
/// assert!("6 months".parse::<Period>().is_err());
/// # Ok::<(), gdpr_policy::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Period {
    years: u16,
    months: u16,
    weeks: u16,
    days: u16,
    hours: u16,
    minutes: u16,
}

const EXPECTED: &str = "a period such as `P3Y`, `P6M`, `P1Y2M10D`, `P2W` or `PT30M`";

impl Period {
    const NONE: Self = Self {
        years: 0,
        months: 0,
        weeks: 0,
        days: 0,
        hours: 0,
        minutes: 0,
    };

    /// The fewest days that the period can last: a month counts 28, a year 365.
    ///
    /// Hours count as part of a day, rounded down.
    #[must_use]
    pub fn shortest_days(self) -> u32 {
        self.days_with(365, 28) + (u32::from(self.hours) + u32::from(self.minutes) / 60) / 24
    }

    /// The most days that the period can last: a month counts 31, a year 366.
    ///
    /// Hours count as part of a day, rounded up.
    #[must_use]
    pub fn longest_days(self) -> u32 {
        let minutes = u32::from(self.hours) * 60 + u32::from(self.minutes);
        self.days_with(366, 31) + minutes.div_ceil(24 * 60)
    }

    fn days_with(self, year: u32, month: u32) -> u32 {
        u32::from(self.years) * year
            + u32::from(self.months / 12) * year
            + u32::from(self.months % 12) * month
            + u32::from(self.weeks) * 7
            + u32::from(self.days)
    }

    fn parse(text: &str) -> Option<Self> {
        let mut period = Self::NONE;
        let (rest, units): (&str, &[char]) = match text.strip_prefix('P')? {
            clock if clock.starts_with('T') => (&clock[1..], &['h', 'm']),
            weeks if weeks.ends_with('W') => (weeks, &['W']),
            calendar => (calendar, &['Y', 'M', 'D']),
        };
        let mut rest = rest;
        // The place in `units` from which the next unit must come: none may be left out between.
        let mut next: Option<usize> = None;
        while !rest.is_empty() {
            let end = rest.find(|c: char| !c.is_ascii_digit())?;
            let number = rest[..end].parse().ok()?;
            let unit = rest[end..].chars().next()?;
            if !(1..=4).contains(&end) || rest.starts_with('0') {
                return None;
            }
            let place = units.iter().position(|u| u.to_ascii_uppercase() == unit)?;
            if next.is_some_and(|next| next != place) {
                return None;
            }
            next = Some(place + 1);
            match units[place] {
                'Y' => period.years = number,
                'M' => period.months = number,
                'D' => period.days = number,
                'W' => period.weeks = number,
                'h' => period.hours = number,
                _ => period.minutes = number,
            }
            rest = &rest[end + 1..];
        }
        next.map(|_| period)
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            years,
            months,
            weeks,
            days,
            hours,
            minutes,
        } = *self;
        f.write_str(if hours > 0 || minutes > 0 { "PT" } else { "P" })?;
        for (number, unit) in [
            (years, 'Y'),
            (months, 'M'),
            (weeks, 'W'),
            (days, 'D'),
            (hours, 'H'),
            (minutes, 'M'),
        ] {
            if number > 0 {
                write!(f, "{number}{unit}")?;
            }
        }
        Ok(())
    }
}

impl FromStr for Period {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        Self::parse(text).ok_or_else(|| ParseError::new(EXPECTED, text))
    }
}

textual!(Period, schema: "Period",
    expected: "a period such as `P3Y`, `P6M`, `P1Y2M10D`, `P2W` or `PT30M`",
    pattern: "^P(?:[1-9][0-9]{0,3}Y(?:[1-9][0-9]{0,3}M(?:[1-9][0-9]{0,3}D)?)?\
              |[1-9][0-9]{0,3}M(?:[1-9][0-9]{0,3}D)?|[1-9][0-9]{0,3}D|[1-9][0-9]{0,3}W\
              |T(?:[1-9][0-9]{0,3}H(?:[1-9][0-9]{0,3}M)?|[1-9][0-9]{0,3}M))$");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_read_and_written_back() {
        for text in [
            "P3Y", "P6M", "P30D", "P2W", "P1Y2M", "P1Y2M10D", "P2M10D", "P9999D", "PT30M", "PT24H",
            "PT1H30M",
        ] {
            assert_eq!(text.parse::<Period>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn other_texts_are_not() {
        for text in [
            "", "P", "PT", "P0D", "P01D", "P10000D", "P1D2M", "P1Y10D", "P1W1D", "P1Y2W", "-P6M",
            "P-6M", "P1.5Y", "PT0.5S", "PT5S", "P1DT1H", "6 months", "p6m", "P6m", "P6", "P6M ",
            "P٣Y", "PM", "P1M1M",
        ] {
            assert!(text.parse::<Period>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_month_has_28_to_31_days() {
        let days = |text: &str| {
            let period: Period = text.parse().unwrap();
            (period.shortest_days(), period.longest_days())
        };
        assert_eq!(days("P1M"), (28, 31));
        assert_eq!(days("P12M"), (365, 366));
        assert_eq!(days("P2W"), (14, 14));
        assert_eq!(days("PT36H"), (1, 2));
    }
}

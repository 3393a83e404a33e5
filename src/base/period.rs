//! Lengths of time.

use std::{cmp::Ordering, fmt, ops::Add, str::FromStr};

use super::{Date, ParseError, textual::textual};

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

    /// The years of it, as written: `P18M` has none.
    #[must_use]
    pub const fn years(self) -> u16 {
        self.years
    }

    /// The months of it beside the years, as written: `P1Y6M` has 6, `P18M` has 18.
    #[must_use]
    pub const fn months(self) -> u16 {
        self.months
    }

    /// The weeks of it, which have no other part beside them.
    #[must_use]
    pub const fn weeks(self) -> u16 {
        self.weeks
    }

    /// The days of it beside years and months, as written: `P2W` has none.
    #[must_use]
    pub const fn days(self) -> u16 {
        self.days
    }

    /// The hours of it, as written.
    #[must_use]
    pub const fn hours(self) -> u16 {
        self.hours
    }

    /// The minutes of it beside the hours, as written.
    #[must_use]
    pub const fn minutes(self) -> u16 {
        self.minutes
    }

    /// Which of two periods is longer, wherever in the calendar they begin.
    ///
    /// `None` where that decides: a month can be shorter than 30 days, as long or longer. Periods of
    /// equal length can be written differently, `P12M` and `P1Y`.
    ///
    /// ```
    /// use std::cmp::Ordering;
    /// use gdpr_policy::Period;
    ///
    /// let compare = |a: &str, b: &str| Ok::<_, gdpr_policy::ParseError>(
    ///     a.parse::<Period>()?.compare(b.parse()?)
    /// );
    /// assert_eq!(compare("P12M", "P1Y")?, Some(Ordering::Equal));
    /// assert_eq!(compare("P6M", "P180D")?, Some(Ordering::Greater));
    /// assert_eq!(compare("P1M", "P30D")?, None);
    /// # Ok::<(), gdpr_policy::ParseError>(())
    /// ```
    #[must_use]
    pub fn compare(self, other: Self) -> Option<Ordering> {
        let months = self.all_months() - other.all_months();
        let minutes = self.all_minutes() - other.all_minutes();
        let (fewest, most) = days_of(months.unsigned_abs());
        // The difference of the months in minutes, at the least and at the most.
        let bounds = [fewest, most].map(|days| months.signum() * days * DAY + minutes);
        match bounds {
            [0, 0] => Some(Ordering::Equal),
            [a, b] if a > 0 && b > 0 => Some(Ordering::Greater),
            [a, b] if a < 0 && b < 0 => Some(Ordering::Less),
            _ => None,
        }
    }

    fn all_months(self) -> i64 {
        i64::from(self.years) * 12 + i64::from(self.months)
    }

    fn all_minutes(self) -> i64 {
        let days = i64::from(self.weeks) * 7 + i64::from(self.days);
        days * DAY + i64::from(self.hours) * 60 + i64::from(self.minutes)
    }

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

/// The minutes of a day.
const DAY: i64 = 24 * 60;

/// The fewest and the most days that so many months in a row can have.
fn days_of(months: u64) -> (i64, i64) {
    /// The calendar repeats itself after 400 years.
    const CYCLE: u64 = 400 * 12;
    /// The days before the first of a month, counted from a first of January.
    fn before(month: u64) -> i64 {
        const BEFORE: [i64; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
        let year = i64::try_from(month / 12).unwrap_or(i64::MAX / 400);
        let of_year = usize::try_from(month % 12).unwrap_or_default();
        // Leap days of the years before, where the year 0 is one, and of this year after February.
        let leap_days = |years: i64| years / 4 - years / 100 + years / 400;
        let leap_years = leap_days(year + if of_year > 1 { 0 } else { -1 });
        year * 365 + BEFORE[of_year] + leap_years
    }
    let lengths = (CYCLE..2 * CYCLE).map(|start| before(start + months) - before(start));
    lengths.fold((i64::MAX, 0), |(fewest, most), days| {
        (fewest.min(days), most.max(days))
    })
}

/// The last day of a period that begins with an event on a day.
///
/// By the calendar: years and months first, to the day with the same number or, in a shorter month,
/// to its last; then weeks and days. Hours count as the days that they begin. It stops at
/// [`Date::MAX`].
///
/// It is the same count as that of Regulation (EEC, Euratom) No 1182/71 (Art. 3(1), 3(2)(c)), which
/// applies to times that acts of the Union set (its Art. 1), such as those in [`law::deadline`].
/// A period of retention is set by the controller or a law of a State: it does not move to the next
/// working day (Art. 3(4) of that Regulation), because data would then be kept longer.
///
/// [`law::deadline`]: crate::law::deadline
///
/// ```
/// use gdpr_policy::Date;
///
/// let collected = Date::constant(2026, 1, 31);
/// assert_eq!(collected + "P1M".parse()?, Date::constant(2026, 2, 28));
/// assert_eq!(collected + "P3Y".parse()?, Date::constant(2029, 1, 31));
/// assert_eq!(collected + "PT36H".parse()?, Date::constant(2026, 2, 2));
/// # Ok::<(), gdpr_policy::ParseError>(())
/// ```
impl Add<Period> for Date {
    type Output = Self;

    fn add(self, period: Period) -> Self {
        let minutes = period.all_minutes();
        let days = minutes / DAY + i64::from(minutes % DAY > 0);
        let count = |number: i64| i32::try_from(number).unwrap_or(i32::MAX);
        self.add_months(count(period.all_months()))
            .add_days(count(days))
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
        Self::parse(text).ok_or_else(|| ParseError::new(EXPECTED, text).or_hint(|| hint(text)))
    }
}

/// The units of a period in words: English, German, French, singular and plural.
const UNITS: [(char, &[&str]); 6] = [
    (
        'Y',
        &[
            "year", "years", "jahr", "jahre", "jahren", "an", "ans", "année", "années",
        ],
    ),
    (
        'M',
        &["month", "months", "monat", "monate", "monaten", "mois"],
    ),
    (
        'W',
        &["week", "weeks", "woche", "wochen", "semaine", "semaines"],
    ),
    (
        'D',
        &["day", "days", "tag", "tage", "tagen", "jour", "jours"],
    ),
    (
        'h',
        &["hour", "hours", "stunde", "stunden", "heure", "heures"],
    ),
    ('m', &["minute", "minutes", "minuten"]),
];

const NUMBERS: [&str; 12] = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
];

/// What to write for a period in words, `3 years` or `18 Monate`.
fn hint(text: &str) -> Option<String> {
    let upper = text.trim().to_ascii_uppercase();
    if Period::parse(&upper).is_some() {
        return Some(format!("write `{upper}`"));
    }
    let lower = text.trim().to_lowercase().replace(['-', '\u{A0}'], " ");
    let mut words = lower.split_whitespace();
    let (number, unit, None) = (words.next()?, words.next()?, words.next()) else {
        return None;
    };
    let number = match NUMBERS.iter().position(|word| *word == number) {
        Some(place) => (place + 1).to_string(),
        None => number.to_owned(),
    };
    let (unit, _) = UNITS.iter().find(|(_, words)| words.contains(&unit))?;
    let time = if unit.is_lowercase() { "T" } else { "" };
    let period = format!("P{time}{number}{}", unit.to_ascii_uppercase());
    Period::parse(&period).map(|_| format!("write `{period}`"))
}

textual!(Period, schema: "Period",
    expected: EXPECTED,
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
    fn parts_are_as_written() {
        let parts = |text: &str| {
            let period: Period = text.parse().unwrap();
            let calendar = (period.years(), period.months(), period.days());
            (calendar, period.weeks(), (period.hours(), period.minutes()))
        };
        assert_eq!(parts("P1Y2M10D"), ((1, 2, 10), 0, (0, 0)));
        assert_eq!(parts("P18M"), ((0, 18, 0), 0, (0, 0)));
        assert_eq!(parts("P2W"), ((0, 0, 0), 2, (0, 0)));
        assert_eq!(parts("PT1H30M"), ((0, 0, 0), 0, (1, 30)));
    }

    #[test]
    fn periods_are_compared_where_the_calendar_does_not_decide() {
        use Ordering::{Equal, Greater, Less};
        for (one, other, expected) in [
            ("P1Y", "P12M", Some(Equal)),
            ("P2W", "P14D", Some(Equal)),
            ("PT24H", "P1D", Some(Equal)),
            ("P3Y", "P35M", Some(Greater)),
            ("P1M", "P27D", Some(Greater)),
            ("P1M", "P28D", None),
            ("P1M", "P30D", None),
            ("P1M", "P31D", None),
            ("P1M", "P32D", Some(Less)),
            ("P2M", "P58D", Some(Greater)),
            ("P2M", "P63D", Some(Less)),
            ("P1Y", "P365D", None),
            ("P1Y", "P364D", Some(Greater)),
            // Eight years around 1900 had one leap day.
            ("P8Y", "P2920D", Some(Greater)),
            ("P8Y", "P2921D", None),
            ("P400Y", "P4800M", Some(Equal)),
            ("P1M10D", "P2M", Some(Less)),
            ("P13M", "P395D", None),
            ("PT25H", "P1D", Some(Greater)),
        ] {
            let (one, other): (Period, Period) = (one.parse().unwrap(), other.parse().unwrap());
            assert_eq!(one.compare(other), expected, "{one} {other}");
            assert_eq!(other.compare(one), expected.map(Ordering::reverse));
        }
    }

    #[test]
    fn a_period_ends_by_the_calendar() {
        for (start, period, end) in [
            ("2026-03-05", "P1M", "2026-04-05"),
            ("2026-08-31", "P1M", "2026-09-30"),
            ("2026-01-31", "P1M", "2026-02-28"),
            ("2028-01-31", "P1M", "2028-02-29"),
            ("2024-02-29", "P1Y", "2025-02-28"),
            ("2024-02-29", "P4Y", "2028-02-29"),
            // Thirteen months are counted at once, not over the end of a short month.
            ("2026-01-31", "P1Y1M", "2027-02-28"),
            ("2026-01-30", "P1M1D", "2026-03-01"),
            ("2026-12-31", "P2W", "2027-01-14"),
            ("2026-12-31", "PT24H", "2027-01-01"),
            ("2026-12-31", "PT30M", "2027-01-01"),
            ("2026-12-31", "PT1H30M", "2027-01-01"),
            ("9999-12-01", "P9999Y", "9999-12-31"),
        ] {
            let (start, period): (Date, Period) = (start.parse().unwrap(), period.parse().unwrap());
            assert_eq!((start + period).to_string(), end, "{start} {period}");
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

    #[test]
    fn days_add_up_over_all_units() {
        let days = |text: &str| {
            let period: Period = text.parse().unwrap();
            (period.shortest_days(), period.longest_days())
        };
        assert_eq!(days("P2Y"), (730, 732));
        assert_eq!(days("P1Y2M3D"), (365 + 56 + 3, 366 + 62 + 3));
        assert_eq!(days("P14M"), (365 + 56, 366 + 62));
        assert_eq!(days("P5D"), (5, 5));
        assert_eq!(days("PT24H"), (1, 1));
        assert_eq!(days("PT23H59M"), (0, 1));
        assert_eq!(days("PT1M"), (0, 1));
        assert_eq!(days("PT47H60M"), (2, 2));
    }

    #[test]
    fn hints_say_how_a_period_in_words_is_written() {
        let hint = |text: &str| {
            text.parse::<Period>()
                .unwrap_err()
                .hint()
                .map(str::to_owned)
        };
        for (text, period) in [
            ("3 years", "P3Y"),
            ("3 Jahre", "P3Y"),
            ("24 months", "P24M"),
            ("18 Monate", "P18M"),
            ("six months", "P6M"),
            ("90 days", "P90D"),
            ("90-day", "P90D"),
            ("2 weeks", "P2W"),
            ("48 hours", "PT48H"),
            ("30 minutes", "PT30M"),
            ("6 mois", "P6M"),
            ("p3y", "P3Y"),
            (" P3Y", "P3Y"),
        ] {
            assert_eq!(hint(text), Some(format!("write `{period}`")), "{text}");
        }
        for text in [
            "",
            "P0D",
            "0 years",
            "10 working days",
            "a while",
            "1.5 years",
            "years",
        ] {
            assert_eq!(hint(text), None, "{text}");
        }
        for (_, words) in UNITS {
            for word in words {
                assert!(hint(&format!("7 {word}")).is_some(), "{word}");
            }
        }
        for (number, word) in NUMBERS.iter().enumerate() {
            let period = format!("write `P{}Y`", number + 1);
            assert_eq!(hint(&format!("{word} years")), Some(period));
        }
    }
}

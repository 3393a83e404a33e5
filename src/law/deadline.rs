//! The ends of periods: answers to requests, notices under Art. 14, notices of breaches.
//!
//! Right as of [`AS_OF`]. Periods of the Regulation are counted by Regulation (EEC, Euratom) No
//! 1182/71: a month ends on the day with the same number as the day of the event (Art. 3(2)(c), as
//! the Court read it in C-171/03), or on the last day of a shorter month; where that is a
//! Saturday, a Sunday or a public holiday, the period ends with the next working day (Art. 3(4)).
//! EDPB Guidelines 01/2022 (paragraphs 159 to 164) count the answer to a request in this way. The
//! worked examples that the module is tested with are in `tests/law/deadlines.csv` and
//! `tests/law/breach_notices.csv`.
//!
//! Which days are holidays the caller says, because they differ between States (Art. 2(1) of that
//! Regulation; the lists stand each year in the Official Journal, series C): each question takes a
//! closure, and [`no_holidays`] is one.
//!
//! How long a period is depends on the day of the event that sets it off, so that an amendment
//! counts for later events and not for earlier ones. Before the Regulation applied there is none.
//!
//! To bring it up to date: see whether Arts 12(3), 14(3) or 33(1) were amended. A proposal of 2025
//! (COM(2025) 837) would make the 72 hours 96; it was not adopted on that day. Add a row to
//! `LIMITS` here and lines to the two files; until a release has it, [`Law::with_time_limit`] does
//! the same at run time.

use std::fmt;

use super::{Law, day};
use crate::base::{Article, Date, ParseError};

/// The day as of which the module is right.
pub const AS_OF: Date = day(2026, 11, 22);

/// A time that the Regulation sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Deadline {
    /// For the answer to a request (Art. 12(3)).
    Answer,
    /// By how much that can be extended (Art. 12(3)).
    AnswerExtension,
    /// For the notice to people whose data came from elsewhere, at the longest (Art. 14(3)(a)).
    Notice,
    /// For the notice of a breach to the authority (Art. 33(1)).
    BreachNotice,
}

impl Deadline {
    /// The provision that sets it.
    #[must_use]
    pub const fn article(self) -> Article {
        match self {
            Self::Answer | Self::AnswerExtension => const { Article::constant("12(3)") },
            Self::Notice => const { Article::constant("14(3)(a)") },
            Self::BreachNotice => const { Article::constant("33(1)") },
        }
    }
}

/// A length of time as the Regulation counts it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Length {
    /// Months by the calendar.
    Months(u16),
    /// Hours.
    Hours(u16),
}

/// "1 month", "72 hours".
impl fmt::Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (count, unit) = match self {
            Self::Months(months) => (months, "month"),
            Self::Hours(hours) => (hours, "hour"),
        };
        write!(f, "{count} {unit}{}", if *count == 1 { "" } else { "s" })
    }
}

/// How long a time is, for what happens from a day on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TimeLimit {
    /// The time.
    pub deadline: Deadline,
    /// The first day on which what happens sets it off.
    pub from: Date,
    /// How long it is.
    pub length: Length,
}

impl TimeLimit {
    /// How long a time is from a day on.
    #[must_use]
    pub const fn new(deadline: Deadline, from: Date, length: Length) -> Self {
        Self {
            deadline,
            from,
            length,
        }
    }
}

/// How long each time is, in the order of their days.
static LIMITS: [TimeLimit; 4] = [
    TimeLimit::new(Deadline::Answer, Law::APPLICATION, Length::Months(1)),
    TimeLimit::new(
        Deadline::AnswerExtension,
        Law::APPLICATION,
        Length::Months(2),
    ),
    TimeLimit::new(Deadline::Notice, Law::APPLICATION, Length::Months(1)),
    TimeLimit::new(Deadline::BreachNotice, Law::APPLICATION, Length::Hours(72)),
];

/// No holidays: only Saturdays and Sundays are no working days.
#[must_use]
pub const fn no_holidays(_: Date) -> bool {
    false
}

/// Whether `day` is neither a Saturday or Sunday nor a holiday.
#[must_use]
pub fn is_working_day(day: Date, is_holiday: impl Fn(Date) -> bool) -> bool {
    !day.is_weekend() && !is_holiday(day)
}

/// The last day of a period of `months` that an event on the day `start` sets off.
///
/// ```
/// use gdpr_policy::{Date, law::deadline::{self, no_holidays}};
///
/// // 28 February 2026 is a Saturday.
/// let received = Date::constant(2026, 1, 31);
/// assert_eq!(deadline::after_months(received, 1, no_holidays), Date::constant(2026, 3, 2));
/// ```
#[must_use]
pub fn after_months(start: Date, months: u16, is_holiday: impl Fn(Date) -> bool) -> Date {
    working_day_from(start.add_months(i32::from(months)), is_holiday)
}

/// `day`, or the next working day.
fn working_day_from(day: Date, is_holiday: impl Fn(Date) -> bool) -> Date {
    let mut day = day;
    // The calendar ends, and holidays could reach its end.
    while !is_working_day(day, &is_holiday) && day < Date::MAX {
        day = day.add_days(1);
    }
    day
}

/// The day on which a period ends by the calendar, wherever in the week that is.
fn end_of(start: Date, length: Length) -> Date {
    match length {
        Length::Months(months) => start.add_months(i32::from(months)),
        Length::Hours(hours) => start.add_days(i32::from(hours.div_ceil(24))),
    }
}

/// From where the two further months of an extension are counted (Art. 12(3)).
///
/// The Regulation does not say, and it matters when the first month ended early in a short month:
/// a request of 31 January is due on 30 April or on 28 April. Who wants to be safe takes the
/// earlier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(clippy::exhaustive_enums, reason = "the two readings of one sentence")]
pub enum ExtensionStart {
    /// From receipt, as three months in all.
    Receipt,
    /// From the day on which the first month ends, before it moves to a working day.
    EndOfFirstMonth,
}

impl Law {
    /// How long a time is for what happens on a day; `None` before the Regulation applied.
    ///
    /// ```
    /// use gdpr_policy::{Date, Law, law::deadline::{Deadline, Length, TimeLimit}};
    ///
    /// // Invented: an amendment makes the 72 hours 96.
    /// let from = Date::constant(2031, 1, 1);
    /// let longer = TimeLimit::new(Deadline::BreachNotice, from, Length::Hours(96));
    /// let law = Law::builtin().with_time_limit(longer);
    ///
    /// let length = |day| law.time_limit(Deadline::BreachNotice, day);
    /// assert_eq!(length(Date::constant(2030, 12, 31)), Some(Length::Hours(72)));
    /// assert_eq!(length(from), Some(Length::Hours(96)));
    /// assert_eq!(length(Date::constant(2018, 5, 24)), None);
    /// ```
    #[must_use]
    pub fn time_limit(&self, deadline: Deadline, on: Date) -> Option<Length> {
        // Of two rows of one day the one that was added counts.
        LIMITS
            .iter()
            .chain(&self.time_limits)
            .filter(|row| row.deadline == deadline && row.from <= on)
            .max_by_key(|row| row.from)
            .map(|row| row.length)
    }

    /// The same with another length of a time from a day on.
    #[must_use]
    pub fn with_time_limit(mut self, limit: TimeLimit) -> Self {
        self.time_limits.push(limit);
        self
    }

    /// The last day for the answer to a request that was received on the day `received`.
    ///
    /// "One month of receipt" (Art. 12(3)) is the latest day: the answer is due without undue
    /// delay. By the same day the person must hear of an extension and its reasons, or why nothing
    /// is done (Art. 12(4)). Receipt counts, not awareness of it. Where the controller asked
    /// without delay who the person is or what they mean, the EDPB lets the period wait for the
    /// reply: pass the day of the reply. `None` before the Regulation applied.
    ///
    /// ```
    /// use gdpr_policy::{Date, Law, law::deadline::no_holidays};
    ///
    /// let law = Law::builtin();
    /// let due = law.answer_by(Date::constant(2026, 8, 31), no_holidays);
    /// assert_eq!(due, Some(Date::constant(2026, 9, 30)));
    ///
    /// // Received on 25 November; 25 and 26 December are holidays, the 27th and 28th a weekend.
    /// let christmas = |day: Date| day.month() == 12 && matches!(day.day(), 25 | 26);
    /// let due = law.answer_by(Date::constant(2026, 11, 25), christmas);
    /// assert_eq!(due, Some(Date::constant(2026, 12, 28)));
    /// ```
    #[must_use]
    pub fn answer_by(&self, received: Date, is_holiday: impl Fn(Date) -> bool) -> Option<Date> {
        let length = self.time_limit(Deadline::Answer, received)?;
        Some(working_day_from(end_of(received, length), is_holiday))
    }

    /// The last day for the answer where the period was extended to its full length (Art. 12(3)).
    ///
    /// ```
    /// use gdpr_policy::{Date, Law, law::deadline::{ExtensionStart, no_holidays}};
    ///
    /// let law = Law::builtin();
    /// let received = Date::constant(2025, 1, 31);
    /// let due = |start| law.extended_answer_by(received, start, no_holidays);
    /// assert_eq!(due(ExtensionStart::Receipt), Some(Date::constant(2025, 4, 30)));
    /// assert_eq!(due(ExtensionStart::EndOfFirstMonth), Some(Date::constant(2025, 4, 28)));
    /// ```
    #[must_use]
    pub fn extended_answer_by(
        &self,
        received: Date,
        start: ExtensionStart,
        is_holiday: impl Fn(Date) -> bool,
    ) -> Option<Date> {
        let first = self.time_limit(Deadline::Answer, received)?;
        let further = self.time_limit(Deadline::AnswerExtension, received)?;
        let day = match (start, first, further) {
            (ExtensionStart::Receipt, Length::Months(first), Length::Months(further)) => {
                end_of(received, Length::Months(first.saturating_add(further)))
            }
            _ => end_of(end_of(received, first), further),
        };
        Some(working_day_from(day, is_holiday))
    }

    /// The last day for the notice to people whose data was obtained elsewhere on a day.
    ///
    /// At the latest within one month (Art. 14(3)(a)). `first_use` is the day of the first
    /// communication with the person (b) or of the first disclosure to another recipient (c),
    /// whichever comes first; it shortens the period and never prolongs it, which is the cautious
    /// reading of the three points side by side. Circumstances can ask for an earlier day.
    ///
    /// ```
    /// use gdpr_policy::{Date, Law, law::deadline::no_holidays};
    ///
    /// let law = Law::builtin();
    /// let obtained = Date::constant(2026, 5, 4);
    /// let due = law.notice_by(obtained, None, no_holidays);
    /// assert_eq!(due, Some(Date::constant(2026, 6, 4)));
    /// let letter = Date::constant(2026, 5, 11);
    /// assert_eq!(law.notice_by(obtained, Some(letter), no_holidays), Some(letter));
    /// ```
    #[must_use]
    pub fn notice_by(
        &self,
        obtained: Date,
        first_use: Option<Date>,
        is_holiday: impl Fn(Date) -> bool,
    ) -> Option<Date> {
        let length = self.time_limit(Deadline::Notice, obtained)?;
        let latest = working_day_from(end_of(obtained, length), is_holiday);
        Some(first_use.map_or(latest, |day| day.min(latest)))
    }

    /// The last moment of the time for the notice of a breach to the authority (Art. 33(1)).
    ///
    /// `aware` is when the controller became aware of it; the notice is due without undue delay,
    /// and a later one gives the reasons for the delay. The clock is that of one place: a change to
    /// or from summer time in between is the caller's to add. How many hours there are depends on
    /// the day of becoming aware.
    ///
    /// ```
    /// use gdpr_policy::{Date, Law, law::deadline::{HourCount, Moment, no_holidays}};
    ///
    /// let friday = Moment::new(Date::constant(2026, 11, 20), 14, 20)?;
    /// let due = Law::builtin().breach_notice_by(friday, HourCount::FromTheMinute, no_holidays);
    /// assert_eq!(due.ok_or("no time limit")?.to_string(), "2026-11-23 14:20");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn breach_notice_by(
        &self,
        aware: Moment,
        count: HourCount,
        is_holiday: impl Fn(Date) -> bool,
    ) -> Option<Moment> {
        let length = self.time_limit(Deadline::BreachNotice, aware.day)?;
        let start = match count {
            HourCount::FromTheMinute => aware,
            HourCount::WithoutTheFirstHour | HourCount::WithTwoWorkingDays => aware.next_hour(),
        };
        let end = start.after(length);
        Some(match count {
            HourCount::WithTwoWorkingDays => with_two_working_days(start, end, is_holiday),
            HourCount::FromTheMinute | HourCount::WithoutTheFirstHour => end,
        })
    }
}

/// A minute of a day, by the clock of the place in question.
///
/// ```
/// use gdpr_policy::{Date, law::deadline::Moment};
///
/// let moment = Moment::new(Date::constant(2026, 11, 20), 14, 20)?;
/// assert_eq!(moment.to_string(), "2026-11-20 14:20");
/// assert!(Moment::new(Date::constant(2026, 11, 20), 24, 0).is_err());
/// # Ok::<(), gdpr_policy::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment {
    day: Date,
    hour: u8,
    minute: u8,
}

impl Moment {
    /// The moment on this day, at an hour of 0 to 23 and a minute of 0 to 59.
    ///
    /// # Errors
    ///
    /// If there is no such hour or minute.
    pub fn new(day: Date, hour: u8, minute: u8) -> Result<Self, ParseError> {
        if hour < 24 && minute < 60 {
            return Ok(Self { day, hour, minute });
        }
        Err(ParseError::new(
            "an hour of 0 to 23 and a minute of 0 to 59",
            &format!("{hour:02}:{minute:02}"),
        ))
    }

    /// The day.
    #[must_use]
    pub fn day(self) -> Date {
        self.day
    }

    /// The hour, 0 to 23.
    #[must_use]
    pub fn hour(self) -> u8 {
        self.hour
    }

    /// The minute, 0 to 59.
    #[must_use]
    pub fn minute(self) -> u8 {
        self.minute
    }

    /// The full hour at which the hour of this moment ends.
    fn next_hour(self) -> Self {
        if self.hour == 23 {
            return Self::midnight_after(self.day);
        }
        Self {
            hour: self.hour + 1,
            minute: 0,
            ..self
        }
    }

    fn midnight_after(day: Date) -> Self {
        Self {
            day: day.add_days(1),
            hour: 0,
            minute: 0,
        }
    }

    fn after(self, length: Length) -> Self {
        match length {
            Length::Months(months) => Self {
                day: self.day.add_months(i32::from(months)),
                ..self
            },
            Length::Hours(hours) => {
                let hours = i32::from(self.hour) + i32::from(hours);
                Self {
                    day: self.day.add_days(hours / 24),
                    // What a division by 24 leaves is an hour of a day.
                    hour: u8::try_from(hours % 24).unwrap_or_default(),
                    ..self
                }
            }
        }
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {:02}:{:02}", self.day, self.hour, self.minute)
    }
}

/// How the hours of Art. 33(1) are counted, which is disputed.
///
/// All of them count weekends and holidays, and none moves an end that falls on such a day: Art.
/// 3(4) of Regulation 1182/71 leaves out periods in hours. From the shortest to the longest; who
/// wants to be safe takes the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(clippy::exhaustive_enums, reason = "the readings that are held")]
pub enum HourCount {
    /// Times 60 minutes, from the moment of becoming aware.
    FromTheMinute,
    /// Full hours; the hour of becoming aware is not counted (Art. 3(1) of Regulation 1182/71).
    WithoutTheFirstHour,
    /// So, and the period has hours of at least two working days (Art. 3(5) of that Regulation);
    /// otherwise it runs to the end of the day that makes them two. Whether Art. 3(5) is about
    /// periods in hours is what the dispute is about.
    WithTwoWorkingDays,
}

/// `end`, or the end of the day that brings the second working day into the period.
fn with_two_working_days(start: Moment, end: Moment, is_holiday: impl Fn(Date) -> bool) -> Moment {
    let mut day = start.day;
    let mut working_days = 0;
    while day < Date::MAX {
        working_days += u8::from(is_working_day(day, &is_holiday));
        if working_days == 2 {
            let day_is_in_period = day < end.day || day == end.day && end.hour > 0;
            return if day_is_in_period {
                end
            } else {
                Moment::midnight_after(day)
            };
        }
        day = day.add_days(1);
    }
    end
}

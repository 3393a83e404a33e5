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
//! Regulation; the lists stand each year in the Official Journal, series C).
//!
//! To bring it up to date: see whether Arts 12(3), 14(3) or 33(1) were amended. A proposal of 2025
//! (COM(2025) 837) would make the 72 hours 96; it was not adopted on that day. Change the constant
//! here and the lines in the two files.

use std::fmt;

use crate::base::{Date, ParseError};

/// The day as of which the module is right.
pub const AS_OF: Date = Date::constant(2026, 11, 22);

/// The time for an answer, in months (Art. 12(3)).
const ANSWER_MONTHS: i32 = 1;

/// By how much it can be extended, in months (Art. 12(3)).
const EXTENSION_MONTHS: i32 = 2;

/// The longest time for a notice to people whose data came from elsewhere (Art. 14(3)(a)).
const NOTICE_MONTHS: i32 = 1;

/// The time for the notice of a breach, in hours (Art. 33(1)).
const BREACH_HOURS: i32 = 72;

/// Whether `day` is neither a Saturday or Sunday nor one of `holidays`.
#[must_use]
pub fn is_working_day(day: Date, holidays: &[Date]) -> bool {
    !day.is_weekend() && !holidays.contains(&day)
}

/// The last day of a period of `months` that an event on the day `start` sets off.
///
/// ```
/// use gdpr_policy::{Date, law::deadline};
///
/// // 28 February 2026 is a Saturday.
/// let received = Date::constant(2026, 1, 31);
/// assert_eq!(deadline::after_months(received, 1, &[]), Date::constant(2026, 3, 2));
/// ```
#[must_use]
pub fn after_months(start: Date, months: u16, holidays: &[Date]) -> Date {
    working_day_from(start.add_months(i32::from(months)), holidays)
}

/// `day`, or the next working day.
fn working_day_from(day: Date, holidays: &[Date]) -> Date {
    let mut day = day;
    // The calendar ends, and a list of holidays could reach its end.
    while !is_working_day(day, holidays) && day < Date::MAX {
        day = day.add_days(1);
    }
    day
}

/// The last day for the answer to a request that was received on the day `received`.
///
/// "One month of receipt" (Art. 12(3)) is the latest day: the answer is due without undue delay.
/// By the same day the person must hear of an extension and its reasons, or why nothing is done
/// (Art. 12(4)). Receipt counts, not awareness of it. Where the controller asked without delay
/// who the person is or what they mean, the EDPB lets the period wait for the reply: pass the day
/// of the reply.
///
/// ```
/// use gdpr_policy::{Date, law::deadline};
///
/// let due = deadline::answer_due(Date::constant(2026, 8, 31), &[]);
/// assert_eq!(due, Date::constant(2026, 9, 30));
/// ```
#[must_use]
pub fn answer_due(received: Date, holidays: &[Date]) -> Date {
    working_day_from(received.add_months(ANSWER_MONTHS), holidays)
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

/// The last day for the answer where the period was extended to its full length (Art. 12(3)).
///
/// ```
/// use gdpr_policy::{Date, law::deadline::{self, ExtensionStart}};
///
/// let received = Date::constant(2025, 1, 31);
/// let due = |start| deadline::extended_answer_due(received, start, &[]);
/// assert_eq!(due(ExtensionStart::Receipt), Date::constant(2025, 4, 30));
/// assert_eq!(due(ExtensionStart::EndOfFirstMonth), Date::constant(2025, 4, 28));
/// ```
#[must_use]
pub fn extended_answer_due(received: Date, start: ExtensionStart, holidays: &[Date]) -> Date {
    let day = match start {
        ExtensionStart::Receipt => received.add_months(ANSWER_MONTHS + EXTENSION_MONTHS),
        ExtensionStart::EndOfFirstMonth => received
            .add_months(ANSWER_MONTHS)
            .add_months(EXTENSION_MONTHS),
    };
    working_day_from(day, holidays)
}

/// The last day for the notice to people whose data was obtained elsewhere on the day `obtained`.
///
/// At the latest within one month (Art. 14(3)(a)). `first_use` is the day of the first
/// communication with the person (b) or of the first disclosure to another recipient (c),
/// whichever comes first; it shortens the period and never prolongs it, which is the cautious
/// reading of the three points side by side. Circumstances can ask for an earlier day.
///
/// ```
/// use gdpr_policy::{Date, law::deadline};
///
/// let obtained = Date::constant(2026, 5, 4);
/// assert_eq!(deadline::notice_due(obtained, None, &[]), Date::constant(2026, 6, 4));
/// let letter = Date::constant(2026, 5, 11);
/// assert_eq!(deadline::notice_due(obtained, Some(letter), &[]), letter);
/// ```
#[must_use]
pub fn notice_due(obtained: Date, first_use: Option<Date>, holidays: &[Date]) -> Date {
    let month = working_day_from(obtained.add_months(NOTICE_MONTHS), holidays);
    first_use.map_or(month, |day| day.min(month))
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

    fn add_days(self, days: i32) -> Self {
        Self {
            day: self.day.add_days(days),
            ..self
        }
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {:02}:{:02}", self.day, self.hour, self.minute)
    }
}

/// How the 72 hours of Art. 33(1) are counted, which is disputed.
///
/// All of them count weekends and holidays, and none moves an end that falls on such a day: Art.
/// 3(4) of Regulation 1182/71 leaves out periods in hours. From the shortest to the longest; who
/// wants to be safe takes the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(clippy::exhaustive_enums, reason = "the readings that are held")]
pub enum HourCount {
    /// 72 times 60 minutes from the moment of becoming aware.
    FromTheMinute,
    /// Full hours; the hour of becoming aware is not counted (Art. 3(1) of Regulation 1182/71).
    WithoutTheFirstHour,
    /// So, and the period has hours of at least two working days (Art. 3(5) of that Regulation);
    /// otherwise it runs to the end of the day that makes them two. Whether Art. 3(5) is about
    /// periods in hours is what the dispute is about.
    WithTwoWorkingDays,
}

/// The moment by which the authority is to be told of a breach (Art. 33(1)).
///
/// `aware` is when the controller became aware of it; the notice is due without undue delay, and
/// a later one gives the reasons for the delay. The clock is that of one place: a change to or
/// from summer time in between is the caller's to add.
///
/// ```
/// use gdpr_policy::{Date, law::deadline::{self, HourCount, Moment}};
///
/// let friday = Moment::new(Date::constant(2026, 11, 20), 14, 20)?;
/// let due = deadline::breach_notice_due(friday, HourCount::FromTheMinute, &[]);
/// assert_eq!(due.to_string(), "2026-11-23 14:20");
/// # Ok::<(), gdpr_policy::ParseError>(())
/// ```
#[must_use]
pub fn breach_notice_due(aware: Moment, count: HourCount, holidays: &[Date]) -> Moment {
    let days = BREACH_HOURS / 24;
    match count {
        HourCount::FromTheMinute => aware.add_days(days),
        HourCount::WithoutTheFirstHour => aware.next_hour().add_days(days),
        HourCount::WithTwoWorkingDays => {
            let start = aware.next_hour();
            with_two_working_days(start, start.add_days(days), holidays)
        }
    }
}

/// `end`, or the end of the day that brings the second working day into the period.
fn with_two_working_days(start: Moment, end: Moment, holidays: &[Date]) -> Moment {
    let mut day = start.day;
    let mut working_days = 0;
    while day < Date::MAX {
        working_days += u8::from(is_working_day(day, holidays));
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

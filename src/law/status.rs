//! Whether an instrument was in force on a day, and what was known about its end.

use std::{borrow::Cow, fmt};

use crate::base::Date;

/// What an instrument of law was worth on a day, by what was known on that day.
///
/// Nothing shows before its day: on 1 January 2020 the Privacy Shield is in force, with no hint of
/// the judgment of July. An end that was published beforehand shows from its publication.
///
/// ```
/// use gdpr_policy::{AdequacyFramework, Date, Law, law::Status};
///
/// let law = Law::builtin();
/// let status = |day| law.framework_status(AdequacyFramework::EuUsPrivacyShield, day);
/// assert!(matches!(status(Date::constant(2020, 1, 1)), Status::InForce { until: None, .. }));
/// assert_eq!(
///     status(Date::constant(2020, 7, 16)).to_string(),
///     "no longer in force since 2020-07-16 (C-311/18)"
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// It could be relied on.
    InForce {
        /// The first day on which it could.
        since: Date,
        /// Its end, if one was announced by that day.
        until: Option<End>,
    },
    /// Its first day was still to come.
    ///
    /// The day is told although nobody may have known it: who says "not yet" looks back.
    NotYet {
        /// Its first day.
        from: Date,
    },
    /// It was repealed, and contracts concluded before the repeal still held.
    OldContractsOnly {
        /// The first day on which it was good for no new contract.
        since: Date,
        /// What repealed it.
        by: Cow<'static, str>,
        /// The last day for the old contracts, if one was announced by that day.
        until: Option<Date>,
    },
    /// It had ended: annulled, repealed or expired.
    Lapsed {
        /// The first day on which it no longer held.
        since: Date,
        /// What ended it.
        by: Cow<'static, str>,
    },
    /// The tables cannot tell, or the question does not fit the instrument.
    NotAssessable {
        /// Why not, as a clause without full stop.
        reason: &'static str,
    },
}

impl Status {
    /// Whether it could be relied on for something new.
    #[must_use]
    pub const fn is_in_force(&self) -> bool {
        matches!(self, Self::InForce { .. })
    }

    /// The status on a day of what began on `since` and has these `ends`.
    pub(super) fn at<'a>(on: Date, since: Date, ends: impl IntoIterator<Item = &'a End>) -> Self {
        if on < since {
            return Self::NotYet { from: since };
        }
        match End::known_on(on, ends) {
            Some(end) if end.on <= on => Self::Lapsed {
                since: end.on,
                by: end.by.clone(),
            },
            until => Self::InForce {
                since,
                until: until.cloned(),
            },
        }
    }
}

/// In plain words, as in "in force since 2021-06-28, until 2031-12-27 (Decision (EU) 2025/2574)".
impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InForce { since, until: None } => write!(f, "in force since {since}"),
            Self::InForce {
                since,
                until: Some(end),
            } => {
                write!(
                    f,
                    "in force since {since}, until {} ({})",
                    end.last_day(),
                    end.by
                )
            }
            Self::NotYet { from } => write!(f, "not in force before {from}"),
            Self::OldContractsOnly { since, by, until } => {
                write!(
                    f,
                    "since {since} good for contracts concluded before that day only ({by})"
                )?;
                match until {
                    Some(until) => write!(f, ", until {until}"),
                    None => Ok(()),
                }
            }
            Self::Lapsed { since, by } => write!(f, "no longer in force since {since} ({by})"),
            Self::NotAssessable { reason } => write!(f, "not assessable: {reason}"),
        }
    }
}

/// The end of an instrument, past or to come.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct End {
    /// The first day on which the instrument no longer holds.
    ///
    /// For a judgment its own day, for a repeal the day of its effect; what expires on a day holds
    /// through that day, and ends here on the next.
    pub on: Date,
    /// What ends it: a case (`C-311/18`) or an act (`Decision (EU) 2021/914`).
    pub by: Cow<'static, str>,
    /// The day on which this was published; at the latest the day of the end itself.
    pub announced: Date,
}

impl End {
    /// An end that nobody knew before its day, as by a judgment.
    #[must_use]
    pub fn new(on: Date, by: impl Into<Cow<'static, str>>) -> Self {
        Self {
            on,
            by: by.into(),
            announced: on,
        }
    }

    /// The same, published on an earlier day; a later one counts as the day of the end.
    #[must_use]
    pub fn announced_on(mut self, day: Date) -> Self {
        self.announced = day.min(self.on);
        self
    }

    /// A row of a table.
    pub(super) const fn row(on: Date, by: &'static str, announced: Date) -> Self {
        Self {
            on,
            by: Cow::Borrowed(by),
            announced,
        }
    }

    /// The last day on which the instrument holds.
    #[must_use]
    pub fn last_day(&self) -> Date {
        self.on.add_days(-1)
    }

    /// The end that counted on a day: the latest that was announced before the earlier one came.
    ///
    /// So an extension replaces an expiry that is still to come, and nothing revives what ended.
    pub(super) fn known_on<'a>(
        on: Date,
        ends: impl IntoIterator<Item = &'a Self>,
    ) -> Option<&'a Self> {
        Self::succession(ends)
            .into_iter()
            .take_while(|end| end.announced <= on)
            .last()
    }

    /// The ends that counted at some time, in the order in which they were announced.
    pub(super) fn succession<'a>(ends: impl IntoIterator<Item = &'a Self>) -> Vec<&'a Self> {
        let mut ends: Vec<&Self> = ends.into_iter().collect();
        ends.sort_by_key(|end| (end.announced, end.on));
        let mut counted: Vec<&Self> = Vec::with_capacity(ends.len());
        for end in ends {
            if counted
                .last()
                .is_none_or(|before| end.announced < before.on)
            {
                counted.push(end);
            }
        }
        counted
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn an_extension_replaces_an_expiry_and_nothing_revives_what_ended() {
        let expiry = End::new(day("2025-06-28"), "its term").announced_on(day("2021-06-28"));
        let extension =
            End::new(day("2025-12-28"), "the extension").announced_on(day("2025-06-26"));
        let too_late = End::new(day("2030-01-01"), "too late").announced_on(day("2025-12-28"));
        let ends = [too_late, extension.clone(), expiry.clone()];
        assert_eq!(End::known_on(day("2021-06-27"), &ends), None);
        assert_eq!(End::known_on(day("2025-06-25"), &ends), Some(&expiry));
        assert_eq!(End::known_on(day("2025-06-26"), &ends), Some(&extension));
        assert_eq!(End::known_on(day("2031-01-01"), &ends), Some(&extension));
    }

    #[test]
    fn of_two_ends_on_one_day_the_one_that_was_announced_first_stays() {
        let repeal = End::new(day("2021-09-27"), "the repeal").announced_on(day("2021-06-07"));
        let judgment = End::new(day("2021-09-27"), "a judgment");
        let ends = [judgment, repeal.clone()];
        assert_eq!(End::known_on(day("2021-09-27"), &ends), Some(&repeal));
    }

    #[test]
    fn nothing_is_announced_after_it_happened() {
        let end = End::new(day("2027-01-01"), "C-1/27").announced_on(day("2027-03-01"));
        assert_eq!(end.announced, day("2027-01-01"));
    }
}

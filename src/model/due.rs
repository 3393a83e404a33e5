//! When a period of retention ends: Arts 5(1)(e), 17(1)(a).

use std::{cmp::Ordering, collections::BTreeSet, fmt};

use crate::{
    base::{Date, PartialDate, Period, Text},
    model::{RetentionPeriod, RetentionRule},
    terms::{EndAction, RetentionCriterion, RetentionEvent, Whichever},
};

/// Until when some data is kept, by what a text says and by what has happened (Art. 5(1)(e)).
///
/// A day is the last of the period: the data may be there until it ends, and not on the next.
///
/// ```
/// use gdpr_policy::{Date, Due, FixedPeriod, Missing, RetentionEvent, RetentionPeriod, Whichever};
///
/// // "For 13 months, or until you withdraw your consent, whichever comes first."
/// let mut period = FixedPeriod::new("P13M".parse()?);
/// period.from = Some(RetentionEvent::Collection);
/// period.until = vec![RetentionEvent::ConsentWithdrawn];
/// period.whichever = Some(Whichever::First);
/// let period = RetentionPeriod::from(period);
///
/// let collected = Date::constant(2026, 1, 31);
/// let due = period.due(|event| (event == RetentionEvent::Collection).then_some(collected));
/// assert_eq!(due.to_string(), "by 2027-02-28 at the latest, depending on the withdrawal of consent");
///
/// let withdrawn = Date::constant(2026, 5, 4);
/// let due = period.due(|event| match event {
///     RetentionEvent::Collection => Some(collected),
///     RetentionEvent::ConsentWithdrawn => Some(withdrawn),
///     _ => None,
/// });
/// assert_eq!(due, Due::On(withdrawn));
///
/// let due = period.due(|_| None);
/// assert!(matches!(due, Due::NotKnown { missing } if missing.len() == 2));
/// # Ok::<(), gdpr_policy::ParseError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Due {
    /// With the end of a day.
    On(Date),
    /// With the end of a day at the latest.
    By {
        /// The latest day.
        day: Date,
        /// The earliest day, if the text has one: "between one and three years".
        not_before: Option<Date>,
        /// What would end it earlier; none where the text only sets a maximum.
        missing: Vec<Missing>,
    },
    /// Not before the end of a day, and the last day is not known.
    NotBefore {
        /// The earliest day.
        day: Date,
        /// What the last day depends on; none where the text sets no maximum.
        missing: Vec<Missing>,
    },
    /// Not known yet.
    NotKnown {
        /// What it depends on; never empty.
        missing: Vec<Missing>,
    },
    /// As long as something is so, and the text names no time (Art. 13(2)(a)).
    While {
        /// What it follows from; empty where only words say.
        criteria: Vec<RetentionCriterion>,
        /// The same in the words of the text.
        text: Option<Text>,
    },
    /// It is not kept at all.
    AtOnce,
    /// Never: the text names no end, which Art. 5(1)(e) lets stand for few purposes only.
    Never,
    /// The text does not say.
    NotSaid,
}

/// What is not known of an end.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Missing {
    /// The day of an event, which has not happened or was not told.
    Event(RetentionEvent),
    /// The day of an event that only words describe: asked for as [`RetentionEvent::Other`].
    Words(Text),
    /// From what the period runs, which the text does not say.
    Start,
    /// Which of several ends counts, which the text does not say.
    Whichever,
    /// The end of the session.
    SessionEnd,
    /// The request for erasure (Art. 17(1)).
    ErasureRequest,
}

/// As a noun in running text: "the withdrawal of consent".
impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Event(event) => f.write_str(event.term().label),
            Self::Words(text) => write!(f, "\u{201c}{text}\u{201d}"),
            Self::Start => f.write_str("the day from which it runs"),
            Self::Whichever => f.write_str("which of several ends counts"),
            Self::SessionEnd => f.write_str("the end of the session"),
            Self::ErasureRequest => f.write_str("a request for erasure"),
        }
    }
}

/// In plain words, as a clause without full stop.
impl fmt::Display for Due {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::On(day) => write!(f, "on {day}"),
            Self::By {
                day,
                not_before,
                missing,
            } => {
                write!(f, "by {day} at the latest")?;
                if let Some(day) = not_before {
                    write!(f, ", not before {day}")?;
                }
                listed(f, ", depending on ", missing)
            }
            Self::NotBefore { day, missing } => {
                write!(f, "not before {day}")?;
                listed(f, ", depending on ", missing)
            }
            Self::NotKnown { missing } => {
                f.write_str("not known yet")?;
                listed(f, ": it depends on ", missing)
            }
            Self::While { criteria, text } => match (criteria.as_slice(), text) {
                ([], Some(text)) => write!(f, "by \u{201c}{text}\u{201d}"),
                ([], None) => f.write_str("by criteria that are not named"),
                (criteria, _) => {
                    for (i, criterion) in criteria.iter().enumerate() {
                        let joint = if i == 0 { "" } else { ", " };
                        write!(f, "{joint}{}", criterion.term().label)?;
                    }
                    Ok(())
                }
            },
            Self::AtOnce => f.write_str("at once: it is not kept"),
            Self::Never => f.write_str("never"),
            Self::NotSaid => f.write_str("the text does not say"),
        }
    }
}

fn listed(f: &mut fmt::Formatter<'_>, before: &str, missing: &[Missing]) -> fmt::Result {
    for (i, one) in missing.iter().enumerate() {
        write!(f, "{}{one}", if i == 0 { before } else { ", " })?;
    }
    Ok(())
}

impl Due {
    /// The last day on which the data may be there, as far as it is known.
    #[must_use]
    pub const fn latest(&self) -> Option<Date> {
        match self {
            Self::On(day) | Self::By { day, .. } => Some(*day),
            _ => None,
        }
    }

    /// The first of the days with whose end it may be erased, as far as it is known.
    #[must_use]
    pub const fn earliest(&self) -> Option<Date> {
        match self {
            Self::On(day) | Self::NotBefore { day, .. } => Some(*day),
            Self::By { not_before, .. } => *not_before,
            _ => None,
        }
    }

    /// Whether the text no longer lets the data be there on a day; `None` where it does not say.
    ///
    /// What was not told has not happened by then, so that a period that ends with it is not over.
    ///
    /// ```
    /// use gdpr_policy::{Date, Due};
    ///
    /// let due = Due::On(Date::constant(2026, 2, 28));
    /// assert_eq!(due.is_over(Date::constant(2026, 2, 28)), Some(false));
    /// assert_eq!(due.is_over(Date::constant(2026, 3, 1)), Some(true));
    /// ```
    #[must_use]
    pub fn is_over(&self, on: Date) -> Option<bool> {
        let happens = |missing: &[Missing]| {
            let happens = |one: &Missing| !matches!(one, Missing::Start | Missing::Whichever);
            missing.iter().all(happens)
        };
        match self {
            Self::AtOnce => Some(true),
            Self::Never => Some(false),
            Self::While { .. } | Self::NotSaid => None,
            _ if self.latest().is_some_and(|latest| latest < on) => Some(true),
            _ if self.earliest().is_some_and(|earliest| on <= earliest) => Some(false),
            Self::On(_) => Some(false),
            Self::By { missing, .. } => happens(missing).then_some(false),
            // "At least" names no end.
            Self::NotBefore { missing, .. } | Self::NotKnown { missing } => {
                (!missing.is_empty() && happens(missing)).then_some(false)
            }
        }
    }

    /// What is missing to know the day.
    #[must_use]
    pub fn missing(&self) -> &[Missing] {
        match self {
            Self::By { missing, .. }
            | Self::NotBefore { missing, .. }
            | Self::NotKnown { missing } => missing,
            _ => &[],
        }
    }
}

/// Between which days something ends, and what is not known of it.
#[derive(Clone, Debug, Default)]
struct Bounds {
    not_before: Option<Date>,
    by: Option<Date>,
    missing: Vec<Missing>,
}

impl Bounds {
    fn on(day: Date) -> Self {
        Self {
            not_before: Some(day),
            by: Some(day),
            missing: Vec::new(),
        }
    }

    fn missing(one: Missing) -> Self {
        Self {
            missing: vec![one],
            ..Self::default()
        }
    }

    /// A period of at least and at most a length from here on; without a length there is no bound.
    fn plus(self, minimum: Option<Period>, maximum: Option<Period>) -> Self {
        let add = |day: Option<Date>, period: Option<Period>| Some(day? + period?);
        Self {
            not_before: add(self.not_before, minimum),
            by: add(self.by, maximum),
            missing: self.missing,
        }
    }

    /// The end that comes of several ends.
    fn of(ends: Vec<Self>, whichever: Option<Whichever>) -> Self {
        if ends.len() < 2 {
            return ends.into_iter().next().unwrap_or_default();
        }
        let all = |days: &[Option<Date>]| days.iter().all(Option::is_some);
        let earliest: Vec<_> = ends.iter().map(|end| end.not_before).collect();
        let latest: Vec<_> = ends.iter().map(|end| end.by).collect();
        let least = |days: &[Option<Date>]| days.iter().flatten().min().copied();
        let most = |days: &[Option<Date>]| days.iter().flatten().max().copied();
        let if_all = |days: &[Option<Date>], day| if all(days) { day } else { None };
        let (not_before, by) = match whichever {
            Some(Whichever::First) => (if_all(&earliest, least(&earliest)), least(&latest)),
            Some(Whichever::Last) => (most(&earliest), if_all(&latest, most(&latest))),
            None => (
                if_all(&earliest, least(&earliest)),
                if_all(&latest, most(&latest)),
            ),
        };
        let mut missing: Vec<Missing> = Vec::new();
        for one in ends.into_iter().flat_map(|end| end.missing) {
            if !missing.contains(&one) {
                missing.push(one);
            }
        }
        if whichever.is_none() && not_before.is_none_or(|day| Some(day) != by) {
            missing.push(Missing::Whichever);
        }
        Self {
            not_before,
            by,
            missing,
        }
    }

    fn due(self) -> Due {
        let Self {
            not_before,
            by,
            mut missing,
        } = self;
        match (not_before, by) {
            (Some(day), Some(by)) if day == by => Due::On(day),
            (not_before, Some(day)) => Due::By {
                day,
                not_before,
                missing,
            },
            (Some(day), None) => Due::NotBefore { day, missing },
            (None, None) => {
                if missing.is_empty() {
                    missing.push(Missing::Start);
                }
                Due::NotKnown { missing }
            }
        }
    }
}

/// The day of an event, by its term or, where only words say it, as `Other`.
fn event_or_words(
    event: Option<RetentionEvent>,
    words: Option<&Text>,
    days: &dyn Fn(RetentionEvent) -> Option<Date>,
) -> Option<Bounds> {
    let asked = event.or(words.map(|_| RetentionEvent::Other))?;
    let missing = || match (asked, words) {
        (RetentionEvent::Other, Some(words)) => Missing::Words(words.clone()),
        _ => Missing::Event(asked),
    };
    Some(days(asked).map_or_else(|| Bounds::missing(missing()), Bounds::on))
}

fn until(
    events: &[RetentionEvent],
    days: &dyn Fn(RetentionEvent) -> Option<Date>,
) -> impl Iterator<Item = Bounds> {
    events
        .iter()
        .filter_map(|event| event_or_words(Some(*event), None, days))
}

impl RetentionPeriod {
    /// Until when data is kept under it, given the days of the events that have happened.
    ///
    /// `event` is asked for the day of an event; `None` says that it has not happened, as far as is
    /// known. [`RetentionEvent::EndOfYear`] is the end of the year in question, which the
    /// caller knows; [`RetentionEvent::Other`] is the event that only the words of the text describe.
    ///
    /// A length of time from an event ends by the calendar, as `Date + Period` counts. Of several ends
    /// the first or the last counts, as the text says; where it does not, the answer names both days.
    #[must_use]
    pub fn due(&self, event: impl Fn(RetentionEvent) -> Option<Date>) -> Due {
        self.due_from(None, &event)
    }

    /// Which of two periods is longer: `None` where that hangs on when they begin, or on events.
    ///
    /// Two lengths are compared if they run from the same event and end with the same. No end is longer
    /// than any, and what is not kept is shorter.
    ///
    /// ```
    /// use std::cmp::Ordering;
    /// use gdpr_policy::{FixedPeriod, IndefinitePeriod, RetentionPeriod};
    ///
    /// let years = |text: &str| Ok::<_, gdpr_policy::ParseError>(
    ///     RetentionPeriod::from(FixedPeriod::new(text.parse()?))
    /// );
    /// assert_eq!(years("P3Y")?.compare(&years("P24M")?), Some(Ordering::Greater));
    /// let ever = RetentionPeriod::from(IndefinitePeriod::default());
    /// assert_eq!(years("P3Y")?.compare(&ever), Some(Ordering::Less));
    /// # Ok::<(), gdpr_policy::ParseError>(())
    /// ```
    #[must_use]
    pub fn compare(&self, other: &Self) -> Option<Ordering> {
        let says_when = |period: &Self| {
            !matches!(
                period,
                Self::Unspecified(_) | Self::Unquantified(_) | Self::Criteria(_)
            )
        };
        match (self, other) {
            (one, other) if one == other => Some(Ordering::Equal),
            (one, other) if !says_when(one) || !says_when(other) => None,
            (Self::Indefinite(_), Self::Indefinite(_)) | (Self::NotKept(_), Self::NotKept(_)) => {
                Some(Ordering::Equal)
            }
            (Self::Indefinite(_), _) | (_, Self::NotKept(_)) => Some(Ordering::Greater),
            (_, Self::Indefinite(_)) | (Self::NotKept(_), _) => Some(Ordering::Less),
            (Self::UntilDate(one), Self::UntilDate(other)) => {
                let longer = one.date.earliest().cmp(&other.date.earliest());
                (longer == one.date.latest().cmp(&other.date.latest())).then_some(longer)
            }
            (one, other) => {
                let ((from, least, most), (other_from, other_least, other_most)) =
                    (one.lengths()?, other.lengths()?);
                if from != other_from {
                    return None;
                }
                let least = bound(least, other_least, Ordering::Less)?;
                let most = bound(most, other_most, Ordering::Greater)?;
                // What may be kept longer is longer, whatever is kept at least.
                Some(most.then(least))
            }
        }
    }

    /// What a length of time runs from and ends with, how long it is at least, and at most.
    fn lengths(&self) -> Option<(Frame<'_>, Option<Period>, Option<Period>)> {
        match self {
            Self::Fixed(one) => {
                let frame = (
                    one.from,
                    one.from_text.as_ref(),
                    until_of(&one.until),
                    one.whichever,
                );
                Some((frame, Some(one.duration), Some(one.duration)))
            }
            Self::Range(one) if one.minimum.is_some() || one.maximum.is_some() => {
                let frame = (
                    one.from,
                    one.from_text.as_ref(),
                    until_of(&one.until),
                    one.whichever,
                );
                Some((frame, one.minimum, one.maximum))
            }
            _ => None,
        }
    }

    /// The same; a length that the text lets run from nothing runs from `start`.
    fn due_from(
        &self,
        start: Option<Bounds>,
        event: &dyn Fn(RetentionEvent) -> Option<Date>,
    ) -> Due {
        let start = |from, words| {
            event_or_words(from, words, event)
                .or(start)
                .unwrap_or_else(|| Bounds::missing(Missing::Start))
        };
        match self {
            Self::Unspecified(_) | Self::Unquantified(_) => Due::NotSaid,
            Self::Fixed(fixed) => {
                let length = Some(fixed.duration);
                let start = start(fixed.from, fixed.from_text.as_ref());
                let mut ends = vec![start.plus(length, length)];
                ends.extend(until(&fixed.until, event));
                Bounds::of(ends, fixed.whichever).due()
            }
            Self::Range(range) => {
                let mut ends = Vec::new();
                if range.minimum.is_some() || range.maximum.is_some() {
                    let start = start(range.from, range.from_text.as_ref());
                    ends.push(start.plus(range.minimum, range.maximum));
                }
                ends.extend(until(&range.until, event));
                if ends.is_empty() {
                    return Due::NotSaid;
                }
                Bounds::of(ends, range.whichever).due()
            }
            Self::UntilDate(until) => partial(until.date).due(),
            Self::UntilEvent(event_end) => {
                let mut ends: Vec<Bounds> = until(&event_end.events, event).collect();
                if ends.is_empty() {
                    let Some(end) = event_or_words(None, event_end.text.as_ref(), event) else {
                        return Due::NotSaid;
                    };
                    ends.push(end);
                }
                let mut end = Bounds::of(ends, event_end.whichever);
                if event_end.at_least == Some(true) {
                    end.by = None;
                }
                end.due()
            }
            Self::Criteria(criteria) => Due::While {
                criteria: criteria.criteria.clone(),
                text: criteria.text.clone(),
            },
            Self::Session(_) => Bounds::missing(Missing::SessionEnd).due(),
            Self::NotKept(_) => Due::AtOnce,
            Self::UntilErasureRequest(_) => Bounds::missing(Missing::ErasureRequest).due(),
            Self::Indefinite(_) => Due::Never,
        }
    }
}

/// What a length of time runs from, and what ends it as well.
type Frame<'p> = (
    Option<RetentionEvent>,
    Option<&'p Text>,
    BTreeSet<RetentionEvent>,
    Option<Whichever>,
);

fn until_of(events: &[RetentionEvent]) -> BTreeSet<RetentionEvent> {
    events.iter().copied().collect()
}

/// Compares two bounds, of which one that is absent is `without` compared with one that is there.
fn bound(one: Option<Period>, other: Option<Period>, without: Ordering) -> Option<Ordering> {
    match (one, other) {
        (None, None) => Some(Ordering::Equal),
        (None, Some(_)) => Some(without),
        (Some(_), None) => Some(without.reverse()),
        (Some(one), Some(other)) => one.compare(other),
    }
}

/// A day, or some day of a month or a year.
fn partial(date: PartialDate) -> Bounds {
    Bounds {
        not_before: Some(date.earliest()),
        by: Some(date.latest()),
        missing: Vec::new(),
    }
}

/// When one step ends, as what the next runs from.
fn end_of(due: &Due) -> Bounds {
    Bounds {
        not_before: due.earliest(),
        by: due.latest(),
        missing: match due {
            Due::On(_) => Vec::new(),
            _ if due.missing().is_empty() => vec![Missing::Start],
            _ => due.missing().to_vec(),
        },
    }
}

impl EndAction {
    /// Whether the data is then no longer kept as personal data: erased, given back, made anonymous.
    ///
    /// Data that is set apart, pseudonymised, archived or out of use is kept.
    ///
    /// ```
    /// use gdpr_policy::EndAction;
    ///
    /// assert!(EndAction::Anonymise.ends_keeping());
    /// assert!(!EndAction::Deactivate.ends_keeping());
    /// ```
    #[must_use]
    pub const fn ends_keeping(self) -> bool {
        match self {
            Self::Erase
            | Self::Delete
            | Self::Destroy
            | Self::Anonymise
            | Self::Aggregate
            | Self::Return => true,
            Self::Pseudonymise
            | Self::Restrict
            | Self::Isolate
            | Self::Archive
            | Self::Review
            | Self::Deactivate => false,
        }
    }
}

impl RetentionRule {
    /// Until when data is kept under the rule: see [`RetentionPeriod::due`].
    ///
    /// Whether the rule is about the data in question, and on which condition, is in its `appliesTo`;
    /// what happens then, in its `endActions`.
    #[must_use]
    pub fn due(&self, event: impl Fn(RetentionEvent) -> Option<Date>) -> Due {
        self.period.due(event)
    }

    /// Until when copies in backups remain.
    ///
    /// A length of time that runs from nothing in particular runs from the end of the rule's period.
    ///
    /// ```
    /// use gdpr_policy::{Date, Due, FixedPeriod, RetentionEvent, RetentionRule};
    ///
    /// let mut rule = RetentionRule::default();
    /// let mut period = FixedPeriod::new("P1Y".parse()?);
    /// period.from = Some(RetentionEvent::AccountClosure);
    /// rule.period = period.into();
    /// rule.backups = FixedPeriod::new("P30D".parse()?).into();
    ///
    /// let due = rule.backups_due(|_| Some(Date::constant(2026, 1, 1)));
    /// assert_eq!(due, Due::On(Date::constant(2027, 1, 31)));
    /// # Ok::<(), gdpr_policy::ParseError>(())
    /// ```
    #[must_use]
    pub fn backups_due(&self, event: impl Fn(RetentionEvent) -> Option<Date>) -> Due {
        let end = end_of(&self.period.due_from(None, &event));
        self.backups.due_from(Some(end), &event)
    }

    /// Whether the data is no longer kept after it; `endActions` that only set it apart end nothing.
    #[must_use]
    pub fn ends_keeping(&self) -> bool {
        let mut actions = self.end_actions.iter();
        actions.len() == 0 || actions.any(|action| action.ends_keeping())
    }

    /// The days of several rules about the same data, one step after the other.
    ///
    /// "Your account is deactivated after a year without use, and deleted two years later" is two
    /// rules. The second says from what it runs, or runs from the end of the step before, if that does
    /// not end the keeping. The rules are given in the order of the steps.
    ///
    /// ```
    /// use gdpr_policy::{Date, Due, EndAction, FixedPeriod, RetentionEvent, RetentionRule};
    ///
    /// let mut unused = FixedPeriod::new("P1Y".parse()?);
    /// unused.from = Some(RetentionEvent::LastUse);
    /// let mut first = RetentionRule::default();
    /// first.period = unused.into();
    /// first.end_actions = vec![EndAction::Deactivate];
    /// let mut second = RetentionRule::default();
    /// second.period = FixedPeriod::new("P2Y".parse()?).into();
    /// second.end_actions = vec![EndAction::Delete];
    ///
    /// let last_use = Date::constant(2026, 2, 28);
    /// let steps = RetentionRule::steps([&first, &second], |_| Some(last_use));
    /// assert_eq!(steps, [
    ///     Due::On(Date::constant(2027, 2, 28)),
    ///     Due::On(Date::constant(2029, 2, 28)),
    /// ]);
    /// # Ok::<(), gdpr_policy::ParseError>(())
    /// ```
    #[must_use]
    pub fn steps<'a>(
        rules: impl IntoIterator<Item = &'a Self>,
        event: impl Fn(RetentionEvent) -> Option<Date>,
    ) -> Vec<Due> {
        let mut before: Option<Bounds> = None;
        let step = |rule: &Self| {
            let due = rule.period.due_from(before.take(), &event);
            before = (!rule.ends_keeping()).then(|| end_of(&due));
            due
        };
        rules.into_iter().map(step).collect()
    }
}

//! How long data is kept: Arts 5(1)(e), 13(2)(a), 14(2)(a).

use crate::{
    base::{PartialDate, Period, Text, union::union},
    model::{LawReference, Part, Unspecified, unspecified::unspecified},
    noun,
    terms::{EndAction, Modality, RetentionCriterion, RetentionEvent, Whichever},
};

/// How long some data is kept and what happens then (Art. 5(1)(e), 13(2)(a), 14(2)(a)).
///
/// A grid of a text is one entry for each cell; "unless otherwise stated" is an entry with
/// `otherwise`; what is kept longer "if …" is an entry of its own with a condition; a second step
/// after the first is a second entry, the first ending in `deactivate` or `archive`.
///
/// ```
/// use gdpr_policy::{FixedPeriod, RetentionEvent, RetentionRule};
///
/// let mut period = FixedPeriod::new("P7Y".parse()?);
/// period.from = Some(RetentionEvent::EndOfYear);
///
/// let mut invoices = RetentionRule::default();
/// invoices.applies_to.personal_data.push("invoices".parse()?);
/// invoices.period = period.into();
/// # Ok::<(), gdpr_policy::ParseError>(())
/// ```
#[noun]
pub struct RetentionRule {
    /// What the rule is about. The entries of `retention` are alternatives; each further list narrows.
    #[optional]
    pub applies_to: Part,
    /// How long (Art. 13(2)(a), 14(2)(a)).
    #[optional]
    pub period: RetentionPeriod,
    /// What happens at the end; `deactivate` and `archive` end nothing.
    pub end_actions: Vec<EndAction>,
    /// How long copies in backups remain.
    #[optional]
    pub backups: RetentionPeriod,
    /// How firmly the text says it; asserted where nothing is said.
    pub modality: Option<Modality>,
    /// Whether the controller reserves to itself whether it acts at the end.
    pub discretionary: Option<bool>,
    /// Where the text says so: a section, a line, a fragment.
    pub evidence: Vec<Text>,
}

union! {
    /// How long data is kept, lawful or not.
    ///
    /// `unspecified` is for a text that does not say: it claims nothing and is never written.
    #[non_exhaustive]
    pub enum RetentionPeriod ("a retention period") {
        /// The text does not say.
        Unspecified(Unspecified) = "unspecified";
        /// A length of time.
        Fixed(FixedPeriod) = "fixed";
        /// "Up to" a length of time, "at least" one, or between two.
        Range(PeriodRange) = "range";
        /// Until a day.
        UntilDate(UntilDate) = "until-date";
        /// Until something happens.
        UntilEvent(UntilEvent) = "until-event";
        /// By criteria from which the period follows (Art. 13(2)(a), 14(2)(a)).
        Criteria(RetentionCriteria) = "criteria";
        /// Until the end of a session.
        Session(SessionPeriod) = "session", speaks;
        /// Not at all: used and not stored.
        NotKept(NotKept) = "not-kept", speaks;
        /// Until the person asks for erasure.
        UntilErasureRequest(UntilErasureRequest) = "until-erasure-request", speaks;
        /// Without an end.
        Indefinite(IndefinitePeriod) = "indefinite", speaks;
        /// For a time that is not quantified.
        Unquantified(UnquantifiedPeriod) = "unquantified", speaks;
    }
}

unspecified!(RetentionPeriod);

/// A length of time: "for three years", "two months after", "13 months or until you withdraw".
#[noun(inline)]
pub struct FixedPeriod {
    /// The length.
    pub duration: Period,
    /// The event that it runs from.
    pub from: Option<RetentionEvent>,
    /// The event that it runs from in the words of the text, where no term says it.
    pub from_text: Option<Text>,
    /// Events that end it as well, such as a withdrawal; one that only words say is a rule of its own.
    pub until: Vec<RetentionEvent>,
    /// Which of several ends counts; left out where the text does not say.
    pub whichever: Option<Whichever>,
    /// The laws that prescribe it.
    pub laws: Vec<LawReference>,
}

/// A length of time with a bound: a maximum is "up to", a minimum alone is "at least".
#[noun(inline, says = Self::is_bounded)]
pub struct PeriodRange {
    /// The shortest.
    pub minimum: Option<Period>,
    /// The longest.
    pub maximum: Option<Period>,
    /// The event that it runs from.
    pub from: Option<RetentionEvent>,
    /// The event that it runs from in the words of the text, where no term says it.
    pub from_text: Option<Text>,
    /// Events that end it as well, such as a withdrawal; one that only words say is a rule of its own.
    pub until: Vec<RetentionEvent>,
    /// Which of several ends counts; left out where the text does not say.
    pub whichever: Option<Whichever>,
    /// The laws that prescribe it.
    pub laws: Vec<LawReference>,
}

impl PeriodRange {
    /// Whether it has a bound, and its bounds do not exclude each other.
    fn is_bounded(&self) -> bool {
        match (self.minimum, self.maximum) {
            (Some(minimum), Some(maximum)) => maximum.longest_days() >= minimum.shortest_days(),
            (minimum, maximum) => minimum.is_some() || maximum.is_some() || !self.until.is_empty(),
        }
    }
}

/// Until a day.
#[noun(inline)]
pub struct UntilDate {
    /// The last day, or the month or year of it, as written.
    pub date: PartialDate,
}

/// Until something happens.
#[noun(inline)]
pub struct UntilEvent {
    /// The events.
    pub events: Vec<RetentionEvent>,
    /// Which of several events counts; left out where the text does not say.
    #[silent]
    pub whichever: Option<Whichever>,
    /// Whether it is kept at least until then, and no end is named.
    #[silent]
    pub at_least: Option<bool>,
    /// The event in the words of the text, where no term says it.
    pub text: Option<Text>,
}

/// Criteria from which the period follows.
#[noun(inline)]
pub struct RetentionCriteria {
    /// The criteria.
    pub criteria: Vec<RetentionCriterion>,
    /// The laws that prescribe a time.
    pub laws: Vec<LawReference>,
    /// The criteria in the words of the text.
    pub text: Option<Text>,
}

/// Until the end of a session.
#[noun(inline)]
pub struct SessionPeriod {}

/// Not at all: the data is used and not stored. That data is not collected is a denial.
#[noun(inline)]
pub struct NotKept {
    /// The statement in the words of the text.
    pub text: Option<Text>,
}

/// Until the person asks for erasure.
#[noun(inline)]
pub struct UntilErasureRequest {}

/// Without an end.
#[noun(inline)]
pub struct IndefinitePeriod {
    /// The laws that are said to require it.
    pub laws: Vec<LawReference>,
    /// Whether it is for archiving, research or statistics (Art. 5(1)(e), 89(1)).
    pub archiving_research_statistics: Option<bool>,
    /// Whether it is a list of people who must not be contacted again.
    pub suppression_list: Option<bool>,
}

/// A time that is not quantified.
#[noun(inline)]
pub struct UnquantifiedPeriod {
    /// The words of the text, such as "a reasonable time".
    pub text: Option<Text>,
}

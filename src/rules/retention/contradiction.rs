//! Two rules for the same data that end it at different times.

use super::{Kept, Retention, criteria, events};
use crate::{
    base::Period,
    model::RetentionPeriod,
    rules::{Sink, View},
    terms::{Modality, RetentionCriterion, RetentionEvent},
};

pub(super) fn contradictory(view: &View<'_>, sink: &mut Sink<'_>) {
    let retention = Retention::of(view);
    let rules = &retention.rules;
    let mut judged = vec![false; rules.len()];
    for first in 0..rules.len() {
        if std::mem::replace(&mut judged[first], true) {
            continue;
        }
        // Rules that contradict the same rule are one knot.
        let mut knot = vec![first];
        let mut next = 0;
        while let Some(&one) = knot.get(next) {
            next += 1;
            let around = retention.around(&rules[one]).into_iter();
            for other in around.map(|kept| kept.number) {
                if !judged[other] && rules[one].contradicts(&rules[other]) {
                    judged[other] = true;
                    knot.push(other);
                }
            }
        }
        if knot.len() == 1 {
            sink.met(rules[first].at);
            continue;
        }
        knot.sort_unstable();
        let possible = |kept: &Kept<'_>| kept.rule.modality == Some(Modality::Possible);
        let certain = knot.iter().filter(|i| !possible(&rules[**i])).count();
        let mut found = sink.gather();
        for i in knot {
            let kept = &rules[i];
            found
                .breach(kept.at.period(), &kept.rule.evidence)
                .softened_if(certain < 2);
        }
        found.say(sink, |_| {
            "different ends are stated for the same data, and nothing says which prevails"
                .to_owned()
        });
    }
    sink.otherwise("nothing is said on how long data is kept");
}

/// An end that can be compared with another.
enum End {
    /// After a time, with its bounds.
    After {
        from: Option<RetentionEvent>,
        shortest: Option<Period>,
        longest: Option<Period>,
    },
    /// With the first or the last of these.
    With(Vec<RetentionEvent>),
    On(crate::base::PartialDate),
    /// At once, or with the session.
    AtOnce,
    Never,
}

impl Kept<'_> {
    /// Whether both are about the same, neither is more particular or on a condition, and they end
    /// at different times.
    fn contradicts(&self, other: &Self) -> bool {
        let (own, others) = (&self.reach, &other.reach);
        let plain = |kept: &Self| {
            let reach = &kept.reach;
            !reach.is_in_words() && !reach.is_otherwise() && !reach.has_condition()
        };
        let same = own.lies_within(others) == others.lies_within(own) && own.meets(others);
        // What a law prescribes goes before what is said beside it.
        plain(self)
            && plain(other)
            && same
            && self.names_a_law() == other.names_a_law()
            && match (self.end(), other.end()) {
                (Some(own), Some(others)) => own.differs(&others),
                _ => false,
            }
    }

    fn names_a_law(&self) -> bool {
        match self.period() {
            RetentionPeriod::Fixed(period) => !period.laws.is_empty(),
            RetentionPeriod::Range(period) => !period.laws.is_empty(),
            RetentionPeriod::Criteria(period) => !period.laws.is_empty(),
            _ => false,
        }
    }

    fn end(&self) -> Option<End> {
        if self.is_step() || self.is_minimum() || self.is_circular() {
            return None;
        }
        Some(match self.period() {
            // "Or until you withdraw" ends it whatever the period.
            RetentionPeriod::Fixed(period) if period.until.is_empty() => End::After {
                from: period.from,
                shortest: Some(period.duration),
                longest: Some(period.duration),
            },
            RetentionPeriod::Range(period) if period.until.is_empty() => End::After {
                from: period.from,
                shortest: period.minimum,
                longest: period.maximum,
            },
            RetentionPeriod::UntilDate(period) => End::On(period.date),
            RetentionPeriod::UntilEvent(period) => End::With(events(period).collect()),
            RetentionPeriod::Criteria(period) => {
                End::With(event_of(&criteria(period).collect::<Vec<_>>())?)
            }
            RetentionPeriod::Session(_) => End::AtOnce,
            RetentionPeriod::NotKept(_) => End::Never,
            _ => return None,
        })
    }
}

/// The event with which a criterion is met no more, where there is one.
fn event_of(criteria: &[RetentionCriterion]) -> Option<Vec<RetentionEvent>> {
    let event = |criterion: &RetentionCriterion| match criterion {
        RetentionCriterion::WhileAccountActive => Some(RetentionEvent::AccountClosure),
        RetentionCriterion::ContractTerm => Some(RetentionEvent::ContractEnd),
        RetentionCriterion::ConsentDuration => Some(RetentionEvent::ConsentWithdrawn),
        RetentionCriterion::ContentKeptByUser => Some(RetentionEvent::ContentDeleted),
        RetentionCriterion::LimitationPeriod => Some(RetentionEvent::LimitationPeriodEnd),
        RetentionCriterion::InquiryHandled => Some(RetentionEvent::RequestHandled),
        _ => None,
    };
    criteria.iter().map(event).collect()
}

impl End {
    /// Whether the two cannot both be true.
    fn differs(&self, other: &Self) -> bool {
        match (self, other) {
            (
                Self::After {
                    from,
                    shortest,
                    longest,
                },
                Self::After {
                    from: other_from,
                    shortest: other_shortest,
                    longest: other_longest,
                },
            ) => {
                let starts_differ = matches!((from, other_from), (Some(a), Some(b)) if a != b);
                starts_differ
                    || is_above(*shortest, *other_longest)
                    || is_above(*other_shortest, *longest)
            }
            (Self::With(events), Self::After { from, .. })
            | (Self::After { from, .. }, Self::With(events)) => !events
                .iter()
                .any(|event| is_open(*event) || Some(*event) == *from),
            (Self::With(own), Self::With(others)) => {
                let ends = |events: &[RetentionEvent]| events.iter().any(|event| is_open(*event));
                !ends(own) && !ends(others) && !own.iter().any(|event| others.contains(event))
            }
            (Self::On(own), Self::On(others)) => own != others,
            (Self::Never | Self::AtOnce, Self::Never | Self::AtOnce) => false,
            (Self::Never, _)
            | (_, Self::Never)
            | (Self::AtOnce, Self::After { .. } | Self::On(_))
            | (Self::After { .. } | Self::On(_), Self::AtOnce) => true,
            // A day and a period, a session and an event: they may be the same.
            _ => false,
        }
    }
}

fn is_above(shortest: Option<Period>, longest: Option<Period>) -> bool {
    match (shortest, longest) {
        (Some(shortest), Some(longest)) => shortest.shortest_days() > longest.longest_days(),
        _ => false,
    }
}

/// Whether an event says nothing against another end: the person brings it about at any time, it is
/// the lapse of claims, or only words tell it.
fn is_open(event: RetentionEvent) -> bool {
    use RetentionEvent::{
        ConsentWithdrawn, ContentDeleted, LimitationPeriodEnd, Objection, Other, PurposeFulfilled,
        Unsubscription,
    };
    matches!(
        event,
        ConsentWithdrawn
            | ContentDeleted
            | LimitationPeriodEnd
            | Objection
            | Other
            | PurposeFulfilled
            | Unsubscription
    )
}

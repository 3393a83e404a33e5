//! Whether people can work out the end from what is said.

use super::{Kept, Retention, criteria, is_empty, is_usable};
use crate::{
    base::At,
    model::{Policy, RetentionPeriod},
    rules::{Severity, Sink, View},
    terms::{NoticeItem, RetentionCriterion},
};

/// Why nobody can tell when something ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Vague {
    /// It is left to the controller, and nothing more is said.
    Empty,
    /// It is left to the controller beside criteria that people can follow.
    Swallowed,
    /// A law that is not named decides.
    Law,
    /// A law that is not named decides, after an end that people can see (D6).
    LawAfterAnEnd,
    /// It is kept for so long at least.
    Minimum,
    /// The same, as a law that is named prescribes it.
    MinimumByLaw,
    /// The controller keeps it for longer if it likes.
    Longer,
}

impl<'a> Kept<'a> {
    fn vagueness(&self, retention: &Retention<'_, 'a>) -> Option<Vague> {
        let vague = match self.period() {
            RetentionPeriod::Unquantified(_) => Some(Vague::Empty),
            RetentionPeriod::Criteria(period) if period.laws.is_empty() => {
                self.vagueness_of(&criteria(period).collect::<Vec<_>>())
            }
            RetentionPeriod::Range(range) if self.is_minimum() && !self.is_ended(retention) => {
                Some(if range.laws.is_empty() {
                    Vague::Minimum
                } else {
                    Vague::MinimumByLaw
                })
            }
            RetentionPeriod::Fixed(_)
            | RetentionPeriod::UntilDate(_)
            | RetentionPeriod::Range(_)
            | RetentionPeriod::UntilEvent(_)
                if self.is_minimum() || self.is_step() =>
            {
                (!self.is_ended(retention)).then_some(Vague::Minimum)
            }
            _ => None,
        };
        let longer = self.rule.discretionary == Some(true) && self.has_an_end();
        vague.or(longer.then_some(Vague::Longer))
    }

    /// Whether another rule ends what this one keeps for a time at least, or moves on the way.
    fn is_ended(&self, retention: &Retention<'_, 'a>) -> bool {
        retention.around(self).into_iter().any(|other| {
            let same = self.reach.lies_within(&other.reach) && !other.reach.is_in_words();
            let wider = self.is_step() && other.reach.is_everything();
            (same || wider) && other.has_an_end() && !other.reach.has_condition()
        })
    }

    fn vagueness_of(&self, criteria: &[RetentionCriterion]) -> Option<Vague> {
        let any = |is: fn(RetentionCriterion) -> bool| criteria.iter().any(|one| is(*one));
        let by_law = criteria.contains(&RetentionCriterion::LegalObligation);
        match (any(is_usable), any(is_empty), by_law) {
            (false, true, _) => Some(Vague::Empty),
            (false, false, true) => Some(Vague::Law),
            // Of everything, the vague one keeps what the others would end.
            (true, true, _) if self.reach.is_everything() => Some(Vague::Swallowed),
            (true, false, true) => Some(Vague::LawAfterAnEnd),
            _ => None,
        }
    }

    /// What it says, for a message.
    fn says(&self, vague: Vague) -> String {
        match self.period() {
            RetentionPeriod::Unquantified(period) => {
                let text = period.text.as_deref();
                text.unwrap_or("a time that is not quantified").to_owned()
            }
            RetentionPeriod::Criteria(period) => {
                let law = RetentionCriterion::LegalObligation;
                let all = criteria(period).filter(|one| match vague {
                    Vague::Law | Vague::LawAfterAnEnd => *one == law,
                    _ => is_empty(*one),
                });
                let labels = all.map(|one| one.term().label);
                labels.collect::<Vec<_>>().join(", ")
            }
            _ if vague == Vague::Longer => "longer, if the controller likes".to_owned(),
            _ if self.is_step() => "a step that ends nothing".to_owned(),
            RetentionPeriod::Range(range) => match range.minimum {
                Some(minimum) => format!("at least {minimum}"),
                None => "at least a time".to_owned(),
            },
            _ => "at least until an event".to_owned(),
        }
    }
}

pub(super) fn vague(view: &View<'_>, sink: &mut Sink<'_>) {
    let retention = Retention::of(view);
    let judged: Vec<(&Kept<'_>, Option<Vague>)> = retention
        .rules
        .iter()
        .map(|kept| (kept, kept.vagueness(&retention)))
        .collect();
    // What is not held may say more.
    let whole = view.unheld(&[NoticeItem::Retention], At::<Policy>::root().retention());
    let nothing_else = whole.is_none()
        && judged
            .iter()
            .all(|(kept, vague)| *vague == Some(Vague::Empty) || kept.is_circular());
    let mut found = sink.gather();
    let mut named_law = sink.gather();
    for (kept, vague) in judged {
        let at = kept.at.period();
        let evidence = &kept.rule.evidence;
        match vague {
            Some(vague @ (Vague::LawAfterAnEnd | Vague::MinimumByLaw)) => {
                named_law
                    .breach(at, evidence)
                    .grade(Severity::Advice)
                    .named(&kept.says(vague));
            }
            Some(vague) => {
                let severity = if vague == Vague::Empty && nothing_else {
                    Severity::Error
                } else {
                    Severity::Warning
                };
                found
                    .breach(at, evidence)
                    .grade(severity)
                    .named(&kept.says(vague));
            }
            None if matches!(kept.period(), RetentionPeriod::Criteria(_))
                && !kept.is_circular() =>
            {
                sink.met(at);
            }
            None => {}
        }
    }
    found.say(sink, |names| {
        format!("nobody can tell from this how long data is kept: {names}")
    });
    named_law.say(sink, |names| {
        format!("which law decides, or what ends it after that, is not said: {names}")
    });
    sink.otherwise("no criteria are stated");
}

pub(super) fn circular(view: &View<'_>, sink: &mut Sink<'_>) {
    let retention = Retention::of(view);
    let whole = view.unheld(&[NoticeItem::Retention], At::<Policy>::root().retention());
    let more = whole.is_some() || retention.rules.iter().any(|kept| !kept.is_circular());
    let severity = if more {
        Severity::Warning
    } else {
        Severity::Error
    };
    let mut found = sink.gather();
    for kept in &retention.rules {
        let at = kept.at.period();
        if kept.is_circular() {
            found.breach(at, &kept.rule.evidence).grade(severity);
        } else {
            sink.met(at);
        }
    }
    let more = if more {
        ""
    } else {
        ", and nothing else is said"
    };
    found.say(sink, move |_| {
        format!("data is kept as long as its purposes need it{more}")
    });
    sink.otherwise("nothing is said on how long data is kept");
}

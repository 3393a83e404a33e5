//! The end of storage, as the rules set it: none, a wrong one, one that is past.

use super::{Kept, Retention, criteria, events};
use crate::{
    base::Period,
    model::{PersonalData, RetentionPeriod, entries::Activity},
    rules::{Severity, Sink, View, right::is_on_consent_alone},
    terms::{
        DataCategory, LegalBasis, Modality, PurposeCategory, RetentionCriterion, RetentionEvent,
    },
};

const SILENT: &str = "nothing is said on how long data is kept";

pub(super) fn until_request(view: &View<'_>, sink: &mut Sink<'_>) {
    let retention = Retention::of(view);
    let mut found = sink.gather();
    for kept in &retention.rules {
        let at = kept.at.period();
        let on_request = matches!(kept.period(), RetentionPeriod::UntilErasureRequest(_));
        if !on_request || retention.is_left_to_the_person(kept) {
            sink.met(at);
        } else if retention.has_another_end(kept) {
            found
                .breach(at, &kept.rule.evidence)
                .grade(Severity::Warning);
        } else {
            found.breach(at, &kept.rule.evidence);
        }
    }
    found.say(sink, |_| {
        "data is kept until the person asks for its erasure".to_owned()
    });
    sink.otherwise(SILENT);
}

pub(super) fn account_open_ended(view: &View<'_>, sink: &mut Sink<'_>) {
    let retention = Retention::of(view);
    let mut found = sink.gather();
    for kept in retention
        .rules
        .iter()
        .filter(|kept| kept.ends_with_the_account())
    {
        let at = kept.at.period();
        if retention.has_another_end(kept) {
            sink.met(at);
        } else {
            found.breach(at, &kept.rule.evidence);
        }
    }
    found.say(sink, |_| {
        "data is kept until the account is closed, and nothing ends one that nobody uses".to_owned()
    });
    sink.otherwise("nothing is kept until an account is closed, and no longer");
}

pub(super) fn indefinite(view: &View<'_>, sink: &mut Sink<'_>) {
    let retention = Retention::of(view);
    let mut groundless = sink.gather();
    let mut grounded = sink.gather();
    for kept in &retention.rules {
        let at = kept.at.period();
        let RetentionPeriod::Indefinite(period) = kept.period() else {
            sink.met(at);
            continue;
        };
        let evidence = &kept.rule.evidence;
        let possible = kept.rule.modality == Some(Modality::Possible);
        let has_ground = !period.laws.is_empty()
            || period.archiving_research_statistics == Some(true)
            || period.suppression_list == Some(true);
        if has_ground {
            grounded
                .breach(at, evidence)
                .grade(Severity::Warning)
                .softened_if(possible);
        } else {
            groundless.breach(at, evidence).softened_if(possible);
        }
    }
    groundless.say(sink, |_| "personal data is kept without end".to_owned());
    grounded.say(sink, |_| {
        "personal data is kept without end, on a ground that may or may not carry it".to_owned()
    });
    sink.otherwise(SILENT);
}

pub(super) fn start_missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let retention = Retention::of(view);
    let mut found = sink.gather();
    for kept in &retention.rules {
        let RetentionPeriod::Fixed(period) = kept.period() else {
            continue;
        };
        let at = kept.at.period();
        let starts = matches!(period.from, Some(from) if from != RetentionEvent::Other)
            || period.from_text.is_some();
        // An end beside it, or the law that prescribes it, lets people work it out.
        let other_end = period
            .until
            .iter()
            .any(|event| *event != RetentionEvent::Other);
        if starts || other_end || !period.laws.is_empty() || retention.is_of_cookies(kept) {
            sink.met(at);
        } else {
            found
                .breach(at, &kept.rule.evidence)
                .named(&period.duration.to_string());
        }
    }
    found.say(sink, |names| {
        let runs = names.pick("it runs", "they run");
        format!("data is kept for {names}, and nothing says from when {runs}")
    });
    sink.otherwise("no period is stated");
}

pub(super) fn elapsed(view: &View<'_>, sink: &mut Sink<'_>) {
    let retention = Retention::of(view);
    let mut found = sink.gather();
    for kept in &retention.rules {
        let RetentionPeriod::UntilDate(period) = kept.period() else {
            continue;
        };
        let at = kept.at.period();
        // A month or a year is read as its last day.
        if period.date.latest() < view.day() {
            found
                .breach(at, &kept.rule.evidence)
                .named(&period.date.to_string());
        } else {
            sink.met(at);
        }
    }
    found.say(sink, |names| {
        let days = names.pick("which is past", "which are past");
        format!("data is kept until {names}, {days}")
    });
    sink.otherwise("nothing is kept until a day");
}

pub(super) fn after_withdrawal(view: &View<'_>, sink: &mut Sink<'_>) {
    let retention = Retention::of(view);
    let mut found = sink.gather();
    for kept in &retention.rules {
        let Some(event) = kept.runs_from_withdrawal() else {
            continue;
        };
        let at = kept.at.period();
        if retention.is_left_without_ground(kept, event) && !kept.is_grounded(view) {
            found
                .breach(at, &kept.rule.evidence)
                .named(event.term().label);
        } else {
            sink.met(at);
        }
    }
    found.say(sink, |names| {
        format!("data is kept on after {names}, and nothing says what it is still needed for")
    });
    sink.otherwise("no period runs from a withdrawal or an objection");
}

/// How long a controller may take to do what it is told (Art. 12(3)).
const TIME_TO_ACT: u32 = 31;

impl<'a> Retention<'_, 'a> {
    /// Whether erasure is up to the person anyway: what rests on consent alone ends with it, and to
    /// ask for erasure is another way to withdraw; and people keep their own content as they like.
    fn is_left_to_the_person(&self, kept: &Kept<'a>) -> bool {
        let part = &kept.rule.applies_to;
        let of_consent = part.legal_bases == [LegalBasis::Consent];
        let data = part.personal_data.iter().map(|id| self.view.get(id));
        let own_content = !part.personal_data.is_empty()
            && data.clone().all(|data| data.is_some_and(is_own_content));
        let reached = self.reached(kept);
        let narrowed = !kept.reach.is_everything() && !reached.is_empty();
        of_consent
            || own_content
            || narrowed
                && reached
                    .iter()
                    .all(|activity| is_on_consent_alone(self.view, *activity))
    }

    /// Whether what ends with the event has no ground left: it rests on consent alone, or it is
    /// direct marketing.
    fn is_left_without_ground(&self, kept: &Kept<'a>, event: RetentionEvent) -> bool {
        let part = &kept.rule.applies_to;
        let withdrawn = event == RetentionEvent::ConsentWithdrawn;
        if withdrawn && part.legal_bases == [LegalBasis::Consent] {
            return true;
        }
        self.reached(kept).into_iter().any(|activity| {
            if withdrawn {
                is_on_consent_alone(self.view, activity)
            } else {
                self.view.is_marketing(activity)
            }
        })
    }

    /// Whether a rule is about what is stored on devices: a cookie lives from the moment it is set.
    fn is_of_cookies(&self, kept: &Kept<'a>) -> bool {
        let reached = self.reached(kept);
        let is_tracking = |activity: &Activity<'_, 'a>| activity.tracking().is_some();
        !reached.is_empty() && reached.iter().all(is_tracking)
    }
}

fn is_own_content(data: &PersonalData) -> bool {
    use DataCategory::{CustomerContent, Files, UserContent};
    let own = |category: &DataCategory| matches!(category, CustomerContent | Files | UserContent);
    !data.categories.is_empty() && data.categories.iter().all(own)
}

impl Kept<'_> {
    /// Whether closing the account is all that ends it.
    fn ends_with_the_account(&self) -> bool {
        let closure = |event: Option<RetentionEvent>| event == Some(RetentionEvent::AccountClosure);
        match self.period() {
            RetentionPeriod::UntilEvent(period) => {
                let mut events = events(period).peekable();
                period.at_least != Some(true)
                    && events.peek().is_some()
                    && events.all(|event| closure(Some(event)))
            }
            RetentionPeriod::Criteria(period) => {
                let mut criteria = criteria(period).peekable();
                period.laws.is_empty()
                    && criteria.peek().is_some()
                    && criteria.all(|one| one == RetentionCriterion::WhileAccountActive)
            }
            RetentionPeriod::Fixed(period) => closure(period.from) && period.until.is_empty(),
            RetentionPeriod::Range(period) => closure(period.from) && period.until.is_empty(),
            _ => false,
        }
    }

    /// The withdrawal or objection after which it is still kept, for longer than it takes to act.
    fn runs_from_withdrawal(&self) -> Option<RetentionEvent> {
        use RetentionEvent::{ConsentWithdrawn, Objection, Unsubscription};
        let (from, longest) = match self.period() {
            RetentionPeriod::Fixed(period) => (period.from, Some(period.duration)),
            RetentionPeriod::Range(period) => (period.from, period.maximum.or(period.minimum)),
            _ => return None,
        };
        let long = longest.map(Period::longest_days) > Some(TIME_TO_ACT);
        from.filter(|from| long && matches!(from, ConsentWithdrawn | Objection | Unsubscription))
    }

    /// Whether what is kept is still needed, as the text says: by a law, for claims, or to show that
    /// there was consent (Art. 7(1)).
    fn is_grounded(&self, view: &View<'_>) -> bool {
        let (laws, until) = match self.period() {
            RetentionPeriod::Fixed(period) => (&period.laws, &period.until),
            RetentionPeriod::Range(period) => (&period.laws, &period.until),
            _ => return false,
        };
        let part = &self.rule.applies_to;
        let is_proof = |data: Option<&PersonalData>| {
            data.is_some_and(|data| data.categories == [DataCategory::ConsentPreferences])
        };
        !laws.is_empty()
            || until.contains(&RetentionEvent::LimitationPeriodEnd)
            || part.purposes.contains(&PurposeCategory::LegalClaims)
            || !part.personal_data.is_empty()
                && part.personal_data.iter().all(|id| is_proof(view.get(id)))
    }
}

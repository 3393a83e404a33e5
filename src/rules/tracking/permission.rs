//! Whether what is stored or read on devices is asked for: Directive 2002/58/EC Art. 5(3).

use std::collections::BTreeSet;

use super::{
    Group, Lifetimes, Need, is_exempt, is_extra, is_for_advertising, is_measuring, is_necessary,
};
use crate::{
    extent::{Axis, Extent, Item},
    model::{
        ConsentStatement, ContactPoint, LegalBasisDetail, RecipientRole, RetentionPeriod,
        entries::Activity,
    },
    rules::{
        Severity, Sink, View,
        consent::{Consents, is_no_act},
        quoted,
    },
    terms::{
        ConsentScope, ConsentSignal, DataCategory, DataOrigin, EprivacyGround, LegalBasis,
        ProcessingOperation, PurposeCategory, RetentionCriterion, RetentionEvent, TrackingCategory,
        TrackingTechnology,
    },
};

impl<'v, 'a> Group<'v, 'a> {
    /// What the text takes for consent to it.
    fn asked<'c>(
        &'c self,
        consents: &'c Consents<'v, 'a>,
    ) -> impl Iterator<Item = &'c ConsentStatement> {
        consents
            .about(self.activity)
            .map(|asked| asked.stated.value)
    }

    fn bases(&self) -> &BTreeSet<LegalBasis> {
        self.view.bases_of(self.activity)
    }

    /// Whether the choice is made in a tool that the text names.
    fn has_tool(&self) -> bool {
        let mut ways = self.activity.opt_out();
        ways.any(|way| matches!(way.value, ContactPoint::ConsentBanner(_)))
    }

    /// Why it is not exempt, whatever the text claims.
    fn beyond(&self) -> Option<&'static str> {
        match self.tracking.category {
            Some(TrackingCategory::Advertising) => return Some("advertising"),
            Some(TrackingCategory::SocialMedia) => return Some("social networks"),
            Some(TrackingCategory::Affiliate) => return Some("crediting partners"),
            _ => {}
        }
        if self.has_purpose(is_for_advertising) {
            return Some("advertising");
        }
        if self
            .tracking
            .technologies
            .contains(&TrackingTechnology::SocialPlugins)
        {
            return Some("social networks");
        }
        let measures = self.tracking.category == Some(TrackingCategory::Analytics)
            || self.tracking.ground == Some(EprivacyGround::AudienceMeasurementExemption)
            || self.has_purpose(is_measuring);
        (measures && self.is_more_than_measuring()).then_some("more than measuring the audience")
    }

    /// Whether measuring the audience serves others as well, or other ends.
    fn is_more_than_measuring(&self) -> bool {
        let entries = self.activity.owners().map(Activity::entry);
        let profiles = entries
            .flat_map(|entry| &entry.operations)
            .any(|operation| *operation == ProcessingOperation::Profiling);
        let mut recipients = self.activity.recipients().peekable();
        let alone = recipients.peek().is_none();
        let for_others = recipients.any(|recipient| {
            let processes = matches!(
                recipient.role().value,
                RecipientRole::Processor(_) | RecipientRole::SubProcessor(_)
            );
            let unsaid = recipient.role().is_unspecified();
            let own = recipient.one(|entry| entry.own_purposes);
            own == Some(true) || !processes && !unsaid
        });
        let read_by_others = self.tracking.third_party == Some(true) && alone;
        let other_ends = self.has_purpose(|purpose| {
            is_extra(purpose) && !is_measuring(purpose)
                || matches!(
                    purpose,
                    PurposeCategory::Personalisation | PurposeCategory::Recommendations
                )
        });
        profiles || for_others || read_by_others || other_ends
    }

    /// Whether consent is named for it: as its basis, as what it depends on, or as what ends it. What
    /// is said of a wider group is not meant for those in it that are exempt.
    fn names_consent(&self, consents: &Consents<'v, 'a>, told: &Lifetimes<'_>) -> bool {
        let named = consents.all().any(|asked| {
            asked.is_claimed()
                && consents.names(asked, self.activity)
                && consents.activities_of(asked).all(is_necessary)
        });
        let own = &self.activity.entry().legal_bases;
        let on_it = own
            .iter()
            .any(|stated| matches!(stated.basis, LegalBasisDetail::Consent(_)));
        let subject = self.view.subject(self.activity);
        let mut rules = told.rules.iter();
        let until = rules.any(|(period, reach)| {
            ends_with_consent(period)
                && reach.names(Axis::Activities)
                && self.view.extent(subject, reach, []) == Extent::Whole
        });
        let mut cookies = self.tracking.cookies.iter();
        named || on_it || until || cookies.any(|cookie| ends_with_consent(&cookie.duration))
    }
}

fn ends_with_consent(period: &RetentionPeriod) -> bool {
    let withdrawn = |events: &[RetentionEvent]| events.contains(&RetentionEvent::ConsentWithdrawn);
    match period {
        RetentionPeriod::Fixed(period) => withdrawn(&period.until),
        RetentionPeriod::Range(period) => withdrawn(&period.until),
        RetentionPeriod::UntilEvent(period) => withdrawn(&period.events),
        RetentionPeriod::Criteria(period) => period
            .criteria
            .contains(&RetentionCriterion::ConsentDuration),
        _ => false,
    }
}

pub(super) fn consent_unclear(view: &View<'_>, sink: &mut Sink<'_>) {
    let consents = Consents::of(view);
    let mut found = sink.gather();
    let mut unlinked = view
        .general_bases()
        .filter_map(|basis| basis.basis.legal_basis());
    let unlinked = unlinked.any(|basis| basis == LegalBasis::Consent);
    for group in Group::all(view) {
        let at = group.activity.at();
        match group.need() {
            Need::Exempt => continue,
            Need::Unknown if group.tracking.ground.is_none() => {
                let unknown = !group.bases().contains(&LegalBasis::Consent)
                    && group.asked(&consents).next().is_none();
                if unknown {
                    sink.not_assessed(at, "whether the requested service needs it is not said");
                }
                continue;
            }
            Need::Unknown | Need::Consent => {}
        }
        let bases = group.bases();
        let mut asked = group.asked(&consents).peekable();
        if asked.peek().is_some() {
            // A sign that is none is the fault of the consent, which another rule finds there.
            if asked.all(|asked| !asked.signals.iter().any(|sign| is_no_act(*sign))) {
                sink.met(at);
            }
        } else if group.tracking.ground == Some(EprivacyGround::Consent) {
            sink.met(at);
        } else if bases.contains(&LegalBasis::Consent) {
            if group.has_tool() {
                sink.met(at);
            } else {
                found
                    .lacks(at, group.evidence())
                    .grade(Severity::Advice)
                    .named(group.activity.id());
            }
        } else if bases.is_empty() && unlinked && group.tracking.ground.is_none() {
            sink.not_assessed(at, "which processing rests on the consent is not said");
        } else {
            found
                .lacks(at, group.evidence())
                .softened_if(group.activity.is_uncertain())
                .named(group.activity.id());
        }
    }
    found.say(sink, |names| {
        format!(
            "tracking in {} {names} needs consent, and it is not said how that is given",
            names.pick("activity", "activities")
        )
    });
    sink.otherwise("no cookies or the like are described that need consent");
}

pub(super) fn exemption_unfounded(view: &View<'_>, sink: &mut Sink<'_>) {
    let consents = Consents::of(view);
    let told = Lifetimes::of(view);
    let mut with_consent = sink.gather();
    for group in Group::all(view).filter(|group| is_necessary(group.activity)) {
        let at = group.activity.at();
        let claimed = is_exempt(&group.tracking);
        if let Some(what) = group.beyond() {
            let id = quoted(group.activity.id());
            sink.breach(at, group.evidence()).say(format_args!(
                "tracking in activity {id} is called exempt from consent, and is for {what}"
            ));
        } else if claimed && group.names_consent(&consents, &told) {
            with_consent
                .breach(at, group.evidence())
                .named(group.activity.id());
        } else {
            sink.met(at);
        }
    }
    with_consent.say(sink, |names| {
        format!(
            "tracking in {} {names} is called exempt from consent, and consent is named for it",
            names.pick("activity", "activities")
        )
    });
    sink.otherwise("nothing is called exempt from consent");
}

pub(super) fn refusal_harder(view: &View<'_>, sink: &mut Sink<'_>) {
    let consents = Consents::of(view);
    for asked in consents.all() {
        let mut activities = consents.activities_of(asked);
        let tracked = asked.covers_scope(ConsentScope::Tracking)
            || asked.signals.contains(&ConsentSignal::Banner)
            || activities.any(|activity| activity.tracking().is_some());
        let steps = asked.accept_steps.zip(asked.refuse_steps);
        let harder = steps
            .map(|(accept, refuse)| refuse > accept)
            .or(asked.refusal_harder);
        let at = asked.stated.at;
        match (tracked, harder) {
            (false, _) | (_, None) => {}
            (true, Some(false)) => sink.met(at),
            (true, Some(true)) => match steps {
                Some((accept, refuse)) => sink.breach(at, &asked.evidence).say(format_args!(
                    "to accept takes {accept} {}, to refuse {refuse}",
                    if accept.number() == 1 {
                        "step"
                    } else {
                        "steps"
                    }
                )),
                None => sink
                    .breach(at, &asked.evidence)
                    .say(format_args!("to refuse takes more than to accept")),
            },
        }
    }
    sink.otherwise("no choice about cookies says what it takes to accept and to refuse");
}

pub(super) fn device_location(view: &View<'_>, sink: &mut Sink<'_>) {
    let consents = Consents::of(view);
    let mut found = sink.gather();
    for activity in view.own_activities() {
        let located = activity.personal_data().filter(|&data| {
            let data = &view.policy.personal_data[data];
            let observed = data.origins.is_empty() || data.origins.contains(&DataOrigin::Observed);
            observed && data.categories.contains(&DataCategory::PreciseLocation)
        });
        let bases: Vec<LegalBasis> = located
            .flat_map(|data| bases_for(view, activity, data))
            .collect();
        if bases.is_empty() {
            continue;
        }
        let interests = bases
            .iter()
            .all(|basis| *basis == LegalBasis::LegitimateInterests);
        if interests && consents.about(activity).next().is_none() {
            found
                .breach(activity.at(), &activity.entry().evidence)
                .named(activity.id());
        } else {
            sink.met(activity.at());
        }
    }
    found.say(sink, |names| {
        format!(
            "{} {names} {} the location of the device on legitimate interests alone",
            names.pick("activity", "activities"),
            names.pick("reads", "read")
        )
    });
    sink.otherwise("no location of devices is used on a basis that is stated");
}

/// The bases on which an activity uses some data, as far as their parts reach it.
fn bases_for<'a>(view: &View<'a>, activity: Activity<'_, 'a>, data: usize) -> Vec<LegalBasis> {
    let subject = view
        .subject(activity)
        .only(Axis::PersonalData, Item::Entry(data));
    let general = view.general_bases_of(activity);
    let general = general.into_iter().map(|(basis, ..)| basis);
    activity
        .legal_bases()
        .chain(general)
        .filter(|basis| {
            view.extent(&subject, &view.reach(&basis.value.applies_to), []) != Extent::Not
        })
        .filter_map(|basis| basis.basis.legal_basis())
        .collect()
}

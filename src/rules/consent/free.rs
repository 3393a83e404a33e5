//! Whether consent can be refused.

use super::Consents;
use crate::{
    base::{At, Id, Text},
    extent::{Axis, Extent, Item, Reach},
    model::{
        Controller, PersonalData, Policy, ProvisionRequirement,
        entries::{Activity, Stated, stated},
    },
    rules::{Fact, Sink, View},
    terms::{ConsentRefusal, DataSubjectCategory, LegalBasis, ProvisionNecessity},
};

/// Whether an activity rests on consent and nothing else.
fn is_on_consent_alone<'a>(view: &View<'a>, activity: Activity<'_, 'a>) -> bool {
    let bases = view.bases_of(activity);
    bases.len() == 1 && bases.contains(&LegalBasis::Consent)
}

const NOTHING: &str = "nothing rests on consent alone";

/// A duty to provide data, with the data that it is about.
struct Duty<'a> {
    stated: Stated<'a, ProvisionRequirement>,
    reach: Reach,
}

impl Duty<'_> {
    fn is_about_kinds_of(&self, data: &PersonalData) -> bool {
        let kinds = &self.stated.data_categories;
        let mut of_it = data.categories.iter();
        kinds.is_empty() || of_it.any(|category| kinds.contains(category))
    }

    /// Whether nobody can keep the data to itself: by law, by contract, or to enter into one.
    fn binds(&self) -> Option<bool> {
        match self.stated.necessity? {
            ProvisionNecessity::Statutory
            | ProvisionNecessity::Contractual
            | ProvisionNecessity::ContractEntry => Some(true),
            ProvisionNecessity::Required => None,
            _ => Some(false),
        }
    }
}

struct Required<'v, 'a> {
    view: &'v View<'a>,
    duties: Vec<Duty<'a>>,
    /// Of each data, whether something uses it that rests on more than consent.
    otherwise_used: Vec<bool>,
}

impl<'a> Required<'_, 'a> {
    /// Whether a duty is about this very processing of some data: the duty names the activity, or
    /// whatever uses the data rests on consent alone.
    fn is_for(&self, duty: &Duty<'a>, activity: Activity<'_, 'a>) -> bool {
        let view = self.view;
        if duty.reach.is_in_words() {
            return false;
        }
        if activity.personal_data().next().is_none() {
            return duty.reach.names(Axis::Activities)
                && view.extent(view.subject(activity), &duty.reach, []) != Extent::Not;
        }
        activity.personal_data().any(|data| {
            let subject = view.subject(activity);
            let subject = subject.only(Axis::PersonalData, Item::Entry(data));
            duty.is_about_kinds_of(&view.policy.personal_data[data])
                && view.extent(&subject, &duty.reach, []) != Extent::Not
                && (duty.reach.names(Axis::Activities) || !self.otherwise_used[data])
        })
    }
}

/// Nobody can refuse a consent to what a contract or a law demands.
pub(super) fn for_required_data(view: &View<'_>, sink: &mut Sink<'_>) {
    let at = At::<Policy>::root().provision();
    let duties = stated(at, &view.policy.provision)
        .filter(|stated| !view.is_elsewhere(&stated.applies_to))
        .map(|stated| Duty {
            reach: view.reach(&stated.value.applies_to),
            stated,
        });
    let mut otherwise_used = vec![false; view.policy.personal_data.len()];
    for activity in view
        .activities()
        .filter(|one| !is_on_consent_alone(view, *one))
    {
        for data in activity.personal_data() {
            otherwise_used[data] = true;
        }
    }
    let required = Required {
        view,
        duties: duties.collect(),
        otherwise_used,
    };
    let mut found = sink.gather();
    for activity in view.own_activities() {
        if !is_on_consent_alone(view, activity) {
            continue;
        }
        let duties = required.duties.iter();
        let of_it: Vec<&Duty<'_>> = duties
            .filter(|duty| required.is_for(duty, activity))
            .collect();
        let binding: Vec<_> = of_it
            .iter()
            .filter(|duty| duty.binds() == Some(true))
            .collect();
        if !binding.is_empty() {
            let conditional = binding.iter().all(|duty| duty.reach.has_condition());
            found
                .breach(activity.at(), &activity.entry().evidence)
                .softened_if(conditional || activity.is_uncertain())
                .named(activity.id());
        } else if of_it.iter().any(|duty| duty.binds().is_none()) {
            sink.not_assessed(activity.at(), "what demands the data is not said");
        } else {
            sink.met(activity.at());
        }
    }
    found.say(sink, |names| {
        format!(
            "{} {names} {} on consent alone, and the data must be provided",
            names.pick("activity", "activities"),
            names.pick("rests", "rest")
        )
    });
    sink.otherwise(NOTHING);
}

/// Who depends on the controller hardly ever consents freely (recital 43).
pub(super) fn imbalance(view: &View<'_>, sink: &mut Sink<'_>) {
    let consents = Consents::of(view);
    let mut employers = sink.gather();
    let mut authorities = sink.gather();
    for activity in view.own_activities() {
        if !is_on_consent_alone(view, activity) {
            continue;
        }
        let at = activity.at();
        let evidence: &[Text] = &activity.entry().evidence;
        let mut asked = consents.about(activity).peekable();
        let free = asked.peek().is_some()
            && asked.all(|asked| asked.refusal == Some(ConsentRefusal::NoDisadvantage));
        if free {
            sink.met(at);
        } else if is_about_employees(view, activity) {
            employers.breach(at, evidence).named(activity.id());
        } else {
            match is_of_an_authority(view, activity) {
                Some(true) => {
                    authorities.breach(at, evidence).named(activity.id());
                }
                Some(false) => sink.met(at),
                None => sink.open(at, Fact::PublicAuthority),
            }
        }
    }
    employers.say(sink, |names| {
        format!(
            "{} {names} {} on the consent of employees alone, who can hardly refuse",
            names.pick("activity", "activities"),
            names.pick("rests", "rest")
        )
    });
    authorities.say(sink, |names| {
        format!(
            "{} {names} of a public authority {} on consent alone, which is hardly free",
            names.pick("activity", "activities"),
            names.pick("rests", "rest")
        )
    });
    sink.otherwise(NOTHING);
}

fn is_about_employees<'a>(view: &View<'a>, activity: Activity<'_, 'a>) -> bool {
    activity
        .data_subjects()
        .any(|i| view.policy.data_subjects[i].category == Some(DataSubjectCategory::Employee))
}

/// Whether one of those who decide on an activity is a public authority, as far as is known.
fn is_of_an_authority<'a>(view: &View<'a>, activity: Activity<'_, 'a>) -> Option<bool> {
    let facts = view.context.facts();
    let known = |id: Option<&Id<Controller>>| facts.known(Fact::PublicAuthority, id);
    let all = &view.policy.controllers;
    let mut named: Vec<usize> = activity.controllers().collect();
    if named.is_empty() {
        named = (0..all.len()).collect();
    }
    let answers: Vec<Option<bool>> = named.iter().map(|&i| known(all[i].id.as_ref())).collect();
    if answers.contains(&Some(true)) {
        Some(true)
    } else if answers.is_empty() {
        known(None)
    } else {
        let all_known = answers.iter().all(Option::is_some);
        all_known.then_some(false)
    }
}

//! Special categories of data and the conditions for them: Art. 9.

mod grounds;

pub(super) use self::grounds::{Grounds, Standing, is_special, names_law};
use super::{Severity, Sink, View, rules};
use crate::{
    base::At,
    model::{
        PersonalData, Policy, StatedCondition,
        entries::{Activity, Stated},
    },
    terms::SpecialCategoryCondition as Condition,
};

rules! {
    "special-category"

    "special-category-condition-missing" {
        since: "0.1.0",
        items: [SpecialCategories, LegalBases],
        severities: [Error, Warning, Advice],
        sources: ["9(1)", "9(2)", "13(1)(c)", "14(1)(c)", "C-184/20", "C-21/23"],
        summary: "special categories of data are used, and no condition of Art. 9(2) is named",
        remedy: "name the condition of Art. 9(2) on which the special categories are used",
        check: condition_missing,
    }
    "special-category-consent-not-explicit" {
        since: "0.1.0",
        items: [SpecialCategories, LegalBases],
        severities: [Warning, Error, Advice],
        sources: ["9(2)(a)", "13(1)(c)", "14(1)(c)"],
        summary: "special categories rest on a consent that is not said to be explicit",
        remedy: "ask for explicit consent to the special categories, and say that it is explicit",
        check: consent_not_explicit,
    }
    "special-category-law-missing" {
        since: "0.1.0",
        items: [SpecialCategories],
        severities: [Warning, Advice],
        sources: ["9(2)", "13(1)(c)", "14(1)(c)"],
        summary: "a condition of Art. 9(2) that rests on law is named without the law",
        remedy: "name the law on which the condition rests",
        check: law_missing,
    }
    "special-category-condition-unused" {
        since: "0.1.0",
        items: [SpecialCategories, DataCategories],
        severities: [Advice],
        sources: ["9(2)", "12(1)"],
        summary: "a condition of Art. 9(2) is named where no special category is described",
        remedy: "say which special categories are used, or leave the condition out",
        check: condition_unused,
    }
}

/// The conditions of which Art. 9(2) asks that law, or more, stands behind them.
const fn rests_on_law(condition: Condition) -> bool {
    matches!(
        condition,
        Condition::EmploymentAndSocialProtection
            | Condition::SubstantialPublicInterest
            | Condition::HealthOrSocialCare
            | Condition::PublicHealth
            | Condition::ArchivingResearchStatistics
    )
}

fn may_reveal(data: &PersonalData) -> bool {
    !data.may_reveal.is_empty() && data.not_wanted != Some(true)
}

/// The special data of an activity, by design or by accident, and on what each datum stands.
struct Case<'v, 'a> {
    activity: Activity<'v, 'a>,
    by_design: bool,
    standings: Vec<Standing<'a>>,
}

fn cases<'v, 'a>(view: &'v View<'a>) -> Vec<Case<'v, 'a>> {
    let mut cases = Vec::new();
    for activity in view.own_activities() {
        let mut grounds = None;
        for (by_design, of) in [
            (true, is_special as fn(&PersonalData) -> bool),
            (false, may_reveal),
        ] {
            let data: Vec<usize> = activity
                .personal_data()
                .filter(|i| of(&view.policy.personal_data[*i]))
                .filter(|i| by_design || !is_special(&view.policy.personal_data[*i]))
                .collect();
            if !data.is_empty() {
                let grounds = grounds.get_or_insert_with(|| Grounds::of(view, activity));
                cases.push(Case {
                    activity,
                    by_design,
                    standings: data.into_iter().map(|i| grounds.standing(i)).collect(),
                });
            }
        }
    }
    cases
}

/// The special data that no activity uses: nothing says on what it stands.
fn unused<'v>(view: &'v View<'_>) -> impl Iterator<Item = usize> + use<'v> {
    let mut used = vec![false; view.policy.personal_data.len()];
    for activity in view.activities() {
        for data in activity.personal_data() {
            used[data] = true;
        }
    }
    (0..used.len())
        .filter(move |&i| !used[i])
        .filter(|&i| is_special(&view.policy.personal_data[i]))
}

fn condition_missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let (mut designed, mut revealed) = (sink.gather(), sink.gather());
    for case in cases(view) {
        let (activity, at) = (case.activity, case.activity.at());
        let nothing = case.standings.iter().filter_map(|standing| match standing {
            Standing::Nothing { vital } => Some(*vital),
            _ => None,
        });
        let unclear = case.standings.iter().find_map(|standing| match standing {
            Standing::Unclear(why) => Some(*why),
            _ => None,
        });
        let named = |standing: &Standing<'_>| matches!(standing, Standing::Conditions(_));
        if let Some(vital) = nothing.reduce(|a, b| a && b) {
            let (gather, severity) = if case.by_design && !vital {
                (&mut designed, Severity::Error)
            } else if case.by_design {
                (&mut designed, Severity::Warning)
            } else {
                (&mut revealed, Severity::Warning)
            };
            gather
                .lacks(at, &activity.entry().evidence)
                .grade(severity)
                .softened_if(activity.is_uncertain())
                .named(activity.id());
        } else if let Some(unclear) = unclear {
            sink.not_assessed(at, unclear);
        } else if case.standings.iter().all(named) {
            sink.met(at);
        }
    }
    let states_condition = view
        .own_activities()
        .any(|one| one.conditions().next().is_some());
    for index in unused(view) {
        let at = At::<Policy>::root().personal_data().index(index);
        let data = &view.policy.personal_data[index];
        if states_condition || !view.bases().is_empty() {
            sink.not_assessed(at, "no activity is said to use this data");
        } else {
            designed.lacks(at, &data.evidence).named(&data.id);
        }
    }
    designed.say(sink, |names| {
        format!(
            "{names} {} special categories of data, and no condition of Art. 9(2) is named",
            names.pick("is about", "are about")
        )
    });
    revealed.say(sink, |names| {
        format!(
            "{names} {} data that may reveal special categories, and no condition of Art. 9(2) is named",
            names.pick("is about", "are about")
        )
    });
    sink.otherwise("no special category of data is described, or consent to it is stated");
}

fn consent_not_explicit(view: &View<'_>, sink: &mut Sink<'_>) {
    let (mut silent, mut passive) = (sink.gather(), sink.gather());
    for case in cases(view).iter().filter(|case| case.by_design) {
        let activity = case.activity;
        let mut explicit = false;
        let mut told: Vec<At> = Vec::new();
        for standing in &case.standings {
            match standing {
                Standing::Conditions(named) => {
                    explicit |= named.contains(&Condition::ExplicitConsent);
                }
                Standing::Consent {
                    places,
                    passive: by_nothing,
                } => {
                    for (at, evidence) in places {
                        if told.iter().any(|other| other.steps() == at.steps()) {
                            continue;
                        }
                        told.push(*at);
                        let place = if *by_nothing {
                            passive.breach(*at, evidence).grade(Severity::Error)
                        } else {
                            silent.lacks(*at, evidence)
                        };
                        place
                            .softened_if(activity.is_uncertain())
                            .named(activity.id());
                    }
                }
                Standing::Unclear(_) | Standing::Nothing { .. } => {}
            }
        }
        if explicit && told.is_empty() {
            sink.met(activity.at());
        }
    }
    silent.say(sink, |names| {
        format!("in {names} special categories rest on consent that is not said to be explicit")
    });
    passive.say(sink, |names| {
        format!("in {names} consent to special categories is taken from what people do not do")
    });
    sink.otherwise("no special category of data rests on consent");
}

/// Each condition that the company's own activities state, once, with an activity that it is for.
fn conditions<'v, 'a>(
    view: &'v View<'a>,
) -> Vec<(Stated<'a, StatedCondition>, Vec<Activity<'v, 'a>>)> {
    let mut all: Vec<(Stated<'a, StatedCondition>, Vec<Activity<'v, 'a>>)> = Vec::new();
    for activity in view.own_activities() {
        for condition in activity.conditions() {
            let same = |at: At<StatedCondition>| at.steps() == condition.at.steps();
            match all.iter_mut().find(|(known, _)| same(known.at)) {
                Some((_, activities)) => activities.push(activity),
                None => all.push((condition, vec![activity])),
            }
        }
    }
    all
}

fn law_missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let mut missing = sink.gather();
    for (condition, activities) in conditions(view) {
        if !rests_on_law(condition.condition) {
            continue;
        }
        let in_basis =
            |one: &Activity<'_, '_>| names_law(one.legal_bases().map(|basis| basis.value));
        if !condition.laws.is_empty() || activities.iter().all(in_basis) {
            sink.met(condition.at);
            continue;
        }
        let severity = match condition.condition {
            // A collective agreement or a contract with a professional does, too, and neither need
            // be called a law.
            Condition::EmploymentAndSocialProtection | Condition::HealthOrSocialCare => {
                Severity::Advice
            }
            _ => Severity::Warning,
        };
        missing
            .lacks(condition.at, &condition.value.evidence)
            .grade(severity)
            .named(condition.condition.term().label);
    }
    missing.say(sink, |names| {
        format!(
            "{} of {names} {} named without the law on which {}",
            names.pick("the condition", "the conditions"),
            names.pick("is", "are"),
            names.pick("it rests", "they rest")
        )
    });
    sink.otherwise("no condition is stated that rests on law");
}

fn condition_unused(view: &View<'_>, sink: &mut Sink<'_>) {
    let mut idle = sink.gather();
    let some_are_unlinked = unused(view).next().is_some();
    for (condition, activities) in conditions(view) {
        let special =
            |one: &Activity<'_, '_>| one.data().any(|data| is_special(data) || may_reveal(data));
        let without_data = |one: &Activity<'_, '_>| one.data().next().is_none();
        if !condition.special_categories.is_empty() || activities.iter().any(special) {
            sink.met(condition.at);
        } else if some_are_unlinked && activities.iter().all(without_data) {
            sink.not_assessed(condition.at, "which data the activity uses is not said");
        } else {
            let activity = activities[0];
            idle.lacks(condition.at, &condition.value.evidence)
                .named(activity.id());
        }
    }
    idle.say(sink, |names| {
        format!(
            "{} {names} {} a condition of Art. 9(2), and no special category of data",
            names.pick("activity", "activities"),
            names.pick("states", "state")
        )
    });
    sink.otherwise("no condition of Art. 9(2) is stated");
}

//! Which data it is: Arts 4(1), 14(1)(d), and the data of tracking and of other systems.

use super::{Severity, Sink, View, rules, source::Origins};
use crate::{
    base::{At, noun::Noun},
    model::{PersonalData, Policy, entries::Activity},
    terms::{DataCategory, DataOrigin, TrackingCategory, TrackingTechnology},
};

rules! {
    "personal-data"

    "personal-data-missing" {
        since: "0.1.0",
        items: [DataCategories],
        severities: [Error, Warning, Advice],
        sources: ["14(1)(d)"],
        summary: "the categories of personal data are not stated",
        remedy: "say which categories of personal data are used",
        check: missing,
    }
    "data-inconsistent" {
        since: "0.1.0",
        items: [DataCategories],
        severities: [Advice],
        sources: ["12(1)"],
        yields_to: ["personal-data-missing"],
        summary: "tracking reads identifiers that are in no category of data",
        remedy: "list the identifiers that cookies and the like read among the categories of data",
        check: inconsistent,
    }
    "data-credentials-unexplained" {
        since: "0.1.0",
        items: [Purposes],
        severities: [Advice],
        sources: ["5(1)(c)", "5(1)(f)", "13(1)(c)", "14(1)(c)"],
        summary: "credentials for other systems are collected, and nothing says what for",
        remedy: "say what the credentials are needed for, or do without them",
        check: credentials_unexplained,
    }
}

/// Whether an entry tells which data it is, by categories or in words.
fn is_told(data: &PersonalData) -> bool {
    data.label.is_some()
        || !data.items.is_empty()
        || data.categories.says_something()
        || !data.special_categories.is_empty()
        || !data.may_reveal.is_empty()
        || !data.criminal_data.is_empty()
}

/// The data that no activity uses: it may be of any.
fn loose<'a>(view: &View<'a>) -> Vec<&'a PersonalData> {
    let mut used = vec![false; view.policy.personal_data.len()];
    for activity in view.activities() {
        for data in activity.personal_data() {
            used[data] = true;
        }
    }
    let data = view.policy.personal_data.iter().zip(used);
    data.filter(|(data, used)| !used && is_told(data))
        .map(|(data, _)| data)
        .collect()
}

fn missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let origins = Origins::of(view);
    let loose = loose(view);
    let from_others = loose.iter().any(|data| may_be_from_others(data));
    let mut silent = sink.gather();
    for activity in view.own_activities() {
        let at = activity.at();
        let of_sources = activity
            .sources()
            .flat_map(|source| &view.policy.sources[source].personal_data)
            .filter_map(|id| view.get(id));
        let fourteen = view.duty(at).fourteen;
        if activity.data().chain(of_sources).any(is_told) {
            sink.met(at);
        } else if !fourteen && !loose.is_empty() {
            // Art. 13 asks for no categories: that they are stated somewhere is enough.
            sink.met(at);
        } else if fourteen && from_others {
            sink.not_assessed(at, "which of the data the activity uses is not said");
        } else {
            let severity = if fourteen {
                Severity::Error
            } else {
                Severity::Advice
            };
            silent
                .lacks(at, &activity.entry().evidence)
                .grade(severity)
                .softened_if(activity.is_uncertain())
                .named(activity.id());
        }
    }
    let told: Vec<&PersonalData> = view
        .own_data()
        .map(|index| &view.policy.personal_data[index])
        .filter(|data| is_told(data))
        .collect();
    let known = told.iter().any(|data| may_be_from_others(data));
    for source in origins.other_sources() {
        // Which data is from which source need not be told (recital 61).
        let of_it = source.personal_data.iter().filter_map(|id| view.get(id));
        if known || of_it.clone().any(is_told) || origins.is_used(source.index) {
            continue;
        }
        // Data that people give may be obtained elsewhere as well.
        silent
            .lacks(source.at(), &source.evidence)
            .softened_if(!told.is_empty())
            .named(&source.id);
    }
    let nothing = view.activities().next().is_none() && view.policy.personal_data.is_empty();
    if nothing && silent.is_empty() {
        sink.lacks(At::<Policy>::root(), &[])
            .grade(Severity::Advice)
            .say(format_args!("no category of personal data is stated"));
    }
    silent.say(sink, |names| {
        format!("of {names} it is not said which categories of personal data are used")
    });
    sink.otherwise("no processing of the company's own is described");
}

/// Whether some data is obtained elsewhere, or may be, as nothing says how it comes.
fn may_be_from_others(data: &PersonalData) -> bool {
    data.origins.is_empty() || data.origins.contains(&DataOrigin::FromThirdParty)
}

/// Techniques that do what they do by identifiers, whatever they are used for.
fn identifies(technology: TrackingTechnology) -> bool {
    matches!(
        technology,
        TrackingTechnology::MobileIdentifiers
            | TrackingTechnology::DeviceFingerprinting
            | TrackingTechnology::LinkDecoration
            | TrackingTechnology::ServerSideMatching
            | TrackingTechnology::ServerLogs
    )
}

/// Whether the tracking of an activity cannot do without identifiers (recital 30).
fn reads_identifiers(activity: Activity<'_, '_>) -> bool {
    activity.tracking().is_some_and(|tracking| {
        let follows = matches!(
            tracking.category,
            Some(
                TrackingCategory::Advertising
                    | TrackingCategory::Affiliate
                    | TrackingCategory::SocialMedia
            )
        );
        follows || tracking.technologies.iter().copied().any(identifies)
    })
}

fn inconsistent(view: &View<'_>, sink: &mut Sink<'_>) {
    let listed = |data: &PersonalData| {
        let mut categories = data.categories.iter();
        categories.any(|category| category.is_online_identifier() || category.is_identifier())
    };
    // An entry that only words describe may well hold identifiers.
    let in_words = |data: &PersonalData| {
        !data.items.is_empty()
            || data.categories.is_empty()
            || data.categories.contains(&DataCategory::Other)
    };
    let online = |index: usize| {
        let mut categories = view.policy.personal_data[index].categories.iter();
        categories.any(|category| category.is_online_identifier())
    };
    let any_online = view.own_data().any(online);
    let mut missing = sink.gather();
    for activity in view.own_activities().filter(|one| reads_identifiers(*one)) {
        let Some(tracking) = activity.tracking() else {
            continue;
        };
        if any_online || activity.data().any(listed) {
            sink.met(tracking.at);
        } else if activity.data().any(in_words) {
            sink.not_assessed(activity.at(), super::Reason::WordsOnly);
        } else {
            missing
                .lacks(activity.at(), &activity.entry().evidence)
                .named(activity.id());
        }
    }
    missing.say(sink, |names| {
        format!(
            "the tracking of {names} reads identifiers of devices, which no category of data lists"
        )
    });
    sink.otherwise("no tracking is described that must read identifiers");
}

fn credentials_unexplained(view: &View<'_>, sink: &mut Sink<'_>) {
    let mut unexplained = sink.gather();
    for index in view.own_data() {
        let data = &view.policy.personal_data[index];
        let foreign = data
            .categories
            .contains(&DataCategory::ThirdPartyCredentials);
        if !foreign || data.not_wanted == Some(true) {
            continue;
        }
        let at = At::<Policy>::root().personal_data().index(index);
        let explained = view.own_activities().any(|activity| {
            let mut used = activity.personal_data();
            used.any(|one| one == index) && activity.purposes().next().is_some()
        });
        if explained {
            sink.met(at);
        } else {
            unexplained.lacks(at, &data.evidence).named(&data.id);
        }
    }
    unexplained.say(sink, |names| {
        format!("credentials for other systems are collected as {names}, and nothing says what for")
    });
    sink.otherwise("no credentials for other systems are collected");
}

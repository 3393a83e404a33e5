//! Data on criminal convictions and offences: Art. 10.

use super::{Sink, View, rules, special_category::names_law};
use crate::{
    base::At,
    model::{CriminalDataAuthority, PersonalData, ProcessingActivity},
};

rules! {
    "criminal-data"

    "criminal-data-authority-missing" {
        since: "0.1.0",
        items: [CriminalData],
        severities: [Warning, Advice],
        sources: ["10", "13(1)(c)", "14(1)(c)"],
        summary: "data on criminal matters is used, and neither official authority nor a law is named",
        remedy: "name the law that authorises the use of this data, or the authority that controls it",
        check: authority_missing,
    }
}

fn is_criminal(data: &PersonalData) -> bool {
    !data.criminal_data.is_empty() && data.not_wanted != Some(true)
}

/// An authorisation without its law is no authorisation that a reader could look up.
fn stands(authority: &CriminalDataAuthority) -> bool {
    authority.official_authority == Some(true) || !authority.laws.is_empty()
}

fn authority_missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let mut missing = sink.gather();
    for activity in view.own_activities() {
        if !activity.data().any(is_criminal) {
            continue;
        }
        let authority = activity.part(At::<ProcessingActivity>::criminal_data_authority, |entry| {
            entry.criminal_data_authority.as_ref()
        });
        if authority.is_some_and(|authority| stands(authority.value)) {
            sink.met(activity.at());
        } else if names_law(activity.legal_bases().map(|basis| basis.value)) {
            sink.not_assessed(
                activity.at(),
                "a law is named with a legal basis, and not whether it authorises this data",
            );
        } else {
            missing
                .lacks(activity.at(), &activity.entry().evidence)
                .softened_if(activity.is_uncertain())
                .named(activity.id());
        }
    }
    missing.say(sink, |names| {
        format!(
            "{} {names} {} data on criminal matters, and neither official authority nor a law allows it",
            names.pick("activity", "activities"),
            names.pick("uses", "use")
        )
    });
    sink.otherwise("no activity uses data on criminal matters");
}

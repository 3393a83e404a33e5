//! What is told of cookies and their like: Arts 13(1)(e), 13(2)(a), Directive 2002/58/EC Art. 5(3).

use std::collections::BTreeSet;

use super::{Group, Lifetimes, NO_TRACKING, is_sorted_as_necessary};
use crate::{
    base::{noun::Noun, words::all_of},
    extent::Extent,
    model::Cookie,
    report::Reason,
    rules::{Sink, View},
    terms::{TrackingCategory, TrackingTechnology},
};

/// Something that is not said of a group.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Unsaid {
    Purpose,
    Lifetime,
    ThirdParties,
}

impl Unsaid {
    const fn in_words(self) -> &'static str {
        match self {
            Self::Purpose => "what it is for",
            Self::Lifetime => "how long it lasts",
            Self::ThirdParties => "whether third parties have access",
        }
    }
}

impl Group<'_, '_> {
    /// What is not said of it, given how much of it the times that are told are about.
    fn unsaid(&self, lifetime: Extent) -> BTreeSet<Unsaid> {
        let tracking = self.tracking.value;
        let sorted = tracking
            .category
            .is_some_and(|category| category != TrackingCategory::Other || tracking.text.is_some());
        let purpose = sorted
            || self.activity.purposes().next().is_some()
            || self.is_said_of_each(|cookie| cookie.purpose.is_some());
        let third_parties = tracking.third_party.is_some()
            || self.activity.recipients().next().is_some()
            || self.is_said_of_each(|cookie| cookie.provider.is_some())
            || is_sorted_as_necessary(tracking);
        let unsaid = [
            (Unsaid::Purpose, purpose),
            (
                Unsaid::Lifetime,
                matches!(lifetime, Extent::Whole | Extent::Unknown),
            ),
            (Unsaid::ThirdParties, third_parties),
        ];
        let unsaid = unsaid.into_iter().filter(|(_, said)| !said);
        unsaid.map(|(unsaid, _)| unsaid).collect()
    }

    fn is_said_of_each(&self, test: fn(&Cookie) -> bool) -> bool {
        let cookies = &self.tracking.cookies;
        !cookies.is_empty() && cookies.iter().all(test)
    }

    /// How much of it the times that are told are about. What leaves nothing on the device needs
    /// none, and how long everything is kept is not how long a cookie lasts.
    fn lifetime(&self, told: &Lifetimes<'_>) -> Extent {
        let technologies = &self.tracking.technologies;
        let lasts = !self.tracking.cookies.is_empty()
            || technologies.is_empty()
            || technologies.contains(&TrackingTechnology::Cookies);
        if !lasts || self.is_said_of_each(|cookie| cookie.duration.says_something()) {
            return Extent::Whole;
        }
        let subject = self.view.subject(self.activity);
        let reaches = told.rules.iter().map(|(_, reach)| reach);
        self.view.cover(subject, reaches).extent()
    }
}

pub(super) fn incomplete(view: &View<'_>, sink: &mut Sink<'_>) {
    let told = Lifetimes::of(view);
    let mut found = sink.gather();
    let mut unsaid_of_any = BTreeSet::new();
    for group in Group::all(view) {
        let at = group.activity.at();
        let lifetime = group.lifetime(&told);
        let unsaid = group.unsaid(lifetime);
        if !unsaid.is_empty() {
            let necessary = is_sorted_as_necessary(&group.tracking);
            found
                .lacks(at, group.evidence())
                .softened_if(necessary || group.activity.is_uncertain())
                .named(group.activity.id());
            unsaid_of_any.extend(unsaid);
        } else if lifetime == Extent::Unknown {
            sink.not_assessed(at, Reason::WordsOnly);
        } else {
            sink.met(at);
        }
    }
    found.say(sink, move |names| {
        let unsaid: Vec<&str> = unsaid_of_any.iter().map(|one| one.in_words()).collect();
        format!(
            "of tracking in {} {names} it is not said{} {}",
            names.pick("activity", "activities"),
            names.pick("", " of each"),
            all_of(&unsaid)
        )
    });
    sink.otherwise(NO_TRACKING);
}

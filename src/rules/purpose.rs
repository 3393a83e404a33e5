//! Purposes: Arts 5(1)(b), 13(1)(c), 13(3), 14(1)(c), 14(4).

use std::collections::BTreeSet;

use super::{
    Reason, Severity, Sink, View,
    legal_basis::{
        grounds::{Bases, Ground, Places, is_uncertain, name_of},
        is_marketing,
    },
    rules,
};
use crate::{
    base::{At, Text},
    model::{
        Policy, Purpose, Tracking,
        entries::{Activity, Stated, stated},
    },
    terms::{ConsentClaim, ConsentScope, PurposeCategory, PurposeLimit, TrackingCategory},
};

rules! {
    "purpose"

    "purpose-missing" {
        since: "0.1.0",
        items: [Purposes],
        severities: [Error, Warning],
        sources: ["13(1)(c)", "14(1)(c)"],
        summary: "data is processed and no purpose is stated",
        remedy: "state for each activity what the data is processed for",
        check: missing,
    }
    "purpose-unlinked" {
        since: "0.1.0",
        items: [Purposes],
        severities: [Warning],
        sources: ["13(1)(c)", "14(1)(c)"],
        summary: "purposes are listed, and nothing says which of them an activity serves",
        remedy: "state with each activity the purposes that it serves",
        check: unlinked,
    }
    "purpose-open-ended" {
        since: "0.1.0",
        items: [Purposes],
        severities: [Warning, Advice],
        sources: ["5(1)(b)", "13(1)(c)", "14(1)(c)", "WP260"],
        summary: "a purpose leaves open what the data is processed for",
        remedy: "name the purposes, or tie further ones to prior notice or consent",
        check: open_ended,
    }
    "purpose-generic" {
        since: "0.1.0",
        items: [Purposes],
        severities: [Warning],
        sources: ["5(1)(b)", "13(1)(c)", "14(1)(c)", "WP260"],
        yields_to: ["purpose-open-ended"],
        summary: "a purpose is too wide to tell what is done with the data",
        remedy: "say what is done, such as which service is improved and by what",
        check: generic,
    }
    "purpose-testing" {
        since: "0.1.0",
        items: [Purposes],
        severities: [Advice],
        sources: ["5(1)(b)", "5(1)(c)", "C-77/21"],
        summary: "personal data is used for tests",
        remedy: "test with invented or anonymous data, or say why that does not do",
        check: testing,
    }
    "purpose-marketing-basis-unclear" {
        since: "0.1.0",
        items: [LegalBases, DirectMarketing],
        severities: [Warning],
        sources: ["13(1)(c)", "14(1)(c)", "6(1)"],
        yields_to: ["legal-basis-missing" in Document, "legal-basis-unlinked" in Document],
        summary: "direct marketing is described, and nothing says on which basis",
        remedy: "state the legal basis of direct marketing",
        check: marketing_basis_unclear,
    }
    "purpose-further-processing" {
        since: "0.1.0",
        items: [FurtherProcessing],
        severities: [Advice, Warning],
        sources: ["13(3)", "14(4)", "6(4)"],
        summary: "data may be used for further purposes, and no notice before that is promised",
        remedy: "promise to inform people before data is used for another purpose",
        check: further_processing,
    }
}

/// Where an activity says what it is for.
enum Told {
    /// In its purposes, or by being direct marketing or cookies of a kind.
    Here,
    /// It is cookies that no purpose is told of, which is another rule's.
    Cookies,
    Nowhere,
}

impl Told {
    fn by(activity: Activity<'_, '_>) -> Self {
        if activity.purposes().next().is_some() || activity.direct_marketing().is_some() {
            return Self::Here;
        }
        match activity.tracking() {
            Some(tracking) if tells_purpose(tracking.value) => Self::Here,
            Some(_) => Self::Cookies,
            None => Self::Nowhere,
        }
    }
}

/// Whether cookies and the like are sorted, or described one by one.
fn tells_purpose(tracking: &Tracking) -> bool {
    let sorted = match tracking.category {
        None | Some(TrackingCategory::Unclassified) => false,
        Some(TrackingCategory::Other) => tracking.text.is_some(),
        Some(_) => true,
    };
    let mut cookies = tracking.cookies.iter().peekable();
    sorted || cookies.peek().is_some() && cookies.all(|cookie| cookie.purpose.is_some())
}

fn missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let general = view.general_purposes().next();
    let mut silent = sink.gather();
    let mut any = false;
    for activity in view.own_activities() {
        any = true;
        match Told::by(activity) {
            Told::Here => sink.met(activity.at()),
            Told::Cookies => {
                let reason =
                    "what the cookies are for is a question of `tracking-information-incomplete`";
                sink.not_assessed(activity.at(), reason);
            }
            Told::Nowhere if general.is_some() => {}
            Told::Nowhere => {
                silent
                    .lacks(activity.at(), &activity.entry().evidence)
                    .softened_if(is_uncertain(activity))
                    .named(activity.id());
            }
        }
    }
    silent.say(sink, |names| format!("no purpose is stated for {names}"));
    match general {
        Some(_) if any => {
            sink.otherwise("purposes are stated in general, which is another rule's");
        }
        Some(purpose) => sink.met(purpose.at),
        None if view.policy.activities.is_empty() => {
            sink.lacks(At::<Policy>::root(), &[])
                .say(format_args!("no purpose of any processing is stated"));
        }
        None => sink.otherwise("no activity is the company's own under the Regulation"),
    }
}

fn unlinked(view: &View<'_>, sink: &mut Sink<'_>) {
    if view.general_purposes().next().is_none() {
        return sink.not_applicable("no purpose is stated in general");
    }
    let mut silent = sink.gather();
    for activity in view.own_activities() {
        match Told::by(activity) {
            Told::Here => sink.met(activity.at()),
            Told::Cookies => {}
            Told::Nowhere => {
                silent
                    .lacks(activity.at(), &activity.entry().evidence)
                    .named(activity.id());
            }
        }
    }
    silent.say(sink, |names| {
        format!("purposes are stated in general, and nothing links any to {names}")
    });
    sink.otherwise("no activity is described for the purposes to be served by");
}

/// Every purpose that the document states for the company's own processing, each once, with the
/// evidence of it or of the activity that it stands in.
fn purposes<'a>(view: &View<'a>) -> Vec<(Stated<'a, Purpose>, &'a [Text])> {
    let general = view.general_purposes();
    let mut all: Vec<_> = general
        .map(|purpose| (purpose, purpose.value.evidence.as_slice()))
        .collect();
    let mut seen = BTreeSet::new();
    for activity in view.own_activities() {
        for owner in activity.owners().filter(|owner| seen.insert(owner.index)) {
            let entry = owner.entry();
            for purpose in stated(owner.at().purposes(), &entry.purposes) {
                let own = purpose.value.evidence.as_slice();
                let evidence = if own.is_empty() { &entry.evidence } else { own };
                all.push((purpose, evidence));
            }
        }
    }
    all
}

fn open_ended(view: &View<'_>, sink: &mut Sink<'_>) {
    let mut found = Places::default();
    for (purpose, evidence) in purposes(view) {
        if purpose.open_ended == Some(true) && purpose.limits.is_empty() {
            let name = name_of(purpose.value);
            found.add(purpose.at, evidence, Severity::Warning, name);
        } else {
            sink.met(purpose.at);
        }
    }
    found.stated(sink, |names| {
        format!(
            "{names} {} open what the data is for",
            names.pick("leaves", "leave")
        )
    });
    // "For example" and "and so on" leave less open than a purpose that is open itself.
    let mut unended = Places::default();
    for activity in view.own_activities() {
        let mut owners = activity.owners();
        let Some(owner) = owners.find(|owner| owner.entry().open_ended.is_some()) else {
            continue;
        };
        let mut purposes = activity.purposes().peekable();
        let closed = |purpose: Stated<'_, Purpose>| {
            purpose.limits.is_empty() && purpose.open_ended != Some(true)
        };
        let entry = owner.entry();
        if entry.open_ended == Some(true) && purposes.peek().is_some() && purposes.all(closed) {
            let name = entry.id.as_str();
            unended.add(owner.at(), &entry.evidence, Severity::Advice, name);
        }
    }
    unended.stated(sink, |names| {
        format!(
            "what else {names} {} done for is left open",
            names.pick("is", "are")
        )
    });
    sink.otherwise("no purpose is stated");
}

fn generic(view: &View<'_>, sink: &mut Sink<'_>) {
    let mut found = sink.gather();
    for (purpose, evidence) in purposes(view) {
        if purpose.specific == Some(false) {
            found
                .breach(purpose.at, evidence)
                .named(name_of(purpose.value));
        } else {
            sink.met(purpose.at);
        }
    }
    found.say(sink, |names| {
        format!(
            "{names} {} too wide to tell what is done",
            names.pick("is", "are")
        )
    });
    sink.otherwise("no purpose is stated");
}

fn testing(view: &View<'_>, sink: &mut Sink<'_>) {
    let mut found = sink.gather();
    for (purpose, evidence) in purposes(view) {
        if purpose.category == PurposeCategory::Testing {
            found
                .breach(purpose.at, evidence)
                .named(name_of(purpose.value));
        }
    }
    found.say(sink, |names| {
        format!("personal data is used for tests: {names}")
    });
    sink.otherwise("no data is said to be used for tests");
}

/// Marketing that is part of an activity has the basis of the activity, or lacks one with it. Left is
/// what is named among the purposes in general.
fn marketing_basis_unclear(view: &View<'_>, sink: &mut Sink<'_>) {
    let bases = Bases::of(view);
    let marketing = |purpose: PurposeCategory| is_marketing(purpose);
    let of_an_activity = view.own_activities().any(|activity| {
        let is_it = view.is_marketing(activity)
            || activity
                .purposes()
                .any(|purpose| marketing(purpose.category));
        is_it && bases.of_activity(activity).all().any(Ground::is_of_the_six)
    });
    let in_general = bases.general().iter().any(|ground| {
        let mut named = ground.stated.value.applies_to.purposes.iter().copied();
        ground.is_of_the_six() && named.any(marketing)
    });
    let mut consents = stated(At::<Policy>::root().consents(), &view.policy.consents);
    let agreed = consents.any(|consent| {
        consent.covers.contains(&ConsentScope::DirectMarketing)
            && consent.claimed_as != Some(ConsentClaim::Acknowledgement)
    });
    let in_words = bases
        .general()
        .iter()
        .any(|ground| ground.is_linked() && !ground.is_particular() && !ground.is_default());
    let mut found = sink.gather();
    for purpose in view
        .general_purposes()
        .filter(|purpose| marketing(purpose.category))
    {
        if of_an_activity || in_general || agreed {
            sink.met(purpose.at);
        } else if in_words {
            sink.not_assessed(purpose.at, Reason::WordsOnly);
        } else {
            found
                .lacks(purpose.at, &purpose.value.evidence)
                .named(name_of(purpose.value));
        }
    }
    found.say(sink, |names| {
        format!(
            "{names} {} among the purposes, and on no basis",
            names.pick("is", "are")
        )
    });
    sink.otherwise("no direct marketing is described but in activities");
}

fn further_processing(view: &View<'_>, sink: &mut Sink<'_>) {
    let at = At::<Policy>::root().further_processing();
    let mut without = sink.gather();
    let mut unsaid = sink.gather();
    for further in stated(at, &view.policy.further_processing) {
        let evidence = &further.value.evidence;
        let name = further.text.as_deref().unwrap_or("a further purpose");
        let limited = further
            .limits
            .iter()
            .any(|limit| matches!(limit, PurposeLimit::PriorNotice | PurposeLimit::Consent));
        match further.prior_notice {
            Some(false) => {
                let place = without.breach(further.at, evidence);
                place.grade(Severity::Warning).named(name);
            }
            None if !limited => {
                unsaid.lacks(further.at, evidence).named(name);
            }
            _ => sink.met(further.at),
        }
    }
    without.say(sink, |names| {
        format!("data may be used further without notice: {names}")
    });
    unsaid.say(sink, |names| {
        format!("data may be used further, and no notice before is promised: {names}")
    });
    sink.otherwise("no further purposes are mentioned");
}

//! What is called anonymous: Arts 4(1), 4(5), recital 26.

use super::{Severity, Sink, View, rules};
use crate::{
    base::At,
    extent::{Extent, Subject},
    model::{
        AnonymisationStatement, Part, PersonalData, Policy, RetentionPeriod, Tracking,
        entries::{Stated, stated},
    },
    terms::{AnonymisationTechnique, DataCategory, Regime},
};

rules! {
    "anonymisation"

    "anonymisation-pseudonymised-as-anonymous" {
        since: "0.1.0",
        items: [Anonymisation],
        severities: [Error, Warning],
        sources: ["4(1)", "4(5)", "recital 26", "C-413/23 P"],
        summary: "pseudonymised or hashed data is treated as if it were no personal data",
        remedy: "treat pseudonymised data as personal data, or make it anonymous for whoever holds it",
        check: pseudonymised_as_anonymous,
    }
    "anonymisation-identifier-kept" {
        since: "0.1.0",
        items: [Anonymisation, Tracking],
        severities: [Warning],
        sources: ["4(1)", "recital 26", "recital 30", "C-582/14"],
        yields_to: ["anonymisation-pseudonymised-as-anonymous"],
        summary: "data is called anonymous or not personal, and it holds an identifier",
        remedy: "call data with identifiers personal data, or do without the identifiers",
        check: identifier_kept,
    }
    "anonymisation-deidentified" {
        since: "0.1.0",
        items: [Anonymisation],
        severities: [Advice],
        sources: ["5(1)(e)", "recital 26"],
        yields_to: ["anonymisation-pseudonymised-as-anonymous"],
        summary: "de-identified data is kept without limit, and nothing shows that it is anonymous",
        remedy: "say how the data is made anonymous, or how long it is kept",
        check: deidentified,
    }
}

const NOTHING_SAID: &str = "nothing is said on anonymous data";

/// Whether a part is one under the Regulation, and not of another law or of people elsewhere alone.
fn is_own(view: &View<'_>, part: &Part) -> bool {
    let other_law = !part.regimes.is_empty() && !part.regimes.contains(&Regime::Gdpr);
    let mut places = part.people_in.iter();
    let elsewhere = !part.people_in.is_empty()
        && places.all(|place| view.is_place_inside(*place) == Some(false));
    !other_law && !elsewhere
}

fn statements<'a>(view: &View<'a>) -> impl Iterator<Item = Stated<'a, AnonymisationStatement>> {
    stated(
        At::<Policy>::root().anonymisation(),
        &view.policy.anonymisation,
    )
    .filter(|statement| is_own(view, &statement.applies_to))
}

/// The technique of a statement by which a person can still be told from all others.
fn reversible(statement: &AnonymisationStatement) -> Option<AnonymisationTechnique> {
    use AnonymisationTechnique::{Hashed, Pseudonymised};
    let mut techniques = statement.techniques.iter().copied();
    techniques.find(|technique| matches!(technique, Pseudonymised | Hashed))
}

fn pseudonymised_as_anonymous(view: &View<'_>, sink: &mut Sink<'_>) {
    for statement in statements(view) {
        let technique = reversible(statement.value);
        let treated = statement.treated_as_non_personal == Some(true);
        let Some(technique) = technique.filter(|_| treated) else {
            sink.met(statement.at);
            continue;
        };
        let draft = sink.breach(statement.at, &statement.value.evidence);
        let label = technique.term().label;
        if statement.recipient_without_means == Some(true) {
            // Whether such data is personal for the recipient depends on its means (C-413/23 P).
            draft.grade(Severity::Warning).say(format_args!(
                "{label} data is called no personal data for a recipient that cannot re-identify"
            ));
        } else {
            draft.say(format_args!(
                "{label} data is treated as if it were no personal data"
            ));
        }
    }
    sink.otherwise(NOTHING_SAID);
}

fn deidentified(view: &View<'_>, sink: &mut Sink<'_>) {
    for statement in statements(view) {
        let deidentified = statement
            .techniques
            .contains(&AnonymisationTechnique::DeIdentified);
        if deidentified && matches!(statement.retention, RetentionPeriod::Indefinite(_)) {
            sink.breach(statement.at, &statement.value.evidence)
                .say(format_args!("de-identified data is kept without limit"));
        } else {
            sink.met(statement.at);
        }
    }
    sink.otherwise(NOTHING_SAID);
}

/// What data is called anonymous holds.
enum Holds {
    Identifier(DataCategory),
    /// What may have been taken out: an address that is cut, an identifier that a sum lacks.
    Perhaps,
    Nothing,
}

fn identifier_kept(view: &View<'_>, sink: &mut Sink<'_>) {
    for statement in statements(view) {
        if statement.treated_as_non_personal != Some(true) || reversible(statement.value).is_some()
        {
            continue;
        }
        match holds(statement.value, view) {
            Holds::Identifier(category) => sink
                .breach(statement.at, &statement.value.evidence)
                .say(format_args!(
                    "data is called not personal, and it holds {}",
                    category.term().label
                )),
            Holds::Perhaps => sink.not_assessed(
                statement.at,
                "whether the identifiers are taken out is not said",
            ),
            Holds::Nothing => sink.met(statement.at),
        }
    }
    tracking_identifies(view, sink);
    sink.otherwise("no data is called anonymous or not personal");
}

/// The identifiers in what a statement is about, if it says so: all of them where it only calls the
/// data not personal, else those that its technique does not reach.
fn holds<'a>(statement: &'a AnonymisationStatement, view: &View<'a>) -> Holds {
    use AnonymisationTechnique::{Aggregated, Anonymised};
    if !statement.applies_to.has_lists() {
        return Holds::Nothing;
    }
    let reach = view.reach(&statement.applies_to);
    let of_activity = |index: usize| {
        let mut using = view.entries.activities_using(index);
        using.any(|activity| {
            let activity = view.entries.activity(activity);
            view.is_own(activity)
                && view.extent(view.subject(activity), &reach, []) == Extent::Whole
        })
    };
    let reached = view.own_data().filter(|&index| {
        let subject = Subject::data(&view.entries, index);
        view.extent(&subject, &reach, []) == Extent::Whole || of_activity(index)
    });
    let data: Vec<&PersonalData> = reached.map(|i| &view.policy.personal_data[i]).collect();
    let Some(found) = identifier(&data, |_| true) else {
        return Holds::Nothing;
    };
    let techniques = &statement.techniques;
    if techniques.contains(&Aggregated) {
        return Holds::Perhaps;
    }
    if !techniques.contains(&Anonymised) {
        return Holds::Identifier(found);
    }
    // An address of the internet is made anonymous by cutting it, and so may be what is nothing but
    // identifiers; a number for a person or device that stands beside other data is not.
    let beside = |data: &PersonalData| data.categories.iter().any(|one| !one.is_identifier());
    let kept: Vec<&PersonalData> = data.into_iter().filter(|data| beside(data)).collect();
    let kept = identifier(&kept, |category| category != DataCategory::IpAddress);
    kept.map_or(Holds::Perhaps, Holds::Identifier)
}

/// The first identifier of a sort among some data, in the order of the vocabulary.
fn identifier(data: &[&PersonalData], of: impl Fn(DataCategory) -> bool) -> Option<DataCategory> {
    let categories = data.iter().flat_map(|data| &data.categories).copied();
    let identifiers = categories.filter(|category| category.is_identifier() && of(*category));
    identifiers.min()
}

fn tracking_identifies(view: &View<'_>, sink: &mut Sink<'_>) {
    let mut groups: Vec<(Stated<'_, Tracking>, Vec<&PersonalData>)> = Vec::new();
    for activity in view.own_activities() {
        let Some(tracking) = activity.tracking() else {
            continue;
        };
        if tracking.said_not_personal != Some(true) {
            continue;
        }
        let same = |at: At<Tracking>| at.steps() == tracking.at.steps();
        match groups.iter_mut().find(|(known, _)| same(known.at)) {
            Some((_, data)) => data.extend(activity.data()),
            None => groups.push((tracking, activity.data().collect())),
        }
    }
    for (tracking, data) in groups {
        if let Some(category) = identifier(&data, |_| true) {
            sink.breach(tracking.at, &tracking.value.evidence)
                .say(format_args!(
                    "what is stored on devices is called not personal, and it holds {}",
                    category.term().label
                ));
        } else {
            sink.not_assessed(tracking.at, "which data it holds is not said by terms");
        }
    }
}

//! The entries of a document: whether each says something, has a name of its own, and is found.

use super::Survey;
use crate::{
    base::{At, Id, Text, nearest},
    model::{
        Controller, DataSource, DataSubject, PersonalData, Policy, ProcessingActivity, Recipient,
        list::{List, Listed},
    },
    rules::{Sink, View, quoted, sink::Gather},
    terms::DataCategory,
};

/// What a form leaves behind, and what half a document has: one finding for all of them.
pub(super) fn empty(view: &View<'_>, sink: &mut Sink<'_>) {
    let mut found = sink.gather();
    for &at in &view.survey().empty {
        found.breach(at, &[]).named(at.pointer().as_str());
    }
    found.say(sink, |names| {
        format!(
            "{} {} nothing, and {} as if not there: {names}",
            names.pick("one entry", "entries"),
            names.pick("says", "say"),
            names.pick("counts", "count"),
        )
    });
    sink.otherwise("every entry says something");
}

pub(super) fn unresolved(view: &View<'_>, sink: &mut Sink<'_>) {
    let survey = view.survey();
    sink.met_each(&survey.resolved);
    for &(at, list, id) in &survey.unresolved {
        let ids = ids(view.policy, list);
        let near = nearest(id, &ids.iter().map(|(_, id)| *id).collect::<Vec<_>>());
        let near = near
            .first()
            .map(|near| format!("; near: `{near}`"))
            .unwrap_or_default();
        sink.breach(at, &[]).say(format_args!(
            "there is no {} in `{}`{near}",
            quoted(id),
            list.member()
        ));
    }
    for list in [List::Activities, List::Recipients] {
        for &i in view.entries.circles(list) {
            let root = At::<Policy>::root();
            let at: At = match list {
                List::Activities => root.activities().index(i).part_of().cast(),
                _ => root.recipients().index(i).part_of().cast(),
            };
            sink.breach(at, &[]).say(format_args!(
                "the entry is, through others, a part of itself"
            ));
        }
    }
    sink.otherwise("nothing in the document refers to another entry");
}

/// Both entries are places: nothing says which of them the id was meant for.
pub(super) fn duplicate(view: &View<'_>, sink: &mut Sink<'_>) {
    for list in List::ALL {
        let mut ids = ids(view.policy, list);
        ids.sort_unstable_by_key(|(i, id)| (*id, *i));
        for places in ids.chunk_by(|(_, one), (_, other)| one == other) {
            let ((first, id), rest) = match places {
                [(only, _)] => {
                    sink.met(place(list, *only));
                    continue;
                }
                [first, rest @ ..] => (*first, rest),
                [] => continue,
            };
            let mut finding = sink.breach(place(list, first), &[]);
            for &(i, _) in rest {
                finding = finding.also(place(list, i), &[]);
            }
            finding.say(format_args!(
                "{} is the id of {} entries of `{}`",
                quoted(id),
                places.len(),
                list.member()
            ));
        }
    }
    sink.otherwise("no entry has an id");
}

/// The ids of the entries of a list, each with its index.
fn ids(policy: &Policy, list: List) -> Vec<(usize, &str)> {
    fn of<T: Listed>(policy: &Policy) -> Vec<(usize, &str)> {
        let entries = T::entries(policy).iter().enumerate();
        entries
            .filter_map(|(i, entry)| Some((i, entry.id()?.as_str())))
            .collect()
    }
    match list {
        List::Controllers => of::<Controller>(policy),
        List::DataSubjects => of::<DataSubject>(policy),
        List::PersonalData => of::<PersonalData>(policy),
        List::Sources => of::<DataSource>(policy),
        List::Activities => of::<ProcessingActivity>(policy),
        List::Recipients => of::<Recipient>(policy),
    }
}

/// The id of the entry of a list.
fn place(list: List, index: usize) -> At {
    let root = At::<Policy>::root();
    match list {
        List::Controllers => root.controllers().index(index).id().cast(),
        List::DataSubjects => root.data_subjects().index(index).id().cast(),
        List::PersonalData => root.personal_data().index(index).id().cast(),
        List::Sources => root.sources().index(index).id().cast(),
        List::Activities => root.activities().index(index).id().cast(),
        List::Recipients => root.recipients().index(index).id().cast(),
    }
}

/// Which entries of the data and of the recipients nothing refers to: one finding a list.
///
/// Not in a list in which an id does not resolve: one slip would be told twice.
pub(super) fn unused(view: &View<'_>, sink: &mut Sink<'_>) {
    let policy = view.policy;
    let survey = view.survey();
    let mut data = Used::of(survey, List::PersonalData, policy.personal_data.len());
    let mut recipients = Used::of(survey, List::Recipients, policy.recipients.len());
    // An id that two entries have names both.
    for (list, used) in [
        (List::PersonalData, &mut data),
        (List::Recipients, &mut recipients),
    ] {
        for (i, id) in ids(policy, list) {
            let first = view.position(list, id);
            used.entries[i] |= first.is_some_and(|first| used.entries[first]);
        }
    }
    // Who refers to a group uses its members; a group whose members are used is used.
    for recipient in view.recipients() {
        let mut owners = recipient.owners();
        if owners.any(|owner| recipients.entries[owner.index]) {
            for owner in recipient.owners() {
                recipients.entries[owner.index] = true;
            }
        }
    }
    let root = At::<Policy>::root();
    let mut activities = view.activities();
    if activities.any(|activity| activity.personal_data().next().is_some()) {
        let mut found = sink.gather();
        for (i, entry) in policy.personal_data.iter().enumerate() {
            let exempt = !entry.says_something()
                || entry.not_wanted == Some(true)
                || entry.categories.iter().copied().any(is_credential);
            let at = root.personal_data().index(i);
            data.judge(i, exempt, at, &entry.id, &entry.evidence, &mut found, sink);
        }
        found.say(sink, |names| {
            format!("nothing says what this data is for: {names}")
        });
    }
    let mut activities = view.activities();
    if activities.any(|activity| activity.recipients().next().is_some()) {
        let mut found = sink.gather();
        for (i, entry) in policy.recipients.iter().enumerate() {
            let exempt = !entry.says_something()
                || !entry.triggers.is_empty()
                || !entry.services.is_empty()
                || !entry.personal_data.is_empty();
            let at = root.recipients().index(i);
            recipients.judge(i, exempt, at, &entry.id, &entry.evidence, &mut found, sink);
        }
        found.say(sink, |names| {
            format!("nothing says what data goes there for: {names}")
        });
    }
    sink.otherwise("no activity is tied to data or recipients");
}

fn is_credential(category: DataCategory) -> bool {
    matches!(
        category,
        DataCategory::LoginCredentials | DataCategory::ThirdPartyCredentials
    )
}

/// Which entries of a list something refers to.
struct Used {
    entries: Vec<bool>,
    unresolved: bool,
}

impl Used {
    fn of(survey: &Survey<'_>, list: List, len: usize) -> Self {
        let mut unresolved = survey.unresolved.iter();
        Self {
            entries: (0..len).map(|i| survey.is_used(list, i)).collect(),
            unresolved: unresolved.any(|(_, of, _)| *of == list),
        }
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "an entry, and where the answer goes"
    )]
    fn judge<T>(
        &self,
        index: usize,
        exempt: bool,
        at: At<T>,
        id: &Id<T>,
        evidence: &[Text],
        found: &mut Gather,
        sink: &mut Sink<'_>,
    ) {
        if exempt || self.entries[index] {
            sink.met(at);
        } else if !self.unresolved {
            found.breach(at, evidence).named(id);
        }
    }
}

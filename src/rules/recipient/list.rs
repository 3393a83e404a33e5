//! Lists of recipients that are said to be complete (Arts 5(1)(a), 13(1)(e), 14(1)(e)).

use std::collections::BTreeSet;

use super::{Sink, View, evidence, is_named, own};
use crate::{
    base::{At, Text},
    model::{
        Policy, RecipientRole,
        entries::{Receiver, stated},
    },
    rules::sink::Gather,
    terms::{NoticeItem, RecipientCategory},
};

pub(super) fn gap(view: &View<'_>, sink: &mut Sink<'_>) {
    let trackers = trackers(view);
    let entries = view.policy.recipients.iter().enumerate();
    let lists = entries.filter(|(_, entry)| entry.exhaustive == Some(true));
    for (index, _) in lists {
        let list = List::new(view, index, &trackers);
        // Another document has the list, or this copy lost it.
        if let Some(reason) = view.unheld(&[NoticeItem::Recipients], list.itself.at()) {
            sink.not_assessed(list.itself.at(), reason);
            continue;
        }
        let mut lacking = sink.gather();
        list.gather(&mut lacking);
        if lacking.is_empty() {
            sink.met(list.itself.at());
        }
        let called = crate::report::quoted(list.itself.called()).to_string();
        lacking.say(sink, move |names| {
            format!("{called} is said to be complete, and lacks {names}")
        });
    }
    sink.otherwise("no list is said to be complete");
}

struct List<'v, 'a> {
    view: &'v View<'a>,
    itself: Receiver<'v, 'a>,
    /// The categories of its rows; none where it has no rows.
    rows: Option<BTreeSet<RecipientCategory>>,
    /// Of each recipient, whether an activity that tracks names it.
    trackers: &'v [bool],
}

/// Of each recipient, whether an activity of the company's own that tracks names it.
fn trackers(view: &View<'_>) -> Vec<bool> {
    let mut trackers = vec![false; view.policy.recipients.len()];
    for activity in view.own_activities().filter(|one| one.tracking().is_some()) {
        activity
            .recipients()
            .for_each(|one| trackers[one.index] = true);
    }
    trackers
}

impl<'v, 'a> List<'v, 'a> {
    fn new(view: &'v View<'a>, index: usize, trackers: &'v [bool]) -> Self {
        let mut list = Self {
            view,
            itself: view.entries.recipient(index),
            rows: None,
            trackers,
        };
        let rows: Vec<_> = view.entries.recipients_in(index).collect();
        if rows.iter().any(|row| row.index != index) {
            let categories = rows
                .iter()
                .filter_map(|row| row.one(|entry| entry.category));
            list.rows = Some(categories.collect());
        }
        list
    }

    /// The recipients that should stand in it and do not.
    fn gather(&self, lacking: &mut Gather) {
        let mut found = Vec::new();
        for recipient in own(self.view) {
            if !self.has(recipient) && self.wants(recipient) {
                let name = recipient.called();
                found.push((recipient.at().cast(), evidence(recipient), name));
            }
        }
        if self.is_of_all() {
            found.extend(self.importers());
            found.extend(self.providers());
        }
        if !found.is_empty() {
            let _ = lacking.lacks(self.itself.at(), evidence(self.itself));
        }
        for (at, evidence, name) in found {
            let _ = lacking.lacks(at, evidence).named(name);
        }
    }

    fn has(&self, recipient: Receiver<'v, 'a>) -> bool {
        recipient
            .owners()
            .any(|owner| owner.index == self.itself.index)
    }

    /// Whether it is a list of everybody, and not of those of a role, a category or another list.
    fn is_of_all(&self) -> bool {
        let entry = self.itself.entry();
        self.itself.role().is_unspecified() && entry.category.is_none() && entry.part_of.is_empty()
    }

    /// Whether somebody elsewhere is one of those that the list claims to name.
    fn wants(&self, recipient: Receiver<'v, 'a>) -> bool {
        let entry = self.itself.entry();
        let (listed, own) = (self.itself.role().value, recipient.role().value);
        let apart = matches!(
            own,
            RecipientRole::Personnel(_) | RecipientRole::PublicAuthority(_)
        );
        // Who does what the rows do is one of them, whatever the text calls it elsewhere.
        let of_a_kind = || {
            let category = recipient.one(|entry| entry.category);
            let rows = self.rows.as_ref();
            own.is_unspecified()
                && category.is_some_and(|it| {
                    !is_general(it) && rows.is_some_and(|rows| rows.contains(&it))
                })
        };
        let of_role = listed.is_unspecified()
            || std::mem::discriminant(listed) == std::mem::discriminant(own)
            || of_a_kind();
        let of_category = entry
            .category
            .is_none_or(|category| recipient.one(|entry| entry.category) == Some(category));
        let within = entry.part_of.is_empty()
            || entry
                .part_of
                .iter()
                .any(|group| recipient.is_named_by(group));
        let chosen = recipient.one(|entry| entry.chosen_by_person) == Some(true);
        !apart && !chosen && of_role && of_category && within && self.is_particular(recipient)
    }

    /// Whether somebody is told by name, or as the provider of a tool, and not as a category.
    fn is_particular(&self, recipient: Receiver<'v, 'a>) -> bool {
        let category = recipient.one(|entry| entry.category);
        is_named(recipient)
            || category == Some(RecipientCategory::AuthenticationProviders)
            || self.is_of_all() && self.trackers[recipient.index]
            || category.is_some_and(|category| self.is_promised(category))
    }

    /// Whether the list is to give the names of what its group describes, and has nobody of a kind.
    fn is_promised(&self, category: RecipientCategory) -> bool {
        let within = !self.itself.entry().part_of.is_empty();
        let lacks = |rows: &BTreeSet<RecipientCategory>| !rows.contains(&category);
        within && !is_general(category) && self.rows.as_ref().is_some_and(lacks)
    }

    /// Whether a name is that of a recipient, which is judged by itself, or of the company.
    fn is_known(&self, name: &Text) -> bool {
        let recipients = self.view.recipients().flat_map(|one| {
            let entry = one.entry();
            [
                entry.name.as_ref(),
                entry.resolved_name.as_ref(),
                entry.label.as_ref(),
            ]
        });
        let controllers = self.view.policy.controllers.iter().flat_map(|one| {
            let names = [Some(&one.name), one.legal_name.as_ref()];
            names.into_iter().chain(one.name_variants.iter().map(Some))
        });
        recipients
            .chain(controllers)
            .flatten()
            .any(|known| is_same(known, name))
    }

    fn importers(&self) -> Vec<(At, &'a [Text], &'a str)> {
        let root = At::<Policy>::root().transfers();
        let mut found = Vec::new();
        for transfer in stated(root, &self.view.policy.transfers) {
            let part = &transfer.value.applies_to;
            if let (Some(importer), true) = (&transfer.value.importer, part.recipients.is_empty()) {
                if !self.is_known(importer) {
                    let at = transfer.at.importer().cast();
                    found.push((at, transfer.value.evidence.as_slice(), importer.as_str()));
                }
            }
        }
        found
    }

    fn providers(&self) -> Vec<(At, &'a [Text], &'a str)> {
        let mut found = Vec::new();
        for activity in self.view.own_activities() {
            let Some(tracking) = activity.tracking() else {
                continue;
            };
            for (i, cookie) in tracking.value.cookies.iter().enumerate() {
                let Some(provider) = &cookie.provider else {
                    continue;
                };
                if !self.is_known(provider) {
                    let at = tracking.at.cookies().index(i).provider().cast();
                    found.push((at, tracking.value.evidence.as_slice(), provider.as_str()));
                }
            }
        }
        found
    }
}

/// Whether a category may be anybody.
fn is_general(category: RecipientCategory) -> bool {
    matches!(
        category,
        RecipientCategory::ServiceProviders
            | RecipientCategory::Contractors
            | RecipientCategory::BusinessPartners
            | RecipientCategory::ThirdParties
            | RecipientCategory::Other
    )
}

/// Whether two texts may name the same company, as a short name and a full one do.
pub(in crate::rules) fn is_same(one: &str, other: &str) -> bool {
    let (one, other) = (one.to_lowercase(), other.to_lowercase());
    one.contains(&other) || other.contains(&one)
}

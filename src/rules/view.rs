//! A policy as rules see it: with its entries by id, and what follows from it as a whole.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::{Rule, context::Context};
pub(crate) use crate::model::activity::{is_controller, is_direct_marketing, is_marketing};
use crate::{
    base::{Country, Id, Place, Pointer, Source},
    model::{
        DataSource, DataSubject, DirectMarketing, Gap, PersonalData, Policy, ProcessingActivity,
        Recipient, ScopeItem, StatedBasis, references::List,
    },
    terms::{DataOrigin, LegalBasis, NoticeItem, Role, ScopeCategory, SourceCategory},
};

/// What every rule is given.
pub(crate) struct View<'a> {
    pub(crate) policy: &'a Policy,
    pub(crate) context: &'a Context,
    controllers: HashMap<&'a str, usize>,
    data_subjects: HashMap<&'a str, usize>,
    personal_data: HashMap<&'a str, usize>,
    sources: HashMap<&'a str, usize>,
    activities: HashMap<&'a str, usize>,
    recipients: HashMap<&'a str, usize>,
    bases: BTreeSet<LegalBasis>,
    /// Which of the two articles on information the document must satisfy.
    duty: Duty,
}

/// Which of Art. 13 and Art. 14 applies, as the sources of the data decide.
struct Duty {
    /// Data is collected from the person, by asking or by observing.
    thirteen: bool,
    /// Data is obtained elsewhere.
    fourteen: bool,
}

impl Duty {
    fn of(policy: &Policy) -> Self {
        // What a processor receives is for its customers to tell.
        let own = |data: &&PersonalData| is_controller(data.role);
        let origins = policy
            .personal_data
            .iter()
            .filter(own)
            .flat_map(|data| &data.origins);
        let others: HashSet<&Id> = policy
            .personal_data
            .iter()
            .filter(|data| !own(data))
            .map(|data| &data.id)
            .collect();
        let for_others = |source: &DataSource| {
            !source.personal_data.is_empty()
                && source.personal_data.iter().all(|id| others.contains(id))
        };
        let mut sources = policy.sources.iter().filter(|source| !for_others(source));
        let from_person = origins
            .clone()
            .any(|o| matches!(o, DataOrigin::Provided | DataOrigin::Observed))
            || sources.clone().any(|source| is_person(source.category));
        let from_others = origins.clone().any(|o| *o == DataOrigin::FromThirdParty)
            || sources.any(|source| !is_person(source.category));
        Self {
            thirteen: from_person || !from_others,
            fourteen: from_others,
        }
    }
}

/// Whether data from this source is collected from the person, in the sense of Art. 13.
pub(crate) fn is_person(source: SourceCategory) -> bool {
    matches!(
        source,
        SourceCategory::DataSubject | SourceCategory::Observation
    )
}

/// The first place of every id in a list.
///
/// By text and not by `&Id`, which would be one more step to memory for each of many look-ups.
fn by_id<'a, T>(entries: &'a [T], id: impl Fn(&'a T) -> Option<&'a Id>) -> HashMap<&'a str, usize> {
    let mut map = HashMap::with_capacity(entries.len());
    for (i, entry) in entries.iter().enumerate() {
        if let Some(id) = id(entry) {
            map.entry(id.as_str()).or_insert(i);
        }
    }
    map
}

impl<'a> View<'a> {
    pub(super) fn new(policy: &'a Policy, context: &'a Context) -> Self {
        let mut view = Self {
            policy,
            context,
            controllers: by_id(&policy.controllers, |entry| entry.id.as_ref()),
            data_subjects: by_id(&policy.data_subjects, |entry| Some(&entry.id)),
            personal_data: by_id(&policy.personal_data, |entry| Some(&entry.id)),
            sources: by_id(&policy.sources, |entry| Some(&entry.id)),
            activities: by_id(&policy.activities, |entry| Some(&entry.id)),
            recipients: by_id(&policy.recipients, |entry| Some(&entry.id)),
            bases: BTreeSet::new(),
            duty: Duty::of(policy),
        };
        let mut bases = BTreeSet::new();
        view.each_basis(|_, _, stated| {
            bases.insert(stated.basis.legal_basis());
        });
        view.bases = bases;
        view
    }

    pub(crate) fn data_subject(&self, id: &Id) -> Option<&'a DataSubject> {
        self.data_subjects
            .get(id.as_str())
            .map(|&i| &self.policy.data_subjects[i])
    }

    pub(crate) fn personal_data(&self, id: &Id) -> Option<&'a PersonalData> {
        self.personal_data
            .get(id.as_str())
            .map(|&i| &self.policy.personal_data[i])
    }

    pub(crate) fn activity(&self, id: &Id) -> Option<&'a ProcessingActivity> {
        self.activities
            .get(id.as_str())
            .map(|&i| &self.policy.activities[i])
    }

    pub(crate) fn recipient(&self, id: &Id) -> Option<&'a Recipient> {
        self.recipients
            .get(id.as_str())
            .map(|&i| &self.policy.recipients[i])
    }

    /// Whether a country is one where Union law holds on the day; `None` where that is unsettled.
    pub(crate) fn is_inside(&self, country: Country) -> Option<bool> {
        let law = self.context.law();
        law.standing(country, self.context.as_of()).is_inside()
    }

    /// The index of the first entry of a list that has an id.
    pub(crate) fn position(&self, list: List, id: &Id) -> Option<usize> {
        let positions = match list {
            List::Controllers => &self.controllers,
            List::DataSubjects => &self.data_subjects,
            List::PersonalData => &self.personal_data,
            List::Sources => &self.sources,
            List::Activities => &self.activities,
            List::Recipients => &self.recipients,
        };
        positions.get(id.as_str()).copied()
    }

    /// The activities for which the company is a controller, with their index.
    ///
    /// Art. 13 and 14 bind controllers; what a processor does is its customers' to tell.
    pub(crate) fn own_activities(
        &self,
    ) -> impl Iterator<Item = (usize, &'a ProcessingActivity)> + use<'a> {
        let activities = self.policy.activities.iter().enumerate();
        activities.filter(|(_, activity)| is_controller(activity.role))
    }

    /// Every legal basis that the document states for the company's own processing, with its place.
    pub(crate) fn each_basis(&self, mut f: impl FnMut(&Place<'_>, Holder<'a>, &'a StatedBasis)) {
        let policy = self.policy;
        let mut all = |at: &Place<'_>, holder: Holder<'a>, bases: &'a [StatedBasis]| {
            for (i, stated) in bases.iter().enumerate() {
                f(&at.index(i), holder, stated);
            }
        };
        let root = Place::Root;
        all(
            &root.key("generalLegalBases"),
            Holder::Document,
            &policy.general_legal_bases,
        );
        for (i, activity) in self.own_activities() {
            let at = root.key("activities");
            all(
                &at.index(i).key("legalBases"),
                Holder::Activity(activity),
                &activity.legal_bases,
            );
        }
        for (i, recipient) in policy.recipients.iter().enumerate() {
            let at = root.key("recipients");
            all(
                &at.index(i).key("legalBases"),
                Holder::Recipient(recipient),
                &recipient.legal_bases,
            );
        }
        for (i, group) in policy
            .tracking
            .iter()
            .flat_map(|t| &t.categories)
            .enumerate()
        {
            let (tracking, categories) = (root.key("tracking"), "categories");
            let at = tracking.key(categories);
            all(
                &at.index(i).key("legalBases"),
                Holder::Tracking,
                &group.legal_bases,
            );
        }
        for (i, marketing) in policy.direct_marketing.iter().enumerate() {
            let at = root.key("directMarketing");
            all(
                &at.index(i).key("legalBases"),
                Holder::DirectMarketing(marketing),
                &marketing.legal_bases,
            );
        }
    }

    /// The legal bases that the document states for the company's own processing.
    pub(crate) fn bases(&self) -> &BTreeSet<LegalBasis> {
        &self.bases
    }

    /// Whether each activity of the company's own has a legal basis, and there is one.
    pub(crate) fn all_bases_are_known(&self) -> bool {
        let mut activities = self.own_activities().peekable();
        let whole =
            !self.has_gap(NoticeItem::LegalBases) && !self.policy.general_legal_bases.is_empty();
        whole || activities.peek().is_some() && activities.all(|(_, a)| !a.legal_bases.is_empty())
    }

    /// Whether the document describes direct marketing, as such or as a purpose.
    pub(crate) fn has_direct_marketing(&self) -> bool {
        !self.policy.direct_marketing.is_empty()
            || self
                .own_activities()
                .any(|(_, activity)| is_marketing(activity))
    }

    /// Whether the document speaks for a processor and for nobody else.
    pub(crate) fn is_processor_only(&self) -> bool {
        let roles = &self.policy.role_statements;
        let processor = |role: Role| matches!(role, Role::Processor | Role::SubProcessor);
        let activities = &self.policy.activities;
        if roles.is_empty() {
            !activities.is_empty() && activities.iter().all(|a| a.role.is_some_and(processor))
        } else {
            roles.iter().all(|statement| processor(statement.role))
                && activities.iter().all(|a| a.role.is_none_or(processor))
        }
    }

    /// The gap that covers one of `items` at a place, if there is one.
    pub(super) fn gap(&self, items: &[NoticeItem], at: &Pointer) -> Option<&'a Gap> {
        let mut gaps = self
            .policy
            .gaps
            .iter()
            .filter(|gap| items.contains(&gap.item));
        gaps.find(|gap| {
            gap.at.is_empty()
                || activity_index(at).is_some_and(|index| {
                    gap.at
                        .iter()
                        .any(|id| self.activities.get(id.as_str()) == Some(&index))
                })
        })
    }

    /// Whether a gap says that a part of this very activity is not held.
    pub(super) fn is_torn(&self, items: &[NoticeItem], at: &Pointer) -> bool {
        self.gap(items, at).is_some_and(|gap| !gap.at.is_empty())
    }

    /// Whether a gap without activities of its own covers `item`.
    pub(crate) fn has_gap(&self, item: NoticeItem) -> bool {
        self.policy
            .gaps
            .iter()
            .any(|gap| gap.item == item && gap.at.is_empty())
    }

    /// The denial of `item`, if the document has one for all of its processing.
    pub(crate) fn denial(&self, item: NoticeItem) -> Option<(usize, &'a crate::model::Denial)> {
        let mut denials = self.policy.denials.iter().enumerate();
        denials.find(|(_, denial)| denial.item == item && denial.at.is_empty())
    }

    /// The sources of a rule that concern this document: those of Art. 13, of Art. 14, or both.
    pub(super) fn sources(&self, rule: &Rule) -> Vec<Source> {
        let of = |source: &Source, number: u8| matches!(source, Source::Article(a) if a.article == number);
        let both = rule.sources.iter().any(|s| of(s, 13)) && rule.sources.iter().any(|s| of(s, 14));
        let mut sources = rule.sources.to_vec();
        if both {
            sources.retain(|source| {
                (self.duty.thirteen || !of(source, 13)) && (self.duty.fourteen || !of(source, 14))
            });
        }
        sources
    }
}

/// What a legal basis is stated for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Holder<'a> {
    Document,
    Activity(&'a ProcessingActivity),
    Recipient(&'a Recipient),
    Tracking,
    DirectMarketing(&'a DirectMarketing),
}

/// Whether the document is about something online.
pub(crate) fn is_online(view: &View<'_>) -> bool {
    let online = |item: &ScopeItem| {
        matches!(
            item.category,
            ScopeCategory::Website
                | ScopeCategory::Subdomains
                | ScopeCategory::MobileApp
                | ScopeCategory::Software
                | ScopeCategory::Service
        )
    };
    let policy = view.policy;
    policy
        .scope
        .as_ref()
        .is_some_and(|scope| scope.covers.iter().any(online))
        || policy.tracking.is_some()
        || !policy.sign_in_providers.is_empty()
}

/// The index of the activity that a place lies in.
fn activity_index(at: &Pointer) -> Option<usize> {
    let mut tokens = at.as_str().strip_prefix("/activities/")?.split('/');
    tokens.next()?.parse().ok()
}

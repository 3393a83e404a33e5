//! The entries of a policy by id, with their groups: what is said of a group is said of its members.

use std::collections::HashMap;

use super::{
    Controller, DataSource, DataSubject, PersonalData, Policy, ProcessingActivity, Purpose,
    Recipient, RecipientRole, StatedBasis, StatedCondition,
    list::{List, Listed},
};
use crate::{
    base::{At, Id, noun::Noun},
    terms::{Modality, ProcessingOperation},
};

/// A policy whose ids are resolved and whose groups are known.
pub(crate) struct Entries<'a> {
    pub(crate) policy: &'a Policy,
    places: [HashMap<&'a str, usize>; List::ALL.len()],
    activities: Groups,
    recipients: Groups,
    /// Of each activity, with its groups, what it refers to.
    links: Links,
    /// Of each datum, the people whom it is about, and the sources that name it.
    people: Lists,
    sources: Lists,
    /// Of each datum, each recipient and each source, the activities that name it.
    using: Lists,
    naming: Lists,
    drawing: Lists,
}

/// Of each entry of a list some others, by index: resolved once, and together in memory.
#[derive(Default)]
struct Lists {
    ends: Vec<u32>,
    all: Vec<u32>,
}

impl Lists {
    fn of<I: IntoIterator<Item = usize>>(len: usize, list: impl Fn(usize) -> I) -> Self {
        let mut lists = Self {
            ends: Vec::with_capacity(len),
            all: Vec::with_capacity(len),
        };
        for i in 0..len {
            lists.all.extend(list(i).into_iter().map(number));
            lists.ends.push(number(lists.all.len()));
        }
        lists
    }

    /// The other way round, for a list of `len` entries: of each those that have it among theirs,
    /// in order.
    fn inverse(&self, len: usize, of: &[usize]) -> Self {
        let each_once = |f: &mut dyn FnMut(usize, usize)| {
            let mut last = vec![None; len];
            for &i in of {
                for other in self.each(i) {
                    if last[other].replace(i) != Some(i) {
                        f(other, i);
                    }
                }
            }
        };
        let mut ends = vec![0; len];
        each_once(&mut |other, _| ends[other] += 1);
        let mut end = 0;
        for count in &mut ends {
            end += std::mem::replace(count, end);
        }
        // From where each begins to where it ends.
        let mut all = vec![0; end as usize];
        each_once(&mut |other, i| {
            all[ends[other] as usize] = number(i);
            ends[other] += 1;
        });
        Self { ends, all }
    }

    fn each(&self, i: usize) -> impl Iterator<Item = usize> + Clone {
        let start = i.checked_sub(1).map_or(0, |before| self.ends[before]);
        let list = &self.all[start as usize..self.ends[i] as usize];
        list.iter().map(|index| *index as usize)
    }
}

/// No document has more entries than this counts.
fn number(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

/// Of each activity, with its groups, what it refers to.
#[derive(Default)]
struct Links {
    controllers: Lists,
    data: Lists,
    people: Lists,
    sources: Lists,
    recipients: Lists,
}

/// Which entries of a list are members of which.
struct Groups {
    /// For each entry the groups that it is in, directly or through others, nearest first.
    above: Vec<Vec<usize>>,
    /// Whether another entry is part of it.
    is_group: Vec<bool>,
    /// Of each group, its members that are none and say something.
    members: Vec<Vec<usize>>,
    /// The entries that are no mere groups and say something.
    single: Vec<usize>,
    /// Entries that are in themselves.
    circles: Vec<usize>,
}

impl Groups {
    fn of<'a, T: Noun>(
        entries: &'a [T],
        part_of: impl Fn(&'a T) -> &'a [Id<T>],
        places: &HashMap<&str, usize>,
    ) -> Self {
        let mut groups = Self {
            above: vec![Vec::new(); entries.len()],
            is_group: vec![false; entries.len()],
            members: vec![Vec::new(); entries.len()],
            single: Vec::new(),
            circles: Vec::new(),
        };
        let direct = |i: usize| {
            let ids = part_of(&entries[i]).iter();
            ids.filter_map(|id| places.get(id.as_str()).copied())
        };
        for i in 0..entries.len() {
            let mut above: Vec<usize> = Vec::new();
            let mut next: Vec<usize> = direct(i).collect();
            for &group in &next {
                groups.is_group[group] = true;
            }
            let mut in_itself = false;
            while !next.is_empty() {
                let level = std::mem::take(&mut next);
                for group in level {
                    in_itself |= group == i;
                    if group != i && !above.contains(&group) {
                        above.push(group);
                        next.extend(direct(group));
                    }
                }
            }
            if in_itself {
                groups.circles.push(i);
            }
            groups.above[i] = above;
        }
        for (i, entry) in entries.iter().enumerate() {
            if !groups.is_group[i] && entry.says_something() {
                groups.single.push(i);
                for &group in &groups.above[i] {
                    groups.members[group].push(i);
                }
            }
        }
        groups
    }

    /// What an entry stands for: itself or, of a group, its members that are none.
    fn of_entry(&self, index: usize) -> impl Iterator<Item = usize> + Clone {
        let own = (!self.is_group[index]).then_some(index);
        own.into_iter().chain(self.members[index].iter().copied())
    }
}

/// The first place of every id in a list.
///
/// By text and not by `&Id`, which would be one more step to memory for each of many look-ups.
fn by_id<T: Listed>(policy: &Policy) -> HashMap<&str, usize> {
    let entries = T::entries(policy);
    let mut map = HashMap::with_capacity(entries.len());
    for (i, entry) in entries.iter().enumerate() {
        if let Some(id) = entry.id() {
            map.entry(id.as_str()).or_insert(i);
        }
    }
    map
}

impl<'a> Entries<'a> {
    pub(crate) fn new(policy: &'a Policy) -> Self {
        let places = List::ALL.map(|list| match list {
            List::Controllers => by_id::<Controller>(policy),
            List::DataSubjects => by_id::<DataSubject>(policy),
            List::PersonalData => by_id::<PersonalData>(policy),
            List::Sources => by_id::<DataSource>(policy),
            List::Activities => by_id::<ProcessingActivity>(policy),
            List::Recipients => by_id::<Recipient>(policy),
        });
        let activities = Groups::of(
            &policy.activities,
            |activity| &activity.part_of,
            &places[List::Activities as usize],
        );
        let recipients = Groups::of(
            &policy.recipients,
            |recipient| &recipient.part_of,
            &places[List::Recipients as usize],
        );
        let mut entries = Self {
            policy,
            places,
            activities,
            recipients,
            links: Links::default(),
            people: Lists::default(),
            sources: Lists::default(),
            using: Lists::default(),
            naming: Lists::default(),
            drawing: Lists::default(),
        };
        entries.link();
        entries
    }

    /// Resolves what activities, data and sources refer to, once for all who ask.
    fn link(&mut self) {
        fn listed<'e, T: Listed>(
            entries: &'e Entries<'_>,
            ids: &'e [Id<T>],
        ) -> impl Iterator<Item = usize> + 'e {
            ids.iter().filter_map(|id| entries.position(id))
        }
        let policy = self.policy;
        let (activities, data) = (&policy.activities, &policy.personal_data);
        self.people = Lists::of(data.len(), |i| listed(self, &data[i].data_subjects));
        let named = Lists::of(policy.sources.len(), |i| {
            listed(self, &policy.sources[i].personal_data)
        });
        let all: Vec<usize> = (0..policy.sources.len()).collect();
        self.sources = named.inverse(data.len(), &all);
        // Of each by itself, then with its groups.
        let own = Links {
            controllers: Lists::of(activities.len(), |i| {
                listed(self, &activities[i].controllers)
            }),
            data: Lists::of(activities.len(), |i| {
                listed(self, &activities[i].personal_data)
            }),
            people: Lists::of(activities.len(), |i| {
                listed(self, &activities[i].data_subjects)
            }),
            sources: Lists::of(activities.len(), |i| listed(self, &activities[i].sources)),
            recipients: Lists::of(activities.len(), |i| {
                listed(self, &activities[i].recipients)
                    .flat_map(|named| self.recipients.of_entry(named))
            }),
        };
        let with_groups = |lists: &Lists| {
            Lists::of(activities.len(), |i| {
                let above = self.activities.above[i].iter().copied();
                let owners = std::iter::once(i).chain(above);
                owners.flat_map(|owner| lists.each(owner))
            })
        };
        let mut links = Links {
            controllers: with_groups(&own.controllers),
            data: with_groups(&own.data),
            people: with_groups(&own.people),
            sources: with_groups(&own.sources),
            recipients: with_groups(&own.recipients),
        };
        // The people of an activity are those of its data, too.
        links.people = Lists::of(activities.len(), |i| {
            let of_data = links.data.each(i).flat_map(|data| self.people.each(data));
            links.people.each(i).chain(of_data)
        });
        self.using = links.data.inverse(data.len(), &self.activities.single);
        self.naming = links
            .recipients
            .inverse(policy.recipients.len(), &self.activities.single);
        self.drawing = links
            .sources
            .inverse(policy.sources.len(), &self.activities.single);
        self.links = links;
    }

    /// The index of the first entry of a list that has an id.
    pub(crate) fn position_in(&self, list: List, id: &str) -> Option<usize> {
        self.places[list as usize].get(id).copied()
    }

    /// The index of the entry that an id names.
    pub(crate) fn position<T: Listed>(&self, id: &Id<T>) -> Option<usize> {
        self.position_in(T::LIST, id.as_str())
    }

    /// The entry that an id names.
    pub(crate) fn get<T: Listed>(&self, id: &Id<T>) -> Option<&'a T> {
        T::entries(self.policy).get(self.position(id)?)
    }

    pub(crate) fn activity(&self, index: usize) -> Activity<'_, 'a> {
        Activity {
            entries: self,
            index,
        }
    }

    /// The activities that are no mere groups and say something.
    pub(crate) fn activities(&self) -> impl Iterator<Item = Activity<'_, 'a>> {
        let single = self.activities.single.iter();
        single.map(|&index| self.activity(index))
    }

    pub(crate) fn recipient(&self, index: usize) -> Receiver<'_, 'a> {
        Receiver {
            entries: self,
            index,
        }
    }

    /// The recipients that are no mere groups and say something.
    pub(crate) fn recipients(&self) -> impl Iterator<Item = Receiver<'_, 'a>> {
        let single = self.recipients.single.iter();
        single.map(|&index| self.recipient(index))
    }

    /// The recipients that an id stands for: itself or, of a group, its members that are none.
    pub(crate) fn recipients_of(
        &self,
        id: &Id<Recipient>,
    ) -> impl Iterator<Item = Receiver<'_, 'a>> + Clone {
        let index = self.position(id).into_iter();
        index
            .flat_map(|index| self.recipients.of_entry(index))
            .map(|index| self.recipient(index))
    }

    /// The activities that an id stands for, if they say something.
    pub(crate) fn activities_of(
        &self,
        id: &Id<ProcessingActivity>,
    ) -> impl Iterator<Item = usize> + Clone {
        let index = self.position(id).into_iter();
        index
            .flat_map(|index| self.activities.of_entry(index))
            .filter(|index| self.policy.activities[*index].says_something())
    }

    /// The activities in which some data is used.
    pub(crate) fn activities_using(&self, data: usize) -> impl Iterator<Item = usize> + Clone {
        self.using.each(data)
    }

    /// The activities that name a recipient.
    pub(crate) fn activities_with(
        &self,
        recipient: Receiver<'_, '_>,
    ) -> impl Iterator<Item = usize> + Clone {
        self.naming.each(recipient.index)
    }

    /// The activities that name a source.
    pub(crate) fn activities_from(&self, source: usize) -> impl Iterator<Item = usize> + Clone {
        self.drawing.each(source)
    }

    /// A recipient that says something or, of a group, its members that do and are none.
    pub(crate) fn recipients_in(
        &self,
        index: usize,
    ) -> impl Iterator<Item = Receiver<'_, 'a>> + Clone {
        let all = self.recipients.of_entry(index);
        all.filter(|index| self.policy.recipients[*index].says_something())
            .map(|index| self.recipient(index))
    }

    /// The people whom some data is about.
    pub(crate) fn people_of(&self, data: usize) -> impl Iterator<Item = usize> + Clone {
        self.people.each(data)
    }

    /// The sources that name some data.
    pub(crate) fn sources_of(&self, data: usize) -> impl Iterator<Item = usize> + Clone {
        self.sources.each(data)
    }

    /// The entries of a list with groups that are, through others, in themselves.
    pub(crate) fn circles(&self, list: List) -> &[usize] {
        match list {
            List::Activities => &self.activities.circles,
            List::Recipients => &self.recipients.circles,
            _ => &[],
        }
    }
}

/// Something that is stated at a place.
pub(crate) struct Stated<'a, T> {
    pub(crate) at: At<T>,
    pub(crate) value: &'a T,
}

impl<T> Clone for Stated<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Stated<'_, T> {}

impl<T> std::ops::Deref for Stated<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.value
    }
}

/// The entries of a list that say something, each with its place.
pub(crate) fn stated<T: Noun + 'static>(
    at: At<Vec<T>>,
    list: &[T],
) -> impl Iterator<Item = Stated<'_, T>> + Clone {
    let entries = list.iter().enumerate();
    entries
        .filter(|(_, value)| value.says_something())
        .map(move |(i, value)| Stated {
            at: at.index(i),
            value,
        })
}

/// An activity with what is said of its groups: lists add up, of single values its own wins.
#[derive(Clone, Copy)]
pub(crate) struct Activity<'v, 'a> {
    entries: &'v Entries<'a>,
    pub(crate) index: usize,
}

impl<'v, 'a> Activity<'v, 'a> {
    pub(crate) fn at(self) -> At<ProcessingActivity> {
        At::<Policy>::root().activities().index(self.index)
    }

    /// The entry itself.
    pub(crate) fn entry(self) -> &'a ProcessingActivity {
        &self.entries.policy.activities[self.index]
    }

    pub(crate) fn id(self) -> &'a Id<ProcessingActivity> {
        &self.entry().id
    }

    /// Itself and then the groups that it is in.
    pub(crate) fn owners(self) -> impl Iterator<Item = Activity<'v, 'a>> + Clone {
        let above = self.entries.activities.above[self.index].iter();
        std::iter::once(self.index)
            .chain(above.copied())
            .map(move |index| self.entries.activity(index))
    }

    /// Whether an id names it or a group that it is in.
    pub(crate) fn is_named_by(self, id: &Id<ProcessingActivity>) -> bool {
        let named = self.entries.position(id);
        named.is_some_and(|named| self.owners().any(|owner| owner.index == named))
    }

    fn all<T: Noun + 'static>(
        self,
        at: fn(At<ProcessingActivity>) -> At<Vec<T>>,
        list: fn(&ProcessingActivity) -> &[T],
    ) -> impl Iterator<Item = Stated<'a, T>> + Clone {
        self.owners()
            .flat_map(move |owner| stated(at(owner.at()), list(owner.entry())))
    }

    /// The value that it or the nearest of its groups has.
    pub(crate) fn one<T>(self, get: impl Fn(&'a ProcessingActivity) -> Option<T>) -> Option<T> {
        self.owners().find_map(|owner| get(owner.entry()))
    }

    /// The struct that it or the nearest of its groups has, with its place.
    pub(crate) fn part<T: Noun + 'static>(
        self,
        at: fn(At<ProcessingActivity>) -> At<T>,
        get: fn(&ProcessingActivity) -> Option<&T>,
    ) -> Option<Stated<'a, T>> {
        self.owners().find_map(|owner| {
            let value = get(owner.entry()).filter(|value| value.says_something())?;
            Some(Stated {
                at: at(owner.at()),
                value,
            })
        })
    }

    pub(crate) fn purposes(self) -> impl Iterator<Item = Stated<'a, Purpose>> + Clone {
        self.all(At::<ProcessingActivity>::purposes, |entry| &entry.purposes)
    }

    pub(crate) fn legal_bases(self) -> impl Iterator<Item = Stated<'a, StatedBasis>> + Clone {
        self.all(At::<ProcessingActivity>::legal_bases, |entry| {
            &entry.legal_bases
        })
    }

    pub(crate) fn conditions(self) -> impl Iterator<Item = Stated<'a, StatedCondition>> + Clone {
        self.all(
            At::<ProcessingActivity>::special_category_conditions,
            |entry| &entry.special_category_conditions,
        )
    }

    pub(crate) fn opt_out(self) -> impl Iterator<Item = Stated<'a, super::ContactPoint>> + Clone {
        self.all(At::<ProcessingActivity>::opt_out, |entry| &entry.opt_out)
    }

    pub(crate) fn direct_marketing(self) -> Option<Stated<'a, super::DirectMarketing>> {
        self.part(At::<ProcessingActivity>::direct_marketing, |entry| {
            entry.direct_marketing.as_ref()
        })
    }

    pub(crate) fn tracking(self) -> Option<Stated<'a, super::Tracking>> {
        self.part(At::<ProcessingActivity>::tracking, |entry| {
            entry.tracking.as_ref()
        })
    }

    pub(crate) fn automated_decision(self) -> Option<Stated<'a, super::AutomatedDecision>> {
        self.part(At::<ProcessingActivity>::automated_decision, |entry| {
            entry.automated_decision.as_ref()
        })
    }

    /// The data that it uses, by index; what does not resolve is left out.
    pub(crate) fn personal_data(self) -> impl Iterator<Item = usize> + Clone {
        self.entries.links.data.each(self.index)
    }

    /// The entries of the data that it uses.
    pub(crate) fn data(self) -> impl Iterator<Item = &'a PersonalData> + Clone {
        self.personal_data()
            .map(move |index| &self.entries.policy.personal_data[index])
    }

    /// The people whose data it uses, by index: those that it names, and those of its data.
    pub(crate) fn data_subjects(self) -> impl Iterator<Item = usize> + Clone {
        self.entries.links.people.each(self.index)
    }

    pub(crate) fn sources(self) -> impl Iterator<Item = usize> + Clone {
        self.entries.links.sources.each(self.index)
    }

    pub(crate) fn controllers(self) -> impl Iterator<Item = usize> + Clone {
        self.entries.links.controllers.each(self.index)
    }

    /// Who receives its data; of a group, the members.
    pub(crate) fn recipients(self) -> impl Iterator<Item = Receiver<'v, 'a>> + Clone {
        let recipients = self.entries.links.recipients.each(self.index);
        recipients.map(move |index| self.entries.recipient(index))
    }

    /// What is done with its data.
    pub(crate) fn operations(self) -> impl Iterator<Item = ProcessingOperation> + Clone {
        self.owners()
            .flat_map(|owner| &owner.entry().operations)
            .copied()
    }

    /// Whether the text says only that it may take place, or does so on a condition.
    pub(crate) fn is_uncertain(self) -> bool {
        let modality = self.one(|entry| entry.modality);
        matches!(modality, Some(Modality::Possible | Modality::Planned))
            || self.owners().any(|owner| owner.entry().condition.is_some())
    }
}

/// A recipient with what is said of its groups.
#[derive(Clone, Copy)]
pub(crate) struct Receiver<'v, 'a> {
    entries: &'v Entries<'a>,
    pub(crate) index: usize,
}

impl<'v, 'a> Receiver<'v, 'a> {
    pub(crate) fn at(self) -> At<Recipient> {
        At::<Policy>::root().recipients().index(self.index)
    }

    /// The entry itself.
    pub(crate) fn entry(self) -> &'a Recipient {
        &self.entries.policy.recipients[self.index]
    }

    pub(crate) fn id(self) -> &'a Id<Recipient> {
        &self.entry().id
    }

    /// Itself and then the groups that it is in.
    pub(crate) fn owners(self) -> impl Iterator<Item = Receiver<'v, 'a>> + Clone {
        let above = self.entries.recipients.above[self.index].iter();
        std::iter::once(self.index)
            .chain(above.copied())
            .map(move |index| self.entries.recipient(index))
    }

    /// Whether an id names it or a group that it is in.
    pub(crate) fn is_named_by(self, id: &Id<Recipient>) -> bool {
        let named = self.entries.position(id);
        named.is_some_and(|named| self.owners().any(|owner| owner.index == named))
    }

    /// The value that it or the nearest of its groups has.
    pub(crate) fn one<T>(self, get: impl Fn(&'a Recipient) -> Option<T>) -> Option<T> {
        self.owners().find_map(|owner| get(owner.entry()))
    }

    /// Its role, or that of the nearest of its groups that has one.
    pub(crate) fn role(self) -> Stated<'a, RecipientRole> {
        let has_role = |owner: &Self| !owner.entry().role.is_unspecified();
        let owner = self.owners().find(has_role).unwrap_or(self);
        Stated {
            at: owner.at().role(),
            value: &owner.entry().role,
        }
    }

    /// Where it is said to process.
    pub(crate) fn processed_in(self) -> impl Iterator<Item = crate::terms::Place> + Clone {
        self.owners()
            .flat_map(|owner| &owner.entry().processed_in)
            .copied()
    }

    /// What the text calls it: its name, its label, the name that is meant, what kind it is, or its id.
    pub(crate) fn called(self) -> &'a str {
        let entry = self.entry();
        let name = entry.name.as_deref().or(entry.label.as_deref());
        let name = name.or(entry.resolved_name.as_deref());
        let category = || entry.category.map(|category| category.term().label);
        name.or_else(category).unwrap_or(entry.id.as_str())
    }
}

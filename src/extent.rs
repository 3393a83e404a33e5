//! What part of the processing a statement is about: the one function behind every `appliesTo`.
//!
//! A subject (an activity, some data, a recipient) has items on axes: its data, its purposes, its
//! people. A [`Part`] names items on some axes. The cells of the subject are the combinations of its
//! items on the axes that any of the parts names; each part reaches the cells whose items it names on
//! every axis that it uses. So the entries of a list are alternatives, the lists narrow each other,
//! and several parts cover together what their cells cover together, datum by datum.

use std::{
    collections::{HashMap, HashSet},
    rc::Rc,
};

use crate::{
    base::Id,
    law::Law,
    model::{
        Part,
        entries::{Activity, Entries, Receiver},
        list::Listed,
    },
    terms::{LegalBasis, Place, PurposeCategory, Regime, Region},
};

/// How much of a subject a statement is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    /// All of it.
    Whole,
    /// Some of it, or all of it on a condition.
    Partly,
    /// None of it.
    Not,
    /// Only words say.
    Unknown,
}

/// The ways to say which part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Axis {
    Activities,
    PersonalData,
    DataSubjects,
    Recipients,
    Purposes,
    LegalBases,
    PeopleIn,
    Regimes,
}

const AXES: usize = 8;

impl Axis {
    const ALL: [Self; AXES] = [
        Self::Activities,
        Self::PersonalData,
        Self::DataSubjects,
        Self::Recipients,
        Self::Purposes,
        Self::LegalBases,
        Self::PeopleIn,
        Self::Regimes,
    ];
}

/// An item of a subject: the number of an entry in its list, or a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Item {
    Entry(usize),
    Purpose(PurposeCategory),
    Basis(LegalBasis),
    Place(Place),
    Regime(Regime),
}

/// What a statement can be about: an activity, or something else with data, people and recipients.
///
/// A copy costs next to nothing, as rules make many: the items are shared.
#[derive(Clone, Debug, Default)]
pub(crate) struct Subject {
    /// The items of all axes, one axis after the other.
    items: Rc<[Item]>,
    /// Where those of each axis end.
    ends: [u32; AXES],
    /// In the stead of those of an axis, one.
    only: [Option<Item>; AXES],
    /// On the axes on which it has none, those of another.
    beside: Option<Rc<Subject>>,
}

impl Subject {
    /// A subject with no items; those of its axes are put in.
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// The same with more items on some axes, each once.
    pub(crate) fn and<I: IntoIterator<Item = (Axis, Item)>>(self, more: I) -> Self {
        let mut axes: [Vec<Item>; AXES] = Axis::ALL.map(|axis| self.items(axis).to_vec());
        let mut known: HashSet<(Axis, Item)> = HashSet::new();
        for (axis, item) in more {
            let had = &mut axes[axis as usize];
            // Few items are faster looked through than hashed.
            let is_new = if had.len() < FEW {
                !had.contains(&item)
            } else {
                if had.len() == FEW {
                    known.extend(had.iter().map(|item| (axis, *item)));
                }
                known.insert((axis, item))
            };
            if is_new {
                had.push(item);
            }
        }
        Self::of(&axes)
    }

    fn of(axes: &[Vec<Item>; AXES]) -> Self {
        let mut end = 0;
        let ends = axes.each_ref().map(|items| {
            end += u32::try_from(items.len()).unwrap_or_default();
            end
        });
        Self {
            items: axes.iter().flatten().copied().collect(),
            ends,
            only: [None; AXES],
            beside: None,
        }
    }

    /// The same with items on an axis.
    pub(crate) fn with(self, axis: Axis, items: impl IntoIterator<Item = Item>) -> Self {
        self.and(items.into_iter().map(|item| (axis, item)))
    }

    /// The same with one item on an axis in the stead of those that it has.
    pub(crate) fn only(&self, axis: Axis, item: Item) -> Self {
        let mut only = self.clone();
        only.only[axis as usize] = Some(item);
        only
    }

    /// The same with the items of another on the axes on which it has none.
    pub(crate) fn beside(mut self, other: &Rc<Self>) -> Self {
        self.beside = Some(Rc::clone(other));
        self
    }

    pub(crate) fn items(&self, axis: Axis) -> &[Item] {
        let number = axis as usize;
        if let Some(item) = &self.only[number] {
            return std::slice::from_ref(item);
        }
        let start = number.checked_sub(1).map_or(0, |before| self.ends[before]);
        let own = start as usize..self.ends[number] as usize;
        match (&self.items[own], &self.beside) {
            ([], Some(other)) => other.items(axis),
            (items, _) => items,
        }
    }

    /// An activity, with what its groups say, and with the places and laws of the whole notice where
    /// it names none.
    pub(crate) fn activity(entries: &Entries<'_>, activity: Activity<'_, '_>) -> Self {
        let data = activity.personal_data().map(Item::Entry);
        let people = activity.data_subjects().map(Item::Entry);
        let recipients = activity.recipients().map(|one| Item::Entry(one.index));
        let purposes = activity.purposes();
        let purposes = purposes.map(|purpose| Item::Purpose(purpose.category));
        let bases = activity.legal_bases();
        let bases = bases.filter_map(|stated| stated.basis.legal_basis().map(Item::Basis));
        let owners = activity.owners();
        let own_places = owners.clone().flat_map(|owner| &owner.entry().people_in);
        let scope = entries.policy.scope.iter();
        let scope = scope.flat_map(|scope| &scope.people_in);
        let scope = scope.filter(|_| own_places.clone().next().is_none());
        let places = own_places.clone().chain(scope).copied().map(Item::Place);
        let regimes = owners.flat_map(|owner| &owner.entry().regimes).copied();
        let default = regimes.clone().next().is_none().then_some(Regime::Gdpr);
        let regimes = regimes.chain(default).map(Item::Regime);
        let own = std::iter::once((Axis::Activities, Item::Entry(activity.index)));
        Self::new().and(
            own.chain(on(Axis::PersonalData, data))
                .chain(on(Axis::DataSubjects, people))
                .chain(on(Axis::Recipients, recipients))
                .chain(on(Axis::Purposes, purposes))
                .chain(on(Axis::LegalBases, bases))
                .chain(on(Axis::PeopleIn, places))
                .chain(on(Axis::Regimes, regimes)),
        )
    }

    /// Some data by itself, with the people whom it is about.
    pub(crate) fn data(entries: &Entries<'_>, index: usize) -> Self {
        let people = entries.people_of(index).map(Item::Entry);
        let own = std::iter::once((Axis::PersonalData, Item::Entry(index)));
        Self::new().and(own.chain(on(Axis::DataSubjects, people)).chain([GDPR]))
    }

    /// A recipient, with the data that it receives and the activities that name it.
    pub(crate) fn recipient(entries: &Entries<'_>, recipient: Receiver<'_, '_>) -> Self {
        let data = recipient
            .owners()
            .flat_map(|owner| &owner.entry().personal_data);
        let data = data.filter_map(|id| entries.position(id).map(Item::Entry));
        let activities = entries.activities_with(recipient).map(Item::Entry);
        let own = std::iter::once((Axis::Recipients, Item::Entry(recipient.index)));
        Self::new().and(
            own.chain(on(Axis::PersonalData, data))
                .chain(on(Axis::Activities, activities))
                .chain([GDPR]),
        )
    }

    /// What a part names of the subject: on each axis that it uses, only the items that it names.
    pub(crate) fn narrowed(&self, part: &Reach, within: &Within<'_>) -> Self {
        Self::of(&Axis::ALL.map(|axis| {
            let items = self.items(axis).iter().copied();
            items.filter(|item| part.has(axis, *item, within)).collect()
        }))
    }
}

/// As many items are looked through one by one.
const FEW: usize = 32;

/// The law of whatever names none.
const GDPR: (Axis, Item) = (Axis::Regimes, Item::Regime(Regime::Gdpr));

fn on(axis: Axis, items: impl Iterator<Item = Item>) -> impl Iterator<Item = (Axis, Item)> {
    items.map(move |item| (axis, item))
}

/// A part with its ids resolved: of each axis the items that it names, groups by their members.
///
/// A copy shares them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Reach {
    axes: Rc<[Option<Vec<Item>>; AXES]>,
    /// Words and nothing else.
    words: bool,
    condition: bool,
    otherwise: bool,
    /// How many items it names on how many axes: what is more particular goes first.
    axes_named: usize,
    items_named: usize,
}

impl Reach {
    pub(crate) fn of(entries: &Entries<'_>, part: &Part) -> Self {
        fn ids<T: Listed>(entries: &Entries<'_>, ids: &[Id<T>]) -> Option<Vec<Item>> {
            let items = || ids.iter().filter_map(|id| entries.position(id));
            (!ids.is_empty()).then(|| items().map(Item::Entry).collect())
        }
        fn terms<T: Copy>(terms: &[T], item: fn(T) -> Item) -> Option<Vec<Item>> {
            (!terms.is_empty()).then(|| terms.iter().copied().map(item).collect())
        }
        let activities = (!part.activities.is_empty()).then(|| {
            let named = part.activities.iter();
            let mut members: Vec<usize> = named.flat_map(|id| entries.activities_of(id)).collect();
            members.sort_unstable();
            members.dedup();
            members.into_iter().map(Item::Entry).collect()
        });
        let recipients = (!part.recipients.is_empty()).then(|| {
            let members = part.recipients.iter();
            members
                .flat_map(|id| entries.recipients_of(id))
                .map(|recipient| Item::Entry(recipient.index))
                .collect()
        });
        let axes = [
            activities,
            ids(entries, &part.personal_data),
            ids(entries, &part.data_subjects),
            recipients,
            terms(&part.purposes, Item::Purpose),
            terms(&part.legal_bases, Item::Basis),
            terms(&part.people_in, Item::Place),
            terms(&part.regimes, Item::Regime),
        ];
        let named = axes.iter().flatten();
        Self {
            axes_named: named.clone().count(),
            items_named: named.map(Vec::len).sum(),
            words: part.text.is_some() && !part.has_lists() && !part.otherwise,
            condition: part.condition.is_some(),
            otherwise: part.otherwise,
            axes: Rc::new(axes),
        }
    }

    pub(crate) fn names(&self, axis: Axis) -> bool {
        self.axes[axis as usize].is_some()
    }

    pub(crate) fn is_otherwise(&self) -> bool {
        self.otherwise
    }

    pub(crate) fn has_condition(&self) -> bool {
        self.condition
    }

    /// Whether only words say what it is about.
    pub(crate) fn is_in_words(&self) -> bool {
        self.words
    }

    /// The same without its condition, for those who ask what is told and not when it holds.
    pub(crate) fn unconditional(mut self) -> Self {
        self.condition = false;
        self
    }

    /// The more axes it names, and on them the fewer items, the more particular it is.
    pub(crate) fn precision(&self) -> (usize, std::cmp::Reverse<usize>) {
        (self.axes_named, std::cmp::Reverse(self.items_named))
    }

    /// What it names, as a subject of other statements; under the Regulation where it names no law.
    pub(crate) fn subject(&self) -> Subject {
        let items = |axis: Axis| on(axis, self.axes[axis as usize].iter().flatten().copied());
        let law = (!self.names(Axis::Regimes)).then_some(GDPR);
        Subject::new().and(Axis::ALL.into_iter().flat_map(items).chain(law))
    }

    fn has(&self, axis: Axis, item: Item, within: &Within<'_>) -> bool {
        let Some(named) = &self.axes[axis as usize] else {
            return true;
        };
        named.iter().any(|&wanted| match (wanted, item) {
            (Item::Place(wanted), Item::Place(had)) => within.contains(wanted, had),
            (wanted, had) => wanted == had,
        })
    }

    /// Whether it reaches, with nothing beside it, any cell of a subject, and whether all.
    fn alone(&self, subject: &Subject, within: &Within<'_>) -> (bool, bool) {
        let (mut all, mut len) = (true, 1);
        for axis in Axis::ALL {
            if !self.names(axis) {
                continue;
            }
            let items = subject.items(axis);
            let hits = items.iter().filter(|item| self.has(axis, **item, within));
            let hits = hits.count();
            let is_all = hits == items.len() && hits > 0;
            let is_split = len * items.len().max(1) <= CELLS;
            if is_split {
                len *= items.len().max(1);
            }
            if !is_all && (hits == 0 || !is_split) {
                return (false, false);
            }
            all &= is_all;
        }
        (true, all)
    }

    /// Whether lists say which processing it is about, and not only where people are, on which basis
    /// or under which law.
    pub(crate) fn picks_processing(&self) -> bool {
        let axes = [
            Axis::Activities,
            Axis::PersonalData,
            Axis::DataSubjects,
            Axis::Recipients,
            Axis::Purposes,
        ];
        axes.into_iter().any(|axis| self.names(axis)) && !self.otherwise
    }

    /// Whether it names nothing that there is on an axis that it uses.
    pub(crate) fn names_nothing_found(&self) -> bool {
        self.axes.iter().flatten().any(Vec::is_empty)
    }

    /// Whether nothing narrows it, not even words or its siblings.
    pub(crate) fn is_everything(&self) -> bool {
        self.axes_named == 0 && !self.words && !self.otherwise
    }

    /// Whether both name the same axes, and it names nothing on them that the other does not.
    pub(crate) fn lies_within(&self, other: &Self) -> bool {
        self.agrees(other, |own, others| {
            own.iter().all(|item| others.contains(item))
        })
    }

    /// Whether both name the same axes, and share an item on each.
    pub(crate) fn meets(&self, other: &Self) -> bool {
        self.agrees(other, |own, others| {
            own.iter().any(|item| others.contains(item))
        })
    }

    fn agrees(&self, other: &Self, on: impl Fn(&[Item], &[Item]) -> bool) -> bool {
        let pairs = self.axes.iter().zip(other.axes.iter());
        pairs.into_iter().all(|pair| match pair {
            (None, None) => true,
            (Some(own), Some(others)) => on(own, others),
            _ => false,
        })
    }
}

/// Which of many parts may be about a subject, so that the others need not be asked.
#[derive(Debug, Default)]
pub(crate) struct Index {
    by_item: HashMap<(Axis, Item), Vec<usize>>,
    /// Those that name nothing by which they could be found.
    others: Vec<usize>,
}

impl Index {
    /// By the first axis that a part uses; not by places, which lie within each other.
    pub(crate) fn of<'r>(parts: impl IntoIterator<Item = &'r Reach>) -> Self {
        let mut index = Self::default();
        for (number, part) in parts.into_iter().enumerate() {
            let mut named = Axis::ALL.into_iter().filter_map(|axis| {
                let items = part.axes[axis as usize].as_ref()?;
                (axis != Axis::PeopleIn).then_some((axis, items))
            });
            let Some((axis, items)) = named.next() else {
                index.others.push(number);
                continue;
            };
            for item in items {
                let numbers = index.by_item.entry((axis, *item)).or_default();
                if numbers.last() != Some(&number) {
                    numbers.push(number);
                }
            }
        }
        index
    }

    /// The numbers of the parts that may be about a subject, in order.
    pub(crate) fn near(&self, subject: &Subject) -> Vec<usize> {
        let items = Axis::ALL.into_iter().flat_map(|axis| {
            let items = subject.items(axis).iter();
            items.filter_map(move |item| self.by_item.get(&(axis, *item)))
        });
        let mut near: Vec<usize> = items.flatten().chain(&self.others).copied().collect();
        near.sort_unstable();
        near.dedup();
        near
    }
}

/// Which places lie within which, as of a day.
#[derive(Clone, Copy)]
pub(crate) struct Within<'l> {
    law: &'l Law,
    day: crate::base::Date,
}

impl<'l> Within<'l> {
    pub(crate) fn new(law: &'l Law, day: crate::base::Date) -> Self {
        Self { law, day }
    }

    /// Whether all of `inner` lies in `outer`.
    pub(crate) fn contains(&self, outer: Place, inner: Place) -> bool {
        match (outer, inner) {
            _ if outer == inner => outer != Place::Region(Region::Other),
            (Place::Region(region), Place::Country(country)) => {
                self.law.region_contains(region, country, self.day) == Some(true)
            }
            (Place::Region(outer), Place::Region(inner)) => {
                self.law.region_lies_within(inner, outer, self.day) == Some(true)
            }
            (Place::Country(_), _) => false,
        }
    }
}

/// What several statements together are about, of one subject.
#[derive(Clone, Debug)]
pub(crate) struct Cover {
    extent: Extent,
    /// The items on each axis of which a cell is left over; empty where nothing is.
    left: [Vec<Item>; AXES],
}

impl Cover {
    pub(crate) fn extent(&self) -> Extent {
        self.extent
    }

    /// The items of an axis of which something is not covered, where others of that axis are.
    pub(crate) fn left_over(&self, axis: Axis) -> &[Item] {
        &self.left[axis as usize]
    }
}

/// Beyond this many cells the axes with the most items count as one item each.
const CELLS: usize = 4096;

/// How much of `subject` the statements `parts` are about, together.
///
/// What a part with a condition reaches is covered partly. `otherwise` covers what its other axes
/// reach, and what no other entry is about, which comes to the same where only the union is asked.
/// Words alone may be about anything: what nothing else covers is then unknown.
pub(crate) fn cover<'r>(
    subject: &Subject,
    parts: impl IntoIterator<Item = &'r Reach>,
    within: &Within<'_>,
) -> Cover {
    let mut left: [Vec<Item>; AXES] = Default::default();
    let mut words = false;
    let mut near: Vec<&Reach> = Vec::new();
    for part in parts {
        if part.words {
            words = true;
            continue;
        }
        match part.alone(subject, within) {
            (_, true) if !part.condition => {
                let extent = Extent::Whole;
                return Cover { extent, left };
            }
            (true, _) => near.push(part),
            (false, _) => {}
        }
    }
    let grid = Grid::of(subject, &near);
    let mut certain = vec![false; grid.len];
    let mut touched = vec![false; grid.len];
    for part in &near {
        let hits = grid.hits(subject, part, within);
        for cell in 0..grid.len {
            if grid.is_hit(cell, &hits) {
                touched[cell] = true;
                certain[cell] |= !part.condition;
            }
        }
    }
    let extent = if certain.iter().all(|&covered| covered) {
        Extent::Whole
    } else if words {
        Extent::Unknown
    } else if touched.iter().any(|&touched| touched) {
        Extent::Partly
    } else {
        Extent::Not
    };
    if extent != Extent::Whole {
        for axis in Axis::ALL {
            left[axis as usize] = grid.left_over(subject, axis, &certain);
        }
    }
    Cover { extent, left }
}

/// How much of `subject` one statement is about, beside its siblings in the same list: of one that
/// is about everything else, what none of them is about.
pub(crate) fn extent<'r>(
    subject: &Subject,
    part: &Reach,
    siblings: impl IntoIterator<Item = &'r Reach>,
    within: &Within<'_>,
) -> Extent {
    if part.words {
        return Extent::Unknown;
    }
    let (any, all) = part.alone(subject, within);
    if !any {
        return Extent::Not;
    }
    let mut unknown = false;
    let mut near: Vec<&Reach> = Vec::new();
    if part.otherwise {
        for sibling in siblings.into_iter().filter(|other| !other.otherwise) {
            unknown |= sibling.words;
            if !sibling.words && sibling.alone(subject, within).0 {
                near.push(sibling);
            }
        }
    }
    if near.is_empty() {
        return match (all, unknown) {
            (_, true) => Extent::Unknown,
            (true, false) if !part.condition => Extent::Whole,
            (_, false) => Extent::Partly,
        };
    }
    let mut all = near.clone();
    all.push(part);
    let grid = Grid::of(subject, &all);
    let mut cells = {
        let hits = grid.hits(subject, part, within);
        (0..grid.len)
            .map(|cell| grid.is_hit(cell, &hits))
            .collect::<Vec<_>>()
    };
    let mut partly = part.condition;
    for sibling in near {
        let hits = grid.hits(subject, sibling, within);
        for (cell, reached) in cells.iter_mut().enumerate() {
            if *reached && grid.is_hit(cell, &hits) {
                // On its condition the sibling goes first; where it is not met, this one holds.
                partly |= sibling.condition;
                *reached = sibling.condition;
            }
        }
    }
    let any = cells.iter().any(|&reached| reached);
    let all = cells.iter().all(|&reached| reached);
    match (any, all, unknown) {
        (false, ..) => Extent::Not,
        (true, _, true) => Extent::Unknown,
        (true, true, false) if !partly => Extent::Whole,
        (true, _, false) => Extent::Partly,
    }
}

/// The cells of a subject: the combinations of its items on the axes that matter.
struct Grid {
    /// For each axis how many items it has, at least one: an axis without items has one cell that
    /// only those parts reach that do not name the axis.
    sizes: [usize; AXES],
    len: usize,
}

impl Grid {
    fn of(subject: &Subject, parts: &[&Reach]) -> Self {
        let mut sizes = [1; AXES];
        let mut len = 1_usize;
        for axis in Axis::ALL {
            let size = subject.items(axis).len().max(1);
            if parts.iter().any(|part| part.names(axis)) && len * size <= CELLS {
                sizes[axis as usize] = size;
                len *= size;
            }
        }
        Self { sizes, len }
    }

    /// Which of the items on each axis a part names.
    fn hits(&self, subject: &Subject, part: &Reach, within: &Within<'_>) -> [Vec<bool>; AXES] {
        Axis::ALL.map(|axis| {
            let items = subject.items(axis);
            let hit = |item: &Item| part.has(axis, *item, within);
            match (self.sizes[axis as usize], items.len()) {
                (_, 0) => vec![!part.names(axis)],
                (1, _) => vec![items.iter().all(hit)],
                _ => items.iter().map(hit).collect(),
            }
        })
    }

    /// The place of a cell on each axis.
    fn coordinates(&self, cell: usize) -> [usize; AXES] {
        let mut rest = cell;
        self.sizes.map(|size| {
            let place = rest % size;
            rest /= size;
            place
        })
    }

    fn is_hit(&self, cell: usize, hits: &[Vec<bool>; AXES]) -> bool {
        let coordinates = self.coordinates(cell);
        (0..AXES).all(|axis| hits[axis][coordinates[axis]])
    }

    fn left_over(&self, subject: &Subject, axis: Axis, certain: &[bool]) -> Vec<Item> {
        let items = subject.items(axis);
        if self.sizes[axis as usize] == 1 {
            return Vec::new();
        }
        let is_left = |place: usize| {
            (0..self.len)
                .any(|cell| !certain[cell] && self.coordinates(cell)[axis as usize] == place)
        };
        let left: Vec<Item> = (0..items.len())
            .filter(|&place| is_left(place))
            .map(|place| items[place])
            .collect();
        if left.len() == items.len() {
            Vec::new()
        } else {
            left
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{base::Date, model::Policy};

    /// A notice with three activities, two of them in a group, and parts in its rules of retention.
    fn policy(rules: &str) -> Policy {
        let text = format!(
            r#"{{
              "formatVersion": "1", "document": {{ "language": "en" }},
              "dataSubjects": [{{ "id": "readers" }}, {{ "id": "guests" }}],
              "personalData": [
                {{ "id": "messages", "dataSubjects": ["guests"] }},
                {{ "id": "invoices" }}, {{ "id": "addresses" }}
              ],
              "activities": [
                {{ "id": "shop", "label": "our shop", "personalData": ["addresses"] }},
                {{ "id": "orders", "label": "orders", "partOf": ["shop"],
                   "purposes": [{{ "category": "order-processing" }}, {{ "category": "delivery" }}],
                   "personalData": ["messages", "invoices"], "dataSubjects": ["readers"],
                   "peopleIn": ["EE"], "recipients": ["hosts"],
                   "legalBases": [{{ "basis": {{ "kind": "contract" }} }}] }},
                {{ "id": "visits", "label": "visits" }}
              ],
              "recipients": [
                {{ "id": "hosts", "label": "our hosts" }},
                {{ "id": "acme", "partOf": ["hosts"] }}, {{ "id": "zenith", "partOf": ["hosts"] }}
              ],
              "retention": {rules}
            }}"#
        );
        Policy::from_json(&text).unwrap()
    }

    struct Setting {
        policy: Policy,
        law: Law,
    }

    impl Setting {
        /// Rules of retention with these parts.
        fn new(parts: &[&str]) -> Self {
            let rules: Vec<String> = parts
                .iter()
                .map(|part| format!(r#"{{ "appliesTo": {part} }}"#))
                .collect();
            Self {
                policy: policy(&format!("[{}]", rules.join(","))),
                law: Law::builtin(),
            }
        }

        fn within(&self) -> Within<'_> {
            Within::new(&self.law, Date::constant(2026, 11, 22))
        }

        fn reaches(&self, entries: &Entries<'_>) -> Vec<Reach> {
            let rules = self.policy.retention.iter();
            rules
                .map(|rule| Reach::of(entries, &rule.applies_to))
                .collect()
        }

        fn cover(&self, activity: usize) -> Cover {
            let entries = Entries::new(&self.policy);
            let subject = Subject::activity(&entries, entries.activity(activity));
            cover(&subject, &self.reaches(&entries), &self.within())
        }

        /// The extent of each part beside the others.
        fn extents(&self, activity: usize) -> Vec<Extent> {
            let entries = Entries::new(&self.policy);
            let subject = Subject::activity(&entries, entries.activity(activity));
            let reaches = self.reaches(&entries);
            let extent = |i: usize| {
                let others = reaches.iter().enumerate().filter(|(other, _)| *other != i);
                let others = others.map(|(_, reach)| reach);
                extent(&subject, &reaches[i], others, &self.within())
            };
            (0..reaches.len()).map(extent).collect()
        }
    }

    const ORDERS: usize = 1;
    const VISITS: usize = 2;

    #[test]
    fn what_is_absent_narrows_nothing() {
        let setting = Setting::new(&["{}"]);
        assert_eq!(setting.cover(ORDERS).extent(), Extent::Whole);
        assert_eq!(setting.cover(VISITS).extent(), Extent::Whole);
    }

    #[test]
    fn entries_are_alternatives_and_lists_narrow() {
        let whole = r#"{ "purposes": ["order-processing", "delivery"] }"#;
        assert_eq!(Setting::new(&[whole]).extents(ORDERS), [Extent::Whole]);
        let one = r#"{ "purposes": ["delivery"] }"#;
        assert_eq!(Setting::new(&[one]).extents(ORDERS), [Extent::Partly]);
        let both =
            r#"{ "purposes": ["order-processing", "delivery"], "personalData": ["invoices"] }"#;
        assert_eq!(Setting::new(&[both]).extents(ORDERS), [Extent::Partly]);
        let none =
            r#"{ "purposes": ["delivery"], "dataSubjects": [] , "legalBases": ["consent"] }"#;
        assert_eq!(Setting::new(&[none]).extents(ORDERS), [Extent::Not]);
    }

    #[test]
    fn parts_are_compared_on_the_same_axes() {
        let setting = Setting::new(&[
            "{}",
            r#"{ "personalData": ["messages", "invoices"] }"#,
            r#"{ "personalData": ["invoices"], "condition": "if you ask" }"#,
            r#"{ "personalData": ["invoices", "addresses"] }"#,
            r#"{ "personalData": ["invoices"], "purposes": ["delivery"] }"#,
            r#"{ "text": "invoices" }"#,
            r#"{ "otherwise": true }"#,
        ]);
        let entries = Entries::new(&setting.policy);
        let [all, two, one, others, narrower, words, rest] =
            <[Reach; 7]>::try_from(setting.reaches(&entries)).unwrap();
        assert!(one.lies_within(&two) && !two.lies_within(&one) && two.meets(&one));
        assert!(two.meets(&others) && !two.lies_within(&others) && !others.lies_within(&two));
        assert!(!narrower.lies_within(&one) && !narrower.meets(&one) && !one.lies_within(&all));
        assert!(all.is_everything() && !words.is_everything() && !rest.is_everything());
        assert!(!one.is_everything() && one.lies_within(&one));
    }

    #[test]
    fn data_is_covered_datum_by_datum() {
        let parts = [
            r#"{ "personalData": ["messages", "addresses"] }"#,
            r#"{ "personalData": ["invoices"] }"#,
        ];
        assert_eq!(Setting::new(&parts).cover(ORDERS).extent(), Extent::Whole);
        let left = Setting::new(&parts[..1]).cover(ORDERS);
        assert_eq!(left.extent(), Extent::Partly);
        assert_eq!(left.left_over(Axis::PersonalData), [Item::Entry(1)]);
    }

    #[test]
    fn a_grid_is_covered_cell_by_cell() {
        let parts = [
            r#"{ "purposes": ["delivery"], "personalData": ["messages", "addresses", "invoices"] }"#,
            r#"{ "purposes": ["order-processing"], "personalData": ["messages", "addresses"] }"#,
            r#"{ "purposes": ["order-processing"], "personalData": ["invoices"] }"#,
        ];
        assert_eq!(Setting::new(&parts).cover(ORDERS).extent(), Extent::Whole);
        let cover = Setting::new(&parts[..2]).cover(ORDERS);
        assert_eq!(cover.extent(), Extent::Partly);
        assert_eq!(cover.left_over(Axis::PersonalData), [Item::Entry(1)]);
    }

    #[test]
    fn an_axis_of_which_a_subject_says_nothing_does_not_cover_it() {
        let part = r#"{ "personalData": ["messages", "invoices", "addresses"] }"#;
        assert_eq!(Setting::new(&[part]).cover(ORDERS).extent(), Extent::Whole);
        assert_eq!(Setting::new(&[part]).cover(VISITS).extent(), Extent::Not);
    }

    #[test]
    fn everything_else_is_what_no_sibling_touches() {
        let parts = [
            r#"{ "personalData": ["messages"] }"#,
            r#"{ "otherwise": true }"#,
        ];
        let setting = Setting::new(&parts);
        assert_eq!(setting.cover(ORDERS).extent(), Extent::Whole);
        assert_eq!(setting.extents(ORDERS), [Extent::Partly, Extent::Partly]);
        assert_eq!(setting.extents(VISITS), [Extent::Not, Extent::Whole]);
        let within = [r#"{ "personalData": ["messages"], "otherwise": true }"#];
        let cover = Setting::new(&within).cover(ORDERS);
        assert_eq!(cover.extent(), Extent::Partly);
        assert_eq!(
            cover.left_over(Axis::PersonalData),
            [Item::Entry(1), Item::Entry(2)]
        );
    }

    #[test]
    fn a_condition_covers_nothing_for_certain_and_leaves_the_rest_to_otherwise() {
        let parts = [
            r#"{ "activities": ["visits"], "condition": "made by a partner" }"#,
            r#"{ "activities": ["visits"], "otherwise": true }"#,
        ];
        let setting = Setting::new(&parts);
        assert_eq!(setting.extents(VISITS), [Extent::Partly, Extent::Partly]);
        assert_eq!(setting.cover(VISITS).extent(), Extent::Whole);
        assert_eq!(
            Setting::new(&parts[..1]).cover(VISITS).extent(),
            Extent::Partly
        );
        let never = r#"{ "otherwise": true, "condition": "as a rule" }"#;
        assert_eq!(
            Setting::new(&[never]).cover(VISITS).extent(),
            Extent::Partly
        );
    }

    #[test]
    fn words_are_a_name_beside_a_list_and_unknown_alone() {
        let named = r#"{ "activities": ["visits"], "text": "visits of our site" }"#;
        assert_eq!(Setting::new(&[named]).extents(VISITS), [Extent::Whole]);
        let words = r#"{ "text": "old accounts" }"#;
        assert_eq!(Setting::new(&[words]).extents(VISITS), [Extent::Unknown]);
        let both = Setting::new(&[words, named]);
        assert_eq!(both.cover(VISITS).extent(), Extent::Whole);
        assert_eq!(both.cover(ORDERS).extent(), Extent::Unknown);
    }

    #[test]
    fn a_region_contains_its_countries_and_a_group_its_members() {
        for part in [
            r#"{ "peopleIn": ["european-union"] }"#,
            r#"{ "peopleIn": ["EE", "LV"] }"#,
            r#"{ "activities": ["shop"] }"#,
            r#"{ "recipients": ["hosts"] }"#,
            r#"{ "recipients": ["acme", "zenith"] }"#,
            r#"{ "dataSubjects": ["readers", "guests"] }"#,
            r#"{ "legalBases": ["contract"] }"#,
            r#"{ "regimes": ["gdpr"] }"#,
        ] {
            let setting = Setting::new(&[part]);
            assert_eq!(setting.cover(ORDERS).extent(), Extent::Whole, "{part}");
        }
        for part in [
            r#"{ "peopleIn": ["LV"] }"#,
            r#"{ "peopleIn": ["outside-eea"] }"#,
            r#"{ "regimes": ["uk-gdpr"] }"#,
        ] {
            let setting = Setting::new(&[part]);
            assert_eq!(setting.cover(ORDERS).extent(), Extent::Not, "{part}");
        }
        let one = Setting::new(&[r#"{ "recipients": ["acme"] }"#]);
        assert_eq!(one.cover(ORDERS).extent(), Extent::Partly);
    }

    /// A subject with up to three items on three axes, and parts over the same.
    fn subjects() -> impl Strategy<Value = Subject> {
        let items = || proptest::collection::vec(0..4_usize, 0..4);
        (items(), items(), items()).prop_map(|(data, people, recipients)| {
            Subject::new()
                .with(Axis::PersonalData, data.into_iter().map(Item::Entry))
                .with(Axis::DataSubjects, people.into_iter().map(Item::Entry))
                .with(Axis::Recipients, recipients.into_iter().map(Item::Entry))
        })
    }

    fn parts() -> impl Strategy<Value = Vec<Reach>> {
        let axis = || proptest::option::of(proptest::collection::vec(0..4_usize, 1..3));
        let part = (
            axis(),
            axis(),
            axis(),
            any::<bool>(),
            any::<bool>(),
            0..8_u8,
        );
        let part = part.prop_map(|(data, people, recipients, condition, otherwise, words)| {
            let mut reach = Reach {
                condition,
                otherwise,
                ..Reach::default()
            };
            if words == 0 {
                reach.words = true;
                reach.otherwise = false;
                return reach;
            }
            for (axis, items) in [
                (Axis::PersonalData, data),
                (Axis::DataSubjects, people),
                (Axis::Recipients, recipients),
            ] {
                Rc::make_mut(&mut reach.axes)[axis as usize] =
                    items.map(|items| items.into_iter().map(Item::Entry).collect());
            }
            reach
        });
        proptest::collection::vec(part, 0..5)
    }

    /// Every cell of a subject on all axes, one item or none on each.
    fn cells(subject: &Subject) -> Vec<[Option<Item>; AXES]> {
        let mut cells = vec![[None; AXES]];
        for axis in Axis::ALL {
            let items = subject.items(axis);
            if items.is_empty() {
                continue;
            }
            cells = cells
                .iter()
                .flat_map(|cell| {
                    items.iter().map(|item| {
                        let mut cell = *cell;
                        cell[axis as usize] = Some(*item);
                        cell
                    })
                })
                .collect();
        }
        cells
    }

    fn reaches(part: &Reach, cell: &[Option<Item>; AXES]) -> bool {
        !part.words
            && Axis::ALL
                .iter()
                .all(|axis| match &part.axes[*axis as usize] {
                    None => true,
                    Some(named) => cell[*axis as usize].is_some_and(|item| named.contains(&item)),
                })
    }

    proptest! {
        /// What is covered is what a reader finds who goes through it cell by cell.
        #[test]
        fn cover_is_cell_by_cell(subject in subjects(), parts in parts()) {
            let law = Law::builtin();
            let within = Within::new(&law, Date::constant(2026, 11, 22));
            let found = cover(&subject, &parts, &within);
            let cells = cells(&subject);
            let certain = |cell: &[Option<Item>; AXES]| {
                parts.iter().any(|part| !part.condition && reaches(part, cell))
            };
            let touched = |cell: &[Option<Item>; AXES]| {
                parts.iter().any(|part| reaches(part, cell))
            };
            let expected = if cells.iter().all(certain) {
                Extent::Whole
            } else if parts.iter().any(|part| part.words) {
                Extent::Unknown
            } else if cells.iter().any(touched) {
                Extent::Partly
            } else {
                Extent::Not
            };
            prop_assert_eq!(found.extent(), expected);
            for axis in Axis::ALL {
                for item in found.left_over(axis) {
                    let left = cells.iter().any(|cell| {
                        cell[axis as usize] == Some(*item) && !certain(cell)
                    });
                    prop_assert!(left, "{:?} is covered", item);
                }
            }
        }

        /// The order of the statements changes nothing, and one more covers no less.
        #[test]
        fn order_changes_nothing_and_more_covers_more(subject in subjects(), parts in parts()) {
            let law = Law::builtin();
            let within = Within::new(&law, Date::constant(2026, 11, 22));
            let all = cover(&subject, &parts, &within).extent();
            let backwards = cover(&subject, parts.iter().rev(), &within).extent();
            prop_assert_eq!(all, backwards);
            for left_out in 0..parts.len() {
                let mut fewer = parts.clone();
                fewer.remove(left_out);
                if cover(&subject, &fewer, &within).extent() == Extent::Whole {
                    prop_assert_eq!(all, Extent::Whole);
                }
            }
        }

        /// The parts that hold for something beside each other never hold more than all together.
        #[test]
        fn what_one_is_about_all_are_about(subject in subjects(), parts in parts()) {
            let law = Law::builtin();
            let within = Within::new(&law, Date::constant(2026, 11, 22));
            let all = cover(&subject, &parts, &within).extent();
            for (i, part) in parts.iter().enumerate() {
                let others = parts.iter().enumerate().filter(|(other, _)| *other != i);
                let one = extent(&subject, part, others.map(|(_, other)| other), &within);
                if one == Extent::Whole {
                    prop_assert_eq!(all, Extent::Whole);
                }
                if all == Extent::Not {
                    prop_assert_eq!(one, Extent::Not);
                }
            }
        }
    }
}

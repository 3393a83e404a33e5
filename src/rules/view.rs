//! A policy as rules see it: its entries by id and group, and what follows from it as a whole.

use std::{
    cell::{OnceCell, RefCell},
    collections::{BTreeSet, HashMap},
    hash::{BuildHasherDefault, Hasher},
};

use super::{Context, document::Survey, legal_basis::StatedBases, transfer::StatedTransfers};
use crate::{
    base::{At, Country, Date, Id, Step, Text, noun::Noun},
    extent::{self, Cover, Extent, Item, Reach, Subject, Within},
    law::Law,
    model::{
        ContactPoint, Denial, Gap, Part, Policy, Purpose, RelatedDocument, ScopeItem, StatedBasis,
        entries::{Activity, Entries, Receiver, Stated, stated},
        list::{List, Listed},
    },
    report::Reason,
    terms::{
        AuthorRole, DataOrigin, LegalBasis, NoticeItem, Place, PurposeCategory, Regime, Region,
        ScopeCategory, SourceCategory,
    },
};

/// What every rule is given.
pub(crate) struct View<'a> {
    pub(crate) policy: &'a Policy,
    pub(crate) context: &'a Context,
    pub(crate) entries: Entries<'a>,
    /// Of each activity, what parts can be about.
    subjects: Vec<OnceCell<Subject>>,
    roles: Vec<Reach>,
    /// Of each activity, whether it is a subject of Arts 13 and 14.
    own: Vec<bool>,
    speaker: Speaker,
    bases: OnceCell<BTreeSet<LegalBasis>>,
    own_recipients: OnceCell<Vec<bool>>,
    own_data: OnceCell<Vec<bool>>,
    own_sources: OnceCell<Vec<usize>>,
    /// The duty of whatever is no activity and no datum.
    own_duty: OnceCell<Duty>,
    /// Of each datum what its origins and its sources tell, whether from the person and from others.
    obtained: OnceCell<Vec<Obtained>>,
    /// The general bases with their parts, and of each activity those that name it.
    general_reaches: OnceCell<Vec<(Stated<'a, StatedBasis>, Reach)>>,
    bases_of: Vec<OnceCell<BTreeSet<LegalBasis>>>,
    stated_bases: OnceCell<StatedBases<'a>>,
    stated_transfers: OnceCell<StatedTransfers<'a>>,
    survey: OnceCell<Survey<'a>>,
    /// The parts of the document that were asked about, by where they are in memory.
    reaches: RefCell<HashMap<*const Part, Reach, BuildHasherDefault<ByAddress>>>,
}

/// Addresses differ by themselves: to spread them is enough.
#[derive(Default)]
struct ByAddress(u64);

impl Hasher for ByAddress {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_usize((*byte).into());
        }
    }

    fn write_usize(&mut self, address: usize) {
        let mixed = (self.0 ^ address as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        self.0 = mixed.rotate_left(32);
    }
}

/// How some data is obtained, as far as it is said.
#[derive(Clone, Copy, Default)]
struct Obtained {
    from_person: bool,
    from_others: bool,
}

impl Obtained {
    fn at(source: SourceCategory) -> Self {
        Self {
            from_person: is_person(source),
            from_others: !is_person(source),
        }
    }

    fn by(origin: DataOrigin) -> Self {
        Self {
            from_person: matches!(origin, DataOrigin::Provided | DataOrigin::Observed),
            from_others: origin == DataOrigin::FromThirdParty,
        }
    }

    fn or(self, other: Self) -> Self {
        Self {
            from_person: self.from_person || other.from_person,
            from_others: self.from_others || other.from_others,
        }
    }

    fn duty(self) -> Duty {
        Duty {
            thirteen: self.from_person || !self.from_others,
            fourteen: self.from_others,
        }
    }
}

/// For whom a document speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Speaker {
    /// For a controller, whatever else it is.
    Controllers,
    /// For a processor and for nobody else.
    Processors,
}

/// Which of Art. 13 and Art. 14 applies, as the origin of the data decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Duty {
    /// Data is collected from the person, by asking or by observing; or nothing is said.
    pub(crate) thirteen: bool,
    /// Data is obtained elsewhere.
    pub(crate) fourteen: bool,
}

impl Duty {
    pub(crate) const NONE: Self = Self {
        thirteen: false,
        fourteen: false,
    };

    /// What either asks for.
    pub(crate) const fn or(self, other: Self) -> Self {
        Self {
            thirteen: self.thirteen || other.thirteen,
            fourteen: self.fourteen || other.fourteen,
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

/// Whether a purpose is direct marketing in the sense of Art. 21(2): addressed to a person.
pub(crate) fn is_direct_marketing(purpose: PurposeCategory) -> bool {
    matches!(
        purpose,
        PurposeCategory::DirectMarketing | PurposeCategory::Newsletter
    )
}

/// Why something that may be said is not held: a gap, or another document that governs it.
enum Unheld<'a> {
    Gap(&'a Gap),
    Linked(NoticeItem, &'a RelatedDocument),
}

impl Unheld<'_> {
    fn reason(&self) -> Reason {
        match self {
            Self::Gap(gap) => Reason::Gap {
                item: gap.item,
                reason: gap.reason,
                note: gap.note.clone(),
            },
            Self::Linked(item, document) => Reason::LinkedDocument {
                item: *item,
                document: document.title.clone().or_else(|| {
                    let url = document.url.as_ref()?;
                    Text::new(url.as_str()).ok()
                }),
            },
        }
    }
}

impl<'a> View<'a> {
    pub(crate) fn new(policy: &'a Policy, context: &'a Context) -> Self {
        let entries = Entries::new(policy);
        let roles = policy.roles.iter();
        let roles = roles
            .map(|statement| Reach::of(&entries, &statement.applies_to))
            .collect();
        let mut view = Self {
            policy,
            context,
            entries,
            subjects: vec![OnceCell::new(); policy.activities.len()],
            roles,
            own: Vec::new(),
            speaker: Speaker::Controllers,
            bases: OnceCell::new(),
            own_recipients: OnceCell::new(),
            own_data: OnceCell::new(),
            own_sources: OnceCell::new(),
            own_duty: OnceCell::new(),
            obtained: OnceCell::new(),
            general_reaches: OnceCell::new(),
            bases_of: vec![OnceCell::new(); policy.activities.len()],
            stated_bases: OnceCell::new(),
            stated_transfers: OnceCell::new(),
            survey: OnceCell::new(),
            reaches: RefCell::default(),
        };
        let mut of_a_controller = vec![false; policy.activities.len()];
        for activity in view.entries.activities() {
            of_a_controller[activity.index] = view.is_of_a_controller(activity);
        }
        let processors = !policy.roles.is_empty()
            && policy
                .roles
                .iter()
                .all(|statement| is_processor(statement.role))
            && !of_a_controller.contains(&true);
        if processors {
            view.speaker = Speaker::Processors;
        }
        view.own = of_a_controller
            .into_iter()
            .enumerate()
            .map(|(i, own)| own && view.is_under_the_regulation(view.entries.activity(i)))
            .collect();
        view
    }

    pub(crate) fn law(&self) -> &'a Law {
        self.context.law()
    }

    pub(crate) fn day(&self) -> Date {
        self.context.as_of()
    }

    fn within(&self) -> Within<'a> {
        Within::new(self.law(), self.day())
    }

    /// The entry that an id names.
    pub(crate) fn get<T: Listed>(&self, id: &Id<T>) -> Option<&'a T> {
        self.entries.get(id)
    }

    /// The index of the first entry of a list that has an id.
    pub(crate) fn position(&self, list: List, id: &str) -> Option<usize> {
        self.entries.position_in(list, id)
    }

    /// Whether a country is one where Union law holds on the day; `None` where that is unsettled.
    pub(crate) fn is_inside(&self, country: Country) -> Option<bool> {
        self.law().standing(country, self.day()).is_inside()
    }

    /// Whether a place lies where Union law holds on the day; `None` where it may or may not.
    pub(crate) fn is_place_inside(&self, place: Place) -> Option<bool> {
        match place {
            Place::Country(country) => self.is_inside(country),
            Place::Region(Region::EuropeanUnion | Region::Eea) => Some(true),
            Place::Region(Region::Europe | Region::Worldwide | Region::Other) => None,
            Place::Region(_) => Some(false),
        }
    }

    /// The day from which the Regulation binds whom the document speaks for (Art. 99(2)).
    pub(crate) fn applies_from(&self) -> Date {
        let controllers = self.policy.controllers.iter();
        let mut days = controllers
            .map(|controller| controller.establishment)
            .map(|country| country.and_then(|country| self.law().first_day_in(country)));
        let first = days.next().flatten();
        let first = first.filter(|first| days.all(|day| day == Some(*first)));
        first.unwrap_or(Law::APPLICATION)
    }

    /// For whom the document speaks.
    pub(crate) fn speaker(&self) -> Speaker {
        self.speaker
    }

    // Activities

    /// The activities for which the document speaks as a controller under the Regulation: subjects
    /// of Arts 13 and 14. Groups are no subjects: what is said of them is said of their members.
    pub(crate) fn own_activities(&self) -> impl Iterator<Item = Activity<'_, 'a>> {
        self.entries
            .activities()
            .filter(|activity| self.own[activity.index])
    }

    /// Every activity, whoever answers for it.
    pub(crate) fn activities(&self) -> impl Iterator<Item = Activity<'_, 'a>> {
        self.entries.activities()
    }

    /// What parts can be about of an activity.
    pub(crate) fn subject(&self, activity: Activity<'_, 'a>) -> &Subject {
        let known = &self.subjects[activity.index];
        known.get_or_init(|| Subject::activity(&self.entries, activity))
    }

    /// An activity counts if its controllers are named in this document or, with none named, if
    /// the author is not its processor.
    fn is_of_a_controller(&self, activity: Activity<'_, 'a>) -> bool {
        let names_nobody = activity
            .owners()
            .all(|owner| owner.entry().controllers.is_empty());
        if names_nobody {
            !self.is_processor_of(activity)
        } else {
            activity.controllers().next().is_some()
        }
    }

    /// What another law alone governs is no subject, nor what is said for people elsewhere alone.
    pub(crate) fn is_under_the_regulation(&self, activity: Activity<'_, 'a>) -> bool {
        let mut regimes = activity.owners().flat_map(|owner| &owner.entry().regimes);
        let mut places = activity.owners().flat_map(|owner| &owner.entry().people_in);
        let other_law =
            regimes.clone().next().is_some() && !regimes.any(|regime| *regime == Regime::Gdpr);
        let elsewhere = places.clone().next().is_some()
            && places.all(|place| self.is_place_inside(*place) == Some(false));
        !other_law && !elsewhere
    }

    /// The statements of roles that decide about an activity: the most particular that are about all
    /// of it; those about everything else where there is none. Several exclude each other if their
    /// roles differ.
    pub(crate) fn roles_of(&self, activity: Activity<'_, 'a>) -> Vec<usize> {
        if self.roles.is_empty() {
            return Vec::new();
        }
        let subject = self.subject(activity);
        let within = self.within();
        let whole: Vec<usize> = (0..self.roles.len())
            .filter(|&i| self.policy.roles[i].says_something())
            .filter(|&i| {
                let others = self.roles.iter().enumerate();
                let others = others
                    .filter(|(other, _)| *other != i)
                    .map(|(_, reach)| reach);
                extent::extent(subject, &self.roles[i], others, &within) == Extent::Whole
            })
            .collect();
        let precision = |i: &usize| {
            let reach = &self.roles[*i];
            (!reach.is_otherwise(), reach.precision())
        };
        let best = whole.iter().map(precision).max();
        whole
            .into_iter()
            .filter(|i| Some(precision(i)) == best)
            .collect()
    }

    /// Whether the author is the processor, and nothing else, in an activity.
    pub(crate) fn is_processor_of(&self, activity: Activity<'_, 'a>) -> bool {
        let roles = self.roles_of(activity);
        !roles.is_empty()
            && roles
                .into_iter()
                .all(|i| is_processor(self.policy.roles[i].role))
    }

    // Parts

    /// A part of the document with its ids resolved, once for all rules.
    pub(crate) fn reach(&self, part: &'a Part) -> Reach {
        let mut reaches = self.reaches.borrow_mut();
        let known = reaches.entry(std::ptr::from_ref(part));
        known.or_insert_with(|| self.reach_anew(part)).clone()
    }

    /// A part that was made for a question, with its ids resolved.
    pub(crate) fn reach_anew(&self, part: &Part) -> Reach {
        Reach::of(&self.entries, part)
    }

    /// How much of a subject one statement is about, beside its siblings in the same list.
    pub(crate) fn extent<'r>(
        &self,
        subject: &Subject,
        part: &Reach,
        siblings: impl IntoIterator<Item = &'r Reach>,
    ) -> Extent {
        extent::extent(subject, part, siblings, &self.within())
    }

    /// How much of a subject several statements together are about, and what they leave over.
    pub(crate) fn cover<'r>(
        &self,
        subject: &Subject,
        parts: impl IntoIterator<Item = &'r Reach>,
    ) -> Cover {
        extent::cover(subject, parts, &self.within())
    }

    // Bases

    /// Every legal basis that the document states for the company's own processing, each once.
    pub(crate) fn each_basis(&self, mut f: impl FnMut(Stated<'a, StatedBasis>)) {
        for basis in self.general_bases() {
            f(basis);
        }
        let mut seen = vec![false; self.policy.activities.len()];
        for activity in self.own_activities() {
            for owner in activity.owners() {
                if !std::mem::replace(&mut seen[owner.index], true) {
                    for basis in stated(owner.at().legal_bases(), &owner.entry().legal_bases) {
                        f(basis);
                    }
                }
            }
        }
    }

    /// The legal bases of the document with what they are about.
    pub(super) fn stated_bases(&self) -> &StatedBases<'a> {
        self.stated_bases.get_or_init(|| StatedBases::of(self))
    }

    /// The transfers of the document with what they are about.
    pub(super) fn stated_transfers(&self) -> &StatedTransfers<'a> {
        self.stated_transfers
            .get_or_init(|| StatedTransfers::of(self))
    }

    /// What a walk through the whole document finds.
    pub(super) fn survey(&self) -> &Survey<'a> {
        self.survey.get_or_init(|| Survey::of(self))
    }

    /// The legal bases that are stated for no activity in particular.
    pub(crate) fn general_bases(&self) -> impl Iterator<Item = Stated<'a, StatedBasis>> + Clone {
        let root = At::<Policy>::root();
        stated(root.general_legal_bases(), &self.policy.general_legal_bases)
    }

    /// The purposes that are stated for no activity in particular.
    pub(crate) fn general_purposes(&self) -> impl Iterator<Item = Stated<'a, Purpose>> + Clone {
        let root = At::<Policy>::root();
        stated(root.general_purposes(), &self.policy.general_purposes)
    }

    /// The general bases that name an activity, or the part of it that they are about, with how much
    /// of it. One without a part is never spread over activities, and is not among them.
    pub(crate) fn general_bases_of(
        &self,
        activity: Activity<'_, 'a>,
    ) -> Vec<(Stated<'a, StatedBasis>, Extent, bool)> {
        let bases = self.general_reaches.get_or_init(|| {
            let bases = self.general_bases();
            bases
                .map(|b| (b, self.reach(&b.value.applies_to)))
                .collect()
        });
        let subject = self.subject(activity);
        let mut of_it = Vec::new();
        for (basis, reach) in bases {
            // What only says where people are, or on which condition, links it to no processing.
            if !(reach.picks_processing() || reach.is_otherwise() || reach.is_in_words()) {
                continue;
            }
            let siblings = bases.iter().map(|(_, other)| other);
            let siblings = siblings.filter(|other| other.picks_processing());
            let extent = self.extent(subject, reach, siblings);
            let otherwise = reach.is_otherwise();
            // "In all other cases" is about activities that state nothing of their own.
            if otherwise && activity.legal_bases().next().is_some() {
                continue;
            }
            if extent != Extent::Not {
                of_it.push((*basis, extent, otherwise));
            }
        }
        of_it
    }

    /// The bases of Art. 6(1) that the document states for the company's own processing.
    pub(crate) fn bases(&self) -> &BTreeSet<LegalBasis> {
        self.bases.get_or_init(|| {
            let mut bases = BTreeSet::new();
            self.each_basis(|stated| bases.extend(stated.basis.legal_basis()));
            bases
        })
    }

    /// The bases of Art. 6(1) on which an activity is said to rest, by its own statements, those of
    /// its groups, or general ones that name it.
    pub(crate) fn bases_of(&self, activity: Activity<'_, 'a>) -> &BTreeSet<LegalBasis> {
        self.bases_of[activity.index].get_or_init(|| {
            let own = activity.legal_bases();
            let general = self.general_bases_of(activity).into_iter();
            own.chain(general.map(|(stated, ..)| stated))
                .filter_map(|stated| stated.basis.legal_basis())
                .collect()
        })
    }

    /// Whether direct marketing is among what an activity is for.
    #[expect(clippy::unused_self, reason = "asked of the view like its neighbours")]
    pub(crate) fn is_marketing(&self, activity: Activity<'_, 'a>) -> bool {
        activity.direct_marketing().is_some()
            || activity
                .purposes()
                .any(|purpose| is_direct_marketing(purpose.category))
    }

    /// Whether the document describes direct marketing, as such or as a purpose.
    pub(crate) fn has_direct_marketing(&self) -> bool {
        self.own_activities()
            .any(|activity| self.is_marketing(activity))
    }

    // Contacts

    /// The contacts of a list, those by reference resolved to what they refer to. Each with its own
    /// place: where it stands, not where it leads.
    pub(crate) fn contacts(
        &self,
        at: At<Vec<ContactPoint>>,
        list: &'a [ContactPoint],
    ) -> Vec<Stated<'a, ContactPoint>> {
        let mut all = Vec::new();
        for contact in stated(at, list) {
            match contact.value {
                ContactPoint::Controller(by) => {
                    let controllers = self.policy.controllers.iter();
                    let named = by.controller.as_ref();
                    let named =
                        controllers.filter(|one| named.is_none() || named == one.id.as_ref());
                    let led = named.flat_map(|controller| &controller.contacts);
                    all.extend(led_to(contact.at, led));
                }
                ContactPoint::DataProtectionOfficer(_) => {
                    let officers = self.policy.data_protection_officers.iter();
                    let led = officers.flat_map(|officer| &officer.contacts);
                    all.extend(led_to(contact.at, led));
                }
                _ => all.push(contact),
            }
        }
        all
    }

    // Silence

    /// The subject that a place lies in: an activity, some data or a recipient.
    fn subject_at(&self, steps: &[Step]) -> Option<Subject> {
        let [Step::Key(key), Step::Index(index), ..] = steps else {
            return None;
        };
        let index = usize::try_from(*index).ok()?;
        match *key {
            "activities" if index < self.policy.activities.len() => {
                Some(self.subject(self.entries.activity(index)).clone())
            }
            "personalData" if index < self.policy.personal_data.len() => {
                Some(Subject::data(&self.entries, index))
            }
            "recipients" if index < self.policy.recipients.len() => {
                let recipient = self.entries.recipient(index);
                Some(Subject::recipient(&self.entries, recipient))
            }
            "transfers" => {
                let transfer = self.policy.transfers.get(index)?;
                Some(self.reach(&transfer.applies_to).subject())
            }
            _ => None,
        }
    }

    /// What says that one of `items` is not held at a place: a gap, or a document that governs it.
    fn find_unheld<T: ?Sized>(
        &self,
        items: &[NoticeItem],
        at: At<T>,
        whole: bool,
    ) -> Option<Unheld<'a>> {
        let policy = self.policy;
        if policy.gaps.is_empty() && policy.document.related.is_empty() {
            return None;
        }
        let subject = OnceCell::new();
        let covers = |part: &'a Part| {
            if part.is_everything() {
                return whole;
            }
            let subject = subject.get_or_init(|| self.subject_at(at.steps()));
            let reach = self.reach(part);
            subject.as_ref().is_some_and(|subject| {
                matches!(
                    self.extent(subject, &reach, []),
                    Extent::Whole | Extent::Partly | Extent::Unknown
                )
            })
        };
        let mut gaps = policy.gaps.iter().filter(|gap| items.contains(&gap.item));
        if let Some(gap) = gaps.find(|gap| covers(&gap.applies_to)) {
            return Some(Unheld::Gap(gap));
        }
        let linked = policy.document.related.iter().find_map(|document| {
            let item = items.iter().find(|item| document.governs.contains(item))?;
            covers(&document.applies_to).then_some((*item, document))
        });
        linked.map(|(item, document)| Unheld::Linked(item, document))
    }

    /// Why something about an item that stands here may be told in full in another document.
    pub(crate) fn linked<T: ?Sized>(&self, item: NoticeItem, at: At<T>) -> Option<Reason> {
        let subject = self.subject_at(at.steps());
        let mut related = self.policy.document.related.iter();
        let document = related.find(|document| {
            let about = || {
                let reach = self.reach(&document.applies_to);
                let extent = |subject| self.extent(subject, &reach, []);
                document.applies_to.is_everything()
                    || subject
                        .as_ref()
                        .map(extent)
                        .is_some_and(|it| it != Extent::Not)
            };
            document.governs.contains(&item) && about()
        })?;
        Some(Unheld::Linked(item, document).reason())
    }

    /// The evidence that is recorded at a place, or at the entry that it lies in.
    pub(crate) fn evidence<T: ?Sized>(&self, at: At<T>) -> &'a [Text] {
        let policy = self.policy;
        let [Step::Key(key), Step::Index(index), ..] = at.steps() else {
            return &[];
        };
        let index = *index as usize;
        let evidence = match *key {
            "activities" => policy.activities.get(index).map(|entry| &entry.evidence),
            "controllers" => policy.controllers.get(index).map(|entry| &entry.evidence),
            "personalData" => policy.personal_data.get(index).map(|entry| &entry.evidence),
            "recipients" => policy.recipients.get(index).map(|entry| &entry.evidence),
            "transfers" => policy.transfers.get(index).map(|entry| &entry.evidence),
            "retention" => policy.retention.get(index).map(|entry| &entry.evidence),
            "rights" => policy.rights.get(index).map(|entry| &entry.evidence),
            _ => None,
        };
        evidence.map_or(&[], Vec::as_slice)
    }

    /// Why something about one of `items` that is missing at a place may only be missing here.
    pub(crate) fn unheld<T: ?Sized>(&self, items: &[NoticeItem], at: At<T>) -> Option<Reason> {
        let unheld = self.find_unheld(items, at, true)?;
        Some(unheld.reason())
    }

    /// The same, of a part that is named; a gap of the whole document does not tear this very place.
    pub(crate) fn torn<T: ?Sized>(&self, items: &[NoticeItem], at: At<T>) -> Option<Reason> {
        let unheld = self.find_unheld(items, at, false)?;
        Some(unheld.reason())
    }

    /// The denial of `item` as such, if the document has one for all of its processing.
    pub(crate) fn denial(&self, item: NoticeItem) -> Option<Stated<'a, Denial>> {
        self.denials(item)
            .find(|denial| denial.is_of_the_item() && denial.applies_to.is_everything())
    }

    /// The denials about `item`, of whatever part.
    pub(crate) fn denials(
        &self,
        item: NoticeItem,
    ) -> impl Iterator<Item = Stated<'a, Denial>> + use<'a> {
        let root = At::<Policy>::root();
        stated(root.denials(), &self.policy.denials).filter(move |denial| denial.item == item)
    }

    /// Whether `item` as such is denied of a subject: for all of it, or of a part that is all of it.
    pub(crate) fn denies(&self, item: NoticeItem, subject: &Subject) -> Option<Stated<'a, Denial>> {
        self.denials(item).find(|denial| {
            denial.is_of_the_item()
                && denial.exception.is_none()
                && self.extent(subject, &self.reach(&denial.value.applies_to), []) == Extent::Whole
        })
    }

    // Whole

    /// Which of Art. 13 and Art. 14 applies at a place: of an activity or some data by their own
    /// origins and sources, elsewhere by those of all that the company processes for itself.
    pub(crate) fn duty<T: ?Sized>(&self, at: At<T>) -> Duty {
        match *at.steps() {
            [Step::Key("activities"), Step::Index(i), ..]
                if (i as usize) < self.policy.activities.len() =>
            {
                let activity = self.entries.activity(i as usize);
                self.duty_of(activity.personal_data(), activity.sources())
            }
            [Step::Key("personalData"), Step::Index(i), ..]
                if (i as usize) < self.policy.personal_data.len() =>
            {
                self.duty_of([i as usize], [])
            }
            _ => *self
                .own_duty
                .get_or_init(|| self.duty_of(self.own_data(), self.own_sources().iter().copied())),
        }
    }

    fn duty_of(
        &self,
        data: impl IntoIterator<Item = usize>,
        sources: impl IntoIterator<Item = usize>,
    ) -> Duty {
        let at = |source: usize| Obtained::at(self.policy.sources[source].category);
        let obtained = self.obtained.get_or_init(|| {
            let data = self.policy.personal_data.iter().enumerate();
            let of_one = data.map(|(i, data)| {
                let origins = data.origins.iter().map(|origin| Obtained::by(*origin));
                let sources = self.entries.sources_of(i).map(at);
                origins
                    .chain(sources)
                    .fold(Obtained::default(), Obtained::or)
            });
            of_one.collect()
        });
        let of_data = data.into_iter().map(|i| obtained[i]);
        let all = of_data.chain(sources.into_iter().map(at));
        all.fold(Obtained::default(), Obtained::or).duty()
    }

    /// The data that the company processes for itself: what no activity uses, or one of its own.
    pub(crate) fn own_data(&self) -> impl Iterator<Item = usize> {
        (0..self.policy.personal_data.len()).filter(|&index| self.is_own_datum(index))
    }

    /// Whether the data at an index is among what the company processes for itself.
    pub(crate) fn is_own_datum(&self, index: usize) -> bool {
        let own = self.own_data.get_or_init(|| {
            let is_own = |index| {
                let mut using = self.entries.activities_using(index).peekable();
                using.peek().is_none() || using.any(|activity| self.own[activity])
            };
            (0..self.policy.personal_data.len()).map(is_own).collect()
        });
        own[index]
    }

    /// The sources of what the company processes for itself.
    pub(crate) fn own_sources(&self) -> &[usize] {
        self.own_sources.get_or_init(|| {
            let is_own = |id| {
                let data = self.entries.position(id);
                data.is_none_or(|data| self.is_own_datum(data))
            };
            let of_own = |i: &usize| {
                let named = &self.policy.sources[*i].personal_data;
                named.is_empty() || named.iter().any(is_own)
            };
            (0..self.policy.sources.len()).filter(of_own).collect()
        })
    }

    /// Whether the document is about something online.
    pub(crate) fn is_online(&self) -> bool {
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
        let scope = self.policy.scope.as_ref();
        scope.is_some_and(|scope| scope.covers.iter().any(online))
            || self
                .activities()
                .any(|activity| activity.tracking().is_some())
    }

    /// The recipients of the document that are no mere groups.
    pub(crate) fn recipients(&self) -> impl Iterator<Item = Receiver<'_, 'a>> {
        self.entries.recipients()
    }

    /// Whether the company's own processing may give data to the recipient at an index: an activity
    /// of its own names it, or none does.
    pub(crate) fn is_own_recipient(&self, index: usize) -> bool {
        let own = self.own_recipients.get_or_init(|| {
            let is_own = |index| {
                let recipient = self.entries.recipient(index);
                let mut naming = self.entries.activities_with(recipient).peekable();
                naming.peek().is_none() || naming.any(|activity| self.own[activity])
            };
            (0..self.policy.recipients.len()).map(is_own).collect()
        });
        own[index]
    }

    /// Whether an activity is one of the company's own: a subject of Arts 13 and 14.
    pub(crate) fn is_own(&self, activity: Activity<'_, 'a>) -> bool {
        self.own[activity.index]
    }

    /// Whether a part can be one of the company's own processing under the Regulation: it names no
    /// other law alone, no people elsewhere alone, and no activities or data of others alone.
    pub(crate) fn is_own_part(&self, part: &Part) -> bool {
        if self.is_elsewhere(part) {
            return false;
        }
        let ids = part.activities.iter();
        let mut named = ids.flat_map(|id| self.entries.activities_of(id)).peekable();
        if named.peek().is_some() && !named.any(|activity| self.own[activity]) {
            return false;
        }
        let ids = part.personal_data.iter();
        let mut named = ids.filter_map(|id| self.entries.position(id)).peekable();
        named.peek().is_none() || named.any(|data| self.is_own_datum(data))
    }

    /// Whether the company has an establishment where the Regulation applies (Art. 3(1)): by the
    /// facts, else by what the text says of every controller.
    pub(crate) fn is_established_inside(&self) -> Option<bool> {
        let facts = self.context.facts();
        if let Some(known) = facts.known(crate::report::Fact::EstablishedInEea, None) {
            return Some(known);
        }
        let mut outside = !self.policy.controllers.is_empty();
        for controller in &self.policy.controllers {
            let address = controller
                .address
                .as_ref()
                .and_then(|address| address.country);
            let mut countries = [controller.establishment, address]
                .into_iter()
                .flatten()
                .chain(controller.other_establishments.iter().copied())
                .peekable();
            outside &= countries.peek().is_some();
            for country in countries {
                match self.is_inside(country) {
                    Some(true) => return Some(true),
                    Some(false) => {}
                    None => outside = false,
                }
            }
        }
        outside.then_some(false)
    }

    /// What a part names of a subject.
    pub(crate) fn narrowed(&self, subject: &Subject, part: &Reach) -> Subject {
        subject.narrowed(part, &self.within())
    }

    /// Whether a part is about other laws alone, or about people elsewhere alone, and so no subject.
    pub(crate) fn is_elsewhere(&self, part: &Part) -> bool {
        let mut places = part.people_in.iter();
        let other_law = !part.regimes.is_empty() && !part.regimes.contains(&Regime::Gdpr);
        let elsewhere = !part.people_in.is_empty()
            && places.all(|place| self.is_place_inside(*place) == Some(false));
        other_law || elsewhere
    }
}

/// Whether a role is that of a processor of whatever step.
pub(crate) fn is_processor(role: AuthorRole) -> bool {
    matches!(role, AuthorRole::Processor | AuthorRole::SubProcessor)
}

/// The items of a subject's axis as indices of entries.
pub(crate) fn indices(items: &[Item]) -> impl Iterator<Item = usize> + Clone {
    items.iter().filter_map(|item| match item {
        Item::Entry(index) => Some(*index),
        _ => None,
    })
}

/// What a contact by reference leads to; it does not lead on to another reference.
fn led_to<'a>(
    at: At<ContactPoint>,
    contacts: impl Iterator<Item = &'a ContactPoint>,
) -> Vec<Stated<'a, ContactPoint>> {
    let direct = |contact: &&ContactPoint| {
        Noun::says_something(*contact)
            && !matches!(
                contact,
                ContactPoint::Controller(_) | ContactPoint::DataProtectionOfficer(_)
            )
    };
    contacts
        .filter(direct)
        .map(|value| Stated { at, value })
        .collect()
}

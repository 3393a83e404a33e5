//! Whether people must give data, and what follows if they do not: Art. 13(2)(e).

use std::{cell::OnceCell, rc::Rc};

use super::{Sink, View, rules, view::is_person};
use crate::{
    base::At,
    extent::{Axis, Extent, Item, Reach, Subject},
    model::{
        PersonalData, Policy, ProvisionRequirement,
        entries::{Activity, Stated, stated},
    },
    terms::{DataCategory, DataOrigin, NoticeItem, ProvisionNecessity, SourceCategory},
};

rules! {
    "provision"

    "provision-missing" {
        since: "0.1.0",
        items: [Provision],
        severities: [Warning, Advice],
        sources: ["13(2)(e)"],
        summary: "people are asked for data, and not told whether they must give it",
        remedy: "say whether the data must be given, by law or for a contract, and what follows if not",
        check: missing,
    }
    "provision-partial" {
        since: "0.1.0",
        items: [Provision],
        severities: [Advice],
        sources: ["13(2)(e)"],
        summary: "it is not said of all data whether it must be given, or not what follows if not",
        remedy: "say of all data that you ask for whether it must be given and what follows if not",
        check: partial,
    }
    "provision-contradictory" {
        since: "0.1.0",
        items: [Provision],
        severities: [Warning],
        sources: ["13(2)(e)", "12(1)"],
        summary: "the same data is called voluntary and required",
        remedy: "say of each datum once whether it must be given",
        check: contradictory,
    }
}

/// Some data that people are asked for.
struct Asked<'a> {
    index: usize,
    data: &'a PersonalData,
    /// Its kinds, as far as somebody can be asked for them; none where only words say what it is.
    kinds: Vec<DataCategory>,
    /// The activities in which it is used, as what a requirement can be about.
    subjects: Vec<Subject>,
    /// Whether an activity is said to use it; if not, it may be of any that names no data.
    is_linked: bool,
    /// Of each requirement, whether it is about the data, whatever its kind.
    told: Vec<OnceCell<About>>,
}

impl Asked<'_> {
    fn at(&self) -> At<PersonalData> {
        At::<Policy>::root().personal_data().index(self.index)
    }

    /// One cell a kind, or one for all of it.
    fn cells(&self) -> impl Iterator<Item = Option<DataCategory>> + Clone {
        let whole = self.kinds.is_empty().then_some(None);
        self.kinds.iter().copied().map(Some).chain(whole)
    }
}

/// Whether a requirement is about some data.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum About {
    Not,
    /// Only words may say so.
    Perhaps,
    Yes,
}

struct Requirement<'a> {
    stated: Stated<'a, ProvisionRequirement>,
    reach: Reach,
}

impl Requirement<'_> {
    fn is_optional(&self) -> bool {
        self.stated.necessity == Some(ProvisionNecessity::Optional)
    }

    fn is_required(&self) -> bool {
        self.stated.necessity.is_some() && !self.is_optional()
    }

    /// How many ways it uses to say which data it is about: what narrows more goes first.
    fn precision(&self) -> usize {
        self.reach.precision().0 + usize::from(!self.stated.data_categories.is_empty())
    }
}

/// What people are asked for, and what the document says of that.
struct Provision<'v, 'a> {
    view: &'v View<'a>,
    asked: Vec<Asked<'a>>,
    requirements: Vec<Requirement<'a>>,
}

impl<'v, 'a> Provision<'v, 'a> {
    fn of(view: &'v View<'a>) -> Self {
        let at = At::<Policy>::root().provision();
        let requirements = stated(at, &view.policy.provision)
            .filter(|one| one.necessity.is_some() || one.consequence.is_some())
            .map(|stated| Requirement {
                stated,
                reach: view.reach(&stated.value.applies_to),
            });
        let requirements: Vec<_> = requirements.collect();
        let rest = OnceCell::new();
        let told = vec![OnceCell::new(); requirements.len()];
        let asked = view.own_data().filter_map(|index| {
            let (data, kinds, using) = kinds_asked(view, index)?;
            let subjects = if using.is_empty() {
                let rest = rest.get_or_init(|| Rc::new(without_data(view)));
                vec![Subject::data(&view.entries, index).beside(rest)]
            } else {
                let only = |one: &Activity<'_, 'a>| {
                    view.subject(*one)
                        .only(Axis::PersonalData, Item::Entry(index))
                };
                using.iter().map(only).collect()
            };
            Some(Asked {
                index,
                data,
                kinds,
                subjects,
                is_linked: !using.is_empty(),
                told: told.clone(),
            })
        });
        Self {
            view,
            asked: asked.collect(),
            requirements,
        }
    }

    fn extents(&self, requirement: usize, asked: &Asked<'_>) -> Vec<Extent> {
        let others = self.requirements.iter().enumerate();
        let others = others
            .filter(|(other, _)| *other != requirement)
            .map(|(_, one)| &one.reach);
        let reach = &self.requirements[requirement].reach;
        let of = |subject| self.view.extent(subject, reach, others.clone());
        asked.subjects.iter().map(of).collect()
    }

    /// Whether a requirement is about a kind of some data in any activity that uses it: it is asked
    /// for once, however often it is used.
    fn about(&self, requirement: usize, asked: &Asked<'_>, kind: Option<DataCategory>) -> About {
        let kinds = &self.requirements[requirement].stated.value.data_categories;
        let of_kind = match kind {
            _ if kinds.is_empty() => About::Yes,
            None => About::Perhaps,
            Some(kind) if kinds.contains(&kind) => About::Yes,
            Some(_) => About::Not,
        };
        let named = self.requirements[requirement]
            .stated
            .value
            .applies_to
            .personal_data
            .iter();
        let mut named = named.filter_map(|id| self.view.entries.position(id));
        if !asked.is_linked && named.any(|index| index == asked.index) {
            return of_kind;
        }
        let of_data = asked.told[requirement].get_or_init(|| {
            let extents = self.extents(requirement, asked);
            let of_data = extents.into_iter().map(|extent| match extent {
                Extent::Whole => About::Yes,
                Extent::Partly if asked.is_linked => About::Yes,
                Extent::Partly | Extent::Unknown => About::Perhaps,
                Extent::Not => About::Not,
            });
            of_data.max().unwrap_or(About::Not)
        });
        of_kind.min(*of_data)
    }

    /// What the requirements of some sort, together, say of a kind of some data.
    fn told(
        &self,
        asked: &Asked<'_>,
        kind: Option<DataCategory>,
        of: impl Fn(&Requirement<'_>) -> bool,
    ) -> About {
        let all = 0..self.requirements.len();
        all.filter(|&i| of(&self.requirements[i]))
            .map(|i| self.about(i, asked, kind))
            .max()
            .unwrap_or(About::Not)
    }

    /// Whether the document denies that this data must be given.
    fn is_denied(&self, asked: &Asked<'_>) -> bool {
        let mut subjects = asked.subjects.iter();
        subjects.all(|subject| self.view.denies(NoticeItem::Provision, subject).is_some())
    }

    /// What is said of each kind of some data, together.
    fn all_told(&self, asked: &Asked<'_>) -> Told {
        if self.is_denied(asked) {
            return Told::All;
        }
        let cells = asked.cells().map(|kind| self.told(asked, kind, |_| true));
        let least = cells.clone().min().unwrap_or(About::Not);
        match (least, cells.max().unwrap_or(About::Not)) {
            (About::Yes, _) => Told::All,
            (_, About::Yes) => Told::Some,
            (About::Perhaps, _) | (_, About::Perhaps) => Told::Perhaps,
            (About::Not, About::Not) => Told::Nothing,
        }
    }

    /// Of what a requirement is about, what those of another sort say.
    fn beside(&self, requirement: usize, of: impl Fn(&Requirement<'_>) -> bool) -> Option<About> {
        let in_words = self.requirements[requirement].reach.is_in_words();
        let enough = if in_words { About::Perhaps } else { About::Yes };
        let mut least = None;
        for asked in &self.asked {
            for kind in asked.cells() {
                if self.about(requirement, asked, kind) >= enough {
                    let told = self.told(asked, kind, &of);
                    least = Some(least.map_or(told, |least: About| least.min(told)));
                }
            }
        }
        least
    }
}

enum Told {
    All,
    Some,
    Perhaps,
    Nothing,
}

/// The data that people are asked for, if they are, with its kinds and the activities that use it.
fn kinds_asked<'v, 'a>(
    view: &'v View<'a>,
    index: usize,
) -> Option<(&'a PersonalData, Vec<DataCategory>, Vec<Activity<'v, 'a>>)> {
    let data = &view.policy.personal_data[index];
    let using = view.entries.activities_using(index);
    let using = using.map(|activity| view.entries.activity(activity));
    let using: Vec<_> = using.filter(|activity| view.is_own(*activity)).collect();
    if data.not_wanted == Some(true) {
        return None;
    }
    let sources = view.entries.sources_of(index);
    let sources = sources.map(|source| &view.policy.sources[source]);
    let given = data.origins.contains(&DataOrigin::Provided)
        || sources
            .clone()
            .any(|source| source.category == SourceCategory::DataSubject);
    let elsewhere = !data.origins.is_empty()
        || sources
            .clone()
            .any(|s| s.category != SourceCategory::DataSubject);
    let only_given = given
        && data
            .origins
            .iter()
            .all(|origin| *origin == DataOrigin::Provided)
        && sources.clone().all(|source| is_person(source.category));
    let mut kinds = data.categories.clone();
    if !only_given {
        kinds.retain(|kind| !kind.is_observed());
    }
    if given {
        // What people say of their own accord is not asked of them.
        kinds.retain(|kind| !is_volunteered(*kind));
        // Nothing but what arises by itself is left: that part is not what is given.
        if kinds.is_empty() && !data.categories.is_empty() {
            return None;
        }
    } else {
        let in_tracking = |one: &Activity<'_, '_>| one.tracking().is_some();
        let tracked = !using.is_empty() && using.iter().all(in_tracking);
        kinds.retain(|kind| *kind != DataCategory::Other);
        if elsewhere || tracked || kinds.is_empty() {
            return None;
        }
    }
    Some((data, kinds, using))
}

/// The activities that do not say which data they use: any may use what none is said to.
fn without_data(view: &View<'_>) -> Subject {
    let own = view.own_activities();
    let own: Vec<_> = own.filter(|one| one.data().next().is_none()).collect();
    let activities = own.iter().map(|activity| Item::Entry(activity.index));
    let purposes = own.iter().flat_map(|activity| activity.purposes());
    let purposes = purposes.map(|purpose| Item::Purpose(purpose.category));
    Subject::new()
        .with(Axis::Activities, activities)
        .with(Axis::Purposes, purposes)
}

/// Whether data is what people say when they write, ask or answer, which nobody makes them do.
fn is_volunteered(kind: DataCategory) -> bool {
    matches!(
        kind,
        DataCategory::SupportCommunications | DataCategory::SurveyAnswers
    )
}

const PERHAPS: &str = "what is said on giving data may or may not be meant for this data";

const NOTHING_ASKED: &str = "no data is described that people are asked for";

fn missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let provision = Provision::of(view);
    let told: Vec<Told> = provision
        .asked
        .iter()
        .map(|asked| provision.all_told(asked))
        .collect();
    let some = told
        .iter()
        .any(|told| matches!(told, Told::All | Told::Some));
    let mut silent = sink.gather();
    for (asked, told) in provision.asked.iter().zip(&told) {
        match told {
            Told::All => sink.met(asked.at()),
            Told::Perhaps => sink.not_assessed(asked.at(), PERHAPS),
            // Where it is said of some data, what is left out is a finding of `provision-partial`.
            Told::Nothing if !some => {
                silent
                    .lacks(asked.at(), &asked.data.evidence)
                    .softened_if(asked.data.condition.is_some())
                    .named(&asked.data.id);
            }
            Told::Some | Told::Nothing => {}
        }
    }
    silent.say(sink, |names| {
        format!("of {names} it is not said whether people must give it, nor what follows if not")
    });
    if provision.asked.is_empty() && view.own_data().next().is_none() {
        asks_for_nothing_in_particular(view, &provision, sink);
    }
    sink.otherwise(NOTHING_ASKED);
}

/// Where the document describes no data at all, whether it asks is judged as a whole.
fn asks_for_nothing_in_particular(
    view: &View<'_>,
    provision: &Provision<'_, '_>,
    sink: &mut Sink<'_>,
) {
    let root = At::<Policy>::root();
    let asks = view
        .own_activities()
        .any(|activity| activity.tracking().is_none() && view.duty(activity.at()).thirteen);
    if !asks || view.denial(NoticeItem::Provision).is_some() {
        return;
    }
    if provision.requirements.is_empty() {
        sink.lacks(root, &[]).say(format_args!(
            "it is not said whether people must give their data, nor what follows if not"
        ));
    } else {
        sink.not_assessed(root, "which data people are asked for is not said");
    }
}

fn partial(view: &View<'_>, sink: &mut Sink<'_>) {
    let provision = Provision::of(view);
    let (mut consequence, mut necessity) = (sink.gather(), sink.gather());
    for (i, requirement) in provision.requirements.iter().enumerate() {
        let Stated { at, value } = requirement.stated;
        let (gather, beside) = match (value.necessity, &value.consequence) {
            // Without what it takes to enter into a contract there is none: that is said with it.
            (Some(ProvisionNecessity::ContractEntry), None) => {
                if provision.beside(i, |_| true).is_some() {
                    sink.met(at);
                }
                continue;
            }
            (Some(_), None) if requirement.is_required() => {
                let told = provision.beside(i, |other| other.stated.consequence.is_some());
                (&mut consequence, told)
            }
            (None, Some(_)) => {
                let told = provision.beside(i, |other| other.stated.necessity.is_some());
                (&mut necessity, told)
            }
            _ => {
                if provision.beside(i, |_| true).is_some() {
                    sink.met(at);
                }
                continue;
            }
        };
        match beside {
            Some(About::Not) => {
                gather.lacks(at, &value.evidence);
            }
            Some(About::Perhaps) => sink.not_assessed(at, PERHAPS),
            Some(About::Yes) => sink.met(at),
            // It is about no data that people are asked for.
            None => {}
        }
    }
    consequence.say(sink, |_| {
        "data is required, and it is not said what follows if it is not given".to_owned()
    });
    necessity.say(sink, |_| {
        "what follows without the data is said, and not whether it must be given".to_owned()
    });
    left_out(&provision, sink);
    sink.otherwise("nothing is said on whether data must be given");
}

fn left_out(provision: &Provision<'_, '_>, sink: &mut Sink<'_>) {
    let told = |asked: &Asked<'_>| provision.all_told(asked);
    let some = |asked: &Asked<'_>| matches!(told(asked), Told::All | Told::Some);
    if provision.requirements.is_empty() || !provision.asked.iter().any(some) {
        return;
    }
    let mut left = sink.gather();
    for asked in &provision.asked {
        match told(asked) {
            Told::All => {}
            Told::Perhaps => sink.not_assessed(asked.at(), PERHAPS),
            Told::Some | Told::Nothing => {
                left.lacks(asked.at(), &asked.data.evidence)
                    .named(&asked.data.id);
            }
        }
    }
    left.say(sink, |names| {
        format!(
            "of other data it is said whether it must be given, and not, or not wholly, of {names}"
        )
    });
}

fn contradictory(view: &View<'_>, sink: &mut Sink<'_>) {
    let provision = Provision::of(view);
    let all = &provision.requirements;
    let mut contradicted = vec![false; all.len()];
    for (i, optional) in all.iter().enumerate().filter(|(_, one)| one.is_optional()) {
        for (j, required) in all.iter().enumerate().filter(|(_, one)| one.is_required()) {
            if !excludes(&provision, i, j) {
                continue;
            }
            contradicted[i] = true;
            contradicted[j] = true;
            sink.breach(optional.stated.at, &optional.stated.value.evidence)
                .also(required.stated.at, &required.stated.value.evidence)
                .say(format_args!(
                    "the same data is called voluntary and required"
                ));
        }
    }
    for (requirement, contradicted) in all.iter().zip(contradicted) {
        if !contradicted && requirement.stated.necessity.is_some() {
            sink.met(requirement.stated.at);
        }
    }
    sink.otherwise("nothing is said on whether data must be given");
}

/// Whether two requirements are, for certain, about the same data in the same activity, and neither
/// is the more particular one, which would prevail.
fn excludes(provision: &Provision<'_, '_>, i: usize, j: usize) -> bool {
    let (a, b) = (&provision.requirements[i], &provision.requirements[j]);
    if a.precision() != b.precision() || a.reach.has_condition() || b.reach.has_condition() {
        return false;
    }
    let (of_a, of_b) = (
        &a.stated.value.data_categories,
        &b.stated.value.data_categories,
    );
    provision.asked.iter().any(|asked| {
        let whole = |requirement| {
            let extents = provision.extents(requirement, asked).into_iter();
            extents.map(|extent| extent == Extent::Whole)
        };
        let mut kinds = asked.data.categories.iter();
        let same_kind = (of_a.is_empty() && of_b.is_empty())
            || kinds.any(|kind| of_a.contains(kind) && of_b.contains(kind));
        same_kind && whole(i).zip(whole(j)).any(|(a, b)| a && b)
    })
}

//! Where data comes from that the person did not give: Arts 14(2)(f), 14(5).

use super::{Sink, View, rules, view::is_person};
use crate::{
    base::{Article, At},
    extent::{Extent, Subject},
    model::{
        DataSource, DataSubject, PersonalData, Policy, StatedExemption,
        entries::{Activity, Stated, stated},
    },
    terms::{DataOrigin, InformationExemption, PurposeCategory, SourceCategory},
};

rules! {
    "source"

    "source-missing" {
        since: "0.1.0",
        items: [Sources],
        severities: [Error, Warning],
        sources: ["14(2)(f)"],
        summary: "data is obtained elsewhere, and it is not said from where",
        remedy: "name the sources of data that people do not give themselves, at least by kind",
        check: missing,
    }
    "source-vague" {
        since: "0.1.0",
        items: [Sources],
        severities: [Warning],
        sources: ["14(2)(f)"],
        summary: "a source is called \"third parties\" or \"partners\", or a public one is not called public",
        remedy: "say which source it is, or of what sort, and whether it is accessible to the public",
        check: vague,
    }
    "source-audience-not-informed" {
        since: "0.1.0",
        items: [Sources, DataSubjects],
        severities: [Warning],
        sources: ["14(1)", "14(2)", "14(5)"],
        summary: "people whose data comes from others are not addressed, nor is it said how they are informed",
        remedy: "address these people as well, or say how they are informed or why they need not be",
        check: audience_not_informed,
    }
    "source-exemption-unsupported" {
        since: "0.1.0",
        items: [Sources],
        severities: [Warning],
        sources: ["14(5)", "recital 62", "C-422/24"],
        summary: "an exemption from informing people is claimed without what it takes",
        remedy: "inform these people, or state what the exemption takes: reasons and measures, or the law",
        check: exemption_unsupported,
    }
}

/// A source of the company's own processing.
#[derive(Clone)]
pub(super) struct Source<'a> {
    pub(super) index: usize,
    value: &'a DataSource,
}

impl<'a> std::ops::Deref for Source<'a> {
    type Target = &'a DataSource;

    fn deref(&self) -> &Self::Target {
        &self.value
    }
}

impl Source<'_> {
    pub(super) fn at(&self) -> At<DataSource> {
        At::<Policy>::root().sources().index(self.index)
    }

    /// Whether nobody could tell from it where the data comes from.
    fn is_vague(&self) -> bool {
        match self.category {
            SourceCategory::ThirdParties => self.publicly_accessible != Some(true),
            SourceCategory::BusinessPartner => self.name.is_none(),
            _ => false,
        }
    }

    /// Whether it is public by what it is, and the text does not call it so.
    fn is_hidden(&self) -> bool {
        matches!(
            self.category,
            SourceCategory::PublicRegister | SourceCategory::PubliclyAvailable
        ) && self.publicly_accessible == Some(false)
    }

    fn is_of_others(&self) -> bool {
        !is_person(self.category)
    }
}

/// The sources that a document states, and what comes from which.
pub(super) struct Origins<'v, 'a> {
    view: &'v View<'a>,
    sources: Vec<Source<'a>>,
    /// Of each source of the document, its place among these.
    places: Vec<Option<usize>>,
    /// Those that are not the person, and said to be of no data and no activity.
    free: Vec<Source<'a>>,
    /// Of each source of the document, whether an activity names it.
    named: Vec<bool>,
}

impl<'v, 'a> Origins<'v, 'a> {
    pub(super) fn of(view: &'v View<'a>) -> Self {
        let all = 0..view.policy.sources.len();
        let is_named = |source| view.entries.activities_from(source).next().is_some();
        let named: Vec<bool> = all.map(is_named).collect();
        let own = view.own_sources().iter().copied().map(|index| Source {
            index,
            value: &view.policy.sources[index],
        });
        let sources: Vec<Source<'a>> = own.filter(|source| source.value.says_something()).collect();
        let mut places = vec![None; view.policy.sources.len()];
        for (place, source) in sources.iter().enumerate() {
            places[source.index] = Some(place);
        }
        let is_free =
            |source: &&Source<'a>| source.personal_data.is_empty() && !named[source.index];
        let free = sources.iter().filter(|source| source.is_of_others());
        Self {
            view,
            free: free.filter(is_free).cloned().collect(),
            sources,
            places,
            named,
        }
    }

    /// The sources that are not the person.
    pub(super) fn other_sources(&self) -> impl Iterator<Item = &Source<'a>> + Clone {
        self.sources.iter().filter(|source| source.is_of_others())
    }

    /// Whether an activity names the source.
    pub(super) fn is_used(&self, source: usize) -> bool {
        self.named[source]
    }

    /// The sources that are not the person and from which some data may come: they are said to give
    /// it, or are said to be those of an activity that uses it, or of the people, or of nothing in
    /// particular.
    fn giving(&self, index: usize) -> impl Iterator<Item = &Source<'a>> + Clone {
        let entries = &self.view.entries;
        let by_name = entries.sources_of(index);
        let using = entries.activities_using(index);
        let of_activities = using.flat_map(|activity| entries.activity(activity).sources());
        let is_open = |source: &usize| self.view.policy.sources[*source].personal_data.is_empty();
        let known = by_name.chain(of_activities.filter(is_open));
        let data = &self.view.policy.personal_data[index];
        let of_people = |source: &&Source<'a>| {
            source.data_subjects.is_empty()
                || data.data_subjects.is_empty()
                || data
                    .data_subjects
                    .iter()
                    .any(|id| source.data_subjects.contains(id))
        };
        known
            .filter_map(|index| self.sources.get(self.places[index]?))
            .filter(|source| source.is_of_others())
            .chain(self.free.iter().filter(of_people))
    }

    /// The data that is obtained elsewhere, by index.
    fn obtained(&self) -> impl Iterator<Item = (usize, &'a PersonalData)> {
        let all = &self.view.policy.personal_data;
        let own = self.view.own_data().map(move |index| (index, &all[index]));
        own.filter(|(_, data)| data.origins.contains(&DataOrigin::FromThirdParty))
            .filter(|(_, data)| data.not_wanted != Some(true))
    }
}

fn missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let origins = Origins::of(view);
    let mut silent = sink.gather();
    for (index, data) in origins.obtained() {
        let at = At::<Policy>::root().personal_data().index(index);
        let mut sources = origins.giving(index);
        let stated = sources.clone().next().is_some();
        if sources.any(|source| !source.is_vague()) || !data.collected_by.is_empty() {
            sink.met(at);
        } else if !stated {
            silent
                .lacks(at, &data.evidence)
                .softened_if(data.condition.is_some())
                .named(&data.id);
        }
    }
    silent.say(sink, |names| {
        format!(
            "{names} {} obtained elsewhere, and it is not said from where",
            names.pick("is", "are")
        )
    });
    sink.otherwise(
        "no data is said to be obtained elsewhere, or its source is said in vague words",
    );
}

fn vague(view: &View<'_>, sink: &mut Sink<'_>) {
    let origins = Origins::of(view);
    let (mut nobody, mut hidden) = (sink.gather(), sink.gather());
    for source in origins.other_sources() {
        let at = source.at();
        if source.is_hidden() {
            hidden
                .breach(at, &source.evidence)
                .named(called(source.value));
        } else if !source.is_vague() || is_told_elsewhere(&origins, source) {
            sink.met(at);
        } else {
            nobody
                .lacks(at, &source.evidence)
                .named(called(source.value));
        }
    }
    nobody.say(sink, |names| {
        format!(
            "{} {names} {} not tell from whom the data comes",
            names.pick("the source", "the sources"),
            names.pick("does", "do")
        )
    });
    hidden.say(sink, |names| {
        format!(
            "{} {names} {} public, and not called so",
            names.pick("the source", "the sources"),
            names.pick("is", "are")
        )
    });
    sink.otherwise("no source is stated but the person");
}

/// What the text calls a source, else its id.
fn called(source: &DataSource) -> &str {
    source.name.as_deref().unwrap_or(source.id.as_str())
}

/// Whether all that comes from a vague source comes from one that can be told, too.
fn is_told_elsewhere(origins: &Origins<'_, '_>, source: &Source<'_>) -> bool {
    let view = origins.view;
    if source.personal_data.is_empty() {
        let mut others = origins.other_sources();
        return others.any(|other| !other.is_vague() && other.personal_data.is_empty());
    }
    let named = source.personal_data.iter();
    let mut named = named.filter_map(|id| view.entries.position(id)).peekable();
    named.peek().is_some()
        && named.all(|index| origins.giving(index).any(|other| !other.is_vague()))
}

/// The people whose data comes from a source, as the source or its data names them.
fn people<'a>(view: &View<'a>, source: &Source<'a>) -> Vec<&'a DataSubject> {
    let data = source.personal_data.iter().filter_map(|id| view.get(id));
    let of_data = data.flat_map(|data| &data.data_subjects);
    let ids = if source.data_subjects.is_empty() {
        of_data.collect::<Vec<_>>()
    } else {
        source.data_subjects.iter().collect()
    };
    let mut people: Vec<&DataSubject> = Vec::new();
    for one in ids.into_iter().filter_map(|id| view.get(id)) {
        if !people.iter().any(|known| known.id == one.id) {
            people.push(one);
        }
    }
    people
}

fn audience_not_informed(view: &View<'_>, sink: &mut Sink<'_>) {
    let origins = Origins::of(view);
    let mut silent = sink.gather();
    for source in origins.other_sources() {
        let at = source.at();
        let people = people(view, source);
        if people.is_empty() {
            continue;
        }
        // What an exemption takes is asked by `source-exemption-unsupported`.
        if source.informed.is_some() || !source.exemptions.is_empty() {
            sink.met(at);
            continue;
        }
        let left: Vec<_> = people
            .iter()
            .filter(|one| one.addressed == Some(false))
            .collect();
        for one in &left {
            silent.lacks(at, &source.evidence).named(&one.id);
        }
        if !left.is_empty() {
            continue;
        }
        if people.iter().all(|one| one.addressed == Some(true)) {
            sink.met(at);
        } else {
            sink.not_assessed(
                at,
                "whether the text is written for these people, too, is not recorded",
            );
        }
    }
    silent.say(sink, |names| {
        format!("data about {names} comes from others, and nothing informs these people")
    });
    sink.otherwise("of no source it is said whose data comes from it");
}

/// An exemption of Art. 14(5) that is claimed for a source.
struct Claim<'v, 'a> {
    origins: &'v Origins<'v, 'a>,
    source: &'v Source<'a>,
    stated: Stated<'a, StatedExemption>,
}

/// Why an exemption does not stand.
enum Fault {
    /// By what the document says.
    Excluded(&'static str),
    /// As something is not said.
    Lacking(&'static str),
}

impl<'a> Claim<'_, 'a> {
    fn article(&self) -> Article {
        match self.stated.exemption {
            InformationExemption::AlreadyInformed => Article::constant("14(5)(a)"),
            InformationExemption::ImpossibleOrDisproportionate => Article::constant("14(5)(b)"),
            InformationExemption::LaidDownByLaw => Article::constant("14(5)(c)"),
            InformationExemption::ProfessionalSecrecy => Article::constant("14(5)(d)"),
        }
    }

    /// What it lacks, or what speaks against it, if anything does.
    fn fault(&self) -> Option<Fault> {
        use Fault::{Excluded, Lacking};
        let Stated { value, .. } = self.stated;
        if value.exemption == InformationExemption::AlreadyInformed {
            return None;
        }
        if !self.source.is_of_others() {
            return Some(Excluded(
                "is claimed for data that is collected from the person",
            ));
        }
        match value.exemption {
            InformationExemption::AlreadyInformed => None,
            InformationExemption::ImpossibleOrDisproportionate if self.is_contacted() => {
                Some(Excluded("is claimed for people to whom the company writes"))
            }
            InformationExemption::ImpossibleOrDisproportionate if self.is_sold() => {
                Some(Excluded("is claimed for data that is sold"))
            }
            InformationExemption::ImpossibleOrDisproportionate if value.reason.is_none() => Some(
                Lacking("is claimed without saying why it would be too much to inform them"),
            ),
            InformationExemption::ImpossibleOrDisproportionate => {
                value.measures.is_none().then_some(Lacking(
                    "is claimed without measures that protect them in its stead",
                ))
            }
            InformationExemption::LaidDownByLaw | InformationExemption::ProfessionalSecrecy => {
                value
                    .laws
                    .is_empty()
                    .then_some(Lacking("is claimed without the law on which it rests"))
            }
        }
    }

    /// The data for which it is claimed; none where that is not said.
    fn data(&self) -> Vec<usize> {
        let view = self.origins.view;
        let named = self.source.personal_data.iter();
        named.filter_map(|id| view.entries.position(id)).collect()
    }

    /// The company's own activities that use the data from this source.
    fn activities(&self) -> impl Iterator<Item = Activity<'_, 'a>> {
        let view = self.origins.view;
        let data = self.data().into_iter();
        data.flat_map(|index| view.entries.activities_using(index))
            .chain(view.entries.activities_from(self.source.index))
            .map(|index| view.entries.activity(index))
            .filter(|activity| view.is_own(*activity))
    }

    /// Whether the company writes to these people, with the data from this source.
    fn is_contacted(&self) -> bool {
        let view = self.origins.view;
        self.activities()
            .any(|activity| view.is_marketing(activity))
    }

    /// Whether the data from this source is sold.
    fn is_sold(&self) -> bool {
        let (view, data) = (self.origins.view, self.data());
        let by_activity = self.activities().any(|activity| {
            let mut purposes = activity.purposes();
            purposes.any(|purpose| purpose.category == PurposeCategory::SaleOfData)
        });
        let sales = stated(At::<Policy>::root().sale(), &view.policy.sale);
        by_activity
            || sales.into_iter().any(|sale| {
                let reach = view.reach(&sale.value.applies_to);
                data.iter().any(|index| {
                    let subject = Subject::data(&view.entries, *index);
                    view.extent(&subject, &reach, []) == Extent::Whole
                })
            })
    }
}

fn exemption_unsupported(view: &View<'_>, sink: &mut Sink<'_>) {
    let origins = Origins::of(view);
    for source in &origins.sources {
        for stated in stated(source.at().exemptions(), &source.value.exemptions) {
            let claim = Claim {
                origins: &origins,
                source,
                stated,
            };
            let article = claim.article();
            let evidence = &stated.value.evidence;
            match claim.fault() {
                Some(Fault::Excluded(why)) => sink
                    .breach(stated.at, evidence)
                    .say(format_args!("the exemption of Art. {article} {why}")),
                Some(Fault::Lacking(why)) => sink
                    .lacks(stated.at, evidence)
                    .say(format_args!("the exemption of Art. {article} {why}")),
                None if stated.exemption == InformationExemption::AlreadyInformed => {
                    sink.not_assessed(stated.at, "what people know already is not in the text");
                }
                None => sink.met(stated.at),
            }
        }
    }
    sink.otherwise("no exemption from informing people is claimed");
}

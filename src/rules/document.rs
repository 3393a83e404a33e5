//! The document as such: whether it can be read, dated and resolved.

use super::{Sink, View, rules};
use crate::{
    base::{Id, LanguageTag, Place, Text},
    model::{AutomatedDecision, Recipient, RecipientRole, Transfer, references::List},
    terms::{DataCategory, GapReason, Modality, NoticeItem, OtherClauseCategory, SourceCategory},
};

rules! {
    "document"

    "document-undated" {
        since: "0.1.0",
        items: [DocumentDates],
        severities: [Advice],
        sources: ["12(1)", "5(2)"],
        summary: "the notice bears neither a date nor a version",
        remedy: "state when the notice was last changed",
        check: undated,
    }
    "document-stale" {
        since: "0.1.0",
        items: [DocumentDates],
        severities: [Advice],
        sources: ["5(1)(a)", "5(2)"],
        summary: "the notice is old enough for its content to have changed",
        remedy: "review the notice, and date it anew",
        check: stale,
    }
    "document-language-audience" {
        since: "0.1.0",
        items: [],
        severities: [Warning],
        sources: ["12(1)"],
        summary: "the notice is not in a language of the people whom it addresses",
        remedy: "offer the notice in the languages in which the service is offered",
        check: language_audience,
    }
    "document-dangling-reference" {
        since: "0.1.0",
        items: [],
        severities: [Advice],
        sources: ["12(1)"],
        summary: "the notice refers to a part of itself that it does not have",
        remedy: "correct the reference or add the part",
        check: dangling_reference,
    }
    "document-mixed-content" {
        since: "0.1.0",
        items: [],
        severities: [Advice],
        sources: ["12(1)"],
        summary: "clauses that are no information on data protection stand inside the notice",
        remedy: "move terms of use and the like to a document of their own",
        check: mixed_content,
    }
    "document-contradiction" {
        since: "0.1.0",
        items: [Scope],
        severities: [Advice],
        sources: ["12(1)"],
        summary: "the scope excludes a source of data that the notice describes",
        remedy: "bring the scope and the sources into line",
        check: contradiction,
    }
    "document-denial-contradicted" {
        since: "0.1.0",
        items: [],
        severities: [Warning],
        sources: ["12(1)", "5(1)(a)"],
        summary: "the notice denies something and describes it elsewhere",
        remedy: "decide which is true, and say it once",
        check: denial_contradicted,
    }
    "document-unused-entry" {
        since: "0.1.0",
        items: [],
        severities: [Advice],
        sources: ["12(1)"],
        summary: "data or a recipient is listed, and nothing says what it is for",
        remedy: "say which activity it belongs to",
        check: unused_entry,
    }
    "document-placeholder" {
        since: "0.1.0",
        items: [],
        severities: [Warning],
        sources: ["12(1)"],
        summary: "text of a template was left in the notice",
        remedy: "fill in the template",
        check: placeholder,
    }
    "document-not-captured" {
        since: "0.1.0",
        items: [],
        severities: [Advice],
        sources: [],
        summary: "parts of the text are not in this file, and rules about them were not assessed",
        remedy: "obtain the missing parts, and check again",
        check: not_captured,
    }
    "document-unresolved-id" {
        since: "0.1.0",
        items: [],
        severities: [Error],
        sources: [],
        summary: "an id is referred to that no entry has",
        remedy: "add the entry, or correct the id that refers to it",
        check: unresolved_id,
    }
    "document-duplicate-id" {
        since: "0.1.0",
        items: [],
        severities: [Error],
        sources: [],
        summary: "two entries of one list have the same id",
        remedy: "give each entry of the list an id of its own",
        check: duplicate_id,
    }
}

fn undated(view: &View<'_>, sink: &mut Sink<'_>) {
    let document = &view.policy.document;
    let root = Place::Root;
    let at = root.key("document");
    let dated = document.last_updated.is_some()
        || document.effective_from.is_some()
        || document.version.is_some();
    if dated {
        sink.met(&at);
    } else {
        sink.lacks(
            &at,
            &document.evidence,
            format_args!("the notice bears neither a date nor a version"),
        );
    }
}

fn stale(view: &View<'_>, sink: &mut Sink<'_>) {
    let document = &view.policy.document;
    let root = Place::Root;
    let at = root.key("document");
    let Some(dated) = document.last_updated.max(document.effective_from) else {
        return sink.not_applicable("the notice bears no date");
    };
    let months = view.context.stale_after_months();
    if dated.add_months(i32::from(months)) < view.context.as_of() {
        sink.breach(
            &at,
            &document.evidence,
            format_args!("the notice is of {dated}, more than {months} months ago"),
        );
    } else {
        sink.met(&at);
    }
}

fn language_audience(view: &View<'_>, sink: &mut Sink<'_>) {
    let document = &view.policy.document;
    if document.audience_languages.is_empty() {
        return sink.not_applicable("the languages of the audience are not recorded");
    }
    let root = Place::Root;
    let at = root.key("document");
    let at = at.key("audienceLanguages");
    let offered = |wanted: &LanguageTag| {
        std::iter::once(&document.language)
            .chain(&document.translations)
            .any(|language| spoken(language) == spoken(wanted))
    };
    for (i, wanted) in document.audience_languages.iter().enumerate() {
        if offered(wanted) {
            sink.met(&at.index(i));
        } else {
            sink.breach(
                &at.index(i),
                &document.evidence,
                format_args!(
                    "people are addressed in `{wanted}`, and the notice is in `{}`",
                    document.language
                ),
            );
        }
    }
}

/// The language of a tag; Bokmål, which is what is written where Norwegian is said, under both names.
fn spoken(tag: &LanguageTag) -> String {
    let language = tag.language().to_ascii_lowercase();
    if language == "nb" {
        "no".to_owned()
    } else {
        language
    }
}

fn dangling_reference(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let at = root.key("document");
    let at = at.key("internalReferences");
    for (i, reference) in view.policy.document.internal_references.iter().enumerate() {
        match reference.resolves {
            Some(false) => sink.breach(
                &at.index(i),
                &reference.evidence,
                format_args!(
                    "the notice refers to `{}`, which it does not have",
                    reference.target
                ),
            ),
            Some(true) => sink.met(&at.index(i)),
            None => sink.not_assessed(&at.index(i), || {
                "whether the reference resolves is not recorded".into()
            }),
        }
    }
    sink.not_applicable("no reference within the notice is recorded");
}

fn mixed_content(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let at = root.key("otherClauses");
    let foreign = |category: OtherClauseCategory| {
        matches!(
            category,
            OtherClauseCategory::AcceptableUse
                | OtherClauseCategory::IntellectualProperty
                | OtherClauseCategory::Liability
                | OtherClauseCategory::GoverningLaw
        )
    };
    let clauses = view.policy.other_clauses.iter().enumerate();
    let mut foreign = clauses
        .filter(|(_, clause)| foreign(clause.category))
        .peekable();
    let Some((first, clause)) = foreign.peek().copied() else {
        return sink.not_applicable("no clause outside data protection is recorded");
    };
    let mut names: Vec<String> = foreign
        .map(|(_, clause)| clause.category.term().label.to_lowercase())
        .collect();
    names.sort();
    names.dedup();
    sink.breach(
        &at.index(first),
        &clause.evidence,
        format_args!(
            "clauses on other subjects stand inside the notice: {}",
            names.join(", ")
        ),
    );
}

fn contradiction(view: &View<'_>, sink: &mut Sink<'_>) {
    let policy = view.policy;
    let Some(scope) = &policy.scope else {
        return sink.not_applicable("the notice states no scope");
    };
    let root = Place::Root;
    let at = root.key("scope");
    let at = at.key("excludes");
    for (i, excluded) in scope.excludes.iter().enumerate() {
        if excluded.sources.is_empty() {
            continue;
        }
        let described: Vec<String> = policy
            .sources
            .iter()
            .filter(|source| excluded.sources.contains(&source.category))
            .map(|source| format!("`{}`", source.id))
            .collect();
        if described.is_empty() {
            sink.met(&at.index(i));
        } else {
            sink.breach(
                &at.index(i),
                &excluded.evidence,
                format_args!(
                    "the scope excludes sources that the notice describes: {}",
                    described.join(", ")
                ),
            );
        }
    }
    sink.not_applicable("the scope excludes no source");
}

fn denial_contradicted(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let at = root.key("denials");
    for (i, denial) in view.policy.denials.iter().enumerate() {
        let denied = if denial.at.is_empty() {
            contradiction_of(view, denial.item)
        } else {
            contradiction_at(view, denial.item, &denial.at)
        };
        match denied {
            Denied::Though(what) => sink.breach(
                &at.index(i),
                &denial.evidence,
                format_args!(
                    "of `{}` the notice says that there are none, and it describes {what}",
                    denial.item.term().label.to_lowercase()
                ),
            ),
            Denied::Rightly => sink.met(&at.index(i)),
            Denied::Unanswerable => {}
        }
    }
    sink.not_applicable("nothing is denied that the document could describe");
}

/// How a denial stands to the rest of the document.
enum Denied {
    /// Nothing speaks against it.
    Rightly,
    /// The document describes this.
    Though(String),
    /// No list of the document would show it.
    Unanswerable,
}

/// What the document states against the denial of an item that is about some activities.
fn contradiction_at(view: &View<'_>, item: NoticeItem, denied: &[Id]) -> Denied {
    let policy = view.policy;
    let about = |activities: &[Id]| activities.iter().any(|id| denied.contains(id));
    let described = match item {
        NoticeItem::Recipients => {
            let mut activities = denied.iter().filter_map(|id| view.activity(id));
            let third_party = |id: &&Id| view.recipient(id).is_some_and(is_third_party);
            let recipient =
                activities.find_map(|activity| activity.recipients.iter().find(third_party));
            recipient.map(|id| format!("`{id}`"))
        }
        NoticeItem::Transfers => policy
            .transfers
            .iter()
            .any(|transfer| about(&transfer.activities))
            .then(|| "a transfer".to_owned()),
        NoticeItem::AutomatedDecisions => policy
            .automated_decisions
            .iter()
            .any(|decision| about(&decision.activities))
            .then(|| "one".to_owned()),
        NoticeItem::Profiling => policy
            .profiling
            .iter()
            .any(|profiling| about(&profiling.activities))
            .then(|| "one".to_owned()),
        _ => return Denied::Unanswerable,
    };
    described.map_or(Denied::Rightly, Denied::Though)
}

/// Whether a recipient is a third party to whom data goes as a matter of course.
///
/// "Nobody else" is said of third parties, which processors and staff are not (Art. 4(10)), and with
/// the exception of what the law or an occasion demands.
fn is_third_party(recipient: &Recipient) -> bool {
    let within = matches!(
        recipient.role,
        RecipientRole::Processor(_) | RecipientRole::SubProcessor(_) | RecipientRole::Personnel(_)
    );
    !within && recipient.triggers.is_empty() && recipient.modality != Some(Modality::Conditional)
}

/// What the document states against the denial of an item.
fn contradiction_of(view: &View<'_>, item: NoticeItem) -> Denied {
    let policy = view.policy;
    let named = |id: Option<&Id>| id.map(|id| format!("`{id}`"));
    let stated = match item {
        NoticeItem::Recipients => {
            let mut recipients = policy.recipients.iter();
            named(
                recipients
                    .find(|recipient| is_third_party(recipient))
                    .map(|recipient| &recipient.id),
            )
        }
        NoticeItem::Transfers => {
            let abroad = |transfer: &&Transfer| {
                transfer.modality != Some(Modality::Conditional)
                    && super::transfer::leaves(view, transfer)
            };
            policy
                .transfers
                .iter()
                .find(abroad)
                .map(|_| "a transfer".to_owned())
        }
        // What is denied are those of Art. 22(1), which not every machine's decision is.
        NoticeItem::AutomatedDecisions => {
            let of_22 = |decision: &&AutomatedDecision| {
                decision.solely_automated != Some(false)
                    && decision.significant_effect != Some(false)
            };
            policy
                .automated_decisions
                .iter()
                .find(of_22)
                .map(|_| "one".to_owned())
        }
        NoticeItem::Profiling => policy.profiling.first().map(|_| "one".to_owned()),
        NoticeItem::Tracking => {
            let used = policy.tracking.iter().find(|tracking| {
                !tracking.technologies.is_empty()
                    || !tracking.categories.is_empty()
                    || !tracking.providers.is_empty()
            });
            used.map(|_| "some".to_owned())
        }
        NoticeItem::DirectMarketing => policy.direct_marketing.first().map(|_| "some".to_owned()),
        NoticeItem::Sources => {
            let from_others = |category: SourceCategory| !super::view::is_person(category);
            named(
                policy
                    .sources
                    .iter()
                    .find(|source| from_others(source.category))
                    .map(|source| &source.id),
            )
        }
        NoticeItem::SpecialCategories => {
            let data = policy.personal_data.iter();
            let mut data = data.filter(|data| {
                data.not_wanted != Some(true) && !data.special_categories.is_empty()
            });
            named(data.next().map(|data| &data.id))
        }
        NoticeItem::CriminalData => {
            let data = policy.personal_data.iter();
            let mut data =
                data.filter(|data| data.not_wanted != Some(true) && !data.criminal_data.is_empty());
            named(data.next().map(|data| &data.id))
        }
        NoticeItem::DataProtectionOfficer => policy
            .data_protection_officers
            .first()
            .map(|_| "one".to_owned()),
        _ => return Denied::Unanswerable,
    };
    stated.map_or(Denied::Rightly, Denied::Though)
}

fn unused_entry(view: &View<'_>, sink: &mut Sink<'_>) {
    let policy = view.policy;
    let mut used_data = vec![false; policy.personal_data.len()];
    let mut used_recipients = vec![false; policy.recipients.len()];
    policy.references(|_, list, id| {
        let used = match list {
            List::PersonalData => &mut used_data,
            List::Recipients => &mut used_recipients,
            _ => return,
        };
        if let Some(i) = view.position(list, id) {
            used[i] = true;
        }
    });
    let activities = &policy.activities;
    let credentials = |category: &DataCategory| {
        matches!(
            category,
            DataCategory::LoginCredentials | DataCategory::ThirdPartyCredentials
        )
    };
    if activities
        .iter()
        .any(|activity| !activity.personal_data.is_empty())
    {
        let data = policy.personal_data.iter();
        let data = data.map(|data| {
            let exempt = data.not_wanted == Some(true) || data.categories.iter().any(credentials);
            (&data.id, exempt, data.evidence.as_slice())
        });
        unused(List::PersonalData, data, &used_data, sink);
    }
    if activities
        .iter()
        .any(|activity| !activity.recipients.is_empty())
    {
        let recipients = policy.recipients.iter();
        let recipients = recipients.map(|recipient| {
            let exempt = !recipient.triggers.is_empty()
                || !recipient.purposes.is_empty()
                || !recipient.services.is_empty()
                || !recipient.personal_data.is_empty();
            (&recipient.id, exempt, recipient.evidence.as_slice())
        });
        unused(List::Recipients, recipients, &used_recipients, sink);
    }
    sink.not_applicable("no activity is tied to data or recipients");
}

/// Says in one finding which entries of a list nothing refers to.
fn unused<'a>(
    list: List,
    entries: impl Iterator<Item = (&'a Id, bool, &'a [Text])>,
    used: &[bool],
    sink: &mut Sink<'_>,
) {
    let root = Place::Root;
    let at = root.key(list.member());
    let mut first: Option<(usize, &[Text])> = None;
    let mut names = Vec::new();
    for ((i, (id, exempt, evidence)), used) in entries.enumerate().zip(used) {
        if exempt || *used {
            sink.met(&at.index(i));
        } else {
            first = first.or(Some((i, evidence)));
            names.push(format!("`{id}`"));
        }
    }
    if let Some((i, evidence)) = first {
        sink.breach(
            &at.index(i),
            evidence,
            format_args!("nothing says what this is for: {}", names.join(", ")),
        );
    }
}

fn placeholder(view: &View<'_>, sink: &mut Sink<'_>) {
    let policy = view.policy;
    let root = Place::Root;
    let mut judge = |at: &Place<'_>, texts: Vec<&Text>, evidence: &[Text]| match texts
        .into_iter()
        .find(|text| is_placeholder(text.as_str()))
    {
        Some(text) => sink.breach(
            at,
            evidence,
            format_args!("`{text}` is the text of a template"),
        ),
        None => sink.met(at),
    };
    let document = &policy.document;
    judge(
        &root.key("document"),
        document.title.iter().chain(&document.version).collect(),
        &document.evidence,
    );
    for (i, controller) in policy.controllers.iter().enumerate() {
        let address = controller.address.iter().flat_map(|address| {
            address
                .lines
                .iter()
                .chain(&address.postal_code)
                .chain(&address.locality)
                .chain(&address.region)
        });
        let names = std::iter::once(&controller.name)
            .chain(&controller.legal_name)
            .chain(&controller.registration_number)
            .chain(&controller.responsible_for)
            .chain(address);
        judge(
            &root.key("controllers").index(i),
            names.collect(),
            &controller.evidence,
        );
    }
    for (i, officer) in policy.data_protection_officers.iter().enumerate() {
        judge(
            &root.key("dataProtectionOfficers").index(i),
            officer.name.iter().collect(),
            &officer.evidence,
        );
    }
    for (i, data) in policy.personal_data.iter().enumerate() {
        judge(
            &root.key("personalData").index(i),
            data.label.iter().chain(&data.items).collect(),
            &data.evidence,
        );
    }
    for (i, activity) in policy.activities.iter().enumerate() {
        let purposes = activity
            .purposes
            .iter()
            .filter_map(|purpose| purpose.text.as_ref());
        judge(
            &root.key("activities").index(i),
            activity.label.iter().chain(purposes).collect(),
            &activity.evidence,
        );
    }
    for (i, recipient) in policy.recipients.iter().enumerate() {
        let texts = recipient
            .name
            .iter()
            .chain(&recipient.label)
            .chain(&recipient.services);
        judge(
            &root.key("recipients").index(i),
            texts.collect(),
            &recipient.evidence,
        );
    }
}

/// Whether a text looks like a gap that somebody was to fill in.
fn is_placeholder(text: &str) -> bool {
    // Most texts have none of this, and need no second look.
    let suspicious = text.contains(['[', '{', '}', '<'])
        || [
            "psum",
            "ompany name",
            "PSUM",
            "OMPANY NAME",
            "TODO",
            "TBD",
            "XXX",
            "FIXME",
        ]
        .iter()
        .any(|part| text.contains(part));
    if !suspicious {
        return false;
    }
    let lower = text.to_lowercase();
    let marks = [
        "lorem ipsum",
        "{{",
        "}}",
        "[insert",
        "[your ",
        "[company",
        "<company",
        "<insert",
        "your company name",
    ];
    let words = ["TODO", "TBD", "XXX", "FIXME"];
    let fields = [
        "address",
        "business",
        "company",
        "contact",
        "controller",
        "country",
        "date",
        "dpo",
        "e-mail",
        "email",
        "name",
        "organisation",
        "organization",
        "phone",
        "telephone",
        "url",
        "website",
    ];
    // What a form would ask for between brackets, such as `[COMPANY NAME]`; `[EEA]` is none.
    let bracketed = text
        .split('[')
        .skip(1)
        .filter_map(|rest| rest.split_once(']'))
        .any(|(inside, _)| {
            let inside = inside.to_lowercase();
            let mut words = inside
                .split([' ', '_'])
                .filter(|word| !word.is_empty())
                .peekable();
            words.peek().is_some()
                && words.all(|word| {
                    fields.contains(&word)
                        || matches!(word, "insert" | "of" | "our" | "the" | "your")
                })
        });
    bracketed
        || marks.iter().any(|mark| lower.contains(mark))
        || text
            .split(|c: char| !c.is_alphanumeric())
            .any(|word| words.contains(&word))
}

fn not_captured(view: &View<'_>, sink: &mut Sink<'_>) {
    let gaps = &view.policy.gaps;
    let root = Place::Root;
    let mut items: Vec<String> = gaps
        .iter()
        .map(|gap| {
            let why = match gap.reason {
                GapReason::InOtherDocument => "in another document",
                GapReason::LostInCapture => "lost in the copy",
                GapReason::Unreadable => "unreadable",
                GapReason::NotEncoded => "not encoded",
            };
            match &gap.note {
                Some(note) if gap.item == NoticeItem::Other => format!("{note} ({why})"),
                _ => format!("{} ({why})", gap.item.term().label.to_lowercase()),
            }
        })
        .collect();
    items.sort();
    items.dedup();
    match gaps.first() {
        Some(gap) => sink.breach(
            &root.key("gaps"),
            &gap.evidence,
            format_args!("not in this file: {}", items.join(", ")),
        ),
        None => sink.not_applicable("the document records no gap"),
    }
}

fn unresolved_id(view: &View<'_>, sink: &mut Sink<'_>) {
    let mut any = false;
    view.policy.references(|at, list, id| {
        any = true;
        if view.position(list, id).is_some() {
            sink.met(at);
        } else {
            sink.breach(
                at,
                &[],
                format_args!("there is no `{id}` in `{}`", list.member()),
            );
        }
    });
    if !any {
        sink.not_applicable("nothing in the document refers to another entry");
    }
}

fn duplicate_id(view: &View<'_>, sink: &mut Sink<'_>) {
    for list in List::ALL {
        let root = Place::Root;
        let at = root.key(list.member());
        for (i, id) in view.policy.ids(list) {
            let at = at.index(i);
            if view.position(list, id) == Some(i) {
                sink.met(&at);
            } else {
                let at = at.key("id");
                sink.breach(
                    &at,
                    &[],
                    format_args!("`{id}` is the id of an earlier entry as well"),
                );
            }
        }
    }
    sink.not_applicable("no entry has an id");
}

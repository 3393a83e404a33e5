//! The document as such: whether it can be dated, read and resolved, and agrees with itself.

mod denial;
mod entries;
mod language;
mod placeholder;
mod survey;

pub(super) use self::survey::Survey;

use super::{Sink, View, quoted, rules};
use crate::{
    base::At,
    model::Policy,
    terms::{NoticeItem, OtherClauseCategory, ReferenceTarget},
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
        check: language::audience,
    }
    "document-language-quality" {
        since: "0.1.0",
        items: [],
        severities: [Warning],
        sources: ["12(1)"],
        summary: "faults of language hide what the notice means",
        remedy: "have the notice written or revised by somebody who speaks its language",
        check: language::quality,
    }
    "document-misnamed" {
        since: "0.1.0",
        items: [],
        severities: [Advice],
        sources: ["12(1)"],
        summary: "an authority, a law or a framework is called by a name that it does not bear",
        remedy: "use the name of today",
        check: language::misnamed,
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
        severities: [Warning, Advice],
        sources: ["12(1)", "5(1)(a)"],
        summary: "the notice denies something and describes it elsewhere",
        remedy: "decide which is true, and say it once",
        check: denial::contradicted,
    }
    "document-unused-entry" {
        since: "0.1.0",
        items: [],
        severities: [Advice],
        sources: ["12(1)"],
        summary: "data or a recipient is listed, and nothing says what it is for",
        remedy: "say which activity it belongs to",
        check: entries::unused,
    }
    "document-placeholder" {
        since: "0.1.0",
        items: [],
        severities: [Warning],
        sources: ["12(1)"],
        binds: Anybody,
        from: (any day),
        summary: "text of a template was left in the notice",
        remedy: "fill in the template",
        check: placeholder::left,
    }
    "document-not-captured" {
        since: "0.1.0",
        items: [],
        severities: [Advice],
        sources: [],
        binds: Anybody,
        from: (any day),
        summary: "parts of the text are not in this file, and rules about them were not assessed",
        remedy: "obtain the missing parts, and check again",
        check: not_captured,
    }
    "document-empty-entry" {
        since: "0.1.0",
        items: [],
        severities: [Advice],
        sources: [],
        binds: Anybody,
        from: (any day),
        summary: "an entry says nothing, and counts as if it were not there",
        remedy: "fill the entry in, or remove it",
        check: entries::empty,
    }
    "document-unresolved-id" {
        since: "0.1.0",
        items: [],
        severities: [Error],
        sources: [],
        binds: Anybody,
        from: (any day),
        fixed: true,
        summary: "an id is referred to that no entry has",
        remedy: "add the entry, or correct the id that refers to it",
        check: entries::unresolved,
    }
    "document-duplicate-id" {
        since: "0.1.0",
        items: [],
        severities: [Error],
        sources: [],
        binds: Anybody,
        from: (any day),
        fixed: true,
        summary: "two entries of one list have the same id",
        remedy: "give each entry of the list an id of its own",
        check: entries::duplicate,
    }
}

fn undated(view: &View<'_>, sink: &mut Sink<'_>) {
    let document = &view.policy.document;
    let at = At::<Policy>::root().document();
    let dated = document.last_updated.is_some()
        || document.effective_from.is_some()
        || document.version.is_some();
    if dated {
        sink.met(at);
    } else {
        sink.lacks(at, &document.evidence).say(format_args!(
            "the notice bears neither a date nor a version"
        ));
    }
}

/// A month or a year is read in the author's favour: the last day that it can mean.
fn stale(view: &View<'_>, sink: &mut Sink<'_>) {
    let document = &view.policy.document;
    let at = At::<Policy>::root().document();
    let dates = [
        (at.last_updated(), document.last_updated),
        (at.effective_from(), document.effective_from),
    ];
    let dates = dates.into_iter().filter_map(|(at, date)| Some((at, date?)));
    let Some((at, last)) = dates.max_by_key(|(_, date)| date.latest()) else {
        return sink.not_applicable("the notice bears no date");
    };
    let months = view.context.stale_after_months();
    let old = |day: crate::base::Date| day.add_months(i32::from(months)) < view.day();
    if old(last.latest()) {
        sink.breach(at, &document.evidence).say(format_args!(
            "the notice is of {last}, more than {months} months ago"
        ));
    } else if old(last.earliest()) {
        sink.not_assessed(at, "the day is not given, and decides");
    } else {
        sink.met(at);
    }
}

fn dangling_reference(view: &View<'_>, sink: &mut Sink<'_>) {
    let references = &view.policy.document.internal_references;
    let at = At::<Policy>::root().document().internal_references();
    for (i, reference) in references.iter().enumerate() {
        let at = at.index(i);
        let target = quoted(&reference.target);
        match reference.leads_to {
            Some(ReferenceTarget::Nothing) => {
                sink.breach(at, &reference.evidence).say(format_args!(
                    "the notice refers to {target}, which it does not have"
                ));
            }
            Some(ReferenceTarget::AnotherPart) => {
                sink.breach(at, &reference.evidence).say(format_args!(
                    "the notice refers to {target}, and another part stands there"
                ));
            }
            Some(ReferenceTarget::Found) => sink.met(at),
            None => sink.not_assessed(at, "what the reference leads to is not recorded"),
        }
    }
    sink.otherwise("no reference within the notice is recorded");
}

/// Clauses that allot roles or name the law on data protection have categories of their own.
fn mixed_content(view: &View<'_>, sink: &mut Sink<'_>) {
    let at = At::<Policy>::root().other_clauses();
    let foreign = |category: OtherClauseCategory| {
        matches!(
            category,
            OtherClauseCategory::AcceptableUse
                | OtherClauseCategory::IntellectualProperty
                | OtherClauseCategory::Liability
                | OtherClauseCategory::GoverningLaw
        )
    };
    let mut found = sink.gather();
    for (i, clause) in view.policy.other_clauses.iter().enumerate() {
        if foreign(clause.category) {
            found
                .breach(at.index(i), &clause.evidence)
                .named(clause.category.term().label);
        }
    }
    found.say(sink, |names| {
        format!("clauses on other subjects stand inside the notice: {names}")
    });
    sink.otherwise("no clause outside data protection is recorded");
}

fn contradiction(view: &View<'_>, sink: &mut Sink<'_>) {
    let policy = view.policy;
    let Some(scope) = &policy.scope else {
        return sink.not_applicable("the notice states no scope");
    };
    let root = At::<Policy>::root();
    for (i, excluded) in scope.excludes.iter().enumerate() {
        if excluded.sources.is_empty() {
            continue;
        }
        let at = root.scope().excludes().index(i);
        let sources = policy.sources.iter().enumerate();
        let described: Vec<_> = sources
            .filter(|(_, source)| excluded.sources.contains(&source.category))
            .collect();
        if described.is_empty() {
            sink.met(at);
            continue;
        }
        let names: Vec<String> = described
            .iter()
            .map(|(_, source)| quoted(&source.id).to_string())
            .collect();
        let mut finding = sink.breach(at, &excluded.evidence);
        for (k, source) in described {
            finding = finding.also(root.sources().index(k), &source.evidence);
        }
        finding.say(format_args!(
            "the scope excludes sources that the notice describes: {}",
            names.join(", ")
        ));
    }
    sink.otherwise("the scope excludes no source");
}

/// What this file does not hold, and what another document is said to govern.
fn not_captured(view: &View<'_>, sink: &mut Sink<'_>) {
    let policy = view.policy;
    let root = At::<Policy>::root();
    let mut found = sink.gather();
    for (i, gap) in policy.gaps.iter().enumerate() {
        let why = gap.reason.term().label;
        let name = match &gap.note {
            Some(note) if gap.item == NoticeItem::Other => format!("{} ({why})", quoted(note)),
            _ => format!("{} ({why})", gap.item.term().label),
        };
        found.breach(root.gaps().index(i), &gap.evidence).told(name);
    }
    for (i, document) in policy.document.related.iter().enumerate() {
        for item in &document.governs {
            found
                .breach(root.document().related().index(i), &document.evidence)
                .told(format!("{} (in another document)", item.term().label));
        }
    }
    found.say(sink, |names| format!("not in this file: {names}"));
    sink.otherwise("the document records no gap, and leaves no item to another document");
}

//! The record of processing activities: Art. 30.
//!
//! It binds a document that is a record (an activity has a block `record`) or that the context asks to
//! be judged as one. A record is for the authority and not for people: what Arts 13 and 14 ask for
//! beside it, other rules say.

use super::{Sink, View, rules};
use crate::{
    base::{At, noun::Noun as _},
    extent::{Extent, Index, Reach, Subject},
    model::{
        ContactPoint, Part, Policy, ProcessingActivity, RecordEntry, Transfer,
        TransferMechanismDetail,
        entries::{Activity, Stated, stated},
    },
    terms::{NoticeItem, Place},
};

rules! {
    "record"

    "record-controller-incomplete" {
        since: "0.1.0",
        items: [ControllerIdentity, ControllerContact],
        severities: [Error],
        sources: ["30(1)(a)", "30(2)(a)"],
        binds: Both,
        summary: "the record does not say whose it is, or how to reach them",
        remedy: "name the controller or processor with its contact details",
        check: controller,
    }
    "record-controller-unnamed" {
        since: "0.1.0",
        items: [Roles],
        severities: [Error],
        sources: ["30(2)(a)"],
        binds: Both,
        summary: "a processor's record does not say for whom it processes",
        remedy: "name each controller on whose behalf you act, with its contact details",
        check: on_behalf,
    }
    "record-operations-missing" {
        since: "0.1.0",
        items: [Purposes],
        severities: [Error],
        sources: ["30(2)(b)"],
        binds: Both,
        summary: "a processor's record does not say what is done for a controller",
        remedy: "name the categories of processing that are carried out on behalf of each controller",
        check: operations,
    }
    "record-purpose-missing" {
        since: "0.1.0",
        items: [Purposes],
        severities: [Error],
        sources: ["30(1)(b)"],
        summary: "an activity in the record has no purpose",
        remedy: "say what each processing is for",
        check: purpose,
    }
    "record-people-missing" {
        since: "0.1.0",
        items: [DataSubjects],
        severities: [Error],
        sources: ["30(1)(c)"],
        summary: "an activity in the record does not say whose data it uses",
        remedy: "name the categories of people",
        check: people,
    }
    "record-data-missing" {
        since: "0.1.0",
        items: [DataCategories],
        severities: [Error],
        sources: ["30(1)(c)"],
        summary: "an activity in the record does not say which data it uses",
        remedy: "name the categories of personal data",
        check: data,
    }
    "record-recipients-missing" {
        since: "0.1.0",
        items: [Recipients],
        severities: [Warning],
        sources: ["30(1)(d)"],
        summary: "an activity in the record names no recipients, and does not say that there are none",
        remedy: "name the categories of recipients, or deny that there are any",
        check: recipients,
    }
    "record-transfer-unidentified" {
        since: "0.1.0",
        items: [Transfers],
        severities: [Error, Warning],
        sources: ["30(1)(e)", "30(2)(c)"],
        binds: Both,
        summary: "a transfer does not say to which country or organisation",
        remedy: "name each third country and international organisation",
        check: transfer,
    }
    "record-safeguards-undocumented" {
        since: "0.1.0",
        items: [TransferSafeguards],
        severities: [Error],
        sources: ["30(1)(e)", "30(2)(c)", "49(6)"],
        binds: Both,
        summary: "a transfer on compelling interests has no documentation of its safeguards",
        remedy: "refer to the assessment and the suitable safeguards of the transfer",
        check: safeguards,
    }
    "record-time-limit-missing" {
        since: "0.1.0",
        items: [Retention],
        severities: [Warning],
        sources: ["30(1)(f)"],
        summary: "an activity in the record has no time limit for erasure, and no reason why not",
        remedy: "state the envisaged time limits for each category of data, or why that is not possible",
        check: time_limit,
    }
    "record-security-missing" {
        since: "0.1.0",
        items: [SecurityMeasures],
        severities: [Warning],
        sources: ["30(1)(g)", "30(2)(d)", "32(1)"],
        binds: Both,
        summary: "an activity in the record has no security measures, and no reason why not",
        remedy: "describe the technical and organisational measures in general, or refer to them",
        check: security,
    }
    "record-assessment-unreferenced" {
        since: "0.1.0",
        items: [],
        severities: [Warning],
        sources: ["35(1)", "5(2)"],
        binds: Both,
        summary: "an assessment is said to be needed, and none is referred to",
        remedy: "make the assessment before the processing, and refer to it",
        check: assessment,
    }
}

const NO_RECORD: &str = "the document is no record of processing";

fn is_record(view: &View<'_>) -> bool {
    view.context.is_record() || view.policy.is_record()
}

/// The blocks of an activity: its own and those of its groups.
fn blocks<'v, 'a: 'v>(
    activity: Activity<'v, 'a>,
) -> impl Iterator<Item = (At<ProcessingActivity>, &'a RecordEntry)> {
    activity
        .owners()
        .filter_map(|owner| Some((owner.at(), owner.entry().record.as_ref()?)))
}

/// Judges each activity of a record, of a controller or of a processor.
fn each<'a>(
    view: &'a View<'a>,
    sink: &mut Sink<'a>,
    of_processors: Option<bool>,
    is_there: impl Fn(Activity<'a, 'a>) -> bool,
    lacks: &'static str,
) {
    if !is_record(view) {
        return sink.not_applicable(NO_RECORD);
    }
    let mut silent = sink.gather();
    for activity in view.activities() {
        let counts = of_processors.is_none_or(|wanted| view.is_processor_of(activity) == wanted);
        if !counts || !view.is_under_the_regulation(activity) {
            continue;
        }
        if is_there(activity) {
            sink.met(activity.at());
        } else {
            let _ = silent
                .lacks(activity.at(), &activity.entry().evidence)
                .named(activity.id());
        }
    }
    silent.say(sink, move |names| {
        let noun = names.pick("activity", "activities");
        format!("{noun} {names} {} {lacks}", names.pick("has", "have"))
    });
    sink.otherwise("the record has no such activity");
}

fn controller<'a>(view: &'a View<'a>, sink: &mut Sink<'a>) {
    if !is_record(view) {
        return sink.not_applicable(NO_RECORD);
    }
    let at = At::<Policy>::root().controllers();
    let mut silent = sink.gather();
    for controller in stated(at, &view.policy.controllers) {
        let says = |contact: &ContactPoint| contact.says_something();
        let reached = controller.address.is_some() || controller.contacts.iter().any(says);
        if reached {
            sink.met(controller.at);
        } else {
            let _ = silent
                .lacks(controller.at, &controller.evidence)
                .named(&controller.name);
        }
    }
    silent.say(sink, |names| format!("no way to reach {names} is recorded"));
    if view.policy.controllers.is_empty() {
        sink.lacks(At::<Policy>::root(), &[])
            .say(format_args!("the record does not say whose it is"));
    }
}

fn on_behalf<'a>(view: &'a View<'a>, sink: &mut Sink<'a>) {
    let named = |activity: Activity<'a, 'a>| {
        blocks(activity).any(|(_, block)| !block.on_behalf_of.is_empty())
    };
    each(
        view,
        sink,
        Some(true),
        named,
        "no controller on whose behalf it is carried out",
    );
}

fn operations<'a>(view: &'a View<'a>, sink: &mut Sink<'a>) {
    let named = |activity: Activity<'a, 'a>| {
        let entries = || activity.owners().map(Activity::entry);
        activity.purposes().next().is_some()
            || entries().any(|entry| !entry.operations.is_empty() || entry.label.is_some())
    };
    each(view, sink, Some(true), named, "no category of processing");
}

fn purpose<'a>(view: &'a View<'a>, sink: &mut Sink<'a>) {
    let named = |activity: Activity<'a, 'a>| activity.purposes().next().is_some();
    each(view, sink, Some(false), named, "no purpose");
}

fn people<'a>(view: &'a View<'a>, sink: &mut Sink<'a>) {
    let named = |activity: Activity<'a, 'a>| activity.data_subjects().next().is_some();
    each(view, sink, Some(false), named, "no category of people");
}

fn data<'a>(view: &'a View<'a>, sink: &mut Sink<'a>) {
    let named = |activity: Activity<'a, 'a>| activity.personal_data().next().is_some();
    each(view, sink, Some(false), named, "no category of data");
}

fn recipients<'a>(view: &'a View<'a>, sink: &mut Sink<'a>) {
    let named = |activity: Activity<'a, 'a>| {
        let subject = view.subject(activity);
        activity.recipients().next().is_some()
            || view.denies(NoticeItem::Recipients, subject).is_some()
    };
    each(view, sink, Some(false), named, "no recipient");
}

fn time_limit<'a>(view: &'a View<'a>, sink: &mut Sink<'a>) {
    let parts = view
        .policy
        .retention
        .iter()
        .filter(|rule| rule.period.says_something());
    let parts = Parts::of(parts.map(|rule| view.reach(&rule.applies_to)));
    let named = |activity: Activity<'a, 'a>| {
        parts.touch(view, view.subject(activity))
            || blocks(activity).any(|(_, block)| block.no_time_limit.is_some())
    };
    each(view, sink, Some(false), named, "no time limit for erasure");
}

fn security<'a>(view: &'a View<'a>, sink: &mut Sink<'a>) {
    let parts = view.policy.security_measures.iter();
    let parts = Parts::of(parts.map(|measure| view.reach(&measure.applies_to)));
    let named = |activity: Activity<'a, 'a>| {
        parts.touch(view, view.subject(activity))
            || blocks(activity).any(|(_, block)| {
                !block.security_measures.is_empty() || block.no_measures.is_some()
            })
    };
    each(view, sink, None, named, "no security measure");
}

/// What the statements of a list are about.
struct Parts {
    all: Vec<Reach>,
    index: Index,
}

impl Parts {
    fn of(parts: impl Iterator<Item = Reach>) -> Self {
        let all: Vec<Reach> = parts.collect();
        let index = Index::of(&all);
        Self { all, index }
    }

    /// Whether one of them is about a part of the subject at least.
    fn touch(&self, view: &View<'_>, subject: &Subject) -> bool {
        let near = self.index.near(subject);
        near.iter().any(|i| {
            let others = near.iter().filter(|other| *other != i);
            let others = others.map(|other| &self.all[*other]);
            view.extent(subject, &self.all[*i], others) != Extent::Not
        })
    }
}

fn transfers<'a>(view: &View<'a>) -> impl Iterator<Item = Stated<'a, Transfer>> + use<'a> {
    stated(At::<Policy>::root().transfers(), &view.policy.transfers)
}

fn transfer<'a>(view: &'a View<'a>, sink: &mut Sink<'a>) {
    if !is_record(view) {
        return sink.not_applicable(NO_RECORD);
    }
    for transfer in transfers(view) {
        // What is said of all transfers is none.
        if transfer.mechanisms.is_empty()
            && transfer.destinations.is_empty()
            && transfer.applies_to == Part::default()
        {
            continue;
        }
        let recipients = transfer
            .applies_to
            .recipients
            .iter()
            .flat_map(|id| view.entries.recipients_of(id));
        let places = recipients.flat_map(|recipient| recipient.processed_in().collect::<Vec<_>>());
        let places: Vec<Place> = transfer
            .destinations
            .iter()
            .copied()
            .chain(places)
            .collect();
        if transfer.organisation.is_some() || places.iter().any(|place| place.country().is_some()) {
            sink.met(transfer.at);
        } else if places.is_empty() && transfer.destination_text.is_none() {
            sink.lacks(transfer.at, &transfer.evidence)
                .say(format_args!(
                    "a transfer names neither a country nor an organisation"
                ));
        } else {
            sink.lacks(transfer.at, &transfer.evidence)
                .grade(super::Severity::Warning)
                .say(format_args!("a transfer names a region and no country"));
        }
    }
    sink.otherwise("the record has no transfer");
}

fn safeguards<'a>(view: &'a View<'a>, sink: &mut Sink<'a>) {
    if !is_record(view) {
        return sink.not_applicable(NO_RECORD);
    }
    let documented = |activity: &Activity<'_, '_>| {
        blocks(*activity).any(|(_, b)| !b.transfer_safeguards.is_empty())
    };
    let with_safeguards: Vec<_> = view.activities().filter(documented).collect();
    for transfer in transfers(view) {
        let compelling = |detail: &TransferMechanismDetail| {
            matches!(
                detail,
                TransferMechanismDetail::CompellingLegitimateInterests(_)
            )
        };
        let mut mechanisms = stated(transfer.at.mechanisms(), &transfer.value.mechanisms);
        let Some(mechanism) = mechanisms.find(|stated| compelling(&stated.mechanism)) else {
            continue;
        };
        let part = view.reach(&transfer.value.applies_to);
        let documented = with_safeguards
            .iter()
            .any(|activity| view.extent(view.subject(*activity), &part, []) != Extent::Not);
        if documented {
            sink.met(mechanism.at);
        } else {
            sink.lacks(mechanism.at, &mechanism.evidence)
                .say(format_args!(
                    "the safeguards of a transfer on compelling interests are not documented"
                ));
        }
    }
    sink.otherwise("no transfer rests on compelling interests");
}

fn assessment<'a>(view: &'a View<'a>, sink: &mut Sink<'a>) {
    if !is_record(view) {
        return sink.not_applicable(NO_RECORD);
    }
    let mut silent = sink.gather();
    for activity in view.activities() {
        for (at, block) in blocks(activity).take(1) {
            let Some(assessment) = &block.impact_assessment else {
                continue;
            };
            if assessment.needed != Some(true) {
                continue;
            }
            let place = at.record().impact_assessment();
            if assessment.reference.is_some()
                || assessment.url.is_some()
                || assessment.date.is_some()
            {
                sink.met(place);
            } else {
                let _ = silent.lacks(place, &[]).named(activity.id());
            }
        }
    }
    silent.say(sink, |names| {
        let noun = names.pick("activity", "activities");
        format!(
            "{noun} {names} {} an impact assessment, and none is referred to",
            names.pick("needs", "need")
        )
    });
    sink.otherwise("no assessment is said to be needed");
}

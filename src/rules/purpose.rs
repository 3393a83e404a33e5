//! Purposes: Arts 5(1)(b), 13(1)(c), 13(3), 14(1)(c), 14(4).

use super::{Severity, Sink, View, is_direct_marketing, rules};
use crate::{
    base::Place,
    model::{DirectMarketing, ProcessingActivity},
    terms::{
        ConsentClaim, ConsentScope, MarketingChannel, NoticeItem, PurposeCategory, PurposeLimit,
    },
};

rules! {
    "purpose"

    "purpose-missing" {
        since: "0.1.0",
        items: [Purposes],
        severities: [Error],
        sources: ["13(1)(c)", "14(1)(c)"],
        summary: "data is processed and no purpose is stated",
        remedy: "state for each activity what the data is processed for",
        check: missing,
    }
    "purpose-open-ended" {
        since: "0.1.0",
        items: [Purposes],
        severities: [Warning],
        sources: ["5(1)(b)", "13(1)(c)", "14(1)(c)"],
        summary: "a purpose leaves open what the data is processed for",
        remedy: "name the purposes, or tie further ones to prior notice or consent",
        check: open_ended,
    }
    "purpose-testing" {
        since: "0.1.0",
        items: [Purposes],
        severities: [Advice],
        sources: ["5(1)(b)", "5(1)(c)", "C-77/21"],
        summary: "personal data is used for tests",
        remedy: "test with invented or anonymous data, or say why that does not do",
        check: testing,
    }
    "purpose-marketing-basis-unclear" {
        since: "0.1.0",
        items: [LegalBases, DirectMarketing],
        severities: [Warning],
        sources: ["13(1)(c)", "14(1)(c)", "6(1)"],
        yields_to: ["legal-basis-missing" in Document, "legal-basis-unlinked" in Document],
        summary: "direct marketing is described, and nothing says on which basis",
        remedy: "state the legal basis of direct marketing",
        check: marketing_basis_unclear,
    }
    "purpose-further-processing" {
        since: "0.1.0",
        items: [FurtherProcessing],
        severities: [Advice, Warning],
        sources: ["13(3)", "14(4)", "6(4)"],
        summary: "data may be used for further purposes, and no notice before that is promised",
        remedy: "promise to inform people before data is used for another purpose",
        check: further_processing,
    }
}

fn missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let policy = view.policy;
    let at = root.key("activities");
    let activities: Vec<(usize, &ProcessingActivity)> = view.own_activities().collect();
    // What is lost for some activities only says nothing about the others: each is judged alone.
    let lost_in_part = policy
        .gaps
        .iter()
        .any(|gap| gap.item == NoticeItem::Purposes && !gap.at.is_empty());
    if let [(_, first), _, ..] = activities.as_slice() {
        if !lost_in_part
            && activities
                .iter()
                .all(|(_, activity)| activity.purposes.is_empty())
        {
            return sink.lacks(
                &at,
                &first.evidence,
                format_args!("no activity states a purpose"),
            );
        }
    }
    let any = !activities.is_empty();
    for (i, activity) in activities {
        if activity.purposes.is_empty() {
            let id = &activity.id;
            sink.lacks(
                &at.index(i),
                &activity.evidence,
                format_args!("activity `{id}` states no purpose"),
            );
        } else {
            sink.met(&at.index(i));
        }
    }
    if any {
        return;
    }
    let elsewhere = policy
        .recipients
        .iter()
        .position(|recipient| !recipient.purposes.is_empty());
    if let Some(i) = elsewhere {
        sink.met(&root.key("recipients").index(i));
    } else if policy
        .tracking
        .as_ref()
        .is_some_and(|t| !t.purposes.is_empty() || !t.categories.is_empty())
    {
        sink.met(&root.key("tracking"));
    } else if !policy.direct_marketing.is_empty() {
        sink.met(&root.key("directMarketing").index(0));
    } else if policy.activities.is_empty() {
        sink.lacks(
            &root,
            &[],
            format_args!("no purpose of any processing is stated"),
        );
    } else {
        sink.not_applicable("the company is a processor in every activity");
    }
}

fn open_ended(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let activities = root.key("activities");
    for (i, activity) in view.own_activities() {
        let activity_at = activities.index(i);
        let at = activity_at.key("purposes");
        let mut open = false;
        for (j, purpose) in activity.purposes.iter().enumerate() {
            if purpose.open_ended != Some(true) || !purpose.limits.is_empty() {
                sink.met(&at.index(j));
                continue;
            }
            open = true;
            let evidence = if purpose.evidence.is_empty() {
                &activity.evidence
            } else {
                &purpose.evidence
            };
            let text = purpose
                .text
                .as_ref()
                .map_or("the purpose", |text| text.as_str());
            sink.breach(
                &at.index(j),
                evidence,
                format_args!("`{text}` leaves open what the data is for"),
            );
        }
        let unlimited =
            !activity.purposes.is_empty() && activity.purposes.iter().all(|p| p.limits.is_empty());
        if activity.open_ended == Some(true) && unlimited && !open {
            let id = &activity.id;
            sink.breach(
                &activity_at,
                &activity.evidence,
                format_args!("the purposes of `{id}` are left open"),
            );
        }
    }
    sink.not_applicable("no purpose is stated");
}

fn testing(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let activities = root.key("activities");
    for (i, activity) in view.own_activities() {
        let at = activities.index(i);
        let at = at.key("purposes");
        for (j, purpose) in activity.purposes.iter().enumerate() {
            if purpose.category == PurposeCategory::Testing {
                let id = &activity.id;
                let evidence = if purpose.evidence.is_empty() {
                    &activity.evidence
                } else {
                    &purpose.evidence
                };
                sink.breach(
                    &at.index(j),
                    evidence,
                    format_args!("`{id}` uses personal data for tests"),
                );
            }
        }
    }
    sink.not_applicable("no data is said to be used for tests");
}

fn marketing_basis_unclear(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let at = root.key("directMarketing");
    let policy = view.policy;
    let purpose_has_basis = view.own_activities().any(|(_, activity)| {
        !activity.legal_bases.is_empty()
            && activity
                .purposes
                .iter()
                .any(|purpose| is_marketing(purpose.category))
    }) || policy
        .general_legal_bases
        .iter()
        .any(|stated| stated.purposes.iter().any(|purpose| is_marketing(*purpose)))
        || policy.consent_practices.iter().any(|practice| {
            practice.covers.contains(&ConsentScope::DirectMarketing)
                && practice.claimed_as != Some(ConsentClaim::Acknowledgement)
        });
    for (i, marketing) in policy.direct_marketing.iter().enumerate() {
        if let Some(id) = marketing
            .activities
            .iter()
            .find(|id| view.activity(id).is_none())
        {
            sink.unresolved(&at.index(i), id);
            continue;
        }
        let mut activities = marketing
            .activities
            .iter()
            .filter_map(|id| view.activity(id));
        let has_basis = !marketing.legal_bases.is_empty()
            || purpose_has_basis
            || activities.any(|activity| !activity.legal_bases.is_empty());
        if has_basis {
            sink.met(&at.index(i));
        } else if may_be_soft_opt_in(marketing) {
            sink.not_assessed(&at.index(i), || {
                "it may rest on Art. 13(2) of Directive 2002/58/EC, beside which Art. 6 is not asked".into()
            });
        } else {
            sink.lacks(
                &at.index(i),
                &marketing.evidence,
                format_args!("direct marketing is described without a legal basis"),
            );
        }
    }
    sink.not_applicable("no direct marketing is described");
}

/// Whether a purpose is direct marketing, or marketing by means that are not said.
fn is_marketing(purpose: PurposeCategory) -> bool {
    is_direct_marketing(purpose) || purpose == PurposeCategory::Marketing
}

/// Whether Art. 13(2) of Directive 2002/58/EC may allow the marketing: electronic mail for one's own
/// products that can be refused. Art. 6(1) of the Regulation is then not asked (C-654/23).
fn may_be_soft_opt_in(marketing: &DirectMarketing) -> bool {
    let mail = |channel: &MarketingChannel| {
        matches!(
            channel,
            MarketingChannel::Email | MarketingChannel::TextMessage
        )
    };
    !marketing.channels.is_empty()
        && marketing.channels.iter().all(mail)
        && marketing.own_products == Some(true)
        && marketing.third_party_products != Some(true)
        && !marketing.opt_out.is_empty()
}

fn further_processing(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let at = root.key("furtherProcessing");
    for (i, further) in view.policy.further_processing.iter().enumerate() {
        let limited = further
            .limits
            .iter()
            .any(|limit| matches!(limit, PurposeLimit::PriorNotice | PurposeLimit::Consent));
        match further.prior_notice {
            Some(false) => sink.breach_as(
                Severity::Warning,
                &at.index(i),
                &further.evidence,
                format_args!("data may be used for further purposes without notice"),
            ),
            None if !limited => sink.lacks(
                &at.index(i),
                &further.evidence,
                format_args!(
                    "data may be used for further purposes, and no notice before that is promised"
                ),
            ),
            _ => sink.met(&at.index(i)),
        }
    }
    sink.not_applicable("no further purposes are mentioned");
}

//! Who receives data: Arts 4(7) to (9), 13(1)(e), 14(1)(e), 26, 28.

use std::collections::BTreeSet;

use super::{Severity, Sink, View, rules};
use crate::{
    base::{Id, Place, Text},
    model::{ProcessingActivity, Recipient, RecipientClaim, RecipientRole},
    terms::{
        ClaimCategory, NoticeItem, ProcessingOperation, PurposeCategory, RecipientCategory,
        TrackingTechnology,
    },
};

rules! {
    "recipient"

    "recipient-missing" {
        since: "0.1.0",
        items: [Recipients],
        severities: [Error],
        sources: ["13(1)(e)", "14(1)(e)"],
        summary: "data goes to others, and no recipient is identified even by category",
        remedy: "name the recipients or their categories",
        check: missing,
    }
    "recipient-vague-category" {
        since: "0.1.0",
        items: [Recipients],
        severities: [Warning],
        sources: ["13(1)(e)", "14(1)(e)", "12(1)"],
        summary: "a category of recipients tells nothing about who they are",
        remedy: "name the recipients, or what they do, their sector and where they are",
        check: vague_category,
    }
    "recipient-list-gap" {
        since: "0.1.0",
        items: [Recipients],
        severities: [Warning],
        sources: ["13(1)(e)", "14(1)(e)", "5(1)(a)"],
        summary: "recipients that are said to stand in a list do not stand in it",
        remedy: "complete the list, or correct what is said about it",
        check: list_gap,
    }
    "recipient-role-mismatch" {
        since: "0.1.0",
        items: [Recipients],
        severities: [Warning, Advice],
        sources: ["4(7)", "4(8)", "28(10)"],
        summary: "what a recipient is called does not fit what it does",
        remedy: "call those controllers that decide on purposes, and processors those that act on instructions",
        check: role_mismatch,
    }
    "recipient-joint-control-unaddressed" {
        since: "0.1.0",
        items: [JointControllers],
        severities: [Warning],
        sources: ["26(1)", "26(2)", "C-210/16", "C-40/17"],
        summary: "a social network takes part in the processing, and joint control is not addressed",
        remedy: "say who is responsible for what, and where the essence of the arrangement is",
        check: joint_control_unaddressed,
    }
    "recipient-unsubstantiated-claim" {
        since: "0.1.0",
        items: [Recipients],
        severities: [Advice],
        sources: ["5(1)(a)"],
        summary: "it is claimed that others keep the Regulation, which no reader can verify",
        remedy: "say what binds the recipient, such as its contract or a certificate",
        check: unsubstantiated_claim,
    }
}

fn recipients<'a>(view: &View<'a>) -> impl Iterator<Item = (usize, &'a Recipient)> + use<'a> {
    view.policy.recipients.iter().enumerate()
}

fn missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let policy = view.policy;
    if !policy.recipients.is_empty() {
        return sink.met(&root.key("recipients").index(0));
    }
    if let Some((i, _)) = view.denial(NoticeItem::Recipients) {
        return sink.met(&root.key("denials").index(i));
    }
    let tracking = policy.tracking.as_ref();
    let providers = |tracking: &&crate::model::Tracking| {
        !tracking.providers.is_empty()
            || tracking.categories.iter().any(|group| {
                !group.providers.is_empty()
                    || group.cookies.iter().any(|cookie| cookie.provider.is_some())
            })
    };
    if tracking.as_ref().is_some_and(providers) {
        return sink.met(&root.key("tracking"));
    }
    if !policy.sign_in_providers.is_empty() {
        return sink.met(&root.key("signInProviders").index(0));
    }
    let named = policy
        .transfers
        .iter()
        .position(|transfer| transfer.importer.is_some());
    if let Some(i) = named {
        return sink.met(&root.key("transfers").index(i));
    }
    let third_party = |tracking: &&crate::model::Tracking| {
        tracking
            .categories
            .iter()
            .any(|group| group.third_party == Some(true))
    };
    if let Some(transfer) = policy.transfers.first() {
        let transfers = root.key("transfers");
        sink.lacks(
            &transfers.index(0),
            &transfer.evidence,
            format_args!(
                "data is transferred to a third country, and nobody is named who receives it"
            ),
        );
    } else if let Some(tracking) = tracking.filter(third_party) {
        sink.lacks(
            &root.key("tracking"),
            &tracking.evidence,
            format_args!("others set cookies, and nobody is named who receives data"),
        );
    } else if let Some((i, activity)) = view
        .own_activities()
        .find(|(_, activity)| discloses(activity))
    {
        let id = &activity.id;
        sink.lacks(
            &root.key("activities").index(i),
            &activity.evidence,
            format_args!("`{id}` discloses data, and nobody is named who receives it"),
        );
    } else {
        // Recipients are owed "if any": silence alone shows none.
        sink.not_assessed(&root, || {
            "nothing in the text shows that anybody receives data".into()
        });
    }
}

/// Whether an activity consists in giving data to others.
fn discloses(activity: &ProcessingActivity) -> bool {
    activity
        .operations
        .contains(&ProcessingOperation::DisclosureByTransmission)
        || activity.purposes.iter().any(|purpose| {
            matches!(
                purpose.category,
                PurposeCategory::DataSharing | PurposeCategory::SaleOfData
            )
        })
}

fn vague_category(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let at = root.key("recipients");
    for (i, recipient) in recipients(view) {
        // What partners get the data for says nothing of who they are; what they do does.
        let partner = matches!(
            recipient.category,
            Some(RecipientCategory::ThirdParties | RecipientCategory::BusinessPartners)
        );
        let described = recipient.name.is_some()
            || recipient.resolved_name.is_some()
            || !recipient.services.is_empty()
            || !recipient.purposes.is_empty() && !partner
            || !recipient.triggers.is_empty()
            || recipient.listed_by_name == Some(true);
        let vague = match recipient.category {
            Some(RecipientCategory::ThirdParties | RecipientCategory::BusinessPartners) => true,
            Some(RecipientCategory::ServiceProviders) => {
                matches!(
                    recipient.role,
                    RecipientRole::Unspecified(_) | RecipientRole::Processor(_)
                )
            }
            None | Some(RecipientCategory::Other) => recipient.label.is_none(),
            Some(_) => false,
        };
        // A label may name the sector, and only plain words for anybody can be told to name none.
        let labelled = partner
            && recipient
                .label
                .as_ref()
                .is_some_and(|label| !is_anybody(label.as_str()));
        if vague && !described && labelled {
            sink.not_assessed(&at.index(i), || {
                "the category is described in words only".into()
            });
        } else if vague && !described {
            let called = called(recipient);
            sink.lacks(
                &at.index(i),
                &recipient.evidence,
                format_args!("{called} tells neither who they are nor what they do"),
            );
        } else if !described && matches!(recipient.category, None | Some(RecipientCategory::Other))
        {
            sink.not_assessed(&at.index(i), || {
                "the category is described in words only".into()
            });
        } else {
            sink.met(&at.index(i));
        }
    }
    sink.not_applicable("no recipients are stated");
}

/// Whether a text names somebody without saying who, as "selected third parties" does.
fn is_anybody(text: &str) -> bool {
    let text = text.to_lowercase();
    let mut words = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    words.all(|word| ANYBODY.contains(&word))
}

/// Words for others that tell nothing about them, with the words that stand beside these.
const ANYBODY: &[&str] = &[
    "affiliate",
    "affiliated",
    "affiliates",
    "and",
    "associates",
    "business",
    "certain",
    "companies",
    "company",
    "der",
    "die",
    "dritte",
    "dritten",
    "external",
    "geschäftspartner",
    "les",
    "of",
    "or",
    "other",
    "others",
    "our",
    "outside",
    "parter",
    "parties",
    "partner",
    "partners",
    "partenaires",
    "party",
    "persons",
    "provider",
    "providers",
    "reliable",
    "samarbetspartners",
    "selected",
    "service",
    "the",
    "third",
    "tiers",
    "tredje",
    "trusted",
    "und",
    "unsere",
    "various",
    "våra",
    "with",
    "whom",
    "we",
    "work",
];

/// What to call a recipient in a message.
pub(super) fn called(recipient: &Recipient) -> String {
    let name = recipient.name.as_ref().or(recipient.resolved_name.as_ref());
    let words = name.or(recipient.label.as_ref());
    match (words, recipient.category) {
        (Some(words), _) => format!("`{words}`"),
        (None, Some(category)) => format!("`{}`", category.term().label.to_lowercase()),
        (None, None) => format!("`{}`", recipient.id),
    }
}

fn list_gap(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let at = root.key("recipients");
    let providers = view
        .policy
        .tracking
        .as_ref()
        .is_some_and(|tracking| !tracking.providers.is_empty());
    let with_name = recipients(view).filter(|(_, other)| other.name.is_some());
    let categories: BTreeSet<Option<RecipientCategory>> =
        with_name.map(|(_, other)| other.category).collect();
    let named = |category: RecipientCategory| {
        let any = is_general(category);
        categories.contains(&Some(category))
            || any && !categories.is_empty()
            || providers && (any || is_of_tracking(category))
    };
    let mut lacking: Vec<String> = Vec::new();
    let mut first: Option<(usize, &[Text])> = None;
    for (i, recipient) in
        recipients(view).filter(|(_, r)| r.name.is_none() && r.listed_by_name == Some(true))
    {
        match recipient.category {
            Some(category) if !named(category) => {
                first = first.or(Some((i, &recipient.evidence)));
                lacking.push(called(recipient));
            }
            Some(_) => sink.met(&at.index(i)),
            None => sink.not_assessed(&at.index(i), || {
                "the category is described in words only".into()
            }),
        }
    }
    match first {
        Some((i, evidence)) => sink.lacks(
            &at.index(i),
            evidence,
            format_args!(
                "said to stand in the list of recipients, and not in it: {}",
                lacking.join(", ")
            ),
        ),
        None => sink.not_applicable("no recipients are said to stand in a list"),
    }
}

/// Whether anybody in the list may be one of these.
fn is_general(category: RecipientCategory) -> bool {
    matches!(
        category,
        RecipientCategory::ServiceProviders
            | RecipientCategory::Contractors
            | RecipientCategory::BusinessPartners
            | RecipientCategory::ThirdParties
            | RecipientCategory::Other
    )
}

/// Whether the providers of cookies and their like may be these.
fn is_of_tracking(category: RecipientCategory) -> bool {
    matches!(
        category,
        RecipientCategory::Analytics
            | RecipientCategory::Advertising
            | RecipientCategory::AudienceMatching
            | RecipientCategory::MarketingServices
            | RecipientCategory::SocialNetworks
    )
}

fn role_mismatch(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let at = root.key("recipients");
    let for_others = acts_for_others(view);
    let tracking = view.policy.tracking.iter();
    let with_own_purposes: BTreeSet<&Id> = tracking
        .flat_map(|tracking| &tracking.providers)
        .filter(|provider| provider.own_purposes == Some(true))
        .filter_map(|provider| provider.recipient.as_ref())
        .collect();
    let mut sub_processors: Vec<String> = Vec::new();
    let mut first: Option<(usize, &[Text])> = None;
    for (i, recipient) in recipients(view) {
        let processor = matches!(
            recipient.role,
            RecipientRole::Processor(_) | RecipientRole::SubProcessor(_)
        );
        let own_purposes =
            recipient.own_purposes == Some(true) || with_own_purposes.contains(&recipient.id);
        if processor && own_purposes {
            let called = called(recipient);
            sink.breach(
                &at.index(i),
                &recipient.evidence,
                format_args!(
                    "{called} is called a processor and uses the data for purposes of its own"
                ),
            );
        } else if is_called_sub_processor(recipient) && !for_others {
            // The list of names is where a reader looks, if there is one.
            let better = first.is_none_or(|(j, _)| {
                recipient.name.is_some() && view.policy.recipients[j].name.is_none()
            });
            if better {
                first = Some((i, &recipient.evidence));
            }
            sub_processors.push(called(recipient));
        } else if !matches!(recipient.role, RecipientRole::Unspecified(_))
            || recipient.role_label.is_some()
        {
            sink.met(&at.index(i));
        }
    }
    if let Some((i, evidence)) = first {
        sink.breach_as(
            Severity::Advice,
            &at.index(i),
            evidence,
            format_args!(
                "called sub-processors, though the company is the controller: {}",
                sub_processors.join(", ")
            ),
        );
    }
    sink.not_applicable("no recipient is given a role");
}

/// Whether the text calls a recipient of the company itself a sub-processor.
fn is_called_sub_processor(recipient: &Recipient) -> bool {
    let label = recipient
        .role_label
        .as_ref()
        .map(|label| label.as_str().to_lowercase());
    match &recipient.role {
        RecipientRole::SubProcessor(role) => role.engaged_by.is_none(),
        _ => label.is_some_and(|label| {
            ["sub-processor", "subprocessor", "sub processor"]
                .iter()
                .any(|name| label.contains(name))
        }),
    }
}

/// Whether the company says that it processes for others somewhere.
fn acts_for_others(view: &View<'_>) -> bool {
    let processor = |role| !super::is_controller(Some(role));
    view.policy
        .role_statements
        .iter()
        .any(|statement| processor(statement.role))
        || view
            .policy
            .activities
            .iter()
            .any(|activity| activity.role.is_some_and(processor))
        || view.policy.processor_contract.is_some()
}

fn joint_control_unaddressed(view: &View<'_>, sink: &mut Sink<'_>) {
    let policy = view.policy;
    let root = Place::Root;
    let at = root.key("recipients");
    let addressed = !policy.joint_controllerships.is_empty()
        || policy
            .recipients
            .iter()
            .any(|r| matches!(r.role, RecipientRole::JointController(_)));
    let of_network = policy.recipients.iter().any(|recipient| {
        recipient.category == Some(RecipientCategory::SocialNetworks)
            && !matches!(recipient.role, RecipientRole::Unspecified(_))
    });
    let mut subjects = 0_usize;
    let mut first: Option<(usize, &[Text])> = None;
    let mut matching = BTreeSet::new();
    for (i, recipient) in recipients(view) {
        if recipient.category != Some(RecipientCategory::AudienceMatching) {
            continue;
        }
        subjects += 1;
        if addressed || !matches!(recipient.role, RecipientRole::Unspecified(_)) {
            sink.met(&at.index(i));
        } else {
            first = first.or(Some((i, &recipient.evidence)));
            matching.insert(called(recipient));
        }
    }
    if let Some((i, evidence)) = first {
        let names: Vec<String> = matching.into_iter().collect();
        sink.lacks(
            &at.index(i),
            evidence,
            format_args!(
                "audiences are matched, and nothing says who is responsible for what: {}",
                names.join(", ")
            ),
        );
    }
    if let Some(tracking) = &policy.tracking {
        let plugin = tracking
            .technologies
            .iter()
            .position(|t| *t == TrackingTechnology::SocialPlugins);
        if let Some(i) = plugin {
            subjects += 1;
            let (tracking_at, technologies) = (root.key("tracking"), "technologies");
            let at = tracking_at.key(technologies);
            if addressed || of_network {
                sink.met(&at.index(i));
            } else {
                sink.lacks(
                    &at.index(i),
                    &tracking.evidence,
                    format_args!(
                        "social plug-ins are embedded, and nothing says who is responsible for what"
                    ),
                );
            }
        }
    }
    if subjects == 0 {
        sink.not_applicable("neither audience matching nor a social plug-in is described");
    }
}

/// Whether the text says what holds the recipient to the Regulation: a certificate or a contract.
fn is_bound(recipient: &Recipient) -> bool {
    let contract = match &recipient.role {
        RecipientRole::Processor(role) => role.contract.as_ref(),
        RecipientRole::SubProcessor(role) => role.contract.as_ref(),
        _ => None,
    };
    let certified = |claim: &RecipientClaim| claim.category == ClaimCategory::Certification;
    contract.is_some() || recipient.claims.iter().any(certified)
}

fn unsubstantiated_claim(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let at = root.key("recipients");
    let mut about: Vec<String> = Vec::new();
    let mut first: Option<(usize, usize, &[Text])> = None;
    for (i, recipient) in recipients(view) {
        for (j, claim) in recipient.claims.iter().enumerate() {
            if claim.category == ClaimCategory::GdprCompliance && !is_bound(recipient) {
                let evidence = if claim.evidence.is_empty() {
                    &recipient.evidence
                } else {
                    &claim.evidence
                };
                first = first.or(Some((i, j, evidence)));
                about.push(called(recipient));
            } else {
                sink.met(&at.index(i).key("claims").index(j));
            }
        }
    }
    if let Some((i, j, evidence)) = first {
        let at = at.index(i);
        let at = at.key("claims");
        sink.breach(
            &at.index(j),
            evidence,
            format_args!("said to keep the Regulation: {}", about.join(", ")),
        );
    }
    sink.not_applicable("nothing is claimed about recipients");
}

//! Legal bases: Arts 6, 13(1)(c), 14(1)(c).

use super::{Fact, Holder, Severity, Sink, View, rules};
use crate::{
    base::{Id, Place, Text},
    model::{
        ConsentCondition, DataSubject, DirectMarketing, LawReference, LegalBasisDetail,
        ProcessingActivity, Purpose, StatedBasis,
    },
    terms::{
        BasesRelation, ConsentLaw, DataSubjectCategory, DisclosureTriggerCategory, LegalArea,
        LegalBasis, NoticeItem, PurposeCategory, RecipientCategory,
    },
};

rules! {
    "legal-basis"

    "legal-basis-missing" {
        since: "0.1.0",
        items: [LegalBases],
        severities: [Error],
        sources: ["13(1)(c)", "14(1)(c)", "6(1)"],
        summary: "data is processed and no legal basis is stated",
        remedy: "state for each purpose the legal basis that it rests on",
        check: missing,
    }
    "legal-basis-unlinked" {
        since: "0.1.0",
        items: [LegalBases],
        severities: [Error, Warning],
        sources: ["13(1)(c)", "14(1)(c)", "6(1)"],
        summary: "legal bases are listed, and nothing says which covers which purpose",
        remedy: "state with each purpose the legal basis that it rests on",
        check: unlinked,
    }
    "legal-basis-ungrounded" {
        since: "0.1.0",
        items: [LegalBases, Purposes],
        severities: [Advice],
        sources: ["13(1)(c)", "14(1)(c)"],
        yields_to: ["legal-basis-public-task-without-law"],
        summary: "a legal basis is stated that nothing in the document could rest on",
        remedy: "say what rests on the basis, or leave it out",
        check: ungrounded,
    }
    "legal-basis-alternative" {
        since: "0.1.0",
        items: [LegalBases],
        severities: [Warning],
        sources: ["6(1)", "13(1)(c)", "14(1)(c)"],
        yields_to: ["legal-basis-contradictory"],
        summary: "several legal bases are offered for one activity without saying what each covers",
        remedy: "say which part of the activity rests on which basis",
        check: alternative,
    }
    "legal-basis-contradictory" {
        since: "0.1.0",
        items: [LegalBases],
        severities: [Error, Warning],
        sources: ["6(1)", "13(1)(c)", "13(1)(d)", "14(1)(c)", "14(2)(b)"],
        summary: "something is made to depend on consent and rests on legitimate interests alone",
        remedy: "decide on one basis; where another law asks for the consent, say which",
        check: contradictory,
    }
    "legal-basis-advertising-on-contract" {
        since: "0.1.0",
        items: [LegalBases],
        severities: [Warning],
        sources: ["6(1)(b)", "13(1)(c)", "14(1)(c)", "C-252/21", "EDPB 2/2019"],
        summary: "personalised advertising rests on the contract",
        remedy: "ask for consent to personalised advertising, or leave it out",
        check: advertising_on_contract,
    }
    "legal-basis-incomplete" {
        since: "0.1.0",
        items: [LegalBases],
        severities: [Advice],
        sources: ["6(1)(c)", "13(1)(c)", "14(1)(c)"],
        summary: "data is processed to comply with the law, and no legal obligation is among the bases",
        remedy: "add the legal obligation to the bases of the activity, and name it",
        check: incomplete,
    }
    "legal-basis-obligation-law-unspecified" {
        since: "0.1.0",
        items: [LegalBases],
        severities: [Advice],
        sources: ["6(1)(c)", "6(3)"],
        yields_to: ["legal-basis-ungrounded"],
        summary: "a legal obligation is relied on, and neither a law nor its area is named",
        remedy: "name the law that obliges you",
        check: obligation_law_unspecified,
    }
    "legal-basis-public-task-without-law" {
        since: "0.1.0",
        items: [LegalBases],
        severities: [Warning],
        sources: ["6(1)(e)", "6(3)", "13(1)(c)", "14(1)(c)"],
        summary: "a public task is relied on, and neither the task nor a law is named",
        remedy: "name the task and the law that lays it down",
        check: public_task_without_law,
    }
    "legal-basis-public-authority-interests" {
        since: "0.1.0",
        items: [LegalBases],
        severities: [Warning, Error],
        sources: ["6(1) second subparagraph"],
        summary: "a public authority relies on legitimate interests",
        remedy: "rest the tasks of the authority on the law that lays them down",
        check: public_authority_interests,
    }
    "legal-basis-contract-not-party" {
        since: "0.1.0",
        items: [LegalBases, DataSubjects],
        severities: [Warning],
        sources: ["6(1)(b)", "13(1)(c)", "14(1)(c)"],
        summary: "data of people who are party to no contract is processed on the basis of one",
        remedy: "state the basis for those people, such as legitimate interests",
        check: contract_not_party,
    }
    "legal-basis-obligation-foreign-law" {
        since: "0.1.0",
        items: [LegalBases],
        severities: [Warning],
        sources: ["6(3)"],
        summary: "an obligation or a task rests on the law of a state outside the EEA alone",
        remedy: "name the law of the Union or of a Member State, or rely on another basis",
        check: obligation_foreign_law,
    }
}

fn missing(view: &View<'_>, sink: &mut Sink<'_>) {
    if !view.policy.general_legal_bases.is_empty() {
        return sink.not_applicable("legal bases are stated in general, which is another rule's");
    }
    let at = Place::list("activities", &view.policy.activities);
    let activities: Vec<(usize, &ProcessingActivity)> = view.own_activities().collect();
    if activities.is_empty() && !view.policy.activities.is_empty() {
        return sink.not_applicable("the company is a processor in every activity");
    }
    // What is lost for some activities only says nothing about the others: each is judged alone.
    let lost_in_part = view
        .policy
        .gaps
        .iter()
        .any(|gap| gap.item == NoticeItem::LegalBases && !gap.at.is_empty());
    let silent = |(_, activity): &(usize, &ProcessingActivity)| {
        !states_basis(view, activity) && activity.consent_condition.is_none()
    };
    if !lost_in_part && activities.iter().all(silent) {
        if activities.is_empty() && !view.bases().is_empty() {
            return sink.not_applicable("no activity is described");
        }
        let evidence = activities
            .first()
            .map_or(&[][..], |(_, activity)| &activity.evidence);
        return sink.lacks(
            &at,
            evidence,
            format_args!("no legal basis of any processing is stated"),
        );
    }
    for (i, activity) in activities {
        if states_basis(view, activity) {
            sink.met(&at.index(i));
        } else if activity
            .consent_condition
            .as_ref()
            .is_some_and(|consent| consent.required_by.is_none())
        {
            sink.not_assessed(&at.index(i), || {
                "whether the consent is the basis is not recorded".into()
            });
        } else {
            let id = &activity.id;
            sink.lacks(
                &at.index(i),
                &activity.evidence,
                format_args!("activity `{id}` states no legal basis"),
            );
        }
    }
}

/// Whether a basis is stated for an activity: with it, with the marketing that is part of it, or by
/// making it depend on the consent of Art. 6(1)(a).
fn states_basis(view: &View<'_>, activity: &ProcessingActivity) -> bool {
    let marketing = |marketing: &DirectMarketing| {
        !marketing.legal_bases.is_empty() && marketing.activities.contains(&activity.id)
    };
    !activity.legal_bases.is_empty()
        || activity
            .consent_condition
            .as_ref()
            .is_some_and(|c| c.required_by == Some(ConsentLaw::Gdpr))
        || view.policy.direct_marketing.iter().any(marketing)
}

fn unlinked(view: &View<'_>, sink: &mut Sink<'_>) {
    if view.policy.general_legal_bases.is_empty() {
        return sink.not_applicable("no legal basis is stated in general");
    }
    let root = Place::Root;
    let activities = root.key("activities");
    // Where each basis says in words what it is for, only a reader can tell what it covers.
    let general = &view.policy.general_legal_bases;
    let in_words = general.iter().all(|stated| stated.applies_to.is_some());
    let mut lacking = Vec::new();
    let mut linked = false;
    for (i, activity) in view.own_activities() {
        if is_linked(view, activity) {
            linked = true;
            sink.met(&activities.index(i));
        } else if is_lost(view, activity) {
            sink.not_assessed(&activities.index(i), || {
                "the bases of the activity are lost".into()
            });
        } else if in_words {
            sink.not_assessed(&activities.index(i), || {
                "what the bases are for is said in words only".into()
            });
        } else {
            lacking.push(activity);
        }
    }
    let Some(first) = lacking.first() else {
        return sink.not_applicable("no activity is described for the bases to cover");
    };
    let at = root.key("generalLegalBases");
    let evidence = view.policy.general_legal_bases[0].evidence.as_slice();
    let count = view.policy.general_legal_bases.len();
    let bases = if count == 1 { "basis" } else { "bases" };
    if linked {
        let (id, more) = (&first.id, lacking.len() - 1);
        let others = if more == 0 {
            String::new()
        } else {
            format!(" and {more} more")
        };
        sink.lacks_as(
            Severity::Warning,
            &at,
            evidence,
            format_args!(
                "{count} legal {bases} stated in general, and none is said to cover `{id}`{others}"
            ),
        );
    } else {
        sink.lacks(
            &at,
            evidence,
            format_args!(
                "{count} legal {bases} stated in general, and none is linked to any purpose"
            ),
        );
    }
}

/// Whether the text says on which basis the activity rests: with the activity, or with the basis.
fn is_linked(view: &View<'_>, activity: &ProcessingActivity) -> bool {
    states_basis(view, activity)
        || view.policy.general_legal_bases.iter().any(|stated| {
            activity
                .purposes
                .iter()
                .any(|purpose| stated.purposes.contains(&purpose.category))
                || activity
                    .personal_data
                    .iter()
                    .any(|data| stated.personal_data.contains(data))
        })
}

/// Whether a gap says that the bases of this activity, and of no other, are not held.
fn is_lost(view: &View<'_>, activity: &ProcessingActivity) -> bool {
    let mut gaps = view.policy.gaps.iter();
    gaps.any(|gap| gap.item == NoticeItem::LegalBases && gap.at.contains(&activity.id))
}

fn ungrounded(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let at = root.key("generalLegalBases");
    let policy = view.policy;
    let of_activities = view
        .own_activities()
        .flat_map(|(_, activity)| &activity.purposes);
    let purposes: Vec<PurposeCategory> = of_activities
        .chain(
            policy
                .recipients
                .iter()
                .flat_map(|recipient| &recipient.purposes),
        )
        .map(|purpose| purpose.category)
        .collect();
    let triggers: Vec<DisclosureTriggerCategory> = policy
        .recipients
        .iter()
        .flat_map(|r| &r.triggers)
        .map(|trigger| trigger.category)
        .collect();
    let any_purpose =
        |wanted: &[PurposeCategory]| purposes.iter().any(|purpose| wanted.contains(purpose));
    let any_trigger =
        |wanted: &[DisclosureTriggerCategory]| triggers.iter().any(|t| wanted.contains(t));
    let mut in_use: Vec<LegalBasis> = Vec::new();
    view.each_basis(|_, holder, stated| {
        if !matches!(holder, Holder::Document) {
            in_use.push(stated.basis.legal_basis());
        }
    });
    for (i, stated) in policy.general_legal_bases.iter().enumerate() {
        let said = stated.applies_to.is_some()
            || !stated.purposes.is_empty()
            || !stated.personal_data.is_empty()
            || in_use.contains(&stated.basis.legal_basis());
        let could = said
            || match &stated.basis {
                LegalBasisDetail::LegalObligation(basis) => {
                    !basis.laws.is_empty()
                        || !basis.areas.is_empty()
                        || !basis.examples.is_empty()
                        || any_purpose(LEGAL)
                        || any_trigger(&[
                            DisclosureTriggerCategory::LegalRequirement,
                            DisclosureTriggerCategory::LegalRequest,
                        ])
                }
                LegalBasisDetail::VitalInterests(basis) => {
                    basis.situation.is_some()
                        || any_purpose(&[
                            PurposeCategory::EmergencyProtection,
                            PurposeCategory::HealthCare,
                        ])
                        || any_trigger(&[
                            DisclosureTriggerCategory::Emergency,
                            DisclosureTriggerCategory::ProtectRights,
                        ])
                }
                LegalBasisDetail::PublicTask(basis) => {
                    basis.task.is_some() || !basis.laws.is_empty() || any_purpose(PUBLIC)
                }
                // Almost any purpose could rest on one of these.
                LegalBasisDetail::Consent(_)
                | LegalBasisDetail::Contract(_)
                | LegalBasisDetail::LegitimateInterests(_) => true,
            };
        if could {
            sink.met(&at.index(i));
        } else {
            let name = stated.basis.legal_basis().term().label.to_lowercase();
            sink.lacks(
                &at.index(i),
                &stated.evidence,
                format_args!(
                    "{name} is stated as a basis, and nothing in the document could rest on it"
                ),
            );
        }
    }
    sink.not_applicable("no legal basis is stated in general");
}

/// Purposes that a law sets.
const LEGAL: &[PurposeCategory] = &[
    PurposeCategory::LegalCompliance,
    PurposeCategory::TaxAndAccounting,
    PurposeCategory::AntiMoneyLaundering,
    PurposeCategory::LegalRequests,
    PurposeCategory::DataSubjectRequests,
    PurposeCategory::RecordKeeping,
    PurposeCategory::Payroll,
    PurposeCategory::HumanResources,
    PurposeCategory::Archiving,
    PurposeCategory::AgeVerification,
    PurposeCategory::IdentityVerification,
];

/// Purposes that a task in the public interest may have.
const PUBLIC: &[PurposeCategory] = &[
    PurposeCategory::PublicTask,
    PurposeCategory::HealthCare,
    PurposeCategory::Education,
    PurposeCategory::ScientificResearch,
    PurposeCategory::Statistics,
    PurposeCategory::Archiving,
];

fn alternative(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let mut judge = |at: &Place<'_>,
                     bases: &[StatedBasis],
                     relation: Option<BasesRelation>,
                     evidence: &[Text]| {
        // The same basis for two things is no choice between two.
        let same =
            |stated: &StatedBasis| stated.basis.legal_basis() == bases[0].basis.legal_basis();
        if bases.is_empty() || bases.iter().all(same) {
            return;
        }
        match relation {
            Some(BasesRelation::Alternative | BasesRelation::Unclear) => {
                let names: Vec<String> = bases
                    .iter()
                    .map(|s| s.basis.legal_basis().term().label.to_lowercase())
                    .collect();
                sink.breach_if_whole(
                    Severity::Warning,
                    at,
                    evidence,
                    format_args!(
                        "one of these is said to apply, not when: {}",
                        names.join(", ")
                    ),
                );
            }
            Some(BasesRelation::Partitioned | BasesRelation::Cumulative) => sink.met(at),
            None if bases
                .iter()
                .all(|s| s.applies_to.is_some() || !s.purposes.is_empty()) =>
            {
                sink.met(at);
            }
            None => sink.not_assessed(at, || "how the bases relate is not recorded".into()),
        }
    };
    for (i, activity) in view.own_activities() {
        let activities = root.key("activities");
        judge(
            &activities.index(i),
            &activity.legal_bases,
            activity.bases_relation,
            &activity.evidence,
        );
    }
    for (i, recipient) in view.policy.recipients.iter().enumerate() {
        let recipients = root.key("recipients");
        judge(
            &recipients.index(i),
            &recipient.legal_bases,
            recipient.bases_relation,
            &recipient.evidence,
        );
    }
    sink.not_applicable("nothing rests on several bases");
}

fn contradictory(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let mut judge = |at: &Place<'_>,
                     bases: &[StatedBasis],
                     relation: Option<BasesRelation>,
                     condition: &ConsentCondition,
                     other_law: bool,
                     evidence: &[Text]| {
        if bases.is_empty() {
            return;
        }
        let interests = |s: &StatedBasis| s.basis.legal_basis() == LegalBasis::LegitimateInterests;
        let only = bases.iter().all(interests);
        // Offered beside consent, and nothing says for what: the condition cannot be relied on.
        let beside = bases.iter().any(interests)
            && matches!(
                relation,
                Some(BasesRelation::Alternative | BasesRelation::Unclear)
            );
        if !only && !beside {
            return sink.met(at);
        }
        let severity = match condition.required_by {
            _ if !only => Severity::Warning,
            Some(ConsentLaw::Eprivacy | ConsentLaw::OtherLaw) => Severity::Warning,
            None if other_law => Severity::Warning,
            None | Some(ConsentLaw::Gdpr) => Severity::Error,
        };
        let evidence = if condition.evidence.is_empty() {
            evidence
        } else {
            &condition.evidence
        };
        sink.breach_if_whole(
            severity,
            at,
            evidence,
            format_args!(
                "it is said to take place with consent, and to rest on legitimate interests"
            ),
        );
    };
    for (i, activity) in view.own_activities() {
        if let Some(condition) = &activity.consent_condition {
            let activities = root.key("activities");
            let other_law = activity
                .purposes
                .iter()
                .any(|purpose| may_need_other_consent(purpose.category));
            judge(
                &activities.index(i),
                &activity.legal_bases,
                activity.bases_relation,
                condition,
                other_law,
                &activity.evidence,
            );
        }
    }
    for (i, recipient) in view.policy.recipients.iter().enumerate() {
        if let Some(condition) = &recipient.consent_condition {
            let recipients = root.key("recipients");
            let other_law = recipient
                .purposes
                .iter()
                .any(|purpose| may_need_other_consent(purpose.category))
                || recipient.category.is_some_and(receives_from_devices);
            judge(
                &recipients.index(i),
                &recipient.legal_bases,
                recipient.bases_relation,
                condition,
                other_law,
                &recipient.evidence,
            );
        }
    }
    sink.not_applicable("nothing that states a basis is made to depend on consent");
}

/// Whether another law may ask for a consent that is no basis under the Regulation: Directive
/// 2002/58/EC for devices and electronic mail, secrecy for health.
fn may_need_other_consent(purpose: PurposeCategory) -> bool {
    matches!(
        purpose,
        PurposeCategory::DirectMarketing
            | PurposeCategory::Newsletter
            | PurposeCategory::Marketing
            | PurposeCategory::Analytics
            | PurposeCategory::Advertising
            | PurposeCategory::PersonalisedAdvertising
            | PurposeCategory::TargetedAdvertising
            | PurposeCategory::SocialMediaMarketing
            | PurposeCategory::PerformanceMonitoring
            | PurposeCategory::Personalisation
            | PurposeCategory::Recommendations
            | PurposeCategory::Statistics
            | PurposeCategory::Surveys
            | PurposeCategory::HealthCare
    )
}

/// Whether such recipients get their data from people's devices, or from whoever keeps secrets.
fn receives_from_devices(category: RecipientCategory) -> bool {
    matches!(
        category,
        RecipientCategory::Analytics
            | RecipientCategory::Advertising
            | RecipientCategory::AudienceMatching
            | RecipientCategory::SocialNetworks
            | RecipientCategory::EmailMarketing
            | RecipientCategory::HealthcareProviders
    )
}

fn advertising_on_contract(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let at = root.key("activities");
    let advertising = |purpose: PurposeCategory| {
        matches!(
            purpose,
            PurposeCategory::PersonalisedAdvertising | PurposeCategory::TargetedAdvertising
        )
    };
    let on = |stated: &StatedBasis, basis| stated.basis.legal_basis() == basis;
    for (i, activity) in view.own_activities() {
        if !activity
            .purposes
            .iter()
            .any(|purpose| advertising(purpose.category))
        {
            continue;
        }
        let bases = &activity.legal_bases;
        let at = at.index(i);
        let at = at.key("legalBases");
        let all_advertising = activity
            .purposes
            .iter()
            .all(|purpose| advertising(purpose.category));
        // What covers a part in words covers the advertising only where there is nothing else.
        let covers = |stated: &StatedBasis| {
            if stated.purposes.is_empty() {
                stated.applies_to.is_none() || all_advertising
            } else {
                stated.purposes.iter().any(|purpose| advertising(*purpose))
            }
        };
        let on_contract = bases
            .iter()
            .position(|stated| on(stated, LegalBasis::Contract) && covers(stated));
        let may_be_on = |basis| {
            bases.iter().any(|stated| {
                on(stated, basis)
                    && (stated.purposes.is_empty()
                        || stated.purposes.iter().any(|p| advertising(*p)))
            })
        };
        let on_consent = may_be_on(LegalBasis::Consent);
        let on_interests = may_be_on(LegalBasis::LegitimateInterests);
        match on_contract {
            // Which of the two carries the advertising is what `legal-basis-alternative` asks.
            Some(j)
                if on_interests && activity.bases_relation != Some(BasesRelation::Cumulative) =>
            {
                sink.not_assessed(&at.index(j), || {
                    "which basis carries the advertising is not said".into()
                });
            }
            Some(j) if !on_consent => {
                let id = &activity.id;
                sink.breach(
                    &at.index(j),
                    &bases[j].evidence,
                    format_args!("the advertising of `{id}` rests on the contract"),
                );
            }
            _ if !bases.is_empty() => sink.met(&at),
            _ => {}
        }
    }
    let general = root.key("generalLegalBases");
    for (i, stated) in view.policy.general_legal_bases.iter().enumerate() {
        if on(stated, LegalBasis::Contract)
            && stated.purposes.iter().any(|purpose| advertising(*purpose))
        {
            sink.breach(
                &general.index(i),
                &stated.evidence,
                format_args!("personalised advertising is said to rest on the contract"),
            );
        }
    }
    sink.not_applicable("no personalised advertising is among the purposes");
}

fn incomplete(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let at = root.key("activities");
    for (i, activity) in view.own_activities() {
        let by_law = activity.purposes.iter().any(|purpose| {
            matches!(
                purpose.category,
                PurposeCategory::LegalCompliance
                    | PurposeCategory::TaxAndAccounting
                    | PurposeCategory::LegalRequests
            )
        });
        let general = &view.policy.general_legal_bases;
        if !by_law || activity.legal_bases.is_empty() && general.is_empty() {
            continue;
        }
        let obliged = |s: &StatedBasis| {
            matches!(
                s.basis.legal_basis(),
                LegalBasis::LegalObligation | LegalBasis::PublicTask
            )
        };
        let in_general = general.iter().any(|stated| {
            let covers = |purpose: &Purpose| stated.purposes.contains(&purpose.category);
            let unlinked = activity.legal_bases.is_empty() && stated.purposes.is_empty();
            obliged(stated) && (unlinked || activity.purposes.iter().any(covers))
        });
        if in_general || activity.legal_bases.iter().any(obliged) {
            sink.met(&at.index(i));
        } else {
            let id = &activity.id;
            sink.lacks(&at.index(i), &activity.evidence, format_args!(
                "`{id}` serves to comply with the law, and no legal obligation is among its bases"
            ));
        }
    }
    sink.not_applicable("no activity serves to comply with the law and states a basis");
}

fn obligation_law_unspecified(view: &View<'_>, sink: &mut Sink<'_>) {
    view.each_basis(|at, holder, stated| {
        let LegalBasisDetail::LegalObligation(basis) = &stated.basis else {
            return;
        };
        let of_activity = match holder {
            Holder::Activity(activity) => activity.purposes.as_slice(),
            _ => &[],
        };
        let named = !basis.laws.is_empty()
            || basis.areas.iter().any(|area| *area != LegalArea::Other)
            || !basis.examples.is_empty()
            || stated.purposes.iter().any(|purpose| names_area(*purpose))
            || of_activity
                .iter()
                .any(|purpose| names_area(purpose.category));
        if named {
            sink.met(at);
        } else {
            sink.breach_if_whole(
                Severity::Advice,
                at,
                &stated.evidence,
                format_args!("no law is named that obliges the controller"),
            );
        }
    });
    sink.not_applicable("nothing rests on a legal obligation");
}

/// Whether a purpose says which area of law sets it.
fn names_area(purpose: PurposeCategory) -> bool {
    matches!(
        purpose,
        PurposeCategory::TaxAndAccounting
            | PurposeCategory::Payroll
            | PurposeCategory::AntiMoneyLaundering
            | PurposeCategory::DataSubjectRequests
            | PurposeCategory::LegalRequests
    )
}

fn public_task_without_law(view: &View<'_>, sink: &mut Sink<'_>) {
    let in_words = |purpose: &Purpose| {
        purpose.category == PurposeCategory::PublicTask && purpose.text.is_some()
    };
    view.each_basis(|at, holder, stated| {
        let LegalBasisDetail::PublicTask(basis) = &stated.basis else { return };
        let named = !basis.laws.is_empty()
            || basis.task.is_some()
            || matches!(holder, Holder::Activity(activity) if activity.purposes.iter().any(in_words));
        if named {
            sink.met(at);
        } else {
            sink.lacks(at, &stated.evidence, format_args!("neither a public task nor a law is named"));
        }
    });
    sink.not_applicable("nothing rests on a public task");
}

fn public_authority_interests(view: &View<'_>, sink: &mut Sink<'_>) {
    let authority = view.context.facts().public_authority;
    // Few companies are authorities: the question is put to those that speak of a public task.
    if authority.is_none() && !view.bases().contains(&LegalBasis::PublicTask) {
        return sink.not_applicable("nothing shows that the controller is a public authority");
    }
    view.each_basis(|at, holder, stated| {
        if !matches!(stated.basis, LegalBasisDetail::LegitimateInterests(_)) {
            return;
        }
        let public_task = match holder {
            _ if !stated.purposes.is_empty() => {
                stated.purposes.contains(&PurposeCategory::PublicTask)
            }
            // A part of the activity in words may be one that is no task of the authority.
            _ if stated.applies_to.is_some() => false,
            Holder::Activity(activity) => {
                activity
                    .purposes
                    .iter()
                    .any(|p| p.category == PurposeCategory::PublicTask)
                    || activity
                        .legal_bases
                        .iter()
                        .any(|s| s.basis.legal_basis() == LegalBasis::PublicTask)
            }
            _ => false,
        };
        match authority {
            Some(true) if public_task => sink.breach_as(
                Severity::Error,
                at,
                &stated.evidence,
                format_args!("a public authority relies on legitimate interests for a public task"),
            ),
            Some(true) => sink.breach(
                at,
                &stated.evidence,
                format_args!("a public authority relies on legitimate interests"),
            ),
            Some(false) => sink.met(at),
            None => sink.open(at, Fact::PublicAuthority),
        }
    });
    sink.not_applicable("nothing rests on legitimate interests");
}

fn contract_not_party(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let activities = root.key("activities");
    for (i, activity) in view.own_activities() {
        let bases = &activity.legal_bases;
        if bases.is_empty()
            || !bases
                .iter()
                .all(|s| s.basis.legal_basis() == LegalBasis::Contract)
        {
            continue;
        }
        let at = activities.index(i);
        let own = !activity.data_subjects.is_empty();
        let ids: Vec<&Id> = if own {
            activity.data_subjects.iter().collect()
        } else {
            let data = activity
                .personal_data
                .iter()
                .filter_map(|id| view.personal_data(id));
            data.flat_map(|data| &data.data_subjects).collect()
        };
        if let Some(id) = ids.iter().find(|id| view.data_subject(id).is_none()) {
            sink.unresolved(&at, id);
            continue;
        }
        let people: Vec<&DataSubject> = ids
            .into_iter()
            .filter_map(|id| view.data_subject(id))
            .collect();
        let third = |people: &&DataSubject| people.category.is_some_and(is_no_party);
        let Some(who) = people.iter().copied().find(third) else {
            if !people.is_empty() {
                sink.met(&at);
            }
            continue;
        };
        // The people of the data need not all be people of the activity.
        if own || people.iter().all(third) {
            let (id, who) = (&activity.id, &who.id);
            sink.breach_if_whole(
                Severity::Warning,
                &at,
                &activity.evidence,
                format_args!("`{id}` rests on a contract to which `{who}` are not party"),
            );
        } else {
            sink.not_assessed(&at, || "whose data the activity uses is not said".into());
        }
    }
    sink.not_applicable("no activity rests on a contract alone and says whose data it concerns");
}

/// Whether such people act for, or stand behind, the party to a contract.
fn is_no_party(people: DataSubjectCategory) -> bool {
    matches!(
        people,
        DataSubjectCategory::RepresentativeOfCustomer
            | DataSubjectCategory::RepresentativeOfPartner
            | DataSubjectCategory::EndUserOfCustomer
            | DataSubjectCategory::BusinessContact
            | DataSubjectCategory::ContactOfDataSubject
    )
}

fn obligation_foreign_law(view: &View<'_>, sink: &mut Sink<'_>) {
    view.each_basis(|at, _, stated| {
        let laws: &[LawReference] = match &stated.basis {
            LegalBasisDetail::LegalObligation(basis) => &basis.laws,
            LegalBasisDetail::PublicTask(basis) => &basis.laws,
            _ => return,
        };
        if laws.is_empty() {
            return;
        }
        // A law without a country may be the Union's: only what is said to be foreign is.
        let foreign = |law: &LawReference| {
            law.country.is_some_and(|country| {
                // The law of the United Kingdom was that of a Member State until its transition ended.
                view.is_inside(country) == Some(false)
            })
        };
        if laws.iter().all(foreign) {
            let law = &laws[0].name;
            sink.breach(
                at,
                &stated.evidence,
                format_args!("`{law}` is neither Union law nor that of a Member State"),
            );
        } else {
            sink.met(at);
        }
    });
    sink.not_applicable("no law is named behind an obligation or a task");
}

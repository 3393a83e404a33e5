//! Legal bases: Arts 6, 13(1)(c), 14(1)(c).

use super::{Fact, Holder, Severity, Sink, View, rules};
use crate::{
    base::{Place, Text},
    model::{
        ConsentCondition, LawReference, LegalBasisDetail, ProcessingActivity, Purpose, StatedBasis,
    },
    terms::{
        BasesRelation, ConsentLaw, DataSubjectCategory, DisclosureTriggerCategory, LegalBasis,
        PurposeCategory,
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
        summary: "a legal basis is stated that nothing in the document could rest on",
        remedy: "say what rests on the basis, or leave it out",
        check: ungrounded,
    }
    "legal-basis-alternative" {
        since: "0.1.0",
        items: [LegalBases],
        severities: [Warning],
        sources: ["6(1)", "13(1)(c)", "14(1)(c)"],
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
    if activities
        .iter()
        .all(|(_, activity)| activity.legal_bases.is_empty())
    {
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
        if activity.legal_bases.is_empty() {
            let id = &activity.id;
            sink.lacks(
                &at.index(i),
                &activity.evidence,
                format_args!("activity `{id}` states no legal basis"),
            );
        } else {
            sink.met(&at.index(i));
        }
    }
}

fn unlinked(view: &View<'_>, sink: &mut Sink<'_>) {
    if view.policy.general_legal_bases.is_empty() {
        return sink.not_applicable("no legal basis is stated in general");
    }
    let root = Place::Root;
    let activities = root.key("activities");
    let mut lacking = Vec::new();
    let mut linked = false;
    for (i, activity) in view.own_activities() {
        if is_linked(view, activity) {
            linked = true;
            sink.met(&activities.index(i));
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
    !activity.legal_bases.is_empty()
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
    for (i, stated) in policy.general_legal_bases.iter().enumerate() {
        let said = stated.applies_to.is_some()
            || !stated.purposes.is_empty()
            || !stated.personal_data.is_empty();
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
                        || any_trigger(&[DisclosureTriggerCategory::Emergency])
                }
                LegalBasisDetail::PublicTask(basis) => {
                    basis.task.is_some()
                        || !basis.laws.is_empty()
                        || any_purpose(&[PurposeCategory::PublicTask])
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
            sink.breach(
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

fn alternative(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let mut judge = |at: &Place<'_>,
                     bases: &[StatedBasis],
                     relation: Option<BasesRelation>,
                     evidence: &[Text]| {
        if bases.len() < 2 {
            return;
        }
        match relation {
            Some(BasesRelation::Alternative | BasesRelation::Unclear) => {
                let names: Vec<String> = bases
                    .iter()
                    .map(|s| s.basis.legal_basis().term().label.to_lowercase())
                    .collect();
                sink.breach(
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
                sink.met(at)
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
                     condition: &ConsentCondition,
                     purposes: &[Purpose],
                     evidence: &[Text]| {
        let interests_only = !bases.is_empty()
            && bases
                .iter()
                .all(|s| s.basis.legal_basis() == LegalBasis::LegitimateInterests);
        if !interests_only {
            return sink.met(at);
        }
        let severity = match condition.required_by {
            Some(ConsentLaw::Gdpr) => Severity::Error,
            Some(ConsentLaw::Eprivacy | ConsentLaw::OtherLaw) => Severity::Warning,
            None if purposes
                .iter()
                .any(|purpose| is_under_eprivacy(purpose.category)) =>
            {
                Severity::Warning
            }
            None => Severity::Error,
        };
        let evidence = if condition.evidence.is_empty() {
            evidence
        } else {
            &condition.evidence
        };
        sink.breach_as(
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
            judge(
                &activities.index(i),
                &activity.legal_bases,
                condition,
                &activity.purposes,
                &activity.evidence,
            );
        }
    }
    for (i, recipient) in view.policy.recipients.iter().enumerate() {
        if let Some(condition) = &recipient.consent_condition {
            let recipients = root.key("recipients");
            judge(
                &recipients.index(i),
                &recipient.legal_bases,
                condition,
                &recipient.purposes,
                &recipient.evidence,
            );
        }
    }
    sink.not_applicable("nothing is made to depend on consent");
}

/// Whether Directive 2002/58/EC may ask for a consent that is no basis under the Regulation.
fn is_under_eprivacy(purpose: PurposeCategory) -> bool {
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
    for (i, activity) in view.own_activities() {
        if !activity
            .purposes
            .iter()
            .any(|purpose| advertising(purpose.category))
        {
            continue;
        }
        let at = at.index(i);
        let at = at.key("legalBases");
        // A contract that is said to cover the other purposes of the activity is none for this one.
        let on_contract = activity.legal_bases.iter().position(|stated| {
            stated.basis.legal_basis() == LegalBasis::Contract
                && (stated.purposes.is_empty() && stated.applies_to.is_none()
                    || stated.purposes.iter().any(|purpose| advertising(*purpose)))
        });
        let on_consent = activity
            .legal_bases
            .iter()
            .any(|s| s.basis.legal_basis() == LegalBasis::Consent);
        match on_contract {
            Some(j) if !on_consent => {
                let id = &activity.id;
                sink.breach(
                    &at.index(j),
                    &activity.legal_bases[j].evidence,
                    format_args!("the advertising of `{id}` rests on the contract"),
                );
            }
            _ if !activity.legal_bases.is_empty() => sink.met(&at),
            _ => {}
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
                PurposeCategory::LegalCompliance | PurposeCategory::TaxAndAccounting
            )
        });
        if !by_law || activity.legal_bases.is_empty() {
            continue;
        }
        let obliged = |s: &StatedBasis| {
            matches!(
                s.basis.legal_basis(),
                LegalBasis::LegalObligation | LegalBasis::PublicTask
            )
        };
        if activity.legal_bases.iter().any(obliged) {
            sink.met(&at.index(i));
        } else {
            let id = &activity.id;
            sink.breach(&at.index(i), &activity.evidence, format_args!(
                "`{id}` serves to comply with the law, and no legal obligation is among its bases"
            ));
        }
    }
    sink.not_applicable("no activity serves to comply with the law and states a basis");
}

fn obligation_law_unspecified(view: &View<'_>, sink: &mut Sink<'_>) {
    view.each_basis(|at, _, stated| {
        if let LegalBasisDetail::LegalObligation(basis) = &stated.basis {
            if basis.laws.is_empty() && basis.areas.is_empty() && basis.examples.is_empty() {
                sink.breach(
                    at,
                    &stated.evidence,
                    format_args!("no law is named that obliges the controller"),
                );
            } else {
                sink.met(at);
            }
        }
    });
    sink.not_applicable("nothing rests on a legal obligation");
}

fn public_task_without_law(view: &View<'_>, sink: &mut Sink<'_>) {
    view.each_basis(|at, _, stated| {
        if let LegalBasisDetail::PublicTask(basis) = &stated.basis {
            if basis.laws.is_empty() && basis.task.is_none() {
                sink.breach(
                    at,
                    &stated.evidence,
                    format_args!("neither a public task nor a law is named"),
                );
            } else {
                sink.met(at);
            }
        }
    });
    sink.not_applicable("nothing rests on a public task");
}

fn public_authority_interests(view: &View<'_>, sink: &mut Sink<'_>) {
    let authority = view.context.facts().public_authority;
    view.each_basis(|at, holder, stated| {
        if !matches!(stated.basis, LegalBasisDetail::LegitimateInterests(_)) {
            return;
        }
        let public_task = matches!(holder, Holder::Activity(activity)
            if activity.purposes.iter().any(|p| p.category == PurposeCategory::PublicTask)
                || activity.legal_bases.iter().any(|s| s.basis.legal_basis() == LegalBasis::PublicTask));
        match authority {
            Some(true) if public_task => sink.breach_as(Severity::Error, at, &stated.evidence, format_args!(
                "a public authority relies on legitimate interests for a public task"
            )),
            Some(true) => sink.breach(at, &stated.evidence, format_args!(
                "a public authority relies on legitimate interests"
            )),
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
        let of_data = activity
            .personal_data
            .iter()
            .filter_map(|id| view.personal_data(id));
        let of_data = of_data.flat_map(|data| &data.data_subjects);
        let people = if activity.data_subjects.is_empty() {
            of_data.collect::<Vec<_>>()
        } else {
            activity.data_subjects.iter().collect()
        };
        let at = activities.index(i);
        let mut people = people
            .into_iter()
            .filter_map(|id| view.data_subject(id))
            .peekable();
        if people.peek().is_none() {
            continue;
        }
        match people.find(|people| people.category.is_some_and(is_no_party)) {
            Some(people) => {
                let (id, who) = (&activity.id, &people.id);
                sink.breach(
                    &at,
                    &activity.evidence,
                    format_args!("`{id}` rests on a contract to which `{who}` are not party"),
                );
            }
            None => sink.met(&at),
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
    let on = view.context.as_of();
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
            law.country
                .is_some_and(|country| !view.context.law().is_eea(country, on))
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

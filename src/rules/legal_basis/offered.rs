//! Grounds that are offered and are no bases, or carry nothing: Arts 6(1), 13(1)(c), 14(1)(c).

use std::collections::BTreeSet;

use super::{
    coverage::{Footing, SoftOptIn, is_marketing},
    grounds::Bases,
};
use crate::{
    base::At,
    model::{
        LegalBasisDetail, Policy, StatedBasis,
        entries::{Activity, stated},
    },
    rules::{Sink, View},
    terms::{DisclosureTriggerCategory, LegalBasis, PurposeCategory},
};

pub(super) fn none_of_six(view: &View<'_>, sink: &mut Sink<'_>) {
    let all = Bases::of(view);
    let mut found = sink.gather();
    for held in all.with_holders(|ground| !ground.is_of_the_six()) {
        let ground = &held.ground;
        let Some(text) = &ground.stated.value.text else {
            continue;
        };
        let mut holders = held.holders.iter();
        // What the law on electronic marketing allows is no ground of Art. 6(1), and need be none.
        let allowed = !held.holders.is_empty()
            && holders.clone().all(|(activity, pieces)| {
                let mut pieces = pieces.iter();
                SoftOptIn::of(*activity) == SoftOptIn::Stated
                    && pieces.all(|piece| piece.category().is_none_or(is_marketing))
            });
        if allowed {
            continue;
        }
        let beside = !held.holders.is_empty()
            && holders.all(|(activity, pieces)| {
                let grounds = all.of_activity(*activity);
                pieces
                    .iter()
                    .all(|piece| grounds.footing(piece) == Footing::Stated)
            });
        found
            .breach(ground.stated.at, &ground.stated.value.evidence)
            .softened_if(beside)
            .named(text);
    }
    found.say(sink, |names| {
        let (is, bases) = (names.pick("is", "are"), names.pick("a basis", "bases"));
        format!("{names} {is} offered as {bases}, and none of the six of Art. 6(1)")
    });
    sink.otherwise("no ground is offered but those of Art. 6(1)");
}

pub(super) fn ungrounded(view: &View<'_>, sink: &mut Sink<'_>) {
    let all = Bases::of(view);
    let described = Described::of(view);
    let in_use: BTreeSet<LegalBasis> = view
        .own_activities()
        .flat_map(Activity::legal_bases)
        .filter_map(|stated| stated.basis.legal_basis())
        .collect();
    let mut found = sink.gather();
    for ground in all.general() {
        let Some(basis) = ground.basis() else {
            continue;
        };
        let stated = ground.stated;
        if ground.is_linked() || in_use.contains(&basis) || described.could_rest_on(stated.value) {
            sink.met(stated.at);
        } else {
            found
                .lacks(stated.at, &stated.value.evidence)
                .named(basis.term().label);
        }
    }
    found.say(sink, |names| {
        let (is, it) = (names.pick("is", "are"), names.pick("it", "them"));
        let bases = names.pick("a basis", "bases");
        format!("{names} {is} stated as {bases}, and nothing in the document could rest on {it}")
    });
    sink.otherwise("no legal basis is stated in general");
}

/// What the document describes that a general basis could carry.
struct Described {
    purposes: BTreeSet<PurposeCategory>,
    triggers: BTreeSet<DisclosureTriggerCategory>,
}

impl Described {
    fn of(view: &View<'_>) -> Self {
        let of_activities = view.own_activities().flat_map(Activity::purposes);
        let purposes = of_activities.chain(view.general_purposes());
        let recipients = At::<Policy>::root().recipients();
        let recipients = stated(recipients, &view.policy.recipients);
        let triggers = recipients.flat_map(|recipient| &recipient.value.triggers);
        Self {
            purposes: purposes.map(|purpose| purpose.category).collect(),
            triggers: triggers.map(|trigger| trigger.category).collect(),
        }
    }

    fn could_rest_on(&self, stated: &StatedBasis) -> bool {
        let purpose = |of: &[PurposeCategory]| of.iter().any(|p| self.purposes.contains(p));
        let trigger = |of: &[DisclosureTriggerCategory]| {
            of.iter().any(|trigger| self.triggers.contains(trigger))
        };
        match &stated.basis {
            LegalBasisDetail::LegalObligation(basis) => {
                !basis.laws.is_empty()
                    || !basis.areas.is_empty()
                    || !basis.examples.is_empty()
                    || purpose(SET_BY_LAW)
                    || trigger(&[
                        DisclosureTriggerCategory::LegalRequirement,
                        DisclosureTriggerCategory::LegalRequest,
                    ])
            }
            LegalBasisDetail::VitalInterests(basis) => {
                basis.situation.is_some()
                    || purpose(&[
                        PurposeCategory::EmergencyProtection,
                        PurposeCategory::HealthCare,
                        PurposeCategory::PublicHealth,
                    ])
                    || trigger(&[
                        DisclosureTriggerCategory::Emergency,
                        DisclosureTriggerCategory::ProtectRights,
                    ])
            }
            LegalBasisDetail::PublicTask(basis) => {
                basis.task.is_some() || !basis.laws.is_empty() || purpose(PUBLIC)
            }
            // Almost any purpose could rest on one of these.
            LegalBasisDetail::Unspecified(_)
            | LegalBasisDetail::Consent(_)
            | LegalBasisDetail::Contract(_)
            | LegalBasisDetail::LegitimateInterests(_) => true,
        }
    }
}

/// Purposes that a law may set.
const SET_BY_LAW: &[PurposeCategory] = &[
    PurposeCategory::LegalCompliance,
    PurposeCategory::TaxAndAccounting,
    PurposeCategory::AntiMoneyLaundering,
    PurposeCategory::LegalRequests,
    PurposeCategory::DataSubjectRequests,
    PurposeCategory::ComplaintHandling,
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
    PurposeCategory::PublicHealth,
    PurposeCategory::HealthCare,
    PurposeCategory::Education,
    PurposeCategory::ScientificResearch,
    PurposeCategory::Statistics,
    PurposeCategory::Archiving,
];

//! Derogations for specific situations (Art. 49).

use super::{
    Causes, Fact, NO_SUCH, Sink, View,
    flow::{Flow, Transfers},
};
use crate::{
    model::{TransferMechanismDetail, entries::Activity},
    terms::{Derogation, LegalBasis, TransferFrequency},
};

pub(super) fn consent_risks_missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let transfers = Transfers::of(view);
    let mut causes = Causes::default();
    for ground in transfers.own_grounds() {
        let TransferMechanismDetail::Derogation(detail) = ground.detail() else {
            continue;
        };
        if detail.derogation != Some(Derogation::ExplicitConsent) {
            continue;
        }
        let message = match (detail.explicit, detail.risks_explained) {
            (Some(true), Some(true)) => {
                sink.met(ground.at());
                continue;
            }
            (_, Some(true)) => "the transfer rests on consent, and it is not said to be explicit",
            (Some(true), _) => {
                "the transfer rests on explicit consent, and its risks are not explained"
            }
            _ => {
                "consent is not said to be explicit, and the risks of the transfer are not explained"
            }
        };
        let place = causes
            .of(sink, message)
            .lacks(ground.at(), ground.evidence());
        place.softened_if(ground.is_uncertain());
    }
    causes.say(sink);
    sink.otherwise("no transfer under the Regulation rests on explicit consent");
}

pub(super) fn compelling_interests_incomplete(view: &View<'_>, sink: &mut Sink<'_>) {
    let transfers = Transfers::of(view);
    let mut causes = Causes::default();
    for ground in transfers.own_grounds() {
        let TransferMechanismDetail::CompellingLegitimateInterests(detail) = ground.detail() else {
            continue;
        };
        if detail.interests.is_empty() {
            let cause = causes.of(sink, "the compelling interests are not stated");
            let place = cause.lacks(ground.at(), ground.evidence());
            place.softened_if(ground.is_uncertain());
        } else {
            sink.met(ground.at());
        }
    }
    causes.say(sink);
    sink.otherwise(NO_SUCH);
}

pub(super) fn systematic(view: &View<'_>, sink: &mut Sink<'_>) {
    let transfers = Transfers::of(view);
    let mut causes = Causes::default();
    for ground in transfers.all_grounds() {
        let TransferMechanismDetail::Derogation(detail) = ground.detail() else {
            continue;
        };
        let narrow = matches!(
            detail.derogation,
            Some(
                Derogation::ExplicitConsent
                    | Derogation::Contract
                    | Derogation::ContractInInterest
                    | Derogation::LegalClaims
            )
        );
        match ground.flow.transfer.frequency {
            Some(frequency @ (TransferFrequency::Regular | TransferFrequency::EveryUse))
                if narrow =>
            {
                let frequency = frequency.term().label;
                let message = format!(
                    "a derogation for specific situations carries transfers that are: {frequency}"
                );
                let place = causes
                    .of(sink, message)
                    .breach(ground.at(), ground.evidence());
                place.softened_if(ground.is_uncertain());
            }
            Some(_) => sink.met(ground.at()),
            None => {}
        }
    }
    causes.say(sink);
    sink.otherwise("no transfer that rests on a derogation says how often it takes place");
}

pub(super) fn public_authority(view: &View<'_>, sink: &mut Sink<'_>) {
    let transfers = Transfers::of(view);
    let mut causes = Causes::default();
    for ground in transfers.all_grounds() {
        let closed = match ground.detail() {
            TransferMechanismDetail::Derogation(detail) => matches!(
                detail.derogation,
                Some(
                    Derogation::ExplicitConsent
                        | Derogation::Contract
                        | Derogation::ContractInInterest
                )
            ),
            TransferMechanismDetail::CompellingLegitimateInterests(_) => true,
            _ => false,
        };
        if !closed {
            continue;
        }
        let powers = known(view, ground.flow, Fact::PublicPowers);
        match known(view, ground.flow, Fact::PublicAuthority) {
            // It is closed in the exercise of public powers only, and these may be something else.
            Some(true) if powers != Some(false) => {
                let certain = powers == Some(true) || is_public_task(view, ground.flow);
                let cause = causes.of(
                    sink,
                    "a public authority cannot rely on this in the exercise of its powers",
                );
                let place = cause.breach(ground.at(), ground.evidence());
                place.grade(ground.flow.grave_unless(!certain || !ground.is_firm()));
            }
            Some(_) => sink.met(ground.at()),
            None => sink.open(ground.at(), Fact::PublicAuthority),
        }
    }
    causes.say(sink);
    sink.otherwise(NO_SUCH);
}

/// What is known of the controllers that a transfer is of: yes if it holds for one of them.
fn known(view: &View<'_>, flow: &Flow<'_, '_>, fact: Fact) -> Option<bool> {
    let facts = view.context.facts();
    let named: Vec<usize> = flow.activities().flat_map(Activity::controllers).collect();
    let controllers = view.policy.controllers.iter().enumerate();
    let mut answers = controllers
        .filter(|(i, _)| named.is_empty() || named.contains(i))
        .map(|(_, controller)| facts.known(fact, controller.id.as_ref()))
        .peekable();
    if answers.peek().is_none() {
        return facts.known(fact, None);
    }
    let answers: Vec<Option<bool>> = answers.collect();
    if answers.contains(&Some(true)) {
        Some(true)
    } else {
        (!answers.contains(&None)).then_some(false)
    }
}

/// Whether all that a transfer is for is a task of Art. 6(1)(e).
fn is_public_task<'v, 'a>(view: &'v View<'a>, flow: &Flow<'v, 'a>) -> bool {
    let mut activities: Vec<_> = flow.activities().collect();
    if activities.is_empty() && flow.is_about_everything() {
        activities = view.own_activities().collect();
    }
    if activities.is_empty() {
        let giving = flow.recipients();
        let giving = giving.flat_map(|one| view.entries.activities_with(one));
        let giving = giving.map(|index| view.entries.activity(index));
        activities = giving.filter(|activity| view.is_own(*activity)).collect();
    }
    let rests = |activity| view.bases_of(activity).contains(&LegalBasis::PublicTask);
    !activities.is_empty() && activities.into_iter().all(rests)
}

//! What the law behind an obligation, a task or an authority asks of a basis: Art. 6(1)(c), (e), 6(3).

use std::collections::BTreeSet;

use super::grounds::{Bases, Ground, Held};
use crate::{
    model::{LawReference, LegalBasisDetail},
    rules::{Fact, Severity, Sink, View, quoted},
    terms::{LegalArea, LegalBasis, NoticeItem, PurposeCategory},
};

/// Whether a purpose is to do what the law asks.
fn serves_the_law(purpose: PurposeCategory) -> bool {
    matches!(
        purpose,
        PurposeCategory::LegalCompliance
            | PurposeCategory::TaxAndAccounting
            | PurposeCategory::LegalRequests
    )
}

/// Whether a basis is laid down by law (Art. 6(3)).
fn is_of_law(basis: LegalBasis) -> bool {
    matches!(basis, LegalBasis::LegalObligation | LegalBasis::PublicTask)
}

pub(super) fn incomplete(view: &View<'_>, sink: &mut Sink<'_>) {
    let bases = Bases::of(view);
    let general: BTreeSet<LegalBasis> = bases
        .general()
        .iter()
        .filter(|ground| !ground.is_linked())
        .filter_map(Ground::basis)
        .collect();
    let mut found = sink.gather();
    for activity in view.own_activities() {
        let grounds = bases.of_activity(activity);
        let states_nothing = grounds.all().next().is_none();
        let (mut lacking, mut met) = (false, false);
        for piece in grounds.pieces() {
            if !piece.category().is_some_and(serves_the_law) {
                continue;
            }
            let carrying = grounds.carrying(&piece.subject);
            let mut kinds = carrying.kinds();
            // Bases in general that nothing links may be for what states none.
            if states_nothing {
                kinds.extend(&general);
            }
            if kinds.iter().copied().any(is_of_law) {
                met = true;
            } else if !kinds.is_empty() && carrying.loose.is_empty() {
                lacking = true;
            }
        }
        if lacking {
            found
                .lacks(activity.at(), &activity.entry().evidence)
                .named(activity.id());
        } else if met {
            sink.met(activity.at());
        }
    }
    found.say(sink, |names| {
        let (serves, its) = (names.pick("serves", "serve"), names.pick("its", "their"));
        format!(
            "{names} {serves} to do what the law asks, and no legal obligation is among {its} bases"
        )
    });
    sink.otherwise("no activity serves to do what the law asks and states a basis");
}

/// Whether a ground is this basis.
fn is(basis: LegalBasis) -> impl Fn(&Ground<'_>) -> bool {
    move |ground| ground.basis() == Some(basis)
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

pub(super) fn obligation_law_unspecified(view: &View<'_>, sink: &mut Sink<'_>) {
    let mut found = sink.gather();
    for held in Bases::of(view).with_holders(is(LegalBasis::LegalObligation)) {
        let LegalBasisDetail::LegalObligation(basis) = &held.ground.stated.value.basis else {
            continue;
        };
        let stated = held.ground.stated;
        let named = !basis.laws.is_empty()
            || basis.areas.iter().any(|area| *area != LegalArea::Other)
            || !basis.examples.is_empty()
            || held.categories().into_iter().any(names_area);
        if named {
            sink.met(stated.at);
        } else {
            found
                .breach(stated.at, &stated.value.evidence)
                .if_whole()
                .told(held.called());
        }
    }
    found.say(sink, |names| {
        format!("a legal obligation is stated, and no law is named, for {names}")
    });
    sink.otherwise("nothing rests on a legal obligation");
}

pub(super) fn obligation_foreign_law(view: &View<'_>, sink: &mut Sink<'_>) {
    let of_law = |ground: &Ground<'_>| ground.basis().is_some_and(is_of_law);
    for held in Bases::of(view).with_holders(of_law) {
        let stated = held.ground.stated;
        let laws: &[LawReference] = match &stated.value.basis {
            LegalBasisDetail::LegalObligation(basis) => &basis.laws,
            LegalBasisDetail::PublicTask(basis) => &basis.laws,
            _ => continue,
        };
        // What is stated of an activity for another law, or for people elsewhere, carries nothing here.
        let carries = held.ground.is_general() || !held.holders.is_empty();
        let Some(first) = laws.first().filter(|_| carries) else {
            continue;
        };
        // A law without a country may be the Union's: only what is said to be foreign is.
        let foreign = |law: &LawReference| {
            law.country
                .is_some_and(|country| view.is_inside(country) == Some(false))
        };
        if laws.iter().all(foreign) {
            sink.breach(stated.at, &stated.value.evidence)
                .say(format_args!(
                    "{} is neither Union law nor that of a Member State",
                    quoted(&first.name)
                ));
        } else {
            sink.met(stated.at);
        }
    }
    sink.otherwise("no law is named behind an obligation or a task");
}

pub(super) fn public_task_without_law(view: &View<'_>, sink: &mut Sink<'_>) {
    let mut found = sink.gather();
    for held in Bases::of(view).with_holders(is(LegalBasis::PublicTask)) {
        let LegalBasisDetail::PublicTask(basis) = &held.ground.stated.value.basis else {
            continue;
        };
        let stated = held.ground.stated;
        let in_words = held.purposes().any(|purpose| {
            purpose.category == PurposeCategory::PublicTask && purpose.value.text.is_some()
        });
        if !basis.laws.is_empty() || basis.task.is_some() || in_words {
            sink.met(stated.at);
        } else if let Some(linked) = view.linked(NoticeItem::LegalBases, stated.at) {
            sink.not_assessed(stated.at, linked);
        } else {
            // The basis is here, so that a gap elsewhere among the bases does not excuse it.
            found
                .breach(stated.at, &stated.value.evidence)
                .if_whole()
                .told(held.called());
        }
    }
    found.say(sink, |names| {
        format!("a public task is stated, and neither a law nor the task is named, for {names}")
    });
    sink.otherwise("nothing rests on a public task");
}

/// Whether who answers for what rests on a basis is a public authority, as far as that is known: if
/// one of several is, the basis is not open to it.
fn is_of_an_authority(view: &View<'_>, held: &Held<'_, '_>) -> Option<bool> {
    let all = &view.policy.controllers;
    let mut answering: BTreeSet<usize> = BTreeSet::new();
    for (activity, _) in &held.holders {
        let own: Vec<usize> = activity.controllers().collect();
        answering.extend(if own.is_empty() {
            (0..all.len()).collect()
        } else {
            own
        });
    }
    if held.holders.is_empty() {
        answering.extend(0..all.len());
    }
    let facts = view.context.facts();
    let known = |id| facts.known(Fact::PublicAuthority, id);
    if answering.is_empty() {
        return known(None);
    }
    let known: Vec<Option<bool>> = answering
        .into_iter()
        .map(|i| known(all[i].id.as_ref()))
        .collect();
    if known.contains(&Some(true)) {
        Some(true)
    } else if known.contains(&None) {
        None
    } else {
        Some(false)
    }
}

pub(super) fn public_authority_interests(view: &View<'_>, sink: &mut Sink<'_>) {
    let bases = Bases::of(view);
    let mut task = sink.gather();
    let mut other = sink.gather();
    // Few companies are authorities: the question is put to those that speak of a public task.
    let speaks_of_a_task = view.bases().contains(&LegalBasis::PublicTask);
    for held in bases.with_holders(is(LegalBasis::LegitimateInterests)) {
        let stated = held.ground.stated;
        let for_the_task = held.holders.iter().any(|(activity, pieces)| {
            let grounds = bases.of_activity(*activity);
            pieces.iter().any(|piece| {
                let carrying = grounds.carrying(&piece.subject);
                // A part in words may be one that is no task of the authority.
                let firm = carrying
                    .firm
                    .iter()
                    .any(|ground| ground.basis() == Some(LegalBasis::LegitimateInterests));
                let on_a_task = piece.category() == Some(PurposeCategory::PublicTask)
                    || carrying.kinds().contains(&LegalBasis::PublicTask);
                firm && on_a_task
            })
        });
        match is_of_an_authority(view, &held) {
            Some(true) if for_the_task => {
                task.breach(stated.at, &stated.value.evidence)
                    .grade(Severity::Error)
                    .told(held.called());
            }
            Some(true) => {
                other
                    .breach(stated.at, &stated.value.evidence)
                    .told(held.called());
            }
            Some(false) => sink.met(stated.at),
            None if speaks_of_a_task => sink.open(stated.at, Fact::PublicAuthority),
            None => {}
        }
    }
    task.say(sink, |names| {
        format!("a public authority rests its task on legitimate interests, for {names}")
    });
    other.say(sink, |names| {
        format!("a public authority relies on legitimate interests, for {names}")
    });
    if view.bases().contains(&LegalBasis::LegitimateInterests) {
        sink.otherwise("nothing shows that the controller is a public authority");
    }
    sink.otherwise("nothing rests on legitimate interests");
}

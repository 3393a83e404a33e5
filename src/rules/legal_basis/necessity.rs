//! What a contract or an interest does not carry: Art. 6(1)(b) and (f).

use std::collections::BTreeSet;

use super::grounds::{Bases, Ground, Grounds, Piece, Places, evidence_or, name_of};
use crate::{
    extent::{Axis, Item, Subject},
    model::{DataSubject, PersonalData, entries::Activity},
    rules::{Reason, Severity, Sink, View, view::indices},
    terms::{DataSubjectCategory, LegalBasis, PurposeCategory, TrackingTechnology},
};

/// Whether a purpose is advertising chosen by what is known about a person.
fn is_personal_advertising(purpose: PurposeCategory) -> bool {
    matches!(
        purpose,
        PurposeCategory::PersonalisedAdvertising | PurposeCategory::TargetedAdvertising
    )
}

/// The activities that have such a purpose.
fn serving<'v, 'a>(
    view: &'v View<'a>,
    is_such: impl Fn(PurposeCategory) -> bool,
) -> impl Iterator<Item = Activity<'v, 'a>> {
    view.own_activities().filter(move |activity| {
        let mut purposes = activity.purposes();
        purposes.any(|purpose| is_such(purpose.category))
    })
}

impl<'a> Grounds<'_, 'a> {
    fn advertising(&self) -> impl Iterator<Item = &Piece<'a>> + use<'_, 'a> {
        let pieces = self.pieces().iter();
        pieces.filter(|piece| piece.category().is_some_and(is_personal_advertising))
    }
}

fn is_contract(ground: &Ground<'_>) -> bool {
    ground.basis() == Some(LegalBasis::Contract)
}

pub(super) fn advertising_on_contract(view: &View<'_>, sink: &mut Sink<'_>) {
    let bases = Bases::of(view);
    let mut found = Places::default();
    for activity in serving(view, is_personal_advertising) {
        let grounds = bases.of_activity(activity);
        let (mut breached, mut in_words, mut judged) = (false, false, false);
        for piece in grounds.advertising() {
            let carrying = grounds.carrying(&piece.subject);
            for ground in carrying.firm.iter().filter(|ground| is_contract(ground)) {
                breached = true;
                let evidence = evidence_or(&ground.stated.value.evidence, activity);
                let name = activity.id().as_str();
                found.add(ground.stated.at, evidence, Severity::Warning, name);
            }
            in_words |= carrying.loose.iter().any(|ground| is_contract(ground));
            judged |= !carrying.firm.is_empty();
        }
        if in_words && !breached {
            sink.not_assessed(activity.at(), Reason::WordsOnly);
        } else if judged && !breached {
            sink.met(activity.at());
        }
    }
    for ground in bases.general().iter().filter(|ground| is_contract(ground)) {
        let stated = ground.stated;
        let mut named = stated.value.applies_to.purposes.iter().copied();
        if let Some(purpose) = named.find(|purpose| is_personal_advertising(*purpose)) {
            let label = purpose.term().label;
            found.add(stated.at, &stated.value.evidence, Severity::Warning, label);
        }
    }
    found.stated(sink, |names| {
        format!("the personalised advertising of {names} rests on the contract")
    });
    sink.otherwise("no personalised advertising is among the purposes that state a basis");
}

/// Where the data that advertising uses comes from.
enum Origin {
    /// Others, or what people do elsewhere.
    Elsewhere,
    /// What people give, and what they do here.
    Here,
    Unsaid,
}

impl Origin {
    fn of(view: &View<'_>, activity: Activity<'_, '_>) -> Self {
        let tracking = activity.tracking();
        let across = tracking.is_some_and(|tracking| {
            let follows = |technology: &TrackingTechnology| {
                matches!(
                    technology,
                    TrackingTechnology::MobileIdentifiers
                        | TrackingTechnology::ServerSideMatching
                        | TrackingTechnology::LinkDecoration
                        | TrackingTechnology::SocialPlugins
                )
            };
            tracking.third_party == Some(true) || tracking.technologies.iter().any(follows)
        });
        if across || view.duty(activity.at()).fourteen {
            return Self::Elsewhere;
        }
        let said = activity.data().any(|data| !data.origins.is_empty())
            || activity.sources().next().is_some()
            || tracking.is_some_and(|tracking| tracking.third_party == Some(false));
        if said { Self::Here } else { Self::Unsaid }
    }
}

pub(super) fn advertising_on_interests(view: &View<'_>, sink: &mut Sink<'_>) {
    let bases = Bases::of(view);
    let mut found = Places::default();
    for activity in serving(view, is_personal_advertising) {
        let grounds = bases.of_activity(activity);
        for piece in grounds.advertising() {
            let carrying = grounds.carrying(&piece.subject);
            // Whoever is asked can refuse, whatever the basis is called.
            if !carrying.is_alone(LegalBasis::LegitimateInterests)
                || !grounds.consents(&piece.subject).is_empty()
            {
                continue;
            }
            match Origin::of(view, activity) {
                Origin::Elsewhere => {
                    for ground in &carrying.firm {
                        let evidence = evidence_or(&ground.stated.value.evidence, activity);
                        let name = activity.id().as_str();
                        found.add(ground.stated.at, evidence, Severity::Warning, name);
                    }
                }
                Origin::Here => sink.met(activity.at()),
                Origin::Unsaid => {
                    sink.not_assessed(activity.at(), "where the data comes from is not said");
                }
            }
        }
    }
    found.stated(sink, |names| {
        format!(
            "the personalised advertising of {names} uses data from elsewhere and rests on \
             legitimate interests alone"
        )
    });
    sink.otherwise("no personalised advertising rests on legitimate interests alone");
}

/// How grave it is that a purpose rests on a contract alone, where that hardly ever needs it.
fn beyond_the_contract(purpose: PurposeCategory) -> Option<Severity> {
    match purpose {
        PurposeCategory::Analytics
        | PurposeCategory::ProductImprovement
        | PurposeCategory::MarketResearch
        | PurposeCategory::AiTraining => Some(Severity::Warning),
        PurposeCategory::Statistics | PurposeCategory::FraudPrevention => Some(Severity::Advice),
        _ => None,
    }
}

pub(super) fn improvement_on_contract(view: &View<'_>, sink: &mut Sink<'_>) {
    let bases = Bases::of(view);
    let mut found = Places::default();
    for activity in serving(view, |purpose| beyond_the_contract(purpose).is_some()) {
        let grounds = bases.of_activity(activity);
        for piece in grounds.pieces() {
            let Some(purpose) = piece.purpose else {
                continue;
            };
            let Some(severity) = beyond_the_contract(purpose.category) else {
                continue;
            };
            let carrying = grounds.carrying(&piece.subject);
            if carrying.is_alone(LegalBasis::Contract) {
                let evidence = evidence_or(&purpose.value.evidence, activity);
                found.add(purpose.at, evidence, severity, name_of(purpose.value));
            } else if carrying.kinds() == [LegalBasis::Contract].into() {
                sink.not_assessed(purpose.at, Reason::WordsOnly);
            } else if !carrying.firm.is_empty() {
                sink.met(purpose.at);
            }
        }
    }
    found.breached(sink, |names| {
        format!(
            "{names} {} on the contract alone",
            names.pick("rests", "rest")
        )
    });
    sink.otherwise("no analysis, improvement or the like is among the purposes that state a basis");
}

/// Whether such people act for, or stand behind, the party to a contract.
fn is_no_party(people: &DataSubject) -> bool {
    matches!(
        people.category,
        Some(
            DataSubjectCategory::RepresentativeOfCustomer
                | DataSubjectCategory::RepresentativeOfPartner
                | DataSubjectCategory::EndUserOfCustomer
                | DataSubjectCategory::BusinessContact
                | DataSubjectCategory::ContactOfDataSubject
        )
    )
}

/// Whether what an activity does with the data of some of its people rests on a contract alone.
fn rests_on_contract_alone(view: &View<'_>, grounds: &Grounds<'_, '_>, people: usize) -> bool {
    if grounds.are_whole() {
        let carrying = grounds.carrying(grounds.subject);
        return carrying.is_alone(LegalBasis::Contract);
    }
    // Data that is said to be of others is not theirs.
    let entries = &view.policy.data_subjects;
    let is_of = |item: &Item| {
        let mut of_it = indices(std::slice::from_ref(item))
            .flat_map(|index| &view.policy.personal_data[index].data_subjects)
            .peekable();
        of_it.peek().is_none() || of_it.any(|id| *id == entries[people].id)
    };
    let mut kinds = BTreeSet::new();
    for piece in grounds.pieces() {
        let of_them = piece.subject.only(Axis::DataSubjects, Item::Entry(people));
        let data: Vec<Item> = of_them
            .items(Axis::PersonalData)
            .iter()
            .copied()
            .filter(is_of)
            .collect();
        let parts: Vec<Subject> = if data.is_empty() {
            vec![of_them]
        } else {
            data.into_iter()
                .map(|item| of_them.only(Axis::PersonalData, item))
                .collect()
        };
        for part in parts {
            let carrying = grounds.carrying(&part);
            if !carrying.loose.is_empty() {
                return false;
            }
            kinds.extend(carrying.kinds());
        }
    }
    kinds == BTreeSet::from([LegalBasis::Contract])
}

pub(super) fn contract_not_party(view: &View<'_>, sink: &mut Sink<'_>) {
    let bases = Bases::of(view);
    let mut found = sink.gather();
    for activity in view.own_activities() {
        let grounds = bases.of_activity(activity);
        let mut all = grounds.all();
        if !all.any(|ground| ground.basis() == Some(LegalBasis::Contract)) {
            continue;
        }
        let at = activity.at();
        if let Some(id) = unresolved(view, activity) {
            if grounds
                .carrying(grounds.subject)
                .is_alone(LegalBasis::Contract)
            {
                sink.unresolved(at, id);
            }
            continue;
        }
        let people: Vec<usize> = indices(grounds.subject.items(Axis::DataSubjects)).collect();
        let on_contract: Vec<usize> = people
            .iter()
            .copied()
            .filter(|i| rests_on_contract_alone(view, &grounds, *i))
            .collect();
        if on_contract.is_empty() {
            continue;
        }
        let is_third = |i: &usize| is_no_party(&view.policy.data_subjects[*i]);
        let third: Vec<usize> = on_contract.iter().copied().filter(is_third).collect();
        let named: Vec<usize> = activity
            .owners()
            .flat_map(|owner| &owner.entry().data_subjects)
            .filter_map(|id| view.entries.position(id))
            .collect();
        // The people of the data need not all be people of the activity.
        let certain = third.iter().any(|i| named.contains(i))
            || named.is_empty() && third.len() == people.len();
        if third.is_empty() {
            sink.met(at);
        } else if certain {
            found
                .breach(at, &activity.entry().evidence)
                .if_whole()
                .named(activity.id());
        } else {
            sink.not_assessed(at, "whose data the activity uses is not said");
        }
    }
    found.say(sink, |names| {
        let (concerns, rests) = (
            names.pick("concerns", "concern"),
            names.pick("rests", "rest"),
        );
        format!("{names} {concerns} people who are party to no contract, and {rests} on one")
    });
    sink.otherwise("no activity rests on a contract alone and says whose data it concerns");
}

/// An id of people that no entry has, of an activity or of its data.
fn unresolved<'a>(
    view: &View<'a>,
    activity: Activity<'_, 'a>,
) -> Option<&'a crate::base::Id<DataSubject>> {
    let own = activity
        .owners()
        .flat_map(|owner| &owner.entry().data_subjects);
    let of_data = activity
        .data()
        .flat_map(|data: &PersonalData| &data.data_subjects);
    own.chain(of_data).find(|id| view.get(*id).is_none())
}

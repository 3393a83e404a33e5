//! The rights of the people: Arts 11, 12, 13(2)(b), 14(2)(c), 15 to 22.

mod exercise;
mod label;
mod narrowing;
mod refusal;
mod statement;

use std::collections::BTreeSet;

use super::{View, rules};
use crate::{
    base::At,
    extent::{Axis, Item, Subject},
    law::rights::Processing,
    model::{
        Part, Policy, RightStatement, RightsExercise,
        entries::{Activity, Stated, stated},
    },
    terms::{LegalBasis, Right, RightStance, SpecialCategoryCondition},
};

rules! {
    "rights"

    "rights-missing" {
        since: "0.1.0",
        items: [Rights],
        severities: [Error, Warning, Advice],
        sources: ["13(2)(b)", "14(2)(c)", "15(1)", "16", "17(1)", "18(1)", "20(1)", "21(1)", "21(2)", "21(6)"],
        summary: "a right that the notice must state is not stated",
        remedy: "state the right and how it is exercised",
        check: statement::missing,
    }
    "rights-refused" {
        since: "0.1.0",
        items: [Rights],
        severities: [Error, Warning],
        sources: ["12(2)", "13(2)(b)", "14(2)(c)"],
        summary: "a right is said not to be given that a stated basis gives",
        remedy: "state the right, and refuse single requests on the grounds of the Regulation alone",
        check: refusal::refused,
    }
    "rights-identification-claim" {
        since: "0.1.0",
        items: [Rights, RightsExercise],
        severities: [Warning],
        sources: ["11(2)", "12(2)"],
        summary: "it is said that people cannot be identified, and nothing bears that out",
        remedy: "show why people cannot be told apart, and that they have their rights if they bring more",
        check: refusal::identification_claim,
    }
    "rights-partial" {
        since: "0.1.0",
        items: [Rights],
        severities: [Warning],
        sources: ["13(2)(b)", "14(2)(c)", "12(2)"],
        summary: "a right is stated more narrowly than the Regulation grants it, or only implied",
        remedy: "state the right as the Regulation grants it, to everybody whom the notice addresses",
        check: narrowing::partial,
    }
    "rights-mislabelled" {
        since: "0.1.0",
        items: [Rights],
        severities: [Advice],
        sources: ["12(1)"],
        summary: "a right is given the article or the name of another",
        remedy: "cite the article that grants the right, and call it by its own name",
        check: label::mislabelled,
    }
    "rights-objection-not-distinct" {
        since: "0.1.0",
        items: [Rights],
        severities: [Warning],
        sources: ["21(4)"],
        summary: "the right to object is not presented clearly and apart from other information",
        remedy: "present the right to object clearly and apart from the rest, such as under its own heading",
        check: statement::objection_not_distinct,
    }
    "rights-time-limit-exceeded" {
        since: "0.1.0",
        items: [RightsExercise],
        severities: [Error],
        sources: ["12(3)"],
        summary: "requests are answered later than the Regulation allows",
        remedy: "promise an answer within one month, to be extended by two further months at most",
        check: exercise::time_limit_exceeded,
    }
    "rights-fee" {
        since: "0.1.0",
        items: [RightsExercise],
        severities: [Error],
        sources: ["12(5)", "15(3)"],
        summary: "a fee is asked for exercising a right as a matter of course",
        remedy: "answer requests free of charge, but for unfounded or excessive ones and further copies",
        check: exercise::fee,
    }
    "rights-identity-check-excessive" {
        since: "0.1.0",
        items: [RightsExercise],
        severities: [Warning],
        sources: ["12(2)", "12(6)", "5(1)(c)"],
        summary: "everybody who exercises a right must prove who they are, without any doubt about it",
        remedy: "ask for more information only where there is reasonable doubt about who asks",
        check: exercise::identity_check_excessive,
    }
    "rights-exercise-hindered" {
        since: "0.1.0",
        items: [RightsExercise],
        severities: [Warning],
        sources: ["12(2)", "recital 59"],
        summary: "an online service takes requests only by letter, in person or from within an account",
        remedy: "offer a way to send requests electronically to everybody",
        check: exercise::hindered,
    }
    "rights-refusal-grounds" {
        since: "0.1.0",
        items: [RightsExercise],
        severities: [Warning],
        sources: ["12(2)", "12(5)", "15(4)", "17(3)", "20(4)", "21(1)"],
        summary: "requests are refused on a ground that the Regulation does not know for that right",
        remedy: "refuse only on the grounds of Art. 12(2) and (5), of the right itself, or of a law under Art. 23",
        check: refusal::grounds,
    }
}

/// The rights that every notice states, as far as they apply (Art. 13(2)(b)).
const OWED: [Right; 6] = [
    Right::Access,
    Right::Rectification,
    Right::Erasure,
    Right::Restriction,
    Right::Portability,
    Right::Objection,
];

/// What is said on rights under the Regulation, over what the company processes for itself.
fn statements<'a>(view: &View<'a>) -> impl Iterator<Item = Stated<'a, RightStatement>> {
    let all = stated(At::<Policy>::root().rights(), &view.policy.rights);
    all.filter(|statement| view.is_own_part(&statement.applies_to))
}

/// The rights that are stated: one that is refused is not.
pub(super) fn stated_rights<'a>(
    view: &View<'a>,
) -> impl Iterator<Item = Stated<'a, RightStatement>> {
    statements(view).filter(|statement| statement.stance != Some(RightStance::Refused))
}

/// What is said on exercising them.
fn exercises<'a>(view: &View<'a>) -> impl Iterator<Item = Stated<'a, RightsExercise>> {
    let list = At::<Policy>::root().rights_exercise();
    let all = stated(list, &view.policy.rights_exercise);
    all.filter(|exercise| view.is_own_part(&exercise.applies_to))
}

/// Where a right would stand: the list, or the document where it has none.
pub(super) fn list(view: &View<'_>) -> At {
    if view.policy.rights.is_empty() {
        At::root()
    } else {
        At::<Policy>::root().rights().cast()
    }
}

/// Where people have which right.
struct Owed<'v, 'a> {
    view: &'v View<'a>,
    activities: Vec<(Activity<'v, 'a>, Processing)>,
}

impl<'v, 'a> Owed<'v, 'a> {
    fn of(view: &'v View<'a>) -> Self {
        let activities = view.own_activities();
        let activities = activities.map(|activity| (activity, view.processing(activity)));
        Self {
            view,
            activities: activities.collect(),
        }
    }

    /// Whether what rests on this gives a right.
    fn gives(&self, right: Right, processing: &Processing) -> bool {
        let (law, day) = (self.view.law(), self.view.day());
        law.right(right, processing, day).can_apply()
    }

    /// Over what there is a right: the parts of activities that rest on a basis that gives it.
    fn over(&self, right: Right) -> Vec<(Activity<'v, 'a>, Subject)> {
        let mut over = Vec::new();
        for (activity, processing) in &self.activities {
            let subject = self.view.subject(*activity);
            if right == Right::ObjectionToDirectMarketing {
                // On any basis, and on none.
                if processing.direct_marketing {
                    over.push((*activity, subject.clone()));
                }
                continue;
            }
            if processing.bases.is_empty() {
                if self.gives(right, processing) {
                    over.push((*activity, subject.clone()));
                }
                continue;
            }
            let on = |basis: LegalBasis, conditions: &[SpecialCategoryCondition]| Processing {
                bases: vec![basis],
                conditions: conditions.to_vec(),
                ..processing.clone()
            };
            let general = self.view.general_bases_of(*activity);
            let general = general.iter().map(|(stated, ..)| *stated);
            let mut by_basis = false;
            for stated in activity.legal_bases().chain(general) {
                let Some(basis) = stated.value.basis.legal_basis() else {
                    continue;
                };
                if self.gives(right, &on(basis, &[])) {
                    by_basis = true;
                    let part = narrowed(self.view, subject.clone(), &stated.value.applies_to);
                    over.push((*activity, part.only(Axis::LegalBases, Item::Basis(basis))));
                }
            }
            // Explicit consent under Art. 9(2)(a) is consent, too: what is said of consent covers it.
            let mut bases = processing.bases.iter();
            if !by_basis
                && bases.any(|basis| self.gives(right, &on(*basis, &processing.conditions)))
            {
                let consent = Item::Basis(LegalBasis::Consent);
                over.push((*activity, subject.only(Axis::LegalBases, consent)));
            }
        }
        over
    }
}

/// Whether an activity rests on consent and on nothing else.
pub(super) fn is_on_consent_alone<'a>(view: &View<'a>, activity: Activity<'_, 'a>) -> bool {
    *view.bases_of(activity) == BTreeSet::from([LegalBasis::Consent])
}

/// A subject with those of its purposes, data and people that a part names, where it names some.
fn narrowed(view: &View<'_>, mut subject: Subject, part: &Part) -> Subject {
    let entries = &view.entries;
    let data = part.personal_data.iter();
    let people = part.data_subjects.iter();
    let named: [(Axis, Vec<Item>); 3] = [
        (
            Axis::Purposes,
            part.purposes.iter().copied().map(Item::Purpose).collect(),
        ),
        (
            Axis::PersonalData,
            data.filter_map(|id| entries.position(id))
                .map(Item::Entry)
                .collect(),
        ),
        (
            Axis::DataSubjects,
            people
                .filter_map(|id| entries.position(id))
                .map(Item::Entry)
                .collect(),
        ),
    ];
    for (axis, named) in named {
        let items = subject.items(axis).iter();
        let mut kept = items.copied().filter(|item| named.contains(item));
        if let Some(first) = kept.next() {
            let others: Vec<Item> = kept.collect();
            subject = subject.only(axis, first).with(axis, others);
        }
    }
    subject
}

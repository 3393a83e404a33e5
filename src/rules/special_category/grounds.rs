//! What may lift the prohibition of Art. 9(1): conditions, laws and consents, datum by datum.

use crate::{
    base::{Article, At, Text},
    extent::{Axis, Extent, Item, Reach, Subject},
    model::{
        ConsentStatement, LegalBasisDetail, PersonalData, Policy, StatedBasis, StatedCondition,
        entries::{Activity, Stated, stated},
    },
    rules::View,
    terms::{
        ConsentClaim, ConsentLaw, ConsentScope, ConsentSignal, LegalBasis,
        SpecialCategoryCondition as Condition,
    },
};

/// Whether there are special categories in some data by design; what people are asked not to give
/// is none of the company's design.
pub(in crate::rules) fn is_special(data: &PersonalData) -> bool {
    !data.special_categories.is_empty() && data.not_wanted != Some(true)
}

/// Whether legal bases name a law.
pub(in crate::rules) fn names_law<'a>(mut bases: impl Iterator<Item = &'a StatedBasis>) -> bool {
    bases.any(|stated| match &stated.basis {
        LegalBasisDetail::LegalObligation(obligation) => !obligation.laws.is_empty(),
        LegalBasisDetail::PublicTask(task) => !task.laws.is_empty(),
        _ => false,
    })
}

/// On what some special data in an activity stands.
pub(in crate::rules) enum Standing<'a> {
    /// A condition of Art. 9(2), each that is named for it.
    Conditions(Vec<Condition>),
    /// Consent that nothing calls explicit: where it is stated, and whether what people do not do is
    /// taken for it.
    Consent {
        places: Vec<(At, &'a [Text])>,
        passive: bool,
    },
    /// Whether there is a condition cannot be said, and why.
    Unclear(&'static str),
    /// Nothing; whether the basis has the aim that Art. 9(2)(c) has, too.
    Nothing { vital: bool },
}

/// Statements of a list, and how much each is about.
type Found<'a, T> = Vec<(Stated<'a, T>, Extent)>;

/// What an activity states that may lift the prohibition of Art. 9(1).
pub(in crate::rules) struct Grounds<'v, 'a> {
    view: &'v View<'a>,
    subject: Subject,
    conditions: Vec<Stated<'a, StatedCondition>>,
    bases: Vec<(Stated<'a, StatedBasis>, Reach)>,
    general: Vec<(Stated<'a, StatedBasis>, Reach)>,
    practices: Vec<(Stated<'a, ConsentStatement>, Reach)>,
}

impl<'v, 'a> Grounds<'v, 'a> {
    pub(in crate::rules) fn of(view: &'v View<'a>, activity: Activity<'v, 'a>) -> Self {
        let reached = |basis: Stated<'a, StatedBasis>| (basis, view.reach(&basis.value.applies_to));
        let consents = stated(At::<Policy>::root().consents(), &view.policy.consents);
        Self {
            view,
            subject: view.subject(activity).clone(),
            conditions: activity.conditions().collect(),
            bases: activity.legal_bases().map(reached).collect(),
            general: view.general_bases().map(reached).collect(),
            practices: consents
                .map(|one| (one, view.reach(&one.value.applies_to)))
                .collect(),
        }
    }

    /// On what the special categories in one datum of the activity stand.
    pub(in crate::rules) fn standing(&self, index: usize) -> Standing<'a> {
        let item = Item::Entry(index);
        let subject = self.subject.only(Axis::PersonalData, item);
        let mut bases = self.about(&subject, &self.bases, |_| true);
        // "In all other cases" is about activities that state nothing of their own.
        let otherwise = self.bases.is_empty();
        bases.extend(self.about(&subject, &self.general, |basis| {
            !basis.applies_to.is_everything() && (otherwise || !basis.applies_to.otherwise)
        }));
        let practices = self.about(&subject, &self.practices, |practice| {
            is_consent(practice) && is_about_data(practice)
        });
        self.conditions(&self.view.policy.personal_data[index], &bases, &practices)
            .or_else(|| consent(&bases, &practices))
            .or_else(|| self.unclear(&bases))
            .unwrap_or_else(|| Standing::Nothing {
                vital: bases.iter().any(|(basis, _)| {
                    basis.basis.legal_basis() == Some(LegalBasis::VitalInterests)
                }),
            })
    }

    /// The statements of a list that are about some subject, or may be.
    fn about<T>(
        &self,
        subject: &Subject,
        list: &[(Stated<'a, T>, Reach)],
        of: impl Fn(&T) -> bool,
    ) -> Found<'a, T> {
        let mut about = Vec::new();
        for (i, (one, reach)) in list.iter().enumerate() {
            let others = list.iter().enumerate().filter(|(other, _)| *other != i);
            let others = others.map(|(_, (_, reach))| reach);
            let extent = self.view.extent(subject, reach, others);
            if extent != Extent::Not && of(one.value) {
                about.push((*one, extent));
            }
        }
        about
    }

    /// The conditions that are named, if each special category in the data has one.
    fn conditions(
        &self,
        data: &PersonalData,
        bases: &Found<'a, StatedBasis>,
        practices: &Found<'a, ConsentStatement>,
    ) -> Option<Standing<'a>> {
        let cited = bases
            .iter()
            .flat_map(|(basis, _)| &basis.value.cited_articles);
        let mut named: Vec<Condition> = cited.filter_map(|one| cited_condition(*one)).collect();
        let explicit = bases.iter().any(|(basis, _)| is_explicit(&basis.basis))
            || practices.iter().any(|(one, _)| one.explicit == Some(true));
        if explicit {
            named.push(Condition::ExplicitConsent);
        }
        let categories = if data.special_categories.is_empty() {
            &data.may_reveal
        } else {
            &data.special_categories
        };
        let covers = |condition: &StatedCondition, category| {
            condition.special_categories.is_empty()
                || condition.special_categories.contains(category)
        };
        let each = categories.iter().all(|category| {
            let mut conditions = self.conditions.iter();
            conditions.any(|condition| covers(condition, category))
        });
        if !each && named.is_empty() {
            return None;
        }
        for condition in &self.conditions {
            if categories
                .iter()
                .any(|category| covers(condition, category))
            {
                named.push(condition.condition);
            }
        }
        Some(Standing::Conditions(named))
    }

    /// Why it cannot be said whether a condition is named, if something else is.
    fn unclear(&self, bases: &Found<'a, StatedBasis>) -> Option<Standing<'a>> {
        let in_words = |(basis, extent): &(Stated<'a, StatedBasis>, Extent)| {
            *extent == Extent::Unknown || basis.basis.is_unspecified()
        };
        let loose = |(basis, _): &(Stated<'a, StatedBasis>, Reach)| {
            is_consent_basis(basis.value) && basis.applies_to.is_everything()
        };
        let why = if bases.iter().any(in_words) {
            "only words say on what it stands"
        } else if names_law(bases.iter().map(|(basis, _)| basis.value)) {
            "a law is named with a legal basis, and not whether it lifts Art. 9(1)"
        } else if bases.is_empty() && self.general.iter().any(loose) {
            "consent is stated in general, and not for what"
        } else {
            return None;
        };
        Some(Standing::Unclear(why))
    }
}

/// The consent on which the data rests: a basis or, where that is another, one that is asked for.
fn consent<'a>(
    bases: &Found<'a, StatedBasis>,
    practices: &Found<'a, ConsentStatement>,
) -> Option<Standing<'a>> {
    let bases: Vec<_> = bases
        .iter()
        .filter(|(basis, _)| is_consent_basis(basis.value))
        .collect();
    let asks = |(practice, extent): &(Stated<'a, ConsentStatement>, Extent)| {
        *extent != Extent::Unknown && is_tied(practice.value)
    };
    let certain = bases.iter().any(|(_, extent)| *extent != Extent::Unknown);
    let rests = certain || (bases.is_empty() && practices.iter().any(asks));
    if !rests {
        return None;
    }
    let told = practices.iter().filter(|(practice, _)| {
        is_passive(practice.value) || (bases.is_empty() && is_tied(practice.value))
    });
    let of_bases = bases
        .iter()
        .map(|(basis, _)| place(basis.at, &basis.value.evidence));
    let of_practices = told.map(|(one, _)| place(one.at, &one.value.evidence));
    Some(Standing::Consent {
        places: of_bases.chain(of_practices).collect(),
        passive: !practices.is_empty() && practices.iter().all(|(one, _)| is_passive(one.value)),
    })
}

fn place<T: ?Sized>(at: At<T>, evidence: &[Text]) -> (At, &[Text]) {
    (at.cast(), evidence)
}

fn is_consent_basis(stated: &StatedBasis) -> bool {
    stated.basis.legal_basis() == Some(LegalBasis::Consent)
}

fn is_explicit(basis: &LegalBasisDetail) -> bool {
    matches!(basis, LegalBasisDetail::Consent(consent) if consent.explicit == Some(true))
}

/// The condition that an article names, down to its point.
fn cited_condition(cited: Article) -> Option<Condition> {
    const ALL: Article = Article::constant("9(2)");
    let point = cited.point().filter(|_| ALL.contains(cited))?;
    let mut conditions = Condition::ALL.iter().copied().zip('a'..);
    conditions.find_map(|(condition, letter)| (letter == point).then_some(condition))
}

/// Whether a practice is one of consent under the Regulation.
fn is_consent(practice: &ConsentStatement) -> bool {
    practice.claimed_as != Some(ConsentClaim::Acknowledgement)
        && !matches!(
            practice.required_by,
            Some(ConsentLaw::Eprivacy | ConsentLaw::OtherLaw)
        )
}

/// Whether a practice may be about data as such, and not only about something else.
fn is_about_data(practice: &ConsentStatement) -> bool {
    let about_data = |scope: &ConsentScope| {
        matches!(
            scope,
            ConsentScope::SpecialCategories
                | ConsentScope::WholeNotice
                | ConsentScope::Disclosure
                | ConsentScope::Other
        )
    };
    practice.covers.is_empty() || practice.covers.iter().any(about_data)
}

/// Whether a practice is about special categories, or about a part of the processing that it names.
fn is_tied(practice: &ConsentStatement) -> bool {
    practice.covers.contains(&ConsentScope::SpecialCategories)
        || !practice.applies_to.is_everything()
}

/// Whether what is taken for consent is nothing that people do in order to agree (recital 32).
fn is_passive(practice: &ConsentStatement) -> bool {
    let passive = |signal: &ConsentSignal| {
        matches!(
            signal,
            ConsentSignal::UseOfService
                | ConsentSignal::ContinuedBrowsing
                | ConsentSignal::Silence
                | ConsentSignal::Inferred
                | ConsentSignal::PreTickedBox
        )
    };
    !practice.signals.is_empty() && practice.signals.iter().all(passive)
}

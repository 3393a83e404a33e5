//! Consent: Arts 4(11), 6(1)(a), 7, 9(2)(a), 13(2)(c), 14(2)(d).

mod asking;
mod free;
mod withdrawal;

pub(super) use self::asking::is_seen_in_no_act;
use super::{View, rules};
use crate::{
    base::At,
    extent::{Axis, Extent, Item, Reach},
    model::{
        ConsentStatement, LegalBasisDetail, Policy, StatedBasis, StatedCondition,
        entries::{Activity, Stated, stated},
    },
    terms::{ConsentClaim, ConsentScope, ConsentSignal, LegalBasis, SpecialCategoryCondition},
};

rules! {
    "consent"

    "consent-not-valid-signal" {
        since: "0.1.0",
        items: [Consents],
        severities: [Warning, Error],
        sources: ["4(11)", "6(1)(a)", "7(1)", "7(2)", "recital 32", "C-673/17"],
        summary: "something that is no clear affirmative act is taken as consent",
        remedy: "ask for a clear affirmative act, or rest the processing on another basis",
        check: asking::not_valid_signal,
    }
    "consent-acknowledgement" {
        since: "0.1.0",
        items: [Consents],
        severities: [Warning, Advice],
        sources: ["4(11)", "7(2)"],
        yields_to: ["consent-not-valid-signal"],
        summary: "reading or accepting the notice is presented as consent",
        remedy: "inform without asking for acceptance, and ask for consent apart from the notice",
        check: asking::acknowledgement,
    }
    "consent-bundled" {
        since: "0.1.0",
        items: [Consents],
        severities: [Warning],
        sources: ["4(11)", "7(2)", "7(4)", "recital 43"],
        yields_to: ["consent-acknowledgement"],
        summary: "one consent covers the notice or several purposes, or the service is refused without it",
        remedy: "ask for consent for each purpose apart, and let people refuse without losing the service",
        check: asking::bundled,
    }
    "consent-for-required-data" {
        since: "0.1.0",
        items: [LegalBases, Provision],
        severities: [Warning, Advice],
        sources: ["4(11)", "7(4)", "recital 42"],
        summary: "processing rests on consent alone, and the same data must be provided",
        remedy: "name the basis that is meant, or leave people free to keep the data to themselves",
        check: free::for_required_data,
    }
    "consent-imbalance" {
        since: "0.1.0",
        items: [LegalBases],
        severities: [Advice],
        sources: ["7(4)", "recital 43"],
        summary: "an employer or a public authority rests processing on consent alone",
        remedy: "name another basis, or say that a refusal has no consequences",
        check: free::imbalance,
    }
    "consent-withdrawal-missing" {
        since: "0.1.0",
        items: [Withdrawal, Rights],
        severities: [Error, Warning],
        sources: ["13(2)(c)", "14(2)(d)", "7(3)"],
        summary: "processing rests on consent, and the right to withdraw it is not stated",
        remedy: "state the right to withdraw consent at any time, and how",
        check: withdrawal::missing,
    }
    "consent-withdrawal-not-at-any-time" {
        since: "0.1.0",
        items: [Withdrawal, Rights],
        severities: [Warning],
        sources: ["13(2)(c)", "14(2)(d)", "7(3)"],
        summary: "the right to withdraw consent is stated, and not that it can be used at any time",
        remedy: "say that consent can be withdrawn at any time",
        check: withdrawal::not_at_any_time,
    }
    "consent-withdrawal-means-missing" {
        since: "0.1.0",
        items: [Withdrawal, RightsExercise],
        severities: [Warning, Advice],
        sources: ["7(3)", "12(2)"],
        summary: "the right to withdraw consent is stated, and no way to do it",
        remedy: "say how consent is withdrawn, in a way as easy as giving it",
        check: withdrawal::means_missing,
    }
    "consent-withdrawal-effect-missing" {
        since: "0.1.0",
        items: [Withdrawal],
        severities: [Advice],
        sources: ["13(2)(c)", "14(2)(d)"],
        summary: "it is not said that processing before the withdrawal stays lawful",
        remedy: "add that withdrawal does not affect the lawfulness of processing before it",
        check: withdrawal::effect_missing,
    }
    "consent-withdrawal-harder" {
        since: "0.1.0",
        items: [Consents],
        severities: [Warning],
        sources: ["7(3)"],
        summary: "consent is harder to withdraw than to give",
        remedy: "let people withdraw in the same way in which they consented",
        check: withdrawal::harder,
    }
}

/// A consent that the document describes, and the part that it is about.
pub(super) struct Asked<'a> {
    pub(super) stated: Stated<'a, ConsentStatement>,
    reach: Reach,
    /// The place among all.
    index: usize,
}

impl std::ops::Deref for Asked<'_> {
    type Target = ConsentStatement;

    fn deref(&self) -> &ConsentStatement {
        self.stated.value
    }
}

impl Asked<'_> {
    pub(super) fn covers_scope(&self, scope: ConsentScope) -> bool {
        self.covers.contains(&scope)
    }

    /// Whether the text takes it for consent, and not for an acknowledgement of the notice.
    pub(super) fn is_claimed(&self) -> bool {
        self.claimed_as != Some(ConsentClaim::Acknowledgement)
    }
}

/// Every consent that the document describes of people and processing under the Regulation.
pub(super) struct Consents<'v, 'a> {
    pub(super) view: &'v View<'a>,
    all: Vec<Asked<'a>>,
}

impl<'v, 'a> Consents<'v, 'a> {
    pub(super) fn of(view: &'v View<'a>) -> Self {
        let at = At::<Policy>::root().consents();
        let all = stated(at, &view.policy.consents)
            .map(|stated| (stated, view.reach(&stated.value.applies_to)))
            .filter(|(stated, reach)| {
                !view.is_elsewhere(&stated.applies_to) && is_about_own(view, reach)
            })
            .enumerate()
            .map(|(index, (stated, reach))| Asked {
                stated,
                reach,
                index,
            });
        Self {
            view,
            all: all.collect(),
        }
    }

    pub(super) fn all(&self) -> impl Iterator<Item = &Asked<'a>> {
        self.all.iter()
    }

    /// Whether the part of a consent, in its lists, is about an activity or some of it.
    pub(super) fn names(&self, asked: &Asked<'a>, activity: Activity<'_, 'a>) -> bool {
        if asked.applies_to.is_everything() {
            return false;
        }
        let siblings = self.all.iter().filter(|other| other.index != asked.index);
        let siblings = siblings.map(|other| &other.reach);
        let subject = self.view.subject(activity);
        let extent = self.view.extent(subject, &asked.reach, siblings);
        matches!(extent, Extent::Whole | Extent::Partly)
    }

    /// Whether the part of a consent names an activity, and not only what it uses.
    fn names_by_id(&self, asked: &Asked<'a>, activity: Activity<'_, 'a>) -> bool {
        asked.reach.names(Axis::Activities) && self.names(asked, activity)
    }

    /// Whether a consent is about an activity: by its part or, where that names no activities, by
    /// what it is said to cover.
    pub(super) fn is_about(&self, asked: &Asked<'a>, activity: Activity<'_, 'a>) -> bool {
        let covered = || {
            asked.covers_scope(ConsentScope::Tracking) && activity.tracking().is_some()
                || asked.covers_scope(ConsentScope::DirectMarketing)
                    && self.view.is_marketing(activity)
                || asked.covers_scope(ConsentScope::SpecialCategories)
                    && activity.conditions().any(|stated| is_explicit(&stated))
        };
        self.names(asked, activity) || !asked.reach.names(Axis::Activities) && covered()
    }

    /// What the text takes for consent to an activity.
    pub(super) fn about(&self, activity: Activity<'_, 'a>) -> impl Iterator<Item = &Asked<'a>> {
        self.all
            .iter()
            .filter(move |asked| asked.is_claimed() && self.is_about(asked, activity))
    }

    /// The activities of the company's own that a consent is about.
    pub(super) fn activities_of(
        &self,
        asked: &Asked<'a>,
    ) -> impl Iterator<Item = Activity<'v, 'a>> {
        self.view
            .own_activities()
            .filter(move |activity| self.is_about(asked, *activity))
    }

    /// Whether an activity is said to rest on consent, under Art. 6 or Art. 9.
    fn rests_on_consent(&self, activity: Activity<'_, 'a>) -> bool {
        self.view.bases_of(activity).contains(&LegalBasis::Consent)
            || activity.conditions().any(|stated| is_explicit(&stated))
    }
}

/// Whether a part that names activities names one of the company's own.
fn is_about_own(view: &View<'_>, part: &Reach) -> bool {
    let named = part.subject();
    let named = named.items(Axis::Activities);
    let mut own = view.own_activities();
    named.is_empty() || own.any(|activity| named.contains(&Item::Entry(activity.index)))
}

/// Whether a sign is no unambiguous indication of wishes by a clear affirmative act (recital 32).
pub(super) fn is_no_act(signal: ConsentSignal) -> bool {
    matches!(
        signal,
        ConsentSignal::UseOfService
            | ConsentSignal::ContinuedBrowsing
            | ConsentSignal::Silence
            | ConsentSignal::Inferred
            | ConsentSignal::PreTickedBox
    )
}

fn is_consent(stated: &StatedBasis) -> bool {
    matches!(stated.basis, LegalBasisDetail::Consent(_))
}

fn is_explicit(stated: &StatedCondition) -> bool {
    stated.condition == SpecialCategoryCondition::ExplicitConsent
}

//! How long data is kept: Arts 5(1)(e), 13(2)(a), 14(2)(a).

mod contradiction;
mod coverage;
mod criteria;
mod ends;

use std::cell::OnceCell;

use super::{View, rules};
use crate::{
    base::{At, noun::Noun},
    extent::{Extent, Index, Reach, Subject},
    model::{
        Policy, RetentionCriteria, RetentionPeriod, RetentionRule, UntilEvent,
        entries::{Activity, stated},
    },
    terms::{Custody, EndAction, ProcessingOperation, RetentionCriterion, RetentionEvent},
};

rules! {
    "retention"

    "retention-missing" {
        since: "0.1.0",
        items: [Retention],
        severities: [Error],
        sources: ["13(2)(a)", "14(2)(a)", "5(1)(e)"],
        summary: "nothing is said on how long data is kept",
        remedy: "state for each activity how long its data is kept, or the criteria that decide it",
        check: coverage::missing,
    }
    "retention-partial" {
        since: "0.1.0",
        items: [Retention],
        severities: [Warning, Advice],
        sources: ["13(2)(a)", "14(2)(a)"],
        summary: "how long data is kept is stated for a part of the processing only",
        remedy: "state a period or criteria for the activities, purposes and data that have none",
        check: coverage::partial,
    }
    "retention-criteria-vague" {
        since: "0.1.0",
        items: [Retention],
        severities: [Warning, Error, Advice],
        sources: ["13(2)(a)", "14(2)(a)", "5(1)(e)"],
        summary: "what is said on how long data is kept lets nobody foresee it",
        remedy: "name a period, a law, or criteria from which a reader can work the end out",
        check: criteria::vague,
    }
    "retention-circular" {
        since: "0.1.0",
        items: [Retention],
        severities: [Error, Warning],
        sources: ["13(2)(a)", "14(2)(a)", "5(1)(e)"],
        summary: "data is kept as long as its purposes need it, and no more is said",
        remedy: "say what ends each purpose, and how long after that the data is kept",
        check: criteria::circular,
    }
    "retention-until-request" {
        since: "0.1.0",
        items: [Retention],
        severities: [Error, Warning],
        sources: ["5(1)(e)", "13(2)(a)", "14(2)(a)"],
        summary: "data is kept until the person asks for its erasure",
        remedy: "set an end that does not depend on the person asking for it",
        check: ends::until_request,
    }
    "retention-account-open-ended" {
        since: "0.1.0",
        items: [Retention],
        severities: [Advice],
        sources: ["5(1)(e)", "13(2)(a)"],
        summary: "the data of an account is kept until it is closed, and nothing ends one that nobody uses",
        remedy: "say after how long without use an account is closed",
        check: ends::account_open_ended,
    }
    "retention-indefinite" {
        since: "0.1.0",
        items: [Retention],
        severities: [Error, Warning, Advice],
        sources: ["5(1)(e)", "13(2)(a)", "14(2)(a)"],
        summary: "personal data is kept without end",
        remedy: "set an end, or say which law or which purpose of Art. 89(1) asks for keeping it",
        check: ends::indefinite,
    }
    "retention-contradictory" {
        since: "0.1.0",
        items: [Retention],
        severities: [Warning, Advice],
        sources: ["12(1)", "13(2)(a)", "14(2)(a)"],
        summary: "different ends are stated for the same data, and nothing says which prevails",
        remedy: "say which data each period is for, or which of them prevails",
        check: contradiction::contradictory,
    }
    "retention-start-missing" {
        since: "0.1.0",
        items: [Retention],
        severities: [Advice],
        sources: ["13(2)(a)", "14(2)(a)"],
        summary: "a period is stated, and nothing says from when it runs",
        remedy: "say from which event the period runs, such as the end of the contract",
        check: ends::start_missing,
    }
    "retention-elapsed" {
        since: "0.1.0",
        items: [Retention],
        severities: [Warning],
        sources: ["5(1)(a)", "5(1)(e)", "13(2)(a)", "14(2)(a)"],
        summary: "data is said to be kept until a day that is past",
        remedy: "erase what is due, and bring the notice up to date",
        check: ends::elapsed,
    }
    "retention-after-withdrawal" {
        since: "0.1.0",
        items: [Retention],
        severities: [Warning],
        sources: ["17(1)(b)", "17(1)(c)", "21(3)", "5(1)(e)"],
        summary: "data is kept after consent to it is withdrawn, or after an objection to marketing",
        remedy: "erase it without delay, or name what it is still needed for, such as a law or claims",
        check: ends::after_withdrawal,
    }
}

/// What a text says on how long the company keeps what it processes for itself.
struct Retention<'v, 'a> {
    view: &'v View<'a>,
    rules: Vec<Kept<'a>>,
    index: Index,
    /// Of each rule, the company's own activities that it is about, as a whole or in part.
    reached: OnceCell<Vec<Vec<usize>>>,
}

/// One rule of it.
struct Kept<'a> {
    number: usize,
    at: At<RetentionRule>,
    rule: &'a RetentionRule,
    reach: Reach,
}

impl<'v, 'a> Retention<'v, 'a> {
    /// The rules that say something. What a recipient keeps is no storage of the controller's.
    fn of(view: &'v View<'a>) -> Self {
        let rules = stated(At::<Policy>::root().retention(), &view.policy.retention);
        let rules = rules
            .filter(|rule| rule.period.says_something())
            .filter(|rule| rule.applies_to.recipients.is_empty())
            .filter(|rule| view.is_own_part(&rule.applies_to))
            .enumerate()
            .map(|(number, rule)| Kept {
                number,
                at: rule.at,
                rule: rule.value,
                reach: view.reach(&rule.value.applies_to),
            });
        let rules: Vec<Kept<'a>> = rules.collect();
        Self {
            view,
            index: Index::of(rules.iter().map(|kept| &kept.reach)),
            rules,
            reached: OnceCell::new(),
        }
    }

    /// The company's own activities in which it keeps something: not what stays in other hands, nor
    /// what is a disclosure and nothing else.
    fn activities(&self) -> impl Iterator<Item = Activity<'v, 'a>> {
        let view = self.view;
        view.own_activities().filter(|activity| {
            let custody = activity.one(|entry| entry.custody);
            let elsewhere = matches!(custody, Some(Custody::DeviceOnly | Custody::EndToEnd));
            let mut operations = activity
                .owners()
                .flat_map(|owner| &owner.entry().operations)
                .peekable();
            let disclosure = operations.peek().is_some()
                && operations.all(|operation| is_disclosure(*operation));
            !elsewhere && !disclosure
        })
    }

    /// The rules that may be about a subject.
    fn near(&self, subject: &Subject) -> impl Iterator<Item = &Kept<'a>> {
        let near = self.index.near(subject).into_iter();
        near.map(|number| &self.rules[number])
    }

    /// The rules that may name all that a rule names.
    fn around(&self, kept: &Kept<'a>) -> Vec<&Kept<'a>> {
        if kept.reach.names_nothing_found() {
            return self.rules.iter().collect();
        }
        self.near(&kept.reach.subject()).collect()
    }

    /// The company's own activities that a rule is about, as a whole or in part.
    fn reached(&self, kept: &Kept<'a>) -> Vec<Activity<'v, 'a>> {
        let reached = self.reached.get_or_init(|| {
            let mut reached = vec![Vec::new(); self.rules.len()];
            for activity in self.view.own_activities() {
                let subject = self.view.subject(activity);
                let near: Vec<_> = self.near(subject).collect();
                for kept in &near {
                    let others = near.iter().filter(|other| other.number != kept.number);
                    let others = others.map(|other| &other.reach);
                    let extent = self.view.extent(subject, &kept.reach, others);
                    if matches!(extent, Extent::Whole | Extent::Partly) {
                        reached[kept.number].push(activity.index);
                    }
                }
            }
            reached
        });
        let reached = reached[kept.number].iter();
        reached
            .map(|activity| self.view.entries.activity(*activity))
            .collect()
    }

    /// Whether another rule sets an end to all that this one is about.
    fn has_another_end(&self, kept: &Kept<'a>) -> bool {
        self.around(kept).into_iter().any(|other| {
            let of_it = other.reach.is_everything()
                || !other.reach.is_in_words()
                    && !other.reach.is_otherwise()
                    && kept.reach.lies_within(&other.reach);
            other.number != kept.number && of_it && other.has_an_end()
        })
    }
}

fn is_disclosure(operation: ProcessingOperation) -> bool {
    use ProcessingOperation::{DisclosureByTransmission, Dissemination, MakingAvailable};
    matches!(
        operation,
        DisclosureByTransmission | Dissemination | MakingAvailable
    )
}

impl<'a> Kept<'a> {
    fn period(&self) -> &'a RetentionPeriod {
        &self.rule.period
    }

    /// Whether it is a step on the way: what follows keeps the data, and no end is set.
    fn is_step(&self) -> bool {
        use EndAction::{Archive, Deactivate, Review};
        let actions = &self.rule.end_actions;
        let keeps = |action: &EndAction| matches!(action, Archive | Deactivate | Review);
        !actions.is_empty() && actions.iter().all(keeps)
    }

    /// Whether it says only for how long data is kept at least.
    fn is_minimum(&self) -> bool {
        match self.period() {
            RetentionPeriod::Range(range) => range.maximum.is_none() && range.until.is_empty(),
            RetentionPeriod::UntilEvent(until) => until.at_least == Some(true),
            _ => false,
        }
    }

    /// Whether it sets an end of its own.
    fn has_an_end(&self) -> bool {
        if self.is_step() || self.is_minimum() || self.is_circular() {
            return false;
        }
        match self.period() {
            RetentionPeriod::Fixed(_)
            | RetentionPeriod::Range(_)
            | RetentionPeriod::UntilDate(_)
            | RetentionPeriod::UntilEvent(_)
            | RetentionPeriod::Session(_)
            | RetentionPeriod::NotKept(_) => true,
            RetentionPeriod::Criteria(period) => {
                !period.laws.is_empty() || criteria(period).any(is_usable)
            }
            _ => false,
        }
    }

    /// Whether it says only what Art. 5(1)(e) says already.
    ///
    /// Words beside "until the purpose is fulfilled" change nothing: a real end is another event.
    fn is_circular(&self) -> bool {
        match self.period() {
            RetentionPeriod::Criteria(period) => {
                let mut all = criteria(period).peekable();
                let circular = |one| one == RetentionCriterion::PurposeFulfilled;
                period.laws.is_empty() && all.peek().is_some() && all.all(circular)
            }
            RetentionPeriod::UntilEvent(period) => {
                let mut all = events(period).peekable();
                let circular = |one| one == RetentionEvent::PurposeFulfilled;
                all.peek().is_some() && all.all(circular)
            }
            _ => false,
        }
    }
}

/// The criteria that say something: `other` does with words beside it.
fn criteria(period: &RetentionCriteria) -> impl Iterator<Item = RetentionCriterion> {
    let all = period.criteria.iter().copied();
    all.filter(|one| *one != RetentionCriterion::Other || period.text.is_some())
}

/// The events that say something: `other` does with words beside it.
fn events(period: &UntilEvent) -> impl Iterator<Item = RetentionEvent> {
    let all = period.events.iter().copied();
    all.filter(|one| *one != RetentionEvent::Other || period.text.is_some())
}

/// Whether people can see when a criterion is met.
///
/// What only words describe is taken for one.
fn is_usable(criterion: RetentionCriterion) -> bool {
    !is_empty(criterion)
        && !matches!(
            criterion,
            RetentionCriterion::PurposeFulfilled | RetentionCriterion::LegalObligation
        )
}

/// Whether nobody but the controller can tell when a criterion is met.
fn is_empty(criterion: RetentionCriterion) -> bool {
    matches!(
        criterion,
        RetentionCriterion::BusinessNeed
            | RetentionCriterion::InternalPolicy
            | RetentionCriterion::ReasonableTime
    )
}

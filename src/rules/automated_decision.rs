//! Decisions by machines, and profiling: Arts 4(4), 13(2)(f), 14(2)(g), 22.

use super::{
    Severity, Sink, View, rules,
    special_category::{Grounds, Standing, is_special},
};
use crate::{
    base::Article,
    model::{
        AutomatedDecision, LegalBasisDetail,
        entries::{Activity, Stated},
    },
    terms::{
        AutomatedDecisionGround, ConsentScope, DecisionSafeguard, LegalBasis, NoticeItem,
        ProcessingOperation, PurposeCategory, ScoreWeight, SpecialCategoryCondition,
    },
};

rules! {
    "automated-decision"

    "automated-decision-logic-missing" {
        since: "0.1.0",
        items: [AutomatedDecisions],
        severities: [Error, Warning, Advice],
        sources: ["13(2)(f)", "14(2)(g)", "22(1)", "C-203/22"],
        summary: "of a decision by machine the logic, the significance or the consequences are not told",
        remedy: "tell how the machine comes to its result, what that means and what follows from it",
        check: logic_missing,
    }
    "automated-decision-score" {
        since: "0.1.0",
        items: [AutomatedDecisions],
        severities: [Warning, Advice],
        sources: ["13(2)(f)", "14(2)(g)", "22(1)", "C-634/21"],
        summary: "a score decides, and Art. 22 is denied or passed over",
        remedy: "inform of the score as a decision by machine where others draw strongly on it",
        check: score,
    }
    "automated-decision-ground-missing" {
        since: "0.1.0",
        items: [AutomatedDecisions],
        severities: [Warning, Advice],
        sources: ["22(1)", "22(2)"],
        summary: "a machine decides alone, and none of the grounds of Art. 22(2) is named",
        remedy: "name the ground of Art. 22(2) on which a machine decides alone",
        check: ground_missing,
    }
    "automated-decision-safeguards-missing" {
        since: "0.1.0",
        items: [AutomatedDecisions],
        severities: [Warning, Advice],
        sources: ["22(3)"],
        summary: "a machine decides on contract or consent, and safeguards of Art. 22(3) are not stated",
        remedy: "say that people can have a human being look at it, be heard and contest the decision",
        check: safeguards_missing,
    }
    "automated-decision-special-categories" {
        since: "0.1.0",
        items: [AutomatedDecisions, SpecialCategories],
        severities: [Error, Warning, Advice],
        sources: ["22(4)"],
        summary: "a machine decides by special categories of data on a condition that does not allow it",
        remedy: "ask for explicit consent, name the law of Art. 9(2)(g), or decide without such data",
        check: special_categories,
    }
    "automated-decision-possible" {
        since: "0.1.0",
        items: [AutomatedDecisions],
        severities: [Advice],
        sources: ["13(2)(f)", "14(2)(g)"],
        summary: "people are assessed, and it is not said whether a machine decides",
        remedy: "say whether a machine decides alone",
        check: possible,
    }
    "profiling-unexplained" {
        since: "0.1.0",
        items: [Profiling],
        severities: [Advice],
        sources: ["5(1)(a)", "recital 60"],
        yields_to: ["automated-decision-logic-missing"],
        summary: "people are profiled, and it is not said what follows for them",
        remedy: "say what the profile leads to for the person",
        check: profiling_unexplained,
    }
}

/// A decision that a machine makes or prepares, once, with the activities that it is for.
struct Decision<'v, 'a> {
    stated: Stated<'a, AutomatedDecision>,
    activities: Vec<Activity<'v, 'a>>,
}

/// Whether a decision is one of Art. 22(1).
#[derive(Clone, Copy, PartialEq, Eq)]
enum Scope {
    /// The text says so.
    Within,
    /// The text leaves open whether it is made without a human being, or what it leads to.
    Open,
    /// The text says that it is not.
    Outside,
}

impl<'v, 'a> Decision<'v, 'a> {
    fn all(view: &'v View<'a>) -> Vec<Self> {
        let mut all: Vec<Self> = Vec::new();
        for activity in view.own_activities() {
            let Some(stated) = activity.automated_decision() else {
                continue;
            };
            let known = all
                .iter_mut()
                .find(|decision| decision.stated.at.steps() == stated.at.steps());
            match known {
                Some(decision) => decision.activities.push(activity),
                None => all.push(Self {
                    stated,
                    activities: vec![activity],
                }),
            }
        }
        all
    }

    /// Whether the text names a ground or a safeguard, which only decisions of Art. 22(1) need.
    fn invokes(&self) -> bool {
        let Stated { value, .. } = self.stated;
        !value.grounds.is_empty() || !value.laws.is_empty() || !value.safeguards.is_empty()
    }

    fn scope(&self) -> Scope {
        let Stated { value, .. } = self.stated;
        match (value.solely_automated, value.significant_effect) {
            (Some(true), Some(true)) => Scope::Within,
            (Some(false), _) | (_, Some(false)) if !self.invokes() => Scope::Outside,
            _ => Scope::Open,
        }
    }

    /// Whether the text says only that it may take place.
    fn is_uncertain(&self) -> bool {
        self.activities
            .iter()
            .all(|activity| activity.is_uncertain())
    }

    fn name(&self) -> &'a str {
        self.activities[0].id().as_str()
    }

    /// What follows from it for the person, as the decision or an activity says.
    fn tells_consequences(&self) -> bool {
        self.stated.consequences.is_some()
            || self.activities.iter().any(|one| tells_consequences(*one))
    }

    /// Whether one of its activities rests on a basis of some sort.
    fn has_basis(&self, of: impl Fn(&LegalBasisDetail) -> bool) -> bool {
        self.activities
            .iter()
            .flat_map(|activity| activity.legal_bases())
            .any(|stated| of(&stated.basis))
    }
}

fn tells_consequences(activity: Activity<'_, '_>) -> bool {
    activity
        .owners()
        .any(|owner| !owner.entry().consequences.is_empty())
}

const NO_DECISION: &str = "no decision by a machine is described that Art. 22(1) could be about";

fn logic_missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let mut withheld = sink.gather();
    let (mut logic, mut significance, mut consequences) =
        (sink.gather(), sink.gather(), sink.gather());
    for decision in Decision::all(view) {
        let Stated { at, value } = decision.stated;
        let severity = match decision.scope() {
            Scope::Within => Severity::Error,
            Scope::Open => Severity::Warning,
            Scope::Outside => continue,
        };
        let mut whole = true;
        let missing = [
            (
                value.logic.is_none() && value.logic_withheld != Some(true),
                &mut logic,
            ),
            (value.significance.is_none(), &mut significance),
            (!decision.tells_consequences(), &mut consequences),
        ];
        for (is_missing, gather) in missing {
            if is_missing {
                whole = false;
                gather
                    .lacks(at, &value.evidence)
                    .grade(severity)
                    .softened_if(decision.is_uncertain())
                    .named(decision.name());
            }
        }
        if value.logic.is_none() && value.logic_withheld == Some(true) {
            whole = false;
            withheld
                .breach(at, &value.evidence)
                .grade(severity)
                .softened_if(decision.is_uncertain())
                .named(decision.name());
        }
        if whole {
            sink.met(at);
        }
    }
    withheld.say(sink, |names| {
        format!("the logic by which a machine decides in {names} is kept secret")
    });
    logic.say(sink, |names| {
        format!("the logic by which a machine decides in {names} is not told")
    });
    significance.say(sink, |names| {
        format!("what a decision by machine in {names} means for people is not told")
    });
    consequences.say(sink, |names| {
        format!("what follows from a decision by machine in {names} is not told")
    });
    sink.otherwise(NO_DECISION);
}

/// Whether the document denies that machines decide in an activity.
fn is_denied<'a>(view: &View<'a>, activity: Activity<'_, 'a>) -> bool {
    let subject = view.subject(activity);
    view.denies(NoticeItem::AutomatedDecisions, subject)
        .is_some()
}

fn score(view: &View<'_>, sink: &mut Sink<'_>) {
    let mut passed_over = sink.gather();
    for decision in Decision::all(view) {
        let Stated { at, value } = decision.stated;
        if value.score != Some(ScoreWeight::Decisive) {
            continue;
        }
        let denied = decision
            .activities
            .iter()
            .any(|activity| is_denied(view, *activity));
        let taken_up = decision.scope() == Scope::Within || decision.invokes();
        if taken_up && !denied {
            sink.met(at);
        } else {
            passed_over
                .breach(at, &value.evidence)
                .softened_if(decision.is_uncertain())
                .named(decision.name());
        }
    }
    passed_over.say(sink, |names| {
        format!("in {names} a score decides, and it is not treated as a decision by machine")
    });
    sink.otherwise("no score is described on which a decision draws strongly");
}

/// Whether a provision names a ground of Art. 22(2).
fn names_ground(cited: Article) -> bool {
    const GROUNDS: Article = Article::constant("22(2)");
    GROUNDS.contains(cited) && cited.point().is_some()
}

fn ground_missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let (mut silent, mut others) = (sink.gather(), sink.gather());
    for decision in Decision::all(view) {
        let Stated { at, value } = decision.stated;
        if decision.scope() != Scope::Within && !decision.invokes() {
            continue;
        }
        let is_explicit = |basis: &LegalBasisDetail| match basis {
            LegalBasisDetail::Consent(consent) => consent.explicit == Some(true),
            _ => false,
        };
        let cited = decision
            .activities
            .iter()
            .flat_map(|activity| activity.legal_bases())
            .flat_map(|stated| &stated.value.cited_articles)
            .any(|cited| names_ground(*cited));
        let named = !value.grounds.is_empty() || !value.laws.is_empty();
        if named || cited || decision.has_basis(is_explicit) || is_agreed(view) {
            sink.met(at);
            continue;
        }
        if decision.scope() != Scope::Within {
            continue;
        }
        let never = |basis: &LegalBasisDetail| {
            matches!(
                basis.legal_basis(),
                Some(LegalBasis::LegitimateInterests | LegalBasis::VitalInterests)
            )
        };
        let gather = if decision.has_basis(never) && !decision.has_basis(|basis| !never(basis)) {
            &mut others
        } else {
            &mut silent
        };
        gather
            .lacks(at, &value.evidence)
            .softened_if(decision.is_uncertain())
            .named(decision.name());
    }
    silent.say(sink, |names| {
        format!("a machine decides alone in {names}, and no ground of Art. 22(2) is named")
    });
    others.say(sink, |names| {
        format!("a machine decides alone in {names} on interests, which Art. 22(2) does not know")
    });
    sink.otherwise("no decision is described that a machine makes alone, with significant effects");
}

/// Whether explicit consent to decisions by machine is described.
fn is_agreed(view: &View<'_>) -> bool {
    view.policy.consents.iter().any(|consent| {
        consent.explicit == Some(true) && consent.covers.contains(&ConsentScope::AutomatedDecisions)
    })
}

fn safeguards_missing(view: &View<'_>, sink: &mut Sink<'_>) {
    const ASKED: [DecisionSafeguard; 3] = [
        DecisionSafeguard::HumanIntervention,
        DecisionSafeguard::ExpressPointOfView,
        DecisionSafeguard::ContestDecision,
    ];
    let mut missing = ASKED.map(|safeguard| (safeguard, sink.gather()));
    let mut all = sink.gather();
    for decision in Decision::all(view) {
        let Stated { at, value } = decision.stated;
        let asks = value.grounds.iter().any(|ground| {
            matches!(
                ground,
                AutomatedDecisionGround::Contract | AutomatedDecisionGround::ExplicitConsent
            )
        });
        if !asks || decision.scope() == Scope::Outside {
            continue;
        }
        let lacks = |safeguard: &DecisionSafeguard| !value.safeguards.contains(safeguard);
        if !ASKED.iter().any(lacks) {
            sink.met(at);
            continue;
        }
        let none = ASKED.iter().all(lacks);
        for (safeguard, gather) in &mut missing {
            let gather = if none { &mut all } else { gather };
            if lacks(safeguard) {
                gather
                    .lacks(at, &value.evidence)
                    .softened_if(decision.is_uncertain())
                    .named(decision.name());
            }
            if none {
                break;
            }
        }
    }
    all.say(sink, |names| {
        format!("for decisions by machine in {names} no safeguard of Art. 22(3) is stated")
    });
    for (safeguard, gather) in missing {
        gather.say(sink, move |names| {
            let label = safeguard.term().label;
            format!("for decisions by machine in {names} {label} is not stated")
        });
    }
    sink.otherwise("no decision by machine is said to rest on contract or explicit consent");
}

fn special_categories(view: &View<'_>, sink: &mut Sink<'_>) {
    let allows = |condition: &SpecialCategoryCondition| {
        matches!(
            condition,
            SpecialCategoryCondition::ExplicitConsent
                | SpecialCategoryCondition::SubstantialPublicInterest
        )
    };
    let mut barred = sink.gather();
    for decision in Decision::all(view) {
        let Stated { at, value } = decision.stated;
        if decision.scope() == Scope::Outside {
            continue;
        }
        let mut standings = Vec::new();
        for activity in &decision.activities {
            let grounds = Grounds::of(view, *activity);
            let special = activity
                .personal_data()
                .filter(|i| is_special(&view.policy.personal_data[*i]));
            standings.extend(special.map(|index| grounds.standing(index)));
        }
        // Where no condition is named at all, `special-category-condition-missing` says so.
        let named = standings.iter().filter_map(|standing| match standing {
            Standing::Conditions(conditions) => Some(conditions),
            _ => None,
        });
        let mut named = named.peekable();
        if named.peek().is_none() {
            continue;
        }
        if named.all(|conditions| conditions.iter().any(allows)) {
            sink.met(at);
        } else {
            barred
                .breach(at, &value.evidence)
                .softened_if(decision.scope() == Scope::Open)
                .softened_if(decision.is_uncertain())
                .named(decision.name());
        }
    }
    barred.say(sink, |names| {
        format!(
            "in {names} a machine decides by special categories of data on neither explicit consent nor a law of Art. 9(2)(g)"
        )
    });
    sink.otherwise(
        "no decision by machine is described that uses special categories on a condition",
    );
}

/// Purposes for which people are assessed one by one.
const fn assesses(purpose: PurposeCategory) -> bool {
    matches!(
        purpose,
        PurposeCategory::FraudPrevention
            | PurposeCategory::MisusePrevention
            | PurposeCategory::AntiMoneyLaundering
            | PurposeCategory::Recruitment
    )
}

fn profiles(activity: Activity<'_, '_>) -> bool {
    let mut operations = activity.operations();
    operations.any(|operation| operation == ProcessingOperation::Profiling)
}

fn possible(view: &View<'_>, sink: &mut Sink<'_>) {
    let mut open = sink.gather();
    for activity in view.own_activities() {
        let has = |of: fn(PurposeCategory) -> bool| {
            let mut purposes = activity.purposes();
            purposes.any(|purpose| of(purpose.category))
        };
        let asked = has(|purpose| purpose == PurposeCategory::CreditCheck)
            || (has(assesses) && tells_consequences(activity));
        if !asked {
            continue;
        }
        if activity.automated_decision().is_some() || is_denied(view, activity) {
            sink.met(activity.at());
        } else {
            open.lacks(activity.at(), &activity.entry().evidence)
                .named(activity.id());
        }
    }
    open.say(sink, |names| {
        let activity = names.pick("activity", "activities");
        format!("{activity} {names} may have consequences for people, and it is not said whether a machine decides")
    });
    sink.otherwise("no activity checks credit, or assesses people with consequences for them");
}

fn profiling_unexplained(view: &View<'_>, sink: &mut Sink<'_>) {
    let mut silent = sink.gather();
    for activity in view.own_activities().filter(|activity| profiles(*activity)) {
        let decided = activity.automated_decision();
        let told = tells_consequences(activity)
            || decided.is_some_and(|one| one.consequences.is_some() || one.significance.is_some());
        if told {
            sink.met(activity.at());
        } else {
            silent
                .lacks(activity.at(), &activity.entry().evidence)
                .named(activity.id());
        }
    }
    silent.say(sink, |names| {
        format!(
            "{} {names} {} people, and it is not said what follows for them",
            names.pick("activity", "activities"),
            names.pick("profiles", "profile")
        )
    });
    sink.otherwise("no profiling is described");
}

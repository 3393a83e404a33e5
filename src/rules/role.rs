//! Who is controller and who is processor: Arts 4(7), 4(8), 12(1), 28(3).

use super::{Severity, Sink, View, is_controller, rules};
use crate::{
    base::{Place, Text},
    law::names::{self, RoleTerm},
    model::RoleStatement,
    terms::Role,
};

rules! {
    "role"

    "role-unaddressed" {
        since: "0.1.0",
        items: [RoleStatements],
        severities: [Advice],
        sources: ["12(1)", "4(7)", "4(8)", "28(3)"],
        summary: "the service handles content of others, and nothing says when the company is a processor",
        remedy: "say for which data the company is the controller and for which it is a processor",
        check: unaddressed,
    }
    "role-terminology" {
        since: "0.1.0",
        items: [RoleStatements],
        severities: [Advice, Warning],
        sources: ["12(1)", "4(7)", "4(8)"],
        summary: "a role is not called by its official name in the language of the document",
        remedy: "use the word of the Regulation in the language of the document",
        check: terminology,
    }
    "role-contradiction" {
        since: "0.1.0",
        items: [RoleStatements],
        severities: [Warning],
        sources: ["12(1)", "13(1)(a)", "14(1)(a)"],
        summary: "the company is called both controller and processor for the same processing",
        remedy: "decide on one role for each processing, and say so",
        check: contradiction,
    }
}

fn unaddressed(view: &View<'_>, sink: &mut Sink<'_>) {
    let policy = view.policy;
    if policy
        .scope
        .as_ref()
        .and_then(|scope| scope.handles_content_of_others)
        != Some(true)
    {
        return sink
            .not_applicable("the text does not show that the service handles content of others");
    }
    let root = Place::Root;
    if !policy.role_statements.is_empty() {
        return sink.met(&root.key("roleStatements").index(0));
    }
    if let Some(i) = policy
        .activities
        .iter()
        .position(|activity| activity.role.is_some())
    {
        return sink.met(&root.key("activities").index(i));
    }
    let evidence = policy
        .scope
        .as_ref()
        .map_or(&[][..], |scope| &scope.evidence);
    sink.lacks(
        &root.key("scope"),
        evidence,
        format_args!(
            "the service handles content of others, and the text never says in which role"
        ),
    );
}

fn terminology(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let language = &view.policy.document.language;
    let judge =
        |sink: &mut Sink<'_>, at: &Place<'_>, role: Role, term: &Text, evidence: &[Text]| {
            let name = role.term().label.to_lowercase();
            match names::role_term(term.as_str(), language) {
                RoleTerm::Names(named) if is_same(named, role) => sink.met(at),
                RoleTerm::Names(named) => {
                    let other = named.term().label.to_lowercase();
                    sink.breach_as(
                        Severity::Warning,
                        at,
                        evidence,
                        format_args!(
                            "the {name} is called `{term}`, which is the word for the {other}"
                        ),
                    );
                }
                // The Regulation speaks of another processor: any plain word will do.
                RoleTerm::NotOfficial if role == Role::SubProcessor => sink
                    .not_assessed(at, || {
                        "the Regulation has no word of its own for a sub-processor".into()
                    }),
                RoleTerm::NotOfficial => {
                    let official = role.official_name(language);
                    let official = official
                        .map(|name| format!("; the Regulation says `{name}`"))
                        .unwrap_or_default();
                    sink.breach(
                        at,
                        evidence,
                        format_args!("the {name} is called `{term}`{official}"),
                    );
                }
                RoleTerm::LanguageNotOfficial => sink.not_assessed(at, || {
                    "the Regulation has no version in the language of the document".into()
                }),
            }
        };
    let statements = root.key("roleStatements");
    for (i, statement) in view.policy.role_statements.iter().enumerate() {
        if let Some(term) = &statement.term {
            judge(
                sink,
                &statements.index(i),
                statement.role,
                term,
                &statement.evidence,
            );
        }
    }
    // A text that uses the official word somewhere is understood where it uses another.
    let official = view.policy.role_statements.iter().any(|statement| {
        let term = statement.term.as_ref();
        let named = term.map(|term| names::role_term(term.as_str(), language));
        statement.role == Role::Controller && named == Some(RoleTerm::Names(Role::Controller))
    });
    let controllers = root.key("controllers");
    for (i, controller) in view.policy.controllers.iter().enumerate() {
        match &controller.role_term {
            Some(_) if official => sink.met(&controllers.index(i)),
            Some(term) => judge(
                sink,
                &controllers.index(i),
                Role::Controller,
                term,
                &controller.evidence,
            ),
            None => {}
        }
    }
    sink.not_applicable("no word for a role is recorded");
}

/// Whether one word serves for both roles: the Regulation names no sub-processors, and joint
/// controllers are controllers.
fn is_same(named: Role, role: Role) -> bool {
    is_controller(Some(named)) == is_controller(Some(role))
}

fn contradiction(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let at = root.key("roleStatements");
    let statements = &view.policy.role_statements;
    for (i, one) in statements.iter().enumerate() {
        let excluded = || {
            statements[..i]
                .iter()
                .filter(|other| !is_same(one.role, other.role))
        };
        let activity = one
            .activities
            .iter()
            .filter_map(|id| view.activity(id))
            .find(|activity| activity.role.is_some_and(|role| !is_same(role, one.role)));
        if excluded().any(|other| is_about_the_same(one, other)) {
            let subject = one
                .subject
                .as_ref()
                .map_or("the same processing", |subject| subject.as_str());
            sink.breach(
                &at.index(i),
                &one.evidence,
                format_args!("the company is called both controller and processor for `{subject}`"),
            );
        } else if let Some(activity) = activity {
            sink.breach(
                &at.index(i),
                &one.evidence,
                format_args!(
                    "the company is called a {} here and a {} for `{}`",
                    one.role,
                    activity.role.unwrap_or(Role::Controller),
                    activity.id
                ),
            );
        } else if is_unbound(one) && excluded().any(is_unbound) {
            sink.not_assessed(&at.index(i), || {
                "the text says both controller and processor, and not for what".into()
            });
        } else {
            sink.met(&at.index(i));
        }
    }
    sink.not_applicable("nothing is said on roles");
}

/// Whether a statement does not say which processing it is about.
fn is_unbound(statement: &RoleStatement) -> bool {
    statement.activities.is_empty() && statement.subject.is_none()
}

/// Whether two statements are about the same processing, as far as the document shows.
fn is_about_the_same(one: &RoleStatement, other: &RoleStatement) -> bool {
    if one.activities.is_empty() && other.activities.is_empty() {
        one.subject.is_some() && one.subject == other.subject
    } else {
        one.activities
            .iter()
            .any(|id| other.activities.contains(id))
    }
}

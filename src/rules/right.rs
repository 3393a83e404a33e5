//! The rights of the people: Arts 12, 13(2)(b), 14(2)(c), 15 to 22.

use super::{Severity, Sink, View, is_online, rules};
use crate::{
    base::{Article, Place},
    law::{names, rights::applicability},
    model::{ContactPoint, RightStatement},
    terms::{
        FeePractice, IdentityCheckScope, IdentityProof, LegalBasis, RefusalGround, Right,
        RightLimit, RightStrength,
    },
};

rules! {
    "rights"

    "rights-missing" {
        since: "0.1.0",
        items: [Rights],
        severities: [Error, Warning, Advice],
        sources: ["13(2)(b)", "14(2)(c)", "15(1)", "16", "17(1)", "18(1)", "20(1)", "21(1)"],
        summary: "a right that the notice must state is not stated",
        remedy: "state the right and how it is exercised",
        check: missing,
    }
    "rights-partial" {
        since: "0.1.0",
        items: [Rights],
        severities: [Warning],
        sources: ["13(2)(b)", "14(2)(c)", "12(2)"],
        summary: "a right is stated more narrowly than the Regulation grants it, or only implied",
        remedy: "state the right as the Regulation grants it, to everybody whom the notice addresses",
        check: partial,
    }
    "rights-mislabelled" {
        since: "0.1.0",
        items: [Rights],
        severities: [Advice],
        sources: ["12(1)"],
        summary: "a right is given the article or the name of another",
        remedy: "cite the article that grants the right, and call it by its own name",
        check: mislabelled,
    }
    "rights-objection-not-distinct" {
        since: "0.1.0",
        items: [Rights],
        severities: [Warning],
        sources: ["21(4)"],
        summary: "the right to object is not presented clearly and apart from other information",
        remedy: "set the right to object apart, under a heading of its own",
        check: objection_not_distinct,
    }
    "rights-time-limit-exceeded" {
        since: "0.1.0",
        items: [RightsExercise],
        severities: [Error],
        sources: ["12(3)"],
        summary: "requests are answered later than the Regulation allows",
        remedy: "promise an answer within one month, to be extended by two further months at most",
        check: time_limit_exceeded,
    }
    "rights-fee" {
        since: "0.1.0",
        items: [RightsExercise],
        severities: [Error],
        sources: ["12(5)", "15(3)"],
        summary: "a fee is asked for exercising a right as a matter of course",
        remedy: "answer requests free of charge, but for unfounded or excessive ones and further copies",
        check: fee,
    }
    "rights-identity-check-excessive" {
        since: "0.1.0",
        items: [RightsExercise],
        severities: [Warning],
        sources: ["12(2)", "12(6)", "5(1)(c)"],
        summary: "everybody who exercises a right must prove who they are, without any doubt about it",
        remedy: "ask for more information only where there is reasonable doubt about who asks",
        check: identity_check_excessive,
    }
    "rights-exercise-hindered" {
        since: "0.1.0",
        items: [RightsExercise],
        severities: [Warning],
        sources: ["12(2)", "recital 59"],
        summary: "an online service takes requests only by letter, in person or from within an account",
        remedy: "offer a way to send requests electronically to everybody",
        check: exercise_hindered,
    }
    "rights-refusal-grounds" {
        since: "0.1.0",
        items: [RightsExercise],
        severities: [Warning],
        sources: ["12(2)", "12(5)"],
        summary: "requests are refused on a ground that the Regulation does not know",
        remedy: "refuse only on the grounds of Art. 12(2) and (5), of the right itself, or of a law under Art. 23",
        check: refusal_grounds,
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

fn missing(view: &View<'_>, sink: &mut Sink<'_>) {
    let at = Place::list("rights", &view.policy.rights);
    let statements = &view.policy.rights;
    let exercise = view.policy.rights_exercise.as_ref();
    // Art. 11(2): Arts 15 to 20 do not apply where the person cannot be identified.
    let unidentified =
        exercise.is_some_and(|exercise| exercise.identification_impossible == Some(true));
    let bases = view.bases();
    let known = view.all_bases_are_known();
    for right in OWED {
        if unidentified && right != Right::Objection {
            continue;
        }
        let stated = |wanted: Right| {
            statements
                .iter()
                .position(|statement| statement.right == wanted)
        };
        let marketing_is_enough = known && !bases.iter().any(|basis| allows_objection(*basis));
        let found = stated(right).or_else(|| {
            let narrower = (right == Right::Objection && marketing_is_enough)
                .then(|| stated(Right::ObjectionToDirectMarketing));
            narrower.flatten()
        });
        if let Some(i) = found {
            sink.met(&at.index(i));
            continue;
        }
        let owed = bases
            .iter()
            .any(|basis| applicability(*basis, right).can_apply())
            || right == Right::Objection && view.has_direct_marketing();
        let severity = match (owed, known) {
            (true, _) => Severity::Error,
            (false, false) if matches!(right, Right::Portability | Right::Objection) => {
                Severity::Warning
            }
            (false, false) => Severity::Error,
            (false, true) => Severity::Advice,
        };
        let name = right.term().label.to_lowercase();
        let article = right
            .term()
            .article
            .map(|article| format!(" (Art. {article})"))
            .unwrap_or_default();
        let why = if severity == Severity::Advice {
            ", though no stated basis gives it"
        } else {
            ""
        };
        sink.lacks_as(
            severity,
            &at,
            &[],
            format_args!("the right to {name}{article} is not stated{why}"),
        );
    }
    sink.not_applicable("the text says that people cannot be identified (Art. 11(2))");
}

/// Whether there is a right to object to processing on this basis (Art. 21(1)).
fn allows_objection(basis: LegalBasis) -> bool {
    matches!(
        basis,
        LegalBasis::PublicTask | LegalBasis::LegitimateInterests
    )
}

fn partial(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let at = root.key("rights");
    let statements = &view.policy.rights;
    for (i, statement) in statements.iter().enumerate() {
        if matches!(statement.right, Right::Information | Right::LodgeComplaint) {
            continue;
        }
        let narrowing = narrowing(statement);
        // The same right stated in full elsewhere in the text makes the narrow statement harmless.
        let in_full = || {
            statements
                .iter()
                .any(|other| other.right == statement.right && self::narrowing(other).is_none())
        };
        let name = statement.right.term().label.to_lowercase();
        match narrowing {
            Some(narrowing) if !in_full() => sink.breach(
                &at.index(i),
                &statement.evidence,
                format_args!("the right to {name} is {narrowing}"),
            ),
            _ => sink.met(&at.index(i)),
        }
    }
    sink.not_applicable("no right is stated");
}

/// How a statement falls short of what the Regulation grants, if it does.
fn narrowing(statement: &RightStatement) -> Option<&'static str> {
    let objection = matches!(
        statement.right,
        Right::Objection | Right::ObjectionToDirectMarketing
    );
    let limit = statement.limits.iter().find_map(|limit| match limit {
        RightLimit::Nationality => Some("limited to nationals of certain states"),
        RightLimit::Residence => Some("limited to people who live in certain states"),
        RightLimit::ConsumersOnly => Some("limited to consumers"),
        RightLimit::AccountDataOnly => Some("limited to the data in an account"),
        RightLimit::PartOfProcessing => Some("limited to a part of the processing"),
        RightLimit::Discretion => Some("left to the discretion of the controller"),
        // Art. 21(1) itself asks for reasons and for balancing; marketing is another rule's.
        RightLimit::ReasonsRequired if !objection => Some("made to depend on reasons"),
        RightLimit::Balancing if !objection => Some("made to depend on a balancing of interests"),
        _ => None,
    });
    let implied = (statement.strength == Some(RightStrength::Implicit)).then_some("only implied");
    limit.or(implied)
}

fn mislabelled(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let at = root.key("rights");
    let language = &view.policy.document.language;
    for (i, statement) in view.policy.rights.iter().enumerate() {
        let (at, right) = (at.index(i), statement.right);
        let own = right.term().article;
        let wrong = statement
            .cited_articles
            .iter()
            .find(|cited| !may_be_cited(right, **cited));
        if let Some(wrong) = wrong {
            let name = right.term().label.to_lowercase();
            let own = own
                .map(|article| format!(", not Art. {article}"))
                .unwrap_or_default();
            sink.breach(
                &at,
                &statement.evidence,
                format_args!("Art. {wrong} is cited for the right to {name}{own}"),
            );
            continue;
        }
        let other = statement
            .label
            .as_ref()
            .and_then(|label| names::right_named(label, language));
        match other.filter(|other| !is_akin(*other, right)) {
            Some(other) => {
                let (name, other) = (
                    right.term().label.to_lowercase(),
                    other.term().label.to_lowercase(),
                );
                sink.breach(&at, &statement.evidence, format_args!(
                    "what is described is the right to {name}, and it is called by the name of the right to {other}"
                ));
            }
            None if !statement.cited_articles.is_empty() || statement.label.is_some() => {
                sink.met(&at)
            }
            None => {}
        }
    }
    sink.not_applicable("no right is stated with an article or a name");
}

/// Whether an article may stand beside a right: its own, those on information and on how to answer,
/// those that make the right effective, and the charter of all in Art. 23.
fn may_be_cited(right: Right, cited: Article) -> bool {
    let companion = match right {
        Right::Rectification | Right::Erasure | Right::Restriction => matches!(cited.article, 19),
        Right::LodgeComplaint => matches!(cited.article, 51 | 55 | 56 | 57 | 80),
        Right::NotSubjectToAutomatedDecision
        | Right::HumanIntervention
        | Right::ExpressPointOfView
        | Right::ContestDecision => cited.article == 22,
        _ => false,
    };
    let general = matches!(cited.article, 11 | 12 | 13 | 14 | 23);
    let own = right
        .term()
        .article
        .is_some_and(|article| article.article == cited.article);
    // Art. 15 has a right of access and, in its third paragraph, one to a copy: both are access.
    own || companion || general
}

/// Whether one name may stand for two rights, as "erasure" does in other languages.
fn is_akin(one: Right, other: Right) -> bool {
    let pair = |a, b| (one, other) == (a, b) || (other, one) == (a, b);
    one == other || pair(Right::Objection, Right::ObjectionToDirectMarketing)
}

fn objection_not_distinct(view: &View<'_>, sink: &mut Sink<'_>) {
    let bases = view.bases();
    let relied = bases.iter().any(|basis| allows_objection(*basis));
    if !relied && !view.has_direct_marketing() {
        return sink
            .not_applicable("nothing rests on a basis or a purpose to which one can object");
    }
    let root = Place::Root;
    let at = root.key("rights");
    let statements = view.policy.rights.iter().enumerate();
    let objections = statements.filter(|(_, statement)| match statement.right {
        Right::Objection => true,
        // Where the general right is missing, that is the finding, and another rule's.
        Right::ObjectionToDirectMarketing => !relied,
        _ => false,
    });
    let mut buried = None;
    for (i, statement) in objections {
        match statement.presented_separately {
            Some(true) => return sink.met(&at.index(i)),
            Some(false) => buried = buried.or(Some((i, statement))),
            None => {}
        }
        if statement.presented_separately.is_none() && buried.is_none() {
            sink.not_assessed(&at.index(i), || {
                "whether the right to object stands apart is not recorded".into()
            });
        }
    }
    match buried {
        Some((i, statement)) => sink.breach(
            &at.index(i),
            &statement.evidence,
            format_args!("the right to object stands among the other rights"),
        ),
        None => sink.not_applicable("no right to object is stated"),
    }
}

fn time_limit_exceeded(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let at = root.key("rightsExercise");
    let Some(exercise) = &view.policy.rights_exercise else {
        return sink.not_applicable("nothing is said on exercising rights");
    };
    // A month has 31 days at most, two have 62: any shorter period keeps the limit.
    if let Some(period) = exercise.response_time {
        let at = at.key("responseTime");
        if period.longest_days() > 31 {
            sink.breach(
                &at,
                &exercise.evidence,
                format_args!("an answer is promised within {period}, not within a month"),
            );
        } else {
            sink.met(&at);
        }
    }
    if let Some(period) = exercise.extension {
        let at = at.key("extension");
        if period.longest_days() > 62 {
            sink.breach(
                &at,
                &exercise.evidence,
                format_args!("the answer may be put off by {period}, not by two months"),
            );
        } else {
            sink.met(&at);
        }
    }
    sink.not_applicable("no time for an answer is stated");
}

fn fee(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let exercise = root.key("rightsExercise");
    if let Some(fee) = view
        .policy
        .rights_exercise
        .as_ref()
        .and_then(|exercise| exercise.fee.as_ref())
    {
        let at = exercise.key("fee");
        match fee.practice {
            FeePractice::FeeAlways => {
                sink.breach(
                    &at,
                    &fee.evidence,
                    format_args!("a fee is asked for every request"),
                );
            }
            FeePractice::FreeOfCharge
            | FeePractice::FeeForFurtherCopies
            | FeePractice::FeeIfUnfoundedOrExcessive => sink.met(&at),
            FeePractice::Other => {
                sink.not_assessed(&at, || "the practice is described in words only".into())
            }
        }
    }
    let rights = root.key("rights");
    for (i, statement) in view.policy.rights.iter().enumerate() {
        if statement.limits.contains(&RightLimit::Fee) {
            let name = statement.right.term().label.to_lowercase();
            sink.breach(
                &rights.index(i),
                &statement.evidence,
                format_args!("the right to {name} is given for a fee"),
            );
        }
    }
    sink.not_applicable("no fee is mentioned");
}

fn identity_check_excessive(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let exercise = root.key("rightsExercise");
    let at = exercise.key("identityCheck");
    let check = view
        .policy
        .rights_exercise
        .as_ref()
        .and_then(|exercise| exercise.identity_check.as_ref());
    let Some(check) = check else {
        return sink.not_applicable("no check of identity is mentioned");
    };
    let heavy = check.proofs.iter().find(|proof| {
        matches!(
            proof,
            IdentityProof::IdentityDocument | IdentityProof::AdditionalInformation
        )
    });
    match (check.scope, heavy) {
        (Some(IdentityCheckScope::Always), Some(proof)) => {
            let proof = proof.term().label.to_lowercase();
            sink.breach(
                &at,
                &check.evidence,
                format_args!("everybody who exercises a right is asked for an {proof}"),
            );
        }
        (None | Some(IdentityCheckScope::Unspecified), Some(_)) => {
            sink.not_assessed(&at, || {
                "the text does not say when proof is asked for".into()
            });
        }
        _ => sink.met(&at),
    }
}

fn exercise_hindered(view: &View<'_>, sink: &mut Sink<'_>) {
    if !is_online(view) {
        return sink.not_applicable("the notice is not about a service online");
    }
    let root = Place::Root;
    let at = root.key("rightsExercise");
    let Some(exercise) = view
        .policy
        .rights_exercise
        .as_ref()
        .filter(|e| !e.contacts.is_empty())
    else {
        return sink.not_applicable("no way to exercise rights is stated");
    };
    let of_rights = view
        .policy
        .rights
        .iter()
        .flat_map(|statement| &statement.contacts);
    let hinders = |contact: &ContactPoint| {
        matches!(
            contact,
            ContactPoint::Post(_) | ContactPoint::InPerson(_) | ContactPoint::Account(_)
        )
    };
    if exercise.contacts.iter().chain(of_rights).all(hinders) {
        sink.breach(&at, &exercise.evidence, format_args!(
            "requests are taken by letter, in person or from within an account, and in no other way"
        ));
    } else {
        sink.met(&at);
    }
}

fn refusal_grounds(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let exercise = root.key("rightsExercise");
    let at = exercise.key("refusalGrounds");
    let Some(exercise) = &view.policy.rights_exercise else {
        return sink.not_applicable("nothing is said on exercising rights");
    };
    for (i, ground) in exercise.refusal_grounds.iter().enumerate() {
        match ground {
            RefusalGround::DisproportionateEffort
            | RefusalGround::Impracticable
            | RefusalGround::Discretion => {
                let ground = ground.term().label.to_lowercase();
                sink.breach(
                    &at.index(i),
                    &exercise.evidence,
                    format_args!("requests are refused for {ground}"),
                );
            }
            RefusalGround::Other => {
                sink.not_assessed(&at.index(i), || {
                    "the ground is described in words only".into()
                });
            }
            _ => sink.met(&at.index(i)),
        }
    }
    sink.not_applicable("no ground to refuse a request is stated");
}

//! The rights of the people: Arts 12, 13(2)(b), 14(2)(c), 15 to 22.

use super::{Fact, Severity, Sink, View, is_online, representative::is_established_inside, rules};
use crate::{
    base::{Article, Country, Place},
    law::{names, rights::applicability},
    model::{ContactPoint, RightStatement},
    terms::{
        ContactPurpose, FeePractice, IdentityCheckScope, IdentityProof, LegalBasis, RefusalGround,
        Right, RightLimit, RightStrength,
    },
};

rules! {
    "rights"

    "rights-missing" {
        since: "0.1.0",
        items: [Rights],
        severities: [Error, Warning, Advice],
        sources: ["13(2)(b)", "14(2)(c)", "15(1)", "16", "17(1)", "18(1)", "20(1)", "21(1)", "21(2)"],
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
        remedy: "present the right to object clearly and apart from the rest, such as under its own heading",
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
    let marketing_is_enough = marketing_is_all_to_object_to(view);
    // Somebody who is told how to stop the marketing is told of the right, though not by its name.
    let marketing = view.has_direct_marketing()
        && !view
            .policy
            .direct_marketing
            .iter()
            .any(|marketing| !marketing.opt_out.is_empty())
        && !statements
            .iter()
            .any(|statement| statement.right == Right::ObjectionToDirectMarketing);
    for right in OWED {
        if unidentified && right != Right::Objection {
            continue;
        }
        let stated = |wanted: Right| {
            statements
                .iter()
                .position(|statement| statement.right == wanted)
        };
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
            || right == Right::Objection && marketing;
        let severity = match (owed, known) {
            (false, true) => Severity::Advice,
            (false, false) if matches!(right, Right::Portability | Right::Objection) => {
                Severity::Warning
            }
            _ => Severity::Error,
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
        sink.citing(right.term().article).lacks_as(
            severity,
            &at,
            &[],
            format_args!("the right to {name}{article} is not stated{why}"),
        );
    }
}

/// Whether every basis is known and none gives the general right to object: what is left to object
/// to is direct marketing.
fn marketing_is_all_to_object_to(view: &View<'_>) -> bool {
    view.all_bases_are_known() && !view.bases().iter().any(|basis| allows_objection(*basis))
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
    let reach = Reach {
        view,
        in_eea: is_established_inside(view),
    };
    for (i, statement) in statements.iter().enumerate() {
        if matches!(statement.right, Right::Information | Right::LodgeComplaint) {
            continue;
        }
        // The same right stated in full elsewhere in the text makes the narrow statement harmless.
        let in_full = statements.iter().any(|other| {
            other.right == statement.right
                && narrowing(other, reach).is_none()
                && !reach.is_open(other)
        });
        let name = statement.right.term().label.to_lowercase();
        match narrowing(statement, reach) {
            _ if in_full => sink.met(&at.index(i)),
            Some(narrowing) => sink.breach(
                &at.index(i),
                &statement.evidence,
                format_args!("the right to {name} is {narrowing}"),
            ),
            None => sink.open(&at.index(i), Fact::EstablishedInEea),
        }
    }
    sink.not_applicable("no right is stated");
}

/// How a statement falls short of what the Regulation grants, if it does.
fn narrowing(statement: &RightStatement, reach: Reach<'_>) -> Option<&'static str> {
    let objection = matches!(
        statement.right,
        Right::Objection | Right::ObjectionToDirectMarketing
    );
    let limit = statement.limits.iter().find_map(|limit| match limit {
        RightLimit::Nationality => Some("limited to nationals of certain states"),
        // From outside, the Regulation reaches a company only over people in the Union (Art. 3(2)).
        RightLimit::Residence if reach.excludes(statement) == Some(true) => {
            Some("limited to people who live in certain states")
        }
        RightLimit::ConsumersOnly => Some("limited to consumers"),
        RightLimit::AccountDataOnly => Some("limited to the data in an account"),
        RightLimit::PartOfProcessing => Some("limited to a part of the processing"),
        RightLimit::Discretion => Some("left to the discretion of the controller"),
        // Art. 21(1) itself asks for reasons and for balancing; marketing is another rule's.
        RightLimit::ReasonsRequired if !objection => Some("made to depend on reasons"),
        RightLimit::Balancing if !objection => Some("made to depend on a balancing of interests"),
        _ => None,
    });
    let residents = (!statement.countries.is_empty() && reach.excludes(statement) == Some(true))
        .then_some("limited to people in certain countries");
    let implied = (statement.strength == Some(RightStrength::Implicit)).then_some("only implied");
    limit.or(residents).or(implied)
}

/// To whom the Regulation gives rights against the controllers.
#[derive(Clone, Copy)]
struct Reach<'a> {
    view: &'a View<'a>,
    in_eea: Option<bool>,
}

impl Reach<'_> {
    /// Whether a limit to residents leaves people out whom the Regulation protects.
    ///
    /// From outside it reaches a company only over people in the Union (Art. 3(2)): to these the
    /// right may be limited then, and not to others.
    fn excludes(self, statement: &RightStatement) -> Option<bool> {
        let of_union = |country: &&Country| self.view.is_inside(**country) == Some(true);
        let countries = &statement.countries;
        if !countries.is_empty() {
            // Either all of the Union is counted up, or the service is for these countries alone.
            let all = countries.iter().filter(of_union).count() >= 27;
            let scope = self.view.policy.scope.as_ref();
            let served = scope.map_or(&[][..], |scope| &scope.countries);
            let served =
                !served.is_empty() && served.iter().all(|country| countries.contains(country));
            if !all && !served {
                return Some(true);
            }
        }
        self.in_eea
    }

    fn is_open(self, statement: &RightStatement) -> bool {
        let residence = statement.limits.contains(&RightLimit::Residence);
        (residence || !statement.countries.is_empty()) && self.excludes(statement).is_none()
    }
}

fn mislabelled(view: &View<'_>, sink: &mut Sink<'_>) {
    let root = Place::Root;
    let at = root.key("rights");
    let language = &view.policy.document.language;
    for (i, statement) in view.policy.rights.iter().enumerate() {
        let (at, right) = (at.index(i), statement.right);
        let own = right.term().article;
        // A companion beside the right's own article misleads nobody.
        let cited_rightly = statement
            .cited_articles
            .iter()
            .any(|cited| is_own(right, *cited));
        let wrong = statement
            .cited_articles
            .iter()
            .find(|cited| !cited_rightly && !may_be_cited(right, **cited));
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
                sink.met(&at);
            }
            None => {}
        }
    }
    sink.not_applicable("no right is stated with an article or a name");
}

/// Whether an article is the one that grants the right.
fn is_own(right: Right, cited: Article) -> bool {
    // A paragraph too few or too many is no other right: Art. 15 has access and, in 15(3), the copy.
    right
        .term()
        .article
        .is_some_and(|own| own.article == cited.article)
}

/// Whether an article may stand for a right: its own, those on information and on how to answer,
/// those that the right hangs on or that make it effective, and the charter of all in Art. 23.
fn may_be_cited(right: Right, cited: Article) -> bool {
    let companion = match right {
        Right::Rectification | Right::Erasure | Right::Restriction => cited.article == 19,
        // The bases on which there is the right.
        Right::Portability | Right::Objection | Right::WithdrawConsent => {
            matches!(cited.article, 6 | 9)
        }
        Right::LodgeComplaint => matches!(cited.article, 51 | 55 | 56 | 57 | 80),
        _ => false,
    };
    is_own(right, cited) || companion || matches!(cited.article, 11 | 12 | 13 | 14 | 23)
}

/// Whether one name may stand for two rights, as both rights to object are called alike.
fn is_akin(one: Right, other: Right) -> bool {
    one == other
        || one
            .term()
            .article
            .is_some_and(|article| is_own(other, article))
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
    // Where the general right is missing, that is the finding, and another rule's.
    let marketing_is_enough = marketing_is_all_to_object_to(view);
    let objections = || {
        view.policy
            .rights
            .iter()
            .enumerate()
            .filter(move |(_, statement)| match statement.right {
                Right::Objection => true,
                Right::ObjectionToDirectMarketing => marketing_is_enough,
                _ => false,
            })
    };
    let presented = |how| objections().find(|(_, statement)| statement.presented_separately == how);
    if let Some((i, _)) = presented(Some(true)) {
        sink.met(&at.index(i));
    } else if let Some((i, statement)) = presented(Some(false)) {
        sink.breach(
            &at.index(i),
            &statement.evidence,
            format_args!("the right to object stands among the other rights"),
        );
    } else if let Some((i, _)) = presented(None) {
        sink.not_assessed(&at.index(i), || {
            "whether the right to object stands apart is not recorded".into()
        });
    }
    sink.not_applicable("no right to object is stated");
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
            // It is one clause for all rights: that each of them costs is no further finding.
            FeePractice::FeeAlways => {
                return sink.breach(
                    &at,
                    &fee.evidence,
                    format_args!("a fee is asked for every request"),
                );
            }
            FeePractice::FreeOfCharge
            | FeePractice::FeeForFurtherCopies
            | FeePractice::FeeIfUnfoundedOrExcessive => sink.met(&at),
            FeePractice::Other => {
                sink.not_assessed(&at, || "the practice is described in words only".into());
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
            let proof = match proof {
                IdentityProof::IdentityDocument => "an identity document",
                _ => "further information",
            };
            sink.breach(
                &at,
                &check.evidence,
                format_args!("everybody who exercises a right is asked for {proof}"),
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
    let policy = view.policy;
    let Some(exercise) = &policy.rights_exercise else {
        return sink.not_applicable("no way to exercise rights is stated");
    };
    let rights = policy
        .rights
        .iter()
        .filter(|statement| statement.right != Right::LodgeComplaint);
    let of_rights = rights.flat_map(|statement| &statement.contacts);
    let ways: Vec<&ContactPoint> = exercise
        .contacts
        .iter()
        .chain(of_rights)
        .filter(|contact| serves_every_right(contact))
        .collect();
    if ways.is_empty() {
        return sink.not_applicable("no way to exercise rights is stated");
    }
    // An account is a help beside any contact; a letter that the text asks for, only beside one that
    // it gives for data protection.
    let needs_account = ways
        .iter()
        .all(|contact| matches!(contact, ContactPoint::Account(_)));
    let of_controllers = policy
        .controllers
        .iter()
        .flat_map(|controller| &controller.contacts);
    let of_officers = policy
        .data_protection_officers
        .iter()
        .flat_map(|officer| &officer.contacts);
    let elsewhere = of_controllers
        .filter(|contact| needs_account || is_for_privacy(contact))
        .chain(of_officers)
        .any(|contact| serves_every_right(contact) && !hinders(contact));
    if elsewhere || !ways.into_iter().all(hinders) {
        sink.met(&at);
    } else {
        sink.breach(&at, &exercise.evidence, format_args!(
            "requests are taken by letter, in person or from within an account, and in no other way"
        ));
    }
}

/// Whether any request can be sent this way, and not only one to stop messages or cookies.
fn serves_every_right(contact: &ContactPoint) -> bool {
    !matches!(
        contact,
        ContactPoint::LinkInMessage(_)
            | ContactPoint::ConsentBanner(_)
            | ContactPoint::DeviceSettings(_)
    )
}

fn hinders(contact: &ContactPoint) -> bool {
    matches!(
        contact,
        ContactPoint::Post(_) | ContactPoint::InPerson(_) | ContactPoint::Account(_)
    )
}

fn is_for_privacy(contact: &ContactPoint) -> bool {
    use ContactPurpose::{DataProtectionOfficer, Privacy, RightsRequests};
    contact
        .purposes()
        .iter()
        .any(|p| matches!(p, Privacy | RightsRequests | DataProtectionOfficer))
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
                let ground = match ground {
                    RefusalGround::DisproportionateEffort => {
                        "where an answer takes too much effort"
                    }
                    RefusalGround::Impracticable => "where an answer is impracticable",
                    _ => "as the controller thinks fit",
                };
                sink.breach(
                    &at.index(i),
                    &exercise.evidence,
                    format_args!("requests are refused {ground}"),
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

//! Rights that are refused, and the grounds on which requests are.

use std::collections::BTreeMap;

use super::{Owed, exercises, stated_rights, statements};
use crate::{
    base::{At, Text},
    extent::Extent,
    law::rights::erasure,
    model::{
        Part, RightStatement,
        entries::{Activity, Stated},
    },
    rules::{Reason, Severity, Sink, View},
    terms::{DataCategory, IdentityProof, PurposeCategory, RefusalGround, Right, RightStance},
};

/// The rights whose refusal is judged: those of Art. 13(2)(b).
const REFUSABLE: [Right; 7] = [
    Right::Access,
    Right::Rectification,
    Right::Erasure,
    Right::Restriction,
    Right::Portability,
    Right::Objection,
    Right::ObjectionToDirectMarketing,
];

pub(super) fn refused(view: &View<'_>, sink: &mut Sink<'_>) {
    let owed = Owed::of(view);
    let mut found = sink.gather();
    let refused = statements(view).filter(|statement| {
        statement.stance == Some(RightStance::Refused) && REFUSABLE.contains(&statement.right)
    });
    for statement in refused {
        match owed.refusal(&statement) {
            Refusal::Groundless(severity) => {
                found
                    .breach(statement.at, &statement.evidence)
                    .grade(severity)
                    .named(statement.right.term().label);
            }
            Refusal::OfNothing => sink.met(statement.at),
            Refusal::InWords => sink.not_assessed(statement.at.applies_to(), Reason::WordsOnly),
            Refusal::Open => sink.not_assessed(statement.at, "no legal basis is stated"),
        }
    }
    found.say(sink, |names| {
        let rights = names.pick("the right to", "the rights to");
        let are = names.pick("is", "are");
        let give = names.pick("a stated basis gives it", "stated bases give them");
        format!("{rights} {names} {are} said not to be given, and {give}")
    });
    sink.otherwise("no right is refused");
}

/// What a refusal comes to.
enum Refusal {
    /// There is the right, and perhaps a ground to refuse it.
    Groundless(Severity),
    /// There is no such right.
    OfNothing,
    /// Only words say over what.
    InWords,
    /// The right hangs on a basis, and none is stated.
    Open,
}

impl<'a> Owed<'_, 'a> {
    fn refusal(&self, statement: &Stated<'a, RightStatement>) -> Refusal {
        let (view, right) = (self.view, statement.right);
        let reach = view.reach(&statement.value.applies_to);
        if self.activities.is_empty() {
            let by_all = view.rights_owed().contains_key(&right);
            return match (by_all, reach.is_everything()) {
                (false, _) if view.bases().is_empty() => Refusal::Open,
                (false, _) => Refusal::OfNothing,
                (true, true) => Refusal::Groundless(severity(statement, false)),
                (true, false) => Refusal::InWords,
            };
        }
        let over = self.over(right);
        if over.is_empty() {
            let open = view.bases().is_empty() && right != Right::ObjectionToDirectMarketing;
            return if open {
                Refusal::Open
            } else {
                Refusal::OfNothing
            };
        }
        let siblings: Vec<_> = stated_rights(view)
            .filter(|other| other.right == right)
            .map(|other| view.reach(&other.value.applies_to))
            .collect();
        let mut in_words = false;
        let reached: Vec<_> = over
            .into_iter()
            .filter(
                |(_, subject)| match view.extent(subject, &reach, &siblings) {
                    Extent::Whole | Extent::Partly => true,
                    Extent::Unknown => {
                        in_words = true;
                        false
                    }
                    Extent::Not => false,
                },
            )
            .collect();
        if reached.is_empty() {
            return if in_words {
                Refusal::InWords
            } else {
                Refusal::OfNothing
            };
        }
        // Of erasure the law of the basis, or the freedom of those who publish, may take all.
        let is_carried = reached.iter().all(|(activity, _)| {
            let bases = view.bases_of(*activity);
            let by_basis = !bases.is_empty()
                && bases.iter().all(|basis| {
                    erasure(*basis)
                        .exceptions
                        .iter()
                        .any(|one| one.lies_in_the_basis)
                });
            by_basis
                || activity
                    .purposes()
                    .any(|purpose| may_outweigh(purpose.category))
        });
        Refusal::Groundless(severity(statement, right == Right::Erasure && is_carried))
    }
}

/// Whether a purpose may stand against erasure (Art. 17(3)(a), (c) to (e)).
fn may_outweigh(purpose: PurposeCategory) -> bool {
    use PurposeCategory::{
        Archiving, LegalClaims, PublicHealth, Publication, ScientificResearch, Statistics,
    };
    matches!(
        purpose,
        Archiving | LegalClaims | PublicHealth | Publication | ScientificResearch | Statistics
    )
}

/// Less where Art. 11(2), a limit of the right itself, or a law under Art. 23 may carry it, or where
/// a condition or words say when it is refused.
fn severity(statement: &RightStatement, is_carried: bool) -> Severity {
    let right = statement.right;
    let grounds = &statement.refusal_grounds;
    let carried = is_carried
        || statement.refusal_text.is_some()
        || statement.applies_to.condition.is_some()
        || grounds
            .iter()
            .any(|ground| *ground == RefusalGround::Other || is_ground(*ground, right));
    if carried {
        Severity::Warning
    } else {
        Severity::Error
    }
}

/// Whether the Regulation knows a ground to refuse what a right gives.
fn is_ground(ground: RefusalGround, right: Right) -> bool {
    use RefusalGround as G;
    use Right as R;
    match ground {
        // Art. 12(2), 12(5), 23(1).
        G::ManifestlyUnfounded | G::Excessive | G::NotIdentified | G::RestrictionByLaw => true,
        // Art. 11(2) is about Arts 15 to 20.
        G::IdentificationImpossible => {
            !matches!(right, R::Objection | R::ObjectionToDirectMarketing)
        }
        // Art. 15(4), 20(4); and what overrides an objection under 21(1).
        G::RightsOfOthers => matches!(right, R::Access | R::Portability | R::Objection),
        // Art. 17(3)(b), 17(3)(e), 18(2), 21(1).
        G::LegalObligation => matches!(right, R::Erasure | R::Objection),
        G::LegalClaims => matches!(right, R::Erasure | R::Restriction | R::Objection),
        // Art. 17(3)(a).
        G::FreedomOfExpression => right == R::Erasure,
        _ => false,
    }
}

pub(super) fn grounds(view: &View<'_>, sink: &mut Sink<'_>) {
    let mut found = BTreeMap::new();
    let mut judge = |sink: &mut Sink<'_>,
                     at: At<RefusalGround>,
                     evidence: &[Text],
                     ground,
                     rights: &[Right]| {
        let fits = |right: &Right| is_ground(ground, *right);
        if ground == RefusalGround::Other {
            sink.not_assessed(at, Reason::WordsOnly);
        } else if rights.iter().any(fits) {
            sink.met(at);
        } else {
            let gather = found.entry(ground).or_insert_with(|| sink.gather());
            gather.breach(at, evidence);
        }
    };
    for statement in statements(view) {
        // What stands against an objection to direct marketing is another rule's.
        if !REFUSABLE.contains(&statement.right)
            || statement.right == Right::ObjectionToDirectMarketing
        {
            continue;
        }
        let list = statement.at.refusal_grounds();
        for (i, ground) in statement.refusal_grounds.iter().enumerate() {
            let right = [statement.right];
            judge(sink, list.index(i), &statement.evidence, *ground, &right);
        }
    }
    for exercise in exercises(view) {
        let rights = &exercise.rights;
        let rights = if rights.is_empty() {
            &REFUSABLE[..]
        } else {
            rights
        };
        let list = exercise.at.refusal_grounds();
        for (i, ground) in exercise.refusal_grounds.iter().enumerate() {
            judge(sink, list.index(i), &exercise.evidence, *ground, rights);
        }
    }
    for (ground, gather) in found {
        gather.say(sink, move |_| {
            format!(
                "requests are refused for {}, which is no ground against the right",
                ground.term().label
            )
        });
    }
    sink.otherwise("no ground to refuse a request is stated");
}

pub(super) fn identification_claim(view: &View<'_>, sink: &mut Sink<'_>) {
    let claims_it = |grounds: &[RefusalGround]| {
        let mut grounds = grounds.iter();
        grounds.position(|ground| *ground == RefusalGround::IdentificationImpossible)
    };
    // "If you give us more, we shall look for your data".
    let revives = exercises(view).any(|exercise| {
        let check = exercise.value.identity_check.as_ref();
        check.is_some_and(|check| check.proofs.contains(&IdentityProof::AdditionalInformation))
    });
    let mut claims: Vec<(At<RefusalGround>, &[Text], &Part)> = Vec::new();
    for statement in statements(view) {
        let value = statement.value;
        if let Some(i) = claims_it(&value.refusal_grounds) {
            let at = statement.at.refusal_grounds().index(i);
            claims.push((at, &value.evidence, &value.applies_to));
        }
    }
    for exercise in exercises(view) {
        let value = exercise.value;
        if let Some(i) = claims_it(&value.refusal_grounds) {
            let at = exercise.at.refusal_grounds().index(i);
            claims.push((at, &value.evidence, &value.applies_to));
        }
    }
    let mut identified = sink.gather();
    let mut final_word = sink.gather();
    for (at, evidence, part) in claims {
        if let Some(data) = identifiers(view, part) {
            identified.breach(at, evidence).named(data);
        } else if revives {
            sink.met(at);
        } else {
            final_word.lacks(at, evidence);
        }
    }
    identified.say(sink, |names| {
        format!("it is said that people cannot be identified, and {names} identifies them")
    });
    final_word.say(sink, |_| {
        "it is said that people cannot be identified, and not that they have their rights if they \
         bring what identifies them"
            .to_owned()
    });
    sink.otherwise("nothing is said on people who cannot be identified");
}

/// The data within a part that tells people apart by itself.
fn identifiers<'a>(view: &View<'a>, part: &'a Part) -> Option<&'a str> {
    let reach = view.reach(part);
    let activities = view.own_activities().filter(|activity| {
        let extent = view.extent(view.subject(*activity), &reach, []);
        matches!(extent, Extent::Whole | Extent::Partly)
    });
    let named = |index: &usize| {
        part.personal_data.is_empty()
            || part
                .personal_data
                .iter()
                .any(|id| view.entries.position(id) == Some(*index))
    };
    let mut data: Vec<usize> = activities
        .flat_map(Activity::personal_data)
        .filter(named)
        .collect();
    if view.activities().next().is_none() {
        data.extend(view.own_data().filter(named));
    }
    data.sort_unstable();
    let data = data
        .into_iter()
        .map(|index| &view.policy.personal_data[index]);
    let mut data = data.filter(|data| data.categories.iter().any(|one| is_identifier(*one)));
    data.next().map(|data| data.id.as_str())
}

/// Whether data tells by itself who somebody is; numbers of devices and addresses on the network do
/// so only with more.
fn is_identifier(category: DataCategory) -> bool {
    matches!(
        category,
        DataCategory::Name
            | DataCategory::EmailAddress
            | DataCategory::TelephoneNumber
            | DataCategory::PostalAddress
            | DataCategory::ContactDetails
            | DataCategory::Username
            | DataCategory::UserAccount
            | DataCategory::GovernmentId
    )
}

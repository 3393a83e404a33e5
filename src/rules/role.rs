//! Who is controller and who is processor: Arts 4(7), 4(8), 12(1), 28(3), 28(10).

mod terminology;

use super::{
    Sink, View, quoted, rules,
    view::{Speaker, is_processor},
};
use crate::{
    base::At,
    extent::{Axis, Extent},
    model::{
        LegalBasisDetail, LegitimateInterest, Policy, RoleStatement, StatedBasis,
        entries::{Activity, Stated, stated},
    },
    terms::InterestHolder,
};

rules! {
    "role"

    "role-unaddressed" {
        since: "0.1.0",
        items: [Roles],
        severities: [Advice],
        sources: ["12(1)", "4(7)", "4(8)", "28(3)"],
        summary: "the service handles content of others, and nothing says when the company is a processor",
        remedy: "say for which data the company is the controller and for which it is a processor",
        check: unaddressed,
    }
    "role-terminology" {
        since: "0.1.0",
        items: [Roles],
        severities: [Advice, Warning],
        sources: ["12(1)", "4(7)", "4(8)"],
        summary: "a role is not called by its official name in the language of the document",
        remedy: "use the word of the Regulation in the language of the document",
        check: terminology::check,
    }
    "role-contradiction" {
        since: "0.1.0",
        items: [Roles],
        severities: [Warning],
        sources: ["12(1)", "13(1)(a)", "14(1)(a)"],
        summary: "the company is called both controller and processor for the same processing",
        remedy: "decide on one role for each processing, and say so",
        check: contradiction,
    }
    "role-processor-own-interest" {
        since: "0.1.0",
        items: [Roles],
        severities: [Warning],
        sources: ["28(10)", "4(7)", "4(8)", "6(1)"],
        binds: Processors,
        summary: "the company calls itself a processor where it decides on purposes for itself",
        remedy: "call the company the controller of what it does for its own ends, or stop doing it",
        check: own_interest,
    }
}

fn statements<'a>(view: &View<'a>) -> impl Iterator<Item = Stated<'a, RoleStatement>> + Clone {
    stated(At::<Policy>::root().roles(), &view.policy.roles)
}

fn unaddressed(view: &View<'_>, sink: &mut Sink<'_>) {
    let scope = view.policy.scope.as_ref();
    let Some(scope) = scope.filter(|scope| scope.handles_content_of_others == Some(true)) else {
        return sink
            .not_applicable("the text does not show that the service handles content of others");
    };
    if let Some(statement) = statements(view).next() {
        sink.met(statement.at);
    } else {
        sink.lacks(At::<Policy>::root().scope(), &scope.evidence)
            .say(format_args!(
                "the service handles content of others, and the text never says in which role"
            ));
    }
}

/// Whether two statements give roles to one controller that exclude each other.
fn exclude(one: &RoleStatement, other: &RoleStatement) -> bool {
    let of_one = one.controllers.is_empty()
        || other.controllers.is_empty()
        || one
            .controllers
            .iter()
            .any(|id| other.controllers.contains(id));
    of_one && is_processor(one.role) != is_processor(other.role)
}

fn contradiction(view: &View<'_>, sink: &mut Sink<'_>) {
    let statements: Vec<Stated<'_, RoleStatement>> = statements(view).collect();
    let roles = &view.policy.roles;
    let at = At::<Policy>::root().roles();
    // Of each pair that excludes each other, the activities for which it does.
    let mut pairs: Vec<Pair<'_, '_>> = Vec::new();
    for activity in view.activities() {
        let about = view.roles_of(activity);
        for (n, &second) in about.iter().enumerate() {
            for &first in &about[..n] {
                if exclude(&roles[first], &roles[second]) {
                    let pair = Pair::entry(&mut pairs, first, second);
                    pair.activities.push(activity);
                }
            }
        }
    }
    // Or the same words, the same data, the same people.
    for (n, second) in roles.iter().enumerate() {
        for (m, first) in roles[..n].iter().enumerate() {
            if first.applies_to == second.applies_to && exclude(first, second) {
                Pair::entry(&mut pairs, m, n);
            }
        }
    }
    pairs.sort_by_key(|pair| (pair.second, pair.first));
    for pair in &pairs {
        let (first, second) = (&roles[pair.first], &roles[pair.second]);
        if first.applies_to.is_everything() && second.applies_to.is_everything() {
            sink.not_assessed(
                at.index(pair.second),
                "the text says both controller and processor, and not for what",
            );
            continue;
        }
        sink.breach(at.index(pair.second), &second.evidence)
            .also(at.index(pair.first), &first.evidence)
            .say(format_args!(
                "the company is called both controller and processor for {}",
                pair.subject(second)
            ));
    }
    for (i, statement) in roles.iter().enumerate() {
        let told = pairs.iter().any(|pair| pair.first == i || pair.second == i);
        if !told && statement.says_something() {
            sink.met(at.index(i));
        }
    }
    if statements.is_empty() {
        sink.not_applicable("nothing is said on roles");
    }
}

/// Two statements that exclude each other, by index.
struct Pair<'v, 'a> {
    first: usize,
    second: usize,
    activities: Vec<Activity<'v, 'a>>,
}

impl Pair<'_, '_> {
    fn entry(pairs: &mut Vec<Self>, first: usize, second: usize) -> &mut Self {
        let known = pairs
            .iter()
            .position(|pair| (pair.first, pair.second) == (first, second));
        let index = known.unwrap_or_else(|| {
            pairs.push(Self {
                first,
                second,
                activities: Vec::new(),
            });
            pairs.len() - 1
        });
        &mut pairs[index]
    }

    /// What both are about: activities, or the part as the text calls it.
    fn subject(&self, statement: &RoleStatement) -> String {
        match (self.activities.as_slice(), &statement.applies_to.text) {
            ([only], _) => quoted(only.id()).to_string(),
            ([first, more @ ..], _) => format!("{} and {} more", quoted(first.id()), more.len()),
            ([], Some(text)) => quoted(text).to_string(),
            ([], None) => "the same processing".to_owned(),
        }
    }
}

fn own_interest(view: &View<'_>, sink: &mut Sink<'_>) {
    let mut own = sink.gather();
    let mut further = sink.gather();
    let mut any = false;
    // What a group of activities states is said once for its members.
    let mut told: Vec<At<StatedBasis>> = Vec::new();
    for activity in view.activities().filter(|one| view.is_processor_of(*one)) {
        any = true;
        // What rests on the interests of a controller that the document names rests on that one's.
        let for_somebody = activity.controllers().next().is_some();
        let mut stated = false;
        for basis in activity.legal_bases().filter(|_| !for_somebody) {
            let LegalBasisDetail::LegitimateInterests(interests) = &basis.basis else {
                continue;
            };
            stated = true;
            if interests.interests.is_empty() {
                sink.not_assessed(basis.at, "the text does not say whose interests");
            } else if interests.interests.iter().any(is_own) {
                if told.iter().all(|at| at.steps() != basis.at.steps()) {
                    told.push(basis.at);
                    let place = own.breach(basis.at, &basis.value.evidence);
                    let _ = place.named(activity.id());
                }
            } else {
                sink.met(basis.at);
            }
        }
        if !stated {
            sink.met(activity.at());
        }
    }
    // Who uses what was entrusted for further purposes decides on them.
    let at = At::<Policy>::root().further_processing();
    for stated in stated(at, &view.policy.further_processing) {
        let reach = view.reach(&stated.value.applies_to);
        let everything = view.speaker() == Speaker::Processors;
        if !everything && !reach.names(Axis::Activities) {
            continue;
        }
        let mut processed = view.activities().filter(|one| view.is_processor_of(*one));
        if let Some(activity) = processed.find(|activity| {
            let extent = view.extent(view.subject(*activity), &reach, []);
            matches!(extent, Extent::Whole | Extent::Partly)
        }) {
            let place = further.breach(stated.at, &stated.value.evidence);
            let _ = place.named(activity.id());
        }
    }
    own.say(sink, |names| {
        format!("as a processor in {names}, the company relies on interests of its own")
    });
    further.say(sink, |names| {
        format!("as a processor in {names}, the company uses the data for further purposes")
    });
    if !any {
        sink.otherwise("the company says of no activity that it is the processor");
    }
}

/// Whether an interest is that of whoever wrote the document.
fn is_own(interest: &LegitimateInterest) -> bool {
    interest.holder != Some(InterestHolder::ThirdParty)
}

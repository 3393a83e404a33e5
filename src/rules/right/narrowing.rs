//! Rights that are stated more narrowly than the Regulation grants them.

use std::collections::BTreeMap;

use super::{
    OWED, Owed, exercises, is_on_consent_alone, stated_rights, statement::is_marketing_alone,
};
use crate::{
    extent::{Axis, Extent, Item, Reach, Subject},
    model::{Part, RightStatement, entries::Stated},
    report::Fact,
    rules::{Reason, Sink, View},
    terms::{Place, Region, Right, RightLimit, RightStance},
};

/// How a statement falls short of what the Regulation grants; what weighs most comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Narrowing {
    Nationality,
    Residence,
    Places,
    Discretion,
    Reasons,
    Balancing,
    Words,
    Part,
    Implied,
}

impl Narrowing {
    const fn says(self) -> &'static str {
        match self {
            Self::Nationality => "limited to nationals of certain states",
            Self::Residence => "limited to people who live in certain states",
            Self::Places => "limited to people in certain countries",
            Self::Discretion => "left to the discretion of the controller",
            Self::Reasons => "made to depend on reasons",
            Self::Balancing => "made to depend on a balancing of interests",
            Self::Words => "limited in words that the Regulation does not know",
            Self::Part => "stated for a part only of the processing over which people have it",
            Self::Implied => "only implied",
        }
    }
}

/// What is found of one statement, apart from the part that it is about.
#[derive(Clone, Copy)]
enum Judged {
    Full,
    Narrow(Narrowing),
    /// Where the company is decides.
    Open,
    InWords,
}

pub(super) fn partial<'a>(view: &'a View<'a>, sink: &mut Sink<'a>) {
    let statements: Vec<_> = stated_rights(view).collect();
    let limits = Limits {
        view,
        owed: Owed::of(view),
        in_eea: view.is_established_inside(),
    };
    let mut found = BTreeMap::new();
    let rights = OWED.into_iter();
    let rights = rights.chain([Right::ObjectionToDirectMarketing, Right::WithdrawConsent]);
    for right in rights {
        let of_it: Vec<_> = statements
            .iter()
            .filter(|statement| statement.right == right)
            .map(|statement| (*statement, limits.judge(statement)))
            .collect();
        let full = of_it
            .iter()
            .filter(|(_, judged)| matches!(judged, Judged::Full));
        let full: Vec<_> = full.map(|(statement, _)| *statement).collect();
        if !full.is_empty() {
            match limits.cover(right, &full) {
                Extent::Whole => {
                    for (statement, _) in &of_it {
                        sink.met(statement.at);
                    }
                }
                Extent::Unknown => sink.not_assessed(full[0].at.applies_to(), Reason::WordsOnly),
                Extent::Partly | Extent::Not => {
                    let gather = found
                        .entry(Narrowing::Part)
                        .or_insert_with(|| sink.gather());
                    for statement in full {
                        let place = gather.breach(statement.at, &statement.evidence);
                        place.named(right.term().label);
                    }
                }
            }
            continue;
        }
        let open = of_it
            .iter()
            .find(|(_, judged)| matches!(judged, Judged::Open));
        if let Some((statement, _)) = open {
            sink.open(statement.at, Fact::EstablishedInEea);
            continue;
        }
        let in_words = of_it
            .iter()
            .find(|(_, judged)| matches!(judged, Judged::InWords));
        if let Some((statement, _)) = in_words {
            sink.not_assessed(statement.at.applies_to(), Reason::WordsOnly);
            continue;
        }
        let narrow = of_it.iter().filter_map(|(statement, judged)| match judged {
            Judged::Narrow(narrowing) => Some((*statement, *narrowing)),
            _ => None,
        });
        // All statements of a right together are narrow in what weighs most.
        let Some(most) = narrow.clone().map(|(_, narrowing)| narrowing).min() else {
            continue;
        };
        let gather = found.entry(most).or_insert_with(|| sink.gather());
        for (statement, _) in narrow.filter(|(_, narrowing)| *narrowing == most) {
            let place = gather.breach(statement.at, &statement.evidence);
            place.named(right.term().label);
        }
    }
    for exercise in exercises(view) {
        for (i, limit) in exercise.limits.iter().enumerate() {
            let at = exercise.at.limits().index(i);
            match limits.of_all(*limit) {
                Judged::Narrow(narrowing) => {
                    let gather = found.entry(narrowing).or_insert_with(|| sink.gather());
                    let names = exercise.rights.iter().map(|right| right.term().label);
                    let names: Vec<_> = names.collect();
                    let place = gather.breach(at, &exercise.evidence);
                    let _ = if names.is_empty() {
                        place.told("all of them")
                    } else {
                        place.named(&names.join(", "))
                    };
                }
                Judged::Open => sink.open(at, Fact::EstablishedInEea),
                Judged::Full | Judged::InWords => {}
            }
        }
    }
    // One limit on several rights is one sentence and one finding.
    for (narrowing, gather) in found {
        gather.say(sink, move |names| {
            format!("rights are {}: {names}", narrowing.says())
        });
    }
    sink.otherwise("no right is stated");
}

/// What limits a right, and how far it reaches.
struct Limits<'v, 'a> {
    view: &'v View<'a>,
    owed: Owed<'v, 'a>,
    in_eea: Option<bool>,
}

impl<'a> Limits<'_, 'a> {
    fn judge(&self, statement: &Stated<'a, RightStatement>) -> Judged {
        let objection = matches!(
            statement.right,
            Right::Objection | Right::ObjectionToDirectMarketing
        );
        let limits = statement.limits.iter().map(|limit| match limit {
            // Art. 21(1) itself asks for reasons and for balancing; marketing is another rule's.
            RightLimit::ReasonsRequired | RightLimit::Balancing if objection => Judged::Full,
            limit => self.of_all(*limit),
        });
        let implied = (statement.stance == Some(RightStance::Implied))
            .then_some(Judged::Narrow(Narrowing::Implied));
        let all = limits
            .chain([
                self.of_places(&statement.applies_to),
                Self::of_words(statement),
            ])
            .chain(implied);
        // What narrows it for sure goes before what may.
        all.min_by_key(|judged| match judged {
            Judged::Narrow(narrowing) => (0, Some(*narrowing)),
            Judged::Open => (1, None),
            Judged::InWords => (2, None),
            Judged::Full => (3, None),
        })
        .unwrap_or(Judged::Full)
    }

    /// A limit, whatever the right.
    fn of_all(&self, limit: RightLimit) -> Judged {
        Judged::Narrow(match limit {
            RightLimit::Nationality => Narrowing::Nationality,
            // From outside, the Regulation reaches a company only over people in the Union (Art. 3(2)).
            RightLimit::Residence => return self.of_residents(Narrowing::Residence),
            RightLimit::Discretion => Narrowing::Discretion,
            RightLimit::ReasonsRequired => Narrowing::Reasons,
            RightLimit::Balancing => Narrowing::Balancing,
            RightLimit::Other => Narrowing::Words,
            // A fee is another rule's; national law is taken to be that of Art. 23.
            _ => return Judged::Full,
        })
    }

    fn of_residents(&self, narrowing: Narrowing) -> Judged {
        match self.in_eea {
            Some(true) => Judged::Narrow(narrowing),
            Some(false) => Judged::Full,
            None => Judged::Open,
        }
    }

    /// People in some places: either all of the Union is meant, or the service is for these alone.
    fn of_places(&self, part: &Part) -> Judged {
        let places = &part.people_in;
        if places.is_empty() || places.contains(&Place::Region(Region::Worldwide)) {
            return Judged::Full;
        }
        let is_union = |place: &Place| {
            matches!(
                place,
                Place::Region(Region::EuropeanUnion | Region::Eea | Region::Europe)
            )
        };
        let inside = places
            .iter()
            .filter(|place| place.country().and_then(|c| self.view.is_inside(c)) == Some(true));
        let all = places.iter().any(is_union) || inside.count() >= 27;
        let served = self.view.policy.scope.as_ref();
        let served = served.map_or(&[][..], |scope| &scope.people_in);
        let reach = self.view.reach_anew(&Part {
            people_in: places.clone(),
            ..Part::default()
        });
        let subject = Subject::new().with(Axis::PeopleIn, served.iter().copied().map(Item::Place));
        let all_served =
            !served.is_empty() && self.view.extent(&subject, &reach, []) == Extent::Whole;
        if all || all_served {
            self.of_residents(Narrowing::Places)
        } else {
            Judged::Narrow(Narrowing::Places)
        }
    }

    /// A limit in words counts, unless the Regulation draws it. That there is access, and that wrong
    /// data is corrected, hangs on nothing; of the other rights only a reader can tell.
    fn of_words(statement: &RightStatement) -> Judged {
        let part = &statement.applies_to;
        let in_words =
            part.condition.is_some() || part.text.is_some() && !part.has_lists() && !part.otherwise;
        let drawn = statement.limits.contains(&RightLimit::RegulationConditions);
        match statement.right {
            _ if !in_words || drawn => Judged::Full,
            Right::Access | Right::Rectification => Judged::Narrow(Narrowing::Words),
            _ => Judged::InWords,
        }
    }

    /// How much of the processing over which there is a right these statements are about, together.
    fn cover(&self, right: Right, statements: &[Stated<'a, RightStatement>]) -> Extent {
        let view = self.view;
        // Who may object to anything may object to direct marketing.
        let objections = stated_rights(view).filter(|statement| {
            right == Right::ObjectionToDirectMarketing
                && statement.right == Right::Objection
                && matches!(self.judge(statement), Judged::Full)
        });
        let parts: Vec<Part> = statements
            .iter()
            .copied()
            .chain(objections)
            .map(|statement| {
                // Places and conditions have been judged by themselves.
                let mut part = statement.applies_to.clone();
                part.people_in.clear();
                part.condition = None;
                if !part.has_lists() {
                    part.text = None;
                }
                part
            })
            .collect();
        if parts.iter().any(Part::is_everything) {
            return Extent::Whole;
        }
        let reaches: Vec<Reach> = parts.iter().map(|part| view.reach_anew(part)).collect();
        let states = |wanted: Right| stated_rights(view).any(|one| one.right == wanted);
        // To direct marketing one objects by the right of its own, and what rests on consent alone is
        // stopped by withdrawing it, where that is stated.
        let apart = right == Right::Objection && states(Right::ObjectionToDirectMarketing);
        let withdrawn =
            right == Right::ObjectionToDirectMarketing && states(Right::WithdrawConsent);
        let mut subjects: Vec<Subject> = self
            .owed
            .over(right)
            .into_iter()
            .filter(|(activity, _)| !apart || !is_marketing_alone(*activity))
            .filter(|(activity, _)| !withdrawn || !is_on_consent_alone(view, *activity))
            .map(|(_, subject)| subject)
            .collect();
        if view.activities().next().is_none() {
            subjects.extend(
                view.own_data()
                    .map(|data| Subject::data(&view.entries, data)),
            );
        }
        let extents = subjects
            .iter()
            .map(|subject| view.cover(subject, &reaches).extent());
        extents
            .max_by_key(|extent| match extent {
                Extent::Whole => 0,
                Extent::Unknown => 1,
                Extent::Partly | Extent::Not => 2,
            })
            .unwrap_or(Extent::Whole)
    }
}

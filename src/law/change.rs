//! What changed between two days: what began, what was announced, what ended.
//!
//! Most of it follows from the tables of the other modules. Only what has no row there stands here.
//! Bills, pending cases and proposals are no changes.

use super::{AdequacyDecision, Commencement, End, Law, adequacy, scc, territory};
use crate::base::{Celex, Date};

/// A change of the law on a day.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Change {
    /// The day.
    pub on: Date,
    /// What kind of change it is.
    pub kind: ChangeKind,
    /// What changed, as a sentence without full stop.
    pub text: String,
    /// The act that began or ended, where it has a CELEX number.
    pub celex: Option<Celex>,
}

/// The kinds of change, in the order in which they stand on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ChangeKind {
    /// Something no longer holds.
    Ended,
    /// Something holds from this day.
    Began,
    /// Something became known that takes effect later.
    Announced,
}

impl Law {
    /// What changed from one day to another, both included, in order.
    ///
    /// ```
    /// use gdpr_policy::{Date, Law};
    ///
    /// let july = Law::builtin().changes(Date::constant(2020, 7, 1), Date::constant(2020, 7, 31));
    /// let texts: Vec<&str> = july.iter().map(|change| change.text.as_str()).collect();
    /// assert_eq!(texts, ["Adequacy of the EU-US Privacy Shield (Decision (EU) 2016/1250) ended by C-311/18"]);
    /// ```
    #[must_use]
    pub fn changes(&self, from: Date, to: Date) -> Vec<Change> {
        let mut changes: Vec<Change> = MILESTONES.iter().map(Milestone::change).collect();
        for decision in self.decisions() {
            let subject = subject(decision);
            let act = Some(decision.celex);
            changes.push(began(
                decision.effective,
                format!("{subject} took effect"),
                act,
            ));
            ends(&mut changes, &subject, act, self.decision_ends(decision));
        }
        for decision in self.all_clauses() {
            let act = Some(decision.celex);
            let clauses = format!("clauses of Decision {}", decision.number);
            changes.push(began(
                decision.since(),
                format!("The {clauses} could be used"),
                act,
            ));
            let new = format!("New contracts under the {clauses}");
            ends(&mut changes, &new, act, self.clauses_ends(decision));
            let old = format!("Earlier contracts under the {clauses}");
            ends(&mut changes, &old, act, self.old_contracts_end(decision));
        }
        for framework in adequacy::FOREIGN {
            let subject = format!("Adequacy of the {}", framework.framework.term().label);
            if let Some(since) = framework.since {
                changes.push(began(
                    since,
                    format!("{subject} took effect ({})", framework.by),
                    None,
                ));
            }
            ends(&mut changes, &subject, None, &framework.end);
        }
        for commencement in self.commencements() {
            changes.extend(of_commencement(commencement));
        }
        changes.retain(|change| from <= change.on && change.on <= to);
        changes.sort();
        changes
    }
}

fn of_commencement(commencement: &Commencement) -> impl Iterator<Item = Change> + use<> {
    let Commencement {
        act,
        title,
        announced,
        from,
    } = commencement;
    let beforehand = (announced < from).then(|| Change {
        on: *announced,
        kind: ChangeKind::Announced,
        text: format!("{title} is to apply from {from}"),
        celex: *act,
    });
    let applied = began(*from, format!("{title} applied"), *act);
    beforehand.into_iter().chain([applied])
}

fn subject(decision: &AdequacyDecision) -> String {
    format!(
        "Adequacy of {} (Decision {})",
        decision.title, decision.number
    )
}

fn began(on: Date, text: String, celex: Option<Celex>) -> Change {
    Change {
        on,
        kind: ChangeKind::Began,
        text,
        celex,
    }
}

/// What was announced about the end of something, and the end that came of it.
fn ends<'a>(
    changes: &mut Vec<Change>,
    subject: &str,
    celex: Option<Celex>,
    ends: impl IntoIterator<Item = &'a End>,
) {
    let ends = End::succession(ends);
    for end in &ends {
        if end.announced < end.on {
            let text = format!("{subject} to end after {}, by {}", end.last_day(), end.by);
            changes.push(Change {
                on: end.announced,
                kind: ChangeKind::Announced,
                text,
                celex,
            });
        }
    }
    if let Some(end) = ends.last() {
        let text = format!("{subject} ended by {}", end.by);
        changes.push(Change {
            on: end.on,
            kind: ChangeKind::Ended,
            text,
            celex,
        });
    }
}

/// A change that no table has.
struct Milestone {
    on: Date,
    kind: ChangeKind,
    text: &'static str,
    celex: Option<Celex>,
}

impl Milestone {
    fn change(&self) -> Change {
        Change {
            on: self.on,
            kind: self.kind,
            text: self.text.to_owned(),
            celex: self.celex,
        }
    }
}

const GDPR: Celex = Celex::constant("32016R0679");

static MILESTONES: &[Milestone] = &[
    Milestone {
        on: territory::EEA_INCORPORATION,
        kind: ChangeKind::Began,
        text: "The Regulation applied in Iceland, Liechtenstein and Norway",
        celex: Some(GDPR),
    },
    Milestone {
        on: territory::UK_WITHDRAWAL,
        kind: ChangeKind::Began,
        text: "The United Kingdom was no longer a Member State; Union law still applied to it",
        celex: None,
    },
    Milestone {
        on: territory::UK_BRIDGE,
        kind: ChangeKind::Ended,
        text: "Union law no longer applied to the United Kingdom and Gibraltar",
        celex: None,
    },
    Milestone {
        on: territory::UK_BRIDGE,
        kind: ChangeKind::Began,
        text: "The bridge to the United Kingdom began: transfers needed no ground for a time",
        celex: None,
    },
    Milestone {
        on: territory::UK_THIRD_COUNTRY,
        kind: ChangeKind::Ended,
        text: "The bridge to the United Kingdom ended with the adequacy decision",
        celex: None,
    },
    Milestone {
        on: scc::UK_INSTRUMENTS,
        kind: ChangeKind::Began,
        text: "The addendum and the transfer agreement of the United Kingdom could be used",
        celex: None,
    },
    Milestone {
        on: scc::UK_OLD_CLAUSES_END,
        kind: ChangeKind::Ended,
        text: "The Union's clauses of before 2021 were good for no new contract in the United Kingdom",
        celex: None,
    },
    Milestone {
        on: scc::UK_OLD_CONTRACTS_END,
        kind: ChangeKind::Ended,
        text: "Contracts under the Union's clauses of before 2021 no longer held in the United Kingdom",
        celex: None,
    },
];

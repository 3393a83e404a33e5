//! The rules: what a policy lacks, contradicts or leans on that no longer holds.
//!
//! A [`Rule`] says of itself what it rests on, whom it binds and from when, and has a page with
//! examples. [`CATALOGUE`] holds them by topic, [`CHECKLIST`] says which of them answer what Arts 12
//! to 14 ask of a notice.
//!
#![doc = include_str!("../../docs/rules.md")]

// How to write a rule
// ===================
//
// A rule is a block of `rules!` and a function, in the file of its topic, a page
// `catalogue/<code>.md`, which is its documentation and its test, and a row of `checklist.rs` that
// names its code. The rules do not know of each other, but for the codes beside which they are
// silent; gaps, levels, days, who is bound, and what other rules find are the engine's business.
//
//     rules! {
//         "purpose"
//         "purpose-missing" {
//             since: "0.1.0",
//             items: [Purposes],                    // a gap in one of these excuses what is missing
//             severities: [Error, Warning],         // the usual one first; softened ones, too
//             sources: ["13(1)(c)", "14(1)(c)"],
//             yields_to: ["document-not-captured" in Document],             // optional from here ...
//             binds: Controllers,                   // Processors, Both, Anybody
//             from: (2018, 5, 25),                  // the first day; `(any day)` where it has none
//             until: (2023, 7, 9),                  // the last day
//             fixed: true,                          // ... to here; written in this order
//             summary: "an activity has no purpose",
//             remedy: "say what each processing is for",
//             check: missing,
//         }
//     }
//
// The function walks its subjects and says of each one thing:
//
//     fn missing(view: &View<'_>, sink: &mut Sink<'_>) {
//         if view.policy.activities.is_empty() {
//             return sink.not_applicable("no activity is described");
//         }
//         let mut silent = sink.gather();
//         for (at, activity) in view.own_activities() {
//             if activity.purposes.iter().any(Purpose::says_something) {
//                 sink.met(at.purposes());                               // all of it is in order
//             } else {
//                 silent.lacks(at, &activity.evidence).named(&activity.id);
//             }
//         }
//         silent.say(sink, |names| {
//             format!("{} {names} {} no purpose",
//                 names.pick("activity", "activities"), names.pick("states", "state"))
//         });
//         sink.otherwise("the document speaks of no processing of its own");
//     }
//
// `at` is a typed place (`At<T>`), which costs nothing until it is kept.
//
// - `sink.met(at)`: all of the subject is in order. A part covered is a part.
// - `sink.not_applicable(why)`: there is no subject. `sink.otherwise(why)`: the same, after a walk
//   that may have said something; then the walk prevails.
// - `sink.not_assessed(at, why)`: it cannot be judged, and the answer would decide. `why` is a
//   `Reason` or a text: `Reason::WordsOnly` for what only words describe.
// - `sink.open(at, Fact::DpoRequired)`: a fact about the company would decide;
//   `sink.open_about(at, Fact::CoveredBySector, &recipient.id)`: about an entry. All places are told.
// - `sink.unresolved(at, id)`: it refers to an entry that there is not.
// - `sink.breach(at, &evidence)`: what is said there breaches the rule, whatever is not held.
//   `sink.lacks(at, &evidence)`: something is missing there; where a gap covers the place, it is
//   *not assessed* instead. Both give a draft, and `say` makes a finding of it:
//
//       sink.lacks(at, &transfer.evidence)
//           .grade(Severity::Warning)          // else the first that the rule declares
//           .softened_if(transfer.is_possible())          // one step lower
//           .also(other_at, &other.evidence)   // the same cause shows there, too
//           .citing(article)                   // of what is cited beside 13 and 14, this alone
//           .serving(Item::of(denial.item))    // for rules whose item hangs on the finding
//           .say(format_args!("{} names no country", quoted(label)));
//
// - `sink.gather()`: one cause that shows at many places is one finding. What is gathered does not
//   borrow the sink; each place can be graded, softened and named; the gravest gives the severity.
//   `say` words it for the names that are left when gaps and other rules have taken theirs away. If
//   that closure holds on to the policy, the function is `fn f<'a>(view: &'a View<'a>, sink: &mut
//   Sink<'a>)`.
//
// Texts of the notice go into messages by `quoted(text)` only: it puts the backticks, cuts what is
// long, and keeps control characters from terminals. `named` does so by itself.
//
// A rule never asks for gaps in order to walk in another way: a gap takes places away, it adds no
// finding and splits none. It never answers differently by the order of entries, and it does not look
// at the day or at the level: `from`, `until` and the context do.

mod anonymisation;
mod automated_decision;
mod changes;
mod checklist;
mod children;
mod complaint;
mod consent;
mod context;
mod controller;
mod criminal_data;
mod data_protection_officer;
mod definition;
mod disclosure;
mod document;
mod engine;
mod entry;
mod facts;
mod joint_controllers;
mod legal_basis;
mod legitimate_interest;
mod marketing;
mod personal_data;
mod processor;
mod provision;
mod purpose;
mod recipient;
mod record;
mod regime;
mod representative;
mod retention;
mod right;
mod role;
mod sink;
mod source;
mod special_category;
#[cfg(test)]
mod tests;
mod tracking;
mod transfer;
mod view;

use std::fmt::{self, Write as _};

pub use self::{
    checklist::{BY_FINDING, CHECKLIST, Item, ItemRow, Shown, WITHOUT_ITEM},
    context::{Context, LevelError},
    facts::{ControllerFacts, FactFault, Facts, Participation},
};
pub(crate) use self::{
    engine::{run, run_contract},
    sink::Sink,
    view::{Speaker, View, is_direct_marketing},
};
pub(crate) use crate::report::{Fact, Level, Reason, Severity, quoted};
use crate::{
    base::{Date, Source},
    law::Law,
    terms::NoticeItem,
};

/// Every rule, by topic.
pub static CATALOGUE: &[Topic] = &[
    document::TOPIC,
    controller::TOPIC,
    joint_controllers::TOPIC,
    representative::TOPIC,
    data_protection_officer::TOPIC,
    role::TOPIC,
    purpose::TOPIC,
    legal_basis::TOPIC,
    legitimate_interest::TOPIC,
    special_category::TOPIC,
    criminal_data::TOPIC,
    provision::TOPIC,
    consent::TOPIC,
    children::TOPIC,
    marketing::TOPIC,
    personal_data::TOPIC,
    definition::TOPIC,
    anonymisation::TOPIC,
    source::TOPIC,
    recipient::TOPIC,
    disclosure::TOPIC,
    processor::TOPIC,
    transfer::TOPIC,
    retention::TOPIC,
    right::TOPIC,
    complaint::TOPIC,
    automated_decision::TOPIC,
    tracking::TOPIC,
    changes::TOPIC,
    record::TOPIC,
    regime::TOPIC,
];

/// The rules of one topic.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Topic {
    /// The first word or words of the codes.
    pub name: &'static str,
    /// The rules, most general first.
    pub rules: &'static [Rule],
}

/// Every rule, in the order of the catalogue.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    CATALOGUE.iter().flat_map(|topic| topic.rules)
}

/// The rule with this code.
#[must_use]
pub fn find(code: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.code == code)
}

/// The catalogue as Markdown: a table a topic, with severities, sources and a line for each rule;
/// then the checklist.
///
/// It is made of the rules themselves; `docs/rules.md` holds it, and a test keeps it fresh.
#[must_use]
pub fn catalogue() -> String {
    let mut text = String::new();
    for topic in CATALOGUE {
        let _ = writeln!(
            text,
            "## {}\n\n| rule | severity | rests on | binds | breach |\n|---|---|---|---|---|",
            topic.name
        );
        for rule in topic.rules {
            let severities: Vec<&str> = rule.severities.iter().map(<&str>::from).collect();
            let sources: Vec<String> = rule.sources.iter().map(ToString::to_string).collect();
            let off = if rule.level == Level::Off {
                " (off by default)"
            } else {
                ""
            };
            let _ = writeln!(
                text,
                "| `{}` | {}{off} | {} | {} | {} |",
                rule.code,
                severities.join(", "),
                sources.join(", "),
                bound(rule),
                rule.summary
            );
        }
        text.push('\n');
    }
    text.push_str("## The checklist\n\n| item | asked by | when | decided by | breached by, too |\n|---|---|---|---|---|\n");
    for row in CHECKLIST {
        let sources: Vec<String> = row.sources.iter().map(ToString::to_string).collect();
        let codes = |codes: &[&str]| {
            let known = codes.iter().filter(|code| find(code).is_some());
            let known: Vec<String> = known.map(|code| format!("`{code}`")).collect();
            known.join(", ")
        };
        let deciding = match row.shown {
            Shown::InTheText => codes(row.deciding),
            Shown::InPart(why) | Shown::Elsewhere(why) => format!("nothing: {why}"),
        };
        let _ = writeln!(
            text,
            "| `{}` | {} | {} | {deciding} | {} |",
            row.item.name(),
            sources.join(", "),
            row.condition,
            codes(row.serving)
        );
    }
    text
}

/// Whom a rule binds and when, where it is not controllers since the Regulation applies.
fn bound(rule: &Rule) -> String {
    let whom = match rule.binds {
        Binds::Controllers => "",
        Binds::Processors => "processors",
        Binds::Both => "processors, too",
        Binds::Anybody => "anybody",
    };
    let mut text = whom.to_owned();
    let mut add = |word: &str, day: Date| {
        let space = if text.is_empty() { "" } else { " " };
        let _ = write!(text, "{space}{word} {day}");
    };
    if rule.from != Law::APPLICATION && rule.from != Date::MIN {
        add("from", rule.from);
    }
    if let Some(until) = rule.until {
        add("until", until);
    }
    text
}

/// A rule and its documentation.
#[non_exhaustive]
pub struct Rule {
    /// The code, such as `legal-basis-unlinked`: topic first, then the breach. It never changes.
    pub code: &'static str,
    /// The version of the crate that brought the rule.
    pub since: &'static str,
    /// What it is about; a gap in one of these makes what is missing *not assessed*.
    pub items: &'static [NoticeItem],
    /// The severities of its findings, the usual one first.
    pub severities: &'static [Severity],
    /// How far it goes unless a context says otherwise.
    pub level: Level,
    /// What it rests on.
    pub sources: &'static [Source],
    /// The rules beside which it is silent.
    pub yields_to: &'static [Yield],
    /// Whom it binds.
    pub binds: Binds,
    /// The day from which it can be breached.
    pub from: Date,
    /// The last day on which it can, if there is one.
    pub until: Option<Date>,
    /// Whether its level is fixed, because others rely on it.
    pub fixed: bool,
    /// The breach in one line.
    pub summary: &'static str,
    /// What to do about it, in one sentence.
    pub remedy: &'static str,
    /// The page of the rule, in Markdown.
    pub page: &'static str,
    check: for<'a> fn(&'a View<'a>, &mut Sink<'a>),
}

/// Whom a rule binds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(
    clippy::exhaustive_enums,
    reason = "controllers and processors are whom the Regulation binds"
)]
pub enum Binds {
    /// Controllers: the duties to inform, and what hangs on them.
    Controllers,
    /// Processors.
    Processors,
    /// Controllers and processors, by provisions of its own.
    Both,
    /// Whoever wrote it: it is about the document or its encoding.
    Anybody,
}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Rule({})", self.code)
    }
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

impl Eq for Rule {}

/// A rule beside which another is silent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Yield {
    /// The code of the rule that goes first.
    pub to: &'static str,
    /// Where it must have a finding.
    pub scope: Scope,
}

/// Where a finding must be for another rule to be silent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "here or anywhere")]
pub enum Scope {
    /// At the same place, above it or below it.
    SamePlace,
    /// Anywhere in the document.
    Document,
}

/// Declares the rules of a topic: a block each, as data.
macro_rules! rules {
    (
        $topic:literal
        $($code:literal {
            since: $since:literal,
            items: [$($item:ident),* $(,)?],
            severities: [$($severity:ident),+ $(,)?],
            $(level: $level:ident,)?
            sources: [$($source:literal),* $(,)?],
            $(yields_to: [$($yield:literal $(in $scope:ident)?),* $(,)?],)?
            $(binds: $binds:ident,)?
            $(from: $from:tt,)?
            $(until: $until:tt,)?
            $(fixed: $fixed:literal,)?
            summary: $summary:literal,
            remedy: $remedy:literal,
            check: $check:path $(,)?
        })+
    ) => {
        pub(super) const TOPIC: $crate::rules::Topic = $crate::rules::Topic {
            name: $topic,
            rules: {
                static RULES: &[$crate::rules::Rule] = &[$(
                    $crate::rules::Rule {
                        code: $code,
                        since: $since,
                        items: &[$($crate::terms::NoticeItem::$item),*],
                        severities: &[$($crate::rules::Severity::$severity),+],
                        level: $crate::base::vocabulary::first!(
                            $($crate::rules::Level::$level,)? $crate::rules::Level::Error
                        ),
                        sources: &[$($crate::base::Source::constant($source)),*],
                        yields_to: &[$($($crate::rules::Yield {
                            to: $yield,
                            scope: $crate::base::vocabulary::first!(
                                $($crate::rules::Scope::$scope,)? $crate::rules::Scope::SamePlace
                            ),
                        }),*)?],
                        binds: $crate::base::vocabulary::first!(
                            $($crate::rules::Binds::$binds,)? $crate::rules::Binds::Controllers
                        ),
                        from: $crate::base::vocabulary::first!(
                            $($crate::rules::day! $from,)? $crate::rules::Law::APPLICATION
                        ),
                        until: $crate::base::vocabulary::first!(
                            $(Some($crate::rules::day! $until),)? None
                        ),
                        fixed: $crate::base::vocabulary::first!($($fixed,)? false),
                        summary: $summary,
                        remedy: $remedy,
                        page: include_str!(concat!(
                            env!("CARGO_MANIFEST_DIR"), "/src/rules/catalogue/", $code, ".md",
                        )),
                        check: $check,
                    },
                )+];
                RULES
            },
        };
    };
}
use rules;

/// A day in a block of [`rules!`]: `(2018, 5, 25)`, or `(any day)`.
macro_rules! day {
    (any day) => {
        $crate::base::Date::MIN
    };
    ($year:literal, $month:literal, $day:literal) => {
        $crate::base::Date::constant($year, $month, $day)
    };
}
use day;

//! The rules: what a policy lacks, contradicts or leans on that no longer holds.
//!
//! A rule is a block of data and a function, in the file of its topic, and a page,
//! `catalogue/<code>.md`, which is its documentation and its test. The engine runs every rule over
//! a policy; the rules do not know of each other, but for the codes beside which they are silent.
//!
#![doc = include_str!("../../docs/rules.md")]

mod anonymisation;
mod complaint;
mod consent;
mod context;
mod controller;
mod data_protection_officer;
mod document;
mod engine;
mod joint_controllers;
mod legal_basis;
mod legitimate_interest;
mod purpose;
mod recipient;
mod regime;
mod representative;
mod retention;
mod right;
mod role;
mod sink;
mod transfer;
mod view;

use std::fmt::{self, Write as _};

use serde::Serialize;

pub use self::context::{Context, Fact, Facts, Level, LevelError, Participation};
pub(crate) use self::{
    engine::run,
    sink::Sink,
    view::{Holder, View, is_controller, is_direct_marketing, is_marketing, is_online},
};
use crate::{base::Source, terms::NoticeItem};

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
    consent::TOPIC,
    recipient::TOPIC,
    transfer::TOPIC,
    retention::TOPIC,
    right::TOPIC,
    complaint::TOPIC,
    anonymisation::TOPIC,
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

/// The catalogue as Markdown: a table a topic, with severities, sources and a line for each rule.
///
/// It is made of the rules themselves; `docs/rules.md` holds it, and a test keeps it fresh.
#[must_use]
pub fn catalogue() -> String {
    let mut text = String::new();
    for topic in CATALOGUE {
        let _ = writeln!(
            text,
            "## {}\n\n| rule | severity | rests on | breach |\n|---|---|---|---|",
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
                "| `{}` | {}{off} | {} | {} |",
                rule.code,
                severities.join(", "),
                sources.join(", "),
                rule.summary
            );
        }
        text.push('\n');
    }
    text
}

/// How grave a breach is.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, strum::IntoStaticStr,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
#[expect(
    clippy::exhaustive_enums,
    reason = "what is required, what is doubtful, what is good"
)]
pub enum Severity {
    /// The Regulation requires otherwise, and that follows from the document alone.
    Error,
    /// Probably unlawful or unprovable: vague, contradictory, or hanging on a fact left open.
    Warning,
    /// Guidelines, clarity, staleness.
    Advice,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.into())
    }
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
    /// The breach in one line.
    pub summary: &'static str,
    /// What to do about it, in one sentence.
    pub remedy: &'static str,
    /// The page of the rule, in Markdown.
    pub page: &'static str,
    check: fn(&View<'_>, &mut Sink<'_>),
}

impl Rule {
    /// Whether it makes sure that ids are unique and resolve.
    fn is_about_ids(&self) -> bool {
        matches!(
            self.code,
            "document-unresolved-id" | "document-duplicate-id"
        )
    }

    /// Whether it rests on the duties of a controller to inform.
    fn binds_controllers_only(&self) -> bool {
        let informs = |source: &Source| matches!(source, Source::Article(article) if matches!(article.article, 13 | 14 | 21 | 22));
        self.sources.iter().any(informs)
    }
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
                        summary: $summary,
                        remedy: $remedy,
                        page: include_str!(concat!("catalogue/", $code, ".md")),
                        check: $check,
                    },
                )+];
                RULES
            },
        };
    };
}
use rules;

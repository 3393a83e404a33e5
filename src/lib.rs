//! What a privacy notice says under the GDPR, as types; rules that check it, as of a day; and a
//! JSON Schema, so that a service, a form and a page of documentation share one vocabulary.
//!
//! A [`Policy`] is what a published notice says, no more: whether it is true is outside. A check
//! says what it lacks, contradicts or leans on that no longer holds, each finding with its article,
//! its place and its remedy. It is no verdict on a company, and no legal advice.
//!
//! ```
//! use gdpr_policy::{Context, Date, Policy, Severity};
//!
//! let policy = Policy::from_json(r#"{
//!   "formatVersion": "1",
//!   "document": { "language": "en", "lastUpdated": "2022-03-01" },
//!   "controllers": [{ "name": "Example OÜ", "contacts": [{ "kind": "email", "address": "privacy@example.com" }] }],
//!   "transfers": [{
//!     "destinations": ["US"],
//!     "mechanisms": [{ "mechanism": { "kind": "adequacy-decision", "framework": "eu-us-privacy-shield" } }]
//!   }]
//! }"#)?;
//!
//! let report = policy.check(&Context::at(Date::constant(2022, 3, 1)));
//! let lapsed = report.findings().find(|finding| finding.code == "transfer-mechanism-invalid");
//! let lapsed = lapsed.expect("the Privacy Shield fell in 2020");
//! assert_eq!(lapsed.severity, Severity::Error);
//! assert_eq!(lapsed.pointer().as_str(), "/transfers/0/mechanisms/0");
//! assert_eq!(lapsed.message, "`EU-US Privacy Shield`: no longer in force since 2020-07-16 (C-311/18)");
//! # Ok::<(), gdpr_policy::ReadErrors>(())
//! ```
//!
//! # A tour
//!
//! - **Terms.** [`LegalBasis`], [`Right`], [`TransferMechanism`], [`Role`] and the other
//!   [vocabularies](terms) are plain enums: a string on the wire, a column in a database, a `match`
//!   with six arms. Each knows its label, its article and its IRI in the W3C Data Privacy Vocabulary
//!   ([`Term`]). A service may use these and nothing else.
//! - **Nouns.** [`Controller`], [`ProcessingActivity`], [`StatedBasis`], [`Recipient`] and its
//!   [`Processor`], [`Transfer`], [`RetentionRule`], [`RightStatement`] and the other parts of a
//!   [`Policy`] are in [`model`], each under the Regulation's own name. Fields are public; `new`
//!   takes what reading requires, the rest is assigned.
//! - **Parts.** A statement can be about a part of the processing: [`Part`], in the member
//!   `applies_to`, says which. Entries can stand in groups (`part_of`): what is said of a group is
//!   said of each member.
//! - **Values** that cannot be malformed: [`Article`], [`Date`], [`PartialDate`], [`Period`],
//!   [`Country`], [`Place`], [`Email`], [`WebUrl`], [`LanguageTag`], [`Celex`], [`Id`], [`Text`]. Each
//!   is read in one way and has one error, [`ParseError`].
//! - **Law.** [`Law`] answers dated questions: which adequacy decision held for a country on a day,
//!   how a set of clauses stood, which rights a basis gives. See [`law`].
//! - **One record on one day.** [`RetentionRule::due`] says until when data is kept, [`Law::may_rest_on`]
//!   whether it may go to a country, [`Law::answer_by`] by when to answer; importers read other
//!   systems' terms by `recognise` ([`LegalBasis::recognise`]).
//! - **Reading.** [`Policy::from_json`] is strict and tells every fault: where, what was found
//!   and what was expected ([`ReadErrors`]). With the feature `yaml` there is `Policy::from_yaml`.
//! - **Checking.** [`Policy::check`] gives a [`Report`] and never fails; [`Policy::validate`] gives a
//!   [`Checked`] policy or the [`Rejected`] one back. The rules and their pages are in [`rules`].
//! - **Two versions.** [`Policy::changes_since`] says what changed and whether people must be told;
//!   [`Policy::record`] is the record of processing (Art. 30), and [`Policy::untold_in`] what a record
//!   holds and a notice does not tell.
//! - **Schema.** [`schema::POLICY`] is the published JSON Schema.
//!
//! # Kinds of silence
//!
//! That a notice says nothing of a thing can mean several things, and each is written in its own way:
//!
//! | the text | in the document |
//! |---|---|
//! | says nothing | the member is left out, its list is empty, or what stands there says nothing |
//! | says that there is none | an entry in [`denials`](Policy::denials) |
//! | says something | a value |
//! | may say something, but this copy does not hold it | an entry in [`gaps`](Policy::gaps) |
//! | leaves it to another document | `governs` of a [related document](RelatedDocument) |
//!
//! Rules about an item with a gap answer *not assessed*: what was lost is never called missing. An
//! entry that says nothing (an empty object, a kind without a member, the term `other` alone) counts
//! as if it were not there, for every rule; `document-empty-entry` names it.
//!
//! # Features
//!
//! `schema` (on by default) gives every type of the model `schemars::JsonSchema` and generates the
//! schema at run time. The published schema is embedded without it, too. `yaml` (off by default)
//! reads YAML as strictly as JSON ([`read`]).

/// The code of the README is tested, too.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

use gdpr_policy_derive::noun;

mod base;
mod check;
mod differences;
mod extent;
pub mod law;
pub mod model;
pub mod read;
mod record;
mod report;
mod rights_owed;
pub mod rules;
pub mod schema;
pub mod terms;

pub use crate::{
    base::{
        Age, Article, Celex, Country, Date, Email, Extensions, Id, LanguageTag, ParseError,
        PartialDate, Period, Pointer, Source, Steps, Term, Text, Vocabulary, WebUrl,
    },
    check::{Checked, Rejected},
    differences::{Difference, DifferenceKind, Differences, Duty},
    law::Law,
    read::{ReadError, ReadErrors, Strict},
    record::{Certainty, Record, RecordColumn, RecordError, RecordRow, Untold},
    report::{
        Code, Escaped, Fact, Finding, ItemAnswer, Level, Outcome, Question, Reason, Report,
        Severity, Site, Unassessed, Verdict,
    },
    rules::{Context, ControllerFacts, FactFault, Facts, LevelError, Participation},
};
#[doc(no_inline)]
pub use crate::{model::*, terms::*};

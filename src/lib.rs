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
//!     "destination": { "kind": "countries", "countries": ["US"] },
//!     "mechanisms": [{ "mechanism": { "kind": "adequacy-decision", "framework": "eu-us-privacy-shield" } }]
//!   }]
//! }"#)?;
//!
//! let report = policy.check(&Context::at(Date::constant(2022, 3, 1)));
//! let lapsed = report.findings().find(|finding| finding.rule.code == "transfer-mechanism-invalid");
//! let lapsed = lapsed.expect("the Privacy Shield fell in 2020");
//! assert_eq!(lapsed.severity, Severity::Error);
//! assert_eq!(lapsed.pointer.as_str(), "/transfers/0/mechanisms/0");
//! assert_eq!(lapsed.message, "`EU-US Privacy Shield`: no longer in force since 2020-07-16 (C-311/18)");
//! # Ok::<(), gdpr_policy::ReadError>(())
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
//! - **Values** that cannot be malformed: [`Article`], [`Date`], [`Period`], [`Country`], [`Email`],
//!   [`WebUrl`], [`LanguageTag`], [`Celex`], [`Id`], [`Text`]. Each is read in one way and has one
//!   error, [`ParseError`].
//! - **Law.** [`Law`] answers dated questions: which adequacy decision held for a country on a day,
//!   how a set of clauses stood, which rights a basis gives. See [`law`].
//! - **Reading.** [`Policy::from_json`] is strict and says where, what was found and what was
//!   expected ([`ReadError`]).
//! - **Checking.** [`Policy::check`] gives a [`Report`] and never fails; [`Policy::validate`] gives a
//!   [`Checked`] policy or the [`Rejected`] one back. The rules and their pages are in [`rules`].
//! - **Schema.** [`schema::POLICY`] is the published JSON Schema.
//!
//! # Four kinds of silence
//!
//! That a notice says nothing of a thing can mean four things, and each is written in its own way:
//!
//! | the text | in the document |
//! |---|---|
//! | says nothing | the member is left out, or its list is empty |
//! | says that there is none | an entry in [`denials`](Policy::denials) |
//! | says something | a value |
//! | may say something, but this copy does not hold it | an entry in [`gaps`](Policy::gaps) |
//!
//! Rules about an item with a gap answer *not assessed*: what was lost is never called missing.
//!
//! # Features
//!
//! `schema` (on by default) gives every type of the model `schemars::JsonSchema` and generates the
//! schema at run time. The published schema is embedded without it, too.

/// The code of the README is tested, too.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

mod base;
pub mod law;
pub mod model;
pub mod read;
mod report;
pub mod rules;
pub mod schema;
pub mod terms;

pub use crate::{
    base::{
        Age, Article, Celex, Country, Date, Email, Extensions, Id, LanguageTag, ParseError, Period,
        Pointer, Source, Term, Text, WebUrl,
    },
    law::Law,
    read::{ReadError, Strict},
    report::{Checked, Finding, Outcome, Question, Reason, Rejected, Report, Verdict},
    rules::{Context, Fact, Facts, Level, LevelError, Participation, Severity},
};
#[doc(no_inline)]
pub use crate::{model::*, terms::*};

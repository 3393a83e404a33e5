//! What a privacy notice says under the GDPR, as types.

mod base;
pub mod law;
mod model;
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
    model::*,
    read::{ReadError, Strict},
    report::*,
    rules::{Context, Fact, Facts, Level, LevelError, Participation, Severity},
    terms::*,
};

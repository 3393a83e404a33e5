//! What a privacy notice says under the GDPR, as types.

mod base;
pub mod terms;

pub use crate::base::{
    Article, Celex, Country, Date, Email, Id, LanguageTag, ParseError, Period, Pointer, Source,
    Term, Text, WebUrl,
};
pub use crate::terms::LegalBasis;

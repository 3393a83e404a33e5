//! What a privacy notice says under the GDPR, as types.

mod base;
pub mod model;
pub mod read;
pub mod terms;

pub use crate::base::{
    Age, Article, Celex, Country, Date, Email, Extensions, Id, LanguageTag, ParseError, Period,
    Pointer, Source, Term, Text, WebUrl,
};
pub use crate::{
    model::*,
    read::{ReadError, Strict},
    terms::*,
};

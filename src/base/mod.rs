//! Value types that any legal document needs, and the two macros that declare terms and unions.

mod age;
mod article;
pub(crate) mod at;
mod celex;
mod country;
mod date;
mod email;
mod error;
mod extensions;
pub(crate) mod fault;
pub(crate) mod flag;
mod id;
mod json;
mod language_tag;
mod lookalike;
pub(crate) mod noun;
mod partial_date;
mod period;
mod pointer;
mod source;
mod steps;
pub(crate) mod strict;
mod structure;
mod text;
pub(crate) mod textual;
pub(crate) mod tree;
pub(crate) mod union;
pub(crate) mod vocabulary;
mod web_url;
mod whole;
pub(crate) mod words;

pub use self::{
    age::Age, article::Article, celex::Celex, country::Country, date::Date, email::Email,
    error::ParseError, extensions::Extensions, id::Id, language_tag::LanguageTag,
    partial_date::PartialDate, period::Period, pointer::Pointer, source::Source, steps::Steps,
    strict::Strict, text::Text, vocabulary::Term, vocabulary::Vocabulary, web_url::WebUrl,
};
pub(crate) use self::{
    at::{At, Step},
    error::{Expectation, nearest},
    vocabulary::unknown_term,
};

//! Value types that any legal document needs, and the two macros that declare terms and unions.

mod age;
mod article;
mod celex;
mod country;
mod date;
mod email;
mod error;
mod extensions;
mod id;
pub(crate) mod json;
mod language_tag;
mod period;
mod place;
mod pointer;
mod source;
mod structure;
mod text;
pub(crate) mod textual;
pub(crate) mod union;
pub(crate) mod vocabulary;
mod web_url;

pub use self::{
    age::Age, article::Article, celex::Celex, country::Country, date::Date, email::Email,
    error::ParseError, extensions::Extensions, id::Id, language_tag::LanguageTag, period::Period,
    pointer::Pointer, source::Source, text::Text, vocabulary::Term, web_url::WebUrl,
};
pub(crate) use self::{
    error::{Expectation, nearest},
    place::Place,
    vocabulary::unknown_term,
};

//! The `vocabulary!` macro: a list of terms, everything known about a term in its row.

use super::Article;

/// What is known about a term of a vocabulary, whichever vocabulary it is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Term {
    /// The text on the wire, such as `legitimate-interests`.
    pub name: &'static str,
    /// A short English label.
    pub label: &'static str,
    /// The provision of the Regulation that the term comes from, if it comes from one.
    pub article: Option<Article>,
    /// The term's IRI in the W3C Data Privacy Vocabulary, if it has one there.
    pub dpv: Option<&'static str>,
}

/// Declares a vocabulary: a fieldless enum with its names on the wire and in the law.
///
/// A row is a doc comment, `Variant = "wire-name", "Label"`, then `article:` and `dpv:` where the
/// term has them. Names, `FromStr`, serde, schema and [`Term`]s all come from it. The derives
/// stand before the attributes that are passed on, as a helper attribute must not precede them.
macro_rules! vocabulary {
    (
        $(#[$meta:meta])*
        pub enum $name:ident ($what:literal) {
            $(
                $(#[doc = $doc:literal])+
                $variant:ident = $wire:literal, $label:literal
                    $(, article: $article:literal)? $(, dpv: $dpv:literal)?;
            )+
        }
    ) => {
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
            strum::EnumString, strum::IntoStaticStr, strum::VariantArray,
        )]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[strum(parse_err_ty = $crate::base::ParseError, parse_err_fn = $name::unknown)]
        $(#[$meta])*
        pub enum $name {
            $(
                $(#[doc = $doc])+
                $(#[doc = concat!("(Art. ", $article, ")")])?
                #[strum(serialize = $wire)]
                #[cfg_attr(feature = "schema", schemars(rename = $wire))]
                $variant,
            )+
        }

        impl $name {
            /// Every term, in the order of the list.
            pub const ALL: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

            /// The names of all terms on the wire, in the same order.
            pub const NAMES: &'static [&'static str] = &[$($wire),+];

            const TERMS: &'static [$crate::base::Term] = &[$($crate::base::Term {
                name: $wire,
                label: $label,
                article: $crate::base::vocabulary::first!(
                    $(Some($crate::base::Article::constant($article)),)? None
                ),
                dpv: $crate::base::vocabulary::first!($(Some($dpv),)? None),
            }),+];

            /// Name, label, article and IRI of the term.
            #[must_use]
            pub const fn term(self) -> &'static $crate::base::Term {
                &Self::TERMS[self as usize]
            }

            /// The name of the term on the wire.
            #[must_use]
            pub const fn name(self) -> &'static str {
                self.term().name
            }

            fn unknown(text: &str) -> $crate::base::ParseError {
                $crate::base::unknown_term($what, text, Self::NAMES)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.name())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str($crate::base::textual::Textual::new($what))
            }
        }
    };
}

/// The first of its arguments.
macro_rules! first {
    ($first:expr $(, $rest:expr)*) => {
        $first
    };
}
pub(crate) use {first, vocabulary};

use super::{ParseError, nearest};

/// The error for a name that is none of `names`, with the nearest of them.
pub(crate) fn unknown_term(what: &'static str, text: &str, names: &[&str]) -> ParseError {
    let error = ParseError::new(what, text);
    let near = nearest(text, names);
    let list = |names: &[&str]| {
        names
            .iter()
            .map(|n| format!("`{n}`"))
            .collect::<Vec<_>>()
            .join(", ")
    };
    if !near.is_empty() {
        return error.with_hint(format!("near: {}", list(&near)));
    }
    if names.len() <= 16 {
        error.with_hint(format!("one of {}", list(names)))
    } else {
        error
    }
}

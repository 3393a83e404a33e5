//! The `vocabulary!` macro: a list of terms, everything known about a term in its row.

use super::{Article, ParseError, error::term_hint};

/// What is known about a term of a vocabulary, whichever vocabulary it is from.
///
/// ```
/// use gdpr_policy::RecipientCategory;
///
/// let term = RecipientCategory::ItServices.term();
/// assert_eq!(term.name, "it-services");
/// assert_eq!(term.label, "IT services");
/// assert_eq!(term.meaning, "Providers of information technology and its support.");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct Term {
    /// The text on the wire, such as `legitimate-interests`.
    pub name: &'static str,
    /// The English label as it stands in running text: in lower case but for proper names.
    ///
    /// It completes a sentence: data *is* `observed`, *is sent to* `hosting providers`, *for*
    /// `fraud prevention`, *is kept until* `the end of the contract`; people have *the right to*
    /// `lodge a complaint`.
    pub label: &'static str,
    /// What the term means, in a sentence.
    pub meaning: &'static str,
    /// The provision of the Regulation that the term comes from, if it comes from one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub article: Option<Article>,
    /// The term's IRI in the W3C Data Privacy Vocabulary, if it has one there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dpv: Option<&'static str>,
}

impl Term {
    /// The label as it stands in a heading or at the beginning of a sentence.
    ///
    /// ```
    /// use gdpr_policy::{ConsentSignal, Regime};
    ///
    /// assert_eq!(ConsentSignal::OptInMessage.term().title(), "Opt-in by message");
    /// assert_eq!(Regime::Eprivacy.term().title(), "ePrivacy Directive");
    /// ```
    #[must_use]
    pub fn title(&self) -> String {
        title(self.label)
    }
}

/// A list of terms: what it lists, and everything that is known about each.
///
/// ```
/// use gdpr_policy::LegalBasis;
///
/// let bases = LegalBasis::VOCABULARY;
/// assert_eq!((bases.name, bases.what), ("LegalBasis", "a legal basis"));
/// assert_eq!(bases.title(), "Legal basis");
/// assert!(!bases.open, "Art. 6(1) is a closed list");
/// assert_eq!(bases.terms.len(), 6);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct Vocabulary {
    /// The name of the type, such as `LegalBasis`: the key in `schema/vocabulary.json`.
    #[serde(skip)]
    pub name: &'static str,
    /// What a term of the list is, such as "a legal basis": an error says that it expected this.
    pub what: &'static str,
    /// What the list is about, and the provision behind it.
    pub meaning: &'static str,
    /// Whether a later version may add terms; the list of a statute is closed.
    pub open: bool,
    /// Every term, in the order of the list.
    pub terms: &'static [Term],
}

impl Vocabulary {
    /// What a term of the list is, as a heading: "Legal basis".
    #[must_use]
    pub fn title(&self) -> String {
        let articles = ["a ", "an ", "the "];
        title(
            articles
                .iter()
                .find_map(|article| self.what.strip_prefix(article))
                .unwrap_or(self.what),
        )
    }
}

/// `text` with a capital first letter, unless its first word has capitals of its own.
fn title(text: &str) -> String {
    let first_word = text.split(' ').next().unwrap_or_default();
    if first_word.contains(char::is_uppercase) {
        return text.to_owned();
    }
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// Declares a vocabulary: a fieldless enum with its names on the wire and in the law.
///
/// A row is a doc comment, `Variant = "wire-name", "label"`, then `article:` and `dpv:` where the
/// term has them. Names, `FromStr`, serde, schema and [`Term`]s all come from it. The derives
/// stand before the attributes that are passed on, as a helper attribute must not precede them.
macro_rules! vocabulary {
    (
        $(#[$($meta:tt)+])*
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
            strum::AsRefStr, strum::EnumString,
        )]
        #[strum(parse_err_ty = $crate::base::ParseError, parse_err_fn = $name::unknown)]
        $(#[$($meta)+])*
        pub enum $name {
            $(
                $(#[doc = $doc])+
                $(#[doc = concat!("(Art. ", $article, ")")])?
                #[doc = concat!("\n\nOn the wire `", $wire, "`.")]
                #[doc(alias = $wire)]
                #[strum(serialize = $wire)]
                $variant,
            )+
        }

        impl $name {
            /// Every term, in the order of the list.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The names of all terms on the wire, in the same order.
            pub const NAMES: &'static [&'static str] = &[$($wire),+];

            /// The list as data: what it lists, and all that is known about each term.
            pub const VOCABULARY: $crate::base::Vocabulary = $crate::base::Vocabulary {
                name: stringify!($name),
                what: $what,
                meaning: $crate::base::vocabulary::prose(concat!(
                    $($crate::base::vocabulary::doc_line!($($meta)+),)* ""
                )),
                open: false $(|| $crate::base::vocabulary::is_open!($($meta)+))*,
                terms: &[$($crate::base::Term {
                    name: $wire,
                    label: $label,
                    meaning: $crate::base::vocabulary::prose(concat!($($doc),+)),
                    article: $crate::base::vocabulary::first!(
                        $(Some($crate::base::Article::constant($article)),)? None
                    ),
                    dpv: $crate::base::vocabulary::first!($(Some($dpv),)? None),
                }),+],
            };

            /// Name, label, meaning, article and IRI of the term.
            #[must_use]
            pub const fn term(self) -> &'static $crate::base::Term {
                &Self::VOCABULARY.terms[self as usize]
            }

            /// The name of the term on the wire.
            #[must_use]
            pub const fn name(self) -> &'static str {
                self.term().name
            }

            /// Whether the term says something by itself: `other` does not, without words beside it.
            #[must_use]
            pub fn says_something(self) -> bool {
                self.name() != "other"
            }

            fn unknown(text: &str) -> $crate::base::ParseError {
                $crate::base::unknown_term($what, text, Self::NAMES)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.name())
            }
        }

        impl From<$name> for &'static str {
            fn from(term: $name) -> Self {
                term.name()
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::base::ParseError;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                text.parse()
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

        // That it is something else does not say what it is.
        $crate::base::noun::leaf!($name: |term| term.name() != "other");

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                Self::VOCABULARY.name.into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::base::vocabulary::schema(&Self::VOCABULARY)
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

/// The text of an attribute that is a line of a doc comment; of any other attribute, nothing.
macro_rules! doc_line {
    (doc = $line:literal) => {
        $line
    };
    ($($other:tt)+) => {
        ""
    };
}

/// Whether an attribute is `non_exhaustive`.
macro_rules! is_open {
    (non_exhaustive) => {
        true
    };
    ($($other:tt)+) => {
        false
    };
}
pub(crate) use {doc_line, first, is_open, vocabulary};

/// The prose of a doc comment whose lines were joined: what stands before its example.
pub(crate) const fn prose(text: &'static str) -> &'static str {
    let bytes = text.as_bytes();
    let mut end = 0;
    while end < bytes.len() && !matches!(bytes.split_at(end).1, [b'`', b'`', b'`', ..]) {
        end += 1;
    }
    match std::str::from_utf8(bytes.split_at(end).0.trim_ascii()) {
        Ok(prose) => prose,
        Err(_) => text,
    }
}

/// A schema that takes the names of the terms and says of each what it means.
#[cfg(feature = "schema")]
pub(crate) fn schema(vocabulary: &Vocabulary) -> schemars::Schema {
    let terms = vocabulary.terms.iter().map(|term| {
        let article = term.article.map(|article| format!(" (Art. {article})"));
        serde_json::json!({
            "description": format!("{}{}", term.meaning, article.unwrap_or_default()),
            "type": "string",
            "const": term.name,
        })
    });
    schemars::json_schema!({
        "description": vocabulary.meaning,
        "oneOf": terms.collect::<Vec<_>>(),
    })
}

/// The error for a name that is none of `names`, with the nearest of them.
pub(crate) fn unknown_term(what: &'static str, text: &str, names: &[&str]) -> ParseError {
    ParseError::new(what, text).with_hint(term_hint(text, names))
}

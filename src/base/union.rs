//! The `union!` macro: alternatives with particulars, told apart by the member `kind`.

/// Declares a union: an enum whose variants hold one struct each.
///
/// On the wire the struct's members stand beside `kind`, which is written first and read
/// anywhere: when it comes first the struct is read as it streams in, with exact positions in
/// errors; when not, what came before it is kept back. A variant marked as the first of a union
/// with `unspecified` claims nothing, and stands for a member that is left out.
macro_rules! union {
    (
        $(#[$meta:meta])*
        pub enum $name:ident ($what:literal) {
            $(
                $(#[doc = $doc:literal])+
                $variant:ident($type:ty) = $wire:literal;
            )+
        }
    ) => {
        #[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(tag = "kind")]
        $(#[$meta])*
        pub enum $name {
            $(
                $(#[doc = $doc])+
                #[serde(rename = $wire)]
                $variant($type),
            )+
        }

        impl $name {
            /// The kinds on the wire, in the order of the variants.
            pub const KINDS: &'static [&'static str] = &[$($wire),+];

            /// The member `kind` of this value.
            #[must_use]
            pub const fn kind(&self) -> &'static str {
                match self {
                    $(Self::$variant(_) => $wire,)+
                }
            }
        }

        $(
            impl From<$type> for $name {
                fn from(value: $type) -> Self {
                    Self::$variant(value)
                }
            }
        )+

        impl $crate::base::union::Tagged for $name {
            const WHAT: &'static str = $what;
            const KINDS: &'static [&'static str] = Self::KINDS;

            fn members<'de, D: serde::Deserializer<'de>>(kind: usize, members: D) -> Result<Self, D::Error> {
                use serde::Deserialize as _;
                let kinds: &[fn(D) -> Result<Self, D::Error>] =
                    &[$(|members| <$type>::deserialize(members).map(Self::$variant)),+];
                kinds[kind](members)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_map($crate::base::union::UnionVisitor::new())
            }
        }
    };
}
pub(crate) use union;

use std::{fmt, marker::PhantomData};

use serde::de::{
    self, Deserializer, Unexpected,
    value::{MapAccessDeserializer, MapDeserializer},
};

use super::{Expectation, json::Json, unknown_term};

/// What `union!` knows of a union.
pub(crate) trait Tagged: Sized {
    const WHAT: &'static str;
    const KINDS: &'static [&'static str];

    /// Reads the variant at place `kind` from the members other than `kind`.
    fn members<'de, D: Deserializer<'de>>(kind: usize, members: D) -> Result<Self, D::Error>;
}

pub(crate) struct UnionVisitor<T>(PhantomData<T>);

impl<T> UnionVisitor<T> {
    pub(crate) const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<'de, T: Tagged> de::Visitor<'de> for UnionVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, an object with `kind`", T::WHAT)
    }

    fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut before: Vec<(String, Json)> = Vec::new();
        while let Some(key) = map.next_key::<Key>()? {
            if let Key::Member(key) = key {
                before.push((key, map.next_value()?));
                continue;
            }
            let kind = map.next_value_seed(Kind {
                what: T::WHAT,
                kinds: T::KINDS,
            })?;
            if before.is_empty() {
                return T::members(kind, MapAccessDeserializer::new(map));
            }
            while let Some(entry) = map.next_entry()? {
                before.push(entry);
            }
            return T::members(kind, MapDeserializer::new(before.into_iter()));
        }
        Err(de::Error::missing_field("kind"))
    }
}

/// A key of a union: `kind`, which is nearly always the first and costs nothing, or a member.
enum Key {
    Kind,
    Member(String),
}

impl<'de> de::Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(KeyVisitor)
    }
}

struct KeyVisitor;

impl de::Visitor<'_> for KeyVisitor {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E>(self, text: &str) -> Result<Key, E> {
        Ok(match text {
            "kind" => Key::Kind,
            member => Key::Member(member.to_owned()),
        })
    }
}

/// Reads a kind as its place among the kinds.
struct Kind {
    what: &'static str,
    kinds: &'static [&'static str],
}

impl<'de> de::DeserializeSeed<'de> for Kind {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl de::Visitor<'_> for Kind {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the kind of {}", self.what)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<usize, E> {
        let place = self.kinds.iter().position(|kind| *kind == text);
        place.ok_or_else(|| {
            let error = unknown_term("a kind", text, self.kinds);
            let expected = Expectation {
                expected: &self,
                hint: error.hint(),
            };
            E::invalid_value(Unexpected::Str(text), &expected)
        })
    }
}

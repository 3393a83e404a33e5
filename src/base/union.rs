//! The `union!` macro: alternatives with particulars, told apart by the member `kind`.

/// Declares a union: an enum whose variants hold one struct each.
///
/// On the wire the struct's members stand beside `kind`, which is written first and read
/// anywhere: when it comes first the struct is read as it streams in, with exact positions in
/// errors; when not, what came before it is kept back. A variant marked as the first of a union
/// with `unspecified` claims nothing, and stands for a member that is left out. A kind that says
/// something without any members is marked so: `Session(SessionPeriod) = "session", speaks;`.
macro_rules! union {
    (
        $(#[$meta:meta])*
        pub enum $name:ident ($what:literal) {
            $(
                $(#[doc = $doc:literal])+
                $variant:ident($type:ty) = $wire:literal $(, $speaks:ident)?;
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

            /// Whether the kind alone says something; of the others their members do.
            #[must_use]
            pub const fn speaks(&self) -> bool {
                match self {
                    $(Self::$variant(_) => $crate::base::union::speaks!($($speaks)?),)+
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

        impl $crate::base::noun::Noun for $name {
            fn walk<'a>(&'a self, walker: &mut dyn $crate::base::noun::Walk<'a>) {
                walker.noun(self);
                match self {
                    $(Self::$variant(members) => {
                        $crate::base::noun::Noun::walk(members, walker);
                    })+
                }
            }

            fn says_something(&self) -> bool {
                self.speaks() || match self {
                    $(Self::$variant(members) => {
                        $crate::base::noun::Noun::says_something(members)
                    })+
                }
            }
        }
    };
}

/// The marker of a row as a value.
macro_rules! speaks {
    () => {
        false
    };
    (speaks) => {
        true
    };
}
pub(crate) use {speaks, union};

use std::{fmt, marker::PhantomData};

use serde::de::{self, Deserializer, Unexpected, value::MapAccessDeserializer};

use super::{
    Expectation,
    error::kind_hint,
    strict::StrictDeserializer,
    tree::{KIND, Member, Node, NodeReader, Value},
};

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
        let mut before: Vec<Member<'de>> = Vec::new();
        while let Some(key) = map.next_key::<Key>()? {
            if let Key::Member(key) = key {
                before.push(Member::new(0, key.into(), map.next_value()?));
                continue;
            }
            let kind = map.next_value_seed(Kind {
                what: T::WHAT,
                kinds: T::KINDS,
            })?;
            if before.is_empty() {
                return T::members(kind, MapAccessDeserializer::new(map));
            }
            while let Some((key, value)) = map.next_entry::<String, _>()? {
                before.push(Member::new(0, key.into(), value));
            }
            // As strict as the strict reader, whoever asks.
            let kept = Node::new(Value::Object(before));
            let read = T::members(kind, StrictDeserializer(NodeReader(&kept)));
            return read.map_err(de::Error::custom);
        }
        Err(de::Error::missing_field(KIND))
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
            KIND => Key::Kind,
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
            let hint = kind_hint(text, self.kinds);
            let expected = Expectation {
                expected: &self,
                hint: Some(&hint),
                kinds: self.kinds,
            };
            E::invalid_value(Unexpected::Str(text), &expected)
        })
    }
}

#[cfg(test)]
#[expect(unreachable_pub, reason = "the macro declares public types")]
mod tests {
    use crate::{base::noun::Noun as _, noun};

    /// With a size.
    #[noun]
    pub struct Ring {
        /// The size.
        pub size: Option<u8>,
    }

    /// Without.
    #[noun]
    pub struct Bare {}

    super::union! {
        /// A shape.
        pub enum Shape ("a shape") {
            /// With a size.
            Ring(Ring) = "ring";
            /// Without.
            Bare(Bare) = "bare", speaks;
        }
    }

    fn read(json: &str) -> Result<Shape, String> {
        serde_json::from_str(json).map_err(|error| error.to_string())
    }

    #[test]
    fn a_kind_can_speak_alone() {
        assert!(!Shape::from(Ring { size: Some(1) }).speaks());
        assert!(Shape::from(Bare {}).speaks());
        assert!(Shape::from(Bare {}).says_something());
        assert!(Shape::from(Ring { size: Some(1) }).says_something());
        assert!(!Shape::from(Ring { size: None }).says_something());
        assert_eq!(Shape::from(Bare {}).kind(), "bare");
        assert_eq!(Shape::KINDS, ["ring", "bare"]);
    }

    #[test]
    fn the_kind_is_read_anywhere_and_written_first() {
        let ring = Shape::from(Ring { size: Some(1) });
        assert_eq!(read(r#"{"kind": "ring", "size": 1}"#).as_ref(), Ok(&ring));
        assert_eq!(read(r#"{"size": 1, "kind": "ring"}"#).as_ref(), Ok(&ring));
        let json = serde_json::to_string(&ring).unwrap();
        assert_eq!(json, r#"{"kind":"ring","size":1}"#);
    }

    #[test]
    fn what_was_kept_back_is_read_strictly_and_named() {
        for (json, words) in [
            (r#"{"size": null, "kind": "ring"}"#, "found null"),
            (r#"{"size": "1", "kind": "ring"}"#, "found \"1\""),
            (
                r#"{"size": 1, "kind": "ring", "x": 1}"#,
                "found the member `x`",
            ),
            (
                r#"{"size": 1, "size": 1, "kind": "ring"}"#,
                "the member `size` twice",
            ),
            (
                r#"{"size": 1, "kind": "rng"}"#,
                "the kind of a shape (near: `ring`)",
            ),
            (
                r#"{"kind": "x"}"#,
                "the kind of a shape (one of `ring`, `bare`)",
            ),
            (r#"{"size": 1}"#, "missing field `kind`"),
            ("[]", "a shape, an object with `kind`"),
        ] {
            let error = read(json).unwrap_err();
            assert!(error.contains(words), "{json}: {error}");
        }
    }
}

//! Values with their places, and the deserializer that reads types from them.
//!
//! It serves the second look at a text that was not read, YAML, and what stands before the `kind`
//! of a union. It gives what is there and judges nothing: strictness is `super::strict`'s.

use std::borrow::Cow;

use serde::{
    Deserializer,
    de::{self, DeserializeSeed, Error as _, IntoDeserializer, Unexpected, Visitor},
};

use super::fault::{About, Fault, Step, member};
use super::words::short;

/// A value and where it starts in the text.
#[derive(Clone, Debug)]
pub(crate) struct Node<'a> {
    pub(crate) at: usize,
    pub(crate) value: Value<'a>,
}

#[derive(Clone, Debug)]
pub(crate) enum Value<'a> {
    Null,
    Bool(bool),
    /// A number as written.
    Number(Cow<'a, str>),
    String(Cow<'a, str>),
    List(List<'a>),
    Object(Vec<Member<'a>>),
}

#[derive(Clone, Debug, Default)]
pub(crate) struct List<'a> {
    pub(crate) entries: Vec<Node<'a>>,
    /// How many entries need not be looked at again.
    pub(crate) done: usize,
}

#[derive(Clone, Debug)]
pub(crate) struct Member<'a> {
    /// Where the name starts.
    pub(crate) at: usize,
    pub(crate) key: Cow<'a, str>,
    pub(crate) node: Node<'a>,
    /// Set if it was complained of and is passed over: what was said to do about it.
    pub(crate) gone: Option<String>,
}

impl<'a> Node<'a> {
    /// A value that stands in no text.
    pub(crate) fn new(value: Value<'a>) -> Self {
        Self { at: 0, value }
    }

    /// What the value is, for a complaint about it.
    pub(crate) fn describe(&self) -> String {
        match &self.value {
            Value::Null => "null".into(),
            Value::Bool(value) => value.to_string(),
            Value::Number(number) => short(number).into(),
            Value::String(text) => format!("{:?}", short(text)),
            Value::List(_) => "a list".into(),
            Value::Object(_) => "an object".into(),
        }
    }

    /// The value one step further in.
    pub(crate) fn step(&self, step: &Step) -> Option<&Self> {
        match (&self.value, step) {
            (Value::List(list), Step::Index(index)) => list.entries.get(*index),
            (Value::Object(members), Step::Key(key)) => {
                let member = members.iter().find(|member| member.key == key.as_str());
                member.map(|member| &member.node)
            }
            _ => None,
        }
    }
}

impl<'a> Member<'a> {
    pub(crate) fn new(at: usize, key: Cow<'a, str>, node: Node<'a>) -> Self {
        Self {
            at,
            key,
            node,
            gone: None,
        }
    }
}

/// Reads a value, and gives a fault that has no place further in the place of `node`.
pub(crate) fn read<'t, S: DeserializeSeed<'t>>(
    node: &'t Node<'t>,
    seed: S,
) -> Result<S::Value, Fault> {
    seed.deserialize(NodeReader(node)).map_err(|fault| {
        let fault = fault.or_at(node.at, || node.describe());
        match node.value {
            Value::Null if fault.hint.is_none() => fault.with_hint("what has no value is left out"),
            _ => fault,
        }
    })
}

/// A value of the tree, as a deserializer.
#[derive(Clone, Copy)]
pub(crate) struct NodeReader<'t>(pub(crate) &'t Node<'t>);

/// The member by which documents tell their version; it is looked at before the others.
pub(crate) const FORMAT_VERSION: &str = "formatVersion";

/// The member by which the variants of a union are told apart.
pub(crate) const KIND: &str = "kind";

/// The key by which YAML merges another object into one; it is refused.
pub(crate) const MERGE_KEY: &str = "<<";

fn find<'t>(members: &'t [Member<'t>], key: &str) -> Option<&'t Member<'t>> {
    members
        .iter()
        .find(|member| member.key == key && member.gone.is_none())
}

fn refuse<'t, V: Visitor<'t>>(visitor: &V) -> Result<V::Value, Fault> {
    // What was found the place knows.
    Err(Fault::invalid_type(Unexpected::Other(""), visitor))
}

impl<'t> NodeReader<'t> {
    fn number<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Fault> {
        let Value::Number(number) = &self.0.value else {
            return refuse(&visitor);
        };
        // The last two are YAML's.
        let radix = |prefix, radix| {
            let digits = number.strip_prefix(prefix)?;
            u64::from_str_radix(digits, radix).ok()
        };
        let whole = number.parse().ok();
        if let Some(value) = whole.or_else(|| radix("0x", 16)).or_else(|| radix("0o", 8)) {
            return visitor.visit_u64(value);
        }
        if let Ok(value) = number.parse() {
            return visitor.visit_i64(value);
        }
        match number.parse::<f64>() {
            Ok(value) if value.is_finite() => visitor.visit_f64(value),
            _ => Err(Fault::unplaced("", "a number of at most about 1.8e308")),
        }
    }

    fn text<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Fault> {
        match &self.0.value {
            Value::String(text) => visitor.visit_borrowed_str(text),
            _ => refuse(&visitor),
        }
    }

    fn list<V: Visitor<'t>>(self, done: bool, visitor: V) -> Result<V::Value, Fault> {
        match &self.0.value {
            Value::List(list) => visitor.visit_seq(Entries {
                entries: &list.entries,
                next: if done { list.done } else { 0 },
            }),
            _ => refuse(&visitor),
        }
    }
}

macro_rules! read_as {
    ($own:ident: $($method:ident)*) => {
        $(
            fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
                self.$own(visitor)
            }
        )*
    };
}

impl<'de> Deserializer<'de> for NodeReader<'de> {
    type Error = Fault;

    read_as! { number:
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_i128
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128
        deserialize_f32 deserialize_f64
    }

    read_as! { text:
        deserialize_char deserialize_str deserialize_string deserialize_bytes
        deserialize_byte_buf deserialize_identifier
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match &self.0.value {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(*value),
            Value::Number(_) => self.number(visitor),
            Value::String(text) => visitor.visit_borrowed_str(text),
            Value::List(_) => self.list(true, visitor),
            Value::Object(members) => visitor.visit_map(Members::new(members, None)),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match &self.0.value {
            Value::Bool(value) => visitor.visit_bool(*value),
            _ => refuse(&visitor),
        }
    }

    // Of `null`, the value says what it would have been; if it takes it, it is told here.
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match visitor.visit_some(self) {
            Ok(_) if matches!(self.0.value, Value::Null) => Err(Fault::unplaced("", "a value")),
            read => read,
        }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match &self.0.value {
            Value::Null => visitor.visit_unit(),
            _ => refuse(&visitor),
        }
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.deserialize_unit(visitor)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.list(true, visitor)
    }

    // Of a list of fixed length nothing can be passed over.
    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Fault> {
        self.list(false, visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.list(false, visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match &self.0.value {
            Value::Object(members) => visitor.visit_map(Members::new(members, find(members, KIND))),
            _ => refuse(&visitor),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match &self.0.value {
            Value::Object(members) => {
                let versioned = fields.contains(&FORMAT_VERSION);
                let first = versioned.then(|| find(members, FORMAT_VERSION)).flatten();
                visitor.visit_map(Members::new(members, first))
            }
            _ => refuse(&visitor).map_err(|fault| fault.about(About::Object(fields))),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match &self.0.value {
            Value::String(text) => visitor.visit_enum((&**text).into_deserializer()),
            _ => refuse(&visitor),
        }
    }
}

struct Entries<'t> {
    entries: &'t [Node<'t>],
    next: usize,
}

impl<'t> de::SeqAccess<'t> for Entries<'t> {
    type Error = Fault;

    fn next_element_seed<S: DeserializeSeed<'t>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Fault> {
        let index = self.next;
        let Some(node) = self.entries.get(index) else {
            return Ok(None);
        };
        self.next += 1;
        read(node, seed)
            .map(Some)
            .map_err(|fault| fault.inside(Step::Index(index)))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.entries.len().saturating_sub(self.next))
    }
}

struct Members<'t> {
    rest: std::slice::Iter<'t, Member<'t>>,
    /// The member that comes before its turn.
    first: Option<&'t Member<'t>>,
    /// The same, to be left out at its turn.
    given: Option<&'t Member<'t>>,
    current: Option<&'t Member<'t>>,
}

impl<'t> Members<'t> {
    fn new(members: &'t [Member<'t>], first: Option<&'t Member<'t>>) -> Self {
        Self {
            rest: members.iter(),
            first,
            given: first,
            current: None,
        }
    }

    fn advance(&mut self) -> Option<&'t Member<'t>> {
        let given = self.given;
        let left_out = |member: &Member<'t>| {
            member.gone.is_some() || given.is_some_and(|given| std::ptr::eq(given, member))
        };
        self.first
            .take()
            .or_else(|| self.rest.find(|member| !left_out(member)))
    }
}

impl<'t> de::MapAccess<'t> for Members<'t> {
    type Error = Fault;

    fn next_key_seed<S: DeserializeSeed<'t>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Fault> {
        self.current = self.advance();
        let Some(current) = self.current else {
            return Ok(None);
        };
        let read = seed.deserialize(de::value::BorrowedStrDeserializer::new(&current.key));
        read.map(Some).map_err(|fault: Fault| {
            let fault = fault.or_at(current.at, || member(&current.key));
            fault.inside(Step::Key(current.key.clone().into_owned()))
        })
    }

    fn next_value_seed<S: DeserializeSeed<'t>>(&mut self, seed: S) -> Result<S::Value, Fault> {
        let Some(current) = self.current else {
            return Err(Fault::custom("a value was asked for before its key"));
        };
        read(&current.node, seed)
            .map_err(|fault| fault.inside(Step::Key(current.key.clone().into_owned())))
    }
}

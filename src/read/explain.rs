//! The second look at a text that was not read: what to complain of, and where.
//!
//! The same `Deserialize` impls read the text again, from a tree that knows its places. The tree
//! gives a union its `kind` first, so that nothing is kept back and every place is exact.

use std::marker::PhantomData;

use serde::{
    Deserializer,
    de::{
        self, DeserializeOwned, DeserializeSeed, Error as _, IntoDeserializer, Unexpected, Visitor,
        value::BorrowedStrDeserializer,
    },
};

use super::{
    error::ReadError,
    fault::{Fault, Step, member},
    tree::{self, Member, Node, Value},
};
use crate::model::FormatVersion;

/// What is wrong with `text`, which `error` says cannot be read as a `T`.
pub(super) fn explain<T: DeserializeOwned>(text: &str, error: &serde_json::Error) -> ReadError {
    let read = tree::parse(text).and_then(|node| read(&node, true, PhantomData::<T>));
    let fault = match read {
        Err(fault) => fault,
        // Cannot be for the types of the model; a foreign type may refuse one format alone.
        Ok(_) => {
            Fault::new(0, "a value that cannot be read", "another").with_hint(error.to_string())
        }
    };
    ReadError::new(text, fault)
}

/// What is wrong with bytes that are UTF-8 only up to `valid`.
pub(super) fn not_utf8(bytes: &[u8], valid: usize) -> ReadError {
    let text = std::str::from_utf8(&bytes[..valid]).unwrap_or_default();
    let found = match bytes {
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => "UTF-16".into(),
        bytes => bytes
            .get(valid)
            .map_or_else(String::new, |byte| format!("the byte 0x{byte:02X}")),
    };
    let fault = match tree::parse(text) {
        // What stands before is broken already.
        Err(fault) if fault.at < valid => fault,
        Err(mut fault) => {
            (fault.found, fault.expected, fault.hint) = (found, "UTF-8".into(), None);
            fault
        }
        Ok(_) => Fault::new(valid, found, "the end of the text"),
    };
    ReadError::new(text, fault)
}

/// A value of the tree, as a deserializer.
struct Place<'t> {
    node: &'t Node<'t>,
    root: bool,
}

/// Reads a value, and gives a fault that has no place further in the place of `node`.
fn read<'t, S: DeserializeSeed<'t>>(
    node: &'t Node<'t>,
    root: bool,
    seed: S,
) -> Result<S::Value, Fault> {
    seed.deserialize(Place { node, root }).map_err(|fault| {
        let fault = fault.or_at(node.at, || node.describe());
        match node.value {
            Value::Null if fault.hint.is_none() => fault.with_hint("what has no value is left out"),
            _ => fault,
        }
    })
}

const FORMAT_VERSION: &str = "formatVersion";

/// Refuses a document of another version before anything else in it is looked at.
fn check_version<'t>(members: &'t [Member<'t>]) -> Result<(), Fault> {
    let Some(version) = find(members, FORMAT_VERSION) else {
        return Err(Fault::missing_field(FORMAT_VERSION));
    };
    let Err(mut fault) = read(&version.node, false, PhantomData::<FormatVersion>) else {
        return Ok(());
    };
    let hint = match &version.node.value {
        Value::String(text) if text.parse().is_ok_and(|version: f64| version > 1.0) => {
            Some("the document was written for a later version of this library")
        }
        // The nearest known one would be `1` again.
        Value::String(_) => None,
        Value::Number(_) => Some("a string, in double quotes"),
        _ => fault.hint.as_deref(),
    };
    fault.hint = hint.map(str::to_owned);
    Err(fault.inside(Step::Key(FORMAT_VERSION.into())))
}

fn find<'t>(members: &'t [Member<'t>], key: &str) -> Option<&'t Member<'t>> {
    members.iter().find(|member| member.key == key)
}

/// The complaint that a value is not what was `expected`.
fn refuse<T>(expected: &str) -> Result<T, Fault> {
    Err(Fault::unplaced("", expected))
}

fn read_number<'t, V: Visitor<'t>>(number: &str, visitor: V) -> Result<V::Value, Fault> {
    if let Ok(value) = number.parse() {
        return visitor.visit_u64(value);
    }
    if let Ok(value) = number.parse() {
        return visitor.visit_i64(value);
    }
    match number.parse::<f64>() {
        Ok(value) if value.is_finite() => visitor.visit_f64(value),
        _ => refuse("a number of at most about 1.8e308"),
    }
}

impl<'de> Deserializer<'de> for Place<'de> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match &self.node.value {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(*value),
            Value::Number(number) => read_number(number, visitor),
            Value::String(text) => visitor.visit_borrowed_str(text),
            Value::List(list) => visitor.visit_seq(Entries { list, next: 0 }),
            Value::Object(members) => visitor.visit_map(Members::new(members, None)),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match &self.node.value {
            Value::Bool(value) => visitor.visit_bool(*value),
            _ => refuse("true or false"),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let null = matches!(self.node.value, Value::Null);
        match visitor.visit_some(self) {
            Ok(_) if null => refuse("a value"),
            read => read,
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match &self.node.value {
            Value::List(_) => self.deserialize_any(visitor),
            _ => refuse("a list"),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let Value::Object(members) = &self.node.value else {
            return refuse("an object");
        };
        if self.root && fields.contains(&FORMAT_VERSION) {
            check_version(members)?;
        }
        self.deserialize_any(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match &self.node.value {
            Value::Object(members) => {
                visitor.visit_map(Members::new(members, find(members, "kind")))
            }
            _ => Err(de::Error::invalid_type(Unexpected::Unit, &visitor)),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match &self.node.value {
            Value::String(text) => visitor.visit_enum((&**text).into_deserializer()),
            _ => refuse("a string"),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        visitor.visit_newtype_struct(self)
    }

    serde::forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct tuple tuple_struct identifier ignored_any
    }
}

struct Entries<'t> {
    list: &'t [Node<'t>],
    next: usize,
}

impl<'t> de::SeqAccess<'t> for Entries<'t> {
    type Error = Fault;

    fn next_element_seed<S: DeserializeSeed<'t>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Fault> {
        let index = self.next;
        let Some(node) = self.list.get(index) else {
            return Ok(None);
        };
        self.next += 1;
        read(node, false, seed)
            .map(Some)
            .map_err(|fault| fault.inside(Step::Index(index)))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.list.len() - self.next)
    }
}

struct Members<'t> {
    rest: std::slice::Iter<'t, Member<'t>>,
    /// The member that comes before its turn, and is left out then.
    first: Option<&'t Member<'t>>,
    first_given: bool,
    current: Option<&'t Member<'t>>,
}

impl<'t> Members<'t> {
    fn new(members: &'t [Member<'t>], first: Option<&'t Member<'t>>) -> Self {
        Self {
            rest: members.iter(),
            first,
            first_given: false,
            current: None,
        }
    }

    fn advance(&mut self) -> Option<&'t Member<'t>> {
        if !self.first_given {
            self.first_given = true;
            if self.first.is_some() {
                return self.first;
            }
        }
        let first = self.first.map(|member| member.at);
        self.rest.find(|member| Some(member.at) != first)
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
        let read = seed.deserialize(BorrowedStrDeserializer::new(&current.key));
        read.map(Some).map_err(|fault: Fault| {
            let fault = fault.or_at(current.at, || member(&current.key));
            fault.inside(Step::Key(current.key.clone().into_owned()))
        })
    }

    fn next_value_seed<S: DeserializeSeed<'t>>(&mut self, seed: S) -> Result<S::Value, Fault> {
        let Some(current) = self.current else {
            return Err(Fault::custom("a value was asked for before its key"));
        };
        read(&current.node, false, seed)
            .map_err(|fault| fault.inside(Step::Key(current.key.clone().into_owned())))
    }
}

//! Any value of a self-describing format as a tree that loses nothing.

use std::{borrow::Cow, fmt};

use serde::de::{self, Deserialize, Deserializer, Unexpected};
use serde_json::{Map, Number};

use super::tree::{List, Member, Node, Value};

/// No member occurs twice: `serde_json::Value` keeps the last of two without a word.
impl<'de> Deserialize<'de> for Node<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor).map(Self::new)
    }
}

/// The value as one of `serde_json`.
pub(crate) fn to_json(node: Node<'_>) -> serde_json::Value {
    match node.value {
        Value::Null => serde_json::Value::Null,
        Value::Bool(value) => value.into(),
        Value::Number(number) => number.parse::<Number>().map_or_else(
            // Cannot be: it was read as a number.
            |_| serde_json::Value::String(number.clone().into_owned()),
            serde_json::Value::Number,
        ),
        Value::String(text) => text.into_owned().into(),
        Value::List(list) => list.entries.into_iter().map(to_json).collect(),
        Value::Object(members) => {
            let members = members.into_iter();
            let members = members.map(|member| (member.key.into_owned(), to_json(member.node)));
            members.collect::<Map<_, _>>().into()
        }
    }
}

struct NodeVisitor;

/// From here on, JSON libraries keep the nearest binary number, which is another one.
const EXACT: f64 = 9_223_372_036_854_775_808.0;

fn number<'de, E: de::Error>(number: &Number) -> Result<Value<'de>, E> {
    let exact = number.is_u64()
        || number.is_i64()
        || number.as_f64().is_some_and(|value| value.abs() < EXACT);
    if exact {
        return Ok(Value::Number(number.to_string().into()));
    }
    let found = Unexpected::Float(number.as_f64().unwrap_or(f64::INFINITY));
    Err(E::invalid_value(found, &"a number that 64 bits can hold"))
}

impl<'de> de::Visitor<'de> for NodeVisitor {
    type Value = Value<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Value<'de>, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value<'de>, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value<'de>, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value<'de>, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value<'de>, E> {
        Ok(Value::Number(value.to_string().into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value<'de>, E> {
        Ok(Value::Number(value.to_string().into()))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Value<'de>, E> {
        match Number::from_f64(value) {
            Some(value) => number(&value),
            None => Err(E::invalid_value(Unexpected::Float(value), &"a number")),
        }
    }

    fn visit_borrowed_str<E>(self, value: &'de str) -> Result<Value<'de>, E> {
        Ok(Value::String(Cow::Borrowed(value)))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value<'de>, E> {
        Ok(Value::String(value.to_owned().into()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value<'de>, E> {
        Ok(Value::String(value.into()))
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, mut seq: A) -> Result<Value<'de>, A::Error> {
        let mut entries = Vec::new();
        while let Some(node) = seq.next_element()? {
            entries.push(node);
        }
        Ok(Value::List(List { entries, done: 0 }))
    }

    fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<Value<'de>, A::Error> {
        let mut members: Vec<Member<'de>> = Vec::new();
        let mut keys = std::collections::HashSet::new();
        while let Some(key) = map.next_key::<String>()? {
            if !keys.insert(key.clone()) {
                return Err(de::Error::custom(format_args!("duplicate field `{key}`")));
            }
            members.push(Member::new(0, key.into(), map.next_value()?));
        }
        // Where another crate enables `serde_json/arbitrary_precision`, a number comes as an
        // object of this one member.
        if let [member] = members.as_slice() {
            if member.key == "$serde_json::private::Number" {
                if let Value::String(text) = &member.node.value {
                    let text = text.parse().map_err(de::Error::custom)?;
                    return number(&text);
                }
            }
        }
        Ok(Value::Object(members))
    }
}

//! Free JSON that loses nothing.

use std::fmt;

use serde::de::{self, Deserialize, Deserializer, IntoDeserializer};
use serde_json::{Map, Number, Value};

/// A JSON value in which no key occurs twice.
///
/// `serde_json::Value` keeps the last of two equal keys without a word.
pub(crate) struct Json(pub(crate) Value);

impl Json {
    /// What a value is, for an error that says what was found.
    pub(crate) fn unexpected(value: &Value) -> de::Unexpected<'_> {
        match value {
            Value::Null => de::Unexpected::Unit,
            Value::Bool(value) => de::Unexpected::Bool(*value),
            Value::Number(number) => de::Unexpected::Float(number.as_f64().unwrap_or(f64::NAN)),
            Value::String(text) => de::Unexpected::Str(text),
            Value::Array(_) => de::Unexpected::Seq,
            Value::Object(_) => de::Unexpected::Map,
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(JsonVisitor)
    }
}

impl<E: de::Error> IntoDeserializer<'_, E> for Json {
    type Deserializer = Replay<E>;

    fn into_deserializer(self) -> Replay<E> {
        Replay(self.0, std::marker::PhantomData)
    }
}

struct JsonVisitor;

impl<'de> de::Visitor<'de> for JsonVisitor {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json(Value::Null))
    }

    fn visit_none<E>(self) -> Result<Json, E> {
        Ok(Json(Value::Null))
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        Json::deserialize(deserializer)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json(value.into()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(Json(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(Json(value.into()))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Json, E> {
        let number = Number::from_f64(value);
        number
            .map(|number| Json(number.into()))
            .ok_or_else(|| E::custom("a number out of range"))
    }

    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(Json(value.into()))
    }

    fn visit_string<E>(self, value: String) -> Result<Json, E> {
        Ok(Json(value.into()))
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, mut seq: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(Json(value)) = seq.next_element()? {
            list.push(value);
        }
        Ok(Json(list.into()))
    }

    fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut object = Map::new();
        while let Some(key) = map.next_key::<String>()? {
            if object.contains_key(&key) {
                return Err(de::Error::custom(format_args!("duplicate field `{key}`")));
            }
            let Json(value) = map.next_value()?;
            object.insert(key, value);
        }
        // Where another crate enables `serde_json/arbitrary_precision`, a number comes as an
        // object of this one member; serde_json alone knows whether it does.
        if object.len() == 1 && object.contains_key("$serde_json::private::Number") {
            let value = Value::deserialize(Value::Object(object));
            return value.map(Json).map_err(de::Error::custom);
        }
        Ok(Json(object.into()))
    }
}

/// Reads a value that was kept back, with the error type of where it came from.
///
/// It is as strict as the strict reader, whoever asks: no `null`, no list in an object's place.
pub(crate) struct Replay<E>(Value, std::marker::PhantomData<E>);

impl<'de, E: de::Error> Deserializer<'de> for Replay<E> {
    type Error = E;

    fn deserialize_any<V: de::Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.0 {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(value),
            Value::Number(number) => match (number.as_u64(), number.as_i64(), number.as_f64()) {
                (Some(value), ..) => visitor.visit_u64(value),
                (None, Some(value), _) => visitor.visit_i64(value),
                (None, None, value) => visitor.visit_f64(value.unwrap_or(f64::NAN)),
            },
            Value::String(text) => visitor.visit_string(text),
            Value::Array(list) => {
                let list = list.into_iter().map(Json);
                visitor.visit_seq(de::value::SeqDeserializer::new(list))
            }
            Value::Object(object) => {
                let object = object.into_iter().map(|(key, value)| (key, Json(value)));
                visitor.visit_map(de::value::MapDeserializer::new(object))
            }
        }
    }

    fn deserialize_option<V: de::Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        if self.0.is_null() {
            return Err(E::invalid_type(de::Unexpected::Unit, &"a value"));
        }
        visitor.visit_some(self)
    }

    fn deserialize_struct<V: de::Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, E> {
        if self.0.is_object() {
            return self.deserialize_any(visitor);
        }
        Err(E::invalid_type(Json::unexpected(&self.0), &visitor))
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}

//! Members of others.

use std::fmt;

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{self, DeserializeOwned},
};
use serde_json::{Map, Value};

use super::{json::to_json, tree::Node};

/// A free object for members that other tools need: kept as it is, and not checked.
///
/// Its keys should be names that others will not choose, such as a domain.
///
/// The values are those of JSON: `null`, true and false, numbers, strings, lists and objects, in
/// which no member occurs twice. Whole numbers are kept exactly, from -2<sup>63</sup> to
/// 2<sup>64</sup> - 1; larger numbers are refused, since nothing would say that they had become
/// others (an account number belongs in a string). Numbers with decimals are kept as the nearest
/// binary number of 64 bits, as in JavaScript: what has up to 15 digits stays as it was.
///
/// ```
/// use gdpr_policy::Extensions;
///
/// let mut extensions = Extensions::default();
/// extensions.insert("example.com", &["draft"]);
/// assert_eq!(extensions.get::<Vec<String>>("example.com"), Some(vec!["draft".to_owned()]));
/// assert_eq!(serde_json::to_string(&extensions)?, r#"{"example.com":["draft"]}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Extensions(Map<String, Value>);

impl Extensions {
    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The keys, in order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The member `key` as a `T`, if there is one and it can be read as that.
    #[must_use]
    pub fn get<T: DeserializeOwned>(&self, key: &str) -> Option<T> {
        T::deserialize(self.0.get(key)?).ok()
    }

    /// Puts `value` under `key`; false, and no change, if it has no form in JSON.
    pub fn insert<T: Serialize + ?Sized>(&mut self, key: &str, value: &T) -> bool {
        let value = serde_json::to_value(value);
        value
            .map(|value| self.0.insert(key.to_owned(), value))
            .is_ok()
    }

    /// Takes the member `key` away; false if there was none.
    pub fn remove(&mut self, key: &str) -> bool {
        self.0.remove(key).is_some()
    }
}

impl<'de> Deserialize<'de> for Extensions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor)
    }
}

struct ObjectVisitor;

impl<'de> de::Visitor<'de> for ObjectVisitor {
    type Value = Extensions;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<Extensions, A::Error> {
        let node = Node::deserialize(de::value::MapAccessDeserializer::new(map))?;
        Ok(match to_json(node) {
            Value::Object(object) => Extensions(object),
            _ => Extensions::default(),
        })
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Extensions {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Extensions".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "object",
            "description": "A free object for members that other tools need.",
            "additionalProperties": true,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Result<Extensions, serde_json::Error> {
        serde_json::from_str(json)
    }

    #[test]
    fn members_are_put_and_taken() {
        let mut extensions = Extensions::default();
        assert!(extensions.is_empty());
        assert!(extensions.insert("b", &1));
        assert!(extensions.insert("a", "x"));
        let wrong = std::collections::BTreeMap::from([((1, 2), 3)]);
        assert!(!extensions.insert("c", &wrong), "keys of JSON are strings");
        assert_eq!(extensions.keys().collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(extensions.get::<u8>("b"), Some(1));
        assert_eq!(extensions.get::<u8>("a"), None);
        assert_eq!(extensions.get::<u8>("c"), None);
        assert!(!extensions.is_empty());
        assert!(extensions.remove("b") && !extensions.remove("b"));
        assert_eq!(extensions.keys().collect::<Vec<_>>(), ["a"]);
    }

    #[test]
    fn json_values_come_back_as_they_were() {
        for json in [
            "{}",
            r#"{"a":null,"b":[true,false,{"c":"d"}]}"#,
            r#"{"kind":1,"text":"ü\n"}"#,
            r#"{"n":[0,-1,18446744073709551615,-9223372036854775808,0.5,-0.0,1e-9,16.0]}"#,
        ] {
            let extensions = read(json).unwrap();
            assert_eq!(serde_json::to_string(&extensions).unwrap(), json);
        }
    }

    #[test]
    fn what_would_become_another_value_is_refused() {
        for json in [
            r#"{"n":18446744073709551616}"#,
            r#"{"n":[-9223372036854775809]}"#,
            r#"{"n":1e300}"#,
            r#"{"a":1,"a":2}"#,
            r#"{"a":{"b":1,"b":1}}"#,
            "[]",
            "null",
            "1",
        ] {
            assert!(read(json).is_err(), "{json}");
        }
        let error = read(r#"{"n":1e300}"#).unwrap_err().to_string();
        assert!(error.contains("a number that 64 bits can hold"), "{error}");
        let error = read("[]").unwrap_err().to_string();
        assert!(error.contains("expected an object"), "{error}");
    }
}

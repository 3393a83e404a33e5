//! Members of others.

use serde::{Deserialize, Deserializer, Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};

use super::json::Json;

/// A free object for members that other tools need: kept as it is, and not checked.
///
/// Its keys should be names that others will not choose, such as a domain.
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
        match Json::deserialize(deserializer)?.0 {
            Value::Object(object) => Ok(Self(object)),
            other => Err(serde::de::Error::invalid_type(
                Json::unexpected(&other),
                &"an object",
            )),
        }
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
        })
    }
}

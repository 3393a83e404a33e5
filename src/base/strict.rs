//! Strictness that derived code does not have, for any serde format: the one place of it.

use std::{fmt, ops::Deref};

use super::words;

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{self, DeserializeSeed, IntoDeserializer, Unexpected, Visitor},
};

/// A value that is read as strictly inside other data as the reader reads a policy.
///
/// For the structs of a service that hold parts of the model: `Deserialize` of the bare type takes
/// `null` for an absent member and a list for an object, that of `Strict<T>` takes neither,
/// however deep inside. It is for formats that describe themselves, such as JSON, YAML or TOML.
///
/// ```
/// use gdpr_policy::{RetentionRule, Strict};
///
/// #[derive(serde::Deserialize)]
/// struct Table {
///     rule: Strict<RetentionRule>,
/// }
///
/// let table: Table = serde_json::from_str(r#"{"rule": {"period": {"kind": "session"}}}"#)?;
/// assert!(table.rule.evidence.is_empty());
/// assert!(serde_json::from_str::<Table>(r#"{"rule": {"text": null}}"#).is_err());
/// assert!(serde_json::from_str::<Table>(r#"{"rule": []}"#).is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
#[expect(clippy::exhaustive_structs, reason = "a value and nothing else")]
pub struct Strict<T>(pub T);

impl<T> Strict<T> {
    /// The value.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> Deref for Strict<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> From<T> for Strict<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Strict<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(StrictDeserializer(deserializer)).map(Self)
    }
}

/// Reads from `D`, and lets through what the model means and nothing else.
pub(crate) struct StrictDeserializer<D>(pub(crate) D);

/// Passes scalars on as they are.
macro_rules! pass_on {
    ($($method:ident)*) => {
        $(
            #[inline]
            fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
                self.0.$method(visitor)
            }
        )*
    };
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for StrictDeserializer<D> {
    type Error = D::Error;

    pass_on! {
        deserialize_bool deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
        deserialize_i128 deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64
        deserialize_u128 deserialize_f32 deserialize_f64 deserialize_char deserialize_str
        deserialize_string deserialize_bytes deserialize_byte_buf deserialize_unit
        deserialize_ignored_any
    }

    #[inline]
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_any(Deep(visitor))
    }

    #[inline]
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_option(Present(visitor))
    }

    #[inline]
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.0.deserialize_struct(name, fields, Object(visitor))
    }

    #[inline]
    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_map(Object(visitor))
    }

    #[inline]
    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_seq(Deep(visitor))
    }

    #[inline]
    fn deserialize_tuple<V: Visitor<'de>>(
        self,
        len: usize,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.0.deserialize_tuple(len, Deep(visitor))
    }

    #[inline]
    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        len: usize,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.0.deserialize_tuple_struct(name, len, Deep(visitor))
    }

    #[inline]
    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.0.deserialize_newtype_struct(name, Deep(visitor))
    }

    #[inline]
    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.0.deserialize_unit_struct(name, visitor)
    }

    // From strings only: formats take `{"consent": null}` for a unit variant, too.
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.0.deserialize_str(Name(visitor))
    }

    // By name only: derived code also takes the number of a field.
    #[inline]
    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_str(visitor)
    }

    fn is_human_readable(&self) -> bool {
        self.0.is_human_readable()
    }
}

/// What a visitor expects, in the words of documents.
fn expecting<'de, V: Visitor<'de>>(visitor: &V, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let expected: &dyn de::Expected = visitor;
    f.write_str(&words::of_documents(&expected.to_string()))
}

/// Keeps what is inside a value strict.
struct Deep<V>(V);

macro_rules! visit_scalars {
    ($($method:ident($type:ty))*) => {
        $(
            #[inline]
            fn $method<E: de::Error>(self, value: $type) -> Result<V::Value, E> {
                self.0.$method(value)
            }
        )*
    };
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Deep<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        expecting(&self.0, f)
    }

    visit_scalars! {
        visit_bool(bool) visit_i64(i64) visit_i128(i128) visit_u64(u64) visit_u128(u128)
        visit_f64(f64) visit_char(char) visit_str(&str) visit_borrowed_str(&'de str)
        visit_string(String) visit_bytes(&[u8]) visit_borrowed_bytes(&'de [u8])
        visit_byte_buf(Vec<u8>)
    }

    fn visit_unit<E: de::Error>(self) -> Result<V::Value, E> {
        self.0.visit_unit()
    }

    fn visit_none<E: de::Error>(self) -> Result<V::Value, E> {
        self.0.visit_none()
    }

    #[inline]
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<V::Value, D::Error> {
        self.0.visit_some(StrictDeserializer(deserializer))
    }

    #[inline]
    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<V::Value, D::Error> {
        self.0
            .visit_newtype_struct(StrictDeserializer(deserializer))
    }

    #[inline]
    fn visit_seq<A: de::SeqAccess<'de>>(self, list: A) -> Result<V::Value, A::Error> {
        self.0.visit_seq(Access(list))
    }

    #[inline]
    fn visit_map<A: de::MapAccess<'de>>(self, object: A) -> Result<V::Value, A::Error> {
        self.0.visit_map(Access(object))
    }
}

/// An optional value that is there: absent is a member that is left out, not `null`.
struct Present<V>(V);

impl<'de, V: Visitor<'de>> Visitor<'de> for Present<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value, or no such member")
    }

    #[inline]
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<V::Value, D::Error> {
        self.0.visit_some(StrictDeserializer(deserializer))
    }

    fn visit_none<E: de::Error>(self) -> Result<V::Value, E> {
        Err(E::invalid_type(Unexpected::Unit, &self))
    }
}

/// A struct, from members with names and not from a list.
struct Object<V>(V);

impl<'de, V: Visitor<'de>> Visitor<'de> for Object<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        expecting(&self.0, f)
    }

    #[inline]
    fn visit_map<A: de::MapAccess<'de>>(self, object: A) -> Result<V::Value, A::Error> {
        self.0.visit_map(Access(object))
    }
}

/// The name of a variant without data.
struct Name<V>(V);

impl<'de, V: Visitor<'de>> Visitor<'de> for Name<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<V::Value, E> {
        self.0.visit_enum(text.into_deserializer())
    }
}

/// The entries of a list or the members of an object, and a seed for one of them.
struct Access<A>(A);

impl<'de, A: de::SeqAccess<'de>> de::SeqAccess<'de> for Access<A> {
    type Error = A::Error;

    #[inline]
    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, A::Error> {
        self.0.next_element_seed(Access(seed))
    }

    #[inline]
    fn size_hint(&self) -> Option<usize> {
        // Most lists have one entry; without a hint, room is made for four.
        self.0.size_hint().or(Some(1))
    }
}

impl<'de, A: de::MapAccess<'de>> de::MapAccess<'de> for Access<A> {
    type Error = A::Error;

    #[inline]
    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, A::Error> {
        self.0.next_key_seed(Access(seed))
    }

    #[inline]
    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        self.0.next_value_seed(Access(seed))
    }

    #[inline]
    fn size_hint(&self) -> Option<usize> {
        self.0.size_hint()
    }
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Access<S> {
    type Value = S::Value;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<S::Value, D::Error> {
        self.0.deserialize(StrictDeserializer(deserializer))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Deserialize, PartialEq)]
    enum Colour {
        Red,
    }

    #[derive(Debug, Deserialize, PartialEq)]
    struct FarPlace {
        colour: Option<Colour>,
        open: bool,
    }

    fn refused<T: de::DeserializeOwned + fmt::Debug>(json: &str) -> String {
        serde_json::from_str::<Strict<T>>(json)
            .unwrap_err()
            .to_string()
    }

    #[test]
    fn what_derived_code_lets_through_is_refused_in_our_words() {
        let red: Strict<Colour> = serde_json::from_str("\"Red\"").unwrap();
        assert_eq!(*red, Colour::Red);
        assert_eq!(red.into_inner(), Colour::Red);
        assert!(refused::<Colour>(r#"{"Red": null}"#).contains("expected a string"));
        assert!(refused::<FarPlace>("[null, true]").contains("expected a far place, an object"));
        let error = refused::<FarPlace>(r#"{"colour": null, "open": true}"#);
        assert!(
            error.contains("expected a value, or no such member"),
            "{error}"
        );
        assert!(refused::<Vec<u8>>("{}").contains("expected a list"));
        assert!(refused::<[u8; 2]>("{}").contains("an array of length 2"));
        assert_eq!(Strict::from(1), Strict(1));
    }

    #[test]
    fn strictness_is_the_same_in_a_tuple_a_newtype_and_a_list() {
        #[derive(Debug, Deserialize)]
        struct Newtype(#[expect(dead_code, reason = "read only")] FarPlace);
        let null = r#"{"colour": null, "open": true}"#;
        let well = r#"{"colour": "Red", "open": true}"#;
        assert!(serde_json::from_str::<Strict<Newtype>>(well).is_ok());
        assert!(refused::<Newtype>(null).contains("no such member"));
        assert!(refused::<Vec<FarPlace>>(&format!("[{null}]")).contains("no such member"));
        assert!(refused::<(u8, FarPlace)>(&format!("[1, {null}]")).contains("no such member"));
        let map = format!("{{\"a\": {null}}}");
        assert!(refused::<std::collections::BTreeMap<String, FarPlace>>(&map).contains("no such"));
    }
}

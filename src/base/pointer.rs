//! Places in a document.

use std::{
    cmp::Ordering,
    fmt::{self, Write as _},
    str::FromStr,
};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{ParseError, at::Step};

/// A JSON Pointer (RFC 6901): `/activities/0/legalBases`; the whole document is empty.
///
/// ```
/// use gdpr_policy::Pointer;
///
/// let pointer = Pointer::root().key("activities").index(0).key("purposes");
/// assert_eq!(pointer.as_str(), "/activities/0/purposes");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Pointer(String);

impl Pointer {
    /// The whole document.
    #[must_use]
    pub const fn root() -> Self {
        Self(String::new())
    }

    pub(crate) fn of(steps: &[Step]) -> Self {
        let mut text = String::new();
        for step in steps {
            // Writing to a string cannot fail.
            let _ = match step {
                Step::Key(key) => write!(text, "/{key}"),
                Step::Index(index) => write!(text, "/{index}"),
            };
        }
        Self(text)
    }

    /// The same place as seen from one above it.
    pub(crate) fn within(&self, above: &Self) -> Option<Self> {
        let rest = self.0.strip_prefix(&above.0)?;
        (rest.is_empty() || rest.starts_with('/')).then(|| Self(rest.to_owned()))
    }

    /// The member `key` of the object at this place.
    #[must_use]
    pub fn key(&self, key: &str) -> Self {
        let mut text = String::with_capacity(self.0.len() + 1 + key.len());
        text.push_str(&self.0);
        text.push('/');
        if key.contains(['~', '/']) {
            text.push_str(&key.replace('~', "~0").replace('/', "~1"));
        } else {
            text.push_str(key);
        }
        Self(text)
    }

    /// The entry `index` of the list at this place, counted from 0.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        Self(format!("{}/{index}", self.0))
    }

    /// The place that this place is in, if it is not the whole document.
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        self.0.rfind('/').map(|end| Self(self.0[..end].to_owned()))
    }

    /// Whether this place is `other` or contains it.
    #[must_use]
    pub fn contains(&self, other: &Self) -> bool {
        other
            .0
            .strip_prefix(&self.0)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// The keys and indices on the way, unescaped.
    pub fn tokens(&self) -> impl Iterator<Item = String> + '_ {
        self.0
            .split('/')
            .skip(1)
            .map(|token| token.replace("~1", "/").replace("~0", "~"))
    }

    /// The pointer as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A place before what is in it, and entries by number: `/activities/9` before `/activities/10`.
impl Ord for Pointer {
    fn cmp(&self, other: &Self) -> Ordering {
        fn steps(text: &str) -> impl Iterator<Item = (Option<usize>, &str)> {
            text.split('/').map(|step| (step.parse().ok(), step))
        }
        steps(&self.0).cmp(steps(&other.0))
    }
}

impl PartialOrd for Pointer {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Pointer {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let escapes = text
            .split('~')
            .skip(1)
            .all(|rest| rest.starts_with(['0', '1']));
        if escapes && (text.is_empty() || text.starts_with('/')) {
            return Ok(Self(text.to_owned()));
        }
        Err(ParseError::new(
            "a JSON Pointer such as `/controllers/0`",
            text,
        ))
    }
}

impl<'de> Deserialize<'de> for Pointer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

impl Serialize for Pointer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_escaped_and_tokens_are_not() {
        let pointer = Pointer::root().key("a/b").key("~").index(3);
        assert_eq!(pointer.as_str(), "/a~1b/~0/3");
        assert_eq!(pointer.tokens().collect::<Vec<_>>(), ["a/b", "~", "3"]);
        assert_eq!("/a~1b/~0/3".parse(), Ok(pointer));
        assert!("a".parse::<Pointer>().is_err() && "/~2".parse::<Pointer>().is_err());
    }

    #[test]
    fn places_stand_as_in_the_document() {
        let ordered = [
            "", "/a", "/a/9", "/a/9/b", "/a/9/b/0", "/a/10", "/a-b", "/b",
        ];
        let mut places: Vec<Pointer> = ordered.iter().map(|text| text.parse().unwrap()).collect();
        places.reverse();
        places.sort();
        assert_eq!(
            places.iter().map(Pointer::as_str).collect::<Vec<_>>(),
            ordered
        );
    }

    #[test]
    fn a_place_contains_what_is_below_it() {
        let place = |text: &str| text.parse::<Pointer>().unwrap();
        assert!(place("").contains(&place("/a")));
        assert!(place("/a/1").contains(&place("/a/1/b")));
        assert!(!place("/a/1").contains(&place("/a/10")));
        assert_eq!(place("/a/1").parent(), Some(place("/a")));
        assert_eq!(place("").parent(), None);
    }
}

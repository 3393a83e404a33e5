//! A complaint on its way up from where it arose.

use std::{
    fmt,
    ops::{Deref, DerefMut},
};

use serde::de::{self, Expected, Unexpected};

use super::{Expectation, Pointer, error::nearest_hint, words};

/// What is wrong at a place that is still being put together, innermost step first.
///
/// In a box, as every result on the way up carries it.
#[derive(Clone, Debug)]
pub(crate) struct Fault(Box<Parts>);

#[derive(Clone, Debug)]
pub(crate) struct Parts {
    /// The offset in the text.
    pub(crate) at: usize,
    /// Empty until the fault has its place.
    pub(crate) found: String,
    pub(crate) expected: String,
    pub(crate) hint: Option<String>,
    pub(crate) about: About,
    path: Vec<Step>,
    placed: bool,
}

/// What a fault is about, for who looks for a way to mend it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum About {
    /// A value in its place.
    Value,
    /// A value where an object with these members belongs.
    Object(&'static [&'static str]),
    /// A kind that is none of these.
    Kind(Vec<String>),
    /// A member that is none of these.
    Member(&'static [&'static str]),
    /// An object that lacks this member.
    Missing(String),
    /// A member that was given before.
    Twice,
}

/// A step down in a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Key(String),
    Index(usize),
}

impl Deref for Fault {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}

impl DerefMut for Fault {
    fn deref_mut(&mut self) -> &mut Parts {
        &mut self.0
    }
}

impl Fault {
    /// A fault of a value whose place its reader will give.
    pub(crate) fn unplaced(found: impl Into<String>, expected: impl Into<String>) -> Self {
        Self(Box::new(Parts {
            at: 0,
            found: found.into(),
            expected: expected.into(),
            hint: None,
            about: About::Value,
            path: Vec::new(),
            placed: false,
        }))
    }

    pub(crate) fn new(at: usize, found: impl Into<String>, expected: impl Into<String>) -> Self {
        let mut fault = Self::unplaced(found, expected);
        (fault.at, fault.placed) = (at, true);
        fault
    }

    /// The fault of a member that stands in its object already.
    pub(crate) fn twice(at: usize, name: &str) -> Self {
        let found = format!("{} a second time", member(name));
        Self::new(at, found, "every member once").about(About::Twice)
    }

    /// The fault as one of an object in this place that lacks the member `name`.
    pub(crate) fn of_missing(mut self, name: &str) -> Self {
        self.found = format!("an object without `{name}`");
        self.expected = format!("the member `{name}`");
        self.about(About::Missing(name.to_owned()))
    }

    pub(crate) fn into_parts(self) -> Parts {
        *self.0
    }

    pub(crate) fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    pub(crate) fn about(mut self, about: About) -> Self {
        self.about = about;
        self
    }

    /// Gives the fault its place, unless it has one further in.
    pub(crate) fn or_at(mut self, at: usize, found: impl FnOnce() -> String) -> Self {
        if !self.placed {
            self.placed = true;
            self.at = at;
            if self.found.is_empty() {
                self.found = found();
            }
        }
        self
    }

    /// The same fault, seen from one step further out.
    pub(crate) fn inside(mut self, step: Step) -> Self {
        self.path.push(step);
        self
    }

    /// The steps to the place, outermost first.
    pub(crate) fn steps(&self) -> Vec<Step> {
        self.path.iter().rev().cloned().collect()
    }

    pub(crate) fn depth(&self) -> usize {
        self.path.len()
    }

    pub(crate) fn pointer(&self) -> Pointer {
        let steps = self.path.iter().rev();
        steps.fold(Pointer::root(), |at, step| match step {
            Step::Key(key) => at.key(key),
            Step::Index(index) => at.index(*index),
        })
    }

    fn expecting(expected: &dyn Expected) -> Self {
        let told = Expectation::told(expected);
        let mut fault = Self::unplaced("", told.expected);
        fault.hint = told.hint;
        if !told.kinds.is_empty() {
            fault.about = About::Kind(told.kinds);
        }
        fault
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "found {}, expected {}", self.found, self.expected)?;
        if let Some(hint) = &self.hint {
            write!(f, " ({hint})")?;
        }
        if self.path.is_empty() {
            return Ok(());
        }
        write!(f, " at {}", self.pointer())
    }
}

impl std::error::Error for Fault {}

impl de::Error for Fault {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::unplaced("", "another value").with_hint(message.to_string())
    }

    fn invalid_type(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::expecting(expected)
    }

    fn invalid_value(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::expecting(expected)
    }

    fn invalid_length(_: usize, expected: &dyn Expected) -> Self {
        Self::expecting(expected)
    }

    fn unknown_variant(found: &str, names: &'static [&'static str]) -> Self {
        let fault = Self::unplaced("", one_of("string", names));
        match nearest_hint(found, names) {
            Some(hint) => fault.with_hint(hint),
            None => fault,
        }
    }

    fn unknown_field(name: &str, names: &'static [&'static str]) -> Self {
        const FEW: usize = 12;
        let near = nearest_hint(name, names);
        let expected = if near.is_none() || names.len() <= FEW {
            one_of("member", names)
        } else {
            format!("one of the {} known members", names.len())
        };
        let mut fault = Self::unplaced(member(name), expected).about(About::Member(names));
        fault.hint = near;
        fault
    }

    fn missing_field(name: &'static str) -> Self {
        Self::unplaced("", "").of_missing(name)
    }

    fn duplicate_field(name: &'static str) -> Self {
        Self::unplaced(format!("{} twice", member(name)), "every member once").about(About::Twice)
    }
}

/// A member by its name.
pub(crate) fn member(name: &str) -> String {
    format!("the member `{}`", words::short(name))
}

fn one_of(what: &str, names: &[&str]) -> String {
    match names {
        [] => format!("no {what}"),
        [name] => format!("the {what} `{name}`"),
        names => format!("one of the {what}s {}", words::list(names)),
    }
}

//! A complaint on its way up from where it arose.

use std::fmt;

use serde::de::{self, Expected, Unexpected};

use crate::base::{Pointer, nearest};

/// What is wrong at a place that is still being put together, innermost step first.
#[derive(Debug)]
pub(super) struct Fault {
    /// The offset in the text.
    pub(super) at: usize,
    /// Empty until the fault has its place.
    pub(super) found: String,
    pub(super) expected: String,
    pub(super) hint: Option<String>,
    path: Vec<Step>,
    placed: bool,
}

/// A step down in a document.
#[derive(Debug)]
pub(super) enum Step {
    Key(String),
    Index(usize),
}

impl Fault {
    /// A fault of a value whose place its reader will give.
    pub(super) fn unplaced(found: impl Into<String>, expected: impl Into<String>) -> Self {
        Self {
            at: 0,
            found: found.into(),
            expected: expected.into(),
            hint: None,
            path: Vec::new(),
            placed: false,
        }
    }

    pub(super) fn new(at: usize, found: impl Into<String>, expected: impl Into<String>) -> Self {
        Self {
            at,
            placed: true,
            ..Self::unplaced(found, expected)
        }
    }

    pub(super) fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Gives the fault its place, unless it has one further in.
    pub(super) fn or_at(mut self, at: usize, found: impl FnOnce() -> String) -> Self {
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
    pub(super) fn inside(mut self, step: Step) -> Self {
        self.path.push(step);
        self
    }

    pub(super) fn pointer(&self) -> Pointer {
        let steps = self.path.iter().rev();
        steps.fold(Pointer::root(), |at, step| match step {
            Step::Key(key) => at.key(key),
            Step::Index(index) => at.index(*index),
        })
    }

    fn expecting(expected: &dyn Expected) -> Self {
        // In the alternate form, the crate's own types put their hint on a second line.
        let expected = format!("{expected:#}");
        match expected.split_once('\n') {
            Some((expected, hint)) => Self::unplaced("", expected).with_hint(hint),
            None => Self::unplaced("", expected),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "found {}, expected {}", self.found, self.expected)
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

    fn unknown_variant(_: &str, names: &'static [&'static str]) -> Self {
        Self::unplaced("", one_of("string", names))
    }

    fn unknown_field(name: &str, names: &'static [&'static str]) -> Self {
        const FEW: usize = 12;
        let near = nearest(name, names);
        let expected = if near.is_empty() || names.len() <= FEW {
            one_of("member", names)
        } else {
            format!("one of the {} known members", names.len())
        };
        let fault = Self::unplaced(member(name), expected);
        if near.is_empty() {
            fault
        } else {
            fault.with_hint(format!("near: {}", list(&near)))
        }
    }

    fn missing_field(name: &'static str) -> Self {
        Self::unplaced(
            format!("an object without `{name}`"),
            format!("the member `{name}`"),
        )
    }

    fn duplicate_field(name: &'static str) -> Self {
        Self::unplaced(format!("{} twice", member(name)), "every member once")
    }
}

/// A member by its name.
pub(super) fn member(name: &str) -> String {
    format!("the member `{}`", short(name))
}

/// A text cut to what helps in a message.
pub(super) fn short(text: &str) -> std::borrow::Cow<'_, str> {
    const MAX: usize = 60;
    match text.char_indices().nth(MAX) {
        Some((end, _)) => format!("{}…", &text[..end]).into(),
        None => text.into(),
    }
}

fn one_of(what: &str, names: &[&str]) -> String {
    match names {
        [] => format!("no {what}"),
        [name] => format!("the {what} `{name}`"),
        names => format!("one of the {what}s {}", list(names)),
    }
}

fn list(names: &[&str]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    names.join(", ")
}

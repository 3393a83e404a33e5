//! Reading from a tree: what to complain of, and where.
//!
//! The same `Deserialize` impls as ever read the tree, and each run ends at one fault. The value at
//! fault is then passed over and the next run looks further, until nothing is left to complain of.
//! Entries that were found well are passed over, too, so that the runs together cost about as
//! much as one.

use std::marker::PhantomData;

use serde::de::{DeserializeOwned, DeserializeSeed};

use super::{MAX_ERRORS, Parsed, error::ReadErrors, trial};
use crate::base::{
    fault::{About, Fault, Step},
    strict::StrictDeserializer,
    tree::{self, FORMAT_VERSION, KIND, MERGE_KEY, Member, Node, Value},
};

/// Reads a `T` from what was found in `text`.
pub(super) fn read<T: DeserializeOwned>(
    text: &str,
    parsed: Result<Parsed<'_>, Fault>,
) -> Result<T, ReadErrors> {
    let refuse = |faults, more| Err(ReadErrors::new(text, faults, more));
    let mut parsed = match parsed {
        Ok(parsed) => parsed,
        Err(fault) => return refuse(vec![fault], false),
    };
    let mut value = None;
    let mut run = |node: &Node<'_>| {
        let read = tree::read(node, Root(PhantomData::<T>))?;
        value = Some(read);
        Ok(())
    };
    let told = faults(&mut parsed.node, &mut run);
    let (mut faults, mut more) = version_first(told, parsed.faults);
    more |= faults.len() > MAX_ERRORS;
    faults.truncate(MAX_ERRORS);
    match value {
        Some(value) if faults.is_empty() => Ok(value),
        // Cannot be: who refuses says why.
        None if faults.is_empty() => Err(unexplained(text, "nothing is told")),
        _ => refuse(faults, more),
    }
}

/// The errors of a text that a second look takes.
pub(super) fn unexplained(text: &str, error: &str) -> ReadErrors {
    let fault = Fault::new(0, "a value that cannot be read", "another");
    ReadErrors::new(text, vec![fault.with_hint(error)], false)
}

struct Root<T>(PhantomData<T>);

impl<'de, T: DeserializeOwned> DeserializeSeed<'de> for Root<T> {
    type Value = T;

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::deserialize(StrictDeserializer(deserializer))
    }
}

/// Reads a tree, or says why it cannot.
pub(super) type Run<'r> = &'r mut dyn FnMut(&Node<'_>) -> Result<(), Fault>;

/// All faults of the values below `root`, one more than are told at most.
fn faults(root: &mut Node<'_>, run: Run<'_>) -> Vec<Fault> {
    let mut told = Vec::new();
    let mut last = None;
    let mut outwards = 0;
    while let Err(mut fault) = run(root) {
        let mut steps = fault.steps();
        // What is still complained of although it is passed over goes with what it is in.
        let again = last.as_ref() == Some(&steps);
        outwards = if again { outwards + 1 } else { 0 };
        last = Some(steps.clone());
        if outwards == 0 {
            let also = match &fault.about {
                About::Missing(name) => trial::also_missing(root, &steps, name, run),
                _ => Vec::new(),
            };
            let also = also.iter().map(|name| fault.clone().of_missing(name));
            let also: Vec<Fault> = also.filter(|also| !follows(root, &steps, also)).collect();
            if !follows(root, &steps, &fault) {
                if is_unsure(&fault) {
                    if let Some(hint) = trial::hint(root, &fault, run) {
                        fault.hint = Some(hint);
                    }
                }
                told.push(fault.clone());
            }
            told.extend(also);
        }
        steps.truncate(steps.len().saturating_sub(outwards));
        if told.len() > MAX_ERRORS || !pass_over(root, &steps, fault.into_parts().hint) {
            break;
        }
    }
    told
}

/// Whether more could be said about what was meant.
fn is_unsure(fault: &Fault) -> bool {
    match (&fault.hint, &fault.about) {
        (None, _) => true,
        // The list of all kinds.
        (Some(hint), About::Kind(_)) => !trial::is_near(hint),
        (Some(_), _) => false,
    }
}

/// Whether a fault is there only since another value in the same object was passed over.
fn follows(root: &Node<'_>, steps: &[Step], fault: &Fault) -> bool {
    let node = steps.iter().try_fold(root, |node, step| node.step(step));
    let (Some(node), About::Missing(name)) = (node, &fault.about) else {
        return false;
    };
    let Value::Object(members) = &node.value else {
        return false;
    };
    let spoken_of = format!("`{name}`");
    members.iter().any(|member| {
        let gone = member.gone.as_ref();
        let held = member.key == name.as_str() || member.key == MERGE_KEY;
        gone.is_some_and(|hint| held || hint.contains(&spoken_of))
    })
}

/// Has the next run pass over the value at `steps`; false if that is everything.
fn pass_over(root: &mut Node<'_>, steps: &[Step], hint: Option<String>) -> bool {
    let Some((own, outer)) = steps.split_last() else {
        return false;
    };
    let mut node = root;
    for step in outer {
        node = match (&mut node.value, step) {
            (Value::List(list), Step::Index(index)) => {
                // Those before it are well.
                list.done = *index;
                match list.entries.get_mut(*index) {
                    Some(entry) => entry,
                    None => return false,
                }
            }
            (Value::Object(members), Step::Key(key)) => match reach(members, key) {
                Some(member) => &mut member.node,
                None => return false,
            },
            _ => return false,
        };
    }
    match (&mut node.value, own) {
        (Value::List(list), Step::Index(index)) => list.done = index + 1,
        (Value::Object(members), Step::Key(key)) => match reach(members, key) {
            Some(member) => member.gone = Some(hint.unwrap_or_default()),
            None => return false,
        },
        _ => return false,
    }
    true
}

/// The member `key`; of the lists before it, which were read and are well, the entries are done.
fn reach<'m, 'a>(members: &'m mut [Member<'a>], key: &str) -> Option<&'m mut Member<'a>> {
    let place = members.iter().position(|member| member.key == key)?;
    // These two are read before their turn.
    if key != KIND && key != FORMAT_VERSION {
        for member in &mut members[..place] {
            if let Value::List(list) = &mut member.node.value {
                list.done = list.entries.len();
            }
        }
    }
    members.get_mut(place)
}

/// All faults in the order of their places, that of the version before the others; if the document
/// is of another version, that alone.
fn version_first(values: Vec<Fault>, doubles: Vec<Fault>) -> (Vec<Fault>, bool) {
    let more = values.len() > MAX_ERRORS;
    let mut faults = values;
    faults.extend(doubles);
    faults.sort_by_key(|fault| fault.at);
    let Some(place) = faults.iter().position(is_about_version) else {
        return (faults, more);
    };
    let mut version = faults.remove(place);
    if version.about == About::Value {
        let text = version.found.strip_prefix('"');
        let text = text
            .and_then(|text| text.strip_suffix('"'))
            .map(str::to_owned);
        let number = version.found.starts_with(|c: char| c.is_ascii_digit());
        match &text {
            Some(text) if text.parse().is_ok_and(|text: f64| text > 1.0) => {
                let later = "the document was written for a later version of this library";
                version.hint = Some(later.to_owned());
            }
            // The nearest known one would be `1` again.
            Some(_) => version.hint = None,
            None if number => version.hint = Some("a string, in double quotes".to_owned()),
            None => {}
        }
        if text.is_some() {
            return (vec![version], false);
        }
    }
    faults.insert(0, version);
    (faults, more)
}

fn is_about_version(fault: &Fault) -> bool {
    let version = Step::Key(FORMAT_VERSION.to_owned());
    match &fault.about {
        About::Missing(name) => fault.depth() == 0 && name == FORMAT_VERSION,
        About::Value => fault.steps() == [version],
        _ => false,
    }
}

//! Hints that are tried before they are given.
//!
//! What a person probably meant is put in the place of what was found, in a tree of that place
//! alone, and read as the document would be. So a hint cannot promise what the types do not hold,
//! and none of it has to know the types.

use std::borrow::Cow;

use super::explain::Run;
use crate::base::{
    fault::{About, Fault, Step},
    tree::{KIND, List, Member, Node, Value},
    words::short,
};

/// What would be read in the place of a fault, if something near what was found would.
pub(super) fn hint(root: &Node<'_>, fault: &Fault, run: Run<'_>) -> Option<String> {
    let mut steps = fault.steps();
    let node = steps.iter().try_fold(root, |node, step| node.step(step))?;
    // It is read once for each trial.
    if values(node, MAX_VALUES) > MAX_VALUES {
        return None;
    }
    let node = node.clone();
    if matches!(fault.about, About::Member(_) | About::Kind(_)) {
        steps.pop();
    }
    let mut trial = Trial { root, steps, run };
    match (&fault.about, &node.value) {
        (About::Member(names), _) => trial.member_elsewhere(&fault.steps(), &node, names),
        (About::Kind(kinds), Value::String(text)) => trial.member_of_a_kind(text, kinds),
        (About::Object(fields), Value::String(text)) => trial
            .wrapped(text, fields)
            .or_else(|| trial.otherwise(&node)),
        (About::Value | About::Object(_), _) => trial.otherwise(&node),
        _ => None,
    }
}

/// The other members that the object at `steps` lacks beside `name`.
///
/// Reading stops at the first. So a value is made up for it, which shows the next.
pub(super) fn also_missing(
    root: &Node<'_>,
    steps: &[Step],
    name: &str,
    run: Run<'_>,
) -> Vec<String> {
    let Some(node) = steps.iter().try_fold(root, |node, step| node.step(step)) else {
        return Vec::new();
    };
    if values(node, MAX_VALUES) > MAX_VALUES {
        return Vec::new();
    }
    let (mut node, depth) = (node.clone(), steps.len());
    let steps = steps.to_vec();
    let mut trial = Trial { root, steps, run };
    let mut missing = vec![name.to_owned()];
    while let Some(name) = missing.last().cloned() {
        let mut made_up = vec![string("a"), object(Vec::new())];
        let next = loop {
            let Some(value) = made_up.pop() else {
                break None;
            };
            let mut filled = node.clone();
            let Value::Object(members) = &mut filled.value else {
                break None;
            };
            members.push(Member::new(0, name.clone().into(), value));
            let Err(fault) = trial.reads(filled.clone()) else {
                break None;
            };
            match &fault.about {
                About::Missing(next) if fault.depth() == depth => {
                    node = filled;
                    break Some(next.clone());
                }
                About::Kind(kinds) => made_up.extend(kinds.first().map(|kind| of_kind(kind))),
                About::Missing(inner) if inner == KIND => made_up.push(of_kind("")),
                // One of its terms, if the hint lists them.
                _ => {
                    let hint = fault.hint.as_deref().unwrap_or_default();
                    let term = hint
                        .strip_prefix("one of `")
                        .and_then(|terms| terms.split_once('`'));
                    made_up.extend(term.map(|(term, _)| string(term)));
                }
            }
        };
        match next {
            Some(next) if !missing.contains(&next) => missing.push(next),
            _ => break,
        }
    }
    missing.split_off(1)
}

/// How large a value can be to be tried elsewhere.
const MAX_VALUES: usize = 500;

/// How many values there are in a value, or more than `most`.
fn values(node: &Node<'_>, most: usize) -> usize {
    let add = |sum: usize, node| {
        if sum > most {
            sum
        } else {
            sum + values(node, most)
        }
    };
    match &node.value {
        Value::List(list) => list.entries.iter().fold(1, add),
        Value::Object(members) => members.iter().map(|member| &member.node).fold(1, add),
        _ => 1,
    }
}

struct Trial<'t, 'a, 'r> {
    root: &'t Node<'a>,
    /// The place of the value that is replaced.
    steps: Vec<Step>,
    run: Run<'r>,
}

impl<'a> Trial<'_, 'a, '_> {
    /// Whether `node` can be read in the place, or why not.
    fn reads(&mut self, node: Node<'a>) -> Result<(), Fault> {
        let Some(stub) = stub(self.root, &self.steps, node) else {
            return Err(Fault::unplaced("", ""));
        };
        match (self.run)(&stub) {
            // What the objects around it lack was left out here.
            Err(fault) if fault.depth() < self.steps.len() => Ok(()),
            read => read,
        }
    }

    /// Whether the members are read, though others may be missing beside them.
    fn takes(&mut self, node: Node<'a>) -> bool {
        match self.reads(node) {
            Ok(()) => true,
            Err(fault) => match &fault.about {
                // Without its kind, a union looks at no member.
                About::Missing(name) => name != KIND,
                About::Kind(_) => true,
                _ => false,
            },
        }
    }

    /// An unknown member that one of the known ones would hold.
    fn member_elsewhere(
        &mut self,
        place: &[Step],
        node: &Node<'a>,
        names: &[&'static str],
    ) -> Option<String> {
        let Some(Step::Key(key)) = place.last() else {
            return None;
        };
        let here = self
            .steps
            .iter()
            .try_fold(self.root, |node, step| node.step(step))?;
        let kind = here.step(&Step::Key(KIND.to_owned()));
        if let Some(Value::String(kind)) = kind.map(|kind| &kind.value) {
            if let Some(hint) = self.member_of_another_kind(key, node, kind) {
                return Some(hint);
            }
        }
        let mut homes = Vec::new();
        for name in names {
            // What takes any member is no place for this one.
            let any = object(vec![("?".into(), Node::new(Value::Null))]);
            if self.takes(object(vec![((*name).into(), any)])) {
                continue;
            }
            let inner = object(vec![(key.clone().into(), node.clone())]);
            if self.takes(object(vec![((*name).into(), inner.clone())])) {
                homes.push(format!("`{name}`"));
            } else if self.takes(object(vec![((*name).into(), entry(inner))])) {
                homes.push(format!("an entry of `{name}`"));
            }
        }
        few(&homes).map(|homes| format!("`{}` belongs into {homes}", short(key)))
    }

    /// A member of a union that another of its kinds would hold.
    fn member_of_another_kind(&mut self, key: &str, node: &Node<'a>, kind: &str) -> Option<String> {
        // No kind is called so; the complaint tells the names.
        let About::Kind(kinds) = self.reads(of_kind("")).err()?.into_parts().about else {
            return None;
        };
        let mut others = Vec::new();
        for other in kinds.iter().filter(|other| *other != kind) {
            let node = (key.to_owned().into(), node.clone());
            let kind = (KIND.into(), string(other));
            if self.takes(object(vec![kind, node])) {
                others.push(format!("the kind `{other}`"));
            }
        }
        let key = short(key);
        Some(match few(&others) {
            Some(others) => format!("`{key}` is a member of {others}"),
            None => format!("the kind `{kind}` has no such member"),
        })
    }

    /// An unknown kind that is the term of a member of a kind.
    fn member_of_a_kind(&mut self, text: &str, kinds: &[String]) -> Option<String> {
        let mut ways = Vec::new();
        for kind in kinds {
            let of_kind = |name: &str, value: Node<'a>| {
                object(vec![
                    (KIND.into(), string(kind)),
                    (name.to_owned().into(), value),
                ])
            };
            // No member is called so; the complaint tells the names.
            let Err(fault) = self.reads(of_kind("", Node::new(Value::Null))) else {
                continue;
            };
            let About::Member(names) = fault.about else {
                continue;
            };
            for name in names {
                if self.reads(of_kind(name, string("?"))).is_ok() {
                    continue;
                }
                match self.reads(of_kind(name, string(text))) {
                    Ok(()) => ways.push(format!("the kind `{kind}` with `{name}`")),
                    Err(fault) => {
                        let near = fault.into_parts().hint.filter(|hint| is_near(hint));
                        let way = |near| format!("the kind `{kind}` with `{name}`, {near}");
                        ways.extend(near.map(way));
                    }
                }
            }
        }
        few(&ways)
    }

    /// A text that one member of the expected object would hold.
    fn wrapped(&mut self, text: &str, fields: &[&'static str]) -> Option<String> {
        let quoted = serde_json::to_string(&short(text)).ok()?;
        let (mut kinds, mut terms, mut texts) = (Vec::new(), Vec::new(), Vec::new());
        for field in fields {
            let with = |value| object(vec![((*field).into(), value)]);
            if self.reads(with(of_kind(text))).is_ok() {
                kinds.push(format!("write `{{\"{field}\": {{\"kind\": {quoted}}}}}`"));
            }
            if self.reads(with(string(text))).is_ok() {
                let free = self.reads(with(string("?"))).is_ok();
                let ways = if free { &mut texts } else { &mut terms };
                ways.push(format!("write `{{\"{field}\": {quoted}}}`"));
            }
        }
        [&kinds, &terms, &texts]
            .into_iter()
            .find(|ways| !ways.is_empty())
            .and_then(|ways| few(ways))
    }

    /// The same value in another form.
    fn otherwise(&mut self, node: &Node<'a>) -> Option<String> {
        match &node.value {
            Value::String(text) => {
                if self.reads(of_kind(text)).is_ok() {
                    let quoted = serde_json::to_string(&short(text)).ok()?;
                    return Some(format!("write `{{\"kind\": {quoted}}}`"));
                }
                let bare = match &**text {
                    "true" => Value::Bool(true),
                    "false" => Value::Bool(false),
                    text => Value::Number(text.to_owned().into()),
                };
                let number = text.starts_with(|c: char| c.is_ascii_digit() || c == '-');
                if (number || matches!(bare, Value::Bool(_))) && self.reads(Node::new(bare)).is_ok()
                {
                    return Some("without quotes".to_owned());
                }
            }
            Value::Number(number) if self.reads(string(number)).is_ok() => {
                return Some(format!("in quotes: `\"{}\"`", short(number)));
            }
            Value::Bool(value) if self.reads(string(&value.to_string())).is_ok() => {
                return Some(format!("in quotes: `\"{value}\"`"));
            }
            Value::List(of) => {
                let [only] = of.entries.as_slice() else {
                    return None;
                };
                let one = self.reads(only.clone()).is_ok();
                return one.then(|| "one, not a list: without the square brackets".to_owned());
            }
            _ => {}
        }
        let listed = !matches!(node.value, Value::Null) && self.reads(entry(node.clone())).is_ok();
        listed.then(|| "in square brackets, also if there is one".to_owned())
    }
}

/// Whether a hint names what was probably meant.
pub(super) fn is_near(hint: &str) -> bool {
    hint.starts_with("near: ") || hint.starts_with("write `")
}

/// The ways as one hint; none if there are so many that it would be a guess.
fn few(ways: &[String]) -> Option<String> {
    (1..=2).contains(&ways.len()).then(|| ways.join(" or "))
}

/// A tree of `node` in its place and of what is needed to reach it.
fn stub<'a>(root: &Node<'a>, steps: &[Step], node: Node<'a>) -> Option<Node<'a>> {
    let Some((first, rest)) = steps.split_first() else {
        return Some(node);
    };
    let inner = stub(root.step(first)?, rest, node)?;
    Some(match first {
        Step::Index(_) => entry(inner),
        Step::Key(key) => {
            let kind = root.step(&Step::Key(KIND.to_owned()));
            let kind = kind.filter(|_| key != KIND).cloned();
            let mut members: Vec<_> = kind.map(|kind| (KIND.into(), kind)).into_iter().collect();
            members.push((key.clone().into(), inner));
            object(members)
        }
    })
}

fn object<'a>(members: Vec<(Cow<'a, str>, Node<'a>)>) -> Node<'a> {
    let members = members.into_iter();
    let members = members.map(|(key, node)| Member::new(0, key, node));
    Node::new(Value::Object(members.collect()))
}

fn entry(node: Node<'_>) -> Node<'_> {
    Node::new(Value::List(List {
        entries: vec![node],
        done: 0,
    }))
}

fn string<'a>(text: &str) -> Node<'a> {
    Node::new(Value::String(text.to_owned().into()))
}

fn of_kind<'a>(kind: &str) -> Node<'a> {
    object(vec![(KIND.into(), string(kind))])
}

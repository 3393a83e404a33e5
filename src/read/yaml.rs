//! YAML with the places of its values, as the same tree that JSON gives.

use std::{
    borrow::Cow,
    collections::{HashMap, HashSet},
};

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, StrInput, Tag};

use super::{MAX_DEPTH, Parsed, json::describe};
use crate::base::{
    fault::{Fault, Step},
    tree::{List, MERGE_KEY, Member, Node, Value},
    words::short,
};

/// Reads the one document of a YAML text.
///
/// What a tree of JSON cannot hold is told and left out: members given twice, merge keys, tags.
pub(super) fn parse(text: &str) -> Result<Parsed<'_>, Fault> {
    let mut loader = Loader {
        text,
        parser: Parser::new_from_str(text),
        cursor: Cursor::default(),
        path: Vec::new(),
        faults: Vec::new(),
        anchors: HashMap::new(),
        copied: 0,
    };
    let node = loader.document()?;
    Ok(Parsed {
        node,
        faults: loader.faults,
    })
}

struct Loader<'a> {
    text: &'a str,
    parser: Parser<'a, StrInput<'a>>,
    cursor: Cursor,
    /// The steps to the value that is being read.
    path: Vec<Step>,
    faults: Vec<Fault>,
    anchors: HashMap<usize, Anchored<'a>>,
    /// How many values aliases have made.
    copied: usize,
}

/// A value that aliases can stand for.
struct Anchored<'a> {
    node: Node<'a>,
    size: usize,
    height: usize,
}

impl<'a> Loader<'a> {
    fn document(&mut self) -> Result<Node<'a>, Fault> {
        let (mut event, mut at) = self.next()?;
        while matches!(event, Event::StreamStart | Event::DocumentStart(_)) {
            (event, at) = self.next()?;
        }
        if matches!(event, Event::StreamEnd) {
            let end = self.text.trim_end().len();
            return Err(Fault::new(end, "the end of the text", "a value"));
        }
        let node = self.node(event, at)?;
        loop {
            match self.next()? {
                (Event::StreamEnd, _) => return Ok(node),
                (Event::DocumentStart(_), at) => {
                    return Err(Fault::new(at, "a second document", "one document"));
                }
                _ => {}
            }
        }
    }

    /// The next event, and where it is in the text.
    fn next(&mut self) -> Result<(Event<'a>, usize), Fault> {
        match self.parser.next_event() {
            Some(Ok((event, span))) => {
                let at = self.cursor.byte(self.text, span.start.index());
                Ok((event, at))
            }
            Some(Err(error)) => Err(self.broken(&error)),
            None => Ok((Event::StreamEnd, self.text.len())),
        }
    }

    fn broken(&mut self, error: &ScanError) -> Fault {
        let at = self.cursor.byte(self.text, error.marker().index());
        let rest = &self.text[at..];
        self.placed(match error.info() {
            info if info.contains("recursion limit") => too_deep(at),
            info if info.contains("unknown anchor") => {
                let name = rest
                    .split([' ', '\n', ',', ']', '}'])
                    .next()
                    .unwrap_or(rest);
                let found = format!("`{}`", short(name));
                Fault::new(at, found, "an alias of an anchor that stands before it")
            }
            info => Fault::new(at, describe(rest), "YAML that goes on here").with_hint(info),
        })
    }

    /// The fault as one of the value that is being read.
    fn placed(&self, fault: Fault) -> Fault {
        let steps = self.path.iter().rev();
        steps.fold(fault, |fault, step| fault.inside(step.clone()))
    }

    fn tell(&mut self, fault: Fault) {
        let fault = self.placed(fault);
        self.faults.push(fault);
    }

    fn node(&mut self, event: Event<'a>, at: usize) -> Result<Node<'a>, Fault> {
        let (value, anchor) = match event {
            Event::Alias(anchor) => return self.alias(anchor, at),
            Event::Scalar(text, style, anchor, tag) => {
                (self.scalar(text, style, tag.as_deref(), at), anchor)
            }
            Event::SequenceStart(anchor, tag) => {
                self.check_tag(tag.as_deref(), "seq", at);
                (self.list(at)?, anchor)
            }
            Event::MappingStart(anchor, tag) => {
                self.check_tag(tag.as_deref(), "map", at);
                (self.object(at)?, anchor)
            }
            // Cannot be: the parser gives a value where one is due.
            _ => (Value::Null, 0),
        };
        let node = Node { at, value };
        if anchor > 0 {
            let (size, height) = measure(&node);
            let node = node.clone();
            let anchored = Anchored { node, size, height };
            self.anchors.insert(anchor, anchored);
        }
        Ok(node)
    }

    /// A copy of the value with an anchor; its parts stay where they were written.
    fn alias(&mut self, anchor: usize, at: usize) -> Result<Node<'a>, Fault> {
        let Some(anchored) = self.anchors.get(&anchor) else {
            let found = "an alias inside the value that it stands for";
            return Err(self.placed(Fault::new(at, found, "an alias behind it")));
        };
        if self.path.len() + anchored.height > MAX_DEPTH {
            return Err(self.placed(too_deep(at)));
        }
        self.copied += anchored.size;
        if self.copied > self.text.len() {
            let found = "aliases that stand for more than the whole text";
            let fault = Fault::new(at, found, "fewer aliases");
            return Err(self.placed(fault));
        }
        let value = anchored.node.value.clone();
        Ok(Node { at, value })
    }

    fn list(&mut self, at: usize) -> Result<Value<'a>, Fault> {
        self.check_depth(at)?;
        let mut list = List::default();
        loop {
            let (event, at) = self.next()?;
            if matches!(event, Event::SequenceEnd | Event::StreamEnd) {
                return Ok(Value::List(list));
            }
            self.path.push(Step::Index(list.entries.len()));
            let node = self.node(event, at)?;
            self.path.pop();
            list.entries.push(node);
        }
    }

    fn object(&mut self, at: usize) -> Result<Value<'a>, Fault> {
        self.check_depth(at)?;
        let mut members = Vec::new();
        let mut keys = HashSet::new();
        loop {
            let (event, at) = self.next()?;
            if matches!(event, Event::MappingEnd | Event::StreamEnd) {
                return Ok(Value::Object(members));
            }
            let merge = is_merge_key(&event);
            let key = self.key(event, at)?;
            let new = key.as_ref().is_some_and(|key| keys.insert(key.clone()));
            self.path
                .push(Step::Key(key.clone().unwrap_or_default().into_owned()));
            if let (Some(key), false) = (&key, new) {
                self.tell(Fault::twice(at, key));
            }
            let (event, value_at) = self.next()?;
            let node = self.node(event, value_at)?;
            self.path.pop();
            if let (Some(key), true) = (key, new) {
                let mut member = Member::new(at, key, node);
                member.gone = merge.then(String::new);
                members.push(member);
            }
        }
    }

    /// The name of a member, if it is one.
    fn key(&mut self, event: Event<'a>, at: usize) -> Result<Option<Cow<'a, str>>, Fault> {
        const MERGE: &str = "merge keys are not read: write the members out, \
                             or repeat a whole value by its alias";
        let merge = is_merge_key(&event);
        let alias = matches!(event, Event::Alias(_));
        let node = self.node(event, at)?;
        let name = "the name of a member";
        match node.value {
            Value::String(key) if merge => {
                let fault = Fault::new(at, "the merge key `<<`", name).with_hint(MERGE);
                self.tell(fault.inside(Step::Key(key.clone().into_owned())));
                return Ok(Some(key));
            }
            Value::String(key) if !alias => return Ok(Some(key)),
            Value::List(_) | Value::Object(_) => {
                self.tell(Fault::new(at, node.describe(), name));
            }
            _ if alias => self.tell(Fault::new(at, "an alias", name)),
            Value::Null => {
                self.tell(Fault::new(at, "null", name));
            }
            _ => {
                let fault = Fault::new(at, node.describe(), name);
                self.tell(fault.with_hint("a text, in quotes"));
            }
        }
        Ok(None)
    }

    fn check_depth(&self, at: usize) -> Result<(), Fault> {
        if self.path.len() < MAX_DEPTH {
            return Ok(());
        }
        Err(self.placed(too_deep(at)))
    }

    /// Tells a tag that is not what the value is anyway.
    fn check_tag(&mut self, tag: Option<&Tag>, core: &str, at: usize) {
        let Some(tag) = tag else {
            return;
        };
        if !(tag.is_yaml_core_schema() && tag.suffix == core) {
            self.unknown_tag(tag, at);
        }
    }

    fn unknown_tag(&mut self, tag: &Tag, at: usize) {
        let name = if tag.is_yaml_core_schema() {
            format!("!!{}", tag.suffix)
        } else {
            format!("{}{}", tag.handle, tag.suffix)
        };
        let fault = Fault::new(at, format!("the tag `{}`", short(&name)), "no tag");
        self.tell(fault.with_hint("what a value is follows from its place"));
    }

    fn scalar(
        &mut self,
        text: Cow<'a, str>,
        style: ScalarStyle,
        tag: Option<&Tag>,
        at: usize,
    ) -> Value<'a> {
        let Some(tag) = tag else {
            return if style == ScalarStyle::Plain {
                plain(text)
            } else {
                Value::String(text)
            };
        };
        let core = tag.is_yaml_core_schema();
        if core && tag.suffix == "str" || !core && tag.handle.is_empty() && tag.suffix == "!" {
            return Value::String(text);
        }
        let value = plain(text);
        let suffix = match &value {
            Value::Null => "null",
            Value::Bool(_) => "bool",
            Value::Number(number) if is_integer(number) && tag.suffix != "float" => "int",
            Value::Number(_) => "float",
            _ => "",
        };
        if !core || tag.suffix != suffix {
            self.unknown_tag(tag, at);
        }
        value
    }
}

fn is_merge_key(event: &Event<'_>) -> bool {
    matches!(event, Event::Scalar(key, ScalarStyle::Plain, ..) if key == MERGE_KEY)
}

fn too_deep(at: usize) -> Fault {
    let found = format!("a list or object inside {MAX_DEPTH} others");
    let expected = format!("{MAX_DEPTH} lists and objects inside each other at most");
    Fault::new(at, found, expected)
}

/// A word without quotes, by the core schema of YAML 1.2.
fn plain(text: Cow<'_, str>) -> Value<'_> {
    match &*text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        number if is_integer(number) || is_float(number) => Value::Number(text),
        _ => Value::String(text),
    }
}

fn is_integer(text: &str) -> bool {
    fn all(digits: &str, digit: fn(char) -> bool) -> bool {
        !digits.is_empty() && digits.chars().all(digit)
    }
    if let Some(digits) = text.strip_prefix("0x") {
        return all(digits, |c| c.is_ascii_hexdigit());
    }
    if let Some(digits) = text.strip_prefix("0o") {
        return all(digits, |c| matches!(c, '0'..='7'));
    }
    all(unsigned(text), |c| c.is_ascii_digit())
}

fn is_float(text: &str) -> bool {
    let number = unsigned(text);
    if matches!(number, ".inf" | ".Inf" | ".INF") || matches!(text, ".nan" | ".NaN" | ".NAN") {
        return true;
    }
    let (number, exponent) = match number.split_once(['e', 'E']) {
        Some((number, exponent)) => (number, Some(exponent)),
        None => (number, None),
    };
    let digits = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, part) = number.split_once('.').unwrap_or((number, ""));
    digits(whole)
        && digits(part)
        && !(whole.is_empty() && part.is_empty())
        && exponent.is_none_or(|exponent| {
            let exponent = unsigned(exponent);
            !exponent.is_empty() && digits(exponent)
        })
}

fn unsigned(text: &str) -> &str {
    text.strip_prefix(['+', '-']).unwrap_or(text)
}

/// How many values there are in a value, and how many lists and objects inside each other.
fn measure(node: &Node<'_>) -> (usize, usize) {
    let add = |(size, height): (usize, usize), node| {
        let (more, inner) = measure(node);
        (size + more, height.max(inner + 1))
    };
    match &node.value {
        Value::List(list) => list.entries.iter().fold((1, 1), add),
        Value::Object(members) => members.iter().map(|member| &member.node).fold((1, 1), add),
        _ => (1, 0),
    }
}

/// A place in the text that the parser counts in characters.
#[derive(Default)]
struct Cursor {
    characters: usize,
    bytes: usize,
}

impl Cursor {
    /// The byte at which a character starts; places come nearly in order.
    fn byte(&mut self, text: &str, characters: usize) -> usize {
        while self.characters > characters {
            let Some(c) = text[..self.bytes].chars().next_back() else {
                break;
            };
            self.bytes -= c.len_utf8();
            self.characters -= 1;
        }
        while self.characters < characters {
            let Some(c) = text[self.bytes..].chars().next() else {
                break;
            };
            self.bytes += c.len_utf8();
            self.characters += 1;
        }
        self.bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_words_are_typed_by_the_core_schema() {
        let is = |text: &str| match plain(text.into()) {
            Value::Null => "null",
            Value::Bool(_) => "bool",
            Value::Number(_) => "number",
            _ => "text",
        };
        for (kind, texts) in [
            ("null", "~ null Null NULL"),
            ("bool", "true True TRUE false False FALSE"),
            (
                "number",
                "0 007 -1 +1 0x1F 0o17 1.0 -.5 1. 1e3 1.5E-3 .inf -.INF .nan",
            ),
            (
                "text",
                "NO no yes on off nULL tRUE 0x 0xG 0o8 1_000 1:30 2026-03-01 . - +.e1 e1 1e 1e+ -.nan <<",
            ),
        ] {
            for text in texts.split(' ') {
                assert_eq!(is(text), kind, "{text}");
            }
        }
        assert_eq!(is(""), "null");
    }

    #[test]
    fn the_cursor_goes_both_ways() {
        let mut cursor = Cursor::default();
        let text = "aü日b";
        for (characters, byte) in [(2, 3), (0, 0), (4, 7), (3, 6), (1, 1), (9, 7)] {
            assert_eq!(cursor.byte(text, characters), byte);
        }
    }
}

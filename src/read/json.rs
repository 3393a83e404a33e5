//! JSON with the places of its values, for the second look at a text that was not read.

use std::{borrow::Cow, collections::HashSet};

use super::{MAX_DEPTH, Parsed};
use crate::base::{
    fault::{Fault, Step},
    tree::{List, Member, Node, Value},
    words::short,
};

/// Reads the JSON of `text` as `serde_json` does; members given twice are told and left out.
pub(super) fn parse(text: &str) -> Result<Parsed<'_>, Fault> {
    let mut parser = Parser {
        text,
        at: 0,
        depth: 0,
        path: Vec::new(),
        faults: Vec::new(),
    };
    let node = parser.value()?;
    parser.space();
    if parser.at < text.len() {
        return Err(parser.fault("the end of the text"));
    }
    Ok(Parsed {
        node,
        faults: parser.faults,
    })
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
    /// The steps to the value that is being read.
    path: Vec<Step>,
    /// Members given twice.
    faults: Vec<Fault>,
}

impl<'a> Parser<'a> {
    fn value(&mut self) -> Result<Node<'a>, Fault> {
        self.space();
        let at = self.at;
        let value = match self.peek() {
            Some(b'{') => self.object()?,
            Some(b'[') => self.list()?,
            Some(b'"') => Value::String(self.string()?),
            Some(b'-' | b'0'..=b'9') => Value::Number(self.number()?.into()),
            _ if self.word("null") => Value::Null,
            _ if self.word("true") => Value::Bool(true),
            _ if self.word("false") => Value::Bool(false),
            _ => return Err(self.fault("a value")),
        };
        Ok(Node { at, value })
    }

    fn list(&mut self) -> Result<Value<'a>, Fault> {
        self.enter()?;
        let mut list = List::default();
        self.space();
        if !self.eat(b']') {
            loop {
                self.path.push(Step::Index(list.entries.len()));
                let node = self.value()?;
                self.path.pop();
                list.entries.push(node);
                self.space();
                if self.eat(b']') {
                    break;
                }
                if !self.eat(b',') {
                    return Err(self.fault("`,` or `]`"));
                }
            }
        }
        self.depth -= 1;
        Ok(Value::List(list))
    }

    fn object(&mut self) -> Result<Value<'a>, Fault> {
        self.enter()?;
        let mut members = Vec::new();
        let mut keys = HashSet::new();
        self.space();
        if !self.eat(b'}') {
            loop {
                members.extend(self.member(&mut keys)?);
                self.space();
                if self.eat(b'}') {
                    break;
                }
                if !self.eat(b',') {
                    return Err(self.fault("`,` or `}`"));
                }
            }
        }
        self.depth -= 1;
        Ok(Value::Object(members))
    }

    /// A member, unless it was there before.
    fn member(&mut self, keys: &mut HashSet<Cow<'a, str>>) -> Result<Option<Member<'a>>, Fault> {
        self.space();
        let at = self.at;
        if self.peek() != Some(b'"') {
            return Err(self.fault("the name of a member in double quotes"));
        }
        let key = self.string()?;
        self.path.push(Step::Key(key.clone().into_owned()));
        let new = keys.insert(key.clone());
        if !new {
            let fault = self.placed(Fault::twice(at, &key));
            self.faults.push(fault);
        }
        self.space();
        if !self.eat(b':') {
            return Err(self.fault("`:`"));
        }
        let node = self.value()?;
        self.path.pop();
        Ok(new.then(|| Member::new(at, key, node)))
    }

    /// The fault as one of the value that is being read.
    fn placed(&self, fault: Fault) -> Fault {
        let steps = self.path.iter().rev();
        steps.fold(fault, |fault, step| fault.inside(step.clone()))
    }

    /// The `[` or `{` that the parser stands at.
    fn enter(&mut self) -> Result<(), Fault> {
        if self.depth == MAX_DEPTH {
            let found = format!("a list or object inside {MAX_DEPTH} others");
            let expected = format!("{MAX_DEPTH} lists and objects inside each other at most");
            return Err(self.placed(Fault::new(self.at, found, expected)));
        }
        self.depth += 1;
        self.at += 1;
        Ok(())
    }

    fn string(&mut self) -> Result<Cow<'a, str>, Fault> {
        let start = self.at;
        let mut escaped = false;
        self.at += 1;
        loop {
            match self.peek() {
                Some(b'"') => break,
                Some(b'\\') => {
                    escaped = true;
                    self.escape()?;
                }
                Some(0..=0x1F) => {
                    return Err(self
                        .fault("the rest of the string")
                        .with_hint("a line break is written `\\n`, a tab `\\t`"));
                }
                Some(_) => self.at += 1,
                None => return Err(self.fault("the rest of the string")),
            }
        }
        self.at += 1;
        let quoted = &self.text[start..self.at];
        if !escaped {
            return Ok(Cow::Borrowed(&quoted[1..quoted.len() - 1]));
        }
        serde_json::from_str(quoted)
            .map(Cow::Owned)
            .map_err(|_| self.placed(Fault::new(start, "half a surrogate pair", "a character")))
    }

    fn escape(&mut self) -> Result<(), Fault> {
        let rest = &self.text.as_bytes()[self.at + 1..];
        let len = match rest {
            [b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't', ..] => 2,
            [b'u', hex @ ..] if hex.len() >= 4 && hex[..4].iter().all(u8::is_ascii_hexdigit) => 6,
            [] => {
                self.at = self.text.len();
                return Err(self.fault("the rest of the string"));
            }
            _ => {
                return Err(self.fault("an escape such as `\\n`, `\\\"`, `\\\\` or `\\u00DF`"));
            }
        };
        self.at += len;
        Ok(())
    }

    fn number(&mut self) -> Result<&'a str, Fault> {
        let start = self.at;
        self.eat(b'-');
        let first = self.at;
        self.digits()?;
        if self.text[first..self.at].starts_with('0') && self.at > first + 1 {
            self.at = first;
            return Err(self.fault("a number without leading zeros"));
        }
        if self.eat(b'.') {
            self.digits()?;
        }
        if self.eat(b'e') || self.eat(b'E') {
            if !self.eat(b'+') {
                self.eat(b'-');
            }
            self.digits()?;
        }
        Ok(&self.text[start..self.at])
    }

    fn digits(&mut self) -> Result<(), Fault> {
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        if self.at == start {
            return Err(self.fault("a digit"));
        }
        Ok(())
    }

    fn word(&mut self, word: &str) -> bool {
        let found = self.text[self.at..].starts_with(word);
        if found {
            self.at += word.len();
        }
        found
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn eat(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    /// A complaint about what stands here.
    fn fault(&self, expected: &str) -> Fault {
        let rest = &self.text[self.at..];
        let fault = self.placed(Fault::new(self.at, describe(rest), expected));
        match rest.as_bytes() {
            [b']' | b'}', ..] if self.text[..self.at].trim_end().ends_with(',') => {
                fault.with_hint("no comma after the last one")
            }
            [b'/', b'/' | b'*', ..] => fault.with_hint("JSON has no comments"),
            [b'\'', ..] => fault.with_hint("strings stand in double quotes"),
            _ => fault,
        }
    }
}

/// What a text starts with, for a complaint about it.
pub(super) fn describe(text: &str) -> String {
    match text.chars().next() {
        None => "the end of the text".into(),
        Some(c) if c.is_alphanumeric() => {
            let end = text.find(|c: char| !c.is_alphanumeric());
            format!("`{}`", short(&text[..end.unwrap_or(text.len())]))
        }
        Some(c) if c.is_control() => format!("the character U+{:04X}", u32::from(c)),
        Some(c) => format!("`{c}`"),
    }
}

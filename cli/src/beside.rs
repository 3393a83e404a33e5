//! Two documents beside each other, and what is said of both at once.

use std::{
    fmt::{self, Write as _},
    path::Path,
};

use gdpr_policy::{Pointer, Policy};
use serde::Serialize;
use serde_json::Value;

use crate::{
    Failure,
    arguments::Syntax,
    data,
    input::{self, Document, Origin},
    output::Output,
    place::Source,
    shown::{self, place, sentence},
    snippet,
};

/// How much something weighs: which colour it has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Weight {
    Heavy,
    Middle,
    Light,
}

/// Something that is said of two documents.
#[derive(Debug)]
pub(crate) struct Remark {
    pub(crate) weight: Weight,
    /// What weighs that much, in a word or two.
    pub(crate) name: &'static str,
    /// Of which kind it is.
    pub(crate) id: &'static str,
    pub(crate) message: String,
    /// Where it is in each document, if there.
    pub(crate) places: [Option<Spotted>; 2],
    pub(crate) note: String,
}

/// A place of a document, and what it has to do with the remark.
#[derive(Debug)]
pub(crate) struct Spotted {
    pub(crate) pointer: Pointer,
    /// Empty where it is the thing itself.
    pub(crate) aside: &'static str,
}

impl fmt::Display for Spotted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&place(&self.pointer))?;
        match self.aside {
            "" => Ok(()),
            aside => write!(f, " ({aside})"),
        }
    }
}

/// Two documents, in the order of the arguments, and what each is to the other.
pub(crate) struct Pair {
    roles: [&'static str; 2],
    documents: [(Origin, Document); 2],
}

impl Pair {
    /// Reads both; what is wrong with either is shown beside the output.
    pub(crate) fn read(
        roles: [&'static str; 2],
        paths: [&Path; 2],
        syntax: Syntax,
    ) -> Result<Self, Failure> {
        let documents = input::both(paths[0], paths[1], syntax)?;
        Ok(Self { roles, documents })
    }

    pub(crate) fn policies(&self) -> [&Policy; 2] {
        self.documents
            .each_ref()
            .map(|(_, document)| &document.policy)
    }

    pub(crate) fn names(&self) -> [String; 2] {
        self.documents.each_ref().map(|(origin, _)| origin.name())
    }

    fn sources(&self) -> [Source<'_>; 2] {
        self.documents
            .each_ref()
            .map(|(_, document)| document.source())
    }

    /// For people: each remark with the lines of both documents, and the summary.
    pub(crate) fn text(
        &self,
        remarks: &[Remark],
        summary: &str,
        output: &mut Output,
    ) -> Result<(), Failure> {
        let [one, other] = self.sources();
        let [first, second] = self.names();
        for remark in remarks {
            let documents = [(first.as_str(), &one), (second.as_str(), &other)];
            output.styled(&(snippet::remark(remark, documents) + "\n"))?;
        }
        output.styled(&format!("{summary}\n"))
    }

    /// A table of Markdown, and the summary.
    pub(crate) fn markdown(&self, remarks: &[Remark], summary: &str) -> String {
        let sources = self.sources();
        let mut text = format!("{}\n", sentence(&shown::Markdown(summary).to_string()));
        if remarks.is_empty() {
            return text;
        }
        let [one, other] = self.roles;
        _ = write!(
            text,
            "\n| | kind | what | {one} | {other} |\n|---|---|---|---|---|\n"
        );
        for remark in remarks {
            let mut places = remark.places.iter().zip(&sources).map(|(spotted, source)| {
                let spotted = spotted.as_ref()?;
                let line = source
                    .find(&spotted.pointer)
                    .map(|spot| format!("line {}: ", spot.line));
                let place = shown::Markdown(&spotted.to_string()).to_string();
                Some(line.unwrap_or_default() + &place)
            });
            let mut next = || places.next().flatten().unwrap_or_default();
            let (one, other) = (next(), next());
            _ = writeln!(
                text,
                "| {} | `{}` | {}<br>{} | {one} | {other} |",
                remark.name,
                remark.id,
                sentence(&shown::message(&remark.message)),
                sentence(&shown::Markdown(&remark.note).to_string()),
            );
        }
        text
    }

    /// Each document as data, with the line and the column of what is said of it.
    pub(crate) fn data(&self, remarks: &[Remark]) -> [Side; 2] {
        let sources = self.sources();
        [0, 1].map(|i| {
            let origin = &self.documents[i].0;
            let spotted = remarks
                .iter()
                .filter_map(|remark| remark.places[i].as_ref());
            let places = spotted.map(|spotted| &spotted.pointer);
            Side {
                file: origin.name(),
                uri: origin.uri(),
                positions: data::positions(&sources[i], places),
            }
        })
    }
}

/// A document as data.
#[derive(Debug, Serialize)]
pub(crate) struct Side {
    file: String,
    uri: String,
    positions: Value,
}

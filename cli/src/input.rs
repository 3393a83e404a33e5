//! The documents of a run: which there are, and what reading them gives.

use std::{
    fs,
    io::{self, Read as _},
    path::{Path, PathBuf},
};

use gdpr_policy::{
    Facts, Policy, ReadErrors,
    read::{self, Positions},
};
use serde::de::DeserializeOwned;
use walkdir::{DirEntry, WalkDir};

use crate::{Failure, arguments::Syntax, place::Source, shown::Shown, snippet, uri};

/// The byte order mark of UTF-8.
const MARK: &[u8] = "\u{feff}".as_bytes();

/// Something to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// Standard input.
    Standard,
    /// A file that was asked for.
    Named(PathBuf),
    /// A file of a folder that was asked for.
    Found(PathBuf),
    /// A folder, or a part of one, that cannot be read or has nothing to read.
    Nothing(PathBuf, String),
}

impl Origin {
    pub(crate) fn of(path: &Path) -> Self {
        if path.as_os_str() == "-" {
            Self::Standard
        } else {
            Self::Named(path.to_owned())
        }
    }

    fn path(&self) -> Option<&Path> {
        match self {
            Self::Standard => None,
            Self::Named(path) | Self::Found(path) | Self::Nothing(path, _) => Some(path),
        }
    }

    /// The name for a person, as it is given on the command line; where a line that begins with it
    /// would be a command to a runner, with the folder before it.
    pub(crate) fn name(&self) -> String {
        let Some(path) = self.path() else {
            return "<stdin>".to_owned();
        };
        let name = Shown(&path.to_string_lossy()).to_string();
        if name.trim_start().starts_with("::") {
            format!("./{name}")
        } else {
            name
        }
    }

    /// The name for a program; it is exact, whatever bytes the name has.
    pub(crate) fn uri(&self) -> String {
        self.path().map_or_else(|| "stdin".to_owned(), uri::of)
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        let read = match self {
            Self::Standard => {
                let mut bytes = Vec::new();
                io::stdin().read_to_end(&mut bytes).map(|_| bytes)
            }
            Self::Named(path) | Self::Found(path) => fs::read(path),
            Self::Nothing(_, why) => return Err(why.clone()),
        };
        read.map_err(|error| error.to_string())
    }

    /// The syntax: as it is asked for, by the end of the name, or by the first letter.
    fn is_yaml(&self, syntax: Syntax, bytes: &[u8]) -> bool {
        match (syntax, self.path()) {
            (Syntax::Json, _) => false,
            (Syntax::Yaml, _) => true,
            (Syntax::Auto, Some(path)) => has_extension(path, &["yaml", "yml"]),
            (Syntax::Auto, None) => {
                let text = bytes.strip_prefix(MARK).unwrap_or(bytes);
                let first = text.iter().find(|byte| !byte.is_ascii_whitespace());
                !matches!(first, None | Some(b'{' | b'['))
            }
        }
    }
}

/// Everything to read behind the paths of a command line: files as they are given, and of folders
/// every file that ends in `.json`, `.yaml` or `.yml` and is not hidden, in the order of their names.
pub(crate) fn origins(paths: &[PathBuf]) -> Result<Vec<Origin>, Failure> {
    let mut origins = Vec::new();
    for path in paths {
        let origin = Origin::of(path);
        if origin == Origin::Standard && origins.contains(&origin) {
            return Err(Failure("`-` is given twice".to_owned()));
        }
        if origin != Origin::Standard && path.is_dir() {
            let before = origins.len();
            origins.extend(found(path));
            if origins.len() == before {
                let why = "no file in it ends in .json, .yaml or .yml".to_owned();
                origins.push(Origin::Nothing(path.clone(), why));
            }
        } else {
            origins.push(origin);
        }
    }
    Ok(origins)
}

fn found(folder: &Path) -> impl Iterator<Item = Origin> + '_ {
    let is_shown = |entry: &DirEntry| {
        entry.depth() == 0 || !entry.file_name().as_encoded_bytes().starts_with(b".")
    };
    let walk = WalkDir::new(folder).sort_by_file_name();
    walk.into_iter()
        .filter_entry(is_shown)
        .filter_map(move |entry| match entry {
            Ok(entry) => {
                let is_file = entry.file_type().is_file()
                    || entry.file_type().is_symlink() && entry.path().is_file();
                let path = entry.into_path();
                (is_file && has_extension(&path, &["json", "yaml", "yml"]))
                    .then_some(Origin::Found(path))
            }
            Err(error) => {
                let path = error.path().unwrap_or(folder).to_owned();
                let why = error
                    .io_error()
                    .map_or_else(|| error.to_string(), ToString::to_string);
                Some(Origin::Nothing(path, why))
            }
        })
}

fn has_extension(path: &Path, extensions: &[&str]) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str());
    extension.is_some_and(|extension| {
        extensions
            .iter()
            .any(|known| extension.eq_ignore_ascii_case(known))
    })
}

/// A document that was read, with its text, from which places are found.
#[derive(Debug)]
pub(crate) struct Document {
    /// The text as places are counted in it: without a byte order mark.
    pub(crate) text: String,
    pub(crate) has_mark: bool,
    pub(crate) is_yaml: bool,
    pub(crate) policy: Policy,
}

impl Document {
    /// The text, in which places are found.
    pub(crate) fn source(&self) -> Source<'_> {
        Source::of(&self.text, positions(&self.text, self.is_yaml))
    }
}

fn positions(text: &str, is_yaml: bool) -> Option<Positions<'_>> {
    if is_yaml {
        Positions::of_yaml(text)
    } else {
        Positions::of(text)
    }
}

/// Why there is no document.
#[derive(Debug)]
pub(crate) enum Unreadable {
    /// There are no bytes.
    NoBytes(String),
    /// They are not what is read; the text, as far as it is one.
    Faults { text: String, errors: ReadErrors },
    /// A file of a folder that is something else: no policy, and none that is broken.
    SomethingElse,
}

/// Reads a policy.
pub(crate) fn policy(origin: &Origin, syntax: Syntax) -> Result<Document, Unreadable> {
    let bytes = origin.bytes().map_err(Unreadable::NoBytes)?;
    let is_yaml = origin.is_yaml(syntax, &bytes);
    match read(&bytes, is_yaml) {
        Ok(policy) => Ok(Document {
            has_mark: bytes.starts_with(MARK),
            text: text_of(bytes),
            is_yaml,
            policy,
        }),
        Err(errors) => {
            let text = text_of(bytes);
            let is_other = matches!(origin, Origin::Found(_)) && is_no_policy(&text, is_yaml);
            Err(if is_other {
                Unreadable::SomethingElse
            } else {
                Unreadable::Faults { text, errors }
            })
        }
    }
}

fn read<T: DeserializeOwned>(bytes: &[u8], is_yaml: bool) -> Result<T, ReadErrors> {
    if is_yaml {
        read::from_yaml(read::decode(bytes)?)
    } else {
        read::from_slice(bytes)
    }
}

/// The text without a byte order mark, as places are counted in it; what is no UTF-8 is replaced.
fn text_of(bytes: Vec<u8>) -> String {
    let text = String::from_utf8(bytes);
    let text = text.unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned());
    text.strip_prefix('\u{feff}')
        .map(str::to_owned)
        .unwrap_or(text)
}

/// Whether a text is whole and yet has neither of the members that every policy has.
fn is_no_policy(text: &str, is_yaml: bool) -> bool {
    let has = |positions: &Positions<'_>, member: &str| {
        let pointer = gdpr_policy::Pointer::root().key(member);
        positions.find(&pointer).is_some()
    };
    positions(text, is_yaml)
        .is_some_and(|all| !has(&all, "formatVersion") && !has(&all, "document"))
}

/// Facts, with their text.
#[derive(Debug)]
pub(crate) struct GivenFacts {
    pub(crate) origin: Origin,
    pub(crate) text: String,
    pub(crate) is_yaml: bool,
    pub(crate) facts: Facts,
}

impl GivenFacts {
    /// The text, in which places are found.
    pub(crate) fn source(&self) -> Source<'_> {
        Source::of(&self.text, positions(&self.text, self.is_yaml))
    }
}

/// Reads facts.
pub(crate) fn facts(path: &Path) -> Result<GivenFacts, Failure> {
    let origin = Origin::of(path);
    let bytes = origin
        .bytes()
        .map_err(|why| Failure(format!("--facts: {}: {why}", origin.name())))?;
    let is_yaml = origin.is_yaml(Syntax::Auto, &bytes);
    match read(&bytes, is_yaml) {
        Ok(facts) => Ok(GivenFacts {
            text: text_of(bytes),
            is_yaml,
            facts,
            origin,
        }),
        Err(errors) => {
            let places = errors.iter().map(|error| {
                format!(
                    "--facts: {}:{}:{}: {error}",
                    origin.name(),
                    error.line(),
                    error.column()
                )
            });
            Err(Failure(places.collect::<Vec<_>>().join("\n")))
        }
    }
}

/// The one document that a command is about; what is wrong with it is shown beside the output.
pub(crate) fn only(path: &Path, syntax: Syntax) -> Result<(Origin, Document), Failure> {
    let origin = Origin::of(path);
    match policy(&origin, syntax) {
        Ok(document) => Ok((origin, document)),
        Err(unreadable) => Err(refused(&origin, unreadable)),
    }
}

/// The two documents that a command is about, and what is wrong with either.
pub(crate) fn both(
    one: &Path,
    other: &Path,
    syntax: Syntax,
) -> Result<[(Origin, Document); 2], Failure> {
    if Origin::of(one) == Origin::Standard && Origin::of(other) == Origin::Standard {
        return Err(Failure(
            "standard input is one document: name a file for the other".to_owned(),
        ));
    }
    match (only(one, syntax), only(other, syntax)) {
        (Ok(one), Ok(other)) => Ok([one, other]),
        (Err(one), Err(other)) => Err(Failure(format!("{}\n{}", one.0, other.0))),
        (Err(failure), Ok(_)) | (Ok(_), Err(failure)) => Err(failure),
    }
}

fn refused(origin: &Origin, unreadable: Unreadable) -> Failure {
    let name = origin.name();
    match unreadable {
        Unreadable::NoBytes(why) => Failure(format!("{name}: {why}")),
        Unreadable::Faults { text, errors } => {
            snippet::complain(&snippet::unreadable(&name, &text, &errors));
            Failure(format!("{name}: it cannot be read"))
        }
        Unreadable::SomethingElse => Failure(format!("{name}: no policy")),
    }
}

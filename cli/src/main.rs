//! `gdpr-policy`: what a privacy notice says under the GDPR, checked, tabulated and explained.
//!
//! The library has no files, no clock and no terminal; they are all here.
#![expect(clippy::disallowed_methods, reason = "a command has files and a clock")]

mod arguments;
mod beside;
mod check;
mod checklist;
mod consistency;
mod data;
mod diff;
mod explain;
mod form;
mod input;
mod notice;
mod output;
mod pages;
mod parallel;
mod place;
mod record;
mod rules;
mod shown;
mod snippet;
mod table;
mod terms;
mod timeline;
mod today;
mod uri;

use std::{
    io::{self, Write as _},
    process::ExitCode,
};

use clap::Parser as _;

use crate::{
    arguments::{Arguments, Verb},
    output::Output,
    shown::Shown,
};

/// How a run ended, as its exit code says it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Ending {
    /// 0: all is done, and nothing was found that fails a run.
    #[default]
    Fine,
    /// 1: something was found.
    Found,
    /// 2: something could not be read, written or understood.
    Failed,
}

impl From<Ending> for ExitCode {
    fn from(ending: Ending) -> Self {
        Self::from(ending as u8)
    }
}

/// Why nothing more can be done, as a sentence.
#[derive(Debug)]
pub(crate) struct Failure(pub(crate) String);

impl Failure {
    pub(crate) fn writing(error: &io::Error) -> Self {
        Self(format!("cannot write: {error}"))
    }
}

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return help(&error),
    };
    arguments.color.write_global();
    let mut output = Output::standard();
    let ending = run(arguments.verb, &mut output);
    match ending.and_then(|ending| output.finish().map(|()| ending)) {
        Ok(ending) => ending.into(),
        Err(failure) => {
            complain(&failure.0);
            Ending::Failed.into()
        }
    }
}

fn run(verb: Verb, output: &mut Output) -> Result<Ending, Failure> {
    match verb {
        Verb::Check(options) => check::run(&options, output),
        Verb::Checklist(options) => checklist::run(&options, output),
        Verb::Notice(options) => notice::run(&options, output),
        Verb::Timeline(options) => timeline::run(&options, output),
        Verb::Record(options) => record::run(&options, output),
        Verb::Diff(options) => diff::run(&options, output),
        Verb::Consistency(options) => consistency::run(&options, output),
        Verb::Fmt(options) => form::run(&options, output),
        Verb::Schema => output.text(gdpr_policy::schema::POLICY),
        Verb::Terms(options) => terms::run(&options, output),
        Verb::Explain(options) => explain::run(&options, output),
        Verb::Rules(options) => rules::run(&options, output),
        Verb::Completions(options) => pages::completions(&options, output),
        Verb::Man(options) => pages::man(&options, output),
    }
}

/// What clap has to say: help to standard output, faults of the arguments to standard error.
fn help(error: &clap::Error) -> ExitCode {
    let printed = error.print().and_then(|()| io::stdout().flush());
    match printed {
        Err(failed) if failed.kind() != io::ErrorKind::BrokenPipe => Ending::Failed.into(),
        _ if error.use_stderr() => Ending::Failed.into(),
        _ => Ending::Fine.into(),
    }
}

/// Says something beside the output. That nobody can hear it is no reason to stop.
pub(crate) fn complain(message: &str) {
    let mut stderr = anstream::stderr().lock();
    for line in message.lines() {
        _ = writeln!(stderr, "gdpr-policy: {}", Shown(line));
    }
}

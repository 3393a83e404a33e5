//! The arguments, and what each means.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum, ValueHint};
use clap_complete::Shell;
use colorchoice_clap::Color;
use gdpr_policy::{Date, Level};

const ENDINGS: &str = "\
Exit codes:
  0  all is done, and nothing was found that fails the run
  1  something was found (check, diff, consistency: what --fail-on says; fmt --check: another form)
  2  something could not be read, written or understood; this goes before 1";

/// What a privacy notice says under the GDPR: checked, tabulated, explained.
///
/// A document holds what one published notice says, as JSON or YAML (see `gdpr-policy schema`). What
/// is found is about the text as of a day. It is no verdict on a company, and no legal advice.
#[derive(Debug, Parser)]
#[command(name = "gdpr-policy", version, after_help = ENDINGS, max_term_width = 100)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) color: Color,
    #[command(subcommand)]
    pub(crate) verb: Verb,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    /// Check documents: what they lack, contradict or rest on that no longer holds
    Check(Check),
    /// Answer the checklist: what Arts 12 to 14 ask of a notice, and where it says so
    Checklist(Checklist),
    /// Show the facts of a notice as Markdown tables, by topic
    Notice(Notice),
    /// Follow what is found in a document through the changes of the law
    Timeline(Timeline),
    /// Show the record of processing (Art. 30): a row an activity
    Record(Record),
    /// Say what changed between two versions of a notice, and whether people must be told
    Diff(Diff),
    /// Say what a record of processing holds and a notice does not tell
    Consistency(Consistency),
    /// Write documents in their canonical form
    Fmt(Fmt),
    /// Print the JSON Schema of documents
    Schema,
    /// List the vocabularies, or the terms of one with their meaning and article
    Terms(Terms),
    /// Explain a rule: why, what breaks it, what keeps it, where it ends
    Explain(Explain),
    /// List every rule with its severities and what it rests on
    Rules(Rules),
    /// Print completions for a shell
    Completions(Completions),
    /// Print the manual page of the command, or of one of its verbs
    Man(Man),
}

/// How a document is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Syntax {
    /// By the name's end: `.yaml` and `.yml` are YAML, all else is JSON. Of standard input by its
    /// first letter: JSON begins with `{`
    #[default]
    Auto,
    /// JSON
    Json,
    /// YAML 1.2, as strict as JSON
    Yaml,
}

/// With what documents are checked.
#[derive(Debug, Args)]
pub(crate) struct Conditions {
    /// The day of the law, YYYY-MM-DD; today (UTC) where none is given
    #[arg(long, value_name = "DAY")]
    pub(crate) as_of: Option<Date>,
    /// What no text shows, as a JSON or YAML object; `check --open-questions` says what is asked
    ///
    /// Members: establishedInEea, targetsUnion, representativeExempt, publicAuthority, publicPowers,
    /// dpoRequired (true or false); controllers (a list of { controller: ID } with any of these);
    /// participation (a list of { recipient: ID, framework: TERM, listed: true or false });
    /// coveredBySector, outsideSector, importersUnderRegulation, importersOutsideRegulation (lists of
    /// ids of recipients). A fact about an entry that a document does not have is refused.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) facts: Option<PathBuf>,
    /// How far a rule may go: off, advice, warning or error; can be given several times
    #[arg(long = "level", value_name = "CODE=LEVEL", value_parser = level)]
    pub(crate) levels: Vec<(String, Level)>,
    /// How documents are written
    #[arg(long, value_enum, default_value_t, hide_default_value = true)]
    pub(crate) syntax: Syntax,
}

fn level(text: &str) -> Result<(String, Level), String> {
    let (code, level) = text.split_once('=').ok_or("expected CODE=LEVEL")?;
    let level = level.parse().map_err(|error| format!("{error}"))?;
    Ok((code.to_owned(), level))
}

/// Check documents: what they lack, contradict or rest on that no longer holds.
///
/// Folders stand for every .json, .yaml and .yml file in them; of these, files that are no policy at
/// all are passed over. A document that cannot be read is reported like the others and hides none.
#[derive(Debug, Args)]
#[command(after_help = ENDINGS, after_long_help = CHECK_EXAMPLES)]
pub(crate) struct Check {
    /// Documents, folders of documents, or `-` for standard input
    #[arg(required = true, value_name = "FILE", value_hint = ValueHint::AnyPath)]
    pub(crate) files: Vec<PathBuf>,
    /// How the findings are written
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) format: CheckFormat,
    #[command(flatten)]
    pub(crate) conditions: Conditions,
    /// Judge each document as a record of processing (Art. 30), too
    ///
    /// The rules `record-*` bind a document in which an activity has a block `record` without it.
    #[arg(long)]
    pub(crate) record: bool,
    /// The mildest finding that makes the run fail with 1
    #[arg(long, value_enum, default_value_t, value_name = "SEVERITY")]
    pub(crate) fail_on: FailOn,
    /// Say which facts would decide something, too (json has them always)
    #[arg(long)]
    pub(crate) open_questions: bool,
    /// Say the outcome of every rule, too (text and markdown; json has them always)
    #[arg(long)]
    pub(crate) outcomes: bool,
}

const CHECK_EXAMPLES: &str = "\
Exit codes:
  0  every document was read, and no finding is as grave as --fail-on says
  1  a finding is
  2  a document could not be read, facts do not fit, or the output could not be written

Examples:
  gdpr-policy check notice.yaml
  gdpr-policy check notices/ --format github               annotations of a workflow
  gdpr-policy check notices/ --format sarif > found.sarif  for code scanning
  gdpr-policy check notice.json --level document-stale=off --as-of 2025-01-01
  curl -s https://example.com/notice.json | gdpr-policy check -";

/// How findings are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum CheckFormat {
    /// For people, with the lines that findings are about
    #[default]
    Text,
    /// Everything as data: reports, places, faults
    Json,
    /// SARIF 2.1.0, for code scanning and its viewers
    Sarif,
    /// Annotations of a GitHub workflow
    Github,
    /// Tables for a comment or the summary of a job
    Markdown,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum FailOn {
    /// Errors
    #[default]
    Error,
    /// Warnings, too
    Warning,
    /// Any finding
    Advice,
    /// No finding: only what cannot be read or written
    Never,
}

/// Answer the checklist: what Arts 12 to 14 and their neighbours ask of a notice.
///
/// Each item is met, breached, not applicable or not assessed, with the places and the evidence that
/// the answer rests on.
#[derive(Debug, Args)]
pub(crate) struct Checklist {
    /// The document, or `-` for standard input
    #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) table: TableOptions,
    #[command(flatten)]
    pub(crate) conditions: Conditions,
}

/// Show the facts of a notice as Markdown tables, by topic, for a reader who never saw JSON.
///
/// Nothing is added but the labels of terms, the names of entries and of countries, and the articles
/// of terms; nothing that the document holds is left out.
#[derive(Debug, Args)]
pub(crate) struct Notice {
    /// The document, or `-` for standard input
    #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) file: PathBuf,
    /// How the document is written
    #[arg(long, value_enum, default_value_t, hide_default_value = true)]
    pub(crate) syntax: Syntax,
}

/// Follow what is found in a document through the changes of the law.
///
/// The document is checked on the first day, on every day on which the law changed, and on the last,
/// which is --as-of or today. Days on which nothing came or went are left out.
#[derive(Debug, Args)]
pub(crate) struct Timeline {
    /// The document, or `-` for standard input
    #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) file: PathBuf,
    /// The first day; that of the notice where none is given
    #[arg(long, value_name = "DAY")]
    pub(crate) from: Option<Date>,
    /// Every change of the law, too, be it of consequence or not
    #[arg(long)]
    pub(crate) all: bool,
    /// Judge the document as a record of processing (Art. 30), too
    ///
    /// The rules `record-*` bind a document in which an activity has a block `record` without it.
    #[arg(long)]
    pub(crate) record: bool,
    #[command(flatten)]
    pub(crate) table: TableOptions,
    #[command(flatten)]
    pub(crate) conditions: Conditions,
}

/// Show the record of processing (Art. 30): a row an activity, and what is tied to none.
///
/// It is made of what the document says, be it a record or a notice; that something is missing in it,
/// `check --record` says. Where the company is a processor by `roles`, the row has the points of
/// Art. 30(2).
#[derive(Debug, Args)]
#[command(after_help = ENDINGS, after_long_help = RECORD_EXAMPLES)]
pub(crate) struct Record {
    /// The document, or `-` for standard input
    #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) table: TableOptions,
    /// How the document is written
    #[arg(long, value_enum, default_value_t, hide_default_value = true)]
    pub(crate) syntax: Syntax,
}

const RECORD_EXAMPLES: &str = "\
Exit codes:
  0  the record is shown
  2  the document could not be read, or the record could not be written

Examples:
  gdpr-policy record record.yaml                              each cell that is filled, a row
  gdpr-policy record record.yaml --format markdown            to print: an activity a section
  gdpr-policy record record.yaml --format csv > record.csv    a column for each point";

/// Say what changed between two versions of a notice, and whether people must be told.
///
/// Versions are compared by what they say: the order of entries, the names of ids and the dates of the
/// document are no changes. Each difference has its places in both and its duty: people must be told,
/// they need not, or it is undecided, for it hangs on what the versions do not show.
#[derive(Debug, Args)]
#[command(after_help = ENDINGS, after_long_help = DIFF_EXAMPLES)]
pub(crate) struct Diff {
    /// The older version, or `-` for standard input
    #[arg(value_name = "OLD", value_hint = ValueHint::FilePath)]
    pub(crate) old: PathBuf,
    /// The newer version, or `-` for standard input
    #[arg(value_name = "NEW", value_hint = ValueHint::FilePath)]
    pub(crate) new: PathBuf,
    /// How the differences are written
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) format: BesideFormat,
    /// The least difference that makes the run end with 1
    #[arg(long, value_enum, default_value_t, value_name = "DUTY")]
    pub(crate) fail_on: DiffFailOn,
    /// How both documents are written
    #[arg(long, value_enum, default_value_t, hide_default_value = true)]
    pub(crate) syntax: Syntax,
}

const DIFF_EXAMPLES: &str = "\
Exit codes:
  0  both versions were read, and no difference is one that --fail-on names
  1  a difference is
  2  a version could not be read, or the output could not be written

Examples:
  gdpr-policy diff 2025.yaml 2026.yaml
  gdpr-policy diff old.json new.json --fail-on any --format json
  git show HEAD~1:notice.yaml | gdpr-policy diff - notice.yaml --format markdown";

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum DiffFailOn {
    /// One of which people must be told
    #[default]
    Tell,
    /// One of which that is undecided, too
    Undecided,
    /// Any difference
    Any,
    /// No difference: only what cannot be read or written
    Never,
}

/// Say what a record of processing holds and a notice does not tell.
///
/// Purposes, recipients, transfers and periods of RECORD are looked for in NOTICE; the documents need
/// not share ids. What only words say, and what this copy of the notice does not hold (`gaps`), is
/// untold perhaps; the rest is certain. That a notice tells more than the record holds is not looked for.
#[derive(Debug, Args)]
#[command(after_help = ENDINGS, after_long_help = CONSISTENCY_EXAMPLES)]
pub(crate) struct Consistency {
    /// The record, or `-` for standard input
    #[arg(value_name = "RECORD", value_hint = ValueHint::FilePath)]
    pub(crate) record: PathBuf,
    /// The notice, or `-` for standard input
    #[arg(value_name = "NOTICE", value_hint = ValueHint::FilePath)]
    pub(crate) notice: PathBuf,
    /// How what is untold is written
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) format: BesideFormat,
    /// The least certainty that makes the run end with 1
    #[arg(long, value_enum, default_value_t, value_name = "CERTAINTY")]
    pub(crate) fail_on: ConsistencyFailOn,
    /// The day of the law, YYYY-MM-DD; today (UTC) where none is given
    #[arg(long, value_name = "DAY")]
    pub(crate) as_of: Option<Date>,
    /// How both documents are written
    #[arg(long, value_enum, default_value_t, hide_default_value = true)]
    pub(crate) syntax: Syntax,
}

const CONSISTENCY_EXAMPLES: &str = "\
Exit codes:
  0  both documents were read, and nothing is untold as certainly as --fail-on says
  1  something is
  2  a document could not be read, or the output could not be written

Examples:
  gdpr-policy consistency record.yaml notice.yaml
  gdpr-policy consistency record.yaml notice.yaml --fail-on perhaps --format markdown";

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum ConsistencyFailOn {
    /// What is untold for certain
    #[default]
    Certain,
    /// What may be told in other words, too
    Perhaps,
    /// Nothing: only what cannot be read or written
    Never,
}

/// How what is found in two documents beside each other is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum BesideFormat {
    /// For people, with the lines of both documents
    #[default]
    Text,
    /// Data, with line and column of every place in both
    Json,
    /// A table for a comment or the summary of a job
    Markdown,
}

#[derive(Debug, Args)]
pub(crate) struct TableOptions {
    /// How the table is written
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) format: TableFormat,
}

/// How a table is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum TableFormat {
    /// For a terminal
    #[default]
    Table,
    /// A table of Markdown
    Markdown,
    /// Comma-separated values, UTF-8; what a spreadsheet would take for a formula has `'` before it
    Csv,
    /// Data
    Json,
}

/// Write documents in their canonical form: indented JSON, members in the order of the schema.
///
/// What is absent or empty is left out, and reading gives the same. Files are changed in place, and
/// only if they change. A YAML file is never rewritten, for its comments would be lost: it is refused
/// (2), or with --stdout printed as JSON.
#[derive(Debug, Args)]
#[command(after_help = ENDINGS)]
pub(crate) struct Fmt {
    /// Documents, folders of documents, or `-` for standard input, which is printed
    #[arg(required = true, value_name = "FILE", value_hint = ValueHint::AnyPath)]
    pub(crate) files: Vec<PathBuf>,
    /// Change nothing: name the files that have another form, and exit with 1 if there are any
    #[arg(long)]
    pub(crate) check: bool,
    /// Change nothing: print the one document, be it JSON or YAML
    #[arg(long, conflicts_with = "check")]
    pub(crate) stdout: bool,
    /// How documents are written
    #[arg(long, value_enum, default_value_t, hide_default_value = true)]
    pub(crate) syntax: Syntax,
}

/// List the vocabularies, or the terms of one with their meaning and article.
#[derive(Debug, Args)]
pub(crate) struct Terms {
    /// The vocabulary, such as `LegalBasis` or `legal-basis`
    #[arg(value_name = "LIST")]
    pub(crate) list: Option<String>,
    #[command(flatten)]
    pub(crate) table: TableOptions,
}

/// Explain a rule: why, what breaks it, what keeps it, where it ends.
#[derive(Debug, Args)]
pub(crate) struct Explain {
    /// The code of the rule, such as transfer-mechanism-invalid
    #[arg(value_name = "CODE")]
    pub(crate) code: String,
}

/// List every rule with its severities and what it rests on.
#[derive(Debug, Args)]
pub(crate) struct Rules {
    #[command(flatten)]
    pub(crate) table: TableOptions,
}

/// Print completions for a shell.
#[derive(Debug, Args)]
pub(crate) struct Completions {
    /// The shell
    #[arg(value_enum, value_name = "SHELL")]
    pub(crate) shell: Shell,
}

/// Print the manual page of the command, or of one of its verbs, as roff.
#[derive(Debug, Args)]
pub(crate) struct Man {
    /// The verb
    #[arg(value_name = "VERB")]
    pub(crate) verb: Option<String>,
    /// Write every page into this folder instead
    #[arg(long, value_name = "FOLDER", value_hint = ValueHint::DirPath, conflicts_with = "verb")]
    pub(crate) folder: Option<PathBuf>,
}

//! `check`: every document, every finding, every place, in the format that is asked for.

mod github;
mod json;
mod markdown;
mod progress;
mod sarif;
mod text;

use std::fmt::Write as _;

use gdpr_policy::{Context, Date, FactFault, Facts, Level, Report, Severity};

use crate::{
    Ending, Failure,
    arguments::{Check, CheckFormat, Conditions, FailOn},
    complain,
    input::{self, Document, GivenFacts, Origin, Unreadable},
    output::Output,
    parallel,
    shown::plural,
    today::today,
};

/// What became of a document.
pub(crate) struct Checked {
    pub(crate) origin: Origin,
    pub(crate) outcome: Outcome,
}

pub(crate) enum Outcome {
    /// It was read and checked.
    Report(Box<(Document, Report)>),
    /// It was read, and the facts are not about it.
    Facts(Vec<FactFault>),
    /// There is no document.
    Unreadable(Unreadable),
}

/// How many there are of what.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Counts {
    pub(crate) files: usize,
    pub(crate) errors: usize,
    pub(crate) warnings: usize,
    pub(crate) advice: usize,
    pub(crate) unreadable: usize,
    pub(crate) passed_over: usize,
}

impl Counts {
    fn of(checked: &Checked) -> Self {
        let mut counts = Self {
            files: 1,
            ..Self::default()
        };
        match &checked.outcome {
            Outcome::Report(read) => {
                counts.errors = read.1.count(Severity::Error);
                counts.warnings = read.1.count(Severity::Warning);
                counts.advice = read.1.count(Severity::Advice);
            }
            Outcome::Unreadable(Unreadable::SomethingElse) => {
                counts = Self {
                    passed_over: 1,
                    ..Self::default()
                };
            }
            Outcome::Facts(_) | Outcome::Unreadable(_) => counts.unreadable = 1,
        }
        counts
    }

    fn add(&mut self, other: Self) {
        self.files += other.files;
        self.errors += other.errors;
        self.warnings += other.warnings;
        self.advice += other.advice;
        self.unreadable += other.unreadable;
        self.passed_over += other.passed_over;
    }

    fn ending(&self, fail_on: FailOn) -> Ending {
        let found = match fail_on {
            FailOn::Never => 0,
            FailOn::Error => self.errors,
            FailOn::Warning => self.errors + self.warnings,
            FailOn::Advice => self.errors + self.warnings + self.advice,
        };
        if self.unreadable > 0 {
            Ending::Failed
        } else if found > 0 {
            Ending::Found
        } else {
            Ending::Fine
        }
    }

    /// The counts in one line.
    pub(crate) fn line(&self) -> String {
        let mut line = format!(
            "{}: {}, {}, {} of advice",
            plural(self.files, "document"),
            plural(self.errors, "error"),
            plural(self.warnings, "warning"),
            plural(self.advice, "piece"),
        );
        if self.unreadable > 0 {
            _ = write!(line, "; {} unreadable", self.unreadable);
        }
        if self.passed_over > 0 {
            let files = plural(self.passed_over, "file");
            _ = write!(line, "; {files} passed over (no policy)");
        }
        line
    }
}

/// With what documents are checked, as it was read from files and arguments.
pub(crate) struct Setting {
    pub(crate) context: Context,
    pub(crate) facts: Option<GivenFacts>,
}

impl Setting {
    pub(crate) fn of(conditions: &Conditions) -> Result<Self, Failure> {
        let as_of = conditions.as_of.map_or_else(today, Ok)?;
        let facts = conditions.facts.as_deref().map(input::facts).transpose()?;
        let given = facts.as_ref().map(|given| given.facts.clone());
        let levels = conditions.levels.iter();
        let levels = levels.map(|(code, level)| (code.as_str(), *level));
        let context = context(as_of, given.unwrap_or_default(), levels)?;
        Ok(Self { context, facts })
    }

    /// The same, in which documents are records of processing, too, if that is asked for.
    pub(crate) fn with_record(mut self, is_asked: bool) -> Self {
        if is_asked {
            self.context = self.context.with_record();
        }
        self
    }

    /// The same on another day.
    pub(crate) fn on(&self, day: Date) -> Result<Context, Failure> {
        let same = &self.context;
        let context = context(day, same.facts().clone(), same.levels())?;
        Ok(if same.is_record() {
            context.with_record()
        } else {
            context
        })
    }

    /// What is wrong with the facts as facts about a document.
    pub(crate) fn faults(&self, document: &Document) -> Vec<FactFault> {
        let given = self.facts.as_ref();
        given.map_or_else(Vec::new, |given| given.facts.faults(&document.policy))
    }
}

fn context<'c>(
    day: Date,
    facts: Facts,
    mut levels: impl Iterator<Item = (&'c str, Level)>,
) -> Result<Context, Failure> {
    levels
        .try_fold(
            Context::at(day).with_facts(facts),
            |context, (code, level)| context.with_level(code, level),
        )
        .map_err(|error| Failure(format!("--level: {error}")))
}

/// How a run writes what it found: a piece for each document, which can be made on any core.
trait Format: Sync {
    /// Before everything.
    fn head(&self) -> Result<String, Failure> {
        Ok(String::new())
    }

    /// A document.
    fn file(&self, checked: &Checked) -> Result<Piece, Failure>;

    /// Between two documents.
    fn between(&self) -> &'static str {
        ""
    }

    /// After everything.
    fn tail(&self, counts: &Counts, asides: &[serde_json::Value]) -> Result<String, Failure>;
}

/// What is written of a document.
#[derive(Default)]
struct Piece {
    text: String,
    /// What stands at the end, for all documents together.
    aside: Option<serde_json::Value>,
}

impl From<String> for Piece {
    fn from(text: String) -> Self {
        Self { text, aside: None }
    }
}

pub(crate) fn run(options: &Check, output: &mut Output) -> Result<Ending, Failure> {
    let setting = Setting::of(&options.conditions)?.with_record(options.record);
    let origins = input::origins(&options.files)?;
    let format: Box<dyn Format + '_> = match options.format {
        CheckFormat::Text => Box::new(text::Text {
            options,
            setting: &setting,
        }),
        CheckFormat::Json => Box::new(json::Json { setting: &setting }),
        CheckFormat::Sarif => Box::new(sarif::Sarif {
            options,
            setting: &setting,
        }),
        CheckFormat::Github => Box::new(github::Github {
            options,
            setting: &setting,
        }),
        CheckFormat::Markdown => Box::new(markdown::Markdown {
            options,
            setting: &setting,
        }),
    };
    let check = |origin: &Origin| {
        let checked = check(origin, options, &setting);
        (Counts::of(&checked), format.file(&checked))
    };
    let write = |output: &mut Output, text: &str| match options.format {
        CheckFormat::Text => output.styled(text),
        _ => output.text(text).map(|_| ()),
    };
    let progress = progress::Progress::over(origins.len());
    let mut counts = Counts::default();
    let mut asides = Vec::new();
    let mut is_first = true;
    write(output, &format.head()?)?;
    parallel::in_order(&origins, check, |(of_file, piece)| {
        let piece = piece?;
        counts.add(of_file);
        asides.extend(piece.aside);
        progress.step();
        if piece.text.is_empty() {
            return Ok(());
        }
        progress.pause(|| {
            if !std::mem::take(&mut is_first) {
                write(output, format.between())?;
            }
            write(output, &piece.text)?;
            output.flush()
        })
    })?;
    progress.end();
    write(output, &format.tail(&counts, &asides)?)?;
    if counts.files == 0 {
        complain("none of the files is a policy");
        return Ok(Ending::Failed);
    }
    Ok(counts.ending(options.fail_on))
}

fn check(origin: &Origin, options: &Check, setting: &Setting) -> Checked {
    let outcome = match input::policy(origin, options.conditions.syntax) {
        Err(unreadable) => Outcome::Unreadable(unreadable),
        Ok(document) => {
            let faults = setting.faults(&document);
            if faults.is_empty() {
                let report = document.policy.check(&setting.context);
                Outcome::Report(Box::new((document, report)))
            } else {
                Outcome::Facts(faults)
            }
        }
    };
    Checked {
        origin: origin.clone(),
        outcome,
    }
}

//! `diff`: what changed between two versions of a notice, and whether people must be told.

use gdpr_policy::{Difference, DifferenceKind, Differences, Duty, Pointer};
use serde::Serialize;

use crate::{
    Ending, Failure,
    arguments::{BesideFormat, Diff, DiffFailOn},
    beside::{Pair, Remark, Side, Spotted, Weight},
    data,
    output::Output,
    shown::plural,
};

pub(crate) fn run(options: &Diff, output: &mut Output) -> Result<Ending, Failure> {
    let paths = [&*options.old, &*options.new];
    let pair = Pair::read(["old", "new"], paths, options.syntax)?;
    let [old, new] = pair.policies();
    let differences = new.changes_since(old);
    let counts = Counts::of(&differences);
    let remarks: Vec<Remark> = differences.iter().map(remark).collect();
    let [old, new] = pair.names();
    let summary = counts.line(&old, &new);
    match options.format {
        BesideFormat::Text => pair.text(&remarks, &summary, output)?,
        BesideFormat::Markdown => _ = output.text(&pair.markdown(&remarks, &summary))?,
        BesideFormat::Json => {
            let [old, new] = pair.data(&remarks);
            _ = output.text(&data::document(&Told {
                diff_version: "1",
                old,
                new,
                differences: &differences,
                summary: counts,
            })?)?;
        }
    }
    Ok(counts.ending(options.fail_on))
}

/// Everything as data.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Told<'d> {
    diff_version: &'static str,
    old: Side,
    new: Side,
    differences: &'d Differences,
    summary: Counts,
}

/// How many differences there are of each duty.
#[derive(Clone, Copy, Debug, Default, Serialize)]
struct Counts {
    tell: usize,
    undecided: usize,
    none: usize,
}

impl Counts {
    fn of(differences: &Differences) -> Self {
        let mut counts = Self::default();
        for difference in differences {
            *match difference.duty {
                Duty::Tell { .. } => &mut counts.tell,
                Duty::Undecided { .. } => &mut counts.undecided,
                Duty::None { .. } => &mut counts.none,
            } += 1;
        }
        counts
    }

    fn all(self) -> usize {
        self.tell + self.undecided + self.none
    }

    fn line(self, old: &str, new: &str) -> String {
        if self.all() == 0 {
            return format!("no difference between {old} and {new}");
        }
        format!(
            "{} between {old} and {new}: people must be told of {}, need not be told of {}, undecided {}",
            plural(self.all(), "difference"),
            self.tell,
            self.none,
            self.undecided,
        )
    }

    fn ending(self, fail_on: DiffFailOn) -> Ending {
        let found = match fail_on {
            DiffFailOn::Never => 0,
            DiffFailOn::Tell => self.tell,
            DiffFailOn::Undecided => self.tell + self.undecided,
            DiffFailOn::Any => self.all(),
        };
        if found > 0 {
            Ending::Found
        } else {
            Ending::Fine
        }
    }
}

fn remark(difference: &Difference) -> Remark {
    let (weight, name) = match difference.duty {
        Duty::Tell { .. } => (Weight::Heavy, "tell"),
        Duty::Undecided { .. } => (Weight::Middle, "undecided"),
        Duty::None { .. } => (Weight::Light, "no duty"),
    };
    let (before, after) = match difference.kind {
        DifferenceKind::Added => ("not yet there", ""),
        DifferenceKind::Removed => ("", "no longer there"),
        _ => ("", ""),
    };
    let spotted = |pointer: &Pointer, aside| {
        Some(Spotted {
            pointer: pointer.clone(),
            aside,
        })
    };
    Remark {
        weight,
        name,
        id: difference.kind.name(),
        message: difference.message.clone(),
        places: [
            spotted(&difference.before, before),
            spotted(&difference.after, after),
        ],
        note: difference.duty.to_string(),
    }
}

//! `timeline`: what is found in a document on every day on which the law changed.

use std::collections::BTreeMap;

use gdpr_policy::{Code, Date, Finding, Law, PartialDate, Pointer, Severity};
use serde_json::{Value, json};

use crate::{
    Ending, Failure,
    arguments::{TableFormat, Timeline},
    check::Setting,
    data, input,
    output::Output,
    snippet,
    table::Table,
    today::today,
};

/// A day on which the law or what is found was another than before.
struct Step {
    day: Date,
    changes: Vec<String>,
    appeared: Vec<Told>,
    gone: Vec<Told>,
}

/// A finding, by what tells it from others.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Told {
    severity: Severity,
    code: Code,
    pointer: Pointer,
    message: String,
}

impl Told {
    fn of(finding: &Finding) -> Self {
        Self {
            severity: finding.severity,
            code: finding.code.clone(),
            pointer: finding.pointer().clone(),
            message: finding.message.clone(),
        }
    }

    fn data(&self) -> Value {
        json!({
            "severity": self.severity, "code": self.code, "pointer": self.pointer,
            "message": self.message,
        })
    }
}

pub(crate) fn run(options: &Timeline, output: &mut Output) -> Result<Ending, Failure> {
    let setting = Setting::of(&options.conditions)?.with_record(options.record);
    let (origin, document) = input::only(&options.file, options.conditions.syntax)?;
    let faults = setting.faults(&document);
    if let (Some(given), false) = (&setting.facts, faults.is_empty()) {
        snippet::complain(&snippet::facts(given, &faults, &origin.name()));
        return Err(Failure("the facts are not about the document".to_owned()));
    }
    let of_notice = &document.policy.document;
    let dated = of_notice.effective_from.or(of_notice.last_updated);
    let from = options.from.or_else(|| dated.map(PartialDate::earliest));
    let from = from.unwrap_or(Law::APPLICATION);
    let to = options.conditions.as_of.map_or_else(today, Ok)?;
    if to < from {
        return Err(Failure(format!(
            "{to} is before {from}: give the first day with --from"
        )));
    }

    let mut days: BTreeMap<Date, Vec<String>> = [(from, Vec::new()), (to, Vec::new())].into();
    for change in setting.context.law().changes(from, to) {
        days.entry(change.on).or_default().push(change.text);
    }
    let mut before: Vec<Told> = Vec::new();
    let mut steps = Vec::new();
    for (day, changes) in days {
        let report = document.policy.check(&setting.on(day)?);
        let mut now: Vec<Told> = report.findings().map(Told::of).collect();
        now.sort();
        let appeared: Vec<Told> = now
            .iter()
            .filter(|told| !before.contains(told))
            .cloned()
            .collect();
        let gone: Vec<Told> = before
            .iter()
            .filter(|told| !now.contains(told))
            .cloned()
            .collect();
        let is_told = day == from || options.all || !appeared.is_empty() || !gone.is_empty();
        if is_told {
            steps.push(Step {
                day,
                changes,
                appeared,
                gone,
            });
        }
        before = now;
    }
    write(&origin.name(), &steps, options.table.format, output)
}

fn write(
    name: &str,
    steps: &[Step],
    format: TableFormat,
    output: &mut Output,
) -> Result<Ending, Failure> {
    if format == TableFormat::Json {
        let days = steps.iter().map(|step| {
            json!({
                "day": step.day, "changes": step.changes,
                "appeared": step.appeared.iter().map(Told::data).collect::<Vec<_>>(),
                "gone": step.gone.iter().map(Told::data).collect::<Vec<_>>(),
            })
        });
        let data = json!({ "file": name, "days": days.collect::<Vec<_>>() });
        return output.text(&data::document(&data)?);
    }
    let mut table = Table::new(&["day", "what", "severity", "rule", "place", "message"]);
    for step in steps {
        let mut row = |what: &str, told: [String; 4]| {
            let cells = [step.day.to_string(), what.to_owned()];
            table.row(cells.into_iter().chain(told));
        };
        let empty = || [const { String::new() }; 4];
        for change in &step.changes {
            let [severity, rule, place, _] = empty();
            row("the law", [severity, rule, place, change.clone()]);
        }
        for (what, all) in [("found", &step.appeared), ("no longer", &step.gone)] {
            for told in all {
                row(
                    what,
                    [
                        told.severity.to_string(),
                        told.code.to_string(),
                        told.pointer.to_string(),
                        told.message.clone(),
                    ],
                );
            }
        }
        if step.changes.is_empty() && step.appeared.is_empty() && step.gone.is_empty() {
            row("nothing found", empty());
        }
    }
    output.text(&table.render(format)?)
}

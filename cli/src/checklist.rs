//! `checklist`: the form that a reviewer fills in by hand, filled in.

use std::collections::BTreeSet;

use gdpr_policy::{ItemAnswer, rules::CHECKLIST};
use serde_json::json;

use crate::{
    Ending, Failure,
    arguments::{Checklist, TableFormat},
    check::Setting,
    data, input,
    output::Output,
    snippet,
    table::Table,
};

pub(crate) fn run(options: &Checklist, output: &mut Output) -> Result<Ending, Failure> {
    let setting = Setting::of(&options.conditions)?;
    let (origin, document) = input::only(&options.file, options.conditions.syntax)?;
    let faults = setting.faults(&document);
    if let (Some(given), false) = (&setting.facts, faults.is_empty()) {
        snippet::complain(&snippet::facts(given, &faults, &origin.name()));
        return Err(Failure("the facts are not about the document".to_owned()));
    }
    let report = document.policy.check(&setting.context);
    if options.table.format == TableFormat::Json {
        return output.text(&data::document(&json!({
            "file": origin.name(), "uri": origin.uri(), "asOf": report.as_of(),
            "lawKnownUntil": report.law_known_until(), "items": report.items(),
        }))?);
    }
    let is_drawn = options.table.format == TableFormat::Table;
    let head: &[&str] = if is_drawn {
        &["asked", "answer, and its rules", "why, and where"]
    } else {
        &[
            "item", "what", "asked by", "when", "answer", "where", "why", "rules",
        ]
    };
    let mut table = Table::new(head);
    for item in report.items() {
        let (asked, answered) = (asked(item), answered(item));
        if is_drawn {
            // A terminal has no room for a column of each.
            let [_, what, by, _] = asked;
            let [answer, places, why, rules] = answered;
            table.lines([
                vec![what, by],
                [answer, rules].concat(),
                [why, places].concat(),
            ]);
        } else {
            table.lines(asked.map(|cell| vec![cell]).into_iter().chain(answered));
        }
    }
    output.text(&table.render(options.table.format)?)
}

/// What is asked: the item, in words, by which provisions, and when.
fn asked(item: &ItemAnswer) -> [String; 4] {
    let row = CHECKLIST.iter().find(|row| row.item.name() == item.item);
    let what = row.map_or(&*item.item, |row| row.item.meaning());
    let sources: Vec<String> = item.sources.iter().map(ToString::to_string).collect();
    [
        item.item.to_string(),
        what.to_owned(),
        sources.join(", "),
        item.condition.to_string(),
    ]
}

/// What is answered: how, where, why, and by which rules.
fn answered(item: &ItemAnswer) -> [Vec<String>; 4] {
    let reasons = item.reasons.iter().map(ToString::to_string);
    let questions = item.questions.iter().map(|question| {
        let about = question.entry.as_ref();
        let about = about.map(|id| format!(" (`{id}`)")).unwrap_or_default();
        format!("{}{about}", question.fact.question())
    });
    let places = item.places.iter().map(ToString::to_string);
    [
        vec![item.answer.to_string()],
        once_each(places),
        once_each(reasons.chain(questions)),
        item.rules.iter().map(ToString::to_string).collect(),
    ]
}

/// The lines in their order: a fact can be reason and question, a place the first of two rules.
fn once_each(lines: impl Iterator<Item = String>) -> Vec<String> {
    let mut told = BTreeSet::new();
    lines.filter(|line| told.insert(line.clone())).collect()
}

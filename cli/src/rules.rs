//! `rules`: the catalogue.

use gdpr_policy::rules::{self, Binds, Rule};
use serde_json::{Value, json};

use crate::{
    Ending, Failure,
    arguments::{Rules, TableFormat},
    data,
    output::Output,
    table::Table,
};

pub(crate) fn run(options: &Rules, output: &mut Output) -> Result<Ending, Failure> {
    if options.table.format == TableFormat::Json {
        let all: Vec<Value> = rules::all().map(all_of).collect();
        return output.text(&data::document(&all)?);
    }
    // A terminal has no room for a column of each.
    let is_drawn = options.table.format == TableFormat::Table;
    let head: &[&str] = if is_drawn {
        &["rule", "breach"]
    } else {
        &["rule", "severity", "rests on", "binds", "breach"]
    };
    let mut table = Table::new(head);
    for rule in rules::all() {
        let sources: Vec<String> = rule.sources.iter().map(ToString::to_string).collect();
        let (severities, sources) = (severities(rule).join(", "), sources.join(", "));
        let (code, summary) = (rule.code.to_owned(), rule.summary.to_owned());
        if is_drawn {
            table.lines([
                vec![code],
                vec![format!("{summary} ({severities}; {sources})")],
            ]);
        } else {
            table.row([code, severities, sources, binds(rule).to_owned(), summary]);
        }
    }
    output.text(&table.render(options.table.format)?)
}

fn severities(rule: &Rule) -> Vec<&'static str> {
    rule.severities.iter().map(<&str>::from).collect()
}

fn binds(rule: &Rule) -> &'static str {
    match rule.binds {
        Binds::Controllers => "controllers",
        Binds::Processors => "processors",
        Binds::Both => "controllers and processors",
        Binds::Anybody => "anybody",
    }
}

fn all_of(rule: &Rule) -> Value {
    json!({
        "code": rule.code, "since": rule.since, "severities": severities(rule), "level": rule.level,
        "fixed": rule.fixed, "sources": rule.sources, "binds": binds(rule), "from": rule.from,
        "until": rule.until, "summary": rule.summary, "remedy": rule.remedy, "page": rule.page,
    })
}

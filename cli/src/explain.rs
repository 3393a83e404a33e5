//! `explain`: the page of a rule.

use std::fmt::Write as _;

use gdpr_policy::{Context, Date, Level, Source, law::fines, rules};

use crate::{Ending, Failure, arguments::Explain, output::Output, shown::sentence};

pub(crate) fn run(options: &Explain, output: &mut Output) -> Result<Ending, Failure> {
    let code = options.code.as_str();
    let Some(rule) = rules::find(code) else {
        // The context knows the nearest code to one that there is not; the day does not matter.
        let context = Context::at(Date::constant(2018, 5, 25)).with_level(code, Level::Error);
        let why = context.err().map(|error| error.to_string());
        return Err(Failure(
            why.unwrap_or_else(|| format!("there is no rule `{code}`")),
        ));
    };
    let severities: Vec<&str> = rule.severities.iter().map(<&str>::from).collect();
    let sources: Vec<String> = rule.sources.iter().map(ToString::to_string).collect();
    let mut text = format!(
        "# {code}\n\n{} ({})\n\n{}\n\n## What to do\n\n{}\n\n## Rests on\n\n{}\n",
        sentence(rule.summary),
        severities.join(", "),
        rule.page.trim_end(),
        sentence(rule.remedy),
        sources.join(", "),
    );
    let mut grounds = Vec::new();
    for source in rule.sources {
        if let Source::Article(article) = source {
            if let Some(tier) = fines::tier(*article) {
                grounds.push(format!("- Art. {article}: Art. {}", tier.ground));
            }
        }
    }
    if !grounds.is_empty() {
        let grounds = grounds.join("\n");
        _ = write!(text, "\nWhich fine a breach falls under:\n\n{grounds}\n");
    }
    output.text(&text)
}

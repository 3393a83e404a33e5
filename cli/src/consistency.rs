//! `consistency`: what a record of processing holds and a notice does not tell.

use gdpr_policy::{Certainty, Context, Date, Pointer, Untold};
use serde::Serialize;

use crate::{
    Ending, Failure,
    arguments::{BesideFormat, Consistency, ConsistencyFailOn},
    beside::{Pair, Remark, Side, Spotted, Weight},
    data,
    output::Output,
    today::today,
};

pub(crate) fn run(options: &Consistency, output: &mut Output) -> Result<Ending, Failure> {
    let as_of = options.as_of.map_or_else(today, Ok)?;
    let paths = [&*options.record, &*options.notice];
    let pair = Pair::read(["record", "notice"], paths, options.syntax)?;
    let [record, notice] = pair.policies();
    let untold = record.untold_in(notice, &Context::at(as_of));
    let count = |certainty| {
        untold
            .iter()
            .filter(|one| one.certainty == certainty)
            .count()
    };
    let (certain, perhaps) = (count(Certainty::Certain), count(Certainty::Perhaps));
    let remarks: Vec<Remark> = untold.iter().map(remark).collect();
    let [record, notice] = pair.names();
    let told = if untold.is_empty() {
        "all is told".to_owned()
    } else {
        format!("{certain} for certain and {perhaps} perhaps not told")
    };
    let summary = format!("of what {record} holds, {told} in {notice}, as of {as_of}");
    match options.format {
        BesideFormat::Text => pair.text(&remarks, &summary, output)?,
        BesideFormat::Markdown => _ = output.text(&pair.markdown(&remarks, &summary))?,
        BesideFormat::Json => {
            let [record, notice] = pair.data(&remarks);
            _ = output.text(&data::document(&Told {
                consistency_version: "1",
                as_of,
                record,
                notice,
                untold: &untold,
                summary: Summary { certain, perhaps },
            })?)?;
        }
    }
    let found = match options.fail_on {
        ConsistencyFailOn::Never => 0,
        ConsistencyFailOn::Certain => certain,
        ConsistencyFailOn::Perhaps => certain + perhaps,
    };
    Ok(if found > 0 {
        Ending::Found
    } else {
        Ending::Fine
    })
}

/// Everything as data.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Told<'u> {
    consistency_version: &'static str,
    as_of: Date,
    record: Side,
    notice: Side,
    untold: &'u [Untold],
    summary: Summary,
}

#[derive(Serialize)]
struct Summary {
    certain: usize,
    perhaps: usize,
}

fn remark(untold: &Untold) -> Remark {
    let (weight, name) = match untold.certainty {
        Certainty::Certain => (Weight::Heavy, "untold"),
        Certainty::Perhaps => (Weight::Middle, "perhaps untold"),
    };
    let note = match (untold.certainty, &untold.nearest) {
        (Certainty::Perhaps, _) => {
            "the notice may tell it in other words, or where this copy has a gap"
        }
        (Certainty::Certain, None) => "the notice has nothing near it",
        (Certainty::Certain, Some(_)) => "the notice has something near it, which does not tell it",
    };
    let spotted = |pointer: &Pointer, aside| Spotted {
        pointer: pointer.clone(),
        aside,
    };
    Remark {
        weight,
        name,
        id: untold.item.name(),
        message: untold.message.clone(),
        places: [
            Some(spotted(&untold.pointer, "")),
            untold
                .nearest
                .as_ref()
                .map(|nearest| spotted(nearest, "nearest")),
        ],
        note: note.to_owned(),
    }
}

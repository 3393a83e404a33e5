//! What reading and checking cost, as ratios that are measured in one run.
//!
//! No time is asserted: a ratio is printed beside its aim. Whatever is compared runs in turn,
//! round after round, so that a busy machine slows both; the ratio is the median of the rounds.
//! Times include giving back the memory. `cargo bench --bench ratios`.
#![expect(clippy::unwrap_used, reason = "a benchmark fails by panicking")]
#![expect(clippy::print_stdout, reason = "printing is its purpose")]

mod growth;
#[expect(dead_code, reason = "what is read is dropped")]
mod mirror;

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use gdpr_policy::{Context, Date, Policy, schema};
use growth::{COMPLETE, compact, grown};
use serde_json::Value;

/// A notice of which the rules find much to say.
const CONSENO: &str = include_str!("../examples/policies/conseno.json");

fn main() {
    // `cargo test --benches` calls without it, to see whether it runs at all.
    let rounds = if std::env::args().any(|argument| argument == "--bench") {
        41
    } else {
        1
    };
    let context = Context::at(Date::constant(2026, 11, 24));
    let validator = jsonschema::validator_for(&serde_json::from_str(schema::POLICY).unwrap());
    let validator = validator.unwrap();
    let (thousand, _) = grown(1000);
    assert_resolves(&thousand, &context);
    let documents = [
        ("complete", compact(COMPLETE)),
        ("conseno", compact(CONSENO)),
        ("1,000 activities", thousand),
    ];
    for (name, text) in &documents {
        println!("\n{name}, {} kB", text.len() / 1000);
        let around = mirror::kind_around(text);
        let policy = Policy::from_json(text).unwrap();
        let times = interleaved(
            rounds,
            &mut [
                &mut || drop(black_box(Policy::from_json(text).unwrap())),
                &mut || drop(black_box(read::<mirror::around::Policy>(&around))),
                &mut || drop(black_box(read::<mirror::tagged::Policy>(text))),
                &mut || drop(black_box(read::<Value>(text))),
                &mut || drop(black_box(policy.check(&context))),
                &mut || {
                    let policy = Policy::from_json(text).unwrap();
                    drop(black_box(policy.check(&context)));
                },
                &mut || assert!(validator.is_valid(&read::<Value>(text))),
                &mut || assert!(validator.validate(&read::<Value>(text)).is_ok()),
            ],
        );
        let [
            typed,
            plain,
            tagged,
            value,
            check,
            both,
            schema,
            schema_error,
        ] = times.try_into().unwrap();
        show("reading typed", &typed, text.len());
        show("checking all rules", &check, text.len());
        at_most("reading typed / plain structs", ratio(&typed, &plain), 1.1);
        println!(
            "    (with unions by `kind` in the plain structs, too: {:.2})",
            ratio(&typed, &tagged)
        );
        at_most(
            "reading typed / serde_json::Value",
            ratio(&typed, &value),
            0.8,
        );
        at_most("checking / reading typed", ratio(&check, &typed), 1.0);
        at_least(
            "jsonschema / reading and checking",
            ratio(&schema, &both),
            5.0,
        );
        println!(
            "    (where it also says what is wrong: {:.2})",
            ratio(&schema_error, &both)
        );
    }
    linearity(rounds.min(15), &context);
}

/// The time for an activity in larger documents against a small one.
///
/// The middle one tells apart two causes: work that grows faster than the document shows in it,
/// too; memory beyond the caches of the processor shows in the largest alone.
fn linearity(rounds: usize, context: &Context) {
    let documents = [100, 1000, 10_000].map(grown);
    let policies = documents
        .each_ref()
        .map(|(text, _)| Policy::from_json(text).unwrap());
    let [(small, few), (middle, more), (large, many)] = &documents;
    println!(
        "\n{many} activities, {} kB, against {few}, {} kB",
        large.len() / 1000,
        small.len() / 1000
    );
    let times = interleaved(
        rounds,
        &mut [
            &mut || drop(black_box(Policy::from_json(small).unwrap())),
            &mut || drop(black_box(Policy::from_json(middle).unwrap())),
            &mut || drop(black_box(Policy::from_json(large).unwrap())),
            &mut || drop(black_box(policies[0].check(context))),
            &mut || drop(black_box(policies[1].check(context))),
            &mut || drop(black_box(policies[2].check(context))),
        ],
    );
    let each = |i: usize, activities: usize| {
        #[expect(clippy::cast_precision_loss, reason = "a few thousand")]
        let scale = *few as f64 / activities as f64;
        let scaled: Vec<f64> = times[i].iter().map(|time| time * scale).collect();
        ratio(&scaled, &times[i / 3 * 3])
    };
    at_most("reading, time for an activity", each(2, *many), 1.3);
    println!("    ({more} activities: {:.2})", each(1, *more));
    at_most("checking, time for an activity", each(5, *many), 1.3);
    println!("    ({more} activities: {:.2})", each(4, *more));
}

fn read<'a, T: serde::Deserialize<'a>>(text: &'a str) -> T {
    serde_json::from_str(text).unwrap()
}

/// A grown document is worth measuring only if its ids are right.
fn assert_resolves(text: &str, context: &Context) {
    let report = Policy::from_json(text).unwrap().check(context);
    let about_ids = report.findings().find(|finding| {
        matches!(
            finding.code.as_str(),
            "document-unresolved-id" | "document-duplicate-id"
        )
    });
    assert_eq!(about_ids, None);
}

/// The time of one call of each, in each round; each round takes each in turn.
fn interleaved(rounds: usize, calls: &mut [&mut dyn FnMut()]) -> Vec<Vec<f64>> {
    const LONG_ENOUGH: Duration = Duration::from_millis(4);
    let repeats: Vec<u32> = calls
        .iter_mut()
        .map(|call| {
            call();
            let start = Instant::now();
            call();
            let once = start.elapsed().as_nanos().max(1);
            u32::try_from(LONG_ENOUGH.as_nanos() / once + 1).unwrap()
        })
        .collect();
    let mut times = vec![Vec::new(); calls.len()];
    for _ in 0..rounds {
        for ((call, times), repeats) in calls.iter_mut().zip(&mut times).zip(&repeats) {
            // What ran before has emptied the caches, which one call of many would not feel.
            call();
            let start = Instant::now();
            for _ in 0..*repeats {
                call();
            }
            times.push(start.elapsed().as_secs_f64() / f64::from(*repeats));
        }
    }
    times
}

/// The median of the ratios that the rounds gave, to the two places that are printed.
fn ratio(one: &[f64], other: &[f64]) -> f64 {
    let ratio = median(one.iter().zip(other).map(|(one, other)| one / other));
    (ratio * 100.0).round() / 100.0
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn show(what: &str, times: &[f64], length: usize) {
    #[expect(clippy::cast_precision_loss, reason = "megabytes at most")]
    let length = length as f64;
    let time = median(times.iter().copied());
    println!(
        "  {what:36} {:9.1} us, {:.0} MB/s",
        time * 1e6,
        length / time / 1e6
    );
}

fn at_most(what: &str, ratio: f64, most: f64) {
    let kept = if ratio <= most { "kept" } else { "MISSED" };
    println!("  {what:36} {ratio:6.2}   at most {most}: {kept}");
}

fn at_least(what: &str, ratio: f64, least: f64) {
    let kept = if ratio >= least { "kept" } else { "MISSED" };
    println!("  {what:36} {ratio:6.2}   at least {least}: {kept}");
}

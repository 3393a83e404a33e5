//! The most memory that reading and checking take, against the size of the document.
//!
//! Apart from the ratios of time, because counting slows every allocation. What is counted is what
//! the program asks for; where a buffer grows, old and new count together while it is copied.
//! `cargo bench --bench memory`.
#![expect(clippy::unwrap_used, reason = "a benchmark fails by panicking")]
#![expect(clippy::print_stdout, reason = "printing is its purpose")]

mod growth;

use std::hint::black_box;

use gdpr_policy::{Context, Date, Policy};
use growth::{COMPLETE, compact, grown};
use peak_alloc::PeakAlloc;
use serde_json::Value;

/// The crate forbids `unsafe` in benchmarks, too: this allocator is somebody else's.
#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

fn main() {
    let context = Context::at(Date::constant(2026, 11, 24));
    let documents = [
        ("complete, as a person laid it out", COMPLETE.to_owned()),
        ("complete, without white space", compact(COMPLETE)),
        ("1,000 activities, without white space", grown(1000).0),
    ];
    for (name, text) in &documents {
        println!("\n{name}, {} kB", text.len() / 1000);
        let reading = peak(|| Policy::from_json(text).unwrap());
        let both = peak(|| {
            let policy = Policy::from_json(text).unwrap();
            let report = policy.check(&context);
            (policy, report)
        });
        let value = peak(|| serde_json::from_str::<Value>(text).unwrap());
        at_most("reading typed / document", reading, text, 6.0);
        at_most("reading and checking / document", both, text, 6.0);
        #[expect(clippy::cast_precision_loss, reason = "megabytes at most")]
        let value = value as f64 / text.len() as f64;
        println!("    (serde_json::Value: {value:.2})");
    }
}

/// The most bytes that were in use at once, beyond those in use before.
fn peak<T>(call: impl FnOnce() -> T) -> usize {
    let before = ALLOCATOR.current_usage();
    ALLOCATOR.reset_peak_usage();
    let value = black_box(call());
    let most = ALLOCATOR.peak_usage() - before;
    drop(value);
    most
}

fn at_most(what: &str, bytes: usize, text: &str, most: f64) {
    #[expect(clippy::cast_precision_loss, reason = "megabytes at most")]
    let ratio = bytes as f64 / text.len() as f64;
    let kept = if ratio <= most { "kept" } else { "MISSED" };
    println!("  {what:36} {ratio:6.2}   at most {most}: {kept}");
}

//! What changed in the law of transfers between two days: `cargo run --example timeline 2020-01-01 2021-12-31`.
#![expect(clippy::print_stdout, reason = "an example that prints")]

use gdpr_policy::{Date, Law};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let days: Vec<String> = std::env::args().skip(1).collect();
    let (from, to) = match days.as_slice() {
        [] => (Law::APPLICATION, Date::MAX),
        [from] => (from.parse()?, Date::MAX),
        [from, to, ..] => (from.parse()?, to.parse()?),
    };
    for change in Law::builtin().changes(from, to) {
        println!("{}  {}", change.on, change.text);
    }
    Ok(())
}

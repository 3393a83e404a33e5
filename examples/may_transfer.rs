//! May this go there today, and on what? `cargo run --example may_transfer`.
//!
//! Takes a country and a day, as names or codes: `cargo run --example may_transfer -- Brazil
//! 2025-06-01`. A decision on adequacy has a first day and can have a last, a scope and exclusions: an
//! answer without a day is none. What the law leaves to the parties is what is left to ask.

use std::{
    env,
    error::Error,
    io::{Write as _, stdout},
};

use gdpr_policy::{Country, Date, Law, TransferMechanism, law::Footing};

/// Prints a line; who closes the pipe has read enough.
macro_rules! say {
    ($($part:tt)*) => {
        _ = writeln!(stdout(), $($part)*)
    };
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let (country, day) = match arguments.as_slice() {
        [] => ("United States", "2021-01-01"),
        [country, day] => (country.as_str(), day.as_str()),
        _ => return Err("a country and a day are expected".into()),
    };
    let country = Country::recognise(country).ok_or("no country of that name or code")?;
    let day: Date = day.parse()?;

    let law = Law::builtin();
    say!("{} on {day}", country.name());
    for mechanism in [
        TransferMechanism::AdequacyDecision,
        TransferMechanism::StandardContractualClauses,
        TransferMechanism::BindingCorporateRules,
        TransferMechanism::Derogation,
    ] {
        let footing = law.may_rest_on(mechanism, country, day);
        // The answer is data; the sentence is for people.
        let verdict = match (&footing, footing.carries()) {
            (Footing::NoneNeeded, _) => "not needed",
            (_, Some(true)) => "yes",
            (_, Some(false)) => "no",
            (_, None) => "ask",
        };
        say!("  {}: {verdict}: {footing}", mechanism.term().label);
    }
    if day > law.known_until() {
        say!("  the law is known until {}", law.known_until());
    }
    Ok(())
}

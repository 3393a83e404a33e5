//! One record on one day: must it be erased, may it be kept? `cargo run --example erase_or_keep`.
//!
//! A service asks this for every record that it holds. Two things decide: how long the notice says
//! that it is kept, and what the person may ask for. Both hang on the legal basis, and neither needs a
//! whole policy.

use std::{
    error::Error,
    io::{Write as _, stdout},
};

use gdpr_policy::{
    Date, EndAction, FixedPeriod, Law, LegalBasis, RetentionEvent, RetentionRule, Right, Whichever,
    law::rights::{Processing, erasure},
};

/// Prints a line; who closes the pipe has read enough.
macro_rules! say {
    ($($part:tt)*) => {
        _ = writeln!(stdout(), $($part)*)
    };
}

/// What a service knows of a record: why it has it, and what happened to it.
struct Record {
    what: &'static str,
    basis: LegalBasis,
    retention: RetentionRule,
    events: Vec<(RetentionEvent, Date)>,
}

impl Record {
    fn day_of(&self, event: RetentionEvent) -> Option<Date> {
        let mut events = self.events.iter();
        events.find(|(it, _)| *it == event).map(|(_, day)| *day)
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let law = Law::builtin();
    let today = Date::constant(2026, 11, 22);
    for record in records()? {
        say!(
            "{}, on the basis of {}",
            record.what,
            record.basis.term().label
        );

        // Art. 5(1)(e): until when, by what the notice says and by what has happened.
        let due = record.retention.due(|event| record.day_of(event));
        let over = match due.is_over(today) {
            Some(true) => "erase it",
            Some(false) => "it may be there",
            None => "the notice does not say",
        };
        say!("  to go {due}; on {today}: {over}");

        // Art. 17: what the person may ask for, and what may stand against it.
        let processing = Processing::on(record.basis);
        say!(
            "  erasure {}",
            law.right(Right::Erasure, &processing, today)
        );
        for exception in erasure(record.basis).exceptions {
            if exception.lies_in_the_basis {
                say!("  but it is kept as far as {}", exception.circumstance);
            }
        }
    }
    Ok(())
}

fn records() -> Result<Vec<Record>, Box<dyn Error>> {
    // "Seven years after the end of the year, as bookkeeping law asks."
    let mut seven_years = FixedPeriod::new("P7Y".parse()?);
    seven_years.from = Some(RetentionEvent::EndOfYear);
    let mut invoices = RetentionRule::default();
    invoices.period = seven_years.into();
    invoices.end_actions = vec![EndAction::Erase];

    // "For two years, or until you withdraw your consent, whichever comes first."
    let mut two_years = FixedPeriod::new("P2Y".parse()?);
    two_years.from = Some(RetentionEvent::Collection);
    two_years.until = vec![RetentionEvent::ConsentWithdrawn];
    two_years.whichever = Some(Whichever::First);
    let mut addresses = RetentionRule::default();
    addresses.period = two_years.into();

    Ok(vec![
        Record {
            what: "an invoice",
            basis: LegalBasis::LegalObligation,
            retention: invoices,
            events: vec![(RetentionEvent::EndOfYear, Date::constant(2019, 12, 31))],
        },
        Record {
            what: "an address for the newsletter",
            basis: LegalBasis::Consent,
            retention: addresses.clone(),
            events: vec![(RetentionEvent::Collection, Date::constant(2026, 2, 28))],
        },
        Record {
            what: "another, whose owner withdrew",
            basis: LegalBasis::Consent,
            retention: addresses,
            events: vec![
                (RetentionEvent::Collection, Date::constant(2026, 2, 28)),
                (
                    RetentionEvent::ConsentWithdrawn,
                    Date::constant(2026, 11, 20),
                ),
            ],
        },
    ])
}

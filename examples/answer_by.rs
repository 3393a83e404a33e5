//! By when must we answer? `cargo run --example answer_by`.
//!
//! "One month" is not 30 days (Art. 12(3)): it ends on the day with the same number, on the last day of
//! a shorter month, and never on a weekend or a holiday (Regulation (EEC, Euratom) No 1182/71, Art. 3).
//! The 72 hours for the notice of a breach (Art. 33(1)) are hours.

use std::{
    error::Error,
    io::{Write as _, stdout},
};

use gdpr_policy::{
    Date, Law,
    law::deadline::{ExtensionStart, HourCount, Moment},
};

/// Prints a line; who closes the pipe has read enough.
macro_rules! say {
    ($($part:tt)*) => {
        _ = writeln!(stdout(), $($part)*)
    };
}

fn main() -> Result<(), Box<dyn Error>> {
    let law = Law::builtin();
    // Which days are holidays differs between States: the caller says.
    let christmas = |day: Date| day.month() == 12 && matches!(day.day(), 25 | 26);

    for (year, month, day) in [(2026, 3, 5), (2026, 1, 31), (2026, 11, 25)] {
        let received = Date::constant(year, month, day);
        say!("a request received on {received}");
        if let Some(due) = law.answer_by(received, christmas) {
            let days = received.days_until(due);
            say!("  answer by {due}, which is {days} days, or say by then why it takes longer");
        }
        let start = ExtensionStart::EndOfFirstMonth;
        if let Some(due) = law.extended_answer_by(received, start, christmas) {
            say!("  if it takes longer, by {due}");
        }
    }

    let aware = Moment::new(Date::constant(2026, 12, 23), 16, 30)?;
    if let Some(due) = law.breach_notice_by(aware, HourCount::FromTheMinute, christmas) {
        say!("a breach that became known on {aware}\n  notice to the authority by {due}");
    }

    // Art. 14(3): people whose data came from elsewhere, at the latest with the first letter to them.
    let obtained = Date::constant(2026, 5, 4);
    if let Some(due) = law.notice_by(obtained, None, christmas) {
        say!("data obtained elsewhere on {obtained}\n  tell the people by {due}");
    }
    Ok(())
}

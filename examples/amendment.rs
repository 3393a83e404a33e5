//! An amendment of the Regulation, told to the law at run time: `cargo run --example amendment`.
//!
//! Everything about it is invented. It adds a duty (Art. 13(5)) and an exemption from information
//! (Art. 13(4a)), takes the statement on provision away (Art. 13(2)(e)), makes the 72 hours for the
//! notice of a breach 96, and puts a new Art. 33a under the lower fines. No release of this crate
//! knows of it, and every question that comes with a day is answered by it from that day on.

use std::{
    error::Error,
    io::{Write as _, stdout},
};

use gdpr_policy::{
    Article, Celex, Date, Law, Right,
    law::{
        Commencement, Provision,
        deadline::{Deadline, HourCount, Length, Moment, TimeLimit, no_holidays},
        fines::{Fine, Tier},
        rights::Limit,
    },
};

/// Prints a line; who closes the pipe has read enough.
macro_rules! say {
    ($($part:tt)*) => {
        _ = writeln!(stdout(), $($part)*)
    };
}

const PUBLISHED: Date = Date::constant(2031, 3, 20);
const FIRST_DAY: Date = Date::constant(2032, 1, 1);

fn main() -> Result<(), Box<dyn Error>> {
    let law = amended()?;
    for change in law.changes(PUBLISHED, FIRST_DAY) {
        say!("{} {}", change.on, change.text);
    }
    for day in [FIRST_DAY.add_days(-1), FIRST_DAY] {
        say!("\n{day}");
        for provision in ["13(2)(e)", "13(4a)", "13(5)", "33a"] {
            let article = Article::of_amendment(provision)?;
            let there = if law.has_provision(article, day) {
                "is there"
            } else {
                "is not there"
            };
            say!("  Art. {article} {there}");
        }
        for limit in law.limits(Right::Information, day) {
            say!("  no information is owed where {limit}");
        }
        let aware = Moment::new(day, 9, 30)?;
        if let Some(due) = law.breach_notice_by(aware, HourCount::FromTheMinute, no_holidays) {
            say!("  a breach noticed at {aware} is to be told by {due}");
        }
        match law.fine("33a".parse()?, day) {
            Some(tier) => say!(
                "  Art. 33a: up to {} euro or {} %",
                tier.euro,
                tier.turnover_percent
            ),
            None => say!("  Art. 33a: no fine"),
        }
    }
    say!("\nThe law is known until {}.", law.known_until());
    Ok(())
}

/// The law of this release and the invented amendment.
fn amended() -> Result<Law, Box<dyn Error>> {
    let act = Celex::constant("32031R9999");
    let commencement = Commencement::new(act, "Regulation (EU) 2031/9999", FIRST_DAY);
    let exemption = Limit::new(
        Right::Information,
        "13(4a)".parse()?,
        "the person can expect the processing from what they do with the controller",
        FIRST_DAY,
    );
    let lower = Tier::new("83(4)(a)".parse()?, 10_000_000, 2);
    Ok(Law::builtin()
        .with_commencement(commencement.announced_on(PUBLISHED))
        .with_provision(Provision::added(Article::of_amendment("13(5)")?, FIRST_DAY))
        .with_provision(Provision::added("13(4a)".parse()?, FIRST_DAY))
        .with_provision(Provision::added("33a".parse()?, FIRST_DAY))
        .with_provision(Provision::repealed("13(2)(e)".parse()?, FIRST_DAY))
        .with_limit(exemption)
        .with_time_limit(TimeLimit::new(
            Deadline::BreachNotice,
            FIRST_DAY,
            Length::Hours(96),
        ))
        .with_fine(Fine::new("33a".parse()?, FIRST_DAY, Some(lower)))
        .with_known_until(PUBLISHED))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_amendment_counts_from_its_first_day_on() -> Result<(), Box<dyn Error>> {
        let (law, before) = (amended()?, FIRST_DAY.add_days(-1));
        for (article, then, now) in [
            ("13(2)(e)", true, false),
            ("13(4a)", false, true),
            ("13(5)", false, true),
            ("33a(1)", false, true),
        ] {
            let article = Article::of_amendment(article)?;
            assert_eq!(law.has_provision(article, before), then, "{article}");
            assert_eq!(law.has_provision(article, FIRST_DAY), now, "{article}");
        }
        let hours = |day| law.time_limit(Deadline::BreachNotice, day);
        assert_eq!(hours(before), Some(Length::Hours(72)));
        assert_eq!(hours(FIRST_DAY), Some(Length::Hours(96)));
        let limits = |day| law.limits(Right::Information, day).count();
        assert_eq!(limits(before) + 1, limits(FIRST_DAY));
        Ok(())
    }
}
